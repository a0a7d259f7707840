"""Saving a project under another name: a whole copy, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.errors import ProjectError
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.jobtag", ["IT"]) as made:
        made.add_postings([IncomingPosting("", n, f"Posting {n}") for n in range(5)])
        made.answer(1, 1, Answer.YES)
        yield made


def test_a_copy_holds_everything_with_its_history(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "copy ä.jobtag"
    run(session.copy_job(target))
    session.answer(2, 1, Answer.YES)  # the copy is on its own
    with Session.open(target) as copy:
        assert copy.check() == []
        assert [copy.tagging(row).answer(1) for row in copy.posting_ids()] == [Answer.YES, *[None] * 4]
        copy.undo()
        assert copy.tagging(1).answer(1) is None
    assert session.tagging(1).answer(1) is Answer.YES


def test_a_project_that_is_only_read_can_be_copied(session: Session, tmp_path: Path) -> None:
    with Session.open(session.path, read_only=True) as reader:
        run(reader.copy_job(tmp_path / "copy.jobtag"))
    with Session.open(tmp_path / "copy.jobtag") as copy:
        copy.finish(1)
        assert copy.counts().done == 1


def test_a_copy_never_replaces_a_file(session: Session, tmp_path: Path) -> None:
    for target in (tmp_path / "there.jobtag", session.path):
        target.touch()
        before = target.read_bytes()
        with pytest.raises(ProjectError, match=r"exists already\. Choose another name\."):
            run(session.copy_job(target))
        assert target.read_bytes() == before


def test_a_copy_into_no_folder_gives_a_sentence(session: Session, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"\.$"):
        run(session.copy_job(tmp_path / "missing" / "copy.jobtag"))
    assert session.check() == []
