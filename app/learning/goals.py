"""Thresholds by goal, tuned on out-of-fold scores: the value, its spread, and whether the goal is met."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import numpy as np

from app.core.goals import WILSON_Z, Goal, Tuned, estimate, share_text
from app.learning.thresholds import mean_thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

T = TypeVar("T")
Steps = Generator[float, None, T]

SPLITS = 8
"""The spread comes from so many random splits of the postings into halves."""
SPREAD = (0.1, 0.9)
FEWEST_SPREAD = 4
"""A spread takes the thresholds of at least so many halves."""
MOST_MORE_YES = 100_000
"""Beyond so many more yes answers a goal is out of reach."""


class _Cuts(NamedTuple):
    """The cuts (c,) worth trying for one label, the highest first, and what they do in k sets of postings.

    ``hits`` and ``wrong`` (k, c) are the yes and the no answers at or above each cut; ``yes`` and ``no`` (k, 1)
    all of them.
    """

    thresholds: NDArray[np.float64]
    hits: NDArray[np.float64]
    wrong: NDArray[np.float64]
    yes: NDArray[np.float64]
    no: NDArray[np.float64]

    @property
    def tells(self) -> NDArray[np.bool_]:
        """In which sets (k,) there is a yes and a no."""
        return ((self.yes > 0) & (self.no > 0))[:, 0]


def tune(
    truth: NDArray[np.int8],
    scores: NDArray[np.floating],
    fold: NDArray[np.int64],
    goals: Sequence[Goal],
    seed: int = 0,
) -> Steps[list[Tuned]]:
    """A threshold for each label by its goal, with its spread and what it reaches. Yields 0..1 as it goes.

    ``truth`` (n, m): 1 yes, 0 no, -1 unanswered; ``scores`` (n, m) out-of-fold probabilities in 0..1 (what is
    no number counts as unanswered); ``fold`` (n,) from 0; ``goals`` (m). Balanced thresholds are the mean of
    those tuned on all folds but one (steadier, and better on postings not seen); all others are tuned on all
    scores, so that what they promise holds there.

    The spread is that of thresholds tuned on random halves in which each posting counts twice: halves vary
    as much as fresh samples of the whole size would (McCarthy 1969).
    """
    folds = int(fold.max(initial=-1)) + 1
    sets = [fold != k for k in range(folds)] + [np.ones(len(fold), np.bool_)]
    chance = np.random.default_rng(seed)
    for _ in range(SPLITS):
        half = chance.permutation(len(fold)) < len(fold) // 2
        sets += [half, ~half]
    weights = np.array(sets, np.uint8)
    weights[folds + 1 :] *= 2
    by_set = yield from goal_thresholds(truth, scores, goals, weights)

    whole = by_set[folds]
    thresholds = whole.copy()
    balanced = np.array([goal.kind == "balanced" for goal in goals], np.bool_)
    if folds:
        by_fold = np.where(np.isnan(by_set[:folds]), whole, by_set[:folds])
        thresholds[balanced] = mean_thresholds(by_fold[:, balanced])
    tuned = []
    for label, goal in enumerate(goals):
        answers, given = _answered(truth[:, label], scores[:, label])
        tuned.append(_told(goal, answers, given, float(thresholds[label]), by_set[folds + 1 :, label]))
        yield 1.0
    return tuned


def goal_thresholds(
    truth: NDArray[np.int8],
    scores: NDArray[np.floating],
    goals: Sequence[Goal],
    weights: NDArray[np.uint8],
) -> Steps[NDArray[np.float64]]:
    """The thresholds (k, m) of m labels by their goals, tuned on each of k sets of postings.

    ``weights`` (k, n) says how often each posting counts in each set. A threshold is NaN where a set lacks yes
    or no answers, unless it is fixed. Cuts lie halfway between neighbouring scores; of equally good ones
    the highest is taken. Balanced labels together get those of micromacro (Lin & Lin, CIKM 2023, see
    ``thresholds.micromacro``). Yields label by label.
    """
    found = np.full((len(weights), len(goals)), np.nan)
    balanced = [label for label, goal in enumerate(goals) if goal.kind == "balanced"]
    balanced.sort(key=lambda label: -np.count_nonzero(truth[:, label] == 1))
    others = [label for label, goal in enumerate(goals) if goal.kind != "balanced"]
    sums = np.zeros((3, len(weights), 1))  # hits, wrong and missed of the balanced labels so far
    for done, label in enumerate(balanced + others):
        yield done / len(goals)
        goal = goals[label]
        if goal.kind == "fixed":
            found[:, label] = goal.numbers[0]
            continue
        cuts = _cuts(truth[:, label], scores[:, label], weights, every=goal.kind == "frequency")
        tells = cuts.tells
        if not tells.any():
            continue
        if goal.kind == "balanced":
            counts = np.array([cuts.hits, cuts.wrong, cuts.yes - cuts.hits])
            best = np.argmax(_f(1.0, *counts) / (done + 1) + _f(1.0, *(sums + counts)), axis=1)
            sums[:, tells, 0] += counts[:, np.arange(len(best)), best][:, tells]
        else:
            best = _CHOICES[goal.kind](cuts, *goal.numbers)
        found[tells, label] = cuts.thresholds[best[tells]]
    return found


def _answered(
    truth: NDArray[np.int8], scores: NDArray[np.floating]
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Which are yes, and the scores, of one label's answered postings."""
    rows = np.flatnonzero((truth >= 0) & np.isfinite(scores))
    return truth[rows] == 1, scores[rows].astype(np.float64)


