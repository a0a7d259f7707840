"""JSON Lines (one object a line) and JSON (a list of objects, or an object that holds one)."""

from __future__ import annotations

import io
import json
import math
import re
from typing import TYPE_CHECKING, Any, BinaryIO

import orjson

from app.core.errors import FileError
from app.core.records import OutgoingPosting, Skipped
from app.core.translation import tr, tr_noop
from app.formats.answers import DONE, LABELS_NO
from app.formats.base import Format, Table, WritableFormat
from app.formats.columns import FLAGGED, ID, LABELS, NOTE, TEXT, TITLE, field_column, field_of
from app.formats.json_scan import ListScanner
from app.formats.json_shapes import (
    TOO_LARGE,
    best_list,
    class_names,
    holds_texts_by_name,
    is_pandas_frame,
    is_small_frame,
    rows_of_frame,
)
from app.formats.source import ROW_CAP, fault_of, look_into, too_long
from app.formats.values import as_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.core.records import ReadOptions
    from app.formats.base import Row
    from app.formats.source import Source, TextStream

PROBABILITIES = "probabilities"
"""The column that holds a model's probabilities by label name."""

WRITE_EVERY = 20
"""Postings written between two yields."""

_LONGEST_NUMBER = 300
"""A number with more digits stays text, since Python and SQLite refuse to convert it."""


