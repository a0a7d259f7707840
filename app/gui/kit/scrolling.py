"""Pages and dialogs that scroll if the window or the screen is too small for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.text_scale import keep_size, px, room_on_screen

_LEAST_WIDTH, _LEAST_HEIGHT = 240, 72


def scrolling(content: QWidget, *, see_through: bool = False) -> QScrollArea:
    """An area that shows ``content`` in full if there is room, and scrolls it otherwise.

    With ``see_through``, the background behind it stays visible.
    """
    area = QScrollArea()
    _prepare(area, content, see_through=see_through)
    return area


def scrolling_column(
    dialog: QDialog, left: int, top: int, right: int, bottom: int, *, spacing: int
) -> tuple[QVBoxLayout, QVBoxLayout]:
    """The column of a dialog, which scrolls if the screen is too small, and its fixed foot.

    The margins are those of the dialog; the foot is for its buttons.
    """
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(left, top, right, spacing // 2)
    column.setSpacing(spacing)
    foot = QVBoxLayout()
    foot.setContentsMargins(left, spacing - spacing // 2, right, bottom)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(FittingArea(content), 1)
    whole.addLayout(foot)
    return column, foot


def fit_on_screen(dialog: QDialog) -> None:
    """Resize a dialog to its size hint, up to its screen's size, whereas Qt would stop at two thirds."""
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        dialog.ensurePolished()
        dialog.resize(dialog.sizeHint().boundedTo(room_on_screen(dialog)))


def _prepare(area: QScrollArea, content: QWidget, *, see_through: bool) -> None:
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    if see_through:
        for part in (area.viewport(), content):
            part.setAutoFillBackground(False)


class SideColumn(QScrollArea):
    """A scrolling column next to the main part of a dialog, always wide enough to be read."""

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


class FittingArea(QScrollArea):
    """Has the size hint of its content, but can be smaller if there is too little room."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        _prepare(self, content, see_through=True)

    def sizeHint(self) -> QSize:
        content = self.widget()
        layout = None if content is None else content.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT)).boundedTo(self.sizeHint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Update the layout after the content's size hint changed."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)
