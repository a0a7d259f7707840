"""The two buttons at the foot of a dialog: Cancel, and the primary one that takes what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class TwoButtons(QHBoxLayout):
    """``cancel`` rejects the dialog; ``take``, named by ``title``, accepts it and is what Enter presses."""

    def __init__(self, dialog: QDialog, title: str) -> None:
        super().__init__()
        self.cancel = QPushButton("Cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(dialog.reject)
        self.take = QPushButton(title)
        self.take.setProperty("primary", True)
        self.take.setDefault(True)
        self.take.clicked.connect(dialog.accept)
        self.setSpacing(8)
        self.addStretch()
        self.addWidget(self.cancel)
        self.addWidget(self.take)
