"""A strip across the window that shows a problem or a piece of news until it is dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.core.translation import tr
from app.gui.kit.announcing import announce
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.surfaces import set_surface

if TYPE_CHECKING:
    from collections.abc import Callable

_MAY_BREAK = "\u200b"


class Banner(QWidget):
    """Hidden until ``show_message`` is called. It blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "banner")
        self._then: Callable[[], Any] | None = None
        self.sentence = PlainLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.more_button = QPushButton()
        self.more_button.clicked.connect(self._do)
        self.close_button = QPushButton(tr("Close"))
        for button in (self.more_button, self.close_button):
            button.setProperty("quiet", True)
        self.more_button.setProperty("offer", True)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 7)  # including the line below
        row.addWidget(self.sentence, 1)
        row.addWidget(self.more_button)
        row.addWidget(self.close_button)
        self.hide()

    def show_message(self, sentence: str, more: str = "", then: Callable[[], Any] | None = None) -> None:
        """Show a sentence in place of the previous one. ``more`` titles a button that calls ``then``."""
        # A path has no spaces at which to break lines, so it would widen the window.
        self.sentence.setText(sentence.replace("/", f"/{_MAY_BREAK}").replace("\\", f"\\{_MAY_BREAK}"))
        self.setAccessibleName(sentence)
        self._then = then
        self.more_button.setText(more)
        self.more_button.setVisible(then is not None)
        self.show()
        announce(self, sentence, at_once=True)

    def withdraw(self, sentence: str) -> None:
        """Hide the banner if it shows this sentence."""
        if self.accessibleName() == sentence:
            self.hide()

    def _do(self) -> None:
        if self._then is not None:
            self._then()
