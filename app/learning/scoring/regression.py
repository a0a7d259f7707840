"""Detect whether a model is clearly worse than the previous one, on postings that both were tested on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.scoring.bootstrap import f1_draws, weights
from app.learning.steps import stretched
from app.learning.thresholds.decisions import decide

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.records import Options
    from app.learning.scoring.out_of_fold import OutOfFold
    from app.learning.steps import Steps

LEAST_DROP = 0.01
"""A smaller drop of the mean of micro and macro F1 is not reported, however certain."""
SURE = 0.95
"""The newer model must be worse in at least this share of the draws."""
FEWEST_POSTINGS = 20


class Drop(NamedTuple):
    """Scores of a previous and a newer model on the same n postings."""

    postings: int
    micro: tuple[float, float]
    macro: tuple[float, float]


def clear_drop(
    former: OutOfFold,
    newer: OutOfFold,
    former_cuts: Mapping[int, float],
    newer_cuts: Mapping[int, float],
    options: Options,
    seed: int = 0,
) -> Steps[Drop | None]:
    """The scores of both models if the newer one is clearly worse; else None.

    The scores of two trainings cannot be compared directly, since the newer one is also tested on postings
    answered in between, often hard ones. So both are scored out-of-fold on the postings, labels and answers
    that they share, each cut at its own thresholds (by label id) and by the options. The newer one is clearly
    worse if the mean of micro and macro F1 falls by ``LEAST_DROP``, and falls at all in ``SURE`` of 200
    paired bootstrap draws. Answers that were changed in between are left out.
    """
    yield 0.0
    ids = [label for label in newer.label_ids if label in former_cuts.keys() & newer_cuts.keys()]
    before = {label: column for column, label in enumerate(former.label_ids)}
    after = {label: column for column, label in enumerate(newer.label_ids)}
    ids = [label for label in ids if label in before]
    _, old, new = np.intersect1d(former.posting_ids, newer.posting_ids, return_indices=True)
    if not ids or len(new) < FEWEST_POSTINGS:
        return None
    truth = np.empty((len(new), len(ids)), np.int8)
    scores = np.empty((2, len(new), len(ids)), np.float32)
    for place, label in enumerate(ids):
        answers = newer.truth[new, after[label]]
        truth[:, place] = np.where(former.truth[old, before[label]] == answers, answers, -1)
        scores[0, :, place] = former.scores[old, before[label]]
        scores[1, :, place] = newer.scores[new, after[label]]
        yield 0.0
    assigned = [
        decide(side, np.array([cuts[label] for label in ids]), options)
        for side, cuts in zip(scores, (former_cuts, newer_cuts), strict=True)
    ]
    drawn = yield from stretched(weights(len(new), seed), 0.0, 0.4)
    was = yield from stretched(f1_draws(truth, assigned[0], drawn), 0.4, 0.7)
    now = yield from stretched(f1_draws(truth, assigned[1], drawn), 0.7, 1.0)
    fall = (was.micro + was.macro - now.micro - now.macro) / 2
    if fall[0] < LEAST_DROP or np.count_nonzero(fall > 0) < SURE * len(fall):
        return None
    micro, macro = (float(was.micro[0]), float(now.micro[0])), (float(was.macro[0]), float(now.macro[0]))
    return Drop(len(new), micro, macro)
