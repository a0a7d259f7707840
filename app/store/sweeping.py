"""Delete what interrupted or abandoned imports and trainings left in the file, a little at a time."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.connection import fold_log, transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

_ROWS = 50
_PARTS = 4
_LOG_BYTES = 400_000


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Numbers of abandoned imports and models."""

    imports: tuple[int, ...]
    models: tuple[int, ...]


def leftovers(connection: sqlite3.Connection) -> Leftovers:
    """All unfinished imports and models, including those being staged now."""
    imports = connection.execute("SELECT id FROM imports WHERE NOT published").fetchall()
    models = connection.execute("SELECT number FROM models WHERE NOT complete").fetchall()
    return Leftovers(tuple(row for (row,) in imports), tuple(row for (row,) in models))


def sweep(connection: sqlite3.Connection, found: Leftovers) -> Iterator[None]:
    """Delete them in short transactions, so that no answer has to wait and little room is needed.

    No import runs meanwhile, but one may have finished since the list was made; it is kept.
    """
    if not (found.imports or found.models):
        return
    with _short_log(connection):
        yield from _sweep(connection, found)
    fold_log(connection)


@contextlib.contextmanager
def _short_log(connection: sqlite3.Connection) -> Iterator[None]:
    """Fold the log often, so that it takes little room."""
    fold_log(connection)
    guard = getattr(connection, "guard", None)
    if guard is None:
        yield
        return
    usual, guard.most_log_bytes = guard.most_log_bytes, _LOG_BYTES
    try:
        yield
    finally:
        guard.most_log_bytes = usual


def _sweep(connection: sqlite3.Connection, found: Leftovers) -> Iterator[None]:
    for number in found.models:
        yield from delete_arrays(connection, number)
        with transaction(connection):
            connection.execute("DELETE FROM models WHERE number = ?", (number,))
    for import_id in found.imports:
        if connection.execute("SELECT published FROM imports WHERE id = ?", (import_id,)).fetchone() == (1,):
            continue
        yield from _delete(connection, "postings", "id", "import_id", import_id, _ROWS)
        yield from _delete(connection, "replaced", "(import_id, posting_id)", "import_id", import_id, _ROWS)
        predicted = "(posting_id, import_id, label)"
        yield from _delete(connection, "predictions", predicted, "import_id", import_id, _ROWS)
        with transaction(connection):
            connection.execute(
                "DELETE FROM answers WHERE label_id IN (SELECT id FROM labels WHERE import_id = ?)",
                (import_id,),
            )
            connection.execute("DELETE FROM labels WHERE import_id = ?", (import_id,))
            connection.execute("DELETE FROM imports WHERE id = ?", (import_id,))


def delete_arrays(connection: sqlite3.Connection, number: int, names: Sequence[str] = ()) -> Iterator[None]:
    """Delete the arrays of a model, or only those with these names, a few parts at a time."""
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
    """Delete the rows of ``table`` whose ``owner`` is ``number``. ``row`` is the table's key."""
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
