"""Fit one linear model per label on all cores, choose C, and score postings out-of-fold.

Everything here is a generator that often yields its progress (0..1) and returns the result. scipy and
scikit-learn are imported by ``load_libraries``, since that takes a second and only training needs them.
"""

from __future__ import annotations

import gc
import importlib
import sys
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from app.learning.steps import stretched
from app.learning.training.calibration import fit_by_fold
from app.learning.training.parallel import in_parallel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from app.learning.features.features import Counts, Vocabulary
    from app.learning.features.training_rows import TrainingRows
    from app.learning.steps import Steps
    from app.learning.training.learners import Learner

Matrix = Any
"""A scipy.sparse.csr_matrix of float64 with sorted indices (scipy has no types)."""

CHOOSING_FOLDS = 2
CHOOSING_LABELS = 12
CHOOSING_POSTINGS = 5_000
"""C is chosen on at most this many labels and postings; more do not improve the choice."""
NEARLY = 0.005
"""Among values of C with nearly equal losses, the smallest is taken, since the final weights are fitted on
more postings, which call for a smaller C."""
TOLERANCE = 0.01
"""Liblinear's stopping criterion for the final weights, close enough to the optimum that the next training
can tell by their gradient which labels an answer has affected."""
FOLD_TOLERANCE = 0.1
"""The stopping criterion for the weights of folds and while choosing C: F1 changes by less than .0005."""
ROWS_AT_ONCE, LABELS_AT_ONCE = 500, 64
FAR = 0.5
"""Weights are fitted again from this length of the gradient, in units of what one more posting with logit 0
contributes."""


LIBRARIES = (
    "scipy.sparse", "scipy.linalg", "scipy.special", "scipy.spatial", "scipy.ndimage", "scipy.optimize",
    "scipy.integrate", "scipy.interpolate", "scipy.stats", "joblib", "sklearn.base",
    "sklearn.utils.validation", "sklearn.utils.multiclass", "sklearn.metrics", "sklearn.preprocessing",
    "sklearn.svm", "sklearn.linear_model",
)  # fmt: skip
"""The modules to import, in the order in which they depend on each other."""


class Weights(NamedTuple):
    """``weights`` ('f4', V x m) and ``biases`` ('f8', m) of m labels."""

    weights: NDArray[np.float32]
    biases: NDArray[np.float64]


def load_libraries() -> Steps[None]:
    """Import scipy and scikit-learn in steps, since a single import blocks for a second."""
    for number, name in enumerate(LIBRARIES):
        yield number / len(LIBRARIES)
        if name not in sys.modules:
            with _kept_for_good():
                importlib.import_module(name)
    _keep_blas_on_one_thread()


