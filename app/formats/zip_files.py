"""Zip archives of postings, such as doccano's exports; each file is read by its own format."""

from __future__ import annotations

import itertools
import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from app.core.errors import FileError
from app.core.records import Skipped
from app.core.translation import tr
from app.formats.archives import members
from app.formats.base import Format, Table
from app.formats.source import unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.core.records import ReadOptions
    from app.formats.base import Row


class ZipFiles(Format):
    """An archive whose readable files all have one format. It is unpacked into a temporary folder."""

    name = "Zip"
    suffixes = (".zip",)

    def __init__(self, format_of: Callable[[Path], Format]) -> None:
        """``format_of`` chooses the format of an unpacked file.

        Raises FileError if the archive is unusable.
        """
        self._format_of = format_of

    def read(self, path: Path, options: ReadOptions) -> Table:
        found = members(path)
        for info in found:
            parts = PurePosixPath(info.filename.replace("\\", "/")).parts
            if info.filename.startswith(("/", "\\")) or ".." in parts or ":" in info.filename:
                raise FileError(
                    tr(
                        '"{path}" contains "{filename}", a path that leads out of it; unpack it with care '
                        "and check its files.",
                        path=path,
                        filename=info.filename,
                    )
                )
        folder = tempfile.TemporaryDirectory(prefix="jobtag-", ignore_cleanup_errors=True)
        tables: list[tuple[str, Table]] = []
        try:
            for named in self._tables(path, found, Path(folder.name), options):
                tables.append(named)
            first = tables[0][1]
            if any((other.columns, other.mapped) != (first.columns, first.mapped) for _, other in tables):
                names = ", ".join(name for name, _ in tables)
                raise FileError(
                    tr(
                        '"{path}" contains files of different kinds ({names}); unpack it and'
                        " import one kind.",
                        path=path,
                        names=names,
                    )
                )
        except BaseException:
            for _, table in tables:
                table.stream.close()
            folder.cleanup()
            raise
        stream = _Streams([table for _, table in tables], folder)
        rows = itertools.chain.from_iterable(_renamed(name, table) for name, table in tables)
        return Table(
            rows,
            stream,
            first.encoding,
            first.delimiter,
            first.columns,
            first.header,
            first.mapped,
            any(table.guessed for _, table in tables),
            first.kind or "Zip",
            first.recognised,
            tuple(note for _, table in tables for note in table.notes),
            tuple(doubt for _, table in tables for doubt in table.doubts),
        )

    def _tables(
        self, path: Path, found: list[zipfile.ZipInfo], folder: Path, options: ReadOptions
    ) -> Iterator[tuple[str, Table]]:
        """The files that can be read, by the path to show for each."""
        reasons = []
        any_read = False
        for number, info in enumerate(sorted(found, key=lambda info: info.filename)):
            name = PurePosixPath(info.filename.replace("\\", "/"))
            if name.name.startswith(".") or "__MACOSX" in name.parts or not info.file_size:
                continue
            target = folder / f"{number}{''.join(name.suffixes[-2:])[-20:]}"
            try:
                with (
                    zipfile.ZipFile(path) as archive,
                    archive.open(info) as packed,
                    target.open("wb") as file,
                ):
                    shutil.copyfileobj(packed, file)
                table = self._format_of(target).read(target, options)
            except FileError as error:
                reasons.append(str(error).replace(str(target), info.filename))
                continue
            except OSError as error:
                raise unreadable(path, error) from error
            except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError) as error:
                raise FileError(tr('"{path}" is damaged; get an intact copy of it.', path=path)) from error
            any_read = True
            yield f"{path}/{info.filename}", table
        if not any_read:
            why = f" ({reasons[0].rstrip('.')})" if reasons else ""
            raise FileError(
                tr(
                    '"{path}" contains no file of postings{why}; unpack it and check its files.',
                    path=path,
                    why=why,
                )
            )


def _renamed(name: str, table: Table) -> Iterator[Row | Skipped]:
    """Yield the rows under the file's name in the archive."""
    for row in table.rows:
        if isinstance(row, Skipped):
            yield Skipped(name, row.row, row.reason)
        else:
            yield name, row[1], row[2]


class _Streams:
    """The stream of the unpacked files, which deletes their folder at the end."""

    def __init__(self, tables: list[Table], folder: tempfile.TemporaryDirectory[str]) -> None:
        self._tables = tables
        self._folder = folder

    @property
    def fraction(self) -> float:
        return sum(table.stream.fraction for table in self._tables) / len(self._tables)

    def close(self) -> None:
        for table in self._tables:
            table.stream.close()
        self._folder.cleanup()
