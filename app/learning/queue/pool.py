"""The pool: untagged postings with their probabilities by a model, from which queues are made."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from app.learning.features.features import count
from app.learning.features.spans import mixed
from app.learning.queue.counts import PoolCounts
from app.learning.queue.near_duplicates import MINIMA, near_duplicates
from app.learning.queue.similarity import Likeness
from app.learning.steps import stretched
from app.learning.training.fitting import load_libraries

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from app.learning.features.features import Counts
    from app.learning.queue.counts import Block, Read
    from app.learning.steps import Steps
    from app.learning.training.model import Model

__all__ = ["MOST_CELLS", "MOST_POOLED", "Pool", "PoolCounts", "resemblance", "score"]

MOST_POOLED = 100_000
"""A pool holds a random sample of at most this many postings."""
MOST_CELLS = 25_000_000
"""The maximum of labels times postings: probabilities take at most 100 MB."""
NO_EXAMPLES: Mapping[int, tuple[str, str]] = MappingProxyType({})

_SAMPLE_SALT = np.uint64(0x5851F42D4C957F2D)
"""Makes membership in the pool independent of the random slice."""


def _none() -> NDArray[np.float32]:
    return np.zeros((0, 0), np.float32)


@dataclass(frozen=True, eq=False)  # arrays have no single truth value to compare by
class Pool:
    """Untagged postings with their probabilities by a model.

    ``posting_ids`` (n,), ascending; ``probabilities`` (n, m, 'f4', 0..1) for the labels that the model judges
    (none without a model); ``groups`` (n,): equal for near-duplicates. For the labels ``example_ids`` (k),
    which the model does not judge yet, ``resemblance`` (n, k, 'f4', 0..1) is the similarity to the one
    posting that has the label. ``likeness`` computes similarities; None if the counts are unknown.
    """

    label_ids: tuple[int, ...]
    posting_ids: NDArray[np.int64]
    probabilities: NDArray[np.float32]
    groups: NDArray[np.int64]
    example_ids: tuple[int, ...] = ()
    resemblance: NDArray[np.float32] = field(default_factory=_none)
    likeness: Likeness | None = None

    def probability_of(self, label_id: int) -> dict[int, float]:
        """A label's probability by posting id. Raises ValueError where the model does not judge it."""
        column = self.probabilities[:, self.label_ids.index(label_id)]
        return dict(zip(self.posting_ids.tolist(), column.tolist(), strict=True))


def score(
    model: Model | None,
    posting_ids: array[int],
    contents: array[int],
    read: Read,
    counts: PoolCounts,
    *,
    examples: Mapping[int, tuple[str, str]] = NO_EXAMPLES,
    most: int = MOST_POOLED,
) -> Steps[Pool]:
    """Build the pool of these untagged postings.

    ``contents`` are the content numbers of ``posting_ids``; ``read`` yields (id, title, text) of postings
    that still exist, and is asked only for those not in ``counts``. ``examples`` are the title and text of a
    posting with the label, by label id, for labels that the model does not judge yet. If there are more than
    ``most`` postings, or more than the labels leave room for, a random sample is taken, nearly the same each
    time, so that little is read again.
    """
    yield from stretched(load_libraries(), 0.0, 0.02)
    label_ids = model.label_ids if model is not None else ()
    shown = {label_id: example for label_id, example in examples.items() if label_id not in label_ids}
    room = min(most, MOST_CELLS // max(len(label_ids) + len(shown), 1))
    ids, content = sample(np.array(posting_ids, np.int64), np.array(contents, np.int64), room)
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
        yield 0.05 + 0.65 * done / len(ids)
    if not seen.all():  # some were deleted meanwhile
        ids, signs, probabilities = ids[seen], signs[seen], probabilities[seen]
    groups = yield from stretched(near_duplicates(signs), 0.7, 0.8)

    counted = [one for batch in count(shown.values()) for one in batch]
    likeness = Likeness.of(ids, counts.kept, counted)
    yield 0.8
    resembling = _resemblance(ids, likeness, counted)
    resemblance = yield from stretched(resembling, 0.8, 1.0)
    return Pool(label_ids, ids, probabilities, groups, tuple(shown), resemblance, likeness)


def sample(
    posting_ids: NDArray[np.int64], contents: NDArray[np.int64], room: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """A random sample of at most ``room`` postings, ids ascending, stable while other postings leave."""
    if len(posting_ids) > room:
        chance = mixed(posting_ids.astype(np.uint64) ^ _SAMPLE_SALT)
        picked = np.argpartition(chance, room)[:room]
        posting_ids, contents = posting_ids[picked], contents[picked]
    order = np.argsort(posting_ids)
    return posting_ids[order], contents[order]


def _probabilities(model: Model, block: Block) -> NDArray[np.float32]:
    """The probability (n, m) of each label for each posting of a block."""
    from scipy.special import expit  # late: see fitting.load_libraries

    weights = model.weights if model.vocabulary.size else np.zeros((1, len(model.label_ids)), np.float32)
    logits = block.weighed(model.vocabulary) @ weights
    logits += model.biases.astype(np.float32)
    logits *= model.calibration.slopes.astype(np.float32)
    logits += model.calibration.offsets.astype(np.float32)
    return np.asarray(expit(logits), np.float32)


def resemblance(pool: Pool, title: str, text: str) -> Steps[NDArray[np.float32]]:
    """The similarity (n,) of each posting of a pool to an example, which need not be in the pool."""
    assert pool.likeness is not None
    counted = [one for batch in count([(title, text)]) for one in batch]
    likeness = Likeness.of(pool.posting_ids, pool.likeness.kept, counted)
    found = yield from _resemblance(pool.posting_ids, likeness, counted)
    return found[:, 0]


def _resemblance(
    posting_ids: NDArray[np.int64], likeness: Likeness, counted: list[Counts]
) -> Steps[NDArray[np.float32]]:
    """The similarity (n, k) of each posting to each example; 0 if its counts are not kept."""
    found = np.zeros((len(posting_ids), len(counted)), np.float32)
    if counted:
        examples = yield from stretched(likeness.examples(counted), 0.0, 0.1)
        blocks = likeness.kept.blocks
        for number, block in enumerate(blocks):
            rows = np.searchsorted(posting_ids, block.posting_ids)
            found[rows] = likeness.to(block, examples)
            yield 0.1 + 0.9 * number / len(blocks)
    return found
