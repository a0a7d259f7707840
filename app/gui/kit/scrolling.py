"""A page that scrolls where the window is too small for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from app.gui.kit.text_scale import keep_size


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


class SideColumn(QScrollArea):
    """A column beside the main part of a dialog, which scrolls and is never too narrow to be read."""

    def __init__(self, content: QWidget, most_width: int) -> None:
        """``most_width`` is in design pixels."""
        super().__init__()
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        for part in (self.viewport(), content):
            part.setAutoFillBackground(False)
        keep_size(self, most_width=most_width)

    def minimumSizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = self._content.minimumSizeHint().width() + bar
        return QSize(min(least, self.maximumWidth()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())
