"""A table of plain cells: the item model of all tables in the Compare view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.translation import tr
from app.gui.kit.plain_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

Index = QModelIndex | QPersistentModelIndex
SOFT_ROLE = Qt.ItemDataRole.UserRole
BOLD_ROLE = Qt.ItemDataRole.UserRole + 1
DOT_ROLE = Qt.ItemDataRole.UserRole + 2
SHAPE_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. ``dot`` is a label's colour, and ``shape`` the shape of its dot.

    ``tooltip`` may contain text from outside.
    """

    text: str = ""
    bold: bool = False
    soft: bool = False
    dot: str = ""
    tooltip: str = ""
    shape: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its title, whether it holds numbers (aligned right), and its meaning.

    The words are marked with ``tr_noop`` and translated when they are shown.
    """

    title: str
    number: bool = False
    tooltip: str = ""


class CellModel(QAbstractTableModel):
    """Rows of cells, each with a key that identifies it from one update to the next."""

    def __init__(self, headings: Sequence[Heading], parent: Any = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._keys: list[Hashable] = []
        self._rows: list[tuple[Cell, ...]] = []

    def set_rows(self, rows: Sequence[tuple[Hashable, tuple[Cell, ...]]]) -> None:
        """Show these rows. New ones are inserted in place; otherwise only changed rows are signalled."""
        keys = [key for key, _ in rows]
        kept = set(self._keys)
        if [key for key in keys if key in kept] != self._keys:
            self.beginResetModel()
            self._keys, self._rows = keys, [cells for _, cells in rows]
            self.endResetModel()
            return
        for place, (key, cells) in enumerate(rows):
            if key not in kept:
                self.beginInsertRows(QModelIndex(), place, place)
                self._keys.insert(place, key)
                self._rows.insert(place, cells)
                self.endInsertRows()
            elif self._rows[place] != cells:
                self._rows[place] = cells
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._headings) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._headings[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(cell.tooltip)
        attributes = {
            SOFT_ROLE: cell.soft,
            BOLD_ROLE: cell.bold,
            DOT_ROLE: cell.dot,
            SHAPE_ROLE: cell.shape,
        }
        return attributes.get(Qt.ItemDataRole(role))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        heading = self._headings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(heading.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(heading)
        return plain_tooltip(tr(heading.tooltip)) if role == Qt.ItemDataRole.ToolTipRole else None


def _alignment(heading: Heading) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if heading.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
