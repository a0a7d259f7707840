"""A strip across the window that says what went wrong, or what to know, until it is put away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.gui.plain_label import PlainLabel


class Banner(QWidget):
    """Hidden until ``tell``. Nothing is blocked meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = PlainLabel()
        self.sentence.setWordWrap(True)
        self.close_button = QPushButton("Close")
        self.close_button.setProperty("quiet", True)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 6)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.close_button)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence, instead of the one before."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
