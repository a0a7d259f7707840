"""Suggested labels in the whole window: turned on, turned into answers, confirmed by Done, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.records import Answer
from app.session import Session

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def press(key, modifier=Modifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def suggesting(open_project) -> MainWindow:
    window = open_project(done=16, todo=4, train=True)
    window.project.labels.animated = False
    press(Key.Key_T, Modifier.ControlModifier)
    assert window.actions_by_name["suggesting"].isChecked()
    return window


def tagging(window: MainWindow, posting_id: int):
    with Session.open(window.bridge.session.path, read_only=True) as session:
        return session.postings.tagging(posting_id)


def answers(window: MainWindow, posting_id: int) -> list[Answer | None]:
    ids = [label.id for label in window.bridge.session.labels.all]
    return tagging(window, posting_id).answers(ids)


def shown(window: MainWindow) -> list[int]:
    return [
        row.label_id for row in map(window.project.labels.model.row, range(3)) if row.suggested
    ]  # fmt: skip


def test_done_confirms_what_the_rows_show_and_no_more(suggesting):
    first = suggesting.project.current.posting_id
    wanted = shown(suggesting)
    assert wanted
    assert answers(suggesting, first) == [None, None, None]
    assert suggesting.project.posting_view.note.text().startswith(f"{len(wanted)} suggested")
    press(Key.Key_Return)
    label_ids = [label.id for label in suggesting.bridge.session.labels.all]
    assert answers(suggesting, first) == [
        Answer.YES if label_id in wanted else Answer.NO for label_id in label_ids
    ]
    assert tagging(suggesting, first).accepted == tuple(wanted)


def test_done_for_several_confirms_what_each_would_show_and_says_so(suggesting):
    project, wanted = suggesting.project, {}
    todo = list(project.posting_list.model.ids)
    for posting_id in todo:
        project.current.go_to(posting_id)
        wanted[posting_id] = tuple(shown(suggesting))
    assert len(set(wanted.values())) > 1
    press(Key.Key_A, Modifier.ControlModifier)
    bar = project.posting_list.selection_bar
    tooltip = " ".join(bar.done_button.toolTip().split())
    assert "labels suggested for each become yes, other unanswered ones no" in tooltip
    press(Key.Key_Return)
    assert {row: tagging(suggesting, row).accepted for row in todo} == wanted
    assert suggesting.status.note.text() == f"Done for {len(todo)} postings as suggested."
    press(Key.Key_Z, Modifier.ControlModifier)
    press(Key.Key_T, Modifier.ControlModifier)
    press(Key.Key_A, Modifier.ControlModifier)
    assert bar.done_button.accessibleName() == "Done for 4 postings: unanswered labels become no"
    press(Key.Key_Return)
    assert [answers(suggesting, row) for row in todo] == [[Answer.NO] * 3] * 4


def test_after_undo_all_is_as_before(suggesting):
    first, wanted = suggesting.project.current.posting_id, shown(suggesting)
    before = tagging(suggesting, first)
    press(Key.Key_Return)
    press(Key.Key_Z, Modifier.ControlModifier)
    assert suggesting.project.current.posting_id == first
    assert tagging(suggesting, first) == before
    assert shown(suggesting) == wanted


def test_a_key_makes_a_suggestion_an_answer_and_shift_refuses_it(suggesting):
    first = suggesting.project.current.posting_id
    session = suggesting.bridge.session
    label = session.labels.get(shown(suggesting)[0])
    press(label.key)
    assert tagging(suggesting, first).answer(label.id) is Answer.YES
    assert label.id not in shown(suggesting)
    press(label.key, Modifier.ShiftModifier)
    press(Key.Key_Return)
    assert tagging(suggesting, first).answer(label.id) is Answer.NO
    assert tagging(suggesting, first).accepted == ()


def test_the_option_is_one_edit_that_undo_takes_back(suggesting):
    assert suggesting.bridge.session.options.suggesting
    press(Key.Key_Z, Modifier.ControlModifier)
    assert not suggesting.bridge.session.options.suggesting
    assert not suggesting.actions_by_name["suggesting"].isChecked()
    assert shown(suggesting) == []
    first = suggesting.project.current.posting_id
    press(Key.Key_Return)
    assert answers(suggesting, first) == [Answer.NO] * 3


def test_nothing_is_suggested_in_classify_or_without_a_model(suggesting, open_project):
    press(Key.Key_2, Modifier.ControlModifier)
    suggesting.project.classify.editor.setPlainText("Java developer for backend services")
    assert suggesting.project.labels.suggested() == []
    bare = open_project(name="bare")
    assert not bare.actions_by_name["suggesting"].isChecked()
    press(Key.Key_T, Modifier.ControlModifier)
    assert bare.project.labels.suggested() == []
