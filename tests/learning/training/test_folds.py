"""Folds: rare labels in every one, sizes alike, the same for the same seed."""

from __future__ import annotations

import numpy as np
import pytest

from app.learning.training.folds import stratified_folds


def _folds(truth: np.ndarray, seed: int = 0) -> np.ndarray:
    steps = stratified_folds(truth.astype(np.int8), 5, seed)
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def test_rare_labels_are_in_every_fold() -> None:
    chance = np.random.default_rng(3)
    truth = (chance.random((400, 30)) < np.linspace(0.02, 0.5, 30)).astype(int)
    truth[:, 0] = 0
    truth[chance.choice(400, 5, replace=False), 0] = 1
    fold = _folds(truth)
    for label in range(30):
        counts = np.bincount(fold[truth[:, label] == 1], minlength=5)
        fair = truth[:, label].sum() / 5
        assert counts.min() >= (np.floor(fair) if fair < 4 else 0.6 * fair), label
    assert np.ptp(np.bincount(fold, minlength=5)) <= 16


def test_the_rarer_answer_is_spread_be_it_yes_or_no() -> None:
    truth = np.ones((50, 1), int)
    truth[:5] = 0
    assert sorted(_folds(truth)[:5]) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("postings", [1, 3, 7])
def test_few_postings_and_unanswered_ones_get_a_fold_too(postings: int) -> None:
    fold = _folds(np.full((postings, 2), -1))
    assert fold.min() >= 0
    assert fold.max() <= 4
    assert np.bincount(fold).max() <= 2


def test_same_seed_same_folds() -> None:
    truth = (np.random.default_rng(1).random((100, 6)) < 0.2).astype(int)
    assert _folds(truth, 4).tolist() == _folds(truth, 4).tolist()
    assert _folds(truth, 4).tolist() != _folds(truth, 5).tolist()


def test_the_order_of_the_labels_does_not_matter() -> None:
    chance = np.random.default_rng(2)
    truth = (chance.random((120, 12)) < 0.15).astype(int)
    expected = _folds(truth).tolist()
    for _ in range(5):
        assert _folds(truth[:, chance.permutation(12)]).tolist() == expected
