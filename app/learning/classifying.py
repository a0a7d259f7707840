"""A model with the labels and options of its project, for classifying many postings at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.learning.thresholds.decisions import decide

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        self, texts: Sequence[str], titles: Sequence[str]
    ) -> list[tuple[tuple[str, ...], dict[str, float]]]:
        """For each posting, return the assigned names, most probable first, and all probabilities by name."""
        scores = self._model.probabilities(texts, titles)[:, self._columns]
        assigned = decide(scores, self._cuts, self._options)
        rows, columns = np.nonzero(assigned)
        best_first = np.lexsort((columns, -scores[rows, columns], rows))
        chosen = columns[best_first].tolist()
        ends = np.cumsum(np.count_nonzero(assigned, axis=1)).tolist()
        starts = [0, *ends][:-1]
        return [
            (
                tuple([self.names[column] for column in chosen[start:end]]),
                dict(zip(self.names, row, strict=True)),
            )
            for row, start, end in zip(scores.tolist(), starts, ends, strict=True)
        ]
