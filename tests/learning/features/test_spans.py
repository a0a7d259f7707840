"""Words and n-grams found by numpy, held equal to scikit-learn's on any Unicode text."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import numpy as np
import pytest
import scipy.sparse
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

from app.learning.features.features import (
    BLOCKS,
    OPENING,
    TITLE_NGRAMS,
    WORDS,
    FeatureSettings,
    count,
    opening_of,
    title_of,
    vocabulary_of,
    whole_text,
)
from app.learning.features.spans import HASH_BITS, JOINERS, SPACELESS, Spans, hashed, lowered, word_spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.learning.features.features import Counts, Vocabulary


def _classes_for_patterns() -> tuple[str, str]:
    """Classes for ``re``, put together one code point at a time: of words, of scripts without spaces."""
    word: list[int] = []
    script: list[int] = []
    spaceless = {code for first, last in SPACELESS for code in range(first, last + 1)}
    for code in range(0x110000):
        character = chr(code)
        mark = unicodedata.category(character) in ("Mn", "Mc")
        if character.isalnum() or character in "_\u200c\u200d" or mark:
            (script if code in spaceless else word).append(code)
    return _ranges(word), _ranges(script)


def _ranges(codes: list[int]) -> str:
    edges = np.flatnonzero(np.diff(codes) != 1)
    firsts, lasts = np.append(0, edges + 1), np.append(edges, len(codes) - 1)
    return "".join(f"\\U{codes[a]:08x}-\\U{codes[b]:08x}" for a, b in zip(firsts, lasts, strict=True))


_WORD, _SCRIPT = _classes_for_patterns()
W, S = f"[{_WORD}]", f"[{_SCRIPT}]"
JOINER = "[" + "".join(f"\\u{ord(joiner):04x}" for joiner in JOINERS) + "]"
GLUE = rf"(?:(?<={W}){JOINER}(?={W})|(?<={W})[+#]|(?<={W}\+)\+|(?<!{W})\.(?={W}))"
PATTERNS = (rf"{W}+", rf"{W}*{GLUE}(?:{W}|{GLUE})*", rf"(?<!{W})({W}{{4}})(?={W})", S, rf"(?=({S}{S}))")
"""What the kinds of ``word_spans`` are, in ``re``."""

TEXTS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("aAbß.+#/&'’-_ \n\t\x00\x1c\u0130\u03a3σ\u0301\u200dกำ日本ひ가é😀\ud800\u202e5"),
    ),
    max_size=40,
)
POSTINGS = st.lists(st.tuples(st.one_of(st.just(""), TEXTS), TEXTS), min_size=1, max_size=4)
TRICKY = [
    ("", "C++ and C# on .NET, node.js\nUI/UX for e-commerce; R&D, it's C+++ a..b .. #1 x.y.z."),
    ("İstanbul ΟΔΥΣΣΕΥΣ", "ΑΣ Σ ΣΑ\u0301Σ.\x00Σ İİ"),
    ("\ud800x", "日本語 กำลัง ភាសាខ្មែរ မြန်မာ"),
    ("a", ""),
    ("Cook", "who can boil, fry and bake " * 8),
    ("", ""),
]


@pytest.mark.parametrize("sublinear", [False, True])
@given(postings=POSTINGS)
@example(postings=TRICKY)
@settings(max_examples=60)
def test_matrix_equals_that_of_scikit_learn(postings: list[tuple[str, str]], sublinear: bool) -> None:
    many = [counts for batch in count(postings) for counts in batch]
    vocabulary = vocabulary_of(many, FeatureSettings(1.0, 1.0, 1.0, 1.0, sublinear, 1))
    for block in BLOCKS:
        texts = [_text_of(block, *posting) for posting in postings]
        ours = _dense(many, block, vocabulary)
        theirs = _by_scikit_learn(texts, block)
        if theirs.shape[1]:
            theirs = TfidfTransformer(sublinear_tf=sublinear).fit_transform(theirs).toarray()
        assert ours.shape == theirs.shape
        np.testing.assert_allclose(_sorted_columns(ours), _sorted_columns(theirs), atol=1e-9)


def _text_of(block: int, title: str, text: str) -> str:
    whole = whole_text(title, text)
    return whole if block == WORDS else opening_of(whole) if block == OPENING else title_of(title, text)


def _dense(many: Sequence[Counts], block: int, vocabulary: Vocabulary) -> np.ndarray:
    columns, values, lengths = vocabulary.rows(many)
    bounds = np.append(0, np.cumsum(lengths))
    shape = (len(many), max(vocabulary.size, 1))
    matrix = scipy.sparse.csr_matrix((values, columns, bounds), shape).toarray()
    return matrix[:, np.flatnonzero((vocabulary.features >> np.uint64(HASH_BITS)) == block)]


def _by_scikit_learn(texts: list[str], block: int) -> np.ndarray:
    vectorizers = (
        [CountVectorizer(analyzer="char_wb", ngram_range=(3, 5))]
        if block == TITLE_NGRAMS
        else [CountVectorizer(token_pattern=pattern) for pattern in PATTERNS]
    )
    found = [np.zeros((len(texts), 0))]
    for vectorizer in vectorizers:
        analyze = vectorizer.build_analyzer()
        if any(analyze(text) for text in texts):  # it refuses texts without a single token
            found.append(vectorizer.fit_transform(texts).toarray())
    return np.hstack(found)


def _sorted_columns(matrix: np.ndarray) -> np.ndarray:
    """Hashed and alphabetical features stand in different orders."""
    return matrix[:, np.lexsort(np.round(matrix, 9))]


@given(texts=st.lists(TEXTS, max_size=4))
@example(texts=["İΣ", "", "ΑΣ", "aİb"])
def test_lower_case_is_that_of_python_text_by_text(texts: list[str]) -> None:
    lower = lowered(texts)
    for text, start, end in zip(texts, lower.bounds[:-1], lower.bounds[1:], strict=True):
        assert [chr(code) for code in lower.codes[start + 1 : end]] == list(text.lower())


def _tokens(text: str) -> dict[int, list[str]]:
    lower = lowered([text])
    characters = [chr(code) for code in lower.codes]
    return {
        kind: ["".join(characters[start:end]) for start, end in zip(starts, ends, strict=True)]
        for kind, starts, ends in word_spans(lower.codes)
    }


@pytest.mark.parametrize("token", ["c++", "c#", ".net", "node.js", "ui/ux", "e-commerce", "r&d", "asp.net"])
def test_joined_tokens_are_kept_whole_and_in_parts(token: str) -> None:
    tokens = _tokens(f"We use {token}, daily.")
    assert tokens[1] == [token]
    assert set("".join(c if c.isalnum() else " " for c in token).split()) <= set(tokens[0])


def test_one_letter_words_and_combining_marks_stay() -> None:
    assert _tokens("R cafe\u0301 हिन्दी")[0] == ["r", "cafe\u0301", "हिन्दी"]


def test_scripts_without_spaces_become_characters_and_pairs() -> None:
    tokens = _tokens("日本語 SAP")
    assert tokens[0] == ["sap"]
    assert tokens[3] == ["日", "本", "語"]
    assert tokens[4] == ["日本", "本語"]


def test_the_same_characters_hash_alike_wherever_they_stand_and_kinds_differ() -> None:
    codes = lowered(["java xx java"]).codes
    one, other = Spans(0, np.array([1]), np.array([5])), Spans(0, np.array([9]), np.array([13]))
    assert hashed(codes, [one]) == hashed(codes, [other])
    assert hashed(codes, [one]) != hashed(codes, [one._replace(kind=1)])
