"""Read and write taggings: the answers of a posting, and whether it is done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.store import cells
from app.store.as_json import tagging_from_json, tagging_to_json
from app.store.stored_json import stored_json

if TYPE_CHECKING:
    import sqlite3

    from app.core.tagging import Tagging


def read_tagging(connection: sqlite3.Connection, posting_id: int) -> Tagging:
    """The tagging of a posting. Raises KeyError if it does not exist."""
    row = connection.execute(
        "SELECT p.done, coalesce(p.no_upto, i.no_upto) FROM postings p JOIN imports i ON i.id = p.import_id"
        " WHERE p.id = ?",
        (posting_id,),
    ).fetchone()
    if row is None:
        raise KeyError(posting_id)
    answers = connection.execute(
        "SELECT label_id, value, accepted FROM answers WHERE posting_id = ? ORDER BY label_id", (posting_id,)
    ).fetchall()
    explicit = [(label_id, cells.answer(value)) for label_id, value, _ in answers]
    accepted = [label_id for label_id, _, by_suggestion in answers if by_suggestion]
    return tagging_from_json([bool(row[0]), cells.whole(row[1]), explicit, accepted])


def write_tagging(connection: sqlite3.Connection, posting_id: int, before: Tagging, after: Tagging) -> None:
    """Change a posting's tagging, writing only the rows that differ.

    A ``no_upto`` equal to that of the posting's import is stored as NULL.
    """
    if (before.done, before.no_upto) != (after.done, after.no_upto):
        connection.execute(
            "UPDATE postings SET done = ?, no_upto = nullif(?,"
            " (SELECT nullif(i.no_upto, 0) FROM imports i WHERE i.id = import_id)) WHERE id = ?",
            (after.done, after.no_upto, posting_id),
        )
    listed = {label for label, _ in after.explicit}
    gone = [(posting_id, label) for label, _ in before.explicit if label not in listed]
    if gone:
        connection.executemany("DELETE FROM answers WHERE posting_id = ? AND label_id = ?", gone)
    # A staged label recorded in the journal may have been deleted since.
    turned = set(before.accepted).symmetric_difference(after.accepted)
    standing = {pair for pair in before.explicit if pair[0] not in turned}
    new = set(after.explicit).difference(standing)
    if new:
        connection.executemany(
            "INSERT OR REPLACE INTO answers SELECT ?, id, ?, ? FROM labels WHERE id = ?",
            [(posting_id, value, label in after.accepted, label) for label, value in new],
        )


def swap_tagging(connection: sqlite3.Connection, batch: int, posting_id: int) -> None:
    """Swap a posting's tagging with the one stored for it in a batch."""
    (held,) = connection.execute(
        "SELECT tagging FROM taggings WHERE batch = ? AND posting_id = ?", (batch, posting_id)
    ).fetchone()
    standing = read_tagging(connection, posting_id)
    write_tagging(connection, posting_id, standing, tagging_from_json(stored_json(held)))
    connection.execute(
        "UPDATE taggings SET tagging = ? WHERE batch = ? AND posting_id = ?",
        (json.dumps(tagging_to_json(standing)), batch, posting_id),
    )


def swap_version(connection: sqlite3.Connection, import_id: int, posting_id: int, other: str | None) -> None:
    """Swap a posting's text and tagging with the version stored by an import.

    ``other`` is the tagging of that version as JSON; None if the import leaves the answers unchanged.
    """
    former = connection.execute(
        "SELECT p.content, p.heading, p.preview, t.title, t.text, t.fields"
        " FROM postings p JOIN texts t ON t.posting_id = p.id WHERE p.id = ?",
        (posting_id,),
    ).fetchone()
    connection.execute(
        "UPDATE postings SET (content, heading, preview) = (SELECT content, heading, preview FROM replaced"
        " WHERE import_id = ? AND posting_id = ?) WHERE id = ?",
        (import_id, posting_id, posting_id),
    )
    connection.execute(
        "UPDATE texts SET (title, text, fields) = (SELECT title, text, fields FROM replaced"
        " WHERE import_id = ? AND posting_id = ?) WHERE posting_id = ?",
        (import_id, posting_id, posting_id),
    )
    mine = None
    if other is not None:
        standing = read_tagging(connection, posting_id)
        write_tagging(connection, posting_id, standing, tagging_from_json(stored_json(other)))
        mine = json.dumps(tagging_to_json(standing))
    connection.execute(
        "UPDATE replaced SET (content, heading, preview, title, text, fields, tagging)"
        " = (?, ?, ?, ?, ?, ?, ?) WHERE import_id = ? AND posting_id = ?",
        (*former, mine, import_id, posting_id),
    )
