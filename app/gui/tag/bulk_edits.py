"""What is done to many postings at once: a few here and now, very many in the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.jobs import run
from app.core.plurals import count

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from app.core.jobs import Job
    from app.core.records import Answer, Changes
    from app.gui.bridge.bridge import Bridge
    from app.session.postings import Postings
    from app.session.protocols import UndoHistory

AT_ONCE = 300
"""So many postings are changed within a frame or two; more go to the worker, with progress and Cancel."""
SUGGESTED_AT_ONCE = 30
"""So many, where the model has to read each of them."""


class BulkEdits(QObject):
    """Deeds on the postings that ``selected`` gives, each one step of undo."""

    finished = Signal()
    """The postings that were selected are done now."""
    deleted = Signal(str)
    """What was deleted here and now, as a sentence."""
    message = Signal(str)
    """What was done here and now, as a sentence."""

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
        """Done: their unanswered labels become no, but those suggested for each of them yes."""
        ids = self._selected()
        at_once = SUGGESTED_AT_ONCE if self._postings.suggesting else AT_ONCE
        self._do(ids, partial(self._postings.finish_job, ids), self.finished.emit, at_once=at_once)

    def reopen(self) -> None:
        """They are not done after all."""
        ids = self._selected()
        self._do(ids, partial(self._postings.reopen_job, ids))

    def flag(self, flagged: bool) -> None:
        """Put a flag on them, or take it off."""
        ids = self._selected()
        self._do(ids, partial(self._postings.flag_job, ids, flagged))

    def delete(self, posting_ids: Sequence[int]) -> None:
        """Delete these postings."""
        if len(posting_ids) > AT_ONCE:
            self._start(partial(self._postings.delete_job, posting_ids))
        elif posting_ids and self._bridge.do(self._postings.delete, posting_ids) is not None:
            self.deleted.emit(f"Deleted {count(len(posting_ids), 'posting')}")

    def copy_answers(self, posting_ids: Sequence[int], like_id: int) -> None:
        """Give postings the same answers as another one."""
        self._do(posting_ids, partial(self._postings.copy_answers_job, posting_ids, like_id))

    def step(self, *, forward: bool) -> Changes | None:
        """Undo or redo (``forward``); what that changed, where it was done here and now."""
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
        """Run the job here and now, or in the worker where it takes longer; then call ``then``."""
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
