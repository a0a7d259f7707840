"""The common style of all tables: selection of whole rows, no grid, scrolling by pixels."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView

from app.gui.kit.text_scale import px


def style_table(table: QTableView, name: str, row_height: int) -> None:
    """Make all rows ``row_height`` design pixels high, selected whole, one at a time. Tab leaves the table.

    ``name`` is the table's name for screen readers.
    """
    table.setAccessibleName(name)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setCornerButtonEnabled(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    _Rows(rows, row_height)


def height_of_rows(table: QTableView, rows: int) -> int:
    """The height in pixels that shows this many rows without scrolling, with the header in this font."""
    header = max(table.horizontalHeader().sizeHint().height(), table.horizontalHeader().minimumHeight())
    return header + rows * table.verticalHeader().defaultSectionSize()


class _Rows(QObject):
    """Keeps the row height in proportion to the text size."""

    def __init__(self, rows: QHeaderView, height: int) -> None:
        super().__init__(rows)
        self._rows, self._height = rows, height
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.fontChanged.connect(self._apply)
        self._apply()

    def _apply(self) -> None:
        self._rows.setDefaultSectionSize(px(self._height))
