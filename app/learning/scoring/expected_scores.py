"""The scores to expect on new postings, with intervals: thresholds tuned on four folds decide the fifth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.curves import Outcome
from app.core.report.facts import ExpectedScores, Interval
from app.learning.scoring.bootstrap import f1_draws, weights
from app.learning.steps import stretched
from app.learning.thresholds.decisions import decide
from app.learning.thresholds.goals import all_but_one, goal_thresholds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.goals import Goal
    from app.core.records import Options
    from app.learning.scoring.out_of_fold import OutOfFold
    from app.learning.steps import Steps

MIDDLE = (2.5, 97.5)
"""The percentiles of an interval's ends."""


def expected_scores(
    kept: OutOfFold,
    goals: Mapping[int, Goal],
    fixed: Mapping[int, float],
    shown: Sequence[int],
    options: Options,
    seed: int = 0,
) -> Steps[ExpectedScores | None]:
    """The expected scores of the ``shown`` labels, by id; None if none of them has scores.

    ``goals`` holds the goal of every label, deleted ones included, since balanced thresholds depend on each
    other; ``fixed`` the thresholds that a person set. The intervals hold 95 % of 200 bootstrap samples.
    """
    tunable = [column for column, label_id in enumerate(kept.label_ids) if label_id in goals]
    ids = [kept.label_ids[column] for column in tunable]
    truth, scores = kept.truth[:, tunable], kept.scores[:, tunable]
    folds = int(kept.fold.max(initial=-1)) + 1
    wanted = [goals[label_id] for label_id in ids]
    tuning = goal_thresholds(truth, scores, wanted, all_but_one(kept.fold, folds))
    by_fold = yield from stretched(tuning, 0.0, 0.5)
    for column, label_id in enumerate(ids):
        if label_id in fixed:
            by_fold[:, column] = fixed[label_id]
    columns = [column for column, label_id in enumerate(ids) if label_id in set(shown)]
    if not columns:
        return None
    truth, scores, cuts = truth[:, columns], scores[:, columns], by_fold[kept.fold][:, columns]
    drawn = yield from stretched(weights(len(truth), seed), 0.5, 0.6)
    alone = decide(scores, cuts)
    draws = yield from stretched(f1_draws(truth, alone, drawn), 0.6, 0.8)
    whole = draws
    if not options.thresholds_alone:
        whole = yield from stretched(f1_draws(truth, decide(scores, cuts, options), drawn), 0.8, 1.0)
    return ExpectedScores(
        _interval(whole.micro),
        _interval(whole.macro),
        {ids[column]: _outcome(truth[:, j], alone[:, j]) for j, column in enumerate(columns)},
        {ids[column]: _interval(draws.labels[:, j]) for j, column in enumerate(columns)},
    )


def _outcome(truth: NDArray[np.int8], assigned: NDArray[np.bool_]) -> Outcome:
    """The outcome on one label's answers (n,): 1 yes, 0 no, -1 unanswered."""
    hits, wrong = (int(np.count_nonzero(assigned & (truth == answer))) for answer in (1, 0))
    return Outcome(hits, wrong, int(np.count_nonzero(truth == 1)) - hits)


def _interval(draws: NDArray[np.float64]) -> Interval:
    value = float(draws[0])  # the first draw is the postings as they are
    low, high = (float(end) for end in np.percentile(draws, MIDDLE))
    return Interval(value, min(low, value), max(high, value))
