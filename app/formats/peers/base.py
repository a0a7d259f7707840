"""What it takes to know the files of another program by what their rows hold."""

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
    """The row as it is."""
    return row


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a peer knows about a file of its own.

    ``unwrap`` turns a row into values by column or path, of which ``source`` then takes the labels; it raises
    UnusableError for a row that is to be left out. ``roles`` are the columns of text, title and id, where the
    peer knows them: None says that there is none. ``prefixes`` are left out of the names of fields.
    ``asked`` are names that a person may give for the place of the labels and that mean this one. ``record``
    is the value that only ``source`` reads: nothing in it is a text, a title or an id.
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
    """Another program whose files are read. A new one is a subclass, listed in ``PEERS``."""

    name: str

    @abstractmethod
    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        """What the first rows say, or None where another program wrote them."""


def share(sample: Sample, has: Callable[[Mapping[str, Any]], bool]) -> float:
    """The share of the first rows that have something, 0 to 1."""
    return sum(map(has, sample.rows)) / len(sample.rows) if sample.rows else 0.0
