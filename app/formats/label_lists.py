"""Files that list labels, as CSV or JSON: name, colour, key, description, group, set threshold and goal."""

from __future__ import annotations

import csv
import io
import json
import math
from typing import TYPE_CHECKING, Any

from app.core.errors import FileError, InputError
from app.core.goals import Goal, goal_from_json, goal_to_json
from app.core.label_list import COLOR, ListedLabel
from app.core.labels import LONGEST_NAME
from app.core.translation import tr
from app.formats.csv_records import Records, sniff_delimiter
from app.formats.delimited import MOST_COLUMNS, neutral, original
from app.formats.json_files import DECODER
from app.formats.source import look_into
from app.formats.values import clean
from app.formats.writing import write_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from app.core.records import Label

COLUMNS = ("name", "color", "key", "description", "group", "threshold", "goal")
"""The columns of a label list, in order."""

LABEL_LIST_SUFFIXES = (".csv", ".json")
MOST_LABELS = 100_000
LONGEST_LIST = 50_000_000
"""A file with more characters is not a label list."""

_OTHER_NAMES = {"colour": "color", "label": "name"}
_FIELDS = {"threshold": "set_threshold"}


def write_label_list(path: Path, labels: Sequence[Label]) -> None:
    """Write the labels to a file completely or not at all. Raises FileError."""
    rows = [_as_row(label) for label in labels]
    if _suffix(path) == ".json":
        text = json.dumps({"labels": rows}, ensure_ascii=False, indent=2) + "\n"
        write_bytes(path, text.encode())
        return
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([neutral(_as_cell(row[column])) for column in COLUMNS])
    write_bytes(path, table.getvalue().encode("utf-8-sig"))


def read_label_list(path: Path) -> list[ListedLabel]:
    """Read the rows of a file that lists labels.

    Raises:
        FileError: the file cannot be read, or lists no labels.
    """
    rows = list(_json_rows(path) if _suffix(path) == ".json" else _table_rows(path))
    if not rows:
        raise FileError(tr('"{path}" lists no labels. Choose a file with a name for each label.', path=path))
    return rows


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in LABEL_LIST_SUFFIXES:
        raise FileError(
            tr(
                'A list of labels is a .csv or .json file, which "{name}" is not. Choose such a file.',
                name=path.name,
            )
        )
    return suffix


def _as_row(label: Label) -> dict[str, Any]:
    """A label's values by column, as written to JSON."""
    return {
        "name": label.name,
        "color": label.color,
        "key": label.key,
        "description": label.description,
        "group": label.group,
        "threshold": label.set_threshold,
        "goal": None if label.goal is None else goal_to_json(label.goal),
    }


def _as_cell(value: Any) -> str:
    """The same for cells: a goal is its kind and its numbers, such as "precision 0.9"."""
    if isinstance(value, dict):
        return " ".join(str(part) for part in value.values())
    return "" if value is None else str(value)


def _table_rows(path: Path) -> Iterator[ListedLabel]:
    source = look_into(path)
    delimiter = sniff_delimiter(source.head, ",")
    stream = source.open()
    try:
        records = Records(stream, delimiter, source.encoding)
        _, header, _, _ = records.first() or (0, [], "", False)
        columns = [_column(original(clean(cell))) for cell in header[:MOST_COLUMNS]]
        if "name" not in columns:
            raise FileError(
                tr(
                    '"{path}" has no column "name". Its first row should name the columns: {columns}.',
                    path=path,
                    columns=", ".join(COLUMNS),
                )
            )
        for number, cells, fault, _ in records:
            if not any(cells) and not fault:
                continue
            said = dict(zip(columns, (original(clean(cell)) for cell in cells), strict=False))
            if fault:
                said = {}
            yield _listed(str(path), number, said, _cell_value, (fault,) if fault else ())
            _refuse_many(path, number)
        if stream.damage:
            raise FileError(tr('"{path}" {damage}. Try a copy of it.', path=path, damage=stream.damage))
    finally:
        stream.close()


