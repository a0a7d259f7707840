"""The place of the current posting in the list, with buttons to both sides: "‹ 42 of 1,068 ›"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.core.translation import tr
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.theme import number_font


class Stepper(QWidget):
    """Two small buttons around the place in the list."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous_button = _arrow("‹", tr("Posting above"))
        self.next_button = _arrow("›", tr("Posting below"))
        self.previous_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.label = PlainLabel(role="soft")
        self.label.setFont(number_font())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.previous_button)
        row.addWidget(self.label)
        row.addWidget(self.next_button)
        self.set_position(0, 0)

    def set_position(self, place: int, count: int) -> None:
        """Show the place, from 1, or hide if it is 0 since the posting is not in the list."""
        self.label.setText(tr("{place:,} of {total:,}", place=place, total=count))
        self.previous_button.setEnabled(place > 1)
        self.next_button.setEnabled(place < count)
        self.setVisible(place > 0)


def _arrow(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
