"""What all long work stands on: steps as progress, room for other threads, and what is loaded late.

Formats and learning take longer to load than a first paint.
"""

from __future__ import annotations

import importlib
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.jobs import Breather
from app.core.records import (
    Progress,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator


Value = TypeVar("Value")
Step = TypeVar("Step")


def formats() -> Any:
    """The readers and writers of files."""
    return importlib.import_module("app.formats")


def learning(part: str) -> Any:
    """A part of learning."""
    return importlib.import_module(f"app.learning.{part}")


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
