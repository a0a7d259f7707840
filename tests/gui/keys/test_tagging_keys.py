"""Tagging by keyboard alone in the real window, and keys that are inactive while the user types."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from app.core.records import Answer, IncomingPosting
from app.gui.files.import_dialog import ImportDialog
from app.gui.keys.keys_dialog import KeysDialog
from app.gui.kit.theme import theme_of
from app.gui.labels import row_layout
from app.gui.labels.label_dialog import LabelDialog, refusal
from app.session import Session
from tests.keyboard import press

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

Key = Qt.Key
Modifier = Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier


def answers(window: MainWindow, posting_id: int) -> dict[str, Answer | None]:
    """A posting's answers by label, as they lie in the file."""
    with Session.open(window.bridge.session.path, read_only=True) as session:
        tagging = session.postings.tagging(posting_id)
        return {label.name: tagging.answer(label.id) for label in session.labels.all}


def at_hand(window: MainWindow) -> int | None:
    """The posting that is shown, the same everywhere in the window."""
    shown = window.project.posting_view.posting
    assert window.project.current.posting_id == (shown.id if shown else None)
    return shown.id if shown else None


def undo_text(window: MainWindow) -> str:
    return window.actions_by_name["undo"].text()


@pytest.fixture
def tagging(open_project) -> MainWindow:
    return open_project(todo=5)


@pytest.fixture
def ids(tagging) -> list[int]:
    return list(tagging.bridge.session.postings.ids())


def test_a_focused_widget_that_is_deleted_leaves_the_keys_as_they_are(tagging, ids, qtbot, capfd):
    chip = tagging.project.posting_list.chips["all"]
    chip.setFocus()
    delete(chip)
    tagging.project.posting_list.table.setFocus()
    press("1")
    assert answers(tagging, ids[0])["IT"] is Answer.YES
    assert "Error" not in capfd.readouterr().err


def test_label_keys_cycle_and_each_answer_is_on_disk(tagging, ids):
    press("1")
    assert answers(tagging, ids[0]) == {"IT": Answer.YES, "Nursing": None, "Remote": None}
    press("3", "1")
    assert answers(tagging, ids[0]) == {"IT": Answer.NO, "Nursing": None, "Remote": Answer.YES}
    press("1", "3", "3")
    assert answers(tagging, ids[0]) == {"IT": None, "Nursing": None, "Remote": None}


def test_an_answer_shows_in_the_panel_at_once(tagging):
    row = tagging.project.labels.model.row
    press("2")
    assert [row(number).answer for number in range(3)] == [None, Answer.YES, None]


def test_return_finishes_and_takes_the_next(tagging, ids):
    press("1", Key.Key_Return)
    assert at_hand(tagging) == ids[1]
    assert answers(tagging, ids[0]) == {"IT": Answer.YES, "Nursing": Answer.NO, "Remote": Answer.NO}
    assert tagging.project.posting_list.chips["todo"].text() == "To do 4"
    assert tagging.project.posting_list.chips["done"].text() == "Done 1"
    assert tagging.project.posting_list.current_id == ids[1]


def test_enter_on_the_number_pad_does_the_same(tagging, ids):
    press(Key.Key_Enter)
    assert at_hand(tagging) == ids[1]


def test_backspace_goes_back_and_on_again(tagging, ids):
    press(Key.Key_Return, Key.Key_Return, Key.Key_Backspace)
    assert at_hand(tagging) == ids[1]
    assert tagging.project.posting_view.reopen_button.isVisible()
    press(Key.Key_Backspace)
    assert at_hand(tagging) == ids[0]
    press(Key.Key_Return)
    assert at_hand(tagging) == ids[2]


def test_s_skips_and_answers_nothing(tagging, ids):
    press("s")
    assert at_hand(tagging) == ids[1]
    assert set(answers(tagging, ids[0]).values()) == {None}
    assert tagging.project.posting_list.chips["todo"].text() == "To do 5"


def test_control_and_arrows_step_through_the_list(tagging, ids):
    press(Key.Key_Down, Key.Key_Down, modifier=CONTROL)
    assert at_hand(tagging) == ids[2]
    press(Key.Key_Up, modifier=CONTROL)
    assert at_hand(tagging) == ids[1]


