"""Parquet: labels as lists, other fields as texts or as JSON."""

from __future__ import annotations

import json
from itertools import islice
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO

from app.core.errors import FileError
from app.core.translation import tr_noop
from app.formats.columns import JSON_PREFIX
from app.formats.exports.writer import Writer
from app.formats.json_files import WRITE_EVERY, json_line
from app.formats.parquet import MISSING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.core.records import OutgoingPosting

_TEXTS = ("id", "title", "text")
_LISTS = ("labels", "labels_no")
_ROWS = 1000


class ParquetTable(Writer):
    """Needs pyarrow, which is an extra."""

    name = export_title = tr_noop("Parquet")
    export_name = "parquet"
    suffixes = (".parquet",)
    can_be_packed = False

    def write(self, file: BinaryIO, postings: Iterable[OutgoingPosting], folder: Path) -> Iterator[int]:
        try:
            import pyarrow
            from pyarrow.parquet import ParquetWriter
        except ImportError as error:
            raise FileError(f"{MISSING}.") from error
        plain: dict[str, bool] = {}
        with TemporaryFile(dir=folder) as aside:
            total = 0
            for total, posting in enumerate(postings, 1):
                line = json_line(posting)
                aside.write(line)
                for name, value in json.loads(line).items():
                    if name not in (*_TEXTS, *_LISTS, "done"):
                        plain[name] = plain.get(name, True) and isinstance(value, str)
                if total % WRITE_EVERY == 0:
                    yield total // 2
            columns = {name if is_text else JSON_PREFIX + name: name for name, is_text in plain.items()}
            kinds = [(name, pyarrow.string()) for name in _TEXTS]
            kinds += [(name, pyarrow.list_(pyarrow.string())) for name in _LISTS]
            kinds += [("done", pyarrow.bool_())]
            kinds += [(column, pyarrow.string()) for column in columns]
            schema = pyarrow.schema(kinds)
            aside.seek(0)
            count = 0
            with ParquetWriter(file, schema) as writer:
                while lines := list(islice(aside, _ROWS)):
                    rows = [_cells(json.loads(line), columns, plain) for line in lines]
                    writer.write_table(pyarrow.Table.from_pylist(rows, schema))
                    count += len(lines)
                    yield (total + count) // 2
        yield total


def _cells(row: dict[str, Any], columns: dict[str, str], plain: dict[str, bool]) -> dict[str, Any]:
    cells = {name: row[name] for name in (*_TEXTS, *_LISTS, "done")}
    for column, name in columns.items():
        if name in row:
            cells[column] = row[name] if plain[name] else json.dumps(row[name], ensure_ascii=False)
    return cells
