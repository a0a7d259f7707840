"""Processes that compute batches: in order, and all of them even if the system ends a process."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from app.core.errors import SetupError
from app.learning.pools import Processes, in_order

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as only POSIX can")


def _doubled(folder: Path, number: int) -> int:
    """Twice the number. The first process that gets the number 5 is ended, as by a system short of memory."""
    mark = folder / "ended"
    if number == 5 and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


def _ended(_: Path, number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_a_process_that_is_ended_costs_only_time(tmp_path: Path) -> None:
    with Processes(_doubled, tmp_path, 2) as pool:
        assert list(in_order(pool, range(20))) == list(range(0, 40, 2))
    assert (tmp_path / "ended").exists()


def test_processes_that_are_always_ended_are_given_up_with_a_sentence(tmp_path: Path) -> None:
    with Processes(_ended, tmp_path, 1) as pool, pytest.raises(SetupError, match="again and again"):
        list(in_order(pool, range(3)))


def test_a_pool_that_is_left_early_ends_quietly(tmp_path: Path) -> None:
    (tmp_path / "ended").touch()
    with Processes(_doubled, tmp_path, 2) as pool:
        assert pool.submit(1).result() == 2
        for number in range(40):
            pool.submit(number)
