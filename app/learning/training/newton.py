"""Fits a block of labels at once: Newton's method on rows that they share.

A label's objective is half the squared length of its weights plus C times the sum of the losses of its
answered postings (Fan et al. 2008). The bias is one more weight, of a feature that is 1 everywhere; the
features are scaled for each label (see ``log_ratios``). The weights are a sum of rows, X'a, at every step
(the representer theorem). So the method works on the n coefficients a of postings instead of V weights, and
all that it asks of the features is the product XX'a. One such product for sixteen labels costs little more
than for one, since it spends its time on fetching rows.

Each step solves for the Newton direction by conjugate gradients, cut short once they gain little (Nash &
Sofer 1990), and follows it as far as the objective falls (Armijo). Labels that have converged leave the
block. Sums are taken in an order that does not depend on the number of threads.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.training.log_ratios import feature_scales

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.learning.training.fitting import Matrix
    from app.learning.training.learners import Learner

BLOCK = 16
"""Labels fitted at once: their float32 values for one feature fill one line of the processor's cache."""
MOST_STEPS, MOST_PRODUCTS = 100, 50
"""Newton steps of a fit, and products within one of them."""
LITTLE_GAIN = 0.6
"""Conjugate gradients stop when one product gains less than this share of the mean gain of those before."""
HALVINGS = 20
ENOUGH_FALL = 0.01
"""A step is taken if the objective falls by this share of what its slope promises."""
ROUNDING = 1e-6
"""What float32 may add to an objective, as a share of it."""
TINY = 1e-300


class PreparedRows:
    """n rows of V features in float32 for fits by any number of threads.

    The commonest features come first: most entries of a row are theirs, and the values that belong to them
    stay in the processor's cache. Features of only one row come last. They connect no two rows, so a product
    XX'a needs no more of them than the sum of their squares in each row.
    """

    def __init__(self, X: Matrix) -> None:
        from scipy.sparse import csr_matrix  # late: see fitting.load_libraries

        holders = np.bincount(X.indices, minlength=X.shape[1])
        self._columns = np.argsort(-holders, kind="stable")
        place = np.zeros(X.shape[1], np.int32)
        place[self._columns] = np.arange(X.shape[1])
        self._X = csr_matrix((X.data.astype(np.float32), place[X.indices], X.indptr), X.shape)
        self._X.sort_indices()
        self._divide(int(np.count_nonzero(holders > 1)))

    def _divide(self, shared: int) -> None:
        """Tell the features that several rows ``shared``, the first ones, from all others."""
        self._shared = self._X[:, :shared]
        self._shared_transposed = self._shared.T
        self._own_squares = self._X[:, shared:].power(2)

    def part(self, rows: NDArray[np.int64]) -> PreparedRows:
        """Some of the rows."""
        part = object.__new__(PreparedRows)
        part._columns, part._X = self._columns, self._X[rows]
        part._divide(self._shared.shape[1])
        return part

    def squared_scales(self, targets: NDArray[np.int8], ratio_share: float) -> SquaredScales:
        """The squared scales of the rows' features for m labels, by their answers (n, m)."""
        scales = feature_scales(self._X, targets, ratio_share)
        squares = np.square(scales, out=scales)
        shared = self._shared.shape[1]
        return SquaredScales(squares[:shared], self._own_squares @ squares[shared:], squares)

    def product(self, coefficients: NDArray[np.float32], scales: SquaredScales) -> NDArray[np.float32]:
        """The decision values (n, m) of the weights and biases that sums of rows by ``coefficients`` give."""
        weights = self._shared_transposed @ coefficients
        weights *= scales.shared
        values = self._shared @ weights
        values += scales.own * coefficients
        values += coefficients.sum(axis=0)
        return np.asarray(values, np.float32)

    def weights(self, coefficients: NDArray[np.float32], scales: SquaredScales) -> NDArray[np.float32]:
        """The weights (V, m) that sums of rows by ``coefficients`` (n, m) give."""
        weights = np.empty(scales.all.shape, np.float32)
        weights[self._columns] = (self._X.T @ coefficients) * scales.all
        return weights


class SquaredScales(NamedTuple):
    """The squared scales of m labels (see ``log_ratios``), for features in the order of ``PreparedRows``.

    ``shared`` (S, m) are those of the features that several rows share; ``own`` (n, m) sums up, for each row,
    the scaled squares of all others; ``all`` (V, m) are the scales of all features.
    """

    shared: NDArray[np.float32]
    own: NDArray[np.float32]
    all: NDArray[np.float32]

    def only(self, kept: NDArray[np.bool_]) -> SquaredScales:
        """Those of some of the labels; ``all`` stays, since fits do not need it."""
        return SquaredScales(self.shared[:, kept], self.own[:, kept], self.all)


@dataclass(eq=False)  # arrays have no single truth value to compare by
class _Block:
    """m labels being fitted: their scales, (n, m) arrays, and for each label its place, C and aim."""

    places: NDArray[np.int64]
    signs: NDArray[np.float32]
    C: NDArray[np.float32]
    aims: NDArray[np.float64]
    scales: SquaredScales
    coefficients: NDArray[np.float32]
    values: NDArray[np.float32]

    def only(self, kept: NDArray[np.bool_]) -> _Block:
        """The block with some of its labels."""
        return _Block(
            self.places[kept],
            self.signs[:, kept],
            self.C[kept],
            self.aims[kept],
            self.scales.only(kept),
            self.coefficients[:, kept],
            self.values[:, kept],
        )


