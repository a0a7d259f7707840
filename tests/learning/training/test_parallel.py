"""Results of parallel calls come in order, errors reach whoever waits, and cancelling does not wait."""

from __future__ import annotations

import threading
import time

import pytest

from app.learning.training.parallel import in_parallel
from tests.waiting import WAIT, limit


@pytest.mark.parametrize("threads", [1, 2, 4, None])
def test_results_come_in_the_order_of_the_calls(threads: int | None) -> None:
    found = [each for each in in_parallel(divmod, ((n, 7) for n in range(50)), threads) if each is not None]
    assert found == [divmod(n, 7) for n in range(50)]


def test_an_error_reaches_whoever_waits() -> None:
    with pytest.raises(ZeroDivisionError):
        list(in_parallel(divmod, [(1, 1), (1, 0), (1, 1)], 2))


def test_no_step_waits_for_a_long_call_and_closing_waits_for_none() -> None:
    release, begun = threading.Event(), []

    def wait(number: int) -> bool:
        begun.append(number)
        return release.wait(WAIT)

    steps = in_parallel(wait, ((number,) for number in range(100)), 2)
    started = time.monotonic()
    assert next(steps) is None
    steps.close()
    assert time.monotonic() - started < limit(0.2)
    release.set()
    for thread in threading.enumerate():
        if thread.name == "fits":
            thread.join(WAIT)
    assert len(begun) < 100


def test_it_uses_as_many_threads_as_asked() -> None:
    together = threading.Barrier(4)
    assert [each for each in in_parallel(together.wait, [(WAIT,)] * 4, 4) if each is not None]
