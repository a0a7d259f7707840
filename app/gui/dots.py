"""Paints labels' dots: a colour, and a shape where colours cannot be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from app.core.labels import SHAPES

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush, QPainter

_STROKE = 2.0


def paint_dot(painter: QPainter, place: QRectF, brush: QBrush, shape: int = 0) -> None:
    """Paint a label's dot into a square place; ``shape`` as ``core.labels.shapes`` gives it."""
    kind = SHAPES[shape]
    if kind in ("ring", "frame"):
        inner = place.adjusted(_STROKE / 2, _STROKE / 2, -_STROKE / 2, -_STROKE / 2)
        painter.setPen(QPen(brush, _STROKE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if kind == "ring":
            painter.drawEllipse(inner)
        else:
            painter.drawRect(inner)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    if kind == "dot":
        painter.drawEllipse(place)
    elif kind == "square":
        path = QPainterPath()
        path.addRoundedRect(place, 1.5, 1.5)
        painter.drawPath(path)
    else:
        painter.drawPolygon(_diamond(place))


def _diamond(place: QRectF) -> QPolygonF:
    """A little larger than the place, as it fills it less than a dot does."""
    wide = place.adjusted(-0.75, -0.75, 0.75, 0.75)
    middle = wide.center()
    return QPolygonF(
        [
            QPointF(middle.x(), wide.top()),
            QPointF(wide.right(), middle.y()),
            QPointF(middle.x(), wide.bottom()),
            QPointF(wide.left(), middle.y()),
        ]
    )