def _whole_number(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


def _real_number(digits: str) -> float | str:
    number = float(digits)
    return number if math.isfinite(number) else digits


def _no_number(constant: str) -> None:
    """Read NaN and Infinity, which are not JSON, as null: pandas writes missing values that way."""


DECODER = json.JSONDecoder(
    parse_int=_whole_number, parse_float=_real_number, parse_constant=_no_number, strict=False
)
"""Reads JSON leniently: strings may contain raw line breaks and tabs."""


def decoded_row(text: str) -> dict[str, Any] | str:
    """Parse one JSON object, or return the reason why it is not one."""
    value = decoded(text)
    if (
        isinstance(value, list)
        and len(value) == 2
        and isinstance(value[0], str)
        and isinstance(value[1], dict)
    ):
        return {TEXT: value[0], **value[1]}  # spaCy's training data: a text and its annotations
    if isinstance(value, list):
        return tr('a list instead of a JSON object, which pandas writes with orient="records"')
    return value if isinstance(value, (dict, str)) else tr("not a JSON object")


def decoded(text: str) -> Any:
    """Parse one JSON value, or return the reason why it is not one."""
    try:
        value = DECODER.decode(text)
    except RecursionError:
        return tr("nested too deeply")
    except ValueError:
        return tr("not valid JSON")
    return tr("not a JSON object") if isinstance(value, str) else value


class JsonLines(WritableFormat):
    """One JSON object per line. A file that turns out to be one list is read as a list."""

    name = "JSONL"
    suffixes = (".jsonl", ".ndjson", ".jsonlines")
    export_name = "jsonl"
    export_title = tr_noop("JSON Lines")

    def read(self, path: Path, options: ReadOptions) -> Table:
        source = look_into(path, options.encoding)
        head = source.head.lstrip("\ufeff \t\r\n")
        if head.startswith("[") and not _is_lines(head):
            return _document(path, source, head)
        stream = source.open()
        rows = _line_rows(str(path), stream, source.encoding)
        return Table(rows, stream, source.encoding, guessed=source.guessed)

    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        """One line per posting.

        Each line has all of Jobtag's keys, so that no other field is mistaken for one.
        """
        count = 0
        for count, posting in enumerate(postings, 1):
            file.write(json_line(posting))
            if count % WRITE_EVERY == 0:
                yield count
        yield count


def json_line(posting: OutgoingPosting) -> bytes:
    """Return a posting as one line of JSON in UTF-8, including the line break."""
    row: dict[str, Any] = {
        ID: posting.key,
        TITLE: posting.title,
        TEXT: posting.text,
        LABELS: list(posting.labels),
        LABELS_NO: list(posting.no),
        DONE: posting.done,
    }
    if posting.flagged:
        row[FLAGGED] = True
    if posting.note:
        row[NOTE] = posting.note
    if posting.probabilities:
        row[PROBABILITIES] = dict(posting.probabilities)
    row.update((field_column(name), value) for name, value in posting.fields.items())
    try:
        return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
    except orjson.JSONEncodeError:  # a lone surrogate, or an integer of more than 64 bits
        return (json.dumps(as_field(row), ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def read_lines(path: Path) -> Iterator[OutgoingPosting]:
    """Yield the postings of a file that ``json_line`` wrote."""
    with path.open("rb") as file:
        for line in file:
            row = json.loads(line)
            known = [row.pop(name) for name in (ID, TITLE, TEXT, LABELS, LABELS_NO, DONE)]
            key, title, text, labels, no, done = known
            flagged, note = row.pop(FLAGGED, False), row.pop(NOTE, "")
            probabilities = row.pop(PROBABILITIES, {})
            fields = {field_of(column): value for column, value in row.items()}
            answers = (tuple(labels), tuple(no), done)
            yield OutgoingPosting(key, title, text, *answers, fields, flagged, note, probabilities)


class Json(Format):
    """A list of JSON objects, an object that contains such a list, one posting, or a table from pandas."""

    name = "JSON"
    suffixes = (".json", ".jsonld")

    def read(self, path: Path, options: ReadOptions) -> Table:
        source = look_into(path, options.encoding)
        head = source.head.lstrip("\ufeff \t\r\n")
        if not head.startswith(("[", "{")):
            raise FileError(
                tr(
                    '"{path}" is not JSON, which begins with [ or {{. Save it again as JSON or CSV.',
                    path=path,
                )
            )
        if _is_lines(head):
            stream = source.open()
            rows = _line_rows(str(path), stream, source.encoding)
            return Table(rows, stream, source.encoding, guessed=source.guessed)
        return _document(path, source, head)


def is_json(head: str) -> bool:
    """Whether a text begins with a JSON object or a list of objects, not with words in brackets."""
    head = head.lstrip("\ufeff \t\r\n")
    return re.match(r'\{\s*"|\[\s*[{\[]\s*["{\[]', head) is not None


def _document(path: Path, source: Source, head: str) -> Table:
    """A file that is one JSON value."""
    frame = _frame_rows(path, source, head)
    if frame is not None:
        return Table(frame, Held(), source.encoding, guessed=source.guessed, kind="pandas JSON")
    stream = source.open()
    file, encoding = str(path), source.encoding
    if head.startswith("{") and source.complete and _is_posting(head):
        rows: Iterator[Row | Skipped] = iter([_row(1, stream.read(ROW_CAP), file, encoding)])
    else:
        rows = _list_rows(file, stream, encoding, best_list(head) if head.startswith("{") else 0)
    names = class_names(head) if head.startswith("{") else None
    return Table(rows, stream, encoding, guessed=source.guessed, label_names=names)


def _frame_rows(path: Path, source: Source, head: str) -> Iterator[Row | Skipped] | None:
    """The rows of a table that pandas wrote with orient columns, index or split; None for other shapes."""
    if not is_pandas_frame(head) and not (source.complete and is_small_frame(head)):
        return None
    stream = source.open()
    try:
        text = stream.read(TOO_LARGE + 1)
    finally:
        stream.close()
    if len(text) > TOO_LARGE:
        raise FileError(
            tr(
                '"{path}" is too large to be read column by column. Write it with orient="records".',
                path=path,
            )
        )
    value = decoded(text.lstrip("\ufeff"))
    if isinstance(value, dict) and holds_texts_by_name(value):
        raise FileError(
            tr(
                '"{path}" is one object of texts; write each posting as an object of its own, with '
                'its text under "text".',
                path=path,
            )
        )
    return rows_of_frame(str(path), value) if isinstance(value, dict) else None


class Held:
    """The stream of a file that was read all at once."""

    fraction = 1.0
    damage = ""

    def close(self) -> None:
        """Do nothing: no file is open."""


def _is_lines(head: str) -> bool:
    """Whether the first line is one object and another object follows."""
    first, _, rest = head.partition("\n")
    return rest.lstrip()[:1] == head[:1] and head[:1] in ("{", "[") and isinstance(decoded_row(first), dict)


_LISTS_ABOUT_ONE = frozenset(
    ("annotations", "completions", "predictions", "responses", "suggestions", "options", "spans", "drafts")
)
"""What a labelling program lists within one posting."""


def _is_posting(text: str) -> bool:
    """Whether a file's only object is a posting.

    It is if it has a text, contains no list of objects, or only lists that are about one posting.
    """
    value = decoded_row(text)
    if isinstance(value, str):
        return False
    if isinstance(value.get(TEXT), str) or value.get("@type") == "JobPosting":
        return True
    if _LISTS_ABOUT_ONE.intersection(value) and any(
        isinstance(value.get(key), dict) for key in ("data", "fields")
    ):
        return True
    return not ListScanner(io.StringIO(text).read).find_list()


def _row(number: int, text: str, file: str, encoding: str) -> Row | Skipped:
    fault = fault_of(text, encoding)
    if fault:
        return Skipped(file, number, fault)
    value = decoded_row(text)
    return Skipped(file, number, value) if isinstance(value, str) else (file, number, value)


def _line_rows(file: str, stream: TextStream, encoding: str) -> Iterator[Row | Skipped]:
    number = 0
    for number, line in enumerate(stream.lines(), 1):
        if not line.isspace():
            yield _row(number, line, file, encoding)
    if stream.damage:
        yield Skipped(file, number + 1, stream.damage)


def _list_rows(file: str, stream: TextStream, encoding: str, place: int) -> Iterator[Row | Skipped]:
    """Yield the rows of one of a file's lists of objects, chosen by its position."""
    scanner = ListScanner(stream.read)
    found = scanner.find_list()
    while found and place:
        scanner.skip_list()
        found, place = scanner.find_list(inside=True), place - 1
    if not found:
        raise FileError(
            tr(
                '"{file}" contains no list of postings. It should be a list of objects, as pandas '
                'writes it with orient="records".',
                file=file,
            )
        )
    number = 0
    while scanner.next_element():
        number += 1
        row = _quick_row(file, number, scanner, encoding)
        if row is not None:
            yield row
            continue
        element = scanner.whole_element()
        if element is not None:
            yield _row(number, element, file, encoding)
        elif scanner.overlong:
            yield Skipped(file, number, too_long())
        else:
            number -= 1
            break
    if scanner.ended or stream.damage:
        yield Skipped(file, number + 1, stream.damage or tr("the file ends in the middle of its list"))


def _quick_row(file: str, number: int, scanner: ListScanner, encoding: str) -> Row | None:
    """Parse an element that is complete and valid, as nearly all are; None for others."""
    try:
        value, end = DECODER.raw_decode(scanner.text, scanner.at)
    except (ValueError, RecursionError):
        return None
    if isinstance(value, list):
        return None
    if not isinstance(value, dict) or fault_of(scanner.text[scanner.at : end], encoding):
        return None
    scanner.at = end
    return file, number, value
