"""Platt scaling for each label, regularised towards that of all labels, if it improves probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from app.learning.steps import Steps


PULL, NO_PULL = np.array([[[5.0]], [[0.5]]]), np.zeros((2, 1, 1))
"""The weight of half the squared distance between a label's slope and offset and those of all labels, added
to the log loss (chosen on postings held out of the training parts of six sets, learning from all the rest and
from 100 and 300 postings)."""
IDENTITY = np.array([[[1.0]], [[0.0]]])
LEAST_SLOPE = 0.01
"""Slopes stay above 0, so that a higher logit is a higher probability."""
BIN_WIDTH, BINS = 0.2, 121
"""The width of the bins in which logits are counted; the outermost are open. A bin's value is its mean."""
FARTHEST = 30.0
"""Logits are clipped here, where a probability differs from 0 or 1 by 1e-13."""
ROUNDS, HALVINGS = 50, 30
CLOSE_ENOUGH = 1e-9
"""Newton's method stops when the log loss can fall by at most this share of itself."""
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
    """The calibration that leaves the logits of this many labels unchanged."""
    return Calibration(np.ones(labels), np.zeros(labels))


def apply(logits: NDArray[np.floating], calibration: Calibration) -> NDArray[np.float64]:
    """The calibrated probabilities (n, m) or (m,), 0..1, of logits of that shape."""
    return sigmoid(logits * calibration.slopes + calibration.offsets)


def fit(logits: NDArray[np.floating], truth: NDArray[np.int8], fold: NDArray[np.int64]) -> Steps[Calibration]:
    """Fit a slope and an offset for each label on pooled out-of-fold logits. Yields progress, 0..1.

    ``logits`` (n, m), where NaN counts as unanswered; ``truth`` (n, m): 1 yes, 0 no, -1 unanswered; ``fold``
    (n,) from 0. A label keeps the identity unless its log loss falls when each fold is calibrated by the
    others. The models of the folds saw fewer answers than the final one, to whose logits it is applied; on
    unseen real postings it still improves that model's probabilities.
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
    """Slopes and offsets (2, folds + 1, m): for each fold, fitted on all others; last, fitted on all.

    Platt scaling: the targets are (N+ + 1) / (N+ + 2) for yes and 1 / (N- + 2) for no (Platt 1999). Each
    label is regularised towards the pair fitted on all labels together, since few answers say little.
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
    """Count logits in cells: one per bin of a label's no answers, then one per bin of its yes answers.

    Returns the counts per fold (folds, m, 2 * BINS) and the mean logits over all folds (m, 2 * BINS).
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
    """Whether each pair is answered and has a logit, and the clipped logits, 0 elsewhere."""
    known = np.isfinite(logits) & (truth >= 0)
    return known, np.clip(np.where(known, logits, 0.0), -FARTHEST, FARTHEST, dtype=np.float64)


def _newton(
    logits: NDArray[np.float64],
    counts: NDArray[np.float64],
    start: NDArray[np.float64],
    pull: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Fit slopes and offsets (2, k, m) of least log loss, for m labels and k selections of answers at once.

    ``logits`` (m, C) in cells that hold ``counts`` (k, m, C) of them. Half the squared distance from
    ``start`` (2, ...), weighted by ``pull``, is added to the loss. Newton's method with backtracking (Lin,
    Lin & Weng 2007); a step that would take a slope to 0 is replaced by the best step to the least slope.
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
    """Slices of rows, small enough that no single call takes long."""
    rows = max(ENTRIES_AT_ONCE // truth.shape[1], 1)
    for start in range(0, len(truth), rows):
        yield slice(start, min(start + rows, len(truth)))
