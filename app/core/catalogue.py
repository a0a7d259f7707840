"""Reads a translation file as Qt Linguist writes it, for words that are said without Qt."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.translation import Translate


def _polish(number: int) -> int:
    if number == 1:
        return 0
    return 1 if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else 2


_FORM: dict[str, Callable[[int], int]] = {
    "de": lambda number: int(number != 1),
    "es": lambda number: int(number != 1),
    "fr": lambda number: int(number > 1),
    "pl": _polish,
}
"""The place of the form for a number among a language's plural forms, as Qt numbers them."""


@cache
def read_catalogue(path: Path, code: str) -> Translate:
    """The translations of a ``.ts`` file in the language of that code. Unfinished ones stay English."""
    forms: dict[str, list[str]] = {}
    single: dict[str, str] = {}
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        if message.get("numerus") == "yes":
            forms[source] = [form.text or "" for form in translation.iter("numerusform")]
        else:
            single[source] = translation.text or ""
    form_for = _FORM[code]

    def translate(source: str, number: int | None) -> str:
        if number is None:
            return single.get(source, source)
        return forms[source][form_for(number)] if source in forms else source

    return translate
