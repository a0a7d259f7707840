"""Check that the journal is consistent: undoing and redoing all of it must give the present state."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING

from app.store import journal
from app.store.edits import take_effect

if TYPE_CHECKING:
    from collections.abc import Generator

_STATE = (
    "SELECT id, shown, no_upto FROM imports ORDER BY id",
    "SELECT id, shown, name, color, key, description, position, set_threshold, goal, label_group FROM labels"
    " ORDER BY id",
    "SELECT value FROM options",
    "SELECT p.id, p.content, p.done, coalesce(p.no_upto, i.no_upto), p.deleted, p.flagged FROM postings p"
    " JOIN imports i ON i.id = p.import_id ORDER BY p.id",
    "SELECT posting_id, note FROM texts WHERE note <> '' ORDER BY posting_id",
    "SELECT posting_id, label_id, value, accepted FROM answers ORDER BY posting_id, label_id",
    "SELECT posting_id, label_id, answer FROM kept ORDER BY 1, 2, 3",
)
"""Queries for everything that edits change.

Texts are compared by content number. Tuned thresholds are left out, since they follow from models.
"""


def leads_to_the_present(connection: sqlite3.Connection, *, after: int = 0) -> Generator[float, None, bool]:
    """Whether undoing all edits in force and redoing them gives the present state. Yields 0..1.

    With ``after``, only edits of higher numbers count.

    Runs within the caller's transaction and leaves everything as it was. The connection's functions must be
    allowed in triggers.
    """
    connection.execute("SAVEPOINT replay")
    try:
        before = _digest(connection)
        yield from _there_and_back(connection, after)
        return _digest(connection) == before
    except (sqlite3.DatabaseError, KeyError, TypeError):  # an edit that does not fit the present state
        return False
    finally:
        with suppress(sqlite3.OperationalError):  # a full disk has already rolled back
            connection.execute("ROLLBACK TO replay")
            connection.execute("RELEASE replay")


def _there_and_back(connection: sqlite3.Connection, after: int) -> Generator[float, None, None]:
    rows = connection.execute("SELECT id FROM journal WHERE undone = 0 AND id > ? ORDER BY id DESC", (after,))
    numbers = [number for (number,) in rows.fetchall()]
    for forward in (False, True):
        for place, number in enumerate(reversed(numbers) if forward else numbers):
            edit = journal.read(connection, number)
            take_effect(edit if forward else edit.inverse(), connection)
            yield (place / len(numbers) + forward) / 2


def _digest(connection: sqlite3.Connection) -> bytes:
    digest = blake2b()
    for query in _STATE:
        for row in connection.execute(query):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.digest()
