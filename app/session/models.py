"""The models of a project: predicting, training, comparing, and restoring earlier ones."""

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
from app.core.translation import ENGLISH, tr
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
    from app.core.translation import Language
    from app.learning.features.features import FeatureCache
    from app.learning.scoring.regression import Drop
    from app.learning.training.evidence import Reading
    from app.learning.training.model import Model
    from app.session.state import State
    from app.store.project import Project

SEED = 0
"""The random seed of all trainings, so that the same answers give the same model."""
MOST_COMPARED = 5_000
"""Two models are compared on at most this many postings, a random sample of them."""
MOST_EXAMPLES = 500


class Models:
    """The models of an open project. Anything that takes long is returned as a ``Job``."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project
        self._comparison: Comparison | None = None
        self._regression: Regression | None = None
        self._moves: tuple[ThresholdMove, ...] = ()
        self._reading: Reading | None = None

    # --- the current model ---------------------------------------------------------------------------

    @property
    def number(self) -> int | None:
        """The number of the current model; None before the first training."""
        current = self._state.current
        return current.number if current else None

    @property
    def id(self) -> str:
        """The id of the current model: equal answers give equal ids. "" if it has none.

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
        """Whether the current model has yet to be loaded into memory; see ``load_job``."""
        current = self._state.current
        return self._state.model is None and current is not None and not current.trouble

    @property
    def trouble(self) -> str:
        """Why the current model cannot be used, as a sentence; "" if it can, or if there is none."""
        current = self._state.current
        return tr(current.trouble) if current else ""

    @property
    def quality(self) -> Quality | None:
        """The out-of-fold scores of the current model, as of its training."""
        current = self._state.current
        return current.quality if current else None

    @property
    def answers_since(self) -> int:
        """The number of answers given or changed since the current model's training.

        Undone answers count too, until they are redone.
        """
        current, counters = self._state.current, self._state.counters
        least = counters.get("least", 0)
        trained_on = current.answered if current else 0
        return (counters.get("answered", 0) - least) + (trained_on - least)

    @property
    def stale(self) -> bool:
        """Whether any training input changed since the current model's training.

        Training inputs are the answers, names of labels, goals and some options.
        """
        current = self._state.current
        if current is None:
            return False
        edit = current.settings.get(model_export.EDIT)
        if edit is None:  # an earlier version of Jobtag trained it
            return self.answers_since > 0
        return edit != self._state.newest_to_learn_from

    # --- probabilities -------------------------------------------------------------------------------

    def predictor(self) -> Predictor:
        """The current model with its labels and thresholds, for any thread. Raises NotReadyError."""
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
        """The evidence for and against a label; None if it has no model or the text is too long."""
        reading = self._read(text, title)
        return reading.evidence(label_id) if reading is not None else None

    def probability_without(self, word: str, text: str, title: str, label_id: int) -> float | None:
        """The probability of a label if a word did not occur in the posting; None as for ``evidence``."""
        reading = self._read(text, title)
        return reading.without(word).get(label_id) if reading is not None else None

    def known_words(self, text: str, title: str = "") -> KnownWords | None:
        """The numbers of words and of words known to the model; None as for ``evidence``."""
        reading = self._read(text, title)
        return reading.known_words() if reading is not None else None

    def strongest_words(self, label_id: int) -> StrongestWords | None:
        """The strongest words for and against a label over all postings; None without a model."""
        model = self._state.shown_model
        if model is None:
            return None
        # Late, since numpy takes as long to load as the rest of opening a project.
        from app.learning.training import strongest_words

        strongest: StrongestWords = strongest_words.strongest(model, label_id)
        return strongest

    def _read(self, text: str, title: str) -> Reading | None:
        """The text's features for the shown model, cached for the next label or word."""
        model = self._state.shown_model
        if model is None:
            return None
        from app.learning.training import evidence  # late, as above

        held = self._reading
        if held is None or (held.model, held.text, held.title) != (model, text, title):
            self._reading = evidence.read(model, text, title)
        return self._reading

    @property
    def comparison(self) -> Comparison | None:
        """The last comparison of methods since the project was opened."""
        return self._comparison

    @property
    def comparison_stale(self) -> bool:
        """Whether any training input changed since ``comparison`` was made."""
        found = self._comparison
        return found is not None and found.edit != self._state.newest_to_learn_from

    def explain(self, text: str, title: str = "", tagging: Tagging | None = None) -> Explanation | None:
        """Explain softmax and sigmoid on one text and its answers; None without a model."""
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

    @property
    def learner(self) -> str:
        """The learner that the next training uses, one of ``records.LEARNERS``."""
        return self._state.options.learner

    def use_learner(self, learner: str) -> Changes:
        """Fit labels by this learner, one of ``records.LEARNERS``, from the next training on."""
        return self._state.set_options(replace(self._state.options, learner=learner))

    @contextmanager
    def on_cluster(self, address: str) -> Iterator[None]:
        """Let the workers of a Dask cluster fit the labels of trainings that run in the block; "" for none.

        The models are the same bit by bit.

        Raises:
            SetupError: Dask is not installed, or there is no scheduler at the address.
            InputError: the address is invalid.
        """
        if not address:
            yield
            return
        from app.learning.training.parallel import on_cluster

        with on_cluster(address):
            yield

    def train_job(self) -> Job[Trained, Outcome[Quality]]:
        """Train on all answers. Its steps may carry a partial model; see ``show_partial``."""
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
        return Job("train", tr("Training"), steps, apply, newest_wins=True)

    def export_job(
        self, path: Path, *, overwrite: bool = False, language: Language = ENGLISH
    ) -> Job[tuple[Path, Path], tuple[Path, Path]]:
        """Export the current model, with its card in a language. Returns both paths.

        A name that ends in .skops or .joblib gives a pipeline of scikit-learn, and .jobtag a project without
        postings.

        Raises:
            InputError: the name has another ending.
            FileError: a file exists and must not be replaced, or cannot be written. SetupError: a required
            package is not installed. NotReadyError: there is no model.
        """
        model_export.check_target(path, overwrite=overwrite)
        state, model = self._state, self._state.required_model()
        (former,) = (past for past in self.history() if past.current)
        steps = partial(
            model_export.export_model,
            self._project,
            model,
            former,
            state.labels,
            state.options,
            path,
            language,
        )
        return Job("export", tr("Exporting {file}", file=path.name), steps, identity)

    def show_partial(self, model: Model | None) -> Changes:
        """Show new bars before a training ends; None returns to the current model."""
        if model is self._state.partial:
            return Changes()
        self._state.partial = model
        return Changes(model=True)

    @property
    def regression(self) -> Regression | None:
        """How much worse the last training scored than the previous one; None if it did not."""
        return self._regression

    @property
    def threshold_moves(self) -> tuple[ThresholdMove, ...]:
        """The thresholds that the last training moved visibly, largest moves first."""
        return self._moves

    def history(self) -> tuple[PastModel, ...]:
        """All trainings that are kept, newest first."""
        return self._project.history()

    def number_of(self, model_id: str) -> int | None:
        """The number of the newest kept training with this id; None if there is none."""
        return next((past.number for past in self.history() if past.model_id == model_id), None)

    def pin(self, number: int, pinned: bool) -> Changes:
        """Pin or unpin a training. Pinned ones are kept for ever. Raises ProjectError if it is gone."""
        self._project.pin_model(number, pinned)
        return Changes()

    def go_back_job(self, number: int) -> Job[Model | None, Changes]:
        """Make an earlier model current again, with its thresholds. Newer ones are kept.

        Its steps raise ProjectError if it cannot be restored.
        """

        def apply(model: Model | None) -> Changes:
            assert model is not None
            self._state.tuned, self._regression = {}, None
            return self._state.make_current(number, model)

        steps = partial(load_model, self._project, number)
        return Job("load", tr("Going back to model {number}", number=number), steps, apply)

    def compare_models_job(self, before: int, after: int) -> Job[ModelChange, ModelChange]:
        """Find the labels that postings gain and lose between two models, each with its own thresholds."""
        steps = partial(
            _compare_models,
            self._project,
            (before, after),
            self.number,
            self._state.labels,
            self._state.options,
        )
        return Job("compare models", tr("Comparing models"), steps, identity, newest_wins=True)

    def compare_job(self) -> Job[Comparison, Comparison]:
        """Compare methods of assigning labels. Its steps carry the results so far; see ``Comparison``."""

        def apply(found: Comparison) -> Comparison:
            self._comparison = found
            return found

        steps = partial(_compare, self._project, self._state.feature_cache)
        return Job("compare", tr("Comparing"), steps, apply, newest_wins=True)

    def load_job(self) -> Job[Model | None, Changes]:
        """Load the current model into memory."""

        def apply(model: Model | None) -> Changes:
            self._state.model = self._state.model or model
            return Changes(model=self._state.model is not None)

        return Job("load", tr("Loading the model"), partial(load_model, self._project), apply, quiet=True)

    def warm_up_job(self) -> Job[None, None]:
        """Load what training needs, after the model, which is needed sooner."""
        return Job("load", tr("Getting ready"), _warm_up, identity, quiet=True)

    def probabilities_job(self, text: str, title: str = "") -> Job[dict[int, float], dict[int, float]]:
        """``probabilities`` of a text that is too long to be processed within a frame."""

        def steps() -> Generator[Progress, None, dict[int, float]]:
            yield Progress(None, tr("Reading a long text"))
            return self.probabilities(text, title)

        return Job("probabilities", tr("Reading a long text"), steps, identity, newest_wins=True)


