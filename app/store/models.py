"""Trained models in the project file: numbers and JSON, never code."""

from __future__ import annotations

import json
import math
import sqlite3
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.core.errors import ProjectError
from app.core.records import LabelQuality, Quality, StoredArray, StoredModel
from app.store.connection import stored_json, transaction

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

KEPT_MODELS = 3
_PART_BYTES = 1 << 19
_ITEM_BYTES = {"<f4": 4, "<f8": 8, "<i4": 4, "<i8": 8, "<u4": 4, "<u8": 8, "|u1": 1, "|i1": 1}


def stage(
    connection: sqlite3.Connection,
    revision: int,
    answered: int,
    quality: Quality,
    settings: Mapping[str, Any],
    arrays: Sequence[StoredArray],
) -> Generator[None, None, int]:
    """Write a model out of sight, part by part, so that no answer waits; gives its number."""
    with transaction(connection):
        number = connection.execute(
            "INSERT INTO models (revision, answered, created, quality, settings) VALUES (?, ?, ?, ?, ?)",
            (
                revision,
                answered,
                datetime.now(UTC).isoformat(timespec="seconds"),
                json.dumps(asdict(quality)),
                json.dumps(dict(settings)),
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


def adopt(connection: sqlite3.Connection, number: int) -> None:
    """Let a staged model count, with its thresholds beside the labels. Runs in the caller's transaction."""
    (text,) = connection.execute("SELECT quality FROM models WHERE number = ?", (number,)).fetchone()
    connection.execute("UPDATE models SET complete = 1 WHERE number = ?", (number,))
    connection.executemany(
        "UPDATE labels SET tuned_threshold = ? WHERE id = ?",
        [(label["threshold"], label["label_id"]) for label in stored_json(text)["labels"]],
    )
    connection.execute(
        "DELETE FROM models WHERE complete AND number NOT IN"
        " (SELECT number FROM models WHERE complete ORDER BY number DESC LIMIT ?)",
        (KEPT_MODELS,),
    )


def newest(connection: sqlite3.Connection) -> tuple[int, int, Quality] | None:
    """Number, count of answers at its training, and quality of the newest model."""
    row = connection.execute(
        "SELECT number, answered, quality FROM models WHERE complete ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return None if row is None else (row[0], row[1], _quality(row[2]))


def read(connection: sqlite3.Connection, number: int) -> StoredModel:
    """A model in full.

    Raises:
        ProjectError: its arrays are not what they claim to be.
    """
    revision, created, quality, settings = connection.execute(
        "SELECT revision, created, quality, settings FROM models WHERE number = ?", (number,)
    ).fetchone()
    names = connection.execute(
        "SELECT DISTINCT name FROM arrays WHERE model = ? ORDER BY name", (number,)
    ).fetchall()
    arrays = tuple(_array(connection, number, name) for (name,) in names)
    return StoredModel(number, revision, created, _quality(quality), stored_json(settings), arrays)


def _array(connection: sqlite3.Connection, number: int, name: str) -> StoredArray:
    dtype, text, length = connection.execute(
        "SELECT min(dtype), min(shape), sum(length(data)) FROM arrays WHERE model = ? AND name = ?",
        (number, name),
    ).fetchone()
    shape = tuple(stored_json(text))
    size = _ITEM_BYTES.get(dtype, 0) * math.prod(shape)
    if dtype not in _ITEM_BYTES or any(type(n) is not int or n < 0 for n in shape) or size != length:
        raise ProjectError("The model in this project is damaged. Press Retrain to make a new one.")
    parts = connection.execute(
        "SELECT data FROM arrays WHERE model = ? AND name = ? ORDER BY part", (number, name)
    ).fetchall()
    return StoredArray(name, dtype, shape, b"".join(data for (data,) in parts))


def _quality(text: str) -> Quality:
    values = stored_json(text)
    try:
        labels = tuple(LabelQuality(**label) for label in values.pop("labels"))
        return Quality(**values, labels=labels)
    except (AttributeError, KeyError, TypeError) as error:
        raise sqlite3.DatabaseError("malformed quality") from error
