"""The threshold of the current row as a slider, for mouse, keys, typed numbers and screen readers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSlider

from app.core.percentages import percentage
from app.core.translation import tr
from app.gui.kit.key_overrides import keep_key
from app.gui.kit.text_scale import design_pixels, px, text_scale
from app.gui.labels import row_layout as at
from app.gui.labels.bar_painting import paint_bar, paint_figure, paint_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from app.gui.kit.theme import Theme
    from app.gui.labels.label_row import LabelRow

STEPS = 1000
ONE_PERCENT, TEN_PERCENT = 10, 100
SETTLED_AFTER = 600
"""Milliseconds after the last key press that end a burst of them."""

_OPENS_NUMBER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OWN_KEYS = _OPENS_NUMBER | {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip


class ThresholdSlider(QSlider):
    """Covers the bar of one row and paints it, including the mark. Values are per mille.

    ``thresholdMoved`` follows the mark. ``thresholdSet`` is emitted once for each drag or burst of keys, and
    not at all if the mark ends where it began. Presses elsewhere go to the row.
    """

    thresholdMoved = Signal(int, float)
    thresholdSet = Signal(int, object)
    numberAsked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._row: LabelRow | None = None
        self._fill: float | None = None
        self._bar = QRect()
        self._grip: float | None = None
        self._before: int | None = None
        self._last = 0
        self._threshold = 0.0
        self._loading = False
        self._settle = QTimer(self, singleShot=True)
        self._settle.setInterval(SETTLED_AFTER)
        self._settle.timeout.connect(self.settle)
        self.setRange(0, STEPS)
        self.setSingleStep(ONE_PERCENT)
        self.setPageStep(TEN_PERCENT)
        self.setMouseTracking(True)
        # By Tab only: after a drag, keys such as Enter still belong to the view.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.valueChanged.connect(self._value_changed)
        theme.changed.connect(self.update)

    @property
    def label_id(self) -> int | None:
        return None if self._row is None else self._row.label_id

    @property
    def busy(self) -> bool:
        """Whether a drag or a burst of keys is under way."""
        return self._before is not None

    @property
    def dragging(self) -> bool:
        return self._grip is not None

    def show_row(self, row: LabelRow, fill: float | None) -> None:
        """Serve this row, with its bar filled to ``fill``. A move under way on another row ends."""
        if self._row is None or self._row.label_id != row.label_id:
            self.settle()
            self._grip = None
        self._row, self._fill = row, fill
        self.setAccessibleName(tr("Threshold of {name}", name=row.name))
        self.setAccessibleDescription(
            tr("{name} is assigned from {threshold}", name=row.name, threshold=percentage(row.threshold))
        )
        if not self.busy:
            self._load(round(row.threshold * STEPS))
            self._threshold = row.threshold
        self.update()

    def place(self, bar: QRect, top: int) -> None:
        """Cover ``bar`` (in design pixels of the row) of the row whose top is at ``top`` in the parent."""
        self._bar = QRect(at.GAP, bar.top(), bar.width(), bar.height())
        width = at.GAP + bar.width() + at.CLOCK_GAP
        self.setGeometry(px(bar.left() - at.GAP), top, px(width), px(at.ROW_HEIGHT))

    def grabs(self, x: float) -> bool:
        """Whether a press at ``x``, in the slider's coordinates, is on the mark."""
        away = abs(x / text_scale() - at.mark_x(self._bar, self._threshold))
        return self._row is not None and away <= at.GRAB

    def start_drag(self, x: float) -> None:
        """Grab the mark at ``x``, in the slider's coordinates."""
        if self._row is None:
            return
        self._settle.stop()
        if self._before is None:
            self._before = self.value()
        self._grip = x / text_scale() - at.mark_x(self._bar, self._threshold)

    def drag_to(self, x: float) -> None:
        """Drag the mark, in steps of one percent."""
        if self._grip is None:
            return
        share = (x / text_scale() - self._grip - self._bar.x()) / max(1, self._bar.width())
        target = ONE_PERCENT * round(share * STEPS / ONE_PERCENT)
        if abs(target - self._threshold * STEPS) >= ONE_PERCENT / 2:
            self.setValue(target)

    def finish_drag(self) -> None:
        """Release the mark."""
        self._grip = None
        self.settle()

    def step(self, by: int) -> None:
        """Move by this many per mille, as a key does."""
        self.setValue(self.value() + by)

    def type_value(self, share: float) -> None:
        """Apply a typed threshold, 0 to 1, as one finished move."""
        self.settle()
        if self._row is None or percent_text(share) == percent_text(self._threshold):
            return
        label_id = self._row.label_id
        self._load(round(share * STEPS))
        self._threshold = share
        self.thresholdMoved.emit(label_id, share)
        self.thresholdSet.emit(label_id, share)

    def settle(self) -> None:
        """End the move under way, if any, and emit the new threshold."""
        self._settle.stop()
        before, self._before = self._before, None
        if before is not None and before != self.value() and self._row is not None:
            self.thresholdSet.emit(self._row.label_id, self.value() / STEPS)

    def cancel(self) -> None:
        """Return the mark to where the move under way began."""
        self._settle.stop()
        self._grip = None
        before, self._before = self._before, None
        if before is not None and self._row is not None and before != self.value():
            self._load(before)
            self._threshold = self._row.label.threshold
            self.update()
            self.thresholdMoved.emit(self._row.label_id, self._row.label.threshold)

    # Qt

    def event(self, event: QEvent) -> bool:
        own = (*_OWN_KEYS, Qt.Key.Key_Escape) if self.busy else _OWN_KEYS
        return keep_key(event, own) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS_NUMBER:
            self.numberAsked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.busy:
            self.cancel()
        elif event.key() in _OWN_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if event.button() == Qt.MouseButton.LeftButton and self.grabs(x):
            self.start_drag(x)
            event.accept()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self.dragging:
            self.drag_to(x)
            return
        self.setCursor(Qt.CursorShape.SizeHorCursor if self.grabs(x) else Qt.CursorShape.ArrowCursor)
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.dragging and event.button() == Qt.MouseButton.LeftButton:
            self.finish_drag()
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.numberAsked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the rows

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if not self.dragging:
            self.settle()
        super().focusOutEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        painter = QPainter(self)
        row = replace(self._row, threshold=self._threshold)
        with design_pixels(painter, self.rect()):
            paint_bar(painter, self._bar, row, self._fill, self._theme.colors)
            if self.busy:
                paint_figure(painter, self._bar, self._threshold, self._theme.colors)
            if self.hasFocus():
                paint_focus(painter, self._bar, self._theme.colors)
        painter.end()

    # Internal

    def _load(self, value: int) -> None:
        self._loading = True
        self.setValue(value)
        self._loading = False
        self._last = self.value()

    def _value_changed(self, value: int) -> None:
        if self._loading or self._row is None:
            return
        if self._before is None:
            self._before = self._last
        self._last = value
        self._threshold = value / STEPS
        if not self.dragging:
            self._settle.start()
        self.thresholdMoved.emit(self._row.label_id, value / STEPS)


def percent_text(share: float) -> str:
    """A share of 0 to 1 as the number field shows it, without the sign."""
    return f"{100 * share:.1f}"
