"""A file that takes long to write, and can be continued after the process was killed.

It grows beside its target under a name of its own. A small file next to it records how much of it is safely
on the disk, and for which task. A second run of the same task continues from there; another task starts over.
The target appears only when the file is complete.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.core.errors import FileError
from app.core.translation import tr
from app.formats.writing import unwritable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import TracebackType
    from typing import Self

CHECKPOINT_SECONDS = 1.0
"""At most this much work is lost when the process is killed."""


class PartialFile:
    """The growing file of one task, for use in a ``with`` block.

    ``rows`` is the number of rows it already has from an earlier run of the same task.

    Args:
        target: where the whole file will be.
        task: a text that is the same only for a run that would write the same.
        overwrite: whether a target that exists may be replaced.

    Raises:
        FileError: the target exists and is to be kept, cannot be written, or another run is writing it.
    """

    def __init__(self, target: Path, task: str, *, overwrite: bool) -> None:
        if target.is_dir():
            raise FileError(tr('"{target}" is a folder; choose the name of a file in it.', target=target))
        if target.exists() and not overwrite:
            raise FileError(
                tr('"{target}" already exists. Choose another name, or add --overwrite.', target=target)
            )
        self.target = Path(os.path.realpath(target))
        self.path = self.target.with_name(f".{self.target.name[:100]}.unfinished")
        self._notes = self.target.with_name(f".{self.target.name[:100]}.progress")
        self._task, self._certain = task, False
        self._file = self._opened()
        self.rows = 0
        try:
            self._continue()
        except OSError as error:
            self.close()
            raise unwritable(target, error) from error
        self._since = time.monotonic()

    def _opened(self) -> BinaryIO:
        try:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            file = os.fdopen(os.open(self.path, flags, 0o666), "r+b")
        except OSError as error:
            raise unwritable(self.target, error) from error
        if not _lock(file):
            file.close()
            raise FileError(
                tr(
                    'Another run is writing "{target}". Wait for it, or choose another name.',
                    target=self.target,
                )
            )
        return file

    def _continue(self) -> None:
        """Go to the end of what is safely on the disk, or to the start."""
        rows, size = self._noted()
        if size > os.fstat(self._file.fileno()).st_size:
            rows, size = 0, 0
        self._file.truncate(size)
        self._file.seek(size)
        self.rows, self._certain = rows, rows > 0

    def _noted(self) -> tuple[int, int]:
        try:
            notes = json.loads(self._notes.read_text(encoding="utf-8"))
            if notes["task"] == self._task:
                return int(notes["rows"]), int(notes["bytes"])
        except (OSError, ValueError, KeyError, TypeError):
            pass  # missing, or incomplete after a kill: then nothing is certain
        return 0, 0

    def append(self, content: bytes, rows: int) -> None:
        """Append rows. Raises FileError if they cannot be written."""
        try:
            self._file.write(content)
            self.rows += rows
            if time.monotonic() - self._since >= CHECKPOINT_SECONDS:
                self._make_certain()
        except OSError as error:
            raise unwritable(self.target, error) from error

    def _make_certain(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        notes = {"task": self._task, "rows": self.rows, "bytes": self._file.tell()}
        beside = self._notes.with_name(f"{self._notes.name}.new")
        beside.write_text(json.dumps(notes), encoding="utf-8")
        beside.replace(self._notes)
        self._certain, self._since = True, time.monotonic()

    def finish(self, convert: Callable[[Path, Path], Generator[int, None, None]] | None) -> Iterator[None]:
        """Move the complete file to its target, in steps; ``convert`` makes the target, given both paths."""
        try:
            self._make_certain()
            if convert is None:
                if self.target.exists():
                    self.path.chmod(self.target.stat().st_mode)
                self.path.replace(self.target)
            else:
                for _ in convert(self.path, self.target):
                    yield
        except OSError as error:
            raise unwritable(self.target, error) from error
        self._certain = False

    def close(self) -> None:
        """Close the file. Keep it if a second run can continue it, else delete it."""
        self._file.close()
        if not self._certain:
            for path in (self.path, self._notes):
                with suppress(OSError):
                    path.unlink()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> bool:
        """Lock the file for this process; False if another process holds it."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(file: BinaryIO) -> bool:
        """Lock the file for this process; False if another process holds it."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
