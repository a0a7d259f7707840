"""Thresholds tuned on out-of-fold scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.records import DEFAULT_THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Generator

    from numpy.typing import NDArray


def micromacro(truth: NDArray[np.int8], scores: NDArray[np.floating]) -> NDArray[np.float64]:
    """A threshold for each label that raises micro- and macro-F1 together (Lin & Lin, CIKM 2023).

    Labels by falling number of yes answers; for each the cut that maximises F1 / r + the micro-F1 of the
    counts so far with this label's, r being the number of labels so far; of equal ones the highest. Cuts
    lie halfway between neighbouring scores. ``truth`` (n, m): 1 yes, 0 no, -1 unanswered; ``scores`` (n, m)
    in 0..1. Returns (m,) in 0..1; 0.5 for a label without yes or no.
    """
    steps = micromacro_steps(truth, scores)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            thresholds: NDArray[np.float64] = stop.value
            return thresholds


def micromacro_steps(
    truth: NDArray[np.int8], scores: NDArray[np.floating]
) -> Generator[float, None, NDArray[np.float64]]:
    """The same, label by label: yields how far it is, 0..1."""
    yes, no = (truth == 1).sum(axis=0), (truth == 0).sum(axis=0)
    thresholds = np.full(truth.shape[1], DEFAULT_THRESHOLD)
    hits = wrong = missed = 0
    for rank, label in enumerate(np.argsort(-yes, kind="stable").tolist(), start=1):
        yield rank / len(yes)
        if not (yes[label] and no[label]):
            continue
        rows = np.flatnonzero(truth[:, label] >= 0)
        cuts, tp, fp = _cuts(truth[rows, label] == 1, scores[rows, label].astype(np.float64))
        fn = yes[label] - tp
        together = _f1(hits + tp, wrong + fp, missed + fn)
        best = int(np.argmax(_f1(tp, fp, fn) / rank + together))
        thresholds[label] = cuts[best]
        hits, wrong, missed = hits + int(tp[best]), wrong + int(fp[best]), missed + int(fn[best])
    return thresholds


def mean_thresholds(many: NDArray[np.float64]) -> NDArray[np.float64]:
    """The mean of several thresholds (k, m) of each label (m,), taken over their logits."""
    inside = np.clip(many, 1e-6, 1 - 1e-6)
    odds = np.exp(np.log(inside / (1 - inside)).mean(axis=0))
    return np.asarray(odds / (1 + odds), np.float64)


def _cuts(
    yes: NDArray[np.bool_], scores: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Every cut that makes a difference, the highest first: it assigns nothing; true and false positives."""
    order = np.argsort(-scores, kind="stable")
    falling = scores[order]
    last = np.flatnonzero(np.append(falling[1:] != falling[:-1], True))
    tp = np.append(0, np.cumsum(yes[order])[last])
    edges = np.concatenate([[1.0], falling[last], [0.0]])
    return (edges[:-1] + edges[1:]) / 2, tp, np.append(0, last + 1) - tp


def _f1(tp: NDArray[np.int64], fp: NDArray[np.int64], fn: NDArray[np.int64]) -> NDArray[np.float64]:
    """Never 0/0: there is at least one yes answer, found or missed."""
    return np.asarray(2 * tp / (2 * tp + fp + fn), np.float64)
