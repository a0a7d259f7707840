"""Lays out widgets in lines, with as many in each line as fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays out widgets like words in a paragraph. The height depends on the width."""

    def __init__(self, gap: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moving=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def _place(self, rect: QRect, *, moving: bool) -> int:
        """The height for a rectangle's width; ``moving``: place the widgets there."""
        top, left = rect.y(), rect.x()
        line: list[QLayoutItem] = []
        for item in self._items:
            width = item.sizeHint().width()
            if line and left + width > rect.right() + 1:
                top += self._place_line(line, rect, top, moving=moving) + self._gap
                line, left = [], rect.x()
            line.append(item)
            left += width + self._gap
        return top + self._place_line(line, rect, top, moving=moving) - rect.y()

    def _place_line(self, line: list[QLayoutItem], rect: QRect, top: int, *, moving: bool) -> int:
        """The height of a line; ``moving``: place its widgets side by side, at one height."""
        height = max((item.sizeHint().height() for item in line), default=0)
        left = rect.x()
        for item in line if moving else ():
            size = item.sizeHint()
            room = QSize(min(size.width(), rect.width()), size.height())
            item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), room))
            left += size.width() + self._gap
        return height
