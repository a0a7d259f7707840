"""Options from any JSON: options written by the program are read back, and each option has its own check."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest

from app.core.goals import Goal
from app.core.records import LEARNERS, Options
from app.store import as_json, cells

OTHERS: dict[str, Any] = {
    "goal": Goal("recall", (0.9,)),
    "at_least_one": True,
    "at_most": 3,
    "suggesting": True,
    "random_share": 0.25,
    "wanted_yes": 40,
    "learner": LEARNERS[-1],
}


@pytest.mark.parametrize("field", fields(Options), ids=lambda field: field.name)
def test_each_option_is_read_as_it_was_written(field) -> None:
    options = replace(Options(), **{field.name: OTHERS[field.name]})
    assert options != Options()
    text = json.dumps(as_json.options_to_json(options))
    assert cells.is_options(text)
    assert cells.options(text) == options
    spoiled = json.dumps(as_json.options_to_json(options) | {field.name: [[]]})
    assert not cells.is_options(spoiled)
    assert cells.options(spoiled) == Options()
