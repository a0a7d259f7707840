"""Classify a file in the window: choose it, view, filter, save and forward results, by mouse and keyboard."""

from __future__ import annotations

import csv
from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.core.classified import UNSURE, Judgement, Result
from app.gui.classify_file.columns_dialog import ColumnsDialog
from app.gui.classify_file.results_model import PAGE, Column
from app.gui.kit.segments import CLASSIFY_A_FILE, CLASSIFY_A_TEXT
from app.session import preview
from tests.gui.conftest import SUBJECTS
from tests.keyboard import press

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.gui.classify_file.results_panel import ResultsPanel
    from app.gui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def table(tmp_path) -> Path:
    """A table of 400 postings, with columns that an office has."""
    path = tmp_path / "new jobs.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["ref", "job title", "description", "city"])
        for n in range(400):
            title, text, _ = SUBJECTS[n % len(SUBJECTS)]
            rows.writerow([f"A-{n}", f"{title} {n}", f"{text}, place {n}.", "Łódź"])
    return path


@pytest.fixture
def choose(dialog) -> Callable[[Path], None]:
    """Type a path into the file dialog that is open, and press Enter."""

    def do(path: Path) -> None:
        field = dialog(QFileDialog).findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))
        QTest.keyClick(field, Key.Key_Return)

    return do


@pytest.fixture
def trained(open_project) -> MainWindow:
    return open_project(todo=2, done=24, train=True)


@pytest.fixture
def classify(trained, choose, dialog, table, qtbot) -> Callable[[], ResultsPanel]:
    """Classify the table, chosen by keyboard alone, and give its results."""

    def do() -> ResultsPanel:
        trained.actions_by_name["classify_file"].trigger()
        choose(table)
        dialog(ColumnsDialog)
        press(Key.Key_Return)
        panel = trained.project.file_page.results
        qtbot.waitUntil(lambda: panel.isVisible() and panel.model.rowCount() == 400)
        trained.activateWindow()  # offscreen nothing else gives the keyboard back after a dialog
        qtbot.waitUntil(panel.table.hasFocus)
        return panel

    return do


@pytest.fixture
def results(classify) -> ResultsPanel:
    return classify()


def shown(panel: ResultsPanel) -> list[int]:
    return list(panel.model.numbers)


def test_the_dialog_shows_what_was_recognised_and_lets_each_column_be_used(trained, choose, dialog, table):
    trained.actions_by_name["classify_file"].trigger()
    choose(table)
    asked = dialog(ColumnsDialog)
    roles = {
        name: asked.roles.box(name).currentText() for name in ("ref", "job title", "description", "city")
    }
    assert roles == {"ref": "Keep", "job title": "Title", "description": "Text", "city": "Keep"}
    assert "text in “description”" in asked.recognised.text()
    assert asked.state.text() == "The first 20 postings, as they will be classified"
    box = asked.roles.box("city")
    box.setFocus()
    QTest.keyClick(box, Key.Key_T)  # Text
    QTest.keyClick(box, Key.Key_Return)
    box.activated.emit(box.currentIndex())
    assert asked.options.text == "description,city"
    assert asked.table.item(0, 1).text().endswith("Łódź")
    box = asked.roles.box("ref")
    box.setCurrentText("Leave out")
    box.activated.emit(box.currentIndex())
    assert asked.options.keep == ("job title", "description", "city")
    assert asked.options.title is None
    asked.reject()


def test_a_doubtful_text_has_to_be_confirmed(trained, choose, dialog, tmp_path):
    file = tmp_path / "dates.csv"
    file.write_text("a,b\n2024-01-01,1\n2024-01-02,2\n2024-01-03,3\n", "utf-8")
    trained.actions_by_name["classify_file"].trigger()
    choose(file)
    asked = dialog(ColumnsDialog)
    assert asked.asked.isVisible()
    assert not asked.buttons.take.isEnabled()
    asked.anyway.click()
    assert asked.buttons.take.isEnabled()
    asked.reject()


