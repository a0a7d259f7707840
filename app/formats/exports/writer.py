"""Base classes of formats that are only written, one posting at a time."""

from __future__ import annotations

import json
from abc import abstractmethod
from itertools import islice
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO

from app.core.errors import FileError
from app.core.translation import tr
from app.formats.base import WritableFormat
from app.formats.json_files import WRITE_EVERY, json_line
from app.formats.values import as_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.core.records import OutgoingPosting, ReadOptions
    from app.formats.base import Table


class Writer(WritableFormat):
    """A format that is only written here. ``peers`` read such files."""

    def read(self, path: Path, options: ReadOptions) -> Table:
        raise FileError(tr('"{path}" cannot be read: Jobtag only writes this format.', path=path))


class RowWriter(Writer):
    """A format that writes a piece of text per posting, and may need all label names first."""

    needs_names = False

    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        if not self.needs_names:
            yield from self._written(file, (_row(posting) for posting in postings), [], lambda count: count)
            return
        names: dict[str, None] = {}
        with TemporaryFile(dir=folder) as aside:
            total = 0
            for total, posting in enumerate(postings, 1):
                aside.write(json_line(posting))
                names.update(dict.fromkeys((*posting.labels, *posting.no)))
                if total % WRITE_EVERY == 0:
                    yield total // 2
            aside.seek(0)
            rows = (_of_line(line) for line in aside)
            yield from self._written(file, rows, list(names), lambda count: (total + count) // 2)

    def _written(
        self, file: BinaryIO, rows: Iterator[dict[str, Any]], names: list[str], as_progress: Any
    ) -> Iterator[int]:
        file.write(self.start(names).encode())
        count, first = 0, True
        while some := list(islice(rows, WRITE_EVERY)):
            for row in some:
                count += 1
                piece = self.piece(row, names, count)
                if piece:
                    file.write(("" if first else self.between).encode())
                    file.write(piece.encode("utf-8", "replace"))
                    first = False
            if len(some) == WRITE_EVERY:
                yield as_progress(count)
        file.write(self.end().encode())
        yield as_progress(count)

    between = ""
    """The text between two postings."""

    def start(self, names: list[str]) -> str:
        """The beginning of the file. Raises FileError if a name cannot be used."""
        return ""

    def end(self) -> str:
        return ""

    @abstractmethod
    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        """The text of one posting, "" to leave it out."""


def _row(posting: OutgoingPosting) -> dict[str, Any]:
    return {
        "id": posting.key,
        "title": posting.title,
        "text": posting.text,
        "labels": list(posting.labels),
        "labels_no": list(posting.no),
        "done": posting.done,
        "fields": dict(posting.fields),
        "probabilities": dict(posting.probabilities),
    }


def _of_line(line: bytes) -> dict[str, Any]:
    """Restore a posting, without its fields, from a line of the temporary file."""
    row: dict[str, Any] = json.loads(line)
    return {"fields": {}, "probabilities": {}} | row


def as_json(value: object, indent: int | None = None) -> str:
    """JSON without characters that UTF-8 cannot encode."""
    return json.dumps(as_field(value), ensure_ascii=False, indent=indent)


def is_tagged(row: dict[str, Any]) -> bool:
    """Whether the posting has any answers."""
    return bool(row["done"] or row["labels"] or row["labels_no"])
