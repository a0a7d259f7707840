"""A posting's tagging: three states for each label, however it is stored."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.records import Answer, Label, LabelQuality
from app.core.tagging import Tagging

LABELS = range(1, 9)
ANSWERS = st.sampled_from([Answer.YES, Answer.NO, None])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.sampled_from(LABELS), ANSWERS),
        st.tuples(st.just("finish"), st.integers(0, 8), st.sets(st.sampled_from(LABELS))),
        st.tuples(st.just("reopen"), st.none(), st.none()),
    ),
    max_size=12,
)


@given(steps=STEPS)
def test_a_tagging_agrees_with_a_plain_table(steps: list[tuple[str, int, Any]]) -> None:
    tagging, plain, done = Tagging(), dict.fromkeys(LABELS), False
    for verb, number, value in steps:
        if verb == "answer":
            tagging = tagging.with_answer(number, value)
            plain[number] = value
        elif verb == "finish":
            hidden = {label for label in value if label <= number}
            tagging = tagging.finished(number, sorted(hidden))
            for label in set(range(1, number + 1)) - hidden:
                plain[label] = plain[label] or Answer.NO
            done = True
        else:
            tagging = tagging.reopened()
            done = False
        assert {label: tagging.answer(label) for label in LABELS} == plain
        assert tagging.answers(LABELS) == list(plain.values())
        assert tagging.done is done
        assert tagging == Tagging(tagging.done, tagging.no_upto, tuple(sorted(tagging.explicit)))
        assert len(dict(tagging.explicit)) == len(tagging.explicit)
        implied = [(label, answer) for label, answer in tagging.explicit if label <= tagging.no_upto]
        assert all(answer is not Answer.NO for _, answer in implied), "canonical"


@given(before=STEPS, label=st.sampled_from(LABELS), answer=ANSWERS)
def test_answering_twice_equals_answering_once(
    before: list[tuple[str, int, Any]], label: int, answer: Answer | None
) -> None:
    tagging = Tagging()
    for verb, number, value in before:
        tagging = tagging.with_answer(number, value) if verb == "answer" else tagging.finished(3)
    once = tagging.with_answer(label, answer)
    assert once.with_answer(label, answer) == once


@pytest.mark.parametrize(
    ("chosen", "tuned", "threshold"),
    [(None, None, 0.5), (None, 0.3, 0.3), (0.7, 0.3, 0.7), (0.0, 0.3, 0.0), (1.0, None, 1.0)],
)
def test_a_set_threshold_takes_precedence_over_a_tuned_one(
    chosen: float | None, tuned: float | None, threshold: float
) -> None:
    label = Label(1, "IT", "#000000", set_threshold=chosen, tuned_threshold=tuned)
    assert label.threshold == threshold
    assert label.locked is (chosen is not None)


def test_a_label_is_ready_once_it_needs_nothing_more() -> None:
    assert LabelQuality(1, "IT", 2, 1, 0, 0).state == "ready"
    assert LabelQuality(1, "IT", 2, 0, 0, 1).state == "needs examples"
    assert LabelQuality(1, "IT", 1, 1, 1, 0).state == "needs examples"
