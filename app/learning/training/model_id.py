"""The id of a model: a hash of everything that determines it, so that equal ids mean equal models."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from app.core.history import MODEL_VERSION
from app.learning.training.answer_matrix import answer_matrix

if TYPE_CHECKING:
    from app.core.records import TrainingSet
    from app.learning.steps import Steps

ROWS_AT_ONCE = 100
OF_TAGGING = ("suggesting", "wanted_yes")
"""Options that do not affect the model."""
DIGITS = 16
"""Hexadecimal digits of an id: a million models contain two with the same id with a chance of 1 in 37
million."""


def model_id(training_set: TrainingSet, seed: int) -> Steps[str]:
    """Compute the id of the model that training on these answers would make.

    It depends on the texts of the answered postings, their answers, the names and goals of the labels, the
    project's options, the seed and the version of models. It does not depend on the order of postings or
    labels, nor on ids in the project file, so that copies of a project agree. Yields progress, 0..1.
    """
    answers = answer_matrix(training_set)
    labels = sorted(range(len(training_set.labels)), key=lambda column: training_set.labels[column].name)
    in_order = answers[:, labels]
    rows = []
    for row, (title, text) in enumerate(zip(training_set.titles, training_set.texts, strict=True)):
        if row % ROWS_AT_ONCE == 0:
            yield row / len(answers)
        posting = hashlib.sha256(json.dumps([title, text]).encode())
        posting.update(in_order[row].tobytes())
        rows.append(posting.digest())
    rows.sort()
    facts = {
        "version": MODEL_VERSION,
        "seed": seed,
        "options": {
            name: value for name, value in asdict(training_set.options).items() if name not in OF_TAGGING
        },
        "labels": [
            [label.name, None if label.goal is None else asdict(label.goal)]
            for label in (training_set.labels[column] for column in labels)
        ],
    }
    whole = hashlib.sha256(json.dumps(facts, sort_keys=True).encode())
    whole.update(b"".join(rows))
    return whole.hexdigest()[:DIGITS]
