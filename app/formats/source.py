"""A file of text as a stream of lines: unpacked, decoded, never whole in memory."""

from __future__ import annotations

import gzip
import io
import os
import stat
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.errors import FileError
from app.formats.encoding import MARK_ERRORS, UNDECODABLE, guess_encoding, known_encoding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from _typeshed import WriteableBuffer

ROW_CAP = 16_000_000
"""Characters in one row. A longer one is skipped, so that no file can fill the memory."""

GIVE_UP_AFTER = 64 * ROW_CAP
"""Characters without an end of row after which the rest of the file is not looked at (a zip bomb).

Some seconds' worth of reading: less would leave out what follows a row that is merely absurd.
"""

BOMB_BYTES, BOMB_RATIO = 300_000_000, 400
"""Bytes, and times its size, from which what an archive unpacks to is not read on."""

OVERLONG = "\udc81"
"""The line that stands for one longer than ``ROW_CAP``."""

TOO_LONG = f"longer than {ROW_CAP // 1_000_000} million characters"

_HEAD_BYTES = 1024 * 1024
_PIECE_BYTES = 256 * 1024
_BUFFER_BYTES = 256 * 1024

EMPTY = "is empty; choose a file with postings in it"
ZEROS = "holds nothing but zeros, as a failing disk leaves a file; get a sound copy of it"
NO_ARCHIVE = "is no gzip archive, although its name ends in .gz; get a sound copy of it"
PACKED = ".gz"

