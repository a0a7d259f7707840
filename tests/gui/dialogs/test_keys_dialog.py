"""The sheet of all keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.gui.dialogs.keys_dialog import KeysDialog

KEYS = [
    ("Postings", "Done and next", "Return"),
    ("Postings", "Skip", "S"),
    ("Edit", "Redo", "Ctrl+Y, Ctrl+Shift+Z"),
    ("Labels", "Answer <b>R&D</b>", "1"),
]


@pytest.fixture
def dialog(qtbot) -> KeysDialog:
    made = KeysDialog(KEYS)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_keys_stand_in_their_groups(dialog):
    assert [texts(group) for group in dialog.groups] == [
        ["Postings", "Done and next", "Return", "Skip", "S"],
        ["Edit", "Redo", "Ctrl+Y", "Ctrl+Shift+Z"],
        ["Labels", "Answer <b>R&D</b>", "1"],
    ]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_typing_finds_a_key_by_title_or_key(dialog, qtbot):
    qtbot.keyClicks(dialog.filter_field, "SKIP")
    assert [texts(group) for group in dialog.groups if group.isVisible()] == [["Postings", "Skip", "S"]]
    dialog.filter_field.setText("ctrl+y")
    assert [group.isVisible() for group in dialog.groups] == [False, True, False]
    dialog.filter_field.setText("zzz")
    assert dialog.nothing.isVisible()
    dialog.filter_field.clear()
    assert all(group.isVisible() for group in dialog.groups)


def test_escape_closes(dialog, qtbot):
    qtbot.keyClick(dialog.filter_field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_keys_at_all(qtbot):
    dialog = KeysDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.groups == []
