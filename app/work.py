"""The long verbs of a session as plain generators: each step is progress and a cancel point.

They run in the window's worker thread, on the command line and in tests alike, read and stage on a
connection of their own, and touch nothing of the session. What they load late (formats, learning) takes
longer than a first paint.
"""

from __future__ import annotations

import importlib
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.decisions import assigned
from app.core.jobs import Breather
from app.core.records import AS_FOUND, IncomingPosting, OutgoingPosting, Progress, Skipped
from app.store import copying, models, reading, staging, sweeping

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.core.comparison import Comparison
    from app.core.goals import Goal, Tuned
    from app.core.records import Label, Options, Preview, ReadOptions
    from app.learning.model import Model
    from app.learning.out_of_fold import OutOfFold
    from app.store.project import Project
    from app.store.staging import StagedImport
    from app.store.sweeping import Leftovers

_BATCH = 50
_CLASSIFY_BATCH = 64

Value = TypeVar("Value")
Step = TypeVar("Step")


@dataclass(frozen=True)
class Trained:
    """A model that is in the file but does not count yet."""

    number: int
    model: Model


@dataclass(frozen=True)
class Classified:
    """A posting of a file with its assigned labels, best first, and the probability of every ready label."""

    posting: IncomingPosting
    labels: tuple[str, ...]
    probabilities: Mapping[str, float]


def formats() -> Any:
    """The readers and writers of files."""
    return importlib.import_module("app.formats")


def learning(part: str) -> Any:
    """A part of learning."""
    return importlib.import_module(f"app.learning.{part}")


def preview(path: Path, options: ReadOptions = AS_FOUND) -> Preview:
    """What an import would make of a file. Raises UserError where it cannot be read."""
    found: Preview = formats().preview(path, options)
    return found


def read_postings(
    path: Path, options: ReadOptions = AS_FOUND, on_skipped: Callable[[Skipped], None] = lambda _: None
) -> Iterator[IncomingPosting]:
    """The postings of a file, as they come. Raises UserError where it cannot be read."""
    with formats().open_file(path, options) as reader:
        for row in reader:
            if isinstance(row, Skipped):
                on_skipped(row)
            else:
                yield row


def rows_of_files(
    paths: Sequence[Path], options: ReadOptions
) -> Iterator[tuple[float, IncomingPosting | Skipped]]:
    """The rows of several files, each with how much of all of them has been read, 0..1."""
    open_file = formats().open_file
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
    """Put rows into the project, out of sight."""
    with project.sibling() as connection:
        stage = staging.Staging(connection, title, unlisted_no=unlisted_no)
        batch: list[IncomingPosting] = []
        for fraction, row in _breathing(rows):
            if isinstance(row, Skipped):
                stage.skip(row)
            else:
                batch.append(row)
            if len(batch) == _BATCH:
                stage.add(batch)
                batch = []
                yield Progress(fraction, title)
        stage.add(batch)
        yield Progress(1.0, title)
        return (yield from _as_progress(stage.finish(), title))


def sweep(project: Project, found: Leftovers) -> Generator[Progress, None, None]:
    """Remove what interrupted imports and trainings left in the file."""
    with project.sibling() as connection:
        for _ in sweeping.sweep(connection, found):
            yield Progress(None, "Tidying up")


def train(
    project: Project, previous: Model | None, cache: Callable[[], Any]
) -> Generator[Progress, None, Trained]:
    """Learn from all answers of this moment, and stage the model. A step may carry a partial model."""
    with project.sibling() as connection:
        freezing = reading.read_training_set(connection)
        training_set, answered = yield from _as_progress(freezing, "Reading answers")
        model = yield from learning("training").train(training_set, previous=previous, cache=cache())
        staged = models.stage(
            connection, training_set.revision, answered, model.quality, model.settings, model.arrays()
        )
        number = yield from _as_progress(staged, "Saving the model")
    return Trained(number, model)


def compare(project: Project, cache: Callable[[], Any]) -> Generator[Progress, None, Comparison]:
    """Compare the ways to assign labels on all answers of this moment. Steps carry the ways so far."""
    with project.sibling() as connection:
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from _as_progress(freezing, "Reading answers")
    comparing = learning("comparison").compare(training_set, cache=cache())
    found: Comparison = yield from comparing
    return found


def tune(scores: OutOfFold, goals: Mapping[int, Goal]) -> Generator[Progress, None, dict[int, Tuned]]:
    """Thresholds for goals from the scores of the last training, by label id."""
    return (yield from _as_progress(scores.tuned(goals), "Tuning thresholds"))


def load_model(project: Project) -> Generator[Progress, None, Model | None]:
    """The newest model; None before the first training."""
    yield Progress(None, "Loading the model")
    with project.sibling() as connection:
        stored = reading.read_model(connection)
    if stored is None:
        return None
    yield Progress(None, "Loading the model")
    loaded: Model = learning("model").Model.from_arrays(
        stored.revision, stored.quality, stored.settings, stored.arrays
    )
    return loaded


def warm_up() -> Generator[Progress, None, None]:
    """Load what training needs before it is asked for, so that it neither waits nor stalls then."""
    yield from _as_progress(learning("fitting").load_libraries(), "Getting ready")


def export(project: Project, path: Path, total: int) -> Generator[Progress, None, int]:
    """Write all postings to a file; gives their number."""
    written = 0
    with (
        project.sibling() as connection,
        closing(formats().write(path, _breathing(reading.outgoing_postings(connection)))) as counts,
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
    written = 0
    with formats().open_file(source, read) as reader:
        postings = (row for row in _breathing(reader) if not isinstance(row, Skipped))
        outgoing = (_outgoing(row) for row in classify(model, labels, options, postings))
        with closing(formats().write(target, outgoing)) as counts:
            for count in counts:
                written = count
                yield Progress(reader.fraction, f"Classifying {source.name}")
    return written


def copy(project: Project, path: Path) -> Generator[Progress, None, None]:
    """Save the whole project under another name."""
    yield Progress(None, f"Saving {path.name}")
    with project.sibling() as connection:
        copying.copy(connection, path)


def search(project: Project, words: str, show: str) -> Generator[Progress, None, array[int]]:
    """The ids of the postings that hold ``words``, as imported."""
    with project.sibling() as connection:
        blocks = reading.search(connection, words, show)
        found = next(blocks)
        for block in blocks:
            found += block
            yield Progress(None, "Searching")
    return found


def _outgoing(row: Classified) -> OutgoingPosting:
    posting = row.posting
    no = tuple(name for name in row.probabilities if name not in row.labels)
    return OutgoingPosting(
        posting.key, posting.title, posting.text, row.labels, no, done=False, fields=posting.fields
    )


def _breathing(rows: Iterable[Value]) -> Iterator[Value]:
    breather = Breather()
    for row in rows:
        breather.breathe()
        yield row


def _as_progress(steps: Generator[Step, None, Value], what: str) -> Generator[Progress, None, Value]:
    breather = Breather()
    with closing(steps):  # what they hold is let go of before the connection closes
        while True:
            try:
                next(steps)
            except StopIteration as stop:
                result: Value = stop.value
                return result
            breather.breathe()
            yield Progress(None, what)
