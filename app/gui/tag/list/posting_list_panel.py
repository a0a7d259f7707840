"""The left panel: search, To do / Done / All, and the list of postings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.translation import localized, plural, tr, tr_noop
from app.gui.keys.key_button import bind_to_action
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.exclusive_button import Chip
from app.gui.kit.flow_layout import FlowLayout
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.surfaces import hairline, set_surface
from app.gui.kit.text_scale import px
from app.gui.tag.list.near_duplicates_bar import NearDuplicatesBar
from app.gui.tag.list.order_menu import OrderLine, OrderMenu
from app.gui.tag.list.posting_model import PostingModel
from app.gui.tag.list.posting_table import PostingTable
from app.gui.tag.list.search_bar import SearchBar
from app.gui.tag.list.selection_bar import SelectionBar

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Collection, Mapping, Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from app.core.records import Label, PostingRow
    from app.gui.kit.theme import Theme

_EMPTY = (
    tr_noop("No postings yet"),
    tr_noop("Import a file of job descriptions, paste one, or look around with the sample."),
)
_IMPORTING = (tr_noop("Importing…"), tr_noop("Postings appear here as soon as the file has been read."))
_SEARCHED = {
    "todo": tr_noop("Only the postings to do were searched."),
    "done": tr_noop("Only the postings that are done were searched."),
}
_ANY = 16_777_215
"""Qt's own bound of a size that has none."""
_LOW = 220
"""Below this height there is no room for the order."""
_SHOWS = {"todo": tr_noop("To do"), "done": tr_noop("Done"), "all": tr_noop("All")}


