"""Plain text: a file is one posting or has one per line; in a folder, each file is a posting."""

from __future__ import annotations

import html
import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import FileError
from app.core.records import Doubt, Skipped
from app.core.translation import tr
from app.formats.base import Format, Table
from app.formats.columns import TEXT
from app.formats.encoding import UNDECODABLE
from app.formats.source import ROW_CAP, fault_of, look_into, too_long, unreadable
from app.formats.web_pages import Progress, WebPages, page_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.records import ReadOptions
    from app.formats.base import Row
    from app.formats.source import TextStream

FILE = "file"
"""The field with a text's path within its folder."""

_TELLING_LINES, _LONG_LINE = 4, 50

_UNDECODABLE_SHARE = 0.01
"""With a larger share of invalid bytes, a file is not a text; otherwise they appear as U+FFFD."""


class PlainText(Format):
    """A file whose whole text is one posting, or a folder with one such file for each posting.

    Such postings have no ids, since two folders may contain files of the same name: the path within the
    folder is a field. Hidden files and links that lead elsewhere are left out.
    """

    name = "Text"
    suffixes = (".txt", ".md")
    reads_folders = True

    def read(self, path: Path, options: ReadOptions) -> Table:
        if path.is_dir():
            return self._folder(path, options)
        source = look_into(path, options.encoding)
        if options.lines:
            stream = source.open()
            rows = _line_rows(str(path), stream, source.encoding)
            recognised = tr("Plain text with one posting per line.")
            return Table(
                rows,
                stream,
                source.encoding,
                mapped=False,
                guessed=source.guessed,
                recognised=recognised,
                lines=True,
            )
        lines = [line for line in source.head.splitlines() if line.strip()]
        notes: tuple[str, ...] = ()
        doubts: tuple[Doubt, ...] = ()
        if options.lines is None and len(lines) > 1:
            notes = (tr("The file is one posting; with --lines each of its lines is one."),)
            if _are_postings(source.head):
                doubts = (
                    Doubt(
                        "text",
                        tr(
                            '"{path}" may be one posting or have one per line; say which with --no-lines or '
                            "--lines.",
                            path=path,
                        ),
                        tr("Is the file one posting, or is each line one?"),
                        "lines",
                    ),
                )
        progress = Progress(1)
        return Table(
            _file_rows(path, options, progress),
            progress,
            source.encoding,
            mapped=False,
            guessed=source.guessed,
            recognised=tr("Plain text, one posting."),
            notes=notes,
            doubts=doubts,
            lines=options.lines,
        )

    def _folder(self, path: Path, options: ReadOptions) -> Table:
        try:
            os.scandir(path).close()  # os.walk does not report what it may not read
        except OSError as error:
            raise unreadable(path, error) from error
        files = sorted(self._files(path))
        if not files:
            endings = ", ".join((*self.suffixes, *WebPages.suffixes[:-1])) + f" or {WebPages.suffixes[-1]}"
            raise FileError(
                tr(
                    'The folder "{path}" contains no postings; put {endings} files in it.',
                    path=path,
                    endings=endings,
                )
            )
        progress = Progress(len(files))
        pages = sum(_is_page(file) for file in files)
        recognised = tr("A folder of {files:,} texts, each a posting.", files=len(files))
        if not pages:
            return Table(
                _folder_rows(path, files, options, progress), progress, mapped=False, recognised=recognised
            )
        return Table(_mixed_rows(path, files, options, progress), progress, kind="Folder of pages")

    def _files(self, folder: Path) -> Iterator[Path]:
        known = (*self.suffixes, *WebPages.suffixes)
        endings = tuple(suffix + packed for suffix in known for packed in ("", ".gz"))
        root = folder.resolve()
        for place, folders, names in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in names:
                path = Path(place, name)
                if name.startswith(".") or not name.lower().endswith(endings):
                    continue
                if path.is_file() and path.resolve().is_relative_to(root):
                    yield path


def _is_page(path: Path) -> bool:
    return path.name.lower().removesuffix(".gz").endswith(WebPages.suffixes)


def _are_postings(head: str) -> bool:
    """Whether each line looks like a posting: there are several long lines, and no empty one."""
    lines = head.strip().splitlines()
    if len(lines) < _TELLING_LINES or not all(line.strip() for line in lines):
        return False
    sizes = sorted(map(len, lines))
    return sizes[len(sizes) // 4] >= _LONG_LINE


def _line_rows(file: str, stream: TextStream, encoding: str) -> Iterator[Row | Skipped]:
    number = 0
    for number, line in enumerate(stream.lines(), 1):
        if line.isspace():
            continue
        fault = fault_of(line, encoding)
        yield Skipped(file, number, fault) if fault else (file, number, {TEXT: line.strip().lstrip("\ufeff")})
    if stream.damage:
        yield Skipped(file, number + 1, stream.damage)


def _mixed_rows(
    folder: Path, files: list[Path], options: ReadOptions, progress: Progress
) -> Iterator[Row | Skipped]:
    """Pages and texts of one folder, read as rows in the vocabulary of schema.org."""
    above = folder.resolve().name
    for path in files:
        place = {FILE: f"{above}/{path.relative_to(folder).as_posix()}"}
        if _is_page(path):
            yield from page_rows(path, options, progress, place)
            continue
        progress.read += 1
        try:
            text = _whole_text(path, options)
        except FileError as error:
            yield Skipped(str(path), 1, str(error))
            continue
        row = {
            "@type": "JobPosting",
            "description": html.escape(text) if isinstance(text, str) else "",
            **place,
        }
        yield text if isinstance(text, Skipped) else (str(path), 1, row)


def _file_rows(path: Path, options: ReadOptions, progress: Progress) -> Iterator[Row | Skipped]:
    text = _whole_text(path, options)
    progress.read += 1
    yield text if isinstance(text, Skipped) else (str(path), 1, {TEXT: text})


def _folder_rows(
    folder: Path, files: list[Path], options: ReadOptions, progress: Progress
) -> Iterator[Row | Skipped]:
    above = folder.resolve().name
    for path in files:
        progress.read += 1
        try:
            text = _whole_text(path, options)
        except FileError as error:
            yield Skipped(str(path), 1, str(error))
            continue
        place = f"{above}/{path.relative_to(folder).as_posix()}"
        yield text if isinstance(text, Skipped) else (str(path), 1, {TEXT: text, FILE: place})


def _whole_text(path: Path, options: ReadOptions) -> str | Skipped:
    """Read the text of a file, trimmed."""
    if not path.stat().st_size:
        return Skipped(str(path), 1, tr("no text"))
    stream = look_into(path, options.encoding).open()
    try:
        text = stream.read(ROW_CAP + 1)
        if len(text) > ROW_CAP:
            return Skipped(str(path), 1, too_long())
        if stream.damage:
            return Skipped(str(path), 1, stream.damage)
    finally:
        stream.close()
    if "\0" in text or text.count(UNDECODABLE) > _UNDECODABLE_SHARE * len(text):
        return Skipped(str(path), 1, tr("not a text"))
    return text.replace(UNDECODABLE, "\ufffd").strip()
