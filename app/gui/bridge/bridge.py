"""A thin layer of Qt over ``Session``: changes and errors as signals, jobs in the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import NotReadyError, UserError
from app.core.records import Changes, Outcome
from app.core.translation import tr, tr_noop
from app.gui.bridge.task import Task
from app.gui.bridge.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.jobs import Job
    from app.core.records import Progress
    from app.gui.bridge.worker import Run
    from app.session import Session

Params = ParamSpec("Params")
Answer = TypeVar("Answer")
Applied = TypeVar("Applied")
Edited = TypeVar("Edited", bound="Changes | Outcome[Any]")

EDIT = "edit"
"""The kind of problem with immediate edits."""
MANY = "many"
"""The kind of jobs that edit many postings as one step."""
TRAIN = "train"
"""The kind of trainings."""
LOAD = "load"
"""The kind of jobs that load a model."""
BUSY_WITH_MANY = tr_noop(
    "Many postings are being changed at once. Wait until that is through, or cancel it below."
)


class Bridge(QObject):
    """One open session in the window. All changes go through here, so that all views are notified.

    When a job ends, ``changed`` comes first, then its ``Task``, then ``job_ended``. Nothing is reported after
    ``close``.
    """

    changed = Signal(object)
    """``Changes``: what an edit or the result of a job changed."""
    troubled = Signal(str)
    """A sentence about a problem that the user can fix."""
    mended = Signal(str)
    """A sentence of ``troubled`` that no longer applies, since the same kind of action has succeeded."""
    job_progressed = Signal(object, object)
    """A ``Job`` and its ``Progress``, for the status line; others use its ``Task``."""
    job_ended = Signal(object, object)
    """A ``Job`` and what its ``apply`` returned, for the same use; None if it failed or was cancelled."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._tasks: dict[Run, Task[Any]] = {}
        self._troubles: dict[str, str] = {}
        self._closed = False
        self.worker = Worker(self)
        self.worker.progressed.connect(self._on_progressed)
        self.worker.finished.connect(self._on_finished)
        self.worker.failed.connect(self._on_failed)
        self.worker.cancelled.connect(self._on_cancelled)

    def do(
        self, verb: Callable[Params, Edited], *values: Params.args, **named: Params.kwargs
    ) -> Edited | None:
        """Run a verb of the session and report what it changed; None if it was refused.

        Other changes are refused during an edit of many postings, which holds the file.
        """
        if self.worker.busy(MANY):
            self.trouble(EDIT, tr(BUSY_WITH_MANY))
            return None
        try:
            result = verb(*values, **named)
        except UserError as error:
            self.trouble(EDIT, str(error))
            return None
        self.mend(EDIT)
        self.changed.emit(result if isinstance(result, Changes) else result.changes)
        return result

    def ask(
        self, verb: Callable[Params, Answer], *values: Params.args, **named: Params.kwargs
    ) -> Answer | None:
        """Run a verb that changes nothing in the project; None if it was refused."""
        try:
            return verb(*values, **named)
        except UserError as error:
            self.troubled.emit(str(error))
            return None

    def start(
        self,
        owner: QObject,
        make_job: Callable[Params, Job[Any, Applied]],
        *values: Params.args,
        **named: Params.kwargs,
    ) -> Task[Applied]:
        """Start one of the session's jobs in the worker, for ``owner``: see ``Task``.

        A job that cannot be created, or that needs the file for itself while another one has it, is refused
        at once in the banner, and its task stops.
        """
        task: Task[Applied] = Task(owner)
        try:
            job = make_job(*values, **named)
            if job.alone and self.worker.busy(job.kind):
                raise NotReadyError(tr(BUSY_WITH_MANY))
        except UserError as error:
            self.trouble(EDIT, str(error))
            QTimer.singleShot(0, self, partial(self._end, task))
            return task
        run = self.worker.start(job)
        task.begin(job.title, partial(self.worker.cancel_run, run))
        self._tasks[run] = task
        return task

    @property
    def working(self) -> bool:
        """Whether a job waits or runs that a person asked for."""
        return any(not run.job.quiet for run in self._tasks)

    def trouble(self, kind: str, sentence: str) -> None:
        """Report a problem, which lasts until something of the same kind succeeds."""
        self._troubles[kind] = sentence
        self.troubled.emit(sentence)

    def mend(self, kind: str) -> None:
        """Withdraw the reported problem of this kind, since something of the kind succeeded."""
        sentence = self._troubles.pop(kind, None)
        if sentence is not None:
            self.mended.emit(sentence)

    def close(self) -> None:
        """End the worker and close the file. A job in a long step keeps the file open until the step ends.

        Later reports of jobs are dropped.
        """
        self._closed = True
        self._tasks.clear()
        self.blockSignals(True)
        if self.worker.stop():
            self.session.close()

    def _on_progressed(self, run: Run, progress: Progress) -> None:
        task = self._tasks.get(run)
        if task is not None:
            try:
                task.report_progress(progress)
            finally:
                self.job_progressed.emit(run.job, progress)

    def _on_finished(self, run: Run, applied: object) -> None:
        task = self._tasks.pop(run, None)
        if task is None:
            return
        if not run.job.quiet:  # such as cleaning up after a failed import
            self.mend(run.job.kind)
        changes = applied.changes if isinstance(applied, Outcome) else applied
        if isinstance(changes, Changes):
            self.changed.emit(changes)
        try:
            task.report_result(applied)
        finally:
            self.job_ended.emit(run.job, applied)

    def _on_failed(self, run: Run, error: Exception) -> None:
        if isinstance(error, UserError):
            self._stop(run, error)
        else:
            self._stop(run)
            raise error

    def _on_cancelled(self, run: Run) -> None:
        self._stop(run)

    def _stop(self, run: Run, error: UserError | None = None) -> None:
        task = self._tasks.pop(run, None)
        if task is not None:
            try:
                if not self._end(task, error) and error is not None:
                    self.trouble(run.job.kind, str(error))
            finally:
                self.job_ended.emit(run.job, None)

    def _end(self, task: Task[Any], error: UserError | None = None) -> bool:
        """End a task that has no result; returns whether it took the error."""
        return not self._closed and task.report_stop(error)
