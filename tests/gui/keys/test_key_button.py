"""Buttons that show their key."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox

from app.gui.keys.actions import show_key
from app.gui.keys.key_button import KeyButton, bind_to_action, key_cap, set_key_tooltip
from app.gui.kit.plain_label import ElidedLabel, one_line, plain_tooltip
from app.gui.kit.theme import theme_of


@pytest.mark.parametrize(
    ("keys", "cap"), [("Backspace", "⌫"), ("Return", "⏎"), ("S", "S"), ("Ctrl+Z", "Ctrl+Z"), ("", "")]
)
def test_keys_are_drawn_by_their_signs(keys, cap, qapp):
    assert key_cap(QKeySequence(keys)) == cap


def test_a_button_follows_its_action(qtbot):
    button = KeyButton("Done", "⏎", primary=True)
    qtbot.addWidget(button)
    assert button.text() == "Done ⏎"
    action = QAction("Done & <next>")
    action.setShortcut(QKeySequence("Ctrl+D"))
    bind_to_action(button, action)
    assert button.text() == "Done Ctrl+D"
    assert "Done  &lt;next&gt; (Ctrl+D)" in button.toolTip()
    action.setEnabled(False)
    assert not button.isEnabled()


def test_a_key_stays_shown_while_it_is_switched_off_for_typing(qtbot):
    button = KeyButton("Skip")
    qtbot.addWidget(button)
    action = QAction("Skip")
    action.setShortcut(QKeySequence("S"))
    show_key(action, QKeySequence("S"))
    bind_to_action(button, action)
    action.setShortcuts([])
    assert button.toolTip() == plain_tooltip("Skip (S)")
    show_key(action, QKeySequence("X"))
    assert button.toolTip() == plain_tooltip("Skip (X)")
    show_key(action, QKeySequence())
    assert button.toolTip() == plain_tooltip("Skip")


def test_a_tooltip_names_the_key_of_an_action(qtbot):
    box = QCheckBox("Automatic")
    qtbot.addWidget(box)
    action = QAction("Retrain automatically")
    show_key(action, QKeySequence("Ctrl+T"))
    set_key_tooltip(box, action, "By itself")
    assert box.toolTip() == plain_tooltip("By itself (Ctrl+T)")
    show_key(action, QKeySequence())
    assert box.toolTip() == plain_tooltip("By itself")


def test_an_action_outlives_its_buttons(qtbot):
    action = QAction("Skip")
    for button in (KeyButton("Skip"), KeyButton("Skip")):
        bind_to_action(button, action)
        button.deleteLater()
        qtbot.waitSignal(button.destroyed).wait()
    with qtbot.captureExceptions() as raised:
        action.setEnabled(False)
    assert raised == []


def test_a_cap_makes_room_for_itself(qtbot, qapp):
    theme_of(qapp).choose("light")
    button = KeyButton("Skip", "S")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.set_cap("")
    assert button.sizeHint().width() < wide


def test_tooltips_show_html_as_typed_and_no_more_than_a_screen():
    assert plain_tooltip("<b>&") == '<p style="white-space: pre-wrap">&lt;b&gt;&amp;</p>'
    assert plain_tooltip("") == ""
    assert len(plain_tooltip("x" * 10_000_000)) < 2_000


def test_one_line_of_ten_million_characters_is_quick_and_has_no_breaks():
    assert one_line("a\n\tb\r\nc") == "a b c"
    assert len(one_line("x " * 10_000_000)) <= 1_000


def test_an_elided_label_takes_any_width(qtbot):
    label = ElidedLabel("<b>path</b>/" * 100)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0
    label.resize(50, 20)
    label.grab()
    assert "<b>" not in label.toolTip()
