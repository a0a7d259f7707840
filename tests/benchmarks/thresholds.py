"""Milliseconds to tune the thresholds of all labels, and to all numbers when one of them moves."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.goals import BALANCED, GOAL_KINDS
from app.learning.scoring.curves import effect
from app.learning.scoring.evaluation import evaluate_decisions
from app.learning.thresholds.decisions import decide
from app.learning.thresholds.goals import all_but_one, goal_thresholds, tune
from app.learning.training.calibration import fit

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

POSTINGS, LABELS, FOLDS = 10_000, 200, 5
MOVED_POSTINGS, MOVED_LABELS = 5_000, 100
MOVES = 200


def made_up(postings: int, labels: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Answers of which 5 % are yes, logits that tell them fairly well, and folds."""
    chance = np.random.default_rng(0)
    truth = (chance.random((postings, labels)) < 0.05).astype(np.int8)
    logits = 3.0 * truth - 4.0 + 1.5 * chance.normal(size=truth.shape)
    return truth, logits, chance.integers(0, FOLDS, postings)


def finish(steps: Generator[float, None, Any]) -> float:
    """Runs a job to its end; the longest time between two of its steps, in ms."""
    longest, since = 0.0, time.perf_counter()
    for _ in steps:
        now = time.perf_counter()
        longest, since = max(longest, now - since), now
    return 1000 * longest


def main() -> None:
    truth, logits, fold = made_up(POSTINGS, LABELS)
    scores = (1 / (1 + np.exp(-logits))).astype(np.float32)
    balanced = [BALANCED] * LABELS
    others = [kind.default for kind in GOAL_KINDS if kind.name != "balanced"]
    mixed = (others * LABELS)[:LABELS]
    weights = all_but_one(fold, FOLDS)
    jobs: tuple[tuple[str, Callable[[], Generator[float, None, Any]]], ...] = (
        ("thresholds, balanced", lambda: goal_thresholds(truth, scores, balanced, weights)),
        ("thresholds, all other goals", lambda: goal_thresholds(truth, scores, mixed, weights)),
        ("with spread, balanced", lambda: tune(truth, scores, balanced)),
        ("with spread, all other goals", lambda: tune(truth, scores, mixed)),
        ("calibration", lambda: fit(logits, truth, fold)),
    )
    print(f"{POSTINGS:,} x {LABELS}: ms (500 wanted for thresholds){'longest step':>20}")
    for name, job in jobs:
        runs = []
        for _ in range(3):
            started = time.perf_counter()
            longest = finish(job())
            runs.append((1000 * (time.perf_counter() - started), longest))
        print(f"{name:36}{min(runs)[0]:8.0f}{min(runs)[1]:22.1f}")

    truth, logits, _ = made_up(MOVED_POSTINGS, MOVED_LABELS)
    scores = (1 / (1 + np.exp(-logits))).astype(np.float32)
    cuts = np.full(MOVED_LABELS, 0.5)
    times = []
    for value in np.linspace(0.05, 0.95, MOVES).tolist():
        label = len(times) % MOVED_LABELS
        started = time.perf_counter()
        moved = effect(truth[:, label], scores[:, label], 0.5, value)
        cuts[label] = value
        whole = evaluate_decisions(truth, decide(scores, cuts))
        assert moved.sentence
        assert whole.postings
        times.append(1000 * (time.perf_counter() - started))
    print(f"\n{MOVED_POSTINGS:,} x {MOVED_LABELS}: ms from a moved threshold to all numbers (16 wanted)")
    print(f"{'median, p99':36}{np.median(times):8.2f}{np.percentile(times, 99):8.2f}")


if __name__ == "__main__":
    main()
