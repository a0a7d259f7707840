"""Links from a dialog to its page of the manual: F1, and a Help button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from app.core.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

PAGE = "help_page"
"""The property of a dialog that names its page of the manual."""


class HelpRequest(QEvent):
    """Asks the main window to show ``page`` of the manual over ``dialog``."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, page: str, dialog: QDialog) -> None:
        super().__init__(self.KIND)
        self.page = page
        self.dialog = dialog


def link_to_manual(dialog: QDialog, page: str) -> QPushButton:
    """Let F1 in a dialog show this page of the manual. Returns a button that does the same."""
    dialog.setProperty(PAGE, page)
    ask = partial(_ask, dialog)
    QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog).activated.connect(ask)
    button = QPushButton(tr("Help"), dialog)
    button.setToolTip(tr("Open the manual (F1)"))
    button.setAutoDefault(False)
    button.clicked.connect(ask)
    return button


def _ask(dialog: QDialog) -> None:
    """Send the request to each parent in turn until one takes it."""
    request = HelpRequest(dialog.property(PAGE), dialog)
    request.ignore()
    parent = dialog.parentWidget()
    while parent is not None and not request.isAccepted():
        QCoreApplication.sendEvent(parent.window(), request)
        parent = parent.window().parentWidget()
