"""Comparing the methods: honest, repeatable, cancellable, with a note for each missing result."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.core.comparison import (
    BY_GOAL,
    HALF,
    METHOD_NAMES,
    NETWORK_EACH,
    NETWORK_ONE,
    OTHER_LEARNER,
    SHARED,
    SOFTMAX_CUT,
    SOFTMAX_TOP,
    LearnerGain,
)
from app.core.errors import NotReadyError
from app.core.records import LOGISTIC, MARGIN
from app.learning.comparing import networks
from app.learning.comparing.comparison import compare
from app.learning.comparing.networks import Sample, affordable
from app.learning.features.features import FeatureCache

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.comparison import Comparison, Method
    from app.core.records import Progress, TrainingSet
    from app.learning.training.model import Model

    MadeUp = Callable[..., TrainingSet]


def compared(training_set: TrainingSet, steps: list[Progress] | None = None, seed: int = 0) -> Comparison:
    going = compare(training_set, cache=FeatureCache(), seed=seed)
    while True:
        try:
            progress = next(going)
        except StopIteration as stop:
            return stop.value
        if steps is not None:
            steps.append(progress)


def by_name(found: Comparison) -> dict[str, Method]:
    return {method.name: method for method in found.methods}


def numbers(found: Comparison) -> list[Method]:
    """The table but for what the clock says."""
    return [replace(method, seconds=None, seconds_for_one_more_label=None) for method in found.methods]


@pytest.fixture(scope="module")
def reported(made_up: MadeUp) -> list[Progress]:
    """The steps of one comparison."""
    steps: list[Progress] = []
    compared(made_up(80, 4), steps)
    return steps


@pytest.fixture(scope="module")
def found(reported: list[Progress]) -> Comparison:
    return reported[-1].partial


def test_the_names_are_those_that_scripts_rely_on(found: Comparison) -> None:
    assert [method.name for method in found.methods] == [
        "softmax, top label",
        "softmax, one cut",
        "a network for each label",
        "one network, sigmoids",
        "one-vs-rest, cut at 0.5",
        "one-vs-rest, one shared threshold",
        "one-vs-rest, thresholds by goal",
        "the same with the other learner",
    ]
    assert (found.postings, found.labels) == (80, 4)


def test_every_method_has_scores_and_seconds(found: Comparison) -> None:
    for method in found.methods:
        scores = (method.micro_f1, method.macro_f1, method.example_f1)
        assert all(score is not None and 0.0 <= score <= 1.0 for score in scores)
        assert method.labels_per_posting is not None
        assert method.seconds is not None
        assert method.seconds > 0.0
        assert method.seconds_for_one_more_label is not None
        # The last method is the same one with the other learner, and names it.
        assert method.note == ("" if method.name != METHOD_NAMES[-1] else 'The learner "margin".')


def test_methods_come_one_by_one_in_their_order(reported: list[Progress]) -> None:
    partial = [step.partial for step in reported if step.partial is not None]
    assert [len(each.methods) for each in partial] == [5, 6, 7, 8]
    for each in partial:
        places = [METHOD_NAMES.index(method.name) for method in each.methods]
        assert places == sorted(places)
    fractions = [step.fraction or 0.0 for step in reported]
    assert all(0.0 <= fraction <= 1.0 for fraction in fractions)


def test_one_more_label_costs_softmax_everything_and_one_vs_rest_one_fit(found: Comparison) -> None:
    methods = by_name(found)
    for name in (SOFTMAX_TOP, SOFTMAX_CUT, NETWORK_ONE):
        assert methods[name].seconds_for_one_more_label >= methods[name].seconds
    for name in (HALF, NETWORK_EACH):
        assert methods[name].seconds_for_one_more_label == pytest.approx(methods[name].seconds / found.labels)


def test_softmax_takes_one_label_where_postings_have_several(found: Comparison) -> None:
    methods = by_name(found)
    assert methods[SOFTMAX_TOP].labels_per_posting == 1.0
    assert methods[BY_GOAL].micro_f1 > methods[SOFTMAX_TOP].micro_f1
    assert found.softmax_cut is not None
    assert found.shared_cut is not None


def test_the_other_learner_is_scored_on_the_same_postings(found: Comparison) -> None:
    methods = by_name(found)
    assert (found.learner, found.other.learner) == (LOGISTIC, MARGIN)
    assert MARGIN in methods[OTHER_LEARNER].note
    own, other = (
        (method.micro_f1 + method.macro_f1) / 2 for method in (methods[BY_GOAL], methods[OTHER_LEARNER])
    )
    assert found.other.gain == pytest.approx(other - own)
    assert found.other.low <= found.other.gain <= found.other.high


@pytest.mark.parametrize(
    ("interval", "clear", "words"),
    [
        ((0.02, 0.01, 0.03), True, "clearly better"),
        ((-0.02, -0.03, -0.01), False, "clearly worse"),
        ((0.02, -0.01, 0.05), False, "neither clearly better nor clearly worse"),
    ],
)
def test_a_gain_is_clear_only_where_its_interval_lies_above_nothing(
    interval: tuple[float, float, float], clear: bool, words: str
) -> None:
    gain = LearnerGain(MARGIN, *interval)
    assert gain.clear == clear
    assert words in gain.sentence


def test_the_same_answers_give_the_same_table(made_up: MadeUp) -> None:
    assert numbers(compared(made_up(40, 2))) == numbers(compared(made_up(40, 2)))


def test_thresholds_by_goal_score_as_training_says(made_up: MadeUp, trained: Callable[..., Model]) -> None:
    training_set = made_up(60, 3, seed=2)
    quality, by_goal = trained(training_set).quality, by_name(compared(training_set))[BY_GOAL]
    scores = (by_goal.micro_f1, by_goal.macro_f1)
    assert scores == pytest.approx((quality.micro_f1, quality.macro_f1), abs=0.005)


def test_no_method_learns_from_what_it_is_scored_on(training_set: Callable[..., TrainingSet]) -> None:
    chance = np.random.default_rng(3)
    texts = [f"only{row} word{row} here{row}" for row in range(60)]  # to be known by heart, not to be guessed
    answers = [["yes" if chance.random() < 0.5 else "no" for _ in range(2)] for _ in texts]
    share = sum(row.count("yes") for row in answers) / 120
    by_guessing = 2 * share / (1 + share)  # every label for every posting
    for method in compared(training_set(texts, answers)).methods:
        assert method.micro_f1 <= by_guessing + 0.05


def test_unanswered_pairs_count_nowhere(training_set: Callable[..., TrainingSet]) -> None:
    texts = ["java code", "java code", "nurse ward", "nurse ward"] * 8
    answered = [["yes", "no"], ["yes", "no"], ["no", "yes"], ["no", "yes"]] * 8
    for row in range(0, 32, 4):
        answered[row] = ["unanswered", "no"]  # softmax's top label there would be the first
    methods = by_name(compared(training_set(texts, answered)))
    assert methods[HALF].micro_f1 == 1.0
    assert methods[SOFTMAX_TOP].labels_per_posting == 24 / 32
    assert methods[NETWORK_ONE].note == "Not learned from 8 postings with an unanswered label."


def test_one_network_needs_postings_with_every_label_answered(
    training_set: Callable[..., TrainingSet],
) -> None:
    rows = [["yes", "unanswered"], ["unanswered", "no"], ["no", "unanswered"], ["unanswered", "yes"]] * 4
    methods = by_name(compared(training_set([f"word{row % 4} text" for row in range(16)], rows)))
    assert methods[NETWORK_ONE].micro_f1 is None
    assert "an answer for every ready label" in methods[NETWORK_ONE].note
    assert methods[NETWORK_EACH].micro_f1 is not None


def test_with_one_ready_label_softmax_has_nothing_to_choose(
    training_set: Callable[..., TrainingSet],
) -> None:
    texts = ["java code", "nurse ward"] * 6
    found = compared(training_set(texts, [["yes"], ["no"]] * 6))
    methods = by_name(found)
    for name in (SOFTMAX_TOP, SOFTMAX_CUT):
        assert methods[name].micro_f1 is None
        assert "two ready labels" in methods[name].note
    assert methods[SHARED].micro_f1 == 1.0
    assert methods[NETWORK_ONE].micro_f1 is not None
    assert found.softmax_cut is None


def test_a_handful_of_postings_will_do(training_set: Callable[..., TrainingSet]) -> None:
    rows = [["yes", "no"], ["yes", "no"], ["no", "yes"], ["no", "yes"]]
    for method in compared(training_set(["java", "java go", "nurse", "nurse ward"], rows)).methods:
        values = (method.micro_f1, method.macro_f1, method.example_f1, method.labels_per_posting)
        assert all(value is None or np.isfinite(value) for value in values)
        assert method.note or method.micro_f1 is not None


@pytest.mark.parametrize("said", ["yes", "unanswered"])
def test_without_a_ready_label_it_says_what_to_do(
    said: str, training_set: Callable[..., TrainingSet]
) -> None:
    with pytest.raises(NotReadyError, match="give at least 2 yes and 1 no"):
        compared(training_set(["java", "nurse", "cook"], [[said, said]] * 3))


def test_it_can_be_cancelled_at_any_step(made_up: MadeUp, reported: list[Progress]) -> None:
    assert len([step for step in reported if step.what == "Trying method 8 of 8"]) > 50
    for stop_after in (1, 40, len(reported) // 2):
        steps = compare(made_up(40, 2), cache=FeatureCache())
        for _ in range(stop_after):
            next(steps)
        steps.close()


def test_what_would_take_too_long_is_estimated_on_a_sample_and_says_so(
    made_up: MadeUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(networks, "BUDGET", 0.001)
    monkeypatch.setattr(networks, "FEWEST_POSTINGS", 20)
    methods = by_name(compared(made_up(60, 4)))
    assert methods[NETWORK_EACH].note == (
        "Estimated on a sample: scored on 1 of 5 folds, learned from 20 of 60 postings, for 1 of 4 labels."
    )
    assert methods[NETWORK_ONE].note.startswith("Estimated on a sample: scored on 1 of 5 folds, learned from")
    assert methods[HALF].note == ""
    assert methods[NETWORK_EACH].micro_f1 is not None


def test_the_sample_gives_up_folds_first_then_postings_then_labels() -> None:
    assert affordable(5, 100, 3, 10_000) == Sample(5, 100, 3)
    assert affordable(5, 4_788, 15, 770_000) == Sample(1, 4_788, 15)
    many = affordable(5, 10_000, 100, 800_000)
    assert (many.folds, many.labels) == (1, 100)
    assert 500 < many.postings < 10_000
    huge = affordable(5, 10_000, 5_000, 800_000)
    assert (huge.folds, huge.postings) == (1, 500)
    assert 1 <= huge.labels < 5_000
