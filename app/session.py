"""One open project and its verbs, for the command line and the window alike.

The data runs straight: a file is read and staged, published, answered by edits, frozen into a training
set, learned from, and the model's probabilities meet each label's threshold.
"""

from __future__ import annotations

import importlib
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app import resources
from app.core.decisions import assigned
from app.core.edits import ChangeLabels, ShowLabel, ShowPostings, TagPosting
from app.core.errors import InputError, NotReadyError
from app.core.jobs import Breather, Job, run
from app.core.labels import checked_key, checked_name, next_color, next_key
from app.core.records import (
    AS_FOUND,
    Answer,
    Changes,
    ImportReport,
    IncomingPosting,
    Label,
    OutgoingPosting,
    Progress,
    Quality,
    Skipped,
)
from app.store import copying, models, reading, staging
from app.store.project import Project

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.core.records import Counts, Posting, PostingRow, Preview, ReadOptions, Tagging
    from app.learning.model import Model

_BATCH = 50
_CLASSIFY_BATCH = 64

Report = TypeVar("Report")


@dataclass(frozen=True)
class Outcome(Generic[Report]):
    """What an adopted job changed in the project, and what it has to tell."""

    changes: Changes
    report: Report


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


def preview(path: Path, options: ReadOptions = AS_FOUND) -> Preview:
    """What an import would make of a file. Raises UserError where it cannot be read."""
    return _formats().preview(path, options)


def read_postings(
    path: Path, options: ReadOptions = AS_FOUND, on_skipped: Callable[[Skipped], None] = lambda _: None
) -> Iterator[IncomingPosting]:
    """The postings of a file, as they come. Raises UserError where it cannot be read."""
    with _formats().open_file(path, options) as reader:
        for row in reader:
            if isinstance(row, Skipped):
                on_skipped(row)
            else:
                yield row


def open_sample(path: Path) -> Session:
    """A new project at ``path`` with the sample's postings in it, tagged and untagged ones."""
    session = Session.create(path)
    run(session.import_job([resources.sample_postings()]))
    return session


def _formats() -> Any:
    """The readers and writers. Loaded late: a window shows sooner without them."""
    return importlib.import_module("app.formats")


def _learning(part: str) -> Any:
    """A part of learning. Loaded late: numpy and scikit-learn take longer than a first paint."""
    return importlib.import_module(f"app.learning.{part}")


