"""Read, preview and write files of postings. A new format is a file here and a line in ``FORMATS``.

A file's format is detected from its beginning, or else from its suffix.
"""

from __future__ import annotations

import gzip
import os
import zipfile
from itertools import islice
from typing import TYPE_CHECKING

from app.core.errors import FileError
from app.core.records import IncomingPosting, Preview, ReadOptions, Skipped
from app.core.repeated_rows import REPLACE, combined
from app.core.translation import tr
from app.formats.arff import Arff, is_arff
from app.formats.base import Format, Reader, WritableFormat
from app.formats.columns import has_usual_name
from app.formats.csv_records import sniff_delimiter
from app.formats.delimited import CSV, TSV
from app.formats.exports import EXPORTS, PLAIN
from app.formats.exports.result_tables import write_results
from app.formats.fasttext import FastText, is_fasttext
from app.formats.html_text import is_page
from app.formats.json_files import Json, JsonLines, is_json, json_line, read_lines
from app.formats.label_lists import read_label_list, write_label_list
from app.formats.label_names import read_label_names
from app.formats.parquet import Parquet
from app.formats.partial_file import PartialFile
from app.formats.plain_text import PlainText
from app.formats.source import PACKED, look_into, unreadable
from app.formats.web_pages import WebPages
from app.formats.workbooks import Workbook
from app.formats.writing import write_file
from app.formats.zip_files import ZipFiles

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

    from app.core.records import OutgoingPosting

__all__ = [
    "EXPORTS",
    "FORMATS",
    "PartialFile",
    "Reader",
    "convert_lines",
    "encoded",
    "export_format",
    "open_file",
    "preview",
    "read_label_list",
    "read_label_names",
    "readable_suffixes",
    "reads_whole",
    "together",
    "writable_suffixes",
    "write",
    "write_label_list",
    "write_results",
    "writes_lines",
]

_JSON_LINES, _JSON, _TEXT, _PAGES, _ARFF, _FASTTEXT = (
    JsonLines(),
    Json(),
    PlainText(),
    WebPages(),
    Arff(),
    FastText(),
)
_WORKBOOK, _PARQUET = Workbook(), Parquet()
_ZIP = ZipFiles(lambda path: _format_of(path))

FORMATS: tuple[Format, ...] = (
    _JSON_LINES, CSV, TSV, _JSON, _TEXT, _WORKBOOK, _PARQUET, _PAGES, _ARFF, _FASTTEXT, _ZIP,
)  # fmt: skip

_AS_TOLD = ReadOptions()
_PREVIEWED, _COUNTED = 200, 2_000
_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TABLE_ROWS = 5


def open_file(path: Path, options: ReadOptions = _AS_TOLD) -> Reader:
    """Open a file or a folder of texts, to iterate over its postings once. Close it afterwards.

    Raises FileError if the file is unreadable or has no rows, InputError if an option does not fit the file.
    Bad rows are yielded as ``Skipped``.
    """
    file_format = _format_of(path)
    return Reader(path, file_format.name, file_format.read(path, options), options)


def preview(path: Path, options: ReadOptions = _AS_TOLD, rows: int = 20) -> Preview:
    """Preview an import with these options: the file's shape and its first ``rows`` rows.

    The mapping in the result is complete, except for a separator detected cell by cell. Raises the same
    errors as ``open_file``.
    """
    postings: list[IncomingPosting] = []
    skipped: list[Skipped] = []
    with open_file(path, options) as reader:
        # Where several rows may be about one posting, more of them are read than are shown.
        for row in islice(reader, max(rows, _PREVIEWED) if reader.adds_up else rows):
            if isinstance(row, Skipped):
                skipped.append(row)
            else:
                postings.append(row)
        shown = together(postings)[: max(0, rows - len(skipped[:rows]))] if reader.adds_up else postings
        names = dict.fromkeys(name for row in postings for name in (*(row.labels or ()), *(row.no or ())))
        # The rest is only counted, if that is quick.
        rest = list(islice(reader, _COUNTED))
        for row in rest:
            if not isinstance(row, Skipped):
                names.update(dict.fromkeys((*(row.labels or ()), *(row.no or ()))))
        return Preview(
            file=reader.file,
            format=reader.format,
            encoding=reader.encoding,
            delimiter=reader.delimiter,
            separator=reader.mapping.separator,
            columns=reader.columns,
            mapping=reader.mapping,
            rows=tuple(shown),
            skipped=tuple(skipped[:rows]),
            taken=reader.taken,
            doubts=reader.doubts,
            sheets=reader.sheets,
            names=tuple(names),
            whole=len(rest) < _COUNTED,
        )


