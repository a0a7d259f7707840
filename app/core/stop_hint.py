"""The stop hint: whether more tagging still changes much."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.percentages import percentage

AFTER_ANSWERS = 50
"""The minimum number of answers between two trainings to compare."""

LITTLE = 0.02
"""Smaller shares of changed decisions count as little."""


@dataclass(frozen=True, slots=True)
class StopHint:
    """The share (0..1) of labels assigned to untagged postings that the last ``answers`` changed."""

    answers: int
    changed: float

    @property
    def little(self) -> bool:
        return self.changed < LITTLE

    @property
    def sentence(self) -> str:
        """Such as "The last 63 answers changed 8 % of the labels assigned to untagged postings."."""
        share = percentage(round(self.changed, 3), exact=True)
        said = (
            f"The last {self.answers:,} answers changed {share} of the labels assigned to untagged postings"
        )
        return f"{said}: more of the same will change little." if self.little else f"{said}."