def fit_block(
    rows: PreparedRows, targets: NDArray[np.int8], learner: Learner, C: float, tolerance: float
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Weights (V, m) and biases (m,) that give the decision values of m labels.

    Each is fitted to its answers in ``targets`` (n, m): 1 yes, 0 no, -1 unanswered. It is fitted once its
    gradient is shorter than that of weights 0 by the factor of ``tolerance`` times the share of its rarer
    answer, which is liblinear's criterion.
    """
    n, m = targets.shape
    yes, no = np.count_nonzero(targets == 1, axis=0), np.count_nonzero(targets == 0, axis=0)
    shares = np.maximum(np.minimum(yes, no), 1) / np.maximum(yes + no, 1)
    signs = np.where(targets == 1, np.float32(1), -np.float32(1))
    signs[targets < 0] = 0
    scales = rows.squared_scales(targets, learner.ratio_share)
    block = _Block(
        np.arange(m),
        signs,
        np.full(m, C, np.float32),
        np.square(tolerance * shares),
        scales,
        np.zeros((n, m), np.float32),
        np.zeros((n, m), np.float32),
    )
    fitted = np.zeros((n, m), np.float32)
    for number in range(MOST_STEPS):
        downhill = learner.residuals(block.signs, block.values)  # minus the gradient
        downhill *= block.C
        downhill -= block.coefficients
        slopes = rows.product(downhill, block.scales)
        squares = _dots(downhill, slopes)
        if number == 0:
            block.aims *= squares
        far = squares > block.aims
        if not far.all():
            done = block.places[~far]
            fitted[:, done] = block.coefficients[:, ~far]
            if not far.any():
                break
            block, downhill, slopes = block.only(far), downhill[:, far], slopes[:, far]
        direction, change = _direction(rows, block, learner, downhill, slopes)
        lengths = _lengths(block, learner, -_dots(downhill, change), direction, change)
        block.coefficients += lengths * direction
        block.values += lengths * change
    else:
        fitted[:, block.places] = block.coefficients
    return rows.weights(fitted, scales), fitted.sum(axis=0, dtype=np.float64)


def _direction(
    rows: PreparedRows,
    block: _Block,
    learner: Learner,
    downhill: NDArray[np.float32],
    slopes: NDArray[np.float32],
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The Newton direction of each label as coefficients (n, m), and what it adds to the decision values.

    By conjugate gradients from ``downhill``, whose decision values are ``slopes``. The Hessian takes
    coefficients p to p + C * curvature * (decision values of p).
    """
    curvatures = learner.curvatures(block.signs, block.values)
    curvatures *= block.C
    rest, along = downhill.copy(), slopes
    conjugate, change_by = rest.copy(), along.copy()
    direction, change = np.zeros_like(rest), np.zeros_like(rest)
    squares = _dots(rest, along)
    gained = np.zeros(len(block.places))
    going = np.ones(len(block.places), np.bool_)
    for number in range(1, MOST_PRODUCTS + 1):
        bent = curvatures * change_by
        bent += conjugate
        lengths = np.where(going, squares / np.maximum(_dots(bent, change_by), TINY), 0.0)
        steps = lengths.astype(np.float32)
        direction += steps * conjugate
        change += steps * change_by
        gained += lengths * squares
        going &= lengths * squares * number > LITTLE_GAIN * gained
        if not going.any():
            break
        bent *= steps
        rest -= bent
        along = rows.product(rest, block.scales)
        before, squares = squares, _dots(rest, along)
        ratios = (squares / np.maximum(before, TINY)).astype(np.float32)
        conjugate *= ratios
        conjugate += rest
        change_by *= ratios
        change_by += along
    return direction, change


def _lengths(
    block: _Block,
    learner: Learner,
    slopes: NDArray[np.float64],
    direction: NDArray[np.float32],
    change: NDArray[np.float32],
) -> NDArray[np.float32]:
    """How far each label follows its direction (m,): halved from 1 until its objective falls enough.

    ``slopes`` (m,) are the objectives' derivatives in these directions.
    """
    square = _dots(block.coefficients, block.values)
    mixed, longest = _dots(block.coefficients, change), _dots(direction, change)
    C = block.C.astype(np.float64)
    before = square / 2 + C * learner.losses(block.signs, block.values).sum(axis=0, dtype=np.float64)
    lengths = np.ones(len(slopes), np.float32)
    for _ in range(HALVINGS):
        losses = learner.losses(block.signs, block.values + lengths * change).sum(axis=0, dtype=np.float64)
        after = (square + 2 * lengths * mixed + lengths**2 * longest) / 2 + C * losses
        rises = after > before + ENOUGH_FALL * lengths * slopes + ROUNDING * before
        if not rises.any():
            break
        lengths[rises] /= 2
    return lengths


def _dots(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float64]:
    """The scalar products of the columns (m,)."""
    return np.asarray(np.einsum("ij,ij->j", one, other), np.float64)
