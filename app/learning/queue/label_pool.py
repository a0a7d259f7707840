"""The pool of done postings for questions about one label that was added later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.learning.features.features import count
from app.learning.queue.near_duplicates import near_duplicates, sketches_of
from app.learning.queue.pool import Pool, sample
from app.learning.steps import stretched
from app.learning.training.calibration import sigmoid
from app.learning.training.fitting import load_libraries

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from app.learning.features.features import Counts, FeatureCache
    from app.learning.queue.counts import Read
    from app.learning.steps import Steps
    from app.learning.training.model import Model

MOST_LOOKED_AT = 20_000
"""The size of the random sample taken of more postings, nearly the same each time."""
_AT_ONCE = 500


def pool_for_label(
    model: Model,
    label_id: int,
    posting_ids: array[int],
    contents: array[int],
    read: Read,
    cache: FeatureCache,
    most: int = MOST_LOOKED_AT,
) -> Steps[Pool]:
    """The pool of these postings for one label: its probabilities (n, 1), and near-duplicates.

    Reads counts from the cache of training, and adds new ones to it. ``read`` yields (id, title, text) of
    postings that still exist. Raises KeyError where the model does not judge the label.
    """
    if label_id not in model.label_ids:
        raise KeyError(label_id)
    yield from stretched(load_libraries(), 0.0, 0.02)
    ids, content = sample(np.array(posting_ids, np.int64), np.array(contents, np.int64), most)
    counts = yield from stretched(_counted(ids, content, read, cache), 0.02, 0.6)
    there = ids[[posting_id in counts for posting_id in ids.tolist()]] if len(ids) else ids
    many = [counts[posting_id] for posting_id in there.tolist()]
    given = yield from stretched(_probabilities(model, label_id, many), 0.6, 0.7)
    signs = yield from stretched(sketches_of(many), 0.7, 0.9)
    groups = yield from stretched(near_duplicates(signs), 0.9, 1.0)
    return Pool((label_id,), there, given[:, None], groups)


def _counted(
    ids: NDArray[np.int64], contents: NDArray[np.int64], read: Read, cache: FeatureCache
) -> Steps[dict[int, Counts]]:
    """The counts of all postings that still exist, by id."""
    content_of = dict(zip(ids.tolist(), contents.tolist(), strict=True))
    found = {
        posting_id: held
        for posting_id, content in content_of.items()
        if (held := cache.get(posting_id, content)) is not None
    }
    missing = [posting_id for posting_id in content_of if posting_id not in found]
    waiting: list[int] = []

    def noted() -> Iterator[tuple[str, str]]:
        for posting_id, title, text in read(missing):
            waiting.append(posting_id)
            yield title, text

    for batch in count(noted()):
        done, waiting[: len(batch)] = waiting[: len(batch)], []
        for posting_id, counts in zip(done, batch, strict=True):
            found[posting_id] = counts
            cache.put(posting_id, content_of[posting_id], counts)
        yield len(found) / len(content_of)
    return found


def _probabilities(model: Model, label_id: int, many: list[Counts]) -> Steps[NDArray[np.float32]]:
    """The probability (n,) of one label."""
    column = model.label_ids.index(label_id)
    weights = model.weights[:, column].astype(np.float64)
    slope, offset = model.calibration.slopes[column], model.calibration.offsets[column]
    given = np.zeros(len(many), np.float32)
    for start in range(0, len(many), _AT_ONCE):
        some = many[start : start + _AT_ONCE]
        columns, values, lengths = model.vocabulary.rows(some)
        row = np.repeat(np.arange(len(some)), lengths)
        raw = np.bincount(row, values * weights[columns], minlength=len(some)) + model.biases[column]
        given[start : start + len(some)] = sigmoid(raw * slope + offset)
        yield start / len(many)
    return given
