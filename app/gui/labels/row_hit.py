"""The part of a label's row that is under the pointer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from app.core.records import Answer
from app.core.translation import tr
from app.gui.keys.actions import READ_ONLY, key_text
from app.gui.kit.plain_label import plain_tooltip
from app.gui.labels import row_layout as at
from app.gui.labels.label_row import answer_tip, bar_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from app.gui.labels.label_row import LabelRow


@dataclass(frozen=True, slots=True)
class RowHit:
    """A place in row ``number``; ``inside`` counts from the row's top left corner."""

    number: int
    row: LabelRow
    layout: at.RowLayout
    inside: QPoint
    read_only: bool = False

    @property
    def answer(self) -> Answer | None:
        """The answer button at this point. Both are as high as the row, so that they are easy to hit."""
        if self.layout.pair.isEmpty():
            return None
        across = self.inside.x()
        if self.layout.yes.left() <= across <= self.layout.yes.right():
            return Answer.YES
        return Answer.NO if self.layout.no.left() <= across <= self.layout.no.right() else None

    def _key(self, answer: Answer) -> str:
        """The key that gives this answer, as the platform writes it."""
        if not self.row.key:
            return ""
        keys = self.row.key if answer is Answer.YES else f"Shift+{self.row.key}"
        return key_text(QKeySequence(keys))

    @property
    def on_mark(self) -> bool:
        """Whether a press here grabs the threshold mark."""
        return abs(self.inside.x() - at.mark_x(self.layout.bar, self.row.threshold)) <= at.GRAB

    @property
    def on_name(self) -> bool:
        return self.inside.x() <= self.layout.name.right()

    @property
    def on_bar(self) -> bool:
        """Whether this is the bar or the percentage."""
        return self.inside.x() >= self.layout.bar.left() - at.GRAB

    @property
    def tip(self) -> str:
        """The tooltip, in which HTML in names is shown as typed."""
        return self.tip_counting(lambda _: "")

    def tip_counting(self, count_words: Callable[[int], str]) -> str:
        """The tooltip as plain text; ``count_words`` says how often a label is answered yes."""
        if self.answer is not None:
            tip = answer_tip(self.row, self.answer, self._key(self.answer))
        elif self.on_bar:
            tip = bar_words(self.row)
        else:
            lines = (self.row.name, self.row.description, count_words(self.row.label_id), self.row.in_words)
            return plain_tooltip("\n".join(line for line in lines if line))
        return plain_tooltip(f"{tip}\n{tr(READ_ONLY)}" if self.read_only else tip)
