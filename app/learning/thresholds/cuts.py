"""The possible cuts of one label's out-of-fold scores, their outcomes, and the best one for a goal."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from app.core.goals import WILSON_Z

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

RISK = 0.1
"""The chance δ that a promise of precision or recall is broken."""
BEGINNINGS = (1, 2, 4)
"""Tests of a precision start at these multiples of the smallest number that can pass."""
STEP, MOST_TESTS = 1.1, 150
"""Each tested cut assigns this many times as many postings as the one before."""

Places = Any
"""The index (k,) of the chosen cut in each of k sets (numpy's argmax has no exact type)."""


class Cuts(NamedTuple):
    """c cuts worth trying, the highest first, and their outcomes in k sets of postings.

    ``hits`` and ``wrong`` (k, c) are the yes and the no answers at or above each cut; ``yes`` and ``no`` (k,
    1) are their totals. The other fields locate the cuts: ``taken`` (c,) of the ``falling`` scores (n,) are
    above each cut; ``counted`` (k, n) is the weight of each score.
    """

    hits: NDArray[np.float64]
    wrong: NDArray[np.float64]
    yes: NDArray[np.float64]
    no: NDArray[np.float64]
    taken: NDArray[np.int64]
    falling: NDArray[np.float64]
    counted: NDArray[np.uint8]

    def thresholds(self, places: Places) -> NDArray[np.float64]:
        """The threshold (k,) of the chosen cut in each set: halfway between the scores of that set."""
        found = np.zeros(len(places))
        for k, taken in enumerate(self.taken[places].tolist()):
            upper = _first(self.falling[:taken][::-1], self.counted[k, :taken][::-1], 1.0)
            lower = _first(self.falling[taken:], self.counted[k, taken:], 0.0)
            halfway = (upper + lower) / 2
            found[k] = halfway if halfway > lower else upper  # there is nothing between neighbouring floats
        return found


def _first(scores: NDArray[np.float64], counted: NDArray[np.uint8], otherwise: float) -> float:
    """The first score with a weight."""
    counts = counted > 0
    place = int(np.argmax(counts)) if len(counts) else 0
    return float(scores[place]) if len(counts) and counts[place] else otherwise


def answered(
    truth: NDArray[np.int8], scores: NDArray[np.floating]
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Whether each answered posting (n,) of a label is yes, and its score; NaN scores are left out."""
    rows = np.flatnonzero((truth >= 0) & np.isfinite(scores))
    return truth[rows] == 1, scores[rows].astype(np.float64)


def cuts_of(
    truth: NDArray[np.int8], scores: NDArray[np.floating], weights: NDArray[np.uint8], every: bool = False
) -> Cuts:
    """The cuts of one label: above all scores, and halfway between neighbouring ones.

    ``truth`` (n,): 1 yes, 0 no, -1 unanswered; ``scores`` (n,) in 0..1; ``weights`` (k, n) are those of the
    postings in each of k sets. Unless ``every`` cut is wanted, returns only those just below a yes answer: no
    other cut is the best if hits count for it and mistakes against it.
    """
    rows = np.flatnonzero((truth >= 0) & np.isfinite(scores))
    rows = rows[np.argsort(-scores[rows])]
    falling, yes = scores[rows].astype(np.float64), truth[rows] == 1
    ends = np.flatnonzero(np.append(falling[1:] != falling[:-1], True)[: len(rows)])
    if not every and len(ends):
        ends = ends[np.diff(np.cumsum(yes)[ends], prepend=0) > 0]

    counted = weights[:, rows]
    hits = np.where(yes, counted, np.uint8(0))
    wrong = counted - hits
    totals = [part.sum(axis=1, dtype=np.float64)[:, None] for part in (hits, wrong)]
    first = 1 if len(ends) and falling[0] >= 1.0 else 0  # no threshold up to 1 excludes a score of 1
    above = [_up_to(part, ends)[:, first:] for part in (hits, wrong)]
    return Cuts(above[0], above[1], totals[0], totals[1], np.append(0, ends + 1)[first:], falling, counted)


def _up_to(counted: NDArray[np.uint8], ends: NDArray[np.int64]) -> NDArray[np.float64]:
    """The sums (k, 1 + c) of ``counted`` (k, n) before the first and up to each of the c ends."""
    sums = np.zeros((len(counted), 1 + len(ends)))
    if len(ends):
        starts = np.append(0, ends[:-1] + 1)
        parts = np.add.reduceat(counted[:, : ends[-1] + 1], starts, axis=1, dtype=np.int64)
        np.cumsum(parts, axis=1, out=sums[:, 1:])
    return sums


def f_score(
    hits: NDArray[np.float64], wrong: NDArray[np.float64], missed: NDArray[np.float64], beta: float = 1.0
) -> NDArray[np.float64]:
    """Fβ = (1+β²)TP / ((1+β²)TP + β²FN + FP); 0/0 is 0."""
    gain = (1 + beta**2) * hits
    return np.asarray(gain / np.maximum(gain + beta**2 * missed + wrong, 1e-300), np.float64)


def _wilson_low(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """The lower end of the Wilson 95 % interval of part / whole (Wilson 1927); 0 for 0 of 0."""
    whole, z2 = np.maximum(whole, 1e-9), WILSON_Z**2
    share = part / whole
    half = WILSON_Z * np.sqrt(share * (1 - share) / whole + z2 / (4 * whole**2))
    return np.asarray((share + z2 / (2 * whole) - half) / (1 + z2 / whole), np.float64)


def _best_f(cuts: Cuts, beta: float = 1.0) -> Places:
    return np.argmax(f_score(cuts.hits, cuts.wrong, cuts.yes - cuts.hits, beta), axis=1)


def promised(cuts: Cuts, kind: str, least: float) -> Places:
    """The cut (k,) with a promised precision or recall (``kind``); -1 if there is none.

    Learn-then-Test (Angelopoulos et al. 2021): the cuts are tested in an order that does not depend on the
    answers, each by an exact binomial test, until one fails. So a promise is broken with a chance of at most
    ``RISK``, however many cuts there are. Of the cuts that passed, a precision takes the one that assigns
    most, and a recall the one that assigns least.
    """
    return (_promised_precision if kind == "precision" else _promised_recall)(cuts, least)


def _promised_precision(cuts: Cuts, least: float) -> Places:
    """Test cuts by the number they assign, from several starting points downwards.

    With fewer than ``fewest_for`` assigned, not even a cut without mistakes would pass; with some more, a few
    mistakes are allowed. Each starting point takes its share of the risk.
    """
    risk = RISK / len(BEGINNINGS)
    fewest = fewest_for(least, risk)
    found = np.full(len(cuts.hits), -1)
    for k, (hits, assigned) in enumerate(zip(cuts.hits, cuts.hits + cuts.wrong, strict=True)):
        numbers = np.ceil(fewest * STEP ** np.arange(MOST_TESTS))
        places = np.unique(np.searchsorted(assigned, numbers[numbers <= assigned[-1]]))
        passes = _p_values(hits[places], assigned[places], least) <= risk
        for beginning in BEGINNINGS:
            start = int(np.searchsorted(assigned[places], fewest * beginning))
            fails = np.flatnonzero(~passes[start:])
            end = start + int(fails[0]) if len(fails) else len(places)
            if end > start:
                found[k] = max(found[k], places[end - 1])
    return found


def _promised_recall(cuts: Cuts, least: float) -> Places:
    """Test cuts upwards from the one that finds all: the more are missed, the greater the p-value."""
    passes = _p_values(cuts.hits, np.broadcast_to(cuts.yes, cuts.hits.shape), least) <= RISK
    return np.where(passes.any(axis=1), np.argmax(passes, axis=1), -1)


def _p_values(hits: NDArray[np.float64], whole: NDArray[np.float64], least: float) -> NDArray[np.float64]:
    """The probability of at least that many hits among ``whole`` cases with probability ``least`` each."""
    from scipy.special import bdtrc  # late: see fitting.load_libraries

    return np.asarray(bdtrc(hits - 1, whole.astype(np.int64), least), np.float64)


def fewest_for(least: float, risk: float = RISK) -> int:
    """The number of cases without a mistake from which a share of at least ``least`` can be promised."""
    return math.ceil(math.log(risk) / math.log(least) - 1e-9)


def _precise(cuts: Cuts, least: float) -> Places:
    """The cut with the promised precision; without one, the cut with the best lower bound."""
    found = promised(cuts, "precision", least)
    return np.where(found >= 0, found, np.argmax(_wilson_low(cuts.hits, cuts.hits + cuts.wrong), axis=1))


def _complete(cuts: Cuts, least: float) -> Places:
    """The cut with the promised recall; without one, the cut that finds all."""
    found = promised(cuts, "recall", least)
    return np.where(found >= 0, found, np.argmax(cuts.hits, axis=1))


def _cheapest(cuts: Cuts, wrong_yes: float, wrong_no: float) -> Places:
    return np.argmin(wrong_yes * cuts.wrong + wrong_no * (cuts.yes - cuts.hits), axis=1)


def _as_frequent(cuts: Cuts) -> Places:
    return np.argmin(np.abs(cuts.hits + cuts.wrong - cuts.yes), axis=1)


CHOICES: dict[str, Callable[..., Places]] = {
    "f1": _best_f,
    "fbeta": _best_f,
    "precision": _precise,
    "recall": _complete,
    "costs": _cheapest,
    "frequency": _as_frequent,
}
"""The best cut for each kind of goal that concerns one label alone, given the goal's numbers; the highest of
equally good ones."""
