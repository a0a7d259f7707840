"""How well the model of a project does: its scores, and thresholds tuned on them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.core.errors import NotReadyError
from app.core.goals import BALANCED, NOTHING_TO_TUNE_ON, Trial
from app.core.jobs import Job
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
    """The out-of-fold scores of the model that counts, and what thresholds make of them."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project
        self._learning_curve: LearningCurve | None = None

    @property
    def loaded(self) -> bool:
        """Whether the out-of-fold scores of the model that counts are in memory."""
        return self._scores is not None

    @property
    def outdated(self) -> bool:
        """Whether the bars are already those of a training in progress, whose scores are not there yet."""
        return self._state.partial is not None

    @property
    def tunable(self) -> bool:
        """Whether thresholds can be tuned now: not while a training is about to bring new ones."""
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
        """What tuning for the goals came to, by label id; filled by ``tune_job``."""
        return self._state.tuned

    @property
    def standing(self) -> Quality | None:
        """``quality`` with labels, thresholds and options as they stand now, where scores are kept."""
        if self._quality is None or self._state.model is None or self._scores is None:
            return self._quality
        thresholds = {label.id: label.threshold for label in self._state.labels}
        now = self._scores.standing(self._quality, thresholds, self._state.options)
        return now if self._state.model.decides_as(self._state.options) else replace(now, check=None)

    @property
    def for_new_postings(self) -> Quality | None:
        """``quality``, whose thresholds had not seen what they decided; None where ``standing`` is just that.

        None too once labels or options are others than at the training: it cannot be scored anew.
        """
        if self._state.model is None or self._state.model.out_of_fold is None:
            return None
        same_labels = {label.id for label in self._state.labels}.issuperset(self._state.model.label_ids)
        return self._quality if same_labels and self._state.model.decides_as(self._state.options) else None

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
        return self._kept().effect(label_id, self._state.label(label_id).threshold, threshold)

    def flipped(self, label_id: int, threshold: float) -> list[Scored]:
        """The postings that lose or gain the label then. Raises KeyError as ``curve`` does."""
        return self._kept().flipped(label_id, self._state.label(label_id).threshold, threshold)

    def likely_mistakes(self, label_id: int, most: int = 20) -> list[Scored]:
        """Answers that disagree with the probability most and that nobody stands by.

        Raises KeyError as ``curve`` does.
        """
        found = self._kept().likely_mistakes(label_id, self._state.label(label_id).threshold, 2 * most)
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
        goals = self._goals(self._state.options.goal)

        def apply(tuned: dict[int, Tuned]) -> Changes:
            self._state.tuned = tuned
            changes = self._project.set_tuned({row: found.threshold for row, found in tuned.items()})
            return self._state.refresh(replace(changes, tuned=True))

        return Job("tune", "Tuning thresholds", partial(_tune, self._scores, goals), apply, newest_wins=True)

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

        def apply(tuned: dict[int, Tuned]) -> Trial:
            return Trial(label_id, goal, project_goal, tuned.get(label_id, NOTHING_TO_TUNE_ON))

        steps = partial(_tune, self._scores, goals)
        return Job("try goal", "Trying a goal", steps, apply, newest_wins=True, quiet=True)

    # --- the learning curve --------------------------------------------------------------------------

    @property
    def learning_curve(self) -> LearningCurve | None:
        """The last learning curve since the project was opened."""
        return self._learning_curve

    @property
    def learning_curve_stale(self) -> bool:
        """Whether anything that is learned from changed since ``learning_curve`` was drawn."""
        found = self._learning_curve
        return found is not None and found.edit != self._state.newest_to_learn_from

    def learning_curve_job(self) -> Job[LearningCurve, LearningCurve]:
        """Draw the learning curve: scores by the share of answers learned from. Steps carry it so far."""

        def apply(found: LearningCurve) -> LearningCurve:
            self._learning_curve = found
            return found

        steps = partial(_learn_ever_more, self._project, self._state.feature_cache)
        return Job("learning curve", "Learning curve", steps, apply, newest_wins=True)


def _tune(scores: OutOfFold, goals: Mapping[int, Goal]) -> Generator[Progress, None, dict[int, Tuned]]:
    """Thresholds for goals from the scores of the last training, by label id."""
    return (yield from as_progress(scores.tuned(goals), "Tuning thresholds"))


def _learn_ever_more(
    project: Project, cache: Callable[[], FeatureCache]
) -> Generator[Progress, None, LearningCurve]:
    """Learn from ever more of the answers of this moment."""
    from app.learning.scoring.learning_curve import learning_curve  # late: takes longer than a first paint

    with project.sibling() as connection:
        edit = journal.newest_to_learn_from(connection)  # first, so that an edit meanwhile is not missed
        freezing = reading.read_training_set(connection)
        training_set, _ = yield from as_progress(freezing, "Reading answers")
    found: LearningCurve = yield from learning_curve(training_set, cache=cache())
    return replace(found, edit=edit)
