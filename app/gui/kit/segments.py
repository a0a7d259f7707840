"""A switch between a few pages, such as "One text | A file" and the views of the top bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.core.translation import tr
from app.gui.kit.exclusive_button import Segment

if TYPE_CHECKING:
    from collections.abc import Sequence


class Segments(QFrame):
    """``choices`` are pairs of name and title, one of which is always chosen."""

    chosen = Signal(str)
    """The person chose this one."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self.buttons: dict[str, Segment] = {}
        for name, title in choices:
            button = Segment(title)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._on_clicked, name))
            row.addWidget(button)
            self.buttons[name] = button
        self.choose(choices[0][0])

    def choose(self, name: str) -> None:
        """Mark this choice as chosen."""
        self.buttons[name].setChecked(True)

    def _on_clicked(self, name: str) -> None:
        self.chosen.emit(name)


CLASSIFY_A_TEXT, CLASSIFY_A_FILE = "text", "file"
"""The pages of Classify."""


def classify_segments(chosen: str) -> Segments:
    """The switch on each page of Classify, where it always shows its own page as chosen."""
    segments = Segments(((CLASSIFY_A_TEXT, tr("One text")), (CLASSIFY_A_FILE, tr("A file"))))
    segments.choose(chosen)
    segments.chosen.connect(lambda _name: segments.choose(chosen))
    return segments
