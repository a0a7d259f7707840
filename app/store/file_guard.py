"""Watch the file of an open project, so that nothing is written once it is moved or replaced.

SQLite holds a file by its descriptor. Without this, it would go on writing without any error after the file
was deleted, renamed or overwritten.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import stat
import threading
import zlib
from typing import TYPE_CHECKING

from app.core.errors import DamagedProjectError, ProjectError, ProjectMovedError
from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEAD_BYTES = 100
"""Bytes of a SQLite file's header (https://sqlite.org/fileformat.html, 1.3)."""

MAGIC = b"SQLite format 3\x00"

_SAMPLED_PAGES = 64

_LONG_LOG = 4 << 20
"""The size of the write-ahead log, in bytes, at which it is folded into the file."""


class _Descriptors:
    """One descriptor per watched file, shared by all projects open on it in this process.

    Closing any descriptor of a file drops all locks of the process on it, including SQLite's (POSIX fcntl).
    So a watched file is never opened a second time, and is closed with its last project.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[tuple[int, int], tuple[int, int]] = {}

    def take(self, path: Path) -> int:
        with self._lock:
            found = os.stat(path)
            if not stat.S_ISREG(found.st_mode):  # opening a pipe would wait for its other end
                raise OSError(errno.EINVAL, tr("it is not an ordinary file"))
            key = (found.st_dev, found.st_ino)
            if key not in self._held:
                self._held[key] = (os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)), 0)
            descriptor, count = self._held[key]
            self._held[key] = (descriptor, count + 1)
            return descriptor

    def give_back(self, descriptor: int) -> None:
        with self._lock:
            for key, (held, count) in list(self._held.items()):
                if held == descriptor and count == 1:
                    del self._held[key]
                    os.close(descriptor)
                elif held == descriptor:
                    self._held[key] = (held, count - 1)


_descriptors = _Descriptors()  # per process, as the locks are


@contextlib.contextmanager
def reading(path: Path) -> Iterator[int]:
    """A descriptor of the file, shared with other projects open on it."""
    descriptor = _descriptors.take(path)
    try:
        yield descriptor
    finally:
        _descriptors.give_back(descriptor)


def head_of(descriptor: int) -> bytes:
    """The first bytes of the file; fewer if it is shorter."""
    return read_at(descriptor, 0, HEAD_BYTES)


def read_at(descriptor: int, start: int, length: int) -> bytes:
    """Bytes of the file from an offset; fewer at its end."""
    if hasattr(os, "pread"):
        return os.pread(descriptor, length, start)
    os.lseek(descriptor, start, os.SEEK_SET)
    return os.read(descriptor, length)


def page_bytes(head: bytes) -> int:
    """The page size given in the file's header."""
    size = int.from_bytes(head[16:18])
    return 65536 if size == 1 else size


def cut_short(head: bytes, length: int) -> bool:
    """Whether a SQLite file has fewer pages than its header states."""
    return len(head) < HEAD_BYTES or length < int.from_bytes(head[28:32]) * page_bytes(head)


def log_of(path: Path) -> Path:
    """The write-ahead log next to a project."""
    return path.with_name(f"{path.name}-wal")


