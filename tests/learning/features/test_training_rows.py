"""What a label's name teaches: it is learned from like a few postings, and judges nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.learning.features.features import FeatureSettings, count, vocabulary_of
from app.learning.features.training_rows import NAME_COUNTS, Lessons, lessons

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.records import TrainingSet
    from app.learning.training.model import Model

    MakeSet = Callable[..., TrainingSet]
    Train = Callable[..., Model]

TEXTS = ["cook in a kitchen", "aide on a ward"]


def _lessons(names: list[str]) -> Lessons:
    counts = [each for batch in count(("", text) for text in TEXTS) for each in batch]
    vocabulary = vocabulary_of(counts, FeatureSettings())
    truth = np.zeros((2, len(names)), np.int8)
    steps = lessons(vocabulary, counts, truth, names)
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def _named(training_set: TrainingSet, *names: str) -> TrainingSet:
    labels = (replace(label, name=name) for label, name in zip(training_set.labels, names, strict=True))
    return replace(training_set, labels=tuple(labels))


def test_a_name_stands_below_the_postings_as_a_yes_for_its_label_alone() -> None:
    rows, truth = _lessons(["Kitchen", "Aide (ward)"])
    assert rows.shape[0] == len(truth) == 2 + 2 * NAME_COUNTS
    assert truth[:2].tolist() == [[0, 0], [0, 0]]
    assert truth[2:].tolist() == [[1, -1]] * NAME_COUNTS + [[-1, 1]] * NAME_COUNTS
    both = rows[2 + NAME_COUNTS].toarray()[0]
    ward = rows[1].toarray()[0]
    assert np.count_nonzero(both) == 2 * 2  # its words, and the same as an opening
    assert (ward[both > 0] > 0).all()


@pytest.mark.parametrize("name", ["Fishing", "", "✓", " \n"])
def test_a_name_without_a_known_word_teaches_nothing(name: str) -> None:
    rows, truth = _lessons([name, "Ward"])
    assert truth[2:].tolist() == [[-1, 1]] * NAME_COUNTS
    assert (np.diff(rows.indptr) > 0).all()


def test_no_labels_no_names() -> None:
    rows, truth = _lessons([])
    assert (rows.shape[0], truth.shape) == (2, (2, 0))


def test_a_label_knows_the_words_of_its_name(training_set: MakeSet, trained: Train) -> None:
    texts = ["chef wanted", "driver wanted"] * 4 + ["cook wanted", "welder wanted"] * 4
    answers = [["yes"], ["no"]] * 4 + [["unanswered"]] * 8
    given = training_set(texts, answers)
    for name, cook_is_likelier in (("Cook", True), ("Kitchen work", False)):
        cook, welder = trained(_named(given, name)).probabilities(["cook", "welder"], ["", ""])[:, 0].tolist()
        assert (cook > welder) is cook_is_likelier


def test_scores_and_counts_are_those_of_the_postings(training_set: MakeSet, trained: Train) -> None:
    given = training_set(["cook"] * 6 + ["driver"] * 6, [["yes"]] * 6 + [["no"]] * 6)
    model = trained(_named(given, "Cook"))
    assert (model.quality.labels[0].yes, model.quality.labels[0].no) == (6, 6)
    assert model.out_of_fold.scores.shape == (12, 1)
