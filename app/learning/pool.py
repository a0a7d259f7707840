"""The pool: untagged postings with what a model makes of them, from which queues are made.

Words are counted once for each posting and kept small, so that after the next training no text is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.duplicates import MINIMA, near_duplicates, sketches
from app.learning.features import count
from app.learning.fitting import load_libraries
from app.learning.spans import mixed
from app.learning.steps import stretched

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from app.learning.duplicates import Sketches
    from app.learning.features import Counts
    from app.learning.model import Model
    from app.learning.spans import Hashes
    from app.learning.steps import Steps

    Read = Callable[[Sequence[int]], Iterable[tuple[int, str, str]]]

MOST_POOLED = 100_000
"""No more postings than these are in a pool, picked by chance."""
MOST_CELLS = 25_000_000
"""Nor so many that labels times postings pass this: the probabilities take 100 MB at most."""
MOST_KEPT = 20_000_000
"""The counts of a pool keep at most so many features (160 MB); of postings beyond, the words are counted anew
each time."""

_COUNT_BITS = np.uint64(12)
_MOST_COUNTED = (1 << 12) - 1
_SAMPLE_SALT = np.uint64(0x5851F42D4C957F2D)
"""Who is in the pool has nothing to do with who is in the random slice."""


@dataclass(frozen=True, eq=False)  # arrays have no single truth value to compare by
class Pool:
    """Untagged postings and what a model makes of them.

    ``posting_ids`` (n,); ``probabilities`` (n, m, 'f4', 0..1), m being the labels that the model judges (none
    without a model); ``groups`` (n,): the same number for near-duplicates.
    """

    label_ids: tuple[int, ...]
    posting_ids: NDArray[np.int64]
    probabilities: NDArray[np.float32]
    groups: NDArray[np.int64]

    def alike(self, posting_id: int) -> list[int]:
        """The ids of a posting's near-duplicates, ascending, without its own; none of one not in the pool."""
        row = int(np.searchsorted(self.posting_ids, posting_id))
        if row == len(self.posting_ids) or self.posting_ids[row] != posting_id:
            return []
        members = self.posting_ids[self.groups == self.groups[row]].tolist()
        return [member for member in members if member != posting_id]


class _Block(NamedTuple):
    """Some counted postings: ``packed`` holds their features one after the other, each above its count."""

    posting_ids: NDArray[np.int64]
    contents: NDArray[np.int64]
    lengths: NDArray[np.int64]
    packed: Hashes
    sketches: Sketches

    def kept(self, keep: NDArray[np.bool_]) -> _Block:
        if keep.all():
            return self
        packed = self.packed[np.repeat(keep, self.lengths)]
        return _Block(
            self.posting_ids[keep], self.contents[keep], self.lengths[keep], packed, self.sketches[keep]
        )


