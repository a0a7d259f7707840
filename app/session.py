"""One open project and its verbs, for the command line and the window alike.

The data runs straight: a file is read and staged, published, answered by edits, frozen into a training
set, learned from, and the model's probabilities meet each label's threshold.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app import resources, work
from app.core.edits import ChangeLabels, ChangeOptions, ShowLabel, ShowPostings, TagPosting
from app.core.errors import InputError, NotReadyError
from app.core.explanation import explain, logit
from app.core.history import Setback
from app.core.jobs import Job, run
from app.core.labels import checked_key, checked_name, next_color, next_key
from app.core.records import AS_FOUND, Answer, Changes, ImportReport, Label, Progress
from app.store.project import Project

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.core.comparison import Comparison
    from app.core.curves import Curve, Effect, Histogram, ReliabilityBin, Scored, Whole
    from app.core.evidence import Evidence, KnownWords, StrongestWords
    from app.core.explanation import Explanation
    from app.core.goals import Goal, Tuned
    from app.core.history import ModelChange, PastModel
    from app.core.learning_curve import LearningCurve
    from app.core.records import (
        Classified,
        Counts,
        IncomingPosting,
        Options,
        Posting,
        PostingRow,
        Quality,
        ReadOptions,
        Tagging,
    )
    from app.learning.evidence import Reading
    from app.learning.model import Model
    from app.learning.out_of_fold import OutOfFold
    from app.store.staging import StagedImport
    from app.work import Trained

SAMPLE_LABELS = (
    "IT", "Healthcare", "Finance", "Education", "Logistics", "Hospitality", "Senior", "Entry level", "Remote",
    "Part-time", "English", "German", "French", "Spanish",
)  # fmt: skip
"""The labels of the sample, in the order that a person would give them."""

preview = work.preview
read_postings = work.read_postings
readable_suffixes = work.readable_suffixes

Report = TypeVar("Report")


@dataclass(frozen=True)
class Outcome(Generic[Report]):
    """What an adopted job changed in the project, and what it has to tell."""

    changes: Changes
    report: Report


def open_sample(path: Path) -> Session:
    """A new project at ``path`` with the sample's postings, tagged and untagged ones; whole or not at all."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with Session.create(unfinished, SAMPLE_LABELS) as session:
            run(session.import_job([resources.sample_postings()]))
            session.forget_edits()
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return Session.open(path)


