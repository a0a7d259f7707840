"""Folds for out-of-fold scores, iteratively stratified so that rare labels are in every fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Generator

    from numpy.typing import NDArray

_BREATH = 64


def stratified_folds(
    truth: NDArray[np.int8], folds: int, seed: int
) -> Generator[float, None, NDArray[np.int64]]:
    """Assign each posting (n,) to a fold 0..folds-1 (Sechidis, Tsoumakas & Vlahavas, ECML 2011).

    Takes the label with the fewest remaining postings first. Each of its postings goes to the fold that needs
    the label most; ties go to the fold that needs postings most, then to a random one. For each label, its
    rarer answer, yes or no, is stratified. ``truth`` (n, m): 1 yes, 0 no, -1 unanswered. Yields progress.
    """
    chance = np.random.default_rng(seed)
    n = len(truth)
    yes, no = truth == 1, truth == 0
    wanted = np.where(no.sum(axis=0) < yes.sum(axis=0), no, yes)
    left = wanted.sum(axis=0).astype(np.int64)
    wish = np.tile(left / folds, (folds, 1))
    room = np.full(folds, n / folds)
    fold = np.full(n, -1, np.int64)
    order = chance.permutation(n)
    done = 0
    by_label = wanted[order].T
    ranked = _ranked(yes)
    while left.any():
        label = ranked[int(np.argmin(np.where(left > 0, left, n + 1)[ranked]))]
        for posting in order[by_label[label]].tolist():
            if fold[posting] >= 0:
                continue
            best = np.flatnonzero(wish[:, label] == wish[:, label].max())
            best = best[room[best] == room[best].max()]
            chosen = int(best[0] if len(best) == 1 else chance.choice(best))
            fold[posting] = chosen
            has = wanted[posting]
            wish[chosen, has] -= 1
            room[chosen] -= 1
            left -= has
            done += 1
            if done % _BREATH == 0:
                yield done / n
    for posting in order[fold[order] < 0].tolist():
        chosen = int(np.argmax(room))
        fold[posting] = chosen
        room[chosen] -= 1
    return fold


def _ranked(yes: NDArray[np.bool_]) -> list[int]:
    """The labels in an order that depends on their answers alone, not on their positions.

    The most frequent label comes first; of two with equally many yes answers, the one whose first yes is
    later.
    """
    counts = yes.sum(axis=0).tolist()
    columns = [np.packbits(column).tobytes() for column in yes.T]
    return sorted(range(len(counts)), key=lambda label: (-counts[label], columns[label]))
