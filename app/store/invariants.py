"""Rules that hold in an intact project, beyond SQLite's own checks, each with its repair."""

from __future__ import annotations

import math
import sqlite3
import zlib
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.translation import tr, tr_noop
from app.store import as_json, cells, models, words
from app.store.edits import edit_from_json
from app.store.reading import COUNTED
from app.store.staging import content_number, heading_and_preview
from app.store.stored_json import stored_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that holds. ``broken`` is SQL that counts where it does not.

    ``what`` names these cases; ``mending`` are statements that make the rule hold. Some have to run
    ``unindexed``, without the triggers of the search index.
    """

    what: str
    broken: str
    mending: tuple[str, ...]
    unindexed: bool = False

    def sentence(self, number: int) -> str:
        return tr("{cases}: {number:,}.", cases=tr(self.what), number=number)


def _unlike(column: str, *kinds: str) -> str:
    return f"typeof({column}) NOT IN ({', '.join(repr(kind) for kind in kinds)})"


def _no_share(column: str) -> str:
    return f"({column} IS NOT NULL AND NOT coalesce(is_share({column}), 0))"


_NO_FLAG = "typeof({0}) <> 'integer' OR {0} NOT IN (0, 1)"
_TEXTS = ("title", "text", "fields", "note")
_NAMES = ("color", "key", "description", "label_group")

_SPOILED_MODELS = (
    "SELECT model FROM (SELECT * FROM arrays ORDER BY model, name, part) GROUP BY model, name"
    " HAVING NOT is_array(min(dtype), min(shape), sum(length(data)), max(part) + 1, count(*))"
    " OR NOT is_saved((SELECT settings FROM models WHERE number = model), name, checksum(data))"
)
_CHANGED_TEXTS = (
    "SELECT count(*) FROM postings p JOIN texts t ON t.posting_id = p.id"
    " WHERE p.content <> content_number(t.title, t.text)"
)

_TEXT_COLUMNS = {
    "imports": ("title", "created"),
    "labels": ("name", "color", "key", "description", "goal", "label_group"),
    "postings": ("key", "heading", "preview"),
    "texts": ("title", "text", "fields", "note"),
    "options": ("value",),
    "replaced": ("heading", "preview", "title", "text", "fields", "tagging"),
    "taggings": ("tagging",),
    "predictions": ("label",),
    "journal": ("at", "kind", "body"),
    "models": ("created", "quality", "settings"),
    "arrays": ("name", "dtype", "shape"),
}


def _undecodable(column: str) -> str:
    """SQL for whether a cell is a text that is not UTF-8, which no function of ours can be called with."""
    return f"(typeof({column}) = 'text' AND NOT is_utf_8(CAST({column} AS BLOB)))"


RULES = (
    Rule(tr_noop("Texts that are not UTF-8"),
         "SELECT " + " + ".join(
             f"(SELECT count(*) FROM {table} WHERE {' OR '.join(map(_undecodable, columns))})"
             for table, columns in _TEXT_COLUMNS.items()),
         tuple(f"UPDATE OR IGNORE {table} SET {column} = as_utf_8(CAST({column} AS BLOB))"
               f" WHERE {_undecodable(column)}"
               for table, columns in _TEXT_COLUMNS.items() for column in columns), unindexed=True),
    Rule(tr_noop("Thresholds outside 0 to 100 %, which count as not set"),
         f"SELECT total({_no_share('set_threshold')} + {_no_share('tuned_threshold')}) FROM labels",
         tuple(f"UPDATE labels SET {name} = NULL WHERE {_no_share(name)}"
               for name in ("set_threshold", "tuned_threshold"))),
    Rule(tr_noop("Goals of labels that cannot be read, which count as not set"),
         "SELECT count(*) FROM labels WHERE goal IS NOT NULL AND NOT is_goal(goal)",
         ("UPDATE labels SET goal = NULL WHERE goal IS NOT NULL AND NOT is_goal(goal)",)),
    Rule(tr_noop("Labels without a name, or with values that are not text"),
         f"SELECT count(*) FROM labels WHERE {_unlike('name', 'text')} OR trim(name) = '' OR "
         + " OR ".join(_unlike(name, "text") for name in _NAMES),
         (f"UPDATE labels SET name = label_name(id) WHERE {_unlike('name', 'text')} OR trim(name) = ''",
          *(f"UPDATE labels SET {name} = '' WHERE {_unlike(name, 'text')}" for name in _NAMES))),
    Rule(tr_noop("Labels without a usable place in the order"),
         f"SELECT count(*) FROM labels WHERE {_unlike('position', 'integer')} OR abs(position) > 1000000000",
         (f"UPDATE labels SET position = id WHERE {_unlike('position', 'integer')}"
          " OR abs(position) > 1000000000",)),
    Rule(tr_noop("Options of the project that cannot be used, which have their usual value"),
         "SELECT (SELECT count(*) FROM options WHERE NOT is_options(value))"
         " + (SELECT max(count(*) - 1, 0) FROM options)",
         ("DELETE FROM options WHERE rowid > (SELECT min(rowid) FROM options)",
          "UPDATE options SET value = usable_options(value) WHERE NOT is_options(value)")),
    Rule(tr_noop("Postings without a text"),
         "SELECT count(*) FROM postings WHERE id NOT IN (SELECT posting_id FROM texts)",
         ("INSERT INTO texts (posting_id, title, text, fields) SELECT id, heading, preview, '' FROM postings"
          " WHERE id NOT IN (SELECT posting_id FROM texts)",)),
    Rule(tr_noop("Texts without a posting"),
         "SELECT count(*) FROM texts WHERE posting_id NOT IN (SELECT id FROM postings)",
         ("DELETE FROM texts WHERE posting_id NOT IN (SELECT id FROM postings)",)),
    Rule(tr_noop("Texts that are not text"),
         "SELECT count(*) FROM texts WHERE " + " OR ".join(_unlike(name, "text") for name in _TEXTS),
         tuple(f"UPDATE texts SET {name} = '' WHERE {_unlike(name, 'text')}" for name in _TEXTS)),
    Rule(tr_noop("Postings with fields that cannot be read, which count as none"),
         "SELECT count(*) FROM texts WHERE fields <> '' AND NOT is_fields(fields)",
         ("UPDATE texts SET fields = '' WHERE NOT is_fields(fields)",)),
    Rule(tr_noop("Postings with values in the list that cannot be used"),
         "SELECT count(*) FROM postings WHERE " + " OR ".join(
             (_NO_FLAG.format("done"), _NO_FLAG.format("deleted"), _NO_FLAG.format("flagged"),
              _unlike("heading", "text"), _unlike("preview", "text"), _unlike("key", "text", "null"),
              _unlike("no_upto", "integer", "null"), _unlike("content", "integer"))),
         (*(f"UPDATE postings SET {name} = 0 WHERE {_NO_FLAG.format(name)}"
            for name in ("done", "deleted", "flagged")),
          f"UPDATE postings SET no_upto = NULL WHERE {_unlike('no_upto', 'integer', 'null')}",
          f"UPDATE postings SET key = NULL WHERE {_unlike('key', 'text', 'null')}",
          *(f"UPDATE postings SET {name} = '' WHERE {_unlike(name, 'text')}"
            for name in ("heading", "preview")))),
    Rule(tr_noop("Postings whose text was changed outside Jobtag"),
         _CHANGED_TEXTS,
         ("UPDATE postings SET (content, heading, preview) = (SELECT content_number(title, text),"
          " heading_of(title, text), preview_of(title, text) FROM texts WHERE posting_id = id)"
          " WHERE content <> (SELECT content_number(title, text) FROM texts WHERE posting_id = id)",)),
    Rule(tr_noop("Answers that are neither yes nor no, which count as unanswered"),
         "SELECT count(*) FROM answers WHERE (value IS NOT NULL AND (typeof(value) <> 'integer'"
         f" OR value NOT IN (0, 1))) OR {_NO_FLAG.format('accepted')}",
         ("UPDATE answers SET accepted = 0 WHERE " + _NO_FLAG.format("accepted"),
          "DELETE FROM answers WHERE value IS NOT NULL"
          " AND (typeof(value) <> 'integer' OR value NOT IN (0, 1))")),
    Rule(tr_noop("Rows that refer to a posting, label, import or model that does not exist"),
         "SELECT (SELECT count(*) FROM answers WHERE posting_id NOT IN (SELECT id FROM postings)"
         " OR label_id NOT IN (SELECT id FROM labels))"
         " + (SELECT count(*) FROM kept WHERE posting_id NOT IN (SELECT id FROM postings)"
         " OR label_id NOT IN (SELECT id FROM labels))"
         " + (SELECT count(*) FROM replaced WHERE posting_id NOT IN (SELECT id FROM postings)"
         " OR import_id NOT IN (SELECT id FROM imports))"
         " + (SELECT count(*) FROM arrays WHERE model NOT IN (SELECT number FROM models))"
         " + (SELECT count(*) FROM labels WHERE import_id IS NOT NULL"
         " AND import_id NOT IN (SELECT id FROM imports))"
         " + (SELECT count(*) FROM postings WHERE import_id NOT IN (SELECT id FROM imports))",
         ("DELETE FROM answers WHERE posting_id NOT IN (SELECT id FROM postings)"
          " OR label_id NOT IN (SELECT id FROM labels)",
          "DELETE FROM kept WHERE posting_id NOT IN (SELECT id FROM postings)"
          " OR label_id NOT IN (SELECT id FROM labels)",
          "DELETE FROM replaced WHERE posting_id NOT IN (SELECT id FROM postings)"
          " OR import_id NOT IN (SELECT id FROM imports)",
          "DELETE FROM arrays WHERE model NOT IN (SELECT number FROM models)",
          "UPDATE labels SET import_id = NULL WHERE import_id NOT IN (SELECT id FROM imports)",
          "INSERT INTO imports (title, created, shown, published) SELECT import_title(), '', 1, 1"
          f" WHERE EXISTS (SELECT 1 FROM postings WHERE {_unlike('import_id', 'integer')})",
          "UPDATE postings SET import_id = (SELECT max(id) FROM imports)"
          f" WHERE {_unlike('import_id', 'integer')}",
          "INSERT INTO imports (id, title, created, shown, published)"
          " SELECT DISTINCT import_id, import_title(), '', 1, 1 FROM postings"
          " WHERE import_id NOT IN (SELECT id FROM imports)")),
    Rule(tr_noop("Imports that count more or fewer postings than there are"),
         f"SELECT count(*) FROM imports i WHERE (todo, done) IS NOT {COUNTED}",
         (f"UPDATE imports AS i SET (todo, done) = {COUNTED}",)),
    Rule(tr_noop("Postings missing from the search index, or left over in it"),
         "SELECT (SELECT count(*) FROM texts WHERE posting_id NOT IN (SELECT id FROM words_docsize))"
         " + (SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT posting_id FROM texts))",
         words.REMAKING),
    Rule(tr_noop("Former answers in the history that cannot be read"),
         "SELECT (SELECT count(*) FROM taggings WHERE NOT is_tagging(tagging))",
         ("DELETE FROM taggings WHERE NOT is_tagging(tagging)",)),
    Rule(tr_noop("Edits in the history that cannot be read, where undo ends"),
         "SELECT count(*) FROM journal WHERE NOT is_edit(kind, body)",
         ("DELETE FROM journal WHERE id <= (SELECT max(id) FROM journal WHERE NOT is_edit(kind, body))",)),
    Rule(tr_noop("Models that cannot be used, so that a new training is needed"),
         "SELECT count(*) FROM models WHERE NOT is_model(quality, settings) OR (complete AND number IN"
         f" ({_SPOILED_MODELS}))",
         (f"DELETE FROM arrays WHERE model IN ({_SPOILED_MODELS})",
          "DELETE FROM arrays WHERE model IN"
          " (SELECT number FROM models WHERE NOT is_model(quality, settings))",
          "DELETE FROM models WHERE NOT is_model(quality, settings)")),
    Rule(tr_noop("Counts of the project that are missing or not numbers"),
         "SELECT 4 - count(*) FROM counters WHERE name IN ('revision', 'answered', 'least', 'batch')"
         " AND typeof(value) = 'integer'",
         ("DELETE FROM counters WHERE typeof(value) <> 'integer'",
          "INSERT OR IGNORE INTO counters SELECT 'revision', coalesce(max(id), 0) FROM journal",
          "INSERT OR IGNORE INTO counters SELECT 'answered', coalesce(max(answered), 0) FROM models",
          "INSERT OR IGNORE INTO counters SELECT 'least', value FROM counters WHERE name = 'answered'",
          "INSERT OR IGNORE INTO counters SELECT 'batch', coalesce(max(batch), 0) FROM taggings")),
)  # fmt: skip
"""All rules, in the order of repair."""


def broken(connection: sqlite3.Connection) -> list[str]:
    """List the violated rules, in sentences. A rule that cannot be checked says so."""
    _teach(connection)
    found = []
    for rule in RULES:
        try:
            (number,) = connection.execute(rule.broken).fetchone()
        except sqlite3.DatabaseError as error:
            found.append(tr("{cases}: this cannot be found out ({error}).", cases=tr(rule.what), error=error))
            continue
        if number:
            found.append(rule.sentence(int(number)))
    return found


def is_spoiled_model(connection: sqlite3.Connection, number: int) -> bool:
    """Whether arrays of a model lack a part or were changed."""
    _teach(connection)
    return connection.execute(f"SELECT 1 WHERE ? IN ({_SPOILED_MODELS})", (number,)).fetchone() is not None


def changed_texts(connection: sqlite3.Connection) -> int:
    """How many postings have another text than the one that was saved."""
    _teach(connection)
    (number,) = connection.execute(_CHANGED_TEXTS).fetchone()
    return int(number)


def mend(connection: sqlite3.Connection) -> list[str]:
    """Repair violated rules, in the caller's transaction. Returns what was wrong, in sentences."""
    _teach(connection)
    mended = []
    for rule in RULES:
        (number,) = connection.execute(rule.broken).fetchone()
        if number:
            with words.paused(connection) if rule.unindexed else nullcontext():
                for statement in rule.mending:
                    connection.execute(statement)
            mended.append(rule.sentence(int(number)))
    return mended


