"""Words to highlight, and how much of a text the model knows."""

from __future__ import annotations

import math

import pytest

from app.core.evidence import Evidence, KnownWords, StrongestWords, WordEvidence, signed


def _evidence(*weights: tuple[str, float], part: str = "text") -> Evidence:
    words = tuple(
        WordEvidence(part, 9 * i, 9 * i + len(word), word, weight) for i, (word, weight) in enumerate(weights)
    )
    return Evidence(1, sum(weight for _, weight in weights), 0.0, 0.0, words)


@pytest.mark.parametrize(
    ("words", "known", "sentence"),
    [
        (0, 0, ""),
        (1, 1, "1 word, known to the model"),
        (1, 0, "1 word, unknown to the model"),
        (5, 5, "5 words, all known to the model"),
        (5, 3, "5 words, 3 known to the model"),
        (5, 2, "5 words, most of them unknown to the model"),
        (1200, 0, "1,200 words, none known to the model"),
    ],
)
def test_a_sentence_says_how_much_of_a_text_the_model_knows(words: int, known: int, sentence: str) -> None:
    assert KnownWords(words, known).sentence == sentence


def test_a_word_counts_once_with_all_its_places_the_strongest_first() -> None:
    evidence = _evidence(("Java", 1.0), ("nurse", -1.5), ("JAVA", 1.0), ("in", 0.1))
    assert evidence.by_word() == (("java", 2.0), ("nurse", -1.5), ("in", 0.1))


def test_faint_words_get_no_colour_and_half_the_loudest_is_strong() -> None:
    evidence = _evidence(("a", 1.0), ("b", -0.5), ("c", 0.2), ("d", 0.1))
    assert [(word.word, strong) for word, strong in evidence.shown()] == [
        ("a", True),
        ("b", True),
        ("c", False),
    ]


def test_without_weights_nothing_is_highlighted() -> None:
    assert _evidence(("a", 0.01), ("b", -0.02)).shown() == ()
    assert _evidence().shown() == ()


def test_the_words_of_the_title_are_no_measure_for_those_of_the_text() -> None:
    words = _evidence(("x", 9.0), part="title").words + _evidence(("y", 0.5)).words
    evidence = Evidence(1, 9.5, 0.0, 0.0, words)
    assert [word.word for word, _ in evidence.shown()] == ["y"]
    assert [word.word for word, _ in evidence.shown("title")] == ["x"]


@pytest.mark.parametrize("logit", [-1000.0, -2.0, 0.0, 2.0, 1000.0])
def test_the_probability_is_the_sigmoid_of_the_logit(logit: float) -> None:
    expected = 1 / (1 + math.exp(-logit)) if logit > -100 else 0.0
    assert Evidence(1, logit, logit, 0.0, ()).probability == pytest.approx(expected)


def test_a_beginning_gives_way_to_a_listed_word() -> None:
    words = StrongestWords(1, (("softwa…", 3.0), ("java", 2.0), ("software", 1.0), ("nurs…", 0.5)), ())
    assert words.first(3) == (["java", "software", "nurs…"], [])


@pytest.mark.parametrize(("weight", "said"), [(1.239, "+1.24"), (-0.31, "−0.31"), (-0.001, "+0.00")])
def test_a_share_is_written_with_its_sign(weight: float, said: str) -> None:
    assert signed(weight) == said
