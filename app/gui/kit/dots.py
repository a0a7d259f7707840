"""Paints labels' dots: a colour, and a shape in case colours alone cannot be distinguished."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from app.core.labels import SHAPES

_STROKE = 2.0


def paint_dot(painter: QPainter, place: QRectF, brush: QBrush, shape: int = 0) -> None:
    """Paint a label's dot into a square; ``shape`` as returned by ``core.labels.shapes``."""
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


def dot_icon(color: str, shape: int, side: int, dot: int, scale: float) -> QIcon:
    """A label's dot, ``dot`` wide, centred in an icon of ``side`` logical pixels on a screen of ``scale``."""
    picture = QPixmap(QSize(side, side) * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = (side - dot) / 2
    paint_dot(painter, QRectF(edge, edge, dot, dot), QBrush(QColor(color)), shape)
    painter.end()
    return QIcon(picture)


def _diamond(place: QRectF) -> QPolygonF:
    """Slightly larger than the square, since the shape fills it less than a dot does."""
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
