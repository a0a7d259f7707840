"""Removes what interrupted or forgotten imports and trainings left in the file, a little at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.connection import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

_ROWS = 50
_PARTS = 4


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Numbers of imports and models that nobody waits for any more."""

    imports: tuple[int, ...]
    models: tuple[int, ...]


def leftovers(connection: sqlite3.Connection) -> Leftovers:
    """What is unfinished now. Ask while neither an import nor a training runs."""
    imports = connection.execute("SELECT id FROM imports WHERE NOT published").fetchall()
    models = connection.execute("SELECT number FROM models WHERE NOT complete").fetchall()
    return Leftovers(tuple(row for (row,) in imports), tuple(row for (row,) in models))


def sweep(connection: sqlite3.Connection, found: Leftovers) -> Iterator[None]:
    """Remove them in transactions so short that no answer waits for one."""
    for number in found.models:
        yield from delete_arrays(connection, number)
        with transaction(connection):
            connection.execute("DELETE FROM models WHERE number = ?", (number,))
    for import_id in found.imports:
        yield from _delete(connection, "postings", "id", "import_id", import_id, _ROWS)
        yield from _delete(connection, "replaced", "(import_id, posting_id)", "import_id", import_id, _ROWS)
        with transaction(connection):
            connection.execute(
                "DELETE FROM answers WHERE label_id IN (SELECT id FROM labels WHERE import_id = ?)",
                (import_id,),
            )
            connection.execute("DELETE FROM labels WHERE import_id = ?", (import_id,))
            connection.execute("DELETE FROM imports WHERE id = ?", (import_id,))


def delete_arrays(connection: sqlite3.Connection, number: int, names: Sequence[str] = ()) -> Iterator[None]:
    """Delete the arrays of a model, or just those with these names, a few parts at a time."""
    if not names:
        yield from _delete(connection, "arrays", "rowid", "model", number, _PARTS)
        return
    marks = ",".join("?" * len(names))
    gone = _PARTS
    while gone == _PARTS:
        with transaction(connection):
            gone = connection.execute(
                "DELETE FROM arrays WHERE rowid IN"
                f" (SELECT rowid FROM arrays WHERE model = ? AND name IN ({marks}) LIMIT {_PARTS})",
                (number, *names),
            ).rowcount
        yield


def _delete(
    connection: sqlite3.Connection, table: str, row: str, owner: str, number: int, at_once: int
) -> Iterator[None]:
    """Delete the rows of ``table`` whose ``owner`` is ``number``; ``row`` tells one from the other."""
    columns = row.strip("()")
    gone = at_once
    while gone == at_once:
        with transaction(connection):
            gone = connection.execute(
                f"DELETE FROM {table} WHERE {row} IN"
                f" (SELECT {columns} FROM {table} WHERE {owner} = ? LIMIT {at_once})",
                (number,),
            ).rowcount
        yield
