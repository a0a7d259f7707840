"""Platt scaling for each label, drawn towards the one of all labels, where it makes probabilities truer."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from app.learning.model import sigmoid

if TYPE_CHECKING:
    from numpy.typing import NDArray

T = TypeVar("T")
Steps = Generator[float, None, T]

SLOPE_WEIGHT, OFFSET_WEIGHT = 5.0, 0.5
"""How strongly a label's slope and offset are drawn to those of all labels: they weigh half the squared
distance beside the log loss (chosen out-of-fold on six sets, whole and cut to 100 and 300 postings)."""
LEAST_SLOPE = 0.01
"""Slopes stay above 0, so that a higher logit is a higher probability."""
BIN_WIDTH, BINS = 0.2, 121
"""Logits are counted in bins so wide, the outermost ones open. Each stands for the mean of its logits."""
FARTHEST = 30.0
"""Logits are cut off here: such a probability differs from 0 or 1 by 1e-13."""
ROUNDS, HALVINGS = 50, 30
CLOSE_ENOUGH = 1e-9
"""Newton ends where the log loss can fall by no more than this part of itself."""
ENTRIES_AT_ONCE = 100_000
LABELS_AT_ONCE = 64


class Calibration(NamedTuple):
    """For each label (m,): calibrated logit = slope * logit + offset. The identity is 1 and 0."""

    slopes: NDArray[np.float64]
    offsets: NDArray[np.float64]


def identity(labels: int) -> Calibration:
    """What leaves every logit as it is."""
    return Calibration(np.ones(labels), np.zeros(labels))


def apply(logits: NDArray[np.floating], calibration: Calibration) -> NDArray[np.float64]:
    """The calibrated probabilities (n, m) or (m,), 0..1, of logits of that shape."""
    return sigmoid(logits * calibration.slopes + calibration.offsets)


def logits_of(probabilities: NDArray[np.floating]) -> NDArray[np.float64]:
    """log(p / (1 - p)), finite for 0 and 1 too: float32 does not go much nearer to 1 than 1e-7."""
    inside = np.clip(probabilities.astype(np.float64), 1e-7, 1 - 1e-7)
    return np.asarray(np.log(inside) - np.log1p(-inside), np.float64)


def fit(logits: NDArray[np.floating], truth: NDArray[np.int8], fold: NDArray[np.int64]) -> Steps[Calibration]:
    """A slope and an offset for each label from pooled out-of-fold logits. Yields 0..1 as it goes.

    ``logits`` (n, m), of which what is no number counts as unanswered; ``truth`` (n, m): 1 yes, 0 no, -1
    unanswered; ``fold`` (n,) from 0. Each label is fitted on all folds but one, for each fold; where the log
    loss on the folds left out is not below that of the logits as they are, the label keeps the identity.
    Else it is fitted on all folds.

    One pair is fitted to all labels together with the targets of Platt (1999), (N+ + 1) / (N+ + 2) for yes and
    1 / (N- + 2) for no. Each label's own pair then has its answers as targets and is drawn towards the
    common one: that spares labels with few answers more than Platt's targets do.
    """
    folds = int(fold.max(initial=-1)) + 1
    labels = truth.shape[1]
    if folds < 2 or labels == 0:
        return identity(labels)
    counts, logits_in = yield from _binned(logits, truth, fold, folds)
    whole = counts.sum(axis=0)
    kept = np.concatenate([whole - counts, whole[None]])  # all folds but one, for each; then all
    pairs = np.zeros((2, folds + 1, labels))
    common = _common(kept, logits_in, whole)
    for start in range(0, labels, LABELS_AT_ONCE):
        some = slice(start, start + LABELS_AT_ONCE)
        pairs[:, :, some] = _newton(logits_in[some], kept[:, some], np.arange(2.0).repeat(BINS), common,
                                    SLOPE_WEIGHT, OFFSET_WEIGHT)  # fmt: skip
        yield 0.5 + 0.3 * start / labels
    gained = yield from _gained(logits, truth, fold, pairs)
    return Calibration(*np.where(gained > 0, pairs[:, -1], [[1.0], [0.0]]))


def _binned(
    logits: NDArray[np.floating], truth: NDArray[np.int8], fold: NDArray[np.int64], folds: int
) -> Steps[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """The logits in cells: one for each bin of a label's no answers, then one for each of its yes answers.

    How many there are in each fold (folds, m, 2 * BINS), and their mean over all folds (m, 2 * BINS).
    """
    labels = truth.shape[1]
    cells = labels * 2 * BINS
    counts, sums = np.zeros(folds * cells), np.zeros(cells)
    for rows in _chunks(truth):
        values = logits[rows].astype(np.float64)
        known = np.isfinite(values) & (truth[rows] >= 0)
        values = np.clip(np.where(known, values, 0.0), -FARTHEST, FARTHEST)
        bins = np.clip(values / BIN_WIDTH + BINS / 2, 0, BINS - 1).astype(np.int64)
        cell = ((np.arange(labels) * 2 + (truth[rows] == 1)) * BINS + bins)[known]
        sums += np.bincount(cell, values[known], minlength=cells)
        cell += np.repeat(fold[rows] * cells, known.sum(axis=1))
        counts += np.bincount(cell, minlength=folds * cells)
        yield 0.5 * rows.stop / len(truth)
    counts = counts.reshape(folds, labels, 2 * BINS)
    return counts, sums.reshape(labels, 2 * BINS) / np.maximum(counts.sum(axis=0), 1.0)


def _common(
    kept: NDArray[np.float64], logits: NDArray[np.float64], whole: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The slope and the offset of all labels together, (2, k, 1), for each of k selections of the answers."""
    means = (logits * whole).sum(axis=0, keepdims=True) / np.maximum(whole.sum(axis=0), 1.0)
    together = kept.sum(axis=1, keepdims=True)
    no, yes = together[..., :BINS].sum(axis=-1), together[..., BINS:].sum(axis=-1)
    targets = np.stack([1 / (no + 2), (yes + 1) / (yes + 2)], axis=-1).repeat(BINS, axis=-1)
    return _newton(means, together, targets, np.array([1.0, 0.0]).reshape(2, 1, 1), 0.0, 0.0)


