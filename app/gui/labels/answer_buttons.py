"""Paints the answer buttons of a row: ✓ or ✗ lit, or a question mark between them for unanswered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from app.core.records import Answer
from app.gui.kit.colors import blend
from app.gui.labels import row_layout as at

if TYPE_CHECKING:
    from app.gui.kit.colors import Colors
    from app.gui.labels.label_row import LabelRow

_RADIUS = 6


@dataclass(frozen=True, slots=True)
class ButtonPaint:
    """The pens and brushes of one theme, created once."""

    outline: QPen
    quiet: QPen
    lit: QPen
    fill: dict[Answer, QBrush]
    hover: QBrush
    unlit: QPen
    question: QPen
    suggested: QPen
    tick: QPen
    off: QPen
    given: dict[Answer, QPen]


@lru_cache(maxsize=4)
def _button_paint(colors: Colors) -> ButtonPaint:
    return ButtonPaint(
        outline=QPen(QColor(colors.line), 1),
        quiet=_stroke(colors.soft, 1.2),
        lit=_stroke(colors.on_accent, 1.6),
        fill={Answer.YES: QBrush(QColor(colors.yes)), Answer.NO: QBrush(QColor(colors.no))},
        hover=QBrush(QColor(colors.track)),
        unlit=_stroke(blend(colors.soft, colors.panel, 0.55), 1.2),
        question=_stroke(colors.text, 1.4),
        suggested=_dashes(colors.yes),
        tick=_stroke(colors.yes, 1.6),
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


def _dashes(color: str) -> QPen:
    pen = QPen(QColor(color), 1.2)
    pen.setDashPattern([2.5, 2.0])
    return pen


def paint_answer_buttons(
    painter: QPainter,
    pair: QRect,
    row: LabelRow,
    hovered: Answer | None,
    colors: Colors,
    *,
    enabled: bool = True,
) -> None:
    """Paint ✓ and ✗ in ``pair``: the given answer lit, the half under the pointer shaded.

    Unanswered is a question mark between them; a suggested yes has a dashed outline. If not ``enabled``,
    only the sign of the given answer is painted, and nothing looks like a button.
    """
    paint, answer = _button_paint(colors), row.answer
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
        painter.setPen(paint.lit if half is answer else paint.quiet if answer is None else paint.unlit)
        if row.suggested and half is Answer.YES:
            painter.setPen(paint.suggested)
            painter.drawPath(_SUGGESTED)
            painter.setPen(paint.tick)
        painter.drawPath(sign)
    if answer is None and not row.suggested:
        painter.setPen(paint.question)
        painter.drawPath(_QUESTION)
    painter.translate(-pair.topLeft())


def _paint_given(painter: QPainter, pair: QRect, answer: Answer | None, paint: ButtonPaint) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(pair.topLeft())
    for half, sign in _SIGNS.items():
        painter.setPen(paint.given[half] if half is answer else paint.off)
        painter.drawPath(sign)
    if answer is None:
        painter.setPen(paint.question)
        painter.drawPath(_QUESTION)
    painter.translate(-pair.topLeft())


def _half_path(*, left: bool) -> QPainterPath:
    """One half at 0, 0: round on its outer side, straight on its inner side."""
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


def _question() -> QPainterPath:
    path = QPainterPath(QPointF(-2.2, -2.0))
    path.cubicTo(QPointF(-2.1, -4.9), QPointF(2.6, -4.7), QPointF(2.3, -1.8))
    path.cubicTo(QPointF(2.1, -0.3), QPointF(0, -0.2), QPointF(0, 1.4))
    path.moveTo(0, 3.9)
    path.lineTo(0.01, 3.9)  # a dot, by the round cap
    path.translate(at.PAIR_WIDTH / 2, at.PAIR_HEIGHT / 2)
    return path


def _suggested() -> QPainterPath:
    path = QPainterPath()
    half = QRectF(0, 0, at.PAIR_WIDTH / 2 + 1, at.PAIR_HEIGHT).adjusted(1.5, 1.5, -1.5, -1.5)
    path.addRoundedRect(half, _RADIUS - 2, _RADIUS - 2)
    return path


_QUESTION = _question()
_SUGGESTED = _suggested()
_HALVES = {Answer.YES: _half_path(left=True), Answer.NO: _half_path(left=False)}
_SIGNS = {
    Answer.YES: _sign(at.PAIR_WIDTH * 0.25, ((-3.75, 0.25), (-1.25, 2.75), (3.75, -2.75))),
    Answer.NO: _sign(at.PAIR_WIDTH * 0.75, ((-2.75, -2.75), (2.75, 2.75)), ((-2.75, 2.75), (2.75, -2.75))),
}
