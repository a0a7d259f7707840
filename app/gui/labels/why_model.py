"""The item model of the evidence table: the strongest words for a label next to those against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.evidence import signed
from app.core.translation import tr, tr_noop
from app.gui.kit.plain_label import one_line, plain_tooltip
from app.gui.kit.theme import number_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.evidence import Evidence

ROWS = 5
"""The number of words listed for and against; the rest is one number."""

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEADINGS = (tr_noop("For"), "", tr_noop("Against"), "")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORD_CHARACTERS = 60


class WhyModel(QAbstractTableModel):
    """Four columns: a word for the label and its share of the logit, a word against and its share."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sides: tuple[list[tuple[str, float]], list[tuple[str, float]]] = ([], [])
        self._rows = 0

    def set_evidence(self, evidence: Evidence | None) -> None:
        """Show the strongest words of this evidence."""
        words = evidence.by_word() if evidence is not None else ()
        sides = (_first(pair for pair in words if pair[1] > 0), _first(pair for pair in words if pair[1] < 0))
        if sides == self._sides:
            return
        self.beginResetModel()
        self._sides = sides
        self._rows = max(map(len, sides))
        self.endResetModel()

    def word(self, index: _AnyIndex) -> str | None:
        """The word in a cell, or next to the number in it."""
        if not index.isValid():
            return None
        side = self._sides[index.column() // 2]
        return side[index.row()][0] if index.row() < len(side) else None

    def index_of(self, word: str) -> QModelIndex:
        """The index of a word; invalid if it is not listed."""
        for number, side in enumerate(self._sides):
            for row, (listed, _) in enumerate(side):
                if listed == word:
                    return self.index(row, 2 * number)
        return _NOWHERE

    def listed(self) -> tuple[float, float]:
        """The sums of the listed words for and against."""
        first, second = (sum(weight for _, weight in side) for side in self._sides)
        return first, second

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        word = self.word(index)
        if word is None:
            return None
        is_figure = index.column() % 2
        figure = signed(self._sides[index.column() // 2][index.row()][1])
        if role == Qt.ItemDataRole.DisplayRole:
            return figure if is_figure else one_line(word)[:_WORD_CHARACTERS]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(word)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{word[:_WORD_CHARACTERS]} {figure}"
        if role == Qt.ItemDataRole.TextAlignmentRole and is_figure:
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole and is_figure:
            return number_font()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADINGS[section]) if _HEADINGS[section] else ""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) if self.word(index) is not None else Qt.ItemFlag.NoItemFlags


def _first(pairs: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
    return list(pairs)[:ROWS]
