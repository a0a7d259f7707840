"""The two learners: logistic regression, and a margin whose logits are calibrated afterwards.

Both are linear and regularised by half the squared length of the weights, divided by C. Liblinear fits them
in the primal by a trust-region Newton method (Lin, Weng & Keerthi 2008), which releases the interpreter. Its
dual solvers share one random generator among all threads, so equal fits would not give equal bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.records import LOGISTIC, MARGIN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.learning.training.fitting import Matrix

MAX_ITERATIONS = 1_000


@dataclass(frozen=True)
class Learner:
    """How a label is fitted. ``Cs`` are the candidates for C; the search begins with ``first_C``.

    ``scale`` is the logit at which liblinear's decision value is 1.
    """

    name: str
    Cs: tuple[float, ...]
    first_C: float
    scale: float

    def fit(
        self, X: Matrix, targets: NDArray[np.int8], C: float, tolerance: float
    ) -> tuple[NDArray[np.float64], float]:
        """Fit the weights (V,) and bias for the logits of one label.

        ``X`` (n, V); ``targets`` (n,): 1 yes, 0 no, -1 unanswered, which is left out. If all answers are
        equal, the bias is their log-odds and the weights are 0.
        """
        from sklearn import config_context  # late: see fitting.load_libraries

        answered = targets >= 0
        yes, no = np.count_nonzero(targets == 1), np.count_nonzero(targets == 0)
        if not (yes and no):
            return np.zeros(X.shape[1]), float(np.log((yes + 0.5) / (no + 0.5)))
        if 2 * (yes + no) < len(targets):
            X, targets, answered = X[answered], targets[answered], answered[answered]
        # liblinear drops rows of weight 0 itself, with the interpreter released
        with config_context(assume_finite=True, skip_parameter_validation=True):
            fitted = self._estimator(C, tolerance).fit(
                X, targets == 1, sample_weight=answered.astype(np.float64)
            )
        return self.scale * fitted.coef_[0], self.scale * float(fitted.intercept_[0])

    def residuals(self, signs: NDArray[np.float64], logits: NDArray[np.float64]) -> NDArray[np.float64]:
        """The negative derivative of each posting's loss with respect to its decision value.

        ``signs``: 1 for yes, -1 for no.
        """
        if self.name == LOGISTIC:
            return np.asarray(signs / (1.0 + np.exp(np.minimum(signs * logits, 500.0))), np.float64)
        return np.asarray(2.0 * signs * np.maximum(1.0 - signs * logits / self.scale, 0.0), np.float64)

    def _estimator(self, C: float, tolerance: float) -> Any:
        from sklearn.linear_model import LogisticRegression  # late: see fitting.load_libraries
        from sklearn.svm import LinearSVC

        if self.name == LOGISTIC:
            return LogisticRegression(C=C, solver="liblinear", tol=tolerance, max_iter=MAX_ITERATIONS)
        return LinearSVC(C=C, loss="squared_hinge", dual=False, tol=tolerance, max_iter=MAX_ITERATIONS)


LEARNERS = {
    LOGISTIC: Learner(LOGISTIC, (0.5, 1.0, 2.0, 4.0, 8.0, 16.0), 4.0, 1.0),
    MARGIN: Learner(MARGIN, (0.125, 0.25, 0.5, 1.0, 2.0), 0.25, 4.0),
}
"""The learners by the name of the project's option.

*logistic*: binary cross-entropy, log(1 + exp(-y z)) for y = 1 or -1 and the decision value z. *margin*: the
squared hinge, max(0, 1 - y z) squared, which ignores answers that are right by a margin.
"""
