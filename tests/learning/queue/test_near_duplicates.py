"""Near-duplicates: the same text always, the same ad with another city mostly, other ads never."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.learning.features.features import count
from app.learning.queue.near_duplicates import ALIKE, MINIMA, near_duplicates, sketches, sketches_of

CITIES = ("Leeds", "Poznań", "Addis Ababa", "Graz", "上海", "Porto Alegre")


def _done(steps):
    while True:
        try:
            assert 0.0 <= next(steps) <= 1.0
        except StopIteration as stop:
            return stop.value


def _groups(texts, titles=None):
    counts = [one for batch in count(zip(titles or [""] * len(texts), texts, strict=True)) for one in batch]
    return _done(near_duplicates(_done(sketches_of(counts)))).tolist()


def _ad(chance, words=120):
    return [f"word{number}" for number in chance.integers(0, 5_000, words)]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=30), max_size=12), st.data())
def test_identical_texts_are_in_one_group_and_a_group_is_its_lowest_row(texts, data):
    again = data.draw(st.lists(st.sampled_from(texts), max_size=8)) if texts else []
    groups = _groups(texts + again)
    for row, text in enumerate(texts + again):
        assert groups[row] == groups[texts.index(text)]
        assert groups[row] <= row
        assert groups[groups[row]] == groups[row]


def test_the_same_ad_for_another_city_and_day_is_a_near_duplicate():
    chance = np.random.default_rng(1)
    texts, owner = [], []
    for number in range(40):
        ad = _ad(chance)
        for city in CITIES:
            day = f"{chance.integers(1, 29)}.{chance.integers(1, 13)}.2024"
            texts.append(" ".join([*ad[:60], "in", city, "until", day, *ad[60:]]))
            owner.append(number)
    order = chance.permutation(len(texts))
    groups = np.array(_groups([texts[row] for row in order]))
    owners = np.array(owner)[order]
    same = owners[:, None] == owners[None, :]
    together = groups[:, None] == groups[None, :]
    assert together[same].mean() > 0.97
    assert not together[~same].any()


def test_ads_that_share_half_their_words_are_not():
    chance = np.random.default_rng(2)
    common = _ad(chance, 60)
    assert len(set(_groups([" ".join(common + _ad(chance, 60)) for _ in range(100)]))) == 100


def test_a_chain_of_small_changes_is_no_group():
    chance = np.random.default_rng(3)
    ad, texts = _ad(chance, 100), []
    for step in range(100):
        ad = [*ad]
        ad[step] = f"other{step}"
        texts.append(" ".join(ad))
    groups = _groups(texts)
    assert groups[99] != groups[0]
    assert 3 <= len(set(groups)) <= 40


def test_all_of_a_group_agree_with_its_lowest_row():
    chance = np.random.default_rng(4)
    given_sketches = chance.integers(0, 3, (500, MINIMA)).astype(np.uint32)
    given_sketches[:, :24] = 7
    groups = _done(near_duplicates(given_sketches))
    assert len(set(groups.tolist())) < 400
    agreement = (given_sketches == given_sketches[groups]).mean(axis=1)
    assert agreement.min() >= ALIKE


def test_agreement_of_sketches_estimates_the_shared_part_of_the_words():
    chance = np.random.default_rng(5)
    for shared in (20, 50, 80):
        found = []
        for _ in range(60):
            one, other = chance.integers(0, 2**50, (2, 100), np.uint64)
            other[:shared] = one[:shared]
            signs = sketches(np.concatenate([np.sort(one), np.sort(other)]), np.array([100, 100]))
            found.append((signs[0] == signs[1]).mean())
        assert np.mean(found) == pytest.approx(shared / (200 - shared), abs=0.04)


def test_how_often_a_word_stands_and_the_title_as_such_make_no_difference():
    text = "we look for a welder in the harbour"
    assert _groups([text, f"{text} {text}"]) == [0, 0]
    assert _groups([f"Welder\n{text}", text], ["", "Welder"]) == [0, 0]


def test_nothing_at_all_and_texts_without_words():
    assert _groups([]) == []
    assert _groups(["", "a word", "", "…"]) == [0, 1, 0, 0]
