r"""The features of a posting as patterns of Python's ``re``, one for each kind of feature in each block.

They are made for scikit-learn's ``CountVectorizer``, which calls ``findall`` on the lower-cased text. Each
pattern has exactly one group: the feature. An alternative that matches some text without the group yields an
empty string, which is in no vocabulary; so a pattern can leave out a beginning or an end.

``(?<!.{n})`` holds at the first n characters and ``(?<=.{n})`` at all others, with "." for any character. In
this way a pattern can test for a position counted from the start, although lookbehinds have a fixed width.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from app.learning.features.features import FIRST_LINE_LENGTH, OPENING_LENGTH, OPENING_WORDS
from app.learning.features.spans import JOINERS, PREFIX, SCRIPT, WORD, code_point_classes

if TYPE_CHECKING:
    from collections.abc import Mapping

EDGES = ((False, False), (True, False), (False, True), (True, True))
"""Whether an n-gram begins and whether it ends with the space at the edge of its word."""

_LATE = rf"(?s:(?<=.{{{OPENING_LENGTH}}}).+)"
_EARLY = rf"(?<!(?s:.{{{OPENING_LENGTH}}}))"
_TITLE_LINE = rf"\s*(?=\S)[^\n]{{1,{FIRST_LINE_LENGTH}}}\n\s*\S"


@cache
def words() -> Mapping[int, str]:
    """The patterns of the words of a whole posting, by kind."""
    return _word_patterns("")


@cache
def opening_words() -> Mapping[int, str]:
    """The patterns of the opening: thirty words or 1,000 characters, whichever ends first."""
    after_opening = rf"(?s:(?<=\s)(?=\S){_place_after_opening(2 * OPENING_WORDS, OPENING_LENGTH)}.+)"
    return {kind: f"{_LATE}|{after_opening}|{pattern}" for kind, pattern in _word_patterns(_EARLY).items()}


@cache
def title_words() -> Mapping[int, str]:
    """The patterns of the title: the first line, if it is short and more lines follow."""
    return {kind: _in_title(pattern) for kind, pattern in words().items()}


@cache
def title_ngrams() -> Mapping[tuple[int, bool, bool], str]:
    """The patterns of the title's n-grams, by length and by the edges that they touch (see ``EDGES``).

    Matches do not include the spaces at these edges.
    """
    found = {}
    for length in (3, 4, 5):
        for first, last in EDGES:
            before, after = r"(?<!\S)" if first else "", r"(?!\S)" if last else ""
            inner = length - first - last
            found[length, first, last] = _in_title(rf"{before}(?=(\S{{{inner}}}){after})")
    return found


def _in_title(pattern: str) -> str:
    return rf"\A(?!{_TITLE_LINE})(?s:.+)|\A\s+|\n(?s:.+)|{pattern}"


def _place_after_opening(first: int, last: int) -> str:
    """An assertion that holds where the opening's words end, for positions from ``first`` to before ``last``.

    Counting words from the start takes a lookbehind of fixed width: hence one assertion for each position,
    and a binary search among them.
    """
    if last - first > 1:
        middle = (first + last) // 2
        before, after = _place_after_opening(first, middle), _place_after_opening(middle, last)
        return rf"(?:(?<!.{{{middle}}}){before}|(?<=.{{{middle}}}){after})"
    ends_here = rf"\s*(?:\S+\s+){{{OPENING_WORDS}}}(?<=.{{{first}}})(?<!.{{{last}}})"
    return rf"(?<=(?={ends_here}).{{{first}}})"


def _word_patterns(within: str) -> dict[int, str]:
    """The patterns of what ``word_spans`` finds, by kind, at characters where ``within`` holds.

    Lookbehinds need no limit, since everything before a position within the limit is within it too.
    """
    word, script = _character_class(WORD), _character_class(SCRIPT)
    w, s = f"{within}{word}", f"{within}{script}"
    joiner = "[" + "".join(rf"\u{ord(joiner):04x}" for joiner in JOINERS) + "]"
    glue = rf"(?:(?<={word})(?:{joiner}(?={w})|{within}[+#])|(?<={word}\+){within}\+|(?<!{word})\.(?={w}))"
    return {
        0: rf"((?:{w})+)",
        # only at the beginning of a word: otherwise a very long word would be tried from each character
        1: rf"(?<!{word})((?:{w})*{glue}(?:{w}|{glue})*)",
        2: rf"(?<!{word})((?:{w}){{{PREFIX}}})(?={w})",
        3: rf"({s})",
        4: rf"(?=({s}{s}))",
    }


@cache
def _character_class(of: int) -> str:
    """The code points of a class, as ranges."""
    codes = np.flatnonzero(code_point_classes() & of)
    edges = np.flatnonzero(np.diff(codes) != 1)
    firsts, lasts = codes[np.append(0, edges + 1)], codes[np.append(edges, len(codes) - 1)]
    pairs = zip(firsts.tolist(), lasts.tolist(), strict=True)
    return "[" + "".join(rf"\U{first:08x}-\U{last:08x}" for first, last in pairs) + "]"
