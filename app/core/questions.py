"""Questions: one posting and one label to answer, with what is known about both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.records import Answer

MOST_ASKED = 40
"""The number of questions about a label in one round."""
MOST_DOUBTED = 100
"""The number of doubtful answers in one round."""


@dataclass(frozen=True, slots=True)
class Question:
    """Whether a posting has a label.

    ``standing`` is the current answer, or None. ``probability`` (0..1) is the model's, out-of-fold if there
    is an answer; None if no model knows the label or none contradicts the answer. ``twin_id`` is a nearly
    identical posting with the other answer.
    """

    posting_id: int
    label_id: int
    standing: Answer | None = None
    probability: float | None = None
    twin_id: int | None = None

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """The answers in question, as (posting id, label id)."""
        asked = (self.posting_id,) if self.twin_id is None else (self.posting_id, self.twin_id)
        return tuple((posting_id, self.label_id) for posting_id in asked)
