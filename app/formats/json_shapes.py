"""Detect the shape of a JSON value: which of its lists holds the postings, or a table from pandas."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING, Any

from app.formats.columns import ID, TEXT, TITLE, has_usual_name
from app.formats.json_scan import ListScanner
from app.formats.values import leaves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TOO_LARGE = 50_000_000
"""A longer table by columns is not read, since it has to be held in memory as a whole."""

_MOST_LISTS = 20
_TELLING_ELEMENTS = 3

_FRAME = re.compile(r'\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{')
_LISTS = re.compile(r'\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\[\s*["\d\[nN\-]')
_SPLIT = re.compile(r'\{\s*"(?:columns|index|data)"\s*:\s*\[')
_TEXTS = re.compile(r'\{\s*"(?:[^"\\]|\\.)*"\s*:\s*"')
_FEATURES = re.compile(r'"features"\s*:\s*(?=[\[{])')
_LONG_TEXT = 40


def is_pandas_frame(head: str) -> bool:
    """Whether a text may be a table from pandas with orient columns, index or split."""
    return _FRAME.match(head) is not None or _SPLIT.match(head) is not None


def is_small_frame(head: str) -> bool:
    """Whether a text may be a list for each column, or one column of texts with its index."""
    return _LISTS.match(head) is not None or _TEXTS.match(head) is not None


def holds_texts_by_name(value: dict[str, Any]) -> bool:
    """Whether an object holds nothing but texts, several of them long, under names that no column has."""
    if len(value) < 2 or not all(isinstance(text, str) for text in value.values()):
        return False
    known = any(has_usual_name(value, role) for role in (TEXT, TITLE, ID))
    numbered = all(_is_index(name) for name in value)
    return not known and not numbered and sum(len(text) >= _LONG_TEXT for text in value.values()) > 1


def class_names(text: str) -> dict[str, str] | None:
    """The names of numbered labels in Hugging Face's description of a data set, by number."""
    match = _FEATURES.search(text)
    if match is None or '"ClassLabel"' not in text:
        return None
    try:
        features, _ = json.JSONDecoder().raw_decode(text, match.end())
    except (ValueError, RecursionError):
        return None
    return names_in_features(features)


def names_in_features(features: object, depth: int = 0) -> dict[str, str] | None:
    """The names of the first ClassLabel, the column of labels before others; None without any."""
    if depth > 8:
        return None
    if isinstance(features, dict):
        if features.get("_type") == "ClassLabel" and isinstance(features.get("names"), list):
            return {str(number): str(name) for number, name in enumerate(features["names"])}
        inner = [features[key] for key in ("labels", "label") if key in features]
        inner += [each for key, each in features.items() if key not in ("labels", "label")]
    else:
        inner = features if isinstance(features, list) else []
    for each in inner:
        found = names_in_features(each, depth + 1)
        if found is not None:
            return found
    return None


def best_list(head: str) -> int:
    """The position, from 0, of the list of objects with the most text.

    Other lists may hold a schema, labels or users. Only the beginning of the file is examined.
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
    """The mean length of the longest text of each of the first elements."""
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
    """The rows of a table written with orient columns, index or split; None for anything else."""
    if not isinstance(value, dict):
        return None
    if value and all(isinstance(text, str) for text in value.values()):
        return _of_series(file, value) if len(value) > 1 and all(map(_is_index, value)) else None
    columns, data, index = value.get("columns"), value.get("data"), value.get("index")
    if (
        isinstance(columns, list)
        and isinstance(data, list)
        and all(isinstance(name, str) for name in columns)
    ):
        if all(isinstance(row, list) and len(row) == len(columns) for row in data):
            ids = _ids(index if isinstance(index, list) and len(index) == len(data) else [], columns)
            return (
                (file, number, {**ids(number - 1), **dict(zip(columns, row, strict=True))})
                for number, row in enumerate(data, 1)
            )
        return None
    if value and all(isinstance(column, list) for column in value.values()):
        return _of_lists(file, value)
    inner = list(value.values())
    if not inner or not all(isinstance(each, dict) and each for each in inner):
        return None
    keys = list(inner[0])
    if not all(list(each) == keys for each in inner):
        by_index = all(_is_index(name) for name in value)
        return _by_index(file, value) if by_index and _hold_texts(inner) else None
    if all(_is_index(name) for name in value) and not all(_is_index(name) for name in keys):
        return _by_index(file, value)
    by_column = has_usual_name(value, TEXT) and not has_usual_name(keys, TEXT)
    if by_column or all(_is_index(name) for name in keys) or not _hold_texts(inner[:1]):
        ids = _ids(keys, list(value))
        return (
            (file, number, {**ids(number - 1), **{name: column[key] for name, column in value.items()}})
            for number, key in enumerate(keys, 1)
        )
    if all(isinstance(each.get(keys[0]), (str, int, float, type(None))) for each in inner):
        return _by_index(file, value)
    return None


def _ids(index: list[Any], columns: list[str]) -> Callable[[int], dict[str, Any]]:
    """The index as ids of the rows, unless it merely counts or the table has ids itself."""
    counted = all(str(name) == str(number) for number, name in enumerate(index))
    if counted or has_usual_name(columns, ID):
        return lambda _: {}
    return lambda place: {ID: index[place]}


def _of_series(file: str, value: dict[str, str]) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """A column of texts alone, by its index."""
    ids = _ids(list(value), [])
    for number, text in enumerate(value.values(), 1):
        yield file, number, {**ids(number - 1), TEXT: text}


def _of_lists(file: str, value: dict[str, list[Any]]) -> Iterator[tuple[str, int, dict[str, Any]]] | None:
    """A table as a list for each column, all of one length; None for anything else."""
    sizes = {len(column) for column in value.values()}
    objects = any(isinstance(item, dict) for column in value.values() for item in column[:3])
    if len(sizes) != 1 or objects or not has_usual_name(value, TEXT):
        return None
    return (
        (file, number, dict(zip(value, row, strict=True)))
        for number, row in enumerate(zip(*value.values(), strict=True), 1)
    )


def _is_index(name: str) -> bool:
    return name.isdigit()


def _hold_texts(rows: list[Any]) -> bool:
    return any(isinstance(value, str) for row in rows for value in row.values())


def _by_index(file: str, value: dict[str, Any]) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """Yield rows under their pandas index, which is an id unless it merely counts."""
    counted = all(name == str(number) for number, name in enumerate(value))
    for number, (name, row) in enumerate(value.items(), 1):
        yield file, number, dict(row) if counted or "id" in row else {"id": name, **row}
