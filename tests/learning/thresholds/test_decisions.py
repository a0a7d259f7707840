"""Many postings are decided at once just as each is decided alone."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.decisions import assigned
from app.core.records import Label, Options
from app.learning.thresholds.decisions import decide

VALUES = (0.0, 0.25, 0.5, 0.75, 1.0)


@st.composite
def cases(draw):
    labels = draw(st.integers(0, 5))
    row = st.lists(st.sampled_from((*VALUES, math.nan)), min_size=labels, max_size=labels)
    cuts = draw(st.lists(st.sampled_from((*VALUES, math.nan)), min_size=labels, max_size=labels))
    options = Options(at_least_one=draw(st.booleans()), at_most=draw(st.none() | st.integers(1, 4)))
    return draw(st.lists(row, max_size=6)), cuts, options


@given(case=cases())
def test_it_decides_as_for_a_single_posting(case) -> None:
    rows, cuts, options = case
    scores = np.array(rows, np.float64).reshape(len(rows), len(cuts))
    found = decide(scores, np.array(cuts, np.float64), options)
    labels = [Label(k, f"{k}", "", set_threshold=cut) for k, cut in enumerate(cuts) if not math.isnan(cut)]
    for row, decided in zip(rows, found, strict=True):
        known = {k: score for k, score in enumerate(row) if not math.isnan(score)}
        expected = {label.id for label in assigned(labels, known, options)}
        assert set(np.flatnonzero(decided).tolist()) == expected
    each_its_own = np.tile(np.array(cuts, np.float64), (len(rows), 1)).reshape(scores.shape)
    assert np.array_equal(decide(scores, each_its_own, options), found)
