"""Tables of results for an office: the columns of the source, and behind them what the model says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO

from app.core.errors import FileError
from app.core.translation import tr
from app.formats.delimited import write_cells
from app.formats.exports.spreadsheets import write_book
from app.formats.writing import write_file

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from app.core.classified import Result

SUFFIXES = (".xlsx", ".csv")
_EVERY = 200
_WIDTH = 24
_SEPARATORS = ("; ", " | ", "\n")


def write_results(
    path: Path,
    results: Iterable[Result],
    columns: Sequence[str],
    model_id: str,
    *,
    labels: Sequence[str],
    unsure_within: float,
) -> Generator[int, None, None]:
    """Write results as a table, completely or not at all; yields the count so far.

    ``columns`` are those of the source; without any, title and text are written. ``labels`` are all names, to
    choose a separator that is in none. Results that are closer to a threshold than ``unsure_within`` are
    marked. The columns about labels have names that no import takes for a person's answers.

    Raises:
        FileError: the file cannot be written, or a result does not fit into it.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise FileError(
            tr('Results can be saved as .xlsx or .csv; give "{name}" one of these endings.', name=path.name)
        )
    separator = next(
        (mark for mark in _SEPARATORS if not any(mark.strip(" ") in name for name in labels)), "\n"
    )
    shape = _Shape(columns, model_id, separator, unsure_within)
    return write_file(path, _Excel(shape) if suffix == ".xlsx" else _Csv(shape), False, results)


class _Shape:
    """The cells of results."""

    def __init__(self, columns: Sequence[str], model_id: str, separator: str, unsure_within: float) -> None:
        self._columns = tuple(columns)
        self._model_id, self._separator, self._within = model_id, separator, unsure_within
        self._own = ("title", "text") if not columns else ()

    @property
    def header(self) -> list[str | float]:
        names = [*self._own, *self._columns]
        for name in ("predicted labels", "confidence", "unsure about", "model_id"):
            names.append(f"{name} (Jobtag)" if name in names else name)
        return list(names)

    def rows(self, results: Iterable[Result]) -> Iterator[tuple[int | None, Sequence[str | float] | None]]:
        yield None, self.header
        count = 0
        for count, result in enumerate(results, 1):
            yield count if count % _EVERY == 0 else None, self._cells(result)
        yield count, None

    def _cells(self, result: Result) -> list[str | float]:
        said = result.judgement
        cells: list[str | float] = [result.title, result.text] if self._own else []
        cells += [_cell(result.fields.get(name)) for name in self._columns]
        cells.append(self._separator.join(label.name for label in said.assigned))
        cells.append("" if said.confidence is None else round(said.confidence, 4))
        unsure = said.close_call is not None and said.distance < self._within
        cells.append(said.close_call.name if unsure and said.close_call is not None else "")
        cells.append(self._model_id)
        return cells


class _Excel:
    def __init__(self, shape: _Shape) -> None:
        self._shape = shape

    def write(self, file: BinaryIO, results: Iterable[Result], folder: Path, /) -> Iterator[int]:
        widths = [_WIDTH] * len(self._shape.header)
        return write_book(file, self._shape.rows(results), folder, widths)


class _Csv:
    def __init__(self, shape: _Shape) -> None:
        self._shape = shape

    def write(self, file: BinaryIO, results: Iterable[Result], folder: Path, /) -> Iterator[int]:
        return write_cells(file, self._shape.rows(results), ",")


def _cell(value: object) -> str | float:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