class Session:
    """One open project. Its methods belong to one thread; what takes long is given out as a ``Job``."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._labels = project.labels()
        self._newest = project.newest_model()
        self._model: Model | None = None
        self._partial: Model | None = None

    @classmethod
    def create(cls, path: Path, label_names: Iterable[str] = ()) -> Session:
        """Make a project and open it. Raises UserError where that fails or two names are the same."""
        names: list[Label] = []
        for name in label_names:  # before there is a file, so that a bad name leaves none behind
            names.append(Label(0, checked_name(name, names), ""))
        Project.create(path)
        session = cls.open(path)
        for label in names:
            session.add_label(label.name)
        return session

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Session:
        """Open a project. Raises ProjectError, or ProjectBusyError where another process holds it."""
        return cls(Project(path, read_only=read_only))

    def close(self) -> None:
        """Let go of the file. Everything is on disk already."""
        self._project.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- what there is -------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        return self._project.path

    @property
    def read_only(self) -> bool:
        return self._project.read_only

    @property
    def labels(self) -> tuple[Label, ...]:
        """The labels in their order."""
        return self._labels

    def label(self, label_id: int) -> Label:
        """The label with this id. Raises KeyError where it is gone."""
        for label in self._labels:
            if label.id == label_id:
                return label
        raise KeyError(label_id)

    @property
    def model_number(self) -> int | None:
        """The number of the newest model; None before the first training."""
        return self._newest[0] if self._newest else None

    @property
    def answers_since(self) -> int:
        """Postings answered, or answered again, since the newest model."""
        return abs(self._project.counter("answered") - (self._newest[1] if self._newest else 0))

    @property
    def quality(self) -> Quality | None:
        """The out-of-fold scores of the newest model."""
        return self._newest[2] if self._newest else None

    def label_counts(self) -> dict[int, tuple[int, int]]:
        """For each label the numbers of yes and no answers."""
        return self._project.label_counts()

    def posting_ids(self, show: str = "all") -> array[int]:
        """The ids of the postings "todo", "done" or "all", as imported."""
        return self._project.posting_ids(show)

    def counts(self) -> Counts:
        return self._project.counts()

    def rows(self, posting_ids: Sequence[int]) -> list[PostingRow]:
        """The rows of a list for these ids, in their order; an id that is gone is left out."""
        return self._project.rows(posting_ids)

    def posting(self, posting_id: int) -> Posting:
        """One posting in full. Raises KeyError where it does not exist."""
        return self._project.posting(posting_id)

    def tagging(self, posting_id: int) -> Tagging:
        """Where a posting stands. Raises KeyError where it does not exist."""
        return self._project.tagging(posting_id)

    def check(self) -> list[str]:
        """What is wrong with the file, as sentences; nothing in a sound one."""
        return self._project.check()

    # --- edits: each returns what changed ------------------------------------------------------------

    def answer(self, posting_id: int, label_id: int, answer: Answer | None) -> Changes:
        """Say yes, no or nothing (None) of one posting and label."""
        word = {Answer.YES: "yes", Answer.NO: "no", None: "unanswered"}[answer]
        before = self.tagging(posting_id)
        return self._tag(
            posting_id, before, before.with_answer(label_id, answer), f"{self.label(label_id).name}: {word}"
        )

    def finish(self, posting_id: int) -> Changes:
        """Done: the posting's unanswered labels become *no*."""
        before = self.tagging(posting_id)
        return self._tag(posting_id, before, before.finished(self._project.last_label_id()), "Done")

    def reopen(self, posting_id: int) -> Changes:
        """Not done any more; the answers stay."""
        before = self.tagging(posting_id)
        return self._tag(posting_id, before, before.reopened(), "Reopen")

    def _tag(self, posting_id: int, before: Tagging, after: Tagging, title: str) -> Changes:
        if before == after:
            return Changes()
        return self._project.apply(TagPosting(posting_id, before, after, title))

    def add_label(self, name: str, *, color: str = "", key: str = "", description: str = "") -> Changes:
        """Add a label after the others; it is unanswered everywhere. What is not given is found.

        Raises:
            InputError: the name is blank or another label's, or the key is.
        """
        used = {label.key for label in self._labels}
        label = Label(
            id=0,
            name=checked_name(name, self._labels),
            color=color or next_color(Counter(label.color for label in self._labels)),
            key=checked_key(key, self._labels) or next_key(name, used),
            description=description,
            position=max((label.position for label in self._labels), default=-1) + 1,
        )
        label = self._project.add_label(label)
        return self._label_edit(ShowLabel(label, shown=True, title=f"Add label {label.name}"))

    def delete_label(self, label_id: int) -> Changes:
        """Take a label away. Undo brings it back with all its answers."""
        label = self.label(label_id)
        return self._label_edit(ShowLabel(label, shown=False, title=f"Delete label {label.name}"))

    def change_label(
        self,
        label_id: int,
        *,
        name: str | None = None,
        color: str | None = None,
        key: str | None = None,
        description: str | None = None,
    ) -> Changes:
        """Change what is given.

        Raises:
            InputError: the name is blank or another label's, or the key is.
        """
        before = self.label(label_id)
        others = [label for label in self._labels if label.id != label_id]
        after = replace(
            before,
            name=before.name if name is None else checked_name(name, others),
            color=before.color if color is None else color,
            key=before.key if key is None else checked_key(key, others),
            description=before.description if description is None else description,
        )
        return self._change_labels([before], [after], f"Change label {after.name}")

    def move_label(self, label_id: int, place: int) -> Changes:
        """Put a label at ``place`` (from 0) in the order."""
        moved = self.label(label_id)
        order = [label for label in self._labels if label.id != label_id]
        order.insert(place, moved)
        after = [replace(label, position=position) for position, label in enumerate(order)]
        return self._change_labels(order, after, f"Move label {moved.name}")

    def set_threshold(self, label_id: int, threshold: float | None) -> Changes:
        """Set a label's threshold, 0..1, by hand: it stays so; None lets training tune it."""
        if threshold is not None and not 0.0 <= threshold <= 1.0:
            raise InputError("A threshold lies between 0 and 100 %. Type such a number.")
        before = self.label(label_id)
        return self._change_labels(
            [before], [replace(before, set_threshold=threshold)], f"Threshold of {before.name}"
        )

    def _change_labels(self, before: Sequence[Label], after: Sequence[Label], title: str) -> Changes:
        pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        if not pairs:
            return Changes()
        old, new = zip(*pairs, strict=True)
        return self._label_edit(ChangeLabels(tuple(old), tuple(new), title))

    def _label_edit(self, edit: ShowLabel | ChangeLabels) -> Changes:
        changes = self._project.apply(edit)
        self._labels = self._project.labels()
        return changes

    def delete_postings(self, posting_ids: Sequence[int]) -> Changes:
        """Take postings away; undo brings them back."""
        title = "Delete posting" if len(posting_ids) == 1 else f"Delete {len(posting_ids)} postings"
        return self._project.apply(ShowPostings(tuple(posting_ids), shown=False, title=title))

    def add_postings(
        self, postings: Sequence[IncomingPosting], title: str = "Paste"
    ) -> Outcome[ImportReport]:
        """Add a handful of postings here and now. Raises InputError where all are blank."""
        if not any(posting.text.strip() for posting in postings):
            raise InputError("There is no text to add. Copy or type a job description first.")
        return run(
            self._staging_job(title, lambda: iter([(1.0, row) for row in postings]), unlisted_no=False)
        )

    def undo(self) -> Changes:
        """Take the newest edit back, if there is one."""
        return self._reread(self._project.undo())

    def redo(self) -> Changes:
        """Bring the edit back that was undone last, if there is one."""
        return self._reread(self._project.redo())

    def _reread(self, changes: Changes | None) -> Changes:
        if changes is None:
            return Changes()
        if changes.labels or changes.label_list:
            self._labels = self._project.labels()
        return changes

    @property
    def undo_title(self) -> str | None:
        """What undo would take back, for its menu."""
        return self._project.undo_title()

    @property
    def redo_title(self) -> str | None:
        """What redo would bring back, for its menu."""
        return self._project.redo_title()

    # --- probabilities -------------------------------------------------------------------------------

    @property
    def has_model(self) -> bool:
        """Whether there are probabilities to show."""
        return (self._partial or self._model) is not None

    def probabilities(self, text: str, title: str = "") -> dict[int, float]:
        """The probability of each ready label for one text; empty without a model."""
        model = self._partial or self._model
        if model is None:
            return {}
        (row,) = model.probabilities([text], [title]).tolist()
        shown = {label.id for label in self._labels}
        return {label_id: p for label_id, p in zip(model.label_ids, row, strict=True) if label_id in shown}

    def probabilities_job(self, text: str, title: str = "") -> Job[dict[int, float], dict[int, float]]:
        """The same for a text that is too long to be read within a frame."""

        def steps() -> Generator[Progress, None, dict[int, float]]:
            yield Progress(None, "Reading a long text")
            return self.probabilities(text, title)

        return Job("probabilities", "Reading a long text", steps, lambda found: found, newest_wins=True)

    def classify(self, postings: Iterable[IncomingPosting]) -> Iterator[Classified]:
        """Classify postings as they come, a batch at a time. Raises NotReadyError without a model."""
        return _classify(self._needed_model(), self._labels, postings)

    def _needed_model(self) -> Model:
        if self._model is None:
            run(self.load_model_job())
        if self._model is None:
            raise NotReadyError("This project has no model yet. Answer some postings, then train it.")
        return self._model

    def evaluate(self, path: Path, options: ReadOptions = AS_FOUND) -> dict[str, Any]:
        """The scores of the newest model and its thresholds on a file with labels.

        Raises:
            NotReadyError: there is no model.
            InputError: no row of the file has labels.
        """
        model = self._needed_model()
        rows = [row for row in read_postings(path, options) if row.labels is not None]
        if not rows:
            raise InputError(f"No posting in {path.name} has labels. Name the column that holds them.")
        scores: dict[str, Any] = _learning("held_out").evaluate_on(model, self._labels, rows)
        return scores

    # --- jobs ----------------------------------------------------------------------------------------

    def load_model_job(self) -> Job[Model | None, Changes]:
        """Bring the newest model from the file into memory."""

        def steps() -> Generator[Progress, None, Model | None]:
            yield Progress(None, "Loading the model")
            with self._project.sibling() as connection:
                stored = reading.read_model(connection)
            if stored is None:
                return None
            yield Progress(None, "Loading the model")
            loaded: Model = _learning("model").Model.from_arrays(
                stored.revision, stored.quality, stored.settings, stored.arrays
            )
            return loaded

        def adopt(model: Model | None) -> Changes:
            self._model = self._model or model
            return Changes(model=self._model is not None)

        return Job("load", "Loading the model", steps, adopt)

    def train_job(self) -> Job[Trained, Outcome[Quality]]:
        """Learn from all answers. Its steps may carry a partial model: see ``adopt_partial``."""
        previous = self._model

        def steps() -> Generator[Progress, None, Trained]:
            with self._project.sibling() as connection:
                freezing = reading.read_training_set(connection)
                training_set, answered = yield from _as_progress(freezing, "Reading answers")
                model = yield from _learning("training").train(
                    training_set, previous=previous, cache=self._feature_cache
                )
                number = 0
                for number in models.stage(
                    connection, model.revision, answered, model.quality, model.settings, model.arrays()
                ):
                    yield Progress(1.0, "Saving the model")
            return Trained(number, model)

        def adopt(trained: Trained) -> Outcome[Quality]:
            changes = self._project.adopt_model(trained.number)
            self._model, self._partial = trained.model, None
            self._labels = self._project.labels()
            self._newest = self._project.newest_model()
            return Outcome(changes, trained.model.quality)

        return Job("train", "Training", steps, adopt, newest_wins=True)

    @cached_property
    def _feature_cache(self) -> Any:
        """Token counts of postings seen before. Trainings only touch it, and they come one at a time."""
        return _learning("features").FeatureCache()

    def adopt_partial(self, model: Model | None) -> Changes:
        """Show new bars before the training is through; None goes back to the model that counts."""
        if model is self._partial:
            return Changes()
        self._partial = model
        return Changes(model=True)

    def import_job(
        self, paths: Sequence[Path], options: ReadOptions = AS_FOUND, *, unlisted_no: bool = True
    ) -> Job[staging.StagedImport, Outcome[ImportReport]]:
        """Bring files in. Their rows stay out of sight until all of them are there."""

        def rows() -> Iterator[tuple[float, IncomingPosting | Skipped]]:
            formats = _formats()
            for path in paths:  # all of them before the first row, so that a missing one spoils nothing
                formats.open_file(path, options).close()
            for number, path in enumerate(paths):
                with formats.open_file(path, options) as reader:
                    for row in reader:
                        yield (number + reader.fraction) / len(paths), row

        title = f"Import of {paths[0].name}" if len(paths) == 1 else f"Import of {len(paths)} files"
        return self._staging_job(title, rows, unlisted_no=unlisted_no)

    def _staging_job(
        self, title: str, rows: Any, *, unlisted_no: bool
    ) -> Job[staging.StagedImport, Outcome[ImportReport]]:
        def steps() -> Generator[Progress, None, staging.StagedImport]:
            with self._project.sibling() as connection:
                stage = staging.Staging(connection, title, unlisted_no=unlisted_no)
                breather = Breather()
                batch: list[IncomingPosting] = []
                for fraction, row in rows():
                    breather.breathe()
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
                return stage.finish()

        def adopt(staged: staging.StagedImport) -> Outcome[ImportReport]:
            changes = Changes()
            if staged.added or staged.updated:
                changes = self._reread(self._project.publish(staged))
            return Outcome(changes, ImportReport(staged.added, staged.updated, staged.skipped, staged.labels))

        return Job("import", title, steps, adopt)

    def sweep_job(self) -> Job[None, Changes]:
        """Remove what interrupted imports left in the file. Of the kind of imports: never beside one."""

        def steps() -> Generator[Progress, None, None]:
            with self._project.sibling() as connection:
                for _ in staging.sweep(connection):
                    yield Progress(None, "Tidying up")

        return Job("import", "Tidying up", steps, lambda _: Changes())

    def export_job(self, path: Path) -> Job[int, int]:
        """Write all postings with their answers into a file, whole or not at all."""
        total = max(1, sum((self.counts().todo, self.counts().done)))

        def steps() -> Generator[Progress, None, int]:
            written = 0
            with self._project.sibling() as connection:
                for written in _formats().write(path, _breathing(reading.outgoing_postings(connection))):
                    yield Progress(min(1.0, written / total), f"Export to {path.name}")
            return written

        return Job("export", f"Export to {path.name}", steps, lambda written: written)

    def classify_file_job(self, source: Path, target: Path, options: ReadOptions = AS_FOUND) -> Job[int, int]:
        """Classify the postings of a file into another, as postings with their assigned labels."""
        model = self._needed_model()
        labels = self._labels

        def steps() -> Generator[Progress, None, int]:
            formats = _formats()
            with formats.open_file(source, options) as reader:
                postings = (row for row in reader if not isinstance(row, Skipped))
                outgoing = (_outgoing(row) for row in _classify(model, labels, _breathing(postings)))
                written = 0
                for written in formats.write(target, outgoing):
                    yield Progress(reader.fraction, f"Classifying {source.name}")
            return written

        return Job("classify", f"Classifying {source.name}", steps, lambda written: written)

    def copy_job(self, path: Path) -> Job[None, None]:
        """Save the whole project under another name. Raises ProjectError where that exists already."""

        def steps() -> Generator[Progress, None, None]:
            yield Progress(None, f"Saving {path.name}")
            with self._project.sibling() as connection:
                copying.copy(connection, path)

        return Job("export", f"Saving {path.name}", steps, lambda _: None)

    def search_job(self, words: str, show: str) -> Job[array[int], array[int]]:
        """The ids of the postings that hold ``words``, as imported."""

        def steps() -> Generator[Progress, None, array[int]]:
            found = None
            with self._project.sibling() as connection:
                for block in reading.search(connection, words, show):
                    found = block if found is None else found + block
                    yield Progress(None, "Searching")
            assert found is not None
            return found

        return Job("search", "Searching", steps, lambda found: found, newest_wins=True)


