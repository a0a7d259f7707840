"""Shows how many postings are selected, with buttons for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.gui.keys.actions import keyed_tooltip, shown_key
from app.gui.keys.key_button import key_cap
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.surfaces import set_surface

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction


class SelectionBar(QWidget):
    """Shown below the list while several postings are selected. Each button says how many it is for."""

    answer_asked = Signal()
    done_asked = Signal()
    reopen_asked = Signal()
    flag_asked = Signal(bool)
    delete_asked = Signal()
    all_asked = Signal()
    none_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "panel")
        self._count = 0
        self._found = 0
        self._suggesting = False
        self._actions: Mapping[str, QAction] = {}

        self.sentence = PlainLabel(role="strong")
        self.all_button = self._button("Select all", self.all_asked.emit, quiet=True)
        self.none_button = self._button("✕", self.none_asked.emit, quiet=True)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.sentence)
        first.addStretch()
        first.addWidget(self.all_button)
        first.addWidget(self.none_button)

        self.answer_button = self._button("Answer…", self.answer_asked.emit)
        self.done_button = self._button("Done", self.done_asked.emit)
        self.flag_button = self._button("Flag", lambda: self.flag_asked.emit(True))
        self.menu = QMenu(self)
        self.more_button = self._button("More ▾", self._open_menu)
        second = QHBoxLayout()
        second.setSpacing(6)
        for button in (self.answer_button, self.done_button, self.flag_button, self.more_button):
            second.addWidget(button)
        second.addStretch()

        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        self.set_count(0, 0)

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Connect the buttons to the actions "answer_many", "done", "flag" and "select_all"."""
        self._actions = actions
        for name in ("answer_many", "done", "flag", "select_all"):
            if name in actions:
                actions[name].changed.connect(self._update_buttons)
        self._update_buttons()

    def _keys_of(self, name: str) -> QKeySequence:
        return shown_key(self._actions[name]) if name in self._actions else QKeySequence()

    def set_writes(self, writes: bool) -> None:
        """Set whether the project can be edited."""
        for button in (self.answer_button, self.done_button, self.flag_button, self.more_button):
            button.setEnabled(writes)

    def set_suggesting(self, suggesting: bool) -> None:
        """Set whether Done turns suggested labels into yes."""
        self._suggesting = suggesting
        self._update_buttons()

    def set_count(self, selected: int, found: int) -> None:
        """Set how many postings are selected, and how many the list shows."""
        self._count, self._found = selected, found
        self.setVisible(selected > 1)
        self._update_buttons()
        self.menu.clear()
        of = f"{selected:,} postings"
        self.menu.addAction(f"Reopen {of}", self.reopen_asked.emit)
        self.menu.addAction(f"Remove the flag from {of}", lambda: self.flag_asked.emit(False))
        self.menu.addSeparator()
        self.menu.addAction(f"Delete {of}", self.delete_asked.emit)

    def _update_buttons(self) -> None:
        selected, found = self._count, self._found
        self.sentence.setText(f"{selected:,} selected")
        self.all_button.setText(f"Select all {found:,}")
        self.all_button.setVisible(selected < found)
        of = f"{selected:,} postings"
        rest = "labels suggested for each become yes, other unanswered ones no"
        done = rest if self._suggesting else "unanswered labels become no"
        self.done_button.setText(f"Done {key_cap(self._keys_of('done'))}".rstrip())
        for button, does, keys in (
            (self.answer_button, f"Answer a label for {of}", self._keys_of("answer_many")),
            (self.done_button, f"Done for {of}: {done}", self._keys_of("done")),
            (self.flag_button, f"Flag {of}", self._keys_of("flag")),
            (self.more_button, f"More for {of}", QKeySequence()),
            (self.all_button, f"Select all {found:,} postings in the list", self._keys_of("select_all")),
            (self.none_button, "Select only the current posting", QKeySequence("Esc")),
        ):
            button.setToolTip(keyed_tooltip(does, keys))
            button.setAccessibleName(does)

    def _button(self, text: str, do: Callable[[], object], *, quiet: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("small", True)
        button.setProperty("quiet", quiet)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _open_menu(self) -> None:
        above = QPoint(0, -self.menu.sizeHint().height() - 4)
        self.menu.popup(self.more_button.mapToGlobal(above))
