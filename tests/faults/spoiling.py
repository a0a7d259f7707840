"""Shared by the tests of damage: a rich project, the places of its tables, and ways to damage a file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from app.core.goals import Goal
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
LABELS = ("IT", "Law", "Nursing", "Remote")


def make_rich_project(path: Path, postings: int = 150, trainings: int = 2) -> None:
    """A project with something in every table."""
    rows: list[dict[str, Any]] = [
        {
            "id": str(n),
            "title": f"Title {n}",
            "text": f"Text {n} word{n % 7} " * 20,
            "labels": [name for place, name in enumerate(LABELS) if n % (place + 2) == 0],
            "company": f"Company {n % 9}",
        }
        for n in range(postings)
    ]
    file = path.with_suffix(".jsonl")
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    with Session.create(path, LABELS) as session:
        run(session.files.import_job([file]))
        run(session.models.train_job())
        for row in rows[:30]:
            row["text"] += " changed"
        file.write_text("\n".join(map(json.dumps, rows[:30])), encoding="utf-8")
        run(session.files.import_job([file]))
        session.files.add([IncomingPosting("", n, f"Pasted {n}") for n in range(12)])
        first, second = session.labels.all[:2]
        for posting_id in range(1, 60):
            session.postings.answer(posting_id, second.id, Answer(posting_id % 2))
        run(session.postings.answer_job(list(range(20, min(90, postings))), first.id, Answer.NO))
        session.postings.finish(3)
        session.postings.set_note(5, "call back")
        session.postings.flag([6, 7], True)
        session.postings.keep_answers([(8, first.id)])
        session.labels.set_threshold(first.id, 0.3)
        session.labels.set_goal(second.id, Goal("recall", (0.9,)))
        session.labels.change(second.id, group="Subject")
        session.postings.delete([9, 10])
        if trainings > 1:
            run(session.models.train_job())
        for posting_id in range(postings - 40, postings - 10):
            session.postings.answer(posting_id, first.id, Answer.YES)
        session.undo()
    file.unlink()


def pages_of(path: Path, table: str) -> list[int]:
    """The numbers of a table's pages, from 1, its inner ones too."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype <> 'overflow' ORDER BY pageno", (table,)
        )
        return [page for (page,) in rows]


def zeroed(data: bytes, page: int) -> bytes:
    """The file with one page of zeros."""
    place = (page - 1) * PAGE
    return data[:place] + bytes(PAGE) + data[place + PAGE :]


def all_rows(path: Path) -> dict[str, set[tuple[object, ...]]]:
    """All rows of the tables that hold what people did, as they lie in a sound file."""
    tables = ("postings", "texts", "answers", "labels", "imports", "kept", "replaced", "journal", "taggings")
    with closing(sqlite3.connect(path)) as connection:
        return {table: set(connection.execute(f"SELECT * FROM {table}")) for table in tables}
