"""Imports: rows are staged out of sight, batch by batch, and appear in one short transaction."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from app.core.edits import ShowImport
from app.core.labels import next_color, next_key, same_name
from app.core.records import Answer, IncomingPosting, Skipped, Tagging
from app.store import journal
from app.store.connection import transaction
from app.store.effects import read_tagging, take_effect

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from app.core.records import Changes

_PREVIEW_LENGTH = 160
_HEADING_LENGTH = 200
_SWEEP_ROWS = 200


@dataclass(frozen=True, slots=True)
class StagedImport:
    """An import that waits out of sight. ``labels`` are the names of those it brings."""

    import_id: int
    title: str
    added: int
    updated: int
    skipped: tuple[Skipped, ...]
    labels: tuple[str, ...]
    labelled: int
    unlisted_no: bool


def content_number(title: str, text: str) -> int:
    """A 63-bit number that stands for a posting's title and text."""
    digest = blake2b(f"{title}\0{text}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest) >> 1


def heading_and_preview(title: str, text: str) -> tuple[str, str]:
    """What a list shows: the title, or else the first line; and the words that follow."""
    text = text.lstrip()
    if not title.strip():
        title, _, text = text.partition("\n")
        if len(title) > _HEADING_LENGTH:
            text = title[_HEADING_LENGTH:]
    start = text[: 4 * _PREVIEW_LENGTH]
    return " ".join(title[:_HEADING_LENGTH].split()), " ".join(start.split())[:_PREVIEW_LENGTH]


class Staging:
    """One import on its way in, on a connection of its own.

    ``add`` batches, then ``finish``, then ``publish`` on the connection that owns the project. What is
    neither finished nor published is swept away later.
    """

    def __init__(self, connection: sqlite3.Connection, title: str, *, unlisted_no: bool) -> None:
        self._connection = connection
        self._title = title
        self._unlisted_no = unlisted_no
        self._added = 0
        self._updated = 0
        self._labelled = 0
        self._skipped: list[Skipped] = []
        self._labels: dict[str, int] = {}
        self._new_labels: dict[int, str] = {}
        self._used_labels: set[int] = set()
        with transaction(connection):
            self._import_id = _insert(
                connection,
                "INSERT INTO imports (title, created) VALUES (?, ?)",
                title,
                datetime.now(UTC).isoformat(timespec="seconds"),
            )
        for label_id, name in connection.execute("SELECT id, name FROM labels WHERE shown ORDER BY position"):
            self._labels.setdefault(same_name(name), label_id)

    def skip(self, row: Skipped) -> None:
        """Note a row that does not come in."""
        self._skipped.append(row)

    def add(self, batch: Sequence[IncomingPosting]) -> None:
        """Stage some postings in one transaction, short enough that answers never wait for it."""
        with transaction(self._connection):
            for posting in batch:
                self._add(posting)

    def finish(self) -> StagedImport:
        """All rows are in: order the new labels by their number of yes answers and settle the updates."""
        with transaction(self._connection):
            self._order_labels()
            self._settle_updates()
        return StagedImport(
            self._import_id,
            self._title,
            self._added,
            self._updated,
            tuple(self._skipped),
            tuple(self._new_labels.values()),
            self._labelled,
            self._unlisted_no,
        )

    def _add(self, posting: IncomingPosting) -> None:
        content = content_number(posting.title, posting.text)
        standing = self._standing(posting.key, content)
        if standing is None:
            self._insert_posting(posting, content)
            self._added += 1
        elif posting.key is None:
            self.skip(Skipped(posting.file, posting.row, "duplicate: the same text is there already"))
        else:
            posting_id, import_id = standing
            if import_id == self._import_id:  # the same id twice in this import: the later one counts
                self._connection.execute("DELETE FROM postings WHERE id = ?", (posting_id,))
                self._insert_posting(posting, content)
            else:
                self._replace(posting_id, posting, content)
            self._updated += 1

    def _standing(self, key: str | None, content: int) -> tuple[int, int] | None:
        which, value = ("content", content) if key is None else ("key", key)
        row: tuple[int, int] | None = self._connection.execute(
            "SELECT p.id, p.import_id FROM postings p JOIN imports i ON i.id = p.import_id"
            f" WHERE p.{which} = ? AND p.deleted = 0 AND (i.shown OR i.id = ?) LIMIT 1",
            (value, self._import_id),
        ).fetchone()
        return row

    def _insert_posting(self, posting: IncomingPosting, content: int) -> None:
        labelled = posting.labels is not None
        closed = labelled and posting.no is None  # then the import's own `no_upto` counts: NULL
        done = closed and self._unlisted_no if posting.done is None else posting.done
        posting_id = _insert(
            self._connection,
            "INSERT INTO postings (import_id, key, content, heading, preview, done, no_upto)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            self._import_id,
            posting.key,
            content,
            *heading_and_preview(posting.title, posting.text),
            done,
            None if closed else 0,
        )
        self._connection.execute(
            "INSERT INTO texts VALUES (?, ?, ?, ?)",
            (posting_id, posting.title, posting.text, _fields(posting)),
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO answers VALUES (?, ?, ?)",
            [(posting_id, label, answer) for label, answer in self._answers(posting)],
        )
        self._labelled += labelled

    def _replace(self, posting_id: int, posting: IncomingPosting, content: int) -> None:
        listed = None if posting.labels is None else list(self._answers(posting))
        tagging = None if listed is None else json.dumps([posting.done, posting.no is None, listed])
        self._connection.execute(
            "INSERT OR REPLACE INTO replaced VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._import_id,
                posting_id,
                content,
                *heading_and_preview(posting.title, posting.text),
                posting.title,
                posting.text,
                _fields(posting),
                tagging,
            ),
        )
        self._labelled += listed is not None

    def _answers(self, posting: IncomingPosting) -> Iterator[tuple[int, int]]:
        for name in posting.labels or ():
            yield self._label(name), Answer.YES
        for name in posting.no or ():
            yield self._label(name), Answer.NO

    def _label(self, name: str) -> int:
        folded = same_name(name)
        label_id = self._labels.get(folded)
        if label_id is None:
            label_id = _insert(
                self._connection,
                "INSERT INTO labels (import_id, shown, name, color, key, description, position)"
                " VALUES (?, 0, ?, '', '', '', 0)",
                self._import_id,
                name,
            )
            self._labels[folded] = label_id
            self._new_labels[label_id] = name
        self._used_labels.add(label_id)
        return label_id

    def _order_labels(self) -> None:
        standing = self._connection.execute("SELECT position, color, key FROM labels WHERE shown").fetchall()
        first = max((position for position, _, _ in standing), default=-1) + 1
        colors = Counter(color for _, color, _ in standing)
        keys = {key for _, _, key in standing}
        by_count = self._connection.execute(
            "SELECT l.id, l.name FROM labels l LEFT JOIN answers a ON a.label_id = l.id AND a.value = 1"
            " WHERE l.import_id = ? GROUP BY l.id ORDER BY count(a.posting_id) DESC, l.id",
            (self._import_id,),
        ).fetchall()
        for position, (label_id, name) in enumerate(by_count, start=first):
            color, key = next_color(colors), next_key(name, keys)
            colors[color] += 1
            keys.add(key)
            self._connection.execute(
                "UPDATE labels SET position = ?, color = ?, key = ? WHERE id = ?",
                (position, color, key, label_id),
            )
        self._new_labels = dict(by_count)

    def _settle_updates(self) -> None:
        """Turn what the file says of known postings into whole taggings.

        The file decides on the labels that occur in it; answers to other labels stay as they are.
        """
        rows = self._connection.execute(
            "SELECT posting_id, tagging FROM replaced WHERE import_id = ? AND tagging IS NOT NULL",
            (self._import_id,),
        ).fetchall()
        for posting_id, text in rows:
            done, closed, listed = json.loads(text)
            said = {label: Answer(answer) for label, answer in listed}
            tagging = read_tagging(self._connection, posting_id)
            for label in sorted(self._used_labels):
                if closed and not self._unlisted_no and label not in said:
                    continue
                tagging = tagging.with_answer(label, said.get(label, Answer.NO if closed else None))
            if done is None:
                done = tagging.done or (closed and self._unlisted_no)
            settled = Tagging(done, tagging.no_upto, tagging.explicit)
            self._connection.execute(
                "UPDATE replaced SET tagging = ? WHERE import_id = ? AND posting_id = ?",
                (json.dumps(journal.tagging_to_json(settled)), self._import_id, posting_id),
            )


