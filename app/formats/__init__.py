"""Files of postings: read, previewed and written. A new format is a file here and a line in ``FORMATS``."""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING

from app.core.errors import FileError
from app.core.records import IncomingPosting, Preview, ReadOptions, Skipped
from app.formats.base import Format, Reader, WritableFormat
from app.formats.delimited import CSV, TSV
from app.formats.json_files import Json, JsonLines
from app.formats.label_lists import read_label_list, write_label_list
from app.formats.plain_text import PlainText
from app.formats.source import PACKED
from app.formats.writing import write_file

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

    from app.core.records import OutgoingPosting

__all__ = [
    "FORMATS",
    "Reader",
    "open_file",
    "preview",
    "read_label_list",
    "readable_suffixes",
    "writable_suffixes",
    "write",
    "write_label_list",
]

FORMATS: tuple[Format, ...] = (JsonLines(), CSV, TSV, Json(), PlainText())

_AS_TOLD = ReadOptions()


def open_file(path: Path, options: ReadOptions = _AS_TOLD) -> Reader:
    """Open a file, or a folder of texts, to run through its postings once; close it afterwards.

    Raises FileError for what cannot be read at all or holds no rows, InputError for an option that does not
    fit. Bad rows come as ``Skipped`` in their place.
    """
    file_format = _format_of(path)
    return Reader(path, file_format.name, file_format.read(path, options), options)


def preview(path: Path, options: ReadOptions = _AS_TOLD, rows: int = 20) -> Preview:
    """What an import with these options would make of the file: its shape and its first ``rows`` rows.

    The mapping in the answer has no open question left but a separator that each cell tells for itself.
    Raises as ``open_file`` does.
    """
    postings: list[IncomingPosting] = []
    skipped: list[Skipped] = []
    with open_file(path, options) as reader:
        for row in islice(reader, rows):
            if isinstance(row, Skipped):
                skipped.append(row)
            else:
                postings.append(row)
        return Preview(
            file=reader.file,
            format=reader.format,
            encoding=reader.encoding,
            delimiter=reader.delimiter,
            separator=reader.mapping.separator,
            columns=reader.columns,
            mapping=reader.mapping,
            rows=tuple(postings),
            skipped=tuple(skipped),
        )


def write(path: Path, postings: Iterable[OutgoingPosting]) -> Generator[int, None, None]:
    """Write postings to a file in the format of its suffix, yielding the count so far every so often.

    The file appears, or changes, only when the generator has run to its end. Raises FileError, for an
    unknown suffix at once.
    """
    suffix, packed = _suffix(path)
    for file_format in FORMATS:
        if isinstance(file_format, WritableFormat) and suffix in file_format.suffixes:
            return write_file(path, file_format, packed, postings)
    raise FileError(f'Jobtag cannot write "{path.name}"; give it one of the endings {_listed(_written())}.')


def readable_suffixes() -> tuple[str, ...]:
    """The endings of files that can be read, each also with .gz behind it."""
    return _with_packed(suffix for file_format in FORMATS for suffix in file_format.suffixes)


def writable_suffixes() -> tuple[str, ...]:
    """The endings of files that can be written, each also with .gz behind it."""
    return _with_packed(_written())


def _format_of(path: Path) -> Format:
    if os.path.isdir(path):  # Path.is_dir lets some errors through
        return next(file_format for file_format in FORMATS if file_format.reads_folders)
    suffix, _ = _suffix(path)
    for file_format in FORMATS:
        if suffix in file_format.suffixes:
            return file_format
    if suffix == ".jobtag":
        raise FileError(f'"{path}" is a Jobtag project; open it instead of importing it.')
    if not os.path.lexists(path):
        raise FileError(f'There is no file "{path}"; check its name and folder.')
    suffixes = [known for file_format in FORMATS for known in file_format.suffixes]
    raise FileError(f'Jobtag cannot read "{path}"; it reads {_listed(suffixes)}, each also packed as .gz.')


def _suffix(path: Path) -> tuple[str, bool]:
    """The ending that tells the format, in lower case, and whether .gz follows it."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    packed = suffixes[-1:] == [PACKED]
    if packed:
        suffixes.pop()
    return (suffixes[-1] if suffixes else ""), packed


def _written() -> list[str]:
    return [
        suffix
        for file_format in FORMATS
        if isinstance(file_format, WritableFormat)
        for suffix in file_format.suffixes
    ]


def _with_packed(suffixes: Iterable[str]) -> tuple[str, ...]:
    return tuple(suffix + packed for suffix in suffixes for packed in ("", PACKED))


def _listed(suffixes: list[str]) -> str:
    return ", ".join(suffixes[:-1]) + " or " + suffixes[-1]
