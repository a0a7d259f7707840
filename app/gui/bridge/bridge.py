"""The thin skin of Qt over ``Session``: its changes and troubles as signals, its jobs in the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.errors import NotReadyError, UserError
from app.core.records import Changes
from app.gui.bridge.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.jobs import Job
    from app.core.records import Progress
    from app.session import Session


EDIT = "edit"
"""The kind of trouble with what is done at once."""
MANY = "many"
"""The kind of jobs that edit many postings as one step."""
BUSY_WITH_MANY = "Many postings are being changed at once. Wait until that is through, or cancel it below."


class Bridge(QObject):
    """One open session in the window. Whatever changes it goes through here, so that all views hear of it."""

    changed = Signal(object)
    """``Changes``: what an edit or an adopted job changed."""
    troubled = Signal(str)
    """A sentence about something the person can mend."""
    mended = Signal(str)
    """A sentence of ``troubled`` that no longer holds: the same kind of thing has succeeded since."""
    job_progressed = Signal(object, object)
    """A ``Job`` and its ``Progress``."""
    job_ended = Signal(object, object)
    """A ``Job`` and what came of it; None where it was cancelled or failed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._unasked: Job[Any, Any] | None = None
        self._told_elsewhere: dict[int, Callable[[str], None]] = {}
        self._troubles: dict[str, str] = {}
        self.worker = Worker(self)
        self.worker.progressed.connect(self._progress)
        self.worker.finished.connect(self._finish)
        self.worker.failed.connect(self._fail)
        self.worker.cancelled.connect(self._cancel)

    def do(self, verb: Callable[..., Any], *values: Any, **named: Any) -> Any:
        """Run a verb of the session and tell what it changed; None where it was refused.

        Nothing else is changed while an edit of many postings is under way, which holds the file.
        """
        if self.worker.busy(MANY):
            self.trouble(EDIT, BUSY_WITH_MANY)
            return None
        try:
            result = verb(*values, **named)
        except UserError as error:
            self.trouble(EDIT, str(error))
            return None
        self.mend(EDIT)
        self.changed.emit(result if isinstance(result, Changes) else result.changes)
        return result

    def ask(self, verb: Callable[..., Any], *values: Any) -> Any:
        """Run a verb that changes nothing in the project; None where it was refused."""
        try:
            return verb(*values)
        except UserError as error:
            self.troubled.emit(str(error))
            return None

    def start(self, make_job: Callable[..., Job[Any, Any]], *values: Any, **named: Any) -> None:
        """Start one of the session's jobs in the worker."""
        try:
            job = make_job(*values, **named)
        except UserError as error:
            self.trouble(EDIT, str(error))
            return
        self.worker.start(job)

    def start_many(self, make_job: Callable[..., Job[Any, Any]], *values: Any, **named: Any) -> None:
        """``start`` of a job that edits many postings: refused while another one is under way.

        To make one may write already, such as a new label, and would wait for the file.
        """
        if self.worker.busy(MANY):
            self.trouble(EDIT, BUSY_WITH_MANY)
        else:
            self.start(make_job, *values, **named)

    def start_here(
        self, make_job: Callable[..., Job[Any, Any]], told: Callable[[str], None], *values: Any
    ) -> Job[Any, Any] | None:
        """Start a job whose trouble is ``told`` where it was asked for, not in general; None if refused."""
        try:
            job = make_job(*values)
        except UserError as error:
            told(str(error))
            return None
        self._told_elsewhere[id(job)] = told
        self.worker.start(job)
        return job

    def start_unasked(self, make_job: Callable[..., Job[Any, Any]]) -> None:
        """Start a job nobody asked for just now: where the project is not ready for it, nobody is told."""
        self._unasked = make_job()
        self.worker.start(self._unasked)

    def trouble(self, kind: str, sentence: str) -> None:
        """Tell of something that failed; it holds until the same kind of thing succeeds."""
        self._troubles[kind] = sentence
        self.troubled.emit(sentence)

    def mend(self, kind: str) -> None:
        """This kind of thing succeeded: what was told of it no longer holds."""
        sentence = self._troubles.pop(kind, None)
        if sentence is not None:
            self.mended.emit(sentence)

    def close(self) -> None:
        """End the worker, then let go of the file; one that is still in a long step keeps it to its end."""
        if self.worker.stop():
            self.session.close()

    def _progress(self, job: Job[Any, Any], progress: Progress) -> None:
        if progress.partial is not None and job.kind == "train":
            self.changed.emit(self.session.models.show_partial(progress.partial))
        self.job_progressed.emit(job, progress)

    def _finish(self, job: Job[Any, Any], adopted: Any) -> None:
        changes = adopted if isinstance(adopted, Changes) else getattr(adopted, "changes", None)
        self._told_elsewhere.pop(id(job), None)
        if not job.quiet:  # as tidying up after an import that failed is
            self.mend(job.kind)
        if job.kind == "train":
            self.mend("load")  # of a model that cannot be used
        if changes is not None:
            self.changed.emit(changes)
        self.job_ended.emit(job, adopted)

    def _fail(self, job: Job[Any, Any], error: Exception) -> None:
        told = self._told_elsewhere.get(id(job), partial(self.trouble, job.kind))
        self._cancel(job)
        if not isinstance(error, UserError):
            raise error
        if not (job is self._unasked and isinstance(error, NotReadyError)):
            told(str(error))

    def _cancel(self, job: Job[Any, Any]) -> None:
        self._told_elsewhere.pop(id(job), None)
        if job.kind == "train":  # new bars that came early go again with their training
            self.changed.emit(self.session.models.show_partial(None))
        self.job_ended.emit(job, None)
