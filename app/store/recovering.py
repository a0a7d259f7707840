"""Copy the readable part of a damaged project into a new one, row by row, and list what is lost.

Rows are read from the pages themselves (``raw_pages``), so that a damaged page costs its own rows only, and
those behind a damaged inner page are found by their shape. Indexes, counts and the full-text index are not
read but rebuilt.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.core.errors import ProjectError
from app.core.recovery import Recovery
from app.core.translation import count, joined, plural, tr
from app.store import checking, invariants
from app.store import connection as connections
from app.store.failures import translating_errors
from app.store.raw_pages import RawDatabase
from app.store.staging import content_number, heading_and_preview

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from pathlib import Path

    from app.store.raw_pages import Row

_AT_ONCE = 200

_BITS = ("value:i?", "answer:i", "accepted:i=0")
"""Columns of answers. A row of an index over them has the number of a posting there."""
_SALVAGED = frozenset(("imports", "labels", "postings", "texts"))
"""Tables of which a row is worth keeping although some of its cells are not."""
_SUBSTITUTES = {"shown": 1, "published": 1}
"""What stands for an unusable cell where 0 would hide the row."""
_KINDS = {"i": int, "t": str, "r": float, "b": bytes}


@dataclass(frozen=True, slots=True)
class _Table:
    """A table to read: its columns as "name:kind", where "?" allows NULL and "=" gives a default.

    ``rowid``: the first column is the rowid, which rows keep apart from their values.
    """

    name: str
    columns: tuple[str, ...]
    rowid: bool = True

    def fitted(self, row: Row) -> tuple[Any, ...] | None:
        """The values to write for a row; None if the row cannot belong to this table."""
        number, values = row
        if (number is not None) != (self.rowid or self.name in ("arrays", "options")):
            return None
        if not len(self.columns) >= len(values) >= sum("=" not in column for column in self.columns):
            return None
        found: list[Any] = []
        for place, column in enumerate(self.columns):
            kind, _, default = column.partition(":")[2].partition("=")
            if place >= len(values):
                found.append(int(default) if kind == "i" else default)
                continue
            value = number if self.rowid and place == 0 else values[place]
            if kind.startswith("r") and isinstance(value, int):
                value = float(value)
            if not (value is None and kind.endswith("?")) and type(value) is not _KINDS[kind[0]]:
                return None
            if column in _BITS and value not in (0, 1, None):
                return None
            found.append(value)
        return tuple(found)

    def salvaged(self, row: Row) -> tuple[tuple[Any, ...], int] | None:
        """The values of a row that is known to be of this table, and how many were replaced.

        A cell of a wrong type loses only its own value. None if the rest would be useless.
        """
        number, values = row
        if self.name not in _SALVAGED or number is None or not 1 <= len(values) <= len(self.columns):
            return None
        found: list[Any] = [number]
        replaced = 0
        for place, column in enumerate(self.columns[1:], start=1):
            name, _, rest = column.partition(":")
            kind = rest.partition("=")[0]
            value = values[place] if place < len(values) else None
            if type(value) is not _KINDS[kind[0]] and not (value is None and kind.endswith("?")):
                replaced += place < len(values)
                value = {"t": "", "i": _SUBSTITUTES.get(name, 0)}.get(kind)
            found.append(value)
        return tuple(found), replaced

    @property
    def statement(self) -> str:
        names = ", ".join(column.partition(":")[0] for column in self.columns)
        return f"INSERT OR IGNORE INTO {self.name} ({names}) VALUES ({', '.join('?' * len(self.columns))})"


_TABLES = (
    _Table("imports", ("id:i", "title:t", "created:t", "shown:i", "published:i", "no_upto:i", "answered:i",
                       "todo:i=0", "done:i=0")),
    _Table("labels", ("id:i", "import_id:i?", "shown:i", "name:t", "color:t", "key:t", "description:t",
                      "position:i", "set_threshold:r?", "tuned_threshold:r?", "goal:t?", "label_group:t=")),
    _Table("postings", ("id:i", "import_id:i", "key:t?", "content:i", "heading:t", "preview:t", "done:i",
                        "no_upto:i?", "deleted:i", "flagged:i=0")),
    _Table("texts", ("posting_id:i", "title:t", "text:t", "fields:t", "note:t=")),
    _Table("answers", ("posting_id:i", "label_id:i", "value:i?", "accepted:i=0"), rowid=False),
    _Table("kept", ("posting_id:i", "label_id:i", "answer:i"), rowid=False),
    _Table("replaced", ("import_id:i", "posting_id:i", "content:i", "heading:t", "preview:t", "title:t",
                        "text:t", "fields:t", "tagging:t?"), rowid=False),
    _Table("taggings", ("batch:i", "posting_id:i", "tagging:t"), rowid=False),
    _Table("predictions", ("posting_id:i", "import_id:i", "label:t", "probability:r", "assigned:i=-1"),
           rowid=False),
    _Table("journal", ("id:i", "at:t", "kind:t", "body:t", "undone:i")),
    _Table("models", ("number:i", "revision:i", "answered:i", "created:t", "quality:t", "settings:t",
                      "pinned:i", "complete:i")),
    _Table("arrays", ("model:i", "name:t", "part:i", "dtype:t", "shape:t", "data:b"), rowid=False),
    _Table("options", ("value:t",), rowid=False),
    _Table("counters", ("name:t", "value:i"), rowid=False),
)  # fmt: skip
"""The tables in reading order. Other tables of the file are rebuilt."""


_AGREEING = """WITH asked (posting_id, label_id, value) AS (VALUES (?, ?, ?))
    SELECT 1 FROM asked JOIN postings p ON p.id = posting_id LEFT JOIN imports i ON i.id = p.import_id
    LEFT JOIN answers a USING (posting_id, label_id)
    WHERE asked.value = CASE WHEN a.posting_id IS NOT NULL THEN a.value
        WHEN label_id <= coalesce(p.no_upto, i.no_upto) THEN 0 END"""
"""Whether a posting has this answer to this label, listed or implied."""


def _named(name: str) -> _Table:
    return next(table for table in _TABLES if table.name == name)


def _mostly(table: _Table, rows: list[Row]) -> bool:
    """Whether most rows of a page look like the table's."""
    return 2 * sum(table.fitted(row) is not None for row in rows) > len(rows)


