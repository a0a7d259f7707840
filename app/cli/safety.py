"""Verbs that keep a project safe: check, back up, restore, recover."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from app.cli.command_line import (
    back_up,
    do,
    json_option,
    opened,
    path_type,
    print_json,
    project_argument,
)
from app.core.errors import InputError, UserError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.core.backups import Backup

_MOST_LISTED = 3


@click.command()
@project_argument
@click.option("--mend", is_flag=True, help="Make a backup, then repair what can be repaired.")
@json_option
def check(project: Path, mend: bool, as_json: bool) -> None:
    """Check whether a project's file is intact and its history consistent."""
    mended: list[str] = []
    with opened(project, read_only=not mend, backing_up=False) as session:
        problems = session.check()
        if mend and problems:
            back_up(session)
            mended = session.mend()
            problems = session.check()
        mendable = not mend and session.trouble is None
    if as_json:
        print_json({"sound": not problems, "problems": problems} | ({"mended": mended} if mend else {}))
    else:
        for sentence in mended:
            click.echo(f"Repaired: {sentence}")
        if not problems:
            click.echo(f"{project} is sound.")
    if problems:
        more = len(problems) - _MOST_LISTED
        rest = f" And {more:,} more." if more > 0 else ""
        advice = (
            "Repair it with jobtag check --mend, or restore a backup with jobtag restore."
            if mendable
            else "Restore a backup with jobtag restore, or copy what can be read with jobtag recover."
        )
        raise UserError(f"{project} is damaged: {' '.join(problems[:_MOST_LISTED])}{rest} {advice}")


@click.command()
@project_argument
@click.argument("new", type=path_type)
@json_option
def recover(project: Path, new: Path, as_json: bool) -> None:
    """Copy all readable data of a damaged project into a NEW one, and list what is lost."""
    from app.session.backups import recover_job

    found = do(recover_job(project, new))
    if as_json:
        print_json(asdict(found) | {"project": str(new)})
        return
    click.echo(found.sentence)
    for sentence in found.lost:
        click.echo(f"  {sentence}")


@click.command()
@project_argument
@json_option
def backup(project: Path, as_json: bool) -> None:
    """Make a backup of a project now."""
    from app.session import Session

    with Session.open(project, read_only=True) as session:
        made = do(session.backups.job(hurry=True))
    if as_json:
        print_json(_as_json(made))
    else:
        click.echo(f"Backed up as {made.path}.")


@click.command()
@project_argument
@click.argument("backup", type=path_type, required=False)
@click.option("--list", "listing", is_flag=True, help="List the backups and what each would change.")
@json_option
def restore(project: Path, backup: Path | None, listing: bool, as_json: bool) -> None:
    """Replace a project by a BACKUP, by default the newest. The project itself is backed up first."""
    from app.session.backups import backups_of, restore_job

    known = backups_of(project)
    if listing:
        _list(project, known, as_json)
        return
    if backup is None and not known:
        raise InputError(f"There is no backup of {project}. Name a file: jobtag restore PROJECT BACKUP")
    chosen = known[0].path if backup is None else backup
    change = _difference(project, chosen)
    aside = do(restore_job(project, chosen))
    if as_json:
        print_json(
            {"project": str(project), "backup": str(chosen), "change": change, "aside": aside and str(aside)}
        )
        return
    click.echo(f"Restored {chosen.name}: {change}.")
    if aside is not None:
        click.echo(f"The damaged file is now {aside}.")


def _list(project: Path, known: Sequence[Backup], as_json: bool) -> None:
    rows = [_as_json(one) | {"change": _difference(project, one.path)} for one in known]
    if as_json:
        print_json({"backups": rows})
    elif not rows:
        click.echo(f"There is no backup of {project} yet.")
    for row in () if as_json else rows:
        click.echo(f"{row['taken']}  {row['change']}\n  {row['path']}")


def _difference(project: Path, chosen: Path) -> str:
    """What restoring would change, or that the project cannot be read."""
    from app.session.backups import difference_to

    try:
        return difference_to(project, chosen)
    except UserError:
        return "the project itself cannot be read"


def _as_json(made: Backup) -> dict[str, Any]:
    return {"path": str(made.path), "taken": made.taken.isoformat(), "bytes": made.size}
