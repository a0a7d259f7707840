"""Fits against scikit-learn on the answered postings alone, and what C is chosen by."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
import pytest
import scipy.sparse
from sklearn.svm import LinearSVC

from app.learning.features.training_rows import TrainingRows
from app.learning.training.fitting import (
    MARGIN,
    TOLERANCE,
    Weights,
    choose_strength,
    far_from_best,
    fit_labels,
    out_of_fold,
)

if TYPE_CHECKING:
    from app.learning.training.fitting import Matrix, Steps


T = TypeVar("T")


def _done(steps: Steps[T]) -> T:
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def rows() -> Matrix:
    return scipy.sparse.random(80, 30, 0.2, format="csr", rng=np.random.default_rng(0))


@pytest.fixture
def truth(rows: Matrix) -> np.ndarray:
    chance = np.random.default_rng(1)
    logits = rows @ chance.normal(size=(30, 4)) * 3
    return (chance.random(logits.shape) < 1 / (1 + np.exp(-logits))).astype(np.int8)


@pytest.mark.parametrize("unanswered", [10, 60])
def test_each_label_is_fitted_on_its_answered_postings_alone(
    rows: Matrix, truth: np.ndarray, unanswered: int
) -> None:
    truth[:unanswered, 1] = -1
    fitted = _done(fit_labels(rows, truth, 1.0, 0))
    for label, start in ((0, 0), (1, unanswered)):
        theirs = LinearSVC(C=1.0, dual=True, tol=TOLERANCE, max_iter=10_000, random_state=0)
        theirs.fit(rows[start:], truth[start:, label])
        np.testing.assert_array_equal(fitted.weights[:, label], (MARGIN * theirs.coef_[0]).astype(np.float32))
        assert fitted.biases[label] == MARGIN * theirs.intercept_[0]


def test_a_label_with_one_kind_of_answer_gets_its_log_odds(rows: Matrix) -> None:
    fitted = _done(fit_labels(rows, np.ones((80, 1), np.int8), 1.0, 0))
    assert not fitted.weights.any()
    assert fitted.biases[0] == pytest.approx(np.log(80.5 / 0.5))


def test_weights_are_far_from_best_once_answers_turn(rows: Matrix, truth: np.ndarray) -> None:
    fitted = _done(fit_labels(rows, truth, 0.5, 0))
    assert not _done(far_from_best(rows, truth, fitted, 0.5)).any()
    truth[:3, 2] = 1 - truth[:3, 2]
    truth[3, 3] = -1
    far = _done(far_from_best(rows, truth, fitted, 0.5))
    assert far.tolist()[:3] == [False, False, True]
    nothing = Weights(np.zeros_like(fitted.weights), np.zeros(4))
    assert _done(far_from_best(rows, truth, nothing, 0.5)).all()


def test_scores_come_from_models_that_have_not_seen_the_posting(rows: Matrix, truth: np.ndarray) -> None:
    fold = np.arange(80) % 5
    scores = _done(out_of_fold(TrainingRows(rows, truth), fold, 0.5, 0))
    turned = truth.copy()
    turned[fold == 2] = 1 - turned[fold == 2]
    again = _done(out_of_fold(TrainingRows(rows, turned), fold, 0.5, 0))
    assert np.array_equal(scores[fold == 2], again[fold == 2])
    assert not np.array_equal(scores, again)


def test_noise_calls_for_a_smaller_strength_than_clear_answers(rows: Matrix) -> None:
    fold = np.arange(80) % 5
    chance = np.random.default_rng(2)
    clear = (rows @ chance.normal(size=(30, 4)) > 0).astype(np.int8)
    noise = (chance.random((80, 4)) < 0.5).astype(np.int8)
    strengths = [_done(choose_strength(TrainingRows(rows, truth), fold, 0)) for truth in (clear, noise)]
    assert strengths[0] > strengths[1]
