"""The words of pooled postings, counted once and kept small: 8 bytes for each feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.duplicates import sketches
from app.learning.features import Counts, count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from app.learning.duplicates import Sketches
    from app.learning.features import Vocabulary
    from app.learning.fitting import Matrix
    from app.learning.spans import Hashes
    from app.learning.steps import Steps

    Read = Callable[[Sequence[int]], Iterable[tuple[int, str, str]]]
    """Gives (id, title, text) of those of these postings that are still there."""

MOST_KEPT = 20_000_000
"""So many features are kept at most (160 MB); of postings beyond, the words are counted anew each time."""

_COUNT_BITS = np.uint64(12)
_MOST_COUNTED = np.uint64((1 << 12) - 1)
_NOTHING = np.zeros(0, np.uint64)


class Block(NamedTuple):
    """Some counted postings: ``packed`` holds their features one after the other, each above its count.

    Those of row i are ``packed[bounds[i] : bounds[i + 1]]``.
    """

    posting_ids: NDArray[np.int64]
    contents: NDArray[np.int64]
    bounds: NDArray[np.int64]
    packed: Hashes
    sketches: Sketches

    def kept(self, keep: NDArray[np.bool_]) -> Block:
        """The rows to keep."""
        if keep.all():
            return self
        lengths = np.diff(self.bounds)
        return Block(
            self.posting_ids[keep],
            self.contents[keep],
            np.append(0, np.cumsum(lengths[keep])),
            self.packed[np.repeat(keep, lengths)],
            self.sketches[keep],
        )

    def weighed(self, vocabulary: Vocabulary) -> Matrix:
        """The features of its postings (n, V, 'f4')."""
        return _weighed(vocabulary, self.packed, self.bounds)


class PoolCounts:
    """The counts and sketches of pooled postings, by id and content number. Used by one job at a time."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._blocks: list[Block] = []

    def __len__(self) -> int:
        """How many postings are kept."""
        return sum(len(block.posting_ids) for block in self._blocks)

    @property
    def features(self) -> int:
        """How many features are kept."""
        return sum(len(block.packed) for block in self._blocks)

    @property
    def kept(self) -> Kept:
        """What is kept now; it stays as it is."""
        return Kept(tuple(self._blocks))

    def keep_only(self, posting_ids: NDArray[np.int64], contents: NDArray[np.int64]) -> Steps[None]:
        """Forgets every posting that is not among these (ids ascending), or whose content is another."""
        kept = []
        for number, block in enumerate(self._blocks):
            if len(posting_ids):
                place = np.minimum(np.searchsorted(posting_ids, block.posting_ids), len(posting_ids) - 1)
                same = (posting_ids[place] == block.posting_ids) & (contents[place] == block.contents)
                if same.any():
                    kept.append(block.kept(same))
            yield number / len(self._blocks)
        self._blocks = kept

    def blocks(
        self, posting_ids: NDArray[np.int64], contents: NDArray[np.int64], read: Read
    ) -> Iterator[Block | None]:
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


class Kept(NamedTuple):
    """Blocks of counted postings, to look postings up in."""

    blocks: tuple[Block, ...]

    def counts(self, posting_ids: NDArray[np.int64]) -> list[Counts]:
        """The counts of these postings, none where they are not kept."""
        packed = self._packed(posting_ids)
        return [Counts(part >> _COUNT_BITS, (part & _MOST_COUNTED).astype(np.uint32)) for part in packed]

    def weighed(self, vocabulary: Vocabulary, posting_ids: NDArray[np.int64]) -> Matrix:
        """The features (k, V, 'f4') of these postings; empty rows where they are not kept."""
        packed = self._packed(posting_ids)
        bounds = np.cumsum([0, *(len(part) for part in packed)])
        return _weighed(vocabulary, np.concatenate([_NOTHING, *packed]), bounds)

    def _packed(self, posting_ids: NDArray[np.int64]) -> list[Hashes]:
        starts = np.cumsum([0, *(len(block.posting_ids) for block in self.blocks)])
        known = np.concatenate([np.zeros(0, np.int64), *(block.posting_ids for block in self.blocks)])
        if not len(known):
            return [_NOTHING] * len(posting_ids)
        order = np.argsort(known)
        found = np.minimum(np.searchsorted(known, posting_ids, sorter=order), len(known) - 1)
        place = order[found]
        numbers = np.searchsorted(starts, place, side="right") - 1
        rows = place - starts[numbers]
        packed = []
        for kept, number, row in zip(
            known[place] == posting_ids, numbers.tolist(), rows.tolist(), strict=True
        ):
            block = self.blocks[number]
            packed.append(block.packed[block.bounds[row] : block.bounds[row + 1]] if kept else _NOTHING)
        return packed


def _noted(postings: Iterable[tuple[int, str, str]], ids: list[int]) -> Iterator[tuple[str, str]]:
    """The title and text of each; its id is added to ``ids``."""
    for posting_id, title, text in postings:
        ids.append(posting_id)
        yield title, text


def _block(posting_ids: list[int], contents: list[int], batch: list[Counts]) -> Block:
    features, counted = (np.concatenate(part) for part in zip(*batch, strict=True))
    lengths = np.array([len(counts.features) for counts in batch])
    packed = features << _COUNT_BITS
    packed |= np.minimum(counted, _MOST_COUNTED)
    bounds = np.append(0, np.cumsum(lengths))
    return Block(np.array(posting_ids), np.array(contents), bounds, packed, sketches(features, lengths))


def _weighed(vocabulary: Vocabulary, packed: Hashes, bounds: NDArray[np.int64]) -> Matrix:
    """The features (n, V, 'f4') of postings; with one empty column where the vocabulary has none."""
    from scipy.sparse import csr_matrix  # late: see fitting.load_libraries

    counted = (packed & _MOST_COUNTED).astype(np.uint32)
    columns, values, lengths = vocabulary.weighed(packed >> _COUNT_BITS, counted, np.diff(bounds))
    parts = (values.astype(np.float32), columns.astype(np.int32), np.append(0, np.cumsum(lengths)))
    return csr_matrix(parts, (len(lengths), max(vocabulary.size, 1)))
