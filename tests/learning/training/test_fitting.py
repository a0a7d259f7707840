"""Fits against scikit-learn on the answered postings alone, and what C is chosen by."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
import pytest
import scipy.sparse
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from app.core.records import LOGISTIC, MARGIN
from app.learning.features.training_rows import TrainingRows
from app.learning.training.fitting import (
    TOLERANCE,
    Weights,
    choose_C,
    far_from_best,
    fit_labels,
    out_of_fold,
)
from app.learning.training.learners import LEARNERS

if TYPE_CHECKING:
    from app.learning.steps import Steps
    from app.learning.training.fitting import Matrix
    from app.learning.training.learners import Learner


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
@pytest.mark.parametrize("learner", LEARNERS.values(), ids=LEARNERS)
def test_each_label_is_fitted_on_its_answered_postings_alone(
    rows: Matrix, truth: np.ndarray, learner: Learner, unanswered: int
) -> None:
    truth[:unanswered, 1] = -1
    fitted = _done(fit_labels(rows, truth, learner, 1.0))
    for label, start in ((0, 0), (1, unanswered)):
        if learner.name == LOGISTIC:
            theirs = LogisticRegression(C=1.0, solver="liblinear", tol=TOLERANCE)
        else:
            theirs = LinearSVC(C=1.0, dual=False, tol=TOLERANCE)
        theirs.fit(rows[start:], truth[start:, label])
        expected = (learner.scale * theirs.coef_[0]).astype(np.float32)
        np.testing.assert_array_equal(fitted.weights[:, label], expected)
        assert fitted.biases[label] == learner.scale * theirs.intercept_[0]


@pytest.mark.parametrize("learner", LEARNERS.values(), ids=LEARNERS)
def test_any_number_of_threads_gives_the_same_bits(rows: Matrix, truth: np.ndarray, learner: Learner) -> None:
    truth[::7, 1] = -1
    fold = np.arange(80) % 5
    one, *others = (
        (
            *_done(fit_labels(rows, truth, learner, 1.0, threads)),
            _done(out_of_fold(TrainingRows(rows, truth), fold, learner, 1.0, threads=threads)),
            _done(choose_C(TrainingRows(rows, truth), fold, learner, threads)),
        )
        for threads in (1, 2, 4)
    )
    for other in others:
        for ours, theirs in zip(one, other, strict=True):
            np.testing.assert_array_equal(ours, theirs)


def test_a_label_with_one_kind_of_answer_gets_its_log_odds(rows: Matrix) -> None:
    fitted = _done(fit_labels(rows, np.ones((80, 1), np.int8), LEARNERS[MARGIN], 1.0))
    assert not fitted.weights.any()
    assert fitted.biases[0] == pytest.approx(np.log(80.5 / 0.5))


@pytest.mark.parametrize("learner", LEARNERS.values(), ids=LEARNERS)
def test_weights_are_far_from_best_once_answers_turn(
    rows: Matrix, truth: np.ndarray, learner: Learner
) -> None:
    fitted = _done(fit_labels(rows, truth, learner, 0.5))
    assert not _done(far_from_best(rows, truth, fitted, learner, 0.5)).any()
    truth[:3, 2] = 1 - truth[:3, 2]
    truth[3, 3] = -1
    far = _done(far_from_best(rows, truth, fitted, learner, 0.5))
    assert far.tolist()[:3] == [False, False, True]
    nothing = Weights(np.zeros_like(fitted.weights), np.zeros(4))
    assert _done(far_from_best(rows, truth, nothing, learner, 0.5)).all()


def test_scores_come_from_models_that_have_not_seen_the_posting(rows: Matrix, truth: np.ndarray) -> None:
    fold = np.arange(80) % 5
    scores = _done(out_of_fold(TrainingRows(rows, truth), fold, LEARNERS[LOGISTIC], 0.5))
    turned = truth.copy()
    turned[fold == 2] = 1 - turned[fold == 2]
    again = _done(out_of_fold(TrainingRows(rows, turned), fold, LEARNERS[LOGISTIC], 0.5))
    assert np.array_equal(scores[fold == 2], again[fold == 2])
    assert not np.array_equal(scores, again)


@pytest.mark.parametrize("learner", LEARNERS.values(), ids=LEARNERS)
def test_noise_calls_for_a_smaller_C_than_clear_answers(learner: Learner) -> None:
    X = scipy.sparse.random(600, 200, 0.1, format="csr", rng=np.random.default_rng(0))
    fold = np.arange(600) % 5
    chance = np.random.default_rng(2)
    logits = X @ chance.normal(size=(200, 4))
    clear = (logits > 0).astype(np.int8)
    noisy = (chance.random((600, 4)) < 1 / (1 + np.exp(-logits))).astype(np.int8)
    chosen = [_done(choose_C(TrainingRows(X, answers), fold, learner)) for answers in (clear, noisy)]
    assert chosen[0] > chosen[1]
