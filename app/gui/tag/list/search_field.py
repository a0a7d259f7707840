"""A search field: its key as a hint while it is empty, Escape clears it, Down goes to what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.keys.actions import shown_key
from app.gui.kit.plain_label import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent

_HINT_PAD = 11


class SearchField(QLineEdit):
    """A line edit for filters; ``hint`` is the key that leads to it."""

    cleared = Signal()
    """The person emptied the field at one stroke."""
    left_downwards = Signal()

    def __init__(self, title: str, hint: str = "/", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(title)
        self.setAccessibleName(title)
        self.setToolTip(plain_tooltip(f"{title} ({hint})"))
        self._hint = PlainLabel(hint, "soft", self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._show_hint)

    def follow(self, action: QAction) -> None:
        """Show an action's key as the hint from now on, whatever it becomes."""
        self._action = action
        action.changed.connect(self._show_key)
        self._show_key()

    def _show_key(self) -> None:
        hint = shown_key(self._action).toString(QKeySequence.SequenceFormat.NativeText)
        if hint != self._hint.text():
            title = self.placeholderText()
            self._hint.setText(hint)
            self.setToolTip(plain_tooltip(f"{title} ({hint})" if hint else title))
            self._place_hint()

    def _show_hint(self, text: str) -> None:
        self._hint.setVisible(not text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        left = self.width() - self._hint.width() - _HINT_PAD
        self._hint.move(left, (self.height() - self._hint.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.cleared.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
