"""The orders in which untagged postings are offered, made from a pool; each gives posting ids in order.

Postings of the random slice (``core.sampling``) stand where chance puts them, never where a model wants them.
Labels that have no threshold are gone, and count nowhere.
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
"""So many places are dealt with care; more are hardly answered before the next training."""
SHORTLIST = 1_000
"""For those places, so many postings of the most doubt are looked at, and so many best to hunt."""
_ROWS_AT_ONCE = 4_096
_LEAST = 1e-4
"""Probabilities are taken to lie so far from 0 and 1 at least."""


def useful(
    pool: Pool,
    thresholds: Mapping[int, float],
    yes: Mapping[int, int],
    *,
    seed: int = 0,
    share: float = SLICE_SHARE,
) -> Steps[array[int]]:
    """Those first whose answers teach most, by doubt and by hunting for rare labels (see ``usefulness``).

    ``yes`` are the yes answers by label id. Of near-duplicates one comes first, the others behind all.
    ``share`` of the places, evenly spread, are those of the random slice. The first ``FRONT`` places are
    dealt one after the other, the others by doubt. Without a model, or without labels, all is by chance.
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
    """What is thought of a pool's postings: of labels judged, by the model; of others, by an example."""

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
        """A probability, or what stands for it, for each posting and label."""
        judged = self.pool.probabilities[rows][:, self.columns]
        if not len(self.examples):
            return judged
        return np.hstack([judged, np.float32(GUESS) * self.pool.resemblance[rows][:, self.examples]])


def surest(
    pool: Pool, thresholds: Mapping[int, float], *, share: float = SLICE_SHARE, seed: int = 0
) -> array[int]:
    """Those first whose assigned labels are most probably right, all of them: for fast confirming.

    The log of that probability is the sum of log p over labels assigned and of log(1 - p) over the others.
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
    """Those first that most probably have the label, as ``likest``.

    Raises KeyError where the model does not judge the label.
    """
    if label_id not in pool.label_ids:
        raise KeyError(label_id)
    return likest(pool, pool.probabilities[:, pool.label_ids.index(label_id)], share=share, seed=seed)


def likest(
    pool: Pool, given: NDArray[np.float32], *, share: float = SLICE_SHARE, seed: int = 0
) -> array[int]:
    """Those first of whom most is ``given`` (n,), near-duplicates held back; the random slice comes last."""
    sliced = in_slice(pool.posting_ids, share)
    open_rows = np.flatnonzero(~sliced)
    ranked = _held_back(pool, open_rows[np.argsort(-given[open_rows], kind="stable")])
    return _ids(pool, np.concatenate([*ranked, _by_chance(pool, np.flatnonzero(sliced), seed)]))


def late_label(
    pool: Pool, label_id: int, threshold: float, *, share: float = SLICE_SHARE, seed: int = 0
) -> array[int]:
    """In turn the one nearest to the threshold and the one that most probably has the label.

    For done postings that a label came too late for: the former teach where it ends, the latter find what has
    it. Near-duplicates are held back; ``share`` of the places are those of the random slice.
    Raises KeyError where the pool does not judge the label.
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
    """The place (n,) of each value, the lowest first."""
    places = np.empty(len(values), np.int64)
    places[np.argsort(values, kind="stable")] = np.arange(len(values))
    return places


def _judged(pool: Pool, thresholds: Mapping[int, float]) -> tuple[Positions, NDArray[np.float64]]:
    """The columns (k,) of labels that have a threshold, and those thresholds (k,)."""
    columns = [column for column, label_id in enumerate(pool.label_ids) if label_id in thresholds]
    cuts = [thresholds[pool.label_ids[column]] for column in columns]
    return np.array(columns, np.int64), np.array(cuts, np.float64)


def _falling(rows: Positions, gain: NDArray[np.float64]) -> Positions:
    """These rows, those of most gain first; ``gain`` is that of every row."""
    return np.asarray(rows[np.argsort(-gain[rows], kind="stable")], np.int64)


def _by_chance(pool: Pool, rows: Positions, seed: int) -> Positions:
    return np.asarray(rows[np.argsort(chance(pool.posting_ids[rows], seed), kind="stable")], np.int64)


def _held_back(pool: Pool, ranked: Positions) -> tuple[Positions, Positions]:
    """The first of each group of near-duplicates, in order, and all others, in order."""
    first = np.zeros(len(ranked), np.bool_)
    first[np.unique(pool.groups[ranked], return_index=True)[1]] = True
    return ranked[first], ranked[~first]


def _interleaved(ranked: Positions, by_chance: Positions, share: float) -> Positions:
    """One by chance after so many ranked ones that it makes ``share``, until one of the two has run out."""
    places = (
        np.arange(1, len(ranked) + 1) / max(1.0 - share, 1e-9),
        np.arange(1, len(by_chance) + 1) / max(share, 1e-9),
    )
    order = np.argsort(np.concatenate(places), kind="stable")
    return np.concatenate([ranked, by_chance])[order]


def _ids(pool: Pool, rows: Positions) -> array[int]:
    return array("q", pool.posting_ids[rows].astype(np.int64).tobytes())


class Decisions(NamedTuple):
    """What a model assigned to the postings of a pool, kept small: n postings, m labels, bits (n, m / 8)."""

    label_ids: tuple[int, ...]
    posting_ids: NDArray[np.int64]
    bits: NDArray[np.uint8]


def decisions(pool: Pool, thresholds: Mapping[int, float]) -> Decisions:
    """The labels whose probability reaches their threshold, for a later ``flips``."""
    columns, cuts = _judged(pool, thresholds)
    parts = [np.zeros((0, (len(cuts) + 7) // 8), np.uint8)]
    for start in range(0, len(pool.posting_ids), _ROWS_AT_ONCE):
        given = pool.probabilities[start : start + _ROWS_AT_ONCE][:, columns]
        parts.append(np.packbits(given >= cuts, axis=1))
    label_ids = tuple(pool.label_ids[column] for column in columns.tolist())
    return Decisions(label_ids, pool.posting_ids, np.concatenate(parts))


def flips(before: Decisions, after: Decisions) -> float:
    """How much the answers in between changed: the share of assigned labels that only one of the two assigns.

    Over postings that both judged (those answered meanwhile are gone from the later pool), of the pairs of
    posting and label that either assigns: 0 where both assign the same, 1 where they have none in common, or
    have no posting in common. A label that only one judges is assigned by that one alone. Pairs that
    neither assigns say nothing: there are always many.
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
