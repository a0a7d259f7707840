"""The view over a ``CellModel``: rows 32 high, lines between them, figures of equal width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.gui.calm_table import calm
from app.gui.compare.cells import BOLD_ROLE, DOT_ROLE, SHAPE_ROLE, SOFT_ROLE, CellModel
from app.gui.dots import paint_dot
from app.gui.plain_label import one_line
from app.gui.theme import SMALL_SIZE, dot_color, font, number_font

if TYPE_CHECKING:
    from app.gui.theme import Theme

ROW_HEIGHT = 32
_PADDING = 8
_DOT, _DOT_GAP = 8, 6


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: its label's dot, its text, a line under it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        text = QFontMetrics(_font(bold=True)).horizontalAdvance(one_line(index.data() or ""))
        size.setWidth(text + 2 * _PADDING + (_DOT + _DOT_GAP if index.data(DOT_ROLE) else 0))
        size.setHeight(ROW_HEIGHT)
        return size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors, rect = self._theme.colors, QRect(option.rect)
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colors.weak_accent))
        painter.setPen(QColor(colors.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        dot = index.data(DOT_ROLE)
        if dot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at = QRectF(room.left(), room.center().y() + 0.5 - _DOT / 2, _DOT, _DOT)
            brush = QBrush(QColor(dot_color(dot, colors)))
            paint_dot(painter, at, brush, index.data(SHAPE_ROLE) or 0)
            room.setLeft(room.left() + _DOT + _DOT_GAP)
        painter.setFont(_font(bold=bool(index.data(BOLD_ROLE))))
        painter.setPen(QColor(colors.soft if index.data(SOFT_ROLE) else colors.text))
        line = painter.fontMetrics().elidedText(
            one_line(index.data() or ""), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), line)
        painter.restore()


class CellTable(QTableView):
    """One column stretches, the others are as wide as what they hold."""

    def __init__(
        self, model: CellModel, theme: Theme, name: str, stretched: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        calm(self, name, ROW_HEIGHT)
        self.setStyleSheet("QTableView { border: none; } QTableView:focus { border: none; }")
        header = self.horizontalHeader()
        header.setFont(font(SMALL_SIZE))  # else sections are measured wider than they are drawn
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(48)
        header.setFixedHeight(ROW_HEIGHT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height_for(2))  # it takes what room is left

    def height_for(self, rows: int) -> int:
        """How high it is with so many rows and nothing to scroll."""
        return (1 + rows) * ROW_HEIGHT


def _font(*, bold: bool) -> QFont:
    return number_font(weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
