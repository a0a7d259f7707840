"""Several labels selected, merged, grouped and deleted; similar ones offered: by real keys and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.core.records import Answer
from app.gui.labels.label_menu import SeveralMenu
from app.gui.labels.several_dialogs import GroupSeveralDialog, MergeSeveralDialog
from app.gui.labels.similar_dialog import SimilarDialog
from tests.keyboard import press

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

LEFT, CONTROL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


@pytest.fixture
def tagged(open_project) -> MainWindow:
    """Twelve postings done with IT, Nursing and Remote, and labels that nobody used."""
    window = open_project(done=12, todo=4)
    for name in ("Remotes", "Remote work", "I.T.", "Nursign"):
        window.bridge.do(window.bridge.session.labels.add, name)
    return window


def names(window: MainWindow) -> list[str]:
    return [label.name for label in window.bridge.session.labels.all]


def click_row(window: MainWindow, row: int, modifiers: Qt.KeyboardModifier) -> None:
    view = window.project.labels.view
    place = view.visualRect(view.model().index(row, 0))
    QTest.mouseClick(view.viewport(), LEFT, modifiers, QPoint(place.left() + 70, place.center().y()))


def select(window: MainWindow, *rows: int) -> None:
    click_row(window, rows[0], Qt.KeyboardModifier.NoModifier)
    for row in rows[1:]:
        click_row(window, row, CONTROL)


def test_labels_are_selected_by_mouse_and_answers_stay(tagged):
    session, panel = tagged.bridge.session, tagged.project.labels
    before = [session.postings.tagging(row) for row in session.postings.ids()]
    select(tagged, 0, 2)
    assert panel.view.selected_ids() == [session.labels.all[0].id, session.labels.all[2].id]
    assert panel.selected.isVisible()
    assert panel.selected.words.text() == "2 labels selected"
    click_row(tagged, 4, SHIFT)
    assert panel.view.selected_ids()[-3:] == [label.id for label in session.labels.all[2:5]]
    assert [session.postings.tagging(row) for row in session.postings.ids()] == before
    QTest.mouseClick(panel.selected.clear, LEFT)
    assert not panel.selected.isVisible()
    assert panel.selected_ids() == []


def test_labels_are_selected_by_keyboard(tagged, qtbot):
    panel = tagged.project.labels
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    QTest.keyClick(panel.view, Key.Key_Home)
    QTest.keyClick(panel.view, Key.Key_Down, SHIFT)
    QTest.keyClick(panel.view, Key.Key_Down, SHIFT)
    assert panel.selected.words.text() == "3 labels selected"
    QTest.keyClick(panel.view, Key.Key_Escape)
    assert not panel.selected.isVisible()


def test_several_are_deleted_and_come_back_with_their_answers(tagged, qtbot):
    session = tagged.bridge.session
    before = names(tagged), session.labels.counts()
    select(tagged, 0, 1)
    QTest.mouseClick(tagged.project.labels.selected.buttons["delete"], LEFT)
    assert tagged.status.note.text() == "Deleted 2 labels and their 12 yes answers"
    assert names(tagged) == before[0][2:]
    assert not tagged.project.labels.selected.isVisible()
    assert tagged.status.note_button.text() == "Undo"
    QTest.mouseClick(tagged.status.note_button, LEFT)
    assert (names(tagged), session.labels.counts()) == before


def test_the_key_of_delete_and_of_merge_means_all_that_are_selected(tagged, dialog, qtbot):
    session = tagged.bridge.session
    it, _, remote, *_ = session.labels.all
    select(tagged, 2, 3, 4)
    tagged.actions_by_name["merge_label"].trigger()
    merging = dialog(MergeSeveralDialog)
    assert merging.windowTitle() == "Merge 3 labels"
    assert merging.target_id == remote.id  # the one with answers
    assert merging.sentence.text().startswith("Postings with any of these labels get Remote.")
    with qtbot.waitSignal(tagged.bridge.job_ended, check_params_cb=lambda job, _: job.kind == "many"):
        press(Key.Key_Return)
    assert names(tagged) == ["IT", "Nursing", "Remote", "I.T.", "Nursign"]
    assert session.undo_title == "Merge 2 labels into Remote"
    select(tagged, 0, 3)
    tagged.actions_by_name["delete_label"].trigger()
    assert names(tagged) == ["Nursing", "Remote", "Nursign"]
    assert it.id not in {label.id for label in session.labels.all}


def test_several_are_put_into_a_group(tagged, dialog):
    session = tagged.bridge.session
    select(tagged, 0, 1)
    tagged.actions_by_name["group_labels"].trigger()
    grouping = dialog(GroupSeveralDialog)
    QTest.keyClicks(grouping.name, "Sectors")
    assert grouping.sentence.text() == "The 2 labels form the new group Sectors."
    press(Key.Key_Return)
    assert {label.name for label in session.labels.all if label.group == "Sectors"} == {"IT", "Nursing"}
    tagged.actions_by_name["undo"].trigger()
    assert not any(label.group for label in session.labels.all)


def test_the_menu_of_several_labels_offers_what_is_done_with_several(tagged, qtbot):
    view = tagged.project.labels.view
    select(tagged, 0, 1)
    menu = SeveralMenu(view, 2)
    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        "Merge 2 labels…",
        "Put 2 labels into a group…",
        "Delete 2 labels",
    ]
    menu.actions()[2].trigger()
    assert names(tagged)[0] == "Remote"


def test_similar_labels_are_offered_and_only_what_is_checked_is_merged(tagged, dialog, qtbot):
    session = tagged.bridge.session
    posting_id = next(iter(session.postings.ids()))
    by_name = {label.name: label.id for label in session.labels.all}
    tagged.bridge.do(session.postings.answer, posting_id, by_name["I.T."], Answer.YES)
    tagged.actions_by_name["similar_labels"].trigger()
    offered = dialog(SimilarDialog)
    groups = [[box.itemText(row) for row in range(box.count())] for box in offered.names]
    assert groups == [["IT", "I.T."], ["Nursing", "Nursign"], ["Remote", "Remotes"]]
    assert [check.isChecked() for check in offered.checks] == [True, False, True]  # the second may be no typo
    QTest.mouseClick(offered.none_button, LEFT)
    assert not offered.buttons.take.isEnabled()
    QTest.mouseClick(offered.all_button, LEFT)
    offered.checks[2].click()
    offered.names[0].setCurrentIndex(1)
    assert offered.targets == {"IT": "I.T.", "Nursign": "Nursing"}
    assert offered.buttons.take.text() == "Merge 2 labels"
    with qtbot.waitSignal(tagged.bridge.job_ended, check_params_cb=lambda job, _: job.kind == "many"):
        offered.buttons.take.click()
    assert names(tagged) == ["Nursing", "Remote", "Remotes", "Remote work", "I.T."]
    tagged.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: len(names(tagged)) == 7)


def test_where_no_labels_are_alike_it_says_so(open_project):
    window = open_project(todo=1)
    window.actions_by_name["similar_labels"].trigger()
    assert window.status.note.text() == "No two labels are alike."


def test_a_read_only_project_offers_nothing(tagged, make_project):
    panel = tagged.project.labels
    panel.set_read_only(True)
    select(tagged, 0, 1)
    assert not panel.selected.isVisible()
