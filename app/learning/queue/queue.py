"""The orders in which untagged postings are offered; each turns a pool into ordered posting ids.

Postings of the random slice (``core.sampling``) are placed at random, whatever the model says. Labels without
a threshold were deleted, and are ignored.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.core.sampling import SLICE_SHARE
from app.learning.queue.gains import GUESS, NEVER, deal, gains
from app.learning.queue.random_slice import chance, in_slice
from app.learning.steps import stretched

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from app.learning.features.spans import Positions
    from app.learning.queue.pool import Pool
    from app.learning.steps import Steps

FRONT = 400
"""The number of places assigned one by one; hardly more are answered before the next training."""
SHORTLIST = 1_000
"""The number of candidates for those places of either kind: the most doubtful, and the best to hunt."""
_ROWS_AT_ONCE = 4_096
_LEAST = 1e-4
"""Probabilities are clipped to at least this distance from 0 and 1."""


def useful(
    pool: Pool,
    thresholds: Mapping[int, float],
    yes: Mapping[int, int],
    *,
    seed: int = 0,
    share: float = SLICE_SHARE,
) -> Steps[array[int]]:
    """Most useful first: those in doubt, and those that may have rare labels (see ``gains``).

    ``yes`` are the numbers of yes answers by label id. Only the first of several near-duplicates keeps its
    place; the others come last. ``share`` of the places, evenly spread, go to the random slice. The first
    ``FRONT`` places are assigned one by one, the others by doubt. Without a model or labels, the order is
    random.
    """
    sliced = in_slice(pool.posting_ids, share)
    open_rows = np.flatnonzero(~sliced)
    by_chance = _by_chance(pool, np.flatnonzero(sliced), seed)
    views = _Views.of(pool, thresholds)
    if not len(views.columns):
        ranked = np.concatenate(_held_back(pool, _by_chance(pool, open_rows, seed)))
        return _ids(pool, _interleaved(ranked, by_chance, share))
    have = np.array([yes.get(label_id, 0) for label_id in views.label_ids], np.float64)
    doubt, hunt = np.zeros(len(pool.posting_ids)), np.zeros(len(pool.posting_ids))
    for start in range(0, len(open_rows), _ROWS_AT_ONCE):
        some = open_rows[start : start + _ROWS_AT_ONCE]
        doubt[some], hunt[some] = gains(views.guesses(some), views.cuts, have)
        yield 0.5 * start / len(open_rows)
    firsts, others = _held_back(pool, _falling(open_rows, doubt))
    listed = np.union1d(firsts[:SHORTLIST], _falling(firsts, hunt)[:SHORTLIST])
    rows = None
    if pool.likeness is not None:
        rows = yield from stretched(pool.likeness.rows(pool.posting_ids[listed]), 0.5, 0.6)
    dealing = deal(views.guesses(listed), views.cuts, have, rows, FRONT)
    front = listed[(yield from stretched(dealing, 0.6, 1.0))]
    behind = firsts[~np.isin(firsts, front)]
    return _ids(pool, _interleaved(np.concatenate([front, behind, others]), by_chance, share))


class _Views(NamedTuple):
    """The probabilities of a pool's postings: by the model if it judges the label, else by an example."""

    pool: Pool
    label_ids: tuple[int, ...]
    columns: Positions
    examples: Positions
    cuts: NDArray[np.float64]

    @classmethod
    def of(cls, pool: Pool, thresholds: Mapping[int, float]) -> _Views:
        columns, cuts = _judged(pool, thresholds)
        shown = [row for row, label_id in enumerate(pool.example_ids) if label_id in thresholds]
        label_ids = [pool.label_ids[column] for column in columns.tolist()]
        label_ids += [pool.example_ids[row] for row in shown]
        cuts = np.append(cuts, np.full(len(shown), NEVER))
        return cls(pool, tuple(label_ids), columns, np.array(shown, np.int64), cuts)

    def guesses(self, rows: Positions) -> NDArray[np.float32]:
        """A probability, or a guess at it, for each posting and label."""
        judged = self.pool.probabilities[rows][:, self.columns]
        if not len(self.examples):
            return judged
        return np.hstack([judged, np.float32(GUESS) * self.pool.resemblance[rows][:, self.examples]])


