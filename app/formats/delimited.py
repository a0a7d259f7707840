"""CSV and TSV: rows of cells, mostly under a header."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import cached_property
from itertools import chain
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO

from app.core.errors import FileError, InputError
from app.core.records import Skipped
from app.formats.base import Table, WritableFormat
from app.formats.columns import (
    DONE,
    FLAGGED,
    ID,
    JSON_PREFIX,
    LABELS,
    LABELS_NO,
    NOTE,
    TEXT,
    TITLE,
    field_column,
    names_columns,
)
from app.formats.csv_records import Records, sniff_delimiter
from app.formats.json_files import DECODER, WRITE_EVERY, json_line
from app.formats.source import EMPTY, look_into
from app.formats.values import SEPARATORS, clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.core.records import OutgoingPosting, ReadOptions
    from app.formats.base import Row
    from app.formats.csv_records import Record

MOST_COLUMNS = 10_000

_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_STRAY = "a stray quotation mark shifts its cells"


class Delimited(WritableFormat):
    """Rows of cells with one character between them; the first row names the columns, or is one of them."""

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
            records = Records(stream, delimiter, source.encoding)
            first = _first(str(path), records)
        except BaseException:
            stream.close()
            raise
        cells = first[1]
        header = names_columns(cells, options) if options.header is None else options.header
        names = cells if header else [""] * len(cells)
        rows = _rows(str(path), records, names, chain(() if header else [first], records))
        return Table(rows, stream, source.encoding, delimiter, _distinct(names), header)

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


def _first(file: str, records: Records) -> Record:
    first = records.first()
    if first is None:
        raise FileError(f'"{file}" {EMPTY}.')
    _, cells, fault, _ = first
    if fault:
        raise FileError(f'"{file}" begins with a row that cannot be used ({fault}); mend that row.')
    if len(cells) > MOST_COLUMNS:
        raise FileError(f'"{file}" has {len(cells):,} columns; remove all but {MOST_COLUMNS:,} or fewer.')
    return first


def _distinct(header: list[str]) -> tuple[str, ...]:
    """The columns' names, cleaned: "Column 3" for one without, "text (2)" for the second "text"."""
    names: dict[str, None] = {}
    for place, cell in enumerate(header, 1):
        name = plain = clean(original(cell)).removeprefix(JSON_PREFIX) if cell.strip() else f"Column {place}"
        count = 1
        while name in names:
            count += 1
            name = f"{plain} ({count})"
        names[name] = None
    return tuple(names)


def _rows(
    file: str, records: Records, header: list[str], all_records: Iterable[Record]
) -> Iterator[Row | Skipped]:
    columns = _distinct(header)
    width = len(columns)
    named = zip(columns, header, strict=True)
    coded = [name for name, cell in named if original(cell).startswith(JSON_PREFIX)]
    for number, cells, fault, exactly in all_records:
        if len(cells) > width and not any(cells[width:]):
            del cells[width:]
        if fault:
            yield Skipped(file, number, fault)
        elif not any(cells):
            continue
        elif len(cells) > width:
            yield Skipped(file, number, f"{len(cells)} cells where the first row has {width}")
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
        self._said: dict[str, bool] = {FLAGGED: False, NOTE: False}

    def widen(self, posting: OutgoingPosting) -> None:
        self._names.update(posting.labels, posting.no)
        self._said[FLAGGED] |= posting.flagged
        self._said[NOTE] |= bool(posting.note)
        for name, value in posting.fields.items():
            column = clean(field_column(name))
            self._plain[column] = self._plain.get(column, True) and isinstance(value, str) and bool(value)

    def header(self) -> list[str]:
        fields = [column if plain else JSON_PREFIX + column for column, plain in self._plain.items()]
        return [ID, TITLE, TEXT, LABELS, LABELS_NO, DONE, *self._extras, *fields]

    @property
    def _extras(self) -> list[str]:
        """Columns that most files do without."""
        return [column for column, said in self._said.items() if said]

    def cells(self, row: dict[str, Any]) -> Iterator[str]:
        yield row[ID] or ""
        yield row[TITLE]
        yield row[TEXT]
        yield self._joined(row[LABELS])
        yield self._joined(row[LABELS_NO])
        yield "yes" if row[DONE] else "no"
        for column in self._extras:
            yield ("yes" if row.get(FLAGGED) else "") if column == FLAGGED else row.get(NOTE, "")
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
