"""The sheet of all keys: finding one, and changing it by real keys in the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester

from app.core import settings
from app.core.records import Answer
from app.gui.keys.keys_dialog import KeysDialog
from app.gui.keys.keys_model import KeyItem
from app.gui.kit.preferences import Preferences
from app.gui.kit.theme import theme_of
from app.gui.tag.questions import wording
from tests.keyboard import press

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SHIFT, CONTROL = Modifier.ShiftModifier, Modifier.ControlModifier
ITEMS = (
    KeyItem("Postings", "Done and next", ("Return", "Enter"), action="done"),
    KeyItem("Postings", "Skip", ("X",), action="skip", changed=True),
    KeyItem("Edit", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), action="redo"),
    KeyItem("Answer a label", "<b>R&D</b>", ("1",), label_id=1),
    KeyItem("Answer a label", "Remote", (), label_id=2),
)


def rows(dialog: KeysDialog) -> list[QModelIndex]:
    return [dialog.model.index(row) for row in range(dialog.model.rowCount())]


def shown(dialog: KeysDialog) -> list[str]:
    return [dialog.model.data(row, Qt.ItemDataRole.DisplayRole) for row in rows(dialog)]


@pytest.fixture
def sheet(qtbot, qapp) -> KeysDialog:
    made = KeysDialog(theme_of(qapp))
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_items(ITEMS, any_changed=True)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.filter_field.hasFocus)
    return made


def test_keys_stand_in_their_groups(sheet):
    assert shown(sheet) == [
        "Postings", "Done and next", "Skip", "Edit", "Redo", "Answer a label", "<b>R&D</b>", "Remote",
    ]  # fmt: skip
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [sheet.model.data(sheet.model.index(row), role) for row in (1, 2, 7)]
    assert spoken == ["Done and next: Return, Enter", "Skip: X, changed", "Remote: no key"]
    sheet.grab()


def test_typing_finds_a_key_by_title_or_key(sheet):
    press(*"SKIP")
    assert shown(sheet) == ["Postings", "Skip"]
    sheet.filter_field.setText("ctrl+y")
    assert shown(sheet) == ["Edit", "Redo"]
    sheet.filter_field.setText("zzz")
    assert sheet.nothing.isVisible()
    assert not sheet.change_button.isEnabled()
    sheet.filter_field.clear()
    assert len(shown(sheet)) == 8


def test_the_selection_decides_which_buttons_are_enabled(sheet):
    enabled = []
    press(Key.Key_Down)
    for _ in range(5):
        enabled.append((sheet.clear_button.isEnabled(), sheet.reset_button.isEnabled()))
        press(Key.Key_Down)
    assert enabled == [(True, False), (True, True), (True, False), (True, False), (False, False)]


def test_escape_ends_the_waiting_first_and_then_closes(sheet):
    press(Key.Key_Down, Key.Key_F2)
    assert sheet.waiting
    press(Key.Key_Escape)
    assert not sheet.waiting
    assert sheet.isVisible()
    press(Key.Key_Escape)
    assert not sheet.isVisible()


def test_shift_alone_is_not_a_key_yet(sheet, qtbot):
    press(Key.Key_Down, Key.Key_Return)
    with qtbot.assertNotEmitted(sheet.pressed):
        press(Key.Key_Shift, modifier=SHIFT)
    assert sheet.waiting
    with qtbot.waitSignal(sheet.pressed):
        press(Key.Key_K, modifier=SHIFT | CONTROL)


def test_ten_thousand_labels_are_listed_and_none_at_all(sheet):
    sheet.set_items(
        [KeyItem("Answer a label", f"Label {n}", (), label_id=n) for n in range(1, 10_001)], any_changed=False
    )
    assert len(shown(sheet)) == 10_001
    sheet.grab()
    sheet.set_items([], any_changed=False)
    assert shown(sheet) == []
    assert not sheet.reset_all_button.isEnabled()


# --- in the window ---------------------------------------------------------------------------------------


@pytest.fixture
def tagging(open_project) -> MainWindow:
    return open_project(todo=3)


@pytest.fixture
def opened(tagging, dialog) -> KeysDialog:
    press("?")
    return dialog(KeysDialog)


def choose(sheet: KeysDialog, title: str) -> None:
    sheet.filter_field.setFocus()
    sheet.filter_field.setText(title)
    press(Key.Key_Down)
    assert sheet.current().title == title


def change(sheet: KeysDialog, title: str, key, modifier=Modifier.NoModifier) -> None:
    choose(sheet, title)
    press(Key.Key_Return)
    assert sheet.waiting
    press(key, modifier=modifier)


def close(window: MainWindow, sheet: KeysDialog, qtbot) -> None:
    sheet.accept()
    window.activateWindow()
    qtbot.waitUntil(window.project.posting_list.table.hasFocus)


def test_a_new_key_works_at_once_and_is_shown_everywhere(tagging, opened, qtbot):
    first = tagging.project.current.posting_id
    change(opened, "Skip", Key.Key_K, CONTROL)
    assert opened.message.text() == "Skip now has the key Ctrl+K."
    assert opened.current().keys == ("Ctrl+K",)
    close(tagging, opened, qtbot)
    press("s")
    assert tagging.project.current.posting_id == first
    press(Key.Key_K, modifier=CONTROL)
    assert tagging.project.current.posting_id != first
    assert "(Ctrl+K)" in tagging.actions_by_name["skip"].toolTip()
    assert "(Ctrl+K)" in tagging.project.posting_view.skip_button.toolTip()
    assert Preferences()[settings.KEYS] == {"skip": "Ctrl+K"}


def test_a_taken_key_is_said_and_can_be_swapped(tagging, opened, qtbot):
    first = tagging.project.current.posting_id
    change(opened, "Skip", Key.Key_Backspace)
    assert opened.message.text() == "Backspace is the key of Back. Swap their keys, or press another one."
    assert tagging.action_keys.shown("skip") == "S"
    opened.swap_button.click()
    assert not opened.swap_button.isVisible()
    close(tagging, opened, qtbot)
    press(Key.Key_Backspace)
    assert tagging.project.current.posting_id != first
    press("s")
    assert tagging.project.current.posting_id == first


@pytest.mark.parametrize(
    ("key", "modifier", "said"),
    [
        (Key.Key_K, Modifier.NoModifier, "K is reserved for labels."),
        (Key.Key_1, SHIFT, "Shift+1 is reserved for labels."),
        (Key.Key_Down, Modifier.NoModifier, "Down moves around in the window."),
        (Key.Key_C, CONTROL, "Ctrl+C is for copying and selecting text."),
        (Key.Key_F, Modifier.AltModifier, "Alt+F opens a menu."),
    ],
)
def test_some_keys_are_refused_in_a_sentence(tagging, opened, key, modifier, said):
    change(opened, "Skip", key, modifier)
    assert opened.message.text().startswith(said)
    assert not opened.swap_button.isVisible()
    assert tagging.action_keys.shown("skip") == "S"


def test_a_chosen_key_holds_back_while_one_types(tagging, opened, qtbot):
    first = tagging.project.current.posting_id
    change(opened, "Skip", Key.Key_Semicolon)
    close(tagging, opened, qtbot)
    press("/", ";")
    assert tagging.project.posting_list.search_field.text() == ";"
    assert tagging.project.current.posting_id == first


def test_the_search_field_names_the_key_that_leads_to_it(tagging, opened):
    field = tagging.project.posting_list.search_field
    assert "(/)" in field.toolTip()
    change(opened, "Search postings", Key.Key_G, CONTROL)
    assert "(Ctrl+G)" in field.toolTip()


def test_reset_one_and_all(tagging, opened):
    change(opened, "Skip", Key.Key_K, CONTROL)
    change(opened, "Flag", Key.Key_L, CONTROL | SHIFT)
    opened.swap_button.click()  # that of filtering labels
    choose(opened, "Skip")
    opened.reset_button.click()
    assert tagging.action_keys.shown("skip") == "S"
    assert opened.reset_all_button.isEnabled()
    opened.reset_all_button.click()
    assert tagging.action_keys.shown("filter_labels") == "Ctrl+Shift+L"
    assert not opened.reset_all_button.isEnabled()


def test_a_key_can_be_taken_away(tagging, opened, qtbot):
    choose(opened, "Skip")
    press(Key.Key_Delete)
    assert opened.message.text() == "Skip no longer has a key; it stays in its menu."
    first = tagging.project.current.posting_id
    close(tagging, opened, qtbot)
    press("s")
    assert tagging.project.current.posting_id == first
    assert "(" not in tagging.actions_by_name["skip"].toolTip()


def test_the_key_of_a_label_is_an_edit_of_the_project(tagging, opened, qtbot):
    change(opened, "Nursing", "q")
    assert opened.message.text() == "Q now answers Nursing."
    assert tagging.actions_by_name["undo"].text() == "Undo Change label Nursing"
    close(tagging, opened, qtbot)
    press("q")
    tagging_now = tagging.bridge.session.postings.tagging(tagging.project.current.posting_id)
    assert tagging_now.answer(tagging.bridge.session.labels.all[1].id) is Answer.YES


def test_labels_swap_keys_in_one_step(tagging, opened):
    session = tagging.bridge.session
    change(opened, "Nursing", "1")
    assert opened.message.text() == "1 answers IT. Swap their keys, or press another one."
    opened.swap_button.click()
    assert [label.key for label in session.labels.all] == ["2", "1", "3"]
    tagging.bridge.do(session.undo)
    assert [label.key for label in session.labels.all] == ["1", "2", "3"]


def test_a_label_takes_no_key_of_actions_and_can_do_without(tagging, opened):
    change(opened, "Nursing", "s")
    assert opened.message.text().startswith("S is reserved for actions.")
    change(opened, "Nursing", Key.Key_F5)
    assert opened.message.text().startswith("A label's key is a digit or a letter.")
    choose(opened, "Nursing")
    opened.clear_button.click()
    assert [label.key for label in tagging.bridge.session.labels.all] == ["1", "", "3"]


def test_the_keys_of_questions_are_listed_and_cannot_be_changed(tagging, opened, dialog, qtbot):
    opened.filter_field.setText("questions are asked")
    listed = {row.title: row.keys for row in map(opened.model.item, rows(opened)) if row}
    assert listed == {
        "No, or keep the answer": ("Left",),
        "Yes, or change the answer": ("Right",),
        "No for both of two postings": ("Up",),
        "Skip the question": ("Down",),
        "End the questions": ("Esc",),
    }
    assert {QKeySequence(key) for keys in listed.values() for key in keys} == {
        QKeySequence(choice.keys)
        for choice in vars(wording).values()
        if isinstance(choice, wording.Choice) and choice.keys
    }
    press(Key.Key_Down, Key.Key_Return)
    assert opened.message.text() == "This key cannot be changed."
    assert not opened.waiting
    press(Key.Key_Delete)
    buttons = (opened.change_button, opened.clear_button, opened.reset_button)
    assert not any(button.isEnabled() for button in buttons)
    assert opened.current().keys == ("Left",)


def test_the_sheet_opens_without_a_project(window, dialog):
    window.setFocus()
    press("?")
    sheet = dialog(KeysDialog)
    assert not [row for row in shown(sheet) if row.startswith("Answer a label")]
    assert "Skip" in shown(sheet)
