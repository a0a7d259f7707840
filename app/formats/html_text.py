"""Convert HTML to readable text: no tags, no entities, a line for each block."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
        "ol", "p", "pre", "section", "table", "tbody", "thead", "tfoot", "tr", "ul", "body",
    )
)  # fmt: skip
_CELLS = frozenset(("td", "th"))
_UNREAD = frozenset(("script", "style", "head", "template", "noscript", "svg", "iframe", "object", "select"))
_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote"))

_TAG = re.compile(
    r"</?(?:p|div|br|ul|ol|li|b|i|u|em|strong|span|a|h[1-6]|table|tr|td|th|section|article|font|hr|html|body)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ESCAPED_TAG = re.compile(r"&lt;/?(?:p|div|br|ul|ol|li|strong|b|span|h[1-6])(?:\s|/?&gt;)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_LINE, _BLOCK, _PARAGRAPH = "\ue000", "\ue001", "\ue002"
_BREAKS = re.compile(f" *[{_LINE}{_BLOCK}{_PARAGRAPH}][{_LINE}{_BLOCK}{_PARAGRAPH} ]*")
_DEEPEST = 400

TELLING_SHARE = 0.2
"""The minimum share of texts with tags or entities for a column to count as HTML."""


def is_page(head: str) -> bool:
    """Whether a file that begins like this is an HTML page, whatever its name says."""
    return head.lstrip()[:200].lower().startswith(("<!doctype html", "<html"))


def holds_html(texts: Iterable[str]) -> bool:
    """Whether a column of texts is HTML, judged by the share of texts with tags or entities."""
    telling = total = 0
    for text in texts:
        total += 1
        telling += bool(_TAG.search(text) or _ESCAPED_TAG.search(text) or len(_ENTITY.findall(text)) > 1)
    return total > 0 and telling >= max(1, TELLING_SHARE * total)


def readable(text: str) -> str:
    """The text of a piece of HTML. Text without tags only loses its entities."""
    if _ESCAPED_TAG.search(text) and not _TAG.search(text):
        text = html.unescape(text)
    if not _TAG.search(text):
        return html.unescape(text).replace("\u00a0", " ") if "&" in text else text
    return node_text(LexborHTMLParser(text).body)


def node_text(node: LexborNode | None) -> str:
    """The text of an element and all within it, a line for each block."""
    if node is None:
        return ""
    pieces: list[str] = []
    _walk(node, pieces, 0)
    joined = _BLANKS.sub(" ", "".join(pieces))
    return _BREAKS.sub(_break, joined).strip()


def _break(match: re.Match[str]) -> str:
    """The line break or empty line for a run of block ends."""
    run = match[0]
    return "\n\n" if _PARAGRAPH in run or run.count(_LINE) > 1 else "\n"


def _walk(node: LexborNode, pieces: list[str], depth: int) -> None:
    child = node.child
    while child is not None:
        tag = child.tag
        if tag == "-text":
            pieces.append(_BLANKS.sub(" ", child.text_content or ""))
        elif tag == "br":
            pieces.append(_LINE)
        elif tag in _UNREAD or tag is None or tag.startswith(("-", "!")):
            pass
        elif depth > _DEEPEST:
            pieces.append(child.text(deep=True, separator=" "))
        else:
            block = tag in _BLOCKS
            end = _PARAGRAPH if tag in _PARAGRAPHS else _BLOCK if block else " " if tag in _CELLS else ""
            if block:
                pieces.append(end)
            _walk(child, pieces, depth + 1)
            pieces.append(end)
        child = child.next
