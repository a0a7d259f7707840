"""Edge cases around a project: names, permissions, clocks, other programs."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import cli
from app.core.errors import ProjectError
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session
from tests.unmeasured import unmeasured

if TYPE_CHECKING:
    from collections.abc import Callable

TOP = Path(__file__).resolve().parents[2]
needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "p.jobtag"
    with Session.create(made, ["IT", "Law"]) as session:
        session.files.add([IncomingPosting("", n, f"Posting {n}") for n in range(20)])
    return made


@pytest.fixture
def fails(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def call(*words: object) -> str:
        assert cli.run([*map(str, words)], application=lambda: None) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.count("\n") == 1
        return err

    return call


@pytest.mark.parametrize("bytes_long", [241, 248, 255, 300])
@pytest.mark.parametrize("sign", ["x", "職"])
def test_a_name_that_is_too_long_says_so(
    path: Path, fails: Callable[..., str], bytes_long: int, sign: str
) -> None:
    name = sign * ((bytes_long - 7) // len(sign.encode())) + ".jobtag"
    name = "y" * (bytes_long - len(name.encode())) + name
    long = path.with_name(name)
    assert "is too long: a project needs one of at most 240 bytes" in fails("new", long)
    for verb in ("info", "train", "check", "backup"):
        assert "is too long" in fails(verb, long)
    with Session.open(path) as session, pytest.raises(ProjectError, match="is too long"):
        run(session.files.copy_job(long))
    assert [found.name for found in path.parent.iterdir() if found.name != "home"] == ["p.jobtag"]


def test_a_name_of_the_maximum_length_works(path: Path) -> None:
    long = path.with_name("x" * 233 + ".jobtag")
    with Session.create(long, ["IT"]) as session:
        session.files.add([IncomingPosting("", 1, "Welder")])
        run(session.backups.job(hurry=True))
        run(session.files.copy_job(path.with_name("y" * 233 + ".jobtag")))
    with Session.open(long) as session:
        assert session.check() == []


def test_an_export_under_a_long_name_of_wide_signs_works(path: Path) -> None:
    out = path.with_name("職" * 80 + ".csv")
    with Session.open(path) as session:
        assert run(session.files.export_job(out)) == 20
    assert sorted(found.suffix for found in path.parent.iterdir()) == ["", ".csv", ".jobtag"]


AS_NOBODY = """
import os, sys
from pathlib import Path
from app.session import Session
os.setgroups([]); os.setgid(65534); os.setuid(65534)
path = Path(sys.argv[1])
os.chmod(path, 0o444)
with Session.open(path, read_only=True) as session:
    print(session.postings.counts().todo)
os.chmod(path, 0o644)
with Session.open(path) as session:
    session.postings.set_note(1, "written")
    print(session.postings.get(1).note)
print(sorted(os.listdir(path.parent)))
"""


@needs_root
@pytest.mark.parametrize("leftovers", [False, True], ids=["clean", "left behind"])
def test_a_file_that_was_write_protected_for_a_while_can_be_written_again(
    path: Path, leftovers: bool
) -> None:
    folder = path.parent / "theirs"
    folder.mkdir()
    theirs = path.rename(folder / "p.jobtag")
    if leftovers:  # as an earlier version left them
        for ending in ("-wal", "-shm"):
            theirs.with_name(f"p.jobtag{ending}").touch(mode=0o444)
    for found in (folder, *folder.iterdir()):
        os.chown(found, 65534, 65534)
    for parent in folder.parents:
        if parent.stat().st_uid == 0 and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o755)
    env = {**unmeasured(), "PYTHONPATH": str(TOP)}
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, theirs], capture_output=True, text=True, check=False, env=env
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["20", "written", "['p.jobtag']"]


def test_zeros_are_called_zeros(path: Path, fails: Callable[..., str]) -> None:
    """Ten gigabytes of them, which take no room on the disk, take no memory either."""
    zeros = path.with_name("zeros.jobtag")
    with zeros.open("wb") as file:
        file.truncate(10 * 2**30)
    for verb in ("info", "train", "check"):
        assert "begins with nothing but zeros" in fails(verb, zeros)
    rows = path.with_name("zeros.csv")
    zeros.rename(rows)
    began = time.monotonic()
    sentence = fails("import", path, rows)
    assert "empty" not in sentence
    assert time.monotonic() - began < 20


@needs_root
@pytest.mark.parametrize("verb", ["import", "evaluate"])
def test_an_unreadable_file_is_a_sentence_and_not_wrong_usage(path: Path, verb: str) -> None:
    rows = path.with_name("rows.csv")
    rows.write_text("id,text\n1,Welder\n", encoding="utf-8")
    rows.chmod(0o000)
    program = (
        "import os, sys; from app import cli, formats, session; from app.formats import delimited;"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534); sys.exit(cli.run(sys.argv[1:], lambda: None))"
    )
    for parent in path.parents:
        if parent.stat().st_uid == 0 and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o755)
    path.parent.chmod(0o777)
    path.chmod(0o666)
    env = {**os.environ, "PYTHONPATH": str(TOP)}
    words: list[str | Path] = [sys.executable, "-c", program, verb, path, rows]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 1, done.stderr
    assert "Usage" not in done.stderr


def test_an_edit_does_not_wait_five_seconds_for_another_program(path: Path) -> None:
    with Session.open(path) as session, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with pytest.raises(ProjectError, match="Another program is writing"):
            session.postings.answer(1, 1, Answer.YES)
        assert time.monotonic() - began < 2
        other.execute("ROLLBACK")
        session.postings.answer(1, 1, Answer.YES)


def test_answers_dated_in_the_future_do_not_count_as_today(path: Path) -> None:
    with Session.open(path) as session:
        session.postings.finish(1)
        session.postings.finish(2)
        assert run(session.postings.progress_job()).today == 2
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat(timespec="seconds")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE journal SET at = ? WHERE id = (SELECT max(id) FROM journal)", (tomorrow,))
        connection.commit()
    with Session.open(path) as session:
        assert run(session.postings.progress_job()).today == 1


KILLED_EXPORT = """
import os, signal, sys
from pathlib import Path
from app.session import Session
with Session.open(Path(sys.argv[1]), read_only=True) as session:
    steps = session.files.export_job(Path(sys.argv[2])).steps()
    next(steps)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
def test_the_next_export_deletes_what_a_killed_one_left(path: Path) -> None:
    out = path.with_name("out.csv")
    program: list[str | Path] = [sys.executable, "-c", KILLED_EXPORT, path, out]
    env = {**os.environ, "PYTHONPATH": str(TOP)}
    subprocess.run(program, check=False, env=env)
    (left,) = path.parent.glob(".out.csv.*")
    mine = path.with_name(".out.csv.notes.part")
    mine.write_text("a file of somebody", encoding="utf-8")
    with Session.open(path) as session:
        going = session.files.export_job(path.with_name("other.csv")).steps()
        next(going)
        run(session.files.export_job(out))
        assert not left.exists()
        assert list(path.parent.glob(".other.csv.*"))  # another export that goes on
        going.close()
    assert mine.exists()
    assert not list(path.parent.glob(".other.csv.*"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_is_not_waited_for(path: Path, fails: Callable[..., str]) -> None:
    pipe = path.with_name("pipe.jobtag")
    os.mkfifo(pipe)
    for verb in (("info",), ("train",), ("check",), ("backup",), ("recover", path.with_name("new.jobtag"))):
        assert "it is not an ordinary file" in fails(verb[0], pipe, *verb[1:])
    assert "it is not an ordinary file" in fails("restore", path, pipe)
