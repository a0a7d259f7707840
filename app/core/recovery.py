"""The result of copying the readable part of a damaged project into a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.translation import count

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was recovered and what was lost.

    ``rows`` are the numbers of rows by table. ``lost`` has a sentence for each thing that is missing or was
    replaced; empty if nothing was lost.
    """

    postings: int
    answers: int
    labels: int
    rows: Mapping[str, int]
    lost: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """A sentence such as "Recovered 1,204 postings, 3,210 answers and 14 labels; nothing was lost."."""
        rest = f"{len(self.lost)} losses are listed." if len(self.lost) > 1 else "one loss is listed."
        if not self.lost:
            rest = "all of it could be read."
        counts = (
            count(self.postings, "posting"),
            count(self.answers, "answer"),
            count(self.labels, "label"),
        )
        return f"Recovered {counts[0]}, {counts[1]} and {counts[2]}; {rest}"
