"""Paints a confidence bar with its threshold mark, for rows and for the slider over the current row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QGradient,
    QLinearGradient,
    QPainter,
    QPen,
    QPolygonF,
)

from app.core.percentages import percentage
from app.gui.kit.colors import blend
from app.gui.kit.theme import design_font
from app.gui.labels import row_layout as at

if TYPE_CHECKING:
    from app.gui.kit.colors import Colors
    from app.gui.labels.label_row import LabelRow

STALE_STRENGTH = 0.5
_HATCH_PITCH = 6.0
_FIGURE_SIZE, _FIGURE_HEIGHT, _FIGURE_GAP = 11, 13, 7
_KNOB = 3.5
_BETWEEN_FEW = 0.4
"""How much of its colour a bar that was learned from few answers keeps between its stripes."""


@dataclass(frozen=True, slots=True)
class BarPaint:
    """The brushes of one theme, created once."""

    track: QBrush
    accent: QBrush
    off: QBrush
    accent_hatch: QBrush
    off_hatch: QBrush
    empty_hatch: QBrush
    accent_few: QBrush
    off_few: QBrush
    mark: QBrush
    clock: QPen
    focus: QPen
    against: QPen
    figure: QPen


@lru_cache(maxsize=4)
def bar_paint(colors: Colors) -> BarPaint:
    """The brushes for these colours."""
    faint = blend(colors.off, colors.track, 0.4)
    return BarPaint(
        track=QBrush(QColor(colors.track)),
        accent=QBrush(QColor(colors.accent)),
        off=QBrush(QColor(colors.off)),
        accent_hatch=_hatch(colors.accent, colors.track),
        off_hatch=_hatch(colors.off, colors.track),
        empty_hatch=_hatch(faint, colors.track),
        accent_few=_hatch(colors.accent, blend(colors.accent, colors.track, _BETWEEN_FEW)),
        off_few=_hatch(colors.off, blend(colors.off, colors.track, _BETWEEN_FEW)),
        mark=QBrush(QColor(colors.mark)),
        clock=QPen(QColor(colors.soft), 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap),
        focus=QPen(QColor(colors.accent), 1.5),
        against=QPen(QColor(colors.no), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap),
        figure=QPen(QColor(colors.text)),
    )


def _hatch(color: str, between: str) -> QBrush:
    """Diagonal stripes as a repeated gradient, which is crisp at every scale."""
    gradient = QLinearGradient(0, 0, _HATCH_PITCH / 2, _HATCH_PITCH / 2)
    gradient.setSpread(QGradient.Spread.RepeatSpread)
    for place, stop in ((0.0, color), (0.5, color), (0.56, between), (0.94, between), (1.0, color)):
        gradient.setColorAt(place, QColor(stop))
    return QBrush(gradient)


def paint_bar(painter: QPainter, bar: QRect, row: LabelRow, shown: float | None, colors: Colors) -> None:
    """Paint the track, the fill up to ``shown`` (0..1; None: no probability) and the threshold mark.

    The fill has the accent colour if the label is assigned, else *off*. It is hatched if the label needs
    examples, and more densely if it was learned from few. A stale one has half strength and a small clock
    next to it; an exclamation mark there means that the model contradicts the answer. The threshold's mark
    has half strength while it is older than the bar.
    """
    paint = bar_paint(colors)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    scale = painter.device().devicePixelRatioF()
    track = QRectF(bar)
    painter.setBrush(paint.empty_hatch if row.tentative and shown is None else paint.track)
    painter.drawRoundedRect(track, at.BAR_RADIUS, at.BAR_RADIUS)
    if shown is not None and shown > 0:
        if row.tentative:
            painter.setBrush(paint.accent_hatch if row.assigned else paint.off_hatch)
        elif row.few:
            painter.setBrush(paint.accent_few if row.assigned else paint.off_few)
        else:
            painter.setBrush(paint.accent if row.assigned else paint.off)
        width = max(2.0, _snapped(track.width() * min(shown, 1.0), scale))
        radius = min(at.BAR_RADIUS, width / 2)
        if row.stale:
            painter.setOpacity(STALE_STRENGTH)
        painter.drawRoundedRect(QRectF(track.x(), track.y(), width, track.height()), radius, radius)
        painter.setOpacity(1.0)
    if row.threshold_stale:
        painter.setOpacity(STALE_STRENGTH)
    _paint_mark(painter, bar, row.threshold, paint, scale, by_hand=row.label.locked)
    painter.setOpacity(1.0)
    if row.stale:
        _paint_clock(painter, bar, paint)
    elif row.against is not None:
        _paint_against(painter, bar, paint)


def _paint_mark(
    painter: QPainter, bar: QRect, threshold: float, paint: BarPaint, scale: float, *, by_hand: bool
) -> None:
    """The mark of a threshold: with a wedge above it, or with a knob if it was set by hand."""
    middle = QPointF(_snapped(at.mark_x(bar, threshold), scale), bar.y() + at.BAR_HEIGHT / 2)
    painter.setBrush(paint.mark)
    painter.translate(middle)
    painter.drawPolygon(_MARK)
    if by_hand:
        painter.drawEllipse(QPointF(0, -at.MARK_HEIGHT / 2), _KNOB, _KNOB)
    painter.translate(-middle)


def _mark() -> QPolygonF:
    """A line with a small head above it, centred at 0, 0."""
    half, wide, top = at.MARK_WIDTH / 2, at.HEAD_WIDTH / 2, -at.MARK_HEIGHT / 2
    corners = [(-wide, top - at.HEAD_HEIGHT), (wide, top - at.HEAD_HEIGHT), (half, top), (half, -top)]
    return QPolygonF([QPointF(x, y) for x, y in [*corners, (-half, -top), (-half, top)]])


_MARK = _mark()


def _paint_clock(painter: QPainter, bar: QRect, paint: BarPaint) -> None:
    middle = QPointF(bar.right() + 1 + at.CLOCK_GAP / 2, bar.y() + at.BAR_HEIGHT / 2)
    radius = (at.CLOCK - 1) / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(paint.clock)
    painter.drawEllipse(middle, radius, radius)
    painter.drawLine(middle, middle - QPointF(0, radius - 1.5))
    painter.drawLine(middle, middle + QPointF(radius - 2, 0))
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_against(painter: QPainter, bar: QRect, paint: BarPaint) -> None:
    """An exclamation mark: answer and model contradict each other."""
    middle = QPointF(bar.right() + 1 + at.CLOCK_GAP / 2, bar.y() + at.BAR_HEIGHT / 2)
    painter.setPen(paint.against)
    painter.drawLine(middle - QPointF(0, 4.5), middle + QPointF(0, 1))
    painter.drawLine(middle + QPointF(0, 4.5), middle + QPointF(0, 4.51))
    painter.setPen(Qt.PenStyle.NoPen)


def figure_place(bar: QRect, threshold: float, width: int) -> QRect:
    """The place of a moving threshold's number: above the bar, next to the mark.

    It is on the right, or on the left if it would reach into the column of percentages.
    """
    middle = round(at.mark_x(bar, threshold))
    left = middle + _FIGURE_GAP
    if left + width > bar.right() + 1:
        left = middle - _FIGURE_GAP - width
    return QRect(left, bar.top() - _FIGURE_HEIGHT, width, _FIGURE_HEIGHT)


def paint_figure(painter: QPainter, bar: QRect, threshold: float, colors: Colors) -> None:
    """Paint a moving threshold's value next to its mark, such as "38 %"."""
    figures = design_font(_FIGURE_SIZE, QFont.Weight.DemiBold, figures=True)
    text = percentage(threshold)
    place = figure_place(bar, threshold, QFontMetrics(figures).horizontalAdvance(text) + 1)
    painter.setFont(figures)
    painter.setPen(bar_paint(colors).figure)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def paint_focus(painter: QPainter, bar: QRect, colors: Colors) -> None:
    """A ring around a bar whose threshold has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(bar_paint(colors).focus)
    painter.drawRoundedRect(QRectF(bar).adjusted(-3, -3, 3, 3), at.BAR_RADIUS + 3, at.BAR_RADIUS + 3)


def _snapped(length: float, scale: float) -> float:
    """The nearest whole number of device pixels, in logical ones."""
    return round(length * scale) / scale
