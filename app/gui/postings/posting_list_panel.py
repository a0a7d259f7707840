"""The left panel: search, To do / Done / All, and the list of postings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui.empty_state import EmptyState
from app.gui.key_button import follow
from app.gui.postings.chip import Chip
from app.gui.postings.posting_model import PostingModel
from app.gui.postings.posting_table import PostingTable
from app.gui.postings.search_field import SearchField

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from PySide6.QtGui import QAction

    from app.core.records import Label, PostingRow
    from app.gui.theme import Theme

SEARCH_DELAY = 150
"""Milliseconds without a key press after which a search begins."""

_SHOWS = {"todo": "To do", "done": "Done", "all": "All"}


class PostingListPanel(QWidget):
    """``fetch`` gives the rows of the postings that come into sight (see ``PostingModel``).

    Signals tell what the person did; what the setters do is not signalled.
    """

    chosen = Signal(object)
    """The id of the posting the person went to."""
    search_changed = Signal(str)
    show_changed = Signal(str)
    """To "todo", "done" or "all"."""
    delete_asked = Signal(object)
    """The ids of the postings to delete, as a list."""
    import_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], list[PostingRow]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts = (0, 0)
        self._searched = ""

        self.search_field = SearchField("Search postings")
        self.search_field.textEdited.connect(self._wait_for_search)
        self.search_field.cleared.connect(self._search)
        self.search_field.returnPressed.connect(self._search)
        self.search_field.left_downwards.connect(self._enter_list)
        self._delay = QTimer(self, singleShot=True, interval=SEARCH_DELAY)
        self._delay.timeout.connect(self._search)

        self.chips = {show: Chip(title) for show, title in _SHOWS.items()}
        self._group = QButtonGroup(self)
        chip_row = QHBoxLayout()
        chip_row.setSpacing(6)
        for show, chip in self.chips.items():
            self._group.addButton(chip)
            chip.clicked.connect(lambda _checked=False, show=show: self._change_show(show))
            chip_row.addWidget(chip)
        chip_row.addStretch()
        self.chips["todo"].setChecked(True)
        self._show = "todo"

        self.header = QWidget()
        head = QVBoxLayout(self.header)
        head.setContentsMargins(14, 12, 14, 12)
        head.setSpacing(8)
        head.addWidget(self.search_field)
        head.addLayout(chip_row)

        self.line = QFrame()
        self.line.setProperty("hairline", True)
        self.line.setFixedHeight(1)

        self.model = PostingModel(fetch, self)
        self.table = PostingTable(self.model, theme)
        self.table.chosen.connect(self.chosen)
        self.table.delete_asked.connect(self.delete_asked)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer_menu)

        self.import_button, self.paste_button = QPushButton("Import…"), QPushButton("Paste")
        self.sample_button, self.clear_button = QPushButton("Try the sample"), QPushButton("Clear filter")
        self.import_button.clicked.connect(self.import_asked)
        self.paste_button.clicked.connect(self.paste_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self.clear_button.clicked.connect(self._clear_search)

        self._states = {
            "list": self.table,
            "empty": EmptyState(
                "No postings yet",
                "Import a file of job descriptions, paste one, or look around with the sample.",
                (self.import_button, self.paste_button, self.sample_button),
            ),
            "all done": EmptyState("All done", "Every posting is done. Retrain, or import more."),
            "none done": EmptyState("Nothing done yet", "Postings come here once you finish them."),
            "no hit": EmptyState("No posting matches", "", (self.clear_button,)),
        }
        self._stack = QStackedWidget()
        for state in self._states.values():
            self._stack.addWidget(state)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.line)
        column.addWidget(self._stack, 1)
        self._show_state()

    @property
    def show_kind(self) -> str:
        """Which postings are asked for: "todo", "done" or "all"."""
        return self._show

    @property
    def search(self) -> str:
        """What is searched for now, without blanks around it."""
        return self._searched

    @property
    def state(self) -> str:
        """What shows: the "list", or the empty state "empty", "all done", "none done" or "no hit"."""
        return next(name for name, widget in self._states.items() if widget is self._stack.currentWidget())

    @property
    def current_id(self) -> int | None:
        return self.table.current_id

    def selected_ids(self) -> list[int]:
        return self.table.selected_ids()

    def set_ids(self, ids: array[int]) -> None:
        """Show these postings in this order. The current one stays, where it is among them."""
        self.table.set_ids(ids)
        self._show_state()

    def set_counts(self, todo: int, done: int) -> None:
        """How many postings of the project are to do and done, whatever is searched for."""
        self._counts = (todo, done)
        for show, count in (("todo", todo), ("done", done)):
            self.chips[show].setText(f"{_SHOWS[show]} {count:,}")
        self.chips["all"].setToolTip(f"All {todo + done:,} postings")
        self._show_state()

    def set_labels(self, labels: Iterable[Label]) -> None:
        self.model.set_labels(labels)

    def set_show(self, show: str) -> None:
        """Check the chip of "todo", "done" or "all"."""
        self._show = show
        self.chips[show].setChecked(True)
        self.table.posting_delegate.marks_done = show == "all"
        self.table.viewport().update()
        self._show_state()

    def refresh(self, ids: Collection[int]) -> None:
        """The answers, the texts or done of these postings changed."""
        self.model.refresh(ids)

    def select(self, posting_id: int | None) -> bool:
        """Make a posting current and bring it into sight; False where it is not in the list."""
        return self.table.select(posting_id)

    def place(self, posting_id: int) -> tuple[int, int] | None:
        """Where a posting stands, from 1, and of how many; None where it is not in the list."""
        row = self.model.row_of(posting_id)
        return None if row is None else (row + 1, len(self.model.ids))

    def neighbour(self, posting_id: int, step: int) -> int | None:
        """The posting ``step`` rows further down (or up, when negative); None past either end."""
        row = self.model.row_of(posting_id)
        wanted = -1 if row is None else row + step
        return self.model.ids[wanted] if 0 <= wanted < len(self.model.ids) else None

    def focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Let the buttons show the shortcuts of "import", "paste" and "sample"."""
        buttons = {"import": self.import_button, "paste": self.paste_button, "sample": self.sample_button}
        for name, button in buttons.items():
            if name in actions:
                follow(button, actions[name])
        if "search" in actions:
            self.search_field.follow(actions["search"])

    def _show_state(self) -> None:
        todo, done = self._counts
        if self.model.ids:
            state = "list"
        elif self._searched:
            state = "no hit"
        elif not todo + done:
            state = "empty"
        else:
            state = {"todo": "all done", "done": "none done"}.get(self._show, "list")
        self._stack.setCurrentWidget(self._states[state])
        self.header.setVisible(state != "empty")
        self.line.setVisible(state != "empty")

    def _wait_for_search(self) -> None:
        self._delay.start()

    def _search(self) -> None:
        self._delay.stop()
        wanted = self.search_field.text().strip()
        if wanted != self._searched:
            self._searched = wanted
            self.search_changed.emit(wanted)

    def _clear_search(self) -> None:
        self.search_field.clear()
        self._search()
        self.search_field.setFocus()

    def _change_show(self, show: str) -> None:
        if show != self._show:
            self.set_show(show)
            self.show_changed.emit(show)

    def _enter_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if self.table.current_id is None and self.model.ids:
            self.table.selectRow(0)

    def context_menu(self) -> QMenu | None:
        """What can be done with the selected postings; None where none is."""
        ids = self.table.selected_ids()
        if not ids:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = "Delete posting" if len(ids) == 1 else f"Delete {len(ids):,} postings"
        menu.addAction(title, lambda: self.delete_asked.emit(ids))
        return menu

    def _offer_menu(self, place: QPoint) -> None:
        menu = self.context_menu()
        if menu is not None:
            menu.popup(self.table.viewport().mapToGlobal(place))
