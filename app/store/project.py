"""One open project file: its queries, its edits, its undo."""

from __future__ import annotations

import contextlib
import sqlite3
from array import array
from typing import TYPE_CHECKING

from app.core.errors import ProjectError, ProjectMovedError
from app.core.jobs import run_to_end
from app.core.records import Changes, Label, Options, Posting, PostingRow
from app.store import (
    cells,
    checking,
    counting,
    editing,
    journal,
    models,
    past_models,
    predictions,
    publishing,
    soundness,
    sweeping,
)
from app.store import connection as connections
from app.store.connection import transaction
from app.store.failures import damaged, translating_errors
from app.store.file_guard import FileGuard, note_damage
from app.store.lock import Lock
from app.store.reading import (
    LISTED,
    read_counter,
    read_counters,
    read_counts,
    read_field_names,
    read_ids,
    read_labels,
    read_options,
)
from app.store.taggings import read_tagging

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.core.history import PastModel
    from app.core.records import Counts, ImportedPredictions
    from app.core.tagging import Tagging
    from app.store.edits import Edit
    from app.store.file_guard import GuardedConnection
    from app.store.staging import StagedImport
    from app.store.sweeping import Leftovers


_ASKED_AT_ONCE = 5_000
_WAIT_SECONDS = 0.5
"""How long an edit waits for another program's write. The window would seem frozen with a longer wait."""


