"""Trained models in the project file: numbers and JSON, never code."""

from __future__ import annotations

import json
import math
import sqlite3
import zlib
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.core.errors import ProjectError
from app.core.records import Check, LabelQuality, Quality, StoredArray, StoredModel
from app.core.translation import tr, tr_noop
from app.store import cells
from app.store.connection import transaction
from app.store.stored_json import stored_json

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

FIRST_ARRAY = "labels"
"""The array that every model has: the first one written and the first one deleted."""
FIRST_SCORE_ARRAY = "folds"
SCORE_ARRAYS = ("folds", "scored_postings", "scored_answers", "scores")
"""Optional arrays: the scores of single postings. They are valid while the first one exists."""

_PART_BYTES = 1 << 19
_DAMAGED = tr_noop("The model in this project is damaged. Press Retrain to make a new one.")
_CHECKSUMS = "checksums"
"""The setting that gives each array's CRC-32. SQLite does not notice numbers that were changed."""
ITEM_BYTES = {"<f4": 4, "<f8": 8, "<i4": 4, "<i8": 8, "<u4": 4, "<u8": 8, "|u1": 1, "|i1": 1}


def stage(
    connection: sqlite3.Connection,
    revision: int,
    answered: int,
    quality: Quality,
    settings: Mapping[str, Any],
    arrays: Sequence[StoredArray],
) -> Generator[None, None, int]:
    """Stage a model part by part, so that no answer has to wait. Returns its number."""
    with transaction(connection):
        number = connection.execute(
            "INSERT INTO models (revision, answered, created, quality, settings) VALUES (?, ?, ?, ?, ?)",
            (
                revision,
                answered,
                datetime.now(UTC).isoformat(timespec="seconds"),
                json.dumps(asdict(quality)),
                json.dumps({**settings, _CHECKSUMS: {a.name: zlib.crc32(a.data) for a in arrays}}),
            ),
        ).lastrowid
    assert number is not None
    for array in arrays:
        for part in range(max(1, math.ceil(len(array.data) / _PART_BYTES))):
            data = memoryview(array.data)[part * _PART_BYTES : (part + 1) * _PART_BYTES]
            with transaction(connection):
                connection.execute(
                    "INSERT INTO arrays VALUES (?, ?, ?, ?, ?, ?)",
                    (number, array.name, part, array.dtype, json.dumps(array.shape), data),
                )
            yield
    return number


def make_current(connection: sqlite3.Connection, number: int) -> None:
    """Make a staged or earlier model the current one, with its tuned thresholds, in the caller's transaction.

    Raises:
        ProjectError: its arrays are gone.
    """
    row = connection.execute(
        "SELECT quality FROM models WHERE number = ? AND EXISTS"
        " (SELECT 1 FROM arrays WHERE model = number AND name = ?)",
        (number, FIRST_ARRAY),
    ).fetchone()
    if row is None:
        raise ProjectError(
            tr("Model {number} is no longer kept. Choose another one, or press Retrain.", number=number)
        )
    connection.execute("UPDATE models SET complete = 1 WHERE number = ?", (number,))
    connection.execute("INSERT OR REPLACE INTO counters VALUES ('model', ?)", (number,))
    connection.execute(
        "UPDATE counters SET value = (SELECT min(m.answered, a.value) FROM models m, counters a"
        " WHERE m.number = ? AND a.name = 'answered') WHERE name = 'least'",
        (number,),
    )
    connection.execute("DELETE FROM counters WHERE name = 'known'")
    connection.execute("UPDATE labels SET tuned_threshold = NULL")
    connection.executemany(
        "UPDATE labels SET tuned_threshold = ? WHERE id = ?",
        [(cells.share(label.threshold), label.label_id) for label in quality_from_json(row[0]).labels],
    )


def current_number(connection: sqlite3.Connection) -> int | None:
    """The number of the current model: the last one made current, else the newest; None before the first."""
    row = connection.execute(
        "SELECT number FROM models WHERE complete ORDER BY"
        " number = (SELECT value FROM counters WHERE name = 'model') DESC, number DESC LIMIT 1"
    ).fetchone()
    return None if row is None else int(row[0])


