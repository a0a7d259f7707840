"""A clearly worse model differs from one tested on other postings; draws agree with the evaluation."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.records import DEFAULT_OPTIONS
from app.learning.scoring.bootstrap import f1_draws, weights
from app.learning.scoring.evaluation import evaluate_decisions
from app.learning.scoring.out_of_fold import OutOfFold
from app.learning.scoring.regression import clear_drop


def done(steps):
    while True:
        try:
            assert 0 <= next(steps) <= 1
        except StopIteration as stop:
            return stop.value


def scores_of(truth: np.ndarray, wrong: float, seed: int, ids=None) -> OutOfFold:
    """Scores that are on the right side of .5 but for a share of them."""
    chance = np.random.default_rng(seed)
    right = chance.random(truth.shape) >= wrong
    scores = np.where((truth == 1) == right, 0.9, 0.1).astype(np.float32)
    ids = np.arange(1, len(truth) + 1) if ids is None else ids
    labels = tuple(range(1, truth.shape[1] + 1))
    return OutOfFold(labels, ids, truth, scores, np.zeros(len(truth), np.int64))


@pytest.fixture
def truth():
    chance = np.random.default_rng(3)
    return (chance.random((200, 4)) < 0.3).astype(np.int8)


CUTS = dict.fromkeys(range(1, 5), 0.5)


def drop(former, newer, cuts=CUTS):
    return done(clear_drop(former, newer, cuts, cuts, DEFAULT_OPTIONS))


def test_a_clear_drop_is_told_with_both_scores(truth):
    found = drop(scores_of(truth, 0.05, 1), scores_of(truth, 0.2, 2))
    assert found.postings == 200
    assert found.micro[0] > found.micro[1]
    assert found.macro[0] > found.macro[1]


def test_better_the_same_and_hardly_worse_are_no_drop(truth):
    good, bad = scores_of(truth, 0.05, 1), scores_of(truth, 0.2, 2)
    assert drop(bad, good) is None
    assert drop(good, good) is None
    assert drop(good, scores_of(truth, 0.05, 9)) is None


def test_harder_postings_that_came_in_between_do_not_count(truth):
    former = scores_of(truth[:100], 0.1, 1)
    hard = scores_of(truth, 0.5, 2)
    hard.scores[:100] = former.scores
    assert drop(former, hard) is None


def test_changed_answers_count_for_neither(truth):
    former = scores_of(truth, 0.05, 1)
    changed = truth.copy()
    changed[:60] = 1 - changed[:60]
    newer = OutOfFold(former.label_ids, former.posting_ids, changed, former.scores, former.fold)
    assert drop(former, newer) is None


def test_without_enough_in_common_nothing_is_said(truth):
    good, bad = scores_of(truth, 0.05, 1), scores_of(truth, 0.3, 2)
    elsewhere = scores_of(truth, 0.3, 2, ids=np.arange(1000, 1200))
    assert drop(good, elsewhere) is None
    assert drop(good, bad, {}) is None
    assert drop(scores_of(truth[:10], 0.0, 1), scores_of(truth[:10], 1.0, 2)) is None


def test_labels_are_matched_by_id_not_by_place(truth):
    good = scores_of(truth, 0.05, 1)
    turned = OutOfFold(
        good.label_ids[::-1], good.posting_ids, good.truth[:, ::-1], good.scores[:, ::-1], good.fold
    )
    assert drop(good, turned) is None
    assert drop(turned, scores_of(truth, 0.2, 2)) is not None


def test_the_first_draw_is_the_evaluation_and_each_weighs_postings(truth):
    chance = np.random.default_rng(5)
    truth[chance.random(truth.shape) < 0.2] = -1
    assigned = chance.random(truth.shape) < 0.4
    drawn = done(weights(len(truth), 1, draws=5))
    found = done(f1_draws(truth, assigned, drawn))
    for draw in range(5):
        rows = np.repeat(np.arange(len(truth)), drawn[draw])
        expected = evaluate_decisions(truth[rows], assigned[rows])
        assert found.micro[draw] == pytest.approx(expected.micro_f1)
        assert found.macro[draw] == pytest.approx(expected.macro_f1)
        assert found.labels[draw] == pytest.approx([label.f1 for label in expected.labels])
    assert (drawn[0] == 1).all()
