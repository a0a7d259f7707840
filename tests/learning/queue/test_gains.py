"""Filling the queue: uncertain and rare labels in turn, no repeats, and no label or kind dominates."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.sparse import csr_matrix

from app.learning.queue.gains import NEVER, deal, gains


def _done(steps):
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def _dealt(probabilities, cuts, yes, rows=None, places=100):
    probabilities = np.array(probabilities, np.float32)
    return _done(deal(probabilities, np.array(cuts), np.array(yes, float), rows, places)).tolist()


def test_doubt_is_1_at_a_threshold_and_hunting_counts_what_is_probably_wrong():
    found = gains(np.array([[0.3, 0.9], [0.1, 0.6], [0.9, 0.1]]), np.array([0.3, 0.5]), np.array([1.0, 3.0]))
    assert found.doubt == pytest.approx([1.0, np.exp(-1), np.exp(-4)])
    # assigned: wrong by 1 - p; not assigned: wrong by p; divided by 2 and by 4
    assert found.hunt == pytest.approx([0.7 / 2 + 0.1 / 4, 0.1 / 2 + 0.4 / 4, 0.1 / 2 + 0.1 / 4])


def test_what_is_only_guessed_at_is_hunted_but_never_doubted():
    found = gains(np.array([[0.01, 0.4], [0.01, 0.0]]), np.array([0.5, NEVER]), np.array([5.0, 1.0]))
    assert found.hunt[0] > found.hunt[1]
    assert found.doubt[0] == found.doubt[1]


@settings(deadline=None, max_examples=50)
@given(
    st.tuples(st.integers(0, 12), st.integers(1, 4)).flatmap(
        lambda shape: st.tuples(
            arrays(np.float32, shape, elements=st.floats(0, 1, width=32)),
            arrays(np.float64, shape[1], elements=st.floats(0, 1)),
            arrays(np.int64, shape[1], elements=st.integers(0, 50)),
            st.one_of(st.none(), arrays(np.float32, (shape[0], 3), elements=st.floats(0, 1, width=32))),
            st.integers(0, 15),
        )
    )
)
def test_as_many_places_as_there_are_each_to_another_posting_and_the_given_is_left_alone(drawn):
    probabilities, cuts, yes, rows, places = drawn
    before = yes.copy()
    dealt = _dealt(probabilities, cuts, yes, None if rows is None else csr_matrix(rows), places)
    assert len(dealt) == len(set(dealt)) == min(places, len(probabilities))
    assert set(dealt) <= set(range(len(probabilities)))
    assert np.array_equal(yes, before)


def test_the_kinds_of_places_take_turns():
    probabilities = np.full((40, 2), 0.001)
    probabilities[:10, 0] = 0.5  # at the threshold of the frequent label
    probabilities[10:20, 1] = 0.2  # may have the rare one
    dealt = _dealt(probabilities, [0.5, 0.6], [500, 2], places=10)
    assert all(row < 10 for row in dealt[::2])
    assert all(10 <= row < 20 for row in dealt[1::2])


def test_no_label_takes_all_places():
    probabilities = np.full((300, 3), 0.001)
    for label in range(3):
        probabilities[100 * label : 100 * label + 60, label] = 0.45
    dealt = np.array(_dealt(probabilities, [0.5] * 3, [4, 5, 6], places=60)) // 100
    # doubt is the same everywhere and takes the first; hunting makes up for the labels that it leaves out
    assert np.bincount(dealt, minlength=3).min() >= 10


def test_of_many_alike_few_come_early():
    chance = np.random.default_rng(0)
    rows = np.zeros((60, 30), np.float32)
    rows[:40, 0] = 1.0  # all alike
    rows[np.arange(40, 60), np.arange(1, 21)] = 1.0  # each of its own kind
    probabilities = np.full((60, 1), 0.3) + 0.001 * chance.random((60, 1))
    probabilities[:40] += 0.01  # a little nearer to the threshold, and likelier
    alike = [sum(row < 40 for row in _dealt(probabilities, [0.35], [3], given_rows, 20))
             for given_rows in (None, csr_matrix(rows))]  # fmt: skip
    assert alike == [20, 1]


def test_rows_of_which_nothing_is_known_are_dealt_all_the_same():
    rows = csr_matrix(np.zeros((5, 1), np.float32))
    assert sorted(_dealt(np.full((5, 1), 0.4), [0.5], [1], rows)) == [0, 1, 2, 3, 4]
