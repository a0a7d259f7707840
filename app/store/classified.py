"""The results of a classified file, in a temporary SQLite file: written in batches, read a page at a time.

Memory use does not depend on the length of the file. An interrupted run continues after its last batch.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
import time
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from app.core.classified import (
    LEAST_SURE_FIRST,
    TITLE_ORDER,
    UNSURE,
    WITHOUT_LABELS,
    AssignedLabel,
    CloseCall,
    Judgement,
    Result,
    ResultFacts,
)
from app.core.errors import FileError
from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence
    from typing import Self

    from app.core.classified import ResultQuery

_log = logging.getLogger(__name__)

_SCHEMA = (
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # Separate from the long texts, so that filtering and ordering read little.
    """CREATE TABLE results (
        number INTEGER PRIMARY KEY,
        title TEXT NOT NULL,
        preview TEXT NOT NULL,
        assigned TEXT NOT NULL,
        close_call TEXT,
        confidence REAL,
        distance REAL NOT NULL)""",
    "CREATE TABLE texts (number INTEGER PRIMARY KEY, text TEXT NOT NULL, fields TEXT NOT NULL)",
    "CREATE TABLE assigned (label TEXT, number INTEGER, PRIMARY KEY (label, number)) WITHOUT ROWID",
)
_PREVIEW = 300
_AT_ONCE = 200
_KEPT_SECONDS = 7 * 24 * 3600
_SUFFIX = ".results"
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}


class EncodedResult(NamedTuple):
    """A result as it is stored, without its number: the rows of two tables, and the names of its labels."""

    shown: tuple[object, ...]
    texts: tuple[str, str]
    assigned: tuple[str, ...]


class ResultsWriter:
    """Writes the results of one ``task``, a hash of all their inputs. For use in a ``with`` block.

    ``rows`` is the number written by an earlier run of the same task; ``finished``: it wrote all of them.
    The file is deleted at the end, unless a later run can continue from it.

    Raises:
        FileError: another window is writing the same results, or there is no room for them.
    """

    def __init__(self, folder: Path, task: str, source: Path, model_id: str) -> None:
        self.path = folder / f"{task[:32]}{_SUFFIX}"
        self._source = source
        with self._translating_errors():
            folder.mkdir(parents=True, exist_ok=True)
            remove_old(folder, but=self.path)
            self._connection = sqlite3.connect(self.path, isolation_level=None, timeout=0.5)
            try:
                self._begin(task, model_id)
            except BaseException:
                self._connection.close()
                raise

    def _begin(self, task: str, model_id: str) -> None:
        self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._connection.execute("PRAGMA synchronous = OFF")  # results lost in a power cut are computed again
        try:
            known = _facts(self._connection).get("task") == task
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise
            known = False
        except sqlite3.DatabaseError:
            known = False
        if not known:
            self._connection.close()
            self.path.unlink(missing_ok=True)
            self._connection = sqlite3.connect(self.path, isolation_level=None, timeout=0.5)
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("PRAGMA synchronous = OFF")
            self._connection.execute("BEGIN IMMEDIATE")
            for statement in _SCHEMA:
                self._connection.execute(statement)
            self._note(task=task, source=str(self._source), model_id=model_id, skipped=0)
            self._connection.execute("COMMIT")
        (rows,) = self._connection.execute("SELECT coalesce(max(number), 0) FROM results").fetchone()
        self.rows = int(rows)
        facts = _facts(self._connection)
        self.skipped = int(facts["skipped"])
        self.finished = "counts" in facts

    def _note(self, **facts: object) -> None:
        self._connection.executemany(
            "INSERT OR REPLACE INTO facts VALUES (?, ?)",
            [(name, json.dumps(value)) for name, value in facts.items()],
        )

    def append(self, results: Sequence[EncodedResult], skipped: int) -> None:
        """Add the results of a batch; ``skipped`` rows in all could not be used so far."""
        first = self.rows + 1
        self.rows, self.skipped = self.rows + len(results), skipped
        with self._translating_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._connection.executemany(
                    "INSERT INTO results VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [(number, *one.shown) for number, one in enumerate(results, first)],
                )
                self._connection.executemany(
                    "INSERT INTO texts VALUES (?, ?, ?)",
                    [(number, *one.texts) for number, one in enumerate(results, first)],
                )
                self._connection.executemany(
                    "INSERT INTO assigned VALUES (?, ?)",
                    [(name, number) for number, one in enumerate(results, first) for name in one.assigned],
                )
                self._note(skipped=skipped)
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.OperationalError):  # a full disk has already rolled back
                    self._connection.execute("ROLLBACK")
                raise

    def finish(
        self, labels: Sequence[str], columns: Sequence[str], used: Sequence[str], skipped: int
    ) -> None:
        """Note that everything is written, and how many postings got each of the ``labels``.

        The rest is as in ``ResultFacts``.
        """
        with self._translating_errors():
            found = dict(
                self._connection.execute("SELECT label, count(*) FROM assigned GROUP BY label").fetchall()
            )
            counts = {name: found.get(name, 0) for name in labels}
            (without,) = self._connection.execute(
                "SELECT count(*) FROM results WHERE confidence IS NULL"
            ).fetchone()
            self._connection.execute("CREATE INDEX IF NOT EXISTS by_distance ON results (distance)")
            self._note(
                counts=counts, without=without, columns=list(columns), used=list(used), postings=self.rows,
                skipped=skipped,
            )  # fmt: skip
        self.finished = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        if not self.rows:
            remove(self.path)

    @contextlib.contextmanager
    def _translating_errors(self) -> Iterator[None]:
        name = self._source.name
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code == sqlite3.SQLITE_BUSY:
                sentence = tr(
                    "Another window is classifying {name}. Wait for it, or close that window.", name=name
                )
            elif code in _FULL:
                sentence = tr(
                    "There is no room for the results of {name} on the disk that holds {folder}. Make "
                    "room and classify it again: it goes on where it stopped.",
                    name=name,
                    folder=self.path.parent,
                )
            else:
                sentence = tr(
                    "The results of {name} cannot be kept in {folder} ({error})."
                    " Make that folder writable, then try again.",
                    name=name,
                    folder=self.path.parent,
                    error=error,
                )
            _log.info("%s: %s", self.path, error)
            raise FileError(sentence) from error


class Results:
    """The finished results in the file at ``path``, for the thread that makes it."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        found = _facts(self._connection)
        self.facts = ResultFacts(
            Path(found["source"]),
            found["model_id"],
            tuple(found["columns"]),
            tuple(found["used"]),
            found["postings"],
            found["counts"],
            found["without"],
            found["skipped"],
        )

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def unsure(self, within: float) -> int:
        """How many results are closer than this to a threshold."""
        (number,) = self._connection.execute(
            "SELECT count(*) FROM results WHERE distance < ?", (within,)
        ).fetchone()
        return int(number)

    def previews(self, numbers: Sequence[int]) -> list[Result]:
        """Results in this order, with the beginnings of their texts and without fields."""
        return self._read(numbers, "r.preview, '{}' FROM results r")

    def whole(self, numbers: Sequence[int]) -> list[Result]:
        """Results in this order, with their whole texts and fields."""
        return self._read(numbers, "t.text, t.fields FROM results r JOIN texts t USING (number)")

    def _read(self, numbers: Sequence[int], columns: str) -> list[Result]:
        rows = self._connection.execute(
            f"SELECT number, r.title, r.assigned, r.close_call, r.distance, {columns}"
            " WHERE number IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )
        found = {row[0]: _result(*row) for row in rows}
        return [found[number] for number in numbers]

    def find(self, wanted: ResultQuery) -> Generator[float, None, array[int]]:
        """Find the numbers of the matching results. Yields the fraction done, 0..1."""
        conditions, values = ["1"], list[object]()
        if wanted.label is not None:
            conditions.append("number IN (SELECT number FROM assigned WHERE label = ?)")
            values.append(wanted.label)
        if wanted.show == UNSURE:
            conditions.append("distance < ?")
            values.append(wanted.within)
        elif wanted.show == WITHOUT_LABELS:
            conditions.append("confidence IS NULL")
        way = "DESC" if wanted.descending else "ASC"
        order = {
            LEAST_SURE_FIRST: f"confidence {way} NULLS FIRST, number",
            TITLE_ORDER: f"title COLLATE NOCASE {way}, number",
        }.get(wanted.order, f"number {way}")
        cursor = self._connection.execute(
            f"SELECT number FROM results WHERE {' AND '.join(conditions)} ORDER BY {order}", values
        )
        numbers = array("q")
        while some := cursor.fetchmany(5 * _AT_ONCE):
            numbers.extend(number for (number,) in some)
            yield 0.0
        words = wanted.words.casefold().split()
        return (yield from self._holding(words, numbers)) if words else numbers

    def _holding(self, words: Sequence[str], numbers: array[int]) -> Generator[float, None, array[int]]:
        holding = array("q")
        for start in range(0, len(numbers), _AT_ONCE):
            some = numbers[start : start + _AT_ONCE]
            rows = self._connection.execute(
                "SELECT number, r.title, t.text FROM results r JOIN texts t USING (number)"
                " WHERE number IN (SELECT value FROM json_each(?))",
                (json.dumps(list(some)),),
            )
            texts = {number: f"{title}\n{text}".casefold() for number, title, text in rows}
            holding.extend(number for number in some if all(word in texts[number] for word in words))
            yield start / len(numbers)
        return holding


def remove(path: Path) -> None:
    """Delete results that nobody needs any more."""
    for name in (path, path.with_name(f"{path.name}-journal")):
        with contextlib.suppress(OSError):
            name.unlink()


def remove_old(folder: Path, *, but: Path) -> None:
    """Delete the files of runs that were not continued for a week."""
    for path in folder.glob(f"*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            if path != but and time.time() - path.stat().st_mtime > _KEPT_SECONDS:
                remove(path)


def _facts(connection: sqlite3.Connection) -> dict[str, Any]:
    return {name: json.loads(value) for name, value in connection.execute("SELECT name, value FROM facts")}


def encoded(title: str, text: str, fields: Mapping[str, Any], said: Judgement) -> EncodedResult:
    """Prepare the result of a posting for ``ResultsWriter.append``, in any process."""
    preview = " ".join(text[: 2 * _PREVIEW].split())[:_PREVIEW]
    call = None if said.close_call is None else _json(said.close_call)
    return EncodedResult(
        (title, preview, _json(said.assigned), call, said.confidence, said.distance),
        (text, _json(fields)),
        tuple(label.name for label in said.assigned),
    )


def _result(
    number: int, title: str, assigned: str, close_call: str | None, distance: float, text: str, fields: str
) -> Result:
    labels = tuple(AssignedLabel(*pair) for pair in json.loads(assigned))
    call = None if close_call is None else CloseCall(*json.loads(close_call))
    return Result(number, title, text, Judgement(labels, call, distance), json.loads(fields))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)  # other scripts take a third of the space
