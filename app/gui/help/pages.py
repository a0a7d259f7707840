"""The pages of the manual, and what a search finds in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app import resources
from app.core import translation
from app.core.labels import search_form

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FIRST = "index"
_LINK = re.compile(r"\]\(([a-z-]+)\.md\)")
_MARKS = re.compile(r"[*_`#|>]|\]\([^)]*\)|\[")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual: its name in links, its heading, its file, and its words without Markdown.

    ``words`` are in the form in which they are searched: without capitals and accents.
    """

    name: str
    title: str
    path: Path
    words: str


def pages() -> tuple[Page, ...]:
    """Every page in the language in use, in the order of the index, the index first.

    Raises:
        SetupError: a page is missing, so the installation is damaged.
    """
    return _pages(translation.current().code)


@cache
def _pages(language: str) -> tuple[Page, ...]:
    index = resources.manual_page(FIRST, language)
    names = dict.fromkeys([FIRST, *_LINK.findall(index.read_text(encoding="utf-8"))])
    return tuple(_read(name, language) for name in names)


def _read(name: str, language: str) -> Page:
    path = resources.manual_page(name, language)
    text = path.read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix("# ")
    return Page(name, title, path, search_form(_MARKS.sub("", text)))


def found(typed: str) -> Sequence[Page]:
    """The pages that contain all typed words, those with the words in their titles first."""
    words = search_form(typed).split()
    hits = [page for page in pages() if all(word in page.words for word in words)]
    return sorted(hits, key=lambda page: not all(word in search_form(page.title) for word in words))