def test_arrows_in_the_list_bring_the_posting_to_hand(tagging, ids):
    press(Key.Key_Down, Key.Key_Down)
    assert at_hand(tagging) == ids[2]
    press(Key.Key_End)
    assert at_hand(tagging) == ids[4]


def test_undo_names_the_edit_and_brings_the_person_back_to_it(tagging, ids):
    press("1")
    assert undo_text(tagging) == "Undo IT: yes"
    press(Key.Key_Return)
    assert undo_text(tagging) == "Undo Done"
    press("z", modifier=CONTROL)
    assert at_hand(tagging) == ids[0]
    assert tagging.actions_by_name["redo"].text() == "Redo Done"
    press("z", modifier=CONTROL)
    assert set(answers(tagging, ids[0]).values()) == {None}
    press("z", "z", modifier=CONTROL | Modifier.ShiftModifier)
    assert answers(tagging, ids[0])["IT"] is Answer.YES
    assert not tagging.actions_by_name["redo"].isEnabled()
    press("z", modifier=CONTROL)
    press("y", modifier=CONTROL)
    assert tagging.project.posting_list.chips["todo"].text() == "To do 4"


def test_an_ampersand_in_a_label_stays_in_the_menu(tagging):
    session = tagging.bridge.session
    tagging.bridge.do(session.labels.add, "R&D")
    assert undo_text(tagging) == "Undo Add label R&&D"


def test_the_last_one_done_says_so_and_undo_goes_on(tagging, ids):
    press(*[Key.Key_Return] * 5)
    assert tagging.project.posting_list.state == "all done"
    assert tagging.project.posting_list.chips["todo"].text() == "To do 0"
    press(Key.Key_Return, "s", Key.Key_Backspace, "z", modifier=Modifier.NoModifier)
    press("z", modifier=CONTROL)
    assert tagging.project.posting_list.state == "list"
    assert at_hand(tagging) == ids[4]


def test_keys_work_in_the_done_and_all_views(tagging, ids):
    press("1", Key.Key_Return)
    panel = tagging.project.posting_list
    panel.chips["done"].click()
    press(Key.Key_Home)
    assert at_hand(tagging) == ids[0]
    press("2")
    assert answers(tagging, ids[0])["Nursing"] is None  # it was no: the next in turn is unanswered
    panel.chips["all"].click()
    assert at_hand(tagging) == ids[0]
    press(Key.Key_Return)
    assert at_hand(tagging) == ids[1]


def test_slash_searches_down_enters_the_hits_and_escape_clears(tagging, ids, qtbot):
    panel = tagging.project.posting_list
    press("/")
    assert panel.search_field.hasFocus()
    press(*"nurse")
    assert panel.search_field.text() == "nurse"
    qtbot.waitUntil(lambda: list(panel.model.ids) == [ids[1], ids[3]])
    press(Key.Key_Down)
    assert panel.table.hasFocus()
    assert at_hand(tagging) == ids[1]
    press("2", Key.Key_Return)
    assert at_hand(tagging) == ids[3]
    assert list(panel.model.ids) == [ids[3]]
    press("/")
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: list(panel.model.ids) == [ids[0], ids[2], ids[3], ids[4]])


def test_a_search_without_hits_offers_to_clear_it(tagging, ids, qtbot):
    panel = tagging.project.posting_list
    press("/")
    press(*"astronaut")
    qtbot.waitUntil(lambda: panel.state == "no hit")
    assert at_hand(tagging) == ids[0]
    panel.clear_button.click()
    qtbot.waitUntil(lambda: len(panel.model.ids) == 5)
    assert panel.search_field.text() == ""


def test_a_question_mark_lists_the_keys_with_those_of_the_labels(tagging, dialog):
    press("?")
    sheet = dialog(KeysDialog)
    listed = [sheet.model.item(sheet.model.index(row)) for row in range(sheet.model.rowCount())]
    assert ("IT", ("1",)) in [(item.title, item.keys) for item in listed if item is not None]
    press(Key.Key_Escape)
    assert not sheet.isVisible()


