"""Answers needed by our order and by random order, with a simulated person who knows the labels.

Both start from the same 20 postings by chance and train again after each quarter more answers (25 at least).
Share: the mean of micro and macro F1 on the test part, of what all of the training part gives.
"""

from __future__ import annotations

import math
import time
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from real_data import answers, folder_from_arguments, label_names, read, split

from app.core.goals import BALANCED
from app.core.records import DEFAULT_THRESHOLD, LOGISTIC, Quality
from app.learning.features.features import Counts, FeatureSettings, count, vocabulary_of
from app.learning.features.training_rows import training_rows
from app.learning.queue.counts import PoolCounts
from app.learning.queue.pool import score
from app.learning.queue.queue import useful
from app.learning.scoring.evaluation import evaluate
from app.learning.thresholds.goals import all_but_one, goal_thresholds, mean_thresholds
from app.learning.training import calibration
from app.learning.training.answer_matrix import MIN_NO, MIN_YES
from app.learning.training.fitting import fit_labels, load_libraries, matrix, out_of_fold
from app.learning.training.folds import stratified_folds
from app.learning.training.learners import LEARNERS
from app.learning.training.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from real_data import Row

    from app.learning.training.calibration import Calibration

    Order = Callable[["Person", int], list[int]]

SETS = ("jobs_et_afriworket", "jobs_mixed_language_a", "std_reuters21578_modapte90")
SEEDS = range(5)
START, STEP, GROWTH = 20, 25, 0.25
FOLDS = 3
LEARNER = LEARNERS[LOGISTIC]
WANTED, PAST = 0.95, 0.96
"""A run ends once it has passed the second share twice."""
SHOWN = (50, 100, 200, 400, 800, 1_600, 3_200)


