"""A project file of the first version opens with all it held, and can do all that the newest can."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app.core.jobs import run
from app.core.query import parse
from app.core.records import Answer
from app.session import Session
from app.store import connection as connections
from app.store import schema

if TYPE_CHECKING:
    from pathlib import Path


def make_version_1(path: Path) -> None:
    """As the first version wrote it: two postings, one label, an answer, a deletion in the journal."""
    path.touch()
    with contextlib.closing(connections.connect(path, read_only=False)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        schema.migrate(connection, 0, schema.MIGRATIONS[:1])
        for statement in (
            "INSERT INTO imports (title, created, shown, published) VALUES ('Paste', '2026-01-01', 1, 1)",
            "INSERT INTO postings (import_id, content, heading, preview) VALUES (1, 7, 'Nurse', 'ward')",
            "INSERT INTO postings (import_id, content, heading, preview, deleted)"
            " VALUES (1, 8, 'Senior C++ developer', '', 1)",
            "INSERT INTO texts VALUES (1, 'Nurse', 'night ward', ''), (2, '', 'Senior C++ developer', '')",
            "INSERT INTO labels (shown, name, color, key, description, position)"
            " VALUES (1, 'Health', '#3F6FE0', '1', '', 0)",
            "INSERT INTO answers VALUES (1, 1, 1)",
            "INSERT INTO journal (at, kind, body) VALUES ('2026-01-01', 'ShowPostings',"
            """ '{"posting_ids": [2], "shown": false, "title": "Delete posting"}')""",
        ):
            connection.execute(statement)


def test_a_file_of_the_first_version_keeps_all_and_can_be_searched(tmp_path: Path) -> None:
    path = tmp_path / "old.jobtag"
    make_version_1(path)
    with Session.open(path) as session:
        assert session.tagging(1).answer(1) is Answer.YES
        assert list(run(session.find_job(parse("night")))) == [1]
        assert session.undo_title == "Delete posting"
        session.undo()
        assert list(run(session.find_job(parse("c++")))) == [2]
        session.set_note(2, "ask again")
        session.flag([1, 2], True)
        assert list(run(session.find_job(parse("note:again flagged")))) == [2]
        assert session.check() == []
    assert path.with_name("old.jobtag.version-1").is_file()
