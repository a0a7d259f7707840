"""Thresholds by goal, tuned on out-of-fold scores: the value, its spread, and whether the goal is met."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from app.core.goals import Goal, Tuned, estimate
from app.core.shortfalls import MOST_MORE_YES, EqualScores, NoPromise, OneSidedAnswers, TiedScores
from app.learning.thresholds.cuts import CHOICES, RISK, answered, cuts_of, f_score, fewest_for, promised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.shortfalls import Shortfall
    from app.learning.steps import Steps


SPLITS = 8
"""The number of random splits of the postings into halves, from which the spread is taken."""
SPREAD = (0.1, 0.9)
FEWEST_SPREAD = 4
"""A spread needs the thresholds of at least this many halves."""
GROWTH = 1.1
"""The factor by which answers are assumed to grow, step by step, until a promise holds."""


def tune(
    truth: NDArray[np.int8],
    scores: NDArray[np.floating],
    goals: Sequence[Goal],
    fold: NDArray[np.int64] | None = None,
    seed: int = 0,
) -> Steps[list[Tuned]]:
    """Tune a threshold for each label by its goal, with its spread and scores. Yields progress, 0..1.

    ``truth`` (n, m): 1 yes, 0 no, -1 unanswered; ``scores`` (n, m) out-of-fold probabilities in 0..1 (NaN
    counts as unanswered); ``goals`` (m). Precision and recall are computed on postings that a threshold was
    not tuned on: each ``fold`` (n,), from 0, uses thresholds tuned on the others. Without folds, all postings
    are used.

    The spread is that of thresholds tuned on random halves in which each posting counts twice: halves vary as
    much as fresh samples of the whole size would (McCarthy 1969). Balanced thresholds are the mean of these
    (steadier, and better on unseen postings); all others are tuned on all scores.
    """
    folds = 0 if fold is None else int(fold.max(initial=-1)) + 1
    sets = _sets(len(truth), seed)
    if fold is not None and folds > 1:
        sets = np.concatenate([sets, all_but_one(fold, folds)])
    by_set = yield from goal_thresholds(truth, scores, goals, sets)
    thresholds, halves = by_set[0].copy(), by_set[1 : 1 + 2 * SPLITS]
    balanced = np.array([goal.kind == "balanced" for goal in goals], np.bool_)
    by_half = np.where(np.isnan(halves), thresholds, halves)
    thresholds[balanced] = mean_thresholds(by_half[:, balanced])
    tuned = []
    for label, (goal, threshold) in enumerate(zip(goals, thresholds.tolist(), strict=True)):
        yes, given = answered(truth[:, label], scores[:, label])
        own = np.full(len(given), threshold)
        if fold is not None and folds > 1:
            others = by_set[-folds:, label][fold]
            own = others[(truth[:, label] >= 0) & np.isfinite(scores[:, label])]
        tuned.append(_tuned(goal, yes, given, threshold, own, halves[:, label]))
        yield 1.0
    return tuned


def goal_thresholds(
    truth: NDArray[np.int8],
    scores: NDArray[np.floating],
    goals: Sequence[Goal],
    weights: NDArray[np.uint8],
) -> Steps[NDArray[np.float64]]:
    """The thresholds (k, m) of m labels by their goals, tuned on each of k sets of postings.

    ``weights`` (k, n) are those of the postings in each set. A threshold is NaN if a set lacks yes or no
    answers, unless it is fixed. Balanced labels together get the *micromacro* thresholds of Lin & Lin (CIKM
    2023), for all sets in one pass. Yields 0..1 after each label.
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
        every = goal.kind in {"frequency", "precision"}
        cuts = cuts_of(truth[:, label], scores[:, label], weights, every=every)
        tells = ((cuts.yes > 0) & (cuts.no > 0))[:, 0]
        if goal.kind == "balanced":
            counts = np.array([cuts.hits, cuts.wrong, cuts.yes - cuts.hits])
            best = np.argmax(f_score(*counts) / (done + 1) + f_score(*(so_far + counts)), axis=1)
            so_far[:, tells, 0] += counts[:, tells, best[tells]]
        else:
            best = CHOICES[goal.kind](cuts, *goal.numbers)
        found[tells, label] = cuts.thresholds(best)[tells]
    return found


def mean_thresholds(many: NDArray[np.float64]) -> NDArray[np.float64]:
    """The mean threshold (m,) of each label over k sets (k, m), taken over logits."""
    inside = np.clip(many, 1e-6, 1 - 1e-6)
    odds = np.exp(np.log(inside / (1 - inside)).mean(axis=0))
    return np.asarray(odds / (1 + odds), np.float64)


