"""Fits against scikit-learn on the answered postings alone, and what C is chosen by."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
import pytest
import scipy.sparse
from hypothesis import assume, given
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from app.core.records import LOGISTIC, MARGIN
from app.learning.features.training_rows import TrainingRows
from app.learning.training.fitting import (
    Weights,
    choose_C,
    far_from_best,
    fit_labels,
    out_of_fold,
)
from app.learning.training.learners import LEARNERS
from app.learning.training.log_ratios import SMOOTHING, feature_scales
from app.learning.training.newton import PreparedRows, fit_block

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
def test_each_label_is_fitted_as_liblinear_does_on_its_answered_postings(
    rows: Matrix, truth: np.ndarray, learner: Learner, unanswered: int
) -> None:
    truth[:unanswered, 1] = -1
    fitted = _done(fit_labels(rows, truth, learner, 1.0))
    precise = fit_block(PreparedRows(rows), truth, learner, 1.0, 1e-5)
    scales = feature_scales(rows, truth, learner.ratio_share)
    for label, start in ((0, 0), (1, unanswered)):
        if learner.name == LOGISTIC:
            theirs = LogisticRegression(C=1.0, solver="liblinear", tol=1e-8)
        else:
            theirs = LinearSVC(C=1.0, dual=False, tol=1e-8)
        scaled = (rows[start:] @ scipy.sparse.diags(scales[:, label])).tocsr()
        theirs.fit(scaled, truth[start:, label])
        expected = theirs.coef_[0] * scales[:, label]
        np.testing.assert_allclose(precise[0][:, label], expected, rtol=1e-4, atol=1e-4)
        assert precise[1][label] == pytest.approx(theirs.intercept_[0], abs=1e-4)
        off = fitted.weights[:, label] - learner.scale * expected
        assert np.linalg.norm(off) <= 0.02 * np.linalg.norm(learner.scale * expected)
        assert fitted.biases[label] == pytest.approx(learner.scale * theirs.intercept_[0], abs=0.05)


@pytest.mark.parametrize("learner", LEARNERS.values(), ids=LEARNERS)
@given(seed=st.integers(0, 10_000), C=st.sampled_from([0.01, 1.0, 100.0]))
def test_a_fit_is_where_the_gradient_of_the_objective_is_nearly_0(
    learner: Learner, seed: int, C: float
) -> None:
    """On any answers, however one-sided, with features of one posting only and with none."""
    chance = np.random.default_rng(seed)
    n, m = int(chance.integers(2, 40)), int(chance.integers(1, 5))
    X = scipy.sparse.random(n, 20, 0.15, format="csr", rng=chance)
    targets = (chance.random((n, m)) < chance.random(m)).astype(np.int8)
    targets[chance.random((n, m)) < 0.2] = -1
    weights, biases = fit_block(PreparedRows(X), targets, learner, C, 1e-3)
    signs = np.where(targets == 1, 1.0, np.where(targets == 0, -1.0, 0.0))
    scales = feature_scales(X, targets, learner.ratio_share).astype(np.float64)

    def gradient(w: np.ndarray, b: np.ndarray) -> np.ndarray:
        residuals = learner.residuals(signs, X @ w + b)
        return np.vstack([w / scales - C * scales * (X.T @ residuals), b - C * residuals.sum(axis=0)])

    longest = np.linalg.norm(gradient(np.zeros_like(weights), np.zeros_like(biases)), axis=0)
    assert (np.linalg.norm(gradient(weights, biases), axis=0) <= 2e-3 * longest + 1e-3 * C).all()


@pytest.mark.parametrize("learner", LEARNERS.values(), ids=LEARNERS)
@given(value=st.floats(-30, 30), sign=st.sampled_from([-1.0, 0.0, 1.0]))
def test_residuals_and_curvatures_are_derivatives_of_the_loss(
    learner: Learner, value: float, sign: float
) -> None:
    assume(learner.name == LOGISTIC or abs(1 - sign * value) > 1e-3)  # the squared hinge bends there
    step = 1e-5
    around = np.array([value - step, value, value + step])
    signs = np.full(3, sign)
    losses, residuals = learner.losses(signs, around), learner.residuals(signs, around)
    assert -(losses[2] - losses[0]) / (2 * step) == pytest.approx(residuals[1], rel=1e-4, abs=1e-6)
    bend = -(residuals[2] - residuals[0]) / (2 * step)
    assert bend == pytest.approx(learner.curvatures(signs, around)[1], rel=1e-4, abs=1e-6)


@pytest.mark.parametrize("part", [0.25, 1.0])
def test_features_are_scaled_by_what_they_say_about_a_label(part: float) -> None:
    """The first feature tells yes from no, the second is in all postings alike, the third in one of them."""
    X = scipy.sparse.csr_matrix([[1, 1, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0]] * 5)
    targets = np.array([[1], [1], [0], [0]] * 5, np.int8)
    scales = feature_scales(X, targets, part)[:, 0]
    share = 10.5 / 21
    ratios = np.abs(np.log([
        (10 / share + SMOOTHING) / (0 + SMOOTHING),
        (10 / share + SMOOTHING) / (10 / (1 - share) + SMOOTHING),
        SMOOTHING / (5 / (1 - share) + SMOOTHING),
    ]))  # fmt: skip
    mean = np.average(ratios, weights=[10, 20, 5])
    np.testing.assert_allclose(scales, 1 - part + part * ratios / mean, rtol=1e-5)
    assert np.average(scales, weights=[10, 20, 5]) == pytest.approx(1.0)
    assert scales[0] > 1 > scales[1]


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
