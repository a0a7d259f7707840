"""Near-duplicates of one posting, through a session, without a model or an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

NURSE = "A registered nurse for the night shifts of the hospital ward in the old town, full time, post"
OTHERS = ("Plant trees in the public park all year", "Repair lorries and vans in our own garage", "", "!?")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.jobtag", ["IT"]) as made:
        yield made


def add(session: Session, texts: Sequence[str]) -> list[int]:
    before = set(session.postings.ids())
    session.files.add([IncomingPosting("", number, text) for number, text in enumerate(texts)])
    return [row for row in session.postings.ids() if row not in before]


def alike(session: Session, posting_id: int) -> set[int]:
    return set(run(session.search.near_duplicates_job(posting_id)))


def test_near_duplicates_to_do_are_found(session: Session) -> None:
    first, *twins, last = add(session, [f"{NURSE} {number}" for number in range(60)])
    add(session, OTHERS)
    assert alike(session, first) == {*twins, last}
    session.postings.finish(twins[0])
    session.postings.delete([twins[1]])
    assert alike(session, first) == {*twins[2:], last}


def test_new_postings_are_found_and_undone_ones_are_not(session: Session) -> None:
    (first,) = add(session, [NURSE])
    assert alike(session, first) == set()
    (second,) = add(session, [f"{NURSE} two"])
    assert alike(session, first) == {second}
    session.undo()
    assert alike(session, first) == set()


def test_a_posting_without_words_or_a_deleted_one_has_none(session: Session) -> None:
    rows = add(session, [*OTHERS, NURSE])
    assert [alike(session, row) for row in rows] == [set() for _ in rows]
    assert alike(session, 10**9) == set()


def test_a_text_on_the_same_subject_is_not_a_duplicate(session: Session) -> None:
    first, _ = add(session, [NURSE, "The hospital ward in the old town needs a porter for its night shifts"])
    assert alike(session, first) == set()


def test_copied_answers_fill_only_unanswered_labels(session: Session) -> None:
    for name in ("Nursing", "Nights", "Remote"):
        session.labels.add(name)
    it, nursing, nights, remote = (label.id for label in session.labels.all)
    first, twin, reopened = add(session, [f"{NURSE} {number}" for number in range(3)])
    session.postings.answer(first, nursing, Answer.YES)
    session.postings.answer(first, nights, Answer.YES)
    session.postings.finish(first)
    session.postings.answer(twin, nights, Answer.NO)
    session.postings.answer(twin, remote, Answer.YES)
    session.postings.answer(reopened, it, Answer.YES)
    session.postings.finish(reopened)
    session.postings.reopen(reopened)
    session.postings.answer(reopened, nursing, None)
    before = [session.postings.tagging(row) for row in (twin, reopened)]
    run(session.postings.copy_answers_job([twin, reopened], first))
    yes, no, ids = Answer.YES, Answer.NO, (it, nursing, nights, remote)
    assert session.postings.tagging(twin).answers(ids) == [no, yes, no, yes]
    assert session.postings.tagging(reopened).answers(ids) == [yes, yes, no, no]
    assert session.postings.counts().todo == 0
    session.undo()
    assert [session.postings.tagging(row) for row in (twin, reopened)] == before


def test_accepted_answers_are_copied_as_accepted(session: Session) -> None:
    (it,) = (label.id for label in session.labels.all)
    first, twin, said = add(session, [f"{NURSE} {number}" for number in range(3)])
    session.postings.finish(first, [it])
    session.postings.answer(said, it, Answer.YES)
    run(session.postings.copy_answers_job([twin, said], first))
    assert [session.postings.tagging(row).accepted for row in (twin, said)] == [(it,), ()]
    assert [session.postings.tagging(row).answer(it) for row in (twin, said)] == [Answer.YES, Answer.YES]
