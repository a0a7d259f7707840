"""The random slice (``core.sampling``) for many postings at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.sampling import GOLDEN, SLICE_SHARE, slice_bound
from app.learning.features.spans import mixed

if TYPE_CHECKING:
    from numpy.typing import NDArray


def in_slice(posting_ids: NDArray[np.int64], share: float = SLICE_SHARE) -> NDArray[np.bool_]:
    """``core.sampling.in_random_slice`` for many postings (n,)."""
    bound = slice_bound(share)
    if not bound:
        return np.zeros(len(posting_ids), np.bool_)
    return np.asarray(chance(posting_ids) <= np.uint64(bound - 1), np.bool_)


def chance(posting_ids: NDArray[np.int64], seed: int | None = None) -> NDArray[np.uint64]:
    """``core.sampling.mixed`` of many ids; with a seed, numbers independent of the slice."""
    numbers = mixed((posting_ids.astype(np.uint64) + np.uint64(1)) * np.uint64(GOLDEN))
    return (
        numbers
        if seed is None
        else mixed(numbers ^ mixed(np.array([seed + 1], np.uint64) * np.uint64(GOLDEN)))
    )
