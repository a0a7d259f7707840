"""Label names in cells, and texts cleaned for storage."""

from __future__ import annotations

import pytest

from app.core.labels import LONGEST_NAME
from app.formats.label_cells import as_names, guess_separator
from app.formats.values import UnusableError, as_flag, clean


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("IT; Remote ;IT;; ", ("IT", "Remote")),
        ("IT|Law, order", ("IT", "Law, order")),
        ("IT, Remote", ("IT", "Remote")),
        ("IT\nLaw, order\n", ("IT", "Law, order")),
        ("IT\tRemote", ("IT", "Remote")),
        ("IT#Senior#Remote", ("IT", "Senior", "Remote")),
        ("C#", ("C#",)),
        ("C#, Java", ("C#", "Java")),
        ("C# developer", ("C# developer",)),
        ("Machine learning", ("Machine learning",)),
        ('"Law, order", IT', ("Law, order", "IT")),
        ('["IT", "a, b"]', ("IT", "a, b")),
        ("['IT', \"it's\"]", ("IT", "it's")),
        ("['IT' 'Senior']", ("IT", "Senior")),
        ("['Part-time'\n 'a, b']", ("Part-time", "a, b")),
        ("array(['IT', 'Senior'], dtype=object)", ("IT", "Senior")),
        ("{'IT', 'Law, order'}", ("IT", "Law, order")),
        ("('IT',)", ("IT",)),
        ("(m/w/d)", ("(m/w/d)",)),
        ("set()", ()),
        ("[]", ()),
        ("[IT]", ("IT",)),
        ("[Healthcare, Night shift]", ("Healthcare", "Night shift")),
        ("[0 1 2]", ("0", "1", "2")),
        ('{"choices": ["IT", "a, b"]}', ("IT", "a, b")),
        ("2512.0", ("2512",)),
        ("0110", ("0110",)),
        ("15-1252.00", ("15-1252.00",)),
        ("[" * 5000 + "]" * 5000, ("x",)),
        ("nan", None),
        ("None", None),
        ("NA", None),
        ("null", None),
        ("-", None),
        (" ", None),
    ],
)
def test_a_cell_shows_its_own_separator(cell: str, names: tuple[str, ...] | None) -> None:
    if names == ("x",):
        with pytest.raises(UnusableError, match="label name of more than"):
            as_names(cell, None)
    else:
        assert as_names(cell, None) == names


def test_the_given_separator_is_used_and_an_empty_one_splits_nothing() -> None:
    assert as_names("a, b; c", ";") == ("a, b", "c")
    assert as_names("a/b", "/") == ("a", "b")
    assert as_names("a, b; c", "") == ("a, b; c",)


def test_the_separator_is_what_most_cells_share() -> None:
    assert guess_separator(["a, b", "c", "d, e | f", "g, h", "i, j"]) == ","
    assert guess_separator(["a, b; c", "d; e", "f"]) == ";"
    assert guess_separator(["a", "b"]) == ""
    assert guess_separator(['["a;b"]', "c|d"]) == "|"


def test_a_wrong_column_is_not_a_list_of_labels() -> None:
    with pytest.raises(UnusableError, match="label name of more than"):
        as_names("x" * (LONGEST_NAME + 1), None)


@pytest.mark.parametrize(
    ("value", "flag"),
    [(True, True), (False, False), ("Yes", True), ("0", False), ("", None), (1, None), (None, None)],
)
def test_a_flag_is_yes_no_or_neither(value: object, flag: bool | None) -> None:
    assert as_flag(value) is flag


@pytest.mark.parametrize(
    ("text", "kept"),
    [("a\0b", "a b"), ("\ud800", "\ufffd"), ("é\udfff\0", "é\ufffd "), ("\ud83d\ude00", "😀"), ("ok", "ok")],
)
def test_texts_are_cleaned_for_storage(text: str, kept: str) -> None:
    assert clean(text) == kept
