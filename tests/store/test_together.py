"""Several edits as one step: all of them take effect, and one undo reverts all of them."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import InputError
from app.core.goals import Goal
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting, Options
from app.core.tagging import Tagging
from app.session import Session
from app.store import journal
from app.store.edits import ShowImport, TagPosting, Together
from app.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.records import Changes
    from app.store.edits import Edit

ANSWERS = (Answer.YES, Answer.NO, None)
VERBS: dict[str, Callable[[Session, int, int], Changes]] = {
    "answer": lambda session, x, y: session.postings.answer(
        _posting(session, x), _label(session, y), ANSWERS[y % 3]
    ),
    "finish": lambda session, x, _: session.postings.finish(_posting(session, x)),
    "reopen": lambda session, x, _: session.postings.reopen(_posting(session, x)),
    "add label": lambda session, x, y: session.labels.add(f"Label {x}{y}"),
    "rename": lambda session, x, y: session.labels.change(_label(session, x), name=f"Name {y}"),
    "move": lambda session, x, y: session.labels.move(_label(session, x), y % len(session.labels.all)),
    "group": lambda session, x, y: session.labels.change(_label(session, x), group=f"Group {y % 3}"),
    "rename group": lambda session, x, y: session.labels.rename_group(f"Group {x % 3}", f"group {y % 4}"),
    "move group": lambda session, x, y: session.labels.move_group(f"Group {x % 3}", y - 2),
    "dissolve group": lambda session, x, _: session.labels.dissolve_group(f"Group {x % 3}"),
    "delete label": lambda session, x, _: session.labels.delete(_label(session, x)),
    "goal": lambda session, x, y: session.labels.set_goal(
        _label(session, x), Goal("recall", (0.1 + y / 10,))
    ),
    "options": lambda session, x, _: session.set_options(Options(at_most=x or None)),
    "keep": lambda session, x, y: session.postings.keep_answers([(_posting(session, x), _label(session, y))]),
    "delete": lambda session, x, _: session.postings.delete([_posting(session, x)]),
}


def _posting(session: Session, number: int) -> int:
    ids = session.postings.ids()
    return ids[number % len(ids)]


def _label(session: Session, number: int) -> int:
    return session.labels.all[number % len(session.labels.all)].id


def standing(project: Project) -> dict[str, object]:
    """All of a project that edits change."""
    session = Session(project)
    ids = list(session.postings.ids())
    return {
        "labels": session.labels.all,
        "options": session.options,
        "taggings": [session.postings.tagging(row) for row in ids],
        "rows": session.postings.rows(ids),
        "kept": project.kept(range(100)),
        "counts": (session.postings.counts(), session.labels.counts(), session.models.answers_since),
    }


def opened(path: Path) -> Project:
    with Session.create(path, ["IT", "Remote"]) as session:
        session.files.add([IncomingPosting("", n, f"Posting {n}") for n in range(1, 5)])
    return Project(path)


def newest(project: Project) -> Edit:
    with project.sibling() as connection:
        found = journal.next_step(connection, forward=False)
    assert found is not None
    return found[1]


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(sorted(VERBS)), st.integers(0, 5), st.integers(0, 5)), max_size=8))
def test_combined_edits_equal_single_ones(deeds: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = opened(Path(folder, "p.jobtag"))
        before, session, edits = standing(project), Session(project), []
        for name, x, y in deeds:
            revision = project.counter("revision")
            try:
                VERBS[name](session, x, y)
            except (InputError, ZeroDivisionError):  # a name that is there, nothing left
                continue
            if project.counter("revision") > revision:
                edits.append(newest(project))
        after = standing(project)
        for _ in edits:
            project.step(forward=False)
        assert standing(project) == before

        project.apply(Together(tuple(edits), "Several things"))
        assert standing(project) == after
        for _ in range(2):
            assert project.next_title(forward=False) == "Several things"
            project.step(forward=False)
            assert standing(project) == before
            project.step(forward=True)
            assert standing(project) == after
        assert project.check() == []
        project.close()


def test_changes_cover_all_parts(tmp_path: Path) -> None:
    project = opened(tmp_path / "p.jobtag")
    first, second, *_ = project.posting_ids("all")
    done = Tagging(done=True, no_upto=2)
    parts = tuple(TagPosting(row, Tagging(), done, "Done") for row in (first, second))
    changes = project.apply(Together(parts, "Two at once"))
    assert (changes.postings, changes.newly_done) == (frozenset({first, second}), 2)
    undone = project.step(forward=False)
    assert undone is not None
    assert (undone.postings, undone.newly_done) == (frozenset({first, second}), -2)
    project.close()


def test_an_edit_that_fails_leaves_none_of_its_parts(tmp_path: Path) -> None:
    project = opened(tmp_path / "p.jobtag")
    before, first = standing(project), project.posting_ids("all")[0]
    good = TagPosting(first, Tagging(), Tagging(done=True), "Done")
    bad = ShowImport(999, shown=True, title="No such import")
    with pytest.raises(TypeError):  # there is no such row
        project.apply(Together((good, bad), "Half of it"))
    assert standing(project) == before
    assert project.next_title(forward=False) == "Paste"
    project.close()


def test_an_import_undone_in_a_step_is_deleted_once_it_cannot_be_redone(tmp_path: Path) -> None:
    path, rows = tmp_path / "p.jobtag", tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"text": "Nurse", "labels": ["Night"]}), encoding="utf-8")
    project = opened(path)
    session = Session(project)
    run(session.files.import_job([rows]))
    shown = newest(project)
    assert isinstance(shown, ShowImport)
    project.apply(shown.inverse())
    project.forget_edits()
    project.apply(Together((shown,), "Import again"))
    assert (len(session.postings.ids()), project.leftovers().imports) == (5, ())
    project.step(forward=False)
    assert (len(session.postings.ids()), project.leftovers().imports) == (4, ())  # redo may bring it back
    session.postings.finish(session.postings.ids()[0])  # which ends redo
    assert project.leftovers().imports == (shown.import_id,)
    run(session.files.clean_up_job())
    assert project.check() == []
    project.close()


def test_a_goal_and_the_options_are_one_step(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.jobtag", ["IT"]) as session:
        label = session.labels.all[0]
        wanted = Options(at_most=2)
        session.labels.set_goals(label.id, Goal("f1"), wanted)
        assert (session.labels.all[0].goal, session.options) == (Goal("f1"), wanted)
        assert session.undo_title == "Goal of IT and the project's options"
        session.undo()
        assert (session.labels.all[0].goal, session.options) == (None, Options())
        session.redo()
        assert (session.labels.all[0].goal, session.options) == (Goal("f1"), wanted)
        assert session.labels.set_goals(label.id, Goal("f1"), wanted).labels == frozenset()
        session.labels.set_goals(label.id, None, wanted)
        assert session.undo_title == "Goal of IT"
        session.labels.set_goals(label.id, None, Options())
        assert session.undo_title == "Change the project's options"
