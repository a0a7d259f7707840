"""One open project and its verbs, for the command line and the window alike.

The data runs straight: a file is read and staged, published, answered by edits, frozen into a training
set, learned from, and the model's probabilities meet each label's threshold.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from app import resources
from app.core.errors import InputError, NotReadyError
from app.core.explanation import explain, logit
from app.core.goals import BALANCED, NOTHING_TO_TUNE_ON, Trial
from app.core.history import Setback
from app.core.jobs import Job, run
from app.core.orders import AS_IMPORTED
from app.core.questions import MOST_ASKED, MOST_DOUBTED, Question
from app.core.records import AS_FOUND, Answer, Changes, ImportReport, Outcome, Progress
from app.core.tagging import Tagging
from app.open_labels import OpenLabels
from app.work import files, finding, many, models, questioning, queueing, steps

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.core.comparison import Comparison
    from app.core.curves import Curve, Effect, Histogram, ReliabilityBin, Scored, Whole
    from app.core.evidence import Evidence, KnownWords, StrongestWords
    from app.core.explanation import Explanation
    from app.core.goals import Goal, Tuned
    from app.core.headway import Headway
    from app.core.history import ModelChange, PastModel
    from app.core.learning_curve import LearningCurve
    from app.core.orders import Order
    from app.core.query import Query
    from app.core.records import (
        Classified,
        IncomingPosting,
        Quality,
        ReadOptions,
    )
    from app.core.settling import Settling
    from app.learning.evidence import Reading
    from app.learning.model import Model
    from app.learning.out_of_fold import OutOfFold
    from app.store.project import Project
    from app.store.staging import StagedImport
    from app.work.models import Trained

SAMPLE_LABELS = (
    "IT", "Healthcare", "Finance", "Education", "Logistics", "Hospitality", "Senior", "Entry level", "Remote",
    "Part-time", "English", "German", "French", "Spanish",
)  # fmt: skip
"""The labels of the sample, in the order that a person would give them."""

preview = files.preview
read_postings = files.read_postings
readable_suffixes = files.readable_suffixes

Report = TypeVar("Report")


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


class Session(OpenLabels):
    """One open project with its models. What takes long is given out as a ``Job``."""

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self._current = project.current_model()
        self._model: Model | None = None
        self._partial: Model | None = None
        self._features: Any = None
        self._tuned: Mapping[int, Tuned] = {}
        self._comparison: Comparison | None = None
        self._setback: Setback | None = None
        self._learning_curve: LearningCurve | None = None
        self._read: Reading | None = None
        self._pools = queueing.Pools()

    @property
    def model_number(self) -> int | None:
        """The number of the model that counts; None before the first training."""
        return self._current[0] if self._current else None

    @property
    def model_awaited(self) -> bool:
        """Whether there is a model that is not in memory yet: see ``load_model_job``."""
        return self._model is None and self._current is not None

    @property
    def answers_since(self) -> int:
        """Postings answered, or answered again, since the training of the model that counts."""
        least = self._project.counter("least")
        trained_on = self._current[1] if self._current else 0
        return (self._project.counter("answered") - least) + (trained_on - least)

    @property
    def quality(self) -> Quality | None:
        """The out-of-fold scores of the model that counts."""
        return self._current[2] if self._current else None

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
        """Answers that disagree with the probability most and that nobody stands by.

        Raises KeyError as ``curve`` does.
        """
        found = self._kept().likely_mistakes(label_id, self.label(label_id).threshold, 2 * most)
        kept = self._project.kept(mistake.posting_id for mistake in found)
        return [row for row in found if (row.posting_id, label_id, row.answer) not in kept][:most]

    def out_of_fold(self, posting_id: int) -> dict[int, float]:
        """What a model that has not seen a posting says of it, by label id; empty where nothing is kept."""
        return {} if self._scores is None else self._scores.of_posting(posting_id)

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
            "tune", "Tuning thresholds", partial(models.tune, self._scores, goals), adopt, newest_wins=True
        )

    def try_goal_job(
        self, label_id: int, goal: Goal | None, project_goal: Goal
    ) -> Job[dict[int, Tuned], Trial]:
        """What tuning would come to with these goals; nothing changes.

        Raises:
            NotReadyError: no scores are kept.
        """
        if self._scores is None:
            raise NotReadyError("There are no scores to tune thresholds on. Press Retrain first.")
        goals = {label.id: label.goal or project_goal for label in self._labels}
        goals[label_id] = wanted = goal or project_goal
        # Balanced thresholds depend on each other, all others on the label's own scores alone.
        goals = {row: other for row, other in goals.items() if row == label_id or other == wanted == BALANCED}

        def adopt(tuned: dict[int, Tuned]) -> Trial:
            return Trial(label_id, goal, project_goal, tuned.get(label_id, NOTHING_TO_TUNE_ON))

        steps = partial(models.tune, self._scores, goals)
        return Job("try goal", "Trying a goal", steps, adopt, newest_wins=True, quiet=True)

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
        strongest: StrongestWords = steps.learning("strongest").strongest(model, label_id)
        return strongest

    def _reading(self, text: str, title: str) -> Reading | None:
        """The text as the model that is shown reads it, kept for the next label or word of the same one."""
        model = self._partial or self._model
        if model is None:
            return None
        held = self._read
        if held is None or (held.model, held.text, held.title) != (model, text, title):
            self._read = steps.learning("evidence").read(model, text, title)
        return self._read

    @property
    def comparison(self) -> Comparison | None:
        """What came of comparing the ways since the project was opened."""
        return self._comparison

    @property
    def comparison_stale(self) -> bool:
        """Whether answers, postings, labels or goals changed since ``comparison`` was made."""
        found = self._comparison
        return found is not None and found.edit != self._project.newest_to_learn_from()

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
        return files.classify(self._needed_model(), self._labels, self._options, postings)

    def evaluate(self, path: Path, options: ReadOptions = AS_FOUND) -> dict[str, Any]:
        """The scores of the newest model and its thresholds on a file with labels.

        Raises:
            NotReadyError: there is no model.
            InputError: no row of the file has labels.
        """
        model = self._needed_model()
        rows = [row for row in files.read_postings(path, options) if row.labels is not None]
        if not rows:
            raise InputError(f"No posting in {path.name} has labels. Name the column that holds them.")
        scores: dict[str, Any] = steps.learning("held_out").evaluate_on(model, self._labels, rows)
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
        return self._staging_job(title, partial(files.rows_of_files, paths, options), unlisted_no=unlisted_no)

    def add_postings(
        self, postings: Sequence[IncomingPosting], title: str = "Paste"
    ) -> Outcome[ImportReport]:
        """Add a handful of postings here and now. Raises InputError where all are blank."""
        if not any(posting.text.strip() for posting in postings):
            raise InputError("There is no text to add. Copy or type a job description first.")
        rows = [(1.0, posting) for posting in postings]
        return run(self._staging_job(title, lambda: rows, unlisted_no=False))

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
            return files.stage_rows(self._project, title, rows(), unlisted_no=unlisted_no)

        return Job("import", title, steps, adopt)

    def sweep_job(self) -> Job[None, Changes]:
        """Remove what interrupted imports left in the file. Of the kind of imports: never beside one."""
        steps = partial(files.sweep, self._project, self._project.leftovers())
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

        steps = partial(models.train, self._project, self._model, self._feature_cache)
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

    def pin_model(self, number: int, pinned: bool) -> Changes:
        """Keep a training for ever, or no longer. Raises ProjectError where it is gone already."""
        self._project.pin_model(number, pinned)
        return Changes()

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
            "load", f"Going back to model {number}", partial(models.load_model, self._project, number), adopt
        )

    def compare_models_job(self, before: int, after: int) -> Job[ModelChange, ModelChange]:
        """Which labels the postings gain and lose from one model to another, each with its own thresholds."""
        steps = partial(
            models.compare_models,
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

        steps = partial(models.learning_curve, self._project, self._feature_cache)
        return Job("learning curve", "Learning curve", steps, adopt, newest_wins=True)

    def _feature_cache(self) -> Any:
        """Token counts of postings seen before. Only jobs ask for it, and they step in one thread."""
        if self._features is None:
            self._features = steps.learning("features").FeatureCache()
        return self._features

    def compare_job(self) -> Job[Comparison, Comparison]:
        """Compare the ways to assign labels. Its steps carry the ways so far: see ``Comparison``."""

        def adopt(found: Comparison) -> Comparison:
            self._comparison = found
            return found

        steps = partial(models.compare, self._project, self._feature_cache)
        return Job("compare", "Comparing", steps, adopt, newest_wins=True)

    def load_model_job(self) -> Job[Model | None, Changes]:
        """Bring the model that counts from the file into memory."""

        def adopt(model: Model | None) -> Changes:
            self._model = self._model or model
            return Changes(model=self._model is not None)

        return Job("load", "Loading the model", partial(models.load_model, self._project), adopt, quiet=True)

    def warm_up_job(self) -> Job[None, None]:
        """Load what training needs. After the model, which is wanted sooner."""
        return Job("load", "Getting ready", models.warm_up, _as_it_is, quiet=True)

    def probabilities_job(self, text: str, title: str = "") -> Job[dict[int, float], dict[int, float]]:
        """``probabilities`` of a text that is too long to be read within a frame."""

        def steps() -> Generator[Progress, None, dict[int, float]]:
            yield Progress(None, "Reading a long text")
            return self.probabilities(text, title)

        return Job("probabilities", "Reading a long text", steps, _as_it_is, newest_wins=True)

    # --- finding and answering many postings ---------------------------------------------------------

    def find_job(
        self, query: Query, show: str = "all", order: Order = AS_IMPORTED
    ) -> Job[array[int], array[int]]:
        """The ids of the postings "todo", "done" or "all" that a query finds. Steps carry those found so far.

        Its steps raise InputError where the query names a label that does not exist.

        Raises:
            InputError: the query could not be understood.
            NotReadyError: it asks for probabilities, or the order for a model, and there is none.
        """
        if query.trouble:
            raise InputError(query.trouble)
        model = self._needed_model() if query.probabilities or order.needs_model else self._model
        steps = partial(self._found, query, show, order, model)
        return Job("search", "Searching", steps, _as_it_is, newest_wins=True)

    def _found(
        self, query: Query, show: str, order: Order, model: Model | None
    ) -> Generator[Progress, None, array[int]]:
        sorted_by = "imported" if order.learned or order.kind == "random" else order.kind
        found = finding.find(self._project, query, show, sorted_by, model)
        if order.kind == "random":
            return finding.by_chance(found)
        if not order.learned:
            return found
        answered = self._current[1] if self._current else 0
        state = (self._labels, self._options, answered)
        return queueing.ordered(self._project, found, order, self._pools, model, *state)

    @property
    def settling(self) -> Settling | None:
        """How much the latest answers changed, told with a queue; None until enough are given."""
        return self._pools.settling

    def alike(self, posting_id: int) -> tuple[int, ...]:
        """The near-duplicates of a posting that are to do, as far as the last queue knows them."""
        known = self._pools.alike(posting_id)
        return tuple(row.id for row in self.rows(known) if not row.done)

    def headway_job(self) -> Job[Headway, Headway]:
        """How far the tagging has come: done, pace, answers of each label."""
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        steps = partial(models.headway, self._project, midnight)
        return Job("headway", "Counting answers", steps, _as_it_is, newest_wins=True, quiet=True)

    def more_like_job(self, posting_id: int) -> Job[array[int], array[int]]:
        """A posting and those most like it, the likest first."""
        steps = partial(finding.more_like, self._project, posting_id)
        return Job("search", "Searching", steps, _as_it_is, newest_wins=True)

    def unanswered_questions_job(
        self, label_id: int, most: int = MOST_ASKED
    ) -> Job[tuple[Question, ...], tuple[Question, ...]]:
        """Questions about a label for done postings where it is unanswered, those that matter most first."""
        asked = (label_id, most, self._model, self._feature_cache, self._options)
        steps = partial(questioning.unanswered, self._project, *asked)
        title = f"Questions about {self.label(label_id).name}"
        return Job("questions", title, steps, _as_it_is, newest_wins=True)

    def doubt_questions_job(
        self, most: int = MOST_DOUBTED, label_id: int | None = None
    ) -> Job[tuple[Question, ...], tuple[Question, ...]]:
        """Questions about answers that the model or a nearly identical posting contradicts, worst first.

        About one label, or with None about all.
        """
        steps = partial(questioning.doubts, self._project, most, label_id, self._model, self._feature_cache)
        return Job("questions", "Likely mistakes", steps, _as_it_is, newest_wins=True)

    def answer_many_job(
        self, posting_ids: Sequence[int], label_id: int, answer: Answer | None
    ) -> Job[Changes, Changes]:
        """Say yes, no or nothing (None) of a label for many postings, as one step of undo."""
        word = {Answer.YES: "yes", Answer.NO: "no", None: "unanswered"}[answer]
        title = f"{self.label(label_id).name}: {word} for {_postings(posting_ids)}"
        return self._retag_job(title, posting_ids, lambda before: before.with_answer(label_id, answer))

    def finish_many_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """Done for many: their unanswered labels become *no*."""
        last, hidden = self._all_labels()
        title = f"Done for {_postings(posting_ids)}"
        return self._retag_job(title, posting_ids, lambda before: before.finished(last, hidden))

    def reopen_many_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """Many are not done any more; their answers stay."""
        return self._retag_job(f"Reopen {_postings(posting_ids)}", posting_ids, Tagging.reopened)

    def answer_alike_job(self, posting_ids: Sequence[int], model_id: int) -> Job[Changes, Changes]:
        """Give postings the same answers as another one, such as near-duplicates of it."""
        like = self.tagging(model_id)
        title = f"The same answers for {_postings(posting_ids)}"
        return self._retag_job(title, posting_ids, lambda _: like)

    def flag_many_job(self, posting_ids: Sequence[int], flagged: bool) -> Job[Changes, Changes]:
        """``flag`` as a job, for many postings."""
        title = f"{'Flag' if flagged else 'Unflag'} {_postings(posting_ids)}"
        steps = partial(many.flag, self._project, posting_ids, flagged, title)
        return Job("many", title, steps, _as_it_is, alone=True)

    def delete_many_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """``delete_postings`` as a job, for many postings."""
        title = f"Delete {_postings(posting_ids)}"
        steps = partial(many.delete, self._project, posting_ids, title)
        return Job("many", title, steps, _as_it_is, alone=True)

    def step_job(self, *, forward: bool) -> Job[Changes | None, Changes]:
        """Undo or redo (``forward``) as a job, for steps that take long."""
        title = f"Redo {self.redo_title or ''}" if forward else f"Undo {self.undo_title or ''}"
        steps = partial(many.step, self._project, title.strip(), forward=forward)
        return Job("many", title.strip(), steps, self._reread, alone=True)

    def export_job(self, path: Path) -> Job[int, int]:
        """Write all postings with their answers into a file, whole or not at all; gives their number."""
        counts = self.counts()
        steps = partial(files.export, self._project, path, counts.todo + counts.done)
        return Job("export", f"Export to {path.name}", steps, _as_it_is)

    def copy_job(self, path: Path) -> Job[None, None]:
        """Save the whole project under another name. Raises ProjectError where that exists already."""
        return Job("export", f"Saving {path.name}", partial(files.copy, self._project, path), _as_it_is)

    def classify_file_job(self, source: Path, target: Path, options: ReadOptions = AS_FOUND) -> Job[int, int]:
        """Write the postings of a file to another with their assigned labels; gives their number.

        Raises:
            NotReadyError: there is no model.
            InputError: both are the same file.
        """
        if source.resolve() == target.resolve():
            raise InputError(f"{target.name} cannot be read and written at once. Name another file to write.")
        model, chosen = self._needed_model(), (self._labels, self._options)
        steps = partial(files.classify_file, model, *chosen, source, target, options)
        return Job("classify", f"Classifying {source.name}", steps, _as_it_is)


def _postings(posting_ids: Sequence[int]) -> str:
    return "1 posting" if len(posting_ids) == 1 else f"{len(posting_ids):,} postings"


def _as_it_is(result: Report) -> Report:
    return result
