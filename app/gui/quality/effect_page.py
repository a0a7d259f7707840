"""What a threshold does: four figures, and the postings it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.plain_label import ElidedLabel, PlainLabel
from app.gui.quality import wording
from app.gui.quality.scored_list import MOST, ScoredList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.curves import Effect, Outcome, Scored
    from app.core.records import PostingRow
    from app.gui.theme import Theme

_FIGURES = 4


class EffectPage(QWidget):
    """At rest the threshold's scores and the likely mistakes; of a move what changes, and for which."""

    rest_asked = Signal()
    """The person has seen what the move did."""

    def __init__(
        self,
        read: Callable[[Sequence[int]], list[PostingRow]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = PlainLabel(role="strong")
        self.back = QPushButton("Likely mistakes")
        self.back.setProperty("quiet", True)
        self.back.setToolTip("Show the likely mistakes at the threshold as it stands (Esc)")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(self.rest_asked)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)

        self.values = [ElidedLabel(role="heading") for _ in range(_FIGURES)]
        self.captions = [ElidedLabel(role="soft") for _ in range(_FIGURES)]
        figures = QHBoxLayout()
        figures.setSpacing(16)
        for value, caption in zip(self.values, self.captions, strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(value)
            column.addWidget(caption)
            figures.addLayout(column, 1)

        self.about = PlainLabel(role="small")
        line = QFrame()
        line.setProperty("hairline", True)
        line.setFixedHeight(1)
        self.list = ScoredList(read, theme, "Postings that the threshold is about")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(figures)
        column.addWidget(self.about)
        column.addWidget(line)
        column.addWidget(self.list, 1)

    @property
    def sentence(self) -> str:
        """All figures in words, as a screen reader says them."""
        return ", ".join(
            f"{value.text()} {caption.text()}"
            for value, caption in zip(self.values, self.captions, strict=True)
        )

    def show_rest(self, threshold: float, outcome: Outcome, mistakes: Sequence[Scored]) -> None:
        """Show how a label's threshold does where it is."""
        self._say(
            f"At {wording.per_cent(threshold)}",
            wording.rest_figures(outcome),
            "Likely mistakes: your answers that the probability speaks against most"
            if mistakes
            else "No answer speaks against the probability.",
        )
        self.back.hide()
        self.list.postings.set_scored(mistakes)

    def show_move(
        self,
        name: str,
        threshold: tuple[float, float],
        effect: Effect,
        flipped: Sequence[Scored],
        *,
        done: bool,
    ) -> None:
        """Show what moving a label's threshold (from, to) does, or, once it is ``done``, did."""
        change = "gain" if effect.gained else "lose"
        if not flipped:
            about = "No posting changes."
        elif len(flipped) > MOST:
            about = f"Postings that {change} {name}, the {MOST} nearest to the threshold of {len(flipped):,}"
        else:
            about = f"Postings that {change} {name}, those nearest to the threshold first"
        self._say(wording.move_title(*threshold, done=done), wording.move_figures(name, effect), about)
        self.back.setVisible(done)
        self.list.postings.set_scored(flipped)

    def _say(self, title: str, figures: Sequence[tuple[str, str]], about: str) -> None:
        self.title.setText(title)
        for value, caption, (text, under) in zip(self.values, self.captions, figures, strict=True):
            value.set_line(text)
            caption.set_line(under)
        self.about.setText(about)
        self.setAccessibleName(f"{title}: {self.sentence}")
