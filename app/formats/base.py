"""What a format is, what it hands over, and the reader that makes postings of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, TypeAlias

from app.core.errors import FileError
from app.core.records import Skipped
from app.formats.columns import WHOLE_TEXTS, choose_columns
from app.formats.source import NO_ARCHIVE, only_claims_to_be_packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from types import TracebackType

    from app.core.records import IncomingPosting, OutgoingPosting, ReadOptions

Row: TypeAlias = "tuple[str, int, dict[str, Any]]"
"""The file a row is in, its number there, counted from 1 as a person would, and its values by column."""

SAMPLE_ROWS = 1000
SAMPLE_CHARACTERS = 2_000_000
"""How far a file is read ahead to tell its columns apart."""


class Stream(Protocol):
    """What the rows come from."""

    @property
    def fraction(self) -> float: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Table:
    """A file of postings as its format sees it.

    ``columns`` is empty where only the rows can tell (JSON). ``header`` says whether the first row named
    them, None where no row could. ``mapped`` is False where there is
    nothing to choose: the rows hold ``text`` and fields and no option about columns applies.
    """

    rows: Iterator[Row | Skipped]
    stream: Stream
    encoding: str | None = None
    delimiter: str | None = None
    columns: tuple[str, ...] = ()
    header: bool | None = None
    mapped: bool = True


class Format(ABC):
    """A kind of file. A new one is a subclass in a file of its own, listed in ``app.formats.FORMATS``.

    ``suffixes`` are in lower case with their dot; each is also read with ``.gz`` behind it.
    """

    name: str
    suffixes: tuple[str, ...]
    reads_folders = False

    @abstractmethod
    def read(self, path: Path, options: ReadOptions) -> Table:
        """Open the file. Raises FileError or InputError; a bad row becomes a ``Skipped`` among the rows."""


class WritableFormat(Format):
    """A kind of file that can be written too."""

    @abstractmethod
    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        """Write to ``file``, yielding the count so far; what is put aside meanwhile goes to ``folder``."""


class Reader:
    """The postings of one file, one after the other; to be run through once.

    Attributes say what was found out: ``format`` (its name), ``encoding``, ``delimiter``, ``columns`` and
    ``mapping`` (options that ask for just this; what may still come in JSON stays open).
    """

    def __init__(self, path: Path, format_name: str, table: Table, options: ReadOptions) -> None:
        self.file = str(path)
        self.format = format_name
        self.encoding = table.encoding
        self.delimiter = table.delimiter
        self._stream = table.stream
        try:
            sample = _sample(table.rows)
            if not sample:
                raise FileError(f'"{path}" {_why_no_rows(path, table)}.')
            values = [row[2] for row in sample if not isinstance(row, Skipped)]
            if table.mapped:
                self._choice = choose_columns(self.file, table.columns, values, options)
            else:
                self._choice = WHOLE_TEXTS
        except BaseException:
            self.close()
            raise
        self.columns = self._choice.columns
        self.mapping = replace(
            self._choice.mapping,
            encoding=table.encoding,
            delimiter=table.delimiter,
            header=table.header,
        )
        self._rows = chain(sample, table.rows)

    @property
    def fraction(self) -> float:
        """The share of the file that was read, 0 to 1."""
        return self._stream.fraction

    def __iter__(self) -> Iterator[IncomingPosting | Skipped]:
        posting = self._choice.posting
        for row in self._rows:
            if isinstance(row, Skipped):
                yield row
            else:
                yield posting(*row)

    def close(self) -> None:
        self._stream.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _why_no_rows(path: Path, table: Table) -> str:
    if only_claims_to_be_packed(path):
        return NO_ARCHIVE
    if table.header:
        return "holds nothing but a header; add postings below it, or say that its first row is none"
    return "holds no postings; choose a file with some in it"


def _sample(rows: Iterator[Row | Skipped]) -> list[Row | Skipped]:
    """The first rows, few enough to be kept."""
    sample: list[Row | Skipped] = []
    size = 0
    for row in rows:
        sample.append(row)
        if not isinstance(row, Skipped):
            size += sum(len(value) for value in row[2].values() if isinstance(value, str))
        if len(sample) >= SAMPLE_ROWS or size >= SAMPLE_CHARACTERS:
            break
    return sample