def _newton(
    logits: NDArray[np.float64],
    counts: NDArray[np.float64],
    targets: NDArray[np.float64],
    start: NDArray[np.float64],
    slope_weight: float,
    offset_weight: float,
) -> NDArray[np.float64]:
    """Slopes and offsets (2, k, m) of least log loss, for m labels and k selections of their answers at once.

    ``logits`` (m, C) in cells that hold ``counts`` (k, m, C) of them; ``targets`` (..., C) in 0..1. Added is
    half the squared distance from ``start`` (2, ...), weighted. Newton's method with backtracking (Lin, Lin &
    Weng 2007); where it would leave the slopes above 0, it takes the best step to their border.
    """
    shape = counts.shape[:2]
    slope, offset = (np.broadcast_to(value, shape).copy() for value in start)
    weight = slope_weight, offset_weight
    loss, chance = _loss(logits, counts, targets, slope, offset)
    loss += _pull(slope, offset, start, weight)
    for _ in range(ROUNDS):
        wrong = counts * (chance - targets)
        by_slope = np.einsum("kmc,mc->km", wrong, logits) + slope_weight * (slope - start[0])
        by_offset = wrong.sum(axis=-1) + offset_weight * (offset - start[1])
        bend = counts * chance * (1 - chance)
        bend_logits = bend * logits
        aa = np.einsum("kmc,mc->km", bend_logits, logits) + slope_weight + 1e-9
        ab, bb = bend_logits.sum(axis=-1), bend.sum(axis=-1) + offset_weight + 1e-9
        step = (ab * by_offset - bb * by_slope) / np.maximum(aa * bb - ab**2, 1e-18)
        step = np.maximum(step, LEAST_SLOPE - slope)
        lift = -(by_offset + ab * step) / bb
        gain = by_slope * step + by_offset * lift
        if (-gain <= CLOSE_ENOUGH * (1 + loss)).all():
            break
        length = np.ones(shape)
        for _ in range(HALVINGS):
            tried, chance = _loss(logits, counts, targets, slope + length * step, offset + length * lift)
            tried += _pull(slope + length * step, offset + length * lift, start, weight)
            falls = tried <= loss + 1e-4 * length * gain
            if falls.all():
                break
            length = np.where(falls, length, length / 2)
        length = np.where(falls, length, 0.0)
        slope, offset, loss = slope + length * step, offset + length * lift, np.where(falls, tried, loss)
    return np.array([slope, offset])


def _loss(
    logits: NDArray[np.float64],
    counts: NDArray[np.float64],
    targets: NDArray[np.float64],
    slope: NDArray[np.float64],
    offset: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The log loss (k, m) of the calibrated logits, and their probabilities (k, m, C)."""
    lines = logits * slope[..., None] + offset[..., None]
    small = np.exp(-np.abs(lines))
    losses = np.maximum(lines, 0.0) - targets * lines + np.log1p(small)
    chance = np.where(lines >= 0, 1.0, small) / (1.0 + small)
    return np.einsum("kmc,kmc->km", counts, losses), chance


def _pull(
    slope: NDArray[np.float64],
    offset: NDArray[np.float64],
    start: NDArray[np.float64],
    weight: tuple[float, float],
) -> NDArray[np.float64]:
    return np.asarray((weight[0] * (slope - start[0]) ** 2 + weight[1] * (offset - start[1]) ** 2) / 2)


def _gained(
    logits: NDArray[np.floating],
    truth: NDArray[np.int8],
    fold: NDArray[np.int64],
    pairs: NDArray[np.float64],
) -> Steps[NDArray[np.float64]]:
    """By how much each label's log loss falls (m,) when every fold is calibrated by the others."""
    gained = np.zeros(truth.shape[1])
    for rows in _chunks(truth):
        values = logits[rows].astype(np.float64)
        known = np.isfinite(values) & (truth[rows] >= 0)
        signed = np.where(truth[rows] == 1, -1.0, 1.0)
        values = np.clip(np.where(known, values, 0.0), -FARTHEST, FARTHEST)
        slopes, offsets = pairs[:, fold[rows]]
        lower = _softplus(signed * values) - _softplus(signed * (values * slopes + offsets))
        gained += np.where(known, lower, 0.0).sum(axis=0)
        yield 0.8 + 0.2 * rows.stop / len(truth)
    return gained


def _softplus(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """log(1 + exp(x)) without overflow."""
    return np.asarray(np.maximum(values, 0.0) + np.log1p(np.exp(-np.abs(values))), np.float64)


def _chunks(truth: NDArray[np.int8]) -> Generator[slice, None, None]:
    """Rows, so many at a time that no single call is long."""
    rows = max(ENTRIES_AT_ONCE // truth.shape[1], 1)
    for start in range(0, len(truth), rows):
        yield slice(start, min(start + rows, len(truth)))
