"""Cuts: where they lie, and what each of them does in each set of postings."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.learning.thresholds.cuts import BEGINNINGS, RISK, STEP, answered, cuts_of, promised

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


def _p_value(hits: int, whole: int, least: float) -> float:
    """The chance of at least that many hits if each case were one with the chance ``least``."""
    return math.fsum(
        math.comb(whole, k) * least**k * (1 - least) ** (whole - k) for k in range(hits, whole + 1)
    )


def _brute_force_precision(hits: list[int], assigned: list[int], least: float) -> int:
    """Cut by cut as Learn-then-Test says it: the last cut of any sequence of passed tests, -1 for none."""
    risk = RISK / len(BEGINNINGS)
    fewest = next(n for n in range(1, 10_000) if least**n <= risk * (1 + 1e-9))
    tested = []
    number = float(fewest)
    while math.ceil(number) <= assigned[-1]:
        place = next(place for place, n in enumerate(assigned) if n >= math.ceil(number))
        if place not in tested:
            tested.append(place)
        number *= STEP
    found = -1
    for beginning in BEGINNINGS:
        for place in tested:
            if assigned[place] < fewest * beginning:
                continue
            if _p_value(hits[place], assigned[place], least) > risk:
                break
            found = max(found, place)
    return found


_SCORED = st.lists(st.tuples(st.sampled_from([1, 1, 1, 0]), st.integers(0, 40)), min_size=1, max_size=120)


@settings(max_examples=150)
@given(pairs=_SCORED, least=st.sampled_from([0.1, 0.3, 0.5, 0.8, 0.9]))
def test_a_promised_precision_agrees_with_brute_force(pairs: list[tuple[int, int]], least: float) -> None:
    # where answers follow the scores, there is something to promise
    truth = np.array([int(yes or score > 25) for yes, score in pairs], np.int8)
    scores = np.array([score / 41 for _, score in pairs])
    cuts = cuts_of(truth, scores, _ones(len(pairs)), every=True)
    hits, assigned = cuts.hits[0].astype(int).tolist(), (cuts.hits + cuts.wrong)[0].astype(int).tolist()
    assert promised(cuts, "precision", least)[0] == _brute_force_precision(hits, assigned, least)


@settings(max_examples=150)
@given(pairs=_SCORED, least=st.sampled_from([0.1, 0.3, 0.5, 0.8, 0.9]))
def test_a_promised_recall_agrees_with_brute_force(pairs: list[tuple[int, int]], least: float) -> None:
    truth = np.array([yes for yes, _ in pairs], np.int8)
    scores = np.array([score / 41 for _, score in pairs])
    cuts = cuts_of(truth, scores, _ones(len(pairs)))
    wanted = int(truth.sum())
    passed = [
        place for place, hits in enumerate(cuts.hits[0].astype(int).tolist())
        if _p_value(hits, wanted, least) <= RISK
    ]  # fmt: skip
    assert promised(cuts, "recall", least)[0] == (passed[0] if passed else -1)


@pytest.mark.parametrize(("kind", "least"), [("precision", 0.8), ("recall", 0.8)])
def test_a_promise_is_broken_no_more_often_than_its_risk(kind: str, least: float) -> None:
    chance = np.random.default_rng(0)
    broken = promises = 0
    for _ in range(400):
        yes = chance.random(400) < 0.4
        scores = 1 / (1 + np.exp(-chance.normal(2.4 * yes - 1.2)))
        cuts = cuts_of(yes.astype(np.int8), scores, _ones(400), every=True)
        place = promised(cuts, kind, least)
        if place[0] < 0:
            continue
        promises += 1
        threshold = math.log(1 / (1 / cuts.thresholds(place)[0] - 1))
        found = 0.5 * math.erfc((threshold - 1.2) / math.sqrt(2))
        wrongly = 0.5 * math.erfc((threshold + 1.2) / math.sqrt(2))
        share = 0.4 * found / (0.4 * found + 0.6 * wrongly) if kind == "precision" else found
        broken += share < least
    assert promises > 100
    assert broken <= 1.5 * RISK * 400