def _json_rows(path: Path) -> Iterator[ListedLabel]:
    source = look_into(path)
    stream = source.open()
    try:
        pieces, length = [], 0
        for line in stream.lines():
            length += len(line)
            if length > LONGEST_LIST:
                raise _too_much(path)
            pieces.append(line)
    finally:
        stream.close()
    try:
        value = DECODER.decode("".join(pieces).removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        raise FileError(
            tr('"{path}" is not valid JSON. Export a list of labels to see the format.', path=path)
        ) from None
    rows = value.get("labels") if isinstance(value, dict) else value
    if not isinstance(rows, list):
        raise FileError(tr('"{path}" contains no list of labels. Export one to see the format.', path=path))
    for number, row in enumerate(rows, 1):
        _refuse_many(path, number)
        if isinstance(row, str):
            row = {"name": row}
        if isinstance(row, dict):
            said = {_column(str(name)): cell for name, cell in row.items()}
            yield _listed(str(path), number, said, _json_value)
        else:
            yield ListedLabel(str(path), number, {})


def _refuse_many(path: Path, number: int) -> None:
    if number > MOST_LABELS + 1:
        raise _too_much(path)


def _too_much(path: Path) -> FileError:
    return FileError(
        tr(
            '"{path}" is too large for a list of labels. Choose one with {most_labels:,} or fewer.',
            path=path,
            most_labels=MOST_LABELS,
        )
    )


def _column(name: str) -> str:
    folded = name.strip().casefold()
    return _OTHER_NAMES.get(folded, folded)


def _listed(
    file: str,
    row: int,
    said: dict[str, Any],
    value: Callable[[str, Any], Any],
    faults: Iterable[str] = (),
) -> ListedLabel:
    """Convert a row's values to those of a label; invalid ones are left out and listed as faults."""
    usable: dict[str, Any] = {}
    wrong = list(faults)
    for column in COLUMNS:
        if column not in said:
            continue
        try:
            found = value(column, said[column])
        except InputError as error:
            wrong.append(str(error))
        else:
            if column != "color" or found:
                usable[_FIELDS.get(column, column)] = found
    return ListedLabel(file, row, usable, tuple(wrong))


def _cell_value(column: str, cell: str) -> Any:
    if column == "goal":
        return _goal_of_words(cell.split())
    if column == "threshold":
        return _threshold(cell)
    return _text(column, cell)


def _json_value(column: str, value: Any) -> Any:
    if column == "goal":
        return None if value is None else _goal(goal_from_json, value)
    if column == "threshold":
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise InputError(tr("its threshold is not a number"))
        return _threshold(str(value))
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)  # such as the key 1
    if not isinstance(value, str):
        raise InputError(tr("its {column} is not a text", column=column))
    return _text(column, clean(value))


def _text(column: str, text: str) -> str:
    if column == "description":
        return text.strip()
    text = " ".join(text.split())
    if column == "color":
        if text and not COLOR.fullmatch(text):
            raise InputError(tr("its color is not written like #3F6FE0"))
        return text.upper()
    if column == "group" and len(text) > LONGEST_NAME:
        raise InputError(tr("its group has more than {longest_name:,} characters", longest_name=LONGEST_NAME))
    return text.upper() if column == "key" else text


def _threshold(text: str) -> float | None:
    """Parse a share such as "0.38", "0,38" or "38 %"; None if there is none."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return None
    whole = plain.endswith("%")
    try:
        number = float(plain.rstrip("% ")) / (100 if whole else 1)
    except ValueError:
        number = math.nan
    if not 0 <= number <= 1:
        raise InputError(tr("its threshold is not between 0 and 1"))
    return number


def _goal_of_words(words: Sequence[str]) -> Goal | None:
    """Parse a goal such as "f1", "precision 0.9" or "costs 5 1"; None if there is none."""
    if not words:
        return None
    kind, *rest = words
    try:
        numbers = tuple(float(word.replace(",", ".")) for word in rest)
    except ValueError:
        raise InputError(tr("its goal has something other than numbers after its kind")) from None
    return _goal(lambda _: Goal(kind.casefold(), numbers), None)


def _goal(make: Callable[[Any], Goal], value: Any) -> Goal:
    try:
        return make(value)
    except InputError:
        raise InputError(tr("its goal is unknown to Jobtag")) from None
