"""Fits one logistic regression for each label by liblinear, which lets go of the interpreter.

Everything here is a generator that yields how far it is (0..1), often; its return value is the result.
scipy and scikit-learn are imported by ``load_libraries``: that takes a second, and only training needs them.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from app.learning.calibration import sigmoid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.learning.features import Counts, Vocabulary
    from app.learning.steps import Steps

Matrix = Any
"""A scipy.sparse.csr_matrix of float64 with sorted indices (scipy has no types)."""

STRENGTHS = (1.25, 2.5, 5.0, 10.0, 20.0)
"""What C is chosen from: the inverse strength of regularisation."""
DEFAULT_STRENGTH = 10.0
CHOOSING_FOLDS = 2
CHOOSING_ENTRIES = 10_000_000
"""C is chosen on so many labels that labels times entries of the matrix come to about this."""
CHOOSING_LABELS = 12
TOLERANCE = 0.01
ROUGH_TOLERANCE = 0.1
"""liblinear's own default; logits differ by some .03, far below what choosing C needs."""
MOST_ROUNDS = 10_000
ROWS_AT_ONCE, LABELS_AT_ONCE = 500, 64
FAR = 0.5
"""From this length of the gradient on, a label's weights are worth fitting anew: about as much would the
logit of a single posting move."""


LIBRARIES = (
    "scipy.sparse", "scipy.linalg", "scipy.special", "scipy.spatial", "scipy.ndimage", "scipy.optimize",
    "scipy.integrate", "scipy.interpolate", "scipy.stats", "joblib", "sklearn.base",
    "sklearn.utils.validation", "sklearn.utils.multiclass", "sklearn.metrics", "sklearn.preprocessing",
    "sklearn.svm", "sklearn.linear_model",
)  # fmt: skip
"""In the order in which they build on each other."""


class Weights(NamedTuple):
    """``weights`` ('f4', V x m) and ``biases`` ('f8', m) of m labels."""

    weights: NDArray[np.float32]
    biases: NDArray[np.float64]


def load_libraries() -> Steps[None]:
    """Imports scipy and scikit-learn bit by bit, since a single import of all stalls for a second."""
    for number, name in enumerate(LIBRARIES):
        yield number / len(LIBRARIES)
        importlib.import_module(name)


def matrix(vocabulary: Vocabulary, counts: Sequence[Counts]) -> Steps[Matrix]:
    """The weighted features of postings, n x V; with one empty column where there are none."""
    from scipy.sparse import csr_matrix  # late: see load_libraries

    columns, values, lengths = [np.zeros(0, np.int32)], [np.zeros(0)], [np.zeros(1, np.int64)]
    for start in range(0, len(counts), ROWS_AT_ONCE):
        some = vocabulary.rows(counts[start : start + ROWS_AT_ONCE])
        columns.append(some[0].astype(np.int32))
        values.append(some[1])
        lengths.append(some[2])
        yield start / len(counts)
    bounds = np.cumsum(np.concatenate(lengths))
    shape = (len(counts), max(vocabulary.size, 1))
    rows = csr_matrix((np.concatenate(values), np.concatenate(columns), bounds), shape)
    rows.sort_indices()
    return rows


def fit_labels(rows: Matrix, truth: NDArray[np.int8], strength: float, seed: int) -> Steps[Weights]:
    """A logistic regression for each column of ``truth`` (n, m) on its answered postings."""
    labels = truth.shape[1]
    weights = np.zeros((rows.shape[1], labels), np.float32)
    biases = np.zeros(labels)
    for label in range(labels):
        weights[:, label], biases[label] = _fit(rows, truth[:, label], strength, seed, TOLERANCE)
        yield (label + 1) / labels
    return Weights(weights, biases)


def far_from_best(
    rows: Matrix, truth: NDArray[np.int8], former: Weights, strength: float
) -> Steps[NDArray[np.bool_]]:
    """For which of m labels the former weights no longer fit the answers (n, m).

    The gradient of a label's objective is w - C * sum of (t_i - p_i) * x_i over its answered postings, and 0
    at its best weights. One more answer that the model gave anyway hardly changes it.
    """
    squares = np.zeros(truth.shape[1])
    for first in range(0, truth.shape[1], LABELS_AT_ONCE):
        labels = slice(first, first + LABELS_AT_ONCE)
        weights, biases = former.weights[:, labels].astype(np.float64), former.biases[labels]
        gradient, bias_gradient = weights.copy(), biases.copy()
        for start in range(0, len(truth), ROWS_AT_ONCE):
            some, answers = rows[start : start + ROWS_AT_ONCE], truth[start : start + ROWS_AT_ONCE, labels]
            wrong = (answers == 1) - sigmoid(some @ weights + biases)
            wrong[answers < 0] = 0.0
            gradient -= strength * (some.T @ wrong)
            bias_gradient -= strength * wrong.sum(axis=0)
            yield (first + start / len(truth)) / truth.shape[1]
        squares[labels] = np.square(gradient).sum(axis=0) + np.square(bias_gradient)
    return squares > FAR**2


