"""The JSON form of records in the project file."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.core.goals import Goal, goal_from_json, goal_to_json
from app.core.records import Answer, Label, Options
from app.core.tagging import Tagging

if TYPE_CHECKING:
    from collections.abc import Sequence


_MOST_IDS = 10_000_000


def tagging_to_json(tagging: Tagging) -> list[Any]:
    """[done, no_upto, [[label id, 1, 0 or null], ...]], then the ids of accepted labels, if any."""
    explicit = [list(pair) for pair in tagging.explicit]
    accepted = [list(tagging.accepted)] if tagging.accepted else []
    return [tagging.done, tagging.no_upto, explicit, *accepted]


def tagging_from_json(value: Any) -> Tagging:
    """The inverse of ``tagging_to_json``. Raises sqlite3.DatabaseError for anything else."""
    try:
        done, no_upto, explicit, *accepted = value
        pairs = ((label, None if answer is None else Answer(answer)) for label, answer in explicit)
        found = Tagging(bool(done), no_upto, tuple(pairs), tuple(accepted[0]) if accepted else ())
    except (TypeError, ValueError, IndexError) as error:
        raise sqlite3.DatabaseError("malformed tagging") from error
    numbers = (found.no_upto, *(label for label, _ in found.explicit), *found.accepted)
    if not all(isinstance(number, int) for number in numbers):
        raise sqlite3.DatabaseError("malformed tagging")
    return found


def ids_to_json(ids: Sequence[int]) -> list[list[int]]:
    """Ascending ids as runs, [[first, length], ...], so that consecutive ids take no space."""
    runs: list[list[int]] = []
    for row in ids:
        if runs and row == runs[-1][0] + runs[-1][1]:
            runs[-1][1] += 1
        else:
            runs.append([row, 1])
    return runs


def ids_from_json(value: list[Any]) -> tuple[int, ...]:
    """The inverse of ``ids_to_json``. Also accepts a plain list of ids."""
    if value and not isinstance(value[0], list):
        return tuple(value)
    if sum(count for _, count in value) > _MOST_IDS:
        raise ValueError("more postings than a project has")
    return tuple(row for first, count in value for row in range(first, first + count))


def label_to_json(label: Label) -> dict[str, Any]:
    """The fields by name."""
    return asdict(label) | {"goal": _goal_to_json(label.goal)}


def label_from_json(value: dict[str, Any]) -> Label:
    """The inverse of ``label_to_json``. Also accepts labels written before there were goals."""
    return Label(**value | {"goal": _goal_from_json(value.get("goal"))})


def options_to_json(options: Options) -> dict[str, Any]:
    """The fields by name."""
    return asdict(options) | {"goal": goal_to_json(options.goal)}


def options_from_json(value: dict[str, Any]) -> Options:
    """The inverse of ``options_to_json``."""
    return Options(**value | {"goal": goal_from_json(value["goal"])})


def options_text(options: Options) -> str:
    """The text stored in the table of options."""
    return json.dumps(options_to_json(options))


def _goal_to_json(goal: Goal | None) -> dict[str, Any] | None:
    return None if goal is None else goal_to_json(goal)


def _goal_from_json(value: object) -> Goal | None:
    return None if value is None else goal_from_json(value)
