"""The random slice: postings set apart as an unbiased check of the model, told by their id alone."""

from __future__ import annotations

SLICE_SHARE = 0.1
"""So large a part of all postings is in the slice."""

_WHOLE = 2**64
GOLDEN = 0x9E3779B97F4A7C15


def mixed(number: int) -> int:
    """64 bits that look like chance, the same for the same number (splitmix64: Steele et al. 2014)."""
    value = (number + 1) * GOLDEN % _WHOLE
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9 % _WHOLE
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB % _WHOLE
    return value ^ (value >> 31)


def slice_bound(share: float) -> int:
    """A posting is in the slice when its mixed id is below this bound. ``share`` in 0..1."""
    return round(share * _WHOLE)


def in_random_slice(posting_id: int, share: float = SLICE_SHARE) -> bool:
    """Whether a posting is in the slice; it stays there for ever, and a larger slice holds the smaller one.

    A posting of the slice comes up only by its random place in a queue, never because a model wants it, so
    scores on those that are answered are those on any posting of the project.
    """
    return mixed(posting_id) < slice_bound(share)
