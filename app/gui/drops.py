"""Files and texts that come from other programs: dropped anywhere on the window, or copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from app.gui.welcome_panel import dropped_files

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def on_clipboard() -> list[Path] | str:
    """The files that were copied, or else the text."""
    mime = QGuiApplication.clipboard().mimeData()
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files or mime.text()


class Drops(QObject):
    """Takes drops for a window whose widgets do not want them."""

    files_dropped = Signal(object)
    """The paths, as a list."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at drags and drops only."""
        if isinstance(event, QDragEnterEvent) and dropped_files(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self.files_dropped.emit(dropped_files(event))
            return True
        return super().eventFilter(watched, event)