def _typed_into(window: MainWindow, where: str, dialog, tmp_path) -> QWidget:
    """Bring the focus to a field that is typed into, by keys."""
    project = window.project
    if where == "search":
        press("/")
    elif where == "filter":
        press("l", modifier=CONTROL | Modifier.ShiftModifier)
    elif where == "label dialog":
        press("l", modifier=CONTROL)
        assert dialog(LabelDialog).name.hasFocus()
    elif where == "threshold number":
        project.labels.view.setFocus()
        project.labels.view.ask_number()
        assert project.labels.view.number.hasFocus()
    elif where == "classify":
        press("2", modifier=CONTROL)
        assert project.classify.editor.hasFocus()
    elif where == "import dialog":
        file = tmp_path / "more.csv"
        file.write_text("title,text\nCook,A cook for a canteen\n", "utf-8")
        project.files.preview_import([file])
        dialog(ImportDialog).form.encoding.setFocus()  # by mouse
    return QApplication.focusWidget()


@pytest.mark.parametrize(
    "where", ["search", "filter", "label dialog", "threshold number", "classify", "import dialog"]
)
def test_single_keys_never_fire_where_one_types(tagging, ids, where, dialog, tmp_path, qtbot):
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    field = _typed_into(tagging, where, dialog, tmp_path)
    undo = undo_text(tagging)
    press(*"123s?/", Key.Key_Backspace)
    assert QApplication.focusWidget() is field
    assert undo_text(tagging) == undo
    assert at_hand(tagging) == ids[0]
    assert not [found for found in tagging.findChildren(KeysDialog) if found.isVisible()]


def test_return_in_classify_makes_a_line_and_finishes_nothing(tagging, ids):
    press("2", modifier=CONTROL)
    press(*"a nurse", Key.Key_Return, *"1")
    assert tagging.project.classify.text() == "a nurse\n1"
    assert tagging.bridge.session.postings.counts().done == 0
    assert set(answers(tagging, ids[0]).values()) == {None}


def test_actions_on_the_current_posting_are_available_only_in_tag(tagging):
    unseen = ("done", "back", "skip", "reopen", "previous", "next", "delete", "search")
    press("2", modifier=CONTROL)
    assert not any(tagging.actions_by_name[name].isEnabled() for name in unseen)
    press("1", modifier=CONTROL)
    assert all(tagging.actions_by_name[name].isEnabled() for name in unseen)
    press("1", Key.Key_Return)
    assert tagging.bridge.session.postings.counts().done == 1


def test_a_key_of_a_label_follows_its_change(tagging, ids):
    session = tagging.bridge.session
    tagging.bridge.do(session.labels.change, session.labels.all[0].id, key="Q")
    press("1")
    assert set(answers(tagging, ids[0]).values()) == {None}
    press("q")
    assert answers(tagging, ids[0])["IT"] is Answer.YES


def test_after_a_label_is_added_by_keyboard_its_key_answers(tagging, ids, dialog, qtbot):
    press("l", modifier=CONTROL)
    dialog(LabelDialog)
    press(*"Night shift", Key.Key_Return)
    tagging.activateWindow()  # a window manager does, once a dialog has closed
    qtbot.waitUntil(tagging.project.posting_list.table.hasFocus)
    assert [label.name for label in tagging.bridge.session.labels.all][-1] == "Night shift"
    press("4")
    assert answers(tagging, ids[0])["Night shift"] is Answer.YES


def test_deleting_the_posting_at_hand_takes_the_next_and_undo_brings_it_back(tagging, ids):
    press("1")
    press(Key.Key_Delete)
    assert at_hand(tagging) == ids[1]
    assert tagging.project.posting_list.current_id == ids[1]
    assert undo_text(tagging) == "Undo Delete posting"
    press("z", modifier=CONTROL)
    assert list(tagging.project.posting_list.model.ids) == ids
    assert answers(tagging, ids[0])["IT"] is Answer.YES


