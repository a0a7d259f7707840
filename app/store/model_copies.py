"""Write a model to a project of its own, which holds no postings."""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING, Any

from app.core.errors import ProjectError
from app.core.translation import tr
from app.store import connection as connections
from app.store.connection import transaction
from app.store.failures import translating_errors
from app.store.models import SCORE_ARRAYS, settings_from_json

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Mapping
    from pathlib import Path

_LABEL_COLUMNS = (
    "id, shown, name, color, key, description, position, set_threshold, tuned_threshold, goal, label_group"
)


def write(
    source: sqlite3.Connection, number: int, settings: Mapping[str, Any], path: Path
) -> Generator[None, None, None]:
    """Make ``path`` a project with one model, the labels and the options. Replaces a file that is there.

    ``settings`` replace some of the model's own. The scores of single postings are left out, since they name
    postings. If it fails or is closed early, nothing changes at ``path``.

    Raises:
        ProjectError: the file cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        connections.create(unfinished)
        with (
            translating_errors(path),
            contextlib.closing(connections.connect(unfinished, read_only=False)) as target,
        ):
            with transaction(target):
                _copy_rows(source, target, "labels", _LABEL_COLUMNS, "WHERE shown")
                target.execute("DELETE FROM options")
                _copy_rows(source, target, "options", "value")
                _copy_model(source, target, number, settings)
            yield
            names = [
                name
                for (name,) in source.execute("SELECT DISTINCT name FROM arrays WHERE model = ?", (number,))
                if name not in SCORE_ARRAYS
            ]
            for name in names:
                with transaction(target):
                    _copy_rows(
                        source,
                        target,
                        "arrays",
                        "model, name, part, dtype, shape, data",
                        "WHERE model = ? AND name = ?",
                        (number, name),
                    )
                yield
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        try:
            os.replace(unfinished, path)
        except OSError as error:
            raise ProjectError(
                tr(
                    "{path} cannot be written: {reason}. Choose another name.",
                    path=path,
                    reason=error.strerror,
                )
            ) from error
    finally:
        for ending in ("", "-wal", "-shm"):
            unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)


def _copy_rows(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    table: str,
    columns: str,
    condition: str = "",
    values: tuple[object, ...] = (),
) -> None:
    marks = ", ".join("?" * len(columns.split(",")))
    rows = source.execute(f"SELECT {columns} FROM {table} {condition}", values)
    target.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _copy_model(
    source: sqlite3.Connection, target: sqlite3.Connection, number: int, settings: Mapping[str, Any]
) -> None:
    revision, answered, created, quality, own = source.execute(
        "SELECT revision, answered, created, quality, settings FROM models WHERE number = ?", (number,)
    ).fetchone()
    changed = json.dumps({**settings_from_json(own), **settings})
    target.execute(
        "INSERT INTO models (number, revision, answered, created, quality, settings, complete)"
        " VALUES (?, ?, ?, ?, ?, ?, 1)",
        (number, revision, answered, created, quality, changed),
    )
    for name, value in (
        ("revision", revision), ("answered", answered), ("least", answered), ("model", number)
    ):  # fmt: skip
        target.execute("INSERT OR REPLACE INTO counters VALUES (?, ?)", (name, value))
