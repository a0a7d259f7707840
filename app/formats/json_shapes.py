"""What shape one JSON value has: which of its lists holds the postings, or a table as pandas writes it."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING, Any

from app.formats.json_scan import ListScanner
from app.formats.values import leaves

if TYPE_CHECKING:
    from collections.abc import Iterator

TOO_LARGE = 50_000_000
"""Characters from which a table by columns is not read: it has to be held as a whole."""

_MOST_LISTS = 20
_TELLING_ELEMENTS = 3

_FRAME = re.compile(r'\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{')
_SPLIT = re.compile(r'\{\s*"(?:columns|index|data)"\s*:\s*\[')


def is_frame(head: str) -> bool:
    """Whether a text may be a table in one of pandas' orients columns, index or split."""
    return _FRAME.match(head) is not None or _SPLIT.match(head) is not None


def best_list(head: str) -> int:
    """Which of the lists of objects in an object holds the most text, counted from 0.

    Judged by the beginning of the file: other lists may hold a schema, labels, users.
    """
    scanner = ListScanner(io.StringIO(head).read)
    best, most, place = 0, -1.0, 0
    found = scanner.find_list()
    while found and place < _MOST_LISTS:
        size = _text_size(scanner)
        if size > most:
            best, most = place, size
        scanner.skip_list()
        place += 1
        found = scanner.find_list(inside=True)
    return best


def _text_size(scanner: ListScanner) -> float:
    """Characters of text in the longest text of the first elements, on average."""
    sizes: list[int] = []
    while len(sizes) < _TELLING_ELEMENTS and scanner.next_element():
        at = scanner.at
        element = scanner.whole_element()
        if element is None:
            sizes.append(len(scanner.text) - at)  # longer than the beginning of the file
            break
        try:
            value = json.loads(element)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict):
            texts = [text for text in leaves(value).values() if isinstance(text, str)]
            sizes.append(max(map(len, texts), default=0))
    return sum(sizes) / len(sizes) if sizes else 0.0


def rows_of_frame(file: str, value: object) -> Iterator[tuple[str, int, dict[str, Any]]] | None:
    """The rows of a table that was written by column, by index or split; None for anything else."""
    if not isinstance(value, dict):
        return None
    columns, data = value.get("columns"), value.get("data")
    if (
        isinstance(columns, list)
        and isinstance(data, list)
        and all(isinstance(name, str) for name in columns)
    ):
        if all(isinstance(row, list) and len(row) == len(columns) for row in data):
            return (
                (file, number, dict(zip(columns, row, strict=True))) for number, row in enumerate(data, 1)
            )
        return None
    inner = list(value.values())
    if not inner or not all(isinstance(each, dict) and each for each in inner):
        return None
    keys = list(inner[0])
    if not all(list(each) == keys for each in inner):
        by_index = all(_is_index(name) for name in value)
        return _by_index(file, value) if by_index and _hold_texts(inner) else None
    if all(_is_index(name) for name in value) and not all(_is_index(name) for name in keys):
        return _by_index(file, value)
    if all(_is_index(name) for name in keys) or not _hold_texts(inner[:1]):
        return (
            (file, number, {name: column[key] for name, column in value.items()})
            for number, key in enumerate(keys, 1)
        )
    if all(isinstance(each.get(keys[0]), (str, int, float, type(None))) for each in inner):
        return _by_index(file, value)
    return None


def _is_index(name: str) -> bool:
    return name.isdigit()


def _hold_texts(rows: list[Any]) -> bool:
    return any(isinstance(value, str) for row in rows for value in row.values())


def _by_index(file: str, value: dict[str, Any]) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """Rows under the index that pandas gave them; the index is an id unless it merely counts."""
    counted = all(name == str(number) for number, name in enumerate(value))
    for number, (name, row) in enumerate(value.items(), 1):
        yield file, number, dict(row) if counted or "id" in row else {"id": name, **row}
