"""The rows of the label panel, with mouse and keys for answers, thresholds and the current row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QToolTip

from app.core.records import Answer
from app.core.translation import tr
from app.gui.kit.overlay_scroll_bar import OverlayScrollBar
from app.gui.kit.plain_label import plain_tooltip
from app.gui.kit.text_scale import px, text_scale
from app.gui.labels import row_layout as at
from app.gui.labels.bar_animation import BarAnimation
from app.gui.labels.label_delegate import LabelDelegate
from app.gui.labels.label_menu import GroupMenu, LabelMenu, SeveralMenu
from app.gui.labels.label_model import Role
from app.gui.labels.row_drag import RowDrag
from app.gui.labels.row_hit import RowHit
from app.gui.labels.threshold_number import ThresholdNumber
from app.gui.labels.threshold_slider import ONE_PERCENT, ThresholdSlider

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.gui.kit.theme import Theme
    from app.gui.labels.label_model import AnyIndex, LabelModel
    from app.gui.labels.label_row import LabelRow

_NEXT_ANSWER = {None: Answer.YES, Answer.YES: Answer.NO, Answer.NO: None}
_ROW_KEYS = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""With these held, the mouse and the arrow keys select rows."""
_SIDEWAYS = {Qt.Key.Key_Left: -ONE_PERCENT, Qt.Key.Key_Right: ONE_PERCENT}
_NUMBER_WIDTH, _NUMBER_HEIGHT = 84, 30


