"""How much a posting's answers may teach, and the order that follows from it.

Two kinds of places alternate. A place of *doubt* goes to the posting nearest to the threshold of some label:
max over labels of exp(-|p - t| / 0.1). A place of *hunting* goes to the posting with the most probable
mistakes where they matter most for macro-F1: the sum over labels of the probability that the decision is
wrong, divided by 1 + the label's yes answers. Doubt alone leaves rare labels rare; hunting alone neglects the
border of frequent ones.

Both gains are multiplied by 1 - the cosine similarity to the most similar posting placed before: ten of a
kind teach hardly more than one. With each place, the labels that its posting probably has count as more
frequent, so that no label takes all places.

For a label without a model, the similarity to the one posting that has it, times ``GUESS``, replaces the
probability, and its threshold is ``NEVER``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.learning.features.spans import Positions
    from app.learning.steps import Steps
    from app.learning.training.fitting import Matrix

NEAR = 0.1
"""At this distance from the threshold, doubt has fallen to 1/e."""
LEAST_NEW = 1e-6
"""The share of its gain that an exact duplicate of an earlier posting keeps."""


GUESS = 0.5
"""A posting identical to the one with the label has the label with this probability."""
NEVER = 2.0
"""The threshold of a label without a model: no guess assigns it or comes near."""


class Gains(NamedTuple):
    """The gain (n,) of each posting for either kind of place, before any place is dealt."""

    doubt: NDArray[np.float64]
    hunt: NDArray[np.float64]


def gains(
    probabilities: NDArray[np.floating], thresholds: NDArray[np.float64], yes: NDArray[np.float64]
) -> Gains:
    """Of n postings: ``probabilities`` (n, m), ``thresholds`` (m,), ``yes`` answers (m,); m at least 1."""
    nearest = np.abs(probabilities - thresholds).min(axis=1)
    return Gains(np.exp(-nearest / NEAR), _wrong(probabilities, thresholds) @ _weight(yes))


def deal(
    probabilities: NDArray[np.floating],
    thresholds: NDArray[np.float64],
    yes: NDArray[np.float64],
    rows: Matrix | None,
    places: int,
) -> Steps[Positions]:
    """The postings, of n, for the first places, in order (at most ``places``).

    ``rows`` (n, V) are their features, each of length 1 or empty; None if they are unknown.
    """
    doubt = gains(probabilities, thresholds, yes).doubt
    wrong, yes = _wrong(probabilities, thresholds), yes.astype(np.float64)
    new = np.ones(len(doubt))
    dealt: list[int] = []
    for number in range(min(places, len(doubt))):
        gain = (doubt if number % 2 == 0 else wrong @ _weight(yes)) * new
        gain[dealt] = -1.0
        best = int(np.argmax(gain))
        dealt.append(best)
        yes += probabilities[best]
        if rows is not None:
            np.minimum(new, np.maximum(1.0 - _likeness(rows, best), LEAST_NEW), out=new)
        yield number / places
    return np.array(dealt, np.int64)


def _wrong(probabilities: NDArray[np.floating], thresholds: NDArray[np.float64]) -> NDArray[np.float64]:
    """The probability (n, m) that a label's decision is wrong."""
    given = probabilities.astype(np.float64)
    return np.where(given >= thresholds, 1.0 - given, given)


def _weight(yes: NDArray[np.float64]) -> NDArray[np.float64]:
    """A mistake costs a label's F1 about 1 / (2 * its yes answers); the 1 bounds labels with hardly any."""
    return np.asarray(1.0 / (1.0 + yes), np.float64)


def _likeness(rows: Matrix, one: int) -> NDArray[np.float64]:
    """The cosine similarity (n,) of all postings to one of them."""
    dense = np.zeros(rows.shape[1], rows.dtype)
    start, end = rows.indptr[one : one + 2]
    dense[rows.indices[start:end]] = rows.data[start:end]
    return np.asarray(rows @ dense, np.float64)