def read(connection: sqlite3.Connection, number: int) -> StoredModel:
    """A model in full.

    Raises:
        ProjectError: it or its arrays are gone or damaged.
    """
    row = connection.execute(
        "SELECT revision, created, quality, settings FROM models WHERE number = ? AND complete", (number,)
    ).fetchone()
    found = connection.execute(
        "SELECT DISTINCT name FROM arrays WHERE model = ? ORDER BY name", (number,)
    ).fetchall()
    names = {name for (name,) in found if isinstance(name, str)}
    if row is None or FIRST_ARRAY not in names:
        raise ProjectError(
            tr("Model {number} is no longer kept. Choose another one, or press Retrain.", number=number)
        )
    if FIRST_SCORE_ARRAY not in names:
        names -= set(SCORE_ARRAYS)  # a clean-up was interrupted here
    revision, created = row[:2]
    quality, settings = quality_from_json(row[2]), settings_from_json(row[3])
    arrays = tuple(_array(connection, number, name) for name in sorted(names))
    if not all(has_checksum(settings, array.name, zlib.crc32(array.data)) for array in arrays):
        raise ProjectError(tr(_DAMAGED))
    return StoredModel(number, revision, created, quality, settings, arrays)


def has_checksum(settings: Mapping[str, Any], name: str, checksum: int) -> bool:
    """Whether an array is the one that was saved. A model of an older version does not say."""
    saved = settings.get(_CHECKSUMS, {})
    return not isinstance(saved, dict) or saved.get(name, checksum) == checksum


def _array(connection: sqlite3.Connection, number: int, name: str) -> StoredArray:
    dtype, text, length = connection.execute(
        "SELECT min(dtype), min(shape), sum(length(data)) FROM arrays WHERE model = ? AND name = ?",
        (number, name),
    ).fetchone()
    shape = stored_json(text)
    right = isinstance(shape, list) and all(type(side) is int and side >= 0 for side in shape)
    if not right or dtype not in ITEM_BYTES or ITEM_BYTES[dtype] * math.prod(shape) != length:
        raise ProjectError(tr(_DAMAGED))
    parts = connection.execute(
        "SELECT data FROM arrays WHERE model = ? AND name = ? ORDER BY part", (number, name)
    ).fetchall()
    return StoredArray(name, dtype, tuple(shape), b"".join(data for (data,) in parts))


def settings_from_json(text: object) -> dict[str, Any]:
    """The settings of a training. Raises sqlite3.DatabaseError if they are not an object."""
    found = stored_json(text)
    if not isinstance(found, dict):
        raise sqlite3.DatabaseError("malformed settings")
    return found


def quality_from_json(text: object) -> Quality:
    """Scores and thresholds as ``stage`` wrote them. Raises sqlite3.DatabaseError for anything else."""
    values = stored_json(text)
    try:
        labels = tuple(LabelQuality(**label) for label in values.pop("labels"))
        check = values.pop("check", None)
        found = Quality(**values, labels=labels, check=None if check is None else Check(**check))
    except (AttributeError, KeyError, TypeError) as error:
        raise sqlite3.DatabaseError("malformed quality") from error
    if not all(map(_has_numbers, (found, *labels, *(() if found.check is None else (found.check,))))):
        raise sqlite3.DatabaseError("malformed quality")
    return found


def _has_numbers(scores: Quality | LabelQuality | Check) -> bool:
    """Whether each field has a value of its kind: counts are integers, others finite numbers or None."""
    for field in fields(scores):
        value = getattr(scores, field.name)
        if field.name in ("labels", "check"):
            continue
        if field.name == "name":
            fits = isinstance(value, str)
        elif field.type == "int":
            fits = type(value) is int and value >= 0
        else:
            fits = (value is None and "None" in str(field.type)) or (
                isinstance(value, int | float) and math.isfinite(value)
            )
        if not fits:
            return False
    return True