def surest(
    pool: Pool, thresholds: Mapping[int, float], *, share: float = SLICE_SHARE, seed: int = 0
) -> array[int]:
    """Most confident first: those whose decisions are most probably all right, for quick confirmation.

    The log of that probability is the sum of log p over assigned labels and of log(1 - p) over the others.
    The random slice comes last.
    """
    sliced = in_slice(pool.posting_ids, share)
    open_rows = np.flatnonzero(~sliced)
    columns, cuts = _judged(pool, thresholds)
    sure = np.zeros(len(open_rows))
    for start in range(0, len(open_rows), _ROWS_AT_ONCE):
        given = pool.probabilities[open_rows[start : start + _ROWS_AT_ONCE]][:, columns]
        right = np.where(given >= cuts, given, 1.0 - given)
        sure[start : start + len(given)] = np.log(np.maximum(right, 1e-9)).sum(axis=1)
    ranked = open_rows[np.argsort(-sure, kind="stable")]
    return _ids(pool, np.concatenate([ranked, _by_chance(pool, np.flatnonzero(sliced), seed)]))


def one_label(pool: Pool, label_id: int, *, share: float = SLICE_SHARE, seed: int = 0) -> array[int]:
    """Most probable for one label first; see ``highest_first``.

    Raises KeyError if the model does not judge the label.
    """
    if label_id not in pool.label_ids:
        raise KeyError(label_id)
    return highest_first(pool, pool.probabilities[:, pool.label_ids.index(label_id)], share=share, seed=seed)


def highest_first(
    pool: Pool, given: NDArray[np.float32], *, share: float = SLICE_SHARE, seed: int = 0
) -> array[int]:
    """Highest of these scores (n,) first, near-duplicates held back; the random slice comes last."""
    sliced = in_slice(pool.posting_ids, share)
    open_rows = np.flatnonzero(~sliced)
    ranked = _held_back(pool, open_rows[np.argsort(-given[open_rows], kind="stable")])
    return _ids(pool, np.concatenate([*ranked, _by_chance(pool, np.flatnonzero(sliced), seed)]))


def late_label(
    pool: Pool, label_id: int, threshold: float, *, share: float = SLICE_SHARE, seed: int = 0
) -> array[int]:
    """Alternate between the postings nearest to the threshold and those that most probably have the label.

    For postings that were done before the label was added: the former teach the border, the latter find
    examples. Near-duplicates are held back; ``share`` of the places go to the random slice. Raises KeyError
    if the pool does not judge the label.
    """
    if label_id not in pool.label_ids:
        raise KeyError(label_id)
    sliced = in_slice(pool.posting_ids, share)
    open_rows = np.flatnonzero(~sliced)
    given = pool.probabilities[open_rows, pool.label_ids.index(label_id)]
    distance = np.abs(_logit(given) - _logit(np.array([threshold])))
    turns = np.minimum(2 * _places(distance), 2 * _places(-given) + 1)
    ranked = np.concatenate(_held_back(pool, open_rows[np.argsort(turns, kind="stable")]))
    return _ids(pool, _interleaved(ranked, _by_chance(pool, np.flatnonzero(sliced), seed), share))


def _logit(given: NDArray[np.floating]) -> NDArray[np.float64]:
    inside = np.clip(given.astype(np.float64), _LEAST, 1.0 - _LEAST)
    return np.asarray(np.log(inside / (1.0 - inside)), np.float64)


def _places(values: NDArray[np.floating]) -> Positions:
    """The rank (n,) of each value, from the lowest."""
    places = np.empty(len(values), np.int64)
    places[np.argsort(values, kind="stable")] = np.arange(len(values))
    return places


