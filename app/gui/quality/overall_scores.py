"""The scores over all labels as a small table: present ones, and those to expect on new postings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.translation import tr, tr_noop
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.theme import SMALL_SIZE, number_font
from app.gui.quality import wording

if TYPE_CHECKING:
    from app.gui.kit.theme import Theme
    from app.gui.quality.wording import Score

_HEADINGS = ("", tr_noop("Now"), tr_noop("New postings"))
_TOLD_FIRST = 3
"""The scores that are shown without *Details*."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OverallScores(QWidget):
    """A row for each score; *Details* shows the less common ones."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: tuple[Score, ...] = ()
        self._cells: list[list[PlainLabel]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(len(_HEADINGS), 1)
        self.explanation = PlainLabel(role="small")
        self.explanation.setWordWrap(True)
        self.details = QPushButton(tr("Details"))
        self.details.setProperty("quiet", True)
        self.details.setProperty("tight", True)
        self.details.setCheckable(True)
        self.details.setToolTip(tr("Show more scores, and how true the probabilities are"))
        self.details.toggled.connect(self._update_rows)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.explanation, 1)
        foot.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addLayout(foot)
        theme.changed.connect(self._update_fonts)

    def set_scores(self, scores: tuple[Score, ...], *, new: bool) -> None:
        """Show these scores; ``new``: including those for new postings."""
        self._scores = scores
        self.explanation.setText(tr(wording.EXPLANATION if new else wording.EXPLANATION_OF_NOW))
        headings = tuple(tr(heading) if heading else "" for heading in _HEADINGS)
        rows = [headings, *((score.title, score.now, score.new) for score in scores)]
        while len(self._cells) < len(rows):
            self._add_row()
        for row, cells in zip(rows, self._cells, strict=False):
            for place, (cell, text) in enumerate(zip(cells, row, strict=True)):
                cell.setText(text)
                cell.setAccessibleName(f"{row[0]}, {headings[place]}: {text}" if place and row[0] else text)
        for score, cells in zip(scores, self._cells[1:], strict=False):
            for cell in cells:
                cell.setToolTip(plain_tooltip(score.meaning))
        self._new = new
        self._update_rows()

    def texts(self) -> list[tuple[str, ...]]:
        """The visible rows, after the headings."""
        shown = [cells for cells in self._cells if not cells[0].isHidden()]
        return [tuple(cell.text() for cell in cells if not cell.isHidden()) for cells in shown]

    def _add_row(self) -> None:
        cells = []
        for place in range(len(_HEADINGS)):
            heading = not self._cells
            cell = PlainLabel(role="small" if heading else "soft" if not place else "")
            if place:
                cell.setAlignment(_RIGHT)
            self._grid.addWidget(cell, len(self._cells), place)
            cells.append(cell)
        self._cells.append(cells)
        self._update_fonts()

    def _update_fonts(self) -> None:
        for row, cells in enumerate(self._cells):
            for cell in cells[1:]:
                cell.setFont(number_font(SMALL_SIZE) if not row else number_font())

    def _update_rows(self) -> None:
        shown = len(self._scores) if self.details.isChecked() else _TOLD_FIRST
        for row, cells in enumerate(self._cells):
            for place, cell in enumerate(cells):
                cell.setVisible(row <= min(shown, len(self._scores)) and (place < 2 or self._new))
