"""The item model of the tables in Compare: rows are inserted in place, and only changes are signalled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.gui.kit.cells import BOLD_ROLE, DOT_ROLE, SOFT_ROLE, Cell, CellModel, Heading


@pytest.fixture
def model(qapp):
    made = CellModel((Heading("Name"), Heading("F1", number=True, tooltip="a < b")))
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester


def shown(model: QAbstractItemModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def row(key: str, score: str = "0.50") -> tuple[str, tuple[Cell, ...]]:
    return key, (Cell(key), Cell(score))


def test_rows_come_in_at_their_places(model, qtbot):
    inserted, resets = [], []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    model.modelReset.connect(lambda: resets.append(True))
    model.set_rows([row("b")])
    model.set_rows([row("a"), row("b"), row("c")])
    assert shown(model) == [["a", "0.50"], ["b", "0.50"], ["c", "0.50"]]
    assert inserted == [(0, 0), (0, 0), (2, 2)]
    assert resets == []


def test_only_changed_rows_are_signalled(model, qtbot):
    model.set_rows([row("a"), row("b")])
    signalled = []
    model.dataChanged.connect(lambda first, last: signalled.append((first.row(), last.row())))
    model.set_rows([row("a"), row("b", "0.60")])
    assert signalled == [(1, 1)]
    model.set_rows([row("a"), row("b", "0.60")])
    assert signalled == [(1, 1)]


def test_other_rows_take_the_place_of_all(model, qtbot):
    model.set_rows([row("a"), row("b")])
    model.set_rows([row("c")])
    assert shown(model) == [["c", "0.50"]]
    model.set_rows([])
    assert shown(model) == []


def test_cells_say_how_they_look(model, qtbot):
    model.set_rows(
        [("a", (Cell("a", dot="#3F6FE0", tooltip="<b>bold</b>"), Cell("1", bold=True, soft=True)))]
    )
    name, score = model.index(0, 0), model.index(0, 1)
    assert name.data(DOT_ROLE) == "#3F6FE0"
    assert "&lt;b&gt;" in name.data(Qt.ItemDataRole.ToolTipRole)
    assert score.data(BOLD_ROLE)
    assert score.data(SOFT_ROLE)
    assert score.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    header = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "a &lt; b" in header
