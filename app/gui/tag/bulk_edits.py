"""Edits of many postings at once: few are edited immediately, very many in the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.jobs import run
from app.core.translation import plural

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from app.core.jobs import Job
    from app.core.records import Answer, Changes
    from app.gui.bridge.bridge import Bridge
    from app.session.postings import Postings
    from app.session.protocols import UndoHistory

AT_ONCE = 300
"""Up to this many postings are changed within a frame or two; more go to the worker."""
SUGGESTED_AT_ONCE = 30
"""The same limit where the model has to read each posting."""


class BulkEdits(QObject):
    """Edits the postings that ``selected`` returns, each edit as one step of undo."""

    finished = Signal()
    """The selected postings were marked as done."""
    deleted = Signal(str)
    """A sentence about what was deleted immediately."""
    message = Signal(str)
    """A sentence about what was done."""

    def __init__(
        self,
        bridge: Bridge,
        postings: Postings,
        history: UndoHistory,
        selected: Callable[[], array[int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._postings = postings
        self._history = history
        self._selected = selected

    def answer(self, label_id: int, answer: Answer | None) -> None:
        """Answer a label: yes, no or unanswered (None)."""
        ids = self._selected()
        self._do(ids, partial(self._postings.answer_job, ids, label_id, answer))

    def finish(self) -> None:
        """Mark them as done: suggested labels become yes, other unanswered ones no."""
        ids = self._selected()
        at_once = SUGGESTED_AT_ONCE if self._postings.suggesting else AT_ONCE
        self._do(ids, partial(self._postings.finish_job, ids), self.finished.emit, at_once=at_once)

    def reopen(self) -> None:
        """Reopen them."""
        ids = self._selected()
        self._do(ids, partial(self._postings.reopen_job, ids))

    def flag(self, flagged: bool) -> None:
        """Flag them, or remove their flag."""
        ids = self._selected()
        self._do(ids, partial(self._postings.flag_job, ids, flagged))

    def delete(self, posting_ids: Sequence[int]) -> None:
        """Delete these postings."""
        if len(posting_ids) > AT_ONCE:
            self._start(partial(self._postings.delete_job, posting_ids))
        elif posting_ids and self._bridge.do(self._postings.delete, posting_ids) is not None:
            number = len(posting_ids)
            self.deleted.emit(plural(number, "Deleted {n} posting", "Deleted {n} postings"))

    def copy_answers(self, posting_ids: Sequence[int], like_id: int) -> None:
        """Give postings the same answers as another one."""
        self._do(posting_ids, partial(self._postings.copy_answers_job, posting_ids, like_id))

    def step(self, *, forward: bool) -> Changes | None:
        """Undo or redo (``forward``). Returns the changes; None if refused or left to the worker."""
        if self._history.step_postings(forward=forward) > AT_ONCE:
            self._start(partial(self._history.step_job, forward=forward))
            return None
        return self._bridge.do(self._history.redo if forward else self._history.undo)

    def _do(
        self,
        posting_ids: Sequence[int],
        make_job: Callable[[], Job[Changes, Changes]],
        then: Callable[[], object] | None = None,
        *,
        at_once: int = AT_ONCE,
    ) -> None:
        """Run the job immediately, or in the worker where it takes longer; then call ``then``."""
        if len(posting_ids) > at_once:
            self._start(make_job, then)
        elif posting_ids:
            job = self._bridge.ask(make_job)
            if job is not None and self._bridge.do(partial(run, job)) is not None:
                self._on_done(job.title, then)

    def _start(
        self, make_job: Callable[[], Job[Any, Changes]], then: Callable[[], object] | None = None
    ) -> None:
        task = self._bridge.start(self, make_job)
        task.then(lambda _: self._on_done(task.title, then))

    def _on_done(self, title: str, then: Callable[[], object] | None) -> None:
        self.message.emit(f"{title}.")
        if then is not None:
            then()
