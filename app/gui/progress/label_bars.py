"""Labels, each with a bar for its yes answers, up to the target if there is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from app.core.labels import shapes
from app.core.tagging_progress import most_lacking
from app.core.translation import localized, tr
from app.gui.kit.dots import paint_dot
from app.gui.kit.plain_label import one_line, plain_tooltip
from app.gui.kit.text_scale import design_pixels, px
from app.gui.kit.theme import design_font, dot_color

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from app.core.records import Label
    from app.gui.kit.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 32
_PADDING, _DOT, _GAP, _BAR = 12, 8, 8, 8


@dataclass(frozen=True, slots=True)
class LabelBar:
    """One row. ``filled`` is the filled part of the bar, 0..1."""

    name: str
    color: str
    shape: int
    yes: int
    no: int
    wanted: int | None
    filled: float

    @property
    def reached(self) -> bool:
        return self.wanted is not None and self.yes >= self.wanted

    @property
    def count(self) -> str:
        """Such as "12 / 20" or "✓ 25 / 20"; without a target, "12"."""
        if self.wanted is None:
            return localized(self.yes)
        return f"{'✓ ' if self.reached else ''}{localized(self.yes)} / {localized(self.wanted)}"

    @property
    def spoken(self) -> str:
        """The row in words, for screen readers and as a tooltip."""
        said = {"name": self.name, "yes": self.yes, "no": self.no}
        if self.wanted is None:
            return tr("{name}: {yes:,} yes, {no:,} no", **said)
        return tr("{name}: {yes:,} yes, {no:,} no, {wanted:,} wanted", **said, wanted=self.wanted)


class LabelBars(QAbstractListModel):
    """The labels, those that lack most first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LabelBar] = []

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return plain_tooltip(row.spoken) if role == Qt.ItemDataRole.ToolTipRole else None

    def set_counts(
        self, labels: Sequence[Label], yes: Mapping[int, int], no: Mapping[int, int], wanted: int | None
    ) -> None:
        """Show these labels with their answers."""
        most = max(1, wanted or max(yes.values(), default=0))
        dots = shapes(labels)
        rows = [
            LabelBar(
                label.name,
                label.color,
                dots[label.id],
                yes.get(label.id, 0),
                no.get(label.id, 0),
                wanted,
                min(1.0, yes.get(label.id, 0) / most),
            )
            for label in most_lacking(labels, yes)
        ]
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def widest(self) -> str:
        """The longest text of a count."""
        return max((row.count for row in self._rows), key=len, default="")


class BarDelegate(QStyledItemDelegate):
    """Paints dot, name, bar and count."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.count_width = 60

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(px(240), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        with design_pixels(painter, option.rect) as place:
            self._paint_row(painter, place, option, index.data(_ROW))

    def _paint_row(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, row: LabelBar
    ) -> None:
        colors = self._theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(colors.weak_accent))
        room = place.adjusted(_PADDING, 0, -_PADDING, 0)
        dot = QRectF(room.left(), room.center().y() - _DOT / 2 + 0.5, _DOT, _DOT)
        paint_dot(painter, dot, QBrush(QColor(dot_color(row.color, colors))), row.shape)
        name = QRect(room.left() + _DOT + _GAP, room.top(), round(room.width() * 0.5), room.height())
        self._write(painter, name, row.name, design_font(), colors.text, Qt.AlignmentFlag.AlignLeft)
        count = QRect(room.right() + 1 - self.count_width, room.top(), self.count_width, room.height())
        tint = colors.text if row.reached else colors.soft
        self._write(painter, count, row.count, design_font(figures=True), tint, Qt.AlignmentFlag.AlignRight)
        left, right = name.right() + 1 + _GAP, count.left() - _GAP
        bar = QRectF(left, room.center().y() - _BAR / 2 + 0.5, max(0, right - left), _BAR)
        self._paint_bar(painter, bar, row)

    def _write(
        self, painter: QPainter, room: QRect, text: str, face: QFont, tint: str, side: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(face)
        painter.setPen(QColor(tint))
        line = painter.fontMetrics().elidedText(one_line(text), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), line)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: LabelBar) -> None:
        colors = self._theme.colors
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if row.filled > 0:
            painter.setBrush(QColor(colors.yes if row.reached else colors.off))
            filled = QRectF(bar.left(), bar.top(), max(float(_BAR), bar.width() * row.filled), _BAR)
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)


class LabelBarView(QListView):
    """The list of bars."""

    def __init__(self, model: LabelBars, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = model
        self._delegate = BarDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Yes answers of each label"))
        self.setProperty("framed", True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self._measure)
        theme.changed.connect(self.doItemsLayout)

    def _measure(self) -> None:
        metrics = QFontMetrics(design_font(figures=True))
        self._delegate.count_width = metrics.horizontalAdvance(self._bars.widest) + 4
