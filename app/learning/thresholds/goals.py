"""Thresholds by goal, tuned on out-of-fold scores: the value, its spread, and whether the goal is met."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from app.core.goals import WILSON_Z, Estimate, Goal, Tuned, estimate, share_text
from app.learning.thresholds.cuts import CHOICES, answered, cuts_of, f_score
from app.learning.thresholds.thresholds import mean_thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.learning.steps import Steps


SPLITS = 8
"""The spread comes from so many random splits of the postings into halves."""
SPREAD = (0.1, 0.9)
FEWEST_SPREAD = 4
"""A spread takes the thresholds of at least so many halves."""
MOST_MORE_YES = 100_000
"""Beyond so many more yes answers a goal is out of reach."""


def tune(
    truth: NDArray[np.int8],
    scores: NDArray[np.floating],
    goals: Sequence[Goal],
    seed: int = 0,
) -> Steps[list[Tuned]]:
    """A threshold for each label by its goal, with its spread and what it reaches. Yields 0..1 as it goes.

    ``truth`` (n, m): 1 yes, 0 no, -1 unanswered; ``scores`` (n, m) out-of-fold probabilities in 0..1 (what is
    no number counts as unanswered); ``goals`` (m).

    The spread is that of thresholds tuned on random halves in which each posting counts twice: halves vary
    as much as fresh samples of the whole size would (McCarthy 1969). Balanced thresholds are the mean of
    these (steadier, and better on postings not seen); all others are tuned on all scores, so that what they
    promise holds there.
    """
    by_set = yield from goal_thresholds(truth, scores, goals, _sets(len(truth), seed))
    thresholds, halves = by_set[0].copy(), by_set[1:]
    balanced = np.array([goal.kind == "balanced" for goal in goals], np.bool_)
    by_half = np.where(np.isnan(halves), thresholds, halves)
    thresholds[balanced] = mean_thresholds(by_half[:, balanced])
    tuned = []
    for label, (goal, threshold) in enumerate(zip(goals, thresholds.tolist(), strict=True)):
        yes, given = answered(truth[:, label], scores[:, label])
        tuned.append(_tuned(goal, yes, given, threshold, halves[:, label]))
        yield 1.0
    return tuned


def goal_thresholds(
    truth: NDArray[np.int8],
    scores: NDArray[np.floating],
    goals: Sequence[Goal],
    weights: NDArray[np.uint8],
) -> Steps[NDArray[np.float64]]:
    """The thresholds (k, m) of m labels by their goals, tuned on each of k sets of postings.

    ``weights`` (k, n) says how often each posting counts in each set. A threshold is NaN where a set lacks
    yes or no answers, unless it is fixed. Balanced labels together get the thresholds of
    ``thresholds.micromacro`` (Lin & Lin, CIKM 2023), for all sets in one pass. Yields label by label.
    """
    found = np.full((len(weights), len(goals)), np.nan)
    balanced = [label for label, goal in enumerate(goals) if goal.kind == "balanced"]
    balanced.sort(key=lambda label: -np.count_nonzero(truth[:, label] == 1))
    others = [label for label, goal in enumerate(goals) if goal.kind != "balanced"]
    so_far = np.zeros((3, len(weights), 1))  # hits, wrong and missed of the balanced labels before
    for done, label in enumerate(balanced + others):
        yield done / len(goals)
        goal = goals[label]
        if goal.kind == "fixed":
            found[:, label] = goal.numbers[0]
            continue
        cuts = cuts_of(truth[:, label], scores[:, label], weights, every=goal.kind == "frequency")
        tells = ((cuts.yes > 0) & (cuts.no > 0))[:, 0]
        if goal.kind == "balanced":
            counts = np.array([cuts.hits, cuts.wrong, cuts.yes - cuts.hits])
            best = np.argmax(f_score(*counts) / (done + 1) + f_score(*(so_far + counts)), axis=1)
            so_far[:, tells, 0] += counts[:, tells, best[tells]]
        else:
            best = CHOICES[goal.kind](cuts, *goal.numbers)
        found[tells, label] = cuts.thresholds(best)[tells]
    return found


def all_but_one(fold: NDArray[np.int64], folds: int) -> NDArray[np.uint8]:
    """The weights (folds, n) of the sets that leave one fold out each."""
    return np.asarray(fold != np.arange(folds)[:, None], np.uint8)


def _sets(n: int, seed: int) -> NDArray[np.uint8]:
    """All of n postings; then random halves, in which each counts twice."""
    chance = np.random.default_rng(seed)
    halves = np.array([chance.permutation(n) < n // 2 for _ in range(SPLITS)]).reshape(SPLITS, n)
    doubled = 2 * np.concatenate([halves, ~halves]).astype(np.uint8)
    return np.concatenate([np.ones((1, n), np.uint8), doubled])


def _tuned(
    goal: Goal,
    yes: NDArray[np.bool_],
    scores: NDArray[np.float64],
    threshold: float,
    halves: NDArray[np.float64],
) -> Tuned:
    """What tuning came to for a label with these answers and scores (n,)."""
    if math.isnan(threshold):
        lacking = "" if not len(yes) else " no" if yes.all() else " yes"
        sentence = f"No posting is answered{lacking} yet: give the label yes and no answers, then retrain."
        return Tuned(None, None, None, None, None, sentence)
    spread = halves[np.isfinite(halves)]
    low = high = None
    if len(spread) >= FEWEST_SPREAD:
        ends = np.quantile(spread, SPREAD).tolist()
        low, high = min(ends[0], threshold), max(ends[1], threshold)
    assigned = scores >= threshold
    hits, given, wanted = (int(np.count_nonzero(which)) for which in (assigned & yes, assigned, yes))
    precision, recall = estimate(hits, given), estimate(hits, wanted)
    if goal.kind != "fixed" and np.ptp(scores) == 0.0:
        sentence = (
            f"All {len(scores):,} scores are the same, so no threshold tells yes from no: "
            "answer more postings, then retrain."
        )
    elif goal.kind == "precision":
        more = more_yes_for_precision(yes, scores, *goal.numbers)
        sentence = _promise("Precision", goal.numbers[0], precision, "were right at best", more)
    elif goal.kind == "recall":
        more = _proof(1.0, *goal.numbers) - wanted
        sentence = _promise("Recall", goal.numbers[0], recall, "found prove too little", more)
    elif goal.kind == "frequency" and given != wanted:
        sentence = f"The threshold assigns {given:,} instead of {wanted:,}: scores next to it are the same."
    else:
        sentence = ""
    return Tuned(threshold, low, high, precision, recall, sentence)


def _promise(what: str, least: float, reached: Estimate | None, best: str, more: float) -> str:
    """Nothing where the lower end of the interval reaches the aim; else how far it got and what may help."""
    if reached is not None and reached.low >= least:
        return ""
    told = "nothing is assigned" if reached is None else f"{reached.part:,} of {reached.whole:,} {best}"
    hope = "More answers alone will hardly do: choose a lower aim."
    if more <= MOST_MORE_YES:
        unit = 10 ** max(len(str(math.ceil(more))) - 2, 0)  # such a guess is worth two digits
        about = max(math.ceil(more / unit) * unit, 1)
        hope = f"About {about:,} more yes answer{'' if about == 1 else 's'} may do."
    return f"{what} {share_text(least)} cannot be promised yet: {told}. {hope}"


def more_yes_for_precision(yes: NDArray[np.bool_], scores: NDArray[np.float64], least: float) -> float:
    """About how many more yes answers it takes until a precision can be promised; inf where hopeless.

    ``yes`` and ``scores`` (n,). Supposes that precision and recall at each cut stay what they are while
    answers grow. A precision p > x is sure once so many are assigned that the Wilson interval of p lies above
    x; yes answers grow as they do. The cut that needs the fewest counts.
    """
    cuts = cuts_of(yes.astype(np.int8), scores, np.ones((1, len(yes)), np.uint8))
    hits, given = cuts.hits[0].tolist(), (cuts.hits + cuts.wrong)[0].tolist()
    wanted = np.count_nonzero(yes)
    return min(
        (
            wanted * (_proof(part / whole, least) / whole - 1)
            for part, whole in zip(hits, given, strict=True)
            if whole and part / whole > least
        ),
        default=math.inf,
    )


def _proof(share: float, least: float) -> float:
    """How many cases at this share it takes until the Wilson interval lies above ``least``.

    The interval holds each x with |share - x| <= z sqrt(x (1 - x) / n), so n = z² x (1 - x) / (share - x)².
    """
    return WILSON_Z**2 * least * (1 - least) / (share - least) ** 2
