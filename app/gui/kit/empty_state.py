"""The empty state of a view: a sentence, and buttons for the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.translation import tr
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling


def unusable(trouble: str) -> tuple[str, str]:
    """The heading in place of a model that cannot be used."""
    return (
        tr("This model cannot be used"),
        tr("{trouble} Press Retrain to make a new one.", trouble=trouble),
    )


class EmptyState(QWidget):
    """A heading, a soft sentence and buttons, centred in the available space."""

    def __init__(
        self, title: str, sentence: str, buttons: tuple[QPushButton, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = PlainLabel(role="strong")
        self.sentence = PlainLabel(role="soft")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self.title, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        for button in buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, see_through=True))
        self.set_texts(title, sentence)

    def set_texts(self, title: str, sentence: str) -> None:
        """Show another text; an empty sentence takes no room."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title}. {sentence}" if sentence else title)
