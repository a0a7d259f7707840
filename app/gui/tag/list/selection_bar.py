"""Shows how many postings are selected, with buttons for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.core.translation import plural, tr
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
        self.all_button = self._button(tr("Select all"), self.all_asked.emit, quiet=True)
        self.none_button = self._button("✕", self.none_asked.emit, quiet=True)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.sentence)
        first.addStretch()
        first.addWidget(self.all_button)
        first.addWidget(self.none_button)

        self.answer_button = self._button(tr("Answer…"), self.answer_asked.emit)
        self.done_button = self._button(tr("Done"), self.done_asked.emit)
        self.flag_button = self._button(tr("Flag"), lambda: self.flag_asked.emit(True))
        self.menu = QMenu(self)
        self.more_button = self._button(tr("More ▾"), self._open_menu)
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
        reopen = plural(selected, "Reopen {n} posting", "Reopen {n} postings")
        unflag = plural(selected, "Remove the flag from {n} posting", "Remove the flag from {n} postings")
        delete = plural(selected, "Delete {n} posting", "Delete {n} postings")
        self.menu.addAction(reopen, self.reopen_asked.emit)
        self.menu.addAction(unflag, lambda: self.flag_asked.emit(False))
        self.menu.addSeparator()
        self.menu.addAction(delete, self.delete_asked.emit)

    def _update_buttons(self) -> None:
        selected, found = self._count, self._found
        self.sentence.setText(plural(selected, "{n} selected", "{n} selected"))
        self.all_button.setText(plural(found, "Select all {n}", "Select all {n}"))
        self.all_button.setVisible(selected < found)
        self.done_button.setText(f"{tr('Done')} {key_cap(self._keys_of('done'))}".rstrip())
        answer = plural(selected, "Answer a label for {n} posting", "Answer a label for {n} postings")
        flag = plural(selected, "Flag {n} posting", "Flag {n} postings")
        more = plural(selected, "More for {n} posting", "More for {n} postings")
        select_all = plural(
            found, "Select all {n} postings in the list", "Select all {n} postings in the list"
        )
        for button, does, keys in (
            (self.answer_button, answer, self._keys_of("answer_many")),
            (self.done_button, self._done_tip(), self._keys_of("done")),
            (self.flag_button, flag, self._keys_of("flag")),
            (self.more_button, more, QKeySequence()),
            (self.all_button, select_all, self._keys_of("select_all")),
            (self.none_button, tr("Select only the current posting"), QKeySequence("Esc")),
        ):
            button.setToolTip(keyed_tooltip(does, keys))
            button.setAccessibleName(does)

    def _done_tip(self) -> str:
        if self._suggesting:
            return plural(
                self._count,
                "Done for {n} posting: labels suggested for it become yes, other unanswered ones no",
                "Done for {n} postings: labels suggested for each become yes, other unanswered ones no",
            )
        return plural(
            self._count,
            "Done for {n} posting: unanswered labels become no",
            "Done for {n} postings: unanswered labels become no",
        )

    def _button(self, text: str, do: Callable[[], object], *, quiet: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("small", True)
        button.setProperty("quiet", quiet)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _open_menu(self) -> None:
        above = QPoint(0, -self.menu.sizeHint().height() - 4)
        self.menu.popup(self.more_button.mapToGlobal(above))
