"""Base classes for recognising and reading files of other programs by their rows."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.core.repeated_rows import REPLACE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.records import Doubt, ReadOptions
    from app.formats.answers import LabelSource
    from app.formats.columns import Sample

CERTAIN, LIKELY, GUESS = "certain", "likely", "guess"


def same(row: dict[str, Any]) -> dict[str, Any]:
    """Return the row unchanged."""
    return row


@dataclass(frozen=True, slots=True)
class Recognition:
    """How a peer reads a file that it recognised.

    ``unwrap`` turns a row into values by column or path, from which ``source`` takes the labels; it raises
    UnusableError for a row to leave out. ``roles`` are the columns of text, title and id that the peer knows;
    None stands for a missing column. ``prefixes`` are dropped from the names of fields. ``asked`` are
    other names by which a person may refer to the column of labels. ``record`` is the value that only
    ``source`` reads: nothing in it is a text, a title or an id.
    """

    format: str
    sentence: str
    source: LabelSource
    labels: str
    certainty: str = CERTAIN
    unwrap: Callable[[dict[str, Any]], dict[str, Any]] = same
    roles: Mapping[str, str | None] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    repeated: str = REPLACE
    separator: str | None = None
    asked: tuple[str, ...] = ()
    html: bool | None = None
    notes: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    record: str = ""


class Peer(ABC):
    """Another program whose files can be read. To add one, add a subclass and list it in ``PEERS``."""

    name: str

    @abstractmethod
    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        """Interpret the first rows; None if another program wrote them."""


def share(sample: Sample, has: Callable[[Mapping[str, Any]], bool]) -> float:
    """The share, 0..1, of the first rows for which a condition holds."""
    return sum(map(has, sample.rows)) / len(sample.rows) if sample.rows else 0.0
