"""The history of models: which trainings are kept, and what going back to one would change."""

from __future__ import annotations

from datetime import datetime
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QItemSelectionModel, QLocale, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.percentages import percentage, percentage_change
from app.core.records import MARGIN
from app.core.translation import localized, tr, tr_noop
from app.gui.kit.cell_table import CellTable
from app.gui.kit.cells import Cell, CellModel, Heading
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.help_link import link_to_manual
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import resize_to_fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QModelIndex

    from app.core.history import ModelChange, PastModel
    from app.gui.kit.theme import Theme

_HEADINGS = (
    Heading(tr_noop("Model")),
    Heading(tr_noop("Trained")),
    Heading(tr_noop("Postings"), number=True, tooltip=tr_noop("The answered postings it learned from")),
    Heading(
        tr_noop("Score"),
        number=True,
        tooltip=tr_noop("Micro F1, out-of-fold: every pair of posting and label counts"),
    ),
    Heading(tr_noop("Mean"), number=True, tooltip=tr_noop("Macro F1, out-of-fold: every label counts alike")),
    Heading(tr_noop("Kept"), tooltip=tr_noop("The newest models are kept, pinned ones for good")),
)
_CHANGE_HEADINGS = (Heading(tr_noop("Posting")), Heading(tr_noop("Gains")), Heading(tr_noop("Loses")))
_CHANGES_SHOWN = 5
_WITH_CURRENT = tr_noop("&Compare with current")


