"""The language of visible words: marks them for translation, and looks them up.

In the code, everything is written in English, and a sentence is one string with ``{placeholders}``, since
other languages order words differently. Without a ``Language`` in use, as on the command line, words stay
English. The window puts one in use that asks Qt's translator (``app.gui.kit.languages``). What is written to
a file in a language of its own, such as a report, is said within ``using``.

``make translations`` collects all strings passed to ``tr``, ``tr_noop``, ``plural`` and ``count``, so these
must be literals.
"""

from __future__ import annotations

import contextlib
import string
from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from typing import Any, NamedTuple

Translate = Callable[[str, int | None], str]
"""The translation of an English string, in the form for a number if one is given; itself without one."""


def _english(source: str, number: int | None) -> str:
    return source


class Language(NamedTuple):
    """How to translate, and how numbers are written.

    ``thousands`` separates groups of three digits, ``decimal`` separates the whole from its fraction. Smaller
    numbers than ``grouped_from`` have no groups: Spanish and Polish write 1234, but 12 345.
    """

    code: str = "en"
    translate: Translate = _english
    thousands: str = ","
    decimal: str = "."
    grouped_from: int = 1_000


ENGLISH = Language()


class _Current:
    """The language in use in this process."""

    language = ENGLISH


_instead: ContextVar[Language | None] = ContextVar("language", default=None)
"""The language in use in this thread for a while, instead of that of the process."""


def use(language: Language) -> None:
    """Put a language in use for everything that is said from now on."""
    _Current.language = language


@contextlib.contextmanager
def using(language: Language) -> Iterator[None]:
    """Say everything in this language meanwhile, in this thread only.

    A generator must not yield within it, since whatever runs until its next step would speak this language.
    """
    before = _instead.set(language)
    try:
        yield
    finally:
        _instead.reset(before)


def current() -> Language:
    """The language in use."""
    return _instead.get() or _Current.language


def tr(source: str, /, **values: object) -> str:
    """A string in the language in use, with its placeholders replaced as ``str.format`` would.

    Numbers are written as the language writes them: ``tr("{rows:,} rows", rows=1204)``.
    """
    text = current().translate(source, None)
    return _fill(text, values) if values else text


def labelled(name: str, value: str) -> str:
    """A name and what it has, such as "IT: yes", with the colon as the language writes it."""
    return tr("{name}: {value}", name=name, value=value)


def tr_noop(source: str, /) -> str:
    """Mark a constant, such as a row of a table, as translatable. Whoever shows it calls ``tr`` with it."""
    return source


def plural(number: int, one: str, many: str, /, **values: object) -> str:
    """A string that depends on a number, which replaces ``{n}``.

    ``one`` is the English for 1 and ``many`` for other numbers: ``plural(3, "{n} posting has no label", "{n}
    postings have no label")``. Other languages have up to four forms, listed under ``many``.
    """
    text = current().translate(many, number)
    if text == many and number == 1:  # English
        text = one
    return _fill(text, {"n": localized(number)} | values)


def count(number: int, singular: str, /) -> str:
    """A number with a noun that forms its plural with an s, such as "1 label" or "1,204 labels"."""
    return plural(number, f"{{n}} {singular}", f"{{n}} {singular}s")


def joined(parts: Sequence[str]) -> str:
    """An enumeration, such as "IT, Sales and English"."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])


def localized(value: float, form: str = ",") -> str:
    """A number as the language in use writes it; ``form`` as for ``format``, such as ``",.1f"``."""
    text = format(value, form)
    language = current()
    if language.thousands == "," and language.decimal == ".":
        return text
    if abs(value) < language.grouped_from:
        text = text.replace(",", "")
    return text.translate({ord(","): language.thousands, ord("."): language.decimal})


def _fill(text: str, values: dict[str, Any]) -> str:
    return _FORMATTER.vformat(text, (), values)


class _LocalizedFormatter(string.Formatter):
    """Writes numbers with a format as the language in use does, and all else as ``str.format``."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        if format_spec and isinstance(value, (int, float)):
            return localized(value, format_spec)
        return super().format_field(value, format_spec)


_FORMATTER = _LocalizedFormatter()
