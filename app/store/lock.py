"""A lock file that allows one writer per project. The system releases it even after kill -9."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import sys
from typing import TYPE_CHECKING

from app.core.errors import ProjectBusyError, ProjectError
from app.core.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # Windows prevents locked bytes from being read, so lock one beyond the note.

    def _acquire(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _acquire(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_NOTE = re.compile(r"process (?P<number>\d+) on (?P<computer>.+)", re.DOTALL)
"""What a lock file says, in English for whichever program reads it."""


class Lock:
    """A lock held from construction to ``release``.

    Raises:
        ProjectBusyError: another process holds it; the sentence names the process.
        ProjectError: the lock cannot be created, for example in a read-only folder.
    """

    def __init__(self, project: Path) -> None:
        self._path = project.with_name(project.name + ".lock")
        self._handle = self._open_and_take(project)
        with contextlib.suppress(OSError):  # a full disk has no room for the note; the lock works without it
            os.ftruncate(self._handle, 0)
            os.write(self._handle, f"process {os.getpid()} on {socket.gethostname()}".encode())

    def _open_and_take(self, project: Path) -> int:
        while True:
            try:
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError as error:
                raise ProjectError(
                    tr(
                        "{project} cannot be opened for writing: {reason}. Copy it to a folder where you "
                        "may write.",
                        project=project,
                        reason=error.strerror,
                    )
                ) from error
            try:
                _acquire(handle)
            except OSError as error:
                note = os.read(handle, 200).decode("utf-8", "replace").strip()
                os.close(handle)
                raise ProjectBusyError(_busy(project.name, note)) from error
            if self._still_there(handle):
                return handle
            os.close(handle)  # its previous holder deleted the file between our two steps

    def _still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self._path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Release the lock and delete its file. Calling it twice does no harm."""
        if self._handle < 0:
            return
        with contextlib.suppress(OSError):
            self._path.unlink()
        os.close(self._handle)
        self._handle = -1


def _busy(name: str, note: str) -> str:
    """The sentence for a project that is locked, by the note in the lock file, which may be empty."""
    holder = _NOTE.fullmatch(note)
    if holder is None:
        return tr(
            "{name} is open in another window. Close it there first; the window can also open it read-only.",
            name=name,
        )
    return tr(
        "{name} is open in process {number} on {computer}. Close it there first;"
        " the window can also open it read-only.",
        name=name,
        number=holder["number"],
        computer=holder["computer"],
    )
