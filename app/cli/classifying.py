"""The verb ``classify``: which labels apply to a text or to each posting of a file, and why."""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from app.cli.command_line import (
    column_options,
    console,
    do,
    json_option,
    opened,
    path_type,
    print_json,
    project_argument,
    read_options,
)
from app.core.errors import FileError, InputError, UserError
from app.core.evidence import LONGEST, evidence_as_json, signed
from app.core.percentages import percent
from app.core.sentence import short_sentence
from app.core.translation import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.core.evidence import Evidence
    from app.core.records import Classified, IncomingPosting, ReadOptions
    from app.session import Resources, Session

_BAR_CELLS = 24
_LISTED_WORDS = 8


@click.command()
@project_argument
@click.argument("words", metavar="[TEXT]", required=False)
@click.option(
    "--input",
    "source",
    type=path_type,
    metavar="FILE|FOLDER|-",
    help="Classify the postings of a file, of a folder, or of standard input (-).",
)
@click.option(
    "--output",
    "target",
    type=path_type,
    metavar="FILE|-",
    help="Write them with their labels to a file, or as lines of JSON to standard output (-)."
    " If a run was interrupted, the same command continues it.",
)
@click.option("--overwrite", is_flag=True, help="Replace an output file that exists.")
@click.option("--cores", type=click.IntRange(1), help="Use this many cores with --output; all by default.")
@click.option(
    "--cluster",
    metavar="ADDRESS",
    default="",
    help="Use a Dask cluster with --output: its address, such as tcp://host:8786, or local:4 to start one"
    " of four workers here.",
)
@click.option(
    "--evidence", is_flag=True, help="Show the strongest words for and against each assigned label."
)
@column_options
@json_option
def classify(
    project: Path,
    words: str | None,
    source: Path | None,
    target: Path | None,
    overwrite: bool,
    cores: int | None,
    cluster: str,
    evidence: bool,
    as_json: bool,
    **columns: Any,
) -> None:
    """Show which labels apply to a text, or to each posting of a file."""
    if (words is None) == (source is None):
        raise click.UsageError("Give either a TEXT or --input FILE.")
    if target is not None and source is None:
        raise click.UsageError("--output needs --input.")
    if target is None and (cluster or cores is not None or overwrite):
        raise click.UsageError("--cluster, --cores and --overwrite need --output.")
    if target is not None and evidence:
        raise click.UsageError("--evidence is only printed. Leave it out, or leave --output out.")
    from app.core.records import IncomingPosting
    from app.session import Resources, read_postings

    if words is not None and not words.strip():
        raise InputError("There is no text to classify. Give a job description.")
    with opened(project, read_only=True) as session, _named(source) as source:
        if target is not None and source is not None:
            resources = Resources(cores, cluster, shared=False)
            _classify_all(session, source, target, read_options(**columns), resources, overwrite, as_json)
            return
        if source is not None:
            postings = read_postings(source, read_options(**columns), _say_skipped)
        else:
            postings = iter([IncomingPosting("", 1, words or "")])
        for row in session.files.classify(postings):
            found = _evidence(session, row) if evidence else {}
            if as_json:
                record = {"id": _id(row.posting, source), "labels": list(row.labels)}
                print_json(
                    record
                    | {"probabilities": row.probabilities, "model_id": session.models.id}
                    | ({"evidence": evidence_as_json(found)} if evidence else {})
                )
            else:
                print_bars(session, row)
                if evidence:
                    _print_evidence(found)


@contextmanager
def _named(source: Path | None) -> Iterator[Path | None]:
    """The file to read. Standard input (-) is copied to a file first, to detect its format.

    Raises FileError if standard input is empty.
    """
    if source is None or str(source) != "-":
        yield source
        return
    with TemporaryDirectory(prefix="jobtag-") as folder:
        copy = Path(folder, "standard-input")
        with copy.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        if not copy.stat().st_size:
            raise FileError("Standard input is empty. Pipe the postings into it, such as: cat jobs.jsonl | …")
        try:
            yield copy
        except UserError as error:
            raise type(error)(str(error).replace(f'"{copy}"', "standard input")) from error


