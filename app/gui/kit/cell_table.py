"""The view of a ``CellModel``: rows at least 32 high, with lines in between and digits of equal width."""

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

from app.gui.kit.cells import BOLD_ROLE, DOT_ROLE, SHAPE_ROLE, SOFT_ROLE, CellModel
from app.gui.kit.dots import paint_dot
from app.gui.kit.plain_label import one_line
from app.gui.kit.table_style import height_of_rows, style_table
from app.gui.kit.text_scale import keep_size, px
from app.gui.kit.theme import SMALL_SIZE, dot_color, font, number_font

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.gui.kit.theme import Theme

ROW_HEIGHT = 32
_PADDING = 8
_WRAP = int(Qt.TextFlag.TextWordWrap)
_DOT, _DOT_GAP = 8, 6
_ANY = 100_000
"""Higher than any cell."""
_FIRST_SHARE = 0.45


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: its label's dot, its text, a line below. With ``wraps``, long texts are wrapped."""

    def __init__(self, theme: Theme, table: QTableView, *, wraps: bool = False) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._wraps = wraps

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text, metrics = one_line(index.data() or ""), QFontMetrics(_font(bold=True))
        dot = px(_DOT + _DOT_GAP) if index.data(DOT_ROLE) else 0
        width = metrics.horizontalAdvance(text) + 2 * px(_PADDING) + dot
        if not self._wraps:
            return QSize(width, px(ROW_HEIGHT))
        room = QRect(0, 0, self._table.columnWidth(index.column()) - 2 * px(_PADDING), _ANY)
        metrics = QFontMetrics(_font(bold=bool(index.data(BOLD_ROLE))))
        lines = metrics.boundingRect(room, _WRAP, text).height()
        return QSize(width, max(px(ROW_HEIGHT), lines + px(ROW_HEIGHT) - metrics.height()))

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
        room = rect.adjusted(px(_PADDING), 0, -px(_PADDING), 0)
        dot = index.data(DOT_ROLE)
        if dot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = px(_DOT)
            at = QRectF(room.left(), room.center().y() + 0.5 - side / 2, side, side)
            brush = QBrush(QColor(dot_color(dot, colors)))
            paint_dot(painter, at, brush, index.data(SHAPE_ROLE) or 0)
            room.setLeft(room.left() + px(_DOT + _DOT_GAP))
        painter.setFont(_font(bold=bool(index.data(BOLD_ROLE))))
        painter.setPen(QColor(colors.soft if index.data(SOFT_ROLE) else colors.text))
        text, place = one_line(index.data() or ""), int(index.data(Qt.ItemDataRole.TextAlignmentRole))
        if self._wraps:
            painter.drawText(room, place | _WRAP, text)
        else:
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, place, line)
        painter.restore()


class CellTable(QTableView):
    """One column stretches; the others are as wide as their contents.

    With ``wraps``, no text is cut: rows are as high as necessary, and the first column is limited.
    """

    def __init__(
        self,
        model: CellModel,
        theme: Theme,
        name: str,
        stretched: int = 0,
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self, wraps=wraps))
        style_table(self, name, ROW_HEIGHT)
        self.setStyleSheet("QTableView { border: none; } QTableView:focus { border: none; }")
        header = self.horizontalHeader()
        self._on_font_changed()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(48)
        keep_size(header, height=ROW_HEIGHT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self._wraps = wraps
        if wraps:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            header.sectionResized.connect(self.resizeRowsToContents)
            for changed in (model.modelReset, model.dataChanged, model.rowsInserted):
                changed.connect(self._fit)
        theme.changed.connect(self._restyle)

    def _on_font_changed(self) -> None:
        self.horizontalHeader().setFont(font(SMALL_SIZE))  # else sections would be too wide

    def _restyle(self) -> None:
        self._on_font_changed()
        if self._wraps:
            self._fit()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height_for(2))  # it takes the remaining room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wraps:
            self._fit()

    def _fit(self) -> None:
        most = round(self.viewport().width() * _FIRST_SHARE)
        self.setColumnWidth(0, min(self.sizeHintForColumn(0), most))
        self.resizeRowsToContents()

    def height_for(self, rows: int) -> int:
        """The height that shows this many rows without scrolling."""
        return height_of_rows(self, rows)


def _font(*, bold: bool) -> QFont:
    return number_font(weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
