"""CSV and TSV: rows of cells under a header."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import deque
from functools import cached_property
from itertools import islice
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO

from app.core.errors import FileError, InputError
from app.core.records import Skipped
from app.formats.base import Table, WritableFormat
from app.formats.columns import DONE, ID, JSON_PREFIX, LABELS, LABELS_NO, TEXT, TITLE, field_column
from app.formats.json_files import DECODER, WRITE_EVERY, json_line
from app.formats.source import ROW_CAP, TOO_LONG, fault_of, look_into
from app.formats.values import SEPARATORS, clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.core.records import OutgoingPosting, ReadOptions
    from app.formats.base import Row
    from app.formats.source import TextStream

# Python's limit of 131,072 characters a cell is one number for the whole process and there is no other
# way to lift it; set here once, for every later use, to what a row may have anyway.
csv.field_size_limit(ROW_CAP)

MOST_COLUMNS = 10_000
DELIMITERS = (",", ";", "\t", "|")

_SNIFFED_ROWS = 200
_SNIFFED_CHARACTERS = 256 * 1024
_DECLARED = re.compile(r"sep=(.)\s*\Z", re.IGNORECASE)
_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_UNCLOSED = "a quotation mark in it is never closed"
_STRAY = "a stray quotation mark shifts its cells"


class _UnclosedQuoteError(Exception):
    """The record runs on to the end of the file, or past what a row may have."""


class Delimited(WritableFormat):
    """Rows of cells with one character between them; the first row names the columns."""

    def __init__(self, name: str, suffixes: tuple[str, ...], delimiter: str) -> None:
        self.name = name
        self.suffixes = suffixes
        self._delimiter = delimiter

    def read(self, path: Path, options: ReadOptions) -> Table:
        source = look_into(path, options.encoding)
        if options.delimiter is not None and (len(options.delimiter) != 1 or options.delimiter in '"\r\n'):
            raise InputError("The delimiter must be one character, such as a comma, a semicolon or a tab.")
        delimiter = options.delimiter or sniff_delimiter(source.head, self._delimiter)
        stream = source.open()
        try:
            records = _Records(stream, delimiter, source.encoding)
            header = _header(str(path), records)
        except BaseException:
            stream.close()
            raise
        rows = _rows(str(path), records, header)
        return Table(rows, stream, source.encoding, delimiter, _distinct(header))

    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        """In two passes, because the header needs every field and the separator every label name.

        Each pass counts for half, so the numbers yielded grow evenly to the number of postings.
        """
        with TemporaryFile(dir=folder) as aside:
            shape = _Shape()
            count = 0
            for count, posting in enumerate(postings, 1):
                aside.write(json_line(posting))
                shape.widen(posting)
                if count % WRITE_EVERY == 0:
                    yield count // 2
            aside.seek(0)
            # With a byte order mark, without which spreadsheets take UTF-8 for something else.
            text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=True)
            try:
                writer = csv.writer(text, delimiter=self._delimiter)
                writer.writerow(map(neutral, shape.header()))
                for written, line in enumerate(aside, 1):
                    writer.writerow(map(neutral, shape.cells(json.loads(line))))
                    if written % WRITE_EVERY == 0:
                        yield (count + written) // 2
                text.flush()
            finally:
                text.detach()
            yield count


CSV = Delimited("CSV", (".csv",), ",")
TSV = Delimited("TSV", (".tsv", ".tab"), "\t")


def neutral(cell: str) -> str:
    """The cell as a spreadsheet does not take it for a formula: an apostrophe before it where needed."""
    return "'" + cell if _FORMULA.match(cell) else cell


def original(cell: str) -> str:
    """The cell before ``neutral``. In a foreign file, at most the apostrophe before a formula is lost."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell) else cell


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


class _Lines:
    """Lines for csv.reader, remembering those of the record it is in, so that they can be given again."""

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
        """Give all lines of the record again but its first."""
        self._again.extendleft(reversed(self.record[1:]))
        del self.record[1:]

    @property
    def first(self) -> str:
        return self.record[0] if self.record else ""

    @property
    def going_again(self) -> bool:
        return bool(self._again)


