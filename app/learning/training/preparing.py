"""Prepare training: put answers and features in a canonical order, and make the folds."""

from __future__ import annotations

from array import array
from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.records import Progress
from app.core.translation import tr
from app.learning.features.features import FeatureSettings, count, vocabulary_of
from app.learning.features.spans import mixed
from app.learning.features.training_rows import training_rows
from app.learning.steps import T, stretched
from app.learning.training.answer_matrix import (
    MIN_NO,
    MIN_YES,
    answer_matrix,
    check_ready,
    to_judge,
    to_learn,
)
from app.learning.training.fitting import load_libraries
from app.learning.training.folds import stratified_folds
from app.learning.training.learners import LEARNERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.goals import Goal
    from app.core.records import Label, TrainingSet
    from app.learning.features.features import Counts, FeatureCache, Vocabulary
    from app.learning.features.training_rows import TrainingRows
    from app.learning.steps import Steps
    from app.learning.training.learners import Learner

Work = Generator[Progress, None, T]

FOLDS = 5
MOST_WEIGHTS = 20_000_000
"""The maximum number of weights in a model (80 MB); with very many labels, rare features are dropped."""
FEWEST_FEATURES = 1_000
POSTINGS_AT_ONCE = 200


@dataclass(frozen=True, eq=False)  # arrays have no single truth value to compare by
class Answered:
    """The answers to learn from: n postings, m ready labels.

    Both are in a canonical order that does not depend on the given one: labels by name, postings by
    ``canonical_order``. ``given`` is the training set in that order, ``counts`` are the features of its
    postings, and ``enough`` (all its labels) says which labels are ready: ``labels``. ``targets`` (n, m) is
    for learning, ``judged`` (n, m) for scoring: 1 yes, 0 no, -1 unanswered.
    """

    given: TrainingSet
    counts: list[Counts]
    enough: NDArray[np.bool_]
    yes: NDArray[np.int64]
    no: NDArray[np.int64]
    targets: NDArray[np.int8]
    judged: NDArray[np.int8]

    @property
    def labels(self) -> list[Label]:
        return [label for label, ready in zip(self.given.labels, self.enough, strict=True) if ready]

    @property
    def goals(self) -> list[Goal]:
        return [label.goal or self.given.options.goal for label in self.labels]

    @property
    def learner(self) -> Learner:
        return LEARNERS[self.given.options.learner]

    def vocabulary(self) -> Vocabulary:
        """The features to learn from; with very many labels, only the most common."""
        limit = max(FEWEST_FEATURES, MOST_WEIGHTS // len(self.labels))
        return vocabulary_of(self.counts, FeatureSettings(), limit)

    def rows(self, vocabulary: Vocabulary) -> Steps[TrainingRows]:
        """The weighted features of the postings, and the names of the labels."""
        return training_rows(vocabulary, self.counts, self.targets, [label.name for label in self.labels])

    def folds(self, seed: int) -> Steps[NDArray[np.int64]]:
        """The fold (n,) of each posting."""
        return stratified_folds(self.targets, FOLDS, seed)


def read_answers(training_set: TrainingSet, cache: FeatureCache) -> Work[Answered]:
    """Read the answers and features of a training set.

    Raises NotReadyError if there is nothing to learn from.
    """
    yield Progress(0.0, tr("Preparing"))
    labels = tuple(sorted(training_set.labels, key=lambda label: (label.name, label.id)))
    given = replace(training_set, labels=labels)
    answers = answer_matrix(given)
    targets = to_learn(answers)
    yes, no = (targets == 1).sum(axis=0), (targets == 0).sum(axis=0)
    check_ready(given, yes, no)
    yield from as_progress(load_libraries(), 0.0, 0.02, tr("Preparing"))
    counts = yield from counted(given, cache)
    order = yield from as_progress(canonical_order(counts, answers), 0.15, 0.15, tr("Preparing"))
    enough = (yes >= MIN_YES) & (no >= MIN_NO)
    learned, judged = (which[order][:, enough] for which in (targets, to_judge(answers)))
    counts = [counts[row] for row in order.tolist()]
    return Answered(_ordered(given, order), counts, enough, yes, no, learned, judged)


def canonical_order(counts: Sequence[Counts], answers: NDArray[np.int8]) -> Steps[NDArray[np.int64]]:
    """An order (n,) of postings that depends on their features and answers (n, m) alone.

    So a model does not depend on the order in which files were imported. The order of indistinguishable
    postings does not matter.
    """
    n = len(counts)
    numbers = mixed(np.arange(1, answers.shape[1] + 1, dtype=np.uint64))
    keys = np.zeros((3, n), np.uint64)
    for start in range(0, n, POSTINGS_AT_ONCE):
        yield start / n
        rows = slice(start, start + POSTINGS_AT_ONCE)
        keys[0, rows] = (answers[rows] + 1).astype(np.uint64) @ numbers
        features, times = (np.concatenate(part) for part in zip(*counts[rows], strict=True))
        bounds = np.cumsum([0, *(len(each.features) for each in counts[rows])])
        for key, salt in ((1, 0x9E3779B97F4A7C15), (2, 0xC2B2AE3D27D4EB4F)):
            sums = np.zeros(len(features) + 1, np.uint64)
            np.cumsum(mixed(features * np.uint64(salt) + times), out=sums[1:])
            keys[key, rows] = np.diff(sums[bounds])
    return np.lexsort(keys)


def _ordered(given: TrainingSet, order: NDArray[np.int64]) -> TrainingSet:
    """The same postings in this order."""
    place = np.zeros(len(order), np.int64)
    place[order] = np.arange(len(order))
    explicit = place[np.frombuffer(given.explicit_rows, np.int64)]

    def moved(values: array[int]) -> array[int]:
        return array("q", np.frombuffer(values, np.int64)[order].tobytes())

    return replace(
        given,
        posting_ids=moved(given.posting_ids),
        contents=moved(given.contents),
        titles=[given.titles[row] for row in order.tolist()],
        texts=[given.texts[row] for row in order.tolist()],
        no_upto=moved(given.no_upto),
        explicit_rows=array("q", explicit.tobytes()),
    )


def as_progress(steps: Steps[T], start: float, end: float, what: str) -> Work[T]:
    """Report steps as progress of the whole job, from start to end."""
    steps = stretched(steps, start, end)
    while True:
        try:
            yield Progress(next(steps), what)
        except StopIteration as stop:
            result: T = stop.value
            return result


def counted(training_set: TrainingSet, cache: FeatureCache) -> Work[list[Counts]]:
    """Count the features of every posting, using the cache."""
    ids, contents = training_set.posting_ids, training_set.contents
    cache.keep_only(ids)
    counts = [cache.get(*key) for key in zip(ids, contents, strict=True)]
    missing = [row for row, known in enumerate(counts) if known is None]
    texts = ((training_set.titles[row], training_set.texts[row]) for row in missing)
    done = 0
    for batch in count(texts):
        for row, found in zip(missing[done:], batch, strict=False):
            counts[row] = found
            cache.put(ids[row], contents[row], found)
        done += len(batch)
        yield Progress(0.02 + 0.13 * done / len(missing), tr("Reading words"))
    return [known for known in counts if known is not None]