def _classify(
    model: Model, labels: Sequence[Label], postings: Iterable[IncomingPosting]
) -> Iterator[Classified]:
    shown = {label.id: label for label in labels}
    known = [(place, shown[row]) for place, row in enumerate(model.label_ids) if row in shown]
    postings = iter(postings)
    while batch := list(islice(postings, _CLASSIFY_BATCH)):
        rows = model.probabilities([row.text for row in batch], [row.title for row in batch]).tolist()
        for posting, row in zip(batch, rows, strict=True):
            by_id = {label.id: row[place] for place, label in known}
            chosen = tuple(label.name for label in assigned(labels, by_id))
            yield Classified(posting, chosen, {label.name: row[place] for place, label in known})


def _outgoing(row: Classified) -> OutgoingPosting:
    posting = row.posting
    no = tuple(name for name in row.probabilities if name not in row.labels)
    return OutgoingPosting(
        posting.key, posting.title, posting.text, row.labels, no, done=False, fields=posting.fields
    )


def _breathing(rows: Iterable[Report]) -> Iterator[Report]:
    breather = Breather()
    for row in rows:
        breather.breathe()
        yield row


def _as_progress(steps: Generator[None, None, Report], what: str) -> Generator[Progress, None, Report]:
    breather = Breather()
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: Report = stop.value
            return result
        breather.breathe()
        yield Progress(None, what)
