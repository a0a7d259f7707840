"""The buttons at the bottom of a dialog: Help, Cancel, and the primary one that accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.core.translation import tr
from app.gui.kit.help_link import link_to_manual

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class TwoButtons(QHBoxLayout):
    """``cancel`` rejects the dialog; ``take``, with the text ``title``, accepts it, also by Enter.

    ``help`` shows the ``page`` of the manual, as F1 does.
    """

    def __init__(self, dialog: QDialog, title: str, page: str) -> None:
        super().__init__()
        self.help = link_to_manual(dialog, page)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(dialog.reject)
        self.take = QPushButton(title)
        self.take.setProperty("primary", True)
        self.take.setDefault(True)
        self.take.clicked.connect(dialog.accept)
        self.setSpacing(8)
        self.addWidget(self.help)
        self.addStretch()
        self.addWidget(self.cancel)
        self.addWidget(self.take)
