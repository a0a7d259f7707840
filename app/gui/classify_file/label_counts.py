"""The number of postings of a file for each label, as bars; choosing one shows its postings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from app.core.translation import count, labelled, localized, tr
from app.gui.kit.plain_label import one_line, plain_tooltip
from app.gui.kit.text_scale import design_pixels, px
from app.gui.kit.theme import design_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from app.gui.kit.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_ROW_HEIGHT, _SIDE, _BAR = 38, 10, 6


@dataclass(frozen=True, slots=True)
class CountRow:
    """A label with its number of postings; ``share`` is the length of its bar, 0..1."""

    name: str
    postings: int
    share: float


class LabelCountsModel(QAbstractListModel):
    """The most frequent labels first; labels that no posting got are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CountRow] = []

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show these numbers of postings by label."""
        most = max(counts.values(), default=0)
        self.beginResetModel()
        found = sorted(counts.items(), key=lambda pair: -pair[1])
        self.rows = [CountRow(name, number, number / most) for name, number in found if number]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        words = labelled(row.name, count(row.postings, "posting"))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words
        return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else None


class _CountDelegate(QStyledItemDelegate):
    """The name and the number above a bar."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(px(160), px(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        with design_pixels(painter, option.rect) as place:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, place, index.data(_ROW), selected=selected)

    def _paint_row(self, painter: QPainter, place: QRect, row: CountRow, *, selected: bool) -> None:
        colors = self._theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(place, QColor(colors.weak_accent))
        room = place.adjusted(_SIDE, 5, -_SIDE, 0)
        line = QRect(room.left(), room.top(), room.width(), 18)
        number = localized(row.postings)
        painter.setFont(design_font(figures=True))
        width = QFontMetrics(painter.font()).horizontalAdvance(number) + 8
        painter.setPen(QColor(colors.soft))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)
        painter.setFont(design_font())
        painter.setPen(QColor(colors.text))
        name = painter.fontMetrics().elidedText(
            one_line(row.name), Qt.TextElideMode.ElideRight, line.width() - width
        )
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        bar = QRect(room.left(), line.bottom() + 3, room.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        filled = QRect(bar.left(), bar.top(), max(_BAR, round(bar.width() * row.share)), _BAR)
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)


class LabelCounts(QListView):
    """A second click on the chosen label, or Escape, shows all postings again."""

    label_chosen = Signal(object)
    """The label whose postings are to be shown, or None for all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = LabelCountsModel(self)
        self._chosen: str | None = None
        self.setModel(self._counts)
        self.setItemDelegate(_CountDelegate(theme, self))
        self.setAccessibleName(tr("Postings of each label"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.doItemsLayout)

    @property
    def rows(self) -> list[CountRow]:
        """The rows shown."""
        return self._counts.rows

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show these numbers of postings by label, none of them chosen."""
        self._chosen = None
        self._counts.set_counts(counts)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._toggle(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._toggle(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            name = self.rows[index.row()].name
            self._choose(None if name == self._chosen else name)

    def _choose(self, name: str | None) -> None:
        self._chosen = name
        if name is None:
            self.clearSelection()
        self.label_chosen.emit(name)
