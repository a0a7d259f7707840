"""CSV and TSV: rows of cells, usually with a header."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import cached_property
from itertools import chain, islice
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from app.core.errors import FileError, InputError
from app.core.records import Skipped
from app.core.translation import count, tr, tr_noop
from app.formats.answers import DONE, LABELS_NO, REST, UNANSWERED
from app.formats.base import Table, WritableFormat
from app.formats.columns import (
    FLAGGED,
    ID,
    JSON_PREFIX,
    LABELS,
    MOST_ABOVE,
    NOTE,
    TEXT,
    TITLE,
    field_column,
    names_columns,
    rows_above_header,
)
from app.formats.csv_records import MarkdownRecords, Records, is_markdown, sniff_delimiter
from app.formats.html_text import is_page
from app.formats.json_files import DECODER, PROBABILITIES, WRITE_EVERY, json_line
from app.formats.label_cells import SEPARATORS, listed_names
from app.formats.source import EMPTY, look_into
from app.formats.values import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.core.records import OutgoingPosting, ReadOptions
    from app.formats.base import Row
    from app.formats.csv_records import Record

MOST_COLUMNS = 10_000

_FORMULA = re.compile(
    r"'*(?:[=@\t\r\n\uff1d\uff20]|[+\-\uff0b\uff0d]+(?:[^\W_]|[(\[{=@\"'.$\uff1d\uff20]))",
)
"""How a cell begins that a spreadsheet runs: a sign is one only before a digit, a letter or a bracket."""

_STRAY = tr_noop("a stray quotation mark shifts its cells")


class Delimited(WritableFormat):
    """Rows of cells with a delimiter of one character. The first row may be a header."""

    def __init__(self, name: str, suffixes: tuple[str, ...], delimiter: str, *, plain: bool = False) -> None:
        """``plain`` tables are for programs: without the guard against formulas and the byte order mark."""
        self.name = name
        self.suffixes = suffixes
        self.export_name = name.lower()
        self.export_title = tr("{name}, for programs", name=name) if plain else name
        self._delimiter = delimiter
        self._plain = plain

    def read(self, path: Path, options: ReadOptions) -> Table:
        source = look_into(path, options.encoding)
        if options.delimiter is not None and (len(options.delimiter) != 1 or options.delimiter in '"\r\n'):
            raise InputError(
                tr("The delimiter must be one character, such as a comma, a semicolon or a tab.")
            )
        if is_page(source.head):
            raise FileError(
                tr(
                    '"{path}" is a web page, such as a form to sign in; download the table again, or rename '
                    "the page to .html.",
                    path=path,
                )
            )
        delimiter = options.delimiter or sniff_delimiter(source.head, self._delimiter)
        in_markdown = options.delimiter is None and is_markdown(source.head)
        stream = source.open()
        try:
            records = (
                MarkdownRecords(stream, source.encoding)
                if in_markdown
                else Records(stream, delimiter, source.encoding)
            )
            first = _first(str(path), records)
            following = list(islice(records, MOST_ABOVE))
        except BaseException:
            stream.close()
            raise
        above = rows_above_header([record[1] for record in (first, *following)], options)
        notes: tuple[str, ...] = (tr("It is a table in Markdown."),) if in_markdown else ()
        if above:
            notes += (tr("The table begins below {other_rows}.", other_rows=count(above, "other row")),)
            first, following = following[above - 1], following[above:]
        cells = first[1]
        header = names_columns(cells, options) if options.header is None else options.header
        names = cells if header else [""] * len(cells)
        rows = table_rows(str(path), chain(() if header else [first], following, records), names, stream)
        columns = distinct_names(names)
        return Table(
            rows, stream, source.encoding, delimiter, columns, header, guessed=source.guessed, notes=notes
        )

    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        """In two passes, because the header needs every field and the separator every label name.

        Each pass counts for half, so the numbers yielded grow evenly to the number of postings.
        """
        rows = TableShape().rows(postings, folder)
        return write_cells(file, rows, self._delimiter, plain=self._plain)


def write_cells(
    file: BinaryIO,
    rows: Iterable[tuple[int | None, Sequence[str | float] | None]],
    delimiter: str,
    *,
    plain: bool = False,
) -> Iterator[int]:
    """Write rows of cells, given as pairs of progress and cells. Yields what is not None of the progress.

    ``plain``: without the guard against formulas and the byte order mark.
    """
    # With a byte order mark, without which spreadsheets take UTF-8 for something else.
    text = io.TextIOWrapper(file, "utf-8" if plain else "utf-8-sig", newline="", write_through=True)
    guarded = str if plain else neutral
    try:
        writer = csv.writer(text, delimiter=delimiter)
        for written, cells in rows:
            if cells is not None:
                writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in cells])
            if written is not None:
                yield written
        text.flush()
    finally:
        text.detach()


CSV = Delimited("CSV", (".csv",), ",")
TSV = Delimited("TSV", (".tsv", ".tab"), "\t")
PLAIN_CSV = Delimited("CSV", (".csv",), ",", plain=True)
PLAIN_TSV = Delimited("TSV", (".tsv", ".tab"), "\t", plain=True)


def neutral(cell: str) -> str:
    """The cell as a spreadsheet does not take it for a formula: an apostrophe before it where needed."""
    return "'" + cell if _FORMULA.match(cell) else cell


def original(cell: str) -> str:
    """The cell before ``neutral``. In a foreign file, at most the apostrophe before a formula is lost."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell) else cell


