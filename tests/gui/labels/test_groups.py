"""Groups in the label panel: headings, the filter, moving by drag and by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.gui.labels import row_layout as at
from app.gui.labels.label_dialog import LabelDialog
from app.gui.labels.label_menu import GroupMenu
from app.gui.labels.label_model import Role

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.core.records import Label
    from app.gui.labels.label_panel import LabelPanel
    from tests.gui.labels.conftest import Labels

GROUPS = {"IT": "Field", "English": "Language", "Nursing": "field", "German": "Language"}


@pytest.fixture
def grouped_labels(make_labels: Labels) -> tuple[Label, ...]:
    names = ("IT", "English", "Remote", "Nursing", "German", "Senior")
    return tuple(replace(label, group=GROUPS.get(label.name, "")) for label in make_labels(*names))


@pytest.fixture
def grouped_panel(panel: LabelPanel, grouped_labels: tuple[Label, ...]) -> LabelPanel:
    panel.set_labels(grouped_labels)
    return panel


def shown(panel: LabelPanel) -> list[str]:
    """The rows as they stand, with headings."""
    model = panel.model
    lines = []
    for number in range(model.rowCount()):
        heading = model.index(number).data(Role.HEADING)
        lines += [f"-- {heading}"] if heading else []
        lines.append(model.row(number).name)
    return lines


def test_labels_of_a_group_stand_together_under_its_name(grouped_panel: LabelPanel, qtmodeltester) -> None:
    assert shown(grouped_panel) == [
        "Remote", "Senior", "-- Field", "IT", "Nursing", "-- Language", "English", "German",
    ]  # fmt: skip
    qtmodeltester.check(grouped_panel.model)


def test_a_heading_makes_room_and_the_slider_lies_on_the_row(grouped_panel: LabelPanel) -> None:
    view, model = grouped_panel.view, grouped_panel.model
    plain, headed = view.visualRect(model.index(0)), view.visualRect(model.index(2))
    assert plain.height() == at.ROW_HEIGHT
    assert headed.height() == at.ROW_HEIGHT + at.HEADING_HEIGHT
    view.set_current(1)
    assert view.slider.geometry().top() == headed.top() + at.HEADING_HEIGHT
    assert view.hit(headed.topLeft() + QPoint(40, 4)) is None
    spot = view.hit(headed.topLeft() + QPoint(40, at.HEADING_HEIGHT + 4))
    assert spot is not None
    assert (spot.row.name, spot.inside.y()) == ("IT", 4)


def test_a_click_below_a_heading_answers_the_row(qtbot: QtBot, grouped_panel: LabelPanel) -> None:
    view = grouped_panel.view
    place = view.visualRect(grouped_panel.model.index(2))
    yes = view.rows.layout(place.width()).yes.center()
    with qtbot.waitSignal(grouped_panel.answered) as said:
        qtbot.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=place.topLeft() + QPoint(yes.x(), yes.y() + at.HEADING_HEIGHT),
        )
    assert said.args[0] == 1


def test_the_filter_finds_a_group(qtbot: QtBot, grouped_panel: LabelPanel) -> None:
    qtbot.keyClicks(grouped_panel.filter, "langu")
    assert shown(grouped_panel) == ["-- Language", "English", "German"]
    grouped_panel.filter.clear()
    qtbot.keyClicks(grouped_panel.filter, "german")
    assert shown(grouped_panel) == ["-- Language", "German"]


def test_rows_are_all_alike_again_without_groups(
    grouped_panel: LabelPanel, grouped_labels: tuple[Label, ...]
) -> None:
    grouped_panel.set_labels([replace(label, group="") for label in grouped_labels])
    assert grouped_panel.view.uniformItemSizes()
    model = grouped_panel.model
    heights = {grouped_panel.view.visualRect(model.index(row)).height() for row in range(model.rowCount())}
    assert heights == {at.ROW_HEIGHT}


def carry(qtbot: QtBot, panel: LabelPanel, name: str, onto: str, *, lower: bool) -> None:
    """Carry a label's row by its name to the upper or lower half of another one's."""
    view = panel.view
    rows = {panel.model.row(number).name: number for number in range(panel.model.rowCount())}

    def inside(label: str, y: int) -> QPoint:
        index = panel.model.index(rows[label])
        top = view.visualRect(index).bottom() + 1 - at.ROW_HEIGHT
        return QPoint(60, top + y)

    start, end = inside(name, 12), inside(onto, at.ROW_HEIGHT - 4 if lower else 4)
    mouse = view.viewport()
    qtbot.mousePress(mouse, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(mouse, start + (end - start) * step / 5)
    panel.grab()  # the line where it would land is painted
    qtbot.mouseRelease(mouse, Qt.MouseButton.LeftButton, pos=end)


@pytest.mark.parametrize(
    ("name", "onto", "lower", "said"),
    [
        ("English", "German", True, [2, 5, "Language"]),
        ("IT", "German", False, [1, 4, "Language"]),
        ("Senior", "Remote", False, [6, 0, ""]),
        ("German", "Remote", True, [5, 1, ""]),
    ],
)
def test_a_row_is_carried_beside_another_and_into_its_group(
    qtbot: QtBot, grouped_panel: LabelPanel, name: str, onto: str, lower: bool, said: list[object]
) -> None:
    with qtbot.waitSignal(grouped_panel.label_placed) as placed:
        carry(qtbot, grouped_panel, name, onto, lower=lower)
    assert placed.args == said


def test_a_click_carries_nothing_and_escape_puts_the_row_back(
    qtbot: QtBot, grouped_panel: LabelPanel
) -> None:
    placed: list[object] = []
    grouped_panel.label_placed.connect(lambda *said: placed.append(said))
    view = grouped_panel.view
    view.setFocus()
    first = view.visualRect(grouped_panel.model.index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, first.y()))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, first.y()))
    qtbot.mouseMove(view.viewport(), QPoint(60, first.y() + 120))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, first.y() + 120))
    assert placed == []


def test_nothing_is_carried_in_a_read_only_project(qtbot: QtBot, grouped_panel: LabelPanel) -> None:
    grouped_panel.set_read_only(True)
    placed: list[object] = []
    grouped_panel.label_placed.connect(lambda *said: placed.append(said))
    carry(qtbot, grouped_panel, "IT", "Remote", lower=True)
    assert placed == []


def test_keys_move_a_label_within_its_group_only(grouped_panel: LabelPanel) -> None:
    moved: list[tuple[int, int]] = []
    grouped_panel.label_moved.connect(lambda label_id, place: moved.append((label_id, place)))
    grouped_panel.view.set_current(1)  # IT, the first of its group
    grouped_panel.move_current(-1)
    grouped_panel.move_current(1)
    grouped_panel.view.set_current(6)  # Senior, the last without a group
    grouped_panel.move_current(1)
    assert moved == [(1, 3)]


@pytest.mark.parametrize(("row", "enabled"), [(2, [True, False, True, True]), (4, [True, True, False, True])])
def test_the_menu_of_a_heading_is_for_the_whole_group(
    qtbot: QtBot, grouped_panel: LabelPanel, row: int, enabled: list[bool]
) -> None:
    view, asked = grouped_panel.view, []
    view.group_asked.connect(lambda *said: asked.append(said))
    heading = view.visualRect(grouped_panel.model.index(row)).topLeft() + QPoint(40, 10)
    name = view.heading(heading)
    assert name == {2: "Field", 4: "Language"}[row]
    reason = QContextMenuEvent.Reason.Mouse
    place = view.viewport().mapToGlobal(heading)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, heading, place))
    menu = view.findChild(GroupMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    assert [action.isEnabled() for action in menu.actions()] == enabled
    for action in menu.actions():
        action.trigger()
    menu.close()
    wanted = [what for what, on in zip(("rename", "up", "down", "dissolve"), enabled, strict=True) if on]
    assert asked == [(what, name) for what in wanted]


def test_a_double_click_on_a_heading_asks_for_another_name(qtbot: QtBot, grouped_panel: LabelPanel) -> None:
    view, asked = grouped_panel.view, []
    view.group_asked.connect(lambda *said: asked.append(said))
    heading = view.visualRect(grouped_panel.model.index(2)).topLeft() + QPoint(40, 10)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(heading.x(), 10))  # Remote
    grouped_panel.set_read_only(True)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert asked == [("rename", "Field")]
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)  # a double click holds it


def test_the_dialog_completes_groups_that_are_there(qtbot: QtBot, grouped_panel: LabelPanel) -> None:
    grouped_panel.ask_changes(3, "group")
    dialog = grouped_panel.findChild(LabelDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.group.hasFocus)
    line = dialog.group.lineEdit()
    qtbot.keyClicks(line, "lan")
    assert dialog.group.currentText().casefold() == "language"
    said: list[object] = []
    grouped_panel.label_changed.connect(lambda *change: said.append(change))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert said == [(3, {"group": line.text()})]


def test_the_model_stays_sound_while_groups_come_and_go(
    panel: LabelPanel, grouped_labels: tuple[Label, ...]
) -> None:
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    for filtered in ("", "e", "field"):
        panel.filter.setText(filtered)
        panel.set_labels(grouped_labels)
        panel.set_labels(grouped_labels[2:])
        panel.set_labels([replace(label, group="") for label in grouped_labels])
    assert tester.model() is panel.model
