"""Names for labels that a file gives as numbers, from a file of names or from an option."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import FileError, InputError
from app.core.translation import tr
from app.formats.json_files import DECODER
from app.formats.json_shapes import names_in_features
from app.formats.label_cells import name_of
from app.formats.source import look_into
from app.formats.values import UnusableError

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 5_000_000
"""A file with more characters is not a list of names."""

_NAME_KEYS = ("text", "name", "label", "value", "title")
_NUMBER_KEYS = ("id", "key", "number", "index", "class")


def read_label_names(words: str) -> dict[str, str]:
    """Read names by number from "0=IT,1=Care", from "IT,Care" (counted from 0), or from a file.

    A file is JSON (a list, an object by number or by name, doccano's list of labels), a table with a column
    of names, or one name per line. Raises InputError for invalid words and FileError for a file without
    names.
    """
    path = Path(words)
    try:
        is_file = path.is_file()
    except (OSError, ValueError):
        is_file = False
    try:
        found = _of_file(path) if is_file else _of_words(words)
    except UnusableError as problem:
        raise InputError(
            tr('The names "{words}" cannot be used: {problem}.', words=words, problem=problem)
        ) from problem
    if not found:
        raise InputError(
            tr(
                '"{words}" names no labels; give names such as 0=IT,1=Care, or a file that lists them.',
                words=words,
            )
        )
    return found


def _of_words(words: str) -> dict[str, str]:
    try:
        (items,) = csv.reader([words], skipinitialspace=True)
    except (csv.Error, ValueError):
        raise InputError(tr("Label names are given as 0=IT,1=Care, or as IT,Care counted from 0.")) from None
    pairs = [item.partition("=") for item in items if item.strip()]
    if pairs and all(dot and number.strip().isdigit() for number, dot, _ in pairs):
        return {str(int(number)): name_of(name) for number, _, name in pairs}
    return _counted(items)


def _counted(names: Iterable[Any]) -> dict[str, str]:
    found = [name_of(name) for name in names]
    return {str(number): name for number, name in enumerate(found) if name}


def _of_file(path: Path) -> dict[str, str]:
    source = look_into(path)
    if not source.complete or len(source.head) > LONGEST:
        raise FileError(tr('"{path}" is too long for a list of label names; choose another file.', path=path))
    text = source.head.lstrip("\ufeff").strip()
    if text.startswith(("[", "{")):
        try:
            return _of_json(DECODER.decode(text))
        except (ValueError, RecursionError):
            raise FileError(
                tr('"{path}" is not valid JSON; save the label names again.', path=path)
            ) from None
    lines = list(csv.reader(text.splitlines()))
    header = [cell.strip().casefold() for cell in lines[0]] if lines else []
    column = next((header.index(key) for key in _NAME_KEYS if key in header), None)
    if column is None:
        return _counted(line.strip() for line in text.splitlines() if line.strip())
    number = next((header.index(key) for key in _NUMBER_KEYS if key in header), None)
    rows = [row for row in lines[1:] if len(row) > column]
    if number is not None and all(len(row) > number and row[number].strip().isdigit() for row in rows):
        return {str(int(row[number])): name_of(row[column]) for row in rows}
    return _counted(row[column] for row in rows)


def _of_json(value: Any) -> dict[str, str]:
    if isinstance(value, (dict, list)):
        named = names_in_features(value)  # such as Hugging Face's dataset_info.json
        if named:
            return named
    if isinstance(value, dict):
        for key in ("id2label", "labels", "names"):
            if isinstance(value.get(key), (dict, list)):
                return _of_json(value[key])
        if value and all(name.isdigit() for name in value):
            return {str(int(number)): name_of(name) for number, name in value.items()}
        if value and all(isinstance(number, int) for number in value.values()):
            return {str(number): name_of(name) for name, number in value.items()}
        return {}
    if not isinstance(value, list):
        return {}
    if value and all(isinstance(item, dict) for item in value):
        found = {}
        for place, item in enumerate(value):
            name = next((item[key] for key in _NAME_KEYS if isinstance(item.get(key), str)), "")
            number = next((item[key] for key in _NUMBER_KEYS if isinstance(item.get(key), int)), place)
            if name:
                found[str(number)] = name_of(name)
        return found
    return _counted(value)
