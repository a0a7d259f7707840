"""Thresholds tuned on out-of-fold scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.records import DEFAULT_THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Generator

    from numpy.typing import NDArray

PRIOR_ANSWERS = 5.0
"""How many answers each label is given beside its yes ones (chosen by cross-validation, on six sets)."""


def micromacro(truth: NDArray[np.number], scores: NDArray[np.floating]) -> NDArray[np.float64]:
    """A threshold for each label that raises micro- and macro-F1 together (Lin & Lin, CIKM 2023).

    Labels by falling number of yes answers; for each the cut that maximises F1 / r + the micro-F1 of the
    counts so far with this label's, r being the number of labels so far; of equal ones the highest. Cuts
    lie halfway between neighbouring scores. ``truth`` (n, m): 1 yes, 0 no, between them a share of yes,
    -1 unanswered; ``scores`` (n, m) in 0..1. Returns (m,) in 0..1; 0.5 for a label without yes or no.
    """
    steps = micromacro_steps(truth, scores)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            thresholds: NDArray[np.float64] = stop.value
            return thresholds


def micromacro_steps(
    truth: NDArray[np.number], scores: NDArray[np.floating]
) -> Generator[float, None, NDArray[np.float64]]:
    """The same, label by label: yields how far it is, 0..1."""
    answered = truth >= 0
    totals = np.where(answered, truth, 0).sum(axis=0, dtype=np.float64)
    thresholds = np.full(truth.shape[1], DEFAULT_THRESHOLD)
    hits = wrong = missed = 0.0
    for rank, label in enumerate(np.argsort(-totals, kind="stable").tolist(), start=1):
        yield rank / len(totals)
        rows = np.flatnonzero(answered[:, label])
        if not 0 < totals[label] < len(rows):
            continue
        cuts, tp, fp = _cuts(truth[rows, label].astype(np.float64), scores[rows, label].astype(np.float64))
        fn = totals[label] - tp
        together = _f1(hits + tp, wrong + fp, missed + fn)
        best = int(np.argmax(_f1(tp, fp, fn) / rank + together))
        thresholds[label] = cuts[best]
        hits, wrong, missed = hits + tp[best], wrong + fp[best], missed + fn[best]
    return thresholds


def softened(truth: NDArray[np.int8], scores: NDArray[np.floating]) -> NDArray[np.float32]:
    """Answers of rare labels, drawn towards the probabilities: as if some more had come as those say.

    The few yes answers of a rare label say little about where to cut. With P answers added, a label's
    truth is (yes * t + P * p) / (yes + P), p scaled to the number of yes answers. Shape and -1 as before.
    """
    soft = truth.astype(np.float32)
    for label in range(truth.shape[1]):
        rows = np.flatnonzero(truth[:, label] >= 0)
        given, expected = soft[rows, label], scores[rows, label]
        yes = float(given.sum())
        expected = np.minimum(expected * (yes / max(float(expected.sum()), 1e-9)), 1.0)
        soft[rows, label] = (yes * given + PRIOR_ANSWERS * expected) / (yes + PRIOR_ANSWERS)
    return soft


def mean_thresholds(many: NDArray[np.float64]) -> NDArray[np.float64]:
    """The mean of several thresholds (k, m) of each label (m,), taken over their logits."""
    inside = np.clip(many, 1e-6, 1 - 1e-6)
    odds = np.exp(np.log(inside / (1 - inside)).mean(axis=0))
    return np.asarray(odds / (1 + odds), np.float64)


def _cuts(
    yes: NDArray[np.float64], scores: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Every cut that tells apart: the highest first, which assigns nothing; with true and false positives."""
    order = np.argsort(-scores, kind="stable")
    falling = scores[order]
    last = np.flatnonzero(np.append(falling[1:] != falling[:-1], True)[: len(falling)])
    tp = np.append(0, np.cumsum(yes[order])[last])
    edges = np.concatenate([[1.0], falling[last], [0.0]])
    cuts = (edges[:-1] + edges[1:]) / 2
    return cuts, tp, np.append(0, last + 1) - tp


def _f1(tp: NDArray[np.float64], fp: NDArray[np.float64], fn: NDArray[np.float64]) -> NDArray[np.float64]:
    """Never 0/0: there is at least one yes answer, found or missed."""
    return 2 * tp / (2 * tp + fp + fn)
