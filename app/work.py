"""The long verbs of a session as plain generators: each step is progress and a cancel point.

They run in the window's worker thread, on the command line and in tests alike, read and stage on a
connection of their own, and touch nothing of the session. What they load late (formats, learning) takes
longer than a first paint.
"""

from __future__ import annotations

import importlib
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.decisions import assigned
from app.core.history import ModelChange, PostingChange
from app.core.jobs import Breather
from app.core.records import (
    AS_FOUND,
    DEFAULT_THRESHOLD,
    Classified,
    IncomingPosting,
    OutgoingPosting,
    Progress,
    Skipped,
)
from app.store import copying, counting, journal, models, past_models, reading, staging, sweeping

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from app.core.comparison import Comparison
    from app.core.goals import Goal, Tuned
    from app.core.headway import Headway
    from app.core.learning_curve import LearningCurve
    from app.core.records import Label, Options, Preview, Quality, ReadOptions
    from app.learning.model import Model
    from app.learning.out_of_fold import OutOfFold
    from app.learning.setback import Drop
    from app.store.project import Project
    from app.store.staging import StagedImport
    from app.store.sweeping import Leftovers

MOST_COMPARED = 5_000
"""Two models are compared on no more postings than these, picked by chance."""
MOST_EXAMPLES = 500
_BATCH = 50
_CLASSIFY_BATCH = 64

Value = TypeVar("Value")
Step = TypeVar("Step")


@dataclass(frozen=True)
class Trained:
    """A model that is in the file but does not count yet. ``drop``: it does clearly worse than the former."""

    number: int
    model: Model
    drop: Drop | None = None


def formats() -> Any:
    """The readers and writers of files."""
    return importlib.import_module("app.formats")


def learning(part: str) -> Any:
    """A part of learning."""
    return importlib.import_module(f"app.learning.{part}")


def readable_suffixes() -> tuple[str, ...]:
    """The endings of files that can be imported."""
    found: tuple[str, ...] = formats().readable_suffixes()
    return found


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


def headway(project: Project, midnight: datetime) -> Generator[Progress, None, Headway]:
    """How far the tagging has come; ``midnight`` is when the day began."""
    with project.sibling() as connection:
        return (yield from as_progress(counting.headway(connection, midnight), "Counting answers"))


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
        for fraction, row in breathing(rows):
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
        return (yield from as_progress(stage.finish(), title))


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
        training_set, answered = yield from as_progress(freezing, "Reading answers")
        model = yield from learning("training").train(training_set, previous=previous, cache=cache())
        drop = yield from _drop(previous, model)
        staged = models.stage(
            connection, training_set.revision, answered, model.quality, model.settings, model.arrays()
        )
        number = yield from as_progress(staged, "Saving the model")
        yield from as_progress(past_models.make_room(connection, number), "Saving the model")
    return Trained(number, model, drop)


def _drop(former: Model | None, newer: Model) -> Generator[Progress, None, Drop | None]:
    """Whether a model does clearly worse than the one before, where the scores of both are kept."""
    if former is None or former.out_of_fold is None or newer.out_of_fold is None:
        return None
    cuts = (_thresholds(model.quality) for model in (former, newer))
    steps = learning("setback").clear_drop(former.out_of_fold, newer.out_of_fold, *cuts)
    drop: Drop | None = yield from as_progress(steps, "Comparing with the former model")
    return drop


def _thresholds(quality: Quality) -> dict[int, float]:
    return {label.label_id: label.threshold for label in quality.labels if label.threshold is not None}


def compare(project: Project, cache: Callable[[], Any]) -> Generator[Progress, None, Comparison]:
    """Compare the ways to assign labels on all answers of this moment. Steps carry the ways so far."""
    with project.sibling() as connection:
        edit = journal.newest_to_learn_from(connection)  # first, so that an edit meanwhile is not missed
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, "Reading answers")
    comparing = learning("comparison").compare(training_set, cache=cache())
    found: Comparison = yield from comparing
    return replace(found, edit=edit)


def tune(scores: OutOfFold, goals: Mapping[int, Goal]) -> Generator[Progress, None, dict[int, Tuned]]:
    """Thresholds for goals from the scores of the last training, by label id."""
    return (yield from as_progress(scores.tuned(goals), "Tuning thresholds"))


