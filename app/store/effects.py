"""What each edit does to the file. Runs inside the transaction that writes it to the journal."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import singledispatch
from typing import TYPE_CHECKING

from app.core.edits import (
    ChangeLabels,
    ChangeOptions,
    FlagPostings,
    KeepAnswers,
    NotePosting,
    ShowImport,
    ShowLabel,
    ShowPostings,
    TagPosting,
    TagPostings,
    Together,
)
from app.core.goals import goal_to_json
from app.core.jobs import run_to_end
from app.core.records import Changes
from app.store.as_json import options_to_json, tagging_from_json, tagging_to_json
from app.store.connection import stored_json

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Sequence

    from app.core.edits import Edit
    from app.core.tagging import Tagging

AT_ONCE = 200
"""So many postings are changed from one cancel point to the next."""
MOST_NAMED = 500
"""Views follow so many changed postings one by one."""

_ALL_NEW = Changes(label_list=True, posting_list=True)


@singledispatch
def take_effect(edit: Edit, connection: sqlite3.Connection) -> Changes:
    """Do what the edit says and tell what changed."""
    raise TypeError(f"no effect is known for {edit!r}")


@take_effect.register(TagPosting)
def _(edit: TagPosting, connection: sqlite3.Connection) -> Changes:
    write_tagging(connection, edit.posting_id, edit.before, edit.after)
    return Changes(postings=frozenset({edit.posting_id}), newly_done=edit.after.done - edit.before.done)


def in_steps(edit: Edit, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
    """``take_effect``, so many postings at a time. Yields how far it is, 0..1."""
    if isinstance(edit, Together):
        changed = []
        for part in edit.edits:
            changed.append((yield from in_steps(part, connection)))
        return Changes.together(changed)
    if isinstance(edit, FlagPostings | ShowPostings):
        for start in range(0, len(edit.posting_ids), AT_ONCE):
            yield start / len(edit.posting_ids)
            take_effect(replace(edit, posting_ids=edit.posting_ids[start : start + AT_ONCE]), connection)
        return effect_told(edit)
    if isinstance(edit, TagPostings):
        rows = connection.execute("SELECT posting_id FROM taggings WHERE batch = ?", (edit.batch,)).fetchall()
        for place, (posting_id,) in enumerate(rows):
            if place % AT_ONCE == 0:
                yield place / len(rows)
            exchange_tagging(connection, edit.batch, posting_id)
        return many_changed([posting_id for (posting_id,) in rows], edit.newly_done)
    if isinstance(edit, ShowImport):
        return (yield from _show_import(edit, connection))
    return take_effect(edit, connection)


def _show_import(edit: ShowImport, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
    connection.execute("UPDATE imports SET shown = ? WHERE id = ?", (edit.shown, edit.import_id))
    connection.execute("UPDATE labels SET shown = ? WHERE import_id = ?", (edit.shown, edit.import_id))
    rows = connection.execute(
        "SELECT posting_id, tagging FROM replaced WHERE import_id = ?", (edit.import_id,)
    ).fetchall()
    for place, (posting_id, text) in enumerate(rows):
        if place % AT_ONCE == 0:
            yield place / len(rows)
        _swap(connection, edit.import_id, posting_id, text)
    return _ALL_NEW


@take_effect.register(Together)
@take_effect.register(TagPostings)
@take_effect.register(ShowImport)
def _(edit: Together | TagPostings | ShowImport, connection: sqlite3.Connection) -> Changes:
    return run_to_end(in_steps(edit, connection))


@take_effect.register(FlagPostings)
def _(edit: FlagPostings, connection: sqlite3.Connection) -> Changes:
    connection.executemany(
        "UPDATE postings SET flagged = ? WHERE id = ?", [(edit.flagged, row) for row in edit.posting_ids]
    )
    return effect_told(edit)


@take_effect.register(NotePosting)
def _(edit: NotePosting, connection: sqlite3.Connection) -> Changes:
    connection.execute("UPDATE texts SET note = ? WHERE posting_id = ?", (edit.after, edit.posting_id))
    return Changes(postings=frozenset({edit.posting_id}))


@take_effect.register(KeepAnswers)
def _(edit: KeepAnswers, connection: sqlite3.Connection) -> Changes:
    statement = (
        "INSERT OR IGNORE INTO kept VALUES (?, ?, ?)"
        if edit.kept
        else "DELETE FROM kept WHERE posting_id = ? AND label_id = ? AND answer = ?"
    )
    connection.executemany(statement, edit.answers)
    return Changes(kept=True)


@take_effect.register(ShowLabel)
def _(edit: ShowLabel, connection: sqlite3.Connection) -> Changes:
    connection.execute("UPDATE labels SET shown = ? WHERE id = ?", (edit.shown, edit.label.id))
    return Changes(labels=frozenset({edit.label.id}), label_list=True)


@take_effect.register(ChangeLabels)
def _(edit: ChangeLabels, connection: sqlite3.Connection) -> Changes:
    connection.executemany(
        "UPDATE labels SET name = ?, color = ?, key = ?, description = ?, position = ?, set_threshold = ?,"
        " goal = ?, label_group = ? WHERE id = ?",
        [
            (
                label.name,
                label.color,
                label.key,
                label.description,
                label.position,
                label.set_threshold,
                None if label.goal is None else json.dumps(goal_to_json(label.goal)),
                label.group,
                label.id,
            )
            for label in edit.after
        ],
    )
    pairs = list(zip(edit.before, edit.after, strict=True))
    return Changes(
        labels=frozenset(label.id for label in edit.after),
        label_list=any(a.position != b.position for a, b in pairs),
        goals=any(a.goal != b.goal for a, b in pairs),
    )


@take_effect.register(ChangeOptions)
def _(edit: ChangeOptions, connection: sqlite3.Connection) -> Changes:
    connection.execute("DELETE FROM options")
    connection.execute("INSERT INTO options VALUES (?)", (json.dumps(options_to_json(edit.after)),))
    return Changes(goals=True)


@take_effect.register(ShowPostings)
def _(edit: ShowPostings, connection: sqlite3.Connection) -> Changes:
    connection.executemany(
        "UPDATE postings SET deleted = ? WHERE id = ?", [(not edit.shown, row) for row in edit.posting_ids]
    )
    return effect_told(edit)


def read_tagging(connection: sqlite3.Connection, posting_id: int) -> Tagging:
    """Where a posting stands. Raises KeyError for one that does not exist."""
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
    explicit = [(label_id, value) for label_id, value, _ in answers]
    accepted = [label_id for label_id, _, by_suggestion in answers if by_suggestion]
    return tagging_from_json([bool(row[0]), row[1], explicit, accepted])


def write_tagging(connection: sqlite3.Connection, posting_id: int, before: Tagging, after: Tagging) -> None:
    """Bring a posting from one tagging to another, touching only the rows that differ.

    What its import says of ``no_upto`` is not repeated: NULL.
    """
    if (before.done, before.no_upto) != (after.done, after.no_upto):
        connection.execute(
            "UPDATE postings SET done = ?, no_upto = nullif(?,"
            " (SELECT nullif(i.no_upto, 0) FROM imports i WHERE i.id = import_id)) WHERE id = ?",
            (after.done, after.no_upto, posting_id),
        )
    kept = {label for label, _ in after.explicit}
    connection.executemany(
        "DELETE FROM answers WHERE posting_id = ? AND label_id = ?",
        [(posting_id, label) for label, _ in before.explicit if label not in kept],
    )
    # A label that an import had staged when the journal noted it may have been swept away since.
    turned = set(before.accepted).symmetric_difference(after.accepted)
    standing = {pair for pair in before.explicit if pair[0] not in turned}
    connection.executemany(
        "INSERT OR REPLACE INTO answers SELECT ?, id, ?, ? FROM labels WHERE id = ?",
        [
            (posting_id, value, label in after.accepted, label)
            for label, value in set(after.explicit).difference(standing)
        ],
    )


def exchange_tagging(connection: sqlite3.Connection, batch: int, posting_id: int) -> None:
    """Let a posting's tagging and the one that a batch holds of it change places."""
    (other,) = connection.execute(
        "SELECT tagging FROM taggings WHERE batch = ? AND posting_id = ?", (batch, posting_id)
    ).fetchone()
    standing = read_tagging(connection, posting_id)
    write_tagging(connection, posting_id, standing, tagging_from_json(stored_json(other)))
    connection.execute(
        "UPDATE taggings SET tagging = ? WHERE batch = ? AND posting_id = ?",
        (json.dumps(tagging_to_json(standing)), batch, posting_id),
    )


def many_changed(posting_ids: Sequence[int], newly_done: int = 0) -> Changes:
    """What views hear of an edit of these postings; where they are very many, that any may have changed."""
    if len(posting_ids) > MOST_NAMED:
        return Changes(posting_list=True)
    return Changes(postings=frozenset(posting_ids), newly_done=newly_done)


def effect_told(edit: FlagPostings | ShowPostings) -> Changes:
    """What views hear of flags and of postings that went or came."""
    changes = many_changed(edit.posting_ids)
    return replace(changes, posting_list=True) if isinstance(edit, ShowPostings) else changes


def _swap(connection: sqlite3.Connection, import_id: int, posting_id: int, other: str | None) -> None:
    """Exchange a posting's version with the one the import holds."""
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
