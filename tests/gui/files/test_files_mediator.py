"""Postings in and out of the window: import, paste, drop, export, copy, classify a file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from app.gui.files.export_dialog import ExportDialog
from app.gui.files.import_dialog import ImportDialog
from app.session import Session
from tests.keyboard import press

if TYPE_CHECKING:
    from pathlib import Path

Key = Qt.Key
COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

CSV = "title,text,tags\nCook,A cook for a canteen,Kitchen\nNurse,A nurse for a ward,Nursing;Night\n"


@pytest.fixture
def csv(tmp_path) -> Path:
    file = tmp_path / "more jobs.csv"
    file.write_text(CSV, "utf-8")
    return file


@pytest.fixture
def choose(dialog):
    """Type a path into the file dialog that is open, and press Enter."""

    def do(path: Path) -> None:
        field = dialog(QFileDialog).findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))
        QTest.keyClick(field, Key.Key_Return)

    return do


def texts(session: Session) -> list[str]:
    return [session.postings.get(posting_id).text for posting_id in session.postings.ids()]


def test_import_by_keyboard_alone(open_project, choose, dialog, csv, qtbot):
    window = open_project(todo=1)
    window.actions_by_name["import"].trigger()
    choose(csv)
    assert dialog(ImportDialog).heading.text() == "Import more jobs.csv"
    press(Key.Key_Return)
    session = window.bridge.session
    qtbot.waitUntil(lambda: session.postings.counts().done == 2)  # they came with labels
    assert [label.name for label in session.labels.all[3:]] == ["Kitchen", "Night"]
    qtbot.waitUntil(lambda: window.status.note.text() == "Added 2 postings, updated 0, skipped 0.")
    assert window.project.posting_list.chips["done"].text() == "Done 2"
    assert window.project.labels.model.rowCount() == 5
    assert window.actions_by_name["undo"].text() == "Undo Import of more jobs.csv"


def test_a_table_without_a_header_comes_in_whole(open_project, dialog, tmp_path, qtbot):
    file = tmp_path / "bare.csv"
    file.write_text("A cook for a canteen,Ulm\nA baker for the early shift,Leeds\n", "utf-8")
    window = open_project(todo=1)
    window.project.files.preview_import([file])
    asked = dialog(ImportDialog)
    assert (asked.form.header.isChecked(), asked.table.rowCount()) == (True, 1)
    asked.form.header.click()
    assert asked.table.rowCount() == 2
    assert asked.form.text.currentText() == "Column 1"
    asked.import_button.click()
    qtbot.waitUntil(lambda: window.bridge.session.postings.counts().todo == 3)
    assert texts(window.bridge.session)[1:] == ["A cook for a canteen", "A baker for the early shift"]


def test_an_import_can_be_left_with_escape(open_project, dialog, csv):
    window = open_project(todo=1)
    window.project.files.preview_import([csv])
    asked = dialog(ImportDialog)
    press(Key.Key_Escape)
    assert not asked.isVisible()
    assert not window.bridge.worker.busy("import")
    assert window.bridge.session.postings.counts().todo == 1


def test_skipped_rows_are_reported_with_reasons_and_no_dialog_takes_the_focus(
    open_project, dialog, tmp_path, qtbot
):
    file = tmp_path / "holes.jsonl"
    file.write_text('{"text": "A cook for a canteen"}\n{"text": ""}\nno json\n', "utf-8")
    window = open_project(todo=1)
    window.project.files.import_files([file])
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.sentence.text() == "2 rows were skipped; all others are in."
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    window.banner.more_button.click()
    details = dialog(QMessageBox).detailedText()
    assert "holes.jsonl, row 2:" in details
    assert "holes.jsonl, row 3:" in details


def test_a_missing_file_is_reported_in_the_dialog(open_project, dialog, tmp_path):
    window = open_project(todo=1)
    window.project.files.preview_import([tmp_path / "<b>gone</b>.csv"])
    asked = dialog(ImportDialog)
    assert "<b>gone</b>.csv" in asked.error_label.text()
    assert not asked.import_button.isEnabled()


def test_a_file_that_vanishes_before_the_import_is_reported_in_the_banner(open_project, dialog, csv, qtbot):
    window = open_project(todo=1)
    window.project.files.preview_import([csv])
    dialog(ImportDialog)
    csv.unlink()
    press(Key.Key_Return)
    qtbot.waitUntil(window.banner.isVisible)
    assert "more jobs.csv" in window.banner.sentence.text()
    assert window.bridge.session.postings.counts().todo == 1
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())  # what it left is tidied up
    assert window.banner.isVisible()


def test_rows_of_a_cancelled_import_are_deleted_from_the_file(open_project, tmp_path, qtbot):
    file = tmp_path / "many.jsonl"
    file.write_text("".join(f'{{"text": "Cook number {n}"}}\n' for n in range(20_000)), "utf-8")
    window = open_project(todo=1)
    bridge = window.bridge
    with qtbot.waitSignal(bridge.job_progressed):
        window.project.files.import_files([file])
    with qtbot.waitSignal(bridge.job_ended):
        window.status.cancel_button.click()
    with closing(sqlite3.connect(bridge.session.path)) as connection:
        count = "SELECT count(*) FROM postings"
        qtbot.waitUntil(lambda: connection.execute(count).fetchone() == (1,))
    assert bridge.session.postings.counts().todo == 1


def test_a_pasted_text_becomes_a_posting_once(open_project):
    window = open_project(todo=1)
    QGuiApplication.clipboard().setText("<b>Cook</b> for a canteen\nEvery day")
    window.actions_by_name["paste"].trigger()
    assert texts(window.bridge.session)[-1] == "<b>Cook</b> for a canteen\nEvery day"
    assert window.status.note.text() == "Added one posting."
    window.actions_by_name["paste"].trigger()
    assert window.bridge.session.postings.counts().todo == 2
    assert window.status.note.text() == "That text is in the project already."


@pytest.mark.parametrize("clipboard", ["", " \n\t "])
@pytest.mark.parametrize("opened", [True, False])
def test_pasting_nothing_says_so(window, make_project, clipboard, opened):
    if opened:
        window.open_project(make_project(todo=1))
    QGuiApplication.clipboard().setText(clipboard)
    window.actions_by_name["paste"].trigger()
    assert window.banner.sentence.text().startswith("There is nothing to paste.")
    assert not [found for found in window.findChildren(QFileDialog) if found.isVisible()]


def test_pasted_files_are_previewed(open_project, dialog, csv):
    window = open_project(todo=1)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(csv))])
    QGuiApplication.clipboard().setMimeData(mime)
    window.actions_by_name["paste"].trigger()
    assert dialog(ImportDialog).table.rowCount() == 2


def drop(widget, *paths: Path) -> bool:
    """Drop files on a widget; whether it took them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return drop_mime(widget, mime)


