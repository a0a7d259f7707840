"""The verb ``labels``: show, export or import a project's labels."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from app.cli.command_line import json_option, opened, path_type, print_json, project_argument
from app.core.translation import count

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.records import Label


@click.command()
@project_argument
@click.option(
    "--export", "target", type=path_type, metavar="FILE", help="Write the labels to a file (.csv or .json)."
)
@click.option(
    "--import", "source", type=path_type, metavar="FILE", help="Merge the labels of such a file, by name."
)
@json_option
def labels(project: Path, target: Path | None, source: Path | None, as_json: bool) -> None:
    """List the labels of a project, write them to a file, or merge labels from a file."""
    if target is not None and source is not None:
        raise click.UsageError("Give either --export or --import.")
    if source is not None:
        _take_in(project, source, as_json)
        return
    with opened(project, read_only=True) as session:
        if target is not None:
            written = session.labels.export_list(target)
            if as_json:
                print_json({"labels": written, "output": str(target)})
            else:
                click.echo(f"Wrote {count(written, 'label')} to {target}.")
            return
        found = session.labels.all
    if as_json:
        print_json({"labels": [_facts(label) for label in found]})
        return
    for label in found:
        click.echo("  ".join(part for part in (label.name, label.group, label.key) if part))


def _facts(label: Label) -> dict[str, Any]:
    names = ("name", "color", "key", "description", "group", "threshold", "locked")
    goal = None if label.goal is None else label.goal.title
    return {name: getattr(label, name) for name in names} | {"goal": goal}


def _take_in(project: Path, source: Path, as_json: bool) -> None:
    with opened(project) as session:
        report = session.labels.import_list(source).report
    if as_json:
        facts = asdict(report)
        print_json(facts | {"unchanged": len(report.unchanged)})
        return
    click.echo(report.sentence)
    for row in (*report.skipped, *report.remarks):
        click.echo(f"{row.file}, row {row.row}: {row.reason}.", err=True)
