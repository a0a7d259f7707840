"""The threshold over a plot as a slider, for mouse, keys, typed numbers and screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.gui.labels.row_layout import mark_x
from app.gui.labels.threshold_slider import ThresholdSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from app.gui.kit.theme import Theme

HEAD = 5.0
"""The radius of the round head over the line."""
_RING = 3.0


class ThresholdLine(ThresholdSlider):
    """Covers a whole plot, which draws the line itself. Only the focus ring is painted here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def name(self) -> str:
        """The label's name."""
        return "" if self._row is None else self._row.name

    @property
    def share(self) -> float:
        """The position of the line, 0 to 1."""
        return self._threshold

    def lie_over(self, whole: QRect, frame: QRect) -> None:
        """Cover ``whole`` in the parent; thresholds of 0 and 1 are at the sides of ``frame``."""
        self._bar = frame.translated(-whole.topLeft())
        self.setGeometry(whole)

    def line_x(self) -> float:
        """The position of the line in the slider's coordinates."""
        return mark_x(self._bar, self._threshold)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None or not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.accent), 2))
        painter.drawEllipse(QPointF(self.line_x(), self._bar.y() - HEAD), HEAD + _RING, HEAD + _RING)
        painter.end()