def all_but_one(fold: NDArray[np.int64], folds: int) -> NDArray[np.uint8]:
    """The weights (folds, n) of the sets that leave one fold out each."""
    return np.asarray(fold != np.arange(folds)[:, None], np.uint8)


def _sets(n: int, seed: int) -> NDArray[np.uint8]:
    """Weights of all n postings, then of random halves, in which each posting counts twice."""
    chance = np.random.default_rng(seed)
    halves = np.array([chance.permutation(n) < n // 2 for _ in range(SPLITS)]).reshape(SPLITS, n)
    doubled = 2 * np.concatenate([halves, ~halves]).astype(np.uint8)
    return np.concatenate([np.ones((1, n), np.uint8), doubled])


def _tuned(
    goal: Goal,
    yes: NDArray[np.bool_],
    scores: NDArray[np.float64],
    threshold: float,
    held_out: NDArray[np.float64],
    halves: NDArray[np.float64],
) -> Tuned:
    """The result of tuning for a label with these answers and scores (n,).

    ``held_out`` (n,): for each posting a threshold that was tuned without it.
    """
    if math.isnan(threshold):
        wanted = int(np.count_nonzero(yes))
        return Tuned(None, None, None, None, None, OneSidedAnswers(wanted, len(yes) - wanted))
    spread = halves[np.isfinite(halves)]
    low = high = None
    if len(spread) >= FEWEST_SPREAD:
        ends = np.quantile(spread, SPREAD).tolist()
        low, high = min(ends[0], threshold), max(ends[1], threshold)
    assigned = scores >= np.where(np.isnan(held_out), threshold, held_out)
    wanted = int(np.count_nonzero(yes))
    hits = int(np.count_nonzero(assigned & yes))
    precision, recall = estimate(hits, int(np.count_nonzero(assigned))), estimate(hits, wanted)
    given = int(np.count_nonzero(scores >= threshold))
    shortfall: Shortfall | None = None
    risk = None
    if goal.kind != "fixed" and np.ptp(scores) == 0.0:
        shortfall = EqualScores(len(scores))
    elif goal.kind in {"precision", "recall"}:
        shortfall = _unpromised(goal, yes, scores, threshold)
        risk = None if shortfall else RISK
    elif goal.kind == "frequency" and given != wanted:
        shortfall = TiedScores(given, wanted)
    return Tuned(threshold, low, high, precision, recall, shortfall, risk)


def _unpromised(
    goal: Goal, yes: NDArray[np.bool_], scores: NDArray[np.float64], threshold: float
) -> NoPromise | None:
    """How far an unpromised precision or recall got; None if it is promised."""
    (least,) = goal.numbers
    if _scaled_promise(goal.kind, yes, scores, least, 1.0):
        return None
    assigned = scores >= threshold
    hits, wanted = int(np.count_nonzero(assigned & yes)), int(np.count_nonzero(yes))
    if goal.kind == "recall":
        return NoPromise(goal, hits, wanted, fewest_for(least) - wanted)
    given = int(np.count_nonzero(assigned))
    return NoPromise(goal, hits, given, more_yes_for_precision(yes, scores, least))


def more_yes_for_precision(yes: NDArray[np.bool_], scores: NDArray[np.float64], least: float) -> float:
    """Estimate how many more yes answers a promise of precision takes; inf if hopeless.

    ``yes`` and ``scores`` (n,). Assumes that precision and recall at each cut stay the same while answers
    grow.
    """
    wanted = int(np.count_nonzero(yes))
    times = 1.0
    while wanted * (times - 1) <= MOST_MORE_YES:
        times *= GROWTH
        if _scaled_promise("precision", yes, scores, least, times):
            return wanted * (times - 1)
    return math.inf


def _scaled_promise(
    kind: str, yes: NDArray[np.bool_], scores: NDArray[np.float64], least: float, times: float
) -> bool:
    """Whether this many times the answers at each score would allow a promise."""
    cuts = cuts_of(yes.astype(np.int8), scores, np.ones((1, len(yes)), np.uint8), every=kind == "precision")
    hits, wrong, wanted = np.floor(cuts.hits * times), np.ceil(cuts.wrong * times), np.floor(cuts.yes * times)
    more = cuts._replace(hits=hits, wrong=wrong, yes=wanted)
    return bool(promised(more, kind, least)[0] >= 0)
