"""Paints the answer pair of a row: neither lit means unanswered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from app.core.records import Answer
from app.gui.labels import row_layout as at

if TYPE_CHECKING:
    from app.gui.colors import Colors

_RADIUS = 6


@dataclass(frozen=True, slots=True)
class PairPaint:
    """The pens and brushes of one theme, made once."""

    outline: QPen
    quiet: QPen
    lit: QPen
    fill: dict[Answer, QBrush]
    hover: QBrush
    off: QPen
    given: dict[Answer, QPen]


@lru_cache(maxsize=4)
def _pair_paint(colors: Colors) -> PairPaint:
    return PairPaint(
        outline=QPen(QColor(colors.line), 1),
        quiet=_stroke(colors.soft, 1.2),
        lit=_stroke(colors.on_accent, 1.6),
        fill={Answer.YES: QBrush(QColor(colors.yes)), Answer.NO: QBrush(QColor(colors.no))},
        hover=QBrush(QColor(colors.track)),
        off=_stroke(colors.off, 1),
        given={Answer.YES: _stroke(colors.yes, 2), Answer.NO: _stroke(colors.no, 2)},
    )


def _stroke(color: str, width: float) -> QPen:
    return QPen(
        QBrush(QColor(color)),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def paint_pair(
    painter: QPainter,
    pair: QRect,
    answer: Answer | None,
    hovered: Answer | None,
    colors: Colors,
    *,
    enabled: bool = True,
) -> None:
    """Paint ✓ and ✗ in ``pair``: the one given lit, the one under the pointer shaded.

    Not ``enabled``: the sign of an answer that is given, but nothing that looks as if it could be pressed.
    """
    paint = _pair_paint(colors)
    if not enabled:
        _paint_given(painter, pair, answer, paint)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(paint.outline)
    painter.drawRoundedRect(QRectF(pair).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.translate(pair.topLeft())
    for half in {hovered, answer}:
        if half is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paint.fill[half] if half is answer else paint.hover)
            painter.drawPath(_HALVES[half])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for half, sign in _SIGNS.items():
        painter.setPen(paint.lit if half is answer else paint.quiet)
        painter.drawPath(sign)
    painter.translate(-pair.topLeft())


def _paint_given(painter: QPainter, pair: QRect, answer: Answer | None, paint: PairPaint) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(pair.topLeft())
    for half, sign in _SIGNS.items():
        painter.setPen(paint.given[half] if half is answer else paint.off)
        painter.drawPath(sign)
    painter.translate(-pair.topLeft())


def _half_path(*, left: bool) -> QPainterPath:
    """One half at 0, 0: round on its outer side, straight on its inner one."""
    half = QRectF(0 if left else at.PAIR_WIDTH / 2, 0, at.PAIR_WIDTH / 2, at.PAIR_HEIGHT)
    inside = half.adjusted(1, 1, 0, -1) if left else half.adjusted(0, 1, -1, -1)
    straight = QRectF(inside)
    straight.setWidth(inside.width() - _RADIUS)
    if left:
        straight.moveRight(inside.right())
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(inside, _RADIUS - 1, _RADIUS - 1)
    path.addRect(straight)
    return path.simplified()


def _sign(middle: float, *lines: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    centre = QPointF(middle, at.PAIR_HEIGHT / 2)
    for line in lines:
        path.moveTo(centre + QPointF(*line[0]))
        for point in line[1:]:
            path.lineTo(centre + QPointF(*point))
    return path


_HALVES = {Answer.YES: _half_path(left=True), Answer.NO: _half_path(left=False)}
_SIGNS = {
    Answer.YES: _sign(at.PAIR_WIDTH * 0.25, ((-3.75, 0.25), (-1.25, 2.75), (3.75, -2.75))),
    Answer.NO: _sign(at.PAIR_WIDTH * 0.75, ((-2.75, -2.75), (2.75, 2.75)), ((-2.75, 2.75), (2.75, -2.75))),
}
