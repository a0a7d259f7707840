"""The dialog for a bug."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from app.gui.window.report_dialog import ReportDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot) -> ReportDialog:
    made = ReportDialog("A <b>label</b> & more failed.", "Traceback\n  <i>line</i>", Path("/log/jobtag.log"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_everything_is_shown_as_typed(dialog):
    labels = dialog.findChildren(QLabel)
    assert "A <b>label</b> & more failed." in [label.text() for label in labels]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert dialog.details.toPlainText() == "Traceback\n  <i>line</i>"
    assert "/log/jobtag.log" in dialog.log_line.text().replace("\\", "/")


def test_details_can_be_copied(dialog, qtbot):
    qtbot.mouseClick(dialog.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == "Traceback\n  <i>line</i>"
    assert dialog.copy_button.text() == "Copied"


def test_it_closes_by_enter_and_by_escape(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_without_a_log_file_none_is_named(qtbot):
    dialog = ReportDialog("It failed.", "")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.log_line.isVisible()


def test_details_of_ten_megabytes_are_no_burden(qtbot):
    dialog = ReportDialog("It failed. " * 50, "a line of it\n" * 100_000)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().height() < 700
