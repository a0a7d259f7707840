"""A round chip, one of several that exclude each other: "To do 1,068"."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.kit.text_scale import px
from app.gui.kit.theme import SMALL_SIZE, font

_SIDES = 22


class Chip(QPushButton):
    """Checking it unchecks the other chips beside it.

    It has room for bold text, which the style sheet uses when it is checked and Qt's size hint ignores.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setProperty("chip", True)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(font(SMALL_SIZE, QFont.Weight.DemiBold))
        return QSize(bold.horizontalAdvance(self.text()) + px(_SIDES), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
