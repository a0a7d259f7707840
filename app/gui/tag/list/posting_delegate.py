"""Paints a posting in the list: title, a line of its text, the dots of its labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui.kit.dots import paint_dot
from app.gui.kit.plain_label import one_line
from app.gui.kit.text_scale import design_pixels, px
from app.gui.kit.theme import SMALL_SIZE, design_font, dot_color
from app.gui.tag.list.posting_model import DOTS_ROLE, ROW_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from app.core.records import PostingRow
    from app.gui.kit.theme import Theme

LINE = 1
ROW_HEIGHT = 76 + LINE

_PAD = 14
_BAR = 3
_DOT = 8
_GAP = 5
_NAME_GAP = 10
_CHECK = 12
_MARK = 10

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class PostingDelegate(QStyledItemDelegate):
    """``marks_done`` puts a check mark on done postings, for lists that also contain others."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marks_done = False
        self._theme = theme
        self._update_fonts()
        theme.changed.connect(self._update_fonts)

    def _update_fonts(self) -> None:
        self._bold = design_font(weight=QFont.Weight.DemiBold)
        self._small = design_font(SMALL_SIZE)
        self._bold_metrics = QFontMetrics(self._bold)
        self._small_metrics = QFontMetrics(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(120), px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: PostingRow | None = index.data(ROW_ROLE)
        self._paint_ground(painter, option, current=self._is_current(option, index))
        if row is None:
            return
        with design_pixels(painter, option.rect) as whole:
            # Each text in the direction of its own script.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            place = whole.adjusted(_PAD, 0, -_PAD, 0)
            self._paint_texts(painter, place, row)
            self._paint_dots(painter, place, index.data(DOTS_ROLE))

    @staticmethod
    def _is_current(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
        view = option.widget
        return isinstance(view, QAbstractItemView) and view.currentIndex() == index

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, current: bool) -> None:
        colors = self._theme.colors
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:  # the current one too, if it is selected
            painter.fillRect(rect, QColor(colors.weak_accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.window))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), LINE, QColor(colors.line))
        if current:
            painter.fillRect(rect.x(), rect.y(), _BAR, rect.height() - LINE, QColor(colors.accent))
            if option.widget.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 1))
                painter.drawRect(rect.adjusted(0, 0, -1, -1 - LINE))

    def _paint_texts(self, painter: QPainter, place: QRect, row: PostingRow) -> None:
        colors = self._theme.colors
        first = QRect(place.x(), place.y() + 8, place.width(), 20)
        second = QRect(place.x(), place.y() + 27, place.width(), 20)
        if row.done and self.marks_done:
            self._paint_check(painter, QPointF(first.right() - _CHECK + 1, first.center().y() - 4.5))
            first.setRight(first.right() - _CHECK - 8)
        for marked, paint in ((row.flagged, self._paint_flag), (row.noted, self._paint_note)):
            if marked:
                paint(painter, QPointF(first.right() - _MARK + 1, first.center().y() - 5))
                first.setRight(first.right() - _MARK - 6)
        title, preview = one_line(row.title), one_line(row.preview)
        if not title:
            title, preview = self._split(preview, first.width())
        painter.setFont(self._bold)
        painter.setPen(QColor(colors.text))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(first, _LEFT, self._bold_metrics.elidedText(title, elide, first.width()))
        painter.setFont(self._small)
        painter.setPen(QColor(colors.soft))
        painter.drawText(second, _LEFT, self._small_metrics.elidedText(preview, elide, second.width()))

    def _split(self, text: str, width: int) -> tuple[str, str]:
        """Paint a posting without a title: its text starts in the title's line and continues in the next."""
        if self._bold_metrics.horizontalAdvance(text) <= width:
            return text, ""
        fitting = len(self._bold_metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)) - 1
        cut = text.rfind(" ", 0, fitting + 1)
        return (text[:cut], text[cut + 1 :]) if cut > 0 else (text, text[fitting:])

    def _paint_flag(self, painter: QPainter, at: QPointF) -> None:
        soft = QColor(self._theme.colors.soft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(soft, 1.4))
        painter.drawLine(at + QPointF(1, 0), at + QPointF(1, 11))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPolygon([at + QPointF(1, 0), at + QPointF(10, 3), at + QPointF(1, 6.5)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_note(self, painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.soft), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(at + QPointF(0.5, 1), QSizeF(9, 9)), 2, 2)
        for line in (3.8, 6.6):
            painter.drawLine(at + QPointF(2.6, line), at + QPointF(7.4, line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_check(self, painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.colors.yes), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([at + QPointF(1, 5), at + QPointF(4.2, 8.5), at + QPointF(11, 0.8)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_dots(self, painter: QPainter, place: QRect, dots: tuple[tuple[str, str, int], ...]) -> None:
        """Paint as many dots with names as fit, then "+2"."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        soft = QColor(self._theme.colors.soft)
        metrics = self._small_metrics
        left, top = place.x(), place.y() + 48
        for number, (name, color, shape) in enumerate(dots):
            behind = len(dots) - number - 1
            more = metrics.horizontalAdvance(f"+{behind}") + _NAME_GAP if behind else 0
            room = place.right() + 1 - left - _DOT - _GAP
            name = one_line(name)
            width = metrics.horizontalAdvance(name)
            if width > room - more:
                if number:
                    painter.setPen(soft)
                    painter.drawText(QRect(left, top, place.width(), 20), _LEFT, f"+{behind + 1}")
                    return
                name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - more)
                width = metrics.horizontalAdvance(name)
            brush = QBrush(QColor(dot_color(color, self._theme.colors)))
            paint_dot(painter, QRectF(left, top + 10 - _DOT / 2, _DOT, _DOT), brush, shape)
            painter.setPen(soft)
            left += _DOT + _GAP
            painter.drawText(QRect(left, top, width + 1, 20), _LEFT, name)
            left += width + _NAME_GAP
