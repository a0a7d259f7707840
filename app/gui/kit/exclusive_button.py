"""Buttons that exclude each other: a round chip such as "To do 1,068", and a part of a switch."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.kit.text_scale import px
from app.gui.kit.theme import BASE_SIZE, SMALL_SIZE, font


class ExclusiveButton(QPushButton):
    """Checking it unchecks the others beside it.

    It has room for bold text, which the style sheet uses when it is checked and Qt's size hint ignores.
    ``size`` is that of its text, ``sides`` the width of its padding and border, in pixels at the usual size.
    """

    def __init__(self, title: str, size: int, sides: int, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._size, self._sides = size, sides
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(font(self._size, QFont.Weight.DemiBold))
        return QSize(bold.horizontalAdvance(self.text()) + px(self._sides), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Chip(ExclusiveButton):
    """A round filter of a list."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, SMALL_SIZE, 22, parent)
        self.setProperty("chip", True)


class Segment(ExclusiveButton):
    """One part of a switch."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, BASE_SIZE, 30, parent)
        self.setProperty("segment", True)
