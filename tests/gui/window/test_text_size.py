"""Small screens and large text: nothing is cut off, everything can be reached, sizes are remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from app.core import settings
from app.gui.files import file_choosers
from app.gui.kit.plain_label import ElidedLabel, FoldingLabel
from app.gui.kit.preferences import Preferences
from app.gui.kit.text_scale import BASE_SIZE, px, text_scale
from app.gui.kit.theme import theme_of
from app.gui.window.report_dialog import ReportDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.gui.window.main_window import MainWindow

SMALL = QSize(1280, 600)
VIEWS = ("tag", "classify", "quality", "compare")
FRAME = QSize(16, 48)
"""What a title bar and a frame take."""
TARGET = 24
"""Pixels that anything to be clicked measures at least, either way."""


@pytest.fixture(autouse=True)
def _usual_text(qapp: QApplication) -> Iterator[None]:
    yield
    theme_of(qapp).choose_text_size(100)


@pytest.fixture
def trained(open_project) -> MainWindow:
    return open_project(todo=6, done=16, train=True)


Captioned: TypeAlias = QLabel | QAbstractButton | QLineEdit


def visible(window: QWidget, *kinds: type[Captioned]) -> list[Captioned]:
    return [widget for kind in kinds for widget in window.findChildren(kind) if widget.isVisible()]


def cut_off(window: QWidget) -> list[tuple[str, int, int]]:
    """Texts that have less room than they need, unless they break into lines or end in dots."""
    found = []
    for widget in visible(window, QLabel, QPushButton, QToolButton, QCheckBox):
        wraps = isinstance(widget, ElidedLabel | FoldingLabel) or (
            isinstance(widget, QLabel) and widget.wordWrap()
        )
        needed = widget.minimumSizeHint()
        if widget.text() and not wraps and needed.width() > widget.width():
            found.append((widget.text(), widget.width(), needed.width()))
        if widget.text() and widget.fontMetrics().height() > widget.height():
            found.append((widget.text(), widget.height(), widget.fontMetrics().height()))
    return found


def scrolls(widget: QWidget) -> bool:
    """Whether it is part of a page that can be scrolled to it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent is not None and parent.horizontalScrollBar().maximum() == 0


def outside(window: QWidget) -> list[str]:
    """What can be clicked but lies, wholly or in part, outside the window."""
    found = []
    for widget in visible(window, QAbstractButton, QLineEdit):
        if scrolls(widget):
            continue
        corner = widget.mapTo(window, QPoint(0, 0))
        if not window.rect().contains(widget.rect().translated(corner)):
            if widget.visibleRegion().isEmpty():
                continue  # it scrolls
            found.append(getattr(widget, "text", str)())
    return found


DIALOGS = (
    "add_label", "edit_label", "label_sets", "merge_label", "split_label", "rename_group", "export",
    "restore", "keys", "history", "progress", "options", "about", "manual", "goal", "import", "report",
)  # fmt: skip


def open_dialog(window: MainWindow, name: str, folder: Path) -> None:
    """Open a dialog as a person does, or as an error does."""
    if name == "goal":
        window.actions_by_name["view_quality"].trigger()
        window.project.quality.goal_button.click()
    elif name == "import":
        file = folder / "ads.csv"
        rows = [f"Cook {number},A cook for the canteen of a school {number},Kitchen" for number in range(30)]
        file.write_text("\n".join(["title,text,label", *rows, "Empty,,"]), "utf-8")
        window.drops.dropped.emit([file])
    elif name == "report":
        dialog = ReportDialog("An error", "Traceback (most recent call last)\n" * 40, folder / "log", window)
        file_choosers.show(dialog)
    else:
        window.actions_by_name[name].trigger()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_works_on_a_small_screen(trained, name, percent, tmp_path, qtbot):
    window = trained
    do, labels = window.bridge.do, window.bridge.session.labels
    do(labels.change, labels.all[0].id, group="Sector")
    window.project.labels.view.set_current(labels.all[0].id)
    window.choose_text_size(percent)
    open_dialog(window, name, tmp_path)

    def shown() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    (dialog,) = shown()
    room = SMALL - FRAME

    def fits() -> bool:
        dialog.resize(room)
        return dialog.width() <= room.width() and dialog.height() <= room.height()

    qtbot.waitUntil(fits)
    qtbot.waitUntil(lambda: cut_off(dialog) == [] and outside(dialog) == [])
    closing = [
        button
        for button in dialog.findChildren(QPushButton)
        if button.isDefault() or button.text() == "Close"
    ]
    assert all(dialog.rect().contains(button.mapTo(dialog, button.rect().center())) for button in closing)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("view", VIEWS)
def test_everything_works_on_a_small_screen(trained, view, percent, qtbot):
    window = trained
    window.choose_text_size(percent)
    window.actions_by_name[f"view_{view}"].trigger()
    window.project.classify.set_text("A nurse for the patients of a hospital ward")

    def fits() -> bool:
        window.resize(SMALL)  # again: Qt takes over by and by how small all can be
        return window.size() == SMALL

    qtbot.waitUntil(fits)
    qtbot.waitUntil(lambda: cut_off(window) == [] and outside(window) == [])
    if view in ("tag", "classify"):
        rows = window.project.labels.view
        assert rows.viewport().height() >= rows.sizeHintForRow(0)  # at least one label is seen whole


