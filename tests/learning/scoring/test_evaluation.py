"""Scores against scikit-learn's, and the cases where it divides by nothing."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, brier_score_loss, f1_score, hamming_loss

from app.learning.scoring.evaluation import average_precision, evaluate, expected_calibration_error


def test_scores_equal_those_of_scikit_learn() -> None:
    chance = np.random.default_rng(0)
    probabilities = chance.random((200, 6))
    truth = (chance.random((200, 6)) < probabilities).astype(np.int8)
    thresholds = chance.uniform(0.3, 0.7, 6)
    result = evaluate(truth, probabilities, thresholds)
    assigned = probabilities >= thresholds
    assert result.postings == 200
    assert result.micro_f1 == pytest.approx(f1_score(truth, assigned, average="micro"))
    assert result.macro_f1 == pytest.approx(f1_score(truth, assigned, average="macro"))
    assert result.example_f1 == pytest.approx(f1_score(truth, assigned, average="samples", zero_division=0))
    assert result.hamming_loss == pytest.approx(hamming_loss(truth, assigned))
    assert result.exact_match == pytest.approx((truth == assigned).all(axis=1).mean())
    assert result.brier == pytest.approx(brier_score_loss(truth.ravel(), probabilities.ravel()))
    assert [label.f1 for label in result.labels] == pytest.approx(f1_score(truth, assigned, average=None))
    assert [label.support for label in result.labels] == truth.sum(axis=0).tolist()
    assert average_precision(truth[:, 0] == 1, probabilities[:, 0]) == pytest.approx(
        average_precision_score(truth[:, 0], probabilities[:, 0])
    )


def test_labels_that_do_not_occur_leave_macro_f1_alone() -> None:
    truth = np.array([[1, 0], [1, 0]], np.int8)
    result = evaluate(truth, np.array([[0.9, 0.8], [0.9, 0.1]]), np.array([0.5, 0.5]))
    assert result.macro_f1 == 1.0
    assert result.labels[1].precision == 0.0


def test_unanswered_pairs_count_nowhere() -> None:
    truth = np.array([[1, -1], [0, -1]], np.int8)
    result = evaluate(truth, np.array([[0.9, 0.9], [0.1, 0.9]]), np.array([0.5, 0.5]))
    assert (result.micro_f1, result.hamming_loss, result.exact_match) == (1.0, 0.0, 1.0)
    assert result.brier == pytest.approx(0.01)


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (2, 0)])
def test_nothing_to_score_is_zero_not_nan(shape: tuple[int, int]) -> None:
    result = evaluate(np.zeros(shape, np.int8), np.zeros(shape), np.full(shape[1], 0.5))
    assert (result.micro_f1, result.macro_f1, result.brier, result.ece) == (0.0, 0.0, 0.0, 0.0)


def test_calibration_error_is_the_gap_between_probability_and_share() -> None:
    assert expected_calibration_error(np.array([True, False]), np.array([0.75, 0.75])) == pytest.approx(0.25)
    assert expected_calibration_error(np.array([True, True]), np.array([1.0, 1.0])) == 0.0


def test_average_precision_without_a_yes_is_zero_and_shares_ties() -> None:
    assert average_precision(np.zeros(3, bool), np.arange(3.0)) == 0.0
    assert average_precision(np.zeros(0, bool), np.zeros(0)) == 0.0
    assert average_precision(np.array([True, False]), np.array([0.5, 0.5])) == 0.5
