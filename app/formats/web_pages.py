"""HTML pages of job ads: the posting in their JSON-LD, or else the text that a person reads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from selectolax.lexbor import LexborHTMLParser

from app.core.errors import FileError
from app.core.records import Skipped
from app.core.translation import tr
from app.formats.base import Format, Table
from app.formats.columns import has_usual_name
from app.formats.encoding import UNDECODABLE
from app.formats.html_text import node_text
from app.formats.json_files import DECODER
from app.formats.peers.schema_org import PAGE, job_postings
from app.formats.source import look_into, too_long

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.records import ReadOptions
    from app.formats.base import Row

LONGEST_PAGE = 20_000_000
_FRAME = ("nav", "header", "footer", "aside", "form", "button")


class WebPages(Format):
    """A page, which may contain several postings."""

    name = "HTML"
    suffixes = (".html", ".htm", ".xhtml")

    def read(self, path: Path, options: ReadOptions) -> Table:
        source = look_into(path, options.encoding)
        progress = Progress(1)
        return Table(
            page_rows(path, options, progress, {}),
            progress,
            source.encoding,
            guessed=source.guessed,
        )


class Progress:
    """The share of the files that have been read."""

    def __init__(self, total: int) -> None:
        self._total = max(1, total)
        self.read = 0

    @property
    def fraction(self) -> float:
        return self.read / self._total

    def close(self) -> None:
        """Do nothing: no file stays open between two pages."""


def page_rows(
    path: Path, options: ReadOptions, progress: Progress, fields: dict[str, Any]
) -> Iterator[Row | Skipped]:
    """The postings of one page as rows in the vocabulary of schema.org, with ``fields`` added to each."""
    progress.read += 1
    file = str(path)
    try:
        if not os.path.getsize(path):
            yield Skipped(file, 1, tr("no text"))
            return
        stream = look_into(path, options.encoding).open()
        try:
            page = stream.read(LONGEST_PAGE + 1)
        finally:
            stream.close()
    except FileError as error:
        yield Skipped(file, 1, str(error))
        return
    if len(page) > LONGEST_PAGE:
        yield Skipped(file, 1, too_long())
        return
    tree = LexborHTMLParser(page.replace(UNDECODABLE, "\ufffd").replace("\0", " "))
    found = [posting for data in _json_ld(tree) for posting in job_postings(data)]
    found = found or list(_microdata(tree))
    if not found and _has_table_of_postings(tree):
        yield Skipped(
            file, 1, tr("a page with a table of postings; open it in a spreadsheet and save it as CSV")
        )
        return
    if found:
        for number, posting in enumerate(found, 1):
            yield file, number, {**posting, **fields}
    else:
        yield file, 1, {**_what_is_read(tree), **fields}


def _json_ld(tree: LexborHTMLParser) -> Iterator[Any]:
    for script in tree.css('script[type^="application/ld+json" i]'):
        text = (script.text(deep=True) or "").strip().removeprefix("<!--").removesuffix("-->")
        text = text.strip().removeprefix("//<![CDATA[").removesuffix("//]]>")
        try:
            yield DECODER.decode(text.strip().rstrip(";"))
        except (ValueError, RecursionError):
            continue


def _has_table_of_postings(tree: LexborHTMLParser) -> bool:
    """Whether a table in the page names its text column in its first row, as pandas exports one."""
    for table in tree.css("table"):
        row = table.css_first("tr")
        cells = [cell.text(deep=True, strip=True) for cell in row.css("th, td")] if row is not None else []
        if len(cells) > 1 and has_usual_name(cells, "text") and len(table.css("tr")) > 1:
            return True
    return False


def _what_is_read(tree: LexborHTMLParser) -> dict[str, Any]:
    """Read a page without JSON-LD: its main part is the text, its heading the title."""
    heading = tree.css_first("h1") or tree.css_first("title")
    title = " ".join((heading.text(deep=True) or "").split()) if heading is not None else ""
    for frame in tree.css(", ".join(_FRAME)):
        frame.decompose()
    main = tree.css_first("main") or tree.css_first("article") or tree.body
    return {"@type": "JobPosting", PAGE: True, "title": title, "description": node_text(main)}


def _microdata(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """The job postings marked in a page's own elements."""
    for item in tree.css('[itemtype$="schema.org/JobPosting" i]'):
        found: dict[str, Any] = {"@type": "JobPosting"}
        for prop in item.css("[itemprop]"):
            name = prop.attributes.get("itemprop") or ""
            if name in found or not name:
                continue
            given = prop.attributes.get("content")
            if given is None:
                given = prop.html if name == "description" else " ".join((prop.text(deep=True) or "").split())
            found[name] = given
        if found.get("description"):
            yield found
