"""The binding to Qt must fit this Python: one that loses references aborts the program after a while."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

CALLS = 2_000


def test_calls_into_qt_lose_no_reference_to_none(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - CALLS / 2