def drop_mime(widget, mime: QMimeData) -> bool:
    enter = QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, PLAIN)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), COPY, mime, LEFT, PLAIN))
    return enter.isAccepted()


def test_files_dropped_on_the_window_are_previewed(open_project, dialog, csv, tmp_path):
    window = open_project(todo=1)
    other = tmp_path / "other.jsonl"
    other.write_text('{"text": "A cook"}\n', "utf-8")
    assert drop(window, csv, other)
    assert dialog(ImportDialog).heading.text() == "Import 2 files"


def test_a_dropped_project_is_opened(window, make_project):
    first, second = make_project(name="first"), make_project(name="second")
    assert drop(window.welcome, first)
    assert window.windowTitle() == "first – Jobtag"
    assert drop(window, second)
    assert window.windowTitle() == "second – Jobtag"
    Session.open(first).close()  # let go of


def test_a_dropped_text_becomes_a_posting(open_project):
    window = open_project(todo=1)
    mime = QMimeData()
    mime.setText("A cook for a canteen")
    assert drop_mime(window, mime)
    assert window.status.note.text() == "Added one posting."
    session = window.bridge.session
    assert session.postings.get(session.postings.ids()[-1]).text == "A cook for a canteen"


def test_a_text_dropped_on_the_welcome_page_asks_for_a_project(window, dialog):
    mime = QMimeData()
    mime.setText("A cook for a canteen")
    assert drop_mime(window.welcome, mime)
    assert dialog(QFileDialog).acceptMode() == QFileDialog.AcceptMode.AcceptSave


