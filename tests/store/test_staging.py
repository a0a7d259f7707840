"""Imports: what a file's rows become, and that they are hidden until all of them are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.core.jobs import run
from app.core.query import parse
from app.core.records import Answer

if TYPE_CHECKING:
    from app.session import Session

Write = Callable[..., Any]
Bring = Callable[..., Any]
Answers = Callable[[], dict[str, dict[str, "Answer | None"]]]
YES = Answer.YES
NO = Answer.NO


def test_rows_are_hidden_until_all_are_read(session: Session, write: Write) -> None:
    path = write(*({"text": f"Posting {n}", "labels": ["IT"]} for n in range(200)))
    steps = session.files.import_job([path]).steps()
    for _ in range(3):
        next(steps)
    assert (session.postings.counts().todo, session.labels.all, session.undo_title) == (0, (), None)
    steps.close()
    assert (list(session.postings.ids()), session.labels.counts()) == ([], {})


def test_the_same_id_updates_and_keeps_answers_the_file_does_not_know(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    bring(write({"id": "a", "title": "Clerk", "text": "Books", "labels": ["Finance"], "town": "Ulm"}))
    session.labels.add("Remote")
    (posting,) = session.postings.ids()
    session.postings.answer(posting, session.labels.all[1].id, YES)
    report = bring(write({"id": "a", "text": "Keeps books", "labels": ["Senior"]}))
    assert (report.added, report.updated, report.labels_created) == (0, 1, ("Senior",))
    found = session.postings.get(posting)
    assert (found.title, found.text, found.fields) == ("", "Keeps books", {})
    assert answers() == {"a": {"Finance": YES, "Remote": YES, "Senior": YES}}


def test_undoing_an_update_restores_texts_and_answers(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    bring(write({"id": "a", "text": "Books", "labels": ["Finance"], "town": "Ulm"}, {"text": "Cook"}))
    before = [session.postings.get(row) for row in session.postings.ids()], answers(), session.labels.all
    path = write(
        {"id": "a", "text": "Ledgers", "labels": ["Senior"], "labels_no": ["Finance"], "done": False}
    )
    bring(path)
    assert answers()["a"] == {"Finance": NO, "Senior": YES}
    session.undo()
    after = [session.postings.get(row) for row in session.postings.ids()], answers(), session.labels.all
    assert after == before
    assert bring(path).updated == 1
    assert session.postings.get(session.postings.ids()[0]).text == "Ledgers"
    assert answers()["a"] == {"Finance": NO, "Senior": YES}


def test_of_the_same_id_twice_in_a_file_the_later_counts(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    rows = {"id": "a", "text": "First", "labels": ["IT"]}, {"id": "a", "text": "Second", "labels": ["Law"]}
    report = bring(write(*rows))
    assert (report.added, report.updated) == (1, 1)
    assert [(row.row, row.reason) for row in report.skipped] == [
        (1, "row 2 has the same id with another text, and replaces it")
    ]
    assert "1 row was replaced by a later row with the same id." in report.notes
    assert [session.postings.get(row).text for row in session.postings.ids()] == ["Second"]
    assert answers() == {"a": {"IT": NO, "Law": YES}}
    bring(write(*reversed(rows)))
    assert [session.postings.get(row).text for row in session.postings.ids()] == ["First"]


def test_rows_about_a_posting_that_differ_in_blanks_are_merged(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    rows = (
        {"id": "a", "text": "A  baker", "labels": ["IT"]},
        {"id": "a", "text": "A baker ", "labels": ["Law"]},
    )
    report = bring(write(*rows))
    assert (report.added, report.updated, report.skipped) == (1, 0, ())
    assert answers() == {"a": {"IT": YES, "Law": YES}}


def test_the_same_text_without_id_is_reported_as_duplicate(
    session: Session, write: Write, bring: Bring
) -> None:
    path = write({"text": "Welder"}, {"text": "Welder"}, {"title": "Other", "text": "Welder"})
    report = bring(path)
    assert report.added == 2
    assert [(row.file, row.row) for row in report.skipped] == [(str(path), 2)]
    assert "duplicate" in report.skipped[0].reason
    again = bring(path)
    assert (again.added, len(again.skipped), session.undo_title) == (0, 3, f"Import of {path.name}")


def test_names_that_differ_in_case_or_unicode_form_are_one_label(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    session.labels.add("Café")
    report = bring(
        write({"text": "A", "labels": ["CAFE\u0301", "\uff29\uff34"]}, {"text": "B", "labels": ["it"]}),
    )
    assert report.labels_created == ("\uff29\uff34",)
    assert answers() == {
        "A": {"Café": YES, "\uff29\uff34": YES},
        "B": {"Café": NO, "\uff29\uff34": YES},
    }


def test_unlisted_labels_are_no_or_unanswered_as_requested(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    rows = {"text": "A", "labels": ["IT"]}, {"text": "B", "labels": ["Law"]}, {"text": "C"}
    bring(write(*rows))
    assert answers() == {
        "A": {"IT": YES, "Law": NO},
        "B": {"IT": NO, "Law": YES},
        "C": {"IT": None, "Law": None},
    }
    assert [session.postings.get(row).done for row in session.postings.ids()] == [True, True, False]
    session.undo()
    bring(write(*rows), unlisted_no=False)
    assert answers()["A"] == {"IT": YES, "Law": None}
    assert session.postings.counts().done == 0


def test_a_label_listed_as_yes_and_no_is_yes(write: Write, bring: Bring, answers: Answers) -> None:
    path = write({"id": "a", "text": "A", "labels": ["IT"], "labels_no": ["it"]})
    for _ in range(2):
        bring(path)
        assert answers() == {"a": {"IT": YES}}


def test_new_labels_come_most_used_first_each_with_its_own_key(
    session: Session, write: Write, bring: Bring
) -> None:
    session.labels.add("Old")
    bring(write({"text": "A", "labels": ["Rare", "Often"]}, {"text": "B", "labels": ["Often"]}))
    assert [label.name for label in session.labels.all] == ["Old", "Often", "Rare"]
    assert len({label.key for label in session.labels.all}) == 3
    assert len({label.color for label in session.labels.all}) == 3


def test_an_import_without_changes_is_not_an_edit(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    rows = (
        {"id": "a", "text": "A", "labels": ["IT"], "town": "Ulm"},
        {"id": "b", "text": "B", "labels": [], "labels_no": ["IT"], "done": True},
        {"id": "c", "text": "C"},
    )
    bring(write(*rows))
    before, answered, title = answers(), session.models.answers_since, session.undo_title
    session.labels.add("Remote")
    session.undo()
    again = bring(write(*rows))
    assert (again.added, again.updated, again.unchanged, again.labels_created) == (0, 0, 3, ())
    assert (answers(), session.models.answers_since, session.undo_title) == (before, answered, title)
    assert session.redo_title == "Add label Remote"
    bring(write(rows[0], {**rows[1], "done": False}, {**rows[2], "text": "C2"}))
    assert session.models.answers_since == answered + 1
    assert answers() == before
    assert [session.postings.get(row).done for row in session.postings.ids()] == [True, False, False]
    session.undo()
    assert [session.postings.get(row).text for row in session.postings.ids()] == ["A", "B", "C"]


def test_rows_about_postings_anywhere_in_a_batch_find_them(
    session: Session, write: Write, bring: Bring, answers: Answers
) -> None:
    bring(write({"id": "old", "text": "Known before"}))
    rows: list[dict[str, Any]] = [{"id": str(number), "text": f"Word{number} here"} for number in range(700)]
    rows[300] = {"id": "7", "text": "Word7 again", "labels": ["IT"]}  # the id of an earlier row of the batch
    rows[400] = {"id": "old", "text": "Known since", "labels": ["IT"]}
    rows[650] = {"text": "Word9 here"}  # without an id, but with the title and text of another row
    report = bring(write(*rows))
    assert (report.added, report.updated) == (697, 2)
    assert [row.reason for row in report.skipped] == [
        "row 301 has the same id with another text, and replaces it",
        "duplicate: the same text is there already",
    ]
    assert answers()["7"] == answers()["old"] == {"IT": YES}
    for words, found in (("word7 again", 1), ("word7 here", 0), ("since", 1), ("before", 0), ("here", 696)):
        assert len(run(session.search.find_job(parse(words)))) == found, words


def test_a_large_import_is_indexed_whole_and_leaves_no_word_when_undone(
    session: Session, write: Write, bring: Bring
) -> None:
    bring(write(*({"text": f"Nurse {number}", "pay": "C++"} for number in range(1234))))
    assert len(run(session.search.find_job(parse("nurse")))) == 1234
    assert len(run(session.search.find_job(parse("C++")))) == 1234
    session.undo()
    assert len(run(session.search.find_job(parse("nurse")))) == 0
    session.redo()
    assert len(run(session.search.find_job(parse("nurse 1233")))) == 1
