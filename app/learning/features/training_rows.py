"""What is learned from: the answered postings, and the names of the labels.

A label's name mostly occurs in the postings it applies to ("Nursing"), so it counts like a few postings with
nothing but the name that were answered yes. Names are learned from, but nothing is judged by them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.features.features import count
from app.learning.training.fitting import matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.learning.features.features import Counts, Vocabulary
    from app.learning.steps import Steps
    from app.learning.training.fitting import Matrix

NAME_COUNTS = 3
"""A name counts as so many postings (chosen by cross-validation within the training parts of three sets)."""


class Lessons(NamedTuple):
    """n postings, and below them the names: ``rows`` (n + k, V) and ``truth`` (n + k, m).

    ``truth``: 1 yes, 0 no, -1 unanswered, as a name is for all labels but its own.
    """

    rows: Matrix
    truth: NDArray[np.int8]


def lessons(
    vocabulary: Vocabulary, counts: Sequence[Counts], truth: NDArray[np.int8], names: Sequence[str]
) -> Steps[Lessons]:
    """The weighted features of n postings and of the names of m labels, with their answers.

    ``truth`` (n, m). A name of which the vocabulary knows nothing teaches nothing.
    """
    named = [each for batch in count(("", name) for name in names) for each in batch]
    known = np.flatnonzero([len(vocabulary.row(each)[0]) for each in named])
    taught = np.repeat(known, NAME_COUNTS)
    rows = yield from matrix(vocabulary, [*counts, *(named[label] for label in taught.tolist())])
    own = np.full((len(taught), truth.shape[1]), -1, np.int8)
    own[np.arange(len(taught)), taught] = 1
    return Lessons(rows, np.concatenate([truth, own]))
