"""Sentences of a learning curve: what twice the answers may add, or that they hardly help."""

from __future__ import annotations

import pytest

from app.core.learning_curve import SHARES, LearningCurve, SpreadScore, gain_of_doubling


def scores(*values: float) -> tuple[SpreadScore, ...]:
    return tuple(SpreadScore(value, value, value) for value in values)


FLAT = scores(0.9, 0.9, 0.9, 0.9)
HALVED = scores(*(1 - 0.1 / share for share in SHARES))  # twice the answers, half of what is missing
FALLING = scores(0.9, 0.8, 0.7, 0.6)
PERFECT = scores(1.0, 1.0, 1.0, 1.0)


def curve(micro=FLAT, macro=FLAT, **labels) -> LearningCurve:
    by_id = dict(enumerate(labels.values(), 1))
    return LearningCurve(SHARES, (1, 2, 3, 4), micro, macro, by_id, dict(enumerate(labels, 1)))


def test_the_missing_score_keeps_falling_at_its_rate():
    assert gain_of_doubling(SHARES, HALVED) == pytest.approx(0.05)
    for steady in (FLAT, FALLING, PERFECT):
        assert gain_of_doubling(SHARES, steady) == 0
    assert gain_of_doubling(SHARES[:1], HALVED[:1]) == 0


@pytest.mark.parametrize(
    ("micro", "macro", "said"),
    [
        (FLAT, FLAT, "More tagging will hardly help."),
        (FALLING, PERFECT, "More tagging will hardly help."),
        (
            HALVED,
            HALVED,
            "Twice the answers may add about 5\u00a0points of macro F1 and 5\u00a0points of micro F1.",
        ),
        (FLAT, HALVED, "Twice the answers may add about 5\u00a0points of macro F1."),
        (HALVED, FLAT, "Twice the answers may add about 5\u00a0points of micro F1."),
    ],
)
def test_the_sentence_says_whether_more_tagging_helps(micro, macro, said):
    assert curve(micro, macro).sentence == said


def test_the_labels_that_gain_most_are_named():
    assert curve(HALVED, HALVED, IT=FLAT, Remote=HALVED).sentence.endswith(" micro F1; Remote gains most.")
    assert curve(HALVED, HALVED, IT=HALVED, Remote=HALVED).sentence.endswith("; IT and Remote gain most.")
    found = curve(IT=FLAT, Remote=HALVED)
    assert found.sentence == "More tagging will hardly help; Remote gains most."
    assert found.label_sentence(1) == "More tagging will hardly help IT."
    assert found.label_sentence(2) == "Twice the answers may add about 5\u00a0points of F1 to Remote."
    assert found.label_sentence(7) == ""
