"""The role of each column of a file: the text, the title, kept next to the labels, or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.core.fields import shown_value
from app.core.translation import tr, tr_noop
from app.gui.kit.plain_label import one_line, plain_tooltip
from app.gui.kit.table_style import style_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TEXT, TITLE, KEEP, LEAVE_OUT = tr_noop("Text"), tr_noop("Title"), tr_noop("Keep"), tr_noop("Leave out")
_ROLES = (TEXT, TITLE, KEEP, LEAVE_OUT)
_MOST = 200
"""More columns than anyone would choose for one by one; all further ones are kept."""
_ROW_HEIGHT = 38


class ColumnRoles(QTableWidget):
    """Columns with their first value and a box for their role. Several can form the text, one the title."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._columns: tuple[str, ...] = ()
        self._roles: dict[str, str] = {}
        self._text_chosen = self._title_chosen = False
        self.setHorizontalHeaderLabels([tr("Column"), tr("Use as")])
        style_table(self, tr("Columns of the file, and what each is used for"), _ROW_HEIGHT)
        self.setProperty("framed", True)
        self.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def texts(self) -> tuple[str, ...] | None:
        """The columns that the user chose for the text; None if none was chosen."""
        if not self._text_chosen:
            return None
        return tuple(name for name in self._columns if self._roles[name] == TEXT)

    @property
    def title(self) -> str | None:
        """The column that the user chose for the title, "" for none; None if the detected one is used."""
        if not self._title_chosen:
            return None
        return next((name for name in self._columns if self._roles[name] == TITLE), "")

    @property
    def kept(self) -> tuple[str, ...]:
        """The columns to keep in the table of results."""
        return tuple(name for name in self._columns if self._roles[name] != LEAVE_OUT)

    def show_columns(
        self, columns: Sequence[str], texts: Sequence[str], title: str, example: Mapping[str, object]
    ) -> None:
        """Show these columns with the detected text and title; earlier choices stay."""
        columns = tuple(columns)
        found = {name: TEXT if name in texts else TITLE if name == title else KEEP for name in columns}
        left_out = {name for name, role in self._roles.items() if role == LEAVE_OUT}
        roles = {
            name: LEAVE_OUT if name in left_out and found[name] == KEEP else found[name] for name in columns
        }
        if columns == self._columns and roles == self._roles:
            return
        if columns != self._columns:
            self._text_chosen = self._title_chosen = False
        self._columns, self._roles = columns, roles
        self._fill(example)

    def _fill(self, example: Mapping[str, object]) -> None:
        shown = self._columns[:_MOST]
        if self.rowCount() != len(shown):
            self.setRowCount(len(shown))
        for row, name in enumerate(shown):
            item = QTableWidgetItem(one_line(name))
            value = example.get(name)
            item.setToolTip(plain_tooltip(f"{name}\n{'' if value is None else shown_value(value)}".strip()))
            self.setItem(row, 0, item)
            box = self.cellWidget(row, 1)
            if not isinstance(box, QComboBox):
                box = QComboBox()
                for role in _ROLES:
                    box.addItem(tr(role), role)
                box.activated.connect(lambda _index, row=row: self._on_chosen(row))
                self.setCellWidget(row, 1, box)
            box.setAccessibleName(tr("Use {column} as", column=name))
            box.setCurrentIndex(_ROLES.index(self._roles[name]))

    def box(self, column: str) -> QComboBox:
        """The box of a column's role."""
        found = self.cellWidget(self._columns.index(column), 1)
        assert isinstance(found, QComboBox)
        return found

    def _on_chosen(self, row: int) -> None:
        name = self._columns[row]
        role = self.box(name).currentData()
        former = self._roles[name]
        if role == former:
            return
        self._text_chosen |= TEXT in (former, role)
        self._title_chosen |= TITLE in (former, role)
        self._roles[name] = role
        if role == TITLE:  # only one column can be the title
            for other in self._columns:
                if other != name and self._roles[other] == TITLE:
                    self._roles[other] = KEEP
        self._fill({})
        self.changed.emit()
