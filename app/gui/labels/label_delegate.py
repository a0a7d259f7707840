"""Paints a label's row: key cap, dot, name, answer pair, bar with its threshold mark, percentage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from app.core.decisions import percent
from app.core.records import Answer
from app.gui.colors import blend, dot_color
from app.gui.labels import row_layout as at
from app.gui.labels.bar_painting import paint_bar
from app.gui.labels.label_model import Role
from app.gui.theme import font, number_font

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.gui.labels.bar_glide import BarGlide
    from app.gui.labels.label_model import AnyIndex
    from app.gui.labels.label_row import LabelRow
    from app.gui.theme import Theme

_CACHED_NAMES = 4096
_LONGEST_NAME = 300
_UNKNOWN = "–"


class LabelDelegate(QStyledItemDelegate):
    """Rows of 36 logical pixels. ``answering`` shows the answer pair; ``slider_row`` leaves out its bar."""

    def __init__(self, theme: Theme, glide: BarGlide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._glide = glide
        self.answering = True
        self.current_row = -1
        self.slider_row = -1
        self.pressed: tuple[int, Answer] | None = None
        self.hovered: tuple[int, Answer] | None = None
        self._layouts: dict[tuple[int, bool], at.RowLayout] = {}
        self._names: dict[tuple[str, bool, int], QStaticText] = {}
        theme.changed.connect(self._prepare)
        self._prepare()

    def _prepare(self) -> None:
        """Make pens and fonts for the theme once, so that painting a row makes none."""
        colors = self._theme.colors
        self._font, self._bold = font(), font(weight=QFont.Weight.DemiBold)
        self._numbers, self._bold_numbers = number_font(), number_font(weight=QFont.Weight.DemiBold)
        self._cap_font = number_font(11)
        self._metrics, self._bold_metrics = QFontMetrics(self._font), QFontMetrics(self._bold)
        self._percentage_width = QFontMetrics(self._bold_numbers).horizontalAdvance("100 %")
        self._text, self._soft, self._on_accent = (
            QPen(QColor(color)) for color in (colors.text, colors.soft, colors.on_accent)
        )
        self._line = QPen(QColor(colors.line), 1)
        self._focus = QPen(QColor(colors.accent), 2)
        self._current = QColor(colors.weak_accent)
        self._hover = QColor(blend(colors.weak_accent, colors.panel, 0.5))
        self._cap = QColor(colors.track if colors.dark else colors.window)
        self._answer_fill = {Answer.YES: QColor(colors.yes), Answer.NO: QColor(colors.no)}
        self._hover_fill = QColor(colors.track)
        self._dots: dict[str, QColor] = {}
        self._layouts.clear()
        self._names.clear()

    def layout(self, width: int) -> at.RowLayout:
        """Where the parts lie in a row of this width."""
        key = (width, self.answering)
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) > 64:
                self._layouts.clear()
            found = self._layouts[key] = at.row_layout(width, self.answering, self._percentage_width)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(240, at.ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: LabelRow = index.data(Role.ROW)
        number, place, state = index.row(), option.rect, option.state
        layout = self.layout(place.width())
        painter.save()
        painter.translate(place.topLeft())
        ground = QRect(0, 0, place.width(), at.ROW_HEIGHT)
        if number == self.current_row:
            painter.fillRect(ground, self._current)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(ground, self._hover)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (
            number == self.current_row
            and state & QStyle.StateFlag.State_HasFocus
            and state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            painter.setPen(self._focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(ground.adjusted(1, 1, -1, -1))
        self._paint_cap(painter, layout.cap, row.key)
        self._paint_dot(painter, layout.dot, row.color)
        self._paint_name(painter, layout.name, row)
        if self.answering:
            self._paint_pair(painter, layout, row, number)
        if number != self.slider_row:
            paint_bar(painter, layout.bar, row, self.shown(row), self._theme.colors)
        self._paint_percentage(painter, layout.percentage, row)
        painter.restore()

    def shown(self, row: LabelRow) -> float | None:
        """How far the row's bar is filled just now."""
        return None if row.probability is None else self._glide.at(row.label_id, row.probability)

    def _paint_cap(self, painter: QPainter, cap: QRect, key: str) -> None:
        if not key:
            return
        painter.setPen(self._line)
        painter.setBrush(self._cap)
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._soft)
        painter.setFont(self._cap_font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key[:2])

    def _paint_dot(self, painter: QPainter, dot: QRect, color: str) -> None:
        brush = self._dots.get(color)
        if brush is None:
            brush = self._dots[color] = QColor(dot_color(color, self._theme.colors))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawEllipse(dot)

    def _paint_name(self, painter: QPainter, place: QRect, row: LabelRow) -> None:
        bold = row.assigned
        metrics = self._bold_metrics if bold else self._metrics
        painter.setPen(self._text)
        painter.setFont(self._bold if bold else self._font)
        text = self._static_name(row.name, bold, place.width())
        top = (at.ROW_HEIGHT - metrics.height()) // 2
        painter.drawStaticText(place.left(), top, text)

    def _static_name(self, name: str, bold: bool, width: int) -> QStaticText:
        key = (name, bold, width)
        found = self._names.get(key)
        if found is None:
            if len(self._names) >= _CACHED_NAMES:
                self._names.clear()
            metrics = self._bold_metrics if bold else self._metrics
            one_line = " ".join(name[:_LONGEST_NAME].split())
            found = QStaticText(metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, width))
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            self._names[key] = found
        return found

    def _paint_pair(self, painter: QPainter, layout: at.RowLayout, row: LabelRow, number: int) -> None:
        outline = QRectF(layout.pair).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(outline, 6, 6)
        for answer, half in ((Answer.YES, layout.yes), (Answer.NO, layout.no)):
            lit = row.answer is answer
            if lit or (number, answer) in (self.hovered, self.pressed):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._answer_fill[answer] if lit else self._hover_fill)
                painter.drawPath(_HALVES[answer].translated(QPointF(half.topLeft())))
            painter.setPen(self._stroke(self._on_accent if lit else self._soft, lit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            middle = QRectF(half).center()
            if answer is Answer.YES:
                painter.drawPolyline(_CHECK.translated(middle))
            else:
                painter.drawLine(middle + QPointF(-2.75, -2.75), middle + QPointF(2.75, 2.75))
                painter.drawLine(middle + QPointF(-2.75, 2.75), middle + QPointF(2.75, -2.75))

    def _stroke(self, pen: QPen, lit: bool) -> QPen:
        stroke = QPen(pen)
        stroke.setWidthF(1.6 if lit else 1.2)
        stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return stroke

    def _paint_percentage(self, painter: QPainter, place: QRect, row: LabelRow) -> None:
        painter.setPen(self._text if row.assigned else self._soft)
        painter.setFont(self._bold_numbers if row.assigned else self._numbers)
        text = _UNKNOWN if row.probability is None else f"{percent(row.probability)} %"
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, flags, text)


_CHECK = QPolygonF([QPointF(-3.75, 0.25), QPointF(-1.25, 2.75), QPointF(3.75, -2.75)])


def _half_path(*, left: bool) -> QPainterPath:
    """One half of the answer pair at 0, 0: round on its outer side, straight on its inner one."""
    half = QRectF(0, 0, at.PAIR_WIDTH / 2, at.PAIR_HEIGHT)
    inside = half.adjusted(1, 1, 0, -1) if left else half.adjusted(0, 1, -1, -1)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(inside, 5, 5)
    straight = QRectF(inside)
    straight.setWidth(inside.width() - 5)
    if left:
        straight.moveRight(inside.right())
    path.addRect(straight)
    return path.simplified()


_HALVES = {Answer.YES: _half_path(left=True), Answer.NO: _half_path(left=False)}
