"""The Quality view in the real window: moving a threshold, goals, undo, opening postings, empty states."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.core.goals import Goal
from app.core.percentages import percentage, percentage_change
from app.core.records import Answer
from app.gui.kit.theme import HEADING_SIZE, number_font
from app.gui.quality.goal_dialog import GoalDialog
from app.gui.quality.scored_list import ScoredModel
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path


def threshold(window, name: str = "Remote") -> float:
    (label,) = (label for label in window.bridge.session.labels.all if label.name == name)
    return label.threshold


def press_line(panel, qtbot) -> QPoint:
    line = panel.plot.line
    at = QPoint(round(line.line_x()), line.height() // 2)
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=at)
    return at


def drag(panel, qtbot, to: float, *, release: bool = True) -> None:
    press_line(panel, qtbot)
    bar = panel.plot.bar()
    target = QPoint(round(bar.x() + to * bar.width()), panel.plot.line.height() // 2)
    qtbot.mouseMove(panel.plot.line, target)
    if release:
        qtbot.mouseRelease(panel.plot.line, Qt.MouseButton.LeftButton, pos=target)


def test_the_view_is_reached_by_its_keys_and_shows_every_label(panel, window) -> None:
    assert window.actions_by_name["view_quality"].isChecked()
    assert window.actions_by_name["view_quality"].shortcut().toString() == "Ctrl+3"
    assert [row.name for row in panel.table.source.rows] == ["IT", "Nursing", "Remote"]
    assert panel.about.text() == "Trained on 48 postings"
    assert panel.summary.text().startswith("Of 10 labels assigned, ")
    assert "F1" not in panel.summary.text()
    assert [row[0] for row in panel.all_labels.texts()] == ["", "Micro F1", "Macro F1", "Example F1"]
    assert panel.title.text() == "Remote: what the threshold changes"
    assert panel.effect.head.title.startswith("At ")


def test_dragging_the_line_says_at_once_what_changes_and_for_which_postings(panel, window, qtbot) -> None:
    before, session = threshold(window), window.bridge.session
    label_id = panel.table.current_id
    expected = session.scores.effect(label_id, 0.99), session.scores.flipped(label_id, 0.99)
    drag(panel, qtbot, 0.99, release=False)
    assert panel.effect.head.title == f"Move it from {round(100 * before)}\u00a0% to 99\u00a0%"
    assert panel.effect.head.figures[0] == (f"−{expected[0].lost}", "postings lose Remote")
    listed = panel.effect.list.model()
    assert listed.rowCount() == len(expected[1]) == expected[0].lost > 0
    (row,) = session.postings.rows([expected[1][0].posting_id])
    assert listed.index(0, 0).data() == row.title
    assert panel.plot.threshold == panel.histogram.threshold == pytest.approx(0.99)
    assert panel.table.currentIndex().siblingAtColumn(4).data() == "99\u00a0%"
    assert threshold(window) == before, "nothing is set before the mouse is released"


def test_a_drag_is_one_step_of_undo_and_what_it_did_stays_to_be_read(panel, window, qtbot) -> None:
    before = threshold(window)
    drag(panel, qtbot, 0.99)
    assert threshold(window) == pytest.approx(0.99)
    assert panel.effect.head.title == f"Moved from {round(100 * before)}\u00a0% to 99\u00a0%"
    assert panel.effect.list.model().rowCount() > 0
    assert panel.table.currentIndex().siblingAtColumn(3).data() == "Set by hand"
    window.actions_by_name["undo"].trigger()
    assert threshold(window) == before
    assert panel.plot.threshold == before
    assert panel.effect.head.title == f"At {round(100 * before)}\u00a0%"


def test_escape_while_dragging_leaves_the_threshold_where_it_was(panel, window, qtbot) -> None:
    before = threshold(window)
    drag(panel, qtbot, 0.99, release=False)
    qtbot.keyClick(panel.plot.line, Qt.Key.Key_Escape)
    assert (threshold(window), panel.plot.threshold) == (before, before)
    assert panel.effect.head.title.startswith("At ")


def test_the_line_is_moved_by_keys_and_by_a_typed_number(panel, window, qtbot) -> None:
    line = panel.plot.line
    line.setFocus()
    start = line.value()
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert line.value() == start + 10
    qtbot.keyClick(line, Qt.Key.Key_PageUp)
    assert line.value() == start + 110
    assert panel.effect.head.title.startswith("Move it from ")
    line.settle()
    assert threshold(window) == pytest.approx((start + 110) / 1000)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    number = panel.plot.number
    assert number.isVisible()
    number.selectAll()
    qtbot.keyClicks(number, "12")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert threshold(window) == pytest.approx(0.12)
    assert line.accessibleName() == "Threshold of Remote"


def test_one_click_opens_a_posting_in_tag(panel, window, qtbot) -> None:
    drag(panel, qtbot, 0.99)
    listed = panel.effect.list
    wanted = listed.postings.scored[0].posting_id
    place = listed.visualRect(listed.model().index(0, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.project.view == "tag"
    assert window.project.current.posting_id == wanted


def test_enter_opens_a_posting_too(panel, window, qtbot) -> None:
    drag(panel, qtbot, 0.99)
    panel.effect.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.effect.list, Qt.Key.Key_Return)
    assert window.project.view == "tag"


def test_likely_mistakes_come_back_after_a_move(panel, qtbot) -> None:
    drag(panel, qtbot, 0.99)
    qtbot.mouseClick(panel.effect.back, Qt.MouseButton.LeftButton)
    assert panel.effect.head.title == "At 99\u00a0%"
    assert not panel.effect.back.isVisible()
    assert panel.effect.list.model().rowCount() > 0, "yes answers that the threshold misses"


def test_a_goal_is_changed_by_keyboard_and_its_threshold_told(panel, window, dialog, qtbot) -> None:
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    asked = dialog(GoalDialog)
    qtbot.keyClicks(asked.own.kinds, "Fixed")
    with qtbot.waitSignal(window.bridge.job_ended):
        qtbot.keyClick(asked.own.kinds, Qt.Key.Key_Return)
    assert window.bridge.session.labels.get(panel.table.current_id).goal == Goal("fixed", (0.5,))
    qtbot.waitUntil(lambda: threshold(window) == 0.5)
    assert panel.table.currentIndex().siblingAtColumn(3).data() == "Fixed at 50\u00a0%"
    assert panel.tuned.text().startswith("Fixed at 50\u00a0%: 50\u00a0%")


def test_what_a_goal_comes_to_is_told_before_it_is_saved_as_one_step(panel, window, dialog, qtbot) -> None:
    session, label_id = window.bridge.session, panel.table.current_id
    before = (session.undo_title, session.labels.get(label_id), session.options)
    qtbot.mouseClick(panel.goal_button, Qt.MouseButton.LeftButton)
    asked = dialog(GoalDialog)
    asked.own.kinds.setCurrentIndex(asked.own.kinds.findData("recall"))
    asked.own.numbers[0].setValue(50)
    qtbot.waitUntil(lambda: asked.result_line.text().startswith("Recall ≥ 50\u00a0%: "))
    qtbot.waitUntil(lambda: "precision" in asked.result_line.text())
    found = asked.result_line.text()
    assert (session.undo_title, session.labels.get(label_id), session.options) == before
    asked.cut.at_least_one.setChecked(True)
    qtbot.mouseClick(asked.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.tuned.text() == found)
    assert session.options.at_least_one
    window.actions_by_name["undo"].trigger()
    assert session.undo_title == before[0]
    assert (session.labels.get(label_id).goal, session.options) == (before[1].goal, before[2])


def test_an_option_of_the_project_leaves_a_threshold_set_by_hand(panel, window, dialog, qtbot) -> None:
    drag(panel, qtbot, 0.99)
    set_by_hand = threshold(window)
    qtbot.mouseClick(panel.goal_button, Qt.MouseButton.LeftButton)
    asked = dialog(GoalDialog)
    asked.cut.at_least_one.setChecked(True)
    qtbot.mouseClick(asked.take, Qt.MouseButton.LeftButton)
    assert window.bridge.session.options.at_least_one
    assert window.bridge.session.labels.get(panel.table.current_id).set_threshold == set_by_hand


def test_the_whole_project_is_bound_to_at_most_so_many_labels(panel, window, dialog, qtbot) -> None:
    qtbot.mouseClick(panel.goal_button, Qt.MouseButton.LeftButton)
    asked = dialog(GoalDialog)
    asked.cut.bounded.setChecked(True)
    asked.cut.at_most.setValue(1)
    qtbot.mouseClick(asked.take, Qt.MouseButton.LeftButton)
    assert window.bridge.session.options.at_most == 1
    window.actions_by_name["undo"].trigger()
    assert window.bridge.session.options.at_most is None


def test_a_threshold_set_by_hand_is_tuned_again_on_asking(panel, window, qtbot) -> None:
    before = threshold(window)
    drag(panel, qtbot, 0.99)
    (action,) = (
        one for one in panel.table.menu_for(panel.table.current_id).actions() if "tune" in one.text()
    )
    action.trigger()
    assert threshold(window) == before


def test_a_label_renamed_or_deleted_while_it_is_shown(panel, window, qtbot) -> None:
    do, session, remote = window.bridge.do, window.bridge.session, panel.table.current_id
    do(session.labels.change, remote, name="<b>Home</b>")
    assert panel.title.text() == "<b>Home</b>: what the threshold changes"
    drag(panel, qtbot, 0.99, release=False)
    do(session.labels.delete, remote)
    assert panel.table.current_id != remote
    assert panel.title.text().startswith(("IT", "Nursing"))
    window.actions_by_name["undo"].trigger()
    assert [row.name for row in panel.table.source.rows] == ["IT", "Nursing", "<b>Home</b>"]
    for label in session.labels.all:
        do(session.labels.delete, label.id)
    assert panel.empty.title.text() == "No labels yet"


def test_a_new_label_says_that_it_takes_training(panel, window) -> None:
    window.bridge.do(window.bridge.session.labels.add, "Zoo")
    zoo = panel.table.source.rows[-1]
    assert (zoo.name, zoo.lacking) == ("Zoo", "new: retrain")
    panel.table.choose(zoo.label_id)
    assert panel.no_detail.title.text() == "Zoo is new"


def test_a_label_with_too_few_answers_says_how_many_it_needs(open_quality) -> None:
    panel = open_quality(labels=("IT", "Nursing", "Remote", "Zoo"))
    zoo = panel.table.source.rows[-1]
    assert zoo.lacking.startswith("needs ")
    panel.table.choose(zoo.label_id)
    assert panel.no_detail.title.text() == "Zoo needs examples"
    panel.table.choose(panel.table.source.rows[0].label_id)
    assert panel.right.currentWidget() is panel.detail


def test_while_the_model_is_being_loaded_it_says_so(window, make_project, qtbot) -> None:
    assert window.open_project(make_project(done=48, train=True))
    window.show_view("quality")
    panel = window.project.quality
    assert panel.no_detail.title.text() == "Loading the model"
    assert panel.table.source.rows[0].f1 is not None, "what the training came to is in the file"
    qtbot.waitUntil(lambda: panel.right.currentWidget() is panel.detail)


def test_a_model_of_another_version_is_told_of_until_a_retrain(window, make_project, qtbot) -> None:
    path = make_project(done=48, todo=2, train=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE models SET settings = json_set(settings, '$.version', 0)")
    assert window.open_project(path)
    window.show_view("quality")
    quality, compare = window.project.quality, window.project.compare
    for _ in ("while it would be loaded", "after that was tried"):
        assert quality.no_detail.title.text() == "This model cannot be used"
        assert quality.no_detail.sentence.text().startswith("Another version of Jobtag made it")
        assert quality.no_detail.sentence.text().endswith("Press Retrain to make a new one.")
        qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    window.show_view("compare")
    assert compare.no_explanation.title.text() == "This model cannot be used"
    assert compare.no_explanation.sentence.text() == quality.no_detail.sentence.text()
    window.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    assert compare.no_explanation_card.isHidden()
    window.show_view("quality")
    assert quality.right.currentWidget() is quality.detail


def test_without_a_model_it_offers_to_train(open_quality, window, qtbot) -> None:
    panel = open_quality(train=False)
    assert panel.empty.title.text() == "No model yet"
    assert panel.retrain_button.isVisible()
    with qtbot.waitSignal(window.bridge.job_ended):
        qtbot.mouseClick(panel.retrain_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.title.text().startswith("IT"))
    assert panel.right.currentWidget() is panel.detail


def test_answers_and_threshold_moves_in_tag_are_seen_on_coming_back(panel, window) -> None:
    window.show_view("tag")
    session = window.bridge.session
    window.bridge.do(session.labels.set_threshold, panel.table.current_id, 0.77)
    window.bridge.do(session.postings.answer, session.postings.ids()[0], panel.table.current_id, Answer.NO)
    window.show_view("quality")
    assert panel.plot.threshold == 0.77
    assert panel.table.currentIndex().siblingAtColumn(4).data() == "77\u00a0%"


def test_plots_follow_the_theme_and_names_of_lines_keep_apart(panel, window) -> None:
    window.choose_theme("light")
    light = panel.plot.picture("png")
    window.choose_theme("dark")
    dark = panel.plot.picture("png")
    corners = [QImage.fromData(data).pixelColor(1, 1).name() for data in (light, dark)]
    assert corners == ["#ffffff", "#1d2027"]
    heights = [height for _, height in panel.plot.ends()]
    assert all(below - above >= 10 for above, below in pairwise(heights))
    window.choose_theme("light")


def test_nothing_is_cut_off_in_a_small_window(panel, window) -> None:
    window.resize(1024, 768)
    QApplication.sendPostedEvents()
    assert (window.width(), window.height()) == (1024, 768)
    assert panel.table.horizontalScrollBar().maximum() == 0
    head = panel.effect.head
    head.set_figures(
        "Move it",
        (("+1,234", "postings gain Remote"), *[("84\u00a0% → 91\u00a0%", "precision")] * 2, ("12 fewer", "")),
        "",
    )
    values = QFontMetrics(number_font(HEADING_SIZE, QFont.Weight.DemiBold))
    for column, (value, _) in zip(head.columns(), head.figures, strict=True):
        assert column.width() >= values.horizontalAdvance(value)
    assert column.right() <= head.width() + 1e-6  # their sum is rounded


@pytest.fixture
def save_as(window, dialog):
    """Type a path into the dialog that asks where to save."""

    def save(path: Path) -> None:
        asked = dialog(QFileDialog)
        asked.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        asked.accept()

    return save


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_a_plot_is_saved_as_picture_drawing_or_figures(panel, window, save_as, tmp_path, kind) -> None:
    for what, plot in (("curves", panel.plot), ("calibration", panel.reliability), ("bars", panel.histogram)):
        path = tmp_path / f"{what}.{kind}"
        panel.save_plot(plot, what)
        save_as(path)
        data = path.read_bytes()
        assert data.startswith({"png": b"\x89PNG", "svg": b"<?xml", "csv": b"\xef\xbb\xbf"}[kind])
        assert b"nan" not in data
    assert window.banner.isHidden()


def test_the_table_is_saved_by_its_button(panel, qtbot, save_as, tmp_path) -> None:
    qtbot.mouseClick(panel.save_table, Qt.MouseButton.LeftButton)
    save_as(tmp_path / "labels.csv")
    first, *rows = (tmp_path / "labels.csv").read_text("utf-8-sig").splitlines()
    assert first == "Label,Yes,No,Goal,Threshold (%),Precision (%),Recall (%),F1 (%),AP (%)"
    assert [row.split(",")[0] for row in rows] == ["IT", "Nursing", "Remote"]


def test_a_suffix_that_is_none_is_told_of(panel, window, save_as, tmp_path) -> None:
    panel.save_plot(panel.plot, "curves")
    save_as(tmp_path / "plot.doc")
    assert "ends in .png or .svg or .csv" in window.banner.sentence.text()
    assert not (tmp_path / "plot.doc").exists()


def test_read_only_thresholds_may_be_tried_but_not_set(panel, window, make_project, settle, qtbot) -> None:
    path = window.bridge.session.path
    window.close_project()
    window.show_project(Session.open(path, read_only=True))
    settle()
    window.show_view("quality")
    shown = window.project.quality
    before = threshold(window, "IT")
    drag(shown, qtbot, 0.99)
    assert threshold(window, "IT") == before
    assert shown.plot.threshold == before
    assert not shown.goal_button.isEnabled()
    assert window.banner.isHidden()


def test_titles_are_read_by_the_page_and_a_deleted_posting_is_named_so(panel, window) -> None:
    asked: list[int] = []
    scored = [*window.bridge.session.scores.flipped(panel.table.current_id, 0.999)] * 1

    def read(ids):
        asked.append(len(ids))
        return window.bridge.session.postings.rows(ids)[1:]

    model = ScoredModel(read)
    model.set_scored(scored)
    assert asked == []
    assert model.index(0, 0).data() == "A posting that was deleted"
    assert asked == [min(32, len(scored))]


def scores_of_all(panel) -> dict[str, tuple[str, ...]]:
    """What stands beside each score over all labels: now, and for new postings."""
    panel.all_labels.details.setChecked(True)
    return {row[0]: row[1:] for row in panel.all_labels.texts()}


def test_scores_now_stand_beside_those_for_new_postings_with_one_line_of_explanation(panel, window) -> None:
    trained, now = window.bridge.session.models.quality, window.bridge.session.scores.standing
    scores = scores_of_all(panel)
    assert scores[""] == ("Now", "New postings")
    assert scores["Micro F1"] == (percentage(now.micro_f1), percentage(trained.micro_f1))
    assert scores["Macro F1"] == (percentage(now.macro_f1), percentage(trained.macro_f1))
    assert scores["Calibration error"][0] == percentage_change(trained.ece_before, trained.ece)
    assert scores["Brier score"][0] == f"{trained.brier_before:.3f} → {trained.brier:.3f}"
    for word in ("Now:", "New postings:"):
        assert word in panel.all_labels.explanation.text()
    window.bridge.do(window.bridge.session.labels.set_threshold, panel.table.current_id, 1.0)
    moved = scores_of_all(panel)
    assert moved["Micro F1"][0] != scores["Micro F1"][0]
    for title in ("Micro F1", "Macro F1"):
        assert moved[title][1] == scores[title][1], "it is of the training"


def test_options_count_in_the_scores_over_all_labels_and_that_is_told(panel, window) -> None:
    session = window.bridge.session
    free = scores_of_all(panel)
    rows = list(panel.table.source.rows)
    assert "counts in these scores" not in panel.notes.text()
    window.bridge.do(session.set_options, replace(session.options, at_least_one=True, at_most=1))
    bound = scores_of_all(panel)
    assert bound["Micro F1"] != free["Micro F1"]
    note = "“At least one and at most 1 label” counts in these scores, not in a label's own."
    assert panel.notes.text().endswith(note)
    assert [row.f1 for row in panel.table.source.rows] == [row.f1 for row in rows]
    assert bound[""] == ("Now",), "it was scored without"
    window.actions_by_name["undo"].trigger()
    assert scores_of_all(panel) == free


def test_a_deleted_label_counts_no_more_in_the_scores_over_all(panel, window) -> None:
    session, before = window.bridge.session, scores_of_all(panel)
    window.bridge.do(session.labels.set_threshold, session.labels.all[0].id, 0.0)  # it does badly
    bad = scores_of_all(panel)
    assert bad["Micro F1"][0] != before["Micro F1"][0]
    window.bridge.do(session.labels.delete, session.labels.all[0].id)
    left = scores_of_all(panel)
    assert left["Micro F1"] == (percentage(session.scores.standing.micro_f1),)
    assert left[""] == ("Now",), "it was trained with that label"
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert scores_of_all(panel) == before
