"""Interpret a value from a file: as text, as a field, as yes or no, as missing."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from app.core.translation import tr

DEEPEST = 50
"""How many levels of lists and objects a field may have."""

_LINE_BREAKS = re.compile(r"[\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
_TRUE = frozenset(
    (
        "true", "yes", "y", "1", "1.0", "1,0", "x", "+", "✓", "✔", "☑", "✅", "t", "ja", "j", "wahr", "oui",
        "vrai", "sí", "si", "sim", "tak", "ano", "igen", "kyllä", "evet", "да", "так", "はい", "是",
    )
)  # fmt: skip
_FALSE = frozenset(
    (
        "false", "no", "n", "0", "0.0", "0,0", "f", "☐", "✗", "✘", "❌", "nein", "falsch", "nee", "nej",
        "non", "faux", "não", "nao", "nie", "ne", "nem", "ei", "hay\u0131r", "нет", "ні", "いいえ", "否",
    )
)  # fmt: skip
_MISSING = frozenset(
    (
        "nan", "none", "null", "na", "n/a", "<na>", "nat", "nil",
        "#n/a", "#nv", "#ref!", "#name?", "#value!", "#wert!", "#div/0!", "#null!", "#num!",
    )
)  # fmt: skip
_WHOLE_AS_REAL = re.compile(r"-?\d+\.0+")


class UnusableError(ValueError):
    """A value because of which its row is skipped. The message is the reason, as a clause for people."""


def clean(text: str) -> str:
    """Replace what SQLite, Qt or UTF-8 cannot hold: NUL by a blank, a lone surrogate by U+FFFD."""
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
    """Trim a text and replace its line breaks and tabs by blanks."""
    return _LINE_BREAKS.sub(" ", text).strip()


def is_missing(value: object) -> bool:
    """Whether a value is missing: null, NaN, blank, or what pandas, R and spreadsheets write for it."""
    if value is None:
        return True
    if isinstance(value, float):
        return math.isnan(value)
    if isinstance(value, str):
        return not value or value.isspace() or (len(value) < 8 and value.strip().casefold() in _MISSING)
    return False


def as_text(value: object, name: str) -> str:
    """Convert a single value to text; None becomes "". Raises UnusableError for lists and objects."""
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, (int, float)):
        return json.dumps(value)
    raise UnusableError(tr("its {name} is not a text", name=name))


def as_key(value: object, *, exact: bool = False) -> str | None:
    """Convert an id to text; None if it is missing. Unless ``exact``, the text 1.0 is the id 1."""
    text = as_text(value, "id")
    if exact:
        return text if text and not text.isspace() else None
    if is_missing(text):
        return None
    return whole_number(text.strip()) if text[-1:] == "0" or text[:1].isspace() else text


def whole_number(text: str) -> str:
    """Remove the ".0" that pandas and spreadsheets append to a whole number."""
    return text.partition(".")[0] if _WHOLE_AS_REAL.fullmatch(text) else text


def as_field(value: object, depth: int = 0) -> object:
    """Clean all texts in a value. Raises UnusableError if it is nested deeper than ``DEEPEST``."""
    if isinstance(value, str):
        return clean(value)
    if depth >= DEEPEST:
        raise UnusableError(tr("nested too deeply"))
    if isinstance(value, (list, tuple)):
        return [as_field(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {clean(key): as_field(item, depth + 1) for key, item in value.items()}
    return value


def as_flag(value: object) -> bool | None:
    """Interpret a value as yes or no; None if it is neither."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        word = value.strip().casefold()
        if word in _TRUE:
            return True
        if word in _FALSE:
            return False
    return None


def as_answer(value: object) -> bool | None:
    """Interpret a cell of a label's own column as yes or no; None if it is blank.

    Numbers count as well: 1 is yes, 0 is no. Raises UnusableError for anything else.
    """
    if is_missing(value) or (isinstance(value, str) and value.strip() in ("-", "?")):
        return None
    if isinstance(value, (int, float)) and value in (0, 1):
        return bool(value)
    answer = as_flag(value)
    if answer is None:
        raise UnusableError(tr("neither yes nor no"))
    return answer


def as_share(value: object) -> float | None:
    """A number from 0 to 1, also as the text of a cell or in percent; None for anything else."""
    if isinstance(value, str):
        number = value.strip().replace(",", ".", 1)
        percent = number.endswith("%")
        try:
            value = float(number.removesuffix("%")) if len(number) < 30 else None
        except ValueError:
            return None
        if percent and value is not None:
            value /= 100
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        return None
    return float(value)


def is_answer(value: object) -> bool:
    """Whether ``as_answer`` understands the value."""
    try:
        as_answer(value)
    except UnusableError:
        return False
    return True


def leaves(value: dict[str, Any], prefix: str = "", depth: int = 0) -> dict[str, Any]:
    """Flatten an object into values by path, such as "data.text"; lists count as values."""
    found: dict[str, Any] = {}
    for name, inner in value.items():
        if isinstance(inner, dict) and inner and depth < 6:
            found.update(leaves(inner, f"{prefix}{name}.", depth + 1))
        else:
            found[f"{prefix}{name}"] = inner
    return found


def value_at(values: dict[str, Any], path: str) -> Any:
    """The value at a path in an object, which stays as it is; None where there is none."""
    if path in values:
        return values[path]
    name, dot, rest = path.partition(".")
    while dot:
        inner = values.get(name)
        found = value_at(inner, rest) if isinstance(inner, dict) else None
        if found is not None:
            return found
        head, dot, rest = rest.partition(".")
        name = f"{name}.{head}"
    return None


def unwrapped(value: Any) -> Any:
    """The objects within a list of one list, as transformers returns them for one text; else the value."""
    inner = value[0] if isinstance(value, list) and len(value) == 1 else None
    return inner if isinstance(inner, list) and inner and isinstance(inner[0], dict) else value


def take(values: dict[str, Any], path: str) -> Any:
    """Remove the value at a path from an object and return it; None if there is none."""
    if path in values:
        return values.pop(path)
    name, dot, rest = path.partition(".")
    while dot:
        inner = values.get(name)
        if isinstance(inner, dict):
            found = take(inner, rest)
            if not inner:
                del values[name]
            if found is not None:
                return found
        head, dot, rest = rest.partition(".")
        name = f"{name}.{head}"
    return None