def _may_be_others(rows: list[Row]) -> bool:
    """Whether no row of the page has the column that distinguishes answers from their index."""
    return all(len(values) <= 3 for _, values in rows)


def recover(damaged: Path, path: Path) -> Generator[float, None, Recovery]:
    """Create a project at ``path`` with all readable data of ``damaged``, which stays unchanged. Yields 0..1.

    If it fails or is closed early, there is no file at ``path``.

    Raises:
        ProjectError: ``path`` already exists or cannot be written, or ``damaged`` cannot be read or holds no
            posting or label at all.
    """
    if path.exists():
        raise ProjectError(
            tr("{path} already exists. Choose another name for the recovered project.", path=path)
        )
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with contextlib.ExitStack() as opened:
            source = opened.enter_context(_opened(damaged))
            connections.create(unfinished)
            with translating_errors(path):
                target = opened.enter_context(
                    contextlib.closing(connections.connect(unfinished, read_only=False))
                )
                target.execute("PRAGMA trusted_schema = ON")  # just created
                found = yield from _copy(source, target)
                if not found.postings and not found.labels:
                    raise ProjectError(
                        tr(
                            "Nothing can be read of {name}. Restore a backup of it instead.",
                            name=damaged.name,
                        )
                    )
                target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if path.exists():
            raise ProjectError(
                tr("{path} already exists. Choose another name for the recovered project.", path=path)
            )
        os.replace(unfinished, path)
    finally:
        for ending in ("", "-wal", "-shm"):
            unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)
    return found


def _opened(damaged: Path) -> RawDatabase:
    try:
        return RawDatabase(damaged)
    except FileNotFoundError as error:
        raise ProjectError(tr("{path} does not exist. Check the name.", path=damaged)) from error
    except OSError as error:
        raise ProjectError(
            tr("{path} cannot be read: {reason}. Check its drive.", path=damaged, reason=error.strerror)
        ) from error


def _copy(source: RawDatabase, target: sqlite3.Connection) -> Generator[float, None, Recovery]:
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("PRAGMA synchronous = OFF")  # a kill leaves an unfinished file, which is deleted
    target.execute("BEGIN")
    target.execute("DELETE FROM counters")
    copying = _Copying(source, target)
    yield from copying.trees()
    yield from copying.orphans()
    lost = [*copying.lost(), *_mended(target)]
    yield 0.9
    changed = invariants.changed_texts(target)
    if changed:
        lost.append(
            plural(
                changed,
                "{n} text came back changed by the damage.",
                "{n} texts came back changed by the damage.",
            )
        )
    if invariants.broken(target):
        invariants.mend(target)
    if checking.mend_history(target):
        lost.append(tr("The history has gaps, so edits made before the newest of them cannot be undone."))
    _settle_counters(target)
    target.execute("COMMIT")
    target.execute("PRAGMA synchronous = FULL")
    counts = {
        table.name: int(target.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0])
        for table in _TABLES
    }
    return Recovery(counts["postings"], counts["answers"], counts["labels"], counts, tuple(lost))


