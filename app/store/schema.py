"""The tables of a project file, as an ordered list of migrations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.words import index_apart_on_request, make_index

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

APPLICATION_ID = 0x4A6F6254
"""Marks a SQLite file as a Jobtag project ("JobT")."""


def _version_1(connection: sqlite3.Connection) -> None:
    for statement in _TABLES_1:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


_TABLES_1 = (
    # Counters of the whole project: `revision` grows with every edit, `answered` with every answer and
    # shrinks with its undo; `least` is how far it shrank since the model that counts was trained, so that
    # answers undone and answers given again both count in "6 answers since". `known`, if it exists, is the
    # newest undone edit that the model knows: up to it, redo restores what was learned.
    "CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO counters VALUES ('revision', 0), ('answered', 0), ('least', 0)",
    # One flag shows or hides all rows of an import. `published` is 0 while its rows are staged, and again
    # once it can never be redone. Such rows are deleted later.
    """CREATE TABLE imports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        created TEXT NOT NULL,
        shown INTEGER NOT NULL DEFAULT 0,
        published INTEGER NOT NULL DEFAULT 0,
        no_upto INTEGER NOT NULL DEFAULT 0,
        answered INTEGER NOT NULL DEFAULT 0)""",
    # What a list shows, apart from the long texts, so that a change of `done` rewrites little. `no_upto` NULL
    # means: as its import says.
    """CREATE TABLE postings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        import_id INTEGER NOT NULL REFERENCES imports (id),
        key TEXT,
        content INTEGER NOT NULL,
        heading TEXT NOT NULL,
        preview TEXT NOT NULL,
        done INTEGER NOT NULL DEFAULT 0,
        no_upto INTEGER DEFAULT 0,
        deleted INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX postings_listed ON postings (deleted, id, done, import_id)",
    "CREATE INDEX postings_by_key ON postings (key) WHERE key IS NOT NULL",
    "CREATE INDEX postings_by_content ON postings (content)",
    "CREATE INDEX postings_by_import ON postings (import_id)",
    """CREATE TABLE texts (
        posting_id INTEGER PRIMARY KEY REFERENCES postings (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        fields TEXT NOT NULL)""",
    """CREATE TABLE labels (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        import_id INTEGER REFERENCES imports (id),
        shown INTEGER NOT NULL,
        name TEXT NOT NULL,
        color TEXT NOT NULL,
        key TEXT NOT NULL,
        description TEXT NOT NULL,
        position INTEGER NOT NULL,
        set_threshold REAL CHECK (set_threshold BETWEEN 0 AND 1),
        tuned_threshold REAL CHECK (tuned_threshold BETWEEN 0 AND 1),
        goal TEXT)""",
    # One row of JSON: the project's options.
    "CREATE TABLE options (value TEXT NOT NULL)",
    # Answers given one by one: 1 yes, 0 no, NULL unanswered where `no_upto` would say no.
    """CREATE TABLE answers (
        posting_id INTEGER NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
        label_id INTEGER NOT NULL REFERENCES labels (id),
        value INTEGER CHECK (value IN (0, 1)),
        PRIMARY KEY (posting_id, label_id)) WITHOUT ROWID""",
    "CREATE INDEX answers_by_label ON answers (label_id, value)",
    # The other version of a posting that an import replaced: the new one while staged or undone, the
    # former one while shown. `tagging` NULL means that the import leaves the answers alone.
    """CREATE TABLE replaced (
        import_id INTEGER NOT NULL REFERENCES imports (id),
        posting_id INTEGER NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
        content INTEGER NOT NULL,
        heading TEXT NOT NULL,
        preview TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        fields TEXT NOT NULL,
        tagging TEXT,
        PRIMARY KEY (import_id, posting_id)) WITHOUT ROWID""",
    "CREATE INDEX replaced_by_posting ON replaced (posting_id)",
    """CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX journal_undone ON journal (undone, id)",
    # A model is staged array by array and is valid once `complete` is 1.
    """CREATE TABLE models (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        revision INTEGER NOT NULL,
        answered INTEGER NOT NULL,
        created TEXT NOT NULL,
        quality TEXT NOT NULL,
        settings TEXT NOT NULL,
        pinned INTEGER NOT NULL DEFAULT 0,
        complete INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE arrays (
        model INTEGER NOT NULL REFERENCES models (number) ON DELETE CASCADE,
        name TEXT NOT NULL,
        part INTEGER NOT NULL,
        dtype TEXT NOT NULL,
        shape TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (model, name, part))""",
)


def _version_2(connection: sqlite3.Connection) -> None:
    for statement in _CHANGES_2:
        connection.execute(statement)
    for name, event, changes in _COUNTED_2:
        connection.execute(f"CREATE TRIGGER postings_{name} AFTER {event} ON postings BEGIN {changes} END")
    make_index(connection)


_CHANGES_2 = (
    # The numbers of an import's postings to do and done. Counting a million each time would be too slow.
    "ALTER TABLE imports ADD COLUMN todo INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE imports ADD COLUMN done INTEGER NOT NULL DEFAULT 0",
    """UPDATE imports SET (todo, done) = (SELECT coalesce(sum(NOT p.done), 0), coalesce(sum(p.done), 0)
        FROM postings p WHERE p.import_id = imports.id AND NOT p.deleted)""",
    "ALTER TABLE labels ADD COLUMN label_group TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE postings ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX postings_flagged ON postings (id) WHERE flagged",
    "ALTER TABLE texts ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX texts_noted ON texts (posting_id) WHERE note <> ''",
    # 1 if a yes was a suggestion that the person left unchanged.
    "ALTER TABLE answers ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0",
    # The other taggings of postings that one edit answered together: the former ones, or once it is undone
    # those that redo brings back.
    """CREATE TABLE taggings (
        batch INTEGER NOT NULL,
        posting_id INTEGER NOT NULL,
        tagging TEXT NOT NULL,
        PRIMARY KEY (batch, posting_id)) WITHOUT ROWID""",
    "INSERT INTO counters VALUES ('batch', 0)",
    # Answers that looked like mistakes and that a person confirmed. A row counts while the answer is the
    # same. It stays when the answer changes, so that undoing the change needs no repair.
    """CREATE TABLE kept (
        posting_id INTEGER NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
        label_id INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
        answer INTEGER NOT NULL CHECK (answer IN (0, 1)),
        PRIMARY KEY (posting_id, label_id, answer)) WITHOUT ROWID""",
)

_LEAVES = (
    "UPDATE imports SET todo = todo - NOT (old.done OR old.deleted),"
    " done = done - (old.done AND NOT old.deleted) WHERE id = old.import_id;"
)
_COMES = _LEAVES.replace("old.", "new.").replace(" - ", " + ")
_COUNTED_2 = (
    ("added", "INSERT", _COMES),
    ("removed", "DELETE", _LEAVES),
    ("counted", "UPDATE OF done, deleted", _LEAVES + _COMES),
)
"""Triggers that keep the counts of each import correct."""


def _version_3(connection: sqlite3.Connection) -> None:
    # What a program predicted, by the label's name as its file gives it. It counts while its import is shown.
    connection.execute(
        """CREATE TABLE predictions (
            import_id INTEGER NOT NULL REFERENCES imports (id),
            posting_id INTEGER NOT NULL REFERENCES postings (id) ON DELETE CASCADE,
            label TEXT NOT NULL,
            probability REAL NOT NULL CHECK (probability BETWEEN 0 AND 1),
            PRIMARY KEY (posting_id, import_id, label)) WITHOUT ROWID"""
    )
    connection.execute("CREATE INDEX predictions_by_import ON predictions (import_id)")


def _version_4(connection: sqlite3.Connection) -> None:
    index_apart_on_request(connection)
    # Whether the program itself assigned the label: 1 yes, 0 no, -1 where its file does not say.
    connection.execute(
        "ALTER TABLE predictions ADD COLUMN"
        " assigned INTEGER NOT NULL DEFAULT -1 CHECK (assigned IN (-1, 0, 1))"
    )


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _version_1,
    _version_2,
    _version_3,
    _version_4,
)
"""Step i brings a file from version i to i + 1. Never change one that has shipped; append."""

VERSION = len(MIGRATIONS)


def migrate(
    connection: sqlite3.Connection,
    version: int,
    migrations: Sequence[Callable[[sqlite3.Connection], None]] = MIGRATIONS,
) -> None:
    """Bring a file from ``version`` to the newest, each step and its record in one transaction."""
    for step, change in enumerate(migrations[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            change(connection)
            connection.execute(f"PRAGMA user_version = {step}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
