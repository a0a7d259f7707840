"""Offers the answers of a posting just done to its near-duplicates that are not done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.translation import tr, tr_noop

if TYPE_CHECKING:
    from app.core.records import Changes
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.gui.tag.bulk_edits import BulkEdits
    from app.session.postings import Postings
    from app.session.search import Search

_PAUSE = 250
"""Milliseconds after Done until it begins: the next posting is shown first."""
_LOOKING = tr_noop("Still looking for near-identical postings.")
_NONE = tr_noop("No posting still to do is nearly identical to the one you finished last.")
_NOT_YET = tr_noop("Finish a posting first: nearly identical ones can then get the same answers.")


class NearDuplicates(QObject):
    """Finds postings whose answers may be the same. The offer ends when the next posting is done."""

    offered = Signal(int)
    """The number of postings offered the same answers; 0 withdraws the offer."""
    message = Signal(str)
    """Why there is nothing to accept, as a sentence."""

    def __init__(
        self,
        bridge: Bridge,
        postings: Postings,
        search: Search,
        bulk_edits: BulkEdits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._postings = postings
        self._search = search
        self._bulk_edits = bulk_edits
        self._like: int | None = None
        self._duplicates: tuple[int, ...] = ()
        self._task: Task[tuple[int, ...]] | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)

    def offer(self, posting_id: int) -> None:
        """Find the near-duplicates of a posting just done, and offer its answers to them."""
        self.withdraw()
        self._like = posting_id
        self._pause.start()

    @property
    def looking(self) -> bool:
        """Whether they are still being searched for."""
        return self._pause.isActive() or (self._task is not None and self._task.running)

    def _look(self) -> None:
        if self._like is not None:
            self._task = self._bridge.start(self, self._search.near_duplicates_job, self._like)
            self._task.then(self._on_found)

    def accept(self) -> None:
        """Give them the same answers."""
        duplicates, like = self._duplicates, self._like
        if duplicates and like is not None:
            self.withdraw()
            self._bulk_edits.copy_answers(duplicates, like)
        elif self.looking:
            self.message.emit(tr(_LOOKING))
        else:
            self.message.emit(tr(_NOT_YET if like is None else _NONE))

    def withdraw(self) -> None:
        """Withdraw the offer, and stop searching."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
        self._like, self._duplicates = None, ()
        self.offered.emit(0)

    def _on_found(self, found: tuple[int, ...]) -> None:
        if found:
            self._offer_open(found)

    def on_changes(self, changes: Changes) -> None:
        """Withdraw the offer after an edit of these postings, such as undo."""
        if self._duplicates and (changes.posting_list or changes.postings & {self._like, *self._duplicates}):
            self._offer_open(self._duplicates)

    def _offer_open(self, duplicates: tuple[int, ...]) -> None:
        """Offer the answers to the near-duplicates that are not done, while the posting itself is done."""
        rows = {row.id: row for row in self._postings.rows([self._like or 0, *duplicates])}
        like = rows.pop(self._like or 0, None)
        if like is None or not like.done:
            self.withdraw()
            return
        self._duplicates = tuple(row.id for row in rows.values() if not row.done)
        self.offered.emit(len(self._duplicates))
