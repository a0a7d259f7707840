"""Scores of decisions and probabilities against answers."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from app.core.records import DEFAULT_OPTIONS
from app.learning.thresholds.decisions import decide

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.records import Options

BINS = 15


@dataclass(frozen=True, slots=True)
class LabelScores:
    """One label's scores; ``support`` is the number of yes answers. 0/0 counts as 0."""

    support: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Decisions:
    """Scores of assignments; macro-F1 is over the labels with a yes answer, and 0/0 counts as 0."""

    postings: int
    micro_f1: float
    macro_f1: float
    example_f1: float
    hamming_loss: float
    exact_match: float
    labels: tuple[LabelScores, ...]


@dataclass(frozen=True, slots=True)
class Evaluation(Decisions):
    """Scores of decisions and of the probabilities behind them."""

    brier: float
    ece: float


def evaluate(
    truth: NDArray[np.int8],
    probabilities: NDArray[np.float64],
    thresholds: NDArray[np.float64],
    options: Options = DEFAULT_OPTIONS,
) -> Evaluation:
    """Scores of ``probabilities`` (n, m) cut at ``thresholds`` (m,) against ``truth`` (n, m).

    Truth is 1 yes, 0 no, -1 unanswered; unanswered pairs are ignored. ``ece`` is the expected calibration
    error over 15 bins of equal width, all labels pooled (Guo et al. 2017); ``brier`` the mean squared error
    over all pairs.
    """
    decided = evaluate_decisions(truth, decide(probabilities, thresholds, options))
    return Evaluation(
        **{field.name: getattr(decided, field.name) for field in fields(decided)},
        brier=brier(truth, probabilities),
        ece=pooled_ece(truth, probabilities),
    )


def brier(truth: NDArray[np.int8], probabilities: NDArray[np.floating]) -> float:
    """The mean squared error (Brier 1950) over all answered pairs (n, m); 0 for none."""
    answered = truth >= 0
    if not answered.any():
        return 0.0
    return float(np.square(probabilities[answered] - (truth[answered] == 1)).mean(dtype=np.float64))


def pooled_ece(truth: NDArray[np.int8], probabilities: NDArray[np.floating]) -> float:
    """The expected calibration error over all answered pairs (n, m), labels pooled."""
    answered = truth >= 0
    return expected_calibration_error(truth[answered] == 1, probabilities[answered])


def evaluate_decisions(truth: NDArray[np.int8], assigned: NDArray[np.bool_]) -> Decisions:
    """Scores of ``assigned`` (n, m) against ``truth`` (n, m): 1 yes, 0 no, -1 unanswered (ignored).

    Example-F1 is the mean of the postings' F1; it is 0/0 = 0 for a posting that has no label and gets none.
    """
    answered = truth >= 0
    yes = truth == 1
    assigned = assigned & answered
    hit = yes & assigned
    hits, support, given = (pairs.sum(axis=0) for pairs in (hit, yes, assigned))  # per label
    found, wanted, got = (pairs.sum(axis=1) for pairs in (hit, yes, assigned))  # per posting
    precision, recall = _ratio(hits, given), _ratio(hits, support)
    f1 = _ratio(2 * hits, support + given)
    wrong = wanted + got - 2 * found
    some = len(truth) > 0
    return Decisions(
        postings=len(truth),
        micro_f1=float(_ratio(2 * hits.sum(), support.sum() + given.sum())),
        macro_f1=float(f1[support > 0].mean()) if support.any() else 0.0,
        example_f1=float(_ratio(2 * found, wanted + got).mean()) if some else 0.0,
        hamming_loss=float(_ratio(wrong.sum(), answered.sum())),
        exact_match=float((wrong == 0).mean()) if some else 0.0,
        labels=tuple(
            LabelScores(*scores)
            for scores in zip(support.tolist(), precision.tolist(), recall.tolist(), f1.tolist(), strict=True)
        ),
    )


def expected_calibration_error(yes: NDArray[np.bool_], probabilities: NDArray[np.floating]) -> float:
    """The mean gap between probability and share of yes in 15 bins, weighted by their numbers of pairs."""
    if not len(yes):
        return 0.0
    bins = np.minimum((probabilities * BINS).astype(np.int64), BINS - 1)
    gaps = np.bincount(bins, probabilities - yes, minlength=BINS)
    return float(np.abs(gaps).sum() / len(yes))


def average_precision(yes: NDArray[np.bool_], scores: NDArray[np.float64]) -> float:
    """The area under the steps of precision over recall; ties share one step."""
    order = np.argsort(-scores, kind="stable")
    falling, hits = scores[order], np.cumsum(yes[order])
    last = np.flatnonzero(np.append(falling[1:] != falling[:-1], True)[: len(falling)])
    if not len(hits) or not hits[-1]:
        return 0.0
    precision = hits[last] / (last + 1)
    gained = np.diff(np.append(0, hits[last])) / hits[-1]
    return float((precision * gained).sum())


def _ratio(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    """The quotient; 0 if ``whole`` is 0."""
    return np.asarray(part / np.maximum(whole, 1), np.float64)
