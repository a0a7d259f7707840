"""Offers the answers of a posting to its near-duplicates."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.gui.plain_label import PlainLabel, plain_tooltip


class AlikeBar(QWidget):
    """Stands under the list until it is taken up, put away, or another posting is done."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)
        self.same_button = QPushButton("Same answers")
        self.away_button = QPushButton("✕")
        self.away_button.setProperty("quiet", True)
        self.away_button.setAccessibleName("Leave them as they are")
        self.away_button.setToolTip(plain_tooltip("Leave them as they are"))
        for button, said in ((self.same_button, self.accepted), (self.away_button, self.declined)):
            button.setProperty("small", True)
            button.clicked.connect(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(6)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.same_button)
        row.addWidget(self.away_button)
        self.set_count(0)

    def set_count(self, alike: int, keys: str = "") -> None:
        """So many near-duplicates of the posting done last are to do; ``keys`` give them its answers."""
        self.setVisible(alike > 0)
        those = "1 near-identical posting is" if alike == 1 else f"{alike:,} near-identical postings are"
        self.sentence.setText(f"{those} to do")
        what = "Give it the same answers" if alike == 1 else f"Give all {alike:,} the same answers"
        self.same_button.setToolTip(plain_tooltip(f"{what} ({keys})" if keys else what))
        self.same_button.setAccessibleName(what)
