"""Thresholds by goal: as good as trying all, promises that hold, and a sentence where there is nothing."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.goals import BALANCED, GOAL_KINDS, Goal, Tuned
from app.learning.thresholds.cuts import RISK
from app.learning.thresholds.goals import (
    SPLITS,
    all_but_one,
    goal_thresholds,
    mean_thresholds,
    more_yes_for_precision,
    tune,
)
from tests.learning.thresholds.micromacro import micromacro

EVERY_KIND = tuple(kind.default for kind in GOAL_KINDS)


def _done(steps):
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def _tuned(truth: np.ndarray, scores: np.ndarray, goals: list[Goal]) -> list[Tuned]:
    return _done(tune(truth, scores, goals, seed=1))


def _one(yes_no: str, scores: list[float], goal: Goal) -> Tuned:
    truth = np.array([[{"y": 1, "n": 0, "-": -1}[answer]] for answer in yes_no], np.int8)
    return _tuned(truth, np.array(scores).reshape(-1, 1), [goal])[0]


def _some(seed: int, n: int = 40, m: int = 5) -> tuple[np.ndarray, np.ndarray]:
    """Answers with some unanswered, and scores on a coarse grid that tell them a little."""
    chance = np.random.default_rng(seed)
    truth = (chance.random((n, m)) < 0.3).astype(np.int8)
    scores = np.clip(np.round(0.3 * truth + 0.6 * chance.random((n, m)), 2), 0, 1)
    truth[chance.random((n, m)) < 0.2] = -1
    return truth, scores


@given(seed=st.integers(0, 500))
def test_balanced_thresholds_are_those_of_micromacro(seed: int) -> None:
    truth, scores = _some(seed)
    found = _done(goal_thresholds(truth, scores, [BALANCED] * 5, np.ones((1, 40), np.uint8)))
    expected = micromacro(truth, scores)
    known = np.isfinite(found[0])
    assert found[0][known] == pytest.approx(expected[known], abs=1e-12)
    assert all(len(np.unique(truth[truth[:, j] >= 0, j])) < 2 for j in np.flatnonzero(~known))


def test_balanced_thresholds_of_all_folds_but_one_are_those_of_micromacro_there() -> None:
    truth, scores = _some(3, n=90, m=1)
    fold = np.arange(90) % 3
    many = np.array([micromacro(truth[fold != k], scores[fold != k]) for k in range(3)])
    assert _done(goal_thresholds(truth, scores, [BALANCED], all_but_one(fold, 3))) == pytest.approx(many)


def test_a_balanced_threshold_is_the_mean_over_halves_of_the_postings() -> None:
    truth, scores = _some(3, n=90, m=1)
    chance = np.random.default_rng(1)
    halves = [chance.permutation(90) < 45 for _ in range(SPLITS)]
    many = np.array(
        [micromacro(truth[half], scores[half]) for half in [*halves, *(~half for half in halves)]]
    )
    assert _tuned(truth, scores, [BALANCED])[0].threshold == pytest.approx(mean_thresholds(many)[0])


def test_halves_without_a_yes_answer_take_the_threshold_of_all() -> None:
    tuned = _one("y" + "n" * 19, list(np.linspace(0.9, 0.1, 20)), BALANCED)
    assert 0.85 < tuned.threshold < 0.9


def _value(goal: Goal, yes: np.ndarray, assigned: np.ndarray) -> float:
    """What a goal that looks at one label alone wants to be high, by its definition."""
    hits, wrong, missed = (yes & assigned).sum(), (~yes & assigned).sum(), (yes & ~assigned).sum()
    if goal.kind in {"f1", "fbeta"}:
        square = (goal.numbers[0] if goal.numbers else 1.0) ** 2
        return (1 + square) * hits / ((1 + square) * hits + square * missed + wrong)
    if goal.kind == "costs":
        return -(goal.numbers[0] * wrong + goal.numbers[1] * missed)
    return -abs(int(assigned.sum()) - int(yes.sum()))


@given(
    seed=st.integers(0, 500),
    goal=st.sampled_from(
        [
            Goal("f1"),
            Goal("fbeta", (0.5,)),
            Goal("fbeta", (2.0,)),
            Goal("costs", (5.0, 1.0)),
            Goal("costs", (1.0, 3.0)),
            Goal("frequency"),
        ]
    ),
)
def test_no_other_cut_is_better(seed: int, goal: Goal) -> None:
    truth, scores = _some(seed, n=25, m=1)
    tuned = _tuned(truth, scores, [goal])[0]
    assume(tuned.threshold is not None)
    known = truth[:, 0] >= 0
    yes, given_scores = truth[known, 0] == 1, scores[known, 0]
    cuts = np.append(np.unique(given_scores), 2.0)
    best = max(_value(goal, yes, given_scores >= cut) for cut in cuts)
    assert _value(goal, yes, given_scores >= tuned.threshold) == pytest.approx(best)


@settings(max_examples=60)
@given(
    seed=st.integers(0, 500),
    kind=st.sampled_from(["precision", "recall"]),
    least=st.sampled_from([0.2, 0.5, 0.7, 0.9]),
)
def test_a_promise_holds_on_the_scores_it_was_tuned_on(seed: int, kind: str, least: float) -> None:
    truth, scores = _some(seed, n=200, m=3)
    for label, tuned in enumerate(_tuned(truth, scores, [Goal(kind, (least,))] * 3)):
        reached = tuned.precision if kind == "precision" else tuned.recall
        assigned = (scores[:, label] >= tuned.threshold) & (truth[:, label] >= 0)
        hits = (assigned & (truth[:, label] == 1)).sum()
        if not tuned.sentence:
            assert reached is not None
            assert reached.value >= least
            assert tuned.risk == RISK
            whole = assigned if kind == "precision" else truth[:, label] == 1
            assert (reached.part, reached.whole) == (hits, whole.sum())
        else:
            assert tuned.risk is None
            assert tuned.sentence.startswith(f"{kind.capitalize()} {100 * least:g}\u00a0%")
            assert tuned.sentence.endswith(".")


def test_what_a_goal_reaches_is_told_from_folds_it_was_not_tuned_on() -> None:
    chance = np.random.default_rng(3)
    truth = (chance.random((60, 1)) < 0.3).astype(np.int8)
    scores = np.clip(0.4 * truth + chance.random((60, 1)) * 0.6, 0, 1)
    fold = np.arange(60) % 5
    goals = [Goal("f1")]
    (tuned,) = _done(tune(truth, scores, goals, fold, seed=1))
    (on_all,) = _tuned(truth, scores, goals)
    assert tuned.threshold == on_all.threshold
    by_fold = _done(goal_thresholds(truth, scores, goals, all_but_one(fold, 5)))[fold, 0]
    assigned = scores[:, 0] >= by_fold
    assert (tuned.precision.part, tuned.precision.whole) == (
        int((assigned & (truth[:, 0] == 1)).sum()), int(assigned.sum()),
    )  # fmt: skip


def test_precision_takes_the_lowest_threshold_that_keeps_it() -> None:
    tuned = _one(
        "y" * 40 + "n" + "y" * 5 + "n" * 30, list(np.linspace(0.95, 0.05, 76)), Goal("precision", (0.8,))
    )
    assert not tuned.sentence
    assert tuned.recall.part == 45


def test_recall_takes_the_highest_threshold_that_keeps_it() -> None:
    tuned = _one(
        "y" * 40 + "n" * 30 + "y" + "n" * 5, list(np.linspace(0.95, 0.05, 76)), Goal("recall", (0.8,))
    )
    assert not tuned.sentence
    assert tuned.recall.part < 41
    assert tuned.precision.value == 1.0


def test_a_precision_out_of_reach_says_how_many_more_yes_answers_may_do() -> None:
    tuned = _one("y" * 15 + "n" * 30, list(np.linspace(0.95, 0.05, 45)), Goal("precision", (0.9,)))
    assert tuned.sentence == (
        "Precision 90\u00a0% cannot be promised yet: 15 of 15 were right at best. "
        "About 21 more yes answers may be enough."
    )
    assert tuned.threshold is not None


def test_a_recall_out_of_reach_says_so_too() -> None:
    tuned = _one("y" * 12 + "n" * 30, list(np.linspace(0.95, 0.05, 42)), Goal("recall", (0.9,)))
    assert tuned.sentence == (
        "Recall 90\u00a0% cannot be promised yet: 12 of 12 found prove too little. "
        "About 10 more yes answers may be enough."
    )
    assert tuned.recall.value == 1.0


def test_a_hopeless_precision_says_that_answers_alone_will_not_do() -> None:
    tuned = _one("nnnyny", [0.9, 0.8, 0.7, 0.6, 0.5, 0.4], Goal("precision", (0.9,)))
    assert tuned.sentence.endswith("More answers alone will hardly help; choose a lower aim.")


@given(seed=st.integers(0, 300), least=st.sampled_from([0.4, 0.6, 0.8]))
def test_so_many_more_yes_answers_would_really_do(seed: int, least: float) -> None:
    truth, scores = _some(seed, n=60, m=1)
    yes, given_scores = truth[truth[:, 0] >= 0, 0] == 1, scores[truth[:, 0] >= 0, 0]
    more = more_yes_for_precision(yes, given_scores, least)
    assume(yes.any() and not yes.all() and 0 < more < 2000)
    times = math.ceil(1 + more / yes.sum())
    again = _tuned(np.tile(yes, times)[:, None].astype(np.int8), np.tile(given_scores, times)[:, None],
                   [Goal("precision", (least,))])[0]  # fmt: skip
    assert not again.sentence


def test_a_fixed_threshold_is_just_that() -> None:
    tuned = _one("yn-", [0.9, 0.8, 0.1], Goal("fixed", (0.85,)))
    assert (tuned.threshold, tuned.low, tuned.high, tuned.sentence) == (0.85, 0.85, 0.85, "")
    assert tuned.precision.value == 1.0


@pytest.mark.parametrize(
    ("answers", "words"),
    [("----", "answered yet"), ("yyyy", "answered no yet"), ("nn-n", "answered yes yet")],
)
@pytest.mark.parametrize(
    "goal", [goal for goal in EVERY_KIND if goal.kind != "fixed"], ids=lambda goal: goal.kind
)
def test_a_label_without_both_answers_has_no_threshold_but_a_sentence(answers, words, goal) -> None:
    tuned = _one(answers, [0.1, 0.4, 0.6, 0.9], goal)
    assert tuned.threshold is None
    assert tuned.sentence
    assert words in tuned.sentence


@pytest.mark.parametrize("goal", EVERY_KIND, ids=lambda goal: goal.kind)
@pytest.mark.parametrize("score", [0.0, 0.3, 1.0])
def test_ten_identical_scores_give_a_threshold_and_a_sentence(goal: Goal, score: float) -> None:
    tuned = _one("yyyyynnnnn", [score] * 10, goal)
    assert 0.0 <= tuned.threshold <= 1.0
    assert (not tuned.sentence) == (goal.kind == "fixed")
    assert goal.kind == "fixed" or "All 10 scores are the same" in tuned.sentence


def test_ties_that_cannot_match_the_frequency_are_told() -> None:
    tuned = _one("yyynnn", [0.9, 0.5, 0.5, 0.5, 0.5, 0.1], Goal("frequency"))
    assert tuned.sentence == "The threshold assigns 1 instead of 3: scores next to it are equal."


@settings(max_examples=50)
@given(seed=st.integers(0, 500), n=st.integers(0, 12))
def test_no_number_that_is_none_comes_out(seed: int, n: int) -> None:
    chance = np.random.default_rng(seed)
    truth = chance.integers(-1, 2, (n, 8)).astype(np.int8)
    scores = chance.choice([0.0, 0.2, 0.5, 1.0, np.nan], (n, 8)).astype(np.float32)
    for tuned in _tuned(truth, scores, list(EVERY_KIND)):
        numbers = [tuned.threshold, tuned.low, tuned.high]
        assert all(number is None or 0.0 <= number <= 1.0 for number in numbers)
        assert tuned.threshold is not None or tuned.sentence
        if tuned.low is not None:
            assert tuned.low <= tuned.threshold <= tuned.high


def test_the_spread_narrows_as_answers_grow_and_comes_again_with_the_seed() -> None:
    chance = np.random.default_rng(2)
    truth = (np.arange(6000) % 3 == 0).astype(np.int8)[:, None]
    scores = 1 / (1 + np.exp(-chance.normal(2.0 * truth - 1.0)))
    few, many = (_tuned(truth[:n], scores[:n], [Goal("f1")])[0] for n in (60, 6000))
    assert 0.0 < many.high - many.low < few.high - few.low
    assert _tuned(truth[:60], scores[:60], [Goal("f1")])[0] == few


def test_no_labels_no_thresholds() -> None:
    assert _tuned(np.zeros((3, 0), np.int8), np.zeros((3, 0)), []) == []


def test_a_half_promises_as_much_as_the_whole_would() -> None:
    # 35 of 36 would be too few to be sure, 70 of 72 are enough: so no half retreats to the sixty best
    answers = "y" * 60 + "n" + "y" * 10 + "n" * 40
    tuned = _one(answers, list(np.linspace(0.95, 0.05, 111)), Goal("precision", (0.87,)))
    assert not tuned.sentence
    assert tuned.high - tuned.threshold < 0.06
