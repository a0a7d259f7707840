"""What lies under the pointer in a label's row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.records import Answer
from app.gui.actions import READ_ONLY
from app.gui.labels import row_layout as at
from app.gui.labels.label_row import bar_words
from app.gui.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from app.gui.labels.label_row import LabelRow


@dataclass(frozen=True, slots=True)
class RowSpot:
    """A place in row ``number``; ``inside`` counts from the row's top left corner."""

    number: int
    row: LabelRow
    layout: at.RowLayout
    inside: QPoint
    read_only: bool = False

    @property
    def answer(self) -> Answer | None:
        """The half of the answer pair that is here."""
        if self.layout.yes.contains(self.inside):
            return Answer.YES
        return Answer.NO if self.layout.no.contains(self.inside) else None

    @property
    def on_mark(self) -> bool:
        """Whether a press here takes up the threshold mark."""
        return abs(self.inside.x() - at.mark_x(self.layout.bar, self.row.threshold)) <= at.GRAB

    @property
    def on_name(self) -> bool:
        return self.inside.x() <= self.layout.name.right()

    @property
    def on_bar(self) -> bool:
        """Whether this is the bar or the percentage."""
        return self.inside.x() >= self.layout.bar.left() - at.GRAB

    def tip(self, count_words: Callable[[int], str] = lambda _: "") -> str:
        """The tooltip, safe against HTML in names; ``count_words`` says how often a label is answered yes."""
        if self.answer is not None:
            told = "Yes" if self.answer is Answer.YES else "No"
        elif self.on_bar:
            told = bar_words(self.row)
        else:
            lines = (self.row.name, self.row.description, count_words(self.row.label_id))
            return plain_tooltip("\n".join(line for line in lines if line))
        return plain_tooltip(f"{told}\n{READ_ONLY}" if self.read_only else told)
