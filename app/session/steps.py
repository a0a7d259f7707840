"""Building blocks of long work: progress steps, and yielding to other threads."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from app.core.jobs import Breather
from app.core.records import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator


Value = TypeVar("Value")
Step = TypeVar("Step")


def breathing(rows: Iterable[Value]) -> Iterator[Value]:
    """Yield the rows, giving other threads the interpreter in between."""
    breather = Breather()
    for row in rows:
        breather.yield_to_gui()
        yield row


def as_progress(steps: Generator[Step, None, Value], what: str) -> Generator[Progress, None, Value]:
    """Turn steps into progress of unknown length."""
    breather = Breather()
    with closing(steps):  # releases their resources before the connection closes
        while True:
            try:
                next(steps)
            except StopIteration as stop:
                result: Value = stop.value
                return result
            breather.yield_to_gui()
            yield Progress(None, what)
