"""Dragging a label's row to another place in the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication

from app.gui.kit.text_scale import px
from app.gui.labels import row_layout as at

if TYPE_CHECKING:
    from app.gui.kit.colors import Colors

_LINE, _KNOB = 2, 3


@dataclass(frozen=True, slots=True)
class DropPlace:
    """Where the row would land: before or ``after`` another label, at the height ``y``."""

    label_id: int
    after: bool
    y: int


class RowDrag:
    """A drag, which begins once a pressed row was moved far enough, so that a click stays a click."""

    def __init__(self) -> None:
        self._pressed: tuple[int, QPoint] | None = None
        self._under_way = False
        self.drop_place: DropPlace | None = None

    @property
    def under_way(self) -> bool:
        return self._under_way

    @property
    def label_id(self) -> int | None:
        """The dragged label."""
        return self._pressed[0] if self._under_way and self._pressed is not None else None

    def press(self, label_id: int, position: QPoint) -> None:
        """Note that the mouse was pressed on a label's name."""
        self.stop()
        self._pressed = (label_id, position)

    def begins(self, position: QPoint) -> bool:
        """Whether the row is being dragged, or starts to be, with the mouse at this position."""
        if self._pressed is None:
            return False
        far = (position - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
        self._under_way = self._under_way or far
        return self._under_way

    def over(self, label_id: int, row: QRect, y: int) -> None:
        """Note that the mouse is at ``y`` over the row of a label (without its heading)."""
        after = y >= row.center().y()
        self.drop_place = DropPlace(label_id, after, row.bottom() + 1 if after else row.top())

    def drop(self) -> tuple[int, DropPlace] | None:
        """Drop the row. Returns the label and its new place; None if it stays where it was."""
        label_id, drop_place = self.label_id, self.drop_place
        self.stop()
        if label_id is None or drop_place is None or drop_place.label_id == label_id:
            return None
        return label_id, drop_place

    def stop(self) -> None:
        """Leave the row where it was."""
        self._pressed, self._under_way, self.drop_place = None, False, None

    def paint(self, painter: QPainter, width: int, colors: Colors) -> None:
        """Paint a line where the row would be dropped."""
        if self.drop_place is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent), _LINE))
        y = max(self.drop_place.y, _KNOB + 1)
        side = px(at.PADDING)
        painter.drawLine(side + 2 * _KNOB, y, width - side, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPoint(side + _KNOB, y), _KNOB, _KNOB)
