"""Paints a row of the palette: answer buttons, the label's dot and name, its percentage and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from app.core.percentages import percentage
from app.gui.kit.cached_text import CachedText
from app.gui.kit.colors import dot_color
from app.gui.kit.dots import paint_dot
from app.gui.kit.text_scale import design_pixels, px
from app.gui.kit.theme import design_font
from app.gui.labels import row_layout as at
from app.gui.labels.answer_buttons import paint_answer_buttons
from app.gui.labels.label_model import Role

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.gui.kit.theme import Theme
    from app.gui.labels.label_model import AnyIndex
    from app.gui.labels.label_row import LabelRow

_HEIGHT = 32
_PAD = 8
_CAP_RADIUS = 4


class PaletteDelegate(QStyledItemDelegate):
    """Rows of 32 design pixels; the current one is highlighted."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = CachedText(design_font())
        self._number = CachedText(design_font(figures=True))
        self._cap_text = CachedText(design_font(11, figures=True))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(px(200), px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        with design_pixels(painter, option.rect) as place:
            self._paint_row(painter, place, option, index.data(Role.ROW))

    def _paint_row(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, row: LabelRow
    ) -> None:
        colors = self._theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.weak_accent if chosen else colors.window))
            painter.drawRoundedRect(QRectF(0, 0, place.width(), _HEIGHT), 6, 6)
        pair = QRect(_PAD, (_HEIGHT - at.PAIR_HEIGHT) // 2, at.PAIR_WIDTH, at.PAIR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.panel))
        painter.drawRoundedRect(pair, 6, 6)
        paint_answer_buttons(painter, pair, row, None, colors)
        left = pair.right() + 1 + 12
        dot = QRectF(left, (_HEIGHT - at.DOT) // 2, at.DOT, at.DOT)
        paint_dot(painter, dot, QBrush(QColor(dot_color(row.color, colors))), row.shape)
        right = self._paint_end(painter, row, place.width() - _PAD)
        painter.setPen(QColor(colors.text))
        left += at.DOT + _PAD
        self._name.draw(painter, left, _HEIGHT, row.name, max(right - _PAD - left, at.MIN_NAME))

    def _paint_end(self, painter: QPainter, row: LabelRow, right: int) -> int:
        """Paint the key as a cap and the percentage before it. Returns where they begin."""
        colors = self._theme.colors
        cap = QRect(right - at.CAP, (_HEIGHT - at.CAP) // 2, at.CAP, at.CAP)
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.setBrush(QColor(colors.track if colors.dark else colors.window))
        if row.key:
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), _CAP_RADIUS, _CAP_RADIUS)
        painter.setPen(QColor(colors.soft))
        if row.key:
            self._cap_text.draw_centred(painter, cap.center().x() + 1, _HEIGHT, row.key[:2])
        if row.probability is None:
            return cap.left()
        share = percentage(row.probability)
        end = cap.left() - _PAD
        self._number.draw_before(painter, end, _HEIGHT, share)
        return end - self._number.width("100 %")