def test_an_unreadable_file_is_reported_in_the_dialog(trained, choose, dialog, tmp_path):
    file = tmp_path / "<b>empty<b>.csv"
    file.write_text("a,b\n", "utf-8")
    trained.project.classify_file.choose_columns(file)
    asked = dialog(ColumnsDialog)
    assert "holds nothing but a header" in asked.error.text()
    assert not asked.buttons.take.isEnabled()
    asked.reject()


def test_without_a_model_no_file_is_asked_for(open_project):
    window = open_project(todo=2)
    window.actions_by_name["classify_file"].trigger()
    assert window.banner.accessibleName().startswith("This project has no model yet.")
    window.actions_by_name["view_classify"].trigger()
    QTest.mouseClick(window.project.classify.segments.buttons[CLASSIFY_A_FILE], LEFT)
    page = window.project.file_page
    assert page.empty.isVisible()
    assert "no model yet" in page.empty.sentence.text()
    assert not page.choose_button.isVisible()


def test_the_results_are_shown_with_chips_and_counts(results, trained):
    assert trained.project.view == "classify"
    assert results.heading.text() == "new jobs.csv"
    assert results.facts_label.text().startswith("400 postings classified · model ")
    counts = {row.name: row.postings for row in results.counts.rows}
    assert counts["IT"] == counts["Nursing"] == 200
    assert [row.postings for row in results.counts.rows] == sorted(counts.values(), reverse=True)
    first = results.model.index(0, Column.LABELS)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("IT ")
    assert "%" in spoken


def test_filters_and_search_narrow_what_is_shown(results, qtbot):
    unsure = results.chips[UNSURE]
    number = int(unsure.text().removeprefix("Unsure ").replace(",", ""))
    QTest.mouseClick(unsure, LEFT)
    qtbot.waitUntil(lambda: results.model.rowCount() == number)
    assert results.explanation.isVisible()
    assert "less than 10 points" in results.explanation.text()
    QTest.mouseClick(results.chips["all"], LEFT)
    QTest.keyClicks(results.search, "nurse 399")
    QTest.keyClick(results.search, Key.Key_Return)
    qtbot.waitUntil(lambda: shown(results) == [400])
    results.search.clear()
    qtbot.waitUntil(lambda: results.model.rowCount() == 400)
    results.counts.setFocus()
    results.counts.setCurrentIndex(results.counts.model().index(0, 0))
    QTest.keyClick(results.counts, Key.Key_Return)
    qtbot.waitUntil(lambda: results.model.rowCount() == results.counts.rows[0].postings)
    assert results.shown_label.text() == "200 of 400 shown"
    QTest.keyClick(results.counts, Key.Key_Escape)
    qtbot.waitUntil(lambda: results.model.rowCount() == 400)


def test_a_click_on_a_heading_orders_the_results(results, qtbot):
    results.table.sortByColumn(Column.CONFIDENCE, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: shown(results) != list(range(1, 401)))
    confidences = [results.model.result(row).judgement.confidence for row in range(400)]
    assert confidences == sorted(confidences, key=lambda value: -1.0 if value is None else value)


def test_only_the_pages_that_are_looked_at_are_read(results):
    reads: list[int] = []

    def fetch(numbers: Sequence[int]) -> list[Result]:
        reads.append(len(numbers))
        return [Result(number, f"Posting {number}", "", Judgement((), None, 1.0)) for number in numbers]

    results.model.set_results(fetch, array("q", range(1, 100_001)))
    assert results.model.rowCount() == 100_000
    results.table.repaint()
    results.table.scrollToBottom()
    results.table.repaint()
    assert 0 < sum(reads) <= 4 * PAGE


def test_the_model_is_called_as_in_the_status_line(results, trained):
    assert "model 1" in results.facts_label.text()
    assert trained.status.model.text().startswith("Model 1 ")


