"""The models of a project: what they make of a text, training, comparing, and going back."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from app.core.explanation import explain, logit
from app.core.history import ModelChange, PostingChange, Regression, threshold_moves
from app.core.jobs import Job, identity
from app.core.records import DEFAULT_THRESHOLD, Changes, Outcome, Progress
from app.session import model_export
from app.session.predictor import Predictor
from app.session.state import load_model
from app.session.steps import as_progress, breathing
from app.store import journal, past_models, reading
from app.store import models as stored_models

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from pathlib import Path

    from app.core.comparison import Comparison
    from app.core.evidence import Evidence, KnownWords, StrongestWords
    from app.core.explanation import Explanation
    from app.core.history import PastModel, ThresholdMove
    from app.core.records import Label, Options, Quality
    from app.core.tagging import Tagging
    from app.learning.features.features import FeatureCache
    from app.learning.scoring.regression import Drop
    from app.learning.training.evidence import Reading
    from app.learning.training.model import Model
    from app.session.state import State
    from app.store.project import Project

SEED = 0
"""What training draws chance from. One for all, so that the same answers give the same model."""
MOST_COMPARED = 5_000
"""Two models are compared on at most this many postings, a random sample of them."""
MOST_EXAMPLES = 500
_EDIT = "edit"
"""The setting of a model that holds the number of the newest edit it learned from."""


class Models:
    """The models of an open project. What takes long is given out as a ``Job``."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project
        self._comparison: Comparison | None = None
        self._regression: Regression | None = None
        self._moves: tuple[ThresholdMove, ...] = ()
        self._reading: Reading | None = None

    # --- the model that counts -----------------------------------------------------------------------

    @property
    def number(self) -> int | None:
        """The number of the model that counts; None before the first training."""
        current = self._state.current
        return current.number if current else None

    @property
    def id(self) -> str:
        """The id of the model that counts: equal answers give equal ids. "" where it has none.

        A model has none if an older version of Jobtag made it.
        """
        current = self._state.current
        return str(current.settings.get("id", "")) if current else ""

    @property
    def available(self) -> bool:
        """Whether there are probabilities to show."""
        return self._state.shown_model is not None

    @property
    def awaited(self) -> bool:
        """Whether there is a model that is not in memory yet: see ``load_job``."""
        current = self._state.current
        return self._state.model is None and current is not None and not current.trouble

    @property
    def trouble(self) -> str:
        """Why the model that counts cannot be used, as a sentence; "" where it can or there is none."""
        current = self._state.current
        return current.trouble if current else ""

    @property
    def quality(self) -> Quality | None:
        """The out-of-fold scores of the model that counts, as of its training."""
        current = self._state.current
        return current.quality if current else None

    @property
    def answers_since(self) -> int:
        """Postings answered, or answered again, since the training of the model that counts.

        What was undone counts too, until it is redone.
        """
        current, counters = self._state.current, self._state.counters
        least = counters.get("least", 0)
        trained_on = current.answered if current else 0
        return (counters.get("answered", 0) - least) + (trained_on - least)

    @property
    def stale(self) -> bool:
        """Whether anything that is learned from changed since the training of the model that counts.

        That is more than answers: the names of labels, goals and some options as well.
        """
        current = self._state.current
        if current is None:
            return False
        edit = current.settings.get(_EDIT)
        if edit is None:  # an earlier version of Jobtag trained it
            return self.answers_since > 0
        return edit != self._state.newest_to_learn_from

    # --- probabilities -------------------------------------------------------------------------------

    def predictor(self) -> Predictor:
        """The model that counts with its labels and thresholds, for any thread. Raises NotReadyError."""
        state, model = self._state, self._state.required_model()
        (facts,) = (past for past in self.history() if past.current)
        return Predictor(model, facts, state.labels, state.options)

    def probabilities(self, text: str, title: str = "") -> dict[int, float]:
        """The probability of each ready label for one text; empty without a model."""
        model = self._state.shown_model
        if model is None:
            return {}
        (row,) = model.probabilities([text], [title]).tolist()
        shown = {label.id for label in self._state.labels}
        return {label_id: p for label_id, p in zip(model.label_ids, row, strict=True) if label_id in shown}

    def evidence(self, text: str, title: str, label_id: int) -> Evidence | None:
        """Which words speak for and against a label; None without a model for it or for a very long text."""
        reading = self._read(text, title)
        return reading.evidence(label_id) if reading is not None else None

    def probability_without(self, word: str, text: str, title: str, label_id: int) -> float | None:
        """The probability of a label if a word stood nowhere in title and text; None as for ``evidence``."""
        reading = self._read(text, title)
        return reading.without(word).get(label_id) if reading is not None else None

    def known_words(self, text: str, title: str = "") -> KnownWords | None:
        """How many words there are and how many of them the model knows; None as for ``evidence``."""
        reading = self._read(text, title)
        return reading.known_words() if reading is not None else None

    def strongest_words(self, label_id: int) -> StrongestWords | None:
        """The words that speak loudest for and against a label in any posting; None without a model."""
        from app.learning.training import strongest_words

        model = self._state.shown_model
        if model is None:
            return None
        strongest: StrongestWords = strongest_words.strongest(model, label_id)
        return strongest

    def _read(self, text: str, title: str) -> Reading | None:
        """The text as the model that is shown reads it, kept for the next label or word of the same one."""
        from app.learning.training import evidence

        model = self._state.shown_model
        if model is None:
            return None
        held = self._reading
        if held is None or (held.model, held.text, held.title) != (model, text, title):
            self._reading = evidence.read(model, text, title)
        return self._reading

    @property
    def comparison(self) -> Comparison | None:
        """What came of comparing the ways since the project was opened."""
        return self._comparison

    @property
    def comparison_stale(self) -> bool:
        """Whether anything that is learned from changed since ``comparison`` was made."""
        found = self._comparison
        return found is not None and found.edit != self._state.newest_to_learn_from

    def explain(self, text: str, title: str = "", tagging: Tagging | None = None) -> Explanation | None:
        """What softmax and sigmoid make of one text, and of its answers; None without a model."""
        logits = {label_id: logit(p) for label_id, p in self.probabilities(text, title).items()}
        if not logits:
            return None
        found = self._comparison
        return explain(
            logits,
            self._state.labels,
            tagging,
            options=self._state.options,
            softmax_cut=found.softmax_cut if found else None,
            shared_cut=found.shared_cut if found else None,
        )

    # --- training and looking back --------------------------------------------------------------------

    def use_learner(self, learner: str) -> Changes:
        """Fit labels by this learner, one of ``records.LEARNERS``, from the next training on."""
        return self._state.set_options(replace(self._state.options, learner=learner))

    @contextmanager
    def on_cluster(self, address: str) -> Iterator[None]:
        """Let the workers of a Dask cluster fit the labels of trainings that run in the block; "" for none.

        The models are the same bit by bit.

        Raises:
            SetupError: Dask is not installed, or there is no scheduler at the address.
            InputError: the address is none.
        """
        if not address:
            yield
            return
        from app.learning.training.parallel import on_cluster

        with on_cluster(address):
            yield

    def train_job(self) -> Job[Trained, Outcome[Quality]]:
        """Learn from all answers. Its steps may carry a partial model: see ``show_partial``."""
        state, former = self._state, self._state.current

        def apply(trained: Trained) -> Outcome[Quality]:
            drop = trained.drop
            if drop is None or former is None:
                self._regression = None
            else:
                numbers = former.number, trained.number
                self._regression = Regression(*numbers, drop.postings, *drop.micro, *drop.macro)
            labels = state.labels
            changes = state.make_current(trained.number, trained.model)
            self._moves = threshold_moves(labels, state.labels)
            return Outcome(changes, trained.model.quality)

        steps = partial(_train, self._project, state.model, state.feature_cache)
        return Job("train", "Training", steps, apply, newest_wins=True)

    def export_job(self, path: Path, *, overwrite: bool = False) -> Job[tuple[Path, Path], tuple[Path, Path]]:
        """Write the model that counts for scikit-learn, and its card beside it; gives the paths of both.

        Raises:
            InputError: the name ends in neither .skops nor .joblib.
            FileError: one of the files exists and is not to be replaced, or cannot be written.
            SetupError: a package is missing that writes such files.
            NotReadyError: there is no model.
        """
        model_export.check_target(path, overwrite=overwrite)
        state, model = self._state, self._state.required_model()
        (former,) = (past for past in self.history() if past.current)
        steps = partial(
            model_export.export_model, self._project, model, former, state.labels, state.options, path
        )
        return Job("export", f"Exporting {path.name}", steps, identity)

    def show_partial(self, model: Model | None) -> Changes:
        """Show new bars before a training ends; None goes back to the model that counts."""
        if model is self._state.partial:
            return Changes()
        self._state.partial = model
        return Changes(model=True)

    @property
    def regression(self) -> Regression | None:
        """How much worse the last training did than the one before; None where it did not."""
        return self._regression

    @property
    def threshold_moves(self) -> tuple[ThresholdMove, ...]:
        """The thresholds that the last training moved visibly, the farthest first."""
        return self._moves

    def history(self) -> tuple[PastModel, ...]:
        """Every training that is kept, the newest first."""
        return self._project.history()

    def pin(self, number: int, pinned: bool) -> Changes:
        """Keep a training for ever, or no longer. Raises ProjectError where it is gone already."""
        self._project.pin_model(number, pinned)
        return Changes()

    def go_back_job(self, number: int) -> Job[Model | None, Changes]:
        """Let a former model count again, with the thresholds of its training. Newer ones stay.

        Its steps raise ProjectError where it cannot be gone back to.
        """

        def apply(model: Model | None) -> Changes:
            assert model is not None
            self._state.tuned, self._regression = {}, None
            return self._state.make_current(number, model)

        steps = partial(load_model, self._project, number)
        return Job("load", f"Going back to model {number}", steps, apply)

    def compare_models_job(self, before: int, after: int) -> Job[ModelChange, ModelChange]:
        """Which labels the postings gain and lose from one model to another, each with its own thresholds."""
        steps = partial(
            _compare_models,
            self._project,
            (before, after),
            self.number,
            self._state.labels,
            self._state.options,
        )
        return Job("compare models", "Comparing models", steps, identity, newest_wins=True)

    def compare_job(self) -> Job[Comparison, Comparison]:
        """Compare the ways to assign labels. Its steps carry the ways so far: see ``Comparison``."""

        def apply(found: Comparison) -> Comparison:
            self._comparison = found
            return found

        steps = partial(_compare, self._project, self._state.feature_cache)
        return Job("compare", "Comparing", steps, apply, newest_wins=True)

    def load_job(self) -> Job[Model | None, Changes]:
        """Load the model that counts from the file into memory."""

        def apply(model: Model | None) -> Changes:
            self._state.model = self._state.model or model
            return Changes(model=self._state.model is not None)

        return Job("load", "Loading the model", partial(load_model, self._project), apply, quiet=True)

    def warm_up_job(self) -> Job[None, None]:
        """Load what training needs. After the model, which is wanted sooner."""
        return Job("load", "Getting ready", _warm_up, identity, quiet=True)

    def probabilities_job(self, text: str, title: str = "") -> Job[dict[int, float], dict[int, float]]:
        """``probabilities`` of a text that is too long to be read within a frame."""

        def steps() -> Generator[Progress, None, dict[int, float]]:
            yield Progress(None, "Reading a long text")
            return self.probabilities(text, title)

        return Job("probabilities", "Reading a long text", steps, identity, newest_wins=True)


