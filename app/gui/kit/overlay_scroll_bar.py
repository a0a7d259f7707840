"""A scroll bar that overlays the edge of a list, so that rows reach the edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QScrollBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea


class OverlayScrollBar(QScrollBar):
    """Replaces the vertical bar of ``area``, which still holds the range and the value.

    The padding of rows keeps their contents clear of it.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._held = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.installEventFilter(self)
        self._held.rangeChanged.connect(self._on_range_changed)
        self._held.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._held.setValue)
        self._on_range_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def _on_range_changed(self) -> None:
        self.setPageStep(self._held.pageStep())
        self.setSingleStep(self._held.singleStep())
        self.setRange(self._held.minimum(), self._held.maximum())
        self.setValue(self._held.value())
        self.setVisible(self.maximum() > self.minimum())
        self._place()

    def _place(self) -> None:
        width = self.sizeHint().width()
        place = QRect(self._area.width() - width, 0, width, self._area.height())
        if self._area.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(0)
        self.setGeometry(place)
