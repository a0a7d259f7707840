"""Platt scaling for each label, drawn towards the one of all labels, where it makes probabilities truer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from app.learning.steps import Steps


PULL, NO_PULL = np.array([[[5.0]], [[0.5]]]), np.zeros((2, 1, 1))
"""How strongly a label's slope and offset are drawn to those of all labels: they weigh half the squared
distance beside the log loss (chosen on postings held out of the training parts of six sets, learning from
all the rest and from 100 and 300 postings)."""
IDENTITY = np.array([[[1.0]], [[0.0]]])
LEAST_SLOPE = 0.01
"""Slopes stay above 0, so that a higher logit is a higher probability."""
BIN_WIDTH, BINS = 0.2, 121
"""Logits are counted in bins so wide, the outermost ones open. Each stands for the mean of its logits."""
FARTHEST = 30.0
"""Logits are cut off here: such a probability differs from 0 or 1 by 1e-13."""
ROUNDS, HALVINGS = 50, 30
CLOSE_ENOUGH = 1e-9
"""Newton ends where the log loss can fall by no more than this part of itself."""
TINY = 1e-9
ENTRIES_AT_ONCE = 100_000
LABELS_AT_ONCE = 16


class Calibration(NamedTuple):
    """For each label (m,): calibrated logit = slope * logit + offset. The identity is 1 and 0."""

    slopes: NDArray[np.float64]
    offsets: NDArray[np.float64]


def sigmoid(logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """1 / (1 + exp(-x)) without overflow."""
    small = np.exp(-np.abs(logits))
    return np.asarray(np.where(logits >= 0, 1.0, small) / (1.0 + small), np.float64)


def identity(labels: int) -> Calibration:
    """What leaves the logits of so many labels as they are."""
    return Calibration(np.ones(labels), np.zeros(labels))


def apply(logits: NDArray[np.floating], calibration: Calibration) -> NDArray[np.float64]:
    """The calibrated probabilities (n, m) or (m,), 0..1, of logits of that shape."""
    return sigmoid(logits * calibration.slopes + calibration.offsets)


def fit(logits: NDArray[np.floating], truth: NDArray[np.int8], fold: NDArray[np.int64]) -> Steps[Calibration]:
    """A slope and an offset for each label from pooled out-of-fold logits. Yields 0..1 as it goes.

    ``logits`` (n, m), of which what is no number counts as unanswered; ``truth`` (n, m): 1 yes, 0 no, -1
    unanswered; ``fold`` (n,) from 0. A label keeps the identity unless its log loss falls when each fold is
    calibrated by the others. The models behind the folds saw fewer answers than the final one, whose logits
    this is for; on real postings not seen it makes that one's probabilities truer all the same.
    """
    if fold.max(initial=-1) < 1 or not truth.shape[1]:
        return identity(truth.shape[1])
    pairs = yield from fit_by_fold(logits, truth, fold)
    gained = np.zeros(truth.shape[1])
    for rows in _chunks(truth):
        known, values = _known(logits[rows], truth[rows])
        signed = np.where(truth[rows] == 1, -1.0, 1.0)
        slopes, offsets = pairs[:, fold[rows]]
        lower = _softplus(signed * values) - _softplus(signed * (values * slopes + offsets))
        gained += np.where(known, lower, 0.0).sum(axis=0)
        yield 0.8 + 0.2 * rows.stop / len(truth)
    return Calibration(*np.where(gained > 0, pairs[:, -1], [[1.0], [0.0]]))


def fit_by_fold(
    logits: NDArray[np.floating], truth: NDArray[np.int8], fold: NDArray[np.int64]
) -> Steps[NDArray[np.float64]]:
    """Slopes and offsets (2, folds + 1, m): for each fold those fitted on all others, last those on all.

    Platt scaling: the targets are (N+ + 1) / (N+ + 2) for yes and 1 / (N- + 2) for no (Platt 1999). Each
    label is drawn towards the pair that suits all labels together, since few answers say little.
    """
    labels = truth.shape[1]
    counts, cells = yield from _binned(logits, truth, fold)
    whole = counts.sum(axis=0)
    kept = np.concatenate([whole - counts, whole[None]])
    together = (cells * whole).sum(axis=0, keepdims=True) / np.maximum(whole.sum(axis=0), 1.0)
    common = _newton(together, kept.sum(axis=1, keepdims=True), IDENTITY, NO_PULL)
    pairs = np.zeros((2, len(kept), labels))
    for start in range(0, labels, LABELS_AT_ONCE):
        some = slice(start, start + LABELS_AT_ONCE)
        pairs[:, :, some] = _newton(cells[some], kept[:, some], common, PULL)
        yield 0.5 + 0.3 * start / labels
    return pairs


def _binned(
    logits: NDArray[np.floating], truth: NDArray[np.int8], fold: NDArray[np.int64]
) -> Steps[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """The logits in cells: one for each bin of a label's no answers, then one for each of its yes answers.

    How many there are in each fold (folds, m, 2 * BINS), and their mean over all folds (m, 2 * BINS).
    """
    folds, labels = int(fold.max()) + 1, truth.shape[1]
    cells = labels * 2 * BINS
    counts, sums = np.zeros(folds * cells), np.zeros(cells)
    for rows in _chunks(truth):
        known, values = _known(logits[rows], truth[rows])
        bins = np.clip(values / BIN_WIDTH + BINS / 2, 0, BINS - 1).astype(np.int64)
        cell = ((np.arange(labels) * 2 + (truth[rows] == 1)) * BINS + bins)[known]
        sums += np.bincount(cell, values[known], minlength=cells)
        cell += np.repeat(fold[rows] * cells, known.sum(axis=1))
        counts += np.bincount(cell, minlength=folds * cells)
        yield 0.5 * rows.stop / len(truth)
    counts = counts.reshape(folds, labels, 2 * BINS)
    return counts, sums.reshape(labels, 2 * BINS) / np.maximum(counts.sum(axis=0), 1.0)


def _known(
    logits: NDArray[np.floating], truth: NDArray[np.int8]
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Which pairs are answered and have a logit, and the logits within bounds, 0 elsewhere."""
    known = np.isfinite(logits) & (truth >= 0)
    return known, np.clip(np.where(known, logits, 0.0), -FARTHEST, FARTHEST, dtype=np.float64)