def _first(file: str, records: Records) -> Record:
    first = records.first()
    if first is None:
        raise FileError(f'"{file}" {tr(EMPTY)}.')
    _, cells, fault, _ = first
    if fault:
        raise FileError(
            tr(
                '"{file}" begins with a row that cannot be used ({fault}); mend that row.',
                file=file,
                fault=fault,
            )
        )
    if len(cells) > MOST_COLUMNS:
        raise FileError(
            tr(
                '"{file}" has {cells:,} columns; remove all but {most_columns:,} or fewer.',
                file=file,
                cells=len(cells),
                most_columns=MOST_COLUMNS,
            )
        )
    return first


def distinct_names(header: list[str]) -> tuple[str, ...]:
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


class _Damaged(Protocol):
    @property
    def damage(self) -> str: ...


def table_rows(
    file: str, records: Iterable[Record], header: list[str], stream: _Damaged
) -> Iterator[Row | Skipped]:
    """Records of cells as rows by column. ``stream`` says at the end what damage cut it short."""
    columns = distinct_names(header)
    width = len(columns)
    named = zip(columns, header, strict=True)
    coded = [name for name, cell in named if original(cell).startswith(JSON_PREFIX)]
    number = 0
    for number, cells, fault, exactly in records:
        if len(cells) > width and not any(cells[width:]):
            del cells[width:]
        if fault:
            yield Skipped(file, number, fault)
        elif not any(cells):
            continue
        elif len(cells) > width:
            yield Skipped(
                file,
                number,
                tr("{cells} cells where the first row has {width}", cells=len(cells), width=width),
            )
        elif exactly and len(cells) < width:
            yield Skipped(file, number, tr(_STRAY))
        else:
            values: dict[str, Any] = {
                name: original(cell) for name, cell in zip(columns, cells, strict=False) if cell
            }
            for name in coded:
                if name in values:
                    values[name] = _decoded(values[name])
            yield file, number, values
    if stream.damage:
        yield Skipped(file, number + 1, stream.damage)


def _decoded(cell: str) -> object:
    """The value of a cell with JSON; the cell itself if it is not JSON."""
    try:
        return DECODER.decode(cell)
    except (ValueError, RecursionError):
        return cell


