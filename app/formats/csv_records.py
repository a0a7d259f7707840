"""Read records of cells from delimited lines, tolerating damaged quotes, and from tables in Markdown."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from app.core.translation import tr, tr_noop
from app.formats.source import ROW_CAP, fault_of, too_long

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.formats.source import TextStream

Record: TypeAlias = "tuple[int, list[str], str, bool]"

# Python's limit of 131,072 characters a cell is one number for the whole process and there is no other
# way to lift it; set here once, for every later use, to what a row may have anyway.
csv.field_size_limit(ROW_CAP)

DELIMITERS = (",", ";", "\t", "|", "^", "~", "\x01", "\x1f")

_SNIFFED_ROWS = 200
_SNIFFED_CHARACTERS = 256 * 1024
_DECLARED = re.compile(r"sep=(.)\s*\Z", re.IGNORECASE)
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*\Z|\s*\|\s*:?-+:?\s*\|\s*\Z")
"""The line between the header of a table in Markdown and its rows."""
_BAR = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_UNCLOSED = tr_noop("a quotation mark in it is never closed")


def sniff_delimiter(head: str, usual: str) -> str:
    """The delimiter under which the first rows have most evenly as many cells as the header, several of them.

    ``usual`` wins a tie, and where nothing parts the cells.
    """
    first, _, _ = head.removeprefix("\ufeff").partition("\n")
    declared = _DECLARED.match(first)
    if declared:
        return declared[1]
    lines = list(io.StringIO(head[:_SNIFFED_CHARACTERS].removeprefix("\ufeff"), newline=""))
    if len(head) > _SNIFFED_CHARACTERS and len(lines) > 1:
        lines.pop()
    best, best_score = usual, (0.0, 0)
    for delimiter in dict.fromkeys((usual, *DELIMITERS)):
        records = islice(csv.reader(lines, delimiter=delimiter), _SNIFFED_ROWS)
        widths = [len(cells) for cells in records if cells]
        if not widths or widths[0] < 2:
            continue
        even = sum(width == widths[0] for width in widths) / len(widths)
        score = (round(even, 1), widths[0])
        if score > best_score:
            best, best_score = delimiter, score
    return best


class _UnclosedQuoteError(Exception):
    """The record continues to the end of the file, or exceeds the limit of a row."""


class _Lines:
    """Lines for csv.reader. Remembers those of the current record, so that they can be replayed."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._again: deque[str] = deque()
        self._size = 0
        self.record: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._size > ROW_CAP:
            raise _UnclosedQuoteError
        line = self._again.popleft() if self._again else next(self._lines, "")
        if not line:
            if self.record:
                raise _UnclosedQuoteError
            raise StopIteration
        self.record.append(line)
        self._size += len(line)
        return line

    def next_record(self) -> None:
        self.record.clear()
        self._size = 0

    def go_back(self) -> None:
        """Replay all lines of the record except the first."""
        self._again.extendleft(reversed(self.record[1:]))
        del self.record[1:]

    @property
    def first(self) -> str:
        return self.record[0] if self.record else ""

    @property
    def going_again(self) -> bool:
        return bool(self._again)


class Records:
    """The records of a file; the first one has number 1.

    Each is its number, its cells, the reason why it is no good or "", and whether it counts only with
    exactly as many cells as the first one, because a quotation mark went wrong in or before it.

    Quotes are read strictly first: a quoted cell that spans lines and then goes wrong was opened by a stray
    mark. Then only the line with that mark is given up, and reading goes on with the next one.
    """

    def __init__(self, stream: TextStream, delimiter: str, encoding: str) -> None:
        self.stream = stream
        self.number = 0
        self._lines = _Lines(stream.lines())
        self._delimiter = delimiter
        self._encoding = encoding

    def __iter__(self) -> Iterator[Record]:
        lines = self._lines
        reader = csv.reader(lines, delimiter=self._delimiter, strict=True)
        while True:
            lines.next_record()
            again = lines.going_again
            fault = ""
            try:
                cells = next(reader)
            except StopIteration:
                return
            except (csv.Error, _UnclosedQuoteError) as error:
                cells, fault, again = self._mend(error)
                reader = csv.reader(lines, delimiter=self._delimiter, strict=True)
            self.number += 1
            if not all(map(str.isascii, lines.record)):
                for line in lines.record:
                    fault = fault_of(line, self._encoding) or fault
            yield self.number, cells, fault, again

    def _mend(self, error: Exception) -> tuple[list[str], str, bool]:
        lines = self._lines
        if len(lines.record) > 1 or isinstance(error, _UnclosedQuoteError):
            lines.go_back()
            return [], tr(_UNCLOSED), True
        try:
            return next(csv.reader(lines.record, delimiter=self._delimiter)), "", True
        except csv.Error:
            return [], too_long(), True

    def first(self) -> Record | None:
        """The first record that is not empty, or None."""
        for record in self:
            _, cells, fault, _ = record
            if fault or (any(cells) and not _DECLARED.match(self._lines.first)):
                return record
        return None


def is_markdown(head: str) -> bool:
    """Whether a text begins with a table in Markdown: a header between bars, then a line of hyphens."""
    lines = [line for line in head.removeprefix("\ufeff").split("\n", 20) if line.strip()]
    return len(lines) > 1 and "|" in lines[0] and bool(_RULE.match(lines[1]))


class MarkdownRecords(Records):
    """The rows of a table in Markdown, one a line. A backslash guards a bar; ``<br>`` breaks a line."""

    def __init__(self, stream: TextStream, encoding: str) -> None:
        super().__init__(stream, "|", encoding)
        self._rows = stream.lines()

    def __iter__(self) -> Iterator[Record]:
        for line in self._rows:
            if line.strip() and not _RULE.match(line):
                self.number += 1
                yield self.number, _between_bars(line), fault_of(line, self._encoding), False

    def first(self) -> Record | None:
        return next(iter(self), None)


def _between_bars(line: str) -> list[str]:
    cells = _BAR.split(line.strip().removeprefix("\ufeff").removeprefix("|"))
    if len(cells) > 1 and not cells[-1].strip():
        cells.pop()
    return [_BREAK.sub("\n", cell.strip().replace("\\|", "|")) for cell in cells]
