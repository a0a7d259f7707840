"""Fit one linear model per label on all cores, choose C, and score postings out-of-fold.

Everything here is a generator that often yields its progress (0..1) and returns the result. scipy and joblib
are imported by ``load_libraries``, since that takes a while and only training needs them.
"""

from __future__ import annotations

import gc
import importlib
import sys
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from app.learning.steps import stretched
from app.learning.training.calibration import fit_by_fold
from app.learning.training.log_ratios import feature_scales
from app.learning.training.newton import BLOCK, PreparedRows, fit_block
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
CHOOSING_LABELS = 2 * BLOCK
CHOOSING_POSTINGS = 5_000
"""C is chosen on at most this many labels and postings. (On six sets and for both learners, the loss of all
labels with this C was within 0.5 % of the least.)"""
NEARLY = 0.005
"""Among values of C with nearly equal losses, the smallest is taken, since the final weights are fitted on
more postings, which call for a smaller C."""
TOLERANCE = 0.01
"""The tolerance of ``fit_block`` for the final weights: near enough to the best that the next training knows
by their gradient which labels an answer has moved."""
FOLD_TOLERANCE = 0.1
"""The same for the weights of folds and while C is chosen: F1 is the same within .0005."""
ROWS_AT_ONCE = 500
FAR = 0.5
"""Weights are fitted again from this length of the gradient, in units of what one more posting with logit 0
contributes."""


LIBRARIES = ("scipy.sparse", "scipy.special", "joblib", "threadpoolctl")
"""What training needs."""
SCIKIT_LEARN = (
    "scipy.linalg", "scipy.spatial", "scipy.ndimage", "scipy.optimize", "scipy.integrate",
    "scipy.interpolate", "scipy.stats", "sklearn.base", "sklearn.utils.validation",
    "sklearn.utils.multiclass", "sklearn.metrics", "sklearn.preprocessing", "sklearn.linear_model",
)  # fmt: skip
"""What comparing and exporting need besides, in the order in which they build on each other."""


class Weights(NamedTuple):
    """``weights`` ('f4', V x m) and ``biases`` ('f8', m) of m labels."""

    weights: NDArray[np.float32]
    biases: NDArray[np.float64]


def load_libraries(names: Sequence[str] = LIBRARIES) -> Steps[None]:
    """Import libraries one by one, since a single import of all may stall for a second."""
    for number, name in enumerate(names):
        yield number / len(names)
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


def _keep_blas_on_one_thread() -> None:
    """Limit BLAS to one thread: sums would depend on the number of cores, and fits have threads already."""
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
    rows = PreparedRows(X)
    blocks = _blocks(labels)
    calls = ((rows, targets[:, block], learner, C, TOLERANCE) for block in blocks)
    done = 0
    for fitted in in_parallel(_weights, calls, threads):
        if fitted is not None:
            weights[:, blocks[done]], biases[blocks[done]] = fitted
            done += 1
        yield done / len(blocks)
    return Weights(weights, biases)


def far_from_best(
    X: Matrix, targets: NDArray[np.int8], former: Weights, learner: Learner, C: float
) -> Steps[NDArray[np.bool_]]:
    """Find the labels, of m, whose previous weights no longer fit the answers (n, m).

    The gradient of a label's objective is w / s - C * s * sum of r_i * x_i over its answered postings, with
    the scales s of its features and the residuals r_i of the learner. It is 0 at the best weights. One more
    answer that the model gave anyway hardly changes it.
    """
    squares = np.zeros(targets.shape[1])
    far = FAR * C * abs(float(learner.residuals(np.ones(1), np.zeros(1))[0]))
    for first in range(0, targets.shape[1], BLOCK):
        labels = slice(first, first + BLOCK)
        weights = former.weights[:, labels] / learner.scale
        biases = (former.biases[labels] / learner.scale).astype(np.float32)
        slopes, bias_slopes = np.zeros_like(weights), np.zeros_like(biases)
        for start in range(0, len(targets), ROWS_AT_ONCE):
            some, answers = X[start : start + ROWS_AT_ONCE], targets[start : start + ROWS_AT_ONCE, labels]
            signs = np.sign(2 * answers - 1).astype(np.float32) * (answers >= 0)
            residuals = learner.residuals(signs, some @ weights + biases)
            slopes += some.T @ residuals
            bias_slopes += residuals.sum(axis=0)
            yield (first + start / len(targets)) / targets.shape[1]
        scales = feature_scales(X, targets[:, labels], learner.ratio_share)
        gradient, bias_gradient = weights / scales - C * scales * slopes, biases - C * bias_slopes
        squares[labels] = np.square(gradient).sum(axis=0) + np.square(bias_gradient)
        yield min((first + BLOCK) / targets.shape[1], 1.0)
    return squares > far**2


