"""Work in steps: generators that yield their progress, 0..1, and return the result."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[float, None, T]


def stretched(steps: Steps[T], start: float, end: float) -> Steps[T]:
    """Rescale the progress of steps from 0..1 to start..end."""
    while True:
        try:
            fraction = next(steps)
        except StopIteration as stop:
            result: T = stop.value
            return result
        yield start + (end - start) * fraction
