"""Ids for postings without an id from a file. They identify the posting in exports and on import."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING

from app.store import cells

if TYPE_CHECKING:
    import sqlite3

_STABLE_ID = re.compile(r"jobtag-([1-9]\d{0,17})-([0-9a-f]{8})")


def stable_id(posting_id: int, import_created: str, import_title: str) -> str:
    """The id of a posting without one. It never changes.

    Its second part distinguishes projects: posting 7 of another project was imported at another time.
    """
    source = f"{posting_id}\0{import_created}\0{import_title}".encode("utf-8", "surrogatepass")
    return f"jobtag-{posting_id}-{blake2b(source, digest_size=4).hexdigest()}"


def may_be_stable_id(key: str) -> bool:
    """Whether a key has the form of ``stable_id``."""
    return _STABLE_ID.fullmatch(key) is not None


def find_by_stable_id(connection: sqlite3.Connection, key: str) -> tuple[int, int] | None:
    """The posting and import that an export of this project called ``key``; None for any other id."""
    match = _STABLE_ID.fullmatch(key)
    if match is None:
        return None
    row = connection.execute(
        "SELECT p.id, p.import_id, i.created, i.title FROM postings p JOIN imports i ON i.id = p.import_id"
        " WHERE p.id = ? AND p.key IS NULL AND p.deleted = 0 AND i.shown",
        (int(match[1]),),
    ).fetchone()
    if row is None or stable_id(row[0], cells.text(row[2]), cells.text(row[3])) != key:
        return None
    return row[0], row[1]
