"""micromacro thresholds against brute force, and at the edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learning.thresholds.goals import mean_thresholds
from tests.learning.thresholds.micromacro import micromacro


def _f1(tp: int, fp: int, fn: int) -> float:
    return 2 * tp / (2 * tp + fp + fn) if tp else 0.0


def _best_by_trying_all(truth: np.ndarray, scores: np.ndarray) -> float:
    """The sum over labels, in micromacro's order and given its own earlier cuts, of the best value."""
    total, before = 0.0, np.zeros(3, int)
    for rank, label in enumerate(np.argsort(-(truth == 1).sum(axis=0), kind="stable"), start=1):
        answered = truth[:, label] >= 0
        yes, values = truth[answered, label] == 1, scores[answered, label]
        if yes.all() or not yes.any():
            continue
        tried = []
        for cut in (*np.unique(values)[::-1] + 1e-9, -1.0):
            assigned = values > cut
            counts = np.array([(assigned & yes).sum(), (assigned & ~yes).sum(), (~assigned & yes).sum()])
            tried.append((_f1(*counts) / rank + _f1(*(before + counts)), counts))
        value, counts = max(tried, key=lambda pair: pair[0])
        total += value
        before += counts
    return total


def _reached(truth: np.ndarray, scores: np.ndarray, thresholds: np.ndarray) -> float:
    total, before = 0.0, np.zeros(3, int)
    for rank, label in enumerate(np.argsort(-(truth == 1).sum(axis=0), kind="stable"), start=1):
        answered = truth[:, label] >= 0
        yes = truth[answered, label] == 1
        if yes.all() or not yes.any():
            continue
        assigned = scores[answered, label] >= thresholds[label]
        counts = np.array([(assigned & yes).sum(), (assigned & ~yes).sum(), (~assigned & yes).sum()])
        before += counts
        total += _f1(*counts) / rank + _f1(*before)
    return total


@given(data=st.data())
def test_cuts_are_as_good_as_the_best_of_all(data: st.DataObject) -> None:
    # one label: with more, equally good cuts of an earlier label may lead to different later ones
    pair = st.tuples(st.sampled_from([1, 0, -1]), st.sampled_from([0.1, 0.3, 0.5, 0.9]))
    answers, given_scores = zip(*data.draw(st.lists(pair, min_size=1, max_size=8)), strict=True)
    truth, scores = np.array(answers, np.int8)[:, None], np.array(given_scores)[:, None]
    assert np.isclose(_reached(truth, scores, micromacro(truth, scores)), _best_by_trying_all(truth, scores))


@given(seed=st.integers(0, 200))
def test_cuts_of_many_labels_are_the_best_one_after_another(seed: int) -> None:
    chance = np.random.default_rng(seed)
    truth = (chance.random((12, 4)) < 0.4).astype(np.int8)
    truth[chance.random((12, 4)) < 0.2] = -1
    scores = chance.random((12, 4))
    assert np.isclose(_reached(truth, scores, micromacro(truth, scores)), _best_by_trying_all(truth, scores))


def test_cut_lies_halfway_between_neighbouring_scores() -> None:
    truth = np.array([[1], [1], [0], [0]], np.int8)
    assert micromacro(truth, np.array([[0.9], [0.6], [0.2], [0.1]])).tolist() == [0.4]


def test_same_scores_are_never_parted_and_ten_of_them_do_no_harm() -> None:
    truth = np.array([[1]] * 5 + [[0]] * 5, np.int8)
    threshold = micromacro(truth, np.full((10, 1), 0.3))
    assert 0.0 <= threshold[0] <= 1.0
    assert threshold[0] != 0.3


def test_a_label_with_one_kind_of_answer_keeps_one_half() -> None:
    truth = np.array([[1, 0, -1], [1, 0, -1]], np.int8)
    assert micromacro(truth, np.full((2, 3), 0.7)).tolist() == [0.5, 0.5, 0.5]


def test_no_labels_no_thresholds() -> None:
    assert micromacro(np.zeros((3, 0), np.int8), np.zeros((3, 0))).tolist() == []


def test_the_mean_of_thresholds_is_taken_over_logits_and_bears_0_and_1() -> None:
    many = np.array([[0.2, 0.0, 1.0], [0.8, 0.0, 1.0]])
    assert mean_thresholds(many) == pytest.approx([0.5, 0.0, 1.0], abs=1e-5)
