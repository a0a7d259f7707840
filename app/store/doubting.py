"""Doubtful answers that are still open: unchanged, and not confirmed by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.reading import LISTED, read_kept, read_labels
from app.store.taggings import read_tagging

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterable

    from app.core.doubts import Doubt, Twins
    from app.core.records import Answer

_AT_ONCE = 50


def open_doubts(
    connection: sqlite3.Connection, doubts: Iterable[Doubt]
) -> Generator[None, None, list[Doubt]]:
    """The doubts whose posting, label and answer are unchanged and whose answer is not kept."""
    kept = read_kept(connection)
    shown = {label.id for label in read_labels(connection)}
    found = []
    for number, doubt in enumerate(doubts):
        if number % _AT_ONCE == 0:
            yield
        stands = doubt.label_id in shown and doubt.answer is read_answer(
            connection, doubt.posting_id, doubt.label_id
        )
        if stands and (doubt.posting_id, doubt.label_id, doubt.answer) not in kept:
            found.append(doubt)
    return found


def open_pairs(
    connection: sqlite3.Connection, twins: Iterable[Twins], most: int
) -> Generator[None, None, list[tuple[int, int, int, Answer]]]:
    """Pairs that differ and are not both kept, up to a limit: ids of posting, twin, label; the answer."""
    kept = read_kept(connection)
    found: list[tuple[int, int, int, Answer]] = []
    for number, pair in enumerate(twins):
        if number % _AT_ONCE == 0:
            yield
        for label_id in pair.label_ids:
            ours, theirs = (
                (posting_id, label_id, read_answer(connection, posting_id, label_id))
                for posting_id in (pair.posting_id, pair.twin_id)
            )
            differ = None not in (ours[2], theirs[2]) and ours[2] is not theirs[2]
            if differ and ours[2] is not None and not kept.issuperset((ours, theirs)):
                found.append((pair.posting_id, pair.twin_id, label_id, ours[2]))
            if len(found) == most:
                return found
    return found


def read_answer(connection: sqlite3.Connection, posting_id: int, label_id: int) -> Answer | None:
    """The answer; None if there is none or the posting is gone."""
    there = connection.execute(f"SELECT 1 {LISTED} AND p.id = ?", (posting_id,)).fetchone()
    return read_tagging(connection, posting_id).answer(label_id) if there else None
