"""Imports: rows are staged, hidden, in batches, until ``publishing`` shows them."""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from app.core.labels import same_name
from app.core.records import MOST_SKIPPED, Answer, IncomingPosting, Skipped
from app.core.repeated_rows import REPLACE, combined, words_of
from app.core.translation import tr
from app.store import cells, words
from app.store.connection import transaction
from app.store.stable_ids import find_by_stable_id, may_be_stable_id
from app.store.stored_json import stored_json
from app.store.taggings import read_tagging

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterator, Mapping, Sequence

    from app.core.tagging import Tagging
    from app.store.file_guard import GuardedConnection

_PREVIEW_LENGTH = 160
_HEADING_LENGTH = 200
_SETTLED_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class StagedImport:
    """A staged import, still hidden.

    ``labels`` are the ids of the labels in its files, ``builds_on`` the imports whose postings it updates.
    ``idle`` is the number of updates that change nothing. ``skipped`` are the first of ``skipped_count`` rows
    left out. ``predicted`` is the number of postings with predictions, ``merged`` of rows merged into another
    row's posting, ``disputed`` of postings whose rows contradict each other, ``superseded`` of rows that a
    later row with the same id replaced.
    """

    import_id: int
    title: str
    added: int
    updated: int
    skipped: tuple[Skipped, ...]
    labels: frozenset[int]
    builds_on: frozenset[int]
    idle: int
    labelled: int
    unlisted_no: bool
    waiting: bool
    skipped_count: int = 0
    predicted: int = 0
    merged: int = 0
    disputed: int = 0
    superseded: int = 0


_AS_THE_IMPORT_SAYS, _REST_NO = 1, 2
"""The value in ``replaced.tagging`` for labels that a row does not list; 0 means unanswered."""