def learning_curve(project: Project, cache: Callable[[], Any]) -> Generator[Progress, None, LearningCurve]:
    """Learn from ever more of the answers of this moment. Steps carry the curve so far."""
    with project.sibling() as connection:
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, "Reading answers")
    found: LearningCurve = yield from learning("learning_curve").learning_curve(training_set, cache=cache())
    return found


def load_model(project: Project, number: int | None = None) -> Generator[Progress, None, Model | None]:
    """A model, by default the one that counts; None before the first training.

    Raises:
        ProjectError: it is no longer kept, damaged, or another version's.
    """
    yield Progress(None, "Loading the model")
    with project.sibling() as connection:
        stored = reading.read_model(connection, number)
    if stored is None:
        return None
    yield Progress(None, "Loading the model")
    loaded: Model = learning("model").Model.from_arrays(
        stored.revision, stored.quality, stored.settings, stored.arrays
    )
    return loaded


def compare_models(
    project: Project, numbers: tuple[int, int], current: int | None, labels: Sequence[Label], options: Options
) -> Generator[Progress, None, ModelChange]:
    """Which labels postings gain and lose from one model to another; a sample where there are very many.

    A threshold set by hand decides for both; else that of the model's training, for the ``current`` one the
    threshold as it stands.
    """
    what = "Comparing models"
    sides = []
    for number in numbers:
        model = yield from load_model(project, number)
        assert model is not None
        tuned = _thresholds(model.quality)
        cuts = {
            label.id: label.threshold
            if label.locked or number == current
            else tuned.get(label.id, DEFAULT_THRESHOLD)
            for label in labels
        }
        sides.append(learning("model_change").Side(model, cuts))
    names = {label.id: label.name for label in labels}
    gained: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    changes = []
    with project.sibling() as connection:
        ids = reading.read_posting_ids(connection)
        chosen = sorted(Random(0).sample(ids, min(len(ids), MOST_COMPARED)))
        texts = reading.read_texts(connection, chosen)
        moves = learning("model_change").moves(*sides, list(names), options, texts)
        done = 0
        for move in breathing(moves):
            if move is None:
                yield Progress(done / len(chosen), what)
                continue
            gains, losses = (tuple(names[label_id] for label_id in side) for side in move)
            gained.update(gains)
            lost.update(losses)
            if gains or losses:
                changes.append(PostingChange(chosen[done], gains, losses))
            done += 1
            yield Progress(done / len(chosen), what)
    shown = sorted(changes, key=lambda change: -len(change.gained + change.lost))[:MOST_EXAMPLES]
    counts = (dict(gained.most_common()), dict(lost.most_common()))
    return ModelChange(*numbers, len(chosen), len(ids), len(changes), *counts, tuple(shown))


def warm_up() -> Generator[Progress, None, None]:
    """Load what training needs before it is asked for, so that it neither waits nor stalls then."""
    yield from as_progress(learning("fitting").load_libraries(), "Getting ready")


def export(project: Project, path: Path, total: int) -> Generator[Progress, None, int]:
    """Write all postings to a file; gives their number."""
    written = 0
    with (
        project.sibling() as connection,
        closing(formats().write(path, breathing(reading.outgoing_postings(connection)))) as counts,
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
        postings = (row for row in breathing(reader) if not isinstance(row, Skipped))
        outgoing = (_outgoing(row) for row in classify(model, labels, options, postings))
        with closing(formats().write(target, outgoing)) as counts:
            for count in counts:
                written = count
                yield Progress(reader.fraction, f"Classifying {source.name}")
    return written


def copy(project: Project, path: Path) -> Generator[Progress, None, None]:
    """Save the whole project under another name."""
    what = f"Saving {path.name}"
    yield Progress(None, what)
    with closing(copying.copy(project.sibling, path)) as shares:
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


def breathing(rows: Iterable[Value]) -> Iterator[Value]:
    """The rows, letting other threads have the interpreter in between."""
    breather = Breather()
    for row in rows:
        breather.breathe()
        yield row


def as_progress(steps: Generator[Step, None, Value], what: str) -> Generator[Progress, None, Value]:
    """Steps as progress of unknown length."""
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
