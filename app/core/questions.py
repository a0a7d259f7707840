"""Questions: one posting and one label to be answered, with what is known of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.records import Answer

MOST_ASKED = 40
"""So many questions about a label are asked in one round."""
MOST_DOUBTED = 100
"""So many doubtful answers are asked about in one round."""


@dataclass(frozen=True, slots=True)
class Question:
    """Does the posting have the label?

    ``standing`` is the answer given so far, None where there is none. ``probability`` (0..1) is the model's,
    out-of-fold where an answer stands; None where no model judges the label, or none doubts the answer.
    ``twin_id`` is a nearly identical posting with the other answer.
    """

    posting_id: int
    label_id: int
    standing: Answer | None = None
    probability: float | None = None
    twin_id: int | None = None

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """The answers it is about, as (posting id, label id)."""
        asked = (self.posting_id,) if self.twin_id is None else (self.posting_id, self.twin_id)
        return tuple((posting_id, self.label_id) for posting_id in asked)
