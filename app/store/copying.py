"""A whole copy of a project under another name, or none."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from app.core.errors import ProjectError
from app.store.failures import translating_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager
    from pathlib import Path

    OpenSource = Callable[[], AbstractContextManager[sqlite3.Connection]]

_PAGES = 256
"""Pages of 4 kB between two looks at whether to go on: some milliseconds of work."""
_PATIENCE = 0.02


def copy(open_source: OpenSource, path: Path) -> Generator[float, None, None]:
    """Copy the project to ``path``; other threads run on meanwhile. Yields the share that is done, 0..1.

    Where it fails, or is left before its end, nothing is at ``path``.

    Raises:
        ProjectError: the target exists already, or cannot be written.
    """
    _refuse(path)
    unfinished = path.with_name(path.name + ".part")
    with translating_errors(path):
        unfinished.unlink(missing_ok=True)
        backup = _Backup(open_source, unfinished)
        try:
            yield from backup.shares()
            _refuse(path)
            os.replace(unfinished, path)
        finally:
            backup.stop()
            unfinished.unlink(missing_ok=True)


def _refuse(path: Path) -> None:
    if path.exists():
        raise ProjectError(f"{path} exists already. Choose another name.")


class _StoppedError(Exception):
    """Nobody wants the copy any more."""


class _Backup:
    """SQLite's own backup, which is one call to its end: it runs in a thread that ends with the copy.

    The source stands still for it: a transaction that reads is open all the while, since a backup begins anew
    with each answer that is written.
    """

    def __init__(self, open_source: OpenSource, target: Path) -> None:
        self._open_source = open_source
        self._target = target
        self._shares: SimpleQueue[float | None] = SimpleQueue()
        self._unwanted = Event()
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, name="copy", daemon=True)

    def shares(self) -> Generator[float, None, None]:
        """Do it. Raises what it failed with."""
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
        """Let go of both files."""
        self._unwanted.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            with self._open_source() as source, closing(sqlite3.connect(self._target)) as target:
                target.execute("PRAGMA journal_mode = OFF")  # what is not finished is thrown away
                source.execute("BEGIN")
                try:
                    source.execute("SELECT count(*) FROM sqlite_master").fetchone()
                    source.backup(target, pages=_PAGES, progress=self._tell)
                finally:
                    source.execute("ROLLBACK")
                if target.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                    raise sqlite3.DatabaseError("the copy is malformed")
        except BaseException as error:  # for the thread that waits
            self._error = error
        finally:
            self._shares.put(None)

    def _tell(self, _status: int, remaining: int, total: int) -> None:
        if self._unwanted.is_set():
            raise _StoppedError
        self._shares.put(1.0 - remaining / max(1, total))
