"""Jobs: long work as plain generators, the same in the window, on the command line and in a test."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Any

    from app.core.records import Progress

Result = TypeVar("Result")
Adopted = TypeVar("Adopted")

_HOLD_SECONDS = 0.0003


@dataclass(frozen=True)
class Job(Generic[Result, Adopted]):
    """Work that takes a while.

    ``steps`` makes the generator that does it: each yield is progress and a cancel point, the return
    value the result. It runs in a worker thread and touches nothing of the session. ``adopt`` takes the
    result in, on the thread that owns the session, and is quick. Of each ``kind`` one runs at a time;
    where ``newest_wins``, a newer one replaces it, otherwise they queue. A ``quiet`` one is nothing that a
    person asked for or would cancel: no progress is shown of it. Others rest while one runs ``alone``, since
    it holds the file for its length.
    """

    kind: str
    title: str
    steps: Callable[[], Generator[Progress, None, Result]]
    adopt: Callable[[Result], Adopted]
    newest_wins: bool = False
    quiet: bool = False
    alone: bool = False


def run(job: Job[Result, Adopted], on_progress: Callable[[Progress], None] | None = None) -> Adopted:
    """Do a job here and now."""
    steps = job.steps()
    try:
        while True:
            progress = next(steps)
            if on_progress is not None:
                on_progress(progress)
    except StopIteration as stop:
        return job.adopt(stop.value)
    finally:
        steps.close()


def to_the_end(steps: Generator[Any, None, Result]) -> Result:
    """What steps come to, taken here and now."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: Result = stop.value
            return result


def as_it_is(result: Result) -> Result:
    """How a job is adopted whose result is all there is to it."""
    return result


class Breather:
    """Lets other threads have the interpreter, by a clock.

    Python code in a worker thread makes the window's thread wait up to a switch interval (5 ms) each time
    it wants the interpreter back; giving it up of one's own accord every 0.3 ms makes that short.
    """

    def __init__(self) -> None:
        self._since = time.perf_counter()

    def breathe(self) -> None:
        if time.perf_counter() - self._since > _HOLD_SECONDS:
            time.sleep(0)
            self._since = time.perf_counter()
