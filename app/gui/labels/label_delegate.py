"""Paints a label's row: key cap, dot, name, answer pair, bar with its threshold mark, percentage."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from app.core.percentages import percentage
from app.gui.kit.cached_text import CachedText
from app.gui.kit.colors import blend, dot_color
from app.gui.kit.dots import paint_dot
from app.gui.kit.plain_label import one_line
from app.gui.kit.text_scale import design_pixels, px, text_scale
from app.gui.kit.theme import SMALL_SIZE, design_font
from app.gui.labels import row_layout as at
from app.gui.labels.answer_buttons import paint_answer_buttons
from app.gui.labels.bar_painting import paint_bar
from app.gui.labels.label_model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.core.records import Answer
    from app.gui.kit.theme import Theme
    from app.gui.labels.bar_animation import BarAnimation
    from app.gui.labels.label_model import AnyIndex
    from app.gui.labels.label_row import LabelRow

_CAP_SIZE, _CAP_RADIUS = 11, 4
_UNKNOWN = "–"
_MEASURED, _MEASURED_PART = 32, 100
_LEAST_WIDTH = 160
_HOVER = QStyle.StateFlag.State_MouseOver
_KEYBOARD = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange


class LabelDelegate(QStyledItemDelegate):
    """Rows of 36 design pixels. The view sets which row is current, hovered, or has a slider over its bar."""

    def __init__(self, theme: Theme, animation: BarAnimation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._animation = animation
        self.answering = True
        self.read_only = False
        self.current_row = -1
        self.slider_row = -1
        self.hovered: tuple[int, Answer] | None = None
        self._layouts: dict[tuple[int, bool], at.RowLayout] = {}
        self._longest_name = 0
        theme.changed.connect(self._prepare)
        self._prepare()

    def _prepare(self) -> None:
        """Create pens, brushes and fonts for the theme once, so that painting a row creates none."""
        colors = self._theme.colors
        bold = QFont.Weight.DemiBold
        self._cap_texts = CachedText(design_font(_CAP_SIZE, figures=True))
        self._heading = CachedText(design_font(SMALL_SIZE, bold))
        # Keyed by whether the label is assigned.
        self._names = {False: CachedText(design_font()), True: CachedText(design_font(weight=bold))}
        self._numbers = {
            False: CachedText(design_font(figures=True)),
            True: CachedText(design_font(weight=bold, figures=True)),
        }
        self._percentage_width = self._numbers[True].width("100 %") + 1
        self._text, self._soft = QPen(QColor(colors.text)), QPen(QColor(colors.soft))
        self._line, self._focus = QPen(QColor(colors.line), 1), QPen(QColor(colors.accent), 2)
        self._current = QColor(colors.weak_accent)
        self._hover = QColor(blend(colors.weak_accent, colors.panel, 0.5))
        self._cap = QBrush(QColor(colors.track if colors.dark else colors.window))
        self._dots: dict[str, QBrush] = {}
        self._layouts.clear()

    def layout(self, width: int) -> at.RowLayout:
        """The places of the parts, in design pixels, for a row of this width in screen pixels."""
        width = round(width / text_scale())
        key = (width, self.answering)
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) > 64:
                self._layouts.clear()
            found = self._layouts[key] = at.row_layout(
                width, self.answering, self._percentage_width, self._longest_name
            )
        return found

    def measure(self, names: Iterable[str]) -> None:
        """Give the longest of these names the width it needs, if possible."""
        likely = nlargest(_MEASURED, names, key=len)  # measuring thousands would be noticeable
        self._longest_name = max(
            (self._names[True].width(name[:_MEASURED_PART]) for name in likely), default=0
        )
        self._layouts.clear()

    def whole_width(self) -> int:
        """The width of a row that shows the longest name whole, in design pixels."""
        return at.whole_width(self._percentage_width, self._longest_name)

    def shown(self, row: LabelRow) -> float | None:
        """How far the row's bar is currently filled."""
        return None if row.probability is None else self._animation.at(row.label_id, row.probability)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        heading = px(at.HEADING_HEIGHT) if index.data(Role.HEADING) else 0
        return QSize(px(_LEAST_WIDTH), px(at.ROW_HEIGHT) + heading)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: LabelRow = index.data(Role.ROW)
        with design_pixels(painter, option.rect) as place:
            self._paint_row(painter, place, option, row, index.row())

    def _paint_row(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, row: LabelRow, number: int
    ) -> None:
        layout = self.layout(option.rect.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._paint_heading(painter, row.heading, place.width())
        self._paint_ground(painter, QRect(0, 0, place.width(), at.ROW_HEIGHT), option, number)
        if row.key and not layout.cap.isEmpty():
            self._paint_cap(painter, layout.cap, row.key)
        paint_dot(painter, QRectF(layout.dot), self._dot(row.color), row.shape)
        assigned = row.assigned
        painter.setPen(self._text)
        self._names[assigned].draw(painter, layout.name.left(), at.ROW_HEIGHT, row.name, layout.name.width())
        if not assigned:
            painter.setPen(self._soft)
        share = _UNKNOWN if row.probability is None else percentage(row.probability)
        self._numbers[assigned].draw_before(painter, layout.percentage.right() + 1, at.ROW_HEIGHT, share)
        if self.answering:
            hovered = self.hovered[1] if self.hovered is not None and self.hovered[0] == number else None
            enabled = not self.read_only
            paint_answer_buttons(painter, layout.pair, row, hovered, self._theme.colors, enabled=enabled)
        if number != self.slider_row:
            paint_bar(painter, layout.bar, row, self.shown(row), self._theme.colors)

    def _paint_heading(self, painter: QPainter, heading: str, width: int) -> None:
        """Paint the group's name above its first row, and move the painter below it."""
        painter.setPen(self._soft)
        below = at.HEADING_HEIGHT + at.HEADING_GAP
        self._heading.draw(painter, at.PADDING, below, one_line(heading), width - 2 * at.PADDING)
        painter.translate(0, at.HEADING_HEIGHT)

    def _paint_ground(
        self, painter: QPainter, ground: QRect, option: QStyleOptionViewItem, number: int
    ) -> None:
        if number == self.current_row or option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(ground, self._current)
        if number == self.current_row:
            if option.state & _KEYBOARD == _KEYBOARD:
                painter.setPen(self._focus)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(ground.adjusted(1, 1, -1, -1))
        elif option.state & _HOVER:
            painter.fillRect(ground, self._hover)

    def _paint_cap(self, painter: QPainter, cap: QRect, key: str) -> None:
        painter.setPen(self._line)
        painter.setBrush(self._cap)
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), _CAP_RADIUS, _CAP_RADIUS)
        painter.setPen(self._soft)
        self._cap_texts.draw_centred(painter, cap.center().x() + 1, at.ROW_HEIGHT, key[:2])

    def _dot(self, color: str) -> QBrush:
        found = self._dots.get(color)
        if found is None:
            found = self._dots[color] = QBrush(QColor(dot_color(color, self._theme.colors)))
        return found
