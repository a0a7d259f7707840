"""The item models of the table of labels: its contents and its sort order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from app.core.percentages import percentage
from app.core.translation import localized, tr, tr_noop
from app.gui.kit.cells import BOLD_ROLE, DOT_ROLE, SHAPE_ROLE, SOFT_ROLE
from app.gui.kit.plain_label import plain_tooltip
from app.gui.labels.label_row import needs_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.curves import Outcome
    from app.gui.quality.saving import Figures, Value

AnyIndex = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole + 8
ID_ROLE = Qt.ItemDataRole.UserRole + 9
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """One row: a label and its scores. ``needs`` is how many more (yes, no) answers it needs.

    ``known``: the label existed when the model was trained.
    """

    label_id: int
    name: str
    color: str
    description: str
    yes: int
    no: int
    goal: str
    threshold: float
    precision: float | None = None
    recall: float | None = None
    f1: float | None = None
    average_precision: float | None = None
    needs: tuple[int, int] = (0, 0)
    known: bool = True
    shape: int = 0

    @property
    def lacking(self) -> str:
        """Why there are no scores, in words; "" if there are."""
        return needs_words(self.needs) if any(self.needs) else "" if self.known else tr("new: retrain")

    @property
    def tips(self) -> dict[int, str]:
        """The tooltips of columns whose texts may be too long to show."""
        return {NAME: f"{self.name}\n{self.description}".rstrip(), GOAL: self.goal, THRESHOLD: self.goal}

    def moved(self, threshold: float, outcome: Outcome) -> LabelFigures:
        """The row with another threshold, during a move."""
        precision, recall = outcome.precision, outcome.recall
        return replace(
            self,
            threshold=threshold,
            precision=precision.value if precision else None,
            recall=recall.value if recall else None,
            f1=outcome.f1,
        )


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its text for a row, and its value for sorting and saving."""

    title: str
    value: Callable[[LabelFigures], Value]
    shown: Callable[[Any], str]
    means: str = ""


COLUMNS = (
    Column(tr_noop("Label"), lambda row: row.name, str),
    Column(tr_noop("Yes"), lambda row: row.yes, localized, tr_noop("Postings answered yes")),
    Column(tr_noop("No"), lambda row: row.no, localized, tr_noop("Postings answered no")),
    Column(
        tr_noop("Goal"),
        lambda row: row.goal,
        str,
        tr_noop("What the threshold should achieve. Enter or F2 changes it."),
    ),
    Column(
        tr_noop("Threshold"),
        lambda row: row.threshold,
        percentage,
        tr_noop("The probability from which the label is assigned"),
    ),
    Column(
        tr_noop("Precision"),
        lambda row: row.precision,
        percentage,
        tr_noop("Of the postings that get the label, the share answered yes"),
    ),
    Column(
        tr_noop("Recall"),
        lambda row: row.recall,
        percentage,
        tr_noop("Of the postings answered yes, the share that gets the label"),
    ),
    Column(
        "F1", lambda row: row.f1, percentage, tr_noop("Precision and recall in one figure, at this threshold")
    ),
    Column(
        "AP",
        lambda row: row.average_precision,
        percentage,
        tr_noop("Average precision: how well yes ranks above no, whatever the threshold"),
    ),
)
NAME, NO, GOAL, THRESHOLD, F1, AP = 0, 2, 3, 4, 7, 8
SCORED = range(GOAL, len(COLUMNS))
"""The columns that a label without scores gives to the words that say why."""


class LabelFiguresModel(QAbstractTableModel):
    """A row for each label, in the project's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LabelFigures] = []

    @property
    def rows(self) -> Sequence[LabelFigures]:
        return self._rows

    def set_rows(self, rows: Sequence[LabelFigures]) -> None:
        """Show these rows. If the labels are the same, only changed rows are signalled."""
        if [row.label_id for row in rows] != [row.label_id for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for place, row in enumerate(rows):
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def row_of(self, label_id: int) -> int | None:
        """The row of a label; None if it has none."""
        return next((place for place, row in enumerate(self._rows) if row.label_id == label_id), None)

    def set_row(self, place: int, row: LabelFigures) -> None:
        """Replace a row by another one for the same label."""
        before, self._rows[place] = self._rows[place], row
        for number, column in enumerate(COLUMNS):
            if column.value(before) != column.value(row):  # separately, since Qt paints all cells of a range
                cell = self.index(place, number)
                self.dataChanged.emit(cell, cell)

    def figures(self) -> Figures:
        """The table as saved to a file."""
        headings = tuple(
            f"{tr(column.title)} (%)" if column.shown is percentage else tr(column.title)
            for column in COLUMNS
        )
        return headings, [
            tuple(
                None if row.lacking and place in SCORED[1:] else column.value(row)
                for place, column in enumerate(COLUMNS)
            )
            for row in self._rows
        ]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, place = self._rows[index.row()], index.column()
        column, lacking = COLUMNS[place], place in SCORED and row.lacking
        if role == Qt.ItemDataRole.DisplayRole:
            return row.lacking if lacking else column.shown(column.value(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            value = row.lacking if lacking else column.shown(column.value(row))
            return value if place == NAME else f"{row.name}, {tr(column.title)}: {value}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(right=place != NAME and not lacking)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(row.tips.get(place, ""))
        if role == SORT_ROLE:
            return None if lacking else column.value(row)
        if role == ID_ROLE:
            return row.label_id
        if role == DOT_ROLE:
            return row.color if place == NAME else ""
        if role == SHAPE_ROLE:
            return row.shape
        if role == SOFT_ROLE:
            return place == GOAL
        return place == F1 if role == BOLD_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(right=section != NAME)
        return plain_tooltip(tr(column.means)) if role == Qt.ItemDataRole.ToolTipRole else None


class SortedLabels(QSortFilterProxyModel):
    """The rows in the order of a column; those without a value come last in both directions."""

    def __init__(self, source: LabelFiguresModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(source)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        a, b = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if a is None or b is None:
            rising = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return (b is None) == rising and a is not b
        if isinstance(a, str):
            return a.casefold() < b.casefold()
        return a < b


def _alignment(*, right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
