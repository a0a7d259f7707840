"""The current posting, with its buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from app.gui.tag.reading.posting_view_panel import PostingViewPanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, theme) -> PostingViewPanel:
    made = PostingViewPanel()
    qtbot.addWidget(made)
    made.resize(640, 640)
    made.show()
    return made


def test_a_posting_shows_title_fields_and_text(panel, make_posting):
    panel.set_posting(
        make_posting("Text", title="Engineer", fields={"company": "Northgate", "city": "London"})
    )
    assert panel.heading.text() == "Engineer"
    assert panel.fields_line.text() == "Northgate · London"
    assert "company: Northgate" in panel.fields_line.toolTip()
    assert panel.text.plain_text() == "Text"
    assert panel.done_button.isVisible()


def test_fields_read_as_people_write_them(panel, make_posting):
    panel.set_posting(make_posting(fields={"remote": True, "perks": ["bike", "tea"], "pay": {"from": 1}}))
    assert panel.fields_line.text() == "true · bike, tea · from: 1"
    assert "remote: true\nperks: bike, tea\npay: from: 1" in panel.fields_line.toolTip()


def test_html_in_title_and_fields_is_shown_as_typed(panel, make_posting):
    panel.set_posting(make_posting(title="<h1>R&D</h1>", fields={"a": "<b>x</b>"}))
    assert panel.heading.text() == "<h1>R&D</h1>"
    assert panel.heading.textFormat() == Qt.TextFormat.PlainText
    assert panel.fields_line.text() == "<b>x</b>"
    assert "<b>" not in panel.fields_line.toolTip()


@pytest.mark.parametrize(
    "fields", [{}, {"a": None}, {"a": ["x"], "b": 3.5, "c": {"d": 1}}, {"n": "long " * 9999}]
)
def test_fields_of_any_kind_are_one_line(panel, make_posting, fields):
    panel.set_posting(make_posting(fields=fields))
    assert "\n" not in panel.fields_line.text()
    assert panel.minimumSizeHint().width() < 500


def test_a_posting_without_title_has_no_heading(panel, make_posting):
    panel.set_posting(make_posting(title="  "))
    assert not panel.heading.isVisible()


def test_a_title_of_ten_thousand_words_is_shortened_visibly(panel, make_posting):
    panel.set_posting(make_posting(title="word " * 10_000))
    assert panel.heading.text().endswith("…")
    assert panel.heading.toolTip()


def test_no_posting_is_an_empty_state_without_buttons(panel, make_posting):
    panel.set_posting(make_posting())
    panel.set_posting(None)
    panel.set_empty("All done", "Retrain, or import more.")
    assert panel.posting is None
    assert panel.empty_state.isVisible()
    assert panel.empty_state.accessibleName() == "All done. Retrain, or import more."
    assert not panel.bar.isVisible()


def test_the_buttons_say_what_the_person_wants(panel, make_posting, qtbot):
    heard = []
    for name in ("back", "skip", "done", "reopen"):
        getattr(panel, name).connect(lambda name=name: heard.append(name))
    panel.set_posting(make_posting())
    for button in (panel.back_button, panel.skip_button, panel.done_button):
        qtbot.mouseClick(button, LEFT)
    panel.set_posting(make_posting(done=True))
    assert not panel.done_button.isVisible()
    qtbot.mouseClick(panel.reopen_button, LEFT)
    assert heard == ["back", "skip", "done", "reopen"]


def test_the_place_in_the_list_has_steps_either_way(panel, make_posting, qtbot):
    steps = []
    panel.stepped.connect(steps.append)
    panel.set_posting(make_posting())
    panel.set_position(42, 1068)
    assert panel.stepper.label.text() == "42 of 1,068"
    qtbot.mouseClick(panel.stepper.previous_button, LEFT)
    qtbot.mouseClick(panel.stepper.next_button, LEFT)
    assert steps == [-1, 1]
    panel.set_position(1, 1)
    assert not panel.stepper.previous_button.isEnabled()
    assert not panel.stepper.next_button.isEnabled()
    panel.set_position(0, 0)
    assert not panel.stepper.isVisible()


def test_a_long_text_says_how_much_is_shown_and_offers_the_rest(panel, make_posting, qtbot):
    panel.set_posting(make_posting("line\n" * 50_000))
    qtbot.waitUntil(lambda: not panel.text.growing)
    assert panel.rest.isVisible()
    assert "of 250,000 characters" in panel.rest_note.text()
    qtbot.mouseClick(panel.rest_button, LEFT)
    assert not panel.rest_button.isVisible()
    qtbot.waitUntil(lambda: not panel.text.growing)
    assert not panel.rest.isVisible()


def test_the_same_posting_again_keeps_its_scroll_position(panel, make_posting):
    panel.set_posting(make_posting("line\n" * 500))
    panel.text.verticalScrollBar().setValue(300)
    panel.set_posting(make_posting("line\n" * 500, done=True))
    assert panel.text.verticalScrollBar().value() == 300
    panel.set_posting(make_posting("line\n" * 500, posting_id=2))
    assert panel.text.verticalScrollBar().value() == 0


def test_buttons_show_keys_and_are_enabled_as_their_actions(panel, make_posting):
    panel.set_posting(make_posting())
    action = QAction("Skip")
    action.setShortcut(QKeySequence("S"))
    panel.bind({"skip": action})
    assert "Skip (S)" in panel.skip_button.toolTip()
    action.setShortcut(QKeySequence("X"))
    assert "Skip (X)" in panel.skip_button.toolTip()
    action.setEnabled(False)
    assert not panel.skip_button.isEnabled()
    assert panel.back_button.isEnabled()


def test_single_keys_still_fire_while_the_text_has_the_focus(panel, make_posting, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(panel)
    fired = []
    for key in ("S", "1", "Return", "Backspace"):
        action = QAction(key, window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False, key=key: fired.append(key))
        window.addAction(action)
    panel.set_posting(make_posting())
    with qtbot.waitActive(window):
        window.show()
    panel.text.setFocus()
    for pressed in (Qt.Key.Key_S, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Backspace):
        qtbot.keyClick(panel.text, pressed)
    window.takeCentralWidget()
    assert fired == ["S", "1", "Return", "Backspace"]


def test_the_bar_fits_a_narrow_panel(panel, make_posting):
    panel.set_posting(make_posting())
    assert panel.note.isVisible()
    panel.resize(400, 500)
    assert not panel.note.isVisible()
    assert panel.minimumSizeHint().width() <= 400


def test_every_control_has_a_name(panel):
    assert panel.text.accessibleName()
    assert panel.back_button.accessibleName() == "Back"
    assert panel.done_button.accessibleName() == "Done and next"
    assert panel.stepper.next_button.accessibleName()


@pytest.mark.parametrize("width", [400, 640])
def test_the_title_has_the_whole_column_and_its_tools_stand_over_it(panel, make_posting, qtbot, width):
    panel.resize(width, 640)
    panel.set_posting(make_posting("Text", title="A long title that says " * 5))
    panel.set_position(42, 1068)

    def column() -> int:  # the buttons may need more than the width
        return panel.width() - sum(panel.text.column_margins(panel.width()))

    qtbot.waitUntil(lambda: panel.heading.width() == column())
    top = panel.heading.geometry().top()
    for tool in (panel.stepper, panel.flag_button, panel.note_button):
        assert tool.geometry().bottom() < top
        assert panel.rect().contains(tool.geometry())
    assert panel.stepper.geometry().right() < panel.flag_button.geometry().left()
