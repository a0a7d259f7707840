"""Which postings the list shows: to do, done or all, those that are found, in the order chosen."""

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
"""The ids of this many postings are read within a frame or two; of more, the first ones are shown first."""

_WHILE_PRESSED = 50
"""Milliseconds until it is asked again whether the mouse is let go."""


class PostingOrder(QObject):
    """Keeps the ids that are shown true to the project; an edit of one posting moves only that one.

    A learned order is computed again after each training, and taken over only when the person goes on to
    another posting: until then the list stands as it is.
    """

    ids_shown = Signal(object)
    """The ids in order, as an array('q') that is never changed later."""
    counts_shown = Signal(int, int)
    """How many postings are to do and done."""
    postings_changed = Signal(object)
    """The ids whose rows look different now."""
    all_changed = Signal()
    """Any row may look different now."""
    order_shown = Signal(object, str, str)
    """The ``Order`` chosen; "ordering" while it is computed, "newer" while a newer one waits, else ""; and
    the title of the posting that the list goes by likeness to, or ""."""
    trouble_shown = Signal(str)
    """Why what was asked for cannot be shown, as a sentence, or ""."""
    settled = Signal(str)
    """That the last answers changed little, as a sentence, or ""."""

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
        self._showing_hits = False  # those found so far are shown as they come
        self._at_once = False  # the result is shown as it comes, and not only when the person goes on
        self._newest: array[int] | None = None  # the order that waits for that
        self._touched: set[int] = set()  # since it was asked for
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
        """The ids in order, as they are shown."""
        return self._shown.ids

    @property
    def counts(self) -> Counts:
        """How many postings are to do and done."""
        return self._counts

    @property
    def words(self) -> str:
        """What is searched for; "" for nothing."""
        return self._typed

    @property
    def searching(self) -> bool:
        """Whether more may still be found, or in another order."""
        return self._task is not None

    # --- what is asked for ---------------------------------------------------------------------------

    def load(self) -> None:
        """Read from the project what there is to show."""
        self._count()
        self._list()

    def set_show(self, show: str) -> None:
        """Show "todo", "done" or "all"."""
        self._show = show
        self._list()

    def set_search(self, typed: str, show: str = "") -> None:
        """Show only what a query finds, with "" all; of those "todo", "done" or "all", if given."""
        self._typed, self._like, self._show = typed, None, show or self._show
        self._list()

    def set_like(self, posting_id: int, show: str = "") -> None:
        """Show the postings most similar to one, instead of those that a query finds."""
        self._typed, self._like, self._show = "", posting_id, show or self._show
        self._list()

    def set_order(self, order: Order) -> None:
        """Show in this order. Before it is computed the list keeps the former one."""
        if order != self._order:
            self._order = order
            self._list(keeping=order.learned or order.kind == "random")

    def hold(self, on: bool) -> None:
        """Whether the list must stand as it is, such as while several postings are chosen."""
        self._held = on

    # --- where one goes ------------------------------------------------------------------------------

    def neighbour(self, posting_id: int, rows: int) -> int | None:
        """The posting this many rows further down the list (up, where negative); None past either end.

        Of a posting that has left the list they are counted from where it would stand.
        """
        return self._shown.neighbour(posting_id, rows)

    def nearest(self, posting_id: int) -> int | None:
        """The posting itself where it is in the list, else the next one, else the one before."""
        return self._shown.nearest(posting_id)

    def come_to(self, posting_id: int | None) -> None:
        """Note the new current posting; a newer order that waits is applied with it at the head."""
        self._current_id = posting_id
        if self._order.learned and not self._reporting:
            self._at_once = False  # an order that is being computed waits for the next time
        if self._newest is not None:
            self._turn.start()

    def after_done(self, posting_id: int) -> int | None:
        """Where to go from a posting that is done now: on, or in a queue to the first of the newest order."""
        taken = self._take_over()
        if self._order.queue and (taken or self._show == "todo"):
            return self._first_but(posting_id)
        following = self.neighbour(posting_id, 1)
        return self.nearest(posting_id) if following is None else following

    def after_skip(self, posting_id: int) -> int | None:
        """Where to go from a posting that is left as it is; a queue has it again after all others."""
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
        """Take a newer order over once the mouse is let go: no row moves away under it."""
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

    # --- finding -------------------------------------------------------------------------------------

    def _list(self, *, keeping: bool = False, at_once: bool = True) -> None:
        """Find what is to be shown. ``keeping``: the list stays as it is until all of it is found."""
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
            elif not query.empty and not query.probabilities:  # what is found is shown before it is ordered
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
        """Say why what was asked for cannot be found; where it is the order, the list is as imported."""
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
        """Show what is found, less what left meanwhile; skipped ones last, and ``head`` first."""
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
        """Say which order is in force, and how far it is."""
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
        """Postings came or went: what is gone leaves at once, what came is searched for."""
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
        """Put postings that became done, or not done any more, where they belong.

        ``tagging`` is that of the only one, where it is known.
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
        if len(known) < len(coming) and self._like is None:  # they may match
            self._list(keeping=True, at_once=not self._order.learned)

    def _is_known(self, posting_id: int) -> bool:
        """Whether a posting that belongs here has a place without searching for it."""
        shown = self._shown
        if shown.has_left(posting_id):
            return True
        return not self._typed and self._like is None and (shown.ascending or self._order.queue)

    def _bring_back(self, posting_ids: list[int]) -> None:
        """Let postings stand where they did; a queue begins with one that never did."""
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
