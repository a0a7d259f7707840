"""The two ways to fit a label: logistic regression, and a margin whose logits are calibrated afterwards.

Both are linear and regularised by half the squared length of the weights, divided by C. Signs ``y`` are 1 for
yes, -1 for no and 0 for unanswered, which adds nothing. Decision values ``z`` are what weights and bias give.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.records import LOGISTIC, MARGIN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]
    """An array of float32 or float64. What is computed from it has the same type."""


@dataclass(frozen=True)
class Learner(ABC):
    """How a label is fitted. C is chosen from ``Cs``; before it is chosen, ``first_C`` is used.

    ``scale`` is the logit where the decision value is 1. ``ratio_share`` (0..1) is the part of a
    feature's scale that its log-count ratio makes up (see ``log_ratios``).
    """

    name: str
    Cs: tuple[float, ...]
    first_C: float
    scale: float
    ratio_share: float

    @abstractmethod
    def losses(self, signs: Floats, values: Floats) -> Floats:
        """The loss of each posting."""

    @abstractmethod
    def residuals(self, signs: Floats, values: Floats) -> Floats:
        """Minus the derivative of each posting's loss by its decision value."""

    @abstractmethod
    def curvatures(self, signs: Floats, values: Floats) -> Floats:
        """The second derivative of each posting's loss by its decision value."""


class Logistic(Learner):
    """Binary cross-entropy: log(1 + exp(-y z))."""

    def losses(self, signs: Floats, values: Floats) -> Floats:
        margins = signs * values
        losses = np.log1p(np.exp(-np.abs(margins)))
        losses -= np.minimum(margins, 0)
        losses *= np.abs(signs)
        return losses

    def residuals(self, signs: Floats, values: Floats) -> Floats:
        residuals = self._chances_of_other(signs * values)
        residuals *= signs
        return residuals

    def curvatures(self, signs: Floats, values: Floats) -> Floats:
        chances = self._chances_of_other(signs * values)
        chances *= 1 - chances
        chances *= np.abs(signs)
        return chances

    @staticmethod
    def _chances_of_other(margins: Floats) -> Floats:
        """The probability of the answer that was not given: 1 / (1 + exp(y z)) without overflow."""
        small = np.exp(-np.abs(margins))
        chances: Floats = np.where(margins >= 0, small, margins.dtype.type(1))
        chances /= 1 + small
        return chances


class Margin(Learner):
    """The squared hinge, max(0, 1 - y z) squared, for which what is right by a margin counts no more."""

    def losses(self, signs: Floats, values: Floats) -> Floats:
        lacking = self._lacking(signs, values)
        return np.square(lacking, out=lacking)

    def residuals(self, signs: Floats, values: Floats) -> Floats:
        residuals = self._lacking(signs, values)
        residuals *= 2 * signs
        return residuals

    def curvatures(self, signs: Floats, values: Floats) -> Floats:
        """The generalised second derivative (Keerthi & DeCoste 2005): 2 within the margin, else 0."""
        return np.where(self._lacking(signs, values) > 0, values.dtype.type(2), values.dtype.type(0))

    @staticmethod
    def _lacking(signs: Floats, values: Floats) -> Floats:
        """By how much each value falls short of the margin."""
        lacking = np.abs(signs)
        lacking -= signs * values
        found: Floats = np.maximum(lacking, 0, out=lacking)
        return found


LEARNERS: dict[str, Learner] = {
    LOGISTIC: Logistic(LOGISTIC, (0.5, 1.0, 2.0, 4.0, 8.0, 16.0), 4.0, 1.0, 0.5),
    MARGIN: Margin(MARGIN, (0.125, 0.25, 0.5, 1.0, 2.0), 0.25, 4.0, 0.25),
}
"""By the name of the project's option. (The shares of log-count ratios were chosen among 0, 0.25 and 0.5 by
out-of-fold log loss within the training parts of six sets, and by mean F1 where losses were level. Scaling
lowers the loss for both learners on each set, except for the margin on the shortest texts, where it stays the
same.)"""
