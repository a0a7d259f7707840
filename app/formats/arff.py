"""ARFF as MEKA and MULAN write it: a table whose first or last columns are labels."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from app.core.errors import FileError
from app.core.records import Skipped
from app.core.translation import tr
from app.formats.base import Format, Table
from app.formats.source import fault_of, look_into

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.records import ReadOptions
    from app.formats.base import Row
    from app.formats.source import TextStream

_NAME = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s{]+"""
_RELATION = re.compile(r"@relation\s+(?P<name>.*)", re.IGNORECASE)
_ATTRIBUTE = re.compile(rf"@attribute\s+(?P<name>{_NAME})\s+(?P<type>.*)", re.IGNORECASE)
_LABELS = re.compile(r"-[Cc]\s+(-?\d+)")
_VALUE = re.compile(
    r"""\s*(?:'(?P<single>(?:[^'\\]|\\.)*)'|"(?P<double>(?:[^"\\]|\\.)*)"|(?P<plain>[^,'"][^,]*|))\s*(?:,|\Z)""",
    re.DOTALL,
)
_SPARSE = re.compile(
    r"""\s*(?P<index>\d+)\s+(?P<value>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^,'"]*)\s*(?:,|\Z)""", re.DOTALL
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
_MOST_ATTRIBUTES = 10_000
_LONGEST_LISTING = 1_000_000


def is_arff(head: str) -> bool:
    """Whether a text is ARFF, by its first line after comments."""
    for line in head.lstrip("\ufeff").splitlines()[:200]:
        if line.strip() and not line.lstrip().startswith("%"):
            return line.lstrip().lower().startswith("@relation")
    return False


class Arff(Format):
    """``-C n`` in the relation's name says that the first n attributes are labels, ``-C -n`` the last.

    MULAN names them in an XML file beside the data instead.
    """

    name = "ARFF"
    suffixes = (".arff",)

    def read(self, path: Path, options: ReadOptions) -> Table:
        source = look_into(path, options.encoding)
        if not is_arff(source.head):
            raise FileError(
                tr(
                    '"{path}" is not ARFF, which begins with @relation; save it again as ARFF or CSV.',
                    path=path,
                )
            )
        stream = source.open()
        try:
            lines = enumerate(stream.lines(), 1)
            relation, attributes, kinds = _header(str(path), lines)
        except BaseException:
            stream.close()
            raise
        labels: tuple[str, ...] | None = None
        match = _LABELS.search(relation)
        if match:
            count = int(match[1])
            if abs(count) >= len(attributes):
                stream.close()
                raise FileError(
                    tr(
                        '"{path}" says that {count} of its {attributes} attributes are labels, which leaves '
                        "none for the text; correct the number after -C.",
                        path=path,
                        count=abs(count),
                        attributes=len(attributes),
                    )
                )
            labels = tuple(attributes[:count] if count > 0 else attributes[count:] if count else ())
        else:
            labels = _listed_labels(path, attributes)
        rows = _rows(str(path), stream, lines, attributes, kinds, source.encoding)
        return Table(
            rows,
            stream,
            source.encoding,
            columns=tuple(attributes),
            guessed=source.guessed,
            kind=("MEKA ARFF" if match else "MULAN ARFF") if labels else "",
            label_columns=labels or None,
        )


def _listed_labels(path: Path, attributes: list[str]) -> tuple[str, ...]:
    """The labels that MULAN lists in an XML file beside the data: of the same name, or without -train."""
    stem = re.sub(r"[-_.](?:train|test|dev|valid|validation)\Z", "", path.stem, flags=re.IGNORECASE)
    for name in dict.fromkeys((path.stem, stem)):
        listing = path.with_name(f"{name}.xml")
        if not listing.is_file() or listing.stat().st_size > _LONGEST_LISTING:
            continue
        text = look_into(listing).head
        named = {
            html.unescape(name) for name in re.findall(r"<label\s[^>]*?\bname=[\"']([^\"']+)[\"']", text)
        }
        labels = tuple(name for name in attributes if name in named)
        if labels and len(labels) < len(attributes):
            return labels
    return ()


def _header(file: str, lines: Iterator[tuple[int, str]]) -> tuple[str, list[str], list[str]]:
    """The relation's name, and each attribute's name and type."""
    relation, attributes, kinds = "", list[str](), list[str]()
    for _, line in lines:
        text = line.strip().lstrip("\ufeff")
        lower = text.lower()
        if not text or text.startswith("%"):
            continue
        if match := _RELATION.match(text):
            relation = match["name"]
        elif match := _ATTRIBUTE.match(text):
            name = _plain(match["name"]) or f"Column {len(attributes) + 1}"
            attributes.append(name if name not in attributes else f"{name} ({len(attributes) + 1})")
            kinds.append(match["type"].strip())
            if len(attributes) > _MOST_ATTRIBUTES:
                raise FileError(
                    tr(
                        '"{file}" has more than {most_attributes:,} attributes; remove some.',
                        file=file,
                        most_attributes=_MOST_ATTRIBUTES,
                    )
                )
        elif lower.startswith("@data"):
            break
    if not attributes:
        raise FileError(tr('"{file}" has no @attribute lines; save it again as ARFF or CSV.', file=file))
    return relation, attributes, kinds


def _plain(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = _unescaped(text[1:-1])
    return text


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[1]), text, flags=re.DOTALL)


