"""Lists whose rows reach the edge, below a scroll bar that works like any other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from app.gui.kit.overlay_scroll_bar import OverlayScrollBar


@pytest.fixture(params=["postings", "labels"])
def area(request, open_project, qtbot):
    """A list with more rows than it has room for."""
    window = open_project(todo=40, labels=[f"Label {number}" for number in range(40)])
    parts = {"postings": window.project.posting_list.table, "labels": window.project.labels.view}
    made = parts[request.param]
    qtbot.waitUntil(lambda: made.verticalScrollBar().maximum() > 0)
    return made


def test_rows_reach_the_edge_under_the_bar(area):
    bar = area.findChild(OverlayScrollBar)
    assert area.visualRect(area.model().index(0, 0)).right() == area.rect().right()
    assert bar.isVisible()
    assert bar.geometry() == QRect(area.width() - bar.width(), 0, bar.width(), area.height())
    assert bar.width() <= 14  # the rows' own padding


def test_the_bar_scrolls_and_follows(area):
    bar, held = area.findChild(OverlayScrollBar), area.verticalScrollBar()
    assert (bar.maximum(), bar.pageStep()) == (held.maximum(), held.pageStep())
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() - 8))
    assert bar.value() == held.value() > 0
    held.setValue(held.maximum())
    assert bar.value() == bar.maximum()


def test_where_all_rows_are_seen_there_is_no_bar(open_project):
    window = open_project(todo=2)
    for view in (window.project.posting_list.table, window.project.labels.view):
        assert view.findChild(OverlayScrollBar).isHidden()


def test_written_from_right_to_left_it_stands_left(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    bar = OverlayScrollBar(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(200, 100)
    view.show()
    assert bar.x() == 0
