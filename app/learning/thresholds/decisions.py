"""Decide for many postings at once, as ``core.decisions.assigned`` does for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.records import DEFAULT_OPTIONS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.records import Options


def decide(
    scores: NDArray[np.floating], cuts: NDArray[np.float64], options: Options = DEFAULT_OPTIONS
) -> NDArray[np.bool_]:
    """Decide which labels each posting gets, (n, m), from probabilities (n, m) and cuts (m,) or (n, m).

    Labels with a NaN score or cut are never assigned, not even as the closest one. Of equally good labels,
    the first column takes precedence.
    """
    assigned = np.asarray(scores >= cuts, np.bool_)
    if options.at_least_one and assigned.shape[1]:
        none = np.flatnonzero(~assigned.any(axis=1))
        over = scores[none] - np.broadcast_to(cuts, scores.shape)[none]
        over = np.where(np.isnan(over), -np.inf, over)
        assigned[none, over.argmax(axis=1)] = over.max(axis=1) > -np.inf
    if options.at_most is not None:
        many = np.flatnonzero(np.count_nonzero(assigned, axis=1) > options.at_most)
        rows, columns = np.nonzero(assigned[many])
        rows = many[rows]
        best_first = columns[
            np.lexsort((-scores[rows, columns], rows))
        ]  # within each row, which keeps them sorted
        place = np.arange(len(rows)) - np.searchsorted(rows, rows)
        assigned[rows, best_first] = place < options.at_most
    return assigned


_MIDDLE = 0.4
"""Thresholds from here to 1 minus this have room on both sides."""


def distances(scores: NDArray[np.floating], cuts: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far probabilities (n, m) are from the cuts (m,), 0..1; as far as can be where there is no score.

    A cut near 0 or 1 has less room: the distance from a cut of .04, a tenth of .4, counts ten times. Else a
    label with such a cut would be close to it in every posting.
    """
    room = np.minimum(1.0, np.minimum(cuts, 1.0 - cuts) / _MIDDLE)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        found = np.abs(scores - cuts) / room
    return np.where(np.isfinite(found), np.minimum(found, 1.0), np.where(scores == cuts, 0.0, 1.0))
