"""The export formats by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.formats.delimited import CSV, PLAIN_CSV, PLAIN_TSV, TSV
from app.formats.exports.label_columns import LabelColumns, Meka
from app.formats.exports.label_programs import (
    ArgillaRecords,
    DoccanoLines,
    FastTextLines,
    LabelStudioTasks,
    ProdigyLines,
    SpacyLines,
)
from app.formats.exports.parquet_table import ParquetTable
from app.formats.exports.spreadsheets import Excel, OpenDocument
from app.formats.json_files import JsonLines

if TYPE_CHECKING:
    from app.formats.base import WritableFormat

EXPORTS: tuple[WritableFormat, ...] = (
    JsonLines(),
    CSV,
    TSV,
    Excel(),
    OpenDocument(),
    ParquetTable(),
    LabelColumns(),
    LabelStudioTasks(),
    DoccanoLines(),
    ProdigyLines(),
    ArgillaRecords(),
    SpacyLines(),
    FastTextLines(),
    Meka(),
)
"""The first format with a suffix is that suffix's default. To add a format, add a class and a line."""

PLAIN = {"csv": PLAIN_CSV, "tsv": PLAIN_TSV}
"""Tables without the guard against formulas, for files that are not opened in a spreadsheet."""
