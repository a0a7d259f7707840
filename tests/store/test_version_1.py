"""A project file of the first version opens with all its contents and all present features."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app import cli
from app.core.jobs import run
from app.core.query import parse
from app.core.records import Answer
from app.session import Session
from app.store import connection as connections
from app.store import schema
from app.store.staging import content_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def make_version_1(path: Path) -> None:
    """As the first version wrote it: two postings, one label, an answer, a deletion in the journal."""
    path.touch()
    with contextlib.closing(connections.connect(path, read_only=False)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        schema.migrate(connection, 0, schema.MIGRATIONS[:1])
        for statement in (
            "INSERT INTO imports (title, created, shown, published) VALUES ('Paste', '2026-01-01', 1, 1)",
            "INSERT INTO postings (import_id, content, heading, preview)"
            f" VALUES (1, {content_number('Nurse', 'night ward')}, 'Nurse', 'ward')",
            "INSERT INTO postings (import_id, content, heading, preview, deleted)"
            f" VALUES (1, {content_number('', 'Senior C++ developer')}, 'Senior C++ developer', '', 1)",
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
        assert session.postings.tagging(1).answer(1) is Answer.YES
        assert list(run(session.search.find_job(parse("night")))) == [1]
        assert session.undo_title == "Delete posting"
        session.undo()
        assert list(run(session.search.find_job(parse("c++")))) == [2]
        session.postings.set_note(2, "ask again")
        session.postings.flag([1, 2], True)
        assert list(run(session.search.find_job(parse("note:again flagged")))) == [2]
        assert session.check() == []
    assert path.with_name("old.jobtag.version-1").is_file()


@pytest.fixture
def locked_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder where nothing can be written, with a project of the first version in it."""
    folder = tmp_path / "locked"
    folder.mkdir()
    root = sys.platform == "linux" and os.geteuid() == 0
    if root and subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    make_version_1(folder / "old.jobtag")
    if root:
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    else:
        folder.chmod(0o555)
    yield folder
    if root:
        subprocess.run(["umount", "-l", folder], check=True)
    else:
        folder.chmod(0o755)


@pytest.mark.parametrize("verb", ["info", "check", "export", "labels"])
def test_a_verb_that_only_reads_brings_an_older_file_up_to_date(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    path = tmp_path / "old.jobtag"
    make_version_1(path)
    more = [str(tmp_path / "out.jsonl")] if verb == "export" else []
    assert cli.run([verb, str(path), *more], application=lambda: None) == 0
    assert capsys.readouterr().err == ""
    assert path.with_name("old.jobtag.version-1").is_file()
    with Session.open(path, read_only=True) as session:
        assert session.postings.tagging(1).answer(1) is Answer.YES


@pytest.mark.skipif(os.name == "nt", reason="folders cannot be locked so")
def test_a_read_only_older_file_is_left_unchanged(
    locked_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = locked_folder / "old.jobtag"
    before = path.read_bytes()
    assert cli.run(["info", str(path)], application=lambda: None) == 1
    sentence = f"{path} was made by an older Jobtag and can only be read here. Copy it to a folder"
    assert sentence in capsys.readouterr().err
    assert path.read_bytes() == before
    assert [found.name for found in locked_folder.iterdir()] == ["old.jobtag"]