def test_results_are_saved_and_the_folder_is_offered(results, trained, choose, tmp_path, qtbot):
    QTest.mouseClick(results.save_button, LEFT)
    choose(tmp_path / "sorted.csv")
    qtbot.waitUntil(lambda: trained.status.note.text() == "Saved 400 postings to sorted.csv.")
    with (tmp_path / "sorted.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 400
    assert list(rows[0])[:4] == ["ref", "job title", "description", "city"]
    assert rows[0]["predicted labels"] == "IT"
    assert rows[0]["model_id"] == trained.bridge.session.models.id


def test_a_name_beside_the_classified_file_is_suggested(results, trained, dialog, table, qtbot):
    QTest.mouseClick(results.save_button, LEFT)
    field = dialog(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    assert field.text() == "new jobs with labels"
    QTest.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: "new jobs with labels.xlsx" in trained.status.note.text())
    assert table.with_name("new jobs with labels.xlsx").stat().st_size > 0


def test_the_source_is_never_overwritten(results, trained, table, qtbot):
    before = table.read_bytes()
    panel_mediator = trained.project.classify_file
    panel_mediator._save(panel_mediator._results, results.model.numbers, table)  # noqa: SLF001 # past the dialog
    assert "is the file that was classified" in trained.banner.sentence.text()
    assert table.read_bytes() == before


def test_unsure_postings_go_to_the_queue_as_one_step(trained, classify, table, qtbot):
    session = trained.bridge.session
    title, text, _ = SUBJECTS[0]
    probabilities = session.models.probabilities(f"{text}, place 0.", f"{title} 0")
    label = session.labels.all[0]
    session.labels.set_threshold(label.id, probabilities[label.id])
    results = classify()
    unsure = int(results.queue_button.text().split()[1].replace(",", ""))
    assert unsure >= 1
    assert results.chips[UNSURE].text() == f"Unsure {unsure:,}"
    before = session.postings.counts().todo
    QTest.mouseClick(results.queue_button, LEFT)
    qtbot.waitUntil(lambda: trained.status.note.text().startswith(f"Added {unsure:,} posting"))
    assert session.postings.counts().todo == before + unsure
    assert session.undo_title.startswith("Add ")
    trained.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: session.postings.counts().todo == before)


def test_enter_opens_a_posting_in_classify_and_the_results_stay(results, trained, qtbot):
    press(Key.Key_Return)
    assert trained.project.classify.isVisible()
    assert trained.project.classify.text().startswith("Java developer 0\nWe look for a Java developer")
    assert trained.project.classify.editor.hasFocus()
    QTest.mouseClick(trained.project.classify.segments.buttons[CLASSIFY_A_FILE], LEFT)
    assert results.isVisible()
    assert results.model.rowCount() == 400
    QTest.mouseClick(trained.project.file_page.segments.buttons[CLASSIFY_A_TEXT], LEFT)
    assert trained.project.classify.isVisible()


def test_other_views_and_back(results, trained):
    for view in ("tag", "quality", "compare", "classify"):
        trained.actions_by_name[f"view_{view}"].trigger()
    assert results.isVisible()
    assert results.table.hasFocus()


def test_a_cancelled_run_shows_what_was_there_before(trained, table, qtbot):
    with table.open("a", encoding="utf-8") as file:
        for n in range(30_000):
            file.write(f"B-{n},Cook,A cook for canteen number {n},Ulm\n")
    mediator, page = trained.project.classify_file, trained.project.file_page
    dialog = ColumnsDialog(table, preview, trained)
    with qtbot.waitSignal(trained.bridge.job_progressed):
        mediator.classify(table, dialog.options)
    assert page.running.isVisible()
    assert QApplication.focusWidget() is page.cancel_button
    with qtbot.waitSignal(trained.bridge.job_ended):
        QTest.mouseClick(page.cancel_button, LEFT)
    assert page.empty.isVisible()
