"""Publishing imports as one edit, despite edits made meanwhile; and deleting unpublished ones."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from app.core.errors import ProjectError
from app.core.jobs import run
from app.core.records import Answer
from app.store.project import Project
from app.store.sweeping import Leftovers

if TYPE_CHECKING:
    from app.core.records import Changes
    from app.session import Session

Write = Callable[..., Any]
Bring = Callable[..., Any]
Meanwhile = Callable[..., Any]
Answers = Callable[[], dict[str, dict[str, "Answer | None"]]]
YES = Answer.YES
NO = Answer.NO


def test_a_cancelled_import_is_deleted(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    rows = [{"id": str(n), "text": f"Posting {n}", "labels": [f"L{n % 7}"]} for n in range(200)]
    bring(write(*rows[:20]))
    before = answers()
    path = write(*({**row, "text": "New text"} for row in rows))
    steps = session.files.import_job([path]).steps()
    for _ in range(3):
        next(steps)
    steps.close()
    run(session.files.clean_up_job())
    assert answers() == before
    session.close()
    with contextlib.closing(Project(session.path)) as project:
        assert project.leftovers() == Leftovers((), ())


def test_the_sweep_spares_an_import_that_began_after_it_was_asked_for(
    session: Session, write: Write, answers: Answers, meanwhile: Meanwhile
) -> None:
    sweep = session.files.clean_up_job()
    meanwhile(write({"text": "Welder", "labels": ["Metal"]}), lambda: run(sweep))
    assert answers() == {"Welder": {"Metal": YES}}


def test_the_sweep_spares_an_import_that_ended_after_it_was_asked_for(
    session: Session, write: Write, answers: Answers, meanwhile: Meanwhile
) -> None:
    asked = []
    meanwhile(
        write({"text": "Welder", "labels": ["Metal"]}), lambda: asked.append(session.files.clean_up_job())
    )
    for sweep in asked:
        run(sweep)
    assert answers() == {"Welder": {"Metal": YES}}


def test_a_label_added_by_hand_meanwhile_is_reused(
    session: Session, write: Write, bring: Bring, answers: Answers, meanwhile: Meanwhile
) -> None:
    bring(write({"id": "old", "text": "Old"}))
    (old,) = session.postings.ids()

    def deed() -> None:
        session.labels.add("it")
        session.postings.finish(old)

    path = write({"text": "New", "labels": ["IT"]}, {"id": "up", "text": "U", "labels": ["IT", "Law"]})
    outcome = meanwhile(path, deed)
    assert outcome.report.labels_created == ("Law",)
    expected = {
        "old": {"it": NO, "Law": None},
        "New": {"it": YES, "Law": NO},
        "up": {"it": YES, "Law": YES},
    }
    assert answers() == expected
    for _ in range(3):
        session.undo()
    assert session.labels.all == ()
    for _ in range(3):
        session.redo()
    assert answers() == expected


def test_a_label_added_meanwhile_is_reused_by_updates_too(
    session: Session, write: Write, bring: Bring, answers: Answers, meanwhile: Meanwhile
) -> None:
    bring(write({"id": "a", "text": "A"}))
    outcome = meanwhile(write({"id": "a", "text": "A2", "labels": ["IT"]}), lambda: session.labels.add("it"))
    assert outcome.report.labels_created == ()
    assert answers() == {"a": {"it": YES}}


def test_a_label_deleted_meanwhile_is_created_again(
    session: Session, write: Write, answers: Answers, meanwhile: Meanwhile
) -> None:
    session.labels.add("IT")
    gone = session.labels.all[0].id
    path = write({"text": "A", "labels": ["IT"]})
    outcome = meanwhile(path, lambda: session.labels.delete(gone))
    assert outcome.report.labels_created == ("IT",)
    assert answers() == {"A": {"IT": YES}}
    session.undo()
    session.undo()
    assert [label.id for label in session.labels.all] == [gone]


def test_an_answer_given_meanwhile_stays(
    session: Session, write: Write, bring: Bring, answers: Answers, meanwhile: Meanwhile
) -> None:
    session.labels.add("Remote")
    bring(write({"id": "a", "text": "A"}))
    (posting,) = session.postings.ids()
    deed: Callable[[], Changes] = lambda: session.postings.answer(posting, session.labels.all[0].id, YES)  # noqa: E731
    meanwhile(write({"id": "a", "text": "A2", "labels": ["IT"]}), deed)
    assert answers() == {"a": {"Remote": YES, "IT": YES}}


def test_done_while_an_import_runs_leaves_its_labels_open_and_can_be_redone(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    bring(write({"id": "a", "text": "A"}))
    (posting,) = session.postings.ids()
    job = session.files.import_job([write({"text": "B", "labels": ["IT"]})])
    steps = job.steps()
    next(steps)  # its label is staged
    session.labels.add("Remote")
    session.postings.finish(posting)
    steps.close()
    run(session.files.clean_up_job())
    session.undo()
    session.redo()
    assert answers() == {"a": {"Remote": NO}}


def test_an_update_of_postings_whose_import_was_undone_meanwhile_is_refused(
    session: Session, write: Write, bring: Bring, meanwhile: Meanwhile
) -> None:
    bring(write({"id": "a", "text": "A"}))
    path = write({"id": "a", "text": "A2"})
    with pytest.raises(ProjectError, match=r"undone meanwhile\. Import it again"):
        meanwhile(path, session.undo)
    assert list(session.postings.ids()) == []
    assert bring(path).added == 1


def test_a_label_deleted_while_a_file_is_imported_again_refuses_it(
    session: Session, write: Write, bring: Bring, answers: Answers, meanwhile: Meanwhile
) -> None:
    path = write({"id": "a", "text": "A", "labels": ["IT"]}, {"id": "b", "text": "B", "labels": ["IT"]})
    bring(path)
    more = write({"id": "a", "text": "A", "labels": ["IT"]}, {"id": "b", "text": "B2", "labels": ["IT"]})
    it = session.labels.all[0].id
    with pytest.raises(ProjectError, match=r"names IT, which was deleted meanwhile\. Import it again\."):
        meanwhile(more, lambda: session.labels.delete(it))
    assert bring(more).labels_created == ("IT",)
    assert answers() == {"a": {"IT": YES}, "b": {"IT": YES}}


def test_an_undone_import_that_cannot_be_redone_is_swept(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    path = write({"id": "a", "text": "A", "labels": ["IT"]})
    bring(path)
    session.undo()
    session.labels.add("Remote")
    run(session.files.clean_up_job())
    assert bring(path).added == 1
    assert answers() == {"a": {"Remote": NO, "IT": YES}}