class _Copying:
    """Progress of copying rows, and tables with losses."""

    def __init__(self, source: RawDatabase, target: sqlite3.Connection) -> None:
        self._source, self._target = source, target
        self._schema = {tree.name: tree for tree in source.schema()}
        self._misfits: Counter[str] = Counter()
        self._cells: Counter[str] = Counter()
        self._unsure: list[Row] = []
        self._without_root = [table for table in _TABLES if table.name not in self._schema]
        self._read = 0

    def trees(self) -> Generator[float, None, None]:
        """Copy all rows reachable from the tables' roots."""
        for table in _TABLES:
            tree = self._schema.get(table.name)
            if tree is not None:
                yield from self._insert(table, self._source.rows(tree), sure=True)
        for name, tree in self._schema.items():
            if name not in {table.name for table in _TABLES}:
                self._source.reach(tree)

    def orphans(self) -> Generator[float, None, None]:
        """Copy rows below unreadable pages, recognised by their shape."""
        lacking = [table for table in _TABLES if self._source.losses.pages[table.name]]
        lacking += self._without_root
        if not lacking:
            return
        for rows in self._source.orphans():
            table = next((table for table in lacking if _mostly(table, rows)), None)
            if table is None or (table.name == "answers" and _may_be_others(rows)):
                self._unsure += rows if table is not None else []
            else:
                yield from self._insert(table, rows)
        yield from self._sort_out()

    def _sort_out(self) -> Iterator[float]:
        """Rows of three numbers: answers of a first version, confirmed answers, or part of an index.

        They are answers if there are no others, and confirmed answers if such an answer exists. An index
        repeats what the answers say in another order.
        """
        target = self._target
        rows = [row for row in self._unsure if len(row[1]) == 3]
        (known,) = target.execute("SELECT count(*) FROM answers").fetchone()
        if not known:
            yield from self._insert(_named("answers"), rows)
            return
        confirmed = [row for row in rows if target.execute(_AGREEING, row[1]).fetchone()]
        yield from self._insert(_named("kept"), confirmed)

    def _insert(self, table: _Table, rows: Iterable[Row], *, sure: bool = False) -> Iterator[float]:
        batch = []
        for row in rows:
            values = table.fitted(row)
            if values is None and sure and (salvaged := table.salvaged(row)) is not None:
                values, replaced = salvaged
                self._cells[table.name] += replaced
            if values is None:
                self._misfits[table.name] += 1
                continue
            batch.append(values)
            if len(batch) == _AT_ONCE:
                yield self._write(table, batch)
                batch = []
        yield self._write(table, batch)

    def _write(self, table: _Table, batch: list[tuple[Any, ...]]) -> float:
        for values in batch:
            try:
                self._target.execute(table.statement, values)
            except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError):
                self._misfits[table.name] += 1
        self._read += len(batch)
        return min(0.9, 0.9 * self._read / (40 * self._source.pages + 1))

    def lost(self) -> Iterator[str]:
        """Sentences about what could not be read, by table."""
        losses = self._source.losses
        for table in self._without_root:
            yield tr(
                "The file does not say where {table} lie; all rows that look like it are kept.",
                table=table.name,
            )
        for name in dict.fromkeys([*losses.pages, *losses.rows, *self._misfits, *self._cells]):
            if name not in {table.name for table in _TABLES}:
                continue
            rows = losses.rows[name] + self._misfits[name]
            parts = (
                (losses.pages[name], count(losses.pages[name], "page")),
                (rows, count(rows, "single row")),
                (self._cells[name], count(self._cells[name], "single cell")),
            )
            unread = joined([words for number, words in parts if number])
            yield tr("{table}: {unread} could not be read.", table=name, unread=unread)


