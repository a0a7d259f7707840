"""Counts of answers: over all postings in blocks, or of one label up to a limit."""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.records import Answer
from app.core.tagging_progress import Finish, TaggingProgress, pace, since
from app.store import cells
from app.store.edits import TagPosting, kinds
from app.store.reading import LISTED, read_counts, read_labels

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_BLOCK = 20_000
_NEWEST_EDITS = 20_000
_CLOCK_SLACK = timedelta(minutes=1)
"""Tolerance for clock corrections: edits within it do not count as future ones."""
_UPTO = "coalesce(p.no_upto, i.no_upto)"
_YES = (
    "FROM answers a JOIN postings p ON p.id = a.posting_id JOIN imports i ON i.id = p.import_id"
    " WHERE a.label_id = ? AND a.value = 1 AND p.deleted = 0 AND i.shown"
)


def count_answers(
    connection: sqlite3.Connection,
) -> Generator[float, None, dict[int, tuple[int, int]]]:
    """Count the yes and no answers of each label. Yields the fraction done, 0..1."""
    explicit: Counter[tuple[int, int | None, int]] = Counter()
    closed: Counter[int] = Counter()
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM postings").fetchone()
    for within in _blocks(connection):
        yield within[0] / (last + 1)
        for *kind, number in connection.execute(
            f"SELECT a.label_id, a.value, {_UPTO} >= a.label_id, count(*)"
            " FROM postings p JOIN imports i ON i.id = p.import_id JOIN answers a ON a.posting_id = p.id"
            " WHERE p.deleted = 0 AND i.shown AND p.id BETWEEN ? AND ? GROUP BY 1, 2, 3",
            within,
        ):
            explicit[kind[0], kind[1], kind[2]] += number
        for upto, number in connection.execute(
            f"SELECT {_UPTO} AS upto, count(*) {LISTED} AND upto > 0 AND p.id BETWEEN ? AND ? GROUP BY upto",
            within,
        ):
            closed[cells.whole(upto)] += number
    counts = {
        label.id: [0, sum(number for upto, number in closed.items() if upto >= label.id)]
        for label in read_labels(connection)
    }
    for (label_id, value, implied), number in explicit.items():
        if label_id in counts:
            counts[label_id][0] += number * (value == Answer.YES)
            counts[label_id][1] += number * ((value == Answer.NO) - implied)
    return {label_id: (yes, no) for label_id, (yes, no) in counts.items()}


def _blocks(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """The first and last id of one block of postings after the other; ids may have wide gaps."""
    last = 0
    while True:
        (upto,) = connection.execute(
            "SELECT max(id) FROM (SELECT id FROM postings WHERE id > ? ORDER BY id LIMIT ?)", (last, _BLOCK)
        ).fetchone()
        if upto is None:
            return
        if upto <= last:  # damaged pages may lead back, without end
            raise sqlite3.DatabaseError("ids out of order")
        yield last + 1, upto
        last = upto


def tagging_progress(
    connection: sqlite3.Connection, midnight: datetime
) -> Generator[float, None, TaggingProgress]:
    """Compute the progress of the tagging; ``midnight`` begins the day. Yields the fraction done, 0..1."""
    answers = yield from count_answers(connection)
    found = finishes(connection)
    return TaggingProgress(
        read_counts(connection),
        {label_id: yes for label_id, (yes, _) in answers.items()},
        {label_id: no for label_id, (_, no) in answers.items()},
        since(found, midnight),
        pace(found),
    )


def yes_answers(connection: sqlite3.Connection, label_id: int, most: int) -> int:
    """The number of postings with a label, counted up to ``most``."""
    (found,) = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 {_YES} LIMIT ?)", (label_id, most)
    ).fetchone()
    return int(found)


def yes_without(connection: sqlite3.Connection, label_id: int, other_id: int, most: int) -> int:
    """The number of postings with one label but not the other, counted up to ``most``."""
    (found,) = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 {_YES} AND NOT EXISTS (SELECT 1 FROM answers b"
        " WHERE b.posting_id = a.posting_id AND b.label_id = ? AND b.value = 1) LIMIT ?)",
        (label_id, other_id, most),
    ).fetchone()
    return int(found)


def finishes(connection: sqlite3.Connection) -> list[Finish]:
    """The times at which postings became done, newest first, from the newest edits.

    Edits dated in the future are left out: the clock was wrong, so their time is unknown.
    """
    newly_done = " ".join(f"WHEN '{name}' THEN {kind.newly_done_sql}" for name, kind in kinds().items())
    rows = connection.execute(
        f"SELECT at, kind, CASE kind {newly_done} END AS newly_done FROM journal WHERE undone = 0"
        " AND id > (SELECT coalesce(max(id), 0) FROM journal) - ? AND json_valid(body) AND newly_done <> 0"
        " ORDER BY id DESC",
        (_NEWEST_EDITS,),
    )
    latest = datetime.now(UTC) + _CLOCK_SLACK
    found = [
        Finish(datetime.fromisoformat(cells.moment(at)), cells.whole(postings), kind == TagPosting.__name__)
        for at, kind, postings in rows
    ]
    return [finish for finish in found if finish.at <= latest]
