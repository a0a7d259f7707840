"""Evidence adds up to the logit on any text, stands where it says, and is honest about removed words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.evidence import LONGEST
from app.learning.training.evidence import read
from app.learning.training.strongest_words import strongest

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.evidence import Evidence
    from app.core.records import TrainingSet
    from app.learning.training.model import Model

WORDS = [
    "Java", "java,", "C++", "node.js", "UI/UX", "İstanbul", "ΟΔΟΣ", "😀", "日本語", "🇬🇧 nurse", "e\u0301",
    "\ud800", "#", "engineering", "\u200d", "(m/w/d)", "ab", "–",
]  # fmt: skip
pieces = st.one_of(st.sampled_from(WORDS), st.text(max_size=6))
texts = st.lists(pieces, max_size=12).flatmap(
    lambda parts: st.sampled_from([" ", "", "\n", "\r\n"]).map(lambda by: by.join(parts))
)


@pytest.fixture(scope="module")
def model(training_set: Callable[..., TrainingSet], trained: Callable[..., Model]) -> Model:
    """Two labels, distinguished by the words above and others."""
    some = [" ".join(WORDS[i % len(WORDS)] for i in range(first, first + 9)) for first in range(20)]
    answers = [["yes" if "Java" in text else "no", "yes" if "nurse" in text else "no"] for text in some]
    return trained(training_set(some, answers, titles=[text[:14] for text in some]))


def _sum(evidence: Evidence) -> float:
    return evidence.bias + evidence.hidden + sum(word.weight for word in evidence.words)


@settings(max_examples=150)
@given(text=texts, title=texts)
def test_bias_words_and_rest_add_up_to_the_logit_and_words_stand_where_they_say(
    model: Model, text: str, title: str
) -> None:
    reading = read(model, text, title)
    assert reading is not None
    (probabilities,) = model.probabilities([text], [title])
    for label_id, probability in zip(model.label_ids, probabilities, strict=True):
        evidence = reading.evidence(label_id)
        assert evidence is not None
        assert _sum(evidence) == pytest.approx(evidence.logit, abs=1e-6)
        assert evidence.probability == pytest.approx(probability, abs=1e-9)
        last = {"title": 0, "text": 0}
        for word in evidence.words:
            assert {"title": title, "text": text}[word.part][word.start : word.end] == word.word != ""
            assert word.start >= last[word.part]
            last[word.part] = word.end


@pytest.mark.parametrize(
    "text", ["İstanbul Java İ x", "😀😀 Java", "a\r\nJava", "ΟΔΟΣ, Java!", "日本語 Java"]
)
def test_a_word_is_found_after_what_counts_otherwise_elsewhere(model: Model, text: str) -> None:
    evidence = read(model, text).evidence(1)
    (java,) = [word for word in evidence.words if word.word == "Java"]
    assert (java.start, java.end) == (text.index("Java"), text.index("Java") + 4)
    assert java.weight > 0


def test_a_word_that_stands_twice_shares_what_it_adds(model: Model) -> None:
    one, two = (word.weight for word in read(model, "Java or java").evidence(1).words if "ava" in word.word)
    assert one == pytest.approx(two)


def test_the_title_speaks_for_itself_and_as_words(model: Model) -> None:
    words = read(model, "and Java", "Java").evidence(1).words
    in_title, in_text = [word for word in words if word.word == "Java"]
    assert (in_title.part, in_title.start, in_text.part, in_text.start) == ("title", 0, "text", 4)
    assert in_title.weight > in_text.weight


def test_a_first_line_that_serves_as_title_is_told_as_text(model: Model) -> None:
    first, *_ = read(model, "  \nJava nurse\nmore of it").evidence(1).words
    assert (first.part, first.start, first.word) == ("text", 3, "Java")


@pytest.mark.parametrize("word", ["java", "JAVA", "nurse", "nowhere"])
def test_without_a_word_is_what_the_model_says_of_the_text_without_it(model: Model, word: str) -> None:
    text, title = "Java nurse engineering java ab", "ab Java 😀"
    left = [
        " ".join(part for part in whole.split() if part.lower() != word.lower()) for whole in (text, title)
    ]
    expected = model.probabilities([left[0]], [left[1]])[0]
    assert list(read(model, text, title).without(word).values()) == pytest.approx(
        expected.tolist(), abs=1e-12
    )


def test_words_the_model_knows_are_counted(model: Model) -> None:
    known = read(model, "Java nurse unheardof C++ 日本", "–").known_words()
    assert (known.words, known.known) == (6, 5)
    assert read(model, "", "").known_words().words == 0


def test_a_text_of_unknown_words_has_only_its_bias(model: Model) -> None:
    evidence = read(model, "xyzzy qwertz").evidence(1)
    assert evidence.words == ()
    assert evidence.logit == evidence.bias


def test_labels_the_model_does_not_judge_and_texts_too_long_have_none(model: Model) -> None:
    assert read(model, "Java").evidence(99) is None
    assert read(model, "a" * (LONGEST + 1)) is None
    assert read(model, "a" * LONGEST) is not None


def test_the_strongest_words_overall_are_spelled_and_rank_by_what_they_bring(
    made_up: Callable[..., TrainingSet], trained: Callable[..., Model]
) -> None:
    given = made_up(80, 4)
    model = trained(given)
    for label_id in model.label_ids:
        words = strongest(model, label_id)
        own = f"word{label_id - 1}"
        assert {word for word, _ in words.speak_for[:3]} <= {f"{own}{end}" for end in "abc"} | {f"{own}…"}
        for pairs, sign in ((words.speak_for, 1), (words.speak_against, -1)):
            strengths = sign * np.array([strength for _, strength in pairs])
            assert (strengths > 0).all()
            assert (np.diff(strengths) <= 0).all()
    assert strongest(model, 99).speak_for == ()


def test_words_are_spelled_the_same_whether_or_not_a_former_model_knew_them(
    made_up: Callable[..., TrainingSet], trained: Callable[..., Model]
) -> None:
    given = made_up(60, 3)
    first = trained(given)
    again = trained(given, first)
    assert list(again.spellings.items()) == list(first.spellings.items())
