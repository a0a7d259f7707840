"""The text of the current posting: read-only, and quick to show at any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from app.gui.tag.reading.text_column import TextColumn, pieces, readable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

AT_ONCE = 20_000
"""Characters shown before anything else happens: some 15 ms. The rest follows between events."""
UNASKED = 200_000
"""Characters shown without a request; longer texts offer the rest."""


class ReadingText(TextColumn):
    """A text to read, select and copy. A long one grows piece by piece, so that the window responds."""

    grew = Signal()
    """More of the text is visible, or another text."""

    def __init__(self, *, side: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(side=side, centered=True, parent=parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text = ""
        self._pieces: Iterator[str] = iter(())
        self._shown = 0
        self._wanted = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._grow)

    @property
    def shown(self) -> int:
        """The number of characters shown so far."""
        return self._shown

    @property
    def total(self) -> int:
        return len(self._text)

    @property
    def whole(self) -> str:
        """The whole text."""
        return self._text

    @property
    def growing(self) -> bool:
        return self._timer.isActive()

    def set_text(self, text: str) -> None:
        """Show another text from its beginning."""
        self._timer.stop()
        self._begin()
        self._text = readable(text)
        self._pieces = pieces(self._text)
        self._shown = 0
        self._wanted = min(len(self._text), UNASKED)
        self._grow_to(AT_ONCE)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_all(self) -> None:
        """Show the rest of the text, piece by piece."""
        self._wanted = len(self._text)
        self._timer.start()
        self.grew.emit()

    def _grow(self) -> None:
        self._grow_to(self._shown + 1)

    def _grow_to(self, enough: int) -> None:
        while self._shown < min(enough, self._wanted):
            piece = next(self._pieces)
            self._append(piece)
            self._shown += len(piece)
        if self._shown < self._wanted:
            self._timer.start()
        else:
            self._timer.stop()
        self.grew.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text; if everything is selected, the whole text, even if not all is shown yet."""
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        if cursor.selectionStart() == 0 and cursor.selectionEnd() == last and self._shown < len(self._text):
            data = QMimeData()
            data.setText(self._text)
            return data
        return super().createMimeDataFromSelection()