def reads_whole(path: Path) -> bool:
    """Whether even a preview of this file reads all of it. Raises FileError."""
    return _format_of(path).reads_whole


def together(postings: Iterable[IncomingPosting]) -> list[IncomingPosting]:
    """The postings, with several rows about one posting merged."""
    found: dict[object, IncomingPosting] = {}
    for number, posting in enumerate(postings):
        identity: object = posting.key if posting.key is not None else (posting.title, posting.text)
        if posting.repeated == REPLACE and posting.key is None:
            identity = number
        first = found.get(identity)
        found[identity] = posting if first is None else combined(first, posting)
    return list(found.values())


def write(
    path: Path, postings: Iterable[OutgoingPosting], export_name: str | None = None, *, plain: bool = False
) -> Generator[int, None, None]:
    """Write postings to a file, regularly yielding the count so far.

    ``export_name`` is the format, by default that of the suffix. ``plain`` tables have no guard against
    formulas. The file appears or changes only at the end of the generator. Raises FileError; for an unknown
    suffix or name, immediately.
    """
    _, packed = _suffix(path)
    file_format = export_format(path, export_name)
    if plain:
        file_format = PLAIN.get(file_format.export_name, file_format)
    if packed and not file_format.can_be_packed:
        raise FileError(tr('"{name}" cannot be packed; leave out .gz.', name=path.name))
    return write_file(path, file_format, packed, postings)


def export_format(path: Path, export_name: str | None = None) -> WritableFormat:
    """The format for writing a file. Raises FileError for an unknown suffix or name."""
    if export_name is not None:
        for file_format in EXPORTS:
            if file_format.export_name == export_name:
                return file_format
        names = [file_format.export_name for file_format in EXPORTS]
        raise FileError(
            tr(
                'Jobtag cannot write "{export_name}"; choose one of {listed}.',
                export_name=export_name,
                listed=_listed(names),
            )
        )
    suffix, _ = _suffix(path)
    if suffix in _written():
        return _written_by(suffix)
    raise FileError(
        tr(
            'Jobtag cannot write "{name}"; give it one of the endings {listed}.',
            name=path.name,
            listed=_listed(_written()),
        )
    )


def writes_lines(path: Path) -> bool:
    """Whether a file of this name has one line for each posting; see ``encoded``."""
    return _suffix(path)[0] in _JSON_LINES.suffixes


def encoded(postings: Iterable[OutgoingPosting], path: Path | None = None) -> bytes:
    """Postings as JSON lines, compressed if the target's name ends in .gz.

    Concatenated gzip pieces are a valid gzip file.
    """
    lines = b"".join(map(json_line, postings))
    packed = path is not None and writes_lines(path) and _suffix(path)[1]
    return gzip.compress(lines, 6, mtime=0) if packed else lines


def convert_lines(lines: Path, path: Path) -> Generator[int, None, None]:
    """Write the postings of lines that ``encoded`` made to a file of another format, as ``write`` does."""
    return write(path, read_lines(lines))


def readable_suffixes() -> tuple[str, ...]:
    """The suffixes of files that can be read, each also followed by .gz."""
    return _with_packed(suffix for file_format in FORMATS for suffix in file_format.suffixes)


def writable_suffixes() -> tuple[str, ...]:
    """The suffixes of files that can be written; those of text formats also followed by .gz."""
    plain = [suffix for suffix in _written() if not _packable(suffix)]
    return (*_with_packed(filter(_packable, _written())), *plain)


def _format_of(path: Path) -> Format:
    if os.path.isdir(path):  # Path.is_dir lets some errors through
        return next(file_format for file_format in FORMATS if file_format.reads_folders)
    suffix, _ = _suffix(path)
    by_suffix = next((file_format for file_format in FORMATS if suffix in file_format.suffixes), None)
    if suffix == ".jobtag":
        raise FileError(tr('"{path}" is a Jobtag project; open it instead of importing it.', path=path))
    if not os.path.lexists(path):
        raise FileError(tr('There is no file "{path}"; check its name and folder.', path=path))
    found = _by_content(path, by_suffix) or by_suffix
    if found is not None:
        return found
    suffixes = [known for file_format in FORMATS for known in file_format.suffixes]
    raise FileError(
        tr(
            'Jobtag cannot read "{path}"; it reads {listed}, each also packed as .gz.',
            path=path,
            listed=_listed(suffixes),
        )
    )