@dataclass(frozen=True)
class Trained:
    """A model that is in the file but does not count yet. ``drop``: it does clearly worse than the former."""

    number: int
    model: Model
    drop: Drop | None = None


def _train(
    project: Project, previous: Model | None, cache: Callable[[], FeatureCache]
) -> Generator[Progress, None, Trained]:
    """Learn from all answers of this moment, and stage the model. A step may carry a partial model."""
    from app.learning.training import training
    from app.learning.training.model_id import model_id

    with project.sibling() as connection:
        edit = journal.newest_to_learn_from(connection)  # first, so that an edit meanwhile is not missed
        freezing = reading.read_training_set(connection)
        training_set, answered = yield from as_progress(freezing, "Reading answers")
        model = yield from training.train(training_set, previous=previous, cache=cache(), seed=SEED)
        identifying = model_id(training_set, SEED)
        model = model.named((yield from as_progress(identifying, "Saving the model")))
        drop = yield from _drop(previous, model, training_set.options)
        settings = {**model.settings, _EDIT: edit}
        staged = stored_models.stage(
            connection, training_set.revision, answered, model.quality, settings, model.arrays()
        )
        number = yield from as_progress(staged, "Saving the model")
        yield from as_progress(past_models.make_room(connection, number), "Saving the model")
    return Trained(number, model, drop)


