"""What is done to many postings at once: a few here and now, very many in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.jobs import run
from app.gui.bridge.bridge import MANY

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from app.core.jobs import Job
    from app.core.records import Answer, Changes
    from app.gui.bridge.bridge import Bridge

AT_ONCE = 300
"""So many postings are changed within a frame or two; more go to the worker, with progress and Cancel."""
SUGGESTED_AT_ONCE = 30
"""So many, where the model has to read each of them."""


class Many(QObject):
    """Deeds on the postings that ``selected`` gives, each one step of undo."""

    finished = Signal()
    """The postings that were selected are done now."""
    told = Signal(str)
    """What was done here and now, as a sentence."""

    def __init__(
        self, bridge: Bridge, selected: Callable[[], array[int]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._session = bridge.session
        self._selected = selected
        self._finishing = False
        bridge.job_ended.connect(self._end)

    def answer(self, label_id: int, answer: Answer | None) -> None:
        """Answer a label: yes, no or unanswered (None)."""
        ids = self._selected()
        self._do(ids, self._session.postings.answer_job, ids, label_id, answer)

    def finish(self) -> None:
        """Done: their unanswered labels become no, but those suggested for each of them yes."""
        ids = self._selected()
        at_once = SUGGESTED_AT_ONCE if self._session.postings.suggesting else AT_ONCE
        if self._do(ids, self._session.postings.finish_job, ids, at_once=at_once):
            self.finished.emit()
        else:
            self._finishing = self._bridge.worker.busy(MANY)

    def reopen(self) -> None:
        """They are not done after all."""
        ids = self._selected()
        self._do(ids, self._session.postings.reopen_job, ids)

    def flag(self, flagged: bool) -> None:
        """Put a flag on them, or take it off."""
        ids = self._selected()
        self._do(ids, self._session.postings.flag_job, ids, flagged)

    def delete(self, posting_ids: Sequence[int]) -> None:
        """Delete these postings."""
        if len(posting_ids) > AT_ONCE:
            self._bridge.start_many(self._session.postings.delete_job, posting_ids)
        elif posting_ids:
            self._bridge.do(self._session.postings.delete, posting_ids)

    def answer_alike(self, posting_ids: Sequence[int], like_id: int) -> None:
        """Give postings the same answers as another one."""
        self._do(posting_ids, self._session.postings.copy_answers_job, posting_ids, like_id)

    def step(self, *, forward: bool) -> Changes | None:
        """Undo or redo (``forward``); what that changed, where it was done here and now."""
        if self._session.step_postings(forward=forward) > AT_ONCE:
            self._bridge.start_many(self._session.step_job, forward=forward)
            return None
        changes: Changes | None = self._bridge.do(self._session.redo if forward else self._session.undo)
        return changes

    def _do(
        self,
        posting_ids: Sequence[int],
        make_job: Callable[..., Job[Any, Any]],
        *values: Any,
        at_once: int = AT_ONCE,
    ) -> bool:
        """Whether it is done already."""
        if len(posting_ids) > at_once:
            self._bridge.start_many(make_job, *values)
        elif posting_ids:
            job = self._bridge.ask(make_job, *values)
            if job is not None and self._bridge.do(run, job) is not None:
                self.told.emit(f"{job.title}.")
                return True
        return False

    def _end(self, job: Job[Any, Any], changes: Changes | None) -> None:
        if job.kind == MANY and self._finishing:
            self._finishing = False
            if changes is not None:
                self.finished.emit()
