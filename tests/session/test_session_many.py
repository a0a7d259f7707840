"""Edits of many postings with suggestions and accepted answers, through a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.decisions import assigned
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting, Options
from app.session import Session, open_sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

YES, NO = Answer.YES, Answer.NO


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The sample with a model, which suggests labels."""
    with open_sample(tmp_path_factory.mktemp("sample") / "s.jobtag") as made:
        run(made.models.train_job())
        made.set_options(Options(suggesting=True))
        yield made


def suggested(session: Session, posting_id: int) -> set[int]:
    """What the rows of a posting show as suggested."""
    posting = session.postings.get(posting_id)
    probabilities = session.models.probabilities(posting.text, posting.title)
    return {label.id for label in assigned(session.labels.all, probabilities, session.options)}


def test_done_for_many_takes_the_suggestions_of_each_as_yes(trained: Session) -> None:
    session, todo = trained, list(trained.postings.ids("todo"))
    done = session.postings.ids("done")[0]
    wanted = {row: suggested(session, row) for row in todo}
    assert len({frozenset(labels) for labels in wanted.values()}) > 5
    first, second = todo[:2]
    refused, given = (sorted(wanted[row])[0] for row in (first, second))
    session.postings.answer(first, refused, NO)
    session.postings.answer(second, given, YES)
    before = {row: session.postings.tagging(row) for row in (*todo, done)}
    job = session.postings.finish_job([*todo, done])
    assert job.title == f"Done for {len(todo) + 1} postings as suggested"
    run(job)
    for row in todo:
        tagging, own = session.postings.tagging(row), {first: {refused}, second: {given}}.get(row, set())
        yes = {label.id for label in session.labels.all if tagging.answer(label.id) is YES}
        assert tagging.done
        assert yes == wanted[row] - ({refused} if row == first else set())
        assert set(tagging.accepted) == wanted[row] - own
    assert session.postings.tagging(done) == before[done]
    session.undo()
    assert {row: session.postings.tagging(row) for row in (*todo, done)} == before
    session.undo()
    session.undo()


def test_limits_for_one_posting_apply_to_many(trained: Session) -> None:
    session, todo = trained, list(trained.postings.ids("todo"))
    session.set_options(Options(suggesting=True, at_least_one=True, at_most=1))
    run(session.postings.finish_job(todo))
    assert [set(session.postings.tagging(row).accepted) for row in todo] == [
        suggested(session, row) for row in todo
    ]
    assert all(len(session.postings.tagging(row).accepted) == 1 for row in todo)
    session.undo()
    session.undo()


def test_without_suggestions_or_a_model_unanswered_labels_become_no(trained: Session, tmp_path: Path) -> None:
    todo = list(trained.postings.ids("todo"))
    trained.set_options(Options(suggesting=False))
    run(trained.postings.finish_job(todo))
    assert not any(trained.postings.tagging(row).explicit for row in todo)
    trained.undo()
    trained.undo()
    with Session.create(tmp_path / "p.jobtag", ["IT"]) as bare:
        bare.set_options(Options(suggesting=True))
        bare.files.add([IncomingPosting("", n, f"Posting {n}") for n in (1, 2)])
        run(bare.postings.finish_job(bare.postings.ids()))
        assert bare.postings.counts().done == 2


def test_a_merge_keeps_accepted_answers_accepted(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.jobtag", ["Computing", "IT"]) as session:
        source, target = (label.id for label in session.labels.all)
        cases = (
            (((), (source,)), (target,)),
            (((), (source, target)), (target,)),
            (((source,), (target,)), ()),
            (((target,), (source,)), ()),
            (((source,), ()), ()),
            (((), (target,)), (target,)),
        )
        session.files.add([IncomingPosting("", n, f"Posting {n}") for n in range(len(cases))])
        ids = list(session.postings.ids())
        for row, ((said, accepted), _) in zip(ids, cases, strict=True):
            for label_id in said:
                session.postings.answer(row, label_id, YES)
            session.postings.finish(row, accepted)
        before = [session.postings.tagging(row) for row in ids]
        run(session.labels.merge_job(source, target))
        for row, (_, stays) in zip(ids, cases, strict=True):
            tagging = session.postings.tagging(row)
            assert tagging.answer(target) is YES
            assert (target in tagging.accepted) == (target in stays)
        session.undo()
        assert [session.postings.tagging(row) for row in ids] == before
