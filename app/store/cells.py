"""Read cells that may hold anything. Invalid values count as absent, and ``invariants`` lists them.

SQLite stores any value in any column, and a file may have been edited by another program.
"""

from __future__ import annotations

import sqlite3
from dataclasses import fields, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.errors import InputError
from app.core.goals import goal_from_json
from app.core.records import LEARNERS, Label, Options
from app.core.translation import tr
from app.store.stored_json import stored_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.goals import Goal

_NEVER = "1970-01-01T00:00:00+00:00"
_MOST = 1_000_000_000
"""The limit of numbers such as the position of a label, far below values at which arithmetic or Qt fails."""
_DEEPEST = 60
"""The maximum nesting of a posting's fields. Imported files have less."""


decoded = partial(str, encoding="utf-8", errors="replace")
"""Decode the bytes of a text. A changed byte costs its own character, not the whole row."""


def text(value: object, default: str = "") -> str:
    """A text, else the default."""
    return value if isinstance(value, str) else default


def whole(value: object, default: int = 0) -> int:
    """A whole number, else the default."""
    return value if isinstance(value, int) and abs(value) <= _MOST else default


def share(value: object) -> float | None:
    """A number from 0 to 1, such as a threshold; else None."""
    if isinstance(value, int | float) and 0.0 <= value <= 1.0:
        return float(value)
    return None


def moment(value: object) -> str:
    """A time as ISO 8601 with its zone; else the beginning of 1970."""
    try:
        found = datetime.fromisoformat(text(value))
    except ValueError:
        return _NEVER
    return found.isoformat() if found.tzinfo is not None else _NEVER


def answer(value: object) -> int | None:
    """1 for yes, 0 for no, else None for unanswered."""
    return int(value) if isinstance(value, int | float) and value in (0, 1) else None


def goal(value: object) -> Goal | None:
    """A goal as JSON, else None."""
    try:
        return None if value is None else goal_from_json(stored_json(value))
    except (InputError, TypeError, sqlite3.DatabaseError):
        return None


def label_name(number: object) -> str:
    """The name of a label that has lost its own."""
    return tr("Label {number}", number=number)


def label(
    number: int, name: object, color: object, key: object, description: object, position: object,
    set_threshold: object, tuned_threshold: object, goal_json: object, group: object,
) -> Label:  # fmt: skip
    """A label from arbitrary cells."""
    return Label(
        number,
        text(name) or label_name(number),
        text(color),
        text(key),
        text(description),
        whole(position),
        share(set_threshold),
        share(tuned_threshold),
        goal(goal_json),
        text(group),
    )


def fields_of(value: object) -> Mapping[str, Any]:
    """A posting's fields; none if the cell is not a JSON object."""
    if not isinstance(value, str) or not value:
        return {}
    try:
        found = stored_json(value)
    except sqlite3.DatabaseError:
        return {}
    return found if isinstance(found, dict) and _is_shallow(found) else {}


def _is_shallow(value: object) -> bool:
    """Whether a JSON value can be traversed without a stack overflow."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            part
            for whole in level
            if isinstance(whole, dict | list)
            for part in (whole.values() if isinstance(whole, dict) else whole)
        ]
        if not level:
            return True
    return False


def options(value: object) -> Options:
    """The project's options, with defaults for missing or invalid ones."""
    try:
        found = stored_json(value)
    except sqlite3.DatabaseError:
        return Options()
    chosen = Options()
    for field in fields(Options):
        if isinstance(found, dict) and field.name in found:
            given = found[field.name]
            if field.name == "goal":
                given = _goal_of(given)
            if _is_option(field.name, given):
                chosen = replace(chosen, **{field.name: given})
    return chosen


def is_options(value: object) -> bool:
    """Whether all options are valid."""
    try:
        found = stored_json(value)
    except sqlite3.DatabaseError:
        return False
    names = {field.name for field in fields(Options)}
    return isinstance(found, dict) and all(
        name in names and _is_option(name, _goal_of(given) if name == "goal" else given)
        for name, given in found.items()
    )


def _goal_of(value: object) -> Goal | None:
    try:
        return goal_from_json(value)
    except (InputError, TypeError):
        return None


def _is_option(name: str, value: object) -> bool:
    if name == "goal":
        return value is not None
    if name in ("at_most", "wanted_yes"):
        return value is None or (type(value) is int and 1 <= value <= _MOST)
    if name == "random_share":
        return share(value) is not None and not isinstance(value, bool)
    if name == "learner":
        return value in LEARNERS
    return isinstance(value, bool)
