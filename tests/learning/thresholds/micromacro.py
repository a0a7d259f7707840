"""The thresholds of Lin & Lin (CIKM 2023) written plainly: the reference for the balanced goal."""

from __future__ import annotations

import numpy as np

from app.core.records import DEFAULT_THRESHOLD


def micromacro(truth: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """A threshold for each label (m,) that raises micro- and macro-F1 together; 0.5 without yes or no.

    Takes the labels by falling number of yes answers. For the r-th label, chooses the cut with the highest
    F1 / r + micro-F1 of all counts up to this label; of equal cuts, the highest. A cut lies halfway between
    neighbouring scores. ``truth`` (n, m): 1 yes, 0 no, -1 unanswered; ``scores`` (n, m) in 0..1.
    """
    yes, no = (truth == 1).sum(axis=0), (truth == 0).sum(axis=0)
    thresholds = np.full(truth.shape[1], DEFAULT_THRESHOLD)
    hits = wrong = missed = 0
    for rank, label in enumerate(np.argsort(-yes, kind="stable").tolist(), start=1):
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


def _cuts(yes: np.ndarray, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The cuts from the highest, which assigns nothing, and the true and false positives at each."""
    order = np.argsort(-scores, kind="stable")
    falling = scores[order]
    last = np.flatnonzero(np.append(falling[1:] != falling[:-1], True))
    tp = np.append(0, np.cumsum(yes[order])[last])
    edges = np.concatenate([[1.0], falling[last], [0.0]])
    return (edges[:-1] + edges[1:]) / 2, tp, np.append(0, last + 1) - tp


def _f1(tp: np.ndarray, fp: np.ndarray, fn: np.ndarray) -> np.ndarray:
    """F1; never 0/0, since there is at least one yes answer, found or missed."""
    return 2 * tp / (2 * tp + fp + fn)
