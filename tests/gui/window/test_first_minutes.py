"""The first ten minutes: hints, ready-made labels, an import without a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core import settings
from app.core.labels import same_name
from app.core.records import Answer
from app.gui.files.import_dialog import ImportDialog
from app.gui.kit.languages import LANGUAGES, use_language
from app.gui.kit.preferences import Preferences
from app.gui.labels.label_dialog import LabelDialog, several_names
from app.gui.labels.label_sets_dialog import LabelSetsDialog, label_sets
from app.session import Session

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def hints(window: MainWindow):
    return window._frame.hints  # noqa: SLF001 - the frame is made with the first project


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_first_page_is_used_by_keys_alone(window, key, qtbot):
    while not window.welcome.sample_button.hasFocus():
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    QTest.keyClick(window.focusWidget(), key)
    qtbot.waitUntil(lambda: window.bridge.session is not None)


# --- hints ---------------------------------------------------------------------------------------------


def test_the_sample_opens_and_trains_so_that_bars_are_seen(window, qtbot):
    window.welcome.sample_button.click()
    qtbot.waitUntil(lambda: window.bridge.session.models.number == 1)
    qtbot.waitUntil(lambda: bool(window.project.labels.sentence))


def test_hints_lead_from_tagging_to_retraining_to_classifying(open_project, qtbot):
    window = open_project(todo=20, done=16)
    bar = hints(window)
    assert bar.shown == "retrain"  # the answers of the import have taught nobody yet
    QTest.mouseClick(bar.do_button, LEFT)
    qtbot.waitUntil(lambda: window.bridge.session.models.number == 1)
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    assert bar.shown == "tag"
    assert bar.sentence.text().startswith("Press 1 if IT applies")
    table = window.project.posting_list.table
    QTest.keyClicks(table, "1")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert bar.shown == "classify"
    QTest.mouseClick(bar.do_button, LEFT)
    assert window.project.view == "classify"
    window.actions_by_name["view_tag"].trigger()
    assert bar.shown == ""
    assert set(Preferences()[settings.HINTS]) == {"tag", "retrain", "classify"}


def test_a_hint_that_is_closed_never_comes_back(open_project, make_project, settle):
    window = open_project(todo=3)
    bar = hints(window)
    assert bar.shown == "tag"
    QTest.mouseClick(bar.close_button, LEFT)
    assert bar.shown == ""
    window.open_project(make_project(todo=3, name="next"))
    settle()
    assert hints(window).shown == ""


# --- labels to start with ------------------------------------------------------------------------------


def test_a_project_can_start_with_labels_that_have_definitions(open_project, dialog):
    window = open_project(todo=2, labels=())
    panel = window.project.labels
    assert panel.pages.currentWidget() is panel.no_labels
    QTest.mouseClick(panel.no_labels.set_buttons["Working model"], LEFT)
    asked = dialog(LabelSetsDialog)
    assert asked.take.text() == "Add 4 labels"
    assert asked.take.hasFocus()
    asked.boxes["Seniority"].click()
    assert asked.take.text() == "Add 8 labels"
    QTest.mouseClick(asked.take, LEFT)
    labels = window.bridge.session.labels.all
    assert [label.name for label in labels][:4] == ["Remote", "Hybrid", "On site", "Travel"]
    assert all(label.description and label.group for label in labels)
    window.actions_by_name["undo"].trigger()
    assert len(window.bridge.session.labels.all) == 4


def test_the_first_labels_are_typed_where_they_will_stand(open_project, qtbot):
    window = open_project(todo=2, labels=())
    window.actions_by_name["done"].trigger()
    field = window.project.labels.no_labels.names
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "IT, Nursing; it")
    assert window.project.labels.no_labels.add_button.text() == "Add 2 labels"
    QTest.keyClick(field, Qt.Key.Key_Return)
    it, nursing = window.bridge.session.labels.all
    assert (it.name, nursing.name) == ("IT", "Nursing")
    posting_id = window.project.current.posting_id
    QTest.keyClicks(QApplication.focusWidget(), it.key)  # the next key answers, instead of being typed
    assert window.bridge.session.postings.tagging(posting_id).answer(it.id) is Answer.YES
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert window.bridge.session.labels.all == ()
    assert field.text() == ""


def test_a_set_is_added_by_the_keyboard_from_the_empty_panel(open_project, dialog):
    window = open_project(todo=2, labels=())
    first = window.project.labels.no_labels
    first.add_button.setFocus()
    QTest.keyClick(first.add_button, Qt.Key.Key_Tab)
    chip = QApplication.focusWidget()
    title = next(title for title, button in first.set_buttons.items() if button is chip)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    asked = dialog(LabelSetsDialog)
    assert [offered.title for offered in asked.chosen] == [title]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert {label.name for label in window.bridge.session.labels.all} == {
        name for name, _ in asked.chosen[0].labels
    }


def test_the_sets_cover_what_job_ads_are_asked_about():
    assert [found.title for found in label_sets()] == [
        "Working model", "Contract", "Seniority", "Languages required", "Sectors", "Pay transparency",
    ]  # fmt: skip
    for found in label_sets():
        assert all(name and definition for name, definition in found.labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sets(language: str):
    english = label_sets()
    try:
        use_language(language)
        own = label_sets()
    finally:
        use_language("en")
    assert [len(found.labels) for found in own] == [len(found.labels) for found in english]
    for found in own:
        names = [name for name, _ in found.labels]
        assert len({same_name(name) for name in names}) == len(names)
        assert all(definition.endswith((".", "”", "“")) for _, definition in found.labels)
    assert language == "en" or [found.title for found in own] != [found.title for found in english]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("IT", ["IT"]),
        ("IT, Senior,Remote", ["IT", "Senior", "Remote"]),
        (" IT ;; Senior ; ", ["IT", "Senior"]),
        ("IT\nSenior", ["IT", "Senior"]),
        ('"Sales, field", IT', ["Sales, field", "IT"]),
        ("", []),
        (" , ", []),
    ],
)
def test_several_names_are_told_apart(typed, names):
    assert several_names(typed) == names


def test_several_labels_are_added_at_once(open_project, dialog):
    window = open_project(todo=2)
    QTest.mouseClick(window.project.labels.add, LEFT)
    asked = dialog(LabelDialog)
    QTest.keyClicks(asked.name, "Senior, Night shift, Driving")
    assert asked.take.text() == "Add 3 labels"
    QTest.keyClick(asked.name, Qt.Key.Key_Return)
    names = [label.name for label in window.bridge.session.labels.all]
    assert names == ["IT", "Nursing", "Remote", "Senior", "Night shift", "Driving"]
    window.actions_by_name["undo"].trigger()
    assert len(window.bridge.session.labels.all) == 3  # one step


def test_one_of_several_that_exists_already_is_said(open_project, dialog):
    window = open_project(todo=2)
    QTest.mouseClick(window.project.labels.add, LEFT)
    asked = dialog(LabelDialog)
    QTest.keyClicks(asked.name, "Senior, it")
    assert asked.problem.text() == "There is already a label named IT. Choose another name."
    assert not asked.take.isEnabled()


def test_pasted_lines_become_names(open_project, dialog, qapp):
    window = open_project(todo=2)
    QTest.mouseClick(window.project.labels.add, LEFT)
    asked = dialog(LabelDialog)
    qapp.clipboard().setText("Senior\nNight shift\n\nDriving\n")
    QTest.keyClick(asked.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert asked.names == ["Senior", "Night shift", "Driving"]


def test_the_palette_creates_a_label_that_does_not_exist(open_project):
    window = open_project(todo=2)
    QTest.keyClicks(window.project.posting_list.table, ",")
    palette = window.project.labels.by_name
    QTest.keyClicks(palette.field, "Night shift")
    assert palette.nothing.text() == "No label matches. Ctrl+Enter creates “Night shift”"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(window.bridge.session.labels.all) == 3  # a slip creates nothing
    QTest.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    added = window.bridge.session.labels.all[-1]
    assert added.name == "Night shift"
    assert window.project.current.tagging().answer(added.id) is not None


# --- importing without a project -----------------------------------------------------------------------


def test_an_import_without_a_project_suggests_one_named_after_the_file(window, dialog, tmp_path, qtbot):
    file = tmp_path / "ads 2026.csv"
    file.write_text("title,text,label\nCook,A cook for a canteen,Kitchen\nNurse,A ward,Care\n", "utf-8")
    window.drops.dropped.emit([file])
    asked = dialog(ImportDialog)
    assert asked.project_field.text() == str(tmp_path / "ads 2026.jobtag")
    assert asked.table.rowCount() == 2  # one looks at the file first
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bridge is not None and not window.bridge.worker.busy())
    assert window.windowTitle() == "ads 2026 – Jobtag"
    counts = window.bridge.session.postings.counts()
    assert counts.todo + counts.done == 2


def test_a_second_project_of_the_same_file_gets_a_name_of_its_own(window, dialog, tmp_path):
    file = tmp_path / "ads.csv"
    file.write_text("title,text\nCook,A cook for a canteen\n", "utf-8")
    Session.create(tmp_path / "ads.jobtag").close()
    window.drops.dropped.emit([file])
    assert dialog(ImportDialog).project_path == tmp_path / "ads 2.jobtag"


# --- why -----------------------------------------------------------------------------------------------


def test_why_explains_an_assigned_label_first(open_project, qtbot):
    window = open_project(todo=2, done=16, train=True)
    window.actions_by_name["view_classify"].trigger()
    window.project.classify.set_text("A registered nurse for the patients of a hospital ward")
    window.project.labels.view.set_current(window.bridge.session.labels.all[0].id)  # IT, not assigned
    window.actions_by_name["why"].trigger()
    # Evidence is shown once a frame at most.
    qtbot.waitUntil(lambda: window.project.labels.why.heading.text() == "Why Nursing?")
    assert window.project.labels.model.row(window.project.labels.view.currentIndex().row()).name == "Nursing"
    window.project.classify.set_text("A Java developer for backend services and databases")  # Why? stays open
    qtbot.waitUntil(lambda: window.project.labels.why.heading.text() == "Why IT?")
