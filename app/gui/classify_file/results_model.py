"""The results as an item model: the numbers of visible results, and a cache of recent rows."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.classified import FILE_ORDER, LEAST_SURE_FIRST, TITLE_ORDER, USUALLY_WITHIN
from app.core.percentages import percentage
from app.core.translation import localized, tr, tr_noop
from app.gui.files.answer_chips import CHIPS_ROLE, AnswerChip
from app.gui.kit.plain_label import one_line, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.classified import Result

    AnyIndex = QModelIndex | QPersistentModelIndex

PAGE = 64
_CACHED_PAGES = 32
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns of the table."""

    NUMBER = 0
    TITLE = 1
    LABELS = 2
    CONFIDENCE = 3


HEADINGS = {
    Column.NUMBER: (tr_noop("No."), tr_noop("The place of the posting in the file")),
    Column.TITLE: (tr_noop("Posting"), tr_noop("The title, or the beginning of the text")),
    Column.LABELS: (
        tr_noop("Labels"),
        tr_noop(
            "The assigned labels with their probabilities. One with a dashed line is unsure; with a question"
            " mark, it was not assigned."
        ),
    ),
    Column.CONFIDENCE: (
        tr_noop("Confidence"),
        tr_noop(
            "The probability of the least probable label that was assigned: the rest is at least as certain."
        ),
    ),
}
ORDERS = {Column.NUMBER: FILE_ORDER, Column.TITLE: TITLE_ORDER, Column.CONFIDENCE: LEAST_SURE_FIRST}
"""The columns that results can be ordered by."""


class ResultsModel(QAbstractTableModel):
    """100,000 results take 800 KB. A row is read with its page of 64 when shown, and cached for a while."""

    sort_asked = Signal(str, bool)
    """The order, and whether it is descending."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch: Callable[[Sequence[int]], list[Result]] | None = None
        self._numbers = array("q")
        self._pages: OrderedDict[int, list[Result]] = OrderedDict()
        self._within = USUALLY_WITHIN

    @property
    def numbers(self) -> array[int]:
        """The numbers of the visible results in order. Must not be modified."""
        return self._numbers

    def set_results(
        self,
        fetch: Callable[[Sequence[int]], list[Result]] | None,
        numbers: array[int],
        within: float = USUALLY_WITHIN,
    ) -> None:
        """Show these results, read by ``fetch``; those closer to a threshold than ``within`` are unsure."""
        self.beginResetModel()
        self._fetch, self._numbers, self._within = fetch, numbers, within
        self._pages.clear()
        self.endResetModel()

    def result(self, row: int) -> Result | None:
        """The result in a row, with the beginning of its text."""
        if self._fetch is None or row >= len(self._numbers):
            return None
        page, place = divmod(row, PAGE)
        if page not in self._pages:
            self._pages[page] = self._fetch(self._numbers[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) > _CACHED_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][place]

    # What Qt asks

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column == Column.CONFIDENCE
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            CHIPS_ROLE,
        ):
            return None
        result = self.result(index.row()) if index.isValid() else None
        if result is None:
            return None
        if role == CHIPS_ROLE:
            return self._chips(result) if column == Column.LABELS else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._whole(result, column))
        return self._text(result, column, spoken=role == Qt.ItemDataRole.AccessibleTextRole)

    def _text(self, result: Result, column: Column, *, spoken: bool) -> str:
        if column == Column.NUMBER:
            return localized(result.number)
        if column == Column.TITLE:
            return one_line(result.title or result.text)
        if column == Column.LABELS:
            return self._labels(result) if spoken else ""
        confidence = result.judgement.confidence
        return percentage(confidence)

    def _whole(self, result: Result, column: Column) -> str:
        if column == Column.LABELS:
            return self._labels(result)
        if column == Column.TITLE:
            return "\n".join(part for part in (result.title, result.text) if part)
        return ""

    def is_unsure(self, result: Result) -> bool:
        """Whether a label came close to its threshold."""
        return result.judgement.close_call is not None and result.judgement.distance < self._within

    def _labels(self, result: Result) -> str:
        said = result.judgement
        names = ", ".join(f"{label.name} {percentage(label.probability)}" for label in said.assigned)
        words = names or tr("No label reached its threshold")
        call = said.close_call
        if call is not None and self.is_unsure(result):
            unsure = tr(
                "Unsure: {label} has {probability} and is assigned from {threshold}",
                label=call.name,
                probability=percentage(call.probability),
                threshold=percentage(call.threshold),
            )
            words += f"\n{unsure}"
        return words

    def _chips(self, result: Result) -> list[AnswerChip]:
        said = result.judgement
        call = said.close_call if self.is_unsure(result) else None
        chips = [
            AnswerChip(label.name, "assigned", percentage(label.probability))
            for label in said.assigned
            if call is None or label.name != call.name
        ]
        if call is not None:  # first, since it matters most
            assigned = any(label.name == call.name for label in said.assigned)
            close = AnswerChip(call.name, "unsure" if assigned else "open", percentage(call.probability))
            chips.insert(0, close)
        return chips if said.assigned else [AnswerChip(tr("no label"), "none"), *chips]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        title, meaning = HEADINGS[Column(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = Column(section) == Column.CONFIDENCE
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return plain_tooltip(tr(meaning)) if role == Qt.ItemDataRole.ToolTipRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Request another order; the results are ordered where they are stored."""
        if column in ORDERS:
            self.sort_asked.emit(ORDERS[Column(column)], order == Qt.SortOrder.DescendingOrder)
