"""Find the words and n-grams behind the features of a model, which stores only their hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.features.features import feature_spans

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from app.learning.features.spans import Hashes


class Name(NamedTuple):
    """What a feature stands for: its kind (see ``word_spans``; for n-grams the length) and its characters."""

    kind: int
    text: str


def find_names(
    wanted: Hashes, postings: Iterable[tuple[str, str]]
) -> Generator[float, None, dict[int, Name]]:
    """The names of the wanted features (ascending), from (title, text) pairs, by feature.

    Stops reading once all are found. Yields the share found so far, 0..1. A feature that no posting contains
    is missing from the result.
    """
    found: dict[int, Name] = {}
    missing = np.ones(len(wanted), np.bool_)
    if not len(wanted):
        return found
    for codes, spans, features in feature_spans(postings):
        place = np.minimum(np.searchsorted(wanted, features), len(wanted) - 1)
        hits = np.flatnonzero((wanted[place] == features) & missing[place])
        hits = hits[np.unique(place[hits], return_index=True)[1]]
        missing[place[hits]] = False
        starts = np.concatenate([span.starts for span in spans])[hits].tolist()
        ends = np.concatenate([span.ends for span in spans])[hits].tolist()
        kinds = np.repeat([span.kind for span in spans], [len(span.starts) for span in spans])[hits].tolist()
        for feature, kind, start, end in zip(features[hits].tolist(), kinds, starts, ends, strict=True):
            text = codes[start:end].tobytes().decode("utf-32-le", "surrogatepass")
            found[feature] = Name(kind, text)
        yield len(found) / len(wanted)
        if len(found) == len(wanted):
            break
    return found