def _judged(pool: Pool, thresholds: Mapping[int, float]) -> tuple[Positions, NDArray[np.float64]]:
    """The columns (k,) of labels with a threshold, and the thresholds (k,)."""
    columns = [column for column, label_id in enumerate(pool.label_ids) if label_id in thresholds]
    cuts = [thresholds[pool.label_ids[column]] for column in columns]
    return np.array(columns, np.int64), np.array(cuts, np.float64)


def _falling(rows: Positions, gain: NDArray[np.float64]) -> Positions:
    """These rows by descending gain; ``gain`` covers all rows."""
    return np.asarray(rows[np.argsort(-gain[rows], kind="stable")], np.int64)


def _by_chance(pool: Pool, rows: Positions, seed: int) -> Positions:
    return np.asarray(rows[np.argsort(chance(pool.posting_ids[rows], seed), kind="stable")], np.int64)


def _held_back(pool: Pool, ranked: Positions) -> tuple[Positions, Positions]:
    """The first of each group of near-duplicates, and all others; both in order."""
    first = np.zeros(len(ranked), np.bool_)
    first[np.unique(pool.groups[ranked], return_index=True)[1]] = True
    return ranked[first], ranked[~first]


def _interleaved(ranked: Positions, by_chance: Positions, share: float) -> Positions:
    """Insert random ones among the ranked ones so that they make up ``share``, until either runs out."""
    places = (
        np.arange(1, len(ranked) + 1) / max(1.0 - share, 1e-9),
        np.arange(1, len(by_chance) + 1) / max(share, 1e-9),
    )
    order = np.argsort(np.concatenate(places), kind="stable")
    return np.concatenate([ranked, by_chance])[order]


def _ids(pool: Pool, rows: Positions) -> array[int]:
    return array("q", pool.posting_ids[rows].astype(np.int64).tobytes())


class Decisions(NamedTuple):
    """What a model assigned to the postings of a pool, as bits: n postings, m labels, bits (n, m / 8)."""

    label_ids: tuple[int, ...]
    posting_ids: NDArray[np.int64]
    bits: NDArray[np.uint8]


def decisions(pool: Pool, thresholds: Mapping[int, float]) -> Decisions:
    """The labels whose probability reaches their threshold, for comparison by ``flips``."""
    columns, cuts = _judged(pool, thresholds)
    parts = [np.zeros((0, (len(cuts) + 7) // 8), np.uint8)]
    for start in range(0, len(pool.posting_ids), _ROWS_AT_ONCE):
        given = pool.probabilities[start : start + _ROWS_AT_ONCE][:, columns]
        parts.append(np.packbits(given >= cuts, axis=1))
    label_ids = tuple(pool.label_ids[column] for column in columns.tolist())
    return Decisions(label_ids, pool.posting_ids, np.concatenate(parts))


def flips(before: Decisions, after: Decisions) -> float:
    """The share of assigned labels that only one of two models assigns.

    Of the pairs of posting and label that either assigns, over postings in both pools (answered ones have
    left the later pool): 0 if both assign the same, 1 if they agree on none or have no posting in common. A
    label that only one judges counts as assigned by that one alone. Pairs that neither assigns are ignored,
    since there are always many.
    """
    _, ours, theirs = np.intersect1d(before.posting_ids, after.posting_ids, True, return_indices=True)
    label_ids = sorted({*before.label_ids, *after.label_ids})
    changed = either = 0
    for start in range(0, len(ours), _ROWS_AT_ONCE):
        part = slice(start, start + _ROWS_AT_ONCE)
        had, has = _assigned(before, ours[part], label_ids), _assigned(after, theirs[part], label_ids)
        changed += int(np.count_nonzero(had != has))
        either += int(np.count_nonzero(had | has))
    if not len(ours):
        return 1.0
    return changed / either if either else 0.0


def _assigned(made: Decisions, rows: Positions, label_ids: list[int]) -> NDArray[np.bool_]:
    """Whether each of these labels is assigned to each of these rows."""
    found = np.zeros((len(rows), len(label_ids)), np.bool_)
    columns = np.searchsorted(label_ids, made.label_ids)
    found[:, columns] = np.unpackbits(made.bits[rows], axis=1, count=len(made.label_ids)).view(np.bool_)
    return found
