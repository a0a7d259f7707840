"""A check box whose text is broken into lines where there is too little room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from app.gui.kit.text_scale import px

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LEAST_TEXT = 120
"""The least width for the text, in design pixels."""
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_ANY = 100_000
"""Higher than any text."""


class WrappingCheckBox(QCheckBox):
    """Qt's own keeps its text in one line, however wide that is. The height depends on the width."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        one_line = super().sizeHint()
        return QSize(min(one_line.width(), self._text_left() + px(_LEAST_TEXT)), one_line.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.sizeHint().height() - self.fontMetrics().height() + self._text_rect(width).height()

    def hitButton(self, place: QPoint) -> bool:
        return bool(self.rect().contains(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.rect = QRect(0, 0, self.width(), self.sizeHint().height())  # beside the first line
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        self.style().drawItemText(
            painter,
            self._text_rect(self.width()),
            int(_WRAPPED),
            option.palette,
            self.isEnabled(),
            self.text(),
            QPalette.ColorRole.WindowText,
        )
        painter.end()

    def _text_left(self) -> int:
        """Where the text begins, as in Qt's own check box."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).left()

    def _text_rect(self, width: int) -> QRect:
        top = (self.sizeHint().height() - self.fontMetrics().height()) // 2
        left = self._text_left()
        room = QRect(left, top, max(1, width - left), _ANY)
        return self.fontMetrics().boundingRect(room, int(_WRAPPED), self.text())
