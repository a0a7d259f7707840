"""The lines under the bars: how many labels are assigned and which, and a soft hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.labels.sentence import short_sentence
from app.gui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.records import Label


class LabelFooter(QWidget):
    """The sentence "3 labels: IT 92 ≥ 38, …" with its count in bold, and one line for a hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = PlainLabel(role="strong")
        self.assigned = PlainLabel(role="soft")
        self.assigned.setWordWrap(True)
        self.hint = PlainLabel(role="small")
        self.hint.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(5)
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.assigned, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(6)
        whole.addLayout(line)
        whole.addWidget(self.hint)
        self.say((), {})
        self.set_hint("")

    @property
    def sentence(self) -> str:
        """The whole sentence; empty where no label has a probability."""
        return f"{self.count.text()} {self.assigned.text()}".strip()

    def say(self, labels: Iterable[Label], probabilities: Mapping[int, float]) -> None:
        """Say which of these labels are assigned."""
        count, assigned = short_sentence(labels, probabilities)
        self.count.setText(count)
        self.count.setAccessibleName(f"{count} {assigned}")
        self.assigned.setText(assigned)
        for part in (self.count, self.assigned):
            part.setVisible(bool(count))
        self._show_if_filled()

    def set_hint(self, text: str) -> None:
        """The soft line under the sentence; empty: none."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self._show_if_filled()

    def _show_if_filled(self) -> None:
        self.setVisible(bool(self.count.text() or self.hint.text()))