def done(steps: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


@dataclass(frozen=True, eq=False)
class Data:
    """A training part of n postings with their m known answers, and a test part."""

    rows: list[Row]
    counts: list[Counts]
    truth: np.ndarray
    names: list[str]
    test_counts: list[Counts]
    test_truth: np.ndarray

    @classmethod
    def of(cls, rows: list[Row]) -> Data:
        learn, test = split(rows)
        names = label_names(rows)
        counted = [
            [one for batch in count((row.get("title", ""), row["text"]) for row in part) for one in batch]
            for part in (learn, test)
        ]
        return cls(learn, counted[0], answers(learn, names), names, counted[1], answers(test, names))


@dataclass(eq=False)
class Person:
    """Who answers: the postings answered so far, in order, and the model and thresholds of the last training.

    Ids differ from seed to seed, and with them the random slice.
    """

    data: Data
    seed: int
    answered: list[int] = field(default_factory=list)
    model: Model | None = None
    thresholds: dict[int, float] = field(default_factory=dict)
    counts: PoolCounts = field(default_factory=PoolCounts)

    def __post_init__(self) -> None:
        chance = np.random.default_rng(self.seed)
        self.by_chance = chance.permutation(len(self.data.rows)).tolist()
        self.first_id = 1 + 1_000_000 * self.seed

    def train(self) -> float:
        """Learns from what is answered; the mean of micro and macro F1 on the test part."""
        counts = [self.data.counts[row] for row in self.answered]
        truth = self.data.truth[self.answered]
        yes = (truth == 1).sum(axis=0)
        ready = np.flatnonzero((yes >= MIN_YES) & (len(truth) - yes >= MIN_NO))
        truth = truth[:, ready]
        vocabulary = vocabulary_of(counts, FeatureSettings())
        names = [self.data.names[label] for label in ready]
        rows = done(training_rows(vocabulary, counts, truth, names))
        weights = done(fit_labels(*done(rows.part()), LEARNER, LEARNER.first_C))
        fold = done(stratified_folds(truth, FOLDS, self.seed))
        logits = done(out_of_fold(rows, fold, LEARNER, LEARNER.first_C))
        truer: Calibration = done(calibration.fit(logits, truth, fold))
        scores = calibration.apply(logits, truer)
        by_fold = done(goal_thresholds(truth, scores, [BALANCED] * len(ready), all_but_one(fold, FOLDS)))
        cuts = mean_thresholds(np.where(np.isnan(by_fold), 0.5, by_fold))
        quality = Quality(len(truth), 0.0, None, None, None, ())
        label_ids = tuple((ready + 1).tolist())
        self.model = Model(1, quality, {}, label_ids, vocabulary, weights.weights[: vocabulary.size],
                           weights.biases, truer)  # fmt: skip
        self.thresholds = dict(zip(label_ids, cuts.tolist(), strict=True))

        test = done(matrix(vocabulary, self.data.test_counts))
        given = np.zeros(self.data.test_truth.shape)
        given[:, ready] = calibration.apply(test @ weights.weights + weights.biases, truer)
        all_cuts = np.full(given.shape[1], 2.0)
        all_cuts[ready] = cuts
        found = evaluate(self.data.test_truth, given, all_cuts)
        return (found.micro_f1 + found.macro_f1) / 2

    def read(self, posting_ids: list[int]) -> Iterator[tuple[int, str, str]]:
        for posting_id in posting_ids:
            row = self.data.rows[posting_id - self.first_id]
            yield posting_id, row.get("title", ""), row["text"]


def by_chance(person: Person, more: int) -> list[int]:
    return person.by_chance[len(person.answered) : len(person.answered) + more]


def ours(person: Person, more: int) -> list[int]:
    """The first of the useful order, but for the start."""
    if not person.answered:
        return by_chance(person, more)
    answered = set(person.answered)
    left = array("q", [row + person.first_id for row in range(len(person.data.rows)) if row not in answered])
    contents = array("q", [1] * len(left))
    truth = person.data.truth[person.answered]
    yes = dict(enumerate(truth.sum(axis=0).tolist(), start=1))
    examples = {}
    for label_id in yes.keys() - person.thresholds.keys():
        if yes[label_id]:
            row = person.data.rows[person.answered[int(np.argmax(truth[:, label_id - 1]))]]
            examples[label_id] = (row.get("title", ""), row["text"])
    pool = done(score(person.model, left, contents, person.read, person.counts, examples=examples))
    thresholds = dict.fromkeys(yes, DEFAULT_THRESHOLD) | person.thresholds
    order = done(useful(pool, thresholds, yes, seed=person.seed))
    return [posting_id - person.first_id for posting_id in order[:more]]


def run(data: Data, order: Order, seed: int, full: float) -> list[tuple[int, float]]:
    """The share of the full score after this many answers."""
    person, curve, target = Person(data, seed), [], START
    while True:
        person.answered += order(person, target - len(person.answered))
        curve.append((len(person.answered), person.train() / full))
        past = len(curve) > 1 and min(share for _, share in curve[-2:]) >= PAST
        if past or len(person.answered) == len(data.rows):
            return curve
        target = min(len(data.rows), target + max(STEP, int(GROWTH * target)))


def mean_curve(curves: list[list[tuple[int, float]]]) -> tuple[np.ndarray, np.ndarray]:
    """Answers and mean shares; a run that has ended stays at its last mean."""
    longest = max(curves, key=len)
    shares = [
        [share for _, share in curve]
        + [np.mean([share for _, share in curve[-2:]])] * (len(longest) - len(curve))
        for curve in curves
    ]
    return np.array([answers for answers, _ in longest]), np.mean(shares, axis=0)


def needed(numbers: np.ndarray, shares: np.ndarray) -> float:
    """The answers at which the curve first reaches the wanted share, between two trainings by a line."""
    if shares.max() < WANTED:
        return math.inf
    at = int(np.argmax(shares >= WANTED))
    if not at:
        return float(numbers[0])
    part = (WANTED - shares[at - 1]) / (shares[at] - shares[at - 1])
    return float(numbers[at - 1] + part * (numbers[at] - numbers[at - 1]))


def main() -> None:
    folder = folder_from_arguments(__doc__ or "")
    done(load_libraries())
    print(f"{'share of the full score after':42}" + "".join(f"{number:7,}" for number in SHOWN) + "  needed")
    ratios = []
    for name in SETS:
        rows = read(folder, name)
        if rows is None:
            continue
        data = Data.of(rows)
        everything = Person(data, 0, answered=list(range(len(data.rows))))
        full = everything.train()
        both = []
        for title, order in (("random", by_chance), ("most useful", ours)):
            started = time.perf_counter()
            numbers, shares = mean_curve([run(data, order, seed, full) for seed in SEEDS])
            both.append(needed(numbers, shares))
            cells = "".join(
                f"{np.interp(number, numbers, shares):7.3f}" if number <= numbers[-1] else f"{'':7}"
                for number in SHOWN
            )
            seconds = time.perf_counter() - started
            print(f"{name:28}{title:14}{cells}{both[-1]:8,.0f}{seconds:7.0f} s", flush=True)
        ratios.append(both[1] / both[0])
        print(f"{name:28}needs {ratios[-1]:.0%} of the answers that random order needs", flush=True)
    if ratios:
        print(f"mean {np.mean(ratios):.0%} (70 % wanted, and no set above 100 %)")


if __name__ == "__main__":
    main()
