"""Fits one linear separator for each label by liblinear, which lets go of the interpreter.

Its loss is the squared hinge: what is right by a margin counts no more. On postings not seen that did better
than the logistic loss, most of all for labels with few yes answers, in half the time. The margin becomes a
probability by a logistic regression on out-of-fold margins, see ``calibration``.

Everything here is a generator that yields how far it is (0..1), often; its return value is the result.
scipy and scikit-learn are imported by ``load_libraries``: that takes a second, and only training needs them.
"""

from __future__ import annotations

import gc
import importlib
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from app.learning.steps import stretched
from app.learning.training.calibration import fit_by_fold, sigmoid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from app.learning.features.features import Counts, Vocabulary
    from app.learning.features.training_rows import TrainingRows
    from app.learning.steps import Steps

Matrix = Any
"""A scipy.sparse.csr_matrix of float64 with sorted indices (scipy has no types)."""

STRENGTHS = (0.125, 0.25, 0.5, 1.0, 2.0)
"""What C is chosen from: the inverse strength of regularisation."""
DEFAULT_STRENGTH = 0.5
MARGIN = 4.0
"""The logit at the margin, where the squared hinge reaches 0; calibration finds out the true one."""
CHOOSING_FOLDS = 2
CHOOSING_ENTRIES = 10_000_000
"""C is chosen on so many labels that labels times entries of the matrix come to about this."""
CHOOSING_LABELS = 12
TOLERANCE = 0.01
ROUGH_TOLERANCE = 0.1
"""liblinear's own default for the logistic loss: enough for choosing C."""
MOST_ROUNDS = 10_000
ROWS_AT_ONCE, LABELS_AT_ONCE = 500, 64
FAR = 1.0
"""From this length of the gradient, in units of C, a label's weights are worth fitting anew: half of what one
more posting with logit 0 brings."""


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
        if name not in sys.modules:
            with _kept_for_good():
                importlib.import_module(name)


