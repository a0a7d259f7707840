"""Files in and out as generators: imports, exports, copies, files to classify."""

from __future__ import annotations

from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING

from app.core.decisions import assigned
from app.core.records import (
    AS_FOUND,
    Classified,
    IncomingPosting,
    OutgoingPosting,
    Progress,
    Skipped,
)
from app.store import copying, reading, staging, sweeping
from app.work.steps import as_progress, breathing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from app.core.records import Label, Options, Preview, ReadOptions
    from app.learning.training.model import Model
    from app.store.project import Project
    from app.store.staging import StagedImport
    from app.store.sweeping import Leftovers

_BATCH = 50
_CLASSIFY_BATCH = 64


def readable_suffixes() -> tuple[str, ...]:
    """The endings of files that can be imported."""
    from app import formats

    found: tuple[str, ...] = formats.readable_suffixes()
    return found


def preview(path: Path, options: ReadOptions = AS_FOUND) -> Preview:
    """What an import would make of a file. Raises UserError where it cannot be read."""
    from app import formats

    found: Preview = formats.preview(path, options)
    return found


def read_postings(
    path: Path, options: ReadOptions = AS_FOUND, on_skipped: Callable[[Skipped], None] = lambda _: None
) -> Iterator[IncomingPosting]:
    """The postings of a file, as they come. Raises UserError where it cannot be read."""
    from app import formats

    with formats.open_file(path, options) as reader:
        for row in reader:
            if isinstance(row, Skipped):
                on_skipped(row)
            else:
                yield row


def rows_of_files(
    paths: Sequence[Path], options: ReadOptions
) -> Iterator[tuple[float, IncomingPosting | Skipped]]:
    """The rows of several files, each with how much of all of them has been read, 0..1."""
    from app import formats

    open_file = formats.open_file
    for path in paths:  # all of them before the first row, so that a missing one spoils nothing
        open_file(path, options).close()
    for number, path in enumerate(paths):
        with open_file(path, options) as reader:
            for row in reader:
                yield (number + reader.fraction) / len(paths), row


def stage_rows(
    project: Project,
    title: str,
    rows: Iterable[tuple[float, IncomingPosting | Skipped]],
    *,
    unlisted_no: bool,
) -> Generator[Progress, None, StagedImport]:
    """Put rows into the project, out of sight. Ends early where the disk gets full: ``sweep`` needs room."""
    with project.sibling() as connection:
        stage = staging.Staging(connection, title, unlisted_no=unlisted_no)
        batch: list[IncomingPosting] = []
        for fraction, row in breathing(rows):
            if isinstance(row, Skipped):
                stage.skip(row)
            else:
                batch.append(row)
            if len(batch) == _BATCH:
                project.require_room()
                stage.add(batch)
                batch = []
                yield Progress(fraction, title)
        stage.add(batch)
        yield Progress(1.0, title)
        return (yield from as_progress(stage.finish(), title))


def sweep(project: Project, found: Leftovers) -> Generator[Progress, None, None]:
    """Remove what unfinished imports and trainings left in the file."""
    with project.sibling() as connection:
        for _ in sweeping.sweep(connection, found):
            yield Progress(None, "Tidying up")


def export(project: Project, path: Path, total: int) -> Generator[Progress, None, int]:
    """Write all postings to a file; gives their number."""
    from app import formats

    written = 0
    with (
        project.sibling() as connection,
        closing(formats.write(path, breathing(reading.outgoing_postings(connection)))) as counts,
    ):
        for count in counts:
            written = count
            yield Progress(min(1.0, written / max(1, total)), f"Export to {path.name}")
    return written


def classify(
    model: Model, labels: Sequence[Label], options: Options, postings: Iterable[IncomingPosting]
) -> Iterator[Classified]:
    """Classify postings as they come, a batch at a time."""
    by_id = {label.id: label for label in labels}
    known = [
        (column, by_id[label_id]) for column, label_id in enumerate(model.label_ids) if label_id in by_id
    ]
    remaining = iter(postings)
    while batch := list(islice(remaining, _CLASSIFY_BATCH)):
        rows = model.probabilities([row.text for row in batch], [row.title for row in batch]).tolist()
        for posting, row in zip(batch, rows, strict=True):
            chosen = assigned(labels, {label.id: row[column] for column, label in known}, options)
            yield Classified(
                posting,
                tuple(label.name for label in chosen),
                {label.name: row[column] for column, label in known},
            )


def classify_file(
    model: Model, labels: Sequence[Label], options: Options, source: Path, target: Path, read: ReadOptions
) -> Generator[Progress, None, int]:
    """Write the postings of a file to another with their assigned labels; gives their number."""
    from app import formats

    written = 0
    with formats.open_file(source, read) as reader:
        postings = (row for row in breathing(reader) if not isinstance(row, Skipped))
        outgoing = (_outgoing(row) for row in classify(model, labels, options, postings))
        with closing(formats.write(target, outgoing)) as counts:
            for count in counts:
                written = count
                yield Progress(reader.fraction, f"Classifying {source.name}")
    return written


def copy(project: Project, path: Path) -> Generator[Progress, None, None]:
    """Save the whole project under another name."""
    what = f"Saving {path.name}"
    yield Progress(None, what)
    with closing(copying.copy(project.copy_source, path)) as shares:
        for share in shares:
            yield Progress(share, what)


def _outgoing(row: Classified) -> OutgoingPosting:
    """The posting with its assigned labels, best first, and every probability as a field.

    It says nothing of *no* or *done*: imported again, a model's guesses must not pass for answers.
    """
    posting = row.posting
    probabilities = {name: round(value, 4) for name, value in row.probabilities.items()}
    fields = {**posting.fields, "probabilities": probabilities}
    kept = (posting.key, posting.title, posting.text)
    return OutgoingPosting(*kept, row.labels, (), done=False, fields=fields)
