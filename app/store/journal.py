"""The journal: edits as rows of JSON, and the marks of what is undone."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.core import edits
from app.core.records import Answer, Label, Options
from app.core.tagging import Tagging
from app.store import as_json
from app.store.connection import stored_json

if TYPE_CHECKING:
    import sqlite3

_KINDS: dict[str, type[edits.Edit]] = {
    kind.__name__: kind
    for kind in (
        edits.TagPosting,
        edits.TagPostings,
        edits.FlagPostings,
        edits.NotePosting,
        edits.KeepAnswers,
        edits.ShowLabel,
        edits.ChangeLabels,
        edits.ShowImport,
        edits.ShowPostings,
        edits.ChangeOptions,
        edits.Together,
    )
}


def _pack(value: object) -> Any:
    if isinstance(value, Tagging):
        return as_json.tagging_to_json(value)
    if isinstance(value, Label):
        return as_json.label_to_json(value)
    if isinstance(value, Options):
        return as_json.options_to_json(value)
    if isinstance(value, tuple):
        return [_pack(part) for part in value]
    if isinstance(value, edits.Edit):  # a part of Together
        return [type(value).__name__, _body(value)]
    return value


def _body(edit: edits.Edit) -> dict[str, Any]:
    body = {field.name: _pack(getattr(edit, field.name)) for field in fields(edit)}
    if isinstance(edit, edits.ShowPostings | edits.FlagPostings):
        body["posting_ids"] = as_json.ids_to_json(edit.posting_ids)
    return body


def _unpack(kind: type[edits.Edit], body: dict[str, Any]) -> edits.Edit:
    sides = ("before", "after")
    if kind is edits.TagPosting:
        body |= {side: as_json.tagging_from_json(body[side]) for side in sides}
    elif kind is edits.ShowLabel:
        body["label"] = as_json.label_from_json(body["label"])
    elif kind is edits.ChangeLabels:
        body |= {side: tuple(map(as_json.label_from_json, body[side])) for side in sides}
    elif kind is edits.ChangeOptions:
        body |= {side: as_json.options_from_json(body[side]) for side in sides}
    elif kind in (edits.ShowPostings, edits.FlagPostings):
        body["posting_ids"] = as_json.ids_from_json(body["posting_ids"])
    elif kind is edits.KeepAnswers:
        body["answers"] = tuple((*pair, Answer(answer)) for *pair, answer in body["answers"])
    elif kind is edits.Together:
        body["edits"] = tuple(_unpack(_KINDS[name], part) for name, part in body["edits"])
    return kind(**body)


def write(connection: sqlite3.Connection, edit: edits.Edit) -> None:
    """Append an edit. Runs in the transaction of its effect."""
    connection.execute(
        "INSERT INTO journal (at, kind, body) VALUES (?, ?, ?)",
        (
            datetime.now(UTC).isoformat(timespec="seconds"),
            type(edit).__name__,
            json.dumps(_body(edit), ensure_ascii=False),
        ),
    )


_NEXT = {False: "undone = 0 ORDER BY id DESC LIMIT 1", True: "undone = 1 ORDER BY id LIMIT 1"}


def next_step(connection: sqlite3.Connection, *, forward: bool) -> tuple[int, edits.Edit] | None:
    """The edit that undo would take back, or that redo (``forward``) would bring back, with its number."""
    row = connection.execute(f"SELECT id, kind, body FROM journal WHERE {_NEXT[forward]}").fetchone()
    return None if row is None else (row[0], _unpack(_KINDS[row[1]], stored_json(row[2])))


def next_title(connection: sqlite3.Connection, *, forward: bool) -> str | None:
    """Its title, read without the rest."""
    row = connection.execute(
        f"SELECT json_extract(body, '$.title') FROM journal WHERE {_NEXT[forward]}"
    ).fetchone()
    return None if row is None else str(row[0])


def next_postings(connection: sqlite3.Connection, *, forward: bool) -> int:
    """How many postings it changes one by one, where it changes many at once."""
    found = next_step(connection, forward=forward)
    return 0 if found is None else _postings(connection, found[1])


def _postings(connection: sqlite3.Connection, edit: edits.Edit) -> int:
    if isinstance(edit, edits.TagPostings):
        return edit.postings
    if isinstance(edit, edits.FlagPostings | edits.ShowPostings):
        return len(edit.posting_ids)
    if isinstance(edit, edits.ShowImport):  # all but the postings that it updated goes by one flag
        counting = "SELECT count(*) FROM replaced WHERE import_id = ?"
        return int(connection.execute(counting, (edit.import_id,)).fetchone()[0])
    if isinstance(edit, edits.Together):
        return sum(_postings(connection, part) for part in edit.edits)
    return 0


def newest_to_learn_from(connection: sqlite3.Connection) -> int:
    """The number of the newest edit that changed answers, postings, labels or goals; 0 where there is none.

    Undo leads back to a former number, which no other edit gets: the same number means the same answers.
    """
    row = connection.execute(
        "SELECT id FROM journal WHERE undone = 0 AND CASE kind"
        " WHEN 'ChangeLabels'"
        " THEN json_extract(body, '$.before[0].goal') IS NOT json_extract(body, '$.after[0].goal')"
        " WHEN 'TagPosting'"  # done alone is no answer
        " THEN json_extract(body, '$.before[1]', '$.before[2]')"
        " IS NOT json_extract(body, '$.after[1]', '$.after[2]')"
        " WHEN 'TagPostings' THEN json_extract(body, '$.answered') > 0"
        " WHEN 'FlagPostings' THEN 0 WHEN 'NotePosting' THEN 0 WHEN 'KeepAnswers' THEN 0"
        " ELSE 1 END ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return 0 if row is None else int(row[0])


def mark(connection: sqlite3.Connection, number: int, *, undone: bool) -> None:
    """Note that an edit is undone, or done again."""
    connection.execute("UPDATE journal SET undone = ? WHERE id = ?", (undone, number))


def forget_undone(connection: sqlite3.Connection) -> None:
    """A new edit ends what could have been redone; imports among it can never come back."""
    connection.execute(
        "UPDATE imports SET published = 0 WHERE shown = 0 AND id IN"
        " (SELECT part.value FROM journal, json_tree(journal.body) AS part WHERE journal.undone = 1"
        " AND journal.kind IN ('ShowImport', 'Together') AND part.key = 'import_id')"
    )
    connection.execute(
        "DELETE FROM taggings WHERE batch IN"
        " (SELECT part.value FROM journal, json_tree(journal.body) AS part WHERE journal.undone = 1"
        " AND journal.kind IN ('TagPostings', 'Together') AND part.key = 'batch')"
    )
    connection.execute("DELETE FROM journal WHERE undone = 1")
