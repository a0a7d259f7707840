"""Undo and redo: any sequence of edits can be undone and redone, even after a restart."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import InputError, ProjectError
from app.core.goals import BALANCED, Goal
from app.core.jobs import run, run_to_end
from app.core.records import Answer, Changes, IncomingPosting, Options, Outcome
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

FILES: tuple[list[dict[str, Any]], ...] = (
    [{"text": "Nurse on nights"}, {"text": "Welder"}],
    [
        {"id": "a", "title": "Clerk", "text": "Keeps books", "labels": ["Finance"]},
        {"id": "b", "text": "Cook", "labels": ["Hospitality", "finance"], "town": "Ulm"},
        {"id": "c", "text": "Driver"},
    ],
    [
        {"id": "a", "title": "Clerk", "text": "Keeps the books well", "labels": ["Senior"], "town": "Bonn"},
        {"id": "c", "text": "Driver", "labels": ["Logistics"], "labels_no": ["Finance"], "done": True},
        {"id": "d", "text": "Baker", "labels": [], "labels_no": [], "done": False},
    ],
    [{"id": "b", "text": "Head cook", "labels": ["HOSPITALITY"]}, {"id": "b", "text": "Chef"}],
)
NAMES = ("IT", "Finance", "Remote", "Café", "finance")
GOALS = (BALANCED, Goal("recall", (0.9,)), None)
ANSWERS = (Answer.YES, Answer.NO, None)


def standing(session: Session) -> dict[str, Any]:
    """All that a person could see of a project, and how it is written."""
    ids = list(session.postings.ids())
    taggings = {row: session.postings.tagging(row) for row in ids}
    answers = {row: {label.id: taggings[row].answer(label.id) for label in session.labels.all} for row in ids}
    plain = {
        label.id: tuple(sum(answers[row][label.id] == word for row in ids) for word in (1, 0))
        for label in session.labels.all
    }
    assert session.labels.counts() == plain
    done = list(session.postings.ids("done"))
    assert done == [row for row in ids if taggings[row].done]
    assert list(session.postings.ids("todo")) == [row for row in ids if not taggings[row].done]
    assert (session.postings.counts().todo, session.postings.counts().done) == (
        len(ids) - len(done),
        len(done),
    )
    rows = session.postings.rows(ids)
    assert [row.yes for row in rows] == [
        tuple(label.id for label in session.labels.all if answers[row][label.id] == Answer.YES) for row in ids
    ]
    return {
        "labels": session.labels.all,
        "options": session.options,
        "answers": answers,
        "postings": {row: session.postings.get(row) for row in ids},
        "rows": rows,
        "answered": session.models.answers_since,
        "kept": [
            (row, label.id)
            for row in ids
            for label in session.labels.all
            if session.postings.is_kept(row, label.id)
        ],
        "written": written(session.path, ids),
    }


def written(path: Path, ids: list[int]) -> list[Any]:
    """The rows of postings and answers as they lie in the file."""
    among = f"({','.join(map(str, ids))})"
    with closing(sqlite3.connect(path)) as connection:
        return [
            connection.execute(f"SELECT {fields} WHERE {which} IN {among} ORDER BY 1, 2").fetchall()
            for which, fields in (
                ("id", "id, done, no_upto, flagged FROM postings"),
                ("posting_id", "posting_id, label_id, value, accepted FROM answers"),
            )
        ]


@dataclass
class Deed:
    """Does one thing to a session, chosen by two numbers; what cannot be done changes nothing."""

    folder: Path
    session: Session
    staged: Callable[[], Outcome[Any]] | None = None

    def _posting(self, number: int) -> int:
        ids = self.session.postings.ids()
        return ids[number % len(ids)] if ids else 0

    def _label(self, number: int) -> int:
        labels = self.session.labels.all
        return labels[number % len(labels)].id if labels else 0

    def answer(self, x: int, y: int) -> Changes:
        return self.session.postings.answer(self._posting(x), self._label(y), ANSWERS[(x + y) % 3])

    def keep(self, x: int, y: int) -> Changes:
        if not self.session.labels.all:
            return Changes()
        return self.session.postings.keep_answers(
            [(self._posting(x), self._label(y)), (self._posting(y), self._label(x))]
        )

    def finish(self, x: int, _: int) -> Changes:
        return self.session.postings.finish(self._posting(x))

    def reopen(self, x: int, _: int) -> Changes:
        return self.session.postings.reopen(self._posting(x))

    def add_label(self, x: int, _: int) -> Changes:
        return self.session.labels.add(NAMES[x % len(NAMES)])

    def rename(self, x: int, y: int) -> Changes:
        return self.session.labels.change(self._label(x), name=NAMES[y % len(NAMES)] + "!")

    def repaint(self, x: int, y: int) -> Changes:
        return self.session.labels.change(self._label(x), color=f"#{y:06x}", description=f"No. {y}")

    def move(self, x: int, y: int) -> Changes:
        return self.session.labels.move(self._label(x), y % max(1, len(self.session.labels.all)))

    def delete_label(self, x: int, _: int) -> Changes:
        return self.session.labels.delete(self._label(x))

    def threshold(self, x: int, y: int) -> Changes:
        return self.session.labels.set_threshold(self._label(x), (None, 0.0, 0.25, 1.0)[y % 4])

    def goal(self, x: int, y: int) -> Changes:
        return self.session.labels.set_goal(self._label(x), GOALS[y % len(GOALS)])

    def options(self, x: int, y: int) -> Changes:
        return self.session.set_options(Options(GOALS[x % 2], y % 2 == 1, (None, 1, 3)[y % 3]))

    def goals(self, x: int, y: int) -> Changes:
        options = Options(GOALS[y % 2], x % 2 == 1, (None, 1, 3)[x % 3])
        return self.session.labels.set_goals(self._label(x), GOALS[y % len(GOALS)], options)

    def import_(self, x: int, y: int) -> Changes:
        self.stage(x, y)
        return self.apply(x, y)

    def stage(self, x: int, y: int) -> Changes:
        """All of an import but its end, which ``adopt`` brings, whatever is done in between."""
        path = self.folder / f"{x % len(FILES)}.jsonl"
        path.write_text("\n".join(map(json.dumps, FILES[x % len(FILES)])), encoding="utf-8")
        job = self.session.files.import_job([path], unlisted_no=y % 2 == 0)
        staged = run_to_end(job.steps())
        self.staged = lambda: job.apply(staged)
        return Changes()

    def apply(self, _: int, __: int) -> Changes:
        adopt, self.staged = self.staged, None
        return adopt().changes if adopt else Changes()

    def sweep(self, _: int, __: int) -> Changes:
        return run(self.session.files.clean_up_job()) if self.staged is None else Changes()

    def paste(self, x: int, _: int) -> Changes:
        return self.session.files.add([IncomingPosting("", 1, f"Pasted {x}")]).changes

    def delete_postings(self, x: int, y: int) -> Changes:
        return self.session.postings.delete([self._posting(x), self._posting(y)])

    def _some(self, x: int, y: int) -> list[int]:
        """Postings in some order, one of them perhaps twice."""
        ids = list(self.session.postings.ids())
        return [*ids[x % 3 :][::-1], *ids[: y % 3]]

    def answer_many(self, x: int, y: int) -> Changes:
        return run(self.session.postings.answer_job(self._some(x, y), self._label(y), ANSWERS[(x + y) % 3]))

    def finish_many(self, x: int, y: int) -> Changes:
        return run(self.session.postings.finish_job(self._some(x, y)))

    def reopen_many(self, x: int, y: int) -> Changes:
        return run(self.session.postings.reopen_job(self._some(x, y)))

    def answer_alike(self, x: int, y: int) -> Changes:
        return run(self.session.postings.copy_answers_job(self._some(x, y), self._posting(x)))

    def flag(self, x: int, y: int) -> Changes:
        return self.session.postings.flag(self._some(x, y), y % 2 == 0)

    def flag_many(self, x: int, y: int) -> Changes:
        return run(self.session.postings.flag_job(self._some(x, y), x % 2 == 0))

    def delete_many(self, x: int, y: int) -> Changes:
        return run(self.session.postings.delete_job(self._some(x, y)[: y % 4]))

    def note(self, x: int, y: int) -> Changes:
        return self.session.postings.set_note(self._posting(x), ("", "Call back", "Rang zurück")[y % 3])

    def merge(self, x: int, y: int) -> Changes:
        if self._label(x) == self._label(y):
            return Changes()
        return run(self.session.labels.merge_job(self._label(x), self._label(y)))

    def split(self, x: int, y: int) -> Changes:
        source = self._label(y) if y % 2 else None
        return run(self.session.labels.split_job(self._some(x, y), f"Part {x}", source))


MANY = ("answer_many", "finish_many", "flag_many", "delete_many", "merge", "split")
VERBS: dict[str, Callable[[Deed, int, int], Changes]] = {
    name: verb for name, verb in vars(Deed).items() if not name.startswith("_") and callable(verb)
}
NUMBERS = st.integers(0, 9)
STEPS = st.lists(
    st.tuples(
        st.sampled_from([*VERBS, "answer", "keep", "finish", "adopt", "undo", "redo"]), NUMBERS, NUMBERS
    ),
    max_size=14,
)


@settings(max_examples=40)
@given(steps=STEPS)
def test_any_edits_are_undone_and_redone_one_by_one(steps: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "p.jobtag")
        session = Session.create(path, ["IT", "Remote"])
        run(session.files.import_job([_file(Path(folder))]))
        deed = Deed(Path(folder), session)
        states, at = [standing(session)], 0
        for name, x, y in steps:
            if name in {"undo", "redo"}:
                target = at + (1 if name == "redo" else -1)
                if 0 <= target < len(states):
                    getattr(session, name)()
                    at = target
            elif _do(deed, name, x, y):
                if name in MANY:
                    undone_and_redone_as_a_job(session)
                del states[at + 1 :]
                states.append(standing(session))
                at += 1
            assert standing(session) == states[at]
        for restarting in (False, True):
            for state in reversed(states[:at]):
                session.undo()
                assert standing(session) == state
            if restarting:
                session.close()
                session = Session.open(path)
            for state in states[1:]:
                session.redo()
                assert standing(session) == state
            assert session.redo_title is None
            at = len(states) - 1
        assert session.check() == []
        session.close()


def undone_and_redone_as_a_job(session: Session) -> None:
    before = standing(session)
    run(session.step_job(forward=False))
    run(session.step_job(forward=True))
    assert standing(session) == before


def _file(folder: Path) -> Path:
    path = folder / "first.jsonl"
    path.write_text('{"id": "b", "text": "Waiter", "labels": ["IT"]}\n{"text": "Mason"}', encoding="utf-8")
    return path


def _do(deed: Deed, name: str, x: int, y: int) -> bool:
    """Whether the verb changed anything."""
    try:
        return VERBS[name](deed, x, y) != Changes()
    except (KeyError, InputError, ProjectError):
        return False


@pytest.fixture
def session(tmp_path: Path) -> Session:
    made = Session.create(tmp_path / "p.jobtag", ["IT", "Remote"])
    made.files.add([IncomingPosting("", n, f"Posting {n}") for n in (1, 2, 3)])
    return made


def test_an_answer_is_yes_no_or_neither(session: Session) -> None:
    first, second, _ = session.postings.ids()
    it, remote = (label.id for label in session.labels.all)
    session.postings.answer(first, it, Answer.YES)
    session.postings.answer(second, it, Answer.NO)
    assert session.postings.tagging(first).answer(it) is Answer.YES
    assert session.postings.tagging(first).answer(remote) is None
    assert session.postings.tagging(second).answer(it) is Answer.NO
    session.postings.answer(first, it, None)
    assert session.postings.tagging(first).answer(it) is None
    session.close()


def test_a_label_added_after_done_is_unanswered_there(session: Session) -> None:
    first = session.postings.ids()[0]
    session.postings.finish(first)
    session.labels.add("New")
    answers = [session.postings.tagging(first).answer(label.id) for label in session.labels.all]
    assert answers == [Answer.NO, Answer.NO, None]
    session.close()


def test_done_leaves_a_deleted_label_unanswered(session: Session) -> None:
    first = session.postings.ids()[0]
    it = session.labels.all[0].id
    session.labels.delete(it)
    session.postings.finish(first)
    session.undo()
    session.undo()
    session.postings.finish(first)
    assert session.postings.tagging(first).answer(it) is Answer.NO
    session.undo()
    session.labels.delete(it)
    session.postings.finish(first)
    assert session.postings.tagging(first).answer(it) is None
    session.close()


def test_answers_of_a_deleted_label_come_back_with_it(session: Session) -> None:
    first = session.postings.ids()[0]
    it = session.labels.all[0].id
    session.postings.answer(first, it, Answer.YES)
    session.labels.delete(it)
    assert session.postings.rows([first])[0].yes == ()
    session.undo()
    assert session.postings.rows([first])[0].yes == (it,)
    session.close()


def test_a_new_edit_ends_redo(session: Session) -> None:
    first, second, _ = session.postings.ids()
    session.postings.finish(first)
    session.undo()
    assert session.redo_title == "Done"
    session.postings.finish(second)
    assert session.redo_title is None
    assert session.redo() == Changes()
    session.close()


def test_deleting_a_deleted_posting_is_not_an_edit(session: Session) -> None:
    first, second, third = session.postings.ids()
    session.postings.delete([first])
    assert session.postings.delete([first]) == Changes()
    session.postings.delete([first, second])
    session.undo()
    assert list(session.postings.ids()) == [second, third]
    session.close()


def test_undo_restores_the_exact_rows_of_an_import(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.jobtag", ["IT", "Remote"]) as session:
        run(session.files.import_job([_file(tmp_path)]))
        ids = list(session.postings.ids())
        it = session.labels.all[0].id
        before = written(session.path, ids)
        for edit in (
            lambda: session.postings.reopen(ids[0]),
            lambda: session.postings.finish(ids[1]),
            lambda: run(session.postings.reopen_job(ids)),
            lambda: run(session.postings.finish_job(ids)),
            lambda: run(session.postings.answer_job(ids, it, None)),
        ):
            edit()
            after = written(session.path, ids)
            assert after != before
            session.undo()
            assert written(session.path, ids) == before
            session.redo()
            assert written(session.path, ids) == after
            session.undo()