class LabelView(QListView):
    """Shows a ``LabelModel``. The threshold of the current row is a ``ThresholdSlider`` over its bar."""

    answered = Signal(int, object)
    """Label id and the ``Answer`` wanted, or None for unanswered."""
    threshold_moved = Signal(int, float)
    threshold_set = Signal(int, object)
    """Label id and the threshold, or None to have it tuned."""
    edit_asked = Signal(int, str)
    """Label id and the field to begin with: name, color, description or key."""
    move_asked = Signal(int, int)
    """Label id and by how many places: -1 is up."""
    row_dropped = Signal(int, int, bool)
    """Label id, the id of the label it was dropped beside, and whether it was dropped after that one."""
    merge_asked = Signal(int)
    split_asked = Signal(int)
    delete_asked = Signal(int)
    several_asked = Signal(str)
    """The selected labels are to be merged ("merge"), put into a group ("group") or deleted ("delete")."""
    selection_changed = Signal(int)
    """The number of selected labels."""
    group_asked = Signal(str, str)
    """To "rename", move "up", move "down" or "dissolve", and the group's name."""
    questions_asked = Signal(int)
    """The id of a label to answer for done postings."""
    chosen = Signal(int)
    """The label under the pointer, or else the current one."""
    left = Signal()
    """The pointer is no longer over the rows."""

    def __init__(self, model: LabelModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = model
        self._theme = theme
        self._current_id: int | None = None
        self._chosen_id: int | None = None
        self._read_only = False
        self.done = 0
        self.sorted_by_model = False
        """Whether rows are ordered by the model, so that they cannot be moved."""
        self._row_drag = RowDrag()
        self.count_words: Callable[[int], str] = lambda _: ""
        self.actions_by_name: Mapping[str, QAction] = {}
        self.bar_animation = BarAnimation(self)
        self.bar_animation.stepped.connect(self._on_animation_step)
        self.rows = LabelDelegate(theme, self.bar_animation, self)
        self.slider = ThresholdSlider(theme, self.viewport())
        self.slider.hide()
        self.slider.thresholdMoved.connect(self.threshold_moved)
        self.slider.thresholdSet.connect(self.threshold_set)
        self.slider.numberAsked.connect(self.ask_number)
        self.number = ThresholdNumber(self.viewport())
        self.number.typed.connect(self._on_number_entered)
        self.setAccessibleName(tr("Labels"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayScrollBar(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(self.rows)
        self.setModel(model)
        model.modelReset.connect(self._restore_current)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.doItemsLayout()  # larger text may have made rows higher
        self._place_slider()
        self.viewport().update()

    # For the panel

    @property
    def current_id(self) -> int | None:
        """The current row's label."""
        return self._current_id

    def selected_ids(self) -> list[int]:
        """The selected labels, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._labels.row(row).label_id for row in rows]

    def select_one(self) -> None:
        """Select the current row alone."""
        self.selectionModel().setCurrentIndex(
            self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit(len(self.selectionModel().selectedRows()))

    def set_current(self, label_id: int) -> None:
        """Make this label's row the current one, if it is visible."""
        row = self._labels.row_of(label_id)
        if row is not None:
            self.setCurrentIndex(self._labels.index(row))

    def set_answering(self, answering: bool) -> None:
        """Show the answer buttons, or give their space to the bar."""
        self.rows.answering = answering
        self._place_slider()
        self.viewport().update()

    def set_names(self, names: Iterable[str]) -> None:
        """Make room for these names."""
        self.rows.measure(names)
        self._place_slider()
        self.viewport().update()

    def set_done(self, done: int) -> None:
        """Set how many postings are done, for which a new label can be answered."""
        self.done = done

    def set_read_only(self, read_only: bool) -> None:
        """Set whether answers and thresholds are read-only."""
        self._read_only = self.rows.read_only = read_only
        self.viewport().update()
        self.number.leave()
        self.slider.cancel()
        self.slider.setEnabled(not read_only)

    def ask_number(self) -> None:
        """Open the field for typing the current row's threshold."""
        row = self._current_row()
        if row is None or self._read_only:
            return
        place = self._place(self.currentIndex())
        field = QRect(0, 0, px(_NUMBER_WIDTH), px(_NUMBER_HEIGHT))
        field.moveCenter(place.center())
        field.moveRight(place.right() - px(at.PADDING) + 4)
        self.number.ask(row.name, row.threshold, field)

    # Rows, and the slider over the current one

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            former, self._current_id = self._current_id, self._labels.row(current.row()).label_id
            if former != self._current_id:
                self.number.leave()  # it belongs to another label
            self._place_slider()
            self._choose(self._current_id)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        # QListView's own would lay out all rows again, but no change of data here moves a row. If many rows
        # change, only a screen reader needs a signal for each of them.
        if first.row() == last.row() or QAccessible.isActive():
            QAbstractItemView.dataChanged(self, first, last, roles)
        else:
            self.viewport().update()
        if first.row() <= self.currentIndex().row() <= last.row():
            self._load_slider()

    def resizeEvent(self, event: QResizeEvent) -> None:
        before, place = event.oldSize().height(), self.visualRect(self.currentIndex())
        super().resizeEvent(event)
        if place.isValid() and place.top() >= 0 and place.bottom() < before:
            self.scrollTo(self.currentIndex())  # widgets below may now cover the current row

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_slider()

    def _current_row(self) -> LabelRow | None:
        current = self.currentIndex()
        return self._labels.row(current.row()) if current.isValid() else None

    def _place(self, index: AnyIndex) -> QRect:
        """The rectangle of a row, without its group's heading."""
        place = self.visualRect(index)
        return place.adjusted(0, px(at.HEADING_HEIGHT), 0, 0) if index.data(Role.HEADING) else place

    def _restore_current(self) -> None:
        self._row_drag.stop()
        self.setUniformItemSizes(not self._labels.headed)
        row = None if self._current_id is None else self._labels.row_of(self._current_id)
        if row is None and self._labels.rowCount():
            row = 0
        if row is None:
            self._current_id = None
            self._place_slider()
        else:
            self.setCurrentIndex(self._labels.index(row))

    def _place_slider(self) -> None:
        current = self.currentIndex()
        self.rows.current_row = self.rows.slider_row = current.row()
        if current.isValid():
            place = self._place(current)
            self._load_slider()
            self.slider.place(self.rows.layout(place.width()).bar, place.top())
        else:
            self.slider.cancel()
        self.slider.setVisible(current.isValid())

    def _load_slider(self) -> None:
        row = self._current_row()
        if row is not None:
            self.slider.show_row(row, self.rows.shown(row))

    def _on_animation_step(self) -> None:
        self._load_slider()
        bar = self.rows.layout(self.viewport().width()).bar
        self.viewport().update(px(bar.left()) - 1, 0, px(bar.width()) + 2, self.viewport().height())

    def _on_number_entered(self, share: float) -> None:
        self.slider.type_value(share)
        self.setFocus()

    # Mouse

    def hit(self, position: QPoint) -> RowHit | None:
        """The row and its part at a point of the viewport; None below the last row or on a heading."""
        index = self.indexAt(position)
        if not index.isValid() or not self._place(index).contains(position):
            return None
        place, number = self._place(index), index.row()
        layout = self.rows.layout(place.width())
        inside = ((position - place.topLeft()).toPointF() / text_scale()).toPoint()
        return RowHit(number, self._labels.row(number), layout, inside, self._read_only)

    def heading(self, position: QPoint) -> str:
        """The group whose heading is at a point of the viewport, or ""."""
        index = self.indexAt(position)
        return index.data(Role.HEADING) if index.isValid() and self.hit(position) is None else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        hit = self.hit(position)
        if hit is None or event.button() != Qt.MouseButton.LeftButton or event.modifiers() & _SELECTING:
            super().mousePressEvent(event)
        elif hit.answer is None and hit.on_mark and not self._read_only:
            self.setCurrentIndex(self._labels.index(hit.number))
            self.slider.start_drag(self.slider.mapFromParent(position).x())
        else:
            super().mousePressEvent(event)
            if hit.answer is not None and not self._read_only:
                wanted = None if hit.row.answer is hit.answer else hit.answer
                self.answered.emit(hit.row.label_id, wanted)
            elif hit.on_name and not self._read_only and not self.sorted_by_model:
                self._row_drag.press(hit.row.label_id, position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if self.slider.dragging:
            self.slider.drag_to(self.slider.mapFromParent(position).x())
            return
        if self._row_drag.begins(position):
            self._carry(position)
            return
        super().mouseMoveEvent(event)
        hit = self.hit(position)
        answer = None if hit is None or self._read_only else hit.answer
        self._hover_answer(None if hit is None or answer is None else (hit.number, answer))
        grabs = hit is not None and answer is None and hit.on_mark and not self._read_only
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if grabs else Qt.CursorShape.ArrowCursor)
        if hit is not None:
            self._choose(hit.row.label_id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.slider.dragging and event.button() == Qt.MouseButton.LeftButton:
            self.slider.finish_drag()
            return
        dropped = self._row_drag.drop()
        self.viewport().update()
        super().mouseReleaseEvent(event)
        if dropped is not None:
            label_id, place = dropped
            self.row_dropped.emit(label_id, place.label_id, place.after)

    def _carry(self, position: QPoint) -> None:
        """Show where the dragged row would land, and scroll near the edges."""
        edge = px(at.ROW_HEIGHT) // 2
        bar = self.verticalScrollBar()
        if position.y() < edge:
            bar.setValue(bar.value() - edge)
        elif position.y() > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge)
        inside = QPoint(px(at.PADDING), min(max(position.y(), 0), self.viewport().height() - 1))
        index = self.indexAt(inside)
        if not index.isValid():
            index = self._labels.index(self._labels.rowCount() - 1)
        self._row_drag.over(self._labels.row(index.row()).label_id, self._place(index), position.y())
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._row_drag.under_way:
            painter = QPainter(self.viewport())
            self._row_drag.paint(painter, self.viewport().width(), self._theme.colors)
            painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        hit, heading = self.hit(position), self.heading(position)
        if event.button() != Qt.MouseButton.LeftButton or self._read_only:
            return
        if heading:
            self.group_asked.emit("rename", heading)
        if hit is None:
            return
        if hit.answer is not None:
            self.mousePressEvent(event)  # a second quick click is another answer
        elif hit.on_bar:
            self.ask_number()
        elif hit.on_name:
            self.edit_asked.emit(hit.row.label_id, "name")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover_answer(None)
        if self._current_id is not None:
            self._choose(self._current_id)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if not index.isValid() or self._read_only:
            return
        several = index in self.selectedIndexes() and len(self.selectedIndexes()) > 1
        if not several:
            self.setCurrentIndex(index)
        group = "" if by_keyboard else self.heading(event.pos())
        if group:
            menu: QMenu = GroupMenu(self, group, self._labels.labels)
        elif several:
            menu = SeveralMenu(self, len(self.selectedIndexes()))
        else:
            menu = LabelMenu(self, self._labels.row(index.row()).label, self._labels.labels)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.visualRect(index).bottomLeft() + QPoint(px(at.PADDING), 0)
        menu.popup(self.viewport().mapToGlobal(corner) if by_keyboard else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self.hit(event.pos())
            place = self.visualRect(self.indexAt(event.pos()))
            tip = plain_tooltip(self.heading(event.pos()))
            tip = tip if hit is None else hit.tip_counting(self.count_words)
            QToolTip.showText(event.globalPos(), tip, self.viewport(), place)
            return True
        return super().viewportEvent(event)

    def _hover_answer(self, where: tuple[int, Answer] | None) -> None:
        if where != self.rows.hovered:
            touched = {pair[0] for pair in (where, self.rows.hovered) if pair is not None}
            self.rows.hovered = where
            for row in touched:
                self.update(self._labels.index(row))

    def _choose(self, label_id: int) -> None:
        if label_id != self._chosen_id:
            self._chosen_id = label_id
            self.chosen.emit(label_id)

    # Keys

    def keyboardSearch(self, search: str) -> None:
        """Does nothing, since letters and digits answer labels instead of jumping between rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self._current_row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        selecting = event.modifiers() & _SELECTING and key in {*_ROW_KEYS, Qt.Key.Key_Space}
        if selecting or (plain and key in _ROW_KEYS):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and plain and len(self.selectedIndexes()) > 1:
            self.select_one()
        elif row is None or not plain or self._read_only:
            event.ignore()
        elif key in _SIDEWAYS:
            self.slider.step(_SIDEWAYS[key])
        elif key == Qt.Key.Key_Space and self.rows.answering:
            self.answered.emit(row.label_id, _NEXT_ANSWER[row.answer])
        elif key == Qt.Key.Key_F2:
            self.edit_asked.emit(row.label_id, "name")
        elif key == Qt.Key.Key_Escape and self._row_drag.under_way:
            self._row_drag.stop()
            self.viewport().update()
        elif key == Qt.Key.Key_Escape and self.slider.busy:
            self.slider.cancel()
        else:
            event.ignore()
