"""Read a text file as a stream of lines: unpacked, decoded, never in memory as a whole."""

from __future__ import annotations

import gzip
import io
import os
import stat
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.errors import FileError
from app.core.translation import tr, tr_noop
from app.formats.encoding import MARK_ERRORS, UNDECODABLE, guess_encoding, known_encoding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from _typeshed import WriteableBuffer

ROW_CAP = 16_000_000
"""A row with more characters is skipped, so that no file can fill the memory."""

GIVE_UP_AFTER = 64 * ROW_CAP
"""After this many characters without a line break, the rest of the file is ignored (a zip bomb).

This takes a few seconds to read. A smaller number would lose what follows a row that is merely absurd.
"""

BOMB_BYTES, BOMB_RATIO = 300_000_000, 400
"""An archive is read no further once it has unpacked to this many bytes and this many times its size."""

OVERLONG = "\udc81"
"""Replaces a line longer than ``ROW_CAP``."""


_HEAD_BYTES = 1024 * 1024
_PIECE_BYTES = 256 * 1024
_BUFFER_BYTES = 256 * 1024

EMPTY = tr_noop("is empty; choose a file with postings in it")
ZEROS = tr_noop("contains nothing but zeros, as failing disks produce; get an intact copy of it")
NO_ARCHIVE = tr_noop("is not a gzip archive, although its name ends in .gz; get an intact copy of it")
PACKED = ".gz"

