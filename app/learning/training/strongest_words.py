"""Find the strongest words of each label, since a model stores features only as hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.evidence import StrongestWords
from app.learning.features.features import spell
from app.learning.features.spans import HASH_BITS

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from numpy.typing import NDArray

    from app.learning.features.features import Counts, Vocabulary
    from app.learning.features.spans import Hashes, Positions
    from app.learning.training.model import Model

KEPT = 50
"""The number of features spelled out for each label, and the same number against it."""
ROWS_AT_ONCE = 100


def spellings(
    vocabulary: Vocabulary,
    weights: NDArray[np.float32],
    counts: Sequence[Counts],
    titles: Sequence[str],
    texts: Sequence[str],
    known: Mapping[int, str],
) -> Generator[float, None, dict[int, str]]:
    """Find the words behind the strongest features of every label in the postings.

    ``weights`` (V, m). Words in ``known`` are reused, since a hash always stands for the same word. Yields
    progress (0..1).
    """
    chosen = [np.zeros(0, np.int64)]
    for label in range(weights.shape[1]):
        yield 0.4 * label / weights.shape[1]
        chosen += [columns for columns, _ in _strongest(vocabulary, weights[:, label])]
    wanted = vocabulary.features[np.unique(np.concatenate(chosen))]
    found = {feature: known[feature] for feature in wanted.tolist() if feature in known}
    missing = np.array([feature for feature in wanted.tolist() if feature not in found], np.uint64)
    rows: list[int] = []
    unseen = np.ones(len(missing), np.bool_)
    for row, each in enumerate(counts):
        if row % ROWS_AT_ONCE == 0:
            yield 0.4 + 0.2 * row / len(counts)
        if unseen.any():
            new = _places(missing, each.features)
            if unseen[new].any():
                unseen[new] = False
                rows.append(row)
    batches = spell(missing, ((titles[row], texts[row]) for row in rows))
    for batch in batches:
        found |= batch
        yield 0.6 + 0.4 * min(1.0, len(found) / len(wanted))
    return dict(sorted(found.items()))


def strongest(model: Model, label_id: int) -> StrongestWords:
    """The strongest words for and against a label; none if the stored model lacks them."""
    if label_id not in model.label_ids:
        return StrongestWords(label_id, (), ())
    weights = model.weights[:, model.label_ids.index(label_id)]
    speaking = []
    for columns, strengths in _strongest(model.vocabulary, weights):
        words = [model.spellings.get(feature) for feature in model.vocabulary.features[columns].tolist()]
        pairs = zip(words, strengths.tolist(), strict=True)
        speaking.append(tuple((word, strength) for word, strength in pairs if word is not None))
    return StrongestWords(label_id, *speaking)


def _strongest(
    vocabulary: Vocabulary, weights: NDArray[np.float32]
) -> list[tuple[Positions, NDArray[np.float64]]]:
    """Columns and strengths for one label, strongest first: features for it, then features against it.

    The strength is weight times inverse document frequency: the effect of one more occurrence, apart from the
    length of the text. Features of openings and titles are left out, since their words count as words as
    well.
    """
    words = int(np.searchsorted(vocabulary.features, np.uint64(1 << HASH_BITS)))
    strengths = weights[:words] * vocabulary.idf[:words]
    found = []
    for sign in (1.0, -1.0):
        columns = np.arange(words)
        if words > KEPT:
            columns = np.sort(np.argpartition(-sign * strengths, KEPT)[:KEPT])
        columns = columns[np.argsort(-sign * strengths[columns], kind="stable")]
        columns = columns[sign * strengths[columns] > 0]
        found.append((columns, strengths[columns]))
    return found


def _places(among: Hashes, features: Hashes) -> Positions:
    """The positions of features (ascending) among others (ascending); missing ones are left out."""
    if not len(among):
        return np.zeros(0, np.int64)
    place = np.minimum(np.searchsorted(among, features), len(among) - 1)
    return np.unique(place[among[place] == features])
