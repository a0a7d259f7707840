"""Whether more tagging still changes much: the stop hint."""

from __future__ import annotations

from dataclasses import dataclass

AFTER_ANSWERS = 50
"""Two trainings are compared when so many answers were given between them."""

LITTLE = 0.02
"""A share of changed decisions that counts as little."""


@dataclass(frozen=True, slots=True)
class StopHint:
    """What the last ``answers`` changed: a share, 0..1, of the labels assigned to untagged ones."""

    answers: int
    changed: float

    @property
    def little(self) -> bool:
        return self.changed < LITTLE

    @property
    def sentence(self) -> str:
        """Such as "The last 63 answers changed 0.8 % of the assigned labels: more of the same will too"."""
        share = f"{100 * self.changed:.1f}".removesuffix(".0")
        said = (
            f"The last {self.answers:,} answers changed {share} % of the labels assigned to untagged postings"
        )
        return f"{said}: more of the same will change little." if self.little else f"{said}."
