"""The item model of the key sheet: actions by menu, then labels, each with its keys."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.translation import labelled, tr
from app.gui.kit.plain_label import one_line, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ITEM = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class KeyItem:
    """One row: a title and its ``keys``, in the order shown.

    ``action`` is the name of an action, ``label_id`` the id of a label; other keys are ``fixed``.
    ``changed``: the user chose the key.
    """

    group: str
    title: str
    keys: tuple[str, ...]
    action: str = ""
    label_id: int = 0
    changed: bool = False

    @property
    def searched(self) -> str:
        return f"{self.title} {' '.join(self.keys)} {self.group}".casefold()

    @property
    def fixed(self) -> bool:
        """Whether its keys are fixed."""
        return not self.action and not self.label_id

    @property
    def place(self) -> tuple[str, int]:
        """An identity that stays the same when the key changes."""
        return self.title if self.fixed else self.action, self.label_id


class KeysModel(QAbstractListModel):
    """Rows are ``KeyItem``s, with each group below its name, which is a plain string."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[KeyItem] = ()
        self._wanted = ""
        self._rows: list[KeyItem | str] = []

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ITEM:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row if isinstance(row, str) else row.title)
        if isinstance(row, str):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = ", ".join(row.keys) or tr("no key")
            if row.changed:
                return tr("{title}: {keys}, changed", title=row.title, keys=keys)
            return labelled(row.title, keys)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(row.title)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags  # names of groups cannot be selected
        return super().flags(index)

    def item(self, index: AnyIndex) -> KeyItem | None:
        """The item at an index; None for the name of a group."""
        found = self.data(index, ITEM)
        return found if isinstance(found, KeyItem) else None

    def set_items(self, items: Sequence[KeyItem]) -> None:
        """Show these items, with groups together. If only keys changed, rows stay where they are."""
        same = [item.place for item in items] == [item.place for item in self._items]
        self._items = items
        if same and [_place(row) for row in self._passing()] == [_place(row) for row in self._rows]:
            self._rows = self._passing()
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        else:
            self._reset()

    def set_filter(self, text: str) -> None:
        """Show only items whose title, keys or group contain the text."""
        self._wanted = text.strip().casefold()
        self._reset()

    def row_of(self, place: tuple[str, int]) -> int | None:
        """The row of an item; None if the filter hides it."""
        return next((number for number, row in enumerate(self._rows) if _place(row) == place), None)

    def first(self) -> int | None:
        """The first row that is not the name of a group."""
        return next((number for number, row in enumerate(self._rows) if isinstance(row, KeyItem)), None)

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = self._passing()
        self.endResetModel()

    def _passing(self) -> list[KeyItem | str]:
        rows: list[KeyItem | str] = []
        for group, items in groupby(self._items, key=lambda item: item.group):
            passing = [item for item in items if self._wanted in item.searched]
            if passing:
                rows += [group, *passing]
        return rows


def _place(row: KeyItem | str) -> tuple[str, int] | str:
    return row if isinstance(row, str) else row.place