def _classify_all(
    session: Session,
    source: Path,
    target: Path,
    read: ReadOptions,
    resources: Resources,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Classify a file's postings into another file, or to standard output."""
    if str(target) == "-":
        stream = sys.stdout.buffer
        do(session.files.classify_stream_job(
            source, stream, read, resources=resources, on_skipped=_say_skipped
        ))  # fmt: skip
        return
    written = do(session.files.classify_file_job(
        source, target, read, overwrite=overwrite, resources=resources, on_skipped=_say_skipped
    ))  # fmt: skip
    if as_json:
        print_json({"postings": written, "output": str(target)})
    else:
        click.echo(f"Classified {count(written, 'posting')} into {target}.")


def _id(posting: IncomingPosting, source: Path | None) -> str | None:
    """A posting's id; for a text of a folder, which has none, its file's name."""
    if posting.key is None and source is not None and source.is_dir():
        return Path(posting.file).relative_to(source).as_posix()
    return posting.key


def _evidence(session: Session, row: Classified) -> dict[str, Evidence | None]:
    """The evidence for each assigned label; None if the posting is too long."""
    ids = {label.name: label.id for label in session.labels.all}
    return {
        name: session.models.evidence(row.posting.text, row.posting.title, ids[name]) for name in row.labels
    }


def _print_evidence(found: Mapping[str, Evidence | None]) -> None:
    """Print the strongest words for and against each assigned label, with their part of its logit."""
    for name, each in found.items():
        if each is None:
            click.echo(f"  {name}: no evidence, since the text has more than {LONGEST:,} characters.")
            continue
        strongest = each.by_word()
        for way, words in (
            ("for", [pair for pair in strongest if pair[1] > 0]),
            ("against", [pair for pair in strongest if pair[1] < 0]),
        ):
            listed = ", ".join(f"{word} {signed(weight)}" for word, weight in words[:_LISTED_WORDS])
            click.echo(f"  {name} {way}: {listed or '–'}")
    click.echo()


def _say_skipped(row: Any) -> None:
    click.echo(f"Skipped {row.file}, row {row.row}: {row.reason}.", err=True)


def print_bars(session: Session, row: Classified) -> None:
    """Print a posting's bars, with a mark at each label's threshold, and the labels assigned."""
    from rich.text import Text

    posting = row.posting
    say = partial(console().print, soft_wrap=True)
    heading = posting.title or " ".join(posting.text.split())
    say(Text(heading[:78], style="bold"))
    by_id = {
        label.id: row.probabilities[label.name]
        for label in session.labels.all
        if label.name in row.probabilities
    }
    for label in sorted(session.labels.all, key=lambda label: -by_id.get(label.id, -1.0)):
        line = Text(f"  {label.name[:20]:<20} ")
        probability = by_id.get(label.id)
        if probability is None:
            line.append("needs examples", style="dim")
        else:
            style = "bold" if probability >= label.threshold else "dim"
            line.append(_bar(probability, label.threshold), style=style)
            line.append(
                f" {percent(probability):>3} % {'≥' if probability >= label.threshold else '<'} ", style=style
            )
            line.append(f"{percent(label.threshold)} %", style="dim")
        say(line)
    say(Text("  " + " ".join(short_sentence(session.labels.all, by_id, session.options))))
    known = session.models.known_words(posting.text, posting.title)
    if known is not None and known.mostly_unknown:
        say(Text(f"  {known.sentence}"))
    say()


def _bar(probability: float, threshold: float) -> str:
    filled = round(probability * _BAR_CELLS)
    cells = ["█"] * filled + ["░"] * (_BAR_CELLS - filled)
    cells[min(_BAR_CELLS - 1, int(threshold * _BAR_CELLS))] = "┃"
    return "".join(cells)
