"""Which labels are offered as variants of one another, and which are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.label_variants import Variants, is_placeholder, variants


@pytest.mark.parametrize(
    ("one", "other", "typo"),
    [
        ("Remote", "remote", False),
        ("Full time", "full-time", False),
        ("Full-time", "Fulltime", False),
        ("Part time ", "part  time", False),
        ("Software Engineer", "Engineer, Software", False),
        ("Nurse", "Nurses", False),
        ("Companies", "company", False),
        ("R&D", "R and D", False),
        ("Café staff", "Cafe staff", False),
        ("Software Engineer", "Softwre Enginer", True),
        ("Logistics", "Logisitcs", True),
        ("Marketing", "Markering", True),
        ("ﬁnance", "Finance", False),
        ("Sales & Marketing", "marketing and sales", False),
    ],
)
def test_variants_are_found(one, other, typo):
    assert variants({one: 5, other: 2}) == [Variants((one, other), typo)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C", "C++"),
        ("C++", "C#"),
        ("Java", "JavaScript"),
        ("Level 1", "Level 2"),
        ("B1", "B2"),
        ("Level I", "Level II"),
        ("Remote", "Not remote"),
        ("IT", "ITS"),
        ("Junior", "Senior"),
        ("Nurse", "Nursery"),
        ("Male", "Female"),
        ("2021", "2022"),
        ("-", "?"),
        ("Day shift", "Night shift"),
    ],
)
def test_other_labels_are_left_alone(one, other):
    assert variants({one: 5, other: 2}) == []


def test_the_most_frequent_spelling_comes_first_and_all_variants_join_it():
    counts = {"remote": 3, "Remote": 40, "REMOTE ": 1, "Remotes": 2, "Hybrid": 9, "hybrd": 1, "On site": 4}
    assert variants(counts) == [
        Variants(("Remote", "remote", "Remotes", "REMOTE "), typo=False),
        Variants(("Hybrid", "hybrd"), typo=True),
    ]


def test_of_equally_frequent_names_the_plainest_comes_first():
    assert variants({"I.T.": 1, "IT": 1, "Remote-work": 2, "remote work": 2}) == [
        Variants(("remote work", "Remote-work"), typo=False),
        Variants(("IT", "I.T."), typo=False),
    ]


@given(st.dictionaries(st.text(max_size=12), st.integers(0, 9), max_size=30))
def test_each_name_is_offered_once_at_most(counts):
    named = [name for group in variants(counts) for name in group.names]
    assert len(named) == len(set(named))
    assert set(named) <= set(counts)
    for group in variants(counts):
        assert len(group.names) > 1
        assert counts[group.names[0]] == max(counts[name] for name in group.names)


def test_thousands_of_similar_labels_are_distinguished():
    names = [f"{3 * a}{b} engineer {c}" for a in "abcdefghij" for b in ("north", "south") for c in range(100)]
    assert variants(dict.fromkeys(names, 1)) == []


@pytest.mark.parametrize("name", ["N/A", "n/a ", "-", "TBD", "?", "none", "—", "#N/A"])
def test_placeholders(name):
    assert is_placeholder(name)


@pytest.mark.parametrize("name", ["Nursing", "IT", "No experience", "C", "Other"])
def test_real_names_are_no_placeholders(name):
    assert not is_placeholder(name)
