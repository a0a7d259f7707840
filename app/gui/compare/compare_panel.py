"""The Compare view: the methods side by side, and below what each assigns to the current text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.comparison import METHOD_NAMES
from app.core.translation import tr
from app.gui.compare import wording
from app.gui.kit.cell_table import CellTable
from app.gui.kit.cells import CellModel
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.plain_label import ElidedLabel, PlainLabel
from app.gui.kit.scrolling import scrolling
from app.gui.kit.stale_chip import StaleChip
from app.gui.kit.surfaces import card, set_surface
from app.gui.kit.text_scale import keep_size, px

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from app.core.comparison import Comparison
    from app.core.explanation import Explanation
    from app.core.records import Progress
    from app.gui.kit.theme import Theme

_MARGIN = 20
_MOST_TERMS = 8
"""The number of labels whose shares are visible; the others can be scrolled to within their table."""
_WIDE = 1200
_SIDE_BY_SIDE = 860
"""Below this width one card stands under the other."""


class ComparePanel(QWidget):
    """Shows comparisons, and signals when the user starts or stops one."""

    compare_asked = Signal()
    cancel_asked = Signal()
    switch_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")

        self.what = PlainLabel(role="small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        keep_size(self.bar, width=120)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.compare_button = QPushButton(tr("Compare methods"))
        self.compare_button.setProperty("primary", True)
        self.compare_button.clicked.connect(self.compare_asked)
        self.compared_on = ElidedLabel(role="soft")
        self.stale = StaleChip()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr("Methods to assign labels"), "strong"))
        head.addWidget(self.stale)
        head.addWidget(self.compared_on, 1)
        for widget in (self.what, self.bar, self.cancel_button, self.compare_button):
            head.addWidget(widget)

        self.purpose = PlainLabel(role="soft")
        self.purpose.setWordWrap(True)
        self.methods = CellModel(wording.METHOD_HEADINGS, self)
        self.methods_table = CellTable(self.methods, theme, tr("Methods to assign labels, and how each does"))
        self.notes = PlainLabel(role="small")
        self.notes.setWordWrap(True)
        self._better = ""
        self.switch_button = QPushButton()
        self.switch_button.clicked.connect(lambda: self.switch_asked.emit(self._better))
        self.empty_state = EmptyState("", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty_state)
        self.stack.addWidget(self.methods_table)
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        upper = _card(head, self.purpose, self.stack, self.notes, self.switch_button)

        self.current_title = ElidedLabel(role="soft")
        self.assignments = CellModel(wording.ASSIGNMENT_HEADINGS, self)
        self.assignments_table = CellTable(
            self.assignments, theme, tr("What each method assigns"), stretched=1, wraps=True
        )
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(PlainLabel(tr("What each method assigns"), "strong"))
        title.addWidget(self.current_title, 1)
        self.assigned_card = _card(title, self.assignments_table)

        self.terms = CellModel(wording.TERM_HEADINGS, self)
        self.terms_table = CellTable(self.terms, theme, tr("Shares and losses, label by label"))
        self.why = PlainLabel(role="soft")
        self.losses = PlainLabel(role="soft")
        for sentence in (self.why, self.losses):
            sentence.setWordWrap(True)
        heading = QHBoxLayout()
        heading.addWidget(PlainLabel(tr("Why softmax must choose"), "strong"))
        self.terms_card = _card(heading, self.why, self.terms_table, self.losses)

        self.no_explanation = EmptyState("", "")
        self.no_explanation_card = _card(QHBoxLayout(), self.no_explanation)
        self._lower = lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        lower.setSpacing(_MARGIN - 2)
        lower.addWidget(self.assigned_card, 4)
        lower.addWidget(self.terms_card, 5)
        lower.addWidget(self.no_explanation_card, 1)

        whole = QWidget()
        whole.setProperty("surface", "window")
        column = QVBoxLayout(whole)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN - 2)
        column.addWidget(upper)
        column.addLayout(lower, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(whole))
        self._fit_tables()
        theme.changed.connect(self._fit_tables)
        self.assignments_table.verticalHeader().sectionResized.connect(self._fit_lower)
        self.set_comparison(None)
        self.set_running(None)
        self.set_explanation(None, "")

    def _fit_tables(self) -> None:
        """Keep all methods visible."""
        self.methods_table.setFixedHeight(self.methods_table.height_for(len(METHOD_NAMES)))
        self._fit_lower()

    def _fit_lower(self) -> None:
        """Show whole rows in the lower tables. In a low window the page scrolls instead of them."""
        rows = self.assignments_table.verticalHeader().length()  # they are as high as their texts
        self.assignments_table.setMinimumHeight(self.assignments_table.height_for(0) + rows)
        shown = min(self.terms.rowCount(), _MOST_TERMS)
        self.terms_table.setMinimumHeight(self.terms_table.height_for(shown))

    def set_comparison(self, found: Comparison | None, *, stale: bool = False) -> None:
        """Show the methods compared so far; None if there are none yet.

        ``stale``: the training data has changed since, so the figures are dimmed.
        """
        self.methods.set_rows([] if found is None else wording.method_rows(found, stale=stale))
        self.stale.setVisible(stale)
        self.compare_button.setText(tr("Compare again") if stale else tr("Compare methods"))
        self.compared_on.set_line("" if found is None else wording.compared_on(found))
        lines = "" if found is None else wording.notes(found)
        self.notes.setText(lines)
        self.notes.setVisible(bool(lines))
        other = None if found is None or stale else found.other
        self._better = other.learner if other is not None and other.clear else ""
        self.switch_button.setText(
            tr("Use the learner “{learner}” from the next training on", learner=self._better)
        )
        self.switch_button.setVisible(bool(self._better))
        self.stack.setCurrentWidget(self.empty_state if found is None else self.methods_table)

    def set_learner(self, learner: str) -> None:
        """Say what this view is for, and which method the project uses."""
        self.purpose.setText(wording.purpose(learner))

    def set_empty(self, title: str, sentence: str, *, ready: bool) -> None:
        """Set the text shown without a comparison; ``ready``: there is something to compare."""
        self.empty_state.set_texts(title, sentence)
        self.compare_button.setEnabled(ready)

    def set_running(self, progress: Progress | None) -> None:
        """Show the progress of the comparison; None if none is running."""
        running = progress is not None
        if progress is not None:
            self.what.setText(progress.what)
            self.bar.setRange(0, 0 if progress.fraction is None else 1000)
            self.bar.setValue(round(1000 * (progress.fraction or 0)))
            self.bar.setAccessibleName(tr("Comparing: {what}", what=progress.what))
        had_focus = self.compare_button.hasFocus() or self.cancel_button.hasFocus()
        for widget in (self.what, self.bar, self.cancel_button):
            widget.setVisible(running)
        self.compare_button.setVisible(not running)
        if had_focus:  # otherwise hiding the button would send the focus elsewhere
            (self.cancel_button if running else self.compare_button).setFocus()

    def set_explanation(
        self,
        explanation: Explanation | None,
        title: str,
        empty: tuple[str, str] = ("", ""),
        dots: Mapping[int, int] | None = None,
    ) -> None:
        """Show what the methods assign to the text named ``title``; for None, why there is nothing to show.

        ``dots`` are the shapes of labels' dots by label id (``core.labels.shapes``).
        """
        shown = explanation is not None
        for shown_card in (self.assigned_card, self.terms_card):
            shown_card.setVisible(shown)
        self.no_explanation_card.setVisible(not shown)
        self.current_title.set_line(title)
        self.no_explanation.set_texts(*empty)
        self.assignments.set_rows([] if explanation is None else wording.assignment_rows(explanation))
        self.terms.set_rows([] if explanation is None else wording.term_rows(explanation, dots or {}))
        self.why.setText("" if explanation is None else wording.why(explanation))
        self.losses.setText("" if explanation is None else wording.losses(explanation))
        answered = explanation is not None and explanation.binary is not None
        for column in wording.ANSWER_COLUMNS:
            self.terms_table.setColumnHidden(column, not answered)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_SIDE_BY_SIDE)
        self._lower.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Hide the logits if there is too little room for the names of labels."""
        answered = not self.terms_table.isColumnHidden(wording.ANSWER_COLUMNS[0])
        self.terms_table.setColumnHidden(wording.LOGIT_COLUMN, answered and self.width() < _WIDE)
        self._fit_lower()


def _card(head: QHBoxLayout, *widgets: QWidget) -> QFrame:
    frame, column = card(16, 14, 16, 14)
    column.addLayout(head)
    for widget in widgets:
        column.addWidget(widget)
    return frame
