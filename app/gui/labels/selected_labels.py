"""The bar above the labels with the number of selected ones, and buttons for them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.translation import plural, tr, tr_noop
from app.gui.kit.flow_layout import FlowLayout
from app.gui.kit.plain_label import PlainLabel
from app.gui.labels.row_layout import PADDING

_CHOICES = (("merge", tr_noop("Merge…")), ("group", tr_noop("Group…")), ("delete", tr_noop("Delete")))


class SelectedLabels(QWidget):
    """Shown while two or more labels are selected."""

    asked = Signal(str)
    """To "merge", "group" or "delete"."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(role="strong")
        self.buttons: dict[str, QPushButton] = {}
        row = FlowLayout(6)
        for what, title in _CHOICES:
            button = self.buttons[what] = QPushButton(tr(title))
            button.setProperty("small", True)
            button.clicked.connect(partial(self._ask, what))
            row.addWidget(button)
        self.clear = QPushButton(tr("Clear selection"))
        self.clear.setProperty("small", True)
        self.clear.setProperty("quiet", True)
        self.clear.clicked.connect(self.cleared)
        row.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 0, PADDING, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)

    def set_number(self, number: int) -> None:
        """Set how many labels are selected."""
        self.words.setText(plural(number, "{n} label selected", "{n} labels selected"))

    def _ask(self, what: str) -> None:
        self.asked.emit(what)
