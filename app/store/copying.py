"""Copy a project to another name, completely or not at all."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from app.core.errors import DamagedProjectError, ProjectError
from app.core.translation import tr
from app.store import soundness
from app.store.failures import translating_errors
from app.store.names import require_short_name

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager
    from pathlib import Path

    OpenSource = Callable[[], AbstractContextManager[sqlite3.Connection]]

_PAGES = 256
"""The number of 4 kB pages copied between two checks for cancelling: a few milliseconds of work."""
_PAGES_BEFORE_A_PAUSE = 64
_PATIENCE = 0.02


def copy(open_source: OpenSource, path: Path) -> Generator[float, None, None]:
    """Copy the project to ``path`` while other threads keep running. Yields the fraction done, 0..1.

    If it fails or is closed early, there is no file at ``path``.

    Raises:
        ProjectError: the target already exists, or cannot be written.
    """
    require_short_name(path)
    _refuse(path)
    unfinished = path.with_name(path.name + ".part")
    try:
        yield from write_copy(open_source, unfinished, replacing=True)
        _refuse(path)
        with translating_errors(path):
            os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def write_copy(
    open_source: OpenSource, path: Path, *, pause: float = 0.0, replacing: bool = False
) -> Generator[float, None, None]:
    """Write a copy that is complete and on the disk at the end; unfinished copies are removed.

    ``pause``: seconds to rest after every few pages, if nobody waits for the copy; ``replacing``: remove what
    an earlier, unfinished copy left. Yields the fraction done, 0..1.
    """
    with translating_errors(path):
        if replacing:
            path.unlink(missing_ok=True)
        backup = _Copying(open_source, path, pause)
        try:
            yield from backup.shares()
        except BaseException:
            backup.stop()
            path.unlink(missing_ok=True)
            raise


def _refuse(path: Path) -> None:
    if path.exists():
        raise ProjectError(tr("{path} already exists. Choose another name.", path=path))


class _StoppedError(Exception):
    """Cancel the copy."""


class _Copying:
    """SQLite's own backup, a single call that runs in its own thread.

    A read transaction stays open meanwhile, since the backup would otherwise restart with each answer that is
    written.
    """

    def __init__(self, open_source: OpenSource, target: Path, pause: float) -> None:
        self._open_source = open_source
        self._target = target
        self._pause = pause
        self._shares: SimpleQueue[float | None] = SimpleQueue()
        self._unwanted = Event()
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, name="copy", daemon=True)

    def shares(self) -> Generator[float, None, None]:
        """Run the copy. Raises the error it failed with."""
        self._thread.start()
        share: float | None = 0.0
        while share is not None:
            yield share
            try:
                share = self._shares.get(timeout=_PATIENCE)
            except Empty:
                continue
        self._thread.join()
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """Close both files."""
        self._unwanted.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            with self._open_source() as source, closing(sqlite3.connect(self._target)) as target:
                # An unfinished copy is deleted, and a finished one is flushed to the disk at the end.
                target.execute("PRAGMA journal_mode = OFF")
                target.execute("PRAGMA synchronous = OFF")
                source.execute("BEGIN")
                try:
                    source.execute("SELECT count(*) FROM sqlite_master").fetchone()
                    pages = _PAGES_BEFORE_A_PAUSE if self._pause else _PAGES
                    source.backup(target, pages=pages, progress=self._on_progress)
                finally:
                    source.execute("ROLLBACK")
                if soundness.findings(target):
                    raise DamagedProjectError(
                        tr(
                            "The project is damaged, so no copy was kept."
                            " Copy what can be read with: jobtag recover DAMAGED NEW"
                        )
                    )
            with self._target.open("rb+") as file:
                os.fsync(file.fileno())
        except BaseException as error:  # for the thread that waits
            self._error = error
        finally:
            self._shares.put(None)

    def _on_progress(self, _status: int, remaining: int, total: int) -> None:
        if self._unwanted.is_set():
            raise _StoppedError
        self._shares.put(1.0 - remaining / max(1, total))
        if self._pause:
            time.sleep(self._pause)
