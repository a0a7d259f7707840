"""Connects the header of the list with its contents: search, order, more like this."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.orders import AS_IMPORTED, Order
from app.core.settings import LASTING_ORDERS, ORDER, TURNED
from app.core.translation import tr
from app.gui.kit.plain_label import one_line

if TYPE_CHECKING:
    from app.core.records import Changes
    from app.gui.current.current_posting import CurrentPosting
    from app.gui.current.posting_order import PostingOrder
    from app.gui.kit.preferences import Preferences
    from app.gui.tag.list.posting_list_panel import PostingListPanel
    from app.session.labels import Labels
    from app.session.models import Models
    from app.session.postings import Postings


class SearchMediator(QObject):
    """Connects the list's header to the order of the list."""

    def __init__(
        self,
        labels: Labels,
        models: Models,
        postings: Postings,
        order: PostingOrder,
        current: CurrentPosting,
        panel: PostingListPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._models = models
        self._postings = postings
        self._order = order
        self._current = current
        self._panel = panel
        self._preferences: Preferences | None = None
        self._show_before = ""  # the choice that "more like this" replaced
        self._first_wanted = False
        panel.search_changed.connect(self._search)
        panel.first_hit_asked.connect(self._want_first)
        panel.search_bar.field_names = postings.field_names
        panel.show_changed.connect(self._change_show)
        panel.more_like_asked.connect(self.more_like)
        panel.selection_changed.connect(lambda count: order.hold(count > 1))
        panel.search_bar.like_ended.connect(self._end_like)
        panel.order_menu.has_yes = self._has_yes
        panel.order_menu.field_names = postings.field_names
        panel.order_menu.chosen.connect(self._choose_order)
        order.order_shown.connect(self._show_order)
        order.ids_shown.connect(self._show_hits)
        order.trouble_shown.connect(panel.set_trouble)
        order.settled.connect(panel.set_settled)

    def recall(self, preferences: Preferences) -> None:
        """Restore the last order, if it is available in this project, and save later choices."""
        self._preferences = preferences
        order = Order(preferences[ORDER])
        order = replace(order, turned=preferences[TURNED] and order.plain)
        if not order.needs_model or self._models.number is not None:
            self._order.set_order(order)

    def more_like(self, posting_id: int) -> None:
        """Show the postings most similar to one, done or not."""
        posting = self._postings.get(posting_id)
        title = one_line(posting.title) or one_line(posting.text)
        title = title or tr("posting {number}", number=posting_id)
        if not self._show_before:
            self._show_before = self._panel.show_kind
        self._panel.search_bar.set_like(title)
        self._panel.order_line.hide()  # the list is ordered by similarity
        self._panel.set_show("all")
        self._order.set_like(posting_id, "all")

    def more_like_current(self) -> None:
        """Show the postings most similar to the current one."""
        if self._current.posting_id is not None:
            self.more_like(self._current.posting_id)

    def _want_first(self) -> None:
        """Go to the first result once it is known."""
        self._first_wanted = bool(self._order.words)
        self._show_hits()

    def _show_hits(self) -> None:
        order, known = self._order, self._order.words and not self._order.searching
        self._panel.search_field.set_hits(len(order.ids) if known else None)
        if known and self._first_wanted:
            self._first_wanted = False
            if len(order.ids):
                self._current.go_to(order.ids[0])
                self._panel.take_focus()

    def _search(self, typed: str) -> None:
        self._first_wanted = False
        self._order.set_search(typed, self._former_show())

    def _end_like(self) -> None:
        self._order.set_search("", self._former_show())

    def _former_show(self) -> str:
        """Restore what "more like this" replaced."""
        former, self._show_before = self._show_before, ""
        self._panel.order_line.show()
        if former:
            self._panel.set_show(former)
        return former

    def _change_show(self, show: str) -> None:
        if self._show_before:
            self._show_before = show  # the user's own choice stays
        self._order.set_show(show)

    def _choose_order(self, order: Order) -> None:
        if order.kind == "mistakes" and self._panel.show_kind == "todo":
            self._panel.set_show("all")  # postings that are not done have no answers to doubt
            self._order.set_show("all")
        self._order.set_order(order)
        if order.kind in LASTING_ORDERS and self._preferences is not None:
            self._preferences[ORDER], self._preferences[TURNED] = order.kind, order.turned

    def on_changes(self, changes: Changes) -> None:
        """Update the order after its label was deleted, restored or renamed."""
        order = self._order.order
        if order.label_id is not None and (changes.labels or changes.label_list):
            if order.label_id not in {label.id for label in self._labels.all}:
                self._order.set_order(AS_IMPORTED)
            else:
                self._order.report_order()

    def _has_yes(self, label_id: int) -> bool:
        return self._labels.yes_answers(label_id, 1) > 0

    def _show_order(self, order: Order, state: str, likened: str) -> None:
        names = {label.id: label.name for label in self._labels.all}
        name = names.get(order.label_id or 0, tr("a deleted label"))
        self._show_hits()
        self._panel.order_menu.set_order(order)
        self._panel.order_line.set_order(order, state, name, likened)