def publish(connection: sqlite3.Connection, staged: StagedImport) -> tuple[ShowImport, Changes]:
    """Let a staged import appear, inside the caller's transaction, and give the edit for the journal."""
    _join_labels_added_meanwhile(connection, staged.import_id)
    connection.execute(
        "UPDATE imports SET published = 1, answered = ?,"
        " no_upto = CASE WHEN ? THEN (SELECT coalesce(max(id), 0) FROM labels) ELSE 0 END WHERE id = ?",
        (staged.labelled, staged.unlisted_no, staged.import_id),
    )
    edit = ShowImport(staged.import_id, shown=True, title=staged.title)
    return edit, take_effect(edit, connection)


def _join_labels_added_meanwhile(connection: sqlite3.Connection, import_id: int) -> None:
    """A person may have added a label of the same name while the file was read: one of them is enough."""
    shown = connection.execute("SELECT id, name FROM labels WHERE shown").fetchall()
    staged = connection.execute("SELECT id, name FROM labels WHERE import_id = ?", (import_id,)).fetchall()
    theirs = {same_name(name): row for row, name in shown}
    for row, name in staged:
        kept = theirs.get(same_name(name))
        if kept is not None:
            connection.execute("UPDATE OR REPLACE answers SET label_id = ? WHERE label_id = ?", (kept, row))
            connection.execute("DELETE FROM labels WHERE id = ?", (row,))


def sweep(connection: sqlite3.Connection) -> Iterator[int]:
    """Remove, a few rows at a time, what interrupted or forgotten imports and models left behind."""
    with transaction(connection):
        connection.execute("DELETE FROM arrays WHERE model IN (SELECT number FROM models WHERE NOT complete)")
        connection.execute("DELETE FROM models WHERE NOT complete")
    for (import_id,) in connection.execute("SELECT id FROM imports WHERE published = 0").fetchall():
        gone = 1
        while gone:
            with transaction(connection):
                gone = connection.execute(
                    "DELETE FROM postings WHERE id IN (SELECT id FROM postings WHERE import_id = ? LIMIT ?)",
                    (import_id, _SWEEP_ROWS),
                ).rowcount
            yield gone
        with transaction(connection):
            connection.execute("DELETE FROM replaced WHERE import_id = ?", (import_id,))
            connection.execute(
                "DELETE FROM answers WHERE label_id IN (SELECT id FROM labels WHERE import_id = ?)",
                (import_id,),
            )
            connection.execute("DELETE FROM labels WHERE import_id = ?", (import_id,))
            connection.execute("DELETE FROM imports WHERE id = ?", (import_id,))


def _fields(posting: IncomingPosting) -> str:
    return json.dumps(dict(posting.fields), ensure_ascii=False) if posting.fields else ""


def _insert(connection: sqlite3.Connection, statement: str, *values: Any) -> int:
    row_id = connection.execute(statement, values).lastrowid
    assert row_id is not None
    return row_id
