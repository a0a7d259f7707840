"""Which postings the list shows (to do, done, all, or search results), and in which order."""

from __future__ import annotations

from array import array
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.core.errors import UserError
from app.core.orders import AS_IMPORTED
from app.core.query import parse
from app.core.records import Counts
from app.gui.current.ordered_ids import OrderedIds

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.jobs import Job
    from app.core.orders import Order
    from app.core.records import Changes, PostingRow, Progress
    from app.core.tagging import Tagging
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.session.models import Models
    from app.session.postings import Postings
    from app.session.scores import Scores
    from app.session.search import Search

FEW = 50_000
"""The ids of up to this many postings are read at once; of more, the first ones are shown first."""

_WHILE_PRESSED = 50
"""Milliseconds until the next check whether the mouse button is released."""


class PostingOrder(QObject):
    """Keeps the ids in the list up to date; an edit of one posting moves only that one.

    A learned order is computed again after each training, but takes effect only when the user goes to
    another posting. Until then, the list stays unchanged.
    """

    ids_shown = Signal(object)
    """The ids in order, as an array('q') that is never modified later."""
    counts_shown = Signal(int, int)
    """How many postings are to do and done."""
    postings_changed = Signal(object)
    """The ids of changed rows."""
    all_changed = Signal()
    """Any row may have changed."""
    order_shown = Signal(object, str, str)
    """The ``Order`` chosen; "ordering" while it is computed, "newer" while a newer one waits, else ""; and
    the title of the posting that the list goes by likeness to, or ""."""
    trouble_shown = Signal(str)
    """Why the requested postings cannot be shown, as a sentence, or ""."""
    settled = Signal(str)
    """The hint that the last answers changed little, or ""."""

    def __init__(
        self,
        bridge: Bridge,
        postings: Postings,
        models: Models,
        scores: Scores,
        search: Search,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._postings = postings
        self._models = models
        self._scores = scores
        self._search = search
        self._show = "todo"
        self._typed = ""
        self._like: int | None = None
        self._order: Order = AS_IMPORTED
        self._shown = OrderedIds()
        self._counts = Counts(0, 0)
        self._current_id: int | None = None
        self._skipped: dict[int, None] = {}
        self._held = False
        self._reporting = False

        self._task: Task[array[int]] | None = None
        self._showing_hits = False  # show search results as they arrive
        self._at_once = False  # show the result on arrival, not only when the user moves on
        self._newest: array[int] | None = None  # the order that waits until the user moves on
        self._touched: set[int] = set()  # since it was requested
        self._awaits_model = False
        self._ordered_by: int | None = None
        self._likened = ""
        self._turn = QTimer(self, singleShot=True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._turn_over)

    @property
    def order(self) -> Order:
        return self._order

    @property
    def ids(self) -> array[int]:
        """The ids in the order shown."""
        return self._shown.ids

    @property
    def counts(self) -> Counts:
        """How many postings are to do and done."""
        return self._counts

    @property
    def words(self) -> str:
        """The search query; "" for none."""
        return self._typed

    @property
    def searching(self) -> bool:
        """Whether a search or an order is still being computed."""
        return self._task is not None

    # --- what to show --------------------------------------------------------------------------------

    def load(self) -> None:
        """Load the ids from the project."""
        self._count()
        self._list()

    def set_show(self, show: str) -> None:
        """Show "todo", "done" or "all"."""
        self._show = show
        self._list()

    def set_search(self, typed: str, show: str = "") -> None:
        """Show the results of a query, "" for all postings; of these "todo", "done" or "all", if given."""
        self._typed, self._like, self._show = typed, None, show or self._show
        self._list()

    def set_like(self, posting_id: int, show: str = "") -> None:
        """Show the postings most similar to one, instead of search results."""
        self._typed, self._like, self._show = "", posting_id, show or self._show
        self._list()

    def set_order(self, order: Order) -> None:
        """Use this order. Until it is computed, the list keeps the previous one."""
        if order != self._order:
            self._order = order
            self._list(keeping=order.learned or order.kind == "random")

    def hold(self, on: bool) -> None:
        """Set whether the list must stay unchanged, for example while several postings are selected."""
        self._held = on

    # --- navigation ----------------------------------------------------------------------------------

    def neighbour(self, posting_id: int, rows: int) -> int | None:
        """The posting this many rows further down the list (up if negative); None past either end.

        Rows are counted from the place that a removed posting would have.
        """
        return self._shown.neighbour(posting_id, rows)

    def nearest(self, posting_id: int) -> int | None:
        """The posting itself if it is in the list, else the next one, else the previous one."""
        return self._shown.nearest(posting_id)

    def come_to(self, posting_id: int | None) -> None:
        """Note the new current posting. A newer order that waits is applied, with this posting first."""
        self._current_id = posting_id
        if self._order.learned and not self._reporting:
            self._at_once = False  # an order still being computed waits for the next move
        if self._newest is not None:
            self._turn.start()

    def after_done(self, posting_id: int) -> int | None:
        """The posting after one that is done now: in a queue, the first of the newest order."""
        taken = self._take_over()
        if self._order.queue and (taken or self._show == "todo"):
            return self._first_but(posting_id)
        following = self.neighbour(posting_id, 1)
        return self.nearest(posting_id) if following is None else following

    def after_skip(self, posting_id: int) -> int | None:
        """The posting after one that is skipped; a queue shows the skipped one again after all others."""
        if not self._order.queue:
            return self.neighbour(posting_id, 1)
        self._skipped.pop(posting_id, None)
        self._skipped[posting_id] = None
        if not self._take_over():
            self._shown.put_last(posting_id)
            self._report_ids()
        return self._first_but(posting_id)

    def _first_but(self, posting_id: int) -> int | None:
        return next((found for found in self._shown.ids[:2] if found != posting_id), None)

    def _turn_over(self) -> None:
        """Apply a newer order once the mouse button is released, so that no row moves under the pointer."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._turn.start(_WHILE_PRESSED)
        elif not self._held:
            self._take_over(head=self._current_id)

    def _take_over(self, head: int | None = None) -> bool:
        """Show the newest order, if one waits."""
        self._turn.stop()
        if self._newest is None:
            return False
        found, self._newest = self._newest, None
        self._arrange(found, head, likened=self._search.similar_to)
        self.report_order()
        return True

    # --- searching -----------------------------------------------------------------------------------

    def _list(self, *, keeping: bool = False, at_once: bool = True) -> None:
        """Search again. ``keeping``: the list stays unchanged until all results are there."""
        self._newest = None
        self._touched.clear()
        self._showing_hits, self._at_once = not keeping, at_once
        self._awaits_model = False
        query = parse(self._typed, typing=True)
        former = self._task
        self._task = None
        if self._like is not None:
            self._start(partial(self._search.more_like_job, self._like))
        elif query.empty and self._order == AS_IMPORTED and self._few:
            self._arrange(self._postings.ids(self._show))
        elif self._models.awaited and (self._order.learned or query.probabilities):
            self._awaits_model = True
            if not keeping and query.empty:
                self._arrange(self._postings.ids(self._show))
            elif not query.empty and not query.probabilities:  # show results before they are ordered
                self._start(partial(self._search.find_job, query, self._show))
        else:
            self._ordered_by = self._models.number
            self._start(partial(self._search.find_job, query, self._show, self._order))
        if former is not None:
            former.cancel()
        if self._task is not None:
            self.trouble_shown.emit("")
        self.report_order()

    def _start(self, make_job: Callable[[], Job[array[int], array[int]]]) -> None:
        try:
            job = make_job()
        except UserError as error:
            self._refuse(error)
            return
        self._task = task = self._bridge.start(self, lambda: job)
        task.progress(partial(self._on_progress, task)).then(partial(self._on_found, task))
        task.stopped(partial(self._on_stopped, task)).failed(partial(self._on_failed, task))

    def _on_failed(self, task: Task[array[int]], error: UserError) -> None:
        if task is self._task:
            self._refuse(error)

    def _refuse(self, error: UserError) -> None:
        """Report why a search failed. If the order failed, show the list as imported."""
        if self._typed:
            self._shown = OrderedIds()
            self._report_ids()
        else:
            self._arrange(self._postings.ids(self._show))
        self.trouble_shown.emit(str(error))

    def _on_progress(self, task: Task[array[int]], progress: Progress) -> None:
        if task is self._task and self._showing_hits and progress.partial is not None:
            self._arrange(progress.partial)

    def _on_found(self, task: Task[array[int]], found: array[int]) -> None:
        if task is not self._task:
            return
        self._task = None
        if self._at_once or not len(self._shown):
            head = self._current_id if self._order.learned and not self._typed else None
            self._arrange(found, head, likened=self._search.similar_to)
        else:
            self._newest = found
        self._report_end()

    def _on_stopped(self, task: Task[array[int]]) -> None:
        if task is self._task:
            self._task = None
            self._report_end()

    def _report_end(self) -> None:
        self.report_order()
        stop_hint = self._search.stop_hint
        self.settled.emit(stop_hint.sentence if stop_hint is not None and stop_hint.little else "")

    def _arrange(self, found: array[int], head: int | None = None, *, likened: str = "") -> None:
        """Show the results without those removed meanwhile; skipped ones last, and ``head`` first."""
        self._likened = likened if self._order.one_label else ""
        if self._like is not None and self._show != "all":
            found = array("q", [row.id for row in self._postings.rows(found) if self._belongs(row)])
        shown = OrderedIds(found, ascending=self._like is None and self._order == AS_IMPORTED)
        if self._touched:
            stood = self._shown
            rows = {row.id: row for row in self._postings.rows(sorted(self._touched))}
            shown.remove([row for row in self._touched if row not in rows or not self._belongs(rows[row])])
            shown.bring_back(row for row in rows if self._belongs(rows[row]) and stood.place(row) is not None)
        if self._order.queue:
            for posting_id in self._skipped:
                shown.put_last(posting_id)
        if head is not None:
            shown.put_first(head)
        self._shown = shown
        self.trouble_shown.emit("")
        self._report_ids()

    def _belongs(self, row: PostingRow) -> bool:
        return self._shows(row.done)

    def _shows(self, done: bool) -> bool:
        return self._show == "all" or done == (self._show == "done")

    def _report_ids(self) -> None:
        self._reporting = True
        try:
            self.ids_shown.emit(self._shown.ids)
        finally:
            self._reporting = False

    def report_order(self) -> None:
        """Report which order is in force, and its progress."""
        ordering = self._awaits_model or (self._task is not None and self._like is None)
        state = "newer" if self._newest is not None else "ordering" if ordering else ""
        self.order_shown.emit(self._order, state if self._order != AS_IMPORTED else "", self._likened)

    @property
    def _few(self) -> bool:
        return self._counts.todo + self._counts.done <= FEW

    # --- changes -------------------------------------------------------------------------------------

    def _count(self) -> None:
        self._counts = self._postings.counts()
        self.counts_shown.emit(self._counts.todo, self._counts.done)

    def on_changes(self, changes: Changes) -> None:
        """Update ids, counts and rows after an edit."""
        if changes.posting_list:
            self._reload(changes)
            self.all_changed.emit()
        else:
            if changes.newly_done:
                todo, done = self._counts.todo - changes.newly_done, self._counts.done + changes.newly_done
                self._counts = Counts(todo, done)
                self.counts_shown.emit(todo, done)
            if changes.postings:
                self._file(changes.postings, changes.tagging)
                self.postings_changed.emit(changes.postings)
        if changes.model:
            self._on_model_changed()

    def _reload(self, changes: Changes) -> None:
        """Remove deleted postings at once, and search for new ones."""
        self._count()
        if not self._typed and self._like is None and self._order == AS_IMPORTED and self._few:
            self._list()
            return
        if changes.postings:
            there = {row.id for row in self._postings.rows(sorted(changes.postings)) if self._belongs(row)}
            self._shown.remove(changes.postings - there)
        elif self._few:
            self._shown.keep_only(self._postings.ids(self._show))
        self._report_ids()
        self._list(keeping=True, at_once=not self._order.learned)

    def _file(self, posting_ids: frozenset[int], tagging: Tagging | None) -> None:
        """Move postings that were marked as done or reopened to where they belong.

        ``tagging`` is the new one of a single posting, if known.
        """
        if self._task is not None or self._newest is not None:
            self._touched |= posting_ids
        if tagging is None:
            done = {row.id: row.done for row in self._postings.rows(sorted(posting_ids))}
        else:
            done = dict.fromkeys(posting_ids, tagging.done)
        leaving = [row for row, is_done in done.items() if not self._shows(is_done)]
        coming = [
            row for row, is_done in done.items() if self._shows(is_done) and self._shown.place(row) is None
        ]
        before = self._shown.ids
        self._shown.remove(leaving)
        known = [posting_id for posting_id in coming if self._is_known(posting_id)]
        if known:
            self._bring_back(known)
        if self._shown.ids is not before:
            self._report_ids()
        if len(known) < len(coming) and self._like is None:  # the others may match
            self._list(keeping=True, at_once=not self._order.learned)

    def _is_known(self, posting_id: int) -> bool:
        """Whether the place of a posting that belongs here is known without a search."""
        shown = self._shown
        if shown.has_left(posting_id):
            return True
        return not self._typed and self._like is None and (shown.ascending or self._order.queue)

    def _bring_back(self, posting_ids: list[int]) -> None:
        """Put postings back in their places; one that never had a place comes first in a queue."""
        new = [row for row in posting_ids if not self._shown.ascending and not self._shown.has_left(row)]
        self._shown.bring_back(posting_ids)
        for posting_id in reversed(new):
            self._shown.put_first(posting_id)

    def _on_model_changed(self) -> None:
        """Compute a learned order again after the model changed."""
        if self._awaits_model and not self._models.awaited:
            self._list(keeping=True)
        elif (
            self._order.learned
            and self._like is None
            and not self._scores.outdated
            and self._models.number != self._ordered_by
        ):
            self._list(keeping=True, at_once=False)
