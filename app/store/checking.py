"""The thorough check of a project: SQLite's own check, our rules, and the consistency of the journal."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.jobs import run_to_end
from app.core.translation import tr, tr_noop
from app.store import cells, invariants, replaying, words

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_MOST_TOLD = 20
_IN_MEMORY_BYTES = 64 << 20
"""Projects up to this size are replayed in memory, larger ones in a temporary file."""

UNTRUE_HISTORY = tr_noop("Undoing and redoing all edits does not give the present answers.")


def check(connection: sqlite3.Connection, path: Path) -> Generator[float, None, list[str]]:
    """List what is wrong, in sentences; empty if the project is intact. Does not write. Yields 0..1.

    If pages are damaged, the check ends there, since their contents mean nothing.
    """
    found = damage(connection)
    if found:
        return found
    yield 0.0
    found = invariants.broken(connection)
    yield 0.0
    if not found:  # an unreadable edit is already listed
        with _scratch_copy(connection, path) as copy:
            if not (yield from replaying.leads_to_the_present(copy)):
                found.append(tr(UNTRUE_HISTORY))
    return found


def damage(connection: sqlite3.Connection) -> list[str]:
    """What SQLite finds wrong with the pages of the file and with its indexes, at most 20 findings."""
    try:
        rows = connection.execute(f"PRAGMA integrity_check({_MOST_TOLD})").fetchall()
    except sqlite3.DatabaseError as error:
        return [tr("SQLite cannot read it: {error}.", error=error)]
    return [
        tr("SQLite says: {finding}.", finding=row)
        for (row,) in rows
        if row != "ok" and not _is_about_values(str(row))
    ]


def _is_about_values(finding: str) -> bool:
    """Whether a finding is about a cell's value, which our own rules report."""
    return finding.startswith(
        ("CHECK constraint failed", "NULL value in", "TEXT value in", "NUMERIC value in")
    )


def mend(connection: sqlite3.Connection) -> list[str]:
    """Repair what can be repaired, in the caller's transaction. Returns what was wrong, in sentences."""
    mended = invariants.mend(connection)
    if mend_history(connection):
        mended.append(f"{tr(UNTRUE_HISTORY)} {tr('The answers are kept, and older edits cannot be undone.')}")
    return mended


def mend_history(connection: sqlite3.Connection) -> bool:
    """Delete the oldest edits, as few as leave a history that fits the present. Says whether there were any.

    In the caller's transaction.
    """
    if run_to_end(replaying.leads_to_the_present(connection)):
        return False
    rows = connection.execute("SELECT id FROM journal ORDER BY id").fetchall()
    numbers = [number for (number,) in rows]
    too_few, enough = 0, len(numbers)  # of the oldest edits to delete
    while enough - too_few > 1:
        middle = (too_few + enough) // 2
        if run_to_end(replaying.leads_to_the_present(connection, after=numbers[middle - 1])):
            enough = middle
        else:
            too_few = middle
    if enough:
        connection.execute("DELETE FROM journal WHERE id <= ?", (numbers[enough - 1],))
    if enough == len(numbers):
        connection.execute("DELETE FROM taggings")
    return True


@contextlib.contextmanager
def _scratch_copy(connection: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """A temporary copy to experiment on."""
    with contextlib.ExitStack() as opened:
        place = ":memory:"
        if path.stat().st_size > _IN_MEMORY_BYTES:
            place = str(Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="jobtag-"))) / "copy")
        copy = opened.enter_context(contextlib.closing(sqlite3.connect(place, isolation_level=None)))
        copy.text_factory = cells.decoded
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = MEMORY")
        copy.execute("PRAGMA synchronous = OFF")
        words.teach(copy)
        copy.execute("BEGIN")
        yield copy
