"""The probability and the buttons of a question: in one line if they fit, else in several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

_GAP, _WIDE_GAP = 8, 24


class ChoiceLine(QWidget):
    """``figure`` on the left, the buttons on the right, placed here since no layout of Qt breaks lines.

    If the last button does not fit in the buttons' own line, it is placed next to the figure.
    """

    def __init__(self, figure: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        figure.setParent(self)
        self._buttons: Sequence[QPushButton] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_buttons(self, buttons: Sequence[QPushButton]) -> None:
        """Show these children of this widget in place of the previous ones."""
        for button in self._buttons:
            if button not in buttons:
                button.hide()
        self._buttons = tuple(buttons)
        for before, after in zip(self._buttons, self._buttons[1:], strict=False):
            QWidget.setTabOrder(before, after)
        for button in self._buttons:
            button.show()
        self.settle()

    def settle(self) -> None:
        """Update the layout after the figure or the buttons changed."""
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arranged(width)[1]

    def sizeHint(self) -> QSize:
        width = sum(button.sizeHint().width() + _GAP for button in self._buttons)
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for widget, place in self._arranged(self.width())[0]:
            if mirrored:
                place.moveLeft(self.width() - place.right() - 1)
            widget.setGeometry(place)

    def _arranged(self, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        """The layout for this width, and its height."""
        buttons = [(button, button.sizeHint()) for button in self._buttons]
        height = max([size.height() for _, size in buttons], default=0)
        figured = not self._figure.isHidden()
        least, most = self._figure.minimumSizeHint().width(), self._figure.maximumWidth()
        placed: list[tuple[QWidget, QRect]] = []
        top = 0
        if figured:
            room = width - _WIDE_GAP - _needed(buttons)
            beside = room >= least
            aside = not beside and _needed(buttons) > width
            line = max(height if beside or aside else 0, self._figure.sizeHint().height())
            if aside:  # the button that ends the questions is not an answer, so it makes way for the answers
                last, size = buttons.pop()
                room = width - _WIDE_GAP - size.width()
                placed.append((last, QRect(width - size.width(), 0, size.width(), line)))
            placed.append((self._figure, QRect(0, 0, min(room if beside or aside else width, most), line)))
            top = 0 if beside else line + _GAP
        left = max(0, width - _needed(buttons))
        for button, size in buttons:
            if left and left + size.width() > width:
                left, top = 0, top + height + _GAP
            placed.append((button, QRect(left, top, size.width(), height)))
            left += size.width() + _GAP
        return placed, max([place.bottom() + 1 for _, place in placed], default=0)


def _needed(buttons: Sequence[tuple[QPushButton, QSize]]) -> int:
    """The width of these widgets side by side."""
    return sum(size.width() + _GAP for _, size in buttons) - _GAP
