"""How long tests wait for background work, on any machine."""

from __future__ import annotations

import time
from functools import partialmethod

from pytestqt.qtbot import QtBot

WAIT = 60.0
"""Seconds that anything may take before a test fails.

Far more than any machine needs: a test that passes does not wait so long, and one that fails may. No test
has a figure of its own.
"""

MILLISECONDS = int(WAIT * 1000)


REFERENCE = 0.010
"""Seconds that the loop of ``limit`` takes on an ordinary machine."""


def limit(seconds: float) -> float:
    """A limit for something that has to be quick, longer on a slow or busy machine.

    Args:
        seconds: the limit on an ordinary machine.
    """
    since = time.perf_counter()
    sum(number * number for number in range(200_000))
    return seconds * max(1.0, (time.perf_counter() - since) / REFERENCE)


class PatientBot(QtBot):
    """A ``qtbot`` whose every wait lasts up to ``WAIT``."""

    waitSignal = partialmethod(QtBot.waitSignal, timeout=MILLISECONDS)
    waitSignals = partialmethod(QtBot.waitSignals, timeout=MILLISECONDS)
    waitUntil = partialmethod(QtBot.waitUntil, timeout=MILLISECONDS)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=MILLISECONDS)
    waitActive = partialmethod(QtBot.waitActive, timeout=MILLISECONDS)