class PoolCounts:
    """The counts and sketches of pooled postings, by id and content number. Used by one job at a time."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._blocks: list[_Block] = []

    def __len__(self) -> int:
        """How many postings are kept."""
        return sum(len(block.posting_ids) for block in self._blocks)

    @property
    def features(self) -> int:
        """How many features are kept, of 8 bytes each."""
        return sum(len(block.packed) for block in self._blocks)

    def keep_only(self, posting_ids: NDArray[np.int64], contents: NDArray[np.int64]) -> Steps[None]:
        """Forgets every posting that is not among these (ids ascending), or whose content is another."""
        kept = []
        for number, block in enumerate(self._blocks):
            place = np.minimum(np.searchsorted(posting_ids, block.posting_ids), len(posting_ids) - 1)
            if len(posting_ids):
                same = (posting_ids[place] == block.posting_ids) & (contents[place] == block.contents)
                if same.any():
                    kept.append(block.kept(same))
            yield number / len(self._blocks)
        self._blocks = kept

    def blocks(
        self, posting_ids: NDArray[np.int64], contents: NDArray[np.int64], read: Read
    ) -> Iterator[_Block | None]:
        """These postings (ids ascending), those kept first, then all others as they are counted and kept.

        None is but a breath.
        """
        yield from self._blocks
        known = np.concatenate([np.zeros(0, np.int64), *(block.posting_ids for block in self._blocks)])
        missing = np.flatnonzero(~np.isin(posting_ids, known))
        content_of = dict(zip(posting_ids[missing].tolist(), contents[missing].tolist(), strict=True))
        waiting: list[int] = []
        size = self.features
        for batch in count(_noted(read(list(content_of)), waiting)):
            if not batch:
                yield None
                continue
            ids, waiting[: len(batch)] = waiting[: len(batch)], []
            block = _block(ids, [content_of[posting_id] for posting_id in ids], batch)
            if size + len(block.packed) <= self._most:
                self._blocks.append(block)
                size += len(block.packed)
            yield block


def score(
    model: Model | None,
    posting_ids: array[int],
    contents: array[int],
    read: Read,
    counts: PoolCounts,
    most: int = MOST_POOLED,
) -> Steps[Pool]:
    """The pool of these untagged postings: their probabilities and near-duplicates.

    ``contents`` are the content numbers of ``posting_ids``; ``read`` gives (id, title, text) of those that
    are still there; it is asked only for what ``counts`` does not hold. Of more than
    ``most`` postings, or more than the labels leave room for, a random part is taken, nearly the same each
    time, so that little is read anew.
    """
    yield from stretched(load_libraries(), 0.0, 0.02)
    label_ids = model.label_ids if model is not None else ()
    room = min(most, MOST_CELLS // max(len(label_ids), 1))
    ids, content = _sample(np.array(posting_ids, np.int64), np.array(contents, np.int64), room)
    yield from stretched(counts.keep_only(ids, content), 0.02, 0.05)

    seen = np.zeros(len(ids), np.bool_)
    signs = np.zeros((len(ids), MINIMA), np.uint32)
    probabilities = np.zeros((len(ids), len(label_ids)), np.float32)
    done = 0
    for block in counts.blocks(ids, content, read):
        if block is not None:
            rows = np.searchsorted(ids, block.posting_ids)
            seen[rows] = True
            signs[rows] = block.sketches
            if model is not None:
                probabilities[rows] = _probabilities(model, block)
            done += len(rows)
        yield 0.05 + 0.85 * done / len(ids)
    if not seen.all():  # some went away meanwhile
        ids, signs, probabilities = ids[seen], signs[seen], probabilities[seen]
    groups = yield from stretched(near_duplicates(signs), 0.9, 1.0)
    return Pool(label_ids, ids, probabilities, groups)


def _sample(
    posting_ids: NDArray[np.int64], contents: NDArray[np.int64], room: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """At most ``room`` postings by chance, ids ascending; who is in stays in while others leave."""
    if len(posting_ids) > room:
        chance = mixed(posting_ids.astype(np.uint64) ^ _SAMPLE_SALT)
        picked = np.argpartition(chance, room)[:room]
        posting_ids, contents = posting_ids[picked], contents[picked]
    order = np.argsort(posting_ids)
    return posting_ids[order], contents[order]


def _noted(postings: Iterable[tuple[int, str, str]], ids: list[int]) -> Iterator[tuple[str, str]]:
    """The title and text of each; its id is added to ``ids``."""
    for posting_id, title, text in postings:
        ids.append(posting_id)
        yield title, text


def _block(posting_ids: list[int], contents: list[int], batch: list[Counts]) -> _Block:
    features, counted = (np.concatenate(part) for part in zip(*batch, strict=True))
    lengths = np.array([len(counts.features) for counts in batch])
    packed = features << _COUNT_BITS
    packed |= np.minimum(counted, _MOST_COUNTED)
    return _Block(np.array(posting_ids), np.array(contents), lengths, packed, sketches(features, lengths))


def _probabilities(model: Model, block: _Block) -> NDArray[np.float32]:
    """The probability (n, m) of each label for each posting of a block."""
    from scipy.sparse import csr_matrix  # late: see fitting.load_libraries
    from scipy.special import expit

    counted = (block.packed & np.uint64(_MOST_COUNTED)).astype(np.uint32)
    columns, values, lengths = model.vocabulary.weighed(block.packed >> _COUNT_BITS, counted, block.lengths)
    bounds = np.append(0, np.cumsum(lengths))
    rows = csr_matrix(
        (values.astype(np.float32), columns.astype(np.int32), bounds),
        (len(lengths), model.vocabulary.size),
    )
    logits = rows @ model.weights
    logits += model.biases.astype(np.float32)
    logits *= model.calibration.slopes.astype(np.float32)
    logits += model.calibration.offsets.astype(np.float32)
    return np.asarray(expit(logits), np.float32)
