"""A search field: shows its key as a hint while empty; Escape clears it; Down goes to the results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.translation import count, tr
from app.gui.keys.actions import key_text, keyed_tooltip, shown_key
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.text_scale import px

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent

_HINT_PAD = 11
_CLEAR_BUTTON = 30
"""What Qt's button to clear the field takes at its end."""


class SearchField(QLineEdit):
    """A line edit for filters; ``hint`` is the key that focuses it."""

    cleared = Signal()
    """The user cleared the field."""
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
        self._hits = PlainLabel(role="small", parent=self)
        self._hits.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hits.hide()

    @property
    def hits(self) -> str:
        """The number of results, as shown; "" without a search."""
        return self._hits.text()

    def set_hits(self, found: int | None) -> None:
        """Show how many postings were found; None without a search, or if it is not known yet."""
        self._hits.setText("" if found is None else count(found, "hit") if found else tr("no hits"))
        self._hits.setVisible(bool(self._hits.text()))
        self.setAccessibleDescription(self._hits.text())
        self._place_hint()

    def follow(self, action: QAction) -> None:
        """Show an action's key as the hint, even if the key changes."""
        self._action = action
        action.changed.connect(self._show_key)
        self._show_key()

    def _show_key(self) -> None:
        keys = shown_key(self._action)
        hint = key_text(keys)
        if hint != self._hint.text():
            self._hint.setText(hint)
            self.setToolTip(keyed_tooltip(self.placeholderText(), keys))
            self._place_hint()

    def _show_hint(self, text: str) -> None:
        self._hint.setVisible(not text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        self._hits.adjustSize()
        room = self._hits.width() + px(_CLEAR_BUTTON) if self._hits.text() else 0
        self.setTextMargins(0, 0, self._hits.width() if room else 0, 0)
        self._hits.move(self.width() - room, (self.height() - self._hits.height()) // 2)
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
