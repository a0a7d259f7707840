"""The field for typing a threshold, over its row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox

from app.core.percentages import UNBROKEN
from app.core.translation import tr
from app.gui.kit.key_overrides import keep_key

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_MOST = 100.0
_NUMBER = re.compile(r"[\s\u00a0]*(\d{1,6}(?:[.,]\d*)?|[.,]\d+)[\s\u00a0]*%?[\s\u00a0]*", re.ASCII)
_OWN_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}


class ThresholdNumber(QDoubleSpinBox):
    """The threshold in percent, typed over its row. Enter accepts it, Escape cancels."""

    typed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _MOST)
        self.setDecimals(1)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setSuffix(f"{UNBROKEN}%")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setProperty("field", True)
        self.editingFinished.connect(self._on_editing_finished)
        self.hide()

    def ask(self, name: str, share: float, place: QRect) -> None:
        """Open at ``place`` with the threshold of this label selected."""
        self.setAccessibleName(tr("Threshold of {name} in percent", name=name))
        self.setValue(100 * share)
        self.setGeometry(place)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.selectAll()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Accept comma and point in any locale; a number above 100 is intermediate, and becomes 100 %."""
        number = self._number(text)
        if number is None:
            blank = not text.strip(f" {UNBROKEN}.,%")
            return QValidator.State.Intermediate if blank else QValidator.State.Invalid, text, place
        fits = number <= _MOST
        return QValidator.State.Acceptable if fits else QValidator.State.Intermediate, text, place

    def valueFromText(self, text: str) -> float:
        number = self._number(text)
        return self.value() if number is None else min(number, _MOST)

    def fixup(self, text: str) -> str:
        return self.textFromValue(self.valueFromText(text))

    @staticmethod
    def _number(text: str) -> float | None:
        found = _NUMBER.fullmatch(text)
        return float(found[1].replace(",", ".")) if found else None

    def event(self, event: QEvent) -> bool:
        return keep_key(event, _OWN_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _on_editing_finished(self) -> None:
        # Closing removes the focus, which emits editingFinished again, but by then the field is hidden.
        if not self.isHidden():
            value = self.value()
            self.leave()
            self.typed.emit(value / 100)

    def leave(self) -> None:
        """Close without accepting what was typed."""
        self.blockSignals(True)
        self.hide()
        self.blockSignals(False)
