"""The cosine similarity of postings, with features weighted by their rarity among untagged postings.

It does not depend on a model, which knows only the words of answered postings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.learning.features.features import FeatureSettings, vocabulary_of
from app.learning.features.spans import mixed
from app.learning.training.fitting import matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.learning.features.features import Counts, Vocabulary
    from app.learning.queue.counts import Block, Kept
    from app.learning.steps import Steps
    from app.learning.training.fitting import Matrix

SAMPLED = 2_000
"""The size of the sample from which the rarity of features is estimated."""
MOST_DENSE = 10_000_000
"""Up to this many numbers (40 MB), examples are held as a dense matrix, which is faster."""


@dataclass(frozen=True, eq=False)  # arrays have no single truth value to compare by
class Likeness:
    """Computes the similarity of postings whose counts are kept."""

    vocabulary: Vocabulary
    kept: Kept

    @classmethod
    def of(cls, posting_ids: NDArray[np.int64], kept: Kept, more: Sequence[Counts]) -> Likeness:
        """Estimate rarity from a random sample of these postings; all features of ``more`` are included."""
        chosen = posting_ids[np.argsort(mixed(posting_ids.astype(np.uint64)))[:SAMPLED]]
        counts = [counted for counted in kept.counts(chosen) if len(counted.features)]
        return cls(vocabulary_of([*counts, *more], FeatureSettings()), kept)

    def rows(self, posting_ids: NDArray[np.int64]) -> Steps[Matrix]:
        """A row of length 1 for each of these postings (k, V, 'f4'); empty if no feature is known."""
        return (yield from self._weighed(self.kept.counts(posting_ids)))

    def examples(self, counts: Sequence[Counts]) -> Steps[Matrix]:
        """A column of length 1 for each of these counted postings (V, k), dense if that is small."""
        found = yield from self._weighed(counts)
        size = found.shape[0] * found.shape[1]
        return found.T.toarray() if size <= MOST_DENSE else found.T.tocsr()

    def _weighed(self, counts: Sequence[Counts]) -> Steps[Matrix]:
        found = yield from matrix(self.vocabulary, counts)
        return _of_length_1(found.astype(np.float32))

    def to(self, block: Block, examples: Matrix) -> NDArray[np.float32]:
        """The similarity (n, k), 0..1, of the postings of a block to k ``examples``."""
        rows = _of_length_1(block.weighed(self.vocabulary))
        likeness = rows @ examples
        return np.asarray(likeness if isinstance(examples, np.ndarray) else likeness.toarray(), np.float32)


def _of_length_1(rows: Matrix) -> Matrix:
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1), np.float32).ravel())
    rows.data /= np.repeat(np.maximum(lengths, np.float32(1e-9)), np.diff(rows.indptr))
    return rows
