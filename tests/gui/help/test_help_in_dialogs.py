"""Every dialog leads to its page of the manual, by F1 and by its Help button, while it is open."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from app import gui
from app.gui.help.manual_window import ManualWindow
from app.gui.help.pages import pages
from app.gui.kit.growing_dialog import GrowingDialog
from app.gui.kit.help_link import PAGE

DIALOGS = {
    "add_label": "labels",
    "edit_label": "labels",
    "label_sets": "labels",
    "merge_label": "labels",
    "split_label": "labels",
    "options": "thresholds",
    "export": "files",
    "history": "quality",
    "progress": "tagging",
    "keys": "keys",
    "restore": "troubleshooting",
}
"""Some actions that open a dialog, and the page about it."""


def dialog_classes() -> list[type[QDialog]]:
    """Every kind of dialog of ours but the manual itself."""
    found = set()
    for module in pkgutil.walk_packages(gui.__path__, "app.gui."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(kind, QDialog) and kind.__module__.startswith("app.gui."):
                found.add(kind)
    return sorted(found - {ManualWindow, GrowingDialog}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", dialog_classes(), ids=lambda kind: kind.__name__)
def test_every_dialog_names_a_page(kind):
    """By its own buttons or by ``link_to_manual``; a new dialog without one fails here."""
    source = inspect.getsource(kind)
    named = [page.name for page in pages() if f'"{page.name}"' in source]
    assert "TwoButtons(" in source or "link_to_manual(" in source
    assert named


@pytest.mark.parametrize("action", DIALOGS)
def test_f1_shows_the_page_of_the_dialog(open_project, dialog, qtbot, action):
    window = open_project(done=24, train=True)
    window.actions_by_name[action].trigger()
    shown = dialog()
    assert shown.property(PAGE) == DIALOGS[action]
    QTest.keyClick(shown, Qt.Key.Key_F1)
    qtbot.waitUntil(window.manual.isVisible)
    assert window.manual.current_page() == DIALOGS[action]
    assert shown.isVisible()


def test_the_help_button_does_the_same(open_project, dialog, qtbot):
    window = open_project(done=4)
    window.actions_by_name["add_label"].trigger()
    shown = dialog()
    (button,) = (found for found in shown.findChildren(QPushButton) if found.text() == "Help")
    button.click()
    qtbot.waitUntil(window.manual.isVisible)
    assert window.manual.current_page() == "labels"


def test_the_dialog_does_not_block_the_manual(open_project, dialog, qtbot):
    window = open_project(done=4)
    window.actions_by_name["add_label"].trigger()
    shown = dialog()
    assert shown.isModal()
    QTest.keyClick(shown, Qt.Key.Key_F1)
    qtbot.waitUntil(window.manual.isVisible)
    assert window.manual.windowHandle().transientParent() is shown.windowHandle()
    shown.reject()
    window.actions_by_name["manual"].trigger()
    qtbot.waitUntil(window.manual.isVisible)
    assert window.manual.windowHandle().transientParent() is window.windowHandle()


def test_enter_does_not_press_help(open_project, dialog, qtbot):
    window = open_project(done=4)
    window.actions_by_name["add_label"].trigger()
    shown = dialog()
    shown.name.setText("Brand new")
    QTest.keyClick(shown.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(label.name == "Brand new" for label in window.bridge.session.labels.all))
    assert not window.manual.isVisible()
