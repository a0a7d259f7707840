"""Counts of answers and what the journal tells of the pace."""

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
        opened.add_postings([IncomingPosting("made", number, f"text {number}") for number in range(8)])
        yield opened


def test_answers_are_counted_as_one_by_one(session: Session) -> None:
    it, remote = (label.id for label in session.labels)
    ids = session.posting_ids()
    session.answer(ids[0], it, Answer.YES)
    session.answer(ids[1], it, Answer.NO)
    session.finish(ids[2])
    session.answer(ids[3], remote, Answer.YES)
    session.finish(ids[3])
    session.answer(ids[4], it, Answer.YES)
    session.delete_postings([ids[4]])
    headway = run(session.headway_job())
    answers = [session.tagging(posting_id).answers([it, remote]) for posting_id in session.posting_ids()]
    for place, label_id in enumerate((it, remote)):
        said = [row[place] for row in answers]
        assert (headway.yes[label_id], headway.no[label_id]) == (
            said.count(Answer.YES),
            said.count(Answer.NO),
        )
    assert session.label_counts() == {
        label_id: (headway.yes[label_id], headway.no[label_id]) for label_id in (it, remote)
    }
    assert (headway.counts.todo, headway.counts.done, headway.today) == (5, 2, 2)


def test_yes_answers_are_counted_no_further_than_asked(session: Session) -> None:
    it, remote = (label.id for label in session.labels)
    ids = session.posting_ids()
    run(session.answer_many_job(ids[:5], it, Answer.YES))
    run(session.answer_many_job(ids[3:6], remote, Answer.YES))
    assert [session.yes_answers(it, most) for most in (3, 5, 100)] == [3, 5, 5]
    assert [session.yes_without(it, remote, most) for most in (2, 100)] == [2, 3]
    assert session.yes_without(remote, it, 100) == 1
    session.delete_postings(ids[:2])
    assert session.yes_answers(it, 100) == 3
    assert session.yes_without(it, remote, 100) == 1


def test_the_day_counts_what_is_done_and_not_what_is_undone(session: Session) -> None:
    ids = session.posting_ids()
    for posting_id in ids[:3]:
        session.finish(posting_id)
    session.undo()
    session.reopen(ids[0])
    run(session.finish_many_job(ids[4:7]))
    assert run(session.headway_job()).today == 4


def test_what_was_done_on_another_day_does_not_count_today(tmp_path: Path) -> None:
    path = tmp_path / "old.jobtag"
    with Session.create(path) as session:
        session.add_postings([IncomingPosting("made", number, f"text {number}") for number in range(3)])
        session.finish(session.posting_ids()[0])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE journal SET at = '2020-02-29T23:59:59+00:00'")
    with Session.open(path) as session:
        session.finish(session.posting_ids()[1])
        headway = run(session.headway_job())
    assert (headway.today, headway.counts.done) == (1, 2)