class HistoryDialog(QDialog):
    """Shows models, newest first, and signals the user's actions on the selected ones."""

    pin_asked = Signal(int, bool)
    compare_asked = Signal(int, int)
    """The numbers of two models to compare."""
    go_back_asked = Signal(int)
    posting_opened = Signal(int)

    def __init__(self, theme: Theme, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("History"))
        resize_to_fit(self, 760, 620)
        self._read_only = read_only
        self._models: tuple[PastModel, ...] = ()
        self._changes: tuple[int, ...] = ()

        self.cells = CellModel(_HEADINGS, self)
        self.table = CellTable(self.cells, theme, tr("Models, the newest first"), stretched=1)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.table.activated.connect(self._compare)
        self.pin_button = _button(tr("&Pin"))
        self.pin_button.clicked.connect(self._pin)
        self.compare_button = _button(tr(_WITH_CURRENT))
        self.compare_button.clicked.connect(self._compare)
        self.back_button = _button(tr("&Go back"))
        self.back_button.clicked.connect(self._go_back)
        self.close_button = _button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.pin_button)
        buttons.addStretch()
        buttons.addWidget(self.compare_button)
        buttons.addWidget(self.back_button)

        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)
        self.changed = CellModel(_CHANGE_HEADINGS, self)
        self.changed_table = CellTable(self.changed, theme, tr("Postings that change"), stretched=0)
        self.changed_table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.changed_table.setMinimumHeight(self.changed_table.height_for(_CHANGES_SHOWN))
        self.changed_table.setToolTip(tr("Press Enter, or click twice, to open a posting in Tag"))
        self.changed_table.activated.connect(self._open)
        self.changed_table.hide()
        kept = QWidget()
        column = QVBoxLayout(kept)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table, 3)
        column.addLayout(buttons)
        column.addWidget(self.sentence)
        column.addWidget(self.changed_table, 2)

        self.empty = EmptyState(
            tr("No model yet"), tr("Answer some postings and press Retrain: each training is then kept here.")
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(kept)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("History"), "heading"))
        head.addStretch()
        head.addWidget(link_to_manual(self, "quality"))
        head.addWidget(self.close_button)
        whole, _ = scrolling_column(self, 24, 16, 24, 20, spacing=12)
        whole.addLayout(head)
        whole.addWidget(self.pages, 1)
        self.set_models(())

    @property
    def selected(self) -> tuple[PastModel, ...]:
        """The models of the selected rows, newest first."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self._models[row] for row in rows)

    @property
    def chosen(self) -> PastModel | None:
        """The selected model, if exactly one is selected."""
        return self.selected[0] if len(self.selected) == 1 else None

    def set_models(self, models: Sequence[PastModel]) -> None:
        """Show these models, newest first; the selection is kept."""
        before = [model.number for model in self.selected]
        self._models = tuple(models)
        with_former = zip_longest(self._models, self._models[1:])
        self.cells.set_rows([(model.number, _cells(model, former)) for model, former in with_former])
        kept = bool(before) and [model.number for model in self.selected] == before
        if self._models and not kept:
            wanted = [row for row, model in enumerate(self._models) if model.number in before]
            self._select(wanted[0] if wanted else 0)
        self.pages.setCurrentIndex(bool(self._models))
        (self.table if self._models else self.close_button).setFocus()
        self._enable()
        if not kept:
            self._introduce()

    def show_message(self, sentence: str) -> None:
        """Show a sentence about the selection in place of the previous one and its list."""
        self.sentence.setText(sentence)
        self.changed_table.hide()
        self._changes = ()

    def show_change(self, change: ModelChange, titles: Mapping[int, str]) -> None:
        """Show what changes from one model to another; ``titles`` of its examples by posting id."""
        if len(self.selected) == 2:
            sentence = tr(
                "From model {before} to model {after}: {changes}",
                before=change.before,
                after=change.after,
                changes=change.sentence,
            )
        else:
            sentence = tr(
                "By going back to model {after}: {changes}", after=change.after, changes=change.sentence
            )
        self.show_message(sentence)
        shown = [example for example in change.examples if example.posting_id in titles]
        self._changes = tuple(example.posting_id for example in shown)
        self.changed.set_rows([])
        self.changed.set_rows(
            [
                (
                    example.posting_id,
                    (
                        Cell(titles[example.posting_id], tooltip=titles[example.posting_id]),
                        Cell(", ".join(example.gained), tooltip=", ".join(example.gained)),
                        Cell(", ".join(example.lost), tooltip=", ".join(example.lost)),
                    ),
                )
                for example in shown
            ]
        )
        self.changed_table.setVisible(bool(shown))

    # Internal

    def _select(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag  # selectRow would react to a pressed Ctrl key
        self.table.selectionModel().setCurrentIndex(
            self.cells.index(row, 0), flags.ClearAndSelect | flags.Rows
        )

    def _choose(self) -> None:
        self._enable()
        self._introduce()

    def _introduce(self) -> None:
        selected = self.selected
        troubled = [model for model in selected if model.trouble]
        if len(selected) > 2:
            self.show_message(tr("Select two models to compare them with each other."))
        elif troubled:
            self.show_message(
                tr("Model {number}: {trouble}", number=troubled[0].number, trouble=tr(troubled[0].trouble))
            )
        elif len(selected) == 2:
            self.show_message(
                tr("Compare them to see which postings change from the older model to the newer one.")
            )
        elif not selected:
            self.show_message("")
        elif selected[0].current:
            self.show_message(tr("This is the model in use: you see its probabilities."))
        else:
            self.show_message(
                tr(
                    "Compare it to see which postings would change, or select a second one with Ctrl to"
                    " compare the two. If you go back, the newer models stay in this list."
                )
            )

    def _pair(self) -> tuple[PastModel, PastModel] | None:
        """The models to compare, as (before, after): two selected ones, or the current and another one."""
        selected = self.selected
        if len(selected) == 1 and not selected[0].current:
            selected = (*selected, *(model for model in self._models if model.current))
        if len(selected) != 2 or not all(model.restorable for model in selected):
            return None
        return selected[1], selected[0]

    def _enable(self) -> None:
        model = self.chosen
        usable = model is not None and model.restorable and not model.current
        self.compare_button.setText(tr("&Compare the two") if len(self.selected) == 2 else tr(_WITH_CURRENT))
        self.pin_button.setText(tr("Un&pin") if model is not None and model.pinned else tr("&Pin"))
        self.pin_button.setEnabled(model is not None and not self._read_only)
        self.compare_button.setEnabled(self._pair() is not None)
        self.back_button.setEnabled(usable and not self._read_only)

    def _pin(self) -> None:
        if self.chosen is not None:
            self.pin_asked.emit(self.chosen.number, not self.chosen.pinned)

    def _compare(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.show_message(tr("Comparing…"))
            self.compare_asked.emit(pair[0].number, pair[1].number)

    def _go_back(self) -> None:
        if self.chosen is not None:
            self.go_back_asked.emit(self.chosen.number)

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._changes):
            self.posting_opened.emit(self._changes[index.row()])
            self.accept()


def _cells(model: PastModel, former: PastModel | None) -> tuple[Cell, ...]:
    number, bold = str(model.number), model.current
    before = {} if former is None else {label.label_id: label.threshold for label in former.quality.labels}
    labels = "\n".join(
        tr(
            "{name}: F1 {f1}, threshold {moved}",
            name=label.name,
            f1=percentage(label.f1),
            moved=_moved(before.get(label.label_id), label.threshold),
        )
        for label in model.quality.labels
    )
    marks = {
        tr("current"): model.current,
        tr("pinned"): model.pinned,
        tr("scores only"): not model.restorable,
    }
    kept = ", ".join(mark for mark, holds in marks.items() if holds)
    return (
        Cell(number, bold=bold, soft=not model.restorable, tooltip=f"{_settings(model)}\n{labels}"),
        Cell(_when(model.created), bold=bold, soft=not model.restorable, tooltip=tr(model.trouble)),
        Cell(localized(model.quality.postings), bold=bold, soft=not model.restorable),
        Cell(percentage(model.quality.micro_f1), bold=bold, soft=not model.restorable),
        Cell(percentage(model.quality.macro_f1), bold=bold, soft=not model.restorable),
        Cell(kept, soft=not bold),
    )


def _settings(model: PastModel) -> str:
    learner, C = model.settings.get("learner", MARGIN), model.settings.get("C")
    parts = [tr("learner {learner}", learner=learner)]
    if isinstance(C, int | float):
        parts.append(f"C {localized(C, 'g')}")
    if model.model_id:
        parts.append(tr("id {model_id}", model_id=model.model_id))
    return ", ".join(parts)


def _moved(before: float | None, after: float | None) -> str:
    """A threshold, and its value after the previous training."""
    return percentage(after) if before is None else percentage_change(before, after)


def _when(created: str) -> str:
    """The time in this computer's time zone."""
    try:
        moment = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(created).timestamp()))
    except ValueError:
        return created
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