def test_undoing_the_import_empties_the_window_and_redo_fills_it(tagging, ids):
    press("z", modifier=CONTROL)
    assert tagging.project.posting_list.state == "empty"
    assert at_hand(tagging) is None
    press("1", "s", Key.Key_Return, Key.Key_Backspace)
    press("y", modifier=CONTROL)
    assert list(tagging.project.posting_list.model.ids) == ids
    assert at_hand(tagging) == ids[0]
    press("1")
    assert answers(tagging, ids[0])["IT"] is Answer.YES


def test_a_posting_that_is_deleted_and_the_next_import_do_not_meet(tagging, ids):
    press(Key.Key_A, modifier=CONTROL)
    press(Key.Key_Delete)
    assert undo_text(tagging) == "Undo Delete 5 postings"
    assert at_hand(tagging) is None
    tagging.bridge.do(tagging.bridge.session.files.add, [IncomingPosting("", 1, "A cook for a canteen")])
    assert at_hand(tagging) not in (None, *ids)


def test_f2_edits_the_label_and_arrows_move_its_threshold_in_one_step(tagging, dialog, qtbot):
    view, session = tagging.project.labels.view, tagging.bridge.session
    press("l", modifier=CONTROL | Modifier.ShiftModifier)
    press(Key.Key_Down)
    assert view.hasFocus()
    press(Key.Key_Down)
    undo = undo_text(tagging)
    press(Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Right)
    qtbot.waitUntil(lambda: undo_text(tagging) == "Undo Threshold of Nursing")
    assert session.labels.all[1].set_threshold == pytest.approx(0.52)
    press("z", modifier=CONTROL)
    assert session.labels.all[1].set_threshold is None
    assert undo_text(tagging) == undo
    press(Key.Key_F2)
    asked = dialog(LabelDialog)
    assert asked.name.text() == "Nursing"
    press(*"Care", Key.Key_Return)
    assert session.labels.all[1].name == "Care"
    tagging.activateWindow()
    qtbot.waitUntil(view.hasFocus)


def test_the_current_label_is_edited_and_deleted_from_the_menu(tagging, dialog, qtbot):
    session = tagging.bridge.session
    tagging.project.labels.view.set_current(session.labels.all[2].id)
    tagging.actions_by_name["edit_label"].trigger()
    assert dialog(LabelDialog).name.text() == "Remote"
    press(Key.Key_Escape)
    tagging.actions_by_name["delete_label"].trigger()
    assert [label.name for label in session.labels.all] == ["IT", "Nursing"]
    assert undo_text(tagging) == "Undo Delete label Remote"
    for _ in range(3):  # to the last one, and with none left
        tagging.actions_by_name["delete_label"].trigger()
    assert session.labels.all == ()
    tagging.actions_by_name["edit_label"].trigger()
    tagging.activateWindow()
    qtbot.waitUntil(tagging.project.posting_list.table.hasFocus)
    press("z", "z", "z", modifier=CONTROL)
    assert [label.name for label in session.labels.all] == ["IT", "Nursing", "Remote"]


def test_closing_within_a_burst_of_threshold_keys_keeps_the_threshold(tagging):
    path = tagging.bridge.session.path
    tagging.project.labels.view.setFocus()
    press(Key.Key_Right, Key.Key_Right)
    tagging.close_project()
    with Session.open(path, read_only=True) as session:
        assert session.labels.all[0].set_threshold == pytest.approx(0.52)


def test_closing_while_a_threshold_is_typed_takes_it(tagging):
    path = tagging.bridge.session.path
    tagging.project.labels.view.setFocus()
    tagging.project.labels.view.ask_number()
    press(*"73")
    tagging.close()
    with Session.open(path, read_only=True) as session:
        assert session.labels.all[0].set_threshold == pytest.approx(0.73)


