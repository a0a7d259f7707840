"""The worker thread, which steps jobs in turn and reports to the window's thread."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from app.core import translation
from app.core.errors import UserError
from app.core.jobs import Breather

if TYPE_CHECKING:
    from collections.abc import Generator

    from app.core.jobs import Job
    from app.core.records import Progress
    from app.core.translation import Language

_REPORTS_EVERY = 1 / 25
_LAST_SECONDS = 2.0


@dataclass(eq=False)
class Run:
    """A job in the worker. Its steps speak the ``language`` of the window that started it."""

    job: Job[Any, object]
    language: Language = field(default_factory=translation.current, repr=False)
    cancelled: bool = False
    steps: Generator[Progress, None, Any] | None = field(default=None, repr=False)
    last_reported: float = 0.0


class Worker(QObject):
    """Runs jobs in one thread, in turn, and applies their results in the window's thread.

    One job of each kind runs at a time, from its first step until its result is applied. A job that is
    cancelled or replaced is closed at its next step, and its result is never applied. All signals are
    emitted in the thread of this object.
    """

    progressed = Signal(object, object)
    """A ``Run`` and its ``Progress``."""
    finished = Signal(object, object)
    """A ``Run`` and what its job's ``apply`` returned."""
    failed = Signal(object, object)
    """A ``Run`` and the exception that ended it."""
    cancelled = Signal(object)
    """A ``Run`` that was cancelled or replaced by a newer one."""

    _progress_reported = Signal(object, object)
    _returned = Signal(object, object)
    _raised = Signal(object, object)
    _closed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wake = threading.Condition()
        self._waiting: deque[Run] = deque()
        self._running: list[Run] = []
        self._stopping = False
        queued = Qt.ConnectionType.QueuedConnection
        self._progress_reported.connect(self._on_progress_reported, queued)
        self._returned.connect(self._on_returned, queued)
        self._raised.connect(self._fail, queued)
        self._closed.connect(self._drop, queued)
        self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
        self._thread.start()

    # --- for the window's thread -----------------------------------------------------------------------

    def start(self, job: Job[Any, object]) -> Run:
        """Queue a job. With ``newest_wins``, it replaces a waiting or running job of its kind."""
        run = Run(job)
        with self._wake:
            if job.newest_wins:
                self._cancel(job.kind)
            self._waiting.append(run)
            self._wake.notify()
        return run

    def cancel(self, kind: str) -> None:
        """Cancel the waiting and running jobs of a kind."""
        with self._wake:
            self._cancel(kind)
            self._wake.notify()

    def cancel_run(self, run: Run) -> None:
        """Cancel a job."""
        with self._wake:
            run.cancelled = True
            self._wake.notify()

    def busy(self, kind: str | None = None) -> bool:
        """Whether a job (of this kind) is waiting or running."""
        with self._wake:
            runs = [run for run in (*self._waiting, *self._running) if not run.cancelled]
        return any(kind in (None, run.job.kind) for run in runs)

    def stop(self) -> bool:
        """Cancel everything and end the thread. Returns False if it did not end in time."""
        with self._wake:
            self._stopping = True
            for run in (*self._waiting, *self._running):
                run.cancelled = True
            self._wake.notify()
        self._thread.join(_LAST_SECONDS)
        return not self._thread.is_alive()

    def finish_alone(self) -> None:
        """Cancel everything without waiting. The worker is deleted once its thread has ended.

        A long step, such as one call of a library, is not interrupted.
        """
        self.cancelled.connect(lambda _run: None if self._running else self.deleteLater())
        with self._wake:
            self._stopping = True
            idle = not self._waiting and not self._running
            for run in (*self._waiting, *self._running):
                run.cancelled = True
            self._wake.notify()
        if idle:
            self.deleteLater()

    def _cancel(self, kind: str) -> None:
        for run in (*self._waiting, *self._running):
            run.cancelled = run.cancelled or run.job.kind == kind

    def _on_progress_reported(self, run: Run, progress: Progress) -> None:
        if not run.cancelled:
            self.progressed.emit(run, progress)

    def _on_returned(self, run: Run, result: object) -> None:
        if run.cancelled:
            self._drop(run)
            return
        try:
            applied = run.job.apply(result)
        except Exception as error:
            self._fail(run, error)
            return
        self._release(run)
        self.finished.emit(run, applied)

    def _fail(self, run: Run, error: Exception) -> None:
        if run.cancelled and isinstance(error, UserError):  # nobody is waiting for it
            self._drop(run)
            return
        self._release(run)
        self.failed.emit(run, error)

    def _drop(self, run: Run) -> None:
        self._release(run)
        self.cancelled.emit(run)

    def _release(self, run: Run) -> None:
        """Let the next job of the same kind begin."""
        with self._wake:
            if run in self._running:
                self._running.remove(run)
            self._wake.notify()

    # --- in the worker thread --------------------------------------------------------------------------

    def _work(self) -> None:
        breather = Breather()
        while True:
            with self._wake:
                self._admit()
                turns = [run for run in self._turns() if run.steps is not None]
                if not turns:
                    if self._stopping:
                        return
                    self._wake.wait()
                    continue
            for run in turns:
                self._step(run)
                breather.yield_to_gui()

    def _turns(self) -> list[Run]:
        """The jobs to step: all running ones, or the one that runs alone."""
        return [run for run in self._running if run.job.alone] or self._running

    def _admit(self) -> None:
        """Start waiting jobs whose kind is free, the oldest first; cancelled ones end here.

        One that runs alone does not begin while the result of another is being applied.
        """
        applying = any(run.steps is None for run in self._running)
        for run in list(self._waiting):
            if run.cancelled:
                self._waiting.remove(run)
                self._closed.emit(run)
            elif run.job.alone and applying:
                continue
            elif all(other.job.kind != run.job.kind for other in self._running):
                self._waiting.remove(run)
                run.steps = _steps_of(run.job)
                self._running.append(run)

    def _step(self, run: Run) -> None:
        assert run.steps is not None
        try:
            if run.cancelled:
                run.steps.close()
                run.steps = None
                self._closed.emit(run)
                return
            with translation.using(run.language):
                progress = next(run.steps)
        except StopIteration as end:
            run.steps = None
            self._returned.emit(run, end.value)
        except Exception as error:
            run.steps = None
            self._raised.emit(run, error)
        else:
            now = monotonic()
            if progress.partial is not None or now - run.last_reported > _REPORTS_EVERY:
                run.last_reported = now
                self._progress_reported.emit(run, progress)


def _steps_of(job: Job[Any, object]) -> Generator[Progress, None, Any]:
    """The job's steps, so that a failure to begin is handled like a failing step."""
    return (yield from job.steps())