class Project:
    """The project at ``path``, opened for this thread. Other threads read and stage on a ``sibling``.

    A project of an older version is migrated first, even if it is opened read-only.

    Raises:
        ProjectError: the file is not a project, or cannot be written.
        ProjectBusyError: another process holds it, and ``read_only`` is off or its version is an older one.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        connections.inspect(path, writing=not read_only)
        self.path = path
        self.read_only = read_only
        self._guard: FileGuard | None = None
        self._lock = None if read_only else Lock(path)
        try:
            with translating_errors(path):
                self._connection = self._connect()
                try:
                    self._open()
                except BaseException:
                    self._connection.close()
                    raise
        except BaseException:
            self._release()
            raise

    def _open(self) -> None:
        """Check the connected file, and migrate an older version."""
        writing = not self.read_only
        connections.require_own_schema(self._connection, self.path, writing=writing)
        trouble = soundness.first_look(self._connection, self.path)
        if trouble is not None and writing:
            raise trouble
        older = trouble is None and self.read_only and connections.is_older(self._connection)
        if older and connections.may_change(self.path):
            self._connection.close()
            Project(self.path).close()
            self._connection = self._connect()
            connections.require_own_schema(self._connection, self.path, writing=False)
        connections.bring_up_to_date(self._connection, self.path, read_only=self.read_only)
        if writing:
            self._connection.execute("PRAGMA journal_mode = WAL")
        read_counter(
            self._connection, "revision"
        )  # the log exists, so it can be watched, only after a first read
        self._guard = FileGuard(self.path, writing=writing)
        self._connection.guard = self._guard
        if trouble is not None:
            self._guard.stop_writing(trouble)

    def _connect(self) -> GuardedConnection:
        """The connection of the thread that owns the project, which must not wait long for other programs."""
        return connections.connect(self.path, read_only=self.read_only, wait_seconds=_WAIT_SECONDS)

    @staticmethod
    def create(path: Path) -> None:
        """Create a new, empty project file. Raises ProjectError if the file exists or cannot be created."""
        connections.create(path)

    def close(self) -> None:
        """Fold the write-ahead log into the file and close it."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("PRAGMA busy_timeout = 0")
        if self._guard is not None and not self.read_only:
            self._guard.let_go_of(self._connection)
        self._connection.close()
        self._release()

    def _release(self) -> None:
        if self._guard is not None:
            self._guard.close()
        if self._lock is not None:
            self._lock.release()

    @property
    def trouble(self) -> ProjectError | None:
        """Why the file is no longer written to: it is damaged or missing. None if it can be written."""
        return None if self._guard is None else self._guard.trouble

    @property
    def large(self) -> bool:
        """Whether only a part of the file was checked when it was opened."""
        with contextlib.suppress(OSError):
            return self.path.stat().st_size > soundness.WHOLE_BYTES
        return False

    @contextlib.contextmanager
    def _translating_errors(self) -> Iterator[None]:
        """Turn errors into sentences. An error that indicates damage ends all writing to the file."""
        try:
            with translating_errors(self.path):
                yield
        except ProjectError as error:
            note_damage(self._guard, error)
            raise

    @contextlib.contextmanager
    def sibling(self, *, durable: bool = False) -> Iterator[GuardedConnection]:
        """Open a second connection for the calling thread.

        If ``durable``, each commit is on disk on return.
        """
        with self._translating_errors():
            if self._guard is not None:
                self._guard.require_same()  # otherwise it would open whatever file has this name now
            connection = connections.connect(self.path, read_only=self.read_only, guard=self._guard)
            try:
                connections.require_own_schema(connection, self.path, writing=not self.read_only)
                if not self.read_only and not durable:
                    connection.execute("PRAGMA synchronous = NORMAL")
                yield connection
            finally:
                connection.close()

    @contextlib.contextmanager
    def copy_source(self) -> Iterator[sqlite3.Connection]:
        """A connection from which another thread reads a complete copy.

        If the file is gone, it is the remaining one, which still reads the file that was opened. Nothing is
        written through it.
        """
        try:
            if self._guard is not None:
                self._guard.require_same()
        except ProjectMovedError:
            with self._translating_errors():
                yield self._connection
        else:
            with self.sibling() as connection:
                yield connection

    def require_room(self) -> None:
        """Stop a long piece of writing before the disk is full. Raises ProjectError."""
        connections.require_room(self.path)

    # --- reading -------------------------------------------------------------------------------------

    def labels(self, *, hidden: bool = False) -> tuple[Label, ...]:
        """The labels in order. ``hidden``: include deleted and staged ones."""
        with self._translating_errors():
            return read_labels(self._connection, hidden=hidden)

    def options(self) -> Options:
        """The project's options."""
        with self._translating_errors():
            return read_options(self._connection)

    def posting_ids(self, show: str) -> array[int]:
        """The ids of the postings "todo", "done" or "all", as imported."""
        with self._translating_errors():
            found = array("q")
            for block in read_ids(self._connection, show):
                found.extend(block)
            return found

    def counts(self) -> Counts:
        with self._translating_errors():
            return read_counts(self._connection)

    def field_names(self) -> tuple[str, ...]:
        """The names of the postings' fields in alphabetical order; a rare one may be missing."""
        with self._translating_errors():
            return read_field_names(self._connection)

    def rows(self, posting_ids: Sequence[int]) -> list[PostingRow]:
        """The list rows for these ids, in order; missing postings are left out."""
        marks = ",".join("?" * len(posting_ids))
        with self._translating_errors():
            rows = self._connection.execute(
                "SELECT p.id, p.heading, p.preview, p.done, p.flagged,"
                " EXISTS (SELECT 1 FROM texts t WHERE t.posting_id = p.id AND t.note <> '')"
                f" {LISTED} AND p.id IN ({marks})",
                tuple(posting_ids),
            ).fetchall()
            yes: dict[int, list[int]] = {}
            for posting_id, label_id in self._connection.execute(
                "SELECT a.posting_id, a.label_id FROM answers a JOIN labels l ON l.id = a.label_id"
                f" WHERE a.value = 1 AND l.shown AND a.posting_id IN ({marks}) ORDER BY l.position, l.id",
                tuple(posting_ids),
            ):
                yes.setdefault(posting_id, []).append(label_id)
        found = {
            row: PostingRow(
                row,
                cells.text(heading),
                cells.text(preview),
                bool(done),
                tuple(yes.get(row, ())),
                bool(flagged),
                bool(noted),
            )
            for row, heading, preview, done, flagged, noted in rows
        }
        return [found[row] for row in posting_ids if row in found]

    def posting(self, posting_id: int) -> Posting:
        """One posting in full. Raises KeyError if it does not exist."""
        with self._translating_errors():
            row = self._connection.execute(
                "SELECT p.id, p.key, t.title, t.text, t.fields, p.done, p.flagged, t.note"
                " FROM postings p JOIN texts t ON t.posting_id = p.id WHERE p.id = ?",
                (posting_id,),
            ).fetchone()
            if row is None:
                raise KeyError(posting_id)
            predicted = predictions.read_predictions(self._connection, posting_id)
        number, key, title, text, fields, done, flagged, note = row
        return Posting(
            number,
            None if key is None else cells.text(key),
            cells.text(title),
            cells.text(text),
            cells.fields_of(fields),
            bool(done),
            bool(flagged),
            cells.text(note),
            predicted,
        )

    def compare_predictions(self) -> ImportedPredictions | None:
        """How well imported predictions agree with people's answers; None if there are none to compare."""
        with self._translating_errors():
            return predictions.compare_predictions(self._connection)

    def present(self, posting_ids: Iterable[int]) -> tuple[int, ...]:
        """The ids of existing postings among these, ascending and without repetitions."""
        return self._those(posting_ids, "")

    def flagged(self, posting_ids: Iterable[int], flagged: bool) -> tuple[int, ...]:
        """The ids of existing postings among these that are flagged (or not), ascending, each once."""
        return self._those(posting_ids, f" AND p.flagged = {flagged:d}")

    def _those(self, posting_ids: Iterable[int], condition: str) -> tuple[int, ...]:
        asked = sorted(set(posting_ids))
        found: list[int] = []
        with self._translating_errors():
            for start in range(0, len(asked), _ASKED_AT_ONCE):
                some = asked[start : start + _ASKED_AT_ONCE]
                marks = ",".join("?" * len(some))
                found += (
                    row
                    for (row,) in self._connection.execute(
                        f"SELECT p.id {LISTED} AND p.id IN ({marks}){condition} ORDER BY p.id", some
                    )
                )
        return tuple(found)

    def tagging(self, posting_id: int) -> Tagging:
        """The tagging of a posting. Raises KeyError if it does not exist."""
        with self._translating_errors():
            return read_tagging(self._connection, posting_id)

    def kept(self, posting_ids: Iterable[int]) -> set[tuple[int, int, int]]:
        """The confirmed answers of these postings, as (posting id, label id, answer)."""
        with self._translating_errors():
            return {
                row
                for posting_id in set(posting_ids)
                for row in self._connection.execute("SELECT * FROM kept WHERE posting_id = ?", (posting_id,))
            }

    def hidden_labels(self, upto: int) -> list[int]:
        """The ids, up to ``upto``, of labels that are deleted, or staged by an import."""
        with self._translating_errors():
            rows = self._connection.execute(
                "SELECT id FROM labels WHERE NOT shown AND id <= ? ORDER BY id", (upto,)
            )
            return [label_id for (label_id,) in rows]

    def label_counts(self) -> dict[int, tuple[int, int]]:
        """For each label the numbers of yes and no answers."""
        with self._translating_errors():
            return run_to_end(counting.count_answers(self._connection))

    def yes_answers(self, label_id: int, most: int) -> int:
        """The number of postings with a label, counted up to ``most``."""
        with self._translating_errors():
            return counting.yes_answers(self._connection, label_id, most)

    def yes_without(self, label_id: int, other_id: int, most: int) -> int:
        """The number of postings with one label but not the other, counted up to ``most``."""
        with self._translating_errors():
            return counting.yes_without(self._connection, label_id, other_id, most)

    def counters(self) -> dict[str, int]:
        """All counters of the project by name."""
        with self._translating_errors():
            return read_counters(self._connection)

    def counter(self, name: str) -> int:
        with self._translating_errors():
            return read_counter(self._connection, name)

    # --- edits ---------------------------------------------------------------------------------------

    def apply(self, edit: Edit) -> Changes:
        """Apply an edit and record it in the journal, in one transaction that is on disk on return."""
        with self._translating_errors():
            return editing.apply(self._connection, edit)

    def add_labels(self, labels: Iterable[Label]) -> tuple[Label, ...]:
        """Give labels their ids. They stay hidden until an edit shows them."""
        with self._translating_errors(), transaction(self._connection):
            return tuple(editing.add_label(self._connection, label) for label in labels)

    def publish(self, staged: StagedImport) -> Changes:
        """Publish a staged import as one edit."""
        with self._translating_errors(), transaction(self._connection):
            return editing.note(self._connection, *publishing.publish(self._connection, staged))

    def newest_to_learn_from(self) -> int:
        """The number of the newest edit that affects learning; 0 if there is none."""
        with self._translating_errors():
            return journal.newest_to_learn_from(self._connection)

    def step(self, *, forward: bool) -> Changes | None:
        """Undo the newest edit, or redo the last undone one (``forward``). Returns None if there is none."""
        with self._translating_errors():
            return run_to_end(editing.step(self._connection, forward=forward))

    def forget_edits(self) -> None:
        """Empty the journal."""
        with self._translating_errors(), transaction(self._connection):
            self._connection.execute("DELETE FROM journal")
            self._connection.execute("DELETE FROM taggings")

    def next_title(self, *, forward: bool) -> str | None:
        """The title of the edit that undo would revert, or that redo (``forward``) would apply again."""
        with self._translating_errors():
            return journal.next_title(self._connection, forward=forward)

    def next_number(self, *, forward: bool) -> int | None:
        """The number of the edit that undo would revert, or that redo (``forward``) would apply again."""
        with self._translating_errors():
            return journal.next_number(self._connection, forward=forward)

    def next_postings(self, *, forward: bool) -> int:
        """The number of postings that this edit changes one by one if it is a batch; else 0."""
        with self._translating_errors():
            return journal.next_postings(self._connection, forward=forward)

    # --- models --------------------------------------------------------------------------------------

    def make_current(self, number: int) -> Changes:
        """Make a staged or earlier model the current one, with its tuned thresholds.

        Raises:
            ProjectError: its arrays are gone.
        """
        with self._translating_errors(), transaction(self._connection):
            models.make_current(self._connection, number)
        return Changes(labels=frozenset(label.id for label in self.labels()), model=True)

    def set_tuned(self, thresholds: Mapping[int, float | None]) -> Changes:
        """Store tuned thresholds by label id. Not an edit, since they follow from scores and goals."""
        standing = {label.id: label.tuned_threshold for label in self.labels(hidden=True)}
        moved = {row: value for row, value in thresholds.items() if standing.get(row, value) != value}
        if not moved or self.read_only:
            return Changes()
        with self._translating_errors(), transaction(self._connection):
            self._connection.executemany(
                "UPDATE labels SET tuned_threshold = ? WHERE id = ?",
                [(value, label_id) for label_id, value in moved.items()],
            )
        return Changes(labels=frozenset(moved))

    def current_model(self) -> PastModel | None:
        """The current model; None before the first training."""
        with self._translating_errors():
            return past_models.current(self._connection)

    def history(self) -> tuple[PastModel, ...]:
        """All trainings kept in the history, newest first."""
        with self._translating_errors():
            return past_models.history(self._connection)

    def pin_model(self, number: int, pinned: bool) -> None:
        """Pin or unpin a training.

        Pinned ones are never deleted. Raises ProjectError if it no longer exists.
        """
        with self._translating_errors():
            past_models.pin(self._connection, number, pinned)

    def leftovers(self) -> Leftovers:
        """The rows that unfinished imports and trainings have staged."""
        with self._translating_errors():
            return sweeping.leftovers(self._connection)

    def check(self) -> list[str]:
        """List what is wrong with the file, in sentences; empty if it is intact. Changes nothing."""
        with self._translating_errors():
            found = run_to_end(checking.check(self._connection, self.path))
            if found and self._guard is not None and checking.damage(self._connection):
                self._guard.stop_writing(damaged(self.path))
            return found

    def mend(self) -> list[str]:
        """Repair what can be repaired, in one transaction. Returns what was wrong, in sentences.

        Raises:
            DamagedProjectError: pages of the file are damaged, which only a backup or a recovery can help.
        """
        with self._translating_errors():
            if checking.damage(self._connection):
                raise damaged(self.path)
            with transaction(self._connection):
                return checking.mend(self._connection)
