"""A job that was started; its result reaches only whoever started it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from PySide6.QtCore import QObject

    from app.core.errors import UserError
    from app.core.records import Progress

Applied = TypeVar("Applied", covariant=True)


class Task(Generic[Applied]):
    """A job in the worker, or one that was refused before it began.

    Handlers run in the window's thread, in the order in which they were added, after ``start`` has returned,
    and only while the Qt object ``owner`` exists. A task ends once, with ``then`` or with ``stopped``.
    """

    def __init__(self, owner: QObject) -> None:
        self.title = ""
        """The job's title; "" if it was refused."""
        self._owner = owner
        self._cancel: Callable[[], None] | None = None
        self._running = True
        self._then: list[Callable[[Applied], object]] = []
        self._progress: list[Callable[[Progress], object]] = []
        self._failed: list[Callable[[UserError], object]] = []
        self._stopped: list[Callable[[], object]] = []

    # --- for whoever started it ------------------------------------------------------------------------

    def then(self, handler: Callable[[Applied], object]) -> Self:
        """Call ``handler`` with what ``job.apply`` returned, after all views were updated."""
        self._then.append(handler)
        return self

    def progress(self, handler: Callable[[Progress], object]) -> Self:
        """Call ``handler`` with each report of progress."""
        self._progress.append(handler)
        return self

    def failed(self, handler: Callable[[UserError], object]) -> Self:
        """Call ``handler`` with the error of a step, instead of showing its sentence in the banner."""
        self._failed.append(handler)
        return self

    def stopped(self, handler: Callable[[], object]) -> Self:
        """Call ``handler`` if the job failed, or was cancelled, refused or replaced."""
        self._stopped.append(handler)
        return self

    def cancel(self) -> None:
        """End the job at its next step. Does nothing if it has ended."""
        if self._running and self._cancel is not None:
            self._cancel()

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self._running

    # --- for the bridge --------------------------------------------------------------------------------

    def begin(self, title: str, cancel: Callable[[], None]) -> None:
        """Note how to cancel the job, which the worker now has."""
        self.title = title
        self._cancel = cancel

    def report_progress(self, progress: Progress) -> None:
        """Pass on progress."""
        self._call(self._progress, progress)

    def report_result(self, applied: Any) -> None:
        """End the task with what ``job.apply`` returned."""
        self._running = False
        self._call(self._then, applied)

    def report_stop(self, error: UserError | None = None) -> bool:
        """End the task without a result. Returns whether a handler took the error."""
        self._running = False
        taken = error is not None and bool(self._failed)
        if error is not None:
            self._call(self._failed, error)
        self._call(self._stopped)
        return taken

    def _call(self, handlers: list[Callable[..., object]], *values: object) -> None:
        for handler in handlers:
            if isValid(self._owner):  # checked each time, since a handler may delete it
                handler(*values)