def choose_C(
    rows: TrainingRows, fold: NDArray[np.int64], learner: Learner, threads: int | None = None
) -> Steps[float]:
    """Choose the C with the least out-of-fold log loss, on some folds and on labels of all frequencies.

    Labels in the order of frequency are divided into groups of equal size, and the middle one stands for its
    group. The logits of each fold are calibrated on the others. ``fold`` (n,) as in ``out_of_fold``.
    """
    used = np.arange(len(fold)) < CHOOSING_POSTINGS
    yes = (rows.targets == 1).sum(axis=0)
    by_frequency = np.argsort(-yes, kind="stable")
    groups = min(CHOOSING_LABELS, len(yes))
    chosen = by_frequency[(2 * np.arange(groups) + 1) * len(yes) // (2 * groups)]
    parts = []
    for k in range(CHOOSING_FOLDS):
        inside, targets = yield from stretched(rows.part(used & (fold != k)), 0.0, 0.0)
        parts.append((PreparedRows(inside), targets[:, chosen], rows.X[used & (fold == k)]))
        yield 0.0
    judged = np.concatenate([np.flatnonzero(used & (fold == k)) for k in range(CHOOSING_FOLDS)])
    answers, held_out = rows.targets[judged][:, chosen], fold[judged]
    calls = [(inside, targets, learner, C, outside) for C in learner.Cs for inside, targets, outside in parts]
    found: list[NDArray[np.float32]] = []
    losses: list[float] = []
    for logits in in_parallel(_unseen_logits, calls, threads):
        if logits is not None:
            found.append(logits)
            if len(found) == CHOOSING_FOLDS:
                done = len(losses) / len(learner.Cs)
                judging = _calibrated_loss(np.concatenate(found), answers, held_out)
                losses.append((yield from stretched(judging, done, done)))
                found = []
        yield len(losses) / len(learner.Cs)
    least = min(losses)
    return next(C for C, loss in zip(learner.Cs, losses, strict=True) if loss <= (1 + NEARLY) * least)


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
    blocks = _blocks(labels)
    for k in range(folds):
        seen = fold != k if learned is None else learned[k]
        unseen = np.flatnonzero(fold == k)
        X, targets = yield from stretched(rows.part(seen), k / folds, k / folds)
        prepared, outside = PreparedRows(X), rows.X[unseen]
        calls = ((prepared, targets[:, block], learner, C, outside) for block in blocks)
        done = 0
        for found in in_parallel(_unseen_logits, calls, threads):
            if found is not None:
                logits[unseen, blocks[done]] = found
                done += 1
            yield (k + done / len(blocks)) / folds
    return logits


def _blocks(labels: int) -> list[slice]:
    """The labels that are fitted together, in pairs of blocks of much the same size.

    They depend on the number of labels alone, not on that of threads.
    """
    bounds = np.linspace(0, labels, 2 * -(-labels // (2 * BLOCK)) + 1).astype(np.int64).tolist()
    return [slice(start, end) for start, end in pairwise(bounds) if end > start]


def _weights(
    rows: PreparedRows, targets: NDArray[np.int8], learner: Learner, C: float, tolerance: float
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Weights (V, m) and biases (m,) that give the logits of a block of labels, from its answers (n, m).

    Where only one answer is known, the bias is its log-odds and the weights are 0.
    """
    answered = np.flatnonzero((targets >= 0).any(axis=1))
    if 2 * len(answered) < len(targets):
        rows, targets = rows.part(answered), targets[answered]
    yes, no = np.count_nonzero(targets == 1, axis=0), np.count_nonzero(targets == 0, axis=0)
    both = (yes > 0) & (no > 0)
    weights, biases = fit_block(rows, targets, learner, C, tolerance)
    weights *= np.where(both, np.float32(learner.scale), np.float32(0))
    return weights, np.where(both, learner.scale * biases, np.log((yes + 0.5) / (no + 0.5)))


def _unseen_logits(
    rows: PreparedRows, targets: NDArray[np.int8], learner: Learner, C: float, unseen: Matrix
) -> NDArray[np.float32]:
    """The logits (u, m) of a block of labels for other postings than those it is fitted on."""
    weights, biases = _weights(rows, targets, learner, C, FOLD_TOLERANCE)
    return np.asarray(unseen @ weights + biases, np.float32)


def _calibrated_loss(
    logits: NDArray[np.float32], targets: NDArray[np.int8], fold: NDArray[np.int64]
) -> Steps[float]:
    """The sum of -log p of the answers (n, m), with each fold calibrated on the others."""
    slopes, offsets = (yield from fit_by_fold(logits, targets, fold))[:, fold]
    signs = np.where(targets == 1, -1.0, 1.0)
    return float(np.logaddexp(0.0, signs * (logits * slopes + offsets))[targets >= 0].sum())
