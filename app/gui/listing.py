"""Which postings the list shows: to do, done or all, those that match a search, in their order."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.query import parse
from app.core.records import Counts

if TYPE_CHECKING:
    from app.core.jobs import Job
    from app.core.records import Changes
    from app.gui.bridge import Bridge


class Listing(QObject):
    """Keeps the ids that are shown true to the project; an edit of one posting moves only that one."""

    ids_shown = Signal(object)
    """The ids in order, as an array('q') that is never changed later."""
    counts_shown = Signal(int, int)
    """How many postings are to do and done."""
    postings_changed = Signal(object)
    """The ids whose rows look different now."""
    all_changed = Signal()
    """Any row may look different now."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._session = bridge.session
        self._show = "todo"
        self._words = ""
        self._ids: array[int] = array("q")
        self._counts = Counts(0, 0)
        bridge.changed.connect(self._follow)
        bridge.job_ended.connect(self._take_found)

    def load(self) -> None:
        """Read from the project what there is to show."""
        self._counts = self._session.counts()
        self.counts_shown.emit(self._counts.todo, self._counts.done)
        if self._words:  # what is gone leaves at once; what else matches is being searched for
            there = set(self._session.posting_ids(self._show))
            self._set(array("q", filter(there.__contains__, self._ids)))
        self._list()

    @property
    def ids(self) -> array[int]:
        """The ids that are shown, in order."""
        return self._ids

    @property
    def words(self) -> str:
        """What is searched for; "" for nothing."""
        return self._words

    def neighbour(self, posting_id: int, rows: int) -> int | None:
        """The posting so many rows further in the list (up, where negative); None past either end.

        Of a posting that has left the list they are counted from where it would stand.
        """
        place = bisect_left(self._ids, posting_id)
        if rows > 0 and not self._stands(posting_id, place):
            place -= 1
        return self._ids[place + rows] if 0 <= place + rows < len(self._ids) else None

    def nearest(self, posting_id: int) -> int | None:
        """The posting itself where it is in the list, else the next one, else the one before."""
        place = min(bisect_left(self._ids, posting_id), len(self._ids) - 1)
        return self._ids[place] if self._ids else None

    def set_show(self, show: str) -> None:
        """Show "todo", "done" or "all"."""
        self._show = show
        self._list()

    def set_search(self, words: str) -> None:
        """Show only what holds these words; with "" all."""
        self._words = words
        self._list()

    def _list(self) -> None:
        if self._words:
            self._bridge.start(self._session.find_job, parse(self._words, typing=True), self._show)
        else:
            self._bridge.worker.cancel("search")
            self._set(self._session.posting_ids(self._show))

    def _take_found(self, job: Job[Any, Any], found: array[int] | None) -> None:
        if job.kind == "search" and found is not None and self._words:
            self._set(found)

    def _set(self, ids: array[int]) -> None:
        self._ids = ids
        self.ids_shown.emit(ids)

    def _follow(self, changes: Changes) -> None:
        if changes.posting_list:
            self.load()
            self.all_changed.emit()
            return
        if changes.newly_done:
            todo, done = self._counts.todo - changes.newly_done, self._counts.done + changes.newly_done
            self._counts = Counts(todo, done)
            self.counts_shown.emit(todo, done)
            for posting_id in changes.postings:
                self._file(posting_id)
            if self._words and self._bridge.worker.busy("search"):
                self._list()  # what it has read already may be out of date
        if changes.postings:
            self.postings_changed.emit(changes.postings)

    def _file(self, posting_id: int) -> None:
        """Put a posting that became done, or not done any more, where it belongs."""
        (row,) = self._session.rows([posting_id])
        belongs = self._show == "all" or row.done == (self._show == "done")
        place = bisect_left(self._ids, posting_id)
        stands = self._stands(posting_id, place)
        if stands and not belongs:
            self._set(self._ids[:place] + self._ids[place + 1 :])
        elif belongs and not stands and self._words:
            self._list()  # it may match
        elif belongs and not stands:
            self._set(self._ids[:place] + array("q", [posting_id]) + self._ids[place:])

    def _stands(self, posting_id: int, place: int) -> bool:
        return place < len(self._ids) and self._ids[place] == posting_id
