"""Parquet, the format of Hugging Face data sets, read by pyarrow if that is installed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.core.errors import FileError
from app.core.records import Skipped
from app.core.translation import tr, tr_noop
from app.formats.base import Format, Table
from app.formats.columns import JSON_PREFIX, RESERVED
from app.formats.json_files import DECODER
from app.formats.json_shapes import names_in_features
from app.formats.source import refuse_other_kinds, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.records import ReadOptions
    from app.formats.base import Row

MISSING = tr_noop('Parquet files need the package pyarrow. Install it with: pip install "jobtag[parquet]"')
_ROWS = 500


class Parquet(Format):
    """Rows of typed columns; lists and structures stay as they are."""

    name = "Parquet"
    suffixes = (".parquet",)

    def read(self, path: Path, options: ReadOptions) -> Table:
        refuse_other_kinds(path, b"PAR1")
        try:
            # Optional, and slow to load.
            from pyarrow import ArrowException
            from pyarrow.parquet import ParquetFile
        except ImportError as error:
            raise FileError(f"{MISSING}.") from error
        try:
            file = ParquetFile(path)
        except OSError as error:
            if error.errno is not None:
                raise unreadable(path, error) from error
            raise FileError(
                tr('"{path}" cannot be read as a Parquet file; get an intact copy of it.', path=path)
            ) from error
        except ArrowException as error:
            raise FileError(
                tr('"{path}" cannot be read as a Parquet file; get an intact copy of it.', path=path)
            ) from error
        names = _class_names(file.schema_arrow.metadata)
        stream = _Progress(file)
        return Table(_rows(str(path), file, stream, ArrowException), stream, label_names=names)


class _Progress:
    """The share of the file's rows that have been read."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._total: int = max(1, file.metadata.num_rows)
        self.read = 0

    @property
    def fraction(self) -> float:
        return min(1.0, self.read / self._total)

    def close(self) -> None:
        self._file.close()


def _rows(file: str, parquet: Any, stream: _Progress, error_type: type[Exception]) -> Iterator[Row | Skipped]:
    number = 0
    try:
        for batch in parquet.iter_batches(batch_size=_ROWS):
            for row in batch.to_pylist():
                number += 1
                stream.read = number
                kept = (pair for pair in row.items() if pair[1] is not None or pair[0] in RESERVED)
                yield file, number, dict(_value(*pair) for pair in kept)
    except (error_type, OSError, ValueError) as error:
        yield Skipped(
            file,
            number + 1,
            tr("the file is damaged here ({splitlines})", splitlines=str(error).splitlines()[0][:80]),
        )


def _value(column: str, value: object) -> tuple[str, object]:
    """A column's name and value; JSON text that Jobtag wrote is parsed."""
    if column.startswith(JSON_PREFIX) and isinstance(value, str):
        try:
            return column.removeprefix(JSON_PREFIX), DECODER.decode(value)
        except (ValueError, RecursionError):
            return column, value
    return column, _plain(value)


def _plain(value: object) -> object:
    """Convert a value to one that JSON can hold: maps to objects, dates and bytes to texts."""
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, dict):
        return {str(name): _plain(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, (list, tuple)):
        if value and all(isinstance(item, tuple) and len(item) == 2 for item in value):
            return {str(name): _plain(inner) for name, inner in value}
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return None if value is None else str(value)


def _class_names(metadata: Any) -> dict[str, str] | None:
    """The names of numbered labels in a Hugging Face data set, by number."""
    try:
        return names_in_features(json.loads((metadata or {}).get(b"huggingface", b"{}"))["info"]["features"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
