"""Paints the key sheet: names of groups, titles, and each key as a cap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from app.core.translation import tr
from app.gui.keys.keys_model import ITEM, KeyItem
from app.gui.kit.plain_label import one_line
from app.gui.kit.text_scale import design_pixels, px
from app.gui.kit.theme import design_font

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect
    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.gui.kit.theme import Theme

_ROW, _GROUP = 30, 40
_PAD, _GAP = 12, 4
_CAP, _CAP_PAD, _CAP_SIZE = 20, 6, 11


class KeysDelegate(QStyledItemDelegate):
    """``waiting`` is the index of the row that waits for its new key."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.waiting: tuple[str, int] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(200), px(_GROUP if isinstance(index.data(ITEM), str) else _ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        with design_pixels(painter, option.rect) as whole:
            self._paint_row(painter, whole, option, index.data(ITEM))

    def _paint_row(
        self, painter: QPainter, whole: QRect, option: QStyleOptionViewItem, row: KeyItem | str | None
    ) -> None:
        place = whole.adjusted(_PAD, 0, -_PAD, 0)
        colors = self._theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if isinstance(row, str):
            painter.setFont(design_font(weight=QFont.Weight.DemiBold))
            painter.setPen(QColor(colors.text))
            painter.drawText(place.adjusted(0, 10, 0, 0), left, row)
        elif isinstance(row, KeyItem):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen or option.state & QStyle.StateFlag.State_MouseOver:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colors.weak_accent if chosen else colors.window))
                painter.drawRoundedRect(QRectF(whole), 6, 6)
            end = self._paint_end(painter, place, row)
            painter.setFont(design_font())
            painter.setPen(QColor(colors.text if chosen else colors.soft))
            room = end - place.left() - _GAP
            title = painter.fontMetrics().elidedText(
                one_line(row.title), Qt.TextElideMode.ElideRight, max(room, 0)
            )
            painter.drawText(place, left, title)

    def _paint_end(self, painter: QPainter, place: QRect, item: KeyItem) -> int:
        """Paint the caps from the right, with a dot before changed ones. Returns where they begin."""
        colors, end = self._theme.colors, place.right() + 1
        if item.place == self.waiting:
            note = tr("Press the new key, Esc keeps the old one")
            painter.setFont(design_font())
            painter.setPen(QColor(colors.accent))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, note)
            return end - painter.fontMetrics().horizontalAdvance(note)
        painter.setFont(design_font(_CAP_SIZE))
        metrics = painter.fontMetrics()
        for key in reversed(item.keys):
            width = max(_CAP, metrics.horizontalAdvance(key) + 2 * _CAP_PAD)
            cap = QRectF(end - width, place.top() + (_ROW - _CAP) / 2, width, _CAP)
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.setBrush(QColor(colors.track if colors.dark else colors.window))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(colors.text))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            end -= width + _GAP
        if item.changed:
            painter.setPen(QColor(colors.accent))
            note = "changed"
            width = metrics.horizontalAdvance(note) + _GAP
            painter.drawText(
                QRectF(end - width, place.top(), width, _ROW), Qt.AlignmentFlag.AlignVCenter, note
            )
            end -= width + _GAP
        return end
