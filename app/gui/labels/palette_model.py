"""The labels in the palette: first those whose name starts with the typed text, then those containing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.labels import search_form
from app.gui.kit.plain_label import plain_tooltip
from app.gui.labels.label_model import Role
from app.gui.labels.label_row import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.records import Label
    from app.gui.labels.label_model import LabelModel
    from app.gui.labels.label_row import LabelRow

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PaletteModel(QAbstractListModel):
    """A view of a ``LabelModel`` with a filter of its own. Rows are built on demand."""

    def __init__(self, labels: LabelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._named: tuple[Label, ...] = ()
        self._names: list[str] = []
        self._found: list[Label] = []
        self._typed = ""
        labels.dataChanged.connect(self._refresh)
        labels.modelReset.connect(self._reload)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._found):
            return None
        row = self.row(index.row())
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, answering=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(f"{row.name}\n{row.description}".strip())
        return None

    def row(self, number: int) -> LabelRow:
        """Row ``number`` of the list."""
        return self._labels.row_for(self._found[number])

    def find(self, typed: str) -> None:
        """List the labels that match the typed text; all of them if it is empty."""
        self._typed = search_form(typed)
        if self._named is not self._labels.labels:
            self._named = self._labels.labels
            self._names = [search_form(label.name) for label in self._named]
        self.beginResetModel()
        self._found = _ranked(self._named, self._names, self._typed)
        self.endResetModel()

    def _reload(self) -> None:
        if self._named is not self._labels.labels:
            self.find(self._typed)

    def _refresh(self) -> None:
        if self._named is not self._labels.labels:
            self.find(self._typed)
        elif self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))


def _ranked(labels: Sequence[Label], names: Sequence[str], typed: str) -> list[Label]:
    """Labels whose name starts with the text, then those with such a later word, then those containing it."""
    if not typed:
        return list(labels)
    ranks: tuple[list[Label], list[Label], list[Label]] = ([], [], [])
    inside = f" {typed}"
    for label, name in zip(labels, names, strict=True):
        if typed in name:
            ranks[0 if name.startswith(typed) else 1 if inside in name else 2].append(label)
    return [label for rank in ranks for label in rank]
