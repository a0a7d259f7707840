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

SLOPE_WEIGHT, OFFSET_WEIGHT = 1.0, 1.0
"""How strongly a label's slope and offset are drawn to those of all labels: the weights of the squared
distances beside the log loss (chosen out-of-fold on four sets, whole and cut to 100 and 300 postings)."""
LEAST_SLOPE = 0.01
"""Slopes stay above 0, so that a higher logit is a higher probability."""
BIN_WIDTH, BINS = 0.2, 121
"""Logits are counted in bins so wide, the outermost ones open. Each stands for the mean of its logits."""
FARTHEST = 30.0
"""Logits are cut off here: such a probability differs from 0 or 1 by 1e-13."""
ROUNDS, HALVINGS = 50, 20
CLOSE_ENOUGH = 1e-6
ROWS_AT_ONCE = 500


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
    """log(p / (1 - p)), finite for 0 and 1 too: float32 cannot tell more than 16 from either end."""
    inside = np.clip(probabilities.astype(np.float64), 1e-7, 1 - 1e-7)
    return np.asarray(np.log(inside) - np.log1p(-inside), np.float64)


def fit(
    logits: NDArray[np.floating], truth: NDArray[np.int8], fold: NDArray[np.int64]
) -> Steps[Calibration]:
    """A slope and an offset for each label from pooled out-of-fold logits. Yields 0..1 as it goes.

    ``logits`` (n, m) finite; ``truth`` (n, m): 1 yes, 0 no, -1 unanswered; ``fold`` (n,) from 0. A label's
    calibration is fitted once on all folds but one for each fold; where the summed log loss on the folds left
    out is not below that of the logits as they are, it keeps the identity. Else it is fitted on all folds.

    Targets are Platt's (N+ + 1) / (N+ + 2) for yes and 1 / (N- + 2) for no. Slopes and offsets are drawn
    towards one pair fitted on all labels together: a label with few answers has little to go by.
    """
    folds = int(fold.max(initial=-1)) + 1
    labels = truth.shape[1]
    if folds < 2 or labels == 0:
        return identity(labels)
    counts, means = yield from _binned(logits, truth, fold, folds)
    yield 0.5
    whole = counts.sum(axis=0)
    inside = np.concatenate([whole[None] - counts, whole[None]])  # all folds but one, for each; then all
    slopes, offsets = np.ones((folds + 1, labels)), np.zeros((folds + 1, labels))
    for k in range(folds + 1):
        pooled = _platt(means, inside[k].sum(axis=2, keepdims=True), (1.0, 0.0), together=True)
        slopes[k], offsets[k] = yield from _platt(means, inside[k], pooled)
    yield 0.9
    gained = yield from _gained(logits, truth, fold, slopes, offsets)
    better = gained > 0
    return Calibration(np.where(better, slopes[-1], 1.0), np.where(better, offsets[-1], 0.0))
