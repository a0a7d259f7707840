"""Detect at the next start that the window ended unexpectedly, by a file that a normal exit deletes.

While the window runs, its file is locked, and Python's fault handler writes the stacks of all threads there
when the process crashes.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import platform
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import __version__
from app.core.places import home

if TYPE_CHECKING:
    from typing import TextIO

_MOST_BYTES = 100_000


class CrashWatch:
    """Watches this process from construction to ``close``. Does nothing if it cannot create its file."""

    def __init__(self) -> None:
        folder = home("log") / "running"
        self._file: TextIO | None = None
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._path = folder / f"{os.getpid()}-{datetime.now(UTC):%Y%m%dT%H%M%S}.txt"
            self._file = self._path.open("w", encoding="utf-8", errors="replace")
            _lock(self._file)
            faulthandler.enable(self._file)
            self.note(
                f"Jobtag {__version__}, Python {platform.python_version()}, {platform.platform()},"
                f" started {datetime.now(UTC).isoformat(timespec='seconds')}"
            )

    def note(self, line: str) -> None:
        """Add a line to the report, such as the library versions."""
        if self._file is not None:
            with contextlib.suppress(OSError, ValueError):
                self._file.write(f"{line}\n")
                self._file.flush()

    def close(self) -> None:
        """Delete the file, since the process ends normally."""
        if self._file is None:
            return
        faulthandler.disable()  # before its file is closed
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            self._path.unlink()


def earlier_crashes() -> str:
    """Return and delete the reports of windows that ended unexpectedly; "" if there are none."""
    found = []
    with contextlib.suppress(OSError):
        for path in sorted((home("log") / "running").glob("*.txt")):
            with contextlib.suppress(OSError):
                with path.open("r+", encoding="utf-8", errors="replace") as file:
                    _lock(file)
                    found.append(file.read(_MOST_BYTES))
                path.unlink()
    return "\n\n".join(found)


def _lock(file: TextIO) -> None:
    """Lock a file until it is closed. Raises OSError if another process holds the lock."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(1 << 30)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
