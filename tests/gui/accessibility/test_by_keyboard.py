"""A whole project without a mouse: labels, postings, answers, a model, its views; all by keys.

Files are chosen in the system's own dialogs, which are not ours to test.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

NURSE = "A nurse for the ward and night shifts, team {}"
ENGINEER = "An engineer for databases and services, team {}"


def press(keys: str) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keySequence(QApplication.focusWidget() or QApplication.activeWindow(), keys)


def write(words: str) -> None:
    """Type words wherever the keyboard is."""
    QTest.keyClicks(QApplication.focusWidget(), words)


def back(qtbot, window) -> None:
    """The window has the keyboard again, as a window manager would see to."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def answer(qtbot, window, words: str) -> None:
    """Type into the dialog that has just opened, and press Enter."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(
        lambda: QApplication.focusWidget() is not None and dialog.isAncestorOf(QApplication.focusWidget())
    )
    write(words)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    back(qtbot, window)


def test_a_project_from_beginning_to_end_by_keys(window, make_project, settle, qtbot):
    window.open_project(make_project(todo=0, labels=()))
    settle()
    session = window.bridge.session

    for name in ("Care", "IT"):
        press("Ctrl+L")
        answer(qtbot, window, name)
    assert [label.name for label in session.labels.all] == ["Care", "IT"]

    for number in range(8):
        QApplication.clipboard().setText((NURSE if number % 2 else ENGINEER).format(number))
        press("Ctrl+Shift+V")
    qtbot.waitUntil(lambda: session.postings.counts().todo == 8)

    press("Ctrl+1")
    qtbot.waitUntil(lambda: window.project.posting_list.table.hasFocus())
    for done in range(1, 9):
        text = session.postings.get(window.project.current.posting_id).text
        press("1" if "nurse" in text else "2")
        press("Return")
        qtbot.waitUntil(lambda done=done: session.postings.counts().done == done)

    with qtbot.waitSignal(window.project.training.trained):
        press("Ctrl+R")
    assert session.models.number == 1

    press("Ctrl+2")
    write("night shifts on a ward")
    qtbot.waitUntil(lambda: len(window.project.labels.model.probabilities) == 2)
    by_name = {label.name: label.id for label in session.labels.all}
    probabilities = window.project.labels.model.probabilities
    assert probabilities[by_name["Care"]] > probabilities[by_name["IT"]]

    press("Ctrl+3")
    assert window.project.view == "quality"
    press("Ctrl+4")
    assert window.project.view == "compare"
    press("F1")
    qtbot.waitUntil(lambda: window.manual.isActiveWindow())
    assert window.manual.current_page() == "sigmoid"
    press("Esc")
    back(qtbot, window)

    press("Ctrl+1")
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: session.postings.counts().done == 7)
    press("Ctrl+W")
    qtbot.waitUntil(lambda: window.project is None)
