"""Bootstrap draws of F1 (Efron), for confidence intervals and paired comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.learning.steps import Steps

DRAWS = 200


class Draws(NamedTuple):
    """F1 on each of d draws: ``micro`` (d,), ``macro`` (d,) over labels with a yes, ``labels`` (d, m)."""

    micro: NDArray[np.float64]
    macro: NDArray[np.float64]
    labels: NDArray[np.float64]


def weights(postings: int, seed: int, draws: int = DRAWS) -> Steps[NDArray[np.uint8]]:
    """The weight of each posting in each draw, (draws, postings). In the first draw, all are 1.

    The others are Poisson with mean 1, which approximates drawing n of n with replacement (Hanley & MacGibbon
    2006).
    """
    chance = np.random.default_rng(seed)
    found = np.ones((draws, postings), np.uint8)
    for draw in range(1, draws):
        found[draw] = chance.poisson(1.0, postings)
        yield draw / draws
    return found


def f1_draws(truth: NDArray[np.int8], assigned: NDArray[np.bool_], drawn: NDArray[np.uint8]) -> Steps[Draws]:
    """The scores of ``assigned`` (n, m) against ``truth`` (n, m: 1 yes, 0 no, -1 unanswered) on each draw.

    As in ``evaluation``, unanswered pairs are ignored, macro is over labels with a yes answer, and 0/0 is 0.
    """
    draws, labels = len(drawn), truth.shape[1]
    hits, sizes = np.zeros((draws, labels)), np.zeros((draws, labels))
    occurs = np.zeros((draws, labels), np.bool_)
    for label in range(labels):
        yes, given = truth[:, label] == 1, assigned[:, label] & (truth[:, label] >= 0)
        hits[:, label] = drawn[:, yes & given].sum(axis=1)
        support = drawn[:, yes].sum(axis=1)
        sizes[:, label] = support + drawn[:, given].sum(axis=1)
        occurs[:, label] = support > 0
        yield (label + 1) / labels
    f1 = 2 * hits / np.maximum(sizes, 1)
    micro = 2 * hits.sum(axis=1) / np.maximum(sizes.sum(axis=1), 1)
    macro = (f1 * occurs).sum(axis=1) / np.maximum(occurs.sum(axis=1), 1)
    return Draws(micro, macro, f1)
