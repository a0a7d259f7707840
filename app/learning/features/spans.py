"""Find words and other spans in texts by numpy over code points, and hash them all at once.

Nothing here loops over characters or words in Python, so the interpreter is released. The spans are those
that scikit-learn's CountVectorizer finds with ``lowercase=True`` and a ``token_pattern`` (or
``analyzer="char_wb"``); tests hold the two equal on any text.
"""

from __future__ import annotations

import importlib
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.learning.steps import Steps

    Positions = NDArray[np.int64]
    Hashes = NDArray[np.uint64]

WORD, SCRIPT, SPACE, JOINER, PLUS, HASH_SIGN, DOT = 1, 2, 4, 8, 16, 32, 64
"""The classes of a code point, as bits. SCRIPT is for languages written without spaces."""

JOINERS = "./&'’-\u2010\u2011"
"""Signs that join the words on both sides into one token: node.js, UI/UX, e-commerce."""

SPACELESS = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0x2E80, 0x2FDF),
    (0x3005, 0x3007), (0x3040, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
    (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x1AFF0, 0x1B16F),
    (0x20000, 0x3FFFF),
)  # fmt: skip
"""Thai and Lao, Myanmar, Khmer, and Chinese and Japanese: code points from, and up to."""

PREFIX = 4
"""Longer words also count by their first letters, which groups inflected forms."""
BEGINNING = 2
"""The kind of span of those first letters."""

CODE_POINTS = 0x110000
CAPITAL_I_WITH_DOT, CAPITAL_SIGMA = 0x130, 0x3A3

HASH_BITS = 50
_BASE = 0x9E3779B97F4A7C15 | 1
_BASE_INVERSE = pow(_BASE, -1, 2**64)
_KIND = 0xD1342543DE82EF95


class Spans(NamedTuple):
    """Spans of one kind in an array of code points, in order: ``codes[start:end]`` of each."""

    kind: int
    starts: Positions
    ends: Positions


class Lowered(NamedTuple):
    """Texts in lower case as one array, with a space before, between and after them.

    ``codes`` ('u4', length); ``bounds`` (texts + 1): text i is ``codes[bounds[i] + 1 : bounds[i + 1]]``;
    ``origin``: for each code its position in the joined texts before lower-casing, or None if unchanged.
    """

    codes: NDArray[np.uint32]
    bounds: Positions
    origin: Positions | None


@cache
def code_point_classes() -> NDArray[np.uint8]:
    """The classes of every code point: letters and digits as in ``re``, and their marks."""
    table = np.zeros(CODE_POINTS, np.uint8)
    for first in range(0, CODE_POINTS, 0x10000):
        plane = _characters(first, first + 0x10000)
        for run in re.finditer(r"\w+", plane):
            table[first + run.start() : first + run.end()] = WORD
        for run in re.finditer(r"\s+", plane):
            table[first + run.start() : first + run.end()] = SPACE
    for first, last in ((0x300, 0xDFFF), (0xFB00, 0x1FFFF), (0xE0100, 0xE01EF)):
        others = first + np.flatnonzero(table[first : last + 1] == 0)
        marks = [code for code in others.tolist() if unicodedata.category(chr(code)) in ("Mn", "Mc")]
        table[marks] = WORD
    table[[0x200C, 0x200D]] = WORD  # joiners within words of Persian and of Indian languages
    for first, last in SPACELESS:
        part = table[first : last + 1]
        part[part == WORD] = SCRIPT
    table[[ord(joiner) for joiner in JOINERS]] = JOINER
    table[ord(".")] = JOINER | DOT
    table[ord("+")] = PLUS
    table[ord("#")] = HASH_SIGN
    return table


@cache
def _lower_case() -> NDArray[np.uint32]:
    """The lower case of every code point, except the two that depend on context or become two."""
    table = np.arange(CODE_POINTS, dtype=np.uint32)
    for first, last in ((0, CAPITAL_I_WITH_DOT), (CAPITAL_I_WITH_DOT + 1, CAPITAL_SIGMA),
                        (CAPITAL_SIGMA + 1, 0x20000)):  # fmt: skip
        table[first:last] = _encoded(_characters(first, last).lower())
    return table


@cache
def _numbers() -> Hashes:
    """A pseudo-random number for every code point."""
    return mixed(np.arange(1, CODE_POINTS + 1, dtype=np.uint64) * np.uint64(_BASE))


@cache
def _powers(size: int) -> tuple[Hashes, Hashes]:
    """Powers 0..size-1 of the base and of its inverse, modulo 2**64."""
    both = []
    for base in (_BASE, _BASE_INVERSE):
        powers = np.full(size, base, np.uint64)
        powers[0] = 1
        both.append(np.multiply.accumulate(powers))
    return both[0], both[1]


def load_tables() -> Steps[None]:
    """Compute the tables of code points once, so that the first text need not wait for them (0.1 s)."""
    for number, table in enumerate((code_point_classes, _lower_case, _numbers)):
        yield number / 4
        table()
    yield 3 / 4
    importlib.import_module("numpy.ma")  # which np.unique would import late


def _characters(first: int, last: int) -> str:
    return np.arange(first, last, dtype="<u4").tobytes().decode("utf-32-le", "surrogatepass")


