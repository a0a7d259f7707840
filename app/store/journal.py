"""The journal: edits as rows of JSON, each marked while it is undone."""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.store.edits import edit_from_json

if TYPE_CHECKING:
    from app.store.edits import Edit


def write(connection: sqlite3.Connection, edit: Edit) -> None:
    """Append an edit, in the transaction of its effect."""
    connection.execute(
        "INSERT INTO journal (at, kind, body) VALUES (?, ?, ?)",
        (
            datetime.now(UTC).isoformat(timespec="seconds"),
            type(edit).__name__,
            json.dumps(edit.to_json(), ensure_ascii=False),
        ),
    )


def read(connection: sqlite3.Connection, number: int) -> Edit:
    """The edit with this number."""
    row = connection.execute("SELECT kind, body FROM journal WHERE id = ?", (number,)).fetchone()
    return edit_from_json(*row)


_NEXT = {False: "undone = 0 ORDER BY id DESC LIMIT 1", True: "undone = 1 ORDER BY id LIMIT 1"}


def next_step(connection: sqlite3.Connection, *, forward: bool) -> tuple[int, Edit] | None:
    """The edit that undo would revert, or that redo (``forward``) would repeat, with its number.

    None if there is none, or if it cannot be read: undo ends there.
    """
    row = connection.execute(f"SELECT id, kind, body FROM journal WHERE {_NEXT[forward]}").fetchone()
    try:
        return None if row is None else (row[0], edit_from_json(row[1], row[2]))
    except sqlite3.DatabaseError:
        return None


def next_title(connection: sqlite3.Connection, *, forward: bool) -> str | None:
    """Its title, read without the rest; None if there is no such edit or it cannot be read."""
    row = connection.execute(
        "SELECT CASE WHEN json_valid(body) THEN json_extract(body, '$.title') END FROM journal"
        f" WHERE {_NEXT[forward]}"
    ).fetchone()
    return None if row is None or row[0] is None else str(row[0])


def next_number(connection: sqlite3.Connection, *, forward: bool) -> int | None:
    """The number of that edit, which is never used again; None if there is no such edit."""
    row = connection.execute(f"SELECT id FROM journal WHERE {_NEXT[forward]}").fetchone()
    return None if row is None else int(row[0])


def next_postings(connection: sqlite3.Connection, *, forward: bool) -> int:
    """How many postings it changes one by one; 0 if its duration does not depend on their number."""
    found = next_step(connection, forward=forward)
    return 0 if found is None else found[1].postings_changed(connection)


def newest_to_learn_from(connection: sqlite3.Connection) -> int:
    """The number of the newest edit that affects learning; 0 if there is none.

    Undo returns to an earlier number, and numbers are never reused. So the same number means the same
    training inputs.
    """
    rows = connection.execute("SELECT id, kind, body FROM journal WHERE undone = 0 ORDER BY id DESC")
    for number, kind, body in rows:
        try:
            edit = edit_from_json(kind, body)
        except sqlite3.DatabaseError:  # it is unknown what a damaged one did
            return int(number)
        if edit.affects_learning(connection):
            return int(number)
    return 0


def mark(connection: sqlite3.Connection, number: int, *, undone: bool) -> None:
    """Mark an edit as undone, or as done again."""
    connection.execute("UPDATE journal SET undone = ? WHERE id = ?", (undone, number))


def forget_undone(connection: sqlite3.Connection) -> None:
    """Delete the undone edits, since a new edit replaces them."""
    undone = connection.execute("SELECT kind, body FROM journal WHERE undone = 1").fetchall()
    for kind, body in undone:
        with suppress(sqlite3.DatabaseError):  # what an unreadable one kept stays behind
            edit_from_json(kind, body).forget(connection)
    if undone:
        connection.execute("DELETE FROM journal WHERE undone = 1")
