"""Imports: out of sight until they are whole, then one edit; and what a person does meanwhile counts."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from app.core.errors import ProjectError
from app.core.jobs import run
from app.core.records import Answer
from app.session import Outcome, Session
from app.store.project import Project
from app.store.sweeping import Leftovers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.core.records import Changes, ImportReport

YES, NO = Answer.YES, Answer.NO


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
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


def bring(session: Session, path: Path, *, unlisted_no: bool = True) -> ImportReport:
    return run(session.import_job([path], unlisted_no=unlisted_no)).report


def meanwhile(session: Session, path: Path, deed: Callable[[], object]) -> Outcome[ImportReport]:
    """Import, with something done after all rows are staged and before they appear."""
    job = session.import_job([path])
    steps = job.steps()
    try:
        while True:
            next(steps)
    except StopIteration as end:
        deed()
        return job.adopt(end.value)


def answers(session: Session) -> dict[str, dict[str, Answer | None]]:
    """By posting's id or text and label's name."""
    found = {}
    for row in session.posting_ids():
        posting, tagging = session.posting(row), session.tagging(row)
        found[posting.key or posting.text] = {
            label.name: tagging.answer(label.id) for label in session.labels
        }
    return found


def test_rows_are_out_of_sight_until_all_are_there(session: Session, write: Any) -> None:
    path = write(*({"text": f"Posting {n}", "labels": ["IT"]} for n in range(200)))
    steps = session.import_job([path]).steps()
    for _ in range(3):
        next(steps)
    assert (session.counts().todo, session.labels, session.undo_title) == (0, (), None)
    steps.close()
    assert (list(session.posting_ids()), session.label_counts()) == ([], {})


def test_a_cancelled_import_is_swept_away(session: Session, write: Any) -> None:
    rows = [{"id": str(n), "text": f"Posting {n}", "labels": [f"L{n % 7}"]} for n in range(200)]
    bring(session, write(*rows[:20]))
    before = answers(session)
    path = write(*({**row, "text": "New text"} for row in rows))
    steps = session.import_job([path]).steps()
    for _ in range(3):
        next(steps)
    steps.close()
    run(session.sweep_job())
    assert answers(session) == before
    session.close()
    with contextlib.closing(Project(session.path)) as project:
        assert project.leftovers() == Leftovers((), ())


def test_the_sweep_spares_an_import_that_began_after_it_was_asked_for(session: Session, write: Any) -> None:
    sweep = session.sweep_job()
    meanwhile(session, write({"text": "Welder", "labels": ["Metal"]}), lambda: run(sweep))
    assert answers(session) == {"Welder": {"Metal": YES}}


def test_the_same_id_updates_and_keeps_answers_the_file_does_not_know(session: Session, write: Any) -> None:
    bring(
        session, write({"id": "a", "title": "Clerk", "text": "Books", "labels": ["Finance"], "town": "Ulm"})
    )
    session.add_label("Remote")
    (posting,) = session.posting_ids()
    session.answer(posting, session.labels[1].id, YES)
    report = bring(session, write({"id": "a", "text": "Keeps books", "labels": ["Senior"]}))
    assert (report.added, report.updated, report.labels_created) == (0, 1, ("Senior",))
    found = session.posting(posting)
    assert (found.title, found.text, found.fields) == ("", "Keeps books", {})
    assert answers(session) == {"a": {"Finance": YES, "Remote": YES, "Senior": YES}}


def test_undoing_an_update_brings_texts_and_answers_back(session: Session, write: Any) -> None:
    bring(
        session, write({"id": "a", "text": "Books", "labels": ["Finance"], "town": "Ulm"}, {"text": "Cook"})
    )
    before = [session.posting(row) for row in session.posting_ids()], answers(session), session.labels
    path = write(
        {"id": "a", "text": "Ledgers", "labels": ["Senior"], "labels_no": ["Finance"], "done": False}
    )
    bring(session, path)
    assert answers(session)["a"] == {"Finance": NO, "Senior": YES}
    session.undo()
    after = [session.posting(row) for row in session.posting_ids()], answers(session), session.labels
    assert after == before
    assert bring(session, path).updated == 1
    assert session.posting(session.posting_ids()[0]).text == "Ledgers"
    assert answers(session)["a"] == {"Finance": NO, "Senior": YES}


def test_of_the_same_id_twice_in_a_file_the_later_counts(session: Session, write: Any) -> None:
    rows = {"id": "a", "text": "First", "labels": ["IT"]}, {"id": "a", "text": "Second", "labels": ["Law"]}
    report = bring(session, write(*rows))
    assert (report.added, report.updated) == (1, 1)
    assert [session.posting(row).text for row in session.posting_ids()] == ["Second"]
    assert answers(session) == {"a": {"IT": NO, "Law": YES}}
    bring(session, write(*reversed(rows)))
    assert [session.posting(row).text for row in session.posting_ids()] == ["First"]


def test_the_same_text_without_id_is_reported_as_duplicate(session: Session, write: Any) -> None:
    path = write({"text": "Welder"}, {"text": "Welder"}, {"title": "Other", "text": "Welder"})
    report = bring(session, path)
    assert report.added == 2
    assert [(row.file, row.row) for row in report.skipped] == [(str(path), 2)]
    assert "duplicate" in report.skipped[0].reason
    again = bring(session, path)
    assert (again.added, len(again.skipped), session.undo_title) == (0, 3, f"Import of {path.name}")


def test_names_alike_but_for_case_and_unicode_form_are_one_label(session: Session, write: Any) -> None:
    session.add_label("Café")
    report = bring(
        session,
        write({"text": "A", "labels": ["CAFE\u0301", "\uff29\uff34"]}, {"text": "B", "labels": ["it"]}),
    )
    assert report.labels_created == ("\uff29\uff34",)
    assert answers(session) == {
        "A": {"Café": YES, "\uff29\uff34": YES},
        "B": {"Café": NO, "\uff29\uff34": YES},
    }


def test_unlisted_labels_are_no_or_unanswered_as_asked(session: Session, write: Any) -> None:
    rows = {"text": "A", "labels": ["IT"]}, {"text": "B", "labels": ["Law"]}, {"text": "C"}
    bring(session, write(*rows))
    assert answers(session) == {
        "A": {"IT": YES, "Law": NO},
        "B": {"IT": NO, "Law": YES},
        "C": {"IT": None, "Law": None},
    }
    assert [session.posting(row).done for row in session.posting_ids()] == [True, True, False]
    session.undo()
    bring(session, write(*rows), unlisted_no=False)
    assert answers(session)["A"] == {"IT": YES, "Law": None}
    assert session.counts().done == 0


def test_a_label_listed_as_yes_and_no_is_yes(session: Session, write: Any) -> None:
    path = write({"id": "a", "text": "A", "labels": ["IT"], "labels_no": ["it"]})
    for _ in range(2):
        bring(session, path)
        assert answers(session) == {"a": {"IT": YES}}


def test_new_labels_come_most_used_first_each_with_its_own_key(session: Session, write: Any) -> None:
    session.add_label("Old")
    bring(session, write({"text": "A", "labels": ["Rare", "Often"]}, {"text": "B", "labels": ["Often"]}))
    assert [label.name for label in session.labels] == ["Old", "Often", "Rare"]
    assert len({label.key for label in session.labels}) == 3
    assert len({label.color for label in session.labels}) == 3


def test_a_label_added_by_hand_meanwhile_is_joined(session: Session, write: Any) -> None:
    bring(session, write({"id": "old", "text": "Old"}))
    (old,) = session.posting_ids()

    def deed() -> None:
        session.add_label("it")
        session.finish(old)

    path = write({"text": "New", "labels": ["IT"]}, {"id": "up", "text": "U", "labels": ["IT", "Law"]})
    outcome = meanwhile(session, path, deed)
    assert outcome.report.labels_created == ("Law",)
    expected = {
        "old": {"it": NO, "Law": None},
        "New": {"it": YES, "Law": NO},
        "up": {"it": YES, "Law": YES},
    }
    assert answers(session) == expected
    for _ in range(3):
        session.undo()
    assert session.labels == ()
    for _ in range(3):
        session.redo()
    assert answers(session) == expected


def test_a_label_added_meanwhile_is_joined_in_updates_too(session: Session, write: Any) -> None:
    bring(session, write({"id": "a", "text": "A"}))
    outcome = meanwhile(
        session, write({"id": "a", "text": "A2", "labels": ["IT"]}), lambda: session.add_label("it")
    )
    assert outcome.report.labels_created == ()
    assert answers(session) == {"a": {"it": YES}}


def test_a_label_deleted_meanwhile_comes_anew(session: Session, write: Any) -> None:
    session.add_label("IT")
    gone = session.labels[0].id
    path = write({"text": "A", "labels": ["IT"]})
    outcome = meanwhile(session, path, lambda: session.delete_label(gone))
    assert outcome.report.labels_created == ("IT",)
    assert answers(session) == {"A": {"IT": YES}}
    session.undo()
    session.undo()
    assert [label.id for label in session.labels] == [gone]


def test_an_answer_given_meanwhile_stays(session: Session, write: Any) -> None:
    session.add_label("Remote")
    bring(session, write({"id": "a", "text": "A"}))
    (posting,) = session.posting_ids()
    deed: Callable[[], Changes] = lambda: session.answer(posting, session.labels[0].id, YES)  # noqa: E731
    meanwhile(session, write({"id": "a", "text": "A2", "labels": ["IT"]}), deed)
    assert answers(session) == {"a": {"Remote": YES, "IT": YES}}


def test_done_while_an_import_runs_leaves_its_labels_open_and_can_be_redone(
    session: Session, write: Any
) -> None:
    bring(session, write({"id": "a", "text": "A"}))
    (posting,) = session.posting_ids()
    job = session.import_job([write({"text": "B", "labels": ["IT"]})])
    steps = job.steps()
    next(steps)  # its label is staged
    session.add_label("Remote")
    session.finish(posting)
    steps.close()
    run(session.sweep_job())
    session.undo()
    session.redo()
    assert answers(session) == {"a": {"Remote": NO}}


def test_an_update_of_postings_whose_import_was_undone_meanwhile_is_refused(
    session: Session, write: Any
) -> None:
    bring(session, write({"id": "a", "text": "A"}))
    path = write({"id": "a", "text": "A2"})
    with pytest.raises(ProjectError, match=r"undone meanwhile\. Import it again"):
        meanwhile(session, path, session.undo)
    assert list(session.posting_ids()) == []
    assert bring(session, path).added == 1


def test_an_undone_import_that_cannot_be_redone_is_swept(session: Session, write: Any) -> None:
    path = write({"id": "a", "text": "A", "labels": ["IT"]})
    bring(session, path)
    session.undo()
    session.add_label("Remote")
    run(session.sweep_job())
    assert bring(session, path).added == 1
    assert answers(session) == {"a": {"Remote": NO, "IT": YES}}
