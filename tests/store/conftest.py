"""Shared by the tests of the store: a project, files to import, and what a user would see of both."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.core.jobs import run
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.core.records import Answer, ImportReport, Outcome


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty project, which must be sound at the end."""
    path = tmp_path / "p.jobtag"
    with Session.create(path) as made:
        yield made
    with Session.open(path) as again:
        assert again.check() == []


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Make a JSONL file of these rows."""

    def write_rows(*rows: dict[str, Any]) -> Path:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.jsonl"
        path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        return path

    return write_rows


@pytest.fixture
def bring(session: Session) -> Callable[..., ImportReport]:
    """Import a file."""

    def bring_in(path: Path, *, unlisted_no: bool = True) -> ImportReport:
        return run(session.files.import_job([path], unlisted_no=unlisted_no)).report

    return bring_in


@pytest.fixture
def meanwhile(session: Session) -> Callable[..., Outcome[ImportReport]]:
    """Import a file, with something done after all rows are staged and before they appear."""

    def bring_in(path: Path, deed: Callable[[], object]) -> Outcome[ImportReport]:
        job = session.files.import_job([path])
        steps = job.steps()
        try:
            while True:
                next(steps)
        except StopIteration as end:
            deed()
            return job.apply(end.value)

    return bring_in


@pytest.fixture
def answers(session: Session) -> Callable[[], dict[str, dict[str, Answer | None]]]:
    """All answers, by posting's id or text and label's name."""

    def look() -> dict[str, dict[str, Answer | None]]:
        found = {}
        for row in session.postings.ids():
            posting, tagging = session.postings.get(row), session.postings.tagging(row)
            given = {label.name: tagging.answer(label.id) for label in session.labels.all}
            found[posting.key or posting.text] = given
        return found

    return look
