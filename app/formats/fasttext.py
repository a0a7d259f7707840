"""FastText: one posting per line, with its labels as words such as ``__label__IT``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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

_PREFIX = "__label__"
_OTHER_PREFIX = re.compile(r"\s*(?P<prefix>__[A-Za-z]+__)\S")
_TELLING_LINES = 100
_NUMBERS = re.compile(r"[\d.eE+\-\s]*\d[\d.eE+\-\s]*")


def is_fasttext(head: str) -> bool:
    """Whether the first lines hold labels in fastText's notation."""
    return _prefix_of(head) != ""


def _prefix_of(head: str) -> str:
    """What the labels in the first lines begin with; "" if there are none."""
    lines = [line for line in head.lstrip("\ufeff").splitlines()[:_TELLING_LINES] if line.strip()]
    found = _labels_in(_PREFIX)
    if 5 * sum(found.search(line) is not None for line in lines) >= max(1, len(lines)):
        return _PREFIX
    match = _OTHER_PREFIX.match(lines[0]) if lines else None
    if match and 2 * sum(line.lstrip().startswith(match["prefix"]) for line in lines) > len(lines) > 1:
        return match["prefix"]
    return ""


def _labels_in(prefix: str) -> re.Pattern[str]:
    """Labels as words of a line; commas between them, and before the text, belong to neither."""
    return re.compile(
        rf"(?:(?<=[\s,])|\A){re.escape(prefix)}([^\s,]\S*?)(?=[\s,]*(?:\Z|\s|,{re.escape(prefix)}))\s*,?"
    )


class FastText(Format):
    """In a line without a label, none applies."""

    name = "fastText"
    suffixes = (".ft",)

    def read(self, path: Path, options: ReadOptions) -> Table:
        source = look_into(path, options.encoding)
        stream = source.open()
        rows = _rows(str(path), stream, source.encoding, _labels_in(_prefix_of(source.head) or _PREFIX))
        return Table(rows, stream, source.encoding, guessed=source.guessed)


def _rows(file: str, stream: TextStream, encoding: str, label: re.Pattern[str]) -> Iterator[Row | Skipped]:
    number = 0
    for number, line in enumerate(stream.lines(), 1):
        if line.isspace():
            continue
        fault = fault_of(line, encoding)
        if fault:
            yield Skipped(file, number, fault)
            continue
        line = line.lstrip("\ufeff")
        labels = label.findall(line)
        text = label.sub("", line).strip()
        if labels and _NUMBERS.fullmatch(text):
            yield Skipped(file, number, tr("probabilities of labels without a text"))
        else:
            yield file, number, {"text": text, "labels": labels}
    if stream.damage:
        yield Skipped(file, number + 1, stream.damage)