@dataclass(frozen=True)
class Trained:
    """A model in the file that is not current yet. ``drop``: it scores clearly worse than the last one."""

    number: int
    model: Model
    drop: Drop | None = None


def _train(
    project: Project, previous: Model | None, cache: Callable[[], FeatureCache]
) -> Generator[Progress, None, Trained]:
    """Train on all present answers and stage the model. A step may carry a partial model."""
    from app.learning.training import training
    from app.learning.training.model_id import model_id

    with project.sibling() as connection:
        edit = journal.newest_to_learn_from(connection)  # first, so that an edit meanwhile is not missed
        freezing = reading.read_training_set(connection)
        training_set, answered = yield from as_progress(freezing, tr("Reading answers"))
        model = yield from training.train(training_set, previous=previous, cache=cache(), seed=SEED)
        identifying = model_id(training_set, SEED)
        model = model.named((yield from as_progress(identifying, tr("Saving the model"))))
        drop = yield from _drop(previous, model, training_set.options)
        settings = {**model.settings, model_export.EDIT: edit}
        staged = stored_models.stage(
            connection, training_set.revision, answered, model.quality, settings, model.arrays()
        )
        number = yield from as_progress(staged, tr("Saving the model"))
        yield from as_progress(past_models.make_room(connection, number), tr("Saving the model"))
    return Trained(number, model, drop)


