"""Why a label has its probability: its evidence as a table below the sentence, on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.evidence import LONGEST, signed
from app.core.percentages import percentage, percentage_change
from app.core.translation import tr, tr_noop
from app.gui.kit.plain_label import ElidedLabel, PlainLabel
from app.gui.kit.text_scale import px
from app.gui.kit.theme import number_font
from app.gui.labels.row_layout import PADDING
from app.gui.labels.why_model import ROWS, WhyModel

if TYPE_CHECKING:
    from app.core.evidence import Evidence, StrongestWords
    from app.core.records import Label

NOTHING = tr_noop("There is nothing to explain yet: it takes a text and a label that the model has learned.")
TOO_LONG = tr_noop("Evidence is shown for texts of up to {most:,} characters.")
_ROW_HEIGHT = 24
_HEADING_HEIGHT = 30
_GAP = 5
_LISTED_OVERALL = 6
_WORD_CHARACTERS = 24


class WhySection(QWidget):
    """Shows the strongest words for and against, the sum to the logit, and the effect of omitting a word."""

    word_chosen = Signal(str)
    """The word to leave out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probability = 0.0
        self._word: str | None = None
        self.heading = ElidedLabel(role="strong")
        self.details = QPushButton(tr("Details"))
        self.details.setProperty("quiet", True)
        self.details.setProperty("tight", True)
        self.details.setCheckable(True)
        self.details.setToolTip(tr("Show each word’s share of the logit, and how they add up"))
        self.details.toggled.connect(self._show_details)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.details)
        self.model = WhyModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Words for and against the label"))
        self.table.setShowGrid(False)
        self.table.setStyleSheet(f"QTableView::item {{ padding: 0 {_GAP}px; }}")
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for column in range(self.model.columnCount()):
            is_figure = column % 2
            mode = QHeaderView.ResizeMode.Fixed if is_figure else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        self._fit_table()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.fontChanged.connect(self._fit_table)
        self.table.selectionModel().currentChanged.connect(self._choose)
        self.note = PlainLabel(role="soft")
        self.note.setWordWrap(True)
        self.sum = PlainLabel(role="small")
        self.without = ElidedLabel(role="soft")
        self.overall = PlainLabel(role="small")
        self.overall.setWordWrap(True)
        self.sum.setWordWrap(True)
        column_of_parts = QVBoxLayout(self)
        column_of_parts.setContentsMargins(PADDING, 10, PADDING, 12)
        column_of_parts.setSpacing(6)
        column_of_parts.addLayout(head)
        for part in (self.table, self.note, self.sum, self.without, self.overall):
            column_of_parts.addWidget(part)
        self._show_details(False)
        self.set_evidence(None)

    def _show_details(self, shown: bool) -> None:
        """Show the numbers, or only the words."""
        for column in range(1, self.model.columnCount(), 2):
            self.table.setColumnHidden(column, not shown)
        self.sum.setVisible(shown and bool(self.sum.text()))

    def _fit_table(self) -> None:
        """Fit the table, so that all rows and numbers are visible with any text size."""
        rows, header = self.table.verticalHeader(), self.table.horizontalHeader()
        rows.setMinimumSectionSize(px(_ROW_HEIGHT))
        rows.setDefaultSectionSize(px(_ROW_HEIGHT))
        header.setMinimumHeight(px(_HEADING_HEIGHT))
        figure_width = QFontMetrics(number_font()).horizontalAdvance("+99.99") + 4 * px(_GAP)
        for column in range(1, self.model.columnCount(), 2):
            header.resizeSection(column, figure_width)
        self.table.setFixedHeight(px(_HEADING_HEIGHT) + ROWS * px(_ROW_HEIGHT))

    @property
    def word(self) -> str | None:
        """The word that is left out."""
        return self._word

    def set_evidence(
        self,
        label: Label | None,
        evidence: Evidence | None = None,
        strongest: StrongestWords | None = None,
        *,
        too_long: bool = False,
    ) -> None:
        """Show the evidence for a label, or why there is None: the text may be ``too_long``."""
        self.model.set_evidence(evidence)
        self.heading.set_line(tr("Why {name}?", name=label.name) if label is not None else tr("Why?"))
        self.table.setVisible(evidence is not None)
        self.without.setVisible(evidence is not None)
        self.overall.setText(_overall(strongest) if strongest is not None else "")
        self.overall.setVisible(bool(self.overall.text()))
        self.details.setVisible(evidence is not None)
        why_not = tr(TOO_LONG, most=LONGEST) if too_long else tr(NOTHING)
        self.note.setText("" if evidence is not None else why_not)
        self.note.setVisible(evidence is None)
        if evidence is None:
            self.sum.setText("")
            self.sum.hide()
            return
        self._probability = evidence.probability
        self.sum.setText(self._sum(evidence))
        self.sum.setVisible(self.details.isChecked())
        at = self.model.index_of(self._word) if self._word is not None else None
        if self._word is not None and at is not None and at.isValid():
            self.table.setCurrentIndex(at)
            self.word_chosen.emit(self._word)
        else:
            self._word = None
            self.without.set_line(tr("Select a word to see what the label gets without it."))

    def set_without(self, probability: float | None) -> None:
        """Show the probability without the chosen word."""
        if self._word is not None and probability is not None:
            change = percentage_change(self._probability, probability)
            self.without.set_line(
                tr("Without “{word}”: {change}", word=self._word[:_WORD_CHARACTERS], change=change)
            )

    def _choose(self) -> None:
        word = self.model.word(self.table.currentIndex())
        if word is not None and word != self._word:
            self._word = word
            self.word_chosen.emit(word)

    def _sum(self, evidence: Evidence) -> str:
        speaks_for, speaks_against = self.model.listed()
        rest = evidence.logit - evidence.bias - speaks_for - speaks_against
        return tr(
            "Bias {bias}, for {speaks_for}, against {speaks_against}, all else {rest}: sum {logit},"
            " that is {probability}",
            bias=signed(evidence.bias),
            speaks_for=signed(speaks_for),
            speaks_against=signed(speaks_against),
            rest=signed(rest),
            logit=signed(evidence.logit),
            probability=percentage(self._probability),
        )


def _overall(strongest: StrongestWords) -> str:
    speak_for, speak_against = (
        ", ".join(word[:_WORD_CHARACTERS] for word in words) for words in strongest.first(_LISTED_OVERALL)
    )
    if speak_for and speak_against:
        return tr(
            "In every posting, for: {speak_for}; against: {speak_against}",
            speak_for=speak_for,
            speak_against=speak_against,
        )
    if speak_for:
        return tr("In every posting, for: {words}", words=speak_for)
    return tr("In every posting, against: {words}", words=speak_against) if speak_against else ""
