"""Look for damage: quickly when a project is opened, and thoroughly later."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from app.store.failures import damaged
from app.store.file_guard import HEAD_BYTES, head_of, log_of, page_bytes, read_at, reading

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from app.core.errors import DamagedProjectError

WHOLE_BYTES = 24 << 20
"""A file up to this size is checked whole when it is opened: about 50 ms."""
_SAMPLED_BYTES = 2 << 20
"""Of larger files, this much of the beginning and the end is checked for pages of zeros."""
_SMALL_TABLES = ("counters", "options", "labels", "imports", "models")
"""Small tables that everything else depends on."""
_MOST_FINDINGS = 100
OF_CONTENT = (
    "CHECK constraint failed",
    "NULL value in",
    "non-unique entry",
    "TEXT value in",
    "NUMERIC value in",
)
"""Findings of SQLite about what rows hold, which are read as absent, rather than about pages."""


def first_look(connection: sqlite3.Connection, path: Path) -> DamagedProjectError | None:
    """Damage that can be found in a moment; None if there is none.

    A small file is checked completely. Of a large one, only the beginning, the end and the small tables are
    checked; ``thorough_look`` checks the rest.
    """
    length = path.stat().st_size
    if length <= WHOLE_BYTES:
        found = findings(connection)
    else:
        found = [finding for table in _SMALL_TABLES for finding in findings(connection, table)]
        if not found and _has_lost_pages(path):
            found = ["pages of zeros"]
    return damaged(path) if found else None


def thorough_look(
    connection: sqlite3.Connection, path: Path
) -> Generator[None, None, DamagedProjectError | None]:
    """Damage found by checking all tables and indexes, one at a time; None if there is none.

    Each table is one long call, during which other threads can run.
    """
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    ).fetchall()
    for (table,) in rows:
        if findings(connection, table):
            return damaged(path)
        yield
    return None


def findings(connection: sqlite3.Connection, table: str = "") -> list[str]:
    """What SQLite finds wrong with the pages of the file, or of one table."""
    subject = "'" + table.replace("'", "''") + "'" if table else str(_MOST_FINDINGS)
    try:
        rows = connection.execute(f"PRAGMA quick_check({subject})").fetchall()
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
        if code & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        return [str(error)]
    return [str(row) for (row,) in rows if row != "ok" and not str(row).startswith(OF_CONTENT)]


def _has_lost_pages(path: Path) -> bool:
    """Whether pages at the beginning or the end are nothing but zeros, although they are in use.

    Only free pages may be zero. Any other page begins with its kind, or continues and ends a long row. Two
    such ends of zeros in succession do not occur.
    """
    if log_of(path).exists() and log_of(path).stat().st_size:
        return False  # the log may hold newer pages than these
    with reading(path) as descriptor:
        head = head_of(descriptor)
        length = os.fstat(descriptor).st_size
        if len(head) < HEAD_BYTES:
            return True
        size = page_bytes(head)
        if size < 512:
            return True
        lost: set[int] = set()
        for start in (0, max(0, length - _SAMPLED_BYTES) // size * size):
            data = read_at(descriptor, start, _SAMPLED_BYTES + size)
            for place in range(0, len(data) - size + 1, size):
                if not any(data[place : place + 16]) and not data[place : place + size].strip(b"\0"):
                    lost.add((start + place) // size + 1)
        if not any(page + 1 in lost for page in lost):
            return False
        return bool(lost - _free_pages(descriptor, head, size))


def _free_pages(descriptor: int, head: bytes, size: int) -> set[int]:
    """The numbers of unused pages (https://sqlite.org/fileformat.html, 1.5)."""
    free: set[int] = set()
    trunk, left = int.from_bytes(head[32:36]), int.from_bytes(head[36:40])
    while trunk and trunk not in free and len(free) < left:
        free.add(trunk)
        data = read_at(descriptor, (trunk - 1) * size, size)
        if len(data) < size:
            break
        count = min(int.from_bytes(data[4:8]), size // 4 - 2)
        free.update(int.from_bytes(data[8 + 4 * n : 12 + 4 * n]) for n in range(count))
        trunk = int.from_bytes(data[:4])
    return free
