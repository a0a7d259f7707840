"""How close a probability is to a threshold, which makes a posting unsure."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.learning.thresholds.decisions import distances

shares = st.floats(0.0, 1.0)


@pytest.mark.parametrize(
    ("threshold", "near", "far"),
    [(0.5, 0.41, 0.39), (0.5, 0.59, 0.61), (0.04, 0.031, 0.0), (0.96, 0.969, 1.0), (0.2, 0.16, 0.14)],
)
def test_near_0_and_1_fewer_points_count(threshold, near, far):
    found_near, found_far = distances(np.array([[near], [far]]), np.array([threshold]))[:, 0]
    assert found_near < 0.1 <= found_far


@given(shares, shares)
@example(1.0, 2.2250738585e-313)
def test_a_distance_is_a_share_and_0_only_at_the_threshold(score, threshold):
    (found,) = distances(np.array([[score]]), np.array([threshold]))[0]
    assert 0.0 <= found <= 1.0
    assert (found == 0.0) == (score == threshold)


def test_a_label_without_a_score_is_never_close():
    assert distances(np.array([[np.nan, 0.5]]), np.array([0.5, np.nan])).tolist() == [[1.0, 1.0]]
