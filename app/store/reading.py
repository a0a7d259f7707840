"""Queries for jobs, which read from a project in batches on their own connection."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from array import array
from itertools import chain
from typing import TYPE_CHECKING

from app.core.fields import names_once
from app.core.records import Answer, Counts, Label, Options, OutgoingPosting, TrainingSet
from app.store import cells, models
from app.store.stable_ids import stable_id
from app.store.stored_json import stored_json
from app.store.taggings import read_tagging

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from app.core.records import StoredModel

LISTED = "FROM postings p JOIN imports i ON i.id = p.import_id WHERE p.deleted = 0 AND i.shown"
"""Visible postings: neither deleted nor of an import that is staged or undone."""

DONE = {"todo": " AND p.done = 0", "done": " AND p.done = 1", "all": ""}

UNANSWERED = (
    " AND coalesce((SELECT a.value IS NULL FROM answers a WHERE a.posting_id = p.id AND a.label_id = ?),"
    " coalesce(p.no_upto, i.no_upto) < ?)"
)
"""A condition that a label is unanswered. Its id is passed twice."""

COUNTED = (
    "(SELECT coalesce(sum(NOT p.done), 0), coalesce(sum(p.done), 0) FROM postings p"
    " WHERE p.import_id = i.id AND NOT p.deleted)"
)
"""The numbers of postings to do and done in an import ``i``."""

_BATCH = 100
_SAMPLED_IMPORTS, _SAMPLED, _SAMPLED_ANYWHERE = 20, 50, 500
_FIRST_IDS, _IDS = 500, 20_000


def read_counter(connection: sqlite3.Connection, name: str) -> int:
    """A counter of the whole project: "revision" or "answered"."""
    row = connection.execute("SELECT value FROM counters WHERE name = ?", (name,)).fetchone()
    return 0 if row is None else cells.whole(row[0])


def read_counters(connection: sqlite3.Connection) -> dict[str, int]:
    """All counters of the project by name."""
    return {
        name: cells.whole(value) for name, value in connection.execute("SELECT name, value FROM counters")
    }


def read_labels(connection: sqlite3.Connection, *, hidden: bool = False) -> tuple[Label, ...]:
    """The labels in their order, optionally with ``hidden`` ones."""
    rows = connection.execute(
        "SELECT id, name, color, key, description, position, set_threshold, tuned_threshold, goal,"
        " label_group FROM labels WHERE shown OR ? ORDER BY position, id",
        (hidden,),
    )
    return tuple(cells.label(*row) for row in rows)


def read_field_names(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The names of fields in alphabetical order, from a sample, so that the time does not grow with postings.

    The sample has the first postings of the newest imports, and some from anywhere.
    """
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM postings").fetchone()
    some = set(range(1, last + 1, max(1, last // _SAMPLED_ANYWHERE)))
    imports = connection.execute(
        "SELECT id FROM imports WHERE shown ORDER BY id DESC LIMIT ?", (_SAMPLED_IMPORTS,)
    )
    for (number,) in imports.fetchall():
        first = connection.execute(
            "SELECT id FROM postings WHERE import_id = ? ORDER BY id LIMIT ?", (number, _SAMPLED)
        )
        some.update(row for (row,) in first)
    names = connection.execute(
        "SELECT DISTINCT f.key FROM postings p JOIN imports i ON i.id = p.import_id"
        " JOIN texts t ON t.posting_id = p.id"
        " JOIN json_each(CASE WHEN json_valid(t.fields) THEN t.fields ELSE '{}' END) f"
        " WHERE p.deleted = 0 AND i.shown AND p.id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(some)),),
    )
    return names_once(name for (name,) in names if isinstance(name, str))


def read_options(connection: sqlite3.Connection) -> Options:
    """The project's options."""
    row = connection.execute("SELECT value FROM options").fetchone()
    return Options() if row is None else cells.options(row[0])


def read_model(connection: sqlite3.Connection, number: int | None = None) -> StoredModel | None:
    """A complete model, by default the current one; None if there is none.

    Raises:
        ProjectError: its arrays are gone or damaged.
    """
    number = models.current_number(connection) if number is None else number
    return None if number is None else models.read(connection, number)


def read_training_set(connection: sqlite3.Connection) -> Generator[None, None, tuple[TrainingSet, int]]:
    """A snapshot of all answered postings, and the count of answers at that time."""
    connection.execute("BEGIN")
    try:
        answered = read_counter(connection, "answered")
        return (yield from _read_training_set(connection)), answered
    finally:
        with contextlib.suppress(
            sqlite3.OperationalError
        ):  # a disconnected disk has already ended the transaction
            connection.execute("COMMIT")


def _read_training_set(connection: sqlite3.Connection) -> Generator[None, None, TrainingSet]:
    revision, options = read_counter(connection, "revision"), read_options(connection)
    labels = read_labels(connection)
    ids, contents, no_upto = array("q"), array("q"), array("q")
    titles: list[str] = []
    texts: list[str] = []
    cursor = connection.execute(
        "SELECT p.id, p.content, coalesce(p.no_upto, i.no_upto) AS upto, t.title, t.text"
        " FROM postings p JOIN imports i ON i.id = p.import_id JOIN texts t ON t.posting_id = p.id"
        " WHERE p.deleted = 0 AND i.shown AND (upto > 0 OR EXISTS"
        " (SELECT 1 FROM answers a WHERE a.posting_id = p.id AND a.value IS NOT NULL)) ORDER BY p.id"
    )
    while batch := cursor.fetchmany(_BATCH):
        for posting_id, content, upto, title, text in batch:
            ids.append(posting_id)
            contents.append(content if isinstance(content, int) else 0)
            no_upto.append(cells.whole(upto))
            titles.append(cells.text(title))
            texts.append(cells.text(text))
        yield
    place: dict[int, int] = {}
    for start in range(0, len(ids), _BATCH):
        place.update(zip(ids[start : start + _BATCH], range(start, len(ids)), strict=False))
        yield
    rows, label_ids, answers = array("q"), array("q"), array("b")
    cursor = connection.execute(
        "SELECT posting_id, label_id,"
        " CASE WHEN value IN (0, 1) THEN value + (value AND accepted IS 1) ELSE -1 END"
        " FROM answers WHERE typeof(label_id) = 'integer' ORDER BY posting_id"
    )
    while batch := cursor.fetchmany(_BATCH):
        for posting_id, label_id, value in batch:
            row = place.get(posting_id)
            if row is not None:
                rows.append(row)
                label_ids.append(label_id)
                answers.append(value)
        yield
    given = (rows, label_ids, answers)
    return TrainingSet(revision, labels, ids, contents, titles, texts, no_upto, *given, options)


def read_kept(connection: sqlite3.Connection) -> set[tuple[int, int, int]]:
    """The (posting id, label id, answer) that a person confirmed although they look like mistakes."""
    return set(connection.execute("SELECT posting_id, label_id, answer FROM kept"))


def read_counts(connection: sqlite3.Connection) -> Counts:
    """The numbers of postings to do and done."""
    row = connection.execute("SELECT coalesce(sum(todo), 0), coalesce(sum(done), 0) FROM imports WHERE shown")
    todo, done = row.fetchone()
    return Counts(max(0, cells.whole(todo)), max(0, cells.whole(done)))


def read_ids(connection: sqlite3.Connection, show: str = "all") -> Iterator[list[int]]:
    """The ids of the postings "todo", "done" or "all", ascending, in blocks, the first of which is small.

    A block is read as one JSON text, which takes half as long as rows and lets other threads run.
    """
    last, size = 0, _FIRST_IDS
    while True:
        (text,) = connection.execute(
            "SELECT json_group_array(id) FROM (SELECT p.id FROM postings p WHERE p.deleted = 0 AND p.id > ?"
            f" AND p.import_id IN (SELECT id FROM imports WHERE shown){DONE[show]} ORDER BY p.id LIMIT ?)",
            (last, size),
        ).fetchone()
        block: list[int] = stored_json(text)
        if block and block[-1] <= last:  # damaged pages may lead back, without end
            raise sqlite3.DatabaseError("ids out of order")
        if block:
            yield block
        if len(block) < size:
            return
        last, size = block[-1], _IDS


def read_posting_ids(connection: sqlite3.Connection) -> array[int]:
    """The ids of all postings, as imported."""
    return array("q", chain.from_iterable(read_ids(connection)))


def read_texts(connection: sqlite3.Connection, posting_ids: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Title and text of these postings, in their order; empty ones for a posting that is gone."""
    for posting_id in posting_ids:
        row = connection.execute(
            "SELECT title, text FROM texts WHERE posting_id = ?", (posting_id,)
        ).fetchone()
        yield ("", "") if row is None else (cells.text(row[0]), cells.text(row[1]))


def read_title(connection: sqlite3.Connection, posting_id: int) -> tuple[str, str | None]:
    """The title of a posting and its id in its file; ("", None) for a posting that is gone."""
    row = connection.execute(
        "SELECT t.title, p.key FROM postings p JOIN texts t ON t.posting_id = p.id WHERE p.id = ?",
        (posting_id,),
    ).fetchone()
    return ("", None) if row is None else (cells.text(row[0]), None if row[1] is None else cells.text(row[1]))


def read_all_texts(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Title and text of every posting, in the order of their ids."""
    for ids in read_ids(connection):
        yield from read_texts(connection, ids)


def read_examples(connection: sqlite3.Connection, label_ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Title and text of the first posting answered yes, by label id, for labels that have one."""
    found = {}
    for label_id in label_ids:
        row = connection.execute(
            "SELECT t.title, t.text FROM answers a JOIN postings p ON p.id = a.posting_id"
            " JOIN imports i ON i.id = p.import_id JOIN texts t ON t.posting_id = p.id"
            " WHERE a.label_id = ? AND a.value = 1 AND p.deleted = 0 AND i.shown"
            " ORDER BY a.posting_id LIMIT 1",
            (label_id,),
        ).fetchone()
        if row is not None:
            found[label_id] = (cells.text(row[0]), cells.text(row[1]))
    return found


def read_answered_yes(connection: sqlite3.Connection, label_id: int) -> array[int]:
    """The ids of the postings with this label, ascending."""
    rows = connection.execute(
        f"SELECT p.id {LISTED} AND p.id IN"
        " (SELECT posting_id FROM answers WHERE label_id = ? AND value = 1) ORDER BY p.id",
        (label_id,),
    )
    return array("q", (row for (row,) in rows))


def read_todo(connection: sqlite3.Connection, posting_ids: Sequence[int]) -> list[int]:
    """The given ids that are to do, ascending."""
    marks = ",".join("?" * len(posting_ids))
    rows = connection.execute(
        f"SELECT p.id {LISTED}{DONE['todo']} AND p.id IN ({marks}) ORDER BY p.id", tuple(posting_ids)
    )
    return [row for (row,) in rows]


def read_untagged(connection: sqlite3.Connection) -> Generator[None, None, tuple[array[int], array[int]]]:
    """The ids and content numbers of all postings to do, ids ascending."""
    return (yield from _read_contents(connection, DONE["todo"]))


def read_unanswered(
    connection: sqlite3.Connection, label_id: int
) -> Generator[None, None, tuple[array[int], array[int]]]:
    """The ids and content numbers of the done postings where a label is unanswered, ids ascending."""
    return (yield from _read_contents(connection, DONE["done"] + UNANSWERED, (label_id, label_id)))


def _read_contents(
    connection: sqlite3.Connection, condition: str, values: tuple[int, ...] = ()
) -> Generator[None, None, tuple[array[int], array[int]]]:
    ids, contents = array("q"), array("q")
    cursor = connection.execute(f"SELECT p.id, p.content {LISTED}{condition} ORDER BY p.id", values)
    while batch := cursor.fetchmany(10 * _BATCH):
        ids.extend([posting_id for posting_id, _ in batch])
        contents.extend([content if isinstance(content, int) else 0 for _, content in batch])
        yield
    return ids, contents


def outgoing_postings(
    connection: sqlite3.Connection, show: str = "all", posting_ids: Iterable[int] | None = None
) -> Iterator[OutgoingPosting]:
    """The postings "todo", "done" or "all", optionally only these ids, as records for export."""
    wanted = None if posting_ids is None else frozenset(posting_ids)
    names = {label.id: label.name for label in read_labels(connection)}
    yes, no = Answer.YES, Answer.NO
    cursor = connection.execute(
        "SELECT p.id, p.key, t.title, t.text, t.fields, p.flagged, t.note, i.created, i.title FROM postings p"
        " JOIN imports i ON i.id = p.import_id JOIN texts t ON t.posting_id = p.id"
        f" WHERE p.deleted = 0 AND i.shown{DONE[show]} ORDER BY p.id"
    )
    for posting_id, key, title, text, fields, flagged, note, created, import_title in cursor:
        if wanted is not None and posting_id not in wanted:
            continue
        tagging = read_tagging(connection, posting_id)
        answers = list(zip(names.values(), tagging.answers(names), strict=True))
        yield OutgoingPosting(
            stable_id(posting_id, cells.text(created), cells.text(import_title))
            if key is None
            else cells.text(key),
            cells.text(title),
            cells.text(text),
            tuple([name for name, answer in answers if answer is yes]),
            tuple([name for name, answer in answers if answer is no]),
            tagging.done,
            cells.fields_of(fields),
            bool(flagged),
            cells.text(note),
        )
