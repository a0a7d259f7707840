"""The rows to learn from: the answered postings, and the names of the labels.

A label's name mostly occurs in postings it applies to ("Nursing"), so it counts like a few postings that
consist of the name and were answered yes. Names are learned from but never scored.

Only the words of a name count. Their first letters, which are features of postings too, may belong to quite
another word: "Hospitality" says nothing about a hospital. They count only if answers confirm them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.features.features import (
    OPENING,
    Counts,
    count_names,
    in_block,
    long_words,
)
from app.learning.training.fitting import matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.learning.features.features import Vocabulary
    from app.learning.features.spans import Hashes
    from app.learning.steps import Steps
    from app.learning.training.fitting import Matrix

NAME_COUNTS = 3
"""A name counts as this many postings (chosen by cross-validation on the training parts of three sets)."""
CONFIRMED = 0.3
"""The first letters of a name's word count if at least this share of the postings that hold another word with
the same beginning are answered yes. (Of three values, best by cross-validation within the training parts of
four sets, learning from 50 to 400 postings.)"""


class Examples(NamedTuple):
    """The rows that labels are fitted on: ``X`` (r, V), ``targets`` (r, m): 1 yes, 0 no, -1 unanswered."""

    X: Matrix
    targets: NDArray[np.int8]


class Beginnings(NamedTuple):
    """The first letters of long words in label names, and the postings with other words that begin so.

    Of p beginnings: the ``labels`` (p,) whose names hold them, and their ``features`` (p,). Then pairs of one
    of these and a posting with another word that begins so: ``which`` (q,) in 0..p-1, and ``rows`` (q,).
    """

    labels: NDArray[np.int64]
    features: Hashes
    which: NDArray[np.int64]
    rows: NDArray[np.int64]


class Names(NamedTuple):
    """The names of m labels: the features of their words, and the beginnings of these words."""

    vocabulary: Vocabulary
    words: Sequence[Counts]
    beginnings: Beginnings

    def examples(self, targets: NDArray[np.int8]) -> Steps[Examples]:
        """The rows of the names, given the answers (n, m) that are learned from.

        A name is unanswered for every label but its own; names without known features are left out.
        """
        names = self._with_confirmed_beginnings(targets)
        known = np.flatnonzero([self.vocabulary.knows(name.features) for name in names])
        labels = np.repeat(known, NAME_COUNTS)
        X = yield from matrix(self.vocabulary, [names[label] for label in labels.tolist()])
        own = np.full((len(labels), targets.shape[1]), -1, np.int8)
        own[np.arange(len(labels)), labels] = 1
        return Examples(X, own)

    def _with_confirmed_beginnings(self, targets: NDArray[np.int8]) -> list[Counts]:
        labels, features, which, rows = self.beginnings
        answers = targets[rows, labels[which]]
        yes, no = (np.bincount(which[answers == answer], minlength=len(labels)) for answer in (1, 0))
        names = list(self.words)
        for place in np.flatnonzero((yes > 0) & (yes >= CONFIRMED * (yes + no))).tolist():
            label, feature = int(labels[place]), features[place : place + 1]
            both = np.unique(np.concatenate([names[label].features, feature, in_block(feature, OPENING)]))
            names[label] = Counts(both, np.ones(len(both), np.uint32))
        return names


class TrainingRows:
    """n postings with answers for m labels, and the names of these labels (None: names are not learned from).

    ``X`` (n, V) and ``targets`` (n, m) are those of the postings alone.
    """

    def __init__(self, X: Matrix, targets: NDArray[np.int8], names: Names | None = None) -> None:
        self.X, self.targets = X, targets
        self._names = names

    def part(self, learned: NDArray[np.bool_] | None = None) -> Steps[Examples]:
        """The rows of the postings to be ``learned`` from (n,), by default all, followed by the label names.

        The names' rows depend on the answers of these postings alone, so that no answer leaks into the score
        of another posting.
        """
        from scipy.sparse import vstack  # late: see fitting.load_libraries

        X = self.X if learned is None else self.X[learned]
        targets = self.targets if learned is None else self.targets[learned]
        if self._names is None:
            return Examples(X, targets)
        yield 0.5
        answers = self.targets
        if learned is not None:
            answers = np.where(learned[:, None], answers, np.int8(-1))
        names = yield from self._names.examples(answers)
        X = vstack([X, names.X], format="csr")
        X.sort_indices()  # before threads use it, since liblinear would sort it in place
        return Examples(X, np.concatenate([targets, names.targets]))


def training_rows(
    vocabulary: Vocabulary, counts: Sequence[Counts], targets: NDArray[np.int8], names: Sequence[str]
) -> Steps[TrainingRows]:
    """The weighted features of n postings with their answers, ``targets`` (n, m), and the m labels' names."""
    X = yield from matrix(vocabulary, counts)
    named = [each for batch in count_names(names) for each in batch]
    beginnings = yield from _beginnings(vocabulary, X, names)
    return TrainingRows(X, targets, Names(vocabulary, named, beginnings))


def _beginnings(vocabulary: Vocabulary, X: Matrix, names: Sequence[str]) -> Steps[Beginnings]:
    """Find postings with a word that begins like a name's word, but without that word."""
    by_column = X.tocsc()
    labels: list[int] = []
    features: list[Hashes] = []
    rows: list[NDArray[np.int64]] = []

    def holding(column: int) -> NDArray[np.int64]:
        held = by_column.indices[by_column.indptr[column] : by_column.indptr[column + 1]]
        return np.asarray(held, np.int64)

    for label, name in enumerate(names):
        yield label / len(names)
        words, beginnings = long_words(name)
        word_columns = vocabulary.columns_of(words)
        for feature in np.unique(beginnings):
            column = int(vocabulary.columns_of(np.array([feature]))[0])
            if column < 0:
                continue
            found = holding(column)
            for word in word_columns[(beginnings == feature) & (word_columns >= 0)].tolist():
                found = np.setdiff1d(found, holding(word), assume_unique=True)
            labels.append(label)
            features.append(np.array([feature]))
            rows.append(found)
    none = np.zeros(0, np.int64)
    return Beginnings(
        np.array(labels, np.int64),
        np.concatenate([none.astype(np.uint64), *features]),
        np.repeat(np.arange(len(rows)), [len(each) for each in rows]),
        np.concatenate([none, *rows]),
    )
