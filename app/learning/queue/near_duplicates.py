"""Find near-duplicates, postings with nearly all words in common, by sketches of their words.

A sketch holds 32 minima, each of a different hash of a posting's set of words. The share of minima in which
two sketches agree estimates the Jaccard similarity of the two sets (MinHash: Broder 1997).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.learning.features.features import WORDS, block_of, count
from app.learning.features.spans import mixed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.learning.features.features import Counts
    from app.learning.features.spans import Hashes, Positions
    from app.learning.steps import Steps

    Sketches = NDArray[np.uint32]

MINIMA = 32
BANDS = 8
"""Postings are compared if one of this many parts of their sketches is equal."""
ALIKE = 0.75
"""Near-duplicates agree in at least this share of their sketches."""

_FACTORS = mixed(np.arange(1, MINIMA + 1, dtype=np.uint64)) | np.uint64(1)
_HIGH = np.uint64(32)
_NO_WORD = np.uint32(0xFFFFFFFF)
_ROWS_AT_ONCE = 4_096


def sketches(features: Hashes, lengths: Positions) -> Sketches:
    """The sketches (n, 32) of n postings, whose features are concatenated.

    Only the presence of words counts. All postings without words have the same sketch.
    """
    row = np.repeat(np.arange(len(lengths)), lengths)
    words = np.flatnonzero(block_of(features) == WORDS)
    features, row = features[words], row[words]
    found = np.full((len(lengths), MINIMA), _NO_WORD)
    if len(row):
        starts = np.flatnonzero(np.append(True, row[1:] != row[:-1]))
        for place, factor in enumerate(_FACTORS):
            minima = np.minimum.reduceat((features * factor) >> _HIGH, starts)
            found[row[starts], place] = minima.astype(np.uint32)
    return found


def sketches_of(many: Sequence[Counts]) -> Steps[Sketches]:
    """The sketches (n, 32) of counted postings."""
    parts = [np.zeros((0, MINIMA), np.uint32)]
    size, start = 0, 0
    for row, counts in enumerate(many):
        size += len(counts.features)
        if size < 1 << 16 and row + 1 - start < _ROWS_AT_ONCE and row + 1 < len(many):
            continue
        some = [counted.features for counted in many[start : row + 1]]
        parts.append(sketches(np.concatenate(some), np.array([len(part) for part in some])))
        size, start = 0, row + 1
        yield start / len(many)
    return np.concatenate(parts)


def like_the_first(texts: Sequence[tuple[str, str]]) -> Steps[list[bool]]:
    """Whether each of the other titles and texts is a near-duplicate of the first one."""
    counted: list[Counts] = []
    for batch in count(texts):
        counted += batch
        yield len(counted) / len(texts)
    found = yield from sketches_of(counted)
    return list(((found[1:] == found[0]).mean(axis=1) >= ALIKE).tolist())


def near_duplicates(given: Sketches) -> Steps[NDArray[np.int64]]:
    """The group (n,) of each posting: the lowest row of its near-duplicates, including itself.

    Equal sketches are always in one group, and all members agree with the group's lowest row in at least
    ``ALIKE`` of their sketch, so that a long chain of small changes is not a group.
    """
    firsts, same = _distinct(given)
    yield 0.2
    some = given[firsts]
    ones, others = yield from _pairs(some)
    leader = yield from _led(some, ones, others)
    return np.asarray(firsts[leader][same], np.int64)


def _distinct(given: Sketches) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first rows (k, ascending) of equal sketches, and the index of each row among them."""
    key = np.zeros(len(given), np.uint64)
    for column in given.T:
        key = mixed(key ^ column)
    _, first, inverse = np.unique(key, return_index=True, return_inverse=True)
    firsts = np.sort(first)
    return firsts, np.searchsorted(firsts, first[inverse])


def _pairs(some: Sketches) -> Steps[tuple[Positions, Positions]]:
    """Pairs of similar rows: each row with the first one and with the previous one in its bucket."""
    ones, others = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for band in range(BANDS):
        key = np.zeros(len(some), np.uint64)
        for column in some.T[band::BANDS]:
            key = mixed(key ^ column)
        order = np.argsort(key, kind="stable")
        key = key[order]
        if len(key) < 2:
            continue
        begins = np.append(True, key[1:] != key[:-1])
        first = np.flatnonzero(begins)[np.cumsum(begins) - 1]
        later = np.flatnonzero(~begins)
        yield 0.2 + 0.6 * band / BANDS
        for earlier in (first[later], later - 1):
            one, other = order[earlier], order[later]
            alike = _agreement(some, one, other) >= ALIKE
            ones.append(one[alike])
            others.append(other[alike])
    return np.concatenate(ones), np.concatenate(others)


def _led(some: Sketches, ones: Positions, others: Positions) -> Steps[NDArray[np.int64]]:
    """The lowest row that each row is connected to by pairs and similar to."""
    leader = np.arange(len(some))
    open_rows = np.ones(len(some), np.bool_)
    while len(ones):
        lowest = np.arange(len(some))
        while True:
            lower = np.minimum(lowest[ones], lowest[others])
            before = lowest.copy()
            np.minimum.at(lowest, ones, lower)
            np.minimum.at(lowest, others, lower)
            lowest = lowest[lowest]
            if np.array_equal(lowest, before):
                break
        yield 0.9
        rows = np.flatnonzero(open_rows)
        close = rows[_agreement(some, rows, lowest[rows]) >= ALIKE]  # including the lowest row itself
        leader[close] = lowest[close]
        open_rows[close] = False
        left = open_rows[ones] & open_rows[others]
        ones, others = ones[left], others[left]
    return leader


def _agreement(some: Sketches, ones: Positions, others: Positions) -> NDArray[np.float64]:
    """The share of the sketch in which each pair of rows agrees."""
    found = np.zeros(len(ones))
    for start in range(0, len(ones), _ROWS_AT_ONCE):
        part = slice(start, start + _ROWS_AT_ONCE)
        found[part] = (some[ones[part]] == some[others[part]]).mean(axis=1)
    return found
