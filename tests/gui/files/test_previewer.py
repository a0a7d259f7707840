"""Large workbooks are read in a thread: the dialog says so, stays responsive and can be left."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import xlsxwriter
from PySide6.QtCore import Qt

from app.core.errors import FileError
from app.core.records import AS_FOUND
from app.gui.files.import_dialog import ImportDialog
from app.gui.files.previewer import SMALL, Previewer
from app.session import preview

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.records import Preview, ReadOptions


@pytest.fixture
def book(tmp_path) -> Path:
    """A workbook that is read in a thread."""
    path = tmp_path / "large.xlsx"
    with xlsxwriter.Workbook(path) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["text", "labels"])
        for row in range(1, 12_000):
            sheet.write_row(
                row, 0, [f"Job description {row} {row * 7919 % 100_003} for the early shift", "IT"]
            )
    assert path.stat().st_size > SMALL
    return path


def test_the_import_dialog_says_that_it_reads_and_then_shows_what_it_found(open_project, dialog, book, qtbot):
    window = open_project(todo=1)
    window.project.files.preview_import([book])
    asked = dialog(ImportDialog)
    if asked.reading_bar.isVisible():  # else it was read already
        assert asked.count_label.text() == "Reading large.xlsx…"
        assert not asked.import_button.isEnabled()
    qtbot.waitUntil(lambda: asked.table.rowCount() == 20)
    assert not asked.reading_bar.isVisible()
    assert asked.import_button.isEnabled()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)


class _Held:
    """A preview that waits until it is let go, as one of a huge workbook does."""

    def __init__(self) -> None:
        self.reading, self.go = threading.Event(), threading.Event()

    def __call__(self, path: Path, options: ReadOptions) -> Preview:
        self.reading.set()
        assert self.go.wait(60)
        return preview(path, options)


def test_a_dialog_that_is_closed_meanwhile_hears_nothing_more(book, qtbot, qapp):
    held = _Held()
    asked = ImportDialog([book], held)
    qtbot.addWidget(asked)
    asked.show()
    assert held.reading.wait(60)
    asked.reject()
    assert asked.table.rowCount() == 0
    threads = [one for one in threading.enumerate() if one.name == "jobs"]
    held.go.set()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    qapp.sendPostedEvents()
    assert asked.table.rowCount() == 0


def test_only_the_newest_choice_is_shown(book, qtbot, qapp):
    held = _Held()
    previewer = Previewer(held, qapp)
    found: list[Preview] = []
    previewer.ready.connect(found.append)
    previewer.ask(book, AS_FOUND)
    assert held.reading.wait(60)
    previewer.ask(book, AS_FOUND)
    held.go.set()
    qtbot.waitUntil(lambda: not previewer.running)
    assert len(found) == 1
    previewer.close()
    previewer.deleteLater()


def test_an_unreadable_workbook_is_reported(book, qtbot, qapp):
    def refuse(path: Path, options: ReadOptions) -> Preview:
        raise FileError("It cannot be read.")

    previewer = Previewer(refuse, qapp)
    with qtbot.waitSignal(previewer.failed) as failure:
        previewer.ask(book, AS_FOUND)
    assert failure.args == ["It cannot be read."]
    previewer.close()
    previewer.deleteLater()
