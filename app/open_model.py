"""The model of an open project: what it makes of a text, how it is trained, its history."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.errors import NotReadyError
from app.core.explanation import explain, logit
from app.core.history import Setback, threshold_moves
from app.core.jobs import Job, as_it_is, run
from app.core.records import Changes, Outcome, Progress
from app.open_scores import OpenScores
from app.work import models, queueing

if TYPE_CHECKING:
    from collections.abc import Generator

    from app.core.comparison import Comparison
    from app.core.evidence import Evidence, KnownWords, StrongestWords
    from app.core.explanation import Explanation
    from app.core.history import ModelChange, PastModel, ThresholdMove
    from app.core.learning_curve import LearningCurve
    from app.core.records import (
        Quality,
    )
    from app.core.tagging import Tagging
    from app.learning.training.evidence import Reading
    from app.learning.training.model import Model
    from app.store.project import Project
    from app.work.models import Trained


class OpenModel(OpenScores):
    """An open project with its models. What takes long is given out as a ``Job``."""

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self._features: Any = None
        self._comparison: Comparison | None = None
        self._setback: Setback | None = None
        self._moves: tuple[ThresholdMove, ...] = ()
        self._learning_curve: LearningCurve | None = None
        self._read: Reading | None = None
        self._pools = queueing.Pools()

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
        from app.learning.training import strongest_words

        model = self._partial or self._model
        if model is None:
            return None
        strongest: StrongestWords = strongest_words.strongest(model, label_id)
        return strongest

    def _reading(self, text: str, title: str) -> Reading | None:
        """The text as the model that is shown reads it, kept for the next label or word of the same one."""
        from app.learning.training import evidence

        model = self._partial or self._model
        if model is None:
            return None
        held = self._read
        if held is None or (held.model, held.text, held.title) != (model, text, title):
            self._read = evidence.read(model, text, title)
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

    def _needed_model(self) -> Model:
        if self._model is None:
            run(self.load_model_job())
        if self._model is None:
            raise NotReadyError("This project has no model yet. Answer some postings, then train it.")
        return self._model

    # --- training and looking back --------------------------------------------------------------------

    def train_job(self) -> Job[Trained, Outcome[Quality]]:
        """Learn from all answers. Its steps may carry a partial model: see ``adopt_partial``."""
        former = self._current

        def adopt(trained: Trained) -> Outcome[Quality]:
            changes = self._project.adopt_model(trained.number)
            drop = trained.drop
            if drop is None or former is None:
                self._setback = None
            else:
                numbers = former.number, trained.number
                self._setback = Setback(*numbers, drop.postings, *drop.micro, *drop.macro)
            labels = self._labels
            self._take_model(trained.model)
            self._moves = threshold_moves(labels, self._labels)
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
    def threshold_moves(self) -> tuple[ThresholdMove, ...]:
        """The thresholds that the last training moved so that one sees it, the farthest first."""
        return self._moves

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
        return Job("compare models", "Comparing models", steps, as_it_is, newest_wins=True)

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
        from app.learning.features import features

        if self._features is None:
            self._features = features.FeatureCache()
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
        return Job("load", "Getting ready", models.warm_up, as_it_is, quiet=True)

    def probabilities_job(self, text: str, title: str = "") -> Job[dict[int, float], dict[int, float]]:
        """``probabilities`` of a text that is too long to be read within a frame."""

        def steps() -> Generator[Progress, None, dict[int, float]]:
            yield Progress(None, "Reading a long text")
            return self.probabilities(text, title)

        return Job("probabilities", "Reading a long text", steps, as_it_is, newest_wins=True)
