"""How the model of an open project does: its scores, and thresholds tuned on them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.core.errors import NotReadyError
from app.core.goals import BALANCED, NOTHING_TO_TUNE_ON, Trial
from app.core.jobs import Job
from app.open_labels import OpenLabels
from app.work import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.curves import Curve, Effect, Histogram, ReliabilityBin, Scored
    from app.core.goals import Goal, Tuned
    from app.core.records import Changes, Quality
    from app.learning.scoring.out_of_fold import OutOfFold
    from app.learning.training.model import Model
    from app.store.project import Project


class OpenScores(OpenLabels):
    """An open project with the model that counts, and how that does."""

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self._current = project.current_model()
        self._model: Model | None = None
        self._partial: Model | None = None
        self._tuned: Mapping[int, Tuned] = {}

    @property
    def model_number(self) -> int | None:
        """The number of the model that counts; None before the first training."""
        return self._current.number if self._current else None

    @property
    def model_awaited(self) -> bool:
        """Whether there is a model that is not in memory yet: see ``load_model_job``."""
        return self._model is None and self._current is not None and not self._current.trouble

    @property
    def model_trouble(self) -> str:
        """Why the model that counts cannot be used, as a sentence; "" where it can or there is none."""
        return self._current.trouble if self._current else ""

    @property
    def answers_since(self) -> int:
        """Postings answered, or answered again, since the training of the model that counts.

        What was undone counts too, until it is redone.
        """
        least = self._project.counter("least")
        trained_on = self._current.answered if self._current else 0
        return (self._project.counter("answered") - least) + (trained_on - least)

    @property
    def quality(self) -> Quality | None:
        """The out-of-fold scores of the model that counts."""
        return self._current.quality if self._current else None

    @property
    def scored(self) -> bool:
        """Whether the out-of-fold scores of the model that counts are in memory."""
        return self._scores is not None

    @property
    def thresholds_follow(self) -> bool:
        """Whether the bars are those of a training that goes on: thresholds and scores are older."""
        return self._partial is not None

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

    @property
    def standing(self) -> Quality | None:
        """``quality`` with labels, thresholds and options as they stand now, where scores are kept."""
        if self.quality is None or self._model is None or self._scores is None:
            return self.quality
        thresholds = {label.id: label.threshold for label in self._labels}
        now = self._scores.standing(self.quality, thresholds, self._options)
        return now if self._model.decides_as(self._options) else replace(now, check=None)

    @property
    def as_for_new_postings(self) -> Quality | None:
        """``quality``, whose thresholds had not seen what they decided; None where ``standing`` is just that.

        None too once labels or options are others than at the training: it cannot be scored anew.
        """
        if self._model is None or self._model.out_of_fold is None:
            return None
        same_labels = {label.id for label in self._labels}.issuperset(self._model.label_ids)
        return self.quality if same_labels and self._model.decides_as(self._options) else None

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
        goals = self._goals(self._options.goal)

        def adopt(tuned: dict[int, Tuned]) -> Changes:
            self._tuned = tuned
            changes = self._project.set_tuned({row: found.threshold for row, found in tuned.items()})
            return self._reread(replace(changes, tuned=True))

        return Job(
            "tune", "Tuning thresholds", partial(models.tune, self._scores, goals), adopt, newest_wins=True
        )

    def _goals(self, project_goal: Goal) -> dict[int, Goal]:
        """The goal of each label, of deleted ones too: balanced thresholds depend on each other."""
        return {label.id: label.goal or project_goal for label in self._project.labels(hidden=True)}

    def try_goal_job(
        self, label_id: int, goal: Goal | None, project_goal: Goal
    ) -> Job[dict[int, Tuned], Trial]:
        """What tuning would come to with these goals; nothing changes.

        Raises:
            NotReadyError: no scores are kept.
        """
        if self._scores is None:
            raise NotReadyError("There are no scores to tune thresholds on. Press Retrain first.")
        goals = self._goals(project_goal)
        goals[label_id] = wanted = goal or project_goal
        # All but balanced ones depend on the label's own scores alone.
        goals = {row: other for row, other in goals.items() if row == label_id or other == wanted == BALANCED}

        def adopt(tuned: dict[int, Tuned]) -> Trial:
            return Trial(label_id, goal, project_goal, tuned.get(label_id, NOTHING_TO_TUNE_ON))

        steps = partial(models.tune, self._scores, goals)
        return Job("try goal", "Trying a goal", steps, adopt, newest_wins=True, quiet=True)
