"""Evidence: how much each word of a posting adds to a label's logit.

logit = bias + sum of weight times value over the features. A feature that occurs k times shares its part
equally among its k places, and a place divides its share among the words that it covers, by their numbers of
characters; so the words, the bias and what covers no word add up to the logit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.evidence import LONGEST, Evidence, KnownWords, WordEvidence
from app.learning.features.features import Counts, occurrences, whole_text, words_of
from app.learning.training.calibration import sigmoid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.learning.training.model import Model


def read(model: Model, text: str, title: str = "") -> Reading | None:
    """Prepare a posting for explanation; None if it is too long to be explained at once."""
    return Reading(model, text, title) if len(whole_text(title, text)) <= LONGEST else None


class Reading:
    """One posting: its words, its features, and the words that each feature covers.

    It is prepared once, then explains label after label quickly. ``_feature`` is the feature's number for
    each place in the posting; ``_times`` how often each feature occurs; ``_known`` the numbers of features
    that the model knows.
    """

    def __init__(self, model: Model, text: str, title: str = "") -> None:
        self.model, self.text, self.title = model, text, title
        whole = whole_text(title, text)
        self._starts, self._ends = words_of(whole)
        places = occurrences(title, text)
        self._occurring = places.features
        features, self._feature, self._times = np.unique(
            places.features, return_inverse=True, return_counts=True
        )
        self._columns, self._values = model.vocabulary.row(Counts(features, self._times.astype(np.uint32)))
        self._known = np.searchsorted(features, model.vocabulary.features[self._columns])
        self._stand(places.starts, places.ends)
        before = len(title) + 1 if title else 0
        in_title = self._ends < before
        shift = np.where(in_title, 0, before)
        self._words = [
            ("title" if inside else "text", start - off, end - off, whole[start:end])
            for inside, start, end, off in zip(
                in_title.tolist(), self._starts.tolist(), self._ends.tolist(), shift.tolist(), strict=True
            )
        ]

    def _stand(self, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> None:
        """Pairs of place and word: ``_place`` covers ``_word`` with ``_part`` (0..1) of its characters."""
        first = np.searchsorted(self._ends, starts, side="right")
        touched = np.maximum(np.searchsorted(self._starts, ends, side="left") - first, 0)
        self._wordless = touched == 0
        self._place = place = np.repeat(np.arange(len(starts)), touched)
        past = np.cumsum(touched) - touched
        self._word = word = np.repeat(first - past, touched) + np.arange(len(place))
        shared = np.minimum(ends[place], self._ends[word]) - np.maximum(starts[place], self._starts[word])
        on_words = np.bincount(place, shared, minlength=len(starts))
        self._part = shared / on_words[place]

    def evidence(self, label_id: int) -> Evidence | None:
        """Explain the label's logit; None if the model does not judge the label."""
        if label_id not in self.model.label_ids:
            return None
        shares, bias = self.model.shares(self._columns, self._values, label_id)
        by_feature = np.zeros(len(self._times))
        by_feature[self._known] = shares
        by_place = (by_feature / self._times)[self._feature]
        hidden = float(by_place[self._wordless].sum())
        weights = np.bincount(self._word, by_place[self._place] * self._part, minlength=len(self._words))
        said = np.flatnonzero(weights)
        words = tuple(
            WordEvidence(*self._words[index], weight)
            for index, weight in zip(said.tolist(), weights[said].tolist(), strict=True)
        )
        return Evidence(label_id, bias + float(shares.sum()), bias, hidden, words)

    def without(self, word: str) -> dict[int, float]:
        """The probability of each label if the word, in upper or lower case, were missing.

        Every feature that covers one of its places is left out, and the rest is weighted again.
        """
        wanted = word.lower()
        gone = np.array([each.lower() == wanted for *_, each in self._words], np.bool_)
        left = np.ones(len(self._occurring), np.bool_)
        left[self._place[gone[self._word]]] = False
        features, counts = np.unique(self._occurring[left], return_counts=True)
        logits = self.model.logits([Counts(features, counts.astype(np.uint32))])[0]
        return dict(zip(self.model.label_ids, sigmoid(logits).tolist(), strict=True))

    def known_words(self) -> KnownWords:
        """The number of words, and of words covered by a known feature: the word, a part, a beginning."""
        known = np.zeros(len(self._times), np.bool_)
        known[self._known] = True
        words = np.unique(self._word[known[self._feature][self._place]])
        return KnownWords(len(self._words), len(words))
