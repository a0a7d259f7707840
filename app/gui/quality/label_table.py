"""The table of labels: sorted by its headings; Enter, F2, a double click or the menu changes goals."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from app.core.translation import tr
from app.gui.kit.cell_table import ROW_HEIGHT, CellDelegate
from app.gui.kit.key_overrides import keep_key
from app.gui.kit.table_style import height_of_rows, style_table
from app.gui.kit.text_scale import keep_size, px
from app.gui.kit.theme import SMALL_SIZE, font, number_font
from app.gui.quality.label_model import (
    AP,
    COLUMNS,
    GOAL,
    ID_ROLE,
    NAME,
    NO,
    SCORED,
    LabelFiguresModel,
    SortedLabels,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.gui.kit.theme import Theme
    from app.gui.quality.label_model import AnyIndex, LabelFigures

_GOAL_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
_PADDING = 8
_WIDEST_GOAL = 112
_DOT_ROOM = 14
_MEASURED = 100
_LEAST_NAME, _WIDEST_NAME = 90, 160
"""Names get this width before any optional column."""
_STYLE = """
QTableView, QTableView:focus { border: none; }
QHeaderView::up-arrow, QHeaderView::down-arrow {
    subcontrol-origin: border; subcontrol-position: top center; width: 8px; height: 8px;
}
"""


class LabelTable(QTableView):
    """Shows ``LabelFigures``. The current label keeps its place by id, even if rows change."""

    label_chosen = Signal(object)
    """The id of the label whose row is current, or None."""
    goal_asked = Signal(int)
    number_asked = Signal(int)
    """The user wants to type the label's threshold."""
    tuning_asked = Signal(int)
    """The user wants a threshold set by hand to be tuned again."""
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = LabelFiguresModel(self)
        self.sorted = SortedLabels(self.source, self)
        self.read_only = False
        self._current_id: int | None = None
        self._hand_set: frozenset[int] = frozenset()
        self._spans = False
        self._widths: dict[int, int] = {}
        self._name_width = _LEAST_NAME
        self.setModel(self.sorted)
        self.setItemDelegate(CellDelegate(theme, self))
        style_table(self, tr("Labels, and how each does out-of-fold"), ROW_HEIGHT)
        self.setStyleSheet(_STYLE)
        self.setSortingEnabled(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)  # a third click restores the project's order
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(40)
        keep_size(header, height=ROW_HEIGHT)
        for column in range(self.source.columnCount()):
            stretch = QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, stretch if column == NAME else QHeaderView.ResizeMode.Fixed)
        self.sorted.modelReset.connect(self._arrange)
        self.sorted.layoutChanged.connect(self._arrange)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(px(568), height_of_rows(self, 11))

    def set_rows(self, rows: Sequence[LabelFigures], hand_set: frozenset[int]) -> None:
        """Show these rows; ``hand_set`` are the labels whose threshold was set by hand."""
        self._hand_set = hand_set
        was_lacking = [bool(row.lacking) for row in self.source.rows]
        self.source.set_rows(rows)
        if was_lacking != [bool(row.lacking) for row in rows]:
            self._arrange()
        self._fit_columns()
        self._fit_height()

    def _fit_height(self) -> None:
        self.setMaximumHeight(height_of_rows(self, len(self.source.rows)) + 1)

    def _restyle(self) -> None:
        self._fit_columns()
        self._fit_height()
        self.viewport().update()

    @property
    def current_id(self) -> int | None:
        """The label of the current row."""
        return self._current_id

    def choose(self, label_id: int) -> None:
        """Make this label's row the current one, if it has one."""
        place = self.source.row_of(label_id)
        if place is not None:
            self._go_to(place)

    def _go_to(self, place: int) -> None:
        index = self.sorted.mapFromSource(self.source.index(place, NAME))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _arrange(self) -> None:
        """After a reset or sort, restore spanning cells of labels without scores, and the current row."""
        self._span_words()
        wanted = None if self._current_id is None else self.source.row_of(self._current_id)
        if wanted is None and self.source.rows:
            wanted = self.sorted.mapToSource(self.sorted.index(0, NAME)).row()
        if wanted is not None:
            self._go_to(wanted)
        else:
            self._on_chosen(None)

    def _span_words(self) -> None:
        if self._spans:
            self.clearSpans()
        self._spans = False
        for row in range(self.sorted.rowCount()):
            if self._row_at(self.sorted.index(row, NAME)).lacking:
                self.setSpan(row, GOAL, 1, len(SCORED))
                self._spans = True

    def _row_at(self, index: AnyIndex) -> LabelFigures:
        return self.source.rows[self.sorted.mapToSource(index).row()]

    def _fit_columns(self) -> None:
        """Fit columns to their contents. Digits have equal width, so that changing numbers move no column."""
        header = self.horizontalHeader()
        metrics = QFontMetrics(number_font(weight=QFont.Weight.DemiBold))
        titles = QFontMetrics(font(SMALL_SIZE))
        scored = [row for row in self.source.rows if not row.lacking]
        for place, column in enumerate(COLUMNS[NAME + 1 :], NAME + 1):
            rows = scored if place in SCORED else self.source.rows
            texts = {column.shown(column.value(row)) for row in rows}
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            if place == GOAL:
                widest = min(widest, px(_WIDEST_GOAL))
            self._widths[place] = max(titles.horizontalAdvance(tr(column.title)), widest + 2) + 2 * px(
                _PADDING
            )
            header.resizeSection(place, self._widths[place])
        longest = max((row.name for row in self.source.rows), key=len, default="")[:_MEASURED]
        needed = metrics.horizontalAdvance(longest) + px(_DOT_ROOM) + 2 * px(_PADDING)
        self._name_width = max(px(_LEAST_NAME), min(needed, px(_WIDEST_NAME)))
        self._hide_what_has_no_room()

    def _hide_what_has_no_room(self) -> None:
        """Hide columns that do not fit: first the goal, which is also below the plot, then *no*."""
        room = self.viewport().width() - self._name_width - sum(self._widths.values())
        for place in (GOAL, NO, AP):
            short = self._widths.get(place, 0) and room < 0
            self.setColumnHidden(place, bool(short))
            room += self._widths.get(place, 0) if short else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_what_has_no_room()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._on_chosen(current.data(ID_ROLE))

    def _on_chosen(self, label_id: int | None) -> None:
        if label_id != self._current_id:
            self._current_id = label_id
            self.label_chosen.emit(label_id)

    # Mouse, keys and menu

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self._ask_goal()

    def event(self, event: QEvent) -> bool:
        return keep_key(event, _GOAL_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GOAL_KEYS:
            self._ask_goal()
        else:
            super().keyPressEvent(event)

    def _ask_goal(self) -> None:
        if self._current_id is not None and not self.read_only:
            self.goal_asked.emit(self._current_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.selectRow(index.row())
        menu = self.menu_for(index.data(ID_ROLE))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.visualRect(index).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(corner) if by_keyboard else event.globalPos())

    def menu_for(self, label_id: int) -> QMenu:
        """The menu of a label."""
        menu = QMenu(self)
        changes = (
            (tr("Change the goal…"), self.goal_asked, True),
            (tr("Type the threshold…"), self.number_asked, True),
            (tr("Let Jobtag tune the threshold"), self.tuning_asked, label_id in self._hand_set),
        )
        for text, signal, possible in changes:
            action = menu.addAction(text)
            action.setEnabled(possible and not self.read_only)
            action.triggered.connect(partial(_emit, signal, label_id))
        menu.addSeparator()
        menu.addAction(tr("Save the table…")).triggered.connect(lambda: self.save_asked.emit())
        return menu


def _emit(signal: SignalInstance, label_id: int, _checked: bool = False) -> None:
    signal.emit(label_id)