@contextmanager
def _kept_for_good() -> Iterator[None]:
    """What is made meanwhile stays, so the garbage collector never looks at it again.

    It would walk over the 100,000 objects of these libraries in one go, for 75 ms, while the window waits.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


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
    """Weights for each column of ``truth`` (n, m), from its answered postings."""
    labels = truth.shape[1]
    weights = np.zeros((rows.shape[1], labels), np.float32)
    biases = np.zeros(labels)
    _fetch_memory(rows)
    for label in range(labels):
        weights[:, label], biases[label] = _fit(rows, truth[:, label], strength, seed, TOLERANCE)
        yield (label + 1) / labels
    return Weights(weights, biases)


def far_from_best(
    rows: Matrix, truth: NDArray[np.int8], former: Weights, strength: float
) -> Steps[NDArray[np.bool_]]:
    """For which of m labels the former weights no longer fit the answers (n, m).

    With y_i = 1 for yes and -1 for no, the gradient of a label's objective is
    w - 2 C * sum of y_i * max(0, 1 - y_i * (w x_i + b)) * x_i over its answered postings, and 0 at its best
    weights. One more answer that the model gave anyway hardly changes it.
    """
    squares = np.zeros(truth.shape[1])
    for first in range(0, truth.shape[1], LABELS_AT_ONCE):
        labels = slice(first, first + LABELS_AT_ONCE)
        weights, biases = former.weights[:, labels] / np.float64(MARGIN), former.biases[labels] / MARGIN
        gradient, bias_gradient = weights.copy(), biases.copy()
        for start in range(0, len(truth), ROWS_AT_ONCE):
            some, answers = rows[start : start + ROWS_AT_ONCE], truth[start : start + ROWS_AT_ONCE, labels]
            signs = np.where(answers == 1, 1.0, -1.0)
            wrong = signs * np.maximum(1.0 - signs * (some @ weights + biases), 0.0)
            wrong[answers < 0] = 0.0
            gradient -= 2 * strength * (some.T @ wrong)
            bias_gradient -= 2 * strength * wrong.sum(axis=0)
            yield (first + start / len(truth)) / truth.shape[1]
        squares[labels] = np.square(gradient).sum(axis=0) + np.square(bias_gradient)
    return squares > (FAR * strength) ** 2


def choose_strength(rows: TrainingRows, fold: NDArray[np.int64], seed: int) -> Steps[float]:
    """The C of least log loss, out-of-fold on some folds and on labels from all frequencies.

    The logits of each of these folds are calibrated by those of the others. ``fold`` (n,) as in
    ``out_of_fold``. The loss falls and rises once along C, so the search starts in the middle and goes
    downhill.
    """
    truth = rows.targets
    yes = (truth == 1).sum(axis=0)
    amount = max(CHOOSING_LABELS, CHOOSING_ENTRIES // max(rows.X.nnz, 1))
    by_frequency = np.argsort(-yes, kind="stable")
    chosen = by_frequency[np.unique(np.linspace(0, len(yes) - 1, min(amount, len(yes))).astype(np.int64))]
    truth = truth[:, chosen]
    parts = []
    for k in range(CHOOSING_FOLDS):
        inside, answers = yield from stretched(rows.part(fold != k), 0.0, 0.0)
        parts.append((inside, answers[:, chosen], rows.X[fold == k]))
        yield 0.0
    judged = np.concatenate([np.flatnonzero(fold == k) for k in range(CHOOSING_FOLDS)])
    losses: dict[int, float] = {}
    best = STRENGTHS.index(DEFAULT_STRENGTH)
    while True:
        for place in (best, best - 1, best + 1):
            if place in losses or not 0 <= place < len(STRENGTHS):
                continue
            logits = []
            done = min((len(losses) + 1) / 4, 1.0)
            for inside, answers, outside in parts:
                found = np.zeros((outside.shape[0], truth.shape[1]))
                for label in range(truth.shape[1]):
                    weights, bias = _fit(inside, answers[:, label], STRENGTHS[place], seed, ROUGH_TOLERANCE)
                    found[:, label] = outside @ weights + bias
                    yield done
                logits.append(found)
            judging = _calibrated_loss(np.concatenate(logits), truth[judged], fold[judged])
            losses[place] = yield from stretched(judging, done, done)
            if place == best - 1 and losses[place] < losses[best]:
                break  # downhill that way: no need to look the other way
        lowest = min(losses, key=lambda place: losses[place])
        if lowest == best:
            return STRENGTHS[best]
        best = lowest


def out_of_fold(
    rows: TrainingRows,
    fold: NDArray[np.int64],
    strength: float,
    seed: int,
    learned: NDArray[np.bool_] | None = None,
) -> Steps[NDArray[np.float32]]:
    """Scores (n, m) in 0..1, each from a model that has not seen the posting.

    ``fold`` (n,) from 0. ``learned`` (folds, n) says which postings are learned from when a fold is held out:
    by default all the others.
    """
    labels = rows.targets.shape[1]
    scores = np.zeros((len(fold), labels), np.float32)
    folds = int(fold.max()) + 1
    for k in range(folds):
        seen = fold != k if learned is None else learned[k]
        unseen = np.flatnonzero(fold == k)
        inside, answers = yield from stretched(rows.part(seen), k / folds, k / folds)
        outside = rows.X[unseen]
        for label in range(labels):
            weights, bias = _fit(inside, answers[:, label], strength, seed, TOLERANCE)
            scores[unseen, label] = sigmoid(outside @ weights + bias)
            yield (k + (label + 1) / labels) / folds
    return scores


def _fetch_memory(rows: Matrix) -> None:
    """Writes to as much memory as liblinear's copy of the rows takes (16 bytes an entry), and gives it back.

    The system may take 60 ms to hand it out the first time, and liblinear copies with the interpreter held.
    """
    np.full(2 * (rows.nnz + rows.shape[0]), 1.0)


def _fit(
    rows: Matrix, answers: NDArray[np.int8], strength: float, seed: int, tolerance: float
) -> tuple[NDArray[np.float64], float]:
    """Weights (V,) and bias of one label; where only one answer is known, its log-odds and no weights."""
    from sklearn.svm import LinearSVC  # late: see load_libraries

    answered = answers >= 0
    yes, no = np.count_nonzero(answers == 1), np.count_nonzero(answers == 0)
    if not (yes and no):
        return np.zeros(rows.shape[1]), float(np.log((yes + 0.5) / (no + 0.5)))
    if 2 * (yes + no) < len(answers):
        rows, answers, answered = rows[answered], answers[answered], answered[answered]
    # liblinear drops rows of weight 0 itself, without holding the interpreter as a copy of the others would
    separator = LinearSVC(C=strength, loss="squared_hinge", dual=True, tol=tolerance, max_iter=MOST_ROUNDS,
                          random_state=seed)  # fmt: skip
    fitted = separator.fit(rows, answers == 1, sample_weight=answered.astype(np.float64))
    return MARGIN * fitted.coef_[0], MARGIN * float(fitted.intercept_[0])


def _calibrated_loss(
    logits: NDArray[np.float64], truth: NDArray[np.int8], fold: NDArray[np.int64]
) -> Steps[float]:
    """The sum of -log p of what was answered (n, m), each fold calibrated by the others."""
    slopes, offsets = (yield from fit_by_fold(logits, truth, fold))[:, fold]
    signs = np.where(truth == 1, -1.0, 1.0)
    return float(np.logaddexp(0.0, signs * (logits * slopes + offsets))[truth >= 0].sum())