class PostingListPanel(QWidget):
    """``fetch`` returns the rows of the postings that become visible (see ``PostingModel``).

    Signals report the user's actions; setters do not emit them.
    """

    chosen = Signal(object)
    """The id of the posting that the user went to."""
    search_changed = Signal(str)
    show_changed = Signal(str)
    """To "todo", "done" or "all"."""
    delete_asked = Signal(object)
    """The ids of the postings to delete, as an array('q')."""
    more_like_asked = Signal(int)
    """The id of the posting whose similar ones are requested."""
    selection_changed = Signal(int)
    """The number of selected postings."""
    first_hit_asked = Signal()
    """Enter in the search: go to the first result."""
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
        set_surface(self, "panel")
        self._counts = (0, 0)
        self._trouble = ""

        self.search_bar = SearchBar()
        self.search_field = self.search_bar.field
        self.search_bar.search_changed.connect(self.search_changed)
        self.search_bar.left_downwards.connect(self._enter_list)
        self.search_bar.entered.connect(self.first_hit_asked)

        self.chips = {show: Chip(tr(title)) for show, title in _SHOWS.items()}
        chip_row = FlowLayout()
        for show, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, show=show: self._change_show(show))
            chip_row.addWidget(chip)
        self.chips["todo"].setChecked(True)
        self._show = "todo"

        self.order_menu = OrderMenu(self)
        self.order_line = OrderLine(self.order_menu)
        self.settled = PlainLabel(role="small")
        self.settled.setWordWrap(True)
        self.settled.hide()

        self.header = QWidget()
        head = QVBoxLayout(self.header)
        head.setContentsMargins(14, 12, 14, 8)
        head.setSpacing(8)
        head.addWidget(self.search_bar)
        head.addLayout(chip_row)
        head.addWidget(self.order_line)
        head.addWidget(self.settled)

        self.line = hairline()

        self.model = PostingModel(fetch, self)
        self.table = PostingTable(self.model, theme)
        self.table.chosen.connect(self.chosen)
        self.table.delete_asked.connect(self.delete_asked)
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer_menu)

        self.import_button = QPushButton(tr("Import…"))
        self.paste_button = QPushButton(tr("Paste"))
        self.sample_button = QPushButton(tr("Try the sample"))
        self.clear_button = QPushButton(tr("Clear filter"))
        self.import_button.clicked.connect(self.import_asked)
        self.paste_button.clicked.connect(self.paste_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self.clear_button.clicked.connect(self.search_bar.clear)
        self.clear_button.setAccessibleName(tr("Clear filter"))
        self.search_all_button = QPushButton(tr("Search all postings"))
        self.search_all_button.clicked.connect(lambda: self._change_show("all"))

        self._all_done = EmptyState(tr("All done"), "")
        self._states = {
            "list": self.table,
            "empty": EmptyState(
                tr(_EMPTY[0]), tr(_EMPTY[1]), (self.import_button, self.paste_button, self.sample_button)
            ),
            "all done": self._all_done,
            "none done": EmptyState(
                tr("Nothing done yet"), tr("Postings appear here when you finish them: press Enter in Tag.")
            ),
            "no doubt": EmptyState(
                tr("No likely mistakes"),
                tr("The model agrees with your answers. Choose another order to see all postings."),
            ),
            "no hit": EmptyState(tr("No posting matches"), "", (self.search_all_button, self.clear_button)),
        }
        self._given: QWidget = self.table
        """The widget to which the list gave its focus."""
        self._stack = QStackedWidget()
        for state in self._states.values():
            self._stack.addWidget(state)

        self.selection_bar = SelectionBar()
        self.selection_bar.all_asked.connect(self.select_all)
        self.selection_bar.none_asked.connect(self.table.select_current_only)
        self.near_duplicates_bar = NearDuplicatesBar()
        self.foot_line = hairline()

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.line)
        column.addWidget(self._stack, 1)
        for widget in (self.foot_line, self.near_duplicates_bar, self.selection_bar):
            column.addWidget(widget)
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the panel is low, the postings need the room: the order is in the menu too."""
        super().resizeEvent(event)
        self.order_line.setMaximumHeight(0 if self.height() < px(_LOW) else _ANY)

    @property
    def show_kind(self) -> str:
        """Which postings to show: "todo", "done" or "all"."""
        return self._show

    @property
    def search(self) -> str:
        """The search query, without blanks around it."""
        return self.search_bar.searched

    @property
    def state(self) -> str:
        """The visible part: "list", "empty", "all done", "none done", "no doubt" or "no hit"."""
        return next(name for name, widget in self._states.items() if widget is self._stack.currentWidget())

    @property
    def current_id(self) -> int | None:
        return self.table.current_id

    def selected_ids(self) -> array[int]:
        return self.table.selected_ids()

    @property
    def selected_count(self) -> int:
        return self.table.selected_count

    def select_all(self) -> None:
        """Select all postings in the list."""
        self.table.selectAll()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> bool:
        """Focus the list or, if it is empty, the button of its empty state. Returns False if that fails.

        A text field never gets the focus, since keys meant for tagging would be typed there.
        """
        leads_on = {"list": self.table, "empty": self.import_button, "no hit": self.clear_button}
        self._given = leads_on.get(self.state, self.chips[self._show])
        self._given.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._given.hasFocus()

    def set_ids(self, ids: array[int]) -> None:
        """Show these postings in this order. The current one stays current if it is among them."""
        self.table.set_ids(ids)
        self._show_state()

    def set_counts(self, todo: int, done: int) -> None:
        """Set how many postings of the project are to do and done, regardless of the search."""
        self._counts = (todo, done)
        for show, postings in (("todo", todo), ("done", done)):
            self.chips[show].setText(f"{tr(_SHOWS[show])} {localized(postings)}")
        self.chips["all"].setToolTip(plural(todo + done, "All {n} postings", "All {n} postings"))
        self._show_state()

    def set_importing(self, importing: bool) -> None:
        """In an empty project, show that postings are being imported."""
        empty = self._states["empty"]
        assert isinstance(empty, EmptyState)
        empty.set_texts(*map(tr, _IMPORTING if importing else _EMPTY))
        for button in (self.import_button, self.paste_button, self.sample_button):
            button.setVisible(not importing)

    def set_labels(self, labels: Sequence[Label]) -> None:
        self.model.set_labels(labels)
        self.search_bar.set_names(label.name for label in labels)

    def set_trouble(self, sentence: str) -> None:
        """Show why nothing is found or why the order is unavailable; "" for no problem."""
        self._trouble = sentence
        self._show_state()

    def set_settled(self, sentence: str) -> None:
        """Show the hint that more tagging changes little, or ""."""
        self.settled.setText(sentence)
        self.settled.setVisible(bool(sentence))

    def set_alike(self, count: int) -> None:
        """Offer the answers of the posting done last to this many near-duplicates; 0 offers nothing."""
        self.near_duplicates_bar.set_count(count)
        self._show_foot()

    def set_show(self, show: str) -> None:
        """Check the chip of "todo", "done" or "all"."""
        self._show = show
        self.chips[show].setChecked(True)
        self.table.posting_delegate.marks_done = show == "all"
        self.table.viewport().update()
        self._show_state()

    def refresh(self, ids: Collection[int]) -> None:
        """Update postings whose answers, texts or done flags changed."""
        self.model.refresh(ids)

    def select(self, posting_id: int | None) -> bool:
        """Make a posting current and scroll to it. Returns False if it is not in the list."""
        return self.table.select(posting_id)

    def place(self, posting_id: int) -> tuple[int, int] | None:
        """The place of a posting, from 1, and the length of the list; None if it is not in the list."""
        row = self.model.row_of(posting_id)
        return None if row is None else (row + 1, len(self.model.ids))

    def neighbour(self, posting_id: int, step: int) -> int | None:
        """The posting ``step`` rows further down (up if negative); None past either end."""
        row = self.model.row_of(posting_id)
        wanted = -1 if row is None else row + step
        return self.model.ids[wanted] if 0 <= wanted < len(self.model.ids) else None

    def focus_search(self) -> None:
        self.search_bar.focus()

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Connect the buttons to the actions "import", "paste" and "sample"."""
        buttons = {
            "import": self.import_button,
            "paste": self.paste_button,
            "sample": self.sample_button,
            "search_help": self.search_bar.help_button,
        }
        self.selection_bar.bind(actions)
        if "same_answers" in actions:
            self.near_duplicates_bar.bind(actions["same_answers"])
        for name, button in buttons.items():
            if name in actions:
                bind_to_action(button, actions[name])
        if "search" in actions:
            self.search_field.follow(actions["search"])

    def set_learned(self, learned: bool) -> None:
        """Name the next step where every posting is done: to classify if the model knows all answers."""
        self._all_done.set_texts(
            tr("All done"),
            tr("The model has learned from every posting. Classify a text or a file, or import more.")
            if learned
            else tr("Every posting is done. Press Retrain to learn from your answers, or import more."),
        )

    def _show_state(self) -> None:
        todo, done = self._counts
        if self.model.ids:
            state = "list"
        elif self.search_bar.filtering:
            state = "no hit"
        elif self.order_menu.order.kind == "mistakes":
            state = "no doubt"
        elif not todo + done:
            state = "empty"
        else:
            state = {"todo": "all done", "done": "none done"}.get(self._show, "list")
        no_hit = self._states["no hit"]
        assert isinstance(no_hit, EmptyState)
        where = tr(_SEARCHED[self._show]) if self._show in _SEARCHED else ""
        no_hit.set_texts(tr("No posting matches"), self._trouble or where)
        self.search_all_button.setVisible(self._show in _SEARCHED)
        self.search_bar.set_trouble("" if state == "no hit" else self._trouble)
        tagging = self.window().focusWidget() in (self.table, self._given)
        self._stack.setCurrentWidget(self._states[state])
        if tagging:
            self.take_focus()
        self.selection_bar.set_count(self.selected_count, len(self.model.ids))
        self._show_foot()
        self.header.setVisible(state != "empty")
        self.line.setVisible(state != "empty")

    def _on_selection_changed(self, count: int) -> None:
        self.selection_bar.set_count(count, len(self.model.ids))
        self._show_foot()
        self.selection_changed.emit(count)

    def _show_foot(self) -> None:
        self.foot_line.setVisible(not (self.selection_bar.isHidden() and self.near_duplicates_bar.isHidden()))

    def _change_show(self, show: str) -> None:
        if show != self._show:
            self.set_show(show)
            self.show_changed.emit(show)

    def _enter_list(self) -> None:
        self.take_focus()
        if self.table.current_id is None and self.model.ids:
            self.table.selectRow(0)

    def context_menu(self) -> QMenu | None:
        """The menu of the selected postings; None if none is selected."""
        ids = self.table.selected_ids()
        if not ids:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(ids) == 1:
            menu.addAction(tr("More like this"), lambda: self.more_like_asked.emit(ids[0]))
            menu.addSeparator()
            title = tr("Delete posting")
        else:
            title = plural(len(ids), "Delete {n} posting", "Delete {n} postings")
        menu.addAction(title, lambda: self.delete_asked.emit(ids))
        return menu

    def _offer_menu(self, place: QPoint) -> None:
        menu = self.context_menu()
        if menu is not None:
            menu.popup(self.table.viewport().mapToGlobal(place))
