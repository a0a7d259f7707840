"""The results of a classified file: filters, a table, counts of labels, and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.classified import (
    ALL,
    FILE_ORDER,
    UNSURE,
    UNSURE_WITHIN,
    USUALLY_WITHIN,
    WITHOUT_LABELS,
    ResultQuery,
)
from app.core.percentages import percent, percentage
from app.core.translation import count, plural, tr, tr_noop
from app.gui.classify_file.label_counts import LabelCounts
from app.gui.classify_file.results_model import Column, ResultsModel
from app.gui.files.answer_chips import AnswerChipDelegate
from app.gui.kit.exclusive_button import Chip
from app.gui.kit.flow_layout import FlowLayout
from app.gui.kit.plain_label import ElidedLabel, PlainLabel, plain_tooltip
from app.gui.kit.surfaces import hairline, set_surface
from app.gui.kit.table_style import style_table
from app.gui.kit.text_scale import px

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.core.classified import Result, ResultFacts
    from app.gui.kit.theme import Theme

_ROW_HEIGHT = 34
_LEAST_EXPLAINED = 380
"""The least height of a panel that has room for an explanation."""
_TYPING_MS = 250
_STYLE = (
    "QTableView { border: none; } QTableView::item { padding: 0 8px; }"
    " QHeaderView::section { padding-right: 20px; }"
)
"""Without a line around it, since the current row shows the focus; with room for the arrow of the order."""
_CHIPS = ((ALL, tr_noop("All")), (UNSURE, tr_noop("Unsure")), (WITHOUT_LABELS, tr_noop("No label")))


def unsure_meaning(within: float) -> str:
    """What "unsure" means, in plain words."""
    return tr(
        "Unsure: the probability of a label is less than {within} points above or below the "
        "threshold from which it is assigned, so a slightly different text could have got "
        "other labels. If the threshold is near 0 or {share}, fewer points count.",
        within=percent(within),
        share=percentage(1.0),
    )


class ResultsTable(QTableView):
    """The table; Enter and a double click open the posting."""

    opened = Signal(int)
    """A row."""

    def __init__(self, model: ResultsModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        style_table(self, tr("Classified postings"), _ROW_HEIGHT)
        self.setItemDelegateForColumn(Column.LABELS, AnswerChipDelegate(theme, self))
        self.setSortingEnabled(True)
        self.setStyleSheet(_STYLE)
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.LABELS, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._fit)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _fit(self) -> None:
        """Give most of the width to the labels."""
        title = min(px(280), round(0.3 * self.viewport().width()))
        for column, width in ((Column.NUMBER, px(70)), (Column.TITLE, title), (Column.CONFIDENCE, px(100))):
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class ResultsPanel(QWidget):
    """Shows results, and signals the user's filters and actions."""

    query_changed = Signal(object)
    """A ``ResultQuery``: what is to be shown."""
    within_changed = Signal(float)
    """How close to a threshold a result is unsure."""
    another_asked = Signal()
    save_asked = Signal(bool)
    """Save all results, or only those on show (True)."""
    queue_asked = Signal()
    folder_asked = Signal()
    posting_opened = Signal(int)
    """The number of a result."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: ResultFacts | None = None
        self._unsure = 0
        self._label: str | None = None
        self._order, self._descending = FILE_ORDER, False
        self._read_only = False
        self.model = ResultsModel(self)
        self.model.sort_asked.connect(self._on_sorted)

        self.heading = ElidedLabel(role="strong")
        self.facts_label = ElidedLabel(role="soft")
        self.another_button = QPushButton(tr("Classify another file…"))
        self.another_button.clicked.connect(self.another_asked)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.heading)
        names.addWidget(self.facts_label)
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addLayout(names, 1)
        head.addWidget(self.another_button)

        self.chips = {name: Chip(tr(title)) for name, title in _CHIPS}
        filters = FlowLayout(8)
        for name, _ in _CHIPS:
            self.chips[name].clicked.connect(self._ask)
            filters.addWidget(self.chips[name])
        self.chips[ALL].setChecked(True)
        self.within = QComboBox()
        self.within.setAccessibleName(tr("Unsure within how many points of a threshold"))
        for share in UNSURE_WITHIN:
            self.within.addItem(tr("within {share} points", share=percent(share)), share)
        self.within.setCurrentIndex(UNSURE_WITHIN.index(USUALLY_WITHIN))
        self.within.activated.connect(self._on_within)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the results"))
        self.search.setAccessibleName(tr("Search the results"))
        self.search.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self._ask_at_once)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 10, 20, 8)
        bar.setSpacing(16)
        bar.addLayout(filters, 3)
        bar.addWidget(self.search, 2)
        self.explanation = PlainLabel(role="small")
        self.explanation.setWordWrap(True)
        self.explained = QWidget()
        explained = QHBoxLayout(self.explained)
        explained.setContentsMargins(20, 0, 20, 8)
        explained.setSpacing(12)
        explained.addWidget(self.within)
        explained.addWidget(self.explanation, 1)
        explained.addStretch()

        self.table = ResultsTable(self.model, theme)
        self.table.opened.connect(self._on_opened)
        self.table.setToolTip(tr("Enter or a double click opens a posting in Classify"))
        self.nothing = PlainLabel(role="soft")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        left = QWidget()
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(0)
        left_column.addWidget(self.table, 1)
        left_column.addWidget(self.nothing, 1)
        self.counts = LabelCounts(theme)
        self.counts.label_chosen.connect(self._on_label)
        right = QWidget()
        set_surface(right, "panel")
        right_column = QVBoxLayout(right)
        right_column.setContentsMargins(0, 8, 0, 0)
        right_column.setSpacing(4)
        self.counts_title = PlainLabel(tr("Labels"), "strong")
        self.counts_title.setContentsMargins(10, 0, 10, 0)
        right_column.addWidget(self.counts_title)
        right_column.addWidget(self.counts, 1)
        body = QSplitter()
        body.addWidget(left)
        body.addWidget(right)
        body.setStretchFactor(0, 1)
        body.setSizes([px(900), px(260)])
        body.setChildrenCollapsible(False)

        self.shown_label = ElidedLabel(role="soft")
        self.folder_button = QPushButton(tr("Open folder"))
        self.folder_button.clicked.connect(self.folder_asked)
        self.queue_button = QPushButton()
        self.queue_button.clicked.connect(self.queue_asked)
        self.save_button = QPushButton(tr("Save…"))
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self._on_save)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 9, 20, 9)
        foot.setSpacing(8)
        foot.addWidget(self.shown_label, 1)
        for button in (self.folder_button, self.queue_button, self.save_button):
            foot.addWidget(button)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(self.explained)
        whole.addWidget(hairline())
        whole.addWidget(body, 1)
        whole.addWidget(hairline())
        whole.addLayout(foot)

    @property
    def query(self) -> ResultQuery:
        """The present filters and order."""
        show = next(name for name, chip in self.chips.items() if chip.isChecked())
        return ResultQuery(
            show=show,
            within=self.within.currentData(),
            words=self.search.text(),
            label=self._label,
            order=self._order,
            descending=self._descending,
        )

    @property
    def narrowed(self) -> bool:
        """Whether filters are set."""
        wanted = self.query
        return wanted.show != ALL or bool(wanted.words.split()) or wanted.label is not None

    def set_facts(self, facts: ResultFacts, unsure: int, model: int | None) -> None:
        """Show all results of another file, with the number of ``unsure`` ones and that of the model."""
        self._facts, self._label = facts, None
        self.heading.set_line(facts.source.name, str(facts.source))
        parts = [plural(facts.postings, "{n} posting classified", "{n} postings classified")]
        if model is not None:
            parts.append(tr("model {number}", number=model))
        if facts.skipped:
            parts.insert(
                1,
                plural(
                    facts.skipped,
                    "{n} row left out, which had no text or could not be read",
                    "{n} rows left out, which had no text or could not be read",
                ),
            )
        self.facts_label.set_line(" · ".join(parts))
        self.counts.set_counts(facts.counts)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.chips[ALL].setChecked(True)
        self.chips[ALL].setText(tr("All {postings:,}", postings=facts.postings))
        self.chips[WITHOUT_LABELS].setText(tr("No label {without:,}", without=facts.without))
        self.folder_button.setEnabled(True)
        self.set_unsure(unsure)

    def set_unsure(self, unsure: int) -> None:
        """Show how many results are unsure."""
        self._unsure = unsure
        self.chips[UNSURE].setText(tr("Unsure {unsure:,}", unsure=unsure))
        self.queue_button.setText(tr("Send {unsure:,} unsure to the queue", unsure=unsure))
        self.queue_button.setToolTip(tr("Adds them to the project as postings to tag"))
        self.queue_button.setEnabled(bool(unsure) and not self._read_only)
        self._explain()

    def set_read_only(self, read_only: bool) -> None:
        """Set whether adding to the project is disabled."""
        self._read_only = read_only
        self.queue_button.setEnabled(bool(self._unsure) and not read_only)

    def show_results(
        self, fetch: Callable[[Sequence[int]], list[Result]] | None, numbers: array[int]
    ) -> None:
        """Show these results in this order."""
        self.model.set_results(fetch, numbers, self.within.currentData())
        self.table.scrollToTop()
        if len(numbers):
            self.table.setCurrentIndex(self.model.index(0, Column.TITLE))
        self.table.setVisible(bool(numbers))
        self.nothing.setVisible(not numbers)
        self.nothing.setText(tr("No posting matches.") if self.narrowed else "")
        total = self._facts.postings if self._facts is not None else 0
        self.shown_label.set_line(
            tr("{shown:,} of {total:,} shown", shown=len(numbers), total=total)
            if self.narrowed
            else plural(total, "{n} posting shown", "{n} postings shown")
        )
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        """Explain "unsure"; only in tooltips if there is too little room."""
        meaning = unsure_meaning(self.within.currentData())
        self.explanation.setText(meaning)
        self.explanation.setVisible(self.height() >= px(_LEAST_EXPLAINED))
        for widget in (self.within, self.chips[UNSURE]):
            widget.setToolTip(plain_tooltip(meaning))
        self.explained.setVisible(self.chips[UNSURE].isChecked())

    def _ask(self) -> None:
        self._typing.stop()
        self._explain()
        self.query_changed.emit(self.query)

    def _ask_at_once(self) -> None:
        self._ask()
        self.table.setFocus()

    def _on_within(self) -> None:
        self.within_changed.emit(self.within.currentData())
        self._ask()

    def _on_sorted(self, order: str, descending: bool) -> None:
        self._order, self._descending = order, descending
        if self._facts is not None:
            self._ask()

    def _on_label(self, name: str | None) -> None:
        self._label = name
        self._ask()

    def _on_opened(self, row: int) -> None:
        self.posting_opened.emit(self.model.numbers[row])

    def _on_save(self) -> None:
        total = self._facts.postings if self._facts is not None else 0
        if not self.narrowed or not self.model.rowCount():
            self.save_asked.emit(False)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            tr("All {postings}…", postings=count(total, "posting")), lambda: self.save_asked.emit(False)
        )
        menu.addAction(
            tr("The {shown:,} shown…", shown=self.model.rowCount()),
            lambda: self.save_asked.emit(True),
        )
        above = QPoint(0, -menu.sizeHint().height() - 4)
        menu.popup(self.save_button.mapToGlobal(above))
