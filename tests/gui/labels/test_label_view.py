"""Rows by mouse and keys: answers, thresholds, the current row, menus, tooltips."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QMenu

from app.core.records import Answer, Label
from app.gui.kit.theme import apply_theme
from app.gui.labels import row_layout as at
from app.gui.labels.label_menu import LabelMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.gui.labels.label_panel import LabelPanel

Labels = Callable[..., tuple[Label, ...]]
LEFT = Qt.MouseButton.LeftButton


def in_row(panel: LabelPanel, row: int, part: QRect) -> QPoint:
    """The middle of a part of a row, in the viewport."""
    return part.center() + panel.view.visualRect(panel.model.index(row)).topLeft()


def layout(panel: LabelPanel) -> at.RowLayout:
    return panel.view.rows.layout(panel.view.viewport().width())


def mark(panel: LabelPanel, row: int) -> QPoint:
    """Where the threshold mark of a row is, in the viewport."""
    bar = layout(panel).bar
    middle = round(at.mark_x(bar, panel.model.row(row).threshold))
    return QPoint(middle, bar.center().y()) + panel.view.visualRect(panel.model.index(row)).topLeft()


def collect(signal: object) -> list[tuple[object, ...]]:
    said: list[tuple[object, ...]] = []
    signal.connect(lambda *values: said.append(values))  # type: ignore[attr-defined]  # a bound signal
    return said


def test_pressing_yes_and_no_asks_for_answers_and_pressing_again_takes_them_back(
    qtbot: QtBot, panel: LabelPanel
) -> None:
    said = collect(panel.answered)
    for row, part in (
        (1, layout(panel).yes),
        (1, layout(panel).no),
        (0, layout(panel).yes),
        (2, layout(panel).no),
    ):
        qtbot.mouseClick(panel.view.viewport(), LEFT, pos=in_row(panel, row, part))
    assert said == [(2, Answer.YES), (2, Answer.NO), (1, None), (3, None)]


def test_two_quick_presses_are_two_answers(qtbot: QtBot, panel: LabelPanel) -> None:
    said = collect(panel.answered)
    place = in_row(panel, 1, layout(panel).yes)
    qtbot.mousePress(panel.view.viewport(), LEFT, pos=place)
    qtbot.mouseRelease(panel.view.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(panel.view.viewport(), LEFT, pos=place)
    assert said[0] == (2, Answer.YES)
    assert len(said) >= 2


def test_a_click_on_a_name_selects_the_label_for_evidence_and_keys(qtbot: QtBot, panel: LabelPanel) -> None:
    said, chosen = collect(panel.answered), []
    panel.chosen.connect(chosen.append)
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=in_row(panel, 2, layout(panel).name))
    assert panel.view.current_id == 3
    assert chosen[-1] == 3
    assert said == []
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert said == [(3, None)]  # it was no


def test_in_classify_there_is_nothing_to_answer(qtbot: QtBot, panel: LabelPanel) -> None:
    place = in_row(panel, 1, layout(panel).yes)
    wide = layout(panel).bar.width()
    panel.set_answering(False)
    said = collect(panel.answered)
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=place)
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert said == []
    assert layout(panel).bar.width() == wide + at.PAIR_WIDTH + at.GAP


def test_up_and_down_move_the_current_row_and_choose_its_label(qtbot: QtBot, panel: LabelPanel) -> None:
    said = collect(panel.chosen)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(panel.view, key)
    assert said == [(2,), (3,), (2,)]
    assert panel.view.current_id == 2


def test_space_goes_round_the_answers(qtbot: QtBot, panel: LabelPanel) -> None:
    said = collect(panel.answered)
    for row in (0, 1, 2):
        panel.view.set_current(row + 1)
        qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert said == [(1, Answer.NO), (2, Answer.YES), (3, None)]


def test_left_and_right_move_the_threshold_of_the_current_row(qtbot: QtBot, panel: LabelPanel) -> None:
    moved, done = collect(panel.threshold_moved), collect(panel.threshold_set)
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    panel.settle()
    assert moved == [(1, 0.51), (1, 0.52), (1, 0.51)]
    assert done == [(1, 0.51)]


def test_moving_to_another_row_ends_a_burst_of_keys(qtbot: QtBot, panel: LabelPanel) -> None:
    done = collect(panel.threshold_set)
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert done == [(1, 0.51)]
    assert panel.view.slider.label_id == 2


def test_typed_letters_and_figures_are_left_to_the_window(qtbot: QtBot, panel: LabelPanel) -> None:
    for key in (Qt.Key.Key_R, Qt.Key.Key_3):
        qtbot.keyClick(panel.view, key)
    assert panel.view.current_id == 1


def test_a_press_near_any_rows_mark_starts_the_drag_there(qtbot: QtBot, panel: LabelPanel) -> None:
    viewport, start = panel.view.viewport(), mark(panel, 2)
    moved, done = collect(panel.threshold_moved), collect(panel.threshold_set)
    qtbot.mousePress(viewport, LEFT, pos=start + QPoint(7, 0))
    step = layout(panel).bar.width() / 10
    for tenths in (-1, -2, -3):
        qtbot.mouseMove(viewport, start + QPoint(7 + round(tenths * step), 0))
    assert done == []
    qtbot.mouseRelease(viewport, LEFT, pos=start + QPoint(7 + round(-3 * step), 0))
    assert [label_id for label_id, _ in moved] == [3, 3, 3]
    assert done == [(3, pytest.approx(0.2, abs=0.02))]
    assert panel.view.current_id == 3


def test_a_press_beside_the_mark_only_makes_the_row_current(qtbot: QtBot, panel: LabelPanel) -> None:
    done = collect(panel.threshold_set)
    beside = mark(panel, 2) + QPoint(at.GRAB + 2, 0)
    qtbot.mousePress(panel.view.viewport(), LEFT, pos=beside)
    qtbot.mouseMove(panel.view.viewport(), beside + QPoint(30, 0))
    qtbot.mouseRelease(panel.view.viewport(), LEFT, pos=beside + QPoint(30, 0))
    assert done == []
    assert panel.view.current_id == 3


def test_escape_in_a_drag_puts_the_mark_back(qtbot: QtBot, panel: LabelPanel) -> None:
    viewport, start = panel.view.viewport(), mark(panel, 1)
    done = collect(panel.threshold_set)
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(30, 0))
    assert panel.model.row(1).threshold > 0.6
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewport, LEFT, pos=start + QPoint(30, 0))
    assert done == []
    assert panel.model.row(1).threshold == 0.5


def test_the_label_under_the_pointer_is_chosen_and_after_it_the_current_one(
    qtbot: QtBot, panel: LabelPanel
) -> None:
    said = collect(panel.chosen)
    qtbot.mouseMove(panel.view.viewport(), in_row(panel, 2, layout(panel).name))
    qtbot.mouseMove(panel.view.viewport(), in_row(panel, 1, layout(panel).name))
    panel.view.leaveEvent(QEvent(QEvent.Type.Leave))
    assert said == [(3,), (2,), (1,)]


def test_a_double_click_on_the_percentage_opens_the_number(qtbot: QtBot, panel: LabelPanel) -> None:
    done = collect(panel.threshold_set)
    place = in_row(panel, 1, layout(panel).percentage)
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(panel.view.viewport(), LEFT, pos=place)
    number = panel.view.number
    assert number.isVisible()
    assert number.accessibleName() == "Threshold of English in percent"
    number.selectAll()
    qtbot.keyClicks(number, number.locale().toString(38.5))
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert not number.isVisible()
    assert done == [(2, 0.385)]


def test_escape_leaves_the_number_as_it_was(qtbot: QtBot, panel: LabelPanel) -> None:
    done = collect(panel.threshold_set)
    panel.view.ask_number()
    panel.view.number.selectAll()
    qtbot.keyClicks(panel.view.number, "7")
    qtbot.keyClick(panel.view.number, Qt.Key.Key_Escape)
    assert done == []
    assert not panel.view.number.isVisible()


def test_a_number_being_typed_is_never_taken_for_another_label(
    qtbot: QtBot, panel: LabelPanel, make_labels: Labels
) -> None:
    done = collect(panel.threshold_set)
    panel.view.set_current(3)
    panel.view.ask_number()
    qtbot.keyClicks(panel.view.number, "7")
    panel.set_labels(make_labels("IT", "English"))
    assert not panel.view.number.isVisible()
    assert done == []


def test_the_same_number_again_is_no_move(qtbot: QtBot, panel: LabelPanel) -> None:
    done = collect(panel.threshold_set)
    panel.view.ask_number()
    qtbot.keyClick(panel.view.number, Qt.Key.Key_Return)
    assert done == []


def offered(menu: QMenu) -> list[str]:
    return [
        f"{action.text()}{'' if action.isEnabled() else ' -'}" for action in menu.actions() if action.text()
    ]


def test_the_menu_offers_what_can_be_done_with_the_label(panel: LabelPanel) -> None:
    first = panel.model.labels[0]
    assert offered(LabelMenu(panel.view, first, panel.model.labels)) == [
        "Rename…", "Colour…", "Description…", "Key…", "Group…",
        "Answer for old postings (none is done yet) -", "Move up -",
        "Move down", "Merge into…", "Split off selected postings…",
        "Type the threshold…", "Let Jobtag tune the threshold -", "Delete",
    ]  # fmt: skip


def test_a_choice_in_the_menu_is_signalled(panel: LabelPanel) -> None:
    moved, deleted, tuned = map(collect, (panel.label_moved, panel.label_deleted, panel.threshold_set))
    label = replace(panel.model.labels[1], set_threshold=0.4)
    menu = LabelMenu(panel.view, label, panel.model.labels)
    for action in menu.actions():
        if action.text() in (
            "Move up",
            "Move down",
            "Delete",
            "Let Jobtag tune the threshold",
        ):
            action.trigger()
    assert moved == [(2, 0), (2, 2)]
    assert deleted == [(2,)]
    assert tuned == [(2, None)]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("yes", "Yes"),
        ("no", "No"),
        ("name", "R&amp;D &lt;b&gt;"),
        ("bar", "needs 2 more yes and 1 more no answer"),
    ],
)
def test_each_part_of_a_row_has_its_tooltip(panel: LabelPanel, part: str, words: str) -> None:
    panel.set_labels([replace(panel.model.labels[0], name="R&D <b>")])
    panel.set_needs({1: (2, 1)})
    spot = panel.view.hit(in_row(panel, 0, getattr(layout(panel), part)))
    assert spot is not None
    assert words in spot.tip


def test_a_label_deleted_while_its_mark_moves_is_not_set(qtbot: QtBot, panel: LabelPanel) -> None:
    done = collect(panel.threshold_set)
    panel.view.set_current(3)
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    panel.set_labels(panel.model.labels[:2])
    panel.settle()
    assert done == []
    assert panel.view.current_id == 1


def test_read_only_means_only_to_look_at(qtbot: QtBot, panel: LabelPanel) -> None:
    panel.set_read_only(True)
    said, done = collect(panel.answered), collect(panel.threshold_set)
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=in_row(panel, 1, layout(panel).yes))
    qtbot.mousePress(panel.view.viewport(), LEFT, pos=mark(panel, 2))
    qtbot.mouseMove(panel.view.viewport(), mark(panel, 2) + QPoint(40, 0))
    qtbot.mouseRelease(panel.view.viewport(), LEFT, pos=mark(panel, 2))
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    panel.settle()
    assert (said, done) == ([], [])
    assert not panel.add.isEnabled()
    for part in (layout(panel).yes, layout(panel).bar):
        spot = panel.view.hit(in_row(panel, 1, part))
        assert spot is not None
        assert "The project is read-only" in spot.tip


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_read_only_answers_are_seen_but_look_like_no_buttons(
    qapp: QApplication, panel: LabelPanel, theme_name: str
) -> None:
    colors = apply_theme(qapp, theme_name)
    view = panel.view

    def drawn(row: int, color: str) -> int:
        place = layout(panel).pair.translated(view.visualRect(panel.model.index(row)).topLeft())
        picture = view.viewport().grab(place).toImage()
        spots = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        return sum(picture.pixelColor(*spot).name().upper() == color for spot in spots)

    assert drawn(0, colors.yes) > 200  # a half that is lit
    panel.set_read_only(True)
    assert 0 < drawn(0, colors.yes) < 100  # its sign
    assert 0 < drawn(2, colors.no) < 100
    assert drawn(1, colors.yes) == drawn(1, colors.no) == 0


def test_the_current_label_stays_current_when_labels_come_and_go(
    panel: LabelPanel, make_labels: Labels
) -> None:
    panel.view.set_current(3)
    panel.set_labels(make_labels("IT", "English", "Remote", "Senior")[1:])
    assert panel.view.current_id == 3
    panel.set_labels(make_labels("IT", "English"))
    assert panel.view.current_id == 1


def test_the_slider_lies_over_the_bar_of_the_current_row(panel: LabelPanel) -> None:
    for label_id in (1, 3, 2):
        panel.view.set_current(label_id)
        row = panel.view.visualRect(panel.view.currentIndex())
        geometry = panel.view.slider.geometry()
        assert geometry.top() == row.top()
        assert geometry.left() + at.GAP == layout(panel).bar.left()


def test_the_slider_follows_when_the_rows_scroll(panel: LabelPanel, make_labels: Labels) -> None:
    panel.set_labels(make_labels(*(f"label {number}" for number in range(60))))
    panel.view.set_current(30)
    panel.view.scrollTo(panel.view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
    assert panel.view.slider.y() == panel.view.visualRect(panel.view.currentIndex()).y()


def test_the_models_shown_survive_qts_own_tester(panel: LabelPanel, make_labels: Labels) -> None:
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    panel.filter.setText("it")
    panel.set_labels(make_labels("Nursing", "IT"))
    panel.filter.clear()
    panel.set_labels(())
    assert panel.view.current_id is None
    assert not panel.view.slider.isVisible()


@pytest.mark.parametrize("width", [200, 300, 404, 405, 640])
@pytest.mark.parametrize("answering", [True, False])
@pytest.mark.parametrize("longest_name", [0, 150, 10_000])
def test_no_parts_of_a_row_overlap(width: int, answering: bool, longest_name: int) -> None:
    parts = at.row_layout(width, answering, 44, longest_name)
    order = [parts.cap, parts.dot, parts.name, parts.bar]
    if answering:
        order.insert(3, parts.pair)
    for left, right in itertools.pairwise(order):
        assert left.right() < right.left()
    if width >= 300:
        assert parts.bar.right() < parts.percentage.left()
        assert parts.percentage.right() < width


def test_a_long_name_gets_room_from_the_bars_as_long_as_these_can_be_read(
    panel: LabelPanel, make_labels: Labels
) -> None:
    def beside_bar() -> int:
        return panel.view.slider.x() - layout(panel).bar.x()

    short, lies = layout(panel), beside_bar()
    panel.set_labels(make_labels("IT", "Software development"))
    assert panel.view.rows.layout(404).name.width() > short.name.width()
    assert layout(panel).bar.width() >= at.READABLE_BAR
    assert beside_bar() == lies
    panel.set_labels(make_labels("IT", "x" * 10_000))
    assert layout(panel).bar.width() == at.READABLE_BAR
    panel.set_labels(make_labels("IT", "English"))
    assert layout(panel).name.width() == short.name.width()


def test_the_current_row_stays_in_sight_when_what_stands_below_takes_its_room(
    panel: LabelPanel, make_labels: Labels
) -> None:
    labels = make_labels(*(f"Label {number}" for number in range(30)))
    panel.set_labels(labels)
    view = panel.view
    shown = view.viewport().height() // at.ROW_HEIGHT
    view.setCurrentIndex(panel.model.index(shown - 1))
    panel.resize(panel.width(), panel.height() - 3 * at.ROW_HEIGHT)
    panel.layout().activate()
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_a_row_that_was_out_of_sight_is_not_fetched(panel: LabelPanel, make_labels: Labels) -> None:
    panel.set_labels(make_labels(*(f"Label {number}" for number in range(30))))
    view = panel.view
    view.setCurrentIndex(panel.model.index(0))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = view.verticalScrollBar().value()
    panel.resize(panel.width(), panel.height() - 3 * at.ROW_HEIGHT)
    panel.layout().activate()
    assert view.verticalScrollBar().value() == before > 0


@pytest.mark.parametrize("longest_name", [120, 150, 300])
def test_a_row_of_the_wanted_width_shows_the_longest_name_whole(longest_name: int) -> None:
    parts = at.row_layout(at.whole_width(44, longest_name), True, 44, longest_name)
    assert parts.name.width() >= longest_name
    assert parts.bar.width() >= at.READABLE_BAR


def test_a_long_name_takes_the_room_of_the_answer_buttons_where_there_are_none() -> None:
    name = at.row_layout(400, True, 44, 400).name.width()
    without = at.row_layout(400, False, 44, 400)
    assert without.name.width() == name + at.PAIR_WIDTH + at.GAP
    assert without.bar.width() >= at.READABLE_BAR
    assert at.row_layout(400, False, 44, 60).name == at.row_layout(400, True, 44, 60).name
