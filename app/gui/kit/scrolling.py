"""A page that scrolls where the window is too small for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(content: QWidget, *, see_through: bool = False) -> QScrollArea:
    """An area that fills with ``content`` where there is room, and else scrolls it.

    With ``see_through`` the background behind it stays visible.
    """
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    if see_through:
        for part in (area.viewport(), content):
            part.setAutoFillBackground(False)
    return area
