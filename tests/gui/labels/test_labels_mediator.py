"""Labels merged, split off, moved, listed: by real keys in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMessageBox, QToolTip

from app.core.jobs import run
from app.core.records import Answer
from app.gui.labels.group_dialog import GroupDialog
from app.gui.labels.label_menu import LabelMenu
from app.gui.labels.merge_dialog import MergeDialog
from app.gui.labels.split_dialog import SplitDialog
from app.gui.tag.bulk_edits import AT_ONCE
from app.gui.tag.list.posting_model import ROW_ROLE
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from app.gui.window.main_window import MainWindow


def names(window: MainWindow) -> list[str]:
    return [label.name for label in window.bridge.session.labels.all]


def yes(window: MainWindow, name: str) -> list[int]:
    """The postings that have a label."""
    session = window.bridge.session
    label_id = next(label.id for label in session.labels.all if label.name == name)
    return [
        row for row in session.postings.ids() if session.postings.tagging(row).answer(label_id) is Answer.YES
    ]


@pytest.fixture
def tagged(open_project) -> MainWindow:
    """Twelve postings done: six IT, six Nursing, six Remote, three of these with IT."""
    return open_project(done=12, todo=4)


def test_a_label_goes_up_in_another_and_comes_back(tagged: MainWindow, dialog, qtbot) -> None:
    before = {name: yes(tagged, name) for name in names(tagged)}
    tagged.project.labels.view.set_current(tagged.bridge.session.labels.all[0].id)
    qtbot.keyClick(tagged, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    merging = dialog(MergeDialog)
    assert not merging.take.isEnabled()
    qtbot.keyClicks(merging.filter, "rem")
    assert merging.sentence.text() == "3 postings get Remote. IT is deleted; undo brings it back."
    with qtbot.waitSignal(tagged.bridge.job_ended, check_params_cb=lambda job, _: job.kind == "many"):
        qtbot.keyClick(merging.filter, Qt.Key.Key_Return)
    assert names(tagged) == ["Nursing", "Remote"]
    assert yes(tagged, "Remote") == sorted({*before["IT"], *before["Remote"]})
    tagged.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: len(names(tagged)) == 3)
    assert {name: yes(tagged, name) for name in names(tagged)} == before


@pytest.mark.parametrize("labels", [(), ("IT",)])
def test_where_there_is_no_label_to_merge_into_the_key_says_so(open_project, qtbot, labels) -> None:
    window = open_project(labels=labels, todo=1)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert window.status.note.text() == "Merging takes two labels. Add another one first."


def test_a_label_that_the_filter_hides_is_not_merged(tagged: MainWindow, qtbot) -> None:
    tagged.project.labels.filter.setText("nothing has this name")
    qtbot.keyClick(tagged, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert tagged.status.note.text().startswith("No label is selected.")


def test_undo_of_a_large_merge_goes_in_the_worker_and_can_be_cancelled(open_project, qtbot) -> None:
    window = open_project(todo=AT_ONCE + 100)
    session, worker = window.bridge.session, window.bridge.worker
    it, nursing, _ = (label.id for label in session.labels.all)
    run(session.postings.answer_job(session.postings.ids(), it, Answer.YES))
    window.bridge.start(window, session.labels.merge_job, it, nursing)
    qtbot.waitUntil(lambda: not worker.busy())
    merged = yes(window, "Nursing")
    assert len(merged) == AT_ONCE + 100
    for wanted in (["Nursing", "Remote"], ["IT", "Nursing", "Remote"]):
        window.actions_by_name["undo"].trigger()
        assert worker.busy("many")
        if len(wanted) == 2:
            window.status.cancel_asked.emit("many")
        qtbot.waitUntil(lambda: not worker.busy())
        assert names(window) == wanted
    assert yes(window, "IT") == merged
    assert yes(window, "Nursing") == []


def test_undoing_a_deletion_gives_rows_that_were_read_meanwhile_their_label_back(tagged, qtbot) -> None:
    session, panel = tagged.bridge.session, tagged.project.posting_list
    tagged.bridge.do(session.labels.delete, session.labels.all[0].id)
    panel.chips["done"].click()
    drawn = [panel.model.index(row).data(ROW_ROLE) for row in range(panel.model.rowCount())]
    assert drawn == session.postings.rows(panel.model.ids)
    tagged.actions_by_name["undo"].trigger()
    drawn = [panel.model.index(row).data(ROW_ROLE) for row in range(panel.model.rowCount())]
    assert drawn == session.postings.rows(panel.model.ids)
    assert any(session.labels.all[0].id in row.yes for row in drawn)


def test_the_arrows_choose_in_the_merge_dialog(tagged: MainWindow, dialog, qtbot) -> None:
    tagged.project.labels_mediator.ask_merge(tagged.bridge.session.labels.all[1].id)
    merging = dialog(MergeDialog)
    qtbot.keyClick(merging.filter, Qt.Key.Key_Down)
    first = merging.target_id
    qtbot.keyClick(merging.filter, Qt.Key.Key_Down)
    second = merging.target_id
    qtbot.keyClick(merging.filter, Qt.Key.Key_Up)
    assert (first, second, merging.target_id) == (1, 3, 1)
    qtbot.keyClicks(merging.filter, "nothing like it")
    assert merging.target_id is None
    qtbot.keyClick(merging.filter, Qt.Key.Key_Return)
    assert merging.isVisible()


def test_postings_found_are_split_off_into_a_new_label(tagged: MainWindow, dialog, qtbot) -> None:
    tagged.actions_by_name["view_tag"].trigger()
    tagged.project.posting_list.chips["all"].click()
    tagged.project.order.set_search("python")
    found = [row for row in yes(tagged, "IT") if row in yes(tagged, "Remote")]
    qtbot.waitUntil(lambda: 0 < len(tagged.project.order.ids) < 16)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(tagged, Qt.Key.Key_M, modifiers)
    splitting = dialog(SplitDialog)
    assert not splitting.take.isEnabled()
    number = len(tagged.project.order.ids)
    assert splitting.choices.checkedButton().text() == f"All {number} found by “python”"
    splitting.source.setCurrentIndex(splitting.source.findText("IT"))
    qtbot.keyClicks(splitting.name, "it")
    assert "already" in splitting.problem.text()
    splitting.name.clear()
    qtbot.keyClicks(splitting.name, "Python")
    assert splitting.sentence.text() == f"{number} postings get Python and lose IT."
    with qtbot.waitSignal(tagged.bridge.job_ended, check_params_cb=lambda job, _: job.kind == "many"):
        qtbot.keyClick(splitting.name, Qt.Key.Key_Return)
    assert set(found) < set(yes(tagged, "Python")) == set(tagged.project.order.ids)
    assert not set(found) & set(yes(tagged, "IT"))
    tagged.bridge.session.undo()
    assert names(tagged) == ["IT", "Nursing", "Remote"]


def test_there_is_nothing_to_split_off_in_an_empty_project(
    make_project, window: MainWindow, settle, dialog
) -> None:
    window.open_project(make_project(todo=0))
    settle()
    window.project.labels_mediator.ask_split()
    splitting = dialog(SplitDialog)
    splitting.name.setText("New")
    assert not splitting.take.isEnabled()
    assert "no postings" in splitting.sentence.text()


def test_keys_move_the_current_label_and_undo_moves_it_back(tagged: MainWindow, qtbot) -> None:
    tagged.project.labels.view.set_current(tagged.bridge.session.labels.all[0].id)
    qtbot.keyClick(tagged, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(tagged) == ["Nursing", "IT", "Remote"]
    qtbot.keyClick(tagged, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(tagged, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # it is the last already
    assert names(tagged) == ["Nursing", "Remote", "IT"]
    qtbot.keyClick(tagged, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    tagged.bridge.session.undo()
    tagged.bridge.session.undo()
    tagged.bridge.session.undo()
    assert names(tagged) == ["IT", "Nursing", "Remote"]


def test_the_menu_of_a_row_shows_the_keys(tagged: MainWindow) -> None:
    panel = tagged.project.labels
    menu = LabelMenu(panel.view, panel.model.labels[1], panel.model.labels)
    texts = dict(action.text().split("\t") for action in menu.actions() if "\t" in action.text())
    wanted = {"Move up": "label_up", "Move down": "label_down", "Merge into…": "merge_label"}
    shown = {text: tagged.actions_by_name[name].shortcut() for text, name in wanted.items()}
    assert (
        texts.items()
        >= {
            text: keys.toString(QKeySequence.SequenceFormat.NativeText) for text, keys in shown.items()
        }.items()
    )


def test_a_label_carried_into_a_group_is_one_step(tagged: MainWindow) -> None:
    session = tagged.bridge.session
    it, nursing, remote = session.labels.all
    tagged.bridge.do(session.labels.change, remote.id, group="Place")
    before = session.labels.all
    tagged.project.labels.label_placed.emit(it.id, 2, "Place")
    assert [(label.name, label.group) for label in session.labels.all] == [
        ("Nursing", ""), ("Remote", "Place"), ("IT", "Place"),
    ]  # fmt: skip
    session.undo()
    assert session.labels.all == before
    assert [label.id for label in session.labels.all] == [it.id, nursing.id, remote.id]


@pytest.fixture
def in_groups(tagged: MainWindow) -> MainWindow:
    """Remote alone, IT and Nursing in a group, Senior in another one; the row of Nursing is current."""
    do, session = tagged.bridge.do, tagged.bridge.session
    it, nursing, _ = session.labels.all
    for label in (it, nursing):
        do(session.labels.change, label.id, group="Field")
    do(session.labels.add, "Senior", group="Rank")
    tagged.project.labels.view.set_current(nursing.id)
    return tagged


def in_order(window: MainWindow) -> list[tuple[str, str]]:
    return [(label.group, label.name) for label in window.project.labels.model.labels]


ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_group_is_renamed_moved_and_dissolved_by_keys(in_groups: MainWindow, dialog, qtbot) -> None:
    window, before = in_groups, in_order(in_groups)
    assert before == [("", "Remote"), ("Field", "IT"), ("Field", "Nursing"), ("Rank", "Senior")]
    qtbot.keyClick(window, Qt.Key.Key_Down, ALT_SHIFT)
    assert in_order(window) == [before[0], before[3], *before[1:3]]
    qtbot.keyClick(window, Qt.Key.Key_Down, ALT_SHIFT)  # it is the last already
    qtbot.keyClick(window, Qt.Key.Key_Up, ALT_SHIFT)
    assert in_order(window) == before
    qtbot.keyClick(window, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    asking = dialog(GroupDialog)
    asking.name.clear()
    assert not asking.take.isEnabled()
    qtbot.keyClicks(asking.name, "rank")
    assert asking.sentence.text() == "Its 2 labels join those of Rank."
    qtbot.keyClick(asking.name, Qt.Key.Key_Backspace)
    qtbot.keyClicks(asking.name, "ge")
    assert asking.sentence.text() == "Its 2 labels stay together under this name."
    qtbot.keyClick(asking.name, Qt.Key.Key_Return)
    assert in_order(window)[1:3] == [("range", "IT"), ("range", "Nursing")]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_G, CONTROL_SHIFT)
    assert in_order(window) == [("", "Remote"), ("", "IT"), ("", "Nursing"), ("Rank", "Senior")]
    assert window.project.labels.view.current_id == window.bridge.session.labels.all[2].id
    for _ in range(4):
        window.actions_by_name["undo"].trigger()
    assert in_order(window) == before


def test_a_label_without_a_group_says_so(in_groups: MainWindow, qtbot) -> None:
    before = in_groups.bridge.session.labels.all
    remote = next(label.id for label in before if label.name == "Remote")
    in_groups.project.labels.view.set_current(remote)
    qtbot.keyClick(in_groups, Qt.Key.Key_G, CONTROL_SHIFT)
    assert in_groups.status.note.text() == "Remote is in no group. Edit the label to give it one."
    assert in_groups.bridge.session.labels.all == before


def test_the_list_of_labels_goes_out_and_comes_back(tagged: MainWindow, tmp_path: Path, qtbot) -> None:
    with qtbot.waitSignal(tagged.project.labels_mediator.message) as shown:
        tagged.project.labels_mediator.export(tmp_path / "labels.csv")
    assert shown.args == ["Wrote 3 labels to labels.csv."]
    (tmp_path / "labels.csv").write_text("name,group,color\nIT,Field,\nSenior,Rank,red\n", "utf-8")
    tagged.project.labels_mediator.take_in(tmp_path / "labels.csv")
    assert [(label.name, label.group) for label in tagged.project.labels.model.labels] == [
        ("Nursing", ""), ("Remote", ""), ("IT", "Field"), ("Senior", "Rank"),
    ]  # fmt: skip
    assert tagged.banner.isVisible()
    assert tagged.banner.sentence.text() == "1 label added, 1 changed."
    qtbot.mouseClick(tagged.banner.more_button, Qt.MouseButton.LeftButton)
    boxes = tagged.findChildren(QMessageBox)
    qtbot.waitUntil(lambda: bool(tagged.findChildren(QMessageBox)))
    boxes = tagged.findChildren(QMessageBox)
    assert "row 3: its color is not written like #3F6FE0" in boxes[0].detailedText()


def test_an_invalid_list_is_reported_in_the_banner(tagged: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "labels.json").write_text("{}", "utf-8")
    tagged.project.labels_mediator.take_in(tmp_path / "labels.json")
    assert tagged.banner.isVisible()
    assert "contains no list of labels" in tagged.banner.sentence.text()
    tagged.project.labels_mediator.export(tmp_path / "no" / "labels.csv")
    assert "There is no folder" in tagged.banner.sentence.text().replace("\u200b", "")


def test_the_tooltip_of_a_name_counts_its_yes_answers(tagged: MainWindow, qtbot) -> None:
    session, view = tagged.bridge.session, tagged.project.labels.view
    spot = view.hit(view.visualRect(view.model().index(0, 0)).center())
    assert spot is not None
    name = view.visualRect(view.model().index(0, 0)).topLeft() + spot.layout.name.center()
    spot = view.hit(name)
    assert "6 yes answers" in spot.tip_counting(view.count_words)
    tagged.bridge.do(
        session.postings.answer, session.postings.ids("todo")[0], session.labels.all[0].id, Answer.YES
    )
    assert "7 yes answers" in spot.tip_counting(view.count_words)
    assert not QToolTip.isVisible()


def test_nothing_is_merged_or_split_in_a_read_only_project(make_project, window: MainWindow, settle) -> None:
    path = make_project(done=4)
    window.show_project(Session.open(path, read_only=True))
    settle()
    window.project.labels_mediator.ask_merge(1)
    window.project.labels_mediator.ask_split()
    assert window.findChildren(MergeDialog) == []
    assert window.findChildren(SplitDialog) == []
    assert not window.actions_by_name["import_labels"].isEnabled()
    assert window.actions_by_name["export_labels"].isEnabled()
