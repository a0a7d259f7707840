"""What a screen reader finds: every control has a name, and rows say what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.core.settings import LESS_MOTION
from app.gui.kit.preferences import Preferences
from tests.gui.window.test_text_size import DIALOGS, VIEWS, open_dialog

if TYPE_CHECKING:
    from collections.abc import Iterator

ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.ComboBox, ROLE.Dial, ROLE.EditableText, ROLE.List,
    ROLE.ListItem, ROLE.MenuItem, ROLE.PageTab, ROLE.ProgressBar, ROLE.RadioButton, ROLE.Slider,
    ROLE.SpinBox, ROLE.Table, ROLE.Tree, ROLE.TreeItem, ROLE.Link, ROLE.ButtonDropDown,
}  # fmt: skip
"""What a person works with, so that it needs a name."""
MOST_CHILDREN = 40


@pytest.fixture(autouse=True)
def _screen_reader() -> Iterator[None]:
    """As if a screen reader were running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def walk(
    found: QAccessibleInterface | None, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], QAccessibleInterface]]:
    """Each visible object below this one, with the names of those around it."""
    if found is None or not found.isValid() or found.state().invisible:
        return
    here = (*path, f"{found.role().name} {found.text(QAccessible.Text.Name)!r}")
    yield here, found
    for place in range(min(found.childCount(), MOST_CHILDREN)):
        yield from walk(found.child(place), here)


def nameless(root: QWidget) -> list[str]:
    """The controls without a name, by where they are."""
    return [
        " > ".join(path[-4:])
        for path, found in walk(QAccessible.queryAccessibleInterface(root))
        if found.role() in CONTROLS and not found.text(QAccessible.Text.Name).strip()
    ]


def marked_up(root: QWidget) -> list[str]:
    """Descriptions and names that would be read with their HTML tags."""
    return [
        found.text(kind)
        for _, found in walk(QAccessible.queryAccessibleInterface(root))
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
        if "</" in found.text(kind)
    ]


def unreachable(root: QWidget) -> list[str]:
    """Buttons on show that neither the Tab key nor a shortcut gets to."""
    return [
        button.accessibleName() or button.text()
        for button in root.findChildren(QPushButton)
        if button.isVisible()
        and button.isEnabled()
        and button.focusPolicy() == Qt.FocusPolicy.NoFocus
        and button.shortcut().isEmpty()
        and "(" not in button.toolTip()
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_of_a_view_has_a_name(open_project, view):
    window = open_project(done=24, train=True)
    window.show_view(view)
    assert nameless(window) == []
    assert marked_up(window) == []
    assert unreachable(window) == []


def test_the_welcome_page_has_names(window):
    assert nameless(window) == []
    assert marked_up(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(open_project, dialog, name, tmp_path):
    window = open_project(todo=5, done=24, train=True)
    do, labels = window.bridge.do, window.bridge.session.labels
    do(labels.change, labels.all[0].id, group="Sector")
    window.project.labels.view.set_current(labels.all[0].id)
    open_dialog(window, name, tmp_path)
    shown = dialog()
    assert nameless(shown) == []
    assert marked_up(shown) == []


def named(root: QWidget, role: QAccessible.Role) -> list[str]:
    """The names of all objects of this role on show."""
    return [
        found.text(QAccessible.Text.Name)
        for _, found in walk(QAccessible.queryAccessibleInterface(root))
        if found.role() == role
    ]


def test_what_excludes_each_other_is_read_as_a_choice_of_one(open_project, dialog):
    """Views, filters of the list, pages of Classify and colours: one of several, not each on or off."""
    window = open_project(done=24, train=True)
    window.show_view("classify")
    assert {"Tag", "Classify", "Quality", "Compare", "One text", "A file"} <= set(
        named(window, ROLE.RadioButton)
    )
    window.show_view("tag")
    assert {"To do 5", "Done 24", "All"} <= set(named(window, ROLE.RadioButton))
    window.actions_by_name["edit_label"].trigger()
    assert len(named(dialog(), ROLE.RadioButton)) >= 8


def test_the_sentence_under_the_bars_is_read_once(open_project):
    window = open_project(done=24, train=True)
    read = " ".join(named(window.project.labels, ROLE.StaticText)).replace("\xa0", " ")
    assert read.count("99 % ≥ 50 %") == read.count("1 label:") == 1


def test_a_label_row_is_read_as_it_looks(open_project):
    window = open_project(done=24, train=True)
    labels = window.project.labels
    model = labels.model
    probability = model.probabilities[model.labels[0].id]
    (table,) = (
        found
        for _, found in walk(QAccessible.queryAccessibleInterface(labels))
        if found.role() == ROLE.List and found.text(QAccessible.Text.Name) == "Labels"
    )
    first = table.child(0).text(QAccessible.Text.Name)
    assert first.startswith(f"{model.labels[0].name}, unanswered, {round(100 * probability)} percent, ")
    assert ("not assigned" in first) == (probability < model.labels[0].threshold)


def test_the_end_of_a_training_is_announced(open_project, qtbot, monkeypatch):
    window = open_project(done=24)
    said = []
    hear = QAccessible.updateAccessibility

    def listen(event):
        if event.type() == QAccessible.Event.Announcement:
            said.append(event.message())
        hear(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    with qtbot.waitSignal(window.project.training.trained):
        window.actions_by_name["retrain"].trigger()
    assert any(sentence.startswith("Trained on 24 postings") for sentence in said)


@pytest.mark.parametrize("view", VIEWS)
def test_the_tab_key_goes_round_and_comes_back(open_project, qtbot, view):
    """From any control, Tab leads on; nothing keeps the focus, and what is visible is reached."""
    window = open_project(done=24, train=True)
    window.show_view(view)
    start = window.focusWidget() or window
    visited = []
    for _ in range(200):
        here = QApplication.focusWidget()
        if here in visited:
            break
        visited.append(here)
        QTest.keyClick(here or start, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in visited
    assert len(visited) >= 8
    missed = [
        button.accessibleName() or button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible()
        and button.isEnabled()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and button not in visited
    ]
    assert missed == []


def test_less_motion_is_a_choice_that_is_remembered(open_project, window):
    window = open_project(done=24, train=True)
    action = window.actions_by_name["less_motion"]
    assert window.project.labels.animated
    action.trigger()
    assert not window.project.labels.animated
    assert Preferences()[LESS_MOTION]
    action.trigger()
    assert window.project.labels.animated