@pytest.mark.parametrize("text", ["", "  \n "])
def test_a_blank_text_and_a_link_cannot_be_dropped(open_project, text):
    window = open_project(todo=1)
    mime = QMimeData()
    mime.setText(text)
    assert not drop_mime(window, mime)
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/a.csv")])
    link.setText("https://example.org/a.csv")
    assert not drop_mime(window, link)


def test_export_writes_every_posting(open_project, dialog, choose, tmp_path, qtbot):
    window = open_project(todo=2, done=3)
    window.actions_by_name["export"].trigger()
    dialog(ExportDialog).accept()
    out = tmp_path / "out.jsonl"
    choose(out)
    qtbot.waitUntil(lambda: window.status.note.text() == "Export to out.jsonl: done.")
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert len(rows) == 5
    assert rows[0]["labels"] == ["IT"]


def test_the_format_chosen_gives_the_ending_and_says_what_it_cannot_hold(
    open_project, dialog, choose, tmp_path, qtbot
):
    window = open_project(todo=2, done=3)
    window.actions_by_name["export"].trigger()
    asked = dialog(ExportDialog)
    assert not asked.left_out_label.isVisible()
    assert asked.what_combo.count() == 1
    asked.format_combo.setCurrentText("fastText (.ft)")
    assert asked.left_out_label.text().startswith("This format cannot hold postings that are not tagged, ")
    asked.postings["done"].click()
    asked.accept()
    choose(tmp_path / "out")
    qtbot.waitUntil((tmp_path / "out.ft").exists)
    assert len((tmp_path / "out.ft").read_text("utf-8").splitlines()) == 3


def test_the_selection_can_be_exported_alone(open_project, dialog, choose, tmp_path, qtbot):
    window = open_project(todo=4, done=2)
    window.actions_by_name["export"].trigger()
    asked = dialog(ExportDialog)
    assert asked.postings["all"].text() == "All 6"
    asked.postings["Selected"].click()
    assert asked.choice.posting_ids is not None
    asked.accept()
    out = tmp_path / "out.jsonl"
    choose(out)
    qtbot.waitUntil(out.exists)
    assert len(out.read_text("utf-8").splitlines()) == 1


def test_an_export_that_cannot_be_written_is_reported(open_project, tmp_path, qtbot):
    window = open_project(todo=1)
    window.bridge.start(window, window.bridge.session.files.export_job, tmp_path / "no folder" / "out.jsonl")
    qtbot.waitUntil(window.banner.isVisible)
    assert "no folder" in window.banner.accessibleName()


def test_a_copy_is_a_whole_project(open_project, choose, tmp_path, qtbot):
    window = open_project(todo=2, done=3)
    window.actions_by_name["save_as"].trigger()
    choose(tmp_path / "copy.jobtag")
    qtbot.waitUntil(lambda: (tmp_path / "copy.jobtag").exists() and not window.bridge.worker.busy())
    with Session.open(tmp_path / "copy.jobtag") as copy:
        assert (copy.postings.counts().todo, copy.postings.counts().done) == (2, 3)
    assert window.bridge.session.path.name == "jobs.jobtag"


def test_a_text_in_classify_is_added_to_the_project(open_project):
    window = open_project(todo=1)
    window.actions_by_name["view_classify"].trigger()
    window.project.classify.set_text("A cook for a canteen")
    window.project.classify.add_button.click()
    assert texts(window.bridge.session)[-1] == "A cook for a canteen"
    assert window.project.posting_list.chips["todo"].text() == "To do 2"
