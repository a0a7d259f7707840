"""Verbs that bring postings in from files and write them out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from app.cli.command_line import (
    column_options,
    count,
    do,
    json_option,
    opened,
    path_type,
    print_json,
    project_argument,
    read_options,
)
from app.core.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path


@click.command("import")
@project_argument
@click.argument("files", nargs=-1, required=True, type=path_type)
@column_options
@click.option(
    "--unlisted",
    type=click.Choice(["no", "unanswered"]),
    default="no",
    show_default=True,
    help="What labels are that a posting of a labelled file does not list.",
)
@json_option
def import_(project: Path, files: tuple[Path, ...], unlisted: str, as_json: bool, **columns: Any) -> None:
    """Bring in postings from files or folders."""
    from app.session import preview

    options = read_options(**columns)
    with opened(project) as session:
        do(session.files.clean_up_job())
        job = session.files.import_job(files, options, unlisted_no=unlisted == "no")
        try:
            report = do(job).report
        except Exception:
            with suppress(UserError):  # a disk that is full to the last byte has no room for this either
                do(session.files.clean_up_job())
            raise
    if as_json:
        print_json(asdict(report))
        return
    click.echo(f"Added {count(report.added, 'posting')}, updated {report.updated}.")
    if options.labels is None:
        for column in dict.fromkeys(preview(file, options).mapping.labels for file in files):
            if column and column != "labels":
                click.echo(f"The labels are from the column {column}; --labels names another one, or none.")
    if report.labels_created:
        click.echo(f"New labels: {', '.join(report.labels_created)}.")
    for row in report.skipped[:20]:
        click.echo(f"Skipped {row.file}, row {row.row}: {row.reason}.", err=True)
    if len(report.skipped) > 20:
        click.echo(f"… and {len(report.skipped) - 20} more skipped rows; --json lists them all.", err=True)


@click.command()
@project_argument
@click.argument("file", type=path_type)
@json_option
def export(project: Path, file: Path, as_json: bool) -> None:
    """Write all postings with their answers to a file (.jsonl or .csv)."""
    with opened(project, read_only=True) as session:
        written = do(session.files.export_job(file))
    if as_json:
        print_json({"postings": written, "output": str(file)})
    else:
        click.echo(f"Wrote {count(written, 'posting')} to {file}.")
