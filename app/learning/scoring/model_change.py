"""The labels that postings gain and lose from one model to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.features.features import count
from app.learning.thresholds.decisions import decide
from app.learning.training.calibration import sigmoid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.records import Options
    from app.learning.features.features import Counts
    from app.learning.training.model import Model


class Side(NamedTuple):
    """A model and its thresholds by label id."""

    model: Model
    thresholds: Mapping[int, float]


def moves(
    before: Side,
    after: Side,
    label_ids: Sequence[int],
    options: Options,
    postings: Iterable[tuple[str, str]],
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]] | None]:
    """Yield the ids of labels that each (title, text) gains and loses; a None yields to other threads.

    Only ``label_ids`` are assigned; a model never assigns a label that it does not judge. Words are counted
    once for both models.
    """
    ids = np.array(label_ids, np.int64)
    decisions = [_Decision(side, label_ids, options) for side in (before, after)]
    for batch in count(postings):
        yield None
        if batch:
            for had, has in zip(*(decision.assigned(batch) for decision in decisions), strict=True):
                yield tuple(ids[has & ~had].tolist()), tuple(ids[had & ~has].tolist())


class _Decision:
    """Assigns labels to postings, a batch at a time."""

    def __init__(self, side: Side, label_ids: Sequence[int], options: Options) -> None:
        column_of = {label_id: column for column, label_id in enumerate(side.model.label_ids)}
        judged = [place for place, label_id in enumerate(label_ids) if label_id in column_of]
        self._model = side.model
        self._options = options
        self._places = np.array(judged, np.int64)
        self._columns = np.array([column_of[label_ids[place]] for place in judged], np.int64)
        self._cuts = np.array([side.thresholds[label_ids[place]] for place in judged])
        self._labels = len(label_ids)

    def assigned(self, many: Sequence[Counts]) -> NDArray[np.bool_]:
        """Whether each label is assigned to each of n postings, (n, m)."""
        given = sigmoid(self._model.logits(many)[:, self._columns])
        found = np.zeros((len(many), self._labels), np.bool_)
        found[:, self._places] = decide(given, self._cuts, self._options)
        return found
