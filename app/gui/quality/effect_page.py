"""The effect of a threshold: four figures, and the postings concerned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.percentages import percentage
from app.core.translation import tr
from app.gui.kit.surfaces import hairline
from app.gui.quality import wording
from app.gui.quality.effect_head import EffectHead
from app.gui.quality.scored_list import MOST, ScoredList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.core.curves import Effect, Outcome, Scored
    from app.core.records import PostingRow
    from app.gui.kit.theme import Theme

_TOP = 10


class EffectPage(QWidget):
    """Shows a threshold's scores and likely mistakes or, during a move, the changes and their postings."""

    rest_asked = Signal()
    """The user has seen the effect of the move."""
    questions_asked = Signal()
    """The user wants to go through the likely mistakes one by one."""

    def __init__(
        self,
        read: Callable[[Sequence[int]], list[PostingRow]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.head = EffectHead(theme)
        self.back = QPushButton(tr("Likely mistakes"), self)
        self.back.setProperty("quiet", True)
        self.back.setToolTip(tr("Show the likely mistakes at the current threshold (Esc)"))
        self.back.setShortcut("Esc")
        self.back.clicked.connect(self.rest_asked)
        self.back.hide()
        self.ask = QPushButton(tr("One by one"), self)
        self.ask.setProperty("quiet", True)
        self.ask.setToolTip(tr("Go through the likely mistakes of this label: keep each answer or change it"))
        self.ask.clicked.connect(self.questions_asked)
        self.ask.hide()
        self.read_only = False
        line = hairline()
        self.list = ScoredList(read, theme, tr("Postings that the threshold is about"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _TOP, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(line)
        column.addWidget(self.list, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def _place_button(self) -> None:
        for button in (self.back, self.ask):  # never both
            button.adjustSize()
            button.move(self.width() - button.width(), _TOP - 6)

    def show_rest(self, threshold: float, outcome: Outcome, mistakes: Sequence[Scored]) -> None:
        """Show the scores of a label's present threshold."""
        self.head.set_figures(
            tr("At {threshold}", threshold=percentage(threshold)),
            wording.rest_figures(outcome),
            tr("Likely mistakes: the model’s figure is from before it saw your answer")
            if mistakes
            else tr("No likely mistakes: the model agrees with your answers."),
        )
        self.back.hide()
        self.ask.setVisible(bool(mistakes) and not self.read_only)
        self._place_button()
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
        """Show the effect of moving a label's threshold (from, to); ``done``: it was moved."""
        if not flipped:
            about = tr("No posting changes.")
        elif len(flipped) > MOST:
            said = {"label": name, "most": MOST, "postings": len(flipped)}
            if effect.gained:
                about = tr(
                    "Postings that gain {label}, the {most} nearest to the threshold of {postings:,}", **said
                )
            else:
                about = tr(
                    "Postings that lose {label}, the {most} nearest to the threshold of {postings:,}", **said
                )
        elif effect.gained:
            about = tr("Postings that gain {label}, those nearest to the threshold first", label=name)
        else:
            about = tr("Postings that lose {label}, those nearest to the threshold first", label=name)
        self.head.set_figures(
            wording.move_title(*threshold, done=done), wording.move_figures(name, effect), about
        )
        self.ask.hide()
        if done == self.back.isHidden():
            self.back.setVisible(done)
            self._place_button()
        self.list.postings.set_scored(flipped)