_GZIP = b"\x1f\x8b"
_A_DATABASE = tr_noop("a database, such as a Jobtag project; open it instead of importing it")
_PROJECT = ".jobtag"
"""Never opened here: closing it drops the locks of SQLite, if the project is open in this process."""
_FOREIGN = (
    (b"SQLite format 3\0", _A_DATABASE),
    (
        b"PK\x03\x04",
        tr_noop("a zip archive or a spreadsheet, which cannot be read here; save it as CSV first"),
    ),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", tr_noop("an old Office file; save it as CSV first")),
    (b"%PDF-", tr_noop("a PDF; save its text first")),
    (b"PAR1", tr_noop("a Parquet file; save it as CSV or JSONL first")),
    (b"BZh", tr_noop("packed with bzip2; unpack it first")),
    (b"\xfd7zXZ\0", tr_noop("packed with xz; unpack it first")),
    (b"\x28\xb5\x2f\xfd", tr_noop("packed with zstd; unpack it first")),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file whose packing and encoding are known, and its beginning.

    ``head`` is the decoded beginning (at most a megabyte), which may end within a line; ``complete``: it is
    the whole text; ``guessed``: the encoding is uncertain.
    """

    path: Path
    packed: bool
    encoding: str
    head: str
    complete: bool
    guessed: bool = False

    def open(self) -> TextStream:
        """Start reading. The caller closes the stream."""
        return TextStream(self.path, self.packed, self.encoding)


def _codec(encoding: str) -> str:
    """The variant of a codec that skips a byte order mark."""
    return "utf-8-sig" if encoding == "utf-8" else encoding


def look_into(path: Path, encoding: str | None = None) -> Source:
    """Detect how the file is packed and encoded.

    Raises FileError for a file that is missing, unreadable, empty or not text, and InputError for an unknown
    ``encoding``.
    """
    chosen = known_encoding(encoding) if encoding else None
    try:
        refuse_pipes(path)
        if path.suffix.lower() == _PROJECT:
            raise FileError(tr('"{path}" is {what}.', path=path, what=tr(_A_DATABASE)))
        with path.open("rb", buffering=0) as raw:
            start = raw.read(16)
            packed = start.startswith(_GZIP)
            if not packed:
                _refuse_foreign(path, start)
            raw.seek(0)
            samples, complete, damage = _samples(raw, packed)
    except OSError as error:
        raise unreadable(path, error) from error
    if not samples[0]:
        raise FileError(f'"{path}" {damage or tr(EMPTY)}.')
    if not any(piece.strip(b"\0") for piece in samples):
        raise FileError(f'"{path}" {tr(ZEROS)}.')
    if packed:
        _refuse_foreign(path, samples[0])
    found, guessed = (chosen, False) if chosen else guess_encoding(samples)
    head = samples[0].decode(_codec(found), MARK_ERRORS)
    if not packed and path.suffix.lower() == PACKED and "\0" in head:
        raise FileError(f'"{path}" {tr(NO_ARCHIVE)}.')
    return Source(path, packed, found, head, complete, guessed)


def only_claims_to_be_packed(path: Path) -> bool:
    """Whether the file is not packed although its name says so."""
    if path.suffix.lower() != PACKED:
        return False
    with path.open("rb") as file:
        return not file.read(2).startswith(_GZIP)


def unreadable(path: Path, error: OSError) -> FileError:
    """The sentence for a file that the system cannot read."""
    if isinstance(error, FileNotFoundError):
        return FileError(tr('There is no file "{path}"; check its name and folder.', path=path))
    if isinstance(error, PermissionError):
        return FileError(tr('"{path}" may not be read; ask its owner for permission.', path=path))
    return FileError(
        tr('"{path}" cannot be read ({reason}); try a copy of it.', path=path, reason=error.strerror or error)
    )


def refuse_pipes(path: Path) -> None:
    """Raise FileError for a pipe or device, whose opening would wait for its other end; or OSError."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise FileError(tr('"{path}" is not an ordinary file; save it as a file first.', path=path))


def refuse_other_kinds(path: Path, *beginnings: bytes) -> None:
    """Raise FileError for an empty file, or one of a known kind that has none of these beginnings."""
    try:
        refuse_pipes(path)
        with path.open("rb") as file:
            start = file.read(64)
    except OSError as error:
        raise unreadable(path, error) from error
    if not start:
        raise FileError(f'"{path}" {tr(EMPTY)}.')
    if start.startswith(beginnings):
        return
    if start.startswith(_GZIP):
        raise FileError(tr('"{path}" is packed with gzip; unpack it first.', path=path))
    _refuse_foreign(path, start)


def _refuse_foreign(path: Path, start: bytes) -> None:
    for magic, what in _FOREIGN:
        if start.startswith(magic):
            raise FileError(tr('"{path}" is {what}.', path=path, what=tr(what)))


def _samples(raw: io.FileIO, packed: bool) -> tuple[list[bytes], bool, str]:
    """Read pieces for detecting the encoding: the beginning and, if seeking is possible, the middle and end.

    Also returns whether the beginning is the whole file, and what damage was found in it.
    """
    unpacked = _Unpacked(raw, packed)
    head = io.BufferedReader(unpacked, _BUFFER_BYTES).read(_HEAD_BYTES)
    if packed or len(head) < _HEAD_BYTES:
        return [head], len(head) < _HEAD_BYTES, unpacked.damage
    size = os.fstat(raw.fileno()).st_size
    pieces = [head]
    for place in (size // 2, size - _PIECE_BYTES):
        # A multiple of four does not split characters of UTF-16 and UTF-32.
        raw.seek(max(place, 0) // 4 * 4)
        pieces.append(raw.read(_PIECE_BYTES))
    return pieces, False, ""


class _Unpacked(io.RawIOBase):
    """The unpacked bytes of a file. A damaged archive ends early and sets ``damage``."""

    def __init__(self, raw: io.FileIO, packed: bool) -> None:
        self._raw = raw
        self._bytes = gzip.GzipFile(fileobj=raw, mode="rb") if packed else raw
        self._unpacked = 0
        self.damage = ""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        if self.damage:
            return 0
        try:
            if isinstance(self._bytes, io.FileIO):
                return self._bytes.readinto(buffer) or 0
            # One step at a time, so that what comes before the damage is read.
            data = self._bytes.read1(len(memoryview(buffer)))
            self._unpacked += len(data)
            if self._unpacked > BOMB_BYTES and self._unpacked > BOMB_RATIO * self._raw.tell():
                self.damage = tr(
                    "unpacks to more than {bomb_ratio} times its size; the rest was not read",
                    bomb_ratio=BOMB_RATIO,
                )
                return 0
            memoryview(buffer)[: len(data)] = data
            return len(data)
        except EOFError:
            self.damage = tr("is cut short here; get a complete copy of it")
        except (gzip.BadGzipFile, zlib.error):
            self.damage = tr("is damaged here; get an intact copy of it")
        return 0


class TextStream:
    """A text file being read. At the end, ``damage`` says why the file ended too early."""

    def __init__(self, path: Path, packed: bool, encoding: str) -> None:
        try:
            self._raw = io.FileIO(path)
            self._size = os.fstat(self._raw.fileno()).st_size
        except OSError as error:
            raise unreadable(path, error) from error
        self._unpacked = _Unpacked(self._raw, packed)
        self._text = io.TextIOWrapper(
            io.BufferedReader(self._unpacked, _BUFFER_BYTES), _codec(encoding), MARK_ERRORS, newline=""
        )
        self._gave_up = ""
        self._path = path

    @property
    def damage(self) -> str:
        fault = self._gave_up or self._unpacked.damage
        return tr("the file {fault}", fault=fault) if fault else ""

    @property
    def fraction(self) -> float:
        """The share, 0..1, of the file's bytes that have been read."""
        if self._raw.closed or not self._size:
            return 1.0
        return min(1.0, self._raw.tell() / self._size)

    def lines(self) -> Iterator[str]:
        """Yield lines with their line breaks; ``OVERLONG`` replaces a line longer than ``ROW_CAP``."""
        unpacked, readline = self._unpacked, self._text.readline
        try:
            while line := readline(ROW_CAP + 1):
                if len(line) > ROW_CAP:
                    if not self._skip_line(line):
                        break
                    line = OVERLONG
                elif unpacked.damage and line[-1] not in "\r\n":
                    break  # the damage cut this line short
                yield line
        except OSError as error:
            raise unreadable(self._path, error) from error

    def read(self, size: int) -> str:
        """Return the next ``size`` characters; fewer at the end."""
        try:
            return self._text.read(size)
        except OSError as error:
            raise unreadable(self._path, error) from error

    def _skip_line(self, line: str) -> bool:
        """Skip to the end of an overlong line.

        False if it does not end within ``GIVE_UP_AFTER`` characters.
        """
        skipped = len(line)
        while line and line[-1] not in "\r\n":
            if skipped > GIVE_UP_AFTER:
                self._gave_up = tr("has a row without an end here; the rest was not read")
                return False
            line = self._text.readline(ROW_CAP + 1)
            skipped += len(line)
        return True

    def close(self) -> None:
        self._text.close()
        self._raw.close()


def too_long() -> str:
    """Why a row of more than ``ROW_CAP`` characters cannot be used."""
    return tr("longer than {millions} million characters", millions=ROW_CAP // 1_000_000)


def fault_of(line: str, encoding: str) -> str:
    """Why a line cannot be used; "" if it can."""
    if line.isascii():
        return ""
    if UNDECODABLE in line:
        return tr("bytes that are not {encoding}", encoding=encoding)
    return too_long() if OVERLONG in line else ""
