"""Read label names from a list, or from a cell in any notation that people and programs use."""

from __future__ import annotations

import ast
import csv
import html
import json
import re
from typing import TYPE_CHECKING, Any

from app.core.labels import LONGEST_NAME
from app.core.translation import tr
from app.formats.values import UnusableError, as_share, as_text, is_missing, one_line, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable

SEPARATORS = ("\n", "\t", "|", ";#", ";", ",", "#", "\u3001", "\uff0c", " · ")
"""Separators of label names in a cell, in order of preference where several fit; two are Asian commas."""

_LIST_CELL = 100_000
_BRACKETS = {"[": "]", "(": ")", "{": "}"}
_LITERAL = 20_000
"""Characters of the longest cell that is parsed as nested lists and objects."""
_SCALAR = re.compile(r"\b(?:np|numpy)\.(?:str_|int\d+|float\d+|bool_)\(([^()]*)\)")
_ARRAY = re.compile(
    r"\s*(?:(?:np|numpy)\.)?(?:array|Index|list)\((?P<list>.*?)(?:,\s*(?:dtype|name|length)=[^)]*)?\)\s*\Z",
    re.DOTALL,
)
_EMPTY_SET = re.compile(r"\s*(?:frozenset|set)\(\)\s*\Z")
_WRAPPED_SET = re.compile(r"\s*(?:frozenset|set)\((?P<list>[\[{].*[\]}])\)\s*\Z", re.DOTALL)
_ITEM = re.compile(
    r"""\s*(?:(?P<prefix>[ubr]?)'(?P<single>(?:[^'\\]|\\.)*)'|"(?P<double>(?:[^"\\]|\\.)*)"|(?P<bare>[^,\s'"](?:[^,]*[^,\s])?|[^,\s'"]))""",
    re.DOTALL,
)
_SCORED = re.compile(
    r"(?P<name>.*\S)\s*(?:[(:=]\s*(?P<score>[01](?:[.,]\d+)?|\.\d+)\)?"
    r"|[:=]\s*(?P<percent>\d{1,3}(?:[.,]\d+)?\s*%))"
)
"""A score behind a name. A percentage in brackets may belong to the name, as in "Part-time (50%)"."""
_NUMBERS = re.compile(r"\s*\d+(?:\.\d*)?(?:\s+\d+(?:\.\d*)?)+\s*\Z")
_HASH = re.compile(r"(?<=\S)#(?=[^\s#])")
"""A hash between two words. In "C##IT", the first one belongs to C#."""
_BULLET = re.compile(r"[ \t]*[•◦▪‣·*+–—-][ \t]+(?=\S)")
"""What begins each line of a list that somebody typed into a cell."""
_TAG = re.compile(r"(?:\A|(?<=[\s,;]))#(?=[^\s#])")
"""What begins a hashtag. Jobtag's own separator, a bar, is in no cell of hashtags."""
_HASHTAGS = re.compile(r"(?:(?:\A|(?<=[\s,;]))#[^\s#|](?:[^#|]|#(?=[\s,;]|\Z))*)+\Z")
_NO_LABEL = re.compile(r"[-–—_.…?/\\*\s]*\Z")
"""What people write into a cell to say that it has no label: signs alone."""


def as_names(
    value: object, separator: str | None, what: str = "labels", *, exact: bool = False
) -> tuple[str, ...] | None:
    """Read label names from a list, or from a text with ``separator`` between them (None: guess it).

    Names are trimmed; empty and repeated ones are dropped. Returns None where the value is missing ("nan",
    "-", blank). In a cell, 2512.0 is the name 2512 and &amp; an ampersand. ``exact``: only a blank cell is
    missing, and names stay unchanged. Raises UnusableError if the value is not a list of names.
    """
    if value is None:
        return None
    as_written = exact or not isinstance(value, str)
    if isinstance(value, str):
        if not value.strip() or (not exact and (is_missing(value) or _NO_LABEL.match(value))):
            return None
        if not exact:
            value = readable_cell(value)
        listed = None if exact else hashtags(value)
        if listed is None:
            listed = listed_names(value)
        if listed is None:
            listed = _split(value, separator)
            if not exact and len(listed) > 1:
                listed = [name for name in listed if not is_missing(name) and not _NO_LABEL.match(name)]
        value = listed
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        if is_missing(value):
            return None
        value = [value]
    if isinstance(value, dict) and isinstance(value.get("choices"), (list, str)):
        value = value["choices"] if isinstance(value["choices"], list) else [value["choices"]]
    if not isinstance(value, list):
        raise UnusableError(tr("its {what} are not a list of names", what=what))
    names: dict[str, None] = {}
    for item in value:
        name = name_of(item, what)
        if name:
            names[name if as_written else whole_number(name)] = None
    return tuple(names)


def name_of(item: object, what: str = "labels") -> str:
    """Trim one label's name; "" if it is missing. Raises UnusableError."""
    if item is None or (isinstance(item, float) and is_missing(item)):
        return ""
    if isinstance(item, (list, dict, bool)):
        raise UnusableError(tr("its {what} are not a list of names", what=what))
    name = one_line(as_text(item, what))
    if len(name) > LONGEST_NAME:
        raise UnusableError(
            tr(
                "a label name of more than {longest_name} characters among its {what}",
                longest_name=LONGEST_NAME,
                what=what,
            )
        )
    return name


def scored_name(name: str) -> tuple[str, float] | None:
    """The name and the score of 0 to 1 behind it, as in "IT (0.93)" or "IT: 93%"; None without one."""
    match = _SCORED.fullmatch(name)
    score = as_share(match["score"] or match["percent"]) if match else None
    return None if match is None or score is None else (match["name"], score)


