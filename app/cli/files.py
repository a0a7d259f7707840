"""Verbs that import and export postings."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.command_line import (
    column_options,
    do,
    json_option,
    opened,
    path_type,
    print_json,
    project_argument,
    read_options,
)
from app.core.errors import FileError, UserError
from app.core.query import parse
from app.core.records import MOST_SKIPPED, Export
from app.core.translation import count

if TYPE_CHECKING:
    from app.core.records import ImportReport, ReadOptions, Taken

_SKIPPED_SHOWN = 20


@click.command("import")
@project_argument
@click.argument("files", nargs=-1, required=True, type=path_type)
@column_options
@click.option(
    "--unlisted",
    type=click.Choice(["no", "unanswered"]),
    default="no",
    show_default=True,
    help="How to count the labels that a posting of a labelled file does not list.",
)
@click.option(
    "--same-text",
    type=click.Choice(["skip", "update"]),
    default="skip",
    show_default=True,
    help="What to do with a posting without an id whose text is already in the project.",
)
@click.option("--dry-run", is_flag=True, help="Only report what would be imported.")
@json_option
def import_(
    project: Path,
    files: tuple[Path, ...],
    unlisted: str,
    same_text: str,
    dry_run: bool,
    as_json: bool,
    **columns: Any,
) -> None:
    """Import postings from files or folders."""
    options = read_options(**columns)
    bring = partial(
        _bring, files, options, unlisted_no=unlisted == "no", same_text_updates=same_text == "update"
    )
    if dry_run:
        with tempfile.TemporaryDirectory(prefix="jobtag-") as folder:
            copy = Path(folder) / "copy.jobtag"
            with opened(project, read_only=True) as session:
                do(session.files.copy_job(copy))
            report = bring(copy)
    else:
        report = bring(project)
    if as_json:
        print_json(_report_as_json(report, dry_run=dry_run))
    else:
        _print_report(report, dry_run=dry_run)
    duplicates = any(row.reason.startswith("duplicate") for row in report.skipped)
    if not (report.added or report.updated or report.unchanged or report.predicted or duplicates):
        reasons = dict.fromkeys(row.reason for row in report.skipped[:20])
        why = f" ({', '.join(reasons)})" if reasons else ""
        raise FileError(
            f"No posting could be imported{why}. Correct the file, or name the texts' column with --text."
        )


def _bring(files: tuple[Path, ...], options: ReadOptions, project: Path, **choices: Any) -> ImportReport:
    with opened(project) as session:
        do(session.files.clean_up_job())
        try:
            report: ImportReport = do(session.files.import_job(files, options, **choices)).report
        except Exception:
            with suppress(UserError):  # a full disk has no room for this either
                do(session.files.clean_up_job())
            raise
    return report


def _report_as_json(report: ImportReport, *, dry_run: bool) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "added": report.added,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "skipped": [asdict(row) for row in report.skipped],
        "skipped_count": report.skipped_count,
        "labels_created": list(report.labels_created),
        "predicted": report.predicted,
        "taken": _taken_as_json(report.taken[0]) if report.taken else None,
        "notes": list(report.notes),
    }
    if len(report.taken) > 1:
        tallies = [each.tally for each in report.taken]
        facts["taken"] |= {
            name: sum(getattr(tally, name) for tally in tallies) for name in ("done", "untagged", "empty")
        }
        facts["files"] = [{"file": each.file} | _taken_as_json(each) for each in report.taken]
    return facts | ({"dry_run": True} if dry_run else {})


def _taken_as_json(taken: Taken) -> dict[str, Any]:
    return {
        "format": taken.format,
        "recognised": taken.recognised,
        "certainty": taken.certainty,
        "text": taken.text,
        "title": taken.title or None,
        "id": taken.id or None,
        "labels": taken.labels or None,
        "separator": taken.separator,
        "encoding": taken.encoding,
        "done": taken.tally.done,
        "untagged": taken.tally.untagged,
        "empty": taken.tally.empty,
        "notes": list(taken.all_notes),
    }


def _print_report(report: ImportReport, *, dry_run: bool) -> None:
    verb = "Would add" if dry_run else "Added"
    unchanged = f", {report.unchanged:,} unchanged" if report.unchanged else ""
    click.echo(f"{verb} {count(report.added, 'posting')}, updated {report.updated:,}{unchanged}.")
    if report.labels_created:
        click.echo(f"New labels: {', '.join(report.labels_created)}.")
    for taken in report.taken:
        _print_taken(taken, of_several=len(report.taken) > 1)
    for note in report.notes:
        click.echo(note)
    for row in report.skipped[:_SKIPPED_SHOWN]:
        click.echo(f"Skipped {row.file}, row {row.row}: {row.reason}.", err=True)
    more = report.skipped_count - min(len(report.skipped), _SKIPPED_SHOWN)
    if more:
        click.echo(f"… and {more:,} more skipped rows; --json lists the first {MOST_SKIPPED:,}.", err=True)


def _print_taken(taken: Taken, *, of_several: bool) -> None:
    """Print how a file was read."""
    if of_several:
        click.echo(f"{taken.file}:")
    click.echo(taken.recognised)
    tally = taken.tally
    if taken.labels:
        click.echo(f"{count(tally.done, 'posting')} done, {tally.untagged:,} not tagged.")
    for note in taken.all_notes:
        click.echo(note)


@click.command()
@project_argument
@click.argument("file", type=path_type)
@click.option(
    "--as",
    "format_name",
    metavar="FORMAT",
    help="The format, if the ending of FILE is ambiguous: jsonl, csv, tsv, xlsx, ods, parquet,"
    " label-columns, label-studio, doccano, prodigy, argilla, spacy, fasttext or meka.",
)
@click.option(
    "--what",
    type=click.Choice(["answers", "predictions", "both"]),
    default="answers",
    show_default=True,
    help="What people answered, what the model assigns, or both.",
)
@click.option(
    "--only",
    "show",
    type=click.Choice(["done", "todo"]),
    help="Export only postings that are done, or to do.",
)
@click.option("--search", metavar="QUERY", help="Export only the postings found by a search.")
@click.option("--plain", is_flag=True, help="Write a table for programs, without the guard against formulas.")
@json_option
def export(
    project: Path,
    file: Path,
    format_name: str | None,
    what: str,
    show: str | None,
    search: str | None,
    plain: bool,
    as_json: bool,
) -> None:
    """Write postings with their answers to a file: .jsonl, .csv, .xlsx, .ods, .parquet and others."""
    from app.session import left_out

    missing = left_out(file, format_name)
    with opened(project, read_only=True) as session:
        ids = None
        if search is not None:
            ids = do(session.search.find_job(parse(search), show or "all"))
        choice = Export(
            show=show or "all",
            posting_ids=ids,
            answers=what != "predictions",
            predictions=what != "answers",
            format=format_name,
            plain=plain,
        )
        if missing and not as_json:
            click.echo(f"This format cannot hold {_listed(missing)}. They are left out.", err=True)
        written = do(session.files.export_job(file, choice))
    if as_json:
        print_json({"postings": written, "output": str(file)} | ({"left_out": missing} if missing else {}))
    else:
        click.echo(f"Wrote {count(written, 'posting')} to {file}.")


def _listed(nouns: tuple[str, ...]) -> str:
    return ", ".join(nouns[:-1]) + " and " + nouns[-1] if len(nouns) > 1 else nouns[0]
