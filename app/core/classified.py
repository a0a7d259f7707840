"""The results of classifying a file: what each posting got, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

UNSURE_WITHIN = (0.05, 0.1, 0.2)
"""The distances from a threshold, 0..1, below which a posting can be called unsure."""
USUALLY_WITHIN = UNSURE_WITHIN[1]

ALL, UNSURE, WITHOUT_LABELS = "all", "unsure", "without"
"""Which results to show."""

FILE_ORDER, LEAST_SURE_FIRST, TITLE_ORDER = "file", "sure", "title"
"""How results can be ordered."""


class AssignedLabel(NamedTuple):
    """A label that a posting got, and its probability, 0..1."""

    name: str
    probability: float


class CloseCall(NamedTuple):
    """The label whose probability is closest to its threshold, both 0..1."""

    name: str
    probability: float
    threshold: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the model says about one posting.

    ``assigned`` lists its labels, best first. ``close_call`` is None if no label has a model. ``distance``,
    0..1, is that of the close call from its threshold (see ``learning.thresholds.decisions.distances``), or 0
    if a label was assigned below its threshold because a posting must have one.
    """

    assigned: tuple[AssignedLabel, ...]
    close_call: CloseCall | None
    distance: float

    @property
    def confidence(self) -> float | None:
        """The probability of the least probable assigned label; None without any."""
        return min((label.probability for label in self.assigned), default=None)


@dataclass(frozen=True, slots=True)
class Result:
    """A posting of the file with its judgement. ``number`` counts the postings of the file from 1.

    ``fields`` are the columns that are kept, with their values in the file.
    """

    number: int
    title: str
    text: str
    judgement: Judgement
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ResultQuery:
    """Which results to show, and in which order.

    ``show`` is one of ALL, UNSURE and WITHOUT_LABELS; a result is unsure if its distance is below ``within``.
    ``words`` must all occur in the title or text, ``label`` must be assigned.
    """

    show: str = ALL
    within: float = USUALLY_WITHIN
    words: str = ""
    label: str | None = None
    order: str = FILE_ORDER
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ResultFacts:
    """The facts about a classified file.

    ``source`` is the file, ``columns`` are those that were kept, ``used`` those that made texts and titles.
    ``counts`` are the numbers of postings by assigned label, in the project's order; ``without`` is that of
    postings without labels, ``skipped`` that of unusable rows.
    """

    source: Path
    model_id: str
    columns: tuple[str, ...]
    used: tuple[str, ...]
    postings: int
    counts: Mapping[str, int]
    without: int
    skipped: int
