"""Where keys go after a click: in Tag to tagging, unless the person has entered a text field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QToolButton

from app.gui.keys.tagging_keys import takes_typing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.gui.window.main_window import MainWindow

VIEWS = ("tag", "classify", "quality", "compare")
ENTERS_TEXT = {"Note"}
"""Buttons whose whole purpose is that something is typed next."""


@pytest.fixture
def trained(open_project) -> MainWindow:
    return open_project(todo=6, done=16, train=True)


def names(window: MainWindow) -> list[str]:
    """What can be clicked in the view that is shown, each once."""
    return [
        button.accessibleName() or button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and not isinstance(button.parent(), QLineEdit)
        and button.text() != "Retrain"  # it starts the worker, which the next click would wait for
    ]  # fmt: skip


def find(window: MainWindow, name: str) -> QAbstractButton | None:
    return next(
        (
            button
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and name in (button.accessibleName(), button.text())
        ),
        None,
    )


def close_what_opened(window: MainWindow) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def clicked_in_turn(window: MainWindow, view: str, qtbot) -> Iterator[str]:
    """Click every button of a view, one after the other, each time from that view."""
    window.actions_by_name[f"view_{view}"].trigger()
    for name in names(window):
        window.actions_by_name[f"view_{view}"].trigger()
        button = find(window, name)
        if button is None:  # it makes way for another one, such as Reopen for Done
            continue
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        close_what_opened(window)
        qtbot.waitUntil(lambda: window.bridge is not None and not window.bridge.worker.busy())
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        yield name


@pytest.mark.parametrize("view", VIEWS)
def test_after_a_click_on_any_button_a_labels_key_answers(trained, view, qtbot):
    window = trained
    label = window.bridge.session.labels.all[0]
    clicks = 0
    for name in clicked_in_turn(window, view, qtbot):
        clicks += 1
        if name in ENTERS_TEXT:
            assert takes_typing(QApplication.focusWidget())
            continue
        if window.project.view != "tag":
            window.actions_by_name["view_tag"].trigger()
        if window.project.posting_list.state != "list":
            window.project.posting_list.chips["all"].click()
        focused = QApplication.focusWidget()
        assert focused is not None, name
        assert not takes_typing(focused), (name, focused)
        at_hand = window.project.current.posting_id
        before = window.bridge.session.postings.tagging(at_hand).answer(label.id)
        QTest.keyClick(focused, label.key)
        assert window.bridge.session.postings.tagging(at_hand).answer(label.id) is not before, name
        assert window.project.labels.filter.text() == window.project.posting_list.search_field.text() == ""
    assert clicks > 5


def test_a_focused_button_that_hides_leaves_the_keys_to_tagging(trained):
    """Tab to Done and press it on the last posting to do: it gives way to nothing."""
    window = trained
    done = window.project.posting_view.done_button
    for _ in range(6):
        done.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(done, Qt.Key.Key_Space)
        assert not takes_typing(QApplication.focusWidget())
    assert window.project.posting_list.state == "all done"


def test_clearing_a_filter_by_mouse_leaves_the_keys_to_tagging(trained, qtbot):
    window = trained
    panel, label = window.project.labels, window.bridge.session.labels.all[0]
    panel.filter.setFocus()
    QTest.keyClicks(panel.filter, "zzz")
    QTest.mouseClick(panel.clear_filter, Qt.MouseButton.LeftButton)
    QTest.keyClick(QApplication.focusWidget(), label.key)
    assert panel.filter.text() == ""
    assert window.project.current.tagging().answer(label.id) is not None
    listed = window.project.posting_list
    listed.focus_search()
    QTest.keyClicks(listed.search_field, "astronaut")
    qtbot.waitUntil(lambda: listed.state == "no hit")
    QTest.mouseClick(listed.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed.state == "list")
    assert listed.table.hasFocus()


def test_tab_still_goes_from_one_control_to_the_next(trained):
    window = trained
    window.project.posting_view.back_button.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert window.project.posting_view.skip_button.hasFocus()
    assert not isinstance(QApplication.focusWidget(), QToolButton)
