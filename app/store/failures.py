"""Turn errors of SQLite and of the system into sentences, by error code."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from typing import TYPE_CHECKING

from app.core.errors import DamagedProjectError, ProjectError
from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

_BUGS = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.NotSupportedError)
"""Errors of the code that calls SQLite, not of the file."""

_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}


def damaged(path: Path) -> DamagedProjectError:
    """The error for a file whose pages or contents are damaged."""
    return DamagedProjectError(
        tr(
            "{name} is damaged, so nothing more is written to it. Restore a backup of it, or "
            "copy what can be read with: jobtag recover DAMAGED NEW",
            name=path.name,
        )
    )


@contextlib.contextmanager
def translating_errors(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and a lack of memory into a ProjectError with one sentence.

    Any problem with a file becomes a sentence. Other exceptions of SQLite are bugs, such as the use of a
    closed connection. The original error goes to the log.
    """
    try:
        yield
    except sqlite3.Error as error:
        if isinstance(error, _BUGS) and getattr(error, "sqlite_errorcode", None) is None:
            raise
        translated = _translated(path, error)
        if isinstance(translated, DamagedProjectError):
            _log.warning("%s: %s", path, error, exc_info=error)
        raise translated from error
    except MemoryError as error:
        raise ProjectError(
            tr(
                "There is not enough memory to read {name}. Close other programs, then try again.",
                name=path.name,
            )
        ) from error


def _translated(path: Path, error: sqlite3.Error) -> ProjectError:
    code = getattr(error, "sqlite_errorcode", None)
    primary = sqlite3.SQLITE_CORRUPT if code is None else code & 0xFF
    if primary in _FULL:
        return ProjectError(
            tr(
                "The disk that holds {name} is full or failing. Make room, then try again; nothing is lost.",
                name=path.name,
            )
        )
    if primary in _BUSY:
        return ProjectError(
            tr("Another program is writing to {name}. Try again once it is done.", name=path.name)
        )
    if primary == sqlite3.SQLITE_READONLY:
        return ProjectError(
            tr("{name} is read-only here. Save it under another name to change it.", name=path.name)
        )
    if primary == sqlite3.SQLITE_CANTOPEN:
        return ProjectError(
            tr("{name} is no longer reachable. Check that its drive is connected.", name=path.name)
        )
    if primary in _DAMAGED:
        return damaged(path)
    return DamagedProjectError(
        tr(
            "{name} contains invalid data ({error}), so nothing more is written to it. Find out "
            "more with: jobtag check {name}",
            name=path.name,
            error=error,
        )
    )
