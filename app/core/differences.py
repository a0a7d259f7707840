"""Word-by-word differences of two nearly identical texts."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Spans = list[tuple[int, int]]

_WORD = re.compile(r"\S+")
MOST_COMPARED = 4_000_000
"""At most this many pairs of words are compared. Beyond that, everything that differs is one place."""


def differing(one: str, other: str) -> tuple[Spans, Spans]:
    """The places (start, end) of each text that are missing from the other one, in order.

    Without these places, both texts have the same words in the same order. Places count code points.
    """
    ours, theirs = (list(_WORD.finditer(text)) for text in (one, other))
    words, others = ([found.group() for found in side] for side in (ours, theirs))
    shorter = min(len(words), len(others))
    head = next((i for i in range(shorter) if words[i] != others[i]), shorter)
    most = shorter - head
    tail = next((i for i in range(most) if words[-1 - i] != others[-1 - i]), most)
    middle, middle_of_other = words[head : len(words) - tail], others[head : len(others) - tail]
    if len(middle) * len(middle_of_other) > MOST_COMPARED:
        changes = [(0, len(middle), 0, len(middle_of_other))]
    else:
        matcher = SequenceMatcher(None, middle, middle_of_other, autojunk=False)
        changes = [(a, b, c, d) for what, a, b, c, d in matcher.get_opcodes() if what != "equal"]
    spans: tuple[Spans, Spans] = ([], [])
    for first, end, first_of_other, end_of_other in changes:
        _note(spans[0], ours[head + first : head + end])
        _note(spans[1], theirs[head + first_of_other : head + end_of_other])
    return spans


def _note(spans: Spans, run: Sequence[re.Match[str]]) -> None:
    if run:
        spans.append((run[0].start(), run[-1].end()))
