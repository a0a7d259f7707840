"""Training from start to end: readiness, order, the edges, and what the result depends on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.core.errors import NotReadyError
from app.core.records import Answer
from app.core.tagging import Tagging
from app.learning.features.features import FeatureCache
from app.learning.training.answer_matrix import answer_matrix
from app.learning.training.training import train

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.records import Progress, TrainingSet
    from app.learning.training.model import Model

    MakeSet = Callable[..., TrainingSet]
    Train = Callable[..., Model]


def _all_steps(training_set: TrainingSet, previous: Model | None = None) -> tuple[list[Progress], Model]:
    reported = []
    steps = train(training_set, previous=previous, cache=FeatureCache())
    while True:
        try:
            reported.append(next(steps))
        except StopIteration as stop:
            return reported, stop.value


def _same_weights(one: Model, other: Model) -> bool:
    return np.array_equal(one.weights, other.weights) and np.array_equal(one.biases, other.biases)


def test_learns_what_words_tell(made_up: MakeSet, trained: Train) -> None:
    model = trained(made_up(200, 5))
    assert model.revision == 7
    assert model.label_ids == (1, 2, 3, 4, 5)
    assert model.quality.micro_f1 > 0.9
    assert model.quality.macro_f1 > 0.9
    assert all(label.ready and 0 < label.threshold < 1 for label in model.quality.labels)
    assert all(label.average_precision > 0.9 for label in model.quality.labels)
    found = model.probabilities(["word0a word0b", "word3c and filler1"], ["", ""])
    assert found.argmax(axis=1).tolist() == [0, 3]


def test_a_label_needs_two_yes_and_one_no(training_set: MakeSet, trained: Train) -> None:
    model = trained(training_set(
        ["cook", "chef", "driver"],
        [["yes", "yes", "yes", "no"], ["yes", "yes", "no", "no"], ["no", "yes", "unanswered", "yes"]],
    ))  # fmt: skip
    assert model.label_ids == (1,)
    assert [(label.state, label.needs_yes, label.needs_no) for label in model.quality.labels] == [
        ("ready", 0, 0), ("needs examples", 0, 1), ("needs examples", 1, 0), ("needs examples", 1, 0),
    ]  # fmt: skip
    assert [label.threshold is None for label in model.quality.labels] == [False, True, True, True]
    assert np.isfinite(model.probabilities(["cook", ""], ["", ""])).all()


@pytest.mark.parametrize(
    ("texts", "answers", "sentence"),
    [
        ([], [], "There are no labels yet"),
        (["cook"], [[]], "There are no labels yet"),
        (["cook"], [["unanswered"]], "Nothing is answered yet"),
        (["cook"], [["yes"]], "No label has enough answers yet"),
        (["cook", "chef"], [["yes"], ["yes"]], "give at least 2 yes and 1 no for one label, then retrain."),
    ],
)
def test_too_few_answers_say_what_to_do(
    training_set: MakeSet, trained: Train, texts: list[str], answers: list[list[str]], sentence: str
) -> None:
    with pytest.raises(NotReadyError, match=sentence):
        trained(training_set(texts, answers))


@pytest.mark.parametrize("texts", [[""] * 6, [" \n"] * 6, ["the same text"] * 6, ["a", "b", ""] * 2])
def test_texts_that_tell_nothing_give_finite_probabilities(
    training_set: MakeSet, trained: Train, texts: list[str]
) -> None:
    model = trained(training_set(texts, [["yes", "no"]] * 3 + [["no", "yes"]] * 3))
    found = model.probabilities([*texts, "new"], [""] * 7)
    assert ((found > 0) & (found < 1)).all()
    assert all(0 <= label.threshold <= 1 for label in model.quality.labels)


def test_unanswered_pairs_are_neither_yes_nor_no(training_set: MakeSet, trained: Train) -> None:
    texts = ["cook"] * 4 + ["driver"] * 4 + ["welder"] * 8
    answers = [["yes", "no"]] * 4 + [["no", "yes"]] * 4
    with_unanswered = trained(training_set(texts, answers + [["unanswered", "no"]] * 8))
    with_no = trained(training_set(texts, answers + [["no", "no"]] * 8))
    welder = [model.probabilities(["welder"], [""])[0, 0] for model in (with_unanswered, with_no)]
    assert welder[0] > 0.3 > welder[1]
    assert (with_unanswered.quality.labels[0].yes, with_unanswered.quality.labels[0].no) == (4, 4)


def test_very_many_labels_keep_the_commonest_features(
    made_up: MakeSet, trained: Train, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.learning.training.preparing.MOST_WEIGHTS", 200)
    monkeypatch.setattr("app.learning.training.preparing.FEWEST_FEATURES", 10)
    model = trained(made_up(60, 5))
    assert model.weights.shape == (40, 5)


def test_same_seed_same_model_and_the_former_model_leaves_no_trace(made_up: MakeSet, trained: Train) -> None:
    training_set = made_up(80, 4, unanswered=0.2)
    model, again = trained(training_set), trained(training_set)
    after_another = trained(training_set, trained(made_up(80, 4, seed=5)))
    for other in (again, after_another):
        assert _same_weights(model, other)
        assert replace(other.quality, seconds=0.0) == replace(model.quality, seconds=0.0)
        assert other.settings == model.settings


def test_new_bars_come_before_thresholds(made_up: MakeSet) -> None:
    reported, model = _all_steps(made_up(60, 3))
    partials = [progress.partial for progress in reported if progress.partial is not None]
    assert len(partials) == 1
    assert partials[0].label_ids == model.label_ids
    assert all(label.threshold is None for label in partials[0].quality.labels)
    fractions = [progress.fraction for progress in reported]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)


def test_after_one_more_answer_only_that_label_changes_at_first(made_up: MakeSet, trained: Train) -> None:
    before = made_up(60, 3)
    former = trained(before)
    flipped = before.explicit_answers[:]
    flipped[4] = 1 - flipped[4]  # the second posting's answer for the second label
    reported, model = _all_steps(replace(before, explicit_answers=flipped), former)
    partial = next(progress.partial for progress in reported if progress.partial is not None)
    assert [np.array_equal(partial.weights[:, label], former.weights[:, label]) for label in range(3)] == [
        True, False, True,
    ]  # fmt: skip
    thresholds = [label.threshold for label in former.quality.labels]
    assert [label.threshold for label in partial.quality.labels] == thresholds
    assert model.label_ids == former.label_ids


def test_labels_that_came_or_went_meanwhile_are_no_trouble(made_up: MakeSet, trained: Train) -> None:
    former = trained(made_up(60, 4))
    now = made_up(62, 4)
    now = replace(now, labels=(now.labels[3], replace(now.labels[0], name="Renamed")))
    reported, model = _all_steps(now, former)
    partial = next(progress.partial for progress in reported if progress.partial is not None)
    assert partial.label_ids == model.label_ids == (4, 1)
    assert [label.name for label in partial.quality.labels] == ["Label 4", "Renamed"]
    assert partial.quality.labels[0].threshold == former.quality.labels[3].threshold


def test_far_more_postings_than_before_get_features_of_their_own(made_up: MakeSet, trained: Train) -> None:
    former = trained(made_up(30, 3))
    reported, model = _all_steps(made_up(90, 3), former)
    partial = next(progress.partial for progress in reported if progress.partial is not None)
    assert np.array_equal(partial.vocabulary.features, model.vocabulary.features)


def test_the_cache_spares_reading_the_texts_again(made_up: MakeSet) -> None:
    training_set = made_up(40, 3)
    cache = FeatureCache()
    first = list(train(training_set, previous=None, cache=cache))
    assert len(cache) == 40
    blank = replace(training_set, texts=[""] * 40)  # not looked at: the content numbers are the same
    second = list(train(blank, previous=None, cache=cache))
    partials = [next(reported.partial for reported in steps if reported.partial) for steps in (first, second)]
    assert _same_weights(*partials)


def test_training_can_be_stopped_at_any_step(made_up: MakeSet) -> None:
    training_set, cache = made_up(20, 2), FeatureCache()
    for many in range(0, 40, 3):
        steps = train(training_set, previous=None, cache=cache)
        for _ in range(many):
            next(steps, None)
        steps.close()


def test_answers_are_those_of_the_taggings(training_set: MakeSet) -> None:
    taggings = [
        Tagging(True, 2, ((1, Answer.YES),)),
        Tagging(False, 0, ((2, Answer.NO),)),
        Tagging(False, 3, ((1, None), (9, Answer.YES))),
    ]
    explicit = [(row, label, -1 if said is None else int(said))
                for row, tagging in enumerate(taggings) for label, said in tagging.explicit]  # fmt: skip
    base = training_set(["a", "b", "c"], [["unanswered"] * 3] * 3)
    array_of = type(base.no_upto)
    given = replace(
        base,
        no_upto=array_of("q", [tagging.no_upto for tagging in taggings]),
        explicit_rows=array_of("q", [cell[0] for cell in explicit]),
        explicit_labels=array_of("q", [cell[1] for cell in explicit]),
        explicit_answers=array_of("b", [cell[2] for cell in explicit]),
    )
    expected = [
        [-1 if said is None else int(said) for said in map(tagging.answer, (1, 2, 3))] for tagging in taggings
    ]
    assert answer_matrix(given).tolist() == expected