def _cuts(
    truth: NDArray[np.int8], scores: NDArray[np.floating], weights: NDArray[np.uint8], every: bool = False
) -> _Cuts:
    """The cuts of one label (n,). Unless ``every`` one is wanted, just those right below a yes answer.

    No other can be the best for a goal that likes hits and dislikes wrong ones.
    """
    rows = np.flatnonzero((truth >= 0) & np.isfinite(scores))
    rows = rows[np.argsort(-scores[rows])]
    falling, yes = scores[rows].astype(np.float64), truth[rows] == 1
    ends = np.flatnonzero(np.append(falling[1:] != falling[:-1], True)[: len(rows)])
    if not every and len(ends):
        ends = ends[np.diff(np.cumsum(yes)[ends], prepend=0) > 0]
    uppers = np.append(1.0, falling[ends])
    lowers = np.append(falling, 0.0)[np.append(0, ends + 1)]
    halfway = (uppers + lowers) / 2
    thresholds = np.where(halfway > lowers, halfway, uppers)  # between neighbouring floats there is nothing

    counted = weights[:, rows]
    hits, all_of_them = np.where(yes, counted, np.uint8(0)), counted.sum(axis=1, dtype=np.float64)
    yes_of_them = hits.sum(axis=1, dtype=np.float64)
    cuts = _Cuts(thresholds, _up_to(hits, ends), _up_to(counted - hits, ends), yes_of_them[:, None],
                 (all_of_them - yes_of_them)[:, None])  # fmt: skip
    if len(falling) and falling[0] >= 1.0:  # no threshold up to 1 leaves that score out
        return cuts._replace(thresholds=thresholds[1:], hits=cuts.hits[:, 1:], wrong=cuts.wrong[:, 1:])
    return cuts


def _up_to(counted: NDArray[np.uint8], ends: NDArray[np.int64]) -> NDArray[np.float64]:
    """The sums (k, c + 1) of ``counted`` (k, n) before its start and up to each of c ends."""
    sums = np.zeros((len(counted), len(ends) + 1))
    if len(ends):
        starts = np.append(0, ends[:-1] + 1)
        parts = np.add.reduceat(counted[:, : ends[-1] + 1], starts, axis=1, dtype=np.int64)
        np.cumsum(parts, axis=1, out=sums[:, 1:])
    return sums


def _f(beta: float, hits: Any, wrong: Any, missed: Any) -> NDArray[np.float64]:
    """Fβ = (1+β²)TP / ((1+β²)TP + β²FN + FP); 0/0 is 0."""
    gain = (1 + beta**2) * hits
    return np.asarray(gain / np.maximum(gain + beta**2 * missed + wrong, 1e-300), np.float64)


