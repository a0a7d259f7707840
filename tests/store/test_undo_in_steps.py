"""Undo and redo of edits of many postings: in steps, and cancelled completely."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

POSTINGS = 450


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Many postings, all IT, every third of them Remote too."""
    with Session.create(tmp_path / "p.jobtag", ["IT", "Remote"]) as made:
        made.files.add([IncomingPosting("", n, f"Posting {n}", key=f"{n}") for n in range(POSTINGS)])
        it, remote = (label.id for label in made.labels.all)
        run(made.postings.answer_job(made.postings.ids(), it, Answer.YES))
        run(made.postings.answer_job(made.postings.ids()[::3], remote, Answer.YES))
        yield made


def merge(session: Session, _: Path) -> None:
    run(session.labels.merge_job(*(label.id for label in session.labels.all)))


def flag(session: Session, _: Path) -> None:
    run(session.postings.flag_job(session.postings.ids(), True))


def delete(session: Session, _: Path) -> None:
    run(session.postings.delete_job(session.postings.ids()[10:]))


def update(session: Session, folder: Path) -> None:
    file = folder / "newer.jsonl"
    rows = [{"id": f"{n}", "text": f"Posting {n} once more", "labels": ["Remote"]} for n in range(POSTINGS)]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert run(session.files.import_job([file])).report.updated == POSTINGS


def standing(session: Session) -> list[object]:
    ids = session.postings.ids()
    return [
        [label.name for label in session.labels.all],
        session.postings.rows(ids),
        [session.postings.tagging(row) for row in ids],
        [session.postings.get(row).text for row in ids],
    ]


@pytest.mark.parametrize("deed", [merge, flag, delete, update])
def test_undo_and_redo_of_many_run_in_steps_and_cancel_completely(
    session: Session, tmp_path: Path, deed: Callable[[Session, Path], None]
) -> None:
    before = standing(session)
    deed(session, tmp_path)
    after = standing(session)
    assert before != after
    for forward, stands, comes in ((False, after, before), (True, before, after)):
        assert session.step_postings(forward=forward) > POSTINGS // 2
        steps = session.step_job(forward=forward).steps()
        reported = [next(steps).fraction for _ in range(2)]
        assert reported == sorted(reported)
        assert reported[-1] > 0
        steps.close()
        assert standing(session) == stands
        run(session.step_job(forward=forward))
        assert standing(session) == comes
    assert session.check() == []
