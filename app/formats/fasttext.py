"""FastText: one posting per line, with its labels as words such as ``__label__IT``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.records import Skipped
from app.formats.base import Format, Table
from app.formats.source import fault_of, look_into

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.records import ReadOptions
    from app.formats.base import Row
    from app.formats.source import TextStream

_PREFIX = "__label__"
_LABEL = re.compile(r"(?:(?<=\s)|\A)__label__(\S+)")
_TELLING_LINES = 100


def is_fasttext(head: str) -> bool:
    """Whether the first lines begin with labels in fastText's notation."""
    lines = [line for line in head.splitlines()[:_TELLING_LINES] if line.strip()]
    return bool(lines) and 2 * sum(line.lstrip().startswith(_PREFIX) for line in lines) >= len(lines)


class FastText(Format):
    """In a line without a label, none applies."""

    name = "fastText"
    suffixes = (".ft",)

    def read(self, path: Path, options: ReadOptions) -> Table:
        source = look_into(path, options.encoding)
        stream = source.open()
        rows = _rows(str(path), stream, source.encoding)
        return Table(rows, stream, source.encoding, guessed=source.guessed)


def _rows(file: str, stream: TextStream, encoding: str) -> Iterator[Row | Skipped]:
    number = 0
    for number, line in enumerate(stream.lines(), 1):
        if line.isspace():
            continue
        fault = fault_of(line, encoding)
        if fault:
            yield Skipped(file, number, fault)
            continue
        labels = _LABEL.findall(line)
        yield file, number, {"text": _LABEL.sub("", line).strip(), "labels": labels}
    if stream.damage:
        yield Skipped(file, number + 1, stream.damage)