def _teach(connection: sqlite3.Connection) -> None:
    """Define the SQL functions used by the rules."""
    for function, name, arguments in _FUNCTIONS:
        connection.create_function(name, arguments, function, deterministic=True)
    connection.create_aggregate("checksum", 1, _Checksum)


def _held(ask: Callable[..., object]) -> Callable[..., int]:
    """Whether reading something succeeds."""

    def holds(*values: object) -> int:
        try:
            ask(*values)
        except sqlite3.DatabaseError:
            return 0
        return 1

    return holds


def is_whole_array(dtype: object, shape: object, length: object, parts: object, found: object) -> bool:
    """Whether an array is complete: it has as many bytes as its shape and type require."""
    try:
        sides = stored_json(shape)
    except sqlite3.DatabaseError:
        return False
    if not isinstance(sides, list) or any(type(side) is not int or side < 0 for side in sides):
        return False
    return math.prod(sides) * models.ITEM_BYTES.get(str(dtype), -1) == length and parts == found


def _is_utf_8(value: bytes) -> bool:
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True


class _Checksum:
    """The CRC-32 of the parts of an array, in their order; -1 if a part is no data."""

    def __init__(self) -> None:
        self._sum = 0

    def step(self, part: object, /) -> None:
        self._sum = zlib.crc32(part, self._sum) if isinstance(part, bytes) and self._sum >= 0 else -1

    def finalize(self) -> int:
        return self._sum


