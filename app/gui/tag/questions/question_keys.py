"""The keys of the question bar: arrows and Escape, disabled while the user types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.keys.tagging_keys import takes_typing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.gui.tag.questions.wording import Choice


class QuestionKeys(QObject):
    """Enables the keys of the present choices. They work wherever the focus is in the window."""

    pressed = Signal(str)
    """The name of the choice whose key was pressed."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._shortcuts: list[QShortcut] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._typing = takes_typing(app.focusWidget())
        app.focusChanged.connect(self._on_focus_changed)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Set the present choices."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        for choice in choices:
            if choice.keys:
                shortcut = QShortcut(QKeySequence(choice.keys), self._bar)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.setEnabled(not self._typing)
                shortcut.setAutoRepeat(False)  # a key held down must not answer the next question
                shortcut.activated.connect(partial(self.pressed.emit, choice.name))
                self._shortcuts.append(shortcut)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._typing = takes_typing(new)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not self._typing)
