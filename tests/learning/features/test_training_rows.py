"""A label's name is trained on like a few postings, and never used for scores."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import pytest

from app.learning.features.features import FeatureSettings, count, vocabulary_of
from app.learning.features.training_rows import NAME_COUNTS, Examples, training_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.records import TrainingSet
    from app.learning.steps import Steps
    from app.learning.training.model import Model

    MakeSet = Callable[..., TrainingSet]
    Train = Callable[..., Model]

T = TypeVar("T")

TEXTS = ["cook in a kitchen", "aide on a ward"]


def _done(steps: Steps[T]) -> T:
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def _examples(names: list[str]) -> Examples:
    counts = [each for batch in count(("", text) for text in TEXTS) for each in batch]
    vocabulary = vocabulary_of(counts, FeatureSettings())
    targets = np.zeros((2, len(names)), np.int8)
    return _done(_done(training_rows(vocabulary, counts, targets, names)).part())


def _named(training_set: TrainingSet, *names: str) -> TrainingSet:
    labels = (replace(label, name=name) for label, name in zip(training_set.labels, names, strict=True))
    return replace(training_set, labels=tuple(labels))


def test_a_name_stands_below_the_postings_as_a_yes_for_its_label_alone() -> None:
    X, targets = _examples(["Kitchen", "Aide (ward)"])
    assert X.shape[0] == len(targets) == 2 + 2 * NAME_COUNTS
    assert targets[:2].tolist() == [[0, 0], [0, 0]]
    assert targets[2:].tolist() == [[1, -1]] * NAME_COUNTS + [[-1, 1]] * NAME_COUNTS
    both = X[2 + NAME_COUNTS].toarray()[0]
    ward = X[1].toarray()[0]
    assert np.count_nonzero(both) == 2 * 2  # its words, and the same as an opening
    assert (ward[both > 0] > 0).all()


@pytest.mark.parametrize("name", ["Fishing", "", "✓", " \n"])
def test_a_name_without_a_known_word_teaches_nothing(name: str) -> None:
    X, targets = _examples([name, "Ward"])
    assert targets[2:].tolist() == [[-1, 1]] * NAME_COUNTS
    assert (np.diff(X.indptr) > 0).all()


def test_no_labels_no_names() -> None:
    X, targets = _examples([])
    assert (X.shape[0], targets.shape) == (2, (2, 0))


def test_a_label_knows_the_words_of_its_name(training_set: MakeSet, trained: Train) -> None:
    texts = ["chef wanted", "driver wanted"] * 4 + ["cook wanted", "welder wanted"] * 4
    answers = [["yes"], ["no"]] * 4 + [["unanswered"]] * 8
    given = training_set(texts, answers)
    for name, cook_is_likelier in (("Cook", True), ("Kitchen work", False)):
        cook, welder = trained(_named(given, name)).probabilities(["cook", "welder"], ["", ""])[:, 0].tolist()
        assert (cook > welder) is cook_is_likelier


PAIRS = [
    ("Hospitality", "hospital"), ("Internal", "international"), ("Care", "career"), ("Art", "article"),
    ("Sales", "salesforce"), ("Marketing", "market"), ("International", "internal"),
    ("Accounting", "account"), ("Customer service", "custom"),
    ("Produktion", "produkt"), ("Бухгалтерия", "бухта"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "other"), PAIRS)
def test_a_word_that_only_begins_like_a_name_is_not_the_name(
    training_set: MakeSet, trained: Train, name: str, other: str
) -> None:
    texts = ["chef wanted", "driver wanted"] * 4 + [f"{name} wanted", f"{other} wanted", "welder wanted"] * 4
    answers = [["yes"], ["no"]] * 4 + [["unanswered"]] * 12
    model = trained(_named(training_set(texts, answers), name))
    named, begins_alike, neither = model.probabilities([name, other, "welder"], [""] * 3)[:, 0].tolist()
    assert named > neither
    assert begins_alike == pytest.approx(neither)


def test_answers_that_deny_the_beginning_are_no_reason_to_teach_it(
    training_set: MakeSet, trained: Train
) -> None:
    texts = ["chef wanted", "hospital nurse"] * 6 + ["hospitable welder"] * 4
    answers = [["yes"], ["no"]] * 6 + [["unanswered"]] * 4
    model = trained(_named(training_set(texts, answers), "Hospitality"))
    doctor, welder = model.probabilities(["hospital doctor", "hospitable welder"], [""] * 2)[:, 0].tolist()
    assert max(doctor, welder) < 0.5


def test_a_beginning_teaches_where_answers_confirm_it(training_set: MakeSet, trained: Train) -> None:
    texts = ["nurse wanted", "driver wanted"] * 6 + ["nurses wanted", "welder wanted"] * 4
    answers = [["yes"], ["no"]] * 6 + [["unanswered"]] * 8
    model = trained(_named(training_set(texts, answers), "Nursing"))
    nurses, welder = model.probabilities(["nurses", "welder"], [""] * 2)[:, 0].tolist()
    assert nurses > welder


def test_what_a_name_teaches_depends_on_no_answer_that_is_held_out() -> None:
    texts = ["nurse wanted", "driver wanted"] * 2
    counts = [each for batch in count(("", text) for text in texts) for each in batch]
    vocabulary = vocabulary_of(counts, FeatureSettings())
    targets = np.array([[1], [0]] * 2, np.int8)
    rows = _done(training_rows(vocabulary, counts, targets, ["Nursing"]))
    everything = _done(rows.part())
    assert everything.X.shape[0] == 4 + NAME_COUNTS  # "nurs", which two yes answers confirm
    without = _done(rows.part(np.array([False, True, False, True])))
    assert without.X.shape[0] == 2


def test_scores_and_counts_are_those_of_the_postings(training_set: MakeSet, trained: Train) -> None:
    given = training_set(["cook"] * 6 + ["driver"] * 6, [["yes"]] * 6 + [["no"]] * 6)
    model = trained(_named(given, "Cook"))
    assert (model.quality.labels[0].yes, model.quality.labels[0].no) == (6, 6)
    assert model.out_of_fold.scores.shape == (12, 1)
