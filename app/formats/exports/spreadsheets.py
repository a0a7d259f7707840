"""Spreadsheets to open, correct and import again: Excel and OpenDocument."""

from __future__ import annotations

import datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, BinaryIO

from app.core.errors import FileError
from app.core.translation import tr, tr_noop
from app.formats.delimited import TableShape
from app.formats.exports.writer import Writer
from app.formats.open_document import write_sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.core.records import OutgoingPosting

LONGEST_CELL = 32_767
MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
"""Excel's limit, which is LibreOffice's as well."""

_WIDTHS = (12, 30, 80, 30)
_NO_CHARACTERS = str.maketrans({"\ufffe": "\ufffd", "\uffff": "\ufffd"})
"""Characters that XML cannot contain. XlsxWriter itself handles control characters."""

_CREATED = datetime.datetime(2000, 1, 1)


class Excel(Writer):
    """One sheet of texts, as in a CSV file. Anything that does not fit is refused, never cut."""

    name = export_title = tr_noop("Excel")
    export_name = "xlsx"
    suffixes = (".xlsx",)
    can_be_packed = False

    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        return write_book(file, TableShape().rows(postings, folder), folder, _WIDTHS)


def write_book(
    file: BinaryIO,
    rows: Iterable[tuple[int | None, Sequence[str | float] | None]],
    folder: Path,
    widths: Sequence[int],
) -> Iterator[int]:
    """Write a book with one sheet, whose first row stays in sight. Yields what is not None of the progress.

    ``rows`` are pairs of progress and cells; texts are never formulas. ``widths`` are those of the first
    columns, in characters. Raises FileError for what does not fit.
    """
    # Imported only here, for a quick start.
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    with TemporaryDirectory(prefix=".jobtag-", dir=folder) as aside:
        settings = {
            "constant_memory": True,
            "tmpdir": aside,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        book = xlsxwriter.Workbook(file, settings)
        book.set_properties({"created": _CREATED})
        sheet = book.add_worksheet("Postings")
        sheet.freeze_panes(1, 0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        try:
            row = 0
            for progress, cells in rows:
                if cells is not None:
                    _check(row, cells)
                    for column, value in enumerate(cells):
                        if isinstance(value, float):
                            sheet.write_number(row, column, value)
                        elif value:
                            sheet.write_string(row, column, value.translate(_NO_CHARACTERS))
                    row += 1
                if progress is not None:
                    yield progress
            book.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args and isinstance(error.args[0], OSError) else None
            raise cause or OSError(str(error)) from error
        finally:
            # Where a book stays unwritten, its temporary file would stay open.
            sheet._opt_close()  # noqa: SLF001 # XlsxWriter has no other way to close it


def _check(row: int, cells: Sequence[str | float]) -> None:
    """Raise FileError if a row does not fit into a sheet."""
    if row >= MOST_ROWS:
        raise FileError(
            tr(
                "A sheet holds {most_rows:,} postings; export fewer, or as CSV or JSONL.",
                most_rows=MOST_ROWS - 1,
            )
        )
    if len(cells) > MOST_COLUMNS:
        raise FileError(
            tr("A sheet holds {most_columns:,} columns; export as JSONL.", most_columns=MOST_COLUMNS)
        )
    longest = max((len(cell) for cell in cells if isinstance(cell, str)), default=0)
    if longest > LONGEST_CELL:
        what = f'"{cells[0]}"' if cells[0] else f"{row}"
        raise FileError(
            tr(
                "Posting {what} has {longest:,} characters in one cell, and a cell of a spreadsheet "
                "holds {longest_cell:,}; export as CSV or JSONL.",
                what=what,
                longest=longest,
                longest_cell=LONGEST_CELL,
            )
        )


class OpenDocument(Writer):
    """One sheet of texts. Control characters, which XML cannot hold, become U+FFFD."""

    name = export_title = "OpenDocument"
    export_name = "ods"
    suffixes = (".ods",)
    cannot_hold = (tr_noop("control characters"),)
    can_be_packed = False

    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        progress: list[int] = []

        def rows() -> Iterator[list[str]]:
            for row, (count, cells) in enumerate(TableShape().rows(postings, folder)):
                if count is not None:
                    progress.append(count)
                if cells is not None:
                    _check(row, cells)
                    yield cells

        for _ in write_sheet(file, rows()):
            if progress:
                yield progress[-1]
                progress.clear()
        yield from progress[-1:]