def _encoded(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def mixed(values: Hashes) -> Hashes:
    """The finisher of splitmix64 (Steele, Lea and Flood 2014)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def lowered(texts: Sequence[str]) -> Lowered:
    """Lower-case the texts as ``str.lower`` does, in one array."""
    joined = " ".join(("", *texts, ""))
    codes = _encoded(joined)
    bounds = np.zeros(len(texts) + 1, np.int64)
    np.cumsum([len(text) + 1 for text in texts], out=bounds[1:])
    doubled = codes == CAPITAL_I_WITH_DOT
    if not (doubled.any() or (codes == CAPITAL_SIGMA).any()):
        return Lowered(_lower_case()[codes], bounds, None)
    # 'İ'.lower() is two code points, and the final sigma has its own form
    origin = np.repeat(np.arange(len(codes)), 1 + doubled)
    return Lowered(_encoded(joined.lower()), bounds + np.append(0, np.cumsum(doubled))[bounds], origin)


def _runs(inside: NDArray[np.bool_]) -> tuple[Positions, Positions]:
    """Starts and ends of the runs of True; the first and last element must be False."""
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    return edges[0::2], edges[1::2]


def word_spans(codes: NDArray[np.uint32]) -> list[Spans]:
    """Words, joined tokens, word beginnings, and characters and pairs of scripts without spaces.

    With W for a word character, the kinds are in turn (as patterns of Python's ``re``):

    0. ``W+``
    1. joined tokens: runs of word characters and of joiners that stand between two of them, of ``+`` or
       ``#`` after one, of a second ``+``, and of a dot before a word; with at least one that is no word
       character: ``C++``, ``C#``, ``.NET``, ``node.js``, ``UI/UX``
    2. the first four of each longer word
    3. and 4. each character, and each two neighbours, of scripts written without spaces
    """
    classes = code_point_classes()[codes]
    word = (classes & WORD) != 0
    starts, ends = _runs(word)
    found = [Spans(0, starts, ends)]

    glue = np.zeros(len(codes), np.bool_)
    special = np.flatnonzero(classes & (JOINER | PLUS | HASH_SIGN))
    if len(special):
        kind, before, after = classes[special], word[special - 1], word[special + 1]
        plus = (kind & PLUS) != 0
        glue[special] = (
            (before & after & ((kind & JOINER) != 0))
            | (before & (plus | ((kind & HASH_SIGN) != 0)))
            | (plus & (classes[special - 1] == PLUS) & word[special - 2])
            | (~before & after & ((kind & DOT) != 0))
        )
        if glue.any():
            joined_starts, joined_ends = _runs(word | glue)
            glued = np.append(0, np.cumsum(glue))
            holds = glued[joined_ends] > glued[joined_starts]
            found.append(Spans(1, joined_starts[holds], joined_ends[holds]))

    long = starts[ends - starts > PREFIX]
    found.append(Spans(BEGINNING, long, long + PREFIX))

    script = (classes & SCRIPT) != 0
    if script.any():
        single = np.flatnonzero(script)
        pairs = np.flatnonzero(script[:-1] & script[1:])
        found += [Spans(3, single, single + 1), Spans(4, pairs, pairs + 2)]
    return found


def whole_words(spans: Sequence[Spans]) -> tuple[Positions, Positions]:
    """The starts and ends of the words in ``word_spans``, in order and without overlap.

    A joined token is one word, and so is each character of a script written without spaces.
    """
    by_kind = {span.kind: span for span in spans}
    words, joined, script = by_kind[0], by_kind.get(1), by_kind.get(3)
    starts, ends = [words.starts], [words.ends]
    if joined is not None:
        token = np.searchsorted(joined.starts, words.starts, side="right") - 1
        alone = (token < 0) | (words.starts >= joined.ends[token])
        starts, ends = [words.starts[alone], joined.starts], [words.ends[alone], joined.ends]
    if script is not None:
        starts, ends = [*starts, script.starts], [*ends, script.ends]
    first = np.concatenate(starts)
    order = np.argsort(first)
    return first[order], np.concatenate(ends)[order]


def ngram_spans(codes: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], list[Spans]]:
    """Character 3- to 5-grams within words and the one space on either side: ``char_wb`` of scikit-learn.

    Also returns the codes to hash, in which every kind of space is a plain one.
    """
    space = (code_point_classes()[codes] & SPACE) != 0
    codes = np.where(space, np.uint32(0x20), codes)
    inner = ~space[1:-1]  # only the first and last character of a gram may be a space
    found = []
    for length in (3, 4, 5):
        starts = np.flatnonzero(inner)
        found.append(Spans(length, starts, starts + length))
        inner = inner[:-1] & ~space[length - 1 : -1]
    return codes, found


def hashed(codes: NDArray[np.uint32], spans: Sequence[Spans]) -> Hashes:
    """Hash each span to 50 bits, equal for equal characters of the same kind.

    Polynomial over prefix sums: with S the sums of c_i * P**i, the hash of (s, e) is (S[e] - S[s]) * P**-s
    modulo 2**64, mixed. Among a million features, two collide in one of 2,000 projects.
    """
    powers, inverses = _powers(1 << max(16, (len(codes) + 1).bit_length()))
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(_numbers()[codes] * powers[: len(codes)], out=sums[1:])
    parts = [
        mixed((sums[ends] - sums[starts]) * inverses[starts] + np.uint64((kind + 1) * _KIND % 2**64))
        for kind, starts, ends in spans
    ]
    return np.concatenate(parts) >> np.uint64(64 - HASH_BITS)
