"""A dialog that grows with its contents."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

from app.gui.kit.text_scale import room_on_screen


class GrowingDialog(QDialog):
    """Grows when fields are added or sentences become longer, which Qt would squeeze instead."""

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resize(self.sizeHint().expandedTo(self.size()).boundedTo(room_on_screen(self)))
        return handled
