"""A small chart of scores from training to training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.percentages import percentage
from app.core.translation import tr
from app.gui.kit.text_scale import keep_size, px
from app.gui.kit.theme import SMALL_SIZE, number_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.gui.kit.theme import Theme

_HEIGHT = 56
_DOT = 2.5
_GAP = 8
_LEAST_SPAN = 0.05
"""Scores that differ by less are drawn as nearly level: it is little."""


class Sparkline(QWidget):
    """Draws F1 over the number of training postings, with the first and last value next to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: tuple[tuple[int, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep_size(self, height=_HEIGHT)
        theme.changed.connect(self.update)

    @property
    def points(self) -> tuple[tuple[int, float], ...]:
        """Postings and F1 of each training, fewest postings first."""
        return self._points

    def set_points(self, points: Sequence[tuple[int, float]]) -> None:
        """Show these trainings as (postings, F1), the oldest first."""
        self._points = tuple(sorted(points, key=lambda point: point[0]))
        if self._points:
            (few, first), (many, last) = self._points[0], self._points[-1]
            self.setAccessibleName(
                tr(
                    "Score {first} after {few:,} postings, {last} after {many:,}",
                    first=percentage(first),
                    few=few,
                    last=percentage(last),
                    many=many,
                )
            )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._points) < 2:
            return
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(number_font(SMALL_SIZE))
        metrics = painter.fontMetrics()
        places = self._places(metrics)
        painter.setPen(QPen(QColor(colors.line), 1))
        base = self.height() - 0.5
        painter.drawLine(QPointF(places[0].x(), base), QPointF(places[-1].x(), base))
        painter.setPen(QPen(QColor(colors.accent), 1.5))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        for place in (places[0], places[-1]):
            painter.drawEllipse(place, _DOT, _DOT)
        painter.setPen(QColor(colors.soft))
        self._write(painter, metrics, places[0], percentage(self._points[0][1]), before=True)
        painter.setPen(QColor(colors.text))
        self._write(painter, metrics, places[-1], percentage(self._points[-1][1]), before=False)
        painter.end()

    def _places(self, metrics: QFontMetrics) -> list[QPointF]:
        scores = [score for _, score in self._points]
        low, high = min(scores), max(scores)
        spare = max(0.0, _LEAST_SPAN - (high - low)) / 2
        low, high = low - spare, high + spare
        few, many = self._points[0][0], self._points[-1][0]
        side = metrics.horizontalAdvance(percentage(1.0)) + _GAP
        room = QRectF(side, _DOT + 6, self.width() - 2 * side, self.height() - 2 * _DOT - 14)
        return [
            QPointF(
                room.left() + room.width() * ((postings - few) / (many - few) if many > few else place),
                room.bottom() - room.height() * (score - low) / (high - low),
            )
            for place, (postings, score) in zip(self._even(), self._points, strict=True)
        ]

    def _even(self) -> list[float]:
        """Evenly spaced places, for trainings on equally many postings."""
        return [number / (len(self._points) - 1) for number in range(len(self._points))]

    def _write(
        self, painter: QPainter, metrics: QFontMetrics, at: QPointF, text: str, *, before: bool
    ) -> None:
        width = metrics.horizontalAdvance(text)
        left = at.x() - _GAP - width if before else at.x() + _GAP
        painter.drawText(QPointF(left, at.y() + metrics.ascent() / 2 - 1), text)
