"""Imported predictions of other programs about postings, which are never answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.labels import same_name
from app.core.records import ImportedPredictions
from app.store import cells

if TYPE_CHECKING:
    import sqlite3

ASSIGNED_FROM = 0.5
"""The probability from which an imported prediction counts as the label, unless its file says."""

_MOST_COMPARED = 20_000
"""Predictions of one label that are compared with answers, the newest postings first."""

_ANSWER = (
    "CASE WHEN a.posting_id IS NOT NULL THEN CASE WHEN a.accepted THEN NULL ELSE a.value END"
    " WHEN coalesce(p.no_upto, own.no_upto) >= ? THEN 0 END"
)


def read_predictions(connection: sqlite3.Connection, posting_id: int) -> dict[str, float]:
    """A posting's probabilities by the labels' names in their files, the highest first; newer imports win."""
    rows = connection.execute(
        "SELECT r.label, r.probability FROM predictions r JOIN imports i ON i.id = r.import_id"
        " WHERE r.posting_id = ? AND i.shown ORDER BY r.import_id",
        (posting_id,),
    ).fetchall()
    found = {
        str(label): float(value) for label, value in rows if isinstance(value, float) and 0 <= value <= 1
    }
    return dict(sorted(found.items(), key=lambda pair: -pair[1]))


def compare_predictions(connection: sqlite3.Connection) -> ImportedPredictions | None:
    """How the predictions agree with people's own answers; None without any to compare."""
    names = connection.execute("SELECT DISTINCT label FROM predictions").fetchall()
    if not names:
        return None
    labels = {
        same_name(cells.text(name)): label_id
        for label_id, name in connection.execute("SELECT id, name FROM labels WHERE shown ORDER BY id DESC")
    }
    answers = right = assigned = yes = decided = 0
    for (name,) in names:
        label_id = labels.get(same_name(str(name)))
        if label_id is None:
            continue
        rows = connection.execute(
            "SELECT CASE WHEN r.assigned < 0 THEN r.probability >= ? ELSE r.assigned END, r.assigned >= 0,"
            f" {_ANSWER} AS answer FROM predictions r"
            " JOIN imports i ON i.id = r.import_id JOIN postings p ON p.id = r.posting_id"
            " JOIN imports own ON own.id = p.import_id"
            " LEFT JOIN answers a ON a.posting_id = p.id AND a.label_id = ?"
            " WHERE r.label = ? AND i.shown AND own.shown AND p.deleted = 0 AND answer IS NOT NULL"
            " ORDER BY p.id DESC LIMIT ?",
            (ASSIGNED_FROM, label_id, label_id, name, _MOST_COMPARED),
        )
        for predicted, says, answer in rows:
            answers += 1
            decided += says
            assigned += predicted
            yes += answer
            right += predicted and answer
    if not answers:
        return None
    return ImportedPredictions(
        answers, right / assigned if assigned else None, right / yes if yes else None, decided
    )