def guess_separator(cells: Iterable[str]) -> str:
    """Detect the separator of names in cells of labels; "" if there is none.

    It is the first of ``SEPARATORS`` that occurs in at least half of the cells with any
    of them, else the one in the most cells. "#" counts only between two words, so that C# stays a name.
    """
    counts = dict.fromkeys(SEPARATORS, 0)
    telling = 0
    for cell in cells:
        if hashtags(cell) is not None or listed_names(cell) is not None:
            continue
        inner = _without_quoted(readable_cell(cell).strip(" \r\n"))
        found = [
            separator
            for separator in SEPARATORS
            if separator in inner and (separator != "#" or _HASH.search(inner))
        ]
        telling += bool(found)
        for separator in found:
            counts[separator] += 1
    if not telling:
        return ""
    for separator, count in counts.items():
        if 2 * count >= telling:
            return separator
    return max(counts, key=counts.__getitem__)


def readable_cell(cell: str) -> str:
    """The cell without HTML's entities, whose semicolons are no separators."""
    return html.unescape(cell) if "&" in cell and ";" in cell else cell


def hashtags(cell: str) -> list[Any] | None:
    """The names of a cell such as "#IT #Night shift"; None for any other cell."""
    cell = cell.strip()
    if cell[:1] != "#" or not _HASHTAGS.match(cell):
        return None
    names = (name.strip(" \t\n,;") for name in _TAG.split(cell))
    return [name for name in names if name]


def structure(cell: str) -> dict[str, Any] | list[Any] | None:
    """An object, or a list of objects or lists, that a cell holds in the notation of JSON or Python.

    None for any other cell. Raises UnusableError if it looks like one and cannot be parsed.
    """
    cell = cell.strip()
    if cell[:1] not in ("{", "[") or _BRACKETS[cell[0]] != cell[-1] or len(cell) > _LITERAL:
        return None
    if cell[0] == "{" and ":" not in cell:
        return None
    if cell[0] == "[" and cell[1:].lstrip()[:1] not in ("{", "[", "("):
        return None
    try:
        value = json.loads(cell)
    except (ValueError, RecursionError):
        try:
            value = ast.literal_eval(cell)
        except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
            if re.search(r"[\"']\s*:", cell):
                raise UnusableError(tr("its labels are an object that cannot be parsed")) from None
            return None
    if isinstance(value, dict):
        return {str(name): inner for name, inner in value.items()}
    return value if isinstance(value, list) else None


def listed_names(cell: str) -> list[Any] | None:
    """Parse a list in the notation of JSON, Python or numpy, with names quoted or not."""
    cell = cell.strip()
    if not cell or len(cell) > _LIST_CELL:
        return None
    if "np." in cell or "numpy." in cell:
        cell = _SCALAR.sub(r"\1", cell)
    if cell[0] in "afsnIl":
        if _EMPTY_SET.match(cell):
            return []
        wrapped = _ARRAY.match(cell) or _WRAPPED_SET.match(cell)
        return listed_names(wrapped["list"]) if wrapped else None
    if _BRACKETS.get(cell[0]) != cell[-1] or len(cell) < 2:
        return None
    if cell[0] in "[{":
        try:
            value = json.loads(cell)
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, list):
            return value
        if isinstance(value, dict):
            choices = value.get("choices")
            if isinstance(choices, (list, str)):
                return choices if isinstance(choices, list) else [choices]
            return None if value else []
    if cell[0] == "[" and "][" in cell:
        return [name.strip() for name in cell[1:-1].split("][")]
    if cell[0] == "(" and cell[1:-1].strip() and "," not in cell and "'" not in cell and '"' not in cell:
        return None  # a name in brackets
    return _items(cell[1:-1])


def _items(inside: str) -> list[Any] | None:
    """Parse the items between brackets; None if they are not a list."""
    if _NUMBERS.match(inside):
        return inside.split()
    items: list[Any] = []
    at, size = 0, len(inside)
    while at < size:
        match = _ITEM.match(inside, at)
        if match is None:
            rest = inside[at:].strip()
            if rest in ("", ","):
                break
            return None
        at = match.end()
        if match["single"] is not None:
            items.append(_unescaped(match["single"]))
        elif match["double"] is not None:
            items.append(_unescaped(match["double"]))
        elif match["bare"].startswith(("[", "{", "(")):
            return None
        else:
            bare = match["bare"]
            items.append(None if is_missing(bare) else bare)
        while at < size and inside[at].isspace():
            at += 1
        if at < size and inside[at] == ",":
            at += 1
    return items


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), text)


def _split(cell: str, separator: str | None) -> list[str]:
    if separator is None:
        separator = guess_separator([cell])
    if not separator:
        return [cell]
    if separator == "#":
        return _HASH.split(cell.strip().removeprefix("#"))
    if separator == "\n":
        lines = [line for line in cell.split("\n") if line.strip()]
        bulleted = all(map(_BULLET.match, lines))
        return [_BULLET.sub("", line, count=1) for line in lines] if bulleted else lines
    if len(separator) == 1 and separator != "\n":
        # Quoted names may contain the separator, as in "Law, order", IT.
        for quote in "\"'":
            if cell.lstrip().startswith(quote) or re.search(rf"{re.escape(separator)}\s*{quote}", cell):
                try:
                    (names,) = csv.reader(
                        [cell], delimiter=separator, quotechar=quote, skipinitialspace=True, strict=True
                    )
                except (csv.Error, ValueError):
                    continue
                return names
    return cell.split(separator)


def _without_quoted(cell: str) -> str:
    for quote in "\"'":
        if quote in cell:
            cell = re.sub(rf"(?:^|(?<=[,;|#\t]))\s*{quote}[^{quote}]*{quote}(?=\s*(?:[,;|#\t]|\Z))", "", cell)
    return cell
