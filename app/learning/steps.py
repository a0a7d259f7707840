"""Work as steps: generators that yield how far they are, 0..1, and return what they found."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[float, None, T]


def stretched(steps: Steps[T], start: float, end: float) -> Steps[T]:
    """The same steps, from start to end instead of from 0 to 1."""
    while True:
        try:
            fraction = next(steps)
        except StopIteration as stop:
            result: T = stop.value
            return result
        yield start + (end - start) * fraction
