"""Edits: each kind is one class, which defines every aspect of it.

An edit is a value with an inverse. The journal in the project file is a list of edits, written in the same
transaction as their effects. An edit of many rows records what was done (this import, these ids), never a
copy of the rows. A new kind of edit is a subclass of ``Edit``: it cannot be made until it has all of the
abstract methods, and the journal, undo and the staleness of models know it from then on.
"""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from inspect import isabstract
from typing import TYPE_CHECKING, Any, ClassVar, Self

from app.core.errors import InputError
from app.core.goals import goal_to_json
from app.core.records import Answer, Changes, Label, Options
from app.store import as_json
from app.store.stored_json import stored_json
from app.store.taggings import read_tagging, swap_tagging, swap_version, write_tagging

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from app.core.tagging import Tagging

AT_ONCE = 200
"""At most this many postings are changed between two cancel points."""
MOST_NAMED = 500
"""Views update at most this many changed postings one by one."""

_ANSWERED = (
    "(coalesce(p.no_upto, i.no_upto) > 0 OR EXISTS"
    " (SELECT 1 FROM answers a WHERE a.posting_id = p.id AND a.value IS NOT NULL))"
)
"""Whether a posting ``p`` of an import ``i`` is learned from while it is there."""


class Edit(ABC):
    """One step of undo. Subclasses are frozen dataclasses whose last field is the ``title`` for the menu."""

    title: str

    newly_done_sql: ClassVar[str] = "0"
    """SQL over the journal's ``body``: how many more postings are done after the edit than before."""

    @abstractmethod
    def inverse(self) -> Self:
        """The inverse edit."""

    @abstractmethod
    def steps(self, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
        """Take effect, within the caller's transaction. Yields the fraction done, 0..1, as cancel points.

        ``Changes.learning`` is not set here: see ``affects_learning``.
        """

    @abstractmethod
    def to_json(self) -> dict[str, Any]:
        """The edit as JSON for the journal. The keys must not change, since existing projects have them."""

    @classmethod
    @abstractmethod
    def from_json(cls, body: dict[str, Any]) -> Self:
        """The inverse of ``to_json``. Also reads edits written by earlier versions."""

    @abstractmethod
    def postings_changed(self, connection: sqlite3.Connection) -> int:
        """How many postings it changes one by one; 0 if its duration does not depend on their number."""

    @abstractmethod
    def postings_answered(self, connection: sqlite3.Connection) -> int:
        """How many postings have other answers afterwards."""

    @abstractmethod
    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        """Whether a training set read before it differs from one read afterwards.

        May be asked before the edit takes effect or afterwards, as long as no later edit changes what is
        learned from.
        """

    @abstractmethod
    def forget(self, connection: sqlite3.Connection) -> None:
        """Delete the data kept for redoing it, once it is undone and can no longer be redone."""


class QuickEdit(Edit):
    """A quick edit that is fully described by its row in the journal."""

    @abstractmethod
    def effect(self, connection: sqlite3.Connection) -> Changes:
        """Take effect, within the caller's transaction."""

    def steps(self, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
        yield from ()
        return self.effect(connection)

    def postings_changed(self, connection: sqlite3.Connection) -> int:
        return 0

    def forget(self, connection: sqlite3.Connection) -> None:
        pass


def take_effect(edit: Edit, connection: sqlite3.Connection) -> Changes:
    """Run all steps of an edit. Returns what changed."""
    steps = edit.steps(connection)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            changes: Changes = stop.value
            return changes


def kinds() -> dict[str, type[Edit]]:
    """The kinds of edits by their name in the journal."""
    classes = (*Edit.__subclasses__(), *QuickEdit.__subclasses__())
    return {kind.__name__: kind for kind in classes if not isabstract(kind)}


def edit_from_json(kind: object, body: object) -> Edit:
    """An edit as the journal keeps it. Raises sqlite3.DatabaseError for anything else."""
    try:
        found = body if isinstance(body, dict) else stored_json(body)
        return kinds()[str(kind)].from_json(found)
    except (LookupError, TypeError, ValueError, AttributeError, InputError) as error:
        raise sqlite3.DatabaseError("malformed edit") from error


def changes_of(posting_ids: Sequence[int], newly_done: int = 0) -> Changes:
    """Changes that name each of these postings; with very many, that any may have changed."""
    if len(posting_ids) > MOST_NAMED:
        return Changes(posting_list=True)
    return Changes(postings=frozenset(posting_ids), newly_done=newly_done)


# --- one posting -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class TagPosting(QuickEdit):
    """A posting's answers or its done flag change."""

    posting_id: int
    before: Tagging
    after: Tagging
    title: str

    newly_done_sql = "json_extract(body, '$.after[0]') - json_extract(body, '$.before[0]')"

    def inverse(self) -> TagPosting:
        return TagPosting(self.posting_id, self.after, self.before, self.title)

    def effect(self, connection: sqlite3.Connection) -> Changes:
        write_tagging(connection, self.posting_id, self.before, self.after)
        return Changes(
            postings=frozenset({self.posting_id}),
            newly_done=self.after.done - self.before.done,
            tagging=self.after,
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "posting_id": self.posting_id,
            "before": as_json.tagging_to_json(self.before),
            "after": as_json.tagging_to_json(self.after),
            "title": self.title,
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> TagPosting:
        before, after = (as_json.tagging_from_json(body[side]) for side in ("before", "after"))
        return cls(body["posting_id"], before, after, body["title"])

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return int(not self.before.same_answers(self.after))

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return not self.before.same_answers(self.after)


@dataclass(frozen=True)
class NotePosting(QuickEdit):
    """The note on a posting changes."""

    posting_id: int
    before: str
    after: str
    title: str

    def inverse(self) -> NotePosting:
        return NotePosting(self.posting_id, self.after, self.before, self.title)

    def effect(self, connection: sqlite3.Connection) -> Changes:
        connection.execute("UPDATE texts SET note = ? WHERE posting_id = ?", (self.after, self.posting_id))
        return Changes(postings=frozenset({self.posting_id}))

    def to_json(self) -> dict[str, Any]:
        return {
            "posting_id": self.posting_id, "before": self.before, "after": self.after, "title": self.title,
        }  # fmt: skip

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> NotePosting:
        return cls(**body)

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return 0

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return False


# --- many postings -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class TagPostings(Edit):
    """The answers or done flags of many postings change together.

    The file keeps their former taggings as ``batch``; they are swapped with the present ones. Of
    ``postings``, ``answered`` have other answers than before, and ``newly_done`` more are done.
    """

    batch: int
    postings: int
    answered: int
    newly_done: int
    title: str

    newly_done_sql = "json_extract(body, '$.newly_done')"

    def inverse(self) -> TagPostings:
        return replace(self, newly_done=-self.newly_done)

    def steps(self, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
        rows = connection.execute("SELECT posting_id FROM taggings WHERE batch = ?", (self.batch,)).fetchall()
        for place, (posting_id,) in enumerate(rows):
            if place % AT_ONCE == 0:
                yield place / len(rows)
            swap_tagging(connection, self.batch, posting_id)
        return changes_of([posting_id for (posting_id,) in rows], self.newly_done)

    def to_json(self) -> dict[str, Any]:
        return {
            "batch": self.batch,
            "postings": self.postings,
            "answered": self.answered,
            "newly_done": self.newly_done,
            "title": self.title,
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> TagPostings:
        return cls(**body)

    def postings_changed(self, connection: sqlite3.Connection) -> int:
        return self.postings

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return self.answered

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return self.answered > 0

    def forget(self, connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM taggings WHERE batch = ?", (self.batch,))


@dataclass(frozen=True)
class FlagPostings(Edit):
    """Postings are flagged, or no longer flagged."""

    posting_ids: tuple[int, ...]
    flagged: bool
    title: str

    def inverse(self) -> FlagPostings:
        return FlagPostings(self.posting_ids, not self.flagged, self.title)

    def steps(self, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
        for start in range(0, len(self.posting_ids), AT_ONCE):
            yield start / len(self.posting_ids)
            connection.executemany(
                "UPDATE postings SET flagged = ? WHERE id = ?",
                [(self.flagged, row) for row in self.posting_ids[start : start + AT_ONCE]],
            )
        return self.changes()

    def changes(self) -> Changes:
        """What its effect changes."""
        return changes_of(self.posting_ids)

    def to_json(self) -> dict[str, Any]:
        ids = as_json.ids_to_json(self.posting_ids)
        return {"posting_ids": ids, "flagged": self.flagged, "title": self.title}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> FlagPostings:
        return cls(as_json.ids_from_json(body["posting_ids"]), body["flagged"], body["title"])

    def postings_changed(self, connection: sqlite3.Connection) -> int:
        return len(self.posting_ids)

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return 0

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return False

    def forget(self, connection: sqlite3.Connection) -> None:
        pass


@dataclass(frozen=True)
class KeepAnswers(QuickEdit):
    """Answers that looked like mistakes are confirmed by a person, until they change.

    ``answers`` are (posting id, label id, answer).
    """

    answers: tuple[tuple[int, int, Answer], ...]
    kept: bool
    title: str

    def inverse(self) -> KeepAnswers:
        return KeepAnswers(self.answers, not self.kept, self.title)

    def effect(self, connection: sqlite3.Connection) -> Changes:
        statement = (
            "INSERT OR IGNORE INTO kept VALUES (?, ?, ?)"
            if self.kept
            else "DELETE FROM kept WHERE posting_id = ? AND label_id = ? AND answer = ?"
        )
        connection.executemany(statement, self.answers)
        return Changes(kept=True)

    def to_json(self) -> dict[str, Any]:
        return {"answers": [list(answer) for answer in self.answers], "kept": self.kept, "title": self.title}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> KeepAnswers:
        answers = tuple((posting, label, Answer(answer)) for posting, label, answer in body["answers"])
        return cls(answers, body["kept"], body["title"])

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return 0

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return False


@dataclass(frozen=True)
class ShowPostings(Edit):
    """Postings disappear (deleted) or come back (``shown``)."""

    posting_ids: tuple[int, ...]
    shown: bool
    title: str

    def inverse(self) -> ShowPostings:
        return ShowPostings(self.posting_ids, not self.shown, self.title)

    def steps(self, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
        for start in range(0, len(self.posting_ids), AT_ONCE):
            yield start / len(self.posting_ids)
            connection.executemany(
                "UPDATE postings SET deleted = ? WHERE id = ?",
                [(not self.shown, row) for row in self.posting_ids[start : start + AT_ONCE]],
            )
        return self.changes()

    def changes(self) -> Changes:
        """What its effect changes."""
        return replace(changes_of(self.posting_ids), posting_list=True)

    def to_json(self) -> dict[str, Any]:
        ids = as_json.ids_to_json(self.posting_ids)
        return {"posting_ids": ids, "shown": self.shown, "title": self.title}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> ShowPostings:
        return cls(as_json.ids_from_json(body["posting_ids"]), body["shown"], body["title"])

    def postings_changed(self, connection: sqlite3.Connection) -> int:
        return len(self.posting_ids)

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return 0

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return any(
            _found(
                connection,
                "postings p JOIN imports i ON i.id = p.import_id"
                f" WHERE p.id BETWEEN ? AND ? AND i.shown AND {_ANSWERED}",
                first,
                first + count - 1,
            )
            for first, count in as_json.ids_to_json(self.posting_ids)
        )

    def forget(self, connection: sqlite3.Connection) -> None:
        pass


@dataclass(frozen=True)
class ShowImport(Edit):
    """Everything from one import appears (``shown``) or disappears."""

    import_id: int
    shown: bool
    title: str

    def inverse(self) -> ShowImport:
        return ShowImport(self.import_id, not self.shown, self.title)

    def steps(self, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
        connection.execute("UPDATE imports SET shown = ? WHERE id = ?", (self.shown, self.import_id))
        connection.execute("UPDATE labels SET shown = ? WHERE import_id = ?", (self.shown, self.import_id))
        rows = connection.execute(
            "SELECT posting_id, tagging FROM replaced WHERE import_id = ?", (self.import_id,)
        ).fetchall()
        for place, (posting_id, tagging) in enumerate(rows):
            if place % AT_ONCE == 0:
                yield place / len(rows)
            swap_version(connection, self.import_id, posting_id, tagging)
        return Changes(label_list=True, posting_list=True)

    def to_json(self) -> dict[str, Any]:
        return {"import_id": self.import_id, "shown": self.shown, "title": self.title}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> ShowImport:
        return cls(**body)

    def postings_changed(self, connection: sqlite3.Connection) -> int:
        """Only updated postings count: the others appear and disappear by one flag."""
        counting = "SELECT count(*) FROM replaced WHERE import_id = ?"
        return int(connection.execute(counting, (self.import_id,)).fetchone()[0])

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        asking = "SELECT answered FROM imports WHERE id = ?"
        return int(connection.execute(asking, (self.import_id,)).fetchone()[0])

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        number = self.import_id
        if _found(connection, "labels WHERE import_id = ?", number):
            return True
        own = "postings p JOIN imports i ON i.id = p.import_id WHERE i.id = ? AND p.deleted = 0"
        # `answered` spares an import without labels the look at all of its postings.
        if self.postings_answered(connection) and _found(connection, f"{own} AND {_ANSWERED}", number):
            return True
        versions = connection.execute(
            f"SELECT p.id, r.tagging, r.content <> p.content AND {_ANSWERED} FROM replaced r"
            " JOIN postings p ON p.id = r.posting_id JOIN imports i ON i.id = p.import_id"
            " WHERE r.import_id = ? AND p.deleted = 0 AND i.shown",
            (number,),
        )
        return any(
            other_text or (tagging is not None and _other_answers(connection, posting_id, tagging))
            for posting_id, tagging, other_text in versions
        )

    def forget(self, connection: sqlite3.Connection) -> None:
        """Mark its rows for deletion by ``sweeping``."""
        connection.execute("UPDATE imports SET published = 0 WHERE shown = 0 AND id = ?", (self.import_id,))


def _found(connection: sqlite3.Connection, rows: str, *values: int) -> bool:
    """Whether there are any ``rows``: what follows FROM in SQL."""
    return bool(connection.execute(f"SELECT EXISTS (SELECT 1 FROM {rows})", values).fetchone()[0])


def _other_answers(connection: sqlite3.Connection, posting_id: int, tagging: str) -> bool:
    """Whether the other version of a posting has other answers; ``tagging`` is its JSON."""
    other = as_json.tagging_from_json(stored_json(tagging))
    return not other.same_answers(read_tagging(connection, posting_id))


# --- labels and options ------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShowLabel(QuickEdit):
    """A label appears (``shown``) or disappears. Its answers are kept in either case."""

    label: Label
    shown: bool
    title: str

    def inverse(self) -> ShowLabel:
        return ShowLabel(self.label, not self.shown, self.title)

    def effect(self, connection: sqlite3.Connection) -> Changes:
        connection.execute("UPDATE labels SET shown = ? WHERE id = ?", (self.shown, self.label.id))
        return Changes(labels=frozenset({self.label.id}), label_list=True)

    def to_json(self) -> dict[str, Any]:
        return {"label": as_json.label_to_json(self.label), "shown": self.shown, "title": self.title}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> ShowLabel:
        return cls(as_json.label_from_json(body["label"]), body["shown"], body["title"])

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return 0

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return True


@dataclass(frozen=True)
class ChangeLabels(QuickEdit):
    """Labels change, but not their ids. ``before`` and ``after`` have the same ids in the same order."""

    before: tuple[Label, ...]
    after: tuple[Label, ...]
    title: str

    def inverse(self) -> ChangeLabels:
        return ChangeLabels(self.after, self.before, self.title)

    def effect(self, connection: sqlite3.Connection) -> Changes:
        connection.executemany(
            "UPDATE labels SET name = ?, color = ?, key = ?, description = ?, position = ?,"
            " set_threshold = ?, goal = ?, label_group = ? WHERE id = ?",
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
                for label in self.after
            ],
        )
        pairs = list(zip(self.before, self.after, strict=True))
        return Changes(
            labels=frozenset(label.id for label in self.after),
            label_list=any(a.position != b.position for a, b in pairs),
            goals=any(a.goal != b.goal for a, b in pairs),
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "before": [as_json.label_to_json(label) for label in self.before],
            "after": [as_json.label_to_json(label) for label in self.after],
            "title": self.title,
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> ChangeLabels:
        before, after = (tuple(map(as_json.label_from_json, body[side])) for side in ("before", "after"))
        return cls(before, after, body["title"])

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return 0

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return any(
            before.learned_from != after.learned_from
            for before, after in zip(self.before, self.after, strict=True)
        )


@dataclass(frozen=True)
class ChangeOptions(QuickEdit):
    """The options of the project change."""

    before: Options
    after: Options
    title: str

    def inverse(self) -> ChangeOptions:
        return ChangeOptions(self.after, self.before, self.title)

    def effect(self, connection: sqlite3.Connection) -> Changes:
        connection.execute("DELETE FROM options")
        connection.execute(
            "INSERT INTO options VALUES (?)", (json.dumps(as_json.options_to_json(self.after)),)
        )
        return Changes(goals=True)

    def to_json(self) -> dict[str, Any]:
        return {
            "before": as_json.options_to_json(self.before),
            "after": as_json.options_to_json(self.after),
            "title": self.title,
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> ChangeOptions:
        before, after = (as_json.options_from_json(body[side]) for side in ("before", "after"))
        return cls(before, after, body["title"])

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return 0

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return self.before.learned_from != self.after.learned_from


# --- several edits -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Together(Edit):
    """Several edits as one step, applied in order and undone in reverse order."""

    edits: tuple[Edit, ...]
    title: str

    def inverse(self) -> Together:
        return Together(tuple(edit.inverse() for edit in reversed(self.edits)), self.title)

    def steps(self, connection: sqlite3.Connection) -> Generator[float, None, Changes]:
        changed = []
        for edit in self.edits:
            changed.append((yield from edit.steps(connection)))
        return Changes.together(changed)

    def to_json(self) -> dict[str, Any]:
        return {"edits": [[type(edit).__name__, edit.to_json()] for edit in self.edits], "title": self.title}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Together:
        return cls(tuple(edit_from_json(kind, part) for kind, part in body["edits"]), body["title"])

    def postings_changed(self, connection: sqlite3.Connection) -> int:
        return sum(edit.postings_changed(connection) for edit in self.edits)

    def postings_answered(self, connection: sqlite3.Connection) -> int:
        return sum(edit.postings_answered(connection) for edit in self.edits)

    def affects_learning(self, connection: sqlite3.Connection) -> bool:
        return any(edit.affects_learning(connection) for edit in self.edits)

    def forget(self, connection: sqlite3.Connection) -> None:
        for edit in self.edits:
            edit.forget(connection)
