"""Calibration: order kept, log loss never raised out-of-fold, the known fit where answers are many."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression

from app.learning.scoring.evaluation import expected_calibration_error
from app.learning.training.calibration import (
    LEAST_SLOPE,
    Calibration,
    apply,
    fit,
    fit_by_fold,
    identity,
)


def _fit(logits: np.ndarray, truth: np.ndarray, folds: int = 5) -> Calibration:
    return _done(fit(logits, truth.astype(np.int8), np.arange(len(truth)) % folds))


def _done(steps):
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def _loss(logits: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """The log loss of each label over its answered postings."""
    return np.where(truth >= 0, np.logaddexp(0, np.where(truth == 1, -logits, logits)), 0.0).sum(axis=0)


def _some(seed: int, n: int = 300, m: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """Logits that are wrong by a slope and an offset of their own, of answers drawn by the true ones."""
    chance = np.random.default_rng(seed)
    true = chance.normal(-1, 2, (n, m))
    truth = (chance.random((n, m)) < 1 / (1 + np.exp(-true))).astype(np.int8)
    truth[chance.random((n, m)) < 0.1] = -1
    return (true - chance.normal(0, 1, m)) / chance.uniform(0.5, 2, m), truth


def test_with_many_answers_it_is_logistic_regression_on_the_logit() -> None:
    logits, truth = _some(1, n=6000, m=2)
    found = _fit(logits, truth)
    for label in range(2):
        known = truth[:, label] >= 0
        plain = LogisticRegression(C=1e9).fit(logits[known, label, None], truth[known, label])
        assert found.slopes[label] == pytest.approx(plain.coef_[0, 0], rel=0.03)
        assert found.offsets[label] == pytest.approx(plain.intercept_[0], abs=0.05)


def test_probabilities_become_true() -> None:
    logits, truth = _some(2, n=4000, m=3)
    known = truth >= 0
    yes = truth[known] == 1
    before, after = (apply(logits, each)[known] for each in (identity(3), _fit(logits, truth)))
    assert expected_calibration_error(yes, after) < 0.02 < expected_calibration_error(yes, before)
    assert np.square(after - yes).mean() < np.square(before - yes).mean()


@settings(max_examples=40)
@given(seed=st.integers(0, 500), n=st.integers(4, 80))
def test_it_keeps_the_order(seed: int, n: int) -> None:
    chance = np.random.default_rng(seed)
    truth = chance.integers(-1, 2, (n, 3)).astype(np.int8)
    logits = chance.normal(0, 3, (n, 3)) * np.where(truth == 1, -1, 1)  # the worse, the better
    found = _fit(logits, truth)
    assert (found.slopes >= LEAST_SLOPE * 0.999).all()
    order = np.argsort(logits[:, 0])
    assert (np.diff(apply(logits, found)[order, 0]) >= 0).all()


@settings(max_examples=40)
@given(seed=st.integers(0, 500), n=st.integers(10, 120))
def test_it_never_raises_the_log_loss_out_of_fold(seed: int, n: int) -> None:
    logits, truth = _some(seed, n=n)
    fold = np.arange(n) % 5
    pairs = _done(fit_by_fold(logits, truth, fold))
    chosen = _fit(logits, truth)
    plain = _loss(logits, truth)
    held_out = _loss(logits * pairs[0, fold] + pairs[1, fold], truth)
    changed = (chosen.slopes != 1.0) | (chosen.offsets != 0.0)
    assert (held_out[changed] < plain[changed]).all()
    assert chosen.slopes[changed].tolist() == pairs[0, -1, changed].tolist()
    assert (held_out[~changed] >= plain[~changed]).all()


@given(seed=st.integers(0, 200))
def test_a_fold_is_calibrated_without_its_own_answers(seed: int) -> None:
    logits, truth = _some(seed, n=60)
    fold = np.arange(60) % 5
    other = truth.copy()
    other[fold == 2] = np.where(other[fold == 2] >= 0, 1 - other[fold == 2], -1)
    before, after = (_done(fit_by_fold(logits, answers, fold))[:, 2] for answers in (truth, other))
    assert before == pytest.approx(after, abs=0.05)  # but for the means of bins, which all folds share


def test_a_label_without_gain_keeps_its_logits() -> None:
    chance = np.random.default_rng(4)
    true = chance.normal(0, 1.5, (150, 40))
    truth = (chance.random((150, 40)) < 1 / (1 + np.exp(-true))).astype(np.int8)
    found = _fit(true, truth)
    kept = found.slopes == 1.0
    assert kept.any()
    assert (found.offsets[kept] == 0.0).all()


def test_labels_with_few_answers_are_drawn_to_the_others() -> None:
    chance = np.random.default_rng(6)
    true = chance.normal(0, 2, (2000, 6))
    truth = (chance.random((2000, 6)) < 1 / (1 + np.exp(-true))).astype(np.int8)
    truth[30:, 5] = -1
    slopes = _done(fit_by_fold(true / 2, truth, np.arange(2000) % 5))[0, -1]
    assert slopes[:5] == pytest.approx(np.full(5, 2.0), rel=0.2)
    assert 1.5 < slopes[5] < 2.5


@settings(max_examples=40)
@given(seed=st.integers(0, 300), n=st.integers(0, 20), folds=st.integers(1, 4))
def test_only_finite_numbers_come_out(seed: int, n: int, folds: int) -> None:
    chance = np.random.default_rng(seed)
    truth = chance.integers(-1, 2, (n, 4)).astype(np.int8)
    truth[:, 0], truth[:, 1] = -1, 1
    logits = chance.choice([-1e6, -3.0, 0.0, 3.0, 1e6, np.nan], (n, 4))
    found = _fit(logits, truth, folds)
    assert np.isfinite(found.slopes).all()
    assert np.isfinite(found.offsets).all()
    assert found.slopes[0] == 1.0


def test_no_labels_no_calibration() -> None:
    assert len(_fit(np.zeros((5, 0)), np.zeros((5, 0))).slopes) == 0


def test_the_targets_are_those_of_platt() -> None:
    truth = np.array([[1]] * 8 + [[0]] * 2, np.int8)
    offset = _done(fit_by_fold(np.zeros((10, 1)), truth, np.arange(10) % 2))[1, -1, 0]
    mean = (8 * 9 / 10 + 2 * 1 / 4) / 10
    assert offset == pytest.approx(np.log(mean / (1 - mean)), abs=1e-4)
