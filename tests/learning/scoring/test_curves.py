"""Curves, bins and flips against plain counts."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learning.scoring.curves import (
    HISTOGRAM_BINS,
    POINTS,
    curve,
    effect,
    flips,
    histogram,
    likely_mistakes,
    outcome,
    reliability,
)

SCORES = (0.0, 0.1, 0.25, 0.5, 0.75, 1.0, float("nan"))
answers = st.lists(st.tuples(st.sampled_from([1, 0, -1]), st.sampled_from(SCORES)), max_size=20)
thresholds = st.sampled_from([0.0, 0.1, 0.2, 0.5, 0.6, 1.0])


def _arrays(pairs) -> tuple[np.ndarray, np.ndarray]:
    truth = np.array([pair[0] for pair in pairs], np.int8)
    return truth, np.array([pair[1] for pair in pairs], np.float32)


def _counted(pairs, threshold: float) -> tuple[int, int, int]:
    known = [(answer, score) for answer, score in pairs if answer >= 0 and score == score]
    return (
        sum(answer == 1 and score >= threshold for answer, score in known),
        sum(answer == 0 and score >= threshold for answer, score in known),
        sum(answer == 1 and score < threshold for answer, score in known),
    )


@given(pairs=answers, threshold=thresholds)
def test_an_outcome_is_a_plain_count(pairs, threshold) -> None:
    found = outcome(*_arrays(pairs), threshold)
    assert (found.hits, found.wrong, found.missed) == _counted(pairs, threshold)


@given(pairs=answers, old=thresholds, new=thresholds)
def test_an_effect_is_a_plain_count(pairs, old, new) -> None:
    truth, scores = _arrays(pairs)
    found, flipped = effect(truth, scores, old, new), flips(scores, old, new)
    values = scores.astype(float)
    assert flipped.lost == tuple(row for row, score in enumerate(values) if old <= score < new)
    assert flipped.gained == tuple(row for row, score in enumerate(values) if new <= score < old)
    assert (found.lost, found.gained) == (len(flipped.lost), len(flipped.gained))
    for each, threshold in ((found.before, old), (found.after, new)):
        hits, wrong, missed = _counted(pairs, threshold)
        assert (each.hits, each.wrong, each.missed) == (hits, wrong, missed)
        assert each.mistakes == wrong + missed
    assert "nan" not in found.sentence


@given(pairs=answers)
def test_a_curve_holds_what_each_of_its_thresholds_reaches(pairs) -> None:
    found = curve(*_arrays(pairs))
    assert list(found.thresholds) == sorted(set(found.thresholds))
    for threshold, precision, recall, f1 in zip(*asdict(found).values(), strict=True):
        hits, wrong, missed = _counted(pairs, threshold)
        assert precision == (hits / (hits + wrong) if hits + wrong else None)
        assert recall == (hits / (hits + missed) if hits + missed else None)
        assert f1 == (2 * hits / (2 * hits + wrong + missed) if hits + wrong + missed else None)


def test_a_curve_of_many_scores_keeps_to_its_points_and_shows_each_change_at_rare_yes() -> None:
    chance = np.random.default_rng(1)
    truth = (np.arange(20_000) < 30).astype(np.int8)
    scores = np.where(truth == 1, chance.random(20_000), chance.random(20_000) ** 9)
    found = curve(truth, scores)
    assert 100 < len(found.thresholds) <= POINTS
    assert (found.thresholds[0], found.thresholds[-1]) == (0.0, 1.0)
    assert len(set(found.recall)) == 31
    gaps = np.diff(found.thresholds)
    assert gaps.max() < 0.1


@given(pairs=answers)
def test_bins_hold_every_answer_once(pairs) -> None:
    truth, scores = _arrays(pairs)
    known = [(answer, score) for answer, score in pairs if answer >= 0 and score == score]
    bins = reliability(truth, scores)
    assert sum(each.count for each in bins) == len(known)
    assert sum(each.yes.part for each in bins if each.yes) == sum(answer for answer, _ in known)
    for each in bins:
        if each.count:
            assert each.low - 1e-6 <= each.mean <= each.high + 1e-6
            assert each.yes.low <= each.yes.value <= each.yes.high
        else:
            assert (each.mean, each.yes) == (None, None)
    shown = histogram(truth, scores)
    assert len(shown.edges) == HISTOGRAM_BINS + 1
    assert sum(shown.yes) == sum(answer for answer, _ in known)
    assert sum(shown.yes) + sum(shown.no) == len(known)


def test_likely_mistakes_come_the_farthest_first() -> None:
    truth = np.array([1, 1, 0, 0, 1, -1], np.int8)
    scores = np.array([0.35, 0.05, 0.9, 0.1, 0.8, 0.99])
    found = likely_mistakes(truth, scores, 0.4)
    assert [(each.row, each.yes) for each in found] == [(2, False), (1, True), (0, True)]
    assert found[0].distance == pytest.approx(0.5)
    assert likely_mistakes(truth, scores, 0.4, most=1) == found[:1]


@given(pairs=answers, threshold=thresholds)
def test_as_many_likely_mistakes_as_mistakes(pairs, threshold) -> None:
    truth, scores = _arrays(pairs)
    assert len(likely_mistakes(truth, scores, threshold)) == outcome(truth, scores, threshold).mistakes
