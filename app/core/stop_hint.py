"""The stop hint: whether more tagging still changes much."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.percentages import percentage
from app.core.translation import tr

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
        if self.little:
            return tr(
                "The last {answers:,} answers changed {share} of the labels assigned to untagged postings:"
                " more of the same will change little.",
                answers=self.answers,
                share=share,
            )
        return tr(
            "The last {answers:,} answers changed {share} of the labels assigned to untagged postings.",
            answers=self.answers,
            share=share,
        )
