"""Many labels: assigned or most probable ones come first, and no row moves under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.core import settings
from app.gui.kit.preferences import Preferences

MANY = tuple(f"Occupation {number:03}" for number in range(127))


def shown(window) -> list[str]:
    model = window.project.labels.model
    return [model.row(number).name for number in range(model.rowCount())]


def some_assigned(window) -> None:
    """Three of the labels reach their threshold of 50 %, far apart in the list."""
    ids = [label.id for label in window.bridge.session.labels.all]
    probabilities = dict.fromkeys(ids, 0.1) | {ids[100]: 0.9, ids[50]: 0.8, ids[120]: 0.95, ids[7]: 0.4}
    window.project.labels.set_probabilities(probabilities)


def choose(window, title: str) -> None:
    panel = window.project.labels
    QTest.mouseClick(panel.sort_button, Qt.MouseButton.LeftButton)
    (action,) = [action for action in panel.sort_menu.actions() if action.text() == title]
    action.trigger()
    panel.sort_menu.close()


def test_assigned_labels_come_first_where_the_person_wants_that(open_project):
    window = open_project(todo=3, labels=MANY)
    some_assigned(window)
    assert shown(window) == list(MANY)
    choose(window, "Assigned first")
    assert shown(window)[:4] == ["Occupation 120", "Occupation 100", "Occupation 050", "Occupation 000"]
    choose(window, "Most confident first")
    assert shown(window)[3] == "Occupation 007"
    assert Preferences()[settings.LABEL_ORDER] == "probable"
    choose(window, "Own order")
    assert shown(window) == list(MANY)


def test_the_order_is_remembered_for_the_next_project(open_project, make_project, settle):
    window = open_project(todo=3, labels=MANY)
    choose(window, "Assigned first")
    window.open_project(make_project(todo=2, labels=MANY, name="next"))
    settle()
    some_assigned(window)
    assert shown(window)[0] == "Occupation 120"


def test_no_row_moves_under_the_pointer(open_project, qtbot):
    window = open_project(todo=3, labels=MANY)
    choose(window, "Most confident first")
    panel = window.project.labels
    before = shown(window)
    QTest.mouseMove(panel.view.viewport(), QPoint(60, 60))
    qtbot.waitUntil(panel.view.viewport().underMouse)
    some_assigned(window)
    assert shown(window) == before
    QTest.mouseMove(window.top_bar, QPoint(5, 5))
    qtbot.waitUntil(lambda: shown(window)[0] == "Occupation 120")


def test_the_current_label_stays_the_current_one(open_project):
    window = open_project(todo=3, labels=MANY)
    panel = window.project.labels
    wanted = window.bridge.session.labels.all[50].id
    panel.view.set_current(wanted)
    some_assigned(window)
    choose(window, "Assigned first")
    assert panel.view.current_id == wanted
    assert panel.model.row(panel.view.currentIndex().row()).name == "Occupation 050"


def test_a_threshold_that_moves_moves_no_row(open_project):
    window = open_project(todo=3, labels=MANY)
    some_assigned(window)
    choose(window, "Assigned first")
    before = shown(window)
    label = window.bridge.session.labels.all[120].id
    window.project.labels.view.threshold_moved.emit(label, 0.99)
    assert shown(window) == before
