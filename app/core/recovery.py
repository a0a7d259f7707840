"""The result of copying the readable part of a damaged project into a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.translation import count, plural, tr

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
        rest = plural(len(self.lost), "one loss is listed.", "{n} losses are listed.")
        if not self.lost:
            rest = tr("all of it could be read.")
        return tr(
            "Recovered {postings}, {answers} and {labels}; {rest}",
            postings=count(self.postings, "posting"),
            answers=count(self.answers, "answer"),
            labels=count(self.labels, "label"),
            rest=rest,
        )
