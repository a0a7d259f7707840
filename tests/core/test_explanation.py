"""One text explained: shares, what each method assigns, and both losses against numbers computed by hand."""

from __future__ import annotations

from math import isfinite, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.explanation import explain, logit
from app.core.records import Answer, Label
from app.core.tagging import Tagging

IT, ENGLISH, NURSING = (
    Label(1, "IT", "#3F6FE0", set_threshold=0.7),
    Label(2, "English", "#C2571A", set_threshold=0.4),
    Label(3, "Nursing", "#8A4FD0"),
)
LABELS = (IT, ENGLISH, NURSING)
LOGITS = {1: log(3), 2: 0.0, 3: -log(3)}  # sigmoids 3/4, 1/2, 1/4; shares 9/13, 3/13, 1/13


def tagging(*answers: Answer | None) -> Tagging:
    made = Tagging()
    for label, answer in zip(LABELS, answers, strict=True):
        made = made.with_answer(label.id, answer)
    return made


def test_sigmoids_stand_alone_and_shares_sum_to_one() -> None:
    terms = explain(LOGITS, LABELS).terms
    assert [each.probability for each in terms] == pytest.approx([3 / 4, 1 / 2, 1 / 4])
    assert [each.share for each in terms] == pytest.approx([9 / 13, 3 / 13, 1 / 13])


def test_the_losses_equal_those_computed_by_hand() -> None:
    found = explain(LOGITS, LABELS, tagging(Answer.YES, Answer.YES, Answer.NO))
    assert [each.categorical for each in found.terms] == [
        pytest.approx(log(13 / 9) / 2),
        pytest.approx(log(13 / 3) / 2),
        None,
    ]
    assert [each.binary for each in found.terms] == pytest.approx([log(4 / 3), log(2), log(4 / 3)])
    assert found.categorical == pytest.approx((log(13 / 9) + log(13 / 3)) / 2)
    assert found.binary == pytest.approx(2 * log(4 / 3) + log(2))


def test_categorical_counts_only_the_yes_and_binary_every_answer() -> None:
    found = explain(LOGITS, LABELS, tagging(None, Answer.NO, Answer.NO))
    assert found.categorical is None
    assert found.binary == pytest.approx(log(2) + log(4 / 3))
    assert found.terms[0].binary is None


def test_a_text_without_answers_has_no_losses() -> None:
    found = explain(LOGITS, LABELS)
    assert (found.categorical, found.binary) == (None, None)


def test_each_method_assigns_its_labels() -> None:
    found = explain(LOGITS, LABELS, softmax_cut=0.07, shared_cut=0.6)
    assert {each.method: each.labels for each in found.assignments} == {
        "softmax, top label": (IT,),
        "softmax, one cut": (IT, ENGLISH, NURSING),
        "one-vs-rest, cut at 0.5": (IT, ENGLISH),
        "one-vs-rest, one shared threshold": (IT,),
        "one-vs-rest, thresholds by goal": (IT, ENGLISH),
    }


def test_cuts_that_were_never_tuned_assign_nothing_yet() -> None:
    methods = {each.method: each.labels for each in explain(LOGITS, LABELS).assignments}
    assert methods["softmax, one cut"] is None
    assert methods["one-vs-rest, one shared threshold"] is None


def test_missing_logits_are_tolerated() -> None:
    assert [each.label for each in explain({2: 1.0}, LABELS).terms] == [ENGLISH]
    assert explain({}, LABELS).terms == ()
    assert explain({}, LABELS).assignments[0].labels == ()


@given(st.lists(st.floats(-1e4, 1e4), min_size=3, max_size=3))
def test_no_logit_is_too_extreme(values: list[float]) -> None:
    found = explain(
        dict(zip((1, 2, 3), values, strict=True)), LABELS, tagging(Answer.YES, Answer.NO, Answer.YES)
    )
    assert sum(each.share for each in found.terms) == pytest.approx(1.0)
    assert found.categorical is not None
    assert found.binary is not None
    assert isfinite(found.categorical)
    assert isfinite(found.binary)


@given(st.floats(0.0, 1.0))
def test_the_sigmoid_of_the_logit_is_the_probability(probability: float) -> None:
    (term,) = explain({1: logit(probability)}, [IT]).terms
    assert term.probability == pytest.approx(probability, abs=1e-12)
