"""Cuts: where they lie, and what each of them does in each set of postings."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.core.goals import estimate
from app.learning.thresholds.cuts import CHOICES, answered, cuts_of

CLOSE = (0.5, float(np.nextafter(0.5, 1)), 1.0, float(np.nextafter(1, 0)), 0.0, 0.1, 0.9)


def _ones(n: int) -> np.ndarray:
    return np.ones((1, n), np.uint8)


@given(
    pairs=st.lists(st.tuples(st.sampled_from([1, 0, -1]), st.sampled_from(CLOSE)), max_size=12),
    every=st.booleans(),
    chance=st.integers(0, 100),
)
def test_each_cut_does_what_it_says(pairs, every, chance) -> None:
    truth = np.array([pair[0] for pair in pairs], np.int8)
    scores = np.array([pair[1] for pair in pairs], np.float64)
    assume(every or (truth == 1).any())  # else there is nothing to choose
    weights = np.random.default_rng(chance).integers(0, 3, (4, len(pairs))).astype(np.uint8)
    cuts = cuts_of(truth, scores, weights, every)
    for place in range(len(cuts.taken)):
        for k, threshold in enumerate(cuts.thresholds(np.full(4, place))):
            assigned = scores >= threshold
            assert 0.0 <= threshold <= 1.0
            assert cuts.hits[k, place] == (weights[k] * (assigned & (truth == 1))).sum()
            assert cuts.wrong[k, place] == (weights[k] * (assigned & (truth == 0))).sum()
    assert cuts.yes[:, 0].tolist() == (weights * (truth == 1)).sum(axis=1).tolist()
    assert cuts.no[:, 0].tolist() == (weights * (truth == 0)).sum(axis=1).tolist()


def test_every_distinct_score_has_its_cut_where_every_one_is_wanted() -> None:
    truth, scores = np.array([1, 0, 0, 1, -1], np.int8), np.array([0.8, 0.6, 0.4, 0.4, 0.7])
    for every, expected in ((True, [0.9, 0.7, 0.5, 0.2]), (False, [0.9, 0.7, 0.2])):
        cuts = cuts_of(truth, scores, _ones(5), every)
        found = [cuts.thresholds(np.array([place]))[0] for place in range(len(cuts.taken))]
        assert found == pytest.approx(expected)


def test_a_cut_lies_halfway_between_the_scores_of_its_own_set() -> None:
    truth, scores = np.array([1, 1, 0, 0], np.int8), np.array([0.9, 0.8, 0.6, 0.2])
    cuts = cuts_of(truth, scores, np.array([[1, 1, 1, 1], [1, 1, 0, 1], [2, 0, 0, 0]], np.uint8))
    assert cuts.thresholds(np.array([2, 2, 1])).tolist() == pytest.approx([0.7, 0.5, 0.45])


def test_a_score_that_is_no_number_counts_as_unanswered() -> None:
    truth, scores = np.array([1, 1, 0, 0], np.int8), np.array([np.nan, 0.8, np.inf, 0.2])
    yes, given_scores = answered(truth, scores)
    assert (yes.tolist(), given_scores.tolist()) == ([True, False], [0.8, 0.2])
    assert cuts_of(truth, scores, _ones(4)).yes.tolist() == [[1.0]]


@given(
    pairs=st.lists(
        st.tuples(st.sampled_from([1, 0]), st.sampled_from([0.1, 0.2, 0.3, 0.5, 0.8])),
        min_size=1,
        max_size=60,
    ),
    least=st.sampled_from([0.1, 0.3, 0.5, 0.8]),
)
def test_promises_are_tested_by_the_lower_end_of_the_interval(pairs, least) -> None:
    truth = np.array([pair[0] for pair in pairs], np.int8)
    scores = np.array([pair[1] for pair in pairs], np.float64)
    cuts = cuts_of(truth, scores, _ones(len(pairs)))
    low = [
        (found.low if (found := estimate(int(h), int(h + w))) else 0.0)
        for h, w in zip(cuts.hits[0], cuts.wrong[0], strict=True)
    ]
    chosen = int(CHOICES["precision"](cuts, least)[0])
    meeting = [place for place, value in enumerate(low) if value >= least - 1e-12]
    if meeting:
        assert chosen == meeting[-1]
    else:
        assert low[chosen] == pytest.approx(max(low))