def _wilson_low(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """The lower end of the Wilson 95 % interval of part / whole (Wilson 1927); 0 for 0 of 0."""
    whole, z2 = np.maximum(whole, 1e-9), WILSON_Z**2
    share = part / whole
    half = WILSON_Z * np.sqrt(share * (1 - share) / whole + z2 / (4 * whole**2))
    return np.asarray((share + z2 / (2 * whole) - half) / (1 + z2 / whole), np.float64)


def _best_f(cuts: _Cuts, beta: float = 1.0) -> NDArray[np.int64]:
    return np.argmax(_f(beta, cuts.hits, cuts.wrong, cuts.yes - cuts.hits), axis=1)


def _precise(cuts: _Cuts, least: float) -> NDArray[np.int64]:
    """The lowest cut whose precision is surely at least that; where there is none, the surest."""
    low = _wilson_low(cuts.hits, cuts.hits + cuts.wrong)
    meets = low >= least
    lowest = meets.shape[1] - 1 - np.argmax(meets[:, ::-1], axis=1)
    return np.where(meets.any(axis=1), lowest, np.argmax(low, axis=1))


def _complete(cuts: _Cuts, least: float) -> NDArray[np.int64]:
    """The highest cut whose recall is surely at least that; where there is none, the one that finds all."""
    meets = _wilson_low(cuts.hits, cuts.yes) >= least
    return np.where(meets.any(axis=1), np.argmax(meets, axis=1), np.argmax(cuts.hits, axis=1))


def _cheapest(cuts: _Cuts, wrong_yes: float, wrong_no: float) -> NDArray[np.int64]:
    return np.argmin(wrong_yes * cuts.wrong + wrong_no * (cuts.yes - cuts.hits), axis=1)


def _as_frequent(cuts: _Cuts) -> NDArray[np.int64]:
    return np.argmin(np.abs(cuts.hits + cuts.wrong - cuts.yes), axis=1)


_CHOICES: dict[str, Callable[..., NDArray[np.int64]]] = {
    "f1": _best_f,
    "fbeta": _best_f,
    "precision": _precise,
    "recall": _complete,
    "costs": _cheapest,
    "frequency": _as_frequent,
}
"""For each kind of goal: which cut is the best in each of k sets (k,)."""


def _told(
    goal: Goal,
    yes: NDArray[np.bool_],
    scores: NDArray[np.float64],
    threshold: float,
    halves: NDArray[np.float64],
) -> Tuned:
    """What tuning came to for a label with these answers and scores (n,)."""
    if math.isnan(threshold):
        lacking = "answer" if not len(yes) else "no answer" if yes.all() else "yes answer"
        return Tuned(None, None, None, None, None, False,
                     f"There is no {lacking} yet to tune on: give this label yes and no answers, then retrain.")  # fmt: skip
    spread = halves[np.isfinite(halves)]
    low = high = None
    if len(spread) >= FEWEST_SPREAD:
        ends = np.quantile(spread, SPREAD).tolist()
        low, high = min(ends[0], threshold), max(ends[1], threshold)
    assigned = scores >= threshold
    hits, given, wanted = (int(np.count_nonzero(which)) for which in (assigned & yes, assigned, yes))
    precision, recall = estimate(hits, given), estimate(hits, wanted)
    met, sentence = True, ""
    if goal.kind != "fixed" and np.ptp(scores) == 0.0:
        met = False
        sentence = f"All {len(scores)} scores are the same, so no threshold tells yes from no: " \
                   "answer more postings, then retrain."  # fmt: skip
    elif goal.kind == "precision" and (precision is None or precision.low < goal.numbers[0]):
        more = more_yes_for_precision(yes, scores, goal.numbers[0])
        met = False
        sentence = f"Precision {share_text(goal.numbers[0])} cannot be promised yet: {hits} of {given} were " \
                   f"right at best. {_hope(more)}"  # fmt: skip
    elif goal.kind == "recall" and (recall is None or recall.low < goal.numbers[0]):
        met = False
        sentence = f"Recall {share_text(goal.numbers[0])} cannot be promised yet: {wanted} yes answers are too " \
                   f"few, even with all found. {_hope(_proof(1.0, goal.numbers[0]) - wanted)}"  # fmt: skip
    elif goal.kind == "frequency" and given != wanted:
        met = False
        sentence = f"{given} are assigned instead of {wanted}: scores at the threshold are the same."
    return Tuned(threshold, low, high, precision, recall, met, sentence)


def more_yes_for_precision(yes: NDArray[np.bool_], scores: NDArray[np.float64], least: float) -> float:
    """About how many more yes answers (n,) it takes until a precision can be promised; inf if hopeless.

    Supposes that precision and recall at each cut stay as they are. A precision p > x is sure once the Wilson
    interval of A assigned ones lies above x, that is from A = z² x (1 - x) / (p - x)² on; yes answers
    grow as A does. The cut that needs the fewest counts.
    """
    cuts = _cuts(yes.astype(np.int8), scores, np.ones((1, len(yes)), np.uint8))
    hits, given = cuts.hits[0], cuts.hits[0] + cuts.wrong[0]
    fewest = math.inf
    for part, whole in zip(hits.tolist(), given.tolist(), strict=True):
        if whole and part / whole > least:
            fewest = min(fewest, float(cuts.yes[0, 0]) * (_proof(part / whole, least) / whole - 1))
    return fewest


def _proof(share: float, least: float) -> float:
    """How many cases at this share it takes until the Wilson interval lies above ``least``."""
    return WILSON_Z**2 * least * (1 - least) / (share - least) ** 2


def _hope(more: float) -> str:
    if more > MOST_MORE_YES:
        return "More answers alone will hardly do: choose a lower aim."
    unit = 10 ** max(len(str(math.ceil(more))) - 2, 0)  # two digits are as much as such a guess is worth
    about = max(math.ceil(more / unit) * unit, 1)
    return f"About {about:,} more yes answer{'' if about == 1 else 's'} may do."
