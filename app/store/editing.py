"""Apply edits to the file: their effect, journal row and counters, in one transaction."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.goals import goal_to_json
from app.core.records import Changes
from app.store import journal
from app.store.as_json import tagging_to_json
from app.store.connection import transaction
from app.store.edits import AT_ONCE, TagPostings, Together, changes_of, take_effect
from app.store.reading import LISTED, read_counter
from app.store.taggings import read_tagging, write_tagging

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from app.core.records import Label
    from app.core.tagging import Tagging
    from app.store.edits import Edit, FlagPostings, ShowPostings


def apply(connection: sqlite3.Connection, edit: Edit) -> Changes:
    """Apply an edit. It is on disk when this returns."""
    with transaction(connection):
        return note(connection, edit, take_effect(edit, connection))


def add_label(connection: sqlite3.Connection, label: Label) -> Label:
    """Give a label its id. It stays hidden until an edit shows it."""
    label_id = connection.execute(
        "INSERT INTO labels (shown, name, color, key, description, position, label_group, set_threshold,"
        " goal) VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            label.name,
            label.color,
            label.key,
            label.description,
            label.position,
            label.group,
            label.set_threshold,
            None if label.goal is None else json.dumps(goal_to_json(label.goal)),
        ),
    ).lastrowid
    assert label_id is not None
    return replace(label, id=label_id)


def retag(
    connection: sqlite3.Connection,
    posting_ids: Sequence[int],
    after: Callable[[int, Tagging], Tagging],
    title: str,
    also: Sequence[Edit] = (),
) -> Generator[float, None, Changes]:
    """Answer many postings as one edit, with no effect if it is closed early.

    ``after`` gives a posting's new tagging from its id and present tagging. Edits in ``also`` belong to the
    same step and are applied first. Yields the fraction done, 0..1.
    """
    with transaction(connection):
        connection.execute("UPDATE counters SET value = value + 1 WHERE name = 'batch'")
        (batch,) = _counters(connection, "batch")
        changed = [take_effect(edit, connection) for edit in also]
        touched: list[int] = []
        answered = newly_done = 0
        for place, posting_id in enumerate(posting_ids):
            if place % AT_ONCE == 0:
                yield place / len(posting_ids)
            before = read_tagging(connection, posting_id)
            now = after(posting_id, before)
            if now == before:
                continue
            write_tagging(connection, posting_id, before, now)
            connection.execute(
                "INSERT INTO taggings VALUES (?, ?, ?)",
                (batch, posting_id, json.dumps(tagging_to_json(before))),
            )
            touched.append(posting_id)
            answered += not before.same_answers(now)
            newly_done += now.done - before.done
        tagged = TagPostings(batch, len(touched), answered, newly_done, title)
        whole = Together((*also, tagged), title) if also else tagged
        if not (also or touched):
            return Changes()
        return note(connection, whole, Changes.together((*changed, changes_of(touched, newly_done))))


def change_many(
    connection: sqlite3.Connection,
    posting_ids: Sequence[int],
    condition: str,
    edit_of: Callable[[tuple[int, ...]], FlagPostings | ShowPostings],
) -> Generator[float, None, Changes]:
    """Apply ``edit_of(ids)`` to the postings for which ``condition`` (SQL about ``p``) holds.

    It is one edit, with no effect if it is closed early. Yields the fraction done, 0..1.
    """
    with transaction(connection):
        touched: list[int] = []
        for start in range(0, len(posting_ids), AT_ONCE):
            yield start / len(posting_ids)
            some = list(posting_ids[start : start + AT_ONCE])
            marks = ",".join("?" * len(some))
            rows = connection.execute(
                f"SELECT p.id {LISTED} AND {condition} AND p.id IN ({marks}) ORDER BY p.id", some
            )
            part = tuple(row for (row,) in rows)
            take_effect(edit_of(part), connection)
            touched += part
        if not touched:
            return Changes()
        whole = edit_of(tuple(touched))
        return note(connection, whole, whole.changes())


def step(connection: sqlite3.Connection, *, forward: bool) -> Generator[float, None, Changes | None]:
    """Undo the newest edit, or redo the last undone one (``forward``). Returns None if there is none.

    Has no effect if it is closed early. Yields the fraction done, 0..1.
    """
    with transaction(connection):
        found = journal.next_step(connection, forward=forward)
        if found is None:
            return None
        number, edit = found
        step = edit if forward else edit.inverse()
        changes = yield from step.steps(connection)
        journal.mark(connection, number, undone=not forward)
        _count(connection, edit, forward=forward)
        _count_known(connection, number, forward=forward)
        return replace(changes, learning=step.affects_learning(connection))


def note(connection: sqlite3.Connection, edit: Edit, changes: Changes) -> Changes:
    """Record an applied edit in the journal and the counters. Undone edits can no longer be redone.

    Returns its ``changes`` with their effect on learning.
    """
    journal.forget_undone(connection)
    journal.write(connection, edit)
    _count(connection, edit, forward=True)
    connection.execute("DELETE FROM counters WHERE name = 'known'")
    return replace(changes, learning=edit.affects_learning(connection))


def _count(connection: sqlite3.Connection, edit: Edit, *, forward: bool) -> None:
    answered = edit.postings_answered(connection)
    connection.execute(
        "UPDATE counters SET value = value + CASE name WHEN 'revision' THEN 1 ELSE ? END"
        " WHERE name IN ('revision', 'answered')",
        (answered if forward else -answered,),
    )


def _count_known(connection: sqlite3.Connection, number: int, *, forward: bool) -> None:
    """Lower `least` if the model knows an edit that was undone, and raise it if that edit is redone.

    Edits are undone from the newest on, so an undo that takes `answered` below `least` concerns an edit that
    the training knew; so did any edit with a number up to it that redo can bring back.
    """
    answered, least = _counters(connection, "answered", "least")
    known = read_counter(connection, "known")
    if not forward and answered < least:
        connection.execute("INSERT OR REPLACE INTO counters VALUES ('known', ?)", (max(known, number),))
    elif not (forward and number <= known):
        return
    connection.execute("UPDATE counters SET value = ? WHERE name = 'least'", (answered,))


def _counters(connection: sqlite3.Connection, *names: str) -> list[int]:
    """Read counters. Raises sqlite3.DatabaseError if one is missing or not a number."""
    rows = connection.execute("SELECT name, value FROM counters WHERE typeof(value) = 'integer'")
    found: dict[str, int] = dict(rows.fetchall())
    if not found.keys() >= set(names):
        raise sqlite3.DatabaseError("missing counters")
    return [found[name] for name in names]
