"""Save and restore the position and size of the window, even if the screen has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = (1360, 840)
_TITLE_BAR = 40


def saved_geometry(window: QWidget) -> str:
    """The window's position and size as text."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def restore_geometry(window: QWidget, saved: str) -> None:
    """Restore the window. If the text is invalid or off every screen, use the size of a new window."""
    place = QByteArray.fromBase64(saved.encode("ascii", "ignore"))
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    fits = window.restoreGeometry(place) and any(
        screen.intersects(window.frameGeometry()) for screen in screens
    )
    if not fits:
        room = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height() - _TITLE_BAR))
