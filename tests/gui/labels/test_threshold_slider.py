"""The threshold slider: one value for each drag or burst of keys, and a real control for screen readers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.core.records import Label
from app.gui.kit.colors import contrast
from app.gui.kit.theme import apply_theme
from app.gui.labels.bar_painting import figure_place
from app.gui.labels.label_row import LabelRow
from app.gui.labels.row_layout import row_layout
from app.gui.labels.threshold_slider import ThresholdSlider

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.gui.kit.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def a_row(threshold: float = 0.5, label_id: int = 1) -> LabelRow:
    label = Label(label_id, "IT", "#3F6FE0", tuned_threshold=threshold)
    return LabelRow(label, "1", None, 0.7, threshold, (0, 0), False)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """What the slider lies on."""
    holder = QWidget()
    holder.resize(300, 36)
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def slider(qtbot: QtBot, theme: Theme, holder: QWidget) -> ThresholdSlider:
    """Over a bar of 200 pixels, at 50 %."""
    slider = ThresholdSlider(theme, holder)
    bar = row_layout(404, True, 44).bar
    slider.place(QRect(20, bar.y(), 200, bar.height()), 0)
    slider.show_row(a_row(), 0.7)
    with qtbot.waitExposed(holder):
        holder.show()
    return slider


def watch(slider: ThresholdSlider) -> tuple[list[float], list[float]]:
    moved: list[float] = []
    done: list[float] = []
    slider.thresholdMoved.connect(lambda _id, value: moved.append(value))
    slider.thresholdSet.connect(lambda _id, value: done.append(value))
    return moved, done


def middle() -> QPoint:
    return QPoint(8 + 100, 18)


def drag(qtbot: QtBot, slider: ThresholdSlider, *pixels: int) -> None:
    start = middle()
    qtbot.mousePress(slider, LEFT, pos=start)
    for by in pixels:
        qtbot.mouseMove(slider, start + QPoint(by, 0))
    qtbot.mouseRelease(slider, LEFT, pos=start + QPoint(pixels[-1] if pixels else 0, 0))


def test_one_drag_sets_the_threshold_once(qtbot: QtBot, slider: ThresholdSlider) -> None:
    moved, done = watch(slider)
    drag(qtbot, slider, 10, 20, 30, 40)
    assert moved == [0.55, 0.6, 0.65, 0.7]
    assert done == [0.7]


def test_a_drag_back_to_where_it_began_sets_nothing(qtbot: QtBot, slider: ThresholdSlider) -> None:
    moved, done = watch(slider)
    drag(qtbot, slider, 40, 0)
    assert moved == [0.7, 0.5]
    assert done == []


def test_a_press_alone_moves_nothing(qtbot: QtBot, slider: ThresholdSlider) -> None:
    assert watch(slider) == ([], [])
    drag(qtbot, slider)
    assert slider.value() == 500
    assert not slider.busy


@pytest.mark.parametrize(("pixels", "value"), [(500, 1.0), (-500, 0.0)])
def test_a_drag_ends_at_the_ends(qtbot: QtBot, slider: ThresholdSlider, pixels: int, value: float) -> None:
    _, done = watch(slider)
    drag(qtbot, slider, pixels)
    assert done == [value]


@pytest.mark.parametrize(("away", "grabbed"), [(12, True), (-12, True), (13, False), (-13, False)])
def test_the_grab_area_is_wide_enough_for_any_pointer(
    slider: ThresholdSlider, away: int, grabbed: bool
) -> None:
    assert slider.grabs(middle().x() + away) is grabbed


def test_a_mark_taken_at_its_edge_does_not_jump(qtbot: QtBot, slider: ThresholdSlider) -> None:
    moved, _ = watch(slider)
    start = middle() + QPoint(7, 0)
    qtbot.mousePress(slider, LEFT, pos=start)
    qtbot.mouseMove(slider, start + QPoint(20, 0))
    qtbot.mouseRelease(slider, LEFT, pos=start + QPoint(20, 0))
    assert moved == [0.6]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Right, 0.51),
        (Qt.Key.Key_Up, 0.51),
        (Qt.Key.Key_Left, 0.49),
        (Qt.Key.Key_Down, 0.49),
        (Qt.Key.Key_PageUp, 0.6),
        (Qt.Key.Key_PageDown, 0.4),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, 1.0),
    ],
)
def test_keys_move_the_threshold(qtbot: QtBot, slider: ThresholdSlider, key: Qt.Key, value: float) -> None:
    _, done = watch(slider)
    qtbot.keyClick(slider, key)
    slider.settle()
    assert done == [value]


def test_a_burst_of_keys_sets_the_threshold_once_settled(qtbot: QtBot, slider: ThresholdSlider) -> None:
    moved, done = watch(slider)
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert (len(moved), done) == (5, [])
    qtbot.waitUntil(lambda: bool(done))
    assert done == [0.55]


def test_another_row_ends_the_burst_for_the_row_it_was_on(qtbot: QtBot, slider: ThresholdSlider) -> None:
    said: list[tuple[int, float]] = []
    slider.thresholdSet.connect(lambda label_id, value: said.append((label_id, value)))
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    slider.show_row(a_row(0.2, label_id=2), 0.7)
    assert said == [(1, 0.51)]
    assert slider.value() == 200


def test_escape_puts_a_burst_back(qtbot: QtBot, slider: ThresholdSlider) -> None:
    moved, done = watch(slider)
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.keyClick(slider, Qt.Key.Key_Escape)
    slider.settle()
    assert (moved, done) == ([0.6, 0.5], [])


def test_losing_the_keyboard_ends_the_burst(qtbot: QtBot, slider: ThresholdSlider) -> None:
    _, done = watch(slider)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    slider.clearFocus()
    qtbot.waitUntil(lambda: done == [0.51])


def test_news_of_the_row_do_not_disturb_a_drag(qtbot: QtBot, slider: ThresholdSlider) -> None:
    _, done = watch(slider)
    start = middle()
    qtbot.mousePress(slider, LEFT, pos=start)
    qtbot.mouseMove(slider, start + QPoint(20, 0))
    slider.show_row(replace(a_row(), probability=0.9), 0.9)
    assert slider.value() == 600
    qtbot.mouseRelease(slider, LEFT, pos=start + QPoint(20, 0))
    assert done == [0.6]


def test_enter_and_double_click_ask_for_the_number(qtbot: QtBot, slider: ThresholdSlider) -> None:
    with qtbot.waitSignal(slider.numberAsked):
        qtbot.keyClick(slider, Qt.Key.Key_Return)
    with qtbot.waitSignal(slider.numberAsked):
        qtbot.mouseDClick(slider, LEFT, pos=QPoint(30, 18))


def test_screen_readers_meet_a_slider_with_name_and_value(slider: ThresholdSlider) -> None:
    seen = QAccessible.queryAccessibleInterface(slider)
    assert seen.role() == QAccessible.Role.Slider
    assert seen.text(QAccessible.Text.Name) == "Threshold of IT"
    assert seen.text(QAccessible.Text.Description) == "IT is assigned from 50\u00a0%"
    values = seen.valueInterface()
    assert (values.minimumValue(), values.currentValue(), values.maximumValue()) == (0, 500, 1000)


def test_a_screen_reader_can_set_the_value(slider: ThresholdSlider) -> None:
    _, done = watch(slider)
    QAccessible.queryAccessibleInterface(slider).valueInterface().setCurrentValue(300)
    slider.settle()
    assert done == [0.3]


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_the_number_is_above_the_bar_while_the_mark_moves(
    qtbot: QtBot, slider: ThresholdSlider, qapp: QApplication, theme_name: str
) -> None:
    colors = apply_theme(qapp, theme_name)
    place = figure_place(QRect(8, 13, 200, 10), 0.6, 30)

    def written() -> int:
        picture = slider.grab(place).toImage()
        spots = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        return sum(contrast(picture.pixelColor(*spot).name(), colors.panel) > 4.5 for spot in spots)

    assert written() == 0
    qtbot.mousePress(slider, LEFT, pos=middle())
    qtbot.mouseMove(slider, middle() + QPoint(20, 0))
    assert written() > 10
    qtbot.mouseRelease(slider, LEFT, pos=middle() + QPoint(20, 0))
    assert written() == 0


@given(threshold=st.floats(0, 1), length=st.integers(80, 400), width=st.integers(20, 33))
def test_the_figure_keeps_clear_of_the_mark_and_of_the_percentages(
    threshold: float, length: int, width: int
) -> None:
    bar = QRect(8, 13, length, 10)
    place = figure_place(bar, threshold, width)
    assert place.right() <= bar.right()
    assert place.top() >= 0
    assert place.bottom() < bar.top()
    assert not place.adjusted(-2, 0, 2, 0).contains(round(8 + threshold * length), 6)
