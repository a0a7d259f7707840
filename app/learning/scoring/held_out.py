"""Evaluate a model and its thresholds on postings with known labels: `jobtag evaluate`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.labels import same_name
from app.learning.scoring.evaluation import evaluate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.records import IncomingPosting, Label, Options
    from app.learning.training.model import Model

_BATCH = 256


def evaluate_on(
    model: Model, labels: Sequence[Label], options: Options, postings: Sequence[IncomingPosting]
) -> dict[str, Any]:
    """The scores of what is assigned, with one entry for each label of the project or of the postings.

    A posting's listed labels count as *yes*; the others as *no*, unless the posting distinguishes no from
    unanswered. A label the model cannot judge has probability 0 and is never assigned. Under "unknown" stand
    the names of labels that the postings have and the project does not, each with the postings missed.
    """
    names = {same_name(label.name): label.name for label in labels}
    known_names = frozenset(names)
    for posting in postings:
        for name in posting.labels or ():
            names.setdefault(same_name(name), name)
    place = {folded: column for column, folded in enumerate(names)}

    truth = np.zeros((len(postings), len(names)), np.int8)
    for row, posting in enumerate(postings):
        if posting.no is not None and not posting.rest_no:
            truth[row] = -1
            truth[row, [place[same_name(name)] for name in posting.no if same_name(name) in place]] = 0
        open_names = [place[same_name(name)] for name in posting.unanswered if same_name(name) in place]
        truth[row, open_names] = -1
        truth[row, [place[same_name(name)] for name in posting.labels or ()]] = 1

    probabilities = np.zeros(truth.shape)
    thresholds = np.full(len(names), np.nan)  # never assigned
    shown = {label.id: label for label in labels}
    known = [(column, shown[row]) for column, row in enumerate(model.label_ids) if row in shown]
    columns = [place[same_name(label.name)] for _, label in known]
    thresholds[columns] = [label.threshold for _, label in known]
    for start in range(0, len(postings), _BATCH):
        batch = postings[start : start + _BATCH]
        found = model.probabilities([row.text for row in batch], [row.title for row in batch])
        probabilities[start : start + _BATCH, columns] = found[:, [column for column, _ in known]]

    scores: dict[str, Any] = asdict(evaluate(truth, probabilities, thresholds, options))
    scores["labels"] = [
        {"name": name} | each for name, each in zip(names.values(), scores["labels"], strict=True)
    ]
    scores["unknown"] = [
        {"name": name, "missed": int(np.sum(truth[:, place[folded]] == 1))}
        for folded, name in names.items()
        if folded not in known_names
    ]
    return scores
