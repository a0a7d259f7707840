"""Zip archives: checked before anything is unpacked, and unpacked up to a limit."""

from __future__ import annotations

import zipfile
import zlib
from typing import TYPE_CHECKING, BinaryIO

from app.core.errors import FileError
from app.core.translation import tr
from app.formats.source import refuse_pipes, unreadable

if TYPE_CHECKING:
    from pathlib import Path

MOST_UNPACKED = 1_500_000_000
"""The most bytes that an archive may unpack to."""

_BOMB_BYTES, _BOMB_RATIO = 50_000_000, 150
"""Bytes, and times its size, from which one member of an archive counts as a bomb."""

_MOST_MEMBERS = 10_000
_PIECE = 256 * 1024


def members(path: Path, *, checked: bool = True) -> list[zipfile.ZipInfo]:
    """The files in a zip archive, none of them a bomb.

    With ``checked`` they are unpacked once without being kept, since sizes may lie. Raises FileError.
    """
    try:
        refuse_pipes(path)
        with zipfile.ZipFile(path) as archive:
            found = [info for info in archive.infolist() if not info.is_dir()]
            _refuse_bombs(path, found)
            if checked:
                for info in found:
                    _refuse_lie(path, archive, info)
    except OSError as error:
        raise unreadable(path, error) from error
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError) as error:
        raise FileError(
            tr(
                '"{path}" is a damaged zip archive or spreadsheet; get an intact copy, or save it as CSV.',
                path=path,
            )
        ) from error
    return found


def _refuse_bombs(path: Path, found: list[zipfile.ZipInfo]) -> None:
    if len(found) > _MOST_MEMBERS:
        raise FileError(
            tr('"{path}" holds {found:,} files; unpack it and choose from them.', path=path, found=len(found))
        )
    for info in found:
        if info.flag_bits & 0x1:
            raise FileError(tr('"{path}" is encrypted; save it without a password.', path=path))
        if info.file_size > _BOMB_BYTES and info.file_size > _BOMB_RATIO * max(1, info.compress_size):
            raise _bomb(path)
    if sum(info.file_size for info in found) > MOST_UNPACKED:
        raise _bomb(path)


def _bomb(path: Path) -> FileError:
    return FileError(
        tr(
            '"{path}" would unpack to far more than a file of its size should hold, and was not '
            "opened; save its postings as CSV.",
            path=path,
        )
    )


def _refuse_lie(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    """Count the bytes that a member really unpacks to. Other readers do not stop at the declared size."""
    if info.compress_type != zipfile.ZIP_DEFLATED:
        return
    raw = archive.fp
    if raw is None:
        return
    limit = max(info.file_size, 1) + _PIECE
    unpacked = 0
    engine = zlib.decompressobj(-15)
    for piece in _raw_pieces(raw, info):
        while piece and unpacked <= limit:
            unpacked += len(engine.decompress(piece, _PIECE))
            piece = engine.unconsumed_tail
        if unpacked > limit:
            raise _bomb(path)
        if engine.eof:
            return


def _raw_pieces(raw: object, info: zipfile.ZipInfo) -> list[bytes]:
    file: BinaryIO = raw  # type: ignore[assignment]  # ZipFile.fp is declared as any file
    file.seek(info.header_offset)
    header = file.read(30)
    if len(header) < 30 or not header.startswith(b"PK\x03\x04"):
        raise zipfile.BadZipFile(tr("no local header"))
    file.seek(int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little"), 1)
    left = info.compress_size
    pieces = []
    while left > 0 and (piece := file.read(min(left, _PIECE))):
        pieces.append(piece)
        left -= len(piece)
    return pieces
