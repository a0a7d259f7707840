"""The sheet of all keys, by group, with a field to find one."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class KeysDialog(QDialog):
    """``entries`` are (group, title, shortcut) in the order to be shown; ", " parts several shortcuts."""

    def __init__(self, entries: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.resize(720, 560)

        self.filter_field = QLineEdit()
        self.filter_field.setPlaceholderText("Find a key")
        self.filter_field.setAccessibleName("Find a key")
        self.filter_field.setClearButtonEnabled(True)
        self.filter_field.setFixedWidth(240)
        self.filter_field.textChanged.connect(self._filter)
        self.close_button = QPushButton("Close")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(8)
        head.addWidget(PlainLabel("Keys", "heading"))
        head.addStretch()
        head.addWidget(self.filter_field)
        head.addWidget(self.close_button)

        self.groups = [
            KeyGroup(name, [(title, keys) for _, title, keys in part])
            for name, part in groupby(entries, key=lambda entry: entry[0])
        ]
        self.nothing = PlainLabel("No key matches", "soft")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        sheet = QWidget()
        sheet.setProperty("surface", "panel")
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(24, 4, 24, 16)
        columns.setSpacing(40)
        for part in _halves(self.groups):
            column = QVBoxLayout()
            column.setSpacing(20)
            for group in part:
                column.addWidget(group)
            column.addStretch()
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        area.setAccessibleName("Keys")

        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self.nothing)
        page.addWidget(area, 1)
        self.filter_field.setFocus()

    def _filter(self, text: str) -> None:
        found = [group.filter(text.strip().casefold()) for group in self.groups]
        self.nothing.setVisible(not any(found))


class KeyGroup(QWidget):
    """A group's name and its keys, one a line."""

    def __init__(self, name: str, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = [KeyLine(title, shortcut) for title, shortcut in keys]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(name, "strong"))
        column.addSpacing(4)
        for line in self.lines:
            column.addWidget(line)

    def filter(self, text: str) -> bool:
        """Show the lines that hold ``text`` (case folded); whether there are any."""
        for line in self.lines:
            line.setVisible(text in line.searched)
        found = any(text in line.searched for line in self.lines)
        self.setVisible(found)
        return found


class KeyLine(QWidget):
    """What a key does, and the key as a cap."""

    def __init__(self, title: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.searched = f"{title} {shortcut}".casefold()
        self.setAccessibleName(f"{title}: {shortcut}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(4)
        what = PlainLabel(title, "soft")
        what.setWordWrap(True)
        row.addWidget(what, 1)
        for key in shortcut.split(", "):
            cap = PlainLabel(key)
            cap.setProperty("keycap", True)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            cap.setMinimumSize(20, 20)
            row.addWidget(cap)


def _halves(groups: Sequence[KeyGroup]) -> tuple[Sequence[KeyGroup], Sequence[KeyGroup]]:
    """The groups in two columns of about one height, in order."""
    heights = [len(group.lines) + 2 for group in groups]
    cut = min(range(len(groups) + 1), key=lambda at: abs(sum(heights[:at]) - sum(heights[at:])))
    return groups[:cut], groups[cut:]
