"""Counts of answers, and the pace according to the journal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "jobs.jobtag", ("IT", "Remote")) as opened:
        opened.files.add([IncomingPosting("made", number, f"text {number}") for number in range(8)])
        yield opened


def test_counts_equal_those_of_single_postings(session: Session) -> None:
    it, remote = (label.id for label in session.labels.all)
    ids = session.postings.ids()
    session.postings.answer(ids[0], it, Answer.YES)
    session.postings.answer(ids[1], it, Answer.NO)
    session.postings.finish(ids[2])
    session.postings.answer(ids[3], remote, Answer.YES)
    session.postings.finish(ids[3])
    session.postings.answer(ids[4], it, Answer.YES)
    session.postings.delete([ids[4]])
    progress = run(session.postings.progress_job())
    answers = [
        session.postings.tagging(posting_id).answers([it, remote]) for posting_id in session.postings.ids()
    ]
    for place, label_id in enumerate((it, remote)):
        said = [row[place] for row in answers]
        assert (progress.yes[label_id], progress.no[label_id]) == (
            said.count(Answer.YES),
            said.count(Answer.NO),
        )
    assert session.labels.counts() == {
        label_id: (progress.yes[label_id], progress.no[label_id]) for label_id in (it, remote)
    }
    assert (progress.counts.todo, progress.counts.done, progress.today) == (5, 2, 2)


def test_yes_answers_are_counted_up_to_the_limit(session: Session) -> None:
    it, remote = (label.id for label in session.labels.all)
    ids = session.postings.ids()
    run(session.postings.answer_job(ids[:5], it, Answer.YES))
    run(session.postings.answer_job(ids[3:6], remote, Answer.YES))
    assert [session.labels.yes_answers(it, most) for most in (3, 5, 100)] == [3, 5, 5]
    assert [session.labels.yes_without(it, remote, most) for most in (2, 100)] == [2, 3]
    assert session.labels.yes_without(remote, it, 100) == 1
    session.postings.delete(ids[:2])
    assert session.labels.yes_answers(it, 100) == 3
    assert session.labels.yes_without(it, remote, 100) == 1


def test_the_day_counts_finished_postings_but_not_undone_ones(session: Session) -> None:
    ids = session.postings.ids()
    for posting_id in ids[:3]:
        session.postings.finish(posting_id)
    session.undo()
    session.postings.reopen(ids[0])
    run(session.postings.finish_job(ids[4:7]))
    assert run(session.postings.progress_job()).today == 4


def test_postings_done_on_another_day_do_not_count_today(tmp_path: Path) -> None:
    path = tmp_path / "old.jobtag"
    with Session.create(path) as session:
        session.files.add([IncomingPosting("made", number, f"text {number}") for number in range(3)])
        session.postings.finish(session.postings.ids()[0])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE journal SET at = '2020-02-29T23:59:59+00:00'")
    with Session.open(path) as session:
        session.postings.finish(session.postings.ids()[1])
        progress = run(session.postings.progress_job())
    assert (progress.today, progress.counts.done) == (1, 2)
