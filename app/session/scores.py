"""The scores of a project's model, and thresholds tuned on them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.core.errors import NotReadyError
from app.core.goals import BALANCED, NOTHING_TO_TUNE_ON, Trial
from app.core.jobs import Job
from app.core.translation import tr
from app.session.steps import as_progress
from app.store import journal, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from app.core.curves import Curve, Effect, Histogram, ReliabilityBin, Scored
    from app.core.goals import Goal, Tuned
    from app.core.learning_curve import LearningCurve
    from app.core.records import Changes, ImportedPredictions, Progress, Quality
    from app.learning.features.features import FeatureCache
    from app.learning.scoring.out_of_fold import OutOfFold
    from app.session.state import State
    from app.store.project import Project


class Scores:
    """The out-of-fold scores of the current model, and the outcomes of thresholds on them."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project
        self._learning_curve: LearningCurve | None = None

    @property
    def loaded(self) -> bool:
        """Whether the out-of-fold scores of the current model are in memory."""
        return self._scores is not None

    @property
    def outdated(self) -> bool:
        """Whether the bars already show a training in progress, which has no scores yet."""
        return self._state.partial is not None

    @property
    def tunable(self) -> bool:
        """Whether thresholds can be tuned now: not while a training is about to replace them."""
        return self.loaded and not self.outdated

    @property
    def _quality(self) -> Quality | None:
        current = self._state.current
        return current.quality if current else None

    @property
    def _scores(self) -> OutOfFold | None:
        model = self._state.model
        return None if model is None else model.out_of_fold

    @property
    def imported_predictions(self) -> ImportedPredictions | None:
        """How the predictions of another program agree with people's answers; None without any."""
        return self._project.compare_predictions()

    def _kept(self) -> OutOfFold:
        if self._scores is None:
            raise KeyError("no scores are kept")
        return self._scores

    @property
    def tuned(self) -> Mapping[int, Tuned]:
        """Results of tuning for the goals, by label id; filled by ``tune_job``."""
        return self._state.tuned

    @property
    def standing(self) -> Quality | None:
        """``quality`` with the present labels, thresholds and options, if scores are kept."""
        if self._quality is None or self._state.model is None or self._scores is None:
            return self._quality
        thresholds = {label.id: label.threshold for label in self._state.labels}
        now = self._scores.standing(self._quality, thresholds, self._state.options)
        return now if self._state.model.decides_as(self._state.options) else replace(now, check=None)

    @property
    def for_new_postings(self) -> Quality | None:
        """``quality``, with thresholds tuned on other postings than scored; None if ``standing`` is the same.

        Also None once labels or options changed since the training, as it cannot be computed again.
        """
        if self._state.model is None or self._state.model.out_of_fold is None:
            return None
        same_labels = {label.id for label in self._state.labels}.issuperset(self._state.model.label_ids)
        return self._quality if same_labels and self._state.model.decides_as(self._state.options) else None

    def curve(self, label_id: int) -> Curve:
        """Precision, recall and F1 against the threshold. Raises KeyError without scores of the label."""
        return self._kept().curve(label_id)

    def reliability(self, label_id: int) -> tuple[ReliabilityBin, ...]:
        """The reliability curve. Raises KeyError without scores of the label."""
        return self._kept().reliability(label_id)

    def histogram(self, label_id: int) -> Histogram:
        """Yes and no answers by probability. Raises KeyError as ``curve`` does."""
        return self._kept().histogram(label_id)

    def effect(self, label_id: int, threshold: float) -> Effect:
        """The effect of moving a label's threshold. Raises KeyError as ``curve`` does."""
        return self._kept().effect(label_id, self._state.label(label_id).threshold, threshold)

    def flipped(self, label_id: int, threshold: float) -> list[Scored]:
        """The postings that lose or gain the label by such a move. Raises KeyError as ``curve`` does."""
        return self._kept().flipped(label_id, self._state.label(label_id).threshold, threshold)

    def likely_mistakes(self, label_id: int, most: int = 20) -> list[Scored]:
        """The answers that contradict the probability most, without confirmed ones.

        Raises KeyError as ``curve`` does.
        """
        found = self._kept().likely_mistakes(label_id, self._state.label(label_id).threshold, 2 * most)
        kept = self._project.kept(mistake.posting_id for mistake in found)
        return [row for row in found if (row.posting_id, label_id, row.answer) not in kept][:most]

    def out_of_fold(self, posting_id: int) -> dict[int, float]:
        """The out-of-fold probabilities of a posting by label id; empty without kept scores."""
        return {} if self._scores is None else self._scores.of_posting(posting_id)

    def tune_job(self) -> Job[dict[int, Tuned], Changes]:
        """Tune thresholds for the goals on the kept scores, after a training or when goals change.

        Raises:
            NotReadyError: no scores are kept.
        """
        if self._scores is None:
            raise NotReadyError(tr("There are no scores to tune thresholds on. Press Retrain first."))
        goals = self._goals(self._state.options.goal)

        def apply(tuned: dict[int, Tuned]) -> Changes:
            self._state.tuned = tuned
            changes = self._project.set_tuned({row: found.threshold for row, found in tuned.items()})
            return self._state.refresh(replace(changes, tuned=True))

        return Job(
            "tune", tr("Setting the thresholds"), partial(_tune, self._scores, goals), apply, newest_wins=True
        )

    def _goals(self, project_goal: Goal) -> dict[int, Goal]:
        """The goal of each label, including deleted ones, since balanced thresholds depend on each other."""
        return {label.id: label.goal or project_goal for label in self._project.labels(hidden=True)}

    def try_goal_job(
        self, label_id: int, goal: Goal | None, project_goal: Goal
    ) -> Job[dict[int, Tuned], Trial]:
        """Find the results of tuning with these goals, without changing anything.

        Raises:
            NotReadyError: no scores are kept.
        """
        if self._scores is None:
            raise NotReadyError(tr("There are no scores to tune thresholds on. Press Retrain first."))
        goals = self._goals(project_goal)
        goals[label_id] = wanted = goal or project_goal
        # All but balanced goals depend on the label's own scores alone.
        goals = {row: other for row, other in goals.items() if row == label_id or other == wanted == BALANCED}

        def apply(tuned: dict[int, Tuned]) -> Trial:
            return Trial(label_id, goal, project_goal, tuned.get(label_id, NOTHING_TO_TUNE_ON))

        steps = partial(_tune, self._scores, goals)
        return Job("try goal", tr("Trying a goal"), steps, apply, newest_wins=True, quiet=True)

    # --- the learning curve --------------------------------------------------------------------------

    @property
    def learning_curve(self) -> LearningCurve | None:
        """The last learning curve since the project was opened."""
        return self._learning_curve

    @property
    def learning_curve_stale(self) -> bool:
        """Whether any training input changed since ``learning_curve`` was computed."""
        found = self._learning_curve
        return found is not None and found.edit != self._state.newest_to_learn_from

    def learning_curve_job(self) -> Job[LearningCurve, LearningCurve]:
        """Compute the learning curve: scores by the share of answers. Steps carry it so far."""

        def apply(found: LearningCurve) -> LearningCurve:
            self._learning_curve = found
            return found

        steps = partial(_learn_ever_more, self._project, self._state.feature_cache)
        return Job("learning curve", tr("Learning curve"), steps, apply, newest_wins=True)


def _tune(scores: OutOfFold, goals: Mapping[int, Goal]) -> Generator[Progress, None, dict[int, Tuned]]:
    """Thresholds for goals from the scores of the last training, by label id."""
    return (yield from as_progress(scores.tuned(goals), tr("Setting the thresholds")))


def _learn_ever_more(
    project: Project, cache: Callable[[], FeatureCache]
) -> Generator[Progress, None, LearningCurve]:
    """Train on increasing shares of the present answers."""
    # Late, since it takes longer than the first paint.
    from app.learning.scoring.learning_curve import learning_curve

    with project.sibling() as connection:
        edit = journal.newest_to_learn_from(connection)  # first, so that an edit meanwhile is not missed
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, tr("Reading answers"))
    found: LearningCurve = yield from learning_curve(training_set, cache=cache())
    return replace(found, edit=edit)
