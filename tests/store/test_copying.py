"""Saving a project under another name: a complete copy, or none."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from app.core.errors import ProjectError
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session
from tests.waiting import limit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.jobtag", ["IT"]) as made:
        made.files.add([IncomingPosting("", n, f"Posting {n}") for n in range(5)])
        made.postings.answer(1, 1, Answer.YES)
        yield made


def test_a_copy_holds_everything_with_its_history(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "copy ä.jobtag"
    run(session.files.copy_job(target))
    session.postings.answer(2, 1, Answer.YES)  # the copy is on its own
    with Session.open(target) as copy:
        assert copy.check() == []
        assert [copy.postings.tagging(row).answer(1) for row in copy.postings.ids()] == [
            Answer.YES,
            *[None] * 4,
        ]
        copy.undo()
        assert copy.postings.tagging(1).answer(1) is None
    assert session.postings.tagging(1).answer(1) is Answer.YES


def test_a_read_only_project_can_be_copied(session: Session, tmp_path: Path) -> None:
    with Session.open(session.path, read_only=True) as reader:
        run(reader.files.copy_job(tmp_path / "copy.jobtag"))
    with Session.open(tmp_path / "copy.jobtag") as copy:
        copy.postings.finish(1)
        assert copy.postings.counts().done == 1


def test_a_copy_never_replaces_a_file(session: Session, tmp_path: Path) -> None:
    for target in (tmp_path / "there.jobtag", session.path):
        target.touch()
        before = target.read_bytes()
        with pytest.raises(ProjectError, match=r"already exists\. Choose another name\."):
            run(session.files.copy_job(target))
        assert target.read_bytes() == before


def test_a_copy_to_a_missing_folder_gives_a_sentence(session: Session, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"\.$"):
        run(session.files.copy_job(tmp_path / "missing" / "copy.jobtag"))
    assert session.check() == []


@pytest.fixture
def large(session: Session) -> Session:
    """Of some megabytes, so that a copy takes many steps."""
    text = "word " * 20_000
    session.files.add([IncomingPosting("", n, f"{n} {text}") for n in range(60)])
    return session


def test_progress_grows_to_one(large: Session, tmp_path: Path) -> None:
    reported: list[float | None] = []
    run(large.files.copy_job(tmp_path / "copy.jobtag"), lambda progress: reported.append(progress.fraction))
    shares = [share for share in reported if share is not None]
    assert len(set(shares)) > 3
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_copy_that_is_cancelled_leaves_nothing(large: Session, tmp_path: Path) -> None:
    target = tmp_path / "copy.jobtag"
    before = set(tmp_path.iterdir())
    steps = large.files.copy_job(target).steps()
    while (next(steps).fraction or 0.0) == 0.0:
        pass
    asked = time.perf_counter()
    steps.close()
    assert time.perf_counter() - asked < limit(0.2)
    assert set(tmp_path.iterdir()) == before
    assert "copy" not in {thread.name for thread in threading.enumerate()}
    run(large.files.copy_job(target))
    with Session.open(target) as copy:
        assert len(copy.postings.ids()) == 65


def test_answers_given_meanwhile_do_not_wait_and_are_not_copied(large: Session, tmp_path: Path) -> None:
    target = tmp_path / "copy.jobtag"
    steps = large.files.copy_job(target).steps()
    rows = iter(large.postings.ids()[5:])
    reported = []
    for progress in steps:
        reported.append(progress.fraction or 0.0)
        if reported[-1] > 0.0 and (row := next(rows, None)) is not None:
            large.postings.answer(row, 1, Answer.YES)
    assert reported == sorted(reported)  # it never had to begin anew
    assert large.labels.counts()[1][0] > 1
    with Session.open(target) as copy:
        assert copy.check() == []
        assert copy.labels.counts()[1][0] == 1


def test_a_file_that_appears_meanwhile_is_kept(large: Session, tmp_path: Path) -> None:
    target = tmp_path / "copy.jobtag"
    steps = large.files.copy_job(target).steps()
    while (next(steps).fraction or 0.0) == 0.0:
        pass
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(ProjectError, match="already exists"):
        list(steps)
    assert target.read_text(encoding="utf-8") == "mine"
    assert not target.with_name("copy.jobtag.part").exists()
