"""The keys of Tag: single keys that answer a label or finish a posting, unless the user types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.gui.keys.key_reading import label_key, writes_itself

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.records import Label
    from app.gui.keys.action_keys import ActionKeys

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def takes_typing(widget: QWidget | None) -> bool:
    """Whether key presses in the widget write text."""
    if isinstance(widget, (QPlainTextEdit, QTextEdit, QLineEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)


class TagKeys(QObject):
    """Reads the keys of labels, and disables single keys of actions while the user types."""

    label_pressed = Signal(int, bool)
    """The id of the label whose key was pressed, and whether with Shift."""

    def __init__(self, window: QWidget, keys: ActionKeys) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._labels: dict[str, int] = {}
        self._on = False
        self._typing = False
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        window.installEventFilter(self)
        self._on_focus_changed(None, app.focusWidget())

    def set_labels(self, labels: Iterable[Label]) -> None:
        """Set the labels whose keys are active."""
        found: dict[str, int] = {}
        for label in labels:
            if label.key:
                found.setdefault(label.key, label.id)
        self._labels = found
        self._keys.leave_to_labels(found.keys())

    def set_on(self, on: bool) -> None:
        """Set whether Tag is visible."""
        self._on = on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys of labels before any other object does."""
        if not isinstance(event, QKeyEvent) or not self._on or self._typing:
            return False
        label_id = self._label(event)
        if label_id is None or QApplication.activePopupWidget() is not None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.label_pressed.emit(label_id, bool(event.modifiers() & _SHIFT))
        return True

    def _label(self, event: QKeyEvent) -> int | None:
        if not writes_itself(event) and event.text() in self._keys.signs:
            return None  # such as "/", which is Shift+7 on a German keyboard: the character counts
        return self._labels.get(label_key(event, QGuiApplication.platformName()))

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window):  # the focus changes when the window is deleted
            return
        self._watch(new if new is not None and new.window() is self._window else None)
        typing = takes_typing(new)
        self._typing = typing
        self._keys.hold_back(typing)

    def _watch(self, widget: QWidget | None) -> None:
        """Filter the key events of this widget; unused ones reach the window."""
        if self._watched is not None and isValid(self._watched):  # a deleted widget loses the focus
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget_watched)
        self._watched = None if widget is self._window else widget
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._watched.destroyed.connect(self._forget_watched)

    def _forget_watched(self) -> None:
        self._watched = None
