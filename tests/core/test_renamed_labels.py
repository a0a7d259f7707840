"""Labels of a file under other names: merged ones add up, left out ones claim nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.records import IncomingPosting
from app.core.renamed_labels import RenamedLabels

POSTING = IncomingPosting("file", 1, "A text")


@pytest.mark.parametrize(
    ("names", "labels", "no", "expected_labels", "expected_no"),
    [
        ({"remote": "Remote"}, ("REMOTE", "IT"), None, ("Remote", "IT"), None),
        ({"Home": "Remote"}, ("Home", "Remote"), None, ("Remote",), None),
        ({"N/A": ""}, ("N/A", "IT"), None, ("IT",), None),
        ({"N/A": ""}, ("n/a",), None, None, None),  # nothing is left: not tagged
        ({"N/A": ""}, (), None, (), None),  # an empty list stays one
        ({"N/A": ""}, None, None, None, None),
        ({"Home": "Remote"}, ("Home",), ("Remote",), ("Remote",), ()),  # yes wins
        ({"N/A": ""}, ("N/A",), ("IT",), (), ("IT",)),  # the no answers stay
        ({"IT": ""}, ("Remote",), ("IT",), ("Remote",), ()),
    ],
)
def test_labels_and_no_answers(names, labels, no, expected_labels, expected_no):
    found = RenamedLabels(names).posting(replace(POSTING, labels=labels, no=no))
    assert (found.labels, found.no) == (expected_labels, expected_no)


def test_a_posting_whose_only_label_is_left_out_is_not_done():
    found = RenamedLabels({"TBD": ""}).posting(replace(POSTING, labels=("TBD",), done=True))
    assert (found.labels, found.done) == (None, None)


def test_that_all_others_are_no_stays_said():
    found = RenamedLabels({"TBD": ""}).posting(
        replace(POSTING, labels=("TBD",), rest_no=True, unanswered=("IT", "TBD"))
    )
    assert (found.labels, found.rest_no, found.unanswered) == ((), True, ("IT",))


def test_of_merged_predictions_the_greatest_counts():
    found = RenamedLabels({"Home": "Remote", "x": ""}).posting(
        replace(POSTING, probabilities={"Home": 0.7, "Remote": 0.2, "x": 0.9})
    )
    assert found.probabilities == {"Remote": 0.7}
