"""Files that can and cannot be opened as projects. The latter are left unchanged."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.core.errors import ProjectBusyError, ProjectError
from app.core.records import IncomingPosting
from app.session import Session
from tests.unmeasured import unmeasured

if TYPE_CHECKING:
    from collections.abc import Callable

needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"
)
NOBODY = 65534


def _folder(path: Path) -> None:
    path.mkdir()


def _text(path: Path) -> None:
    path.write_text("id,text\n1,Welder\n", encoding="utf-8")


def _foreign(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for statement in ("CREATE TABLE places (name TEXT)", *statements):
            connection.execute(statement)
        connection.commit()


def _foreign_marked(path: Path) -> None:
    _foreign(path, "PRAGMA application_id = 7", "PRAGMA journal_mode = WAL")


def _newer(path: Path) -> None:
    Session.create(path).close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")


def _cut(path: Path) -> None:
    _filled(path)
    path.write_bytes(path.read_bytes()[:20_000])


def _only_head(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 4)


def _filled(path: Path) -> None:
    with Session.create(path, ["IT"]) as session:
        session.files.add([IncomingPosting("", n, f"Posting {n} " * 50) for n in range(50)])


@pytest.mark.parametrize("read_only", [False, True], ids=["write", "read"])
@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: None, "does not exist. Check the name"),
        (_folder, "is a folder. Give the name of a .jobtag file in it"),
        (Path.touch, "is empty, so it is not a Jobtag project"),
        (_text, "is not a Jobtag project. To use its postings, import it"),
        (_foreign, "is a database of another program"),
        (_foreign_marked, "is a database of another program"),
        (_newer, "was made by a newer Jobtag. Update Jobtag"),
        (_cut, "is damaged, so nothing more is written to it. Restore a backup"),
        (_only_head, "is damaged, so nothing more is written to it. Restore a backup"),
    ],
    ids=["missing", "folder", "empty", "text", "foreign", "marked", "newer", "cut", "head"],
)
def test_a_file_that_is_not_a_project_is_refused_and_unchanged(
    tmp_path: Path, make: Callable[[Path], None], sentence: str, read_only: bool
) -> None:
    folder = tmp_path / "there"
    folder.mkdir()
    path = folder / "p.jobtag"
    make(path)
    before = {name.name: name.read_bytes() for name in folder.iterdir() if name.is_file()}
    with pytest.raises(ProjectError, match=re.escape(sentence)):
        Session.open(path, read_only=read_only)
    assert {name.name: name.read_bytes() for name in folder.iterdir() if name.is_file()} == before


@pytest.mark.parametrize(
    "name", ["ä ö 中 😀", "a b", "what?", "half#half", "100%20", "'quoted\"", "x" * 180, "file:"]
)
def test_a_name_can_contain_any_character(tmp_path: Path, name: str) -> None:
    folder = tmp_path / f"{name[:100]} folder"
    folder.mkdir()
    path = folder / f"{name}.jobtag"
    with Session.create(path, ["IT"]) as session:
        session.files.add([IncomingPosting("", 1, "Welder")])
        session.postings.finish(session.postings.ids()[0])
    for read_only in (False, True):
        with Session.open(path, read_only=read_only) as session:
            assert session.postings.counts().done == 1
    assert [found.name for found in folder.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are always Unicode")
def test_a_name_that_is_no_unicode_can_be_opened(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.jobtag"))
    _filled(path)
    with Session.open(path) as session:
        assert session.postings.counts().todo == 50


def test_creating_a_project_overwrites_nothing(tmp_path: Path) -> None:
    path = tmp_path / "p.jobtag"
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(ProjectError, match=r"already exists\. Choose another name"):
        Session.create(path)
    assert path.read_text(encoding="utf-8") == "precious"
    with pytest.raises(ProjectError, match=r"cannot be created: .* Choose another folder"):
        Session.create(tmp_path / "missing" / "p.jobtag")


def test_one_writer_and_many_readers(tmp_path: Path) -> None:
    path = tmp_path / "p.jobtag"
    _filled(path)
    with Session.open(path) as writer:
        with pytest.raises(ProjectBusyError, match=rf"process {os.getpid()} on .* read-only\."):
            Session.open(path)
        with Session.open(path, read_only=True) as reader:
            writer.postings.finish(writer.postings.ids()[0])
            assert reader.postings.counts().done == 1
            with pytest.raises(ProjectError, match=r"is read-only here\. Save it under another name"):
                reader.postings.finish(reader.postings.ids()[1])
    Session.open(path).close()
    assert [found.name for found in tmp_path.glob("p.jobtag*")] == ["p.jobtag"]


def test_another_program_that_writes_gives_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "p.jobtag"
    _filled(path)
    with Session.open(path) as session, contextlib.closing(sqlite3.connect(path)) as other:
        session.labels.add("Before")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectError, match=r"Another program is writing to p\.jobtag\. Try again"):
            session.labels.add("Now")
        other.execute("ROLLBACK")
        session.labels.add("After")
        assert [label.name for label in session.labels.all] == ["IT", "Before", "After"]


AS_NOBODY = """
import os, sys
from pathlib import Path
from app.core.errors import ProjectError
from app.core.jobs import run
from app.session import Session
path = Path(sys.argv[1])
os.setgroups([]); os.setgid({nobody}); os.setuid({nobody})
try:
    Session.open(path)
except ProjectError as error:
    print(error)
with Session.open(path, read_only=True) as session:
    run(session.files.copy_job(Path(sys.argv[2])))
with Session.open(Path(sys.argv[2])) as copy:
    print(copy.postings.counts().done, copy.read_only)
"""


def _as_nobody(path: Path) -> list[str]:
    """The messages to another user who opens the project, copies it elsewhere, and opens the copy."""
    elsewhere = path.parent / "elsewhere" / "copy.jobtag"
    elsewhere.parent.mkdir()
    elsewhere.parent.chmod(0o777)
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY.format(nobody=NOBODY), path, elsewhere],
        capture_output=True,
        text=True,
        check=False,
        env=unmeasured(),
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def _open_to_all(path: Path) -> None:
    for folder in path.parents:
        if folder.stat().st_uid == os.geteuid() and folder.name.startswith(("pytest", "popen", "test")):
            folder.chmod(0o755)


@needs_root
def test_a_read_only_folder_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "p.jobtag"
    _filled(path)
    _open_to_all(path)
    before = path.read_bytes()
    sentence, seen = _as_nobody(path)
    assert "Copy it to a folder where you may write." in sentence
    assert seen == "0 False"
    assert path.read_bytes() == before


@needs_root
def test_a_write_protected_file_in_an_open_folder_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "p.jobtag"
    _filled(path)
    _open_to_all(path)
    path.parent.chmod(0o777)
    sentence, seen = _as_nobody(path)
    assert "is write-protected. Copy it" in sentence
    assert seen == "0 False"


@needs_root
def test_the_log_of_a_killed_process_in_a_read_only_folder_is_read(tmp_path: Path) -> None:
    path = tmp_path / "p.jobtag"
    _filled(path)
    _open_to_all(path)
    kill_self = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from app.session import Session;"
            f"s = Session.open(Path(sys.argv[1])); s.postings.finish(1); {kill_self}",
            path,
        ],
        check=False,
    )
    assert path.with_name("p.jobtag-wal").stat().st_size
    _, seen = _as_nobody(path)
    assert seen == "1 False"
