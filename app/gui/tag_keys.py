"""The keys of Tag: single keys that answer a label or finish a posting, and never fire while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.gui.actions import ROWS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction

    from app.core.records import Label


def takes_typing(widget: QWidget | None) -> bool:
    """Whether key presses there write text."""
    if isinstance(widget, (QPlainTextEdit, QTextEdit, QLineEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)


class TagKeys(QObject):
    """Holds single keys back where text is written, and those of labels also while another view shows."""

    label_pressed = Signal(int)
    """The id of the label whose key was pressed."""

    def __init__(self, window: QWidget, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._keys = {actions[row.name]: actions[row.name].shortcuts() for row in ROWS if row.single}
        self._labels: list[QShortcut] = []
        self._on = False
        self._typing = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        self._follow_focus(None, app.focusWidget())

    def set_labels(self, labels: Iterable[Label]) -> None:
        """The labels whose keys answer."""
        for shortcut in self._labels:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._labels = []
        for label in labels:
            if label.key:
                shortcut = QShortcut(QKeySequence(label.key), self._window)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(lambda label_id=label.id: self.label_pressed.emit(label_id))
                self._labels.append(shortcut)
        self._apply()

    def set_on(self, on: bool) -> None:
        """Whether Tag is shown."""
        self._on = on
        self._apply()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        typing = takes_typing(new)
        if typing != self._typing:
            self._typing = typing
            self._apply()

    def _apply(self) -> None:
        for shortcut in self._labels:
            shortcut.setEnabled(self._on and not self._typing)
        for action, keys in self._keys.items():
            # Taken off rather than disabled: the menu and the buttons go on working.
            action.setShortcuts([] if self._typing else keys)
