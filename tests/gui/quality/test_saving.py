"""Figures and pictures in files."""

from __future__ import annotations

import csv
import io
import math

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.gui.quality import saving


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_a_table_comes_back_as_it_was() -> None:
    rows = [('IT, "Büro"\nand 台', 3, 0.25, None), ("Nursing", 0, 1.0, math.nan)]
    assert read(saving.table(("Label", "Yes", "F1 (%)", "AP (%)"), rows)) == [
        ["Label", "Yes", "F1 (%)", "AP (%)"],
        ['IT, "Büro"\nand 台', "3", "25", ""],
        ["Nursing", "0", "100", ""],
    ]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "\t=1", "\uff1d1"])
def test_a_name_is_no_formula_in_a_spreadsheet(name) -> None:
    assert read(saving.table(("Label",), [(name,)]))[1] == ["'" + name]


def test_a_number_below_zero_stays_a_number() -> None:
    assert read(saving.table(("x",), [(-0.015,), (-2,)]))[1:] == [["-1.5"], ["-2"]]


def test_a_file_that_cannot_be_written_is_told_of(tmp_path) -> None:
    assert saving.write(tmp_path / "new.csv", b"x") == ""
    assert (tmp_path / "new.csv").read_bytes() == b"x"
    assert "cannot be written" in saving.write(tmp_path / "missing" / "new.csv", b"x")


def test_a_picture_has_twice_the_resolution(qapp) -> None:
    image = QImage.fromData(
        saving.png(lambda painter: painter.drawLine(0, 0, 9, 9), QSize(30, 20), "#FFFFFF")
    )
    assert (image.width(), image.height()) == (60, 40)
    assert image.pixelColor(50, 2).name() == "#ffffff"