def _rows(
    file: str,
    stream: TextStream,
    lines: Iterator[tuple[int, str]],
    attributes: list[str],
    kinds: list[str],
    encoding: str,
) -> Iterator[Row | Skipped]:
    number = 0
    for number, line in lines:
        text = line.strip()
        if not text or text.startswith("%"):
            continue
        fault = fault_of(line, encoding)
        if fault:
            yield Skipped(file, number, fault)
            continue
        if text.startswith("{") and text.endswith("}"):
            yield _sparse_row(file, number, text[1:-1], attributes, kinds)
            continue
        values = _values(text)
        if values is None:
            yield Skipped(file, number, tr("a quotation mark in it is never closed"))
        elif len(values) != len(attributes):
            yield Skipped(
                file,
                number,
                tr(
                    "{values} values where there are {attributes} attributes",
                    values=len(values),
                    attributes=len(attributes),
                ),
            )
        else:
            cells = zip(attributes, values, strict=True)
            yield file, number, {name: value for name, value in cells if value is not None}
    if stream.damage:
        yield Skipped(file, number + 1, stream.damage)


def _values(text: str) -> list[str | None] | None:
    """The values of a row, None for "?"; None where a quotation mark is left open."""
    values: list[str | None] = []
    at = 0
    while True:
        match = _VALUE.match(text, at)
        if match is None:
            return None
        quoted = match["single"] if match["single"] is not None else match["double"]
        if quoted is not None:
            values.append(_unescaped(quoted))
        else:
            plain = match["plain"].strip()
            values.append(None if plain == "?" else plain)
        at = match.end()
        if not match[0].endswith(","):
            return values


def _sparse_row(file: str, number: int, text: str, attributes: list[str], kinds: list[str]) -> Row | Skipped:
    """A row that names only what is not the attribute's first value or 0."""
    row: dict[str, Any] = {}
    for name, kind in zip(attributes, kinds, strict=True):
        if kind.startswith("{"):
            row[name] = _plain(kind[1:-1].split(",")[0])
        elif not kind.lower().startswith(("string", "date")):
            row[name] = "0"
    at = 0
    while text[at:].strip():
        match = _SPARSE.match(text, at)
        if match is None:
            return Skipped(file, number, tr("its pairs of number and value cannot be parsed"))
        at = match.end()
        if int(match["index"]) >= len(attributes):
            return Skipped(
                file,
                number,
                tr(
                    "it names attribute {index}, of {attributes}",
                    index=match["index"],
                    attributes=len(attributes),
                ),
            )
        name, value = attributes[int(match["index"])], match["value"].strip()
        if value == "?":
            row.pop(name, None)
        else:
            row[name] = _plain(value)
    return file, number, row
