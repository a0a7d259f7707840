"""Names, colours and keys of new labels."""

from __future__ import annotations

from collections import Counter

import pytest

from app.core.errors import InputError
from app.core.labels import checked_key, checked_name, next_color, next_key, same_name
from app.core.records import Label
from app.core.settings import LABEL_COLORS, LABEL_KEYS

IT = Label(1, "IT", LABEL_COLORS[0], key="1")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IT", "it"),
        ("Café", "CAFE\u0301"),
        ("\ufb01tter", "FITTER"),
        ("Straße", "STRASSE"),
        ("\uff29\uff34", "it"),
        (" a  b ", "A B"),
    ],
)
def test_names_ignore_case_unicode_form_and_blanks(one: str, other: str) -> None:
    assert same_name(one) == same_name(other)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("R&D", "R D"), ("cafe", "café"), ("IT 1", "IT 2")])
def test_symbols_and_accents_make_another_name(one: str, other: str) -> None:
    assert same_name(one) != same_name(other)


def test_a_name_is_trimmed_and_must_be_unique() -> None:
    assert checked_name("  R&D \n team ", [IT]) == "R&D team"
    for name, sentence in (
        ("", "needs a name"),
        (" ", "needs a name"),
        ("i" * 1001, "1000"),
        ("It", "named IT"),
    ):
        with pytest.raises(InputError, match=sentence):
            checked_name(name, [IT])


def test_a_key_must_be_free_and_one_for_labels() -> None:
    assert checked_key("", [IT]) == ""
    assert checked_key("2", [IT]) == "2"
    with pytest.raises(InputError, match=r"The key 1 already answers IT\. Choose another"):
        checked_key("1", [IT])
    for key in ("S", "ä", "12", " "):
        with pytest.raises(InputError, match=r"cannot answer a label\. Choose a digit"):
            checked_key(key, [IT])


def test_keys_are_digits_then_letters_of_the_name_then_any() -> None:
    used: set[str] = set()
    given = []
    for name in ["x"] * 10 + ["Hospitality", "Hotel", "Hot", "S"]:
        given.append(next_key(name, used))
        used.add(given[-1])
    assert given == [*"1234567890", "H", "O", "T", "A"]
    assert next_key("any", set(LABEL_KEYS)) == ""


def test_colours_are_given_out_in_turn() -> None:
    used: Counter[str] = Counter()
    for _ in range(2):
        for color in LABEL_COLORS:
            assert next_color(used) == color
            used[color] += 1
