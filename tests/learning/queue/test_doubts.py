"""Answers worth a second look: against the model, and against a near-duplicate's answers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.core.doubts import Twins
from app.core.records import Answer, Progress
from app.learning.features.features import FeatureCache
from app.learning.queue.doubts import contradicting_twins, find_twins, likely_mistakes
from app.learning.scoring.out_of_fold import OutOfFold

YES, NO, UNANSWERED = 1, 0, -1


def _done(steps):
    while True:
        try:
            reported = next(steps)
            assert 0.0 <= (reported.fraction if isinstance(reported, Progress) else reported) <= 1.0
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def scores():
    truth = np.array([[YES, NO], [NO, YES], [YES, UNANSWERED], [NO, NO]], np.int8)
    given_scores = np.array([[0.1, 0.9], [0.8, 0.3], [0.9, 0.99], [0.2, 0.1]], np.float32)
    return OutOfFold((5, 8), np.array([11, 12, 13, 14]), truth, given_scores, np.zeros(4, np.int64))


def test_likely_mistakes_of_all_labels_come_by_distance_from_the_threshold(scores):
    found = likely_mistakes(scores, {5: 0.5, 8: 0.4}, 10)
    assert [(doubt.posting_id, doubt.label_id, doubt.answer) for doubt in found] == [
        (11, 8, Answer.NO), (11, 5, Answer.YES), (12, 5, Answer.NO), (12, 8, Answer.YES),
    ]  # fmt: skip
    assert found[0].probability == pytest.approx(0.9)
    assert likely_mistakes(scores, {5: 0.5, 8: 0.4}, 2) == found[:2]


def test_labels_that_are_gone_have_no_mistakes(scores):
    assert {doubt.label_id for doubt in likely_mistakes(scores, {5: 0.5, 99: 0.5}, 10)} == {5}
    assert likely_mistakes(scores, {}, 10) == []


def _twins(groups, truth):
    ids = 100 + np.arange(len(groups))
    label_ids = [7 + column for column in range(np.shape(truth)[1])]
    return _done(contradicting_twins(ids, np.array(truth, np.int8), label_ids, np.array(groups)))


def test_the_rarer_answer_of_a_group_is_told_with_a_twin_that_contradicts_it():
    truth = [[YES, NO], [YES, NO], [NO, YES], [NO, YES], [YES, UNANSWERED]]
    assert _twins([0, 0, 0, 3, 3], truth) == [Twins(102, 100, (7, 8)), Twins(104, 103, (7,))]


def test_of_two_equally_frequent_answers_the_later_one_is_in_doubt():
    assert _twins([0, 0], [[YES], [NO]]) == [Twins(101, 100, (7,))]
    assert _twins([0, 0], [[NO], [YES]]) == [Twins(101, 100, (7,))]


def test_unanswered_contradicts_nothing_and_neither_do_others_groups():
    assert _twins([0, 0, 2], [[YES], [UNANSWERED], [NO]]) == []
    assert _twins([], np.zeros((0, 3))) == []


@given(
    st.integers(1, 12).flatmap(
        lambda n: st.tuples(
            arrays(np.int64, n, elements=st.integers(0, 3)),
            arrays(np.int8, (n, 3), elements=st.integers(-1, 1)),
        )
    )
)
def test_every_contradiction_is_told_and_no_other(pair):
    groups, truth = pair
    found = _twins(groups, truth)
    reported = set()
    for twins in found:
        one, other = twins.posting_id - 100, twins.twin_id - 100
        assert groups[one] == groups[other]
        for label_id in twins.label_ids:
            assert {int(truth[one, label_id - 7]), int(truth[other, label_id - 7])} == {YES, NO}
            reported.add((int(groups[one]), label_id))
    for group in set(groups.tolist()):
        for column in range(3):
            said = set(truth[groups == group, column].tolist())
            assert ({YES, NO} <= said) == ((group, column + 7) in reported)
    sizes = [len(twins.label_ids) for twins in found]
    assert sizes == sorted(sizes, reverse=True)


def test_twins_are_found_in_texts(training_set):
    texts = ["Welder wanted in Leeds for night shifts at the old harbour yard, apply now"] * 2
    texts += ["A wholly different advertisement for a nurse in a small clinic", "cook"]
    answers = [["yes", "no"], ["no", "no"], ["no", "yes"], ["yes", "unanswered"]]
    found = _done(find_twins(training_set(texts, answers, first_id=41), FeatureCache()))
    assert found == [Twins(42, 41, (1,))]