def _drop(former: Model | None, newer: Model, options: Options) -> Generator[Progress, None, Drop | None]:
    """Whether a model scores clearly worse than the previous one; None without the scores of both."""
    from app.learning.scoring import regression

    if former is None or former.out_of_fold is None or newer.out_of_fold is None:
        return None
    cuts = _thresholds(former.quality), _thresholds(newer.quality)
    steps = regression.clear_drop(former.out_of_fold, newer.out_of_fold, *cuts, options)
    drop: Drop | None = yield from as_progress(steps, tr("Comparing with the former model"))
    return drop


def _thresholds(quality: Quality) -> dict[int, float]:
    return {label.label_id: label.threshold for label in quality.labels if label.threshold is not None}


def _compare(project: Project, cache: Callable[[], FeatureCache]) -> Generator[Progress, None, Comparison]:
    """Compare methods of assigning labels on all present answers. Steps carry the results so far."""
    from app.learning.comparing import comparison

    with project.sibling() as connection:
        edit = journal.newest_to_learn_from(connection)  # first, so that an edit meanwhile is not missed
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, tr("Reading answers"))
    comparing = comparison.compare(training_set, cache=cache())
    found: Comparison = yield from comparing
    return replace(found, edit=edit)


def _compare_models(
    project: Project, numbers: tuple[int, int], current: int | None, labels: Sequence[Label], options: Options
) -> Generator[Progress, None, ModelChange]:
    """Find the labels that postings gain and lose between two models, on a sample if there are very many.

    A threshold set by hand applies to both models. Otherwise each model has the thresholds of its training,
    and the ``current`` one the present thresholds.
    """
    from app.learning.scoring import model_change

    what = tr("Comparing models")
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
    """Load what training needs in advance, so that the first training starts without delay."""
    from app.learning.features import spans
    from app.learning.training import fitting

    yield from as_progress(spans.load_tables(), tr("Getting ready"))
    yield from as_progress(fitting.load_libraries(), tr("Getting ready"))
