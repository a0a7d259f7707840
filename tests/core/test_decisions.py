"""Which labels a posting is assigned, and the sentence that lists them."""

from __future__ import annotations

import pytest

from app.core.decisions import assigned, sentence
from app.core.percentages import percent
from app.core.records import Label

LABELS = (
    Label(1, "IT", "", set_threshold=0.38),
    Label(2, "English", "", tuned_threshold=0.52),
    Label(3, "Remote", ""),
)


@pytest.mark.parametrize(
    ("probabilities", "count", "terms"),
    [
        ({}, "No labels", ""),
        ({1: 0.379, 2: 0.1}, "No labels", ""),
        ({1: 0.38, 2: 0.519}, "1 label", "IT 38\u00a0% ≥ 38\u00a0%"),
        (
            {1: 0.71, 2: 0.92, 3: 0.4999},
            "2 labels",
            "English 92\u00a0% ≥ 52\u00a0%, IT 71\u00a0% ≥ 38\u00a0%",
        ),
        (
            {1: 0.5, 2: 0.6, 3: 0.7, 4: 1.0},
            "3 labels",
            "Remote 70\u00a0% ≥ 50\u00a0%, English 60\u00a0% ≥ 52\u00a0%, IT 50\u00a0% ≥ 38\u00a0%",
        ),
    ],
)
def test_labels_at_their_threshold_are_assigned_most_probable_first(
    probabilities: dict[int, float], count: str, terms: str
) -> None:
    assert sentence(LABELS, probabilities) == (count, terms)
    assert len(assigned(LABELS, probabilities)) == (int(count[0]) if count[0].isdigit() else 0)


def test_a_threshold_of_0_assigns_always_and_a_label_without_probability_never() -> None:
    always, unknown = Label(1, "A", "", set_threshold=0.0), Label(2, "B", "", set_threshold=0.0)
    assert assigned([always, unknown], {1: 0.0}) == (always,)


def test_per_cent_are_whole() -> None:
    assert [percent(value) for value in (0.0, 0.004, 0.126, 0.995, 1.0)] == [0, 0, 13, 100, 100]