def _mended(target: sqlite3.Connection) -> list[str]:
    """Repair rows that lost a part, to keep as much as possible. Returns sentences about them."""
    lost = []
    now = datetime.now(UTC).isoformat(timespec="seconds")
    (orphaned,) = target.execute(
        "SELECT count(*) FROM texts WHERE posting_id NOT IN (SELECT id FROM postings)"
    ).fetchone()
    missing = [
        row
        for (row,) in target.execute(
            "SELECT import_id FROM (SELECT import_id FROM postings UNION SELECT import_id FROM replaced"
            " UNION SELECT import_id FROM predictions) WHERE import_id NOT IN (SELECT id FROM imports)"
        )
    ]
    for import_id in missing:
        target.execute(
            "INSERT INTO imports (id, title, created, shown, published) VALUES (?, ?, ?, 1, 1)",
            (import_id, tr("Recovered"), now),
        )
    if missing:
        lost.append(
            plural(
                len(missing),
                "{n} import lost the name; all their postings are shown.",
                "{n} imports lost their names; all their postings are shown.",
            )
        )
    if orphaned:
        lost.append(_without_row(target, now, orphaned))
    (bare,) = target.execute(
        "SELECT count(*) FROM postings WHERE id NOT IN (SELECT posting_id FROM texts)"
    ).fetchone()
    if bare:
        lost.append(_without_text(target, bare))
    lost += _answers_without_label(target)
    for table in ("answers", "kept", "replaced", "predictions"):
        gone = target.execute(
            f"DELETE FROM {table} WHERE posting_id NOT IN (SELECT id FROM postings)"
        ).rowcount
        if gone and table == "answers":
            lost.append(
                plural(
                    gone,
                    "{n} answer belonged to postings that could not be read.",
                    "{n} answers belonged to postings that could not be read.",
                )
            )
    target.execute("DELETE FROM kept WHERE label_id NOT IN (SELECT id FROM labels)")
    target.execute("UPDATE labels SET import_id = NULL WHERE import_id NOT IN (SELECT id FROM imports)")
    lost += _models_in_part(target)
    return lost


def _without_row(target: sqlite3.Connection, now: str, orphaned: int) -> str:
    """Create list rows for texts that lost theirs."""
    import_id = target.execute(
        "INSERT INTO imports (title, created, shown, published) VALUES (?, ?, 1, 1)",
        (tr("Recovered"), now),
    ).lastrowid
    rows = target.execute(
        "SELECT posting_id, title, text FROM texts WHERE posting_id NOT IN (SELECT id FROM postings)"
    )
    for posting_id, title, text in rows.fetchall():
        target.execute(
            "INSERT INTO postings (id, import_id, content, heading, preview, no_upto)"
            " VALUES (?, ?, ?, ?, ?, 0)",
            (posting_id, import_id, content_number(title, text), *heading_and_preview(title, text)),
        )
    return plural(
        orphaned,
        "{n} posting came back as to do, without what a list shows of it beside the text.",
        "{n} postings came back as to do, without what a list shows beside their text.",
    )


def _without_text(target: sqlite3.Connection, bare: int) -> str:
    """Restore lost texts from the title and first words in the list."""
    target.execute(
        "INSERT INTO texts (posting_id, title, text, fields) SELECT id, heading, preview, '' FROM postings"
        " WHERE id NOT IN (SELECT posting_id FROM texts)"
    )
    return plural(
        bare,
        "{n} posting lost the full text; its title and first words are kept.",
        "{n} postings lost the full text; their titles and first words are kept.",
    )


def _answers_without_label(target: sqlite3.Connection) -> list[str]:
    """Create labels with placeholder names for answers that lost theirs."""
    rows = target.execute(
        "SELECT DISTINCT label_id FROM answers WHERE label_id NOT IN (SELECT id FROM labels)"
    )
    missing = [row for (row,) in rows]
    for label_id in missing:
        target.execute(
            "INSERT INTO labels (id, shown, name, color, key, description, position)"
            " VALUES (?, 1, ?, '', '', '', (SELECT coalesce(max(position), -1) + 1 FROM labels))",
            (label_id, tr("Recovered label {number}", number=label_id)),
        )
    if not missing:
        return []
    return [
        plural(
            len(missing),
            "{n} label lost the name and is called Recovered label with a number.",
            "{n} labels lost their names and are called Recovered label with a number.",
        )
    ]


def _models_in_part(target: sqlite3.Connection) -> list[str]:
    """Delete the arrays of incomplete models. Their scores stay in the history."""
    lost = []
    target.execute("DELETE FROM arrays WHERE model NOT IN (SELECT number FROM models)")
    for (number,) in target.execute("SELECT number FROM models WHERE complete").fetchall():
        if invariants.is_spoiled_model(target, number):
            target.execute("DELETE FROM arrays WHERE model = ?", (number,))
            lost.append(
                tr(
                    "Model {number} could not be read completely. Press Retrain to make a new one.",
                    number=number,
                )
            )
    return lost


def _settle_counters(target: sqlite3.Connection) -> None:
    """Replace lost counters by consistent values."""
    for name, value in (
        ("revision", "(SELECT coalesce(max(id), 0) FROM journal)"),
        ("answered", "(SELECT coalesce(max(answered), 0) FROM models)"),
        ("least", "(SELECT value FROM counters WHERE name = 'answered')"),
        ("batch", "(SELECT coalesce(max(batch), 0) FROM taggings)"),
    ):
        target.execute(f"INSERT OR IGNORE INTO counters VALUES ('{name}', {value})")
