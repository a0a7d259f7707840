"""Goals: titles, JSON in both directions, and sentences for invalid ones."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import InputError
from app.core.goals import BALANCED, GOAL_KINDS, Goal, estimate, goal_from_json, goal_to_json

by_kind = pytest.mark.parametrize("kind", GOAL_KINDS, ids=lambda kind: kind.name)


def _goals() -> st.SearchStrategy[Goal]:
    return st.one_of(
        [
            st.builds(
                Goal, st.just(kind.name), st.tuples(*(st.floats(n.least, n.most) for n in kind.numbers))
            )
            for kind in GOAL_KINDS
        ]
    )


@by_kind
def test_a_kind_has_a_default_goal_within_its_ranges(kind) -> None:
    goal = kind.default
    assert goal.kind == kind.name
    assert "{" not in goal.title


@pytest.mark.parametrize(
    ("goal", "title"),
    [
        (BALANCED, "Balanced"),
        (Goal("f1"), "Best F1"),
        (Goal("fbeta", (0.5,)), "Best F0.5"),
        (Goal("precision", (0.9,)), "Precision ≥ 90\u00a0%"),
        (Goal("recall", (0.985,)), "Recall ≥ 98.5\u00a0%"),
        (Goal("costs", (5, 1)), "Costs 5 : 1"),
        (Goal("frequency"), "As often as answered yes"),
        (Goal("fixed", (1,)), "Fixed at 100\u00a0%"),
    ],
)
def test_titles_on_screen(goal: Goal, title: str) -> None:
    assert goal.title == title


@given(goal=_goals())
def test_json_gives_back_the_same_goal(goal: Goal) -> None:
    assert goal_from_json(json.loads(json.dumps(goal_to_json(goal)))) == goal


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "balanced",
        {},
        {"kind": 3},
        {"kind": "best"},
        {"kind": "balanced", "least": 0.9},
        {"kind": "precision"},
        {"kind": "precision", "least": 1.0},
        {"kind": "precision", "least": "0.9"},
        {"kind": "precision", "least": True},
        {"kind": "recall", "least": math.nan},
        {"kind": "costs", "wrong_yes": 1},
        {"kind": "costs", "wrong_yes": 0, "wrong_no": 1},
        {"kind": "fbeta", "beta": math.inf},
        {"kind": "fixed", "value": -0.1},
        {"kind": "fixed", "value": [0.5]},
    ],
)
def test_an_invalid_goal_is_refused_in_a_sentence(data: object) -> None:
    with pytest.raises(InputError) as error:
        goal_from_json(data)
    assert str(error.value)[0].isupper() or str(error.value)[0] == "β"
    assert str(error.value).endswith(".")


def test_a_goal_with_too_many_numbers_is_refused() -> None:
    with pytest.raises(InputError, match="takes least"):
        Goal("precision", (0.9, 0.8))


def test_an_estimate_has_the_interval_of_wilson() -> None:
    known = estimate(14, 15)
    assert known is not None
    assert (known.low, known.high) == pytest.approx((0.7018, 0.9881), abs=1e-4)
    assert estimate(0, 0) is None


@given(part=st.integers(0, 500), more=st.integers(0, 500))
def test_an_estimate_lies_within_its_interval(part: int, more: int) -> None:
    found = estimate(part, part + more)
    if found is None:
        assert part + more == 0
    else:
        assert 0.0 <= found.low <= found.value <= found.high <= 1.0
        assert (found.low == 0.0) == (part == 0)
        assert (found.high == 1.0) == (more == 0)