def _is_saved(settings: object, name: object, checksum: int) -> bool:
    try:
        return models.has_checksum(models.settings_from_json(settings), str(name), checksum)
    except sqlite3.DatabaseError:  # a finding of its own
        return True


def _model(quality: object, settings: object) -> None:
    models.quality_from_json(quality)
    models.settings_from_json(settings)


def _content(title: object, text: object) -> int:
    return content_number(cells.text(title), cells.text(text))


def _usable_options(value: object) -> str:
    return as_json.options_text(cells.options(value))


def _heading(title: object, text: object) -> str:
    return heading_and_preview(cells.text(title), cells.text(text))[0]


def _preview(title: object, text: object) -> str:
    return heading_and_preview(cells.text(title), cells.text(text))[1]


def _functions() -> Iterator[tuple[Callable[..., int | str], str, int]]:
    yield _is_utf_8, "is_utf_8", 1
    yield (lambda value: bytes(value).decode("utf-8", "replace")), "as_utf_8", 1
    yield (lambda value: cells.share(value) is not None), "is_share", 1
    yield (lambda value: cells.goal(value) is not None), "is_goal", 1
    yield cells.is_options, "is_options", 1
    yield cells.label_name, "label_name", 1
    yield (lambda: tr("Restored")), "import_title", 0
    yield _usable_options, "usable_options", 1
    yield (lambda value: bool(cells.fields_of(value)) or value in ("{}", "")), "is_fields", 1
    yield _content, "content_number", 2
    yield _heading, "heading_of", 2
    yield _preview, "preview_of", 2
    yield _held(lambda value: as_json.tagging_from_json(stored_json(value))), "is_tagging", 1
    yield _held(edit_from_json), "is_edit", 2
    yield _held(_model), "is_model", 2
    yield is_whole_array, "is_array", 5
    yield _is_saved, "is_saved", 3


_FUNCTIONS = tuple(_functions())
