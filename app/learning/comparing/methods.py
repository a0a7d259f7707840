"""What all methods of the comparison share: their answers, scores and timing."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from app.core.translation import tr
from app.learning.scoring.evaluation import evaluate_decisions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.core.comparison import Method
    from app.learning.steps import Steps, T
    from app.learning.training.fitting import Matrix


class Answers(NamedTuple):
    """The answers that every method learns from: n postings, m ready labels."""

    rows: Matrix
    truth: NDArray[np.int8]
    fold: NDArray[np.int64]
    seed: int


def scored(method: Method, truth: NDArray[np.int8], assigned: NDArray[np.bool_]) -> Method:
    """Add scores to a method; none if nothing could be scored."""
    if not (truth >= 0).any():
        return replace(method, note=f"{method.note} {tr('No answer could be held out.')}".strip())
    scores = evaluate_decisions(truth, assigned)
    return replace(
        method,
        micro_f1=scores.micro_f1,
        macro_f1=scores.macro_f1,
        example_f1=scores.example_f1,
        labels_per_posting=float((assigned & (truth >= 0)).sum() / len(truth)),
    )


def timed(steps: Steps[T]) -> Steps[tuple[T, float]]:
    """Return the result and the seconds spent in the steps, without the pauses between them."""
    seconds = 0.0
    while True:
        started = time.perf_counter()
        try:
            fraction = next(steps)
        except StopIteration as stop:
            return stop.value, seconds + time.perf_counter() - started
        seconds += time.perf_counter() - started
        yield fraction