def content_number(title: str, text: str) -> int:
    """A 63-bit hash of a posting's title and text."""
    digest = blake2b(f"{title}\0{text}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest) >> 1


def heading_and_preview(title: str, text: str) -> tuple[str, str]:
    """The heading and preview for the list: the title or first line, and the words after it."""
    text = text.lstrip()
    if not title.strip():
        title, _, text = text.partition("\n")
        if len(title) > _HEADING_LENGTH:
            text = title[_HEADING_LENGTH:]
    start = text[: 4 * _PREVIEW_LENGTH]
    return " ".join(title[:_HEADING_LENGTH].split()), " ".join(start.split())[:_PREVIEW_LENGTH]


class Staging:
    """An import in progress, on its own connection.

    ``add`` batches, then ``finish``, then ``publishing.publish`` on the connection that owns the project.
    Unfinished or unpublished imports are deleted later.
    """

    def __init__(
        self,
        connection: GuardedConnection,
        title: str,
        *,
        unlisted_no: bool,
        same_text_updates: bool = False,
    ) -> None:
        """``unlisted_no``: labels that a row does not list are *no*.

        ``same_text_updates``: a row without an id updates the posting with the same title and text, instead
        of being left out as a duplicate.
        """
        self._same_text_updates = same_text_updates
        self._connection = connection
        self._title = title
        self._unlisted_no = unlisted_no
        self._added = 0
        self._updated = 0
        self._idle = 0
        self._labelled = 0
        self._skipped: list[Skipped] = []
        self._skipped_count = 0
        self._predicted = 0
        self._merged = 0
        self._superseded = 0
        self._disputed: dict[int, tuple[str, ...]] = {}
        self._rest_no = array("q")
        self._labels: dict[str, int] = {}
        self._spellings: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._used_labels: set[int] = set()
        self._builds_on: set[int] = set()
        with transaction(connection):
            self._import_id = _insert(
                connection,
                "INSERT INTO imports (title, created) VALUES (?, ?)",
                title,
                datetime.now(UTC).isoformat(timespec="seconds"),
            )
        for label_id, name in connection.execute("SELECT id, name FROM labels WHERE shown ORDER BY position"):
            self._labels.setdefault(same_name(cells.text(name)), label_id)
            self._names[label_id] = cells.text(name)

    def skip(self, row: Skipped) -> None:
        """Record a skipped row: the first ones in full, the others as a number."""
        self._skipped_count += 1
        if len(self._skipped) < MOST_SKIPPED:
            self._skipped.append(row)

    def add(self, batch: Sequence[IncomingPosting]) -> None:
        """Stage some postings in one short transaction, so that answers never have to wait.

        Postings that are not there yet are inserted together; each of the others is looked at alone.
        """
        if not batch:
            return
        rows = [(posting, content_number(posting.title, posting.text)) for posting in batch]
        with transaction(self._connection):
            known = self._known_among(rows)
            new: list[tuple[IncomingPosting, int]] = []
            for posting, content in rows:
                identity = content if posting.key is None else posting.key
                if identity not in known:
                    known.add(identity)
                    new.append((posting, content))
                    continue
                self._insert_postings(new)
                new.clear()
                self._add(posting, content)
            self._insert_postings(new)

    def _known_among(self, rows: Sequence[tuple[IncomingPosting, int]]) -> set[str | int]:
        """The keys of the rows, and the contents of those without one, that may be there already."""
        keys = [posting.key for posting, _ in rows if posting.key is not None]
        contents = [content for posting, content in rows if posting.key is None]
        known: set[str | int] = {key for key in keys if may_be_stable_id(key)}
        for column, values in (("key", keys), ("content", contents)):
            if values:
                known.update(
                    value
                    for (value,) in self._connection.execute(
                        f"SELECT {column} FROM postings WHERE {column} IN (SELECT value FROM json_each(?))",
                        (json.dumps(values),),
                    )
                )
        return known

    def finish(self) -> Generator[None, None, StagedImport]:
        """Finish staging: order the new labels by their number of yes answers, and drop idle updates."""
        self._order_labels()
        yield from self._spare_unnamed_labels()
        yield from self._drop_idle_updates()
        return StagedImport(
            self._import_id,
            self._title,
            self._added,
            self._updated,
            tuple(self._skipped),
            frozenset(self._used_labels),
            frozenset(self._builds_on),
            self._idle,
            self._labelled,
            self._unlisted_no,
            self._waits(),
            self._skipped_count,
            self._predicted,
            self._merged,
            len(self._disputed),
            self._superseded,
        )

    def _waits(self) -> bool:
        """Whether there is anything to publish."""
        (waits,) = self._connection.execute(
            "SELECT EXISTS (SELECT 1 FROM postings WHERE import_id = ?)"
            " OR EXISTS (SELECT 1 FROM replaced WHERE import_id = ?)"
            " OR EXISTS (SELECT 1 FROM predictions WHERE import_id = ?)",
            (self._import_id,) * 3,
        ).fetchone()
        return bool(waits)

    def _add(self, posting: IncomingPosting, content: int) -> None:
        standing = self._standing(posting.key, content)
        if standing is None:
            self._insert_postings([(posting, content)])
            return
        posting_id, import_id = standing
        if import_id == self._import_id:
            self._add_again(posting_id, posting, content)
        elif posting.key is None and not self._updates_same_text(posting):
            self.skip(Skipped(posting.file, posting.row, tr("duplicate: the same text is there already")))
        else:
            former = self._former_row(posting_id, posting)
            if former is None:
                self._updated += 1
            else:
                self._merged += 1
                posting = self._combined(posting_id, former, posting)
            self._replace(posting_id, posting, content)
            self._builds_on.add(import_id)
            self._predict([(posting_id, posting)])

    def _updates_same_text(self, posting: IncomingPosting) -> bool:
        """Whether a row without an id has new answers for the posting with its text."""
        return self._same_text_updates or (posting.labels is None and bool(posting.probabilities))

    def _add_again(self, posting_id: int, posting: IncomingPosting, content: int) -> None:
        """Merge a further row about a posting of this import."""
        if posting.repeated == REPLACE and posting.key is None:
            self.skip(Skipped(posting.file, posting.row, tr("duplicate: the same text is there already")))
            return
        former = self._staged_row(posting_id, posting)
        if posting.key is None and posting.labels is None and former.labels is None:
            if posting.probabilities:
                self._merged += 1
                self._predict([(posting_id, posting)])
                return
            self.skip(Skipped(posting.file, posting.row, tr("duplicate: the same text is there already")))
            return
        if posting.repeated == REPLACE or words_of(former) != words_of(posting):
            self._updated += 1  # the later row replaces the earlier one
            self._superseded += 1
        else:
            self._merged += 1
            posting = self._combined(posting_id, former, posting)
        self._labelled -= former.labels is not None
        new_id = self._insert_postings([(posting, content)])
        self._added -= 1
        self._connection.execute(
            "UPDATE OR IGNORE predictions SET posting_id = ? WHERE posting_id = ?", (new_id, posting_id)
        )
        self._connection.execute("DELETE FROM postings WHERE id = ?", (posting_id,))
        if posting_id in self._disputed:
            self._disputed[new_id] = self._disputed.pop(posting_id)

    def _combined(
        self, posting_id: int, former: IncomingPosting, posting: IncomingPosting
    ) -> IncomingPosting:
        disputed = self._disputed.get(posting_id, ())
        both = combined(replace(former, unanswered=disputed), posting)
        if both.unanswered and both.labels is not None and posting.repeated != REPLACE:
            self._disputed[posting_id] = both.unanswered
        return both

    def _staged_row(self, posting_id: int, posting: IncomingPosting) -> IncomingPosting:
        """The contents of earlier rows about a posting of this import, for merging with this row."""
        title, text, fields, closed, done = self._connection.execute(
            "SELECT t.title, t.text, t.fields, p.no_upto IS NULL, p.done FROM postings p"
            " JOIN texts t ON t.posting_id = p.id WHERE p.id = ?",
            (posting_id,),
        ).fetchone()
        answers = self._connection.execute(
            "SELECT label_id, value FROM answers WHERE posting_id = ?", (posting_id,)
        ).fetchall()
        return self._said(posting, title, text, fields, answers, bool(closed), bool(done))

    def _former_row(self, posting_id: int, posting: IncomingPosting) -> IncomingPosting | None:
        """The contents of this import's earlier rows about an existing posting; None for the first row."""
        if posting.repeated == REPLACE:
            return None
        row = self._connection.execute(
            "SELECT title, text, fields, tagging FROM replaced WHERE import_id = ? AND posting_id = ?",
            (self._import_id, posting_id),
        ).fetchone()
        if row is None:
            return None
        title, text, fields, tagging = row
        done, closed, listed = (None, 0, []) if tagging is None else stored_json(tagging)
        return self._said(posting, title, text, fields, listed, bool(closed), done)

    def _said(
        self,
        posting: IncomingPosting,
        title: str,
        text: str,
        fields: str,
        answers: Sequence[tuple[int, int | None]],
        closed: bool,
        done: bool | None,
    ) -> IncomingPosting:
        names = self._names
        yes = tuple(names[label] for label, value in answers if value == Answer.YES and label in names)
        no = tuple(names[label] for label, value in answers if value == Answer.NO and label in names)
        answered = closed or bool(answers) or bool(done)
        return IncomingPosting(
            posting.file,
            posting.row,
            text,
            title,
            posting.key,
            yes if answered else None,
            None if posting.no is None or not answered else no,
            done if posting.done is not None or not closed else None,
            stored_json(fields) if fields else {},
            repeated=posting.repeated,
        )

    def _predict(self, postings: Sequence[tuple[int, IncomingPosting]]) -> None:
        """Store a program's predictions for postings, given with their ids."""
        self._predicted += sum(bool(posting.probabilities) for _, posting in postings)
        self._connection.executemany(
            "INSERT OR REPLACE INTO predictions (import_id, posting_id, label, probability, assigned)"
            " VALUES (?, ?, ?, ?, ?)",
            [
                (self._import_id, posting_id, name, value, _decision(posting, name))
                for posting_id, posting in postings
                for name, value in posting.probabilities.items()
            ],
        )

    def _standing(self, key: str | None, content: int) -> tuple[int, int] | None:
        if key is not None:
            found = find_by_stable_id(self._connection, key)
            if found is not None:
                return found
        which, value = ("content", content) if key is None else ("key", key)
        row: tuple[int, int] | None = self._connection.execute(
            "SELECT p.id, p.import_id FROM postings p JOIN imports i ON i.id = p.import_id"
            f" WHERE p.{which} = ? AND p.deleted = 0 AND (i.shown OR i.id = ?)"
            " ORDER BY p.import_id = ? DESC, p.id LIMIT 1",
            (value, self._import_id, self._import_id),
        ).fetchone()
        return row

    def _insert_postings(self, rows: Sequence[tuple[IncomingPosting, int]]) -> int:
        """Insert new postings, given with their contents, in their order. Returns the id of the last one."""
        if not rows:
            return 0
        (last,) = self._connection.execute(
            "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'postings'"
        ).fetchone()
        postings: list[tuple[Any, ...]] = []
        texts: list[tuple[int, str, str, str, str]] = []
        answers: list[tuple[int, int, Answer | None]] = []
        predicted: list[tuple[int, IncomingPosting]] = []
        for posting_id, (posting, content) in enumerate(rows, last + 1):
            labelled = posting.labels is not None
            # Then the import's own `no_upto` counts: NULL.
            closed = labelled and (posting.rest_no or (posting.no is None and self._unlisted_no))
            heading, preview = heading_and_preview(posting.title, posting.text)
            postings.append(
                (
                    posting_id,
                    self._import_id,
                    posting.key,
                    content,
                    heading,
                    preview,
                    closed if posting.done is None else posting.done,
                    None if closed else 0,
                    posting.flagged,
                )
            )
            texts.append((posting_id, posting.title, posting.text, _fields(posting), posting.note))
            # An explicit answer never repeats what is implied.
            implied = Answer.NO if closed else None
            answers += [
                (posting_id, label, answer) for label, answer in self._answers(posting) if answer != implied
            ]
            if posting.rest_no:
                self._rest_no.append(posting_id)
            if posting.probabilities:
                predicted.append((posting_id, posting))
            self._labelled += labelled
        self._connection.executemany(
            "INSERT INTO postings (id, import_id, key, content, heading, preview, done, no_upto, flagged)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            postings,
        )
        words.insert_texts(self._connection, texts)
        self._connection.executemany(
            "INSERT OR IGNORE INTO answers (posting_id, label_id, value) VALUES (?, ?, ?)", answers
        )
        self._predict(predicted)
        words.index_texts(self._connection, last + 1, last + len(rows))
        self._added += len(rows)
        return int(postings[-1][0])

    def _spare_unnamed_labels(self) -> Iterator[None]:
        """Labels that the files do not name stay unanswered if a row says that all others are no."""
        unnamed = sorted(set(self._labels.values()) - self._used_labels)
        if not unnamed:
            return
        for start in range(0, len(self._rest_no), _SETTLED_AT_ONCE):
            some = self._rest_no[start : start + _SETTLED_AT_ONCE]
            with transaction(self._connection):
                self._connection.executemany(
                    "INSERT OR IGNORE INTO answers (posting_id, label_id, value)"
                    " SELECT id, ?, NULL FROM postings WHERE id = ?",
                    [(label_id, posting_id) for posting_id in some for label_id in unnamed],
                )
            yield

    def _replace(self, posting_id: int, posting: IncomingPosting, content: int) -> None:
        listed = None if posting.labels is None else list(self._answers(posting))
        closed = _REST_NO if posting.rest_no else _AS_THE_IMPORT_SAYS * (posting.no is None)
        tagging = None if listed is None else json.dumps([posting.done, closed, listed])
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

    def _answers(self, posting: IncomingPosting) -> Iterator[tuple[int, Answer | None]]:
        for name in posting.labels or ():
            yield self._label(name), Answer.YES
        for name in posting.no or ():
            yield self._label(name), Answer.NO
        for name in posting.unanswered:
            yield self._label(name), None

    def _label(self, name: str) -> int:
        label_id = self._spellings.get(name)
        if label_id is None:
            label_id = self._spellings[name] = self._label_of_any_spelling(name)
        return label_id

    def _label_of_any_spelling(self, name: str) -> int:
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
            self._names[label_id] = name
        self._used_labels.add(label_id)
        return label_id

    def _order_labels(self) -> None:
        by_count = self._connection.execute(
            "SELECT l.id FROM labels l LEFT JOIN answers a ON a.label_id = l.id AND a.value = 1"
            " WHERE l.import_id = ? GROUP BY l.id ORDER BY count(a.posting_id) DESC, l.id",
            (self._import_id,),
        ).fetchall()
        with transaction(self._connection):
            self._connection.executemany(
                "UPDATE labels SET position = ? WHERE id = ?",
                [(position, label_id) for position, (label_id,) in enumerate(by_count)],
            )

    def _drop_idle_updates(self) -> Iterator[None]:
        """Drop updates that change nothing, so that the import is published faster."""
        labels, named, last = {label: label for label in self._used_labels}, sorted(self._used_labels), 0
        while rows := self._connection.execute(
            "SELECT r.posting_id, r.tagging, r.title = t.title AND r.text = t.text AND r.fields = t.fields"
            " FROM replaced r JOIN texts t ON t.posting_id = r.posting_id"
            " WHERE r.import_id = ? AND r.posting_id > ? ORDER BY r.posting_id LIMIT ?",
            (self._import_id, last, _SETTLED_AT_ONCE),
        ).fetchall():
            with transaction(self._connection):
                for posting_id, said, same_text in rows:
                    standing = read_tagging(self._connection, posting_id)
                    if same_text and (
                        said is None
                        or settled(standing, said, labels, named, unlisted_no=self._unlisted_no) == standing
                    ):
                        self._connection.execute(
                            "DELETE FROM replaced WHERE import_id = ? AND posting_id = ?",
                            (self._import_id, posting_id),
                        )
                        self._idle += 1
                        self._labelled -= said is not None
            last = rows[-1][0]
            yield


def settled(
    standing: Tagging, said: str, labels: Mapping[int, int], named: Sequence[int], *, unlisted_no: bool
) -> Tagging:
    """The tagging of a posting after an update.

    Its files decide on the labels that occur in them; answers to other labels stay as they are.

    Args:
        standing: where it stands before.
        said: what a file says of it, as ``Staging`` keeps it in ``replaced``.
        labels: which label each one that is staged ends up as.
        named: the labels that occur in the files.
        unlisted_no: whether labels that a row does not list are *no*.
    """
    done, closed, listed = stored_json(said)
    rest_no = closed == _REST_NO or (bool(closed) and unlisted_no)
    answers: dict[int, Answer | None] = {}
    if rest_no or not closed:
        answers = dict.fromkeys(named, Answer.NO if closed else None)
    said_of = [(labels[label], None if answer is None else Answer(answer)) for label, answer in listed]
    answers |= dict(reversed(said_of))  # the first one counts
    after = standing.with_answers(answers)
    if done is None:
        done = standing.done or rest_no
    return replace(after, done=done)


def _decision(posting: IncomingPosting, name: str) -> int:
    """Whether the program that predicted a label assigned it too: 1, 0, or -1 where its file does not say."""
    return -1 if posting.assigned is None else int(name in posting.assigned)


def _fields(posting: IncomingPosting) -> str:
    return json.dumps(dict(posting.fields), ensure_ascii=False) if posting.fields else ""


def _insert(connection: sqlite3.Connection, statement: str, *values: Any) -> int:
    row_id = connection.execute(statement, values).lastrowid
    assert row_id is not None
    return row_id
