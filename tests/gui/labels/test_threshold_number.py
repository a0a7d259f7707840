"""Typing a threshold: what is typed is what is meant, whatever the locale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QRect, Qt

from app.gui.labels.threshold_number import ThresholdNumber


@pytest.fixture(params=["C", "de_DE"])
def number(request, qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    number = ThresholdNumber()
    qtbot.addWidget(number)
    number.setLocale(QLocale(request.param))
    number.ask("IT", 0.4, QRect(0, 0, 100, 30))
    yield number
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("62.5", 0.625), ("62,5", 0.625), ("7", 0.07), (".5", 0.005), ("33 %", 0.33), ("34\u00a0%", 0.34),
     ("150", 1.0), ("0", 0.0),
     ("", 0.4), ("abc", 0.4), ("1e5", 0.15)],
)  # fmt: skip
def test_point_and_comma_are_taken_and_no_digit_is_dropped(number, qtbot, typed, meant):
    taken = []
    number.typed.connect(taken.append)
    if typed:
        qtbot.keyClicks(number.lineEdit(), typed)
    else:
        qtbot.keyClick(number.lineEdit(), Qt.Key.Key_Delete)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert taken == [pytest.approx(meant)]


def test_escape_leaves_it(number, qtbot):
    taken = []
    number.typed.connect(taken.append)
    qtbot.keyClicks(number.lineEdit(), "62")
    qtbot.keyClick(number, Qt.Key.Key_Escape)
    assert taken == []
    assert number.isHidden()
