"""Curves, bins, flips and likely mistakes of one label, as decided by its own threshold alone.

``truth`` (n,) and ``scores`` (n,) are one label's answers (1 yes, 0 no, -1 unanswered) and out-of-fold
probabilities in 0..1. A NaN score counts as unanswered and never as assigned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.curves import (
    Curve,
    Effect,
    Flips,
    Histogram,
    LikelyMistake,
    Outcome,
    ReliabilityBin,
)
from app.core.goals import estimate
from app.learning.scoring.evaluation import BINS
from app.learning.thresholds.cuts import answered

if TYPE_CHECKING:
    from numpy.typing import NDArray

POINTS = 256
HISTOGRAM_BINS = 20


def curve(truth: NDArray[np.int8], scores: NDArray[np.floating]) -> Curve:
    """Precision, recall and F1 at up to 256 thresholds from 0 to 1, halfway between neighbouring scores.

    If there are more scores, half of the points are spread evenly over the thresholds and half over the yes
    answers, so that the curve is smooth both where scores are dense and where they are sparse.
    """
    yes, given = answered(truth, scores)
    distinct = np.unique(given)
    edges = np.concatenate([[0.0], (distinct[:-1] + distinct[1:]) / 2, [1.0]])
    if len(edges) > POINTS:
        below_yes = np.unique(np.searchsorted(edges, given[yes], side="right") - 1)
        places = np.linspace(0, len(below_yes) - 1, min(POINTS // 2 - 1, len(below_yes)))
        evenly = np.searchsorted(edges, np.linspace(0.0, 1.0, POINTS // 2 + 1))
        edges = edges[np.unique(np.concatenate([evenly, below_yes[places.astype(np.int64)]]))]
    outcomes = _outcomes(yes, given, edges)
    return Curve(
        tuple(edges.tolist()),
        tuple(None if found.precision is None else found.precision.value for found in outcomes),
        tuple(None if found.recall is None else found.recall.value for found in outcomes),
        tuple(found.f1 for found in outcomes),
    )


def reliability(truth: NDArray[np.int8], scores: NDArray[np.floating]) -> tuple[ReliabilityBin, ...]:
    """The share of yes answers in 15 bins of probability of equal width (those of the ECE)."""
    yes, given = answered(truth, scores)
    bins = np.clip((given * BINS).astype(np.int64), 0, BINS - 1)
    counts = np.bincount(bins, minlength=BINS).tolist()
    sums = np.bincount(bins, given, minlength=BINS).tolist()
    hits = np.bincount(bins[yes], minlength=BINS).tolist()
    return tuple(
        ReliabilityBin(
            k / BINS, (k + 1) / BINS, count, total / count if count else None, estimate(hit, count)
        )
        for k, (count, total, hit) in enumerate(zip(counts, sums, hits, strict=True))
    )


def histogram(truth: NDArray[np.int8], scores: NDArray[np.floating]) -> Histogram:
    """Histograms of the probabilities of yes and of no answers, in 20 bins of equal width."""
    yes, given = answered(truth, scores)
    bins = np.clip((given * HISTOGRAM_BINS).astype(np.int64), 0, HISTOGRAM_BINS - 1)
    return Histogram(
        tuple(k / HISTOGRAM_BINS for k in range(HISTOGRAM_BINS + 1)),
        tuple(np.bincount(bins[yes], minlength=HISTOGRAM_BINS).tolist()),
        tuple(np.bincount(bins[~yes], minlength=HISTOGRAM_BINS).tolist()),
    )


def flips(scores: NDArray[np.floating], old: float, new: float) -> Flips:
    """The rows, answered or not, that lose or gain the label when its threshold moves from old to new."""
    values = scores.astype(np.float64)
    lost, gained = (
        np.flatnonzero((values >= a) & (values < b)).tolist() for a, b in ((old, new), (new, old))
    )
    return Flips(tuple(lost), tuple(gained))


def outcome(truth: NDArray[np.int8], scores: NDArray[np.floating], threshold: float) -> Outcome:
    """The outcome of a threshold on the answered postings."""
    return _outcomes(*answered(truth, scores), np.array([threshold]))[0]


def effect(truth: NDArray[np.int8], scores: NDArray[np.floating], old: float, new: float) -> Effect:
    """The effect of moving the threshold from old to new."""
    flipped = flips(scores, old, new)
    before, after = _outcomes(*answered(truth, scores), np.array([old, new]))
    return Effect(len(flipped.lost), len(flipped.gained), before, after)


def likely_mistakes(
    truth: NDArray[np.int8], scores: NDArray[np.floating], threshold: float, most: int = 100
) -> tuple[LikelyMistake, ...]:
    """Yes answers below and no answers at or above the threshold, the farthest from it first."""
    values = scores.astype(np.float64)
    against = ((truth == 1) & (values < threshold)) | ((truth == 0) & (values >= threshold))
    rows = np.flatnonzero(against)
    distances = np.abs(values[rows] - threshold)
    farthest = np.argsort(-distances, kind="stable")[:most]
    return tuple(
        LikelyMistake(row, bool(truth[row] == 1), float(values[row]), distance)
        for row, distance in zip(rows[farthest].tolist(), distances[farthest].tolist(), strict=True)
    )


def _outcomes(
    yes: NDArray[np.bool_], scores: NDArray[np.float64], thresholds: NDArray[np.float64]
) -> list[Outcome]:
    """The outcome of each threshold on answered postings (n,)."""
    wanted = int(np.count_nonzero(yes))
    hits = wanted - np.searchsorted(np.sort(scores[yes]), thresholds)
    wrong = len(yes) - wanted - np.searchsorted(np.sort(scores[~yes]), thresholds)
    return [Outcome(h, w, wanted - h) for h, w in zip(hits.tolist(), wrong.tolist(), strict=True)]
