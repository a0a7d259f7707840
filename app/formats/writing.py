"""Write a file completely or not at all."""

from __future__ import annotations

import errno
import glob
import gzip
import os
import re
import secrets
import shutil
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol, TypeVar, cast

from app.core.errors import FileError
from app.core.translation import tr

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

Row = TypeVar("Row", contravariant=True)


class Writes(Protocol[Row]):
    """What writes rows of a kind to a file, such as a ``WritableFormat``."""

    def write(self, file: BinaryIO, rows: Iterable[Row], folder: Path, /) -> Iterator[int]: ...


_MOST_NAME_BYTES = 200
_BUFFER_BYTES = 256 * 1024
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def write_file(
    path: Path, file_format: Writes[Row], packed: bool, rows: Iterable[Row]
) -> Generator[int, None, None]:
    """Write the rows, yielding the count so far. The target changes only when all of it is on the disk.

    Closing the generator leaves the old file, or none, and nothing else. Raises FileError.
    """
    target = Path(os.path.realpath(path))  # a link stays a link; its target is replaced
    try:
        with _replacing(target) as file:
            if packed:
                # Without name and time, so that the same rows give the same bytes.
                with gzip.GzipFile("", "wb", 6, file, mtime=0) as inner:
                    yield from file_format.write(cast("BinaryIO", inner), rows, target.parent)
            else:
                yield from file_format.write(file, rows, target.parent)
    except OSError as error:
        raise unwritable(path, error) from error


def write_bytes(path: Path, content: bytes) -> None:
    """Write a small file completely or not at all. Raises FileError."""
    try:
        with _replacing(Path(os.path.realpath(path))) as file:
            file.write(content)
    except OSError as error:
        raise unwritable(path, error) from error


@contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    """Open a new file beside the target that replaces it at the end, or is deleted on any failure."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    name = _short(target.name)
    _remove_abandoned(target.parent, name)
    beside = target.with_name(f".{name}.{secrets.token_hex(4)}.part")
    file = beside.open("xb", _BUFFER_BYTES)
    try:
        with file:
            _lock(file)
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            file.close()
        with suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(target.parent)


def _short(name: str) -> str:
    """Shorten a name so that prefix and suffix fit too: file systems allow 255 bytes."""
    return os.fsencode(name)[:_MOST_NAME_BYTES].decode(sys.getfilesystemencoding(), "ignore")


def _remove_abandoned(folder: Path, name: str) -> None:
    """Delete unfinished files of this name left by killed processes; those being written are locked."""
    for path in folder.glob(f".{glob.escape(name)}.*.part"):
        if re.fullmatch(r"[0-9a-f]{8}\.part", path.name.removeprefix(f".{name}.")):
            with suppress(OSError):
                with path.open("rb+") as file:
                    _lock(file)
                path.unlink()


def _lock(file: BinaryIO) -> None:
    """Lock a file while it is open, if the system can. Raises OSError if another process has locked it.

    Windows does not delete open files, which serves as a lock.
    """
    if sys.platform != "win32":
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sync_folder(folder: Path) -> None:
    """Flush the new name to the disk too, if the system can."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def unwritable(path: Path, error: OSError) -> FileError:
    """The sentence for a file that could not be written."""
    if error.errno in _NO_ROOM:
        return FileError(
            tr('There is no room for "{path}" on the disk; free some space and try again.', path=path)
        )
    if isinstance(error, FileNotFoundError):
        return FileError(
            tr('There is no folder "{parent}"; create it or choose another one.', parent=path.parent)
        )
    if isinstance(error, IsADirectoryError):
        return FileError(tr('"{path}" is a folder; choose the name of a file in it.', path=path))
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return FileError(tr('"{path}" may not be written; choose another folder or name.', path=path))
    return FileError(
        tr(
            '"{path}" cannot be written ({reason}); choose another place.',
            path=path,
            reason=error.strerror or error,
        )
    )
