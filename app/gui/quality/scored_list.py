"""A list of postings with probabilities and answers; titles are read when they become visible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.core.translation import tr
from app.gui.kit.colors import blend
from app.gui.kit.key_overrides import keep_key
from app.gui.kit.plain_label import one_line, plain_tooltip
from app.gui.kit.table_style import style_table
from app.gui.kit.text_scale import px
from app.gui.kit.theme import font, number_font
from app.gui.quality.wording import answer_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.core.curves import Scored
    from app.core.records import PostingRow
    from app.gui.kit.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 36
MOST = 500
"""The most postings that are listed."""

_PAGE = 32
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_GAP = 12
_ID_ROLE = Qt.ItemDataRole.UserRole + 1
_ANSWER_ROLE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


class ScoredModel(QAbstractListModel):
    """``read`` returns the rows of postings by id. It is called for pages of 32 as they become visible."""

    def __init__(
        self, read: Callable[[Sequence[int]], list[PostingRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._scored: Sequence[Scored] = ()
        self._titles: dict[int, str] = {}

    @property
    def scored(self) -> Sequence[Scored]:
        return self._scored

    def set_scored(self, scored: Sequence[Scored]) -> None:
        """Show these postings, at most the first 500."""
        scored = scored[:MOST]
        if list(scored) == list(self._scored):
            return
        self.beginResetModel()
        self._scored = scored
        self.endResetModel()

    def forget_titles(self) -> None:
        """Read the titles again after postings changed."""
        self._titles.clear()
        if self._scored:
            self.dataChanged.emit(self.index(0), self.index(len(self._scored) - 1))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._scored)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self._scored[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(index.row())
        if role == _ANSWER_ROLE:
            return answer_words(found.probability, found.answer)
        if role == _ID_ROLE:
            return found.posting_id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(index.row())}, {answer_words(found.probability, found.answer)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._title(index.row()))
        return None

    def _title(self, row: int) -> str:
        posting_id = self._scored[row].posting_id
        if posting_id not in self._titles:
            start = row - row % _PAGE
            page = [one.posting_id for one in self._scored[start : start + _PAGE]]
            missing = [wanted for wanted in page if wanted not in self._titles]
            self._titles.update(dict.fromkeys(missing, tr("A posting that was deleted")))
            self._titles.update(
                (found.id, one_line(found.title or found.preview)) for found in self._read(missing)
            )
        return self._titles[posting_id]


class ScoredDelegate(QStyledItemDelegate):
    """Paints the title on the left, probability and answer on the right, and a line below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._update_fonts()
        theme.changed.connect(self._update_fonts)

    def _update_fonts(self) -> None:
        # Cached, since a list that changes with each step of a threshold is painted often.
        self._fonts = font(), number_font()
        self._metrics = QFontMetrics(self._fonts[0]), QFontMetrics(self._fonts[1])

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(px(240), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colors, place = self._theme.colors, QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(colors.weak_accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, QColor(blend(colors.weak_accent, colors.panel, 0.5)))
        painter.setPen(QColor(colors.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        room = place.adjusted(4, 0, -4, 0)
        vertically = Qt.AlignmentFlag.AlignVCenter
        words = index.data(_ANSWER_ROLE)
        painter.setFont(self._fonts[1])
        painter.setPen(QColor(colors.soft))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | vertically), words)
        room.setRight(room.right() - self._metrics[1].horizontalAdvance(words) - _GAP)
        painter.setFont(self._fonts[0])
        painter.setPen(QColor(colors.text))
        title = self._metrics[0].elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | vertically), title)
        painter.restore()


class ScoredList(QTableView):
    """A table of one column, which lays out only visible rows. A click or Enter opens a posting."""

    opened = Signal(int)
    """The id of the posting to open."""

    def __init__(
        self,
        read: Callable[[Sequence[int]], list[PostingRow]],
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.postings = ScoredModel(read, self)
        self.setModel(self.postings)
        self.setItemDelegate(ScoredDelegate(theme, self))
        style_table(self, name, ROW_HEIGHT)
        self.setStyleSheet("QTableView, QTableView:focus { border: none; }")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 3 * px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(ROW_HEIGHT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.postings.index(0))

    def event(self, event: QEvent) -> bool:
        return keep_key(event, _OPENS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(_ID_ROLE))
