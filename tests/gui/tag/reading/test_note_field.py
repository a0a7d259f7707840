"""The note on a posting and its flag, in the whole window by real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.gui.bridge.bridge import MANY
from app.gui.tag.reading.note_field import NoteField
from app.session import Session
from tests.keyboard import press

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier


@pytest.fixture
def tagging(open_project) -> MainWindow:
    return open_project(todo=3)


@pytest.fixture
def field(tagging) -> NoteField:
    return tagging.project.posting_view.note_field


def note(window: MainWindow, posting_id: int) -> str:
    return window.bridge.session.postings.get(posting_id).note


def test_f_flags_the_posting_and_takes_the_flag_off_again(tagging):
    first = tagging.project.current.posting_id
    button = tagging.project.posting_view.flag_button
    press("f")
    assert tagging.bridge.session.postings.get(first).flagged
    assert (button.text(), button.isChecked()) == ("Flagged", True)
    assert tagging.actions_by_name["flag"].isChecked()
    press("s")
    assert (button.text(), tagging.actions_by_name["flag"].isChecked()) == ("Flag", False)
    press(Key.Key_Backspace, "f")
    assert not tagging.bridge.session.postings.get(first).flagged
    press("z", modifier=CONTROL)
    assert tagging.bridge.session.postings.get(first).flagged
    button.click()
    assert not tagging.bridge.session.postings.get(first).flagged
    assert not button.isChecked()


def test_n_writes_a_note_and_control_enter_saves_it(tagging, field):
    first = tagging.project.current.posting_id
    assert not field.isVisible()
    press("n")
    assert field.editor.hasFocus()
    press(*"1s?", Key.Key_Return, *"ask <b>HR</b>")
    press(Key.Key_Return, modifier=CONTROL)
    assert note(tagging, first) == "1s?\nask <b>HR</b>"
    assert tagging.project.posting_list.table.hasFocus()
    assert field.shown.text() == "1s?\nask <b>HR</b>"
    assert field.shown.textFormat() == Qt.TextFormat.PlainText
    assert tagging.actions_by_name["undo"].text() == "Undo Note"
    press("z", modifier=CONTROL)
    assert note(tagging, first) == ""
    assert not field.isVisible()


def test_escape_gives_back_what_was_there(tagging, field):
    first = tagging.project.current.posting_id
    tagging.bridge.do(tagging.bridge.session.postings.set_note, first, "before")
    press("n", *" and after", Key.Key_Escape)
    assert note(tagging, first) == "before"
    assert field.shown.isVisible()
    assert tagging.project.posting_list.table.hasFocus()


def test_leaving_saves_also_by_going_to_another_posting(tagging, field):
    first = tagging.project.current.posting_id
    press("n", *"seen")
    tagging.project.current.skip()
    assert note(tagging, first) == "seen"
    second = tagging.project.current.posting_id
    assert second != first
    assert note(tagging, second) == ""
    assert not field.isVisible()


def test_leaving_by_mouse_and_closing_the_project_save(tagging, field):
    first, path = tagging.project.current.posting_id, tagging.bridge.session.path
    press("n", *"one")
    tagging.project.posting_view.text.setFocus()
    assert note(tagging, first) == "one"
    press("n", *" more")
    tagging.close_project()
    with Session.open(path) as session:
        assert session.postings.get(first).note == "one more"


def test_a_note_is_taken_away_by_emptying_it_and_a_click_opens_it(tagging, field):
    first = tagging.project.current.posting_id
    tagging.bridge.do(tagging.bridge.session.postings.set_note, first, "old")
    QTest.mouseClick(field.shown, Qt.MouseButton.LeftButton)
    assert field.editor.hasFocus()
    press("a", modifier=CONTROL)
    press(Key.Key_Delete)
    press(Key.Key_Return, modifier=CONTROL)
    assert note(tagging, first) == ""
    assert not field.isVisible()


def test_a_note_that_cannot_be_saved_stays_in_the_editor(qtbot):
    field = NoteField()
    qtbot.addWidget(field)
    field.show()
    field.set_note(7, "old")
    field.edit()
    field.editor.setPlainText("new")
    refused = []
    field.note_set.connect(lambda *said: refused.append(said))
    QTest.keyClick(field.editor, Key.Key_Return, CONTROL)
    assert refused == [(7, "new")]
    assert field.editing
    assert field.editor.toPlainText() == "new"
    field.set_note(7, "new")
    assert not field.editing


def test_a_note_that_cannot_be_saved_is_there_again_with_its_posting(qtbot):
    field = NoteField()
    qtbot.addWidget(field)
    field.show()
    field.set_note(7, "old")
    field.edit()
    field.editor.setPlainText("new")
    field.set_note(8, "another")
    assert (field.editing, field.shown.text()) == (False, "another")
    field.set_note(7, "old")
    assert (field.editing, field.editor.toPlainText()) == (True, "new")
    field.set_note(8, "another")
    saved = []
    field.note_set.connect(lambda *said: saved.append(said))
    field.save_all()
    assert saved == [(7, "new")]
    field.save_all()
    assert saved == [(7, "new")]


def test_a_note_written_while_many_postings_are_changed_is_saved_on_closing(open_project):
    window = open_project(todo=400)
    session, path = window.bridge.session, window.bridge.session.path
    first, second = session.postings.ids()[:2]
    press("a", modifier=CONTROL)
    press(Key.Key_Return)
    assert window.bridge.worker.busy(MANY)
    press("n", *"seen")
    window.project.current.go_to(second)
    assert note(window, first) == ""
    window.close_project()
    with Session.open(path) as again:
        assert again.postings.get(first).note == "seen"
        assert again.postings.counts().done in (0, 400)


def test_a_huge_note_leaves_room_for_the_posting(qtbot):
    field = NoteField()
    qtbot.addWidget(field)
    field.resize(500, 400)
    field.show()
    field.set_note(7, "line\n" * 200_000 + "x" * 1_000_000)
    assert field.sizeHint().height() < 150
    assert all(len(label.text()) < 1_000 for label in field.findChildren(QLabel))


def test_a_read_only_note_is_only_looked_at(qtbot):
    field = NoteField()
    qtbot.addWidget(field)
    field.set_read_only(True)
    field.show()
    field.set_note(7, "there")
    field.edit()
    assert not field.editing


def test_writing_a_note_moves_no_panel_of_a_small_window(tagging, field, qtbot):
    tagging.resize(1024, 768)
    qtbot.waitUntil(lambda: tagging.project.width() == 1024)
    before = tagging.project.widths()
    press("n")
    qtbot.waitUntil(field.editor.hasFocus)
    QApplication.sendPostedEvents()  # the layouts' own requests
    assert tagging.project.widths() == before
