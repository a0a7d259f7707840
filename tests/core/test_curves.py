"""Outcomes, and the sentence about the effect of a moved threshold."""

from __future__ import annotations

from app.core.curves import Effect, Outcome


def test_the_sentence_has_postings_mistakes_precision_and_recall() -> None:
    effect = Effect(lost=7, gained=0, before=Outcome(21, 4, 2), after=Outcome(20, 2, 3))
    assert effect.more_mistakes == -1
    assert (
        effect.sentence
        == "−7 postings, 1 fewer mistake, precision 84\u00a0% → 91\u00a0%, recall 91\u00a0% → 87\u00a0%"
    )


def test_one_posting_and_no_change_of_mistakes() -> None:
    effect = Effect(lost=0, gained=1, before=Outcome(0, 0, 2), after=Outcome(0, 0, 2))
    assert effect.sentence == "+1 posting, as many mistakes, precision – → –, recall 0\u00a0% → 0\u00a0%"


def test_nothing_changes() -> None:
    outcome = Outcome(3, 1, 0)
    assert Effect(0, 0, outcome, outcome).sentence == "No posting changes"


def test_undefined_scores_are_none() -> None:
    nothing = Outcome(0, 0, 0)
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    assert Outcome(0, 0, 3).precision is None
    assert Outcome(0, 0, 3).f1 == 0.0
