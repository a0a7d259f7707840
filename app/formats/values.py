"""What a value in a file means: as text, as label names, as a field."""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Any

from app.core.labels import LONGEST_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SEPARATORS = ("\n", "\t", "|", ";", ",")
"""What may part label names in a cell, in the order of preference where several fit."""

DEEPEST = 50
"""How many levels of lists and objects a field may have."""

_LIST_CELL = 100_000
_LINE_BREAKS = re.compile(r"[\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
_TRUE = frozenset(("true", "yes", "1"))
_FALSE = frozenset(("false", "no", "0"))


class UnusableError(ValueError):
    """A value that keeps its row from coming in. The text is the reason, as a clause for people."""


def clean(text: str) -> str:
    """The text without what SQLite, Qt or UTF-8 cannot hold: NUL becomes a blank, a lone surrogate U+FFFD."""
    if "\0" in text:
        text = text.replace("\0", " ")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def one_line(text: str) -> str:
    """The text with line breaks and tabs flattened to a blank, trimmed."""
    return _LINE_BREAKS.sub(" ", text).strip()


def as_text(value: object, name: str) -> str:
    """A single value as text; None is an empty one. Raises UnusableError for lists and objects."""
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, (int, float)):
        return json.dumps(value)
    raise UnusableError(f"its {name} is not a text")


def as_field(value: object, depth: int = 0) -> object:
    """A value as it is kept: the same, cleaned in all its texts. Raises UnusableError past ``DEEPEST``."""
    if isinstance(value, str):
        return clean(value)
    if depth >= DEEPEST:
        raise UnusableError("nested too deeply")
    if isinstance(value, (list, tuple)):
        return [as_field(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {clean(key): as_field(item, depth + 1) for key, item in value.items()}
    return value


def as_flag(value: object) -> bool | None:
    """A value as yes or no, or None where it is neither."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        word = value.strip().casefold()
        if word in _TRUE:
            return True
        if word in _FALSE:
            return False
    return None


def as_names(value: object, separator: str | None, what: str = "labels") -> tuple[str, ...]:
    """Label names out of a list, or out of a text parted by ``separator`` (None: guess from this text).

    Trimmed, without empty ones and repetitions. Raises UnusableError for what is no list of names.
    """
    if isinstance(value, str):
        listed = _listed(value)
        if listed is None:
            if separator is None:
                separator = guess_separator([value])
            listed = value.split(separator) if separator else [value]
        value = listed
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        value = [value]
    if not isinstance(value, list):
        raise UnusableError(f"its {what} are not a list of names")
    names: dict[str, None] = {}
    for item in value:
        if item is None:
            continue
        if isinstance(item, (list, dict)):
            raise UnusableError(f"its {what} are not a list of names")
        name = one_line(as_text(item, what))
        if len(name) > LONGEST_NAME:
            raise UnusableError(f"a label name of more than {LONGEST_NAME} characters among its {what}")
        if name:
            names[name] = None
    return tuple(names)


def guess_separator(cells: Iterable[str]) -> str:
    """What parts the names in cells of labels; an empty string where nothing does.

    The first of ``SEPARATORS`` that stands in at least half of the cells that hold any of them, else
    the one in the most cells.
    """
    counts = dict.fromkeys(SEPARATORS, 0)
    telling = 0
    for cell in cells:
        if _listed(cell) is not None:
            continue
        found = [separator for separator in SEPARATORS if separator in cell.strip(" \r\n")]
        telling += bool(found)
        for separator in found:
            counts[separator] += 1
    if not telling:
        return ""
    for separator, count in counts.items():
        if 2 * count >= telling:
            return separator
    return max(counts, key=counts.__getitem__)


def _listed(cell: str) -> list[Any] | None:
    """The list that a cell holds in JSON or, as pandas writes it, in Python's notation."""
    cell = cell.strip()
    if not (cell.startswith("[") and cell.endswith("]")) or len(cell) > _LIST_CELL:
        return None
    parsers: tuple[Callable[[str], Any], ...] = (json.loads, ast.literal_eval)
    for parse in parsers:
        try:
            value = parse(cell)
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            continue
        return value if isinstance(value, list) else None
    return None
