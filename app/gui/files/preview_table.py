"""The first postings of a file, as they will be imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableWidget, QTableWidgetItem

from app.core.fields import shown_value
from app.core.translation import labelled, tr, tr_noop
from app.gui.files.answer_chips import CHIPS_ROLE, AnswerChipDelegate, as_words, chips_of
from app.gui.kit.plain_label import one_line, plain_tooltip
from app.gui.kit.text_scale import px
from app.gui.kit.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.core.records import IncomingPosting

COLUMNS = (tr_noop("Title"), tr_noop("Text"), tr_noop("Labels"), tr_noop("Id"), tr_noop("Fields"))
_WIDTHS = {"Title": 130, "Labels": 240, "Id": 60, "Fields": 110}
_GIVE_WAY = ("Fields", "Id", "Title")
"""Columns that are hidden one after the other where there is too little room."""
_LEAST_WIDTH = 80
_NO_LABELS_WIDTH = 110
"""The width of the column of labels if it only says that there are none."""
_ROW_HEIGHT = 32
_STYLE = """
QTableView::item { padding: 0 5px; }
QHeaderView { background: transparent; }
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
"""


class PreviewTable(QTableWidget):
    """A row for each posting. Columns that would be empty or are not ``wanted`` are hidden."""

    def __init__(self, name: str, wanted: Sequence[str] = COLUMNS, parent: QWidget | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self._wanted = frozenset(wanted)
        self._filled: set[str] = set()
        self._labels_width = _WIDTHS["Labels"]
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([tr(column) for column in COLUMNS])
        self.setProperty("framed", True)
        self.setStyleSheet(_STYLE)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(_ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(COLUMNS.index("Text"), QHeaderView.ResizeMode.Stretch)
        chips = AnswerChipDelegate(theme_of(_application()), self)
        self.setItemDelegateForColumn(COLUMNS.index("Labels"), chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give the text at least as much room as any other column. What is least needed gives way."""
        shown = [name for name in _WIDTHS if name in self._filled]
        for name in _GIVE_WAY:
            narrow = self.viewport().width() < px(_LEAST_WIDTH) * (len(shown) + 1)
            self.setColumnHidden(COLUMNS.index(name), narrow or name not in self._filled)
            if narrow and name in shown:
                shown.remove(name)
        most = self.viewport().width() // (len(shown) + 1)
        wanted = {name: px(_WIDTHS[name]) for name in shown} | {"Labels": px(self._labels_width)}
        spare = sum(max(0, most - wanted[name]) for name in shown)
        for name in shown:
            width = min(wanted[name], most + (spare // 2 if name == "Labels" else 0))
            self.horizontalHeader().resizeSection(COLUMNS.index(name), width)

    def show_postings(self, postings: Sequence[IncomingPosting]) -> None:
        """Show these postings."""
        self.setRowCount(len(postings))
        rows = [_cells(posting) for posting in postings]
        self._filled = {
            name
            for column, name in enumerate(COLUMNS)
            if name in self._wanted and any(cells[column] for cells in rows)
        }
        for column, name in enumerate(COLUMNS):
            self.setColumnHidden(column, name != "Text" and name not in self._filled)
        plain = all(chip.answer == "none" for posting in postings for chip in chips_of(posting))
        self._labels_width = _NO_LABELS_WIDTH if plain else _WIDTHS["Labels"]
        self._fit_columns()
        for row, (posting, cells) in enumerate(zip(postings, rows, strict=True)):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(one_line(text))
                item.setToolTip(plain_tooltip(text))
                if COLUMNS[column] == "Labels":
                    item.setData(CHIPS_ROLE, chips_of(posting))
                self.setItem(row, column, item)


def _cells(posting: IncomingPosting) -> tuple[str, ...]:
    labels = as_words(chips_of(posting))
    fields = " · ".join(labelled(name, shown_value(value)) for name, value in posting.fields.items())
    return posting.title, posting.text, labels, posting.key or "", fields


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found
