"""What all long work stands on: steps as progress, and room for other threads."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from app.core.jobs import Breather
from app.core.records import (
    Progress,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator


Value = TypeVar("Value")
Step = TypeVar("Step")


def breathing(rows: Iterable[Value]) -> Iterator[Value]:
    """The rows, letting other threads have the interpreter in between."""
    breather = Breather()
    for row in rows:
        breather.breathe()
        yield row


def as_progress(steps: Generator[Step, None, Value], what: str) -> Generator[Progress, None, Value]:
    """Steps as progress of unknown length."""
    breather = Breather()
    with closing(steps):  # what they hold is let go of before the connection closes
        while True:
            try:
                next(steps)
            except StopIteration as stop:
                result: Value = stop.value
                return result
            breather.breathe()
            yield Progress(None, what)
