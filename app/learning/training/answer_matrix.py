"""The answers of a training set as a matrix, and which labels have enough of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.errors import NotReadyError
from app.core.translation import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.records import TrainingSet

ACCEPTED = 2
MIN_YES, MIN_NO = 2, 1
"""A label with at least this many answers is *ready*, so it is trained."""


def answer_matrix(training_set: TrainingSet) -> NDArray[np.int8]:
    """(n, m), columns in the order of ``training_set.labels``: 1 yes, 0 no, -1 unanswered.

    2 is a yes that was only accepted: an unchanged suggestion. It is learned from, but no score counts it.
    """
    ids = np.array([label.id for label in training_set.labels], np.int64)
    no_upto = np.frombuffer(training_set.no_upto, np.int64)
    truth = np.where(ids[None, :] <= no_upto[:, None], np.int8(0), np.int8(-1))
    rows = np.frombuffer(training_set.explicit_rows, np.int64)
    labels = np.frombuffer(training_set.explicit_labels, np.int64)
    answers = np.frombuffer(training_set.explicit_answers, np.int8)
    order = np.argsort(ids)
    place = np.minimum(np.searchsorted(ids, labels, sorter=order), max(len(ids) - 1, 0))
    if len(ids):
        columns = order[place]
        known = ids[columns] == labels  # answers for deleted labels do not count
        truth[rows[known], columns[known]] = answers[known]
    return truth


def to_learn(answers: NDArray[np.int8]) -> NDArray[np.int8]:
    """The answers to learn from, in which an accepted yes is a yes."""
    return np.minimum(answers, np.int8(1))


def to_judge(answers: NDArray[np.int8]) -> NDArray[np.int8]:
    """The answers to score by, in which an accepted yes is unanswered."""
    return np.where(answers == ACCEPTED, np.int8(-1), answers)


def check_ready(training_set: TrainingSet, yes: NDArray[np.int64], no: NDArray[np.int64]) -> None:
    """Raise NotReadyError, saying what to do, if there is nothing to train on."""
    if not training_set.labels:
        sentence = tr(
            "There are no labels yet: add one, give at least {yes} yes and {no} no for one label,"
            " then retrain.",
            yes=MIN_YES,
            no=MIN_NO,
        )
    elif not (yes.any() or no.any()):
        sentence = tr(
            "Nothing is answered yet: give at least {yes} yes and {no} no for one label, then retrain.",
            yes=MIN_YES,
            no=MIN_NO,
        )
    elif not ((yes >= MIN_YES) & (no >= MIN_NO)).any():
        sentence = tr(
            "No label has enough answers yet: give at least {yes} yes and {no} no for one label,"
            " then retrain.",
            yes=MIN_YES,
            no=MIN_NO,
        )
    else:
        return
    raise NotReadyError(sentence)
