"""Spreadsheets: Excel (.xlsx, .xlsm, .xlsb, .xls) and OpenDocument (.ods), read by calamine."""

from __future__ import annotations

import datetime
import re
import zipfile
from typing import TYPE_CHECKING, Any, TypeAlias

from app.core.errors import FileError, InputError
from app.core.translation import count, tr
from app.formats.archives import members
from app.formats.base import Format, Table
from app.formats.columns import MOST_ABOVE, has_usual_name, names_columns, rows_above_header
from app.formats.delimited import distinct_names, table_rows
from app.formats.source import refuse_other_kinds, unreadable
from app.formats.values import whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.core.records import ReadOptions

_Pattern: TypeAlias = "tuple[bytes, re.Pattern[bytes]]"
"""A word without which nothing matches, since searching for it is much faster, and the pattern."""
_HIDDEN_ROW = (b"hidden=", re.compile(rb"<row\b[^>]*\bhidden=\"(?:1|true)\""))
_HIDDEN_COLUMN = (b"hidden=", re.compile(rb"<col\b[^>]*\bhidden=\"(?:1|true)\""))
_FORMULA = (b"<f", re.compile(rb"<f[\s>/]"))
_ODS_HIDDEN = (
    b"table:visibility=",
    re.compile(rb"<table:table-row\b[^>]*table:visibility=\"(?:collapse|filter)\""),
)
_ODS_FORMULA = (b"table:formula=", re.compile(rb"\btable:formula=\""))
_ODS_MERGED = (b"-spanned=", re.compile(rb"table:number-(?:columns|rows)-spanned=\"(?!1\")"))
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_PIECE = 1 << 20
_OVERLAP = 4096


class Workbook(Format):
    """One sheet of a workbook: the requested one, or the first that contains texts."""

    name = "Spreadsheet"
    suffixes = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
    reads_whole = True

    def read(self, path: Path, options: ReadOptions) -> Table:
        # Imported only here, since most imports need no spreadsheet.
        from python_calamine import CalamineError, CalamineWorkbook

        refuse_other_kinds(path, _ZIP, _OLD_OFFICE)
        packed = _is_zip(path)
        if packed:
            members(path)
        try:
            book = CalamineWorkbook.from_path(str(path))
            names = tuple(book.sheet_names)
            name, cells, merged = _sheet(path, book, names, options)
        except OSError as error:
            raise unreadable(path, error) from error
        except (CalamineError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
            raise FileError(
                tr(
                    '"{path}" cannot be read as a spreadsheet ({error}); save it again, or as CSV.',
                    path=path,
                    error=error,
                )
            ) from error
        notes = []
        if len(names) > 1:
            others = ", ".join(other for other in names if other != name)
            notes.append(
                tr(
                    "The sheet {name} is read; --sheet names another one ({others}).",
                    name=name,
                    others=others,
                )
            )
        if packed:
            notes += _peculiarities(path, names.index(name), merged)
        rows = [[value if type(value) is str else _text(value) for value in row] for row in cells]
        first = next((place for place, row in enumerate(rows) if any(row)), None)
        if first is not None:
            above = rows_above_header(rows[first : first + MOST_ABOVE + 1], options)
            if above:
                notes.append(tr("The table begins below {other_rows}.", other_rows=count(above, "other row")))
                first += above
        stream = _Counted(len(rows))
        if first is None:
            raise FileError(
                tr(
                    'The sheet {name} of "{path}" is empty; choose another one with --sheet.',
                    name=name,
                    path=path,
                )
            )
        header = names_columns(rows[first], options) if options.header is None else options.header
        columns = rows[first] if header else [""] * len(rows[first])
        start = first + 1 if header else first
        return Table(
            table_rows(str(path), _numbered(rows, start, stream), columns, stream),
            stream,
            columns=distinct_names(columns),
            header=header,
            kind={".ods": "OpenDocument"}.get(path.suffix.lower(), "Excel"),
            notes=tuple(notes),
            sheets=names,
            sheet=name,
        )


class _Counted:
    """Knows how many of the rows are used. No file stays open, since calamine reads a sheet at once."""

    def __init__(self, total: int) -> None:
        self._total = max(1, total)
        self.used = 0
        self.damage = ""

    @property
    def fraction(self) -> float:
        return self.used / self._total

    def close(self) -> None:
        """Do nothing: no file is open."""


def _numbered(
    rows: list[list[str]], start: int, stream: _Counted
) -> Iterator[tuple[int, list[str], str, bool]]:
    for place in range(start, len(rows)):
        stream.used = place + 1
        cells, rows[place] = rows[place], []
        yield place + 1, cells, "", False


def _is_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) == _ZIP
    except OSError as error:
        raise unreadable(path, error) from error