def test_one_drag_is_one_undo_step(open_project, qtbot):
    window = open_project(done=12, todo=2, train=True)
    window.project.labels.animated = False
    view, session = window.project.labels.view, window.bridge.session
    before = session.labels.all[1].threshold
    view.setCurrentIndex(window.project.labels.model.index(1))
    bar = view.rows.layout(view.viewport().width()).bar
    top = view.visualRect(view.currentIndex()).top()
    start = QPoint(round(row_layout.mark_x(bar, before)), top + bar.center().y())
    edits = undo_text(window)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for by in range(5, 60, 5):
        QTest.mouseMove(view.viewport(), start + QPoint(by if before < 0.5 else -by, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert undo_text(window) == "Undo Threshold of Nursing"
    assert session.labels.all[1].threshold != before
    press("z", modifier=CONTROL)
    assert undo_text(window) == edits
    assert session.labels.all[1].threshold == before


SHIFT = Modifier.ShiftModifier


def test_shift_says_no_directly_and_stays_at_it(tagging, ids):
    press(Key.Key_1, modifier=SHIFT)
    assert answers(tagging, ids[0])["IT"] is Answer.NO
    press(Key.Key_1, modifier=SHIFT)
    assert answers(tagging, ids[0])["IT"] is Answer.NO
    press("1", "1")
    assert answers(tagging, ids[0])["IT"] is Answer.YES
    press(Key.Key_Exclam, modifier=SHIFT)  # as a US keyboard tells it
    assert answers(tagging, ids[0])["IT"] is Answer.NO


def test_shift_and_a_letter_says_no_too(tagging, ids):
    session = tagging.bridge.session
    tagging.bridge.do(session.labels.change, session.labels.all[1].id, key="Q")
    press(Key.Key_Q, modifier=SHIFT)
    assert answers(tagging, ids[0]) == {"IT": None, "Nursing": Answer.NO, "Remote": None}


def test_what_is_written_counts_where_it_is_an_actions_key(tagging, ids):
    press(Key.Key_Exclam, modifier=SHIFT)
    assert answers(tagging, ids[0])["IT"] is Answer.NO
    tagging.action_keys.change("back", QKeySequence("!"))
    press(Key.Key_Exclam, modifier=SHIFT)
    press("1")
    assert answers(tagging, ids[0])["IT"] is None  # it was still no


def test_a_key_that_is_held_down_answers_once(tagging, ids):
    table = QApplication.focusWidget()
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_1, Modifier.NoModifier, "1", repeated)
        QApplication.sendEvent(table, event)
    assert answers(tagging, ids[0])["IT"] is Answer.YES


def test_label_keys_work_wherever_the_focus_is_that_is_not_typed_into(tagging, ids):
    project = tagging.project
    for number, widget in enumerate((project.posting_view.text, project.labels.view, project.labels.add)):
        widget.setFocus()
        assert widget.hasFocus()
        press(str(number + 1))
    assert set(answers(tagging, ids[0]).values()) == {Answer.YES}


def test_a_label_with_an_actions_key_wins_and_the_action_shows_none(make_project, window, settle, qtbot):
    path = make_project()
    with closing(sqlite3.connect(path)) as connection, connection:  # made before F was the flag's
        connection.execute("UPDATE labels SET key = 'F' WHERE name = 'IT'")
    assert window.open_project(path)
    settle()
    qtbot.waitUntil(window.project.posting_list.table.hasFocus)
    first = window.project.current.posting_id
    press("f")
    assert answers(window, first)["IT"] is Answer.YES
    assert not window.bridge.session.postings.get(first).flagged
    assert "(F)" not in window.actions_by_name["flag"].toolTip()
    session = window.bridge.session
    window.bridge.do(session.labels.change, session.labels.all[0].id, key="1")
    press("f")
    assert window.bridge.session.postings.get(first).flagged
    assert "(F)" in window.actions_by_name["flag"].toolTip()


def test_a_label_that_has_an_actions_key_can_be_renamed(tagging, dialog, qapp):
    session = tagging.bridge.session
    label = replace(session.labels.all[0], key="F")
    theme = theme_of(qapp)
    kept = LabelDialog(
        theme, lambda draft: refusal(draft, session.labels.all[1:], label.key), label, parent=tagging
    )
    kept.name.setText("Informatics")
    assert kept.take.isEnabled()
    kept.key.setText("N")
    assert not kept.take.isEnabled()
    assert "Choose a digit or another letter" in kept.problem.text()