def _newton(
    logits: NDArray[np.float64],
    counts: NDArray[np.float64],
    start: NDArray[np.float64],
    pull: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Slopes and offsets (2, k, m) of least log loss, for m labels and k selections of their answers at once.

    ``logits`` (m, C) in cells that hold ``counts`` (k, m, C) of them. Half the squared distance from
    ``start`` (2, ...), weighted by ``pull``, is added to the loss. Newton's method with backtracking (Lin,
    Lin & Weng 2007); where a step would take a slope to 0, it is the best one to the least slope.
    """
    shape = counts.shape[:2]
    no, yes = counts[..., :BINS].sum(axis=-1), counts[..., BINS:].sum(axis=-1)
    targets = np.stack([1 / (no + 2), (yes + 1) / (yes + 2)], axis=-1).repeat(BINS, axis=-1)
    start = np.broadcast_to(start, (2, *shape))

    def loss_at(pair: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The loss (k, m), and the probabilities (k, m, C) that go with it."""
        lines = logits * pair[0, ..., None] + pair[1, ..., None]
        losses = _softplus(lines) - targets * lines
        return (counts * losses).sum(axis=-1) + (pull * (pair - start) ** 2).sum(axis=0) / 2, sigmoid(lines)

    pair = start.copy()
    loss, chance = loss_at(pair)
    for _ in range(ROUNDS):
        wrong = counts * (chance - targets)
        slope = np.array([(wrong * logits).sum(axis=-1), wrong.sum(axis=-1)]) + pull * (pair - start)
        bend = counts * chance * (1 - chance)
        aa, bb = np.array([(bend * logits**2).sum(axis=-1), bend.sum(axis=-1)]) + pull + TINY
        ab = (bend * logits).sum(axis=-1)
        first = (ab * slope[1] - bb * slope[0]) / np.maximum(aa * bb - ab**2, TINY**2)
        first = np.maximum(first, LEAST_SLOPE - pair[0])
        step = np.array([first, -(slope[1] + ab * first) / bb])
        gain = (slope * step).sum(axis=0)
        if (-gain <= CLOSE_ENOUGH * (1 + loss)).all():
            break
        length = np.ones(shape)
        for _ in range(HALVINGS):
            tried, chance = loss_at(pair + length * step)
            falls = tried <= loss + 1e-4 * length * gain
            if falls.all():
                break
            length = np.where(falls, length, length / 2)
        else:
            length = np.where(falls, length, 0.0)
            tried, chance = loss_at(pair + length * step)
        pair, loss = pair + length * step, tried
    return pair


def _softplus(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """log(1 + exp(x)) without overflow."""
    return np.asarray(np.maximum(values, 0.0) + np.log1p(np.exp(-np.abs(values))), np.float64)


def _chunks(truth: NDArray[np.int8]) -> Iterator[slice]:
    """Rows, so many at a time that no single call is long."""
    rows = max(ENTRIES_AT_ONCE // truth.shape[1], 1)
    for start in range(0, len(truth), rows):
        yield slice(start, min(start + rows, len(truth)))
