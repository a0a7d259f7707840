"""Jobs: long work as plain generators, the same in the window, on the command line and in a test."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from app.core.translation import labelled

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Any

    from app.core.records import Progress

Result = TypeVar("Result")
Applied = TypeVar("Applied", covariant=True)

_HOLD_SECONDS = 0.0003


@dataclass(frozen=True)
class Job(Generic[Result, Applied]):
    """Work that takes a while.

    ``steps`` makes the generator that does it: each yield is progress and a cancel point, the return
    value the result. It runs in a worker thread and touches nothing of the session. ``apply`` takes the
    result in, on the thread that owns the session, and is quick. One job of each ``kind`` runs at a time;
    a newer one replaces it where ``newest_wins``, and waits otherwise. ``quiet`` jobs run unasked; their
    progress is not shown. Other jobs rest while one runs ``alone``, since it holds the file all the while.
    """

    kind: str
    title: str
    steps: Callable[[], Generator[Progress, None, Result]]
    apply: Callable[[Result], Applied]
    newest_wins: bool = False
    quiet: bool = False
    alone: bool = False


def in_words(title: str, progress: Progress) -> str:
    """What to show while a job of this title runs: the title, and what it is doing."""
    return title if progress.what in ("", title) else labelled(title, progress.what)


def run(job: Job[Result, Applied], on_progress: Callable[[Progress], None] | None = None) -> Applied:
    """Run a job to its end in this thread, apply its result and return what ``apply`` returns."""
    steps = job.steps()
    try:
        while True:
            progress = next(steps)
            if on_progress is not None:
                on_progress(progress)
    except StopIteration as stop:
        return job.apply(stop.value)
    finally:
        steps.close()


def run_to_end(steps: Generator[Any, None, Result]) -> Result:
    """Run steps to their end in this thread and return their result."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: Result = stop.value
            return result


def identity(result: Result) -> Result:
    """An ``apply`` for jobs whose result needs no further step."""
    return result


class Breather:
    """Yields the interpreter to other threads at intervals.

    Python code in a worker thread makes the window's thread wait for up to a switch interval (5 ms) each
    time it wants the interpreter back. Giving it up voluntarily every 0.3 ms keeps that wait short. A
    process with one thread gives up nothing.
    """

    def __init__(self) -> None:
        self._since = time.perf_counter()
        self._alone = threading.active_count() == 1

    def yield_to_gui(self) -> None:
        if not self._alone and time.perf_counter() - self._since > _HOLD_SECONDS:
            time.sleep(0)
            self._since = time.perf_counter()