@contextmanager
def _kept_for_good() -> Iterator[None]:
    """Exclude the objects made meanwhile from garbage collection, since they stay.

    The collector would otherwise walk over 100,000 objects of these libraries at once, for 75 ms, while the
    window waits.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


@cache
def _keep_blas_on_one_thread() -> None:
    """Limit BLAS, with which liblinear adds vectors, to one thread.

    Its own threads would make fits up to 20 times slower, and sums depend on the number of cores.
    """
    from threadpoolctl import threadpool_limits

    threadpool_limits(1, user_api="blas")


def matrix(vocabulary: Vocabulary, counts: Sequence[Counts]) -> Steps[Matrix]:
    """The weighted features of postings, n x V; with one empty column if there are no features."""
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


def fit_labels(
    X: Matrix, targets: NDArray[np.int8], learner: Learner, C: float, threads: int | None = None
) -> Steps[Weights]:
    """Fit weights for each column of ``targets`` (n, m) on its answered postings.

    The result is the same for any number of ``threads``.
    """
    labels = targets.shape[1]
    weights = np.zeros((X.shape[1], labels), np.float32)
    biases = np.zeros(labels)
    _fetch_memory(X)
    calls = ((X, targets[:, label], C, TOLERANCE) for label in range(labels))
    label = 0
    for fitted in in_parallel(learner.fit, calls, threads):
        if fitted is not None:
            weights[:, label], biases[label] = fitted
            label += 1
        yield label / labels
    return Weights(weights, biases)


def far_from_best(
    X: Matrix, targets: NDArray[np.int8], former: Weights, learner: Learner, C: float
) -> Steps[NDArray[np.bool_]]:
    """Find the labels, of m, whose previous weights no longer fit the answers (n, m).

    The gradient of a label's objective is w - C * sum of r_i * x_i over its answered postings, with the
    residuals r_i of the learner; it is 0 at the optimum. Another answer that the model predicted anyway
    hardly changes it.
    """
    squares = np.zeros(targets.shape[1])
    far = FAR * C * abs(float(learner.residuals(np.ones(1), np.zeros(1))[0]))
    for first in range(0, targets.shape[1], LABELS_AT_ONCE):
        labels = slice(first, first + LABELS_AT_ONCE)
        weights, biases = former.weights[:, labels].astype(np.float64), former.biases[labels]
        gradient, bias_gradient = weights / learner.scale, biases / learner.scale
        for start in range(0, len(targets), ROWS_AT_ONCE):
            some, answers = X[start : start + ROWS_AT_ONCE], targets[start : start + ROWS_AT_ONCE, labels]
            residuals = learner.residuals(np.where(answers == 1, 1.0, -1.0), some @ weights + biases)
            residuals[answers < 0] = 0.0
            gradient -= C * (some.T @ residuals)
            bias_gradient -= C * residuals.sum(axis=0)
            yield (first + start / len(targets)) / targets.shape[1]
        squares[labels] = np.square(gradient).sum(axis=0) + np.square(bias_gradient)
    return squares > far**2


def choose_C(
    rows: TrainingRows, fold: NDArray[np.int64], learner: Learner, threads: int | None = None
) -> Steps[float]:
    """Choose the C with the least out-of-fold log loss, on some folds and on labels of all frequencies.

    The logits of each fold are calibrated on the others. ``fold`` (n,) as in ``out_of_fold``. Along C, the
    loss falls and then rises, so the search goes downhill from the learner's first value.
    """
    used = np.arange(len(fold)) < CHOOSING_POSTINGS
    yes = (rows.targets == 1).sum(axis=0)
    by_frequency = np.argsort(-yes, kind="stable")
    places = np.unique(np.linspace(0, len(yes) - 1, min(CHOOSING_LABELS, len(yes))).astype(np.int64))
    chosen = by_frequency[places]
    parts = []
    for k in range(CHOOSING_FOLDS):
        inside, targets = yield from stretched(rows.part(used & (fold != k)), 0.0, 0.0)
        parts.append((inside, targets[:, chosen], rows.X[used & (fold == k)]))
        yield 0.0
    judged = np.concatenate([np.flatnonzero(used & (fold == k)) for k in range(CHOOSING_FOLDS)])
    losses: dict[int, float] = {}
    best = learner.Cs.index(learner.first_C)
    while True:
        for place in (best, best - 1, best + 1):
            if place in losses or not 0 <= place < len(learner.Cs):
                continue
            done = min((len(losses) + 1) / 4, 1.0)
            calls = [
                (learner, inside, targets[:, label], outside, learner.Cs[place])
                for inside, targets, outside in parts
                for label in range(len(chosen))
            ]
            found = []
            for logits in in_parallel(_unseen_logits, calls, threads):
                if logits is not None:
                    found.append(logits)
                yield done
            by_part = [
                np.stack(found[k * len(chosen) : (k + 1) * len(chosen)], axis=1)
                for k in range(CHOOSING_FOLDS)
            ]
            judging = _calibrated_loss(np.concatenate(by_part), rows.targets[judged][:, chosen], fold[judged])
            losses[place] = yield from stretched(judging, done, done)
            if place == best - 1 and losses[place] < losses[best]:
                break  # downhill in this direction, so the other one need not be tried
        lowest = min(losses, key=lambda place: losses[place])
        if lowest == best:
            close = [place for place, loss in losses.items() if loss <= (1 + NEARLY) * losses[best]]
            return learner.Cs[min(close)]
        best = lowest


def out_of_fold(
    rows: TrainingRows,
    fold: NDArray[np.int64],
    learner: Learner,
    C: float,
    learned: NDArray[np.bool_] | None = None,
    threads: int | None = None,
) -> Steps[NDArray[np.float32]]:
    """Uncalibrated logits (n, m), each from a model that has not seen the posting.

    ``fold`` (n,) from 0. ``learned`` (folds, n) selects the postings to learn from when a fold is held out:
    by default all others.
    """
    labels = rows.targets.shape[1]
    logits = np.zeros((len(fold), labels), np.float32)
    folds = int(fold.max()) + 1
    for k in range(folds):
        seen = fold != k if learned is None else learned[k]
        unseen = np.flatnonzero(fold == k)
        X, targets = yield from stretched(rows.part(seen), k / folds, k / folds)
        outside = rows.X[unseen]
        calls = ((learner, X, targets[:, label], outside, C) for label in range(labels))
        label = 0
        for found in in_parallel(_unseen_logits, calls, threads):
            if found is not None:
                logits[unseen, label] = found
                label += 1
            yield (k + label / labels) / folds
    return logits


def _unseen_logits(
    learner: Learner, X: Matrix, targets: NDArray[np.int8], unseen: Matrix, C: float
) -> NDArray[np.float32]:
    """Fit one label on some postings and return its logits for others."""
    weights, bias = learner.fit(X, targets, C, FOLD_TOLERANCE)
    return np.asarray(unseen @ weights + bias, np.float32)


def _fetch_memory(X: Matrix) -> None:
    """Allocate and release as much memory as liblinear's copy of the rows takes (16 bytes per entry).

    The system may take 60 ms to provide it the first time, and liblinear copies without releasing the
    interpreter.
    """
    np.full(2 * (X.nnz + X.shape[0]), 1.0)


def _calibrated_loss(
    logits: NDArray[np.float32], targets: NDArray[np.int8], fold: NDArray[np.int64]
) -> Steps[float]:
    """The sum of -log p of the answers (n, m), with each fold calibrated on the others."""
    slopes, offsets = (yield from fit_by_fold(logits, targets, fold))[:, fold]
    signs = np.where(targets == 1, -1.0, 1.0)
    return float(np.logaddexp(0.0, signs * (logits * slopes + offsets))[targets >= 0].sum())
