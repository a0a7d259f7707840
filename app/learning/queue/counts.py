"""Word counts of the postings in a pool, kept in about 6 bytes per feature of a posting."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.features.features import Counts, count
from app.learning.queue.near_duplicates import sketches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from app.learning.features.features import Vocabulary
    from app.learning.features.spans import Hashes
    from app.learning.queue.near_duplicates import Sketches
    from app.learning.steps import Steps
    from app.learning.training.fitting import Matrix

    Read = Callable[[Sequence[int]], Iterable[tuple[int, str, str]]]
    """Reads (id, title, text) of those postings that still exist."""

MOST_KEPT = 28_000_000
"""At most this many features are kept (180 MB); the words of further postings are counted each time."""

BLOCK_ENTRIES = 100_000
"""The approximate number of features in a block: enough that most repeat, few enough for one step."""
_MOST_COUNTED = np.iinfo(np.uint16).max
_NOTHING = Counts(np.zeros(0, np.uint64), np.zeros(0, np.uint32))


class Block(NamedTuple):
    """Some counted postings.

    Each feature occurs once in ``features``, ascending, so it is looked up once. The features of row i are
    ``features[places[bounds[i] : bounds[i + 1]]]``, ascending, ``counts`` beside them.
    """

    posting_ids: NDArray[np.int64]
    contents: NDArray[np.int64]
    bounds: NDArray[np.int64]
    features: Hashes
    places: NDArray[np.unsignedinteger]
    counts: NDArray[np.uint16]
    sketches: Sketches

    def kept(self, keep: NDArray[np.bool_]) -> Block:
        """The rows to keep."""
        if keep.all():
            return self
        lengths = np.diff(self.bounds)
        entries = np.repeat(keep, lengths)
        return self._replace(
            posting_ids=self.posting_ids[keep],
            contents=self.contents[keep],
            bounds=np.append(0, np.cumsum(lengths[keep])),
            places=self.places[entries],
            counts=self.counts[entries],
            sketches=self.sketches[keep],
        )

    def counts_of(self, row: int) -> Counts:
        """The counts of one posting."""
        entries = slice(self.bounds[row], self.bounds[row + 1])
        return Counts(self.features[self.places[entries]], self.counts[entries].astype(np.uint32))

    def weighed(self, vocabulary: Vocabulary) -> Matrix:
        """The features of its postings (n, V, 'f4'); one empty column where the vocabulary has none."""
        from scipy.sparse import csr_matrix  # late: see fitting.load_libraries

        columns = vocabulary.columns_of(self.features)[self.places]
        columns, values, lengths = vocabulary.weighed(columns, self.counts, np.diff(self.bounds))
        parts = (values.astype(np.float32), columns.astype(np.int32), np.append(0, np.cumsum(lengths)))
        return csr_matrix(parts, (len(lengths), max(vocabulary.size, 1)))


class PoolCounts:
    """The counts and sketches of pooled postings, by id and content number. Used by one job at a time."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._blocks: list[Block] = []

    def __len__(self) -> int:
        """The number of postings kept."""
        return sum(len(block.posting_ids) for block in self._blocks)

    @property
    def features(self) -> int:
        """The number of features kept."""
        return sum(len(block.places) for block in self._blocks)

    @property
    def kept(self) -> Kept:
        """A snapshot of what is kept."""
        return Kept(tuple(self._blocks))

    def keep_only(self, posting_ids: NDArray[np.int64], contents: NDArray[np.int64]) -> Steps[None]:
        """Forget all postings that are not among these (ids ascending) or whose content has changed."""
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
        """Yield blocks of these postings (ids ascending): those kept first, then the others once counted.

        A None yields control to other threads.
        """
        yield from self._blocks
        known = np.concatenate([np.zeros(0, np.int64), *(block.posting_ids for block in self._blocks)])
        missing = np.flatnonzero(~np.isin(posting_ids, known))
        content_of = dict(zip(posting_ids[missing].tolist(), contents[missing].tolist(), strict=True))
        waiting: list[int] = []
        gathered: list[Counts] = []
        for batch in count(_noted(read(list(content_of)), waiting)):
            gathered += batch
            if sum(len(counts.features) for counts in gathered) < BLOCK_ENTRIES:
                yield None
                continue
            yield self._kept_block(waiting, content_of, gathered)
        if gathered:
            yield self._kept_block(waiting, content_of, gathered)

    def _kept_block(self, waiting: list[int], content_of: dict[int, int], gathered: list[Counts]) -> Block:
        """Make a block of the counted postings, the first of those waiting; keep it if there is room."""
        ids, waiting[: len(gathered)] = waiting[: len(gathered)], []
        block = _block(ids, [content_of[posting_id] for posting_id in ids], gathered)
        gathered.clear()
        fitting = block.bounds[1:] <= self._most - self.features
        if fitting.any():
            self._blocks.append(block.kept(fitting))
        return block


class Kept(NamedTuple):
    """Blocks of counted postings with lookup by posting."""

    blocks: tuple[Block, ...]

    def counts(self, posting_ids: NDArray[np.int64]) -> list[Counts]:
        """The counts of these postings; empty for postings that are not kept."""
        starts = np.cumsum([0, *(len(block.posting_ids) for block in self.blocks)])
        known = np.concatenate([np.zeros(0, np.int64), *(block.posting_ids for block in self.blocks)])
        if not len(known):
            return [_NOTHING] * len(posting_ids)
        order = np.argsort(known)
        found = np.minimum(np.searchsorted(known, posting_ids, sorter=order), len(known) - 1)
        place = order[found]
        numbers = np.searchsorted(starts, place, side="right") - 1
        rows = place - starts[numbers]
        kept = known[place] == posting_ids
        return [
            self.blocks[number].counts_of(row) if here else _NOTHING
            for here, number, row in zip(kept.tolist(), numbers.tolist(), rows.tolist(), strict=True)
        ]


def _noted(postings: Iterable[tuple[int, str, str]], ids: list[int]) -> Iterator[tuple[str, str]]:
    """Yield each title and text, and append its id to ``ids``."""
    for posting_id, title, text in postings:
        ids.append(posting_id)
        yield title, text


def _block(posting_ids: list[int], contents: list[int], batch: list[Counts]) -> Block:
    everything, counts = (np.concatenate(part) for part in zip(*batch, strict=True))
    lengths = np.array([len(counted.features) for counted in batch])
    features, places = np.unique(everything, return_inverse=True)
    return Block(
        np.array(posting_ids),
        np.array(contents),
        np.append(0, np.cumsum(lengths)),
        features,
        places.astype(np.min_scalar_type(len(features))),
        np.minimum(counts, _MOST_COUNTED).astype(np.uint16),
        sketches(everything, lengths),
    )
