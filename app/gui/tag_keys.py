"""The keys of Tag: single keys that answer a label or finish a posting, and never fire while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.gui.action_keys import writes_text
from app.gui.actions import show_key
from app.gui.key_reading import label_key, writes_itself

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction

    from app.core.records import Label
    from app.gui.action_keys import ActionKeys

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def takes_typing(widget: QWidget | None) -> bool:
    """Whether key presses there write text."""
    if isinstance(widget, (QPlainTextEdit, QTextEdit, QLineEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)


class TagKeys(QObject):
    """Gives actions their keys, holds single ones back where text is written, and reads those of labels.

    A label's key wins over an action's: the action then has none in this project, and shows none.
    """

    label_pressed = Signal(int)
    """The id of the label whose key was pressed."""
    label_refused = Signal(int)
    """The id of the label whose key was pressed with Shift."""

    def __init__(self, window: QWidget, actions: Mapping[str, QAction], keys: ActionKeys) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._keys = keys
        self._labels: dict[str, int] = {}
        self._signs: set[str] = set()
        self._on = False
        self._typing = False
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        keys.changed.connect(self._apply)
        window.installEventFilter(self)
        self._apply()

    def set_labels(self, labels: Iterable[Label]) -> None:
        """The labels whose keys answer."""
        found: dict[str, int] = {}
        for label in labels:
            if label.key:
                found.setdefault(label.key, label.id)
        if found.keys() == self._labels.keys():
            self._labels = found
        else:
            self._labels = found
            self._apply()

    def set_on(self, on: bool) -> None:
        """Whether Tag is shown."""
        self._on = on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of labels before anyone else does."""
        if not isinstance(event, QKeyEvent) or not self._on or self._typing:
            return False
        label_id = self._label(event)
        if label_id is None or QApplication.activePopupWidget() is not None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            refused = bool(event.modifiers() & _SHIFT)
            (self.label_refused if refused else self.label_pressed).emit(label_id)
        return True

    def _label(self, event: QKeyEvent) -> int | None:
        if not writes_itself(event) and event.text() in self._signs:
            return None  # such as "/", which is Shift and 7 on a German keyboard: what is written counts
        return self._labels.get(label_key(event, QGuiApplication.platformName()))

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and self._watched is not self._window:
            self._watched.removeEventFilter(self)
        self._watched = new if new is not None and new.window() is self._window else None
        if self._watched is not None and self._watched is not self._window:
            self._watched.installEventFilter(self)
            self._watched.destroyed.connect(self._forget_watched)
        typing = takes_typing(new)
        if typing != self._typing:
            self._typing = typing
            self._apply()

    def _forget_watched(self, gone: QObject) -> None:
        if self._watched is gone:
            self._watched = None

    def _apply(self) -> None:
        self._signs = set()
        for name, action in self._actions.items():
            keys = [key for key in self._keys.keys(name) if key.toString() not in self._labels]
            show_key(action, keys[0] if keys else QKeySequence())
            self._signs.update(key.toString() for key in keys if writes_text(key))
            # Taken off rather than disabled: the menu and the buttons go on working.
            wanted = [key for key in keys if not (self._typing and writes_text(key))]
            if action.shortcuts() != wanted:
                action.setShortcuts(wanted)
