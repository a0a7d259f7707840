"""Earlier models in the project file: listing, pinning and deleting them."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from app.core.errors import ProjectError
from app.core.history import KEPT_BYTES, KEPT_MODELS, MODEL_VERSION, NO_ARRAYS, OTHER_VERSION, PastModel
from app.core.translation import tr
from app.store import cells
from app.store.connection import transaction
from app.store.models import (
    FIRST_ARRAY,
    FIRST_SCORE_ARRAY,
    SCORE_ARRAYS,
    current_number,
    quality_from_json,
    settings_from_json,
)
from app.store.sweeping import delete_arrays

if TYPE_CHECKING:
    from collections.abc import Generator

_WHOLE = f"EXISTS (SELECT 1 FROM arrays a WHERE a.model = m.number AND a.name = '{FIRST_ARRAY}')"


def history(connection: sqlite3.Connection) -> tuple[PastModel, ...]:
    """All trainings that are kept, newest first."""
    return _read(connection, "complete ORDER BY number DESC")


def current(connection: sqlite3.Connection) -> PastModel | None:
    """The current model; None before the first training."""
    number = current_number(connection)
    return None if number is None else next(iter(_read(connection, "number = ?", number)), None)


def _read(connection: sqlite3.Connection, which: str, *values: int) -> tuple[PastModel, ...]:
    current = current_number(connection)
    rows = connection.execute(
        f"SELECT number, created, answered, quality, settings, pinned, {_WHOLE} FROM models m WHERE {which}",
        values,
    ).fetchall()
    found = []
    for number, created, answered, quality, text, pinned, whole in rows:
        try:
            scores = quality_from_json(quality)
        except sqlite3.DatabaseError:  # treated as missing; ``check`` reports it
            continue
        try:
            settings = settings_from_json(text)
        except sqlite3.DatabaseError:  # then the version that made it is unknown
            settings = {}
        same = settings.get("version") == MODEL_VERSION
        trouble = (NO_ARRAYS if not whole else "") if same else OTHER_VERSION
        past = PastModel(
            number, cells.moment(created), cells.whole(answered), scores, settings, bool(pinned),
            number == current, trouble,
        )  # fmt: skip
        found.append(past)
    return tuple(found)


def pin(connection: sqlite3.Connection, number: int, pinned: bool) -> None:
    """Pin or unpin a training. Pinned ones are kept for ever. Raises ProjectError if it is gone."""
    with transaction(connection):
        changed = connection.execute(
            "UPDATE models SET pinned = ? WHERE number = ? AND complete", (int(pinned), number)
        ).rowcount
    if not changed:
        raise ProjectError(tr("Model {number} is no longer kept. Choose another one.", number=number))


def make_room(
    connection: sqlite3.Connection, staged: int, *, models: int = KEPT_MODELS, most_bytes: int = KEPT_BYTES
) -> Generator[None, None, None]:
    """Delete old models before the ``staged`` one becomes current, in short transactions.

    Trainings beyond the newest ``models`` are deleted, unless they are pinned or current. Scores of single
    postings are kept for the staged, the current and pinned models only. If all arrays still exceed
    ``most_bytes``, the oldest other models lose theirs. The first array is deleted first: without it, a model
    counts as one without arrays, whatever is left of the others after a kill.
    """
    current = current_number(connection) or staged
    free = "complete AND NOT pinned AND number <> ?"
    with transaction(connection):  # an incomplete one is deleted when the project is next opened
        connection.execute(
            f"UPDATE models SET complete = 0 WHERE {free} AND number NOT IN (SELECT number FROM models"
            " WHERE complete OR number = ? ORDER BY number DESC LIMIT ?)",
            (current, staged, models),
        )
    yield
    rows = connection.execute("SELECT number FROM models WHERE NOT complete AND number < ?", (staged,))
    for (number,) in rows.fetchall():
        yield from delete_arrays(connection, number)
        with transaction(connection):
            connection.execute("DELETE FROM models WHERE number = ? AND NOT complete", (number,))
    past = [row for (row,) in connection.execute(f"SELECT number FROM models WHERE {free}", (current,))]
    for number in sorted(past):
        if _begin(connection, number, FIRST_SCORE_ARRAY):
            yield from delete_arrays(connection, number, SCORE_ARRAYS)
    for number in sorted(past):
        (size,) = connection.execute("SELECT coalesce(sum(length(data)), 0) FROM arrays").fetchone()
        if size <= most_bytes:
            return
        yield
        if _begin(connection, number, FIRST_ARRAY):
            yield from delete_arrays(connection, number)


def _begin(connection: sqlite3.Connection, number: int, first: str) -> bool:
    """Delete the first array, unless the model was just pinned or made current."""
    with transaction(connection):
        row = connection.execute("SELECT pinned FROM models WHERE number = ?", (number,)).fetchone()
        if row != (0,) or number == current_number(connection):
            return False
        connection.execute("DELETE FROM arrays WHERE model = ? AND name = ?", (number, first))
        return True
