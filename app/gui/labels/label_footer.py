"""The lines below the bars: the assigned labels, and what contradicts an answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.percentages import UNBROKEN
from app.core.records import DEFAULT_OPTIONS
from app.core.sentence import short_sentence
from app.core.translation import tr
from app.gui.kit.plain_label import FoldingLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.records import Label, Options


_SIDE = 14
_BUTTON_PADDING = 7
"""Around the word "Why?", whose end meets that of the rows."""
_FIGURES = re.compile(rf" (\d+{UNBROKEN}%) ([≥<]) ")
"""A line does not end between a label's name, its probability and its threshold."""


class LabelFooter(QWidget):
    """The sentence "3 labels: IT 92 % ≥ 38 %, …" with its count in bold, a line for a hint, and "Why?"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = PlainLabel(role="strong")
        self.assigned = FoldingLabel(role="soft")
        self.hint = FoldingLabel(role="small")
        self.why = QPushButton(tr("Why?"))
        self.why.setProperty("quiet", True)
        self.why.setProperty("tight", True)
        self.why.setCheckable(True)
        line = QHBoxLayout()
        line.setSpacing(5)
        line.setContentsMargins(0, 0, _BUTTON_PADDING, 0)
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.assigned, 1)
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self.hint, 1)
        under.addWidget(self.why, 0, Qt.AlignmentFlag.AlignRight)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_SIDE, 12, _SIDE - _BUTTON_PADDING, 8)
        whole.setSpacing(6)
        whole.addLayout(line)
        whole.addLayout(under)
        self.set_probabilities((), {})
        self.set_hint("")

    @property
    def sentence(self) -> str:
        """The whole sentence; empty if no label has a probability."""
        return f"{self.count.text()} {self.assigned.text()}".replace(UNBROKEN, " ").strip()

    def set_probabilities(
        self,
        labels: Sequence[Label],
        probabilities: Mapping[int, float],
        options: Options = DEFAULT_OPTIONS,
    ) -> None:
        """Show which of these labels are assigned."""
        count, assigned = short_sentence(labels, probabilities, options)
        self.count.setText(count)
        self.assigned.setText(_FIGURES.sub(rf"{UNBROKEN}\1{UNBROKEN}\2{UNBROKEN}", assigned))
        self.setVisible(bool(count))

    def set_compact(self, compact: bool) -> None:
        """Show each text in one line, where the rows need the room."""
        for label in (self.assigned, self.hint):
            label.set_folded(compact)

    def set_hint(self, sentence: str) -> None:
        """Explain a mark in the rows; "" for no explanation."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))
