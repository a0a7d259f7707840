"""The random slice: postings chosen by a hash of their id, for an unbiased check of the model."""

from __future__ import annotations

SLICE_SHARE = 0.1
"""The default share of postings in the slice."""

_WHOLE = 2**64
GOLDEN = 0x9E3779B97F4A7C15


def mixed(number: int) -> int:
    """A 64-bit hash of a number (splitmix64, Steele et al. 2014)."""
    value = (number + 1) * GOLDEN % _WHOLE
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9 % _WHOLE
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB % _WHOLE
    return value ^ (value >> 31)


def slice_bound(share: float) -> int:
    """The upper bound of the hashed ids in the slice, for a ``share`` in 0..1."""
    return round(share * _WHOLE)


def in_random_slice(posting_id: int, share: float = SLICE_SHARE) -> bool:
    """Whether a posting is in the slice. This never changes, and a larger slice includes the smaller one.

    Queues place the slice's postings at random, never because of a model. So scores on its answered postings
    are an unbiased estimate for the whole project.
    """
    return mixed(posting_id) < slice_bound(share)