class TableShape:
    """What a table must have room for: the fields' columns, and a way to join the label names.

    ``widen`` takes in all postings; then ``header`` and ``cells``, in the order of the file.
    """

    def __init__(self) -> None:
        self._plain: dict[str, bool] = {}
        self._yes: set[str] = set()
        self._named: dict[str, None] = {}
        self._said: dict[str, bool] = {FLAGGED: False, NOTE: False}
        self._fewest_answers: int | None = None

    def rows(
        self, postings: Iterable[OutgoingPosting], folder: Path
    ) -> Iterator[tuple[int | None, list[str] | None]]:
        """The header, then each posting's cells; with it, every so often, the count so far.

        The postings are put aside in ``folder`` first, since the header needs all of them.
        """
        with TemporaryFile(dir=folder) as aside:
            count = 0
            for count, posting in enumerate(postings, 1):
                aside.write(json_line(posting))
                self.widen(posting)
                if count % WRITE_EVERY == 0:
                    yield count // 2, None
            aside.seek(0)
            yield None, self.header()
            for written, line in enumerate(aside, 1):
                progress = (count + written) // 2 if written % WRITE_EVERY == 0 else None
                yield progress, list(self.cells(json.loads(line)))
            yield count, None

    def widen(self, posting: OutgoingPosting) -> None:
        self._yes.update(posting.labels)
        self._named.update(dict.fromkeys(posting.labels))
        self._named.update(dict.fromkeys(posting.no))
        if len(posting.no) > 1:
            answers = len(posting.labels) + len(posting.no)
            self._fewest_answers = min(answers, self._fewest_answers or answers)
        self._said[FLAGGED] |= posting.flagged
        self._said[NOTE] |= bool(posting.note)
        if posting.probabilities:
            self._plain[PROBABILITIES] = False
        for name, value in posting.fields.items():
            column = clean(field_column(name))
            self._plain[column] = self._plain.get(column, True) and isinstance(value, str) and bool(value)

    def header(self) -> list[str]:
        fields = [column if plain else JSON_PREFIX + column for column, plain in self._plain.items()]
        return [ID, TITLE, TEXT, LABELS, LABELS_NO, DONE, *self._extras, *fields]

    @property
    def _extras(self) -> list[str]:
        """Columns that most files do not have."""
        some_open = self._fewest_answers is not None and self._fewest_answers < len(self._named)
        some = [UNANSWERED] if some_open and self._separator else []
        return some + [column for column, said in self._said.items() if said]

    def cells(self, row: dict[str, Any]) -> Iterator[str]:
        no, unanswered = self._no_answers(row)
        yield row[ID] or ""
        yield row[TITLE]
        yield row[TEXT]
        yield self._joined(row[LABELS])
        yield no
        yield "yes" if row[DONE] else "no"
        for column in self._extras:
            if column == UNANSWERED:
                yield unanswered
            else:
                yield ("yes" if row.get(FLAGGED) else "") if column == FLAGGED else row.get(NOTE, "")
        for column, plain in self._plain.items():
            if column not in row:
                yield ""
            else:
                yield row[column] if plain else json.dumps(row[column], ensure_ascii=False)

    def _no_answers(self, row: dict[str, Any]) -> tuple[str, str]:
        """The labels answered no, and those left unanswered where the former are only named as the rest.

        A star stands for all labels of the file that the row does not list. A label that is yes nowhere is
        named beside the star once, so that the file names every label.
        """
        names = row[LABELS_NO]
        if not names or not self._separator:
            return self._joined(names), ""
        no = set(names)
        unanswered = [name for name in self._named if name not in no and name not in row[LABELS]]
        if unanswered and len(unanswered) + 1 >= len(names):
            return self._joined(names), ""
        unnamed = [name for name in names if name not in self._yes]
        self._yes.update(unnamed)
        self._yes.update(unanswered)
        return self._joined([*unnamed, REST]), self._joined(unanswered)

    @cached_property
    def _separator(self) -> str:
        """The separator of names, chosen so that reading detects it; empty if only a JSON list is safe.

        A bar, unless a name contains it. If a name contains another separator, the bar also ends each cell,
        so that even a cell with one name shows the separator.
        """
        unsafe = (name[:1] in "[({\"'" or any(mark in name for mark in "|\n\t") for name in self._named)
        if REST in self._named or any(unsafe):
            return ""
        return "|"

    @cached_property
    def _end(self) -> str:
        return "|" if any(mark in name for name in self._named for mark in SEPARATORS) else ""

    def _joined(self, names: list[str]) -> str:
        if not names:
            return ""
        if not self._separator or (len(names) == 1 and listed_names(names[0]) is not None):
            return json.dumps(names, ensure_ascii=False)
        return self._separator.join(names) + self._end
