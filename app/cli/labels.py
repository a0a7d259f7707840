"""The verb ``labels``: show, change, export or import a project's labels."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from app.cli.command_line import (
    do,
    json_option,
    names_between_commas,
    opened,
    path_type,
    print_json,
    project_argument,
)
from app.core.errors import InputError
from app.core.labels import same_name
from app.core.query import unknown_label
from app.core.translation import count, joined

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.core.records import Label
    from app.session import Session


@click.command()
@project_argument
@click.option(
    "--export", "target", type=path_type, metavar="FILE", help="Write the labels to a file (.csv or .json)."
)
@click.option(
    "--import", "source", type=path_type, metavar="FILE", help="Merge the labels of such a file, by name."
)
@click.option("--rename", metavar="NAME", help="Rename a label; --to is its new name.")
@click.option(
    "--merge", metavar="A,B", help="Merge labels into the label --to, which receives their yes answers."
)
@click.option("--group", metavar="A,B", help='Put labels into the group --to; "" takes them out of theirs.')
@click.option("--delete", metavar="A,B", help="Delete labels and their answers.")
@click.option("--to", metavar="NAME", help="The new name, the label or the group for the options above.")
@json_option
def labels(
    project: Path,
    target: Path | None,
    source: Path | None,
    rename: str | None,
    merge: str | None,
    group: str | None,
    delete: str | None,
    to: str | None,
    as_json: bool,
) -> None:
    """List the labels of a project, write them to a file, merge labels from a file, or change them.

    Each change is one step, which Undo in the window takes back.
    """
    changes = {"--rename": rename, "--merge": merge, "--group": group, "--delete": delete}
    given = [name for name, value in changes.items() if value is not None]
    given += [name for name, value in (("--export", target), ("--import", source)) if value is not None]
    if len(given) > 1:
        raise click.UsageError(f"Give either {given[0]} or {given[1]}.")
    if (to is not None) != bool(given and given[0] in ("--rename", "--merge", "--group")):
        raise click.UsageError(
            f"{given[0]} needs --to NAME." if to is None else "--to needs --rename, --merge or --group."
        )
    if source is not None:
        _take_in(project, source, as_json)
    elif target is not None:
        _write(project, target, as_json)
    elif given:
        with opened(project) as session:
            if rename is not None and to is not None:
                facts, sentence = _rename(session, rename, to)
            elif merge is not None and to is not None:
                facts, sentence = _merge(session, merge, to)
            elif group is not None and to is not None:
                facts, sentence = _group(session, group, to)
            else:
                facts, sentence = _delete(session, delete or "")
        if as_json:
            print_json(facts)
        else:
            click.echo(sentence)
    else:
        _list(project, as_json)


def _list(project: Path, as_json: bool) -> None:
    with opened(project, read_only=True) as session:
        found = session.labels.all
    if as_json:
        print_json({"labels": [_facts(label) for label in found]})
        return
    for label in found:
        click.echo("  ".join(part for part in (label.name, label.group, label.key) if part))


def _write(project: Path, target: Path, as_json: bool) -> None:
    with opened(project, read_only=True) as session:
        written = session.labels.export_list(target)
    if as_json:
        print_json({"labels": written, "output": str(target)})
    else:
        click.echo(f"Wrote {count(written, 'label')} to {target}.")


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


def _rename(session: Session, name: str, to: str) -> tuple[dict[str, Any], str]:
    label = _named(session, name)
    session.labels.change(label.id, name=to)
    renamed = session.labels.get(label.id)
    return {"renamed": label.name, "to": renamed.name}, f"Renamed {label.name} to {renamed.name}."


def _merge(session: Session, names: str, to: str) -> tuple[dict[str, Any], str]:
    target, merged = _named(session, to), _several(session, names)
    changes = do(session.labels.merge_several_job({label.id: target.id for label in merged}))
    changed = len(changes.postings)
    return (
        {"merged": [label.name for label in merged], "to": target.name, "postings": changed},
        f"Merged {_enumerated(merged)} into {target.name}; {count(changed, 'posting')} changed.",
    )


def _group(session: Session, names: str, to: str) -> tuple[dict[str, Any], str]:
    grouped = _several(session, names)
    session.labels.group_several([label.id for label in grouped], to)
    group = session.labels.get(grouped[0].id).group
    return (
        {"grouped": [label.name for label in grouped], "to": group},
        f"Put {_enumerated(grouped)} into {f'the group {group}' if group else 'no group'}.",
    )


def _delete(session: Session, names: str) -> tuple[dict[str, Any], str]:
    deleted, counts = _several(session, names), session.labels.counts()
    answers = sum(sum(counts.get(label.id, (0, 0))) for label in deleted)
    session.labels.delete_several([label.id for label in deleted])
    whose = "its" if len(deleted) == 1 else "their"
    return (
        {"deleted": [label.name for label in deleted], "answers": answers},
        f"Deleted {_enumerated(deleted)} and {whose} {count(answers, 'answer')}.",
    )


def _several(session: Session, names: str) -> list[Label]:
    """The labels named between commas; first of all, a label whose own name has commas."""
    whole = _find(session, names)
    if whole is not None:
        return [whole]
    found = [_named(session, name) for name in names_between_commas(names)]
    if not found:
        raise InputError("No label is named. Give names, separated by commas.")
    return list(dict.fromkeys(found))


def _named(session: Session, name: str) -> Label:
    label = _find(session, name)
    if label is None:
        raise unknown_label(name)
    return label


def _find(session: Session, name: str) -> Label | None:
    """The label with this name, written in any case."""
    return next((label for label in session.labels.all if same_name(label.name) == same_name(name)), None)


def _enumerated(found: Sequence[Label]) -> str:
    return joined([label.name for label in found])