class _Records:
    """The records of a file: (number, cells, reason why it is no good or ""). The header has number 1.

    Quotes are read strictly first: a quoted cell that spans lines and then goes wrong was opened by a stray
    mark. Then only the line with that mark is given up, and reading goes on with the next one.
    """

    def __init__(self, stream: TextStream, delimiter: str, encoding: str) -> None:
        self.stream = stream
        self.number = 0
        self._lines = _Lines(stream.lines())
        self._delimiter = delimiter
        self._encoding = encoding

    def __iter__(self) -> Iterator[tuple[int, list[str], str, bool]]:
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
            for line in lines.record:
                fault = fault_of(line, self._encoding) or fault
            yield self.number, cells, fault, again

    def _mend(self, error: Exception) -> tuple[list[str], str, bool]:
        lines = self._lines
        if len(lines.record) > 1 or isinstance(error, _UnclosedQuoteError):
            lines.go_back()
            return [], _UNCLOSED, True
        try:
            return next(csv.reader(lines.record, delimiter=self._delimiter)), "", True
        except csv.Error:
            return [], TOO_LONG, True

    def header(self) -> list[str]:
        """The first record that is not empty; empty where there is none."""
        for _, cells, fault, _ in self:
            if fault:
                return []
            if any(cells) and not _DECLARED.match(self._lines.first):
                return cells
        return []


def _header(file: str, records: _Records) -> list[str]:
    cells = records.header()
    if not cells:
        raise FileError(f'"{file}" has no header; its first row should name the columns.')
    if len(cells) > MOST_COLUMNS:
        raise FileError(f'"{file}" has {len(cells):,} columns; remove all but {MOST_COLUMNS:,} or fewer.')
    return cells


def _distinct(header: list[str]) -> tuple[str, ...]:
    """The columns' names, cleaned: "column 3" for one without, "text (2)" for the second "text"."""
    names: dict[str, None] = {}
    for place, cell in enumerate(header, 1):
        name = plain = clean(original(cell)).removeprefix(JSON_PREFIX) if cell.strip() else f"column {place}"
        count = 1
        while name in names:
            count += 1
            name = f"{plain} ({count})"
        names[name] = None
    return tuple(names)


def _rows(file: str, records: _Records, header: list[str]) -> Iterator[Row | Skipped]:
    columns = _distinct(header)
    width = len(columns)
    named = zip(columns, header, strict=True)
    coded = [name for name, cell in named if original(cell).startswith(JSON_PREFIX)]
    for number, cells, fault, exactly in records:
        if len(cells) > width and not any(cells[width:]):
            del cells[width:]
        if fault:
            yield Skipped(file, number, fault)
        elif not any(cells):
            continue
        elif len(cells) > width:
            yield Skipped(file, number, f"{len(cells)} cells where the header has {width}")
        elif exactly and len(cells) < width:
            yield Skipped(file, number, _STRAY)
        else:
            values: dict[str, Any] = {
                name: original(cell) for name, cell in zip(columns, cells, strict=False) if cell
            }
            for name in coded:
                if name in values:
                    values[name] = _decoded(values[name])
            yield file, number, values
    if records.stream.damage:
        yield Skipped(file, records.number + 1, records.stream.damage)


def _decoded(cell: str) -> object:
    """What a cell of JSON says; the cell itself where it is none."""
    try:
        return DECODER.decode(cell)
    except (ValueError, RecursionError):
        return cell


class _Shape:
    """What a table must have room for: the fields' columns, and a way to part the label names."""

    def __init__(self) -> None:
        self._plain: dict[str, bool] = {}
        self._names: set[str] = set()

    def widen(self, posting: OutgoingPosting) -> None:
        self._names.update(posting.labels, posting.no)
        for name, value in posting.fields.items():
            column = clean(field_column(name))
            self._plain[column] = self._plain.get(column, True) and isinstance(value, str) and bool(value)

    def header(self) -> list[str]:
        fields = [column if plain else JSON_PREFIX + column for column, plain in self._plain.items()]
        return [ID, TITLE, TEXT, LABELS, LABELS_NO, DONE, *fields]

    def cells(self, row: dict[str, Any]) -> Iterator[str]:
        yield row[ID] or ""
        yield row[TITLE]
        yield row[TEXT]
        yield self._joined(row[LABELS])
        yield self._joined(row[LABELS_NO])
        yield "yes" if row[DONE] else "no"
        for column, plain in self._plain.items():
            if column not in row:
                yield ""
            else:
                yield row[column] if plain else json.dumps(row[column], ensure_ascii=False)

    @cached_property
    def _separator(self) -> str:
        """What parts the names such that reading guesses it; empty where only a JSON list is safe.

        A bar, unless a name holds it. Where a name holds another separator the bar also ends each cell,
        so that even a cell of one name tells which of them it is.
        """
        if any(name.startswith("[") or any(mark in name for mark in "|\n\t") for name in self._names):
            return ""
        return "|"

    @cached_property
    def _end(self) -> str:
        return "|" if any(mark in name for name in self._names for mark in SEPARATORS) else ""

    def _joined(self, names: list[str]) -> str:
        if not names:
            return ""
        if not self._separator:
            return json.dumps(names, ensure_ascii=False)
        return self._separator.join(names) + self._end
