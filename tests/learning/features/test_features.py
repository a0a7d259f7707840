"""Counts, titles, places, vocabulary and the cache of counts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.learning.features import features
from app.learning.features.features import (
    OPENING,
    OPENING_LENGTH,
    OPENING_WORDS,
    TITLE_WORDS,
    WORDS,
    FeatureCache,
    FeatureSettings,
    block_of,
    count,
    occurrences,
    opening_of,
    title_of,
    vocabulary_of,
    whole_text,
)
from app.learning.features.spans import HASH_BITS


def _count(postings: list[tuple[str, str]]) -> list[features.Counts]:
    return [counts for batch in count(postings) for counts in batch]


def _same(one: features.Counts, other: features.Counts) -> bool:
    return np.array_equal(one.features, other.features) and np.array_equal(one.counts, other.counts)


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Nurse", "Night shifts\nin Leeds", "Nurse"),
        ("", "Night nurse\nWe seek a nurse.", "Night nurse"),
        ("  ", "\n\nNight nurse\nWe seek a nurse.", "Night nurse"),
        ("", "One line only", ""),
        ("", "One line and blanks\n \n", ""),
        ("", "A whole paragraph " * 20 + "\nand more", ""),
        ("", "", ""),
    ],
)
def test_a_posting_without_title_takes_its_first_line_where_more_follow(
    title: str, text: str, expected: str
) -> None:
    assert title_of(title, text) == expected


@pytest.mark.parametrize(
    ("whole", "expected"),
    [
        ("Cook\nin Leeds", "Cook\nin Leeds"),
        (" one  two " * 16, " one  two " * 15 + " "),
        ("日" * 2_000, "日" * OPENING_LENGTH),
        ("", ""),
    ],
)
def test_the_opening_is_the_first_thirty_words(whole: str, expected: str) -> None:
    assert opening_of(whole) == expected


def test_words_of_the_opening_count_once_more_where_they_stand() -> None:
    text = "so " * (OPENING_WORDS - 2) + "cook, then cook"
    whole = whole_text("Chef", text)
    found = occurrences("Chef", text)
    early = np.flatnonzero(block_of(found.features) == OPENING)
    words = [whole[found.starts[place] : found.ends[place]] for place in early]
    assert words == ["Chef", *["so"] * (OPENING_WORDS - 2), "cook"]
    assert found.ends[early].max() == whole.index(", then")


def test_counts_of_a_posting_do_not_depend_on_its_neighbours() -> None:
    postings = [("Cook", "Cook, cook"), ("", ""), ("", "C++ İ\n\u03a3\u0391\u03a3"), ("", "日本語 x")]
    together = _count(postings)
    alone = [_count([posting])[0] for posting in postings]
    assert all(_same(one, other) for one, other in zip(together, alone, strict=True))
    assert together[0].counts.max() == 3


def test_a_huge_text_is_counted_in_pieces_as_it_would_be_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "First line\n" + " ".join(f"word{number % 40} C++" for number in range(300))
    whole = _count([("", text)])[0]
    monkeypatch.setattr(features, "CHUNK_CHARACTERS", 100)
    batches = list(count([("", "before"), ("", text), ("", "after")]))
    assert [len(batch) for batch in batches if batch] == [1, 1, 1]
    assert len(batches) > 20  # empty ones between the pieces: chances to breathe and to stop
    assert _same(batches[-2][0], whole)


def test_one_endless_word_is_no_trouble() -> None:
    assert len(_count([("", "x" * 250_000)])[0].features) < 20


def test_more_postings_than_a_chunk_holds() -> None:
    assert len(_count([("", "a")] * (features.CHUNK_POSTINGS + 1))) == features.CHUNK_POSTINGS + 1


@settings(max_examples=50)
@given(title=st.text(max_size=12), text=st.text(max_size=40))
@example(title="İİ Kellner", text="ΑΣ İ C++\n😀 x")
def test_places_are_those_of_the_counted_features(title: str, text: str) -> None:
    found = occurrences(title, text)
    kinds, counts = np.unique(found.features, return_counts=True)
    expected = _count([(title, text)])[0]
    assert _same(features.Counts(kinds, counts.astype(np.uint32)), expected)
    assert (found.starts >= 0).all()
    assert (found.ends > found.starts).all() or not len(found.starts)


def test_places_count_code_points_of_the_text_as_it_was() -> None:
    text = "😀 İİ Java"
    java = _count([("", "java")])[0].features
    java = java[block_of(java) == WORDS]
    found = occurrences("", text)
    at = np.flatnonzero(np.isin(found.features, java))
    assert [text[found.starts[place] : found.ends[place]] for place in at] == ["Java"]


@pytest.mark.parametrize(
    ("title", "text"), [("Day cook", "Leeds"), ("", "\n Day cook\nLeeds"), (" ", "Day cook\nLeeds")]
)
def test_places_of_title_words_count_in_the_whole_text(title: str, text: str) -> None:
    found = occurrences(title, text)
    whole = whole_text(title, text)
    in_title = np.flatnonzero(found.features >> np.uint64(HASH_BITS) == TITLE_WORDS)
    words = {whole[found.starts[place] : found.ends[place]] for place in in_title}
    assert words == {"Day", "cook"}


def test_whole_text_begins_with_the_title() -> None:
    assert whole_text("Cook", "in Leeds") == "Cook\nin Leeds"
    assert whole_text("", "in Leeds") == "in Leeds"


def test_rare_features_are_left_out_and_the_commonest_stay_within_a_limit() -> None:
    many = _count([("", "cook bath"), ("", "cook york"), ("", "cook bath once")])
    assert vocabulary_of(many, FeatureSettings(min_postings=2)).size == 2 * 2
    commonest = vocabulary_of(many, FeatureSettings(), limit=2).features
    assert np.array_equal(commonest, _count([("", "cook")])[0].features)
    assert vocabulary_of([], FeatureSettings()).size == 0


def test_unknown_words_weigh_nothing() -> None:
    vocabulary = vocabulary_of(_count([("", "cook")]), FeatureSettings())
    columns, values, lengths = vocabulary.rows(_count([("", "welder"), ("", "cook"), ("", "")]))
    assert columns.tolist() == [0, 1]
    assert values.tolist() == [1.0, 0.5]
    assert lengths.tolist() == [0, 2, 0]


def test_cache_gives_counts_for_the_same_content_only() -> None:
    cache = FeatureCache()
    counts = _count([("", "cook")])[0]
    cache.put(1, 5, counts)
    held = cache.get(1, 5)
    assert held is not None
    assert _same(held, counts)
    assert cache.get(1, 6) is None
    assert cache.get(2, 5) is None


def test_cache_is_bounded_and_forgets_what_is_gone() -> None:
    counts = _count([("", "cook bath")])[0]
    cache = FeatureCache(limit=2 * len(counts.features) + 1)
    for posting_id in range(4):
        cache.put(posting_id, 1, counts)
    assert len(cache) == 2
    cache.keep_only([1, 3])
    assert len(cache) == 1
    cache.put(3, 1, counts)
    assert len(cache) == 2
    cache.put(3, 2, counts)
    assert cache.get(3, 1) is None
    assert cache.get(3, 2) is not None
