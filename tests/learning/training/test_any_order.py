"""The order of postings and labels, and the number of threads, leave no trace in a model."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.records import LEARNERS, Label
from app.learning.features.features import FeatureCache
from app.learning.training.training import train

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from app.core.records import TrainingSet
    from app.learning.training.model import Model

    MakeSet = Callable[..., TrainingSet]


def _trained(training_set: TrainingSet, **how: int) -> Model:
    steps = train(training_set, previous=None, cache=FeatureCache(), **how)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def _reordered(given: TrainingSet, postings: list[int], labels: list[int]) -> TrainingSet:
    """The same answers with postings and labels in another order, which also gives them other ids."""
    new_id = {given.labels[label].id: place + 1 for place, label in enumerate(labels)}
    row = {old: new for new, old in enumerate(postings)}
    return replace(
        given,
        labels=tuple(
            Label(place + 1, given.labels[label].name, "#3F6FE0", position=place)
            for place, label in enumerate(labels)
        ),
        titles=[given.titles[old] for old in postings],
        texts=[given.texts[old] for old in postings],
        explicit_rows=array("q", [row[old] for old in given.explicit_rows]),
        explicit_labels=array("q", [new_id[old] for old in given.explicit_labels]),
    )


def _bits(model: Model) -> dict[str, bytes]:
    left_out = {"labels", "scored_postings"}  # ids, which follow from the order of import
    return {part.name: part.data for part in model.arrays() if part.name not in left_out}


def _thresholds(model: Model) -> dict[str, float | None]:
    return {label.name: label.threshold for label in model.quality.labels}


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chance=st.randoms(use_true_random=False), learner=st.sampled_from(LEARNERS))
def test_any_order_gives_the_same_model(made_up: MakeSet, chance: Random, learner: str) -> None:
    given_set = made_up(60, 4, unanswered=0.2)
    given_set = replace(
        given_set,
        texts=[*given_set.texts[:50], *given_set.texts[:10]],  # the same texts with other answers
        options=replace(given_set.options, learner=learner),
    )
    postings, labels = list(range(60)), list(range(4))
    chance.shuffle(postings)
    chance.shuffle(labels)
    model, other = _trained(given_set), _trained(_reordered(given_set, postings, labels))
    assert _bits(model) == _bits(other)
    assert _thresholds(model) == _thresholds(other)
    assert model.settings == other.settings
    names = [label.name for label in other.quality.labels]
    assert names == [given_set.labels[label].name for label in labels]


@pytest.mark.parametrize("learner", LEARNERS)
def test_any_number_of_threads_gives_the_same_model(made_up: MakeSet, learner: str) -> None:
    given_set = made_up(60, 5)
    given_set = replace(given_set, options=replace(given_set.options, learner=learner))
    one, *others = (_trained(given_set, threads=threads) for threads in (1, 2, 4))
    assert one.settings["learner"] == learner
    assert all(_bits(one) == _bits(other) for other in others)