def choose_strength(
    rows: Matrix, truth: NDArray[np.int8], fold: NDArray[np.int64], seed: int
) -> Steps[float]:
    """The C of least log loss, out-of-fold on some folds and on labels from all frequencies.

    The loss falls and rises once along C, so the search starts in the middle and goes downhill.
    """
    yes = (truth == 1).sum(axis=0)
    amount = max(CHOOSING_LABELS, CHOOSING_ENTRIES // max(rows.nnz, 1))
    by_frequency = np.argsort(-yes, kind="stable")
    chosen = by_frequency[np.unique(np.linspace(0, len(yes) - 1, min(amount, len(yes))).astype(np.int64))]
    truth = truth[:, chosen]
    parts = []
    for k in range(CHOOSING_FOLDS):
        seen = fold != k
        parts.append((rows[seen], truth[seen], rows[~seen], truth[~seen]))
        yield 0.0
    losses: dict[int, float] = {}
    best = STRENGTHS.index(DEFAULT_STRENGTH)
    while True:
        for place in (best, best - 1, best + 1):
            if place in losses or not 0 <= place < len(STRENGTHS):
                continue
            losses[place] = 0.0
            for seen, answers, unseen, held_out in parts:
                for label in range(truth.shape[1]):
                    weights, bias = _fit(seen, answers[:, label], STRENGTHS[place], seed, ROUGH_TOLERANCE)
                    losses[place] += _log_loss(unseen @ weights + bias, held_out[:, label])
                    yield min(len(losses) / 4, 1.0)
            if place == best - 1 and losses[place] < losses[best]:
                break  # downhill that way: no need to look the other way
        lowest = min(losses, key=lambda place: losses[place])
        if lowest == best:
            return STRENGTHS[best]
        best = lowest


def out_of_fold(
    rows: Matrix,
    truth: NDArray[np.int8],
    fold: NDArray[np.int64],
    strength: float,
    seed: int,
    learned: NDArray[np.bool_] | None = None,
) -> Steps[NDArray[np.float32]]:
    """Scores (n, m) in 0..1, each from a model that has not seen the posting.

    ``learned`` (folds, n) says from which postings is learned when a fold is held out: all the others, where
    it is None.
    """
    scores = np.zeros(truth.shape, np.float32)
    folds = int(fold.max()) + 1
    for k in range(folds):
        unseen = fold == k
        seen = ~unseen if learned is None else learned[k]
        inside, outside, answers = rows[seen], rows[unseen], truth[seen]
        for label in range(truth.shape[1]):
            weights, bias = _fit(inside, answers[:, label], strength, seed, TOLERANCE)
            scores[unseen, label] = sigmoid(outside @ weights + bias)
            yield (k + (label + 1) / truth.shape[1]) / folds
    return scores


def _fit(
    rows: Matrix, answers: NDArray[np.int8], strength: float, seed: int, tolerance: float
) -> tuple[NDArray[np.float64], float]:
    """Weights (V,) and bias of one label; where only one answer is known, its log-odds and no weights."""
    from sklearn.linear_model import LogisticRegression  # late: see load_libraries

    answered = answers >= 0
    yes, no = np.count_nonzero(answers == 1), np.count_nonzero(answers == 0)
    if not (yes and no):
        return np.zeros(rows.shape[1]), float(np.log((yes + 0.5) / (no + 0.5)))
    if 2 * (yes + no) < len(answers):
        rows, answers, answered = rows[answered], answers[answered], answered[answered]
    # liblinear drops rows of weight 0 itself, without holding the interpreter as a copy of the others would
    logistic = LogisticRegression(C=strength, solver="liblinear", dual=True, tol=tolerance,
                                  max_iter=MOST_ROUNDS, random_state=seed)  # fmt: skip
    fitted = logistic.fit(rows, answers == 1, sample_weight=answered.astype(np.float64))
    return fitted.coef_[0], float(fitted.intercept_[0])


def _log_loss(logits: NDArray[np.float64], answers: NDArray[np.int8]) -> float:
    """The sum of -log p of what was answered, over the answered."""
    signs = np.where(answers == 1, -1.0, 1.0)
    return float(np.logaddexp(0.0, signs * logits)[answers >= 0].sum())
