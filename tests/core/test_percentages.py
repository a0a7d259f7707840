"""One way of writing a share, and what precision and recall mean in plain words."""

from __future__ import annotations

import math

import pytest

from app.core.percentages import percentage, percentage_change, percentage_interval, points
from app.core.plain_words import label_in_plain_words, model_in_plain_words
from app.core.records import LabelQuality, Quality


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.71, "71 %"), (0.0, "0 %"), (1.0, "100 %"), (0.004, "0 %"), (1.26, "126 %"), (None, "–")],
)
def test_a_share_is_written_in_whole_per_cent(value, written):
    assert percentage(value) == written.replace(" ", "\u00a0")


def test_halves_are_rounded_up_whatever_the_last_digits_are():
    for per_mille in range(1001):
        written = f"{(per_mille + 5) // 10}\u00a0%"
        assert percentage(per_mille / 1000) == written
        assert percentage(math.nextafter(per_mille / 1000, 0.0)) == written
        assert percentage(sum([0.001] * per_mille)) == written


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_a_value_that_is_not_a_number_is_a_dash(value):
    assert percentage(value) == "–"


@pytest.mark.parametrize(("value", "written"), [(0.9, "90 %"), (0.995, "99.5 %"), (0.12345, "12.35 %")])
def test_decimals_are_kept_where_they_matter(value, written):
    assert percentage(value, exact=True) == written.replace(" ", "\u00a0")


def test_changes_intervals_and_differences_keep_their_numbers_together():
    assert percentage_change(0.34, 0.41) == "34\u00a0% → 41\u00a0%"
    assert percentage_interval(0.84, 0.76, 0.9) == "84\u00a0% (76\u00a0% to 90\u00a0%)"
    assert points(-0.012) == "−1.2\u00a0points"
    assert points(0.02) == "+2.0\u00a0points"


@pytest.mark.parametrize(
    ("precision", "recall", "said"),
    [
        (0.9, 0.875, "Of 10 postings marked IT, 9 are right; 1 in 8 is missed."),
        (1.0, 1.0, "Of 10 postings marked IT, 10 are right; hardly any is missed."),
        (0.11, 0.3, "Of 10 postings marked IT, 1 is right; more than half are missed."),
        (0.97, 0.6, "Of 100 postings marked IT, 97 are right; 4 in 10 are missed."),
        (0.999, 0.75, "Of 100 postings marked IT, 99 are right; 1 in 4 is missed."),
        (0.02, 0.5, "Of 100 postings marked IT, 2 are right; 5 in 10 are missed."),
        (0.0, 0.0, "Of 10 postings marked IT, none is right; more than half are missed."),
        (None, 0.3, ""),
        (0.3, None, ""),
        (float("nan"), 0.3, ""),
    ],
)
def test_a_label_in_plain_words(precision, recall, said):
    assert label_in_plain_words("IT", precision, recall) == said


def label(number: int, yes: int, precision: float | None, recall: float | None) -> LabelQuality:
    return LabelQuality(number, f"label {number}", yes, 10, 0, 0, precision=precision, recall=recall)


def test_a_model_in_plain_words_counts_every_assigned_label_once():
    # 80 of 100 found among 100 assigned; 5 of 100 found among 50 assigned: 85 of 150 right, 115 of 200 missed
    labels = (label(1, 100, 0.8, 0.8), label(2, 100, 0.1, 0.05), label(3, 7, None, None))
    quality = Quality(300, 1.0, 0.5, 0.5, 0.5, labels)
    assert model_in_plain_words(quality) == "Of 10 labels assigned, 6 are right; more than half are missed."


def test_without_scores_nothing_is_said():
    assert model_in_plain_words(None) == ""
    assert model_in_plain_words(Quality(3, 1.0, None, None, None, (label(1, 2, None, None),))) == ""
    assert model_in_plain_words(Quality(3, 1.0, 0.0, 0.0, 0.0, (label(1, 2, 0.0, 0.0),))) == ""