def test_long_label_names_widen_their_panel_until_the_user_sets_its_width(open_project, qtbot):
    long = "24 Specialists in business, administration and management"
    window = open_project(todo=3)
    window.resize(1440, 900)
    usual = window.project.splitter.sizes()[2]
    window.bridge.do(window.bridge.session.labels.add, long)
    qtbot.waitUntil(lambda: window.project.splitter.sizes()[2] >= usual + 60)
    assert window.project.splitter.sizes()[1] >= window.project.splitter.sizes()[2]
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: window.project.splitter.sizes()[2] == usual)
    window.project.splitter.setSizes([300, 700, 440])
    window.bridge.do(window.bridge.session.labels.add, long)
    assert abs(window.project.splitter.sizes()[2] - 440) <= 1


def test_text_and_what_holds_it_grow_together(trained, qtbot):
    window = trained
    table, rows = window.project.posting_list.table, window.project.labels.view
    before = table.rowHeight(0), rows.sizeHintForRow(0), window.top_bar.height()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert text_scale() == pytest.approx(1.1, abs=0.05)
    window.choose_text_size(200)
    assert QApplication.font().pixelSize() == 2 * BASE_SIZE
    qtbot.waitUntil(lambda: window.top_bar.height() >= 2 * before[2] - 2)
    assert (table.rowHeight(0), rows.sizeHintForRow(0)) == (2 * before[0], 2 * before[1])
    window.actions_by_name["text_usual"].trigger()
    qtbot.waitUntil(lambda: (table.rowHeight(0), rows.sizeHintForRow(0)) == before[:2])


def test_the_text_size_is_remembered(window, qapp):
    window.actions_by_name["text_larger"].trigger()
    window.actions_by_name["text_larger"].trigger()
    assert Preferences()[settings.TEXT_SIZE] == 125
    for _ in range(10):
        window.actions_by_name["text_smaller"].trigger()
    assert Preferences()[settings.TEXT_SIZE] == settings.TEXT_SIZE.choices[0]


def test_a_larger_system_font_makes_everything_larger(trained, qapp, qtbot):
    window = trained
    before = window.project.posting_list.table.rowHeight(0)
    usual = qapp.font()
    twice = qapp.font()
    twice.setPixelSize(2 * usual.pixelSize())
    qapp.setFont(twice)
    qtbot.waitUntil(lambda: window.project.posting_list.table.rowHeight(0) == 2 * before)
    qapp.setFont(usual)
    qtbot.waitUntil(lambda: window.project.posting_list.table.rowHeight(0) == before)


@pytest.mark.parametrize("percent", [100, 200])
def test_answers_and_thresholds_are_where_they_are_drawn(trained, percent):
    """With larger text a click on the pair answers and a drag of the mark moves the threshold."""
    window = trained
    window.choose_text_size(percent)
    window.resize(1500, 900)
    rows, model = window.project.labels.view, window.project.labels.model
    QTest.mouseClick(
        rows.viewport(),
        Qt.MouseButton.LeftButton,
        pos=middle_of(rows, rows.rows.layout(rows.viewport().width()).yes, 1),
    )
    assert window.project.current.tagging().answer(model.row(1).label_id) is not None
    bar = rows.rows.layout(rows.viewport().width()).bar
    before = model.row(1).threshold
    start = middle_of(rows, bar, 1)
    start.setX(px(bar.left() + before * bar.width()))
    target = rows.slider if rows.slider.geometry().contains(start) else rows.viewport()
    to = start if target is not rows.slider else rows.slider.mapFromParent(start)
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=to)
    QTest.mouseMove(target, to + QPoint(px(20), 0))
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=to + QPoint(px(20), 0))
    moved = model.row(1).threshold - before
    assert moved == pytest.approx(20 / bar.width(), abs=0.02)


def middle_of(rows, part, number: int) -> QPoint:
    """The middle of a part of a row, on the screen."""
    top = rows.visualRect(rows.model().index(number)).top()
    return QPoint(px(part.center().x()), top + px(part.center().y()))


def test_whatever_can_be_clicked_is_large_enough(trained):
    window = trained
    for view in VIEWS:
        window.actions_by_name[f"view_{view}"].trigger()
        window.repaint()
        for button in visible(window, QPushButton, QToolButton, QCheckBox, QRadioButton):
            if isinstance(button.parent(), QLineEdit):
                continue  # Qt's own button to clear a field
            assert button.height() >= TARGET, (view, button.text() or button.accessibleName())
            assert button.width() >= TARGET, (view, button.text() or button.accessibleName())


def test_a_click_beside_the_signs_of_the_pair_answers_too(trained):
    """The half of a pair is as high as its row, so that it takes no aiming."""
    rows, model = trained.project.labels.view, trained.project.labels.model
    part = rows.rows.layout(rows.viewport().width()).yes
    top = rows.visualRect(rows.model().index(0)).top()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(part.center().x(), top + 3))
    assert trained.project.current.tagging().answer(model.row(0).label_id) is not None


def test_a_panel_that_was_squeezed_widens_again(trained, qtbot):
    window = trained
    window.resize(1360, 700)
    qtbot.waitUntil(lambda: window.project.splitter.sizes()[0] == 316)
    before = window.project.splitter.sizes()
    window.resize(760, 700)
    qtbot.waitUntil(lambda: window.project.splitter.sizes() != before)
    assert window.project.widths()[0] >= before[0]  # what is remembered is what was wanted
    window.resize(1360, 700)
    qtbot.waitUntil(lambda: window.project.splitter.sizes() == before)
