"""The table of labels: its figures, order and words, and actions by keys and menu."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QPixmap
from PySide6.QtTest import QAbstractItemModelTester

from app.core.curves import Outcome
from app.gui.kit.theme import number_font, theme_of
from app.gui.quality.label_model import AP, COLUMNS, F1, GOAL, NAME, NO, LabelFigures
from app.gui.quality.label_table import LabelTable

ROWS = (
    LabelFigures(1, "IT", "#3F6FE0", "", 60, 72, "Balanced", 0.38, 0.93, 0.88, 0.90, 0.95),
    LabelFigures(2, "english", "#C2571A", "", 55, 77, "Balanced", 0.52, 0.9, 0.84, 0.86, 0.9),
    LabelFigures(3, "Night shift", "#536078", "", 1, 131, "Balanced", 0.5, needs=(1, 0)),
    LabelFigures(4, "Senior", "#8A4FD0", "", 1050, 82, "Precision ≥ 90\u00a0%", 0.45, None, 0.0, None, 0.8),
)


@pytest.fixture
def table(qapp, qtbot) -> LabelTable:
    made = LabelTable(theme_of(qapp))
    qtbot.addWidget(made)
    for model in (made.source, made.sorted):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_rows(ROWS, frozenset((4,)))
    made.resize(800, 300)
    made.show()
    return made


def shown(table: LabelTable) -> list[str]:
    model = table.model()
    return [
        " | ".join(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def names(table: LabelTable) -> list[str]:
    return [table.model().index(row, NAME).data() for row in range(table.model().rowCount())]


def test_each_label_has_its_figures_and_unknown_ones_are_dashes(table) -> None:
    assert (
        shown(table)[0]
        == "IT | 60 | 72 | Balanced | 38\u00a0% | 93\u00a0% | 88\u00a0% | 90\u00a0% | 95\u00a0%"
    )
    assert (
        shown(table)[3]
        == "Senior | 1,050 | 82 | Precision ≥ 90\u00a0% | 45\u00a0% | – | 0\u00a0% | – | 80\u00a0%"
    )


def test_a_label_without_scores_says_in_words_what_it_needs(table) -> None:
    assert table.model().index(2, GOAL).data() == "needs 1 more yes answer"
    assert table.columnSpan(2, GOAL) == len(COLUMNS) - GOAL
    assert table.columnSpan(0, GOAL) == 1


def test_a_column_sorts_both_ways_and_a_third_click_brings_the_order_back(table, qtbot) -> None:
    header = table.horizontalHeader()

    def click() -> None:
        place = header.sectionViewportPosition(F1) + header.sectionSize(F1) // 2
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))

    click()
    first = names(table)
    click()
    second = names(table)
    click()
    assert {tuple(first), tuple(second)} == {
        ("english", "IT", "Night shift", "Senior"),
        ("IT", "english", "Night shift", "Senior"),
    }
    assert names(table) == ["IT", "english", "Night shift", "Senior"]


def test_names_sort_whatever_their_case(table) -> None:
    table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["english", "IT", "Night shift", "Senior"]
    assert table.columnSpan(2, GOAL) == len(COLUMNS) - GOAL


def test_the_chosen_label_stays_chosen_while_rows_come_and_go(table, qtbot) -> None:
    table.choose(4)
    table.sortByColumn(NAME, Qt.SortOrder.DescendingOrder)
    table.set_rows(ROWS[1:], frozenset())
    assert (table.current_id, table.currentIndex().data(), table.currentIndex().row()) == (4, "Senior", 0)
    with qtbot.waitSignal(table.label_chosen) as chosen:
        table.set_rows(ROWS[:2], frozenset())
    assert chosen.args[0] in (1, 2)
    with qtbot.waitSignal(table.label_chosen) as chosen:
        table.set_rows((), frozenset())
    assert chosen.args == [None]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_a_key_asks_for_the_goal(table, qtbot, key) -> None:
    table.choose(2)
    with qtbot.waitSignal(table.goal_asked) as asked:
        qtbot.keyClick(table, key)
    assert asked.args == [2]


def test_a_double_click_asks_for_the_goal(table, qtbot) -> None:
    place = table.visualRect(table.model().index(1, GOAL)).center()
    with qtbot.waitSignal(table.goal_asked) as asked:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [2]


def test_only_a_threshold_set_by_hand_can_be_left_to_tuning(table) -> None:
    def tune_is_offered(label_id: int) -> bool:
        (action,) = (one for one in table.menu_for(label_id).actions() if "tune" in one.text())
        return action.isEnabled()

    assert tune_is_offered(4)
    assert not tune_is_offered(1)
    table.read_only = True
    assert not tune_is_offered(4)


def test_the_table_is_saved_with_what_is_known(table) -> None:
    headings, rows = table.source.figures()
    assert headings[0] == "Label"
    assert rows[0] == ("IT", 60, 72, "Balanced", 0.38, 0.93, 0.88, 0.90, 0.95)
    assert rows[2] == ("Night shift", 1, 131, "Balanced", None, None, None, None, None)


def test_a_moved_threshold_changes_its_row_alone(table, qtbot) -> None:
    with qtbot.waitSignal(table.source.dataChanged) as changed:
        table.source.set_row(0, ROWS[0].moved(0.46, Outcome(hits=50, wrong=5, missed=10)))
    assert (changed.args[0].row(), changed.args[1].row()) == (0, 0)
    assert (
        shown(table)[0]
        == "IT | 60 | 72 | Balanced | 46\u00a0% | 91\u00a0% | 83\u00a0% | 87\u00a0% | 95\u00a0%"
    )


def test_in_a_narrow_window_the_names_keep_their_room(table) -> None:
    table.resize(380, 300)
    assert table.isColumnHidden(AP)
    assert table.isColumnHidden(GOAL)
    table.resize(900, 300)
    assert not table.isColumnHidden(GOAL)
    assert not table.isColumnHidden(AP)
    assert table.columnWidth(NAME) >= 90


def test_the_goal_gives_way_first_since_it_is_also_below_the_plot(table) -> None:
    for width in range(900, 300, -10):
        table.resize(width, 300)
        if table.isColumnHidden(NO) or table.isColumnHidden(AP):
            assert table.isColumnHidden(GOAL)
        if table.isColumnHidden(AP):
            assert table.isColumnHidden(NO)
    assert table.isColumnHidden(GOAL)


def test_names_are_read_before_columns_are_shown(table) -> None:
    long = replace(ROWS[0], name="Web Development", yes=1_904, no=2_735)
    table.set_rows((long, *ROWS[1:]), frozenset())
    table.resize(500, 300)
    needed = QFontMetrics(number_font()).horizontalAdvance(long.name)
    assert table.columnWidth(NAME) >= needed + 14 + 16  # dot and padding
    table.resize(900, 300)
    assert not any(table.isColumnHidden(column) for column in range(table.model().columnCount()))


def test_names_are_shown_as_typed(table) -> None:
    row = LabelFigures(9, "<img src=x> R&D", "#no", "<b>bold</b>", 1, 1, "Balanced", 0.5)
    table.set_rows((row,), frozenset())
    assert "&lt;img" in table.model().index(0, NAME).data(Qt.ItemDataRole.ToolTipRole)
    picture = QPixmap(table.size())
    table.render(picture)  # a colour that is none paints too
