"""Plain text: a file is a posting, a folder of them as many."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import FileError
from app.core.records import Skipped
from app.formats.base import Format, Table
from app.formats.columns import TEXT
from app.formats.encoding import UNDECODABLE
from app.formats.source import ROW_CAP, TOO_LONG, look_into, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.records import ReadOptions
    from app.formats.base import Row

FILE = "file"
"""The field that tells where in its folder a text was."""

_UNDECODABLE_SHARE = 0.01
"""Share of undecodable bytes past which a file is no text; below it they show as U+FFFD."""


class PlainText(Format):
    """A file whose whole text is one posting, or a folder with one such file for each posting.

    Nobody gave such a posting an id, and two folders may well hold files of one name: the path from the
    folder on is a field. Hidden files and links that lead elsewhere are left out.
    """

    name = "Text"
    suffixes = (".txt", ".md")
    reads_folders = True

    def read(self, path: Path, options: ReadOptions) -> Table:
        if path.is_dir():
            try:
                os.scandir(path).close()  # os.walk is silent about what it may not read
            except OSError as error:
                raise unreadable(path, error) from error
            files = sorted(self._files(path))
            if not files:
                endings = " or ".join(self.suffixes)
                raise FileError(f'The folder "{path}" holds no postings; put {endings} files in it.')
            counter = _Counter(len(files))
            return Table(_folder_rows(path, files, options, counter), counter, mapped=False)
        source = look_into(path, options.encoding)
        counter = _Counter(1)
        return Table(_file_rows(path, options, counter), counter, source.encoding, mapped=False)

    def _files(self, folder: Path) -> Iterator[Path]:
        endings = tuple(suffix + packed for suffix in self.suffixes for packed in ("", ".gz"))
        root = folder.resolve()
        for place, folders, names in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in names:
                path = Path(place, name)
                if name.startswith(".") or not name.lower().endswith(endings):
                    continue
                if path.is_file() and path.resolve().is_relative_to(root):
                    yield path


class _Counter:
    """Tells how many of the files are read."""

    def __init__(self, total: int) -> None:
        self._total = total
        self.read = 0

    @property
    def fraction(self) -> float:
        return self.read / self._total

    def close(self) -> None:
        """Nothing stays open between two files."""


def _file_rows(path: Path, options: ReadOptions, counter: _Counter) -> Iterator[Row | Skipped]:
    text = _whole_text(path, options)
    counter.read += 1
    yield text if isinstance(text, Skipped) else (str(path), 1, {TEXT: text})


def _folder_rows(
    folder: Path, files: list[Path], options: ReadOptions, counter: _Counter
) -> Iterator[Row | Skipped]:
    above = folder.resolve().name
    for path in files:
        counter.read += 1
        try:
            text = _whole_text(path, options)
        except FileError as error:
            yield Skipped(str(path), 1, str(error))
            continue
        place = f"{above}/{path.relative_to(folder).as_posix()}"
        yield text if isinstance(text, Skipped) else (str(path), 1, {TEXT: text, FILE: place})


def _whole_text(path: Path, options: ReadOptions) -> str | Skipped:
    """The text of a file, trimmed."""
    if not path.stat().st_size:
        return Skipped(str(path), 1, "no text")
    stream = look_into(path, options.encoding).open()
    try:
        text = stream.read(ROW_CAP + 1)
        if len(text) > ROW_CAP:
            return Skipped(str(path), 1, TOO_LONG)
        if stream.damage:
            return Skipped(str(path), 1, stream.damage)
    finally:
        stream.close()
    if "\0" in text or text.count(UNDECODABLE) > _UNDECODABLE_SHARE * len(text):
        return Skipped(str(path), 1, "not a text")
    return text.replace(UNDECODABLE, "\ufffd").strip()
