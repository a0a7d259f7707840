"""The contents of the full-text index, and searching it for words.

The index stores words only, no texts. Triggers on the table ``texts`` keep it up to date, so that no code
that writes a text can forget it. They call ``searchable``, which every connection defines.
"""

from __future__ import annotations

import re
import unicodedata
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from app.core.fields import shown_value, values_of
from app.core.labels import search_form
from app.store import cells

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from app.store.file_guard import GuardedConnection

COLUMNS = ("title", "text", "fields", "note")
"""The columns of the index."""

_DOT = re.compile(r"\.(?<!\w\.)(?=[A-Za-z])")
_PLUSES = re.compile(r"\+\+(?<=\w\+\+)")
_SHARP = re.compile(r"#(?<=\w#)")
_SHORT = 64
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese, which have no blanks between words."""


def searchable(text: object) -> str:
    """A text as indexed: C++, C# and .NET spelled out as words, each character of unspaced scripts alone."""
    if not isinstance(text, str):
        return ""
    if "." in text:
        text = _DOT.sub("dot", text)
    if "++" in text:
        text = _PLUSES.sub("pp", text)
    if "#" in text:
        text = _SHARP.sub("sharp", text)
    return text if text.isascii() else _UNSPACED.sub(r" \1 ", text)


def searchable_fields(fields: object) -> str:
    """The values of a posting's fields (JSON) as indexed."""
    return searchable(" ".join(_values(cells.fields_of(fields)))) if fields else ""


def _values(field: Any) -> list[str]:
    if isinstance(field, dict):
        return [text for value in field.values() for text in _values(value)]
    if isinstance(field, list):
        return [text for value in field for text in _values(value)]
    return [] if field is None else [shown_value(field)]


def field_holds(fields: object, name: str, words: str, prefix: int) -> bool:
    """Whether a field of this name contains these words in a row. ``prefix``: the last one may be incomplete.

    ``fields`` is JSON, or "". Case and accents do not matter.
    """
    if not fields:
        return False
    asked = f" {_spelled(words)}" if prefix else f" {_spelled(words)} "
    return any(
        asked in f" {_spelled(text)} "
        for value in values_of(cells.fields_of(fields), name)
        for text in _values(value)
    )


def field_key(fields: object, name: str) -> str | float | None:
    """The sort key of a posting by this field: numbers as numbers, None if it is empty.

    ``fields`` is JSON, or "". Case and accents do not matter.
    """
    for value in values_of(cells.fields_of(fields), name) if fields else ():
        if text := search_form(shown_value(value)):
            return float(text) if _NUMBER.fullmatch(text) else text
    return None


def _spelled(text: str) -> str:
    """The words of a text in order, separated by blanks, in lower case without accents."""
    return _recalled(text) if len(text) <= _SHORT else _spell(text)


def _spell(text: str) -> str:
    return " ".join(_WORD.findall(search_form(searchable(text))))


_recalled = lru_cache(maxsize=4096)(_spell)
"""The length of values to cache, since short values repeat often."""


def teach(connection: sqlite3.Connection) -> None:
    """Define the functions that triggers and queries call."""
    connection.create_function("searchable", 1, searchable, deterministic=True)
    connection.create_function("searchable_fields", 1, searchable_fields, deterministic=True)
    connection.create_function("search_form", 1, search_form, deterministic=True)
    connection.create_function("field_holds", 4, field_holds, deterministic=True)
    connection.create_function("field_key", 2, field_key, deterministic=True)
    connection.create_function("indexed_apart", 0, lambda: getattr(connection, "indexes_apart", False))


def make_index(connection: sqlite3.Connection) -> None:
    """Create the index over existing texts, and the triggers that keep it up to date."""
    connection.execute(
        f"CREATE VIRTUAL TABLE words USING fts5({', '.join(COLUMNS)}, content='',"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    connection.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab('words', 'row')")
    columns = ", ".join(COLUMNS)
    connection.execute(f"INSERT INTO words (rowid, {columns}) SELECT {_indexed('texts')} FROM texts")
    inserting = f"INSERT INTO words (rowid, {columns}) VALUES ({_indexed('new')});"
    deleting = f"INSERT INTO words (words, rowid, {columns}) VALUES ('delete', {_indexed('old')});"
    for name, event, statements in (
        ("texts_added", "AFTER INSERT ON texts", inserting),
        ("texts_removed", "AFTER DELETE ON texts", deleting),
        ("texts_changed", "AFTER UPDATE ON texts", deleting + inserting),
    ):
        connection.execute(f"CREATE TRIGGER {name} {event} BEGIN {statements} END")


def index_apart_on_request(connection: sqlite3.Connection) -> None:
    """Let ``insert_texts`` index many texts at once: SQLite writes the index at each call of a trigger."""
    connection.execute("DROP TRIGGER texts_added")
    connection.execute(
        "CREATE TRIGGER texts_added AFTER INSERT ON texts WHEN NOT indexed_apart()"
        f" BEGIN INSERT INTO words (rowid, {_COLUMNS}) VALUES ({_indexed('new')}); END"
    )


def insert_texts(connection: GuardedConnection, rows: Sequence[tuple[int, str, str, str, str]]) -> None:
    """Insert rows into ``texts`` within the caller's transaction, in the order of their ids.

    The caller then calls ``index_texts``, after everything else that it inserts.
    """
    connection.indexes_apart = True
    try:
        connection.executemany("INSERT INTO texts VALUES (?, ?, ?, ?, ?)", rows)
    finally:
        connection.indexes_apart = False


def index_texts(connection: sqlite3.Connection, first: int, last: int) -> None:
    """Index the texts of the postings from one id to another, which ``insert_texts`` has inserted."""
    connection.execute(
        f"INSERT INTO words (rowid, {_COLUMNS}) SELECT {_indexed('texts')} FROM texts"
        " WHERE posting_id BETWEEN ? AND ?",
        (first, last),
    )


_COLUMNS = ", ".join(COLUMNS)


def _indexed(row: str) -> str:
    return (
        f"{row}.posting_id, searchable({row}.title), searchable({row}.text),"
        f" searchable_fields({row}.fields), searchable({row}.note)"
    )


REMAKING = (
    "INSERT INTO words (words) VALUES ('delete-all')",
    f"INSERT INTO words (rowid, {_COLUMNS}) SELECT {_indexed('texts')} FROM texts",
)
"""Statements that rebuild the index from the texts."""


@contextmanager
def paused(connection: sqlite3.Connection) -> Iterator[None]:
    """Change texts without the triggers, which cannot be called with what is no UTF-8; then make it again."""
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'texts'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for _, sql in triggers:
        connection.execute(sql)
    for statement in REMAKING:
        connection.execute(statement)


def phrase(words: str, *, prefix: bool = False, column: str = "") -> str:
    """A phrase in the index's query syntax; "" if it has no word.

    ``prefix``: the last word may be incomplete. ``column``: search only there.
    """
    if not any(map(str.isalnum, words)):
        return ""
    asked = (
        '"' + " ".join(searchable(words).replace('"', " ").replace("\0", " ").split()) + '"' + "*" * prefix
    )
    return f"{column} : {asked}" if column else asked


def words_of(text: str) -> set[str]:
    """The words of a text as in the index: lower case without accents."""
    plain = unicodedata.normalize("NFKD", searchable(text).lower())
    return set(re.findall(r"\w+", "".join(sign for sign in plain if not unicodedata.combining(sign))))