class Session:
    """One open project. Its methods belong to one thread; what takes long is given out as a ``Job``."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._labels = project.labels()
        self._options = project.options()
        self._current = project.current_model()
        self._model: Model | None = None
        self._partial: Model | None = None
        self._features: Any = None
        self._tuned: Mapping[int, Tuned] = {}
        self._comparison: Comparison | None = None
        self._setback: Setback | None = None
        self._learning_curve: LearningCurve | None = None
        self._read: Reading | None = None

    @classmethod
    def create(cls, path: Path, label_names: Iterable[str] = ()) -> Session:
        """Make a project and open it. Raises UserError where that fails or two names are the same."""
        names: list[Label] = []
        for name in label_names:  # before there is a file, so that a bad name leaves none behind
            names.append(Label(0, checked_name(name, names), ""))
        Project.create(path)
        session = cls.open(path)
        try:
            for label in names:
                session.add_label(label.name)
        except BaseException:
            session.close()
            path.unlink()
            raise
        return session

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Session:
        """Open a project. Raises ProjectError, or ProjectBusyError where another process holds it."""
        project = Project(path, read_only=read_only)
        try:
            return cls(project)
        except BaseException:
            project.close()
            raise

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

    @property
    def options(self) -> Options:
        """What holds for the whole project."""
        return self._options

    def label(self, label_id: int) -> Label:
        """The label with this id. Raises KeyError where it is gone."""
        for label in self._labels:
            if label.id == label_id:
                return label
        raise KeyError(label_id)

    @property
    def model_number(self) -> int | None:
        """The number of the model that counts; None before the first training."""
        return self._current[0] if self._current else None

    @property
    def answers_since(self) -> int:
        """Postings answered, or answered again, since the training of the model that counts."""
        return abs(self._project.counter("answered") - (self._current[1] if self._current else 0))

    @property
    def quality(self) -> Quality | None:
        """The out-of-fold scores of the model that counts."""
        return self._current[2] if self._current else None

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
        last = max((label.id for label in self._labels), default=0)
        hidden = self._project.hidden_labels(last)
        return self._tag(posting_id, before, before.finished(last, hidden), "Done")

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

    def set_goal(self, label_id: int, goal: Goal | None) -> Changes:
        """What a label's threshold is to reach; None: what the project's thresholds are to reach.

        A threshold set by hand gives way to the goal.
        """
        before = self.label(label_id)
        after = replace(before, goal=goal, set_threshold=None)
        return self._change_labels([before], [after], f"Goal of {before.name}")

    def set_options(self, options: Options) -> Changes:
        """Change what holds for the whole project."""
        if options == self._options:
            return Changes()
        changes = self._project.apply(ChangeOptions(self._options, options, "Change the project's options"))
        self._options = options
        return changes

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
        there = tuple(sorted(set(posting_ids).intersection(self.posting_ids())))
        if not there:
            return Changes()
        title = "Delete posting" if len(there) == 1 else f"Delete {len(there)} postings"
        return self._project.apply(ShowPostings(there, shown=False, title=title))

    def add_postings(
        self, postings: Sequence[IncomingPosting], title: str = "Paste"
    ) -> Outcome[ImportReport]:
        """Add a handful of postings here and now. Raises InputError where all are blank."""
        if not any(posting.text.strip() for posting in postings):
            raise InputError("There is no text to add. Copy or type a job description first.")
        rows = [(1.0, posting) for posting in postings]
        return run(self._staging_job(title, lambda: rows, unlisted_no=False))

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
        if changes.goals:
            self._options = self._project.options()
        return changes

    def forget_edits(self) -> None:
        """Begin afresh: what was done so far cannot be undone any more."""
        self._project.forget_edits()

    @property
    def undo_title(self) -> str | None:
        """What undo would take back, for its menu."""
        return self._project.undo_title()

    @property
    def redo_title(self) -> str | None:
        """What redo would bring back, for its menu."""
        return self._project.redo_title()

    # --- the scores of the last training -------------------------------------------------------------

    @property
    def scored(self) -> bool:
        """Whether the out-of-fold scores of the model that counts are in memory."""
        return self._scores is not None

    @property
    def tunable(self) -> bool:
        """Whether thresholds can be tuned now: not while those of a training that goes on follow."""
        return self.scored and not self.thresholds_follow

    @property
    def _scores(self) -> OutOfFold | None:
        return None if self._model is None else self._model.out_of_fold

    def _kept(self) -> OutOfFold:
        if self._scores is None:
            raise KeyError("no scores are kept")
        return self._scores

    @property
    def tuned(self) -> Mapping[int, Tuned]:
        """What tuning for the goals came to, by label id; filled by ``tune_job``."""
        return self._tuned

    def standing(self) -> Whole | None:
        """The out-of-fold scores over all labels at the thresholds as they stand now."""
        if self._scores is None:
            return None
        return self._scores.whole({label.id: label.threshold for label in self._labels})

    def curve(self, label_id: int) -> Curve:
        """Precision, recall and F1 against the threshold. Raises KeyError without scores of the label."""
        return self._kept().curve(label_id)

    def reliability(self, label_id: int) -> tuple[ReliabilityBin, ...]:
        """How often yes was right, by probability. Raises KeyError without scores of the label."""
        return self._kept().reliability(label_id)

    def histogram(self, label_id: int) -> Histogram:
        """How many yes and no answers have which probability. Raises KeyError as ``curve`` does."""
        return self._kept().histogram(label_id)

    def effect(self, label_id: int, threshold: float) -> Effect:
        """What it does to move a label's threshold there. Raises KeyError as ``curve`` does."""
        return self._kept().effect(label_id, self.label(label_id).threshold, threshold)

    def flipped(self, label_id: int, threshold: float) -> list[Scored]:
        """The postings that lose or gain the label then. Raises KeyError as ``curve`` does."""
        return self._kept().flipped(label_id, self.label(label_id).threshold, threshold)

    def likely_mistakes(self, label_id: int, most: int = 20) -> list[Scored]:
        """Answers that disagree with the probability most. Raises KeyError as ``curve`` does."""
        return self._kept().likely_mistakes(label_id, self.label(label_id).threshold, most)

    def tune_job(self) -> Job[dict[int, Tuned], Changes]:
        """Thresholds for the goals from the kept scores: wanted after a training and when goals change.

        Raises:
            NotReadyError: no scores are kept.
        """
        if self._scores is None:
            raise NotReadyError("There are no scores to tune thresholds on. Press Retrain first.")
        goals = {label.id: label.goal or self._options.goal for label in self._labels}

        def adopt(tuned: dict[int, Tuned]) -> Changes:
            self._tuned = tuned
            changes = self._project.set_tuned({row: found.threshold for row, found in tuned.items()})
            return self._reread(replace(changes, tuned=True))

        return Job(
            "tune", "Tuning thresholds", partial(work.tune, self._scores, goals), adopt, newest_wins=True
        )

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

    def evidence(self, text: str, title: str, label_id: int) -> Evidence | None:
        """Which words speak for and against a label; None without a model for it or for a very long text."""
        reading = self._reading(text, title)
        return reading.evidence(label_id) if reading is not None else None

    def probability_without(self, word: str, text: str, title: str, label_id: int) -> float | None:
        """The probability of a label if a word stood nowhere in title and text; None as for ``evidence``."""
        reading = self._reading(text, title)
        return reading.without(word).get(label_id) if reading is not None else None

    def known_words(self, text: str, title: str = "") -> KnownWords | None:
        """How many words there are and how many of them the model knows; None as for ``evidence``."""
        reading = self._reading(text, title)
        return reading.known_words() if reading is not None else None

    def strongest_words(self, label_id: int) -> StrongestWords | None:
        """The words that speak loudest for and against a label in any posting; None without a model."""
        model = self._partial or self._model
        if model is None:
            return None
        strongest: StrongestWords = work.learning("strongest").strongest(model, label_id)
        return strongest

    def _reading(self, text: str, title: str) -> Reading | None:
        """The text as the model that is shown reads it, kept for the next label or word of the same one."""
        model = self._partial or self._model
        if model is None:
            return None
        held = self._read
        if held is None or (held.model, held.text, held.title) != (model, text, title):
            self._read = work.learning("evidence").read(model, text, title)
        return self._read

    @property
    def comparison(self) -> Comparison | None:
        """What came of comparing the ways since the project was opened."""
        return self._comparison

    def explain(self, text: str, title: str = "", tagging: Tagging | None = None) -> Explanation | None:
        """What softmax and sigmoid make of one text, and of its answers; None without a model."""
        logits = {label_id: logit(p) for label_id, p in self.probabilities(text, title).items()}
        if not logits:
            return None
        found = self._comparison
        return explain(
            logits,
            self._labels,
            tagging,
            options=self._options,
            softmax_cut=found.softmax_cut if found else None,
            shared_cut=found.shared_cut if found else None,
        )

    def classify(self, postings: Iterable[IncomingPosting]) -> Iterator[Classified]:
        """Classify postings as they come, a batch at a time. Raises NotReadyError without a model."""
        return work.classify(self._needed_model(), self._labels, self._options, postings)

    def evaluate(self, path: Path, options: ReadOptions = AS_FOUND) -> dict[str, Any]:
        """The scores of the newest model and its thresholds on a file with labels.

        Raises:
            NotReadyError: there is no model.
            InputError: no row of the file has labels.
        """
        model = self._needed_model()
        rows = [row for row in work.read_postings(path, options) if row.labels is not None]
        if not rows:
            raise InputError(f"No posting in {path.name} has labels. Name the column that holds them.")
        scores: dict[str, Any] = work.learning("held_out").evaluate_on(model, self._labels, rows)
        return scores

    def _needed_model(self) -> Model:
        if self._model is None:
            run(self.load_model_job())
        if self._model is None:
            raise NotReadyError("This project has no model yet. Answer some postings, then train it.")
        return self._model

    # --- jobs: long work to be run elsewhere, and how its result is adopted here ---------------------

    def import_job(
        self, paths: Sequence[Path], options: ReadOptions = AS_FOUND, *, unlisted_no: bool = True
    ) -> Job[StagedImport, Outcome[ImportReport]]:
        """Bring files in. Their rows stay out of sight until all of them are there."""
        title = f"Import of {paths[0].name}" if len(paths) == 1 else f"Import of {len(paths)} files"
        return self._staging_job(title, partial(work.rows_of_files, paths, options), unlisted_no=unlisted_no)

    def _staging_job(
        self, title: str, rows: Callable[[], Iterable[Any]], *, unlisted_no: bool
    ) -> Job[StagedImport, Outcome[ImportReport]]:
        def adopt(staged: StagedImport) -> Outcome[ImportReport]:
            changes = Changes()
            known = {label.id for label in self._labels}
            if staged.waiting:
                changes = self._reread(self._project.publish(staged))
            created = tuple(label.name for label in self._labels if label.id not in known)
            return Outcome(changes, ImportReport(staged.added, staged.updated, staged.skipped, created))

        def steps() -> Generator[Progress, None, StagedImport]:
            return work.stage_rows(self._project, title, rows(), unlisted_no=unlisted_no)

        return Job("import", title, steps, adopt)

    def sweep_job(self) -> Job[None, Changes]:
        """Remove what interrupted imports left in the file. Of the kind of imports: never beside one."""
        steps = partial(work.sweep, self._project, self._project.leftovers())
        return Job("import", "Tidying up", steps, lambda _: Changes(), quiet=True)

    def train_job(self) -> Job[Trained, Outcome[Quality]]:
        """Learn from all answers. Its steps may carry a partial model: see ``adopt_partial``."""
        former = self._current

        def adopt(trained: Trained) -> Outcome[Quality]:
            changes = self._project.adopt_model(trained.number)
            drop = trained.drop
            if drop is None or former is None:
                self._setback = None
            else:
                self._setback = Setback(former[0], trained.number, drop.postings, *drop.micro, *drop.macro)
            self._take_model(trained.model)
            return Outcome(changes, trained.model.quality)

        steps = partial(work.train, self._project, self._model, self._feature_cache)
        return Job("train", "Training", steps, adopt, newest_wins=True)

    def _take_model(self, model: Model) -> None:
        self._model, self._partial = model, None
        self._labels = self._project.labels()
        self._current = self._project.current_model()

    def adopt_partial(self, model: Model | None) -> Changes:
        """Show new bars before the training is through; None goes back to the model that counts."""
        if model is self._partial:
            return Changes()
        self._partial = model
        return Changes(model=True)

    @property
    def setback(self) -> Setback | None:
        """That the last training did clearly worse than the one before; None where it did not."""
        return self._setback

    @property
    def thresholds_follow(self) -> bool:
        """Whether the bars are those of a training that goes on: thresholds and scores are older."""
        return self._partial is not None

    def history(self) -> tuple[PastModel, ...]:
        """Every training that is kept, the newest first."""
        return self._project.history()

    def pin_model(self, number: int, pinned: bool) -> None:
        """Keep a training for ever, or no longer. Raises ProjectError where it is gone already."""
        self._project.pin_model(number, pinned)

    def go_back_job(self, number: int) -> Job[Model | None, Changes]:
        """Let a former model count again, with the thresholds of its training. Newer ones stay.

        Its steps raise ProjectError where it cannot be gone back to.
        """

        def adopt(model: Model | None) -> Changes:
            assert model is not None
            changes = self._project.adopt_model(number)
            self._take_model(model)
            self._tuned, self._setback = {}, None
            return changes

        return Job(
            "load", f"Going back to model {number}", partial(work.load_model, self._project, number), adopt
        )

    def compare_models_job(self, before: int, after: int) -> Job[ModelChange, ModelChange]:
        """Which labels the postings gain and lose from one model to another, each with its own thresholds."""
        steps = partial(
            work.compare_models,
            self._project,
            (before, after),
            self.model_number,
            self._labels,
            self._options,
        )
        return Job("compare models", "Comparing models", steps, _as_it_is, newest_wins=True)

    @property
    def learning_curve(self) -> LearningCurve | None:
        """The last learning curve since the project was opened."""
        return self._learning_curve

    def learning_curve_job(self) -> Job[LearningCurve, LearningCurve]:
        """How scores grow with the answers. Its steps carry the curve so far: see ``LearningCurve``."""

        def adopt(found: LearningCurve) -> LearningCurve:
            self._learning_curve = found
            return found

        steps = partial(work.learning_curve, self._project, self._feature_cache)
        return Job("learning curve", "Learning curve", steps, adopt, newest_wins=True)

    def _feature_cache(self) -> Any:
        """Token counts of postings seen before. Only jobs ask for it, and they step in one thread."""
        if self._features is None:
            self._features = work.learning("features").FeatureCache()
        return self._features

    def compare_job(self) -> Job[Comparison, Comparison]:
        """Compare the ways to assign labels. Its steps carry the ways so far: see ``Comparison``."""

        def adopt(found: Comparison) -> Comparison:
            self._comparison = found
            return found

        steps = partial(work.compare, self._project, self._feature_cache)
        return Job("compare", "Comparing", steps, adopt, newest_wins=True)

    def load_model_job(self) -> Job[Model | None, Changes]:
        """Bring the model that counts from the file into memory."""

        def adopt(model: Model | None) -> Changes:
            self._model = self._model or model
            return Changes(model=self._model is not None)

        return Job("load", "Loading the model", partial(work.load_model, self._project), adopt, quiet=True)

    def warm_up_job(self) -> Job[None, None]:
        """Load what training needs. After the model, which is wanted sooner."""
        return Job("load", "Getting ready", work.warm_up, _as_it_is, quiet=True)

    def probabilities_job(self, text: str, title: str = "") -> Job[dict[int, float], dict[int, float]]:
        """``probabilities`` of a text that is too long to be read within a frame."""

        def steps() -> Generator[Progress, None, dict[int, float]]:
            yield Progress(None, "Reading a long text")
            return self.probabilities(text, title)

        return Job("probabilities", "Reading a long text", steps, _as_it_is, newest_wins=True)

    def search_job(self, words: str, show: str) -> Job[array[int], array[int]]:
        """The ids of the postings "todo", "done" or "all" that hold ``words``, as imported."""
        steps = partial(work.search, self._project, words, show)
        return Job("search", "Searching", steps, _as_it_is, newest_wins=True)

    def export_job(self, path: Path) -> Job[int, int]:
        """Write all postings with their answers into a file, whole or not at all; gives their number."""
        counts = self.counts()
        steps = partial(work.export, self._project, path, counts.todo + counts.done)
        return Job("export", f"Export to {path.name}", steps, _as_it_is)

    def copy_job(self, path: Path) -> Job[None, None]:
        """Save the whole project under another name. Raises ProjectError where that exists already."""
        return Job("export", f"Saving {path.name}", partial(work.copy, self._project, path), _as_it_is)

    def classify_file_job(self, source: Path, target: Path, options: ReadOptions = AS_FOUND) -> Job[int, int]:
        """Write the postings of a file to another with their assigned labels; gives their number.

        Raises:
            NotReadyError: there is no model.
            InputError: both are the same file.
        """
        if source.resolve() == target.resolve():
            raise InputError(f"{target.name} cannot be read and written at once. Name another file to write.")
        model, chosen = self._needed_model(), (self._labels, self._options)
        steps = partial(work.classify_file, model, *chosen, source, target, options)
        return Job("classify", f"Classifying {source.name}", steps, _as_it_is)


def _as_it_is(result: Report) -> Report:
    return result
