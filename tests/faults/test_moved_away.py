"""A project that is deleted, renamed, replaced or cut while it is open: edits are refused."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.core.errors import DamagedProjectError, ProjectMovedError, UserError
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session, preview
from app.session.backups import recover_job

if TYPE_CHECKING:
    from collections.abc import Callable

TOP = Path(__file__).resolve().parents[2]

needs_posix = pytest.mark.skipif(os.name == "nt", reason="open files cannot be moved there")


def project(path: Path, name: str = "Posting", postings: int = 40) -> Session:
    session = Session.create(path, ["IT", "Law"])
    session.files.add([IncomingPosting("", n, f"{name} {n}") for n in range(postings)])
    return session


def delete(path: Path) -> None:
    path.unlink()


def rename(path: Path) -> None:
    path.rename(path.with_name("elsewhere.jobtag"))


def move_its_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("other folder"))


def replace_by_another(path: Path) -> None:
    other = path.with_name("other.jobtag")
    project(other, "Other", 70).close()
    os.replace(other, path)


def overwrite_by_another(path: Path) -> None:
    other = path.with_name("other.jobtag")
    project(other, "Other", 70).close()
    shutil.copyfile(other, path)


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def delete_its_log(path: Path) -> None:
    path.with_name(f"{path.name}-wal").unlink()


FATES = [
    delete,
    rename,
    move_its_folder,
    replace_by_another,
    overwrite_by_another,
    cut_in_half,
    empty,
    delete_its_log,
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder / "p.jobtag"


EDITS: dict[str, Callable[[Session], object]] = {
    "answer": lambda session: session.postings.answer(25, 1, Answer.YES),
    "done": lambda session: session.postings.finish(5),
    "note": lambda session: session.postings.set_note(5, "call back"),
    "label": lambda session: session.labels.add("Remote"),
    "threshold": lambda session: session.labels.set_threshold(1, 0.3),
    "undo": lambda session: session.undo(),
    "paste": lambda session: session.files.add([IncomingPosting("", 1, "Welder wanted")]),
    "many": lambda session: run(session.postings.answer_job(list(range(1, 30)), 1, Answer.NO)),
    "delete": lambda session: session.postings.delete([7]),
    "train": lambda session: run(session.models.train_job()),
}


@needs_posix
@pytest.mark.parametrize("fate", FATES, ids=lambda fate: fate.__name__)
def test_every_edit_notices_and_is_refused(path: Path, fate: Callable[[Path], None]) -> None:
    with project(path) as session:
        for row in range(1, 20):
            session.postings.answer(row, 1, Answer(row % 2))
        fate(path)
        for name, edit in EDITS.items():
            try:
                edit(session)
            except (ProjectMovedError, DamagedProjectError):
                continue
            pytest.fail(f"{name} went on")


@needs_posix
@pytest.mark.parametrize("fate", [delete, rename, move_its_folder, replace_by_another])
def test_a_copy_saves_all_that_was_acknowledged(
    path: Path, tmp_path: Path, fate: Callable[[Path], None]
) -> None:
    copy = tmp_path / "copy.jobtag"
    with project(path) as session:
        given = {row: Answer(row % 2) for row in range(1, 30)}
        for row, answer in given.items():
            session.postings.answer(row, 1, answer)
        fate(path)
        with pytest.raises(ProjectMovedError, match=r"Save a copy to keep what you have done\."):
            session.postings.answer(30, 1, Answer.YES)
        assert session.postings.tagging(3).answer(1) is Answer.YES
        run(session.files.copy_job(copy))
    with Session.open(copy) as saved:
        assert saved.check() == []
        assert {row: saved.postings.tagging(row).answer(1) for row in given} == given
        assert saved.postings.tagging(30).answer(1) is None


@needs_posix
@pytest.mark.parametrize("fate", [replace_by_another, overwrite_by_another])
def test_the_file_that_took_its_place_stays_as_it_is(path: Path, fate: Callable[[Path], None]) -> None:
    with project(path) as session:
        for row in range(1, 20):
            session.postings.answer(row, 1, Answer.YES)
        fate(path)
        theirs = path.read_bytes()
        with pytest.raises(ProjectMovedError):
            session.postings.answer(30, 1, Answer.YES)
    assert path.read_bytes() == theirs
    with Session.open(path) as other:
        assert other.check() == []
        assert other.postings.counts().todo == 70
        assert other.postings.get(1).text == "Other 0"


def test_reading_an_open_projects_file_drops_no_lock_on_it(path: Path) -> None:
    """To open and close a file drops all locks of the process on it; another one would take the log away."""
    with project(path) as session:
        session.postings.answer(1, 1, Answer.YES)
        for look in (
            lambda: run(session.files.import_job([path])),
            lambda: preview(path),
            lambda: Session.open(path, read_only=True).close(),
            lambda: recovery(path),
        ):
            with suppress(UserError):
                look()
            words: list[str | Path] = [sys.executable, "-m", "app", "info", path, "--json"]
            env = {**os.environ, "PYTHONPATH": str(TOP)}
            assert subprocess.run(words, capture_output=True, check=False, env=env).returncode == 0
            session.postings.answer(2, 1, Answer.YES)
            session.postings.answer(2, 1, None)
    with Session.open(path) as again:
        assert again.postings.tagging(1).answer(1) is Answer.YES


def recovery(path: Path) -> None:
    run(recover_job(path, path.with_name("recovered.jobtag")))
    path.with_name("recovered.jobtag").unlink()


def test_a_reader_goes_on_while_another_process_writes(path: Path) -> None:
    """What a writer folds into the file changes it, as it should."""
    project(path).close()
    program = (
        "import sys; from pathlib import Path; from app.session import Session\n"
        "with Session.open(Path(sys.argv[1])) as session:\n"
        "    for row in range(1, 41): session.postings.set_note(row, 'note ' * 2000)"
    )
    with Session.open(path, read_only=True) as reader:
        run(reader.files.export_job(path.with_name("before.jsonl")))
        env = {**os.environ, "PYTHONPATH": str(TOP)}
        assert subprocess.run([sys.executable, "-c", program, path], check=False, env=env).returncode == 0
        run(reader.files.export_job(path.with_name("after.jsonl")))
        assert reader.trouble is None
        assert reader.postings.get(1).note.startswith("note")
    assert "note note" in path.with_name("after.jsonl").read_text(encoding="utf-8")


@needs_posix
def test_a_reader_notices_that_its_file_is_another_one(path: Path) -> None:
    project(path).close()
    with Session.open(path, read_only=True) as reader:
        replace_by_another(path)
        with pytest.raises(ProjectMovedError):
            run(reader.files.export_job(path.with_name("out.jsonl")))


def test_a_file_with_only_a_new_time_is_still_the_same(path: Path) -> None:
    with project(path) as session:
        os.utime(path, (1, 1))
        session.postings.answer(1, 1, Answer.YES)
        os.utime(path)
        session.postings.answer(2, 1, Answer.YES)
        path.chmod(0o600)
        session.postings.answer(3, 1, Answer.YES)
        assert session.postings.tagging(3).answer(1) is Answer.YES


def test_thousands_of_edits_and_jobs_fold_the_log_without_a_refusal(path: Path) -> None:
    """What folds the log changes the file, and must not be taken for another program."""
    with project(path, postings=300) as session:
        log, longest = path.with_name("p.jobtag-wal"), 0
        for step in range(3_000):
            session.postings.set_note(1 + step % 300, f"note {step} " * 20)
            longest = max(longest, log.stat().st_size)
        assert longest < 6 << 20
        assert path.stat().st_mtime_ns
        run(session.postings.answer_job(session.postings.ids(), 1, Answer.NO))
        run(session.files.clean_up_job())
        assert session.check() == []


def test_the_check_before_each_edit_runs_no_sql(path: Path) -> None:
    from app.store.file_guard import FileGuard

    project(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode").fetchone()
        connection.execute("SELECT 1 FROM labels").fetchone()
        asked: list[str] = []
        guard = FileGuard(path)
        connection.set_trace_callback(asked.append)
        for _ in range(1000):
            guard.require_writable()
            guard.fold_long_log(connection)
        assert asked == []
        guard.close()