def _drop(former: Model | None, newer: Model, options: Options) -> Generator[Progress, None, Drop | None]:
    """Whether a model does clearly worse than the one before, where the scores of both are kept."""
    from app.learning.scoring import regression

    if former is None or former.out_of_fold is None or newer.out_of_fold is None:
        return None
    cuts = _thresholds(former.quality), _thresholds(newer.quality)
    steps = regression.clear_drop(former.out_of_fold, newer.out_of_fold, *cuts, options)
    drop: Drop | None = yield from as_progress(steps, "Comparing with the former model")
    return drop


def _thresholds(quality: Quality) -> dict[int, float]:
    return {label.label_id: label.threshold for label in quality.labels if label.threshold is not None}


def _compare(project: Project, cache: Callable[[], FeatureCache]) -> Generator[Progress, None, Comparison]:
    """Compare the ways to assign labels on all answers of this moment. Steps carry the ways so far."""
    from app.learning.comparing import comparison

    with project.sibling() as connection:
        edit = journal.newest_to_learn_from(connection)  # first, so that an edit meanwhile is not missed
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, "Reading answers")
    comparing = comparison.compare(training_set, cache=cache())
    found: Comparison = yield from comparing
    return replace(found, edit=edit)


def _compare_models(
    project: Project, numbers: tuple[int, int], current: int | None, labels: Sequence[Label], options: Options
) -> Generator[Progress, None, ModelChange]:
    """Which labels postings gain and lose from one model to another; a sample where there are very many.

    A threshold set by hand decides for both; else that of the model's training, for the ``current`` one the
    threshold as it stands.
    """
    from app.learning.scoring import model_change

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
        sides.append(model_change.Side(model, cuts))
    names = {label.id: label.name for label in labels}
    gained: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    changes = []
    with project.sibling() as connection:
        ids = reading.read_posting_ids(connection)
        chosen = sorted(Random(0).sample(ids, min(len(ids), MOST_COMPARED)))
        texts = reading.read_texts(connection, chosen)
        before, after = sides
        moves = model_change.moves(before, after, list(names), options, texts)
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


def _warm_up() -> Generator[Progress, None, None]:
    """Load what training needs before it is asked for, so that it neither waits nor stalls then."""
    from app.learning.features import spans
    from app.learning.training import fitting

    yield from as_progress(spans.load_tables(), "Getting ready")
    yield from as_progress(fitting.load_libraries(), "Getting ready")
