"""Offers the answers of a posting to its near-duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.core.translation import plural, tr
from app.gui.keys.actions import keyed_tooltip, shown_key
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.surfaces import set_surface

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class NearDuplicatesBar(QWidget):
    """Shown below the list until it is accepted or declined, or another posting is done."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "panel")
        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)
        self.same_button = QPushButton(tr("Same answers"))
        self.away_button = QPushButton("✕")
        self.away_button.setProperty("quiet", True)
        self.away_button.setAccessibleName(tr("Leave them as they are"))
        self.away_button.setToolTip(plain_tooltip(tr("Leave them as they are")))
        for button, signal in ((self.same_button, self.accepted), (self.away_button, self.declined)):
            button.setProperty("small", True)
            button.clicked.connect(signal)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(6)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.same_button)
        row.addWidget(self.away_button)
        self._count = 0
        self._action: QAction | None = None
        self.set_count(0)

    def bind(self, action: QAction) -> None:
        """Let the tooltip name the key of "same_answers"."""
        self._action = action
        action.changed.connect(self._update)
        self._update()

    def set_count(self, number: int) -> None:
        """Set how many near-duplicates of the last done posting are not done."""
        self._count = number
        self.setVisible(number > 0)
        self._update()

    def _update(self) -> None:
        number = self._count
        self.sentence.setText(
            plural(
                number,
                "{n} near-identical posting is to do",
                "{n} near-identical postings are to do",
            )
        )
        what = plural(
            number,
            "Give it the same answers where it has none",
            "Give all {n} the same answers where they have none",
        )
        shown = QKeySequence() if self._action is None else shown_key(self._action)
        self.same_button.setToolTip(keyed_tooltip(what, shown))
        self.same_button.setAccessibleName(what)
