"""Files and texts from other programs, dropped on the window or pasted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget


def on_clipboard() -> list[Path] | str:
    """The files on the clipboard, or else its text; "" if it has neither."""
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None on some platforms if it is empty
    return "" if mime is None else _files(mime) or mime.text()


def dropped(event: QDropEvent) -> list[Path] | str:
    """The local files and folders, or else the text, from another program."""
    mime = event.mimeData()
    if event.source() is not None:
        return ""
    return _files(mime) or ("" if mime.hasUrls() else mime.text().strip())


def _files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DragAndDrop(QObject):
    """Accepts drops that no widget of the window accepts."""

    dropped = Signal(object)
    """The paths, as a list, or a text."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle drags and drops."""
        if isinstance(event, QDragEnterEvent) and dropped(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self.dropped.emit(dropped(event))
            return True
        return super().eventFilter(watched, event)
