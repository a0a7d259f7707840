"""The tables, indexes and triggers of a project. A file with any others is refused.

A foreign trigger or view would run with our statements. It could delete answers or never end.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from functools import lru_cache
from typing import TYPE_CHECKING

from app.core.errors import ProjectError
from app.core.translation import tr, tr_noop
from app.store import schema, words
from app.store.failures import damaged

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SHADOW = re.compile(r"words_(data|idx|content|docsize|config)")
"""The tables in which SQLite's full-text index stores its data."""
_COMPUTES = re.compile(r"\b(AS|GENERATED|CHECK|DEFAULT|COLLATE|REFERENCES)\b", re.IGNORECASE)
_ITS_OWN = re.compile(r"sqlite_(sequence|stat\d|autoindex_\w+)")
_SHOWN_LENGTH = 40
_ITEMS = {
    "table": tr_noop("a table"),
    "index": tr_noop("an index"),
    "view": tr_noop("a view"),
    "trigger": tr_noop("a trigger"),
}

_Entry = tuple[str, str, str]
"""The type, the table it belongs to, and the normalized SQL."""


def require(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Check that the schema is the one of this version.

    Raises:
        ProjectError: it has foreign or modified items. DamagedProjectError: something is missing.
    """
    expected, found = _expected(version), _read(connection)
    for name in found.keys() | expected.keys():
        if name not in found:
            raise damaged(path)
        if name not in expected or found[name] != expected[name]:
            kind = found[name][0]
            raise ProjectError(
                tr(
                    "{name} holds {item} that Jobtag did not make ({item_name}) and that could "
                    "change your answers, so it was not opened. Ask for the file again, or restore a "
                    "backup.",
                    name=path.name,
                    item=tr(_ITEMS.get(kind, kind)),
                    item_name=_shown(name),
                )
            )


def _read(connection: sqlite3.Connection) -> Mapping[str, _Entry]:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    found = {}
    for kind, name, table, sql in rows:
        if not all(isinstance(value, str) for value in (kind, name, table, sql or "")):
            raise sqlite3.DatabaseError("malformed schema")
        if _ITS_OWN.fullmatch(name):
            continue
        found[name] = (kind, table, _normalized(name, sql or ""))
    return found


def _normalized(name: str, sql: str) -> str:
    """The SQL without differences between versions of SQLite: blanks, quotes, the columns of the index."""
    if _SHADOW.fullmatch(name) and sql.upper().startswith("CREATE TABLE") and not _COMPUTES.search(sql):
        return "a table of the index"
    return re.sub(r"[\s\"'`\[\]]+", " ", sql).strip()


@lru_cache(maxsize=4)
def _expected(version: int) -> Mapping[str, _Entry]:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        words.teach(connection)
        schema.migrate(connection, 0, schema.MIGRATIONS[:version])
        return _read(connection)


def _shown(name: str) -> str:
    """A foreign name, shortened to fit into a sentence."""
    printable = "".join(sign if sign.isprintable() else "?" for sign in name)
    return printable if len(printable) <= _SHOWN_LENGTH else f"{printable[: _SHOWN_LENGTH - 1]}…"