def _sheet(
    path: Path, book: Any, names: Sequence[str], options: ReadOptions
) -> tuple[str, list[list[Any]], int]:
    """The requested sheet, or the first visible one that seems to contain postings, and its merged cells."""
    if not names:
        raise FileError(tr('"{path}" has no sheets; save it again, or as CSV.', path=path))
    if options.sheet is not None:
        wanted = options.sheet.strip()
        found = next((name for name in names if name.casefold() == wanted.casefold()), None)
        if found is None and wanted.isdigit() and 1 <= int(wanted) <= len(names):
            found = names[int(wanted) - 1]
        if found is None:
            raise InputError(
                tr(
                    '"{path}" has no sheet "{wanted}"; choose one of: {names}.',
                    path=path,
                    wanted=wanted,
                    names=", ".join(names),
                )
            )
        return found, *_cells(book, found)
    hidden = {
        sheet.name
        for sheet in book.sheets_metadata
        if "visible" not in str(getattr(sheet, "visible", "visible")).lower()
    }
    ordered = [name for name in names if name not in hidden] or list(names)
    best: tuple[str, list[list[Any]], int] | None = None
    for name in ordered[:20]:
        cells, merged = _cells(book, name)
        filled = [row for row in cells if any(value not in ("", None) for value in row)]
        if any(_names_text(row) for row in filled[: MOST_ABOVE + 1]):
            return name, cells, merged
        if filled and best is None:
            best = name, cells, merged
    return best or (ordered[0], [], 0)


def _names_text(row: list[Any]) -> bool:
    """Whether a row may be a header: it names the text among other columns, or nothing else."""
    words = [str(value) for value in row if value not in ("", None)]
    return has_usual_name(words, "text")


def _cells(book: Any, name: str) -> tuple[list[list[Any]], int]:
    sheet = book.get_sheet_by_name(name)
    try:
        merged = len(sheet.merged_cell_ranges or ())
    except (AttributeError, ValueError):
        merged = 0
    return sheet.to_python(skip_empty_area=False), merged


def _text(value: object) -> str:
    """Convert a cell to text: 3.0 to 3, a date to ISO format."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return whole_number(repr(value)) if abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ")
    return str(value)


def _peculiarities(path: Path, place: int, merged: int) -> list[str]:
    """Notes on what may be misread in a sheet: hidden rows, formulas, merged cells."""
    rows = columns = formulas = 0
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if "content.xml" in names:
                rows, formulas, spans = _counts(
                    archive, "content.xml", _ODS_HIDDEN, _ODS_FORMULA, _ODS_MERGED
                )
                merged = merged or spans
            else:
                sheets = sorted(
                    (name for name in names if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)),
                    key=lambda name: int(re.sub(r"\D", "", name)),
                )
                if place < len(sheets):
                    rows, columns, formulas = _counts(
                        archive, sheets[place], _HIDDEN_ROW, _HIDDEN_COLUMN, _FORMULA
                    )
    except (OSError, zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError):
        return []
    notes = []
    if merged:
        notes.append(tr("It has merged cells; only the first cell of each has the value."))
    if rows:
        notes.append(tr("Its hidden rows are imported as well ({rows:,}).", rows=rows))
    if columns:
        notes.append(tr("Its hidden columns are imported as well."))
    if formulas:
        notes.append(
            tr(
                "Formulas are imported as their last computed values ({formulas:,}).",
                formulas=formulas,
            )
        )
    return notes


def _counts(archive: zipfile.ZipFile, name: str, *patterns: _Pattern) -> list[int]:
    """How often each pattern occurs in a member, which is unpacked once, a piece at a time."""
    counts = [0] * len(patterns)
    kept = [b""] * len(patterns)
    with archive.open(name) as file:
        while piece := file.read(_PIECE):
            for place, (word, pattern) in enumerate(patterns):
                text, last = kept[place] + piece, 0
                if word in text:
                    for match in pattern.finditer(text):
                        counts[place] += 1
                        last = match.end()
                kept[place] = text[max(last, len(text) - _OVERLAP) :]
    return counts
