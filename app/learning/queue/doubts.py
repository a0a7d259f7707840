"""Answers that out-of-fold probabilities or near-duplicates contradict, over all labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.doubts import Doubt, Twins
from app.core.records import Answer
from app.core.translation import tr
from app.learning.queue.near_duplicates import near_duplicates, sketches_of
from app.learning.training.answer_matrix import answer_matrix, to_judge
from app.learning.training.preparing import as_progress, counted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.records import TrainingSet
    from app.learning.features.features import FeatureCache
    from app.learning.scoring.out_of_fold import OutOfFold
    from app.learning.steps import Steps
    from app.learning.training.preparing import Work


def likely_mistakes(scores: OutOfFold, thresholds: Mapping[int, float], most: int) -> list[Doubt]:
    """At most ``most`` answers that contradict the probability, those farthest from the threshold first.

    Covers all labels with a threshold in ``thresholds`` and out-of-fold scores.
    """
    doubts = [
        (abs(mistake.probability - thresholds[label_id]), label_id, mistake)
        for label_id in scores.label_ids
        if label_id in thresholds
        for mistake in scores.likely_mistakes(label_id, thresholds[label_id], most)
    ]
    doubts.sort(key=lambda doubt: (-doubt[0], doubt[2].posting_id, doubt[1]))
    return [
        Doubt(mistake.posting_id, label_id, mistake.probability, Answer(mistake.answer))
        for _, label_id, mistake in doubts[:most]
        if mistake.answer is not None
    ]


def find_twins(training_set: TrainingSet, cache: FeatureCache) -> Work[list[Twins]]:
    """Find near-duplicates among answered postings whose answers differ."""
    counts = yield from counted(training_set, cache)
    signs = yield from as_progress(sketches_of(counts), 0.15, 0.6, tr("Comparing postings"))
    groups = yield from as_progress(near_duplicates(signs), 0.6, 0.8, tr("Comparing postings"))
    ids = np.frombuffer(training_set.posting_ids, np.int64)
    label_ids = [label.id for label in training_set.labels]
    truth = to_judge(answer_matrix(training_set))
    found = contradicting_twins(ids, truth, label_ids, groups)
    return (yield from as_progress(found, 0.8, 1.0, tr("Comparing answers")))


def contradicting_twins(
    posting_ids: NDArray[np.int64],
    truth: NDArray[np.int8],
    label_ids: Sequence[int],
    groups: NDArray[np.int64],
) -> Steps[list[Twins]]:
    """Near-duplicates with different answers, those that differ in most labels first.

    ``truth`` (n, m): 1 yes, 0 no, -1 unanswered; ``groups`` (n,): equal for near-duplicates. For each label,
    each posting with the rarer answer within a group (the later answer if both are equally frequent) is
    paired with the first posting with the other answer; so a group of k gives at most k / 2 pairs for a
    label, not k².
    """
    order = np.argsort(groups, kind="stable")
    bounds = np.flatnonzero(np.diff(groups[order], prepend=-1, append=-1))
    found: list[Twins] = []
    for start, end in zip(bounds[:-1].tolist(), bounds[1:].tolist(), strict=True):
        yield start / len(order)
        if end - start > 1:
            rows = order[start:end]
            found += [
                Twins(
                    int(posting_ids[rows[row]]),
                    int(posting_ids[rows[twin]]),
                    tuple(label_ids[j] for j in labels),
                )
                for (row, twin), labels in _differing(truth[rows]).items()
            ]
    return sorted(found, key=lambda twins: (-len(twins.label_ids), twins.posting_id, twins.twin_id))


def _differing(answers: NDArray[np.int8]) -> dict[tuple[int, int], list[int]]:
    """The labels for which rows of one group (k, m) differ from a twin, by row and twin."""
    yes, no = answers == 1, answers == 0
    found: dict[tuple[int, int], list[int]] = {}
    for label in np.flatnonzero(yes.any(axis=0) & no.any(axis=0)).tolist():
        sides = sorted(
            (np.flatnonzero(side[:, label]).tolist() for side in (yes, no)), key=lambda s: (len(s), -s[0])
        )
        for row in sides[0]:
            found.setdefault((row, sides[1][0]), []).append(label)
    return found
