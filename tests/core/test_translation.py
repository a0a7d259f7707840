"""Words in the language in use: placeholders, plurals and numbers."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from app.core import translation
from app.core.translation import Language, count, joined, localized, plural, tr, tr_noop

if TYPE_CHECKING:
    from collections.abc import Iterator

GERMAN = {
    "{rows:,} rows in {file}": "In {file}: {rows:,} Zeilen",
    "{first} and {last}": "{first} und {last}",
    "half": "halb",
}
POLISH = {"{n} labels": ("{n} etykieta", "{n} etykiety", "{n} etykiet")}


def to_german(source: str, number: int | None) -> str:
    return GERMAN.get(source, source)


def to_polish(source: str, number: int | None) -> str:
    if number is None or source not in POLISH:
        return source
    one, few, many = POLISH[source]
    if number == 1:
        return one
    return few if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else many


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.use(translation.ENGLISH)


def test_without_another_language_words_stay_english() -> None:
    assert tr("half") == "half"
    assert tr("{rows:,} rows in {file}", rows=1204, file="a.csv") == "1,204 rows in a.csv"
    assert [count(number, "label") for number in (0, 1, 2, 1204)] == [
        "0 labels",
        "1 label",
        "2 labels",
        "1,204 labels",
    ]
    assert plural(1, "{n} posting gets {name}", "{n} postings get {name}", name="IT") == "1 posting gets IT"


def test_a_translation_may_order_its_placeholders_differently() -> None:
    translation.use(Language("de", to_german, thousands=".", decimal=","))
    assert tr("{rows:,} rows in {file}", rows=1204, file="a.csv") == "In a.csv: 1.204 Zeilen"
    assert joined(["IT", "Sales", "English"]) == "IT, Sales und English"
    assert tr("not translated") == "not translated"


def test_numbers_are_written_as_in_the_language_in_use() -> None:
    translation.use(Language("de", to_german, thousands=".", decimal=","))
    assert localized(1234567.5, ",.1f") == "1.234.567,5"
    assert tr("{seconds:.1f} s", seconds=2.25) == "2,2 s"
    translation.use(Language("es", to_german, thousands=".", decimal=",", grouped_from=10_000))
    assert [localized(number) for number in (1234, 12345)] == ["1234", "12.345"]
    assert tr("version {version}", version="1.2") == "version 1.2", "not a number"


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "1 etykieta"), (3, "3 etykiety"), (5, "5 etykiet"), (12, "12 etykiet"), (22, "22 etykiety")],
)
def test_a_language_may_have_more_than_two_plural_forms(number: int, text: str) -> None:
    translation.use(Language("pl", to_polish))
    assert count(number, "label") == text


def test_braces_in_values_and_in_plain_strings_are_left_alone() -> None:
    assert tr("{name} is taken", name="{x}") == "{x} is taken"
    assert tr("Write {} for none") == "Write {} for none"


def test_what_is_said_in_a_language_of_its_own_is_so_in_this_thread_only() -> None:
    translation.use(Language("de", to_german, thousands=".", decimal=","))
    heard = []
    with translation.using(translation.ENGLISH):
        assert (tr("half"), localized(1204)) == ("half", "1,204")
        other = threading.Thread(target=lambda: heard.append(tr("half")))
        other.start()
        other.join()
    assert (heard, tr("half")) == (["halb"], "halb")


def test_a_marked_constant_is_itself_until_it_is_shown() -> None:
    mark = tr_noop("half")
    translation.use(Language("de", to_german))
    assert (mark, tr(mark)) == ("half", "halb")
