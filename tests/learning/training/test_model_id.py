"""The id of a model: the same for the same answers, another one for anything that changes the model."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.goals import Goal
from app.core.jobs import run_to_end
from app.core.records import Options
from app.learning.training.model_id import model_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.records import TrainingSet

TEXTS = ["Java engineer", "Night nurse", "Cook \ud800"]
ANSWERS = [["yes", "no"], ["no", "yes"], ["unanswered", "no"]]


def _id(training_set: TrainingSet, seed: int = 0) -> str:
    return run_to_end(model_id(training_set, seed))


@pytest.fixture
def given(training_set: Callable[..., TrainingSet]) -> TrainingSet:
    return training_set(TEXTS, ANSWERS)


def test_order_and_numbers_in_the_file_change_nothing(
    training_set: Callable[..., TrainingSet], given: TrainingSet
) -> None:
    turned = training_set(TEXTS[::-1], [row[::-1] for row in ANSWERS[::-1]], first_id=70)
    first, second = turned.labels
    turned = replace(
        turned, labels=(replace(first, name=second.name), replace(second, name=first.name)), revision=9
    )
    assert _id(turned) == _id(given)


def test_all_that_changes_the_model_changes_the_id(
    training_set: Callable[..., TrainingSet], given: TrainingSet
) -> None:
    first, second = given.labels
    others = [
        training_set(["Java engineers", *TEXTS[1:]], ANSWERS),
        training_set(TEXTS, ANSWERS, ["Java", "", ""]),
        training_set(TEXTS, [["yes", "no"], ["no", "yes"], ["no", "no"]]),
        replace(given, labels=(replace(first, name="IT"), second)),
        replace(given, labels=(first, replace(second, goal=Goal("f1")))),
        replace(given, options=Options(at_most=1)),
        replace(given, explicit_answers=array("b", [2, *given.explicit_answers[1:]])),
    ]
    found = [_id(given), _id(given, seed=1), *map(_id, others)]
    assert len(set(found)) == len(found)


def test_options_of_tagging_do_not(given: TrainingSet) -> None:
    assert _id(replace(given, options=Options(suggesting=True, wanted_yes=9))) == _id(given)
