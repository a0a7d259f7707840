"""A model with the labels and options of its project, for classifying many postings at once."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from app.core.classified import AssignedLabel, CloseCall, Judgement
from app.learning.thresholds.decisions import decide, distances

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.records import Label, Options
    from app.learning.training.model import Model


class Classifier:
    """Assigns labels as ``core.decisions.assigned`` does. It can be sent to other processes.

    ``names`` are the labels that have a model, in the project's order.
    """

    def __init__(self, model: Model, labels: Sequence[Label], options: Options) -> None:
        known = [label for label in labels if label.id in model.label_ids]
        self.names = tuple(label.name for label in known)
        self.model_id = model.id
        # scores and spellings are only shown to people, and make up most of a small model's size
        self._model = replace(model, out_of_fold=None, spellings={})
        self._columns = [model.label_ids.index(label.id) for label in known]
        self._cuts = np.array([label.threshold for label in known])
        self._options = options

    def classify(
        self, texts: Sequence[str], titles: Sequence[str], decimals: int | None = None
    ) -> list[tuple[tuple[str, ...], dict[str, float]]]:
        """For each posting, return the assigned names, most probable first, and all probabilities by name.

        With ``decimals``, the probabilities are rounded after labels were assigned by the exact ones.
        """
        scores = self._model.probabilities(texts, titles)[:, self._columns]
        chosen = _best_first(scores, decide(scores, self._cuts, self._options))
        shown = scores if decimals is None else scores.round(decimals)
        return [
            (tuple([self.names[column] for column in columns]), dict(zip(self.names, row, strict=True)))
            for row, columns in zip(shown.tolist(), chosen, strict=True)
        ]

    def judge(self, texts: Sequence[str], titles: Sequence[str]) -> list[Judgement]:
        """For each posting the labels assigned, and how close the closest call was."""
        scores = self._model.probabilities(texts, titles)[:, self._columns]
        if not self.names:
            return [Judgement((), None, 1.0) for _ in texts]
        assigned = decide(scores, self._cuts, self._options)
        chosen = _best_first(scores, assigned)
        away = distances(scores, self._cuts)
        closest = away.argmin(axis=1)
        forced = np.any(assigned & (scores < self._cuts), axis=1)
        margins = np.where(forced, 0.0, away.min(axis=1)).tolist()
        cuts = self._cuts.tolist()
        return [
            Judgement(
                tuple([AssignedLabel(self.names[column], row[column]) for column in columns]),
                CloseCall(self.names[call], row[call], cuts[call]),
                margin,
            )
            for row, columns, call, margin in zip(
                scores.tolist(), chosen, closest.tolist(), margins, strict=True
            )
        ]


def _best_first(scores: NDArray[np.float64], assigned: NDArray[np.bool_]) -> list[list[int]]:
    """The columns of each row's assigned labels, most probable first."""
    rows, columns = np.nonzero(assigned)
    best_first = columns[np.lexsort((columns, -scores[rows, columns], rows))].tolist()
    ends = np.cumsum(np.count_nonzero(assigned, axis=1)).tolist()
    return [best_first[start:end] for start, end in pairwise([0, *ends])]
