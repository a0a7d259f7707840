"""What a recruiter does all day, by real keys and clicks: paste, search, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget

from app.core.query import suggested_term

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "A nurse for the patients of a hospital ward"


@pytest.fixture
def trained(open_project) -> MainWindow:
    return open_project(todo=6, done=16, train=True)


def search(window: MainWindow, typed: str, qtbot) -> None:
    """Search as a person does, ending with Enter."""
    window.activateWindow()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Slash)
    field = window.project.posting_list.search_field
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.project.order.words == typed and not window.project.order.searching)


# --- paste ---------------------------------------------------------------------------------------------


def test_paste_in_classify_classifies(trained, qapp):
    window = trained
    window.actions_by_name["view_classify"].trigger()
    before = window.bridge.session.postings.counts()
    qapp.clipboard().setText(TEXT)
    QTest.mouseClick(window.top_bar.paste_button, LEFT)
    assert window.project.classify.text() == TEXT
    assert window.project.labels.sentence
    assert window.bridge.session.postings.counts() == before
    assert window.project.classify.editor.hasFocus()
    assert window.actions_by_name["paste"].text() == "Paste text to classify"
    window.actions_by_name["view_tag"].trigger()
    assert window.actions_by_name["paste"].text() == "Paste as posting"
    QTest.mouseClick(window.top_bar.paste_button, LEFT)
    assert window.bridge.session.postings.counts().todo == before.todo + 1


# --- search --------------------------------------------------------------------------------------------


def test_enter_in_the_search_shows_the_first_hit(trained, qtbot):
    window = trained
    QTest.mouseClick(window.project.posting_list.chips["all"], LEFT)
    search(window, "label:Nursing", qtbot)
    ids = list(window.project.posting_list.model.ids)
    qtbot.waitUntil(lambda: window.project.current.posting_id == ids[0])
    assert window.project.posting_list.current_id == ids[0]
    assert window.project.posting_list.table.hasFocus()
    assert window.project.posting_list.table.verticalScrollBar().value() == 0
    assert window.project.posting_list.search_field.hits == f"{len(ids)} hits"


def test_a_search_among_those_to_do_leads_on_to_all_postings(trained, qtbot):
    window = trained
    panel = window.project.posting_list
    QTest.mouseClick(panel.chips["todo"], LEFT)
    search(window, "label:Nursing", qtbot)
    qtbot.waitUntil(lambda: panel.state == "no hit")
    assert window.project.posting_view.empty_state.title.text() == "No posting matches"
    QTest.mouseClick(panel.search_all_button, LEFT)
    qtbot.waitUntil(lambda: len(panel.model.ids) > 0)
    assert panel.chips["all"].isChecked()
    search(window, "astronaut", qtbot)
    qtbot.waitUntil(lambda: panel.state == "no hit")
    assert not panel.search_all_button.isVisible()


def test_the_number_of_hits_leaves_with_the_search(trained, qtbot):
    window = trained
    search(window, "astronaut", qtbot)
    field = window.project.posting_list.search_field
    assert field.hits == "no hits"
    QTest.mouseClick(window.project.posting_list.clear_button, LEFT)
    qtbot.waitUntil(lambda: field.hits == "")


def test_a_slip_in_a_term_gets_a_suggestion_that_works(trained, qtbot):
    window = trained
    QTest.mouseClick(window.project.posting_list.chips["all"], LEFT)
    search(window, "lable:Nursing", qtbot)
    bar = window.project.posting_list.search_bar
    assert bar.meant.isVisible()
    assert bar.meant.text() == "Did you mean label:Nursing?"
    QTest.mouseClick(bar.meant, LEFT)
    qtbot.waitUntil(lambda: window.project.order.words == "label:Nursing")
    qtbot.waitUntil(lambda: len(window.project.posting_list.model.ids) > 0)
    assert not bar.meant.isVisible()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lable:IT", ("lable:IT", "label:IT")),
        ("java -lable:IT", ("-lable:IT", "-label:IT")),
        ('titel:"night shift"', ('titel:"night shift"', 'title:"night shift"')),
        ("compnay:acme", ("compnay:acme", "company:acme")),
        ("unaswered:IT", ("unaswered:IT", "unanswered:IT")),
        ("company:acme", None),
        ("label:IT", None),
        ("12:30", None),
        ("sql:server", None),
    ],
)
def test_terms_that_name_nothing_but_resemble_something(typed, meant):
    assert suggested_term(typed, ["Company"]) == (
        meant if meant is None or "company" not in meant[1] else (meant[0], "Company:acme")
    )


# --- undo ----------------------------------------------------------------------------------------------


def test_undo_says_what_was_undone_and_redo_is_one_click_away(trained):
    window = trained
    label = window.bridge.session.labels.all[0]
    QTest.keyClick(window.project.posting_list.table, label.key)
    window.actions_by_name["undo"].trigger()
    assert window.status.note.text() == f"Undone: {label.name}: yes"
    assert window.status.note_button.isVisible()
    assert window.status.note_button.text() == "Redo"
    QTest.mouseClick(window.status.note_button, LEFT)
    assert window.project.current.tagging().answer(label.id) is not None
    assert window.status.note.text() == f"Redone: {label.name}: yes"
    assert window.status.note_button.text() == "Undo"


def test_an_offered_redo_goes_with_the_edit_that_makes_it_impossible(trained):
    window = trained
    first, second = window.bridge.session.labels.all[:2]
    table = window.project.posting_list.table
    QTest.keyClick(table, first.key)
    window.actions_by_name["undo"].trigger()
    assert window.status.note_button.isVisible()
    QTest.keyClick(table, second.key)
    assert not window.status.note_button.isVisible()
    assert window.status.note.text() == ""


def test_an_offered_undo_never_reverts_another_edit(trained):
    window = trained
    first = window.bridge.session.labels.all[0]
    window.project.labels.view.set_current(window.bridge.session.labels.all[2].id)
    window.actions_by_name["delete_label"].trigger()
    assert window.status.note_button.text() == "Undo"
    QTest.keyClick(window.project.posting_list.table, first.key)
    assert not window.status.note_button.isVisible()
    QTest.mouseClick(window.status.note_button, LEFT)
    assert window.project.current.tagging().answer(first.id) is not None


def test_an_offered_redo_leaves_with_its_button_and_not_with_a_newer_message(trained):
    window = trained
    first, second = window.bridge.session.labels.all[:2]
    table = window.project.posting_list.table
    QTest.keyClick(table, first.key)
    window.actions_by_name["undo"].trigger()
    window.status.show_message("Copied the result.")
    QTest.keyClick(table, second.key)
    assert window.status.note.text() == "Copied the result."


def test_deleting_a_label_says_how_much_goes_with_it(trained):
    window = trained
    label = window.bridge.session.labels.all[2]
    number = window.bridge.session.labels.yes_answers(label.id, 1000)
    window.project.labels.view.set_current(label.id)
    window.actions_by_name["delete_label"].trigger()
    assert window.status.note.text() == f"Deleted Remote and its {number} yes answers"
    assert window.status.note_button.text() == "Undo"
    QTest.mouseClick(window.status.note_button, LEFT)
    assert [found.name for found in window.bridge.session.labels.all] == ["IT", "Nursing", "Remote"]
    assert window.bridge.session.labels.yes_answers(label.id, 1000) == number


def test_deleting_a_posting_can_be_taken_back_beside_the_message(trained):
    window = trained
    before = window.bridge.session.postings.counts()
    QTest.keyClick(window.project.posting_list.table, Qt.Key.Key_Delete, CONTROL)
    assert window.status.note.text() == "Deleted 1 posting"
    QTest.mouseClick(window.status.note_button, LEFT)
    assert window.bridge.session.postings.counts() == before


def test_a_message_about_an_import_goes_when_the_import_is_undone(trained, tmp_path, qtbot):
    window = trained
    file = tmp_path / "some.csv"
    file.write_text("title,text\nCook,A cook for a canteen\nEmpty,\n,\n", "utf-8")
    window.project.files.import_files([file])
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    assert window.banner.isVisible()
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not window.banner.isVisible())


# --- results and figures -------------------------------------------------------------------------------


def test_a_result_is_copied_as_text_labels_or_a_row(trained, qapp):
    window = trained
    window.actions_by_name["view_classify"].trigger()
    assert not window.project.classify.copy_button.isEnabled()
    window.project.classify.set_text(f"Staff nurse\n{TEXT}")
    copied = []
    for action in window.project.classify.copy_menu.actions():
        action.trigger()
        copied.append(qapp.clipboard().text())
    assert copied[0].startswith("Nursing (")
    assert copied[1] == "Nursing"
    first, labels, share = copied[2].split("\t")
    assert (first, labels) == ("Staff nurse", "Nursing")
    assert share.endswith("\u00a0%")


def test_a_text_without_known_words_gets_no_label(trained):
    window = trained
    window.actions_by_name["view_classify"].trigger()
    window.project.classify.set_text("Zzyzx qwrtp xyzzy")
    model = window.project.labels.model
    assert all(model.row(number).probability is None for number in range(model.rowCount()))
    assert window.project.labels.sentence == ""


def test_the_list_says_that_an_import_is_under_way(window, make_project):
    window.open_project(make_project(todo=0))
    panel = window.project.posting_list
    window.project.files.importing.emit(True)
    shown = panel.findChild(QStackedWidget).currentWidget()
    assert shown.title.text() == "Importing…"
    assert not panel.import_button.isVisible()
    assert window.project.posting_view.empty_state.title.text() == "Importing…"
    window.project.files.importing.emit(False)
    assert shown.title.text() == "No postings yet"
