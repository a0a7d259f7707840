"""Differences of two texts. Without them, both texts are the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core import differences
from app.core.differences import differing


def _marked(text: str, spans: list[tuple[int, int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def _left(text: str, spans: list[tuple[int, int]]) -> list[str]:
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return text.split()


def test_differing_words_are_found_in_place():
    one, other = (
        "We look for a nurse on our ward, team one",
        "We look for a  senior nurse on our ward, team two",
    )
    ours, theirs = differing(one, other)
    assert _marked(one, ours) == ["one"]
    assert _marked(other, theirs) == ["senior", "two"]


def test_neighbouring_words_are_one_place():
    ours, theirs = differing("a b c d", "a x y d")
    assert (ours, theirs) == ([(2, 5)], [(2, 5)])


WORDS = st.lists(st.sampled_from(["ward", "nurse", "🏥", "night", "ünd"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_the_rest_of_both_texts_is_the_same(one: str, other: str) -> None:
    ours, theirs = differing(one, other)
    assert _left(one, ours) == _left(other, theirs)
    assert differing(one, one) == ([], [])
    for spans, text in ((ours, one), (theirs, other)):
        assert all(a < b for a, b in spans)
        assert all(text[a:b] == text[a:b].strip() for a, b in spans)
        assert spans == sorted(spans)


def test_texts_that_differ_too_much_differ_as_a_whole_between_what_they_share(monkeypatch):
    monkeypatch.setattr(differences, "MOST_COMPARED", 3)
    ours, theirs = differing("a b c d e", "a x c y e")
    assert (ours, theirs) == ([(2, 7)], [(2, 7)])
