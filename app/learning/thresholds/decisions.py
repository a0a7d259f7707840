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