def _by_content(path: Path, by_suffix: Format | None) -> Format | None:
    """The format detected from a file's beginning, whatever its name; None if unknown."""
    if not os.path.isfile(path):
        return None
    try:
        with path.open("rb") as file:
            start = file.read(512)
    except OSError as error:
        raise unreadable(path, error) from error
    if start.startswith(b"PK\x03\x04"):
        return _in_zip(path)
    if start.startswith(_OLD_EXCEL):
        return _WORKBOOK
    if start.startswith(b"PAR1"):
        return _PARQUET
    if by_suffix in (_WORKBOOK, _PARQUET, _ZIP, _JSON_LINES, _JSON, _PAGES, _ARFF, _FASTTEXT) or not start:
        return None
    return _by_text(path, by_suffix)


def _in_zip(path: Path) -> Format:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError):
        names = set()
    is_book = "xl/workbook.xml" in names or "xl/workbook.bin" in names or "content.xml" in names
    return _WORKBOOK if is_book or "[Content_Types].xml" in names else _ZIP


def _by_text(path: Path, by_suffix: Format | None) -> Format | None:
    """The format detected from the first lines of a text, which may have any suffix."""
    try:
        head = look_into(path).head.lstrip("\ufeff")
    except FileError:
        return None
    if is_arff(head):
        return _ARFF
    if is_json(head) and by_suffix is not CSV and by_suffix is not TSV:
        return _JSON if head.lstrip().startswith("[") else _JSON_LINES if _is_line(head) else _JSON
    in_table = by_suffix in (CSV, TSV)
    if is_fasttext(head.partition("\n")[0] if in_table else head):
        return _FASTTEXT
    if in_table:
        return _JSON_LINES if is_json(head) and _is_line(head) else None
    if is_page(head):
        return _PAGES
    return _as_table(head)


def _is_line(head: str) -> bool:
    """Whether the first line is a complete JSON object."""
    return head.lstrip().partition("\n")[0].rstrip().endswith("}")


def _as_table(head: str) -> Format | None:
    """The kind of table of a text: its rows are as long as its header, which names a text column."""
    lines = [line for line in head.splitlines()[: _TABLE_ROWS + 1] if line.strip()]
    if len(lines) < 2:
        return None
    delimiter = sniff_delimiter(head, "\t")
    cells = lines[0].split(delimiter)
    if len(cells) < 2 or any(len(cell) > 80 for cell in cells):
        return None
    even = delimiter == "\t" and all(line.count("\t") == lines[0].count("\t") for line in lines[:-1])
    if has_usual_name(cells, "text") or (even and len(lines) > 2):
        return TSV if delimiter == "\t" else CSV
    return None


def _suffix(path: Path) -> tuple[str, bool]:
    """The suffix in lower case, without .gz, and whether .gz follows it."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    packed = suffixes[-1:] == [PACKED]
    if packed:
        suffixes.pop()
    return (suffixes[-1] if suffixes else ""), packed


_AMBIGUOUS = (".json", ".txt")
"""Suffixes that do not determine a format for writing."""


def _written_by(suffix: str) -> WritableFormat:
    return next(file_format for file_format in EXPORTS if suffix in file_format.suffixes)


def _written() -> list[str]:
    """The suffixes that determine a format for writing, each once."""
    every = dict.fromkeys(suffix for file_format in EXPORTS for suffix in file_format.suffixes)
    return [suffix for suffix in every if suffix not in _AMBIGUOUS]


def _packable(suffix: str) -> bool:
    return _written_by(suffix).can_be_packed


def _with_packed(suffixes: Iterable[str]) -> tuple[str, ...]:
    return tuple(suffix + packed for suffix in suffixes for packed in ("", PACKED))


def _listed(suffixes: list[str]) -> str:
    return ", ".join(suffixes[:-1]) + " or " + suffixes[-1]