class FileGuard:
    """Decides whether a project may be written to. Shared by all its connections.

    It compares the inodes of the file and of its log, and the file's time and size, which takes two calls of
    ``stat``. The log is folded into the file only here, so any other change of the file's time comes from
    another program, and a checksum of some pages tells whether it is still the same file. If a project is
    only read, another process may write to it; then only the file's inode counts.
    """

    def __init__(self, path: Path, *, writing: bool = True) -> None:
        self._writing = writing
        self._path, self._log = path, log_of(path)
        self._descriptor = _descriptors.take(path)
        self._lock = threading.Lock()
        self._folded_bytes = 0
        self._trouble: ProjectError | None = None
        self.overwritten = False
        self.most_log_bytes = _LONG_LOG
        self._remember()

    def close(self) -> None:
        """Close the file, after the connections, whose locks are released with the descriptor."""
        if self._descriptor >= 0:
            _descriptors.give_back(self._descriptor)
        self._descriptor = -1

    @property
    def trouble(self) -> ProjectError | None:
        """Why nothing is written any more, as a sentence; None if the project seems writable."""
        return self._trouble

    @property
    def gone(self) -> bool:
        """Whether the file was moved, deleted or overwritten since it was opened."""
        return isinstance(self._trouble, ProjectMovedError)

    def stop_writing(self, trouble: ProjectError) -> None:
        """Refuse all later edits with this sentence."""
        self._trouble = self._trouble or trouble

    def require_same(self) -> None:
        """Check that the file is the one that was opened. Raises ProjectMovedError."""
        if self._trouble is None:
            self._look()
        if self._trouble is not None and self.gone:
            raise ProjectMovedError(str(self._trouble))

    def require_writable(self) -> None:
        """Check that the file is the one that was opened, and not known to be damaged.

        Raises:
            ProjectMovedError: it is gone or was replaced, now or at an earlier check.
            DamagedProjectError: it is known to be damaged.
        """
        if self._trouble is None:
            self._look()
        if self._trouble is not None:
            raise type(self._trouble)(str(self._trouble))

    def _look(self) -> None:
        try:
            file = os.stat(self._path)
            log = os.stat(self._log) if self._writing else None
        except OSError:
            self._trouble = ProjectMovedError(
                tr(
                    "{name} was moved or deleted while it was open, so nothing more can be saved in it."
                    " Save a copy to keep what you have done.",
                    name=self._path.name,
                )
            )
            return
        if log is None:
            if (file.st_dev, file.st_ino) != self._inodes[:2]:
                self._trouble = self._replaced()
        elif (file.st_dev, file.st_ino, log.st_ino) != self._inodes:
            self._trouble = self._replaced()
        elif (file.st_mtime_ns, file.st_size) != self._state:
            with self._lock:  # another thread may be folding the log
                self._look_closer()

    def _look_closer(self) -> None:
        file = os.fstat(self._descriptor)
        if (file.st_mtime_ns, file.st_size) == self._state:
            return
        if file.st_size == self._state[1] and self._sample() == self._sampled:
            self._remember()  # only its time was changed
            return
        self.overwritten = True
        self._trouble = ProjectMovedError(
            tr(
                "{name} was overwritten by another program while it was open. Nothing more is "
                "written to it. Close it, then open it again or restore a backup.",
                name=self._path.name,
            )
        )

    def _replaced(self) -> ProjectMovedError:
        return ProjectMovedError(
            tr(
                "{name} was replaced while it was open, so nothing more can be saved in it."
                " Save a copy to keep what you have done.",
                name=self._path.name,
            )
        )

    def _remember(self) -> None:
        file = os.fstat(self._descriptor)
        log = self._log.stat().st_ino if self._log.exists() else 0
        self._inodes = (file.st_dev, file.st_ino, log)
        self._state = (file.st_mtime_ns, file.st_size)
        self._sampled = self._sample()

    def _sample(self) -> int:
        """A checksum of some pages, including the first and the last; of all pages if the file is small."""
        head, length = head_of(self._descriptor), os.fstat(self._descriptor).st_size
        size = max(page_bytes(head), 512)
        pages = length // size
        chosen = range(0, pages, max(1, pages // _SAMPLED_PAGES))
        checksum = zlib.crc32(head)
        for page in (*chosen, pages - 1):
            checksum = zlib.crc32(read_at(self._descriptor, max(0, page) * size, size), checksum)
        return checksum

    def begin(self) -> None:
        """Remember the file's present state as the one that was opened."""
        with self._lock:
            self._remember()

    def fold_long_log(self, connection: sqlite3.Connection) -> None:
        """Fold the log into the file if it is long, unless another thread is doing so."""
        try:
            length = self._log.stat().st_size
        except OSError:
            return
        if length < self._folded_bytes:  # the log was restarted
            self._folded_bytes = 0
        if length - self._folded_bytes < self.most_log_bytes or not self._lock.acquire(blocking=False):
            return
        try:
            self._fold(connection, "PASSIVE")
            self._folded_bytes = length
        finally:
            self._lock.release()

    def fold(self, connection: sqlite3.Connection) -> None:
        """Fold the log into the file and free its room, as far as nobody has to wait for it."""
        with self._lock:
            self._fold(connection, "PASSIVE")  # nearly all of it, without blocking others
            self._fold(connection, "TRUNCATE")

    def _fold(self, connection: sqlite3.Connection, way: str) -> None:
        self._look_closer()
        if self._trouble is not None:
            return
        try:
            connection.execute(f"PRAGMA wal_checkpoint({way})")
        finally:
            self._remember()

    def let_go_of(self, connection: sqlite3.Connection) -> None:
        """Handle the log before the last connection is closed.

        Usually it is folded into the file. This also applies to a renamed or replaced file, which SQLite
        would close without the latest changes; the log is then deleted, so that SQLite does not apply it to
        the file that has the name now. A complete file that was written over ours is left unchanged.
        """
        with contextlib.suppress(sqlite3.Error, OSError):
            if self._trouble is None:
                self._look()
            if self.overwritten:
                if self._is_whole() and self._log.stat().st_ino == self._inodes[2]:
                    os.truncate(self._log, 0)
            elif self.gone:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                if self._log.stat().st_ino == self._inodes[2]:
                    self._log.unlink()
                    self._log.with_name(f"{self._path.name}-shm").unlink()
            elif self._trouble is None:
                self.fold(connection)

    def _is_whole(self) -> bool:
        head, length = head_of(self._descriptor), os.fstat(self._descriptor).st_size
        return head.startswith(MAGIC) and not cut_short(head, length)


class GuardedConnection(sqlite3.Connection):
    """A connection that knows the guard of its file; None while the project is being opened or made."""

    guard: FileGuard | None = None
    indexes_apart = False
    """Whether texts are indexed after they were inserted; see ``words.insert_texts``."""


def require_writable(connection: sqlite3.Connection) -> None:
    """Call ``FileGuard.require_writable`` for a connection's file if it has a guard."""
    guard = getattr(connection, "guard", None)
    if guard is not None:
        guard.require_writable()


def note_damage(guard: FileGuard | None, error: ProjectError) -> None:
    """Stop all writing after an error that indicates damage."""
    if guard is not None and isinstance(error, DamagedProjectError):
        guard.stop_writing(error)
