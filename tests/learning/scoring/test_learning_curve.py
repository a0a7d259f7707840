"""The learning curve: honest at every share, the same as training at the whole, and steps that are short."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.errors import NotReadyError
from app.core.learning_curve import SHARES
from app.learning.features.features import FeatureCache
from app.learning.scoring import learning_curve as module
from app.learning.scoring.learning_curve import learning_curve


def drawn(training_set, seed: int = 0):
    steps = learning_curve(training_set, cache=FeatureCache(), seed=seed)
    partial = []
    while True:
        try:
            progress = next(steps)
        except StopIteration as stop:
            return stop.value, partial
        assert 0 <= progress.fraction <= 1
        if progress.partial is not None:
            partial.append(progress.partial)


@pytest.fixture(scope="module")
def some(made_up):
    return made_up(150, 5, unanswered=0.1)


@pytest.fixture(scope="module")
def curve(some):
    return drawn(some)[0]


def test_the_whole_is_scored_as_training_scores_it(some, trained, monkeypatch):
    monkeypatch.setattr(module, "REPEATS", 1)
    found, _ = drawn(some)
    quality = trained(some).quality
    assert found.micro[-1].value == pytest.approx(quality.micro_f1)
    assert found.macro[-1].value == pytest.approx(quality.macro_f1)
    for label in quality.labels:
        assert found.labels[label.label_id][-1].value == pytest.approx(label.f1)


def test_more_answers_score_higher_and_each_score_lies_in_its_spread(curve):
    assert curve.shares == SHARES
    assert curve.repeats == 3
    assert curve.postings == (30, 60, 90, 120)  # of the four fifths that a fold leaves
    assert curve.macro[0].value < curve.macro[-1].value
    for score in (*curve.micro, *curve.macro, *(each for many in curve.labels.values() for each in many)):
        assert 0 <= score.low <= score.value <= score.high <= 1
    assert curve.sentence


def test_the_same_seed_gives_the_same_curve(some, curve):
    again, partial = drawn(some)
    assert again == curve
    assert [found.shares for found in partial] == [SHARES[:number] for number in range(1, 5)]
    assert partial[0].micro == curve.micro[:1]
    assert partial[0].sentence == ""


def test_noise_is_not_learned_from_more_answers(training_set):
    chance = np.random.default_rng(0)
    texts = [f"word{a} word{b}" for a, b in chance.integers(50, size=(80, 2))]
    answers = [["yes" if coin else "no"] for coin in chance.random(80) < 0.5]
    found, _ = drawn(training_set(texts, answers))
    assert found.macro[-1].value < 0.8
    assert "nan" not in repr(found)


def test_a_label_that_is_rare_or_answered_one_way_only_has_numbers_all_the_same(training_set):
    texts = [f"nurse ward{row % 7}" if row % 2 else f"engineer team{row % 5}" for row in range(40)]
    answers = [
        ["yes" if row % 2 else "no", "yes" if row in (3, 17) else "no", "yes", "unanswered"]
        for row in range(40)
    ]
    found, _ = drawn(training_set(texts, answers))
    assert set(found.labels) == {1, 2}
    assert all(0 <= score.value <= 1 for score in found.labels[2])
    assert found.label_sentence(2)
    assert found.label_sentence(3) == ""


def test_too_few_postings_are_refused_with_a_sentence(training_set):
    with pytest.raises(NotReadyError, match=r"takes at least 20 answered postings"):
        drawn(training_set(["a", "b", "c"] * 3, [["yes"], ["yes"], ["no"]] * 3))
    with pytest.raises(NotReadyError, match="no labels yet"):
        drawn(training_set([], []))
