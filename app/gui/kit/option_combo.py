"""A combo box for a value that is detected unless the user chooses another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.core.translation import tr, tr_noop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

AUTOMATIC = tr_noop("Detect automatically")
NOTHING = tr_noop("None")
"""Stands where there is nothing to choose."""


class OptionCombo(QComboBox):
    """Shows the detected value; ``choice`` is the user's own instead, or None.

    Choices are (title, value) pairs. If ``editable``, other values can be typed.
    """

    picked = Signal()

    def __init__(self, name: str, *, editable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice: str | None = None
        self.setAccessibleName(name)
        self.setEditable(editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setPlaceholderText(tr(NOTHING))
        self.activated.connect(self._pick)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
            line.setPlaceholderText(tr(NOTHING))
            line.editingFinished.connect(self._on_editing_finished)

    def offer(self, choices: Sequence[tuple[str, str]], found: str | None) -> None:
        """Offer these choices and show the user's choice, or else the ``found`` value.

        Unless values can be typed, a choice that is no longer offered is dropped. If ``found`` is None, there
        is nothing to choose and the box is disabled.
        """
        values = [value for _, value in choices]
        if self.choice is not None and self.choice not in values and not self.isEditable():
            self.choice = None
        shown = found if self.choice is None else self.choice
        with QSignalBlocker(self):
            self.clear()
            if found is not None or self.choice is not None:
                self.addItem(tr(AUTOMATIC), None)
                for title, value in choices:
                    self.addItem(title, value)
                if shown not in values:
                    self.addItem(shown or "", shown)
                self.setCurrentIndex(self.findData(shown))
        self.setEnabled(self.count() > 0)

    def _pick(self, index: int) -> None:
        self.choice = self.itemData(index)
        self.picked.emit()

    def _on_editing_finished(self) -> None:
        typed = self.currentText().strip()
        index = self.findText(typed)
        value = self.itemData(index) if index >= 0 else typed or None
        if value not in (self.choice, self.currentData()):
            self.choice = value
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter accept the typed value without also pressing the dialog's main button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