_GZIP = b"\x1f\x8b"
_A_DATABASE = "a database, such as a Jobtag project: open it instead of importing it"
_PROJECT = ".jobtag"
"""Never opened here: closing it drops the locks of SQLite, if the project is open in this process."""
_FOREIGN = (
    (b"SQLite format 3\0", _A_DATABASE),
    (b"PK\x03\x04", "a zip archive or a spreadsheet, and cannot be read here: save it as CSV first"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file: save it as CSV first"),
    (b"%PDF-", "a PDF: save its text first"),
    (b"PAR1", "a Parquet file: save it as CSV or JSONL first"),
    (b"BZh", "packed with bzip2: unpack it first"),
    (b"\xfd7zXZ\0", "packed with xz: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "packed with zstd: unpack it first"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was looked into: what it takes to read it, and how it begins.

    ``head`` is the decoded beginning (at most a megabyte), which may end within a line;
    ``complete`` says that it is the whole text, ``guessed`` that the encoding is uncertain.
    """

    path: Path
    packed: bool
    encoding: str
    head: str
    complete: bool
    guessed: bool = False

    def open(self) -> TextStream:
        """Begin to read. The caller closes the stream."""
        return TextStream(self.path, self.packed, self.encoding)


def _codec(encoding: str) -> str:
    """The codec that leaves out a byte order mark."""
    return "utf-8-sig" if encoding == "utf-8" else encoding


def look_into(path: Path, encoding: str | None = None) -> Source:
    """Find out how the file is packed and encoded.

    Raises FileError for a file that is missing, unreadable, empty or not text, and InputError for an
    unknown ``encoding``.
    """
    chosen = known_encoding(encoding) if encoding else None
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # asked first: to open a pipe is to wait for its other end
            raise FileError(f'"{path}" is not an ordinary file; save it as one first.')
        if path.suffix.lower() == _PROJECT:
            raise FileError(f'"{path}" is {_A_DATABASE}.')
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
        raise FileError(f'"{path}" {damage or EMPTY}.')
    if not any(piece.strip(b"\0") for piece in samples):
        raise FileError(f'"{path}" {ZEROS}.')
    if packed:
        _refuse_foreign(path, samples[0])
    found, guessed = (chosen, False) if chosen else guess_encoding(samples)
    head = samples[0].decode(_codec(found), MARK_ERRORS)
    if not packed and path.suffix.lower() == PACKED and "\0" in head:
        raise FileError(f'"{path}" {NO_ARCHIVE}.')
    return Source(path, packed, found, head, complete, guessed)


def only_claims_to_be_packed(path: Path) -> bool:
    """Whether the name says that the file is packed, and it is not."""
    if path.suffix.lower() != PACKED:
        return False
    with path.open("rb") as file:
        return not file.read(2).startswith(_GZIP)


def unreadable(path: Path, error: OSError) -> FileError:
    """The sentence for a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return FileError(f'There is no file "{path}"; check its name and folder.')
    if isinstance(error, PermissionError):
        return FileError(f'"{path}" may not be read; ask its owner for the right to read it.')
    return FileError(f'"{path}" cannot be read ({error.strerror or error}); try a copy of it.')


def _refuse_foreign(path: Path, start: bytes) -> None:
    for magic, what in _FOREIGN:
        if start.startswith(magic):
            raise FileError(f'"{path}" is {what}.')


def _samples(raw: io.FileIO, packed: bool) -> tuple[list[bytes], bool, str]:
    """Pieces to judge the encoding by: the beginning and, where one can jump, the middle and the end.

    Then whether the beginning is all there is, and the damage seen in it.
    """
    unpacked = _Unpacked(raw, packed)
    head = io.BufferedReader(unpacked, _BUFFER_BYTES).read(_HEAD_BYTES)
    if packed or len(head) < _HEAD_BYTES:
        return [head], len(head) < _HEAD_BYTES, unpacked.damage
    size = os.fstat(raw.fileno()).st_size
    pieces = [head]
    for place in (size // 2, size - _PIECE_BYTES):
        # A multiple of four keeps the characters of the wide encodings whole.
        raw.seek(max(place, 0) // 4 * 4)
        pieces.append(raw.read(_PIECE_BYTES))
    return pieces, False, ""


class _Unpacked(io.RawIOBase):
    """The bytes of a file, unpacked. A damaged archive ends early and leaves word in ``damage``."""

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
            # One step at a time, so that damage does not take along what comes before it.
            data = self._bytes.read1(len(memoryview(buffer)))
            self._unpacked += len(data)
            if self._unpacked > BOMB_BYTES and self._unpacked > BOMB_RATIO * self._raw.tell():
                self.damage = f"unpacks to more than {BOMB_RATIO} times its size; the rest was not read"
                return 0
            memoryview(buffer)[: len(data)] = data
            return len(data)
        except EOFError:
            self.damage = "is cut short here; get a whole copy of it"
        except (gzip.BadGzipFile, zlib.error):
            self.damage = "is damaged here; get a sound copy of it"
        return 0


class TextStream:
    """A text file being read. ``damage`` says, once the end is reached, why it came too early."""

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
        return f"the file {fault}" if fault else ""

    @property
    def fraction(self) -> float:
        """The share of the file's bytes that were read, 0 to 1."""
        if self._raw.closed or not self._size:
            return 1.0
        return min(1.0, self._raw.tell() / self._size)

    def lines(self) -> Iterator[str]:
        """Line after line, each with its line break; ``OVERLONG`` in place of one past ``ROW_CAP``."""
        unpacked = self._unpacked
        while line := self._readline():
            if len(line) > ROW_CAP:
                if not self._skip_line(line):
                    break
                line = OVERLONG
            elif unpacked.damage and line[-1] not in "\r\n":
                break  # a line cut in the middle by the damage is not a line
            yield line

    def read(self, size: int) -> str:
        """The next ``size`` characters, fewer at the end."""
        try:
            return self._text.read(size)
        except OSError as error:
            raise unreadable(self._path, error) from error

    def _readline(self) -> str:
        try:
            return self._text.readline(ROW_CAP + 1)
        except OSError as error:
            raise unreadable(self._path, error) from error

    def _skip_line(self, line: str) -> bool:
        """Read on to the end of an overlong line. False where it does not end within reason."""
        skipped = len(line)
        while line and line[-1] not in "\r\n":
            if skipped > GIVE_UP_AFTER:
                self._gave_up = "has a row without an end here; the rest was not read"
                return False
            line = self._readline()
            skipped += len(line)
        return True

    def close(self) -> None:
        self._text.close()
        self._raw.close()


def fault_of(line: str, encoding: str) -> str:
    """Why a line cannot be used as it is, or an empty string."""
    if line.isascii():
        return ""
    if UNDECODABLE in line:
        return f"bytes that are not {encoding}"
    return TOO_LONG if OVERLONG in line else ""
