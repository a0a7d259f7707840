"""A bug gives one report and a line in the log, and the window stays open."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.core.places import home
from app.gui.window.report_dialog import ReportDialog
from app.gui.window.reporting import Reporter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def widget(qtbot) -> Iterator[QWidget]:
    before = sys.excepthook
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    Reporter(made)
    yield made
    sys.excepthook = before


@pytest.fixture
def log() -> Path:
    return home("log") / "jobtag.log"


def reports(widget: QWidget) -> list[ReportDialog]:
    return [dialog for dialog in widget.findChildren(ReportDialog) if dialog.isVisible()]


def _break(word: str = "broken") -> None:
    raise RuntimeError(f"<b>{word}</b>")


def test_a_slot_that_raises_gives_one_report_and_the_window_lives(widget, log, qtbot):
    for number in range(3):
        QTimer.singleShot(0, widget, lambda number=number: _break(f"broken {number}"))
    qtbot.waitUntil(lambda: log.exists() and log.read_text("utf-8").count("RuntimeError: <b>broken") == 3)
    (report,) = reports(widget)
    assert "<b>broken 0</b>" in report.details.toPlainText()
    assert str(log) in report.log_line.text()
    assert widget.isVisible()


def test_once_the_report_is_closed_the_next_bug_gives_another(widget, log, qtbot):
    for word in ("first", "second"):
        QTimer.singleShot(0, widget, lambda word=word: _break(word))
        qtbot.waitUntil(lambda: len(reports(widget)) == 1)
        (report,) = reports(widget)
        assert word in report.details.toPlainText()
        report.close_button.click()
        qtbot.waitUntil(lambda: not widget.findChildren(ReportDialog))


def test_who_looks_at_a_terminal_sees_it_there(widget, capsys, qtbot):
    QTimer.singleShot(0, widget, _break)
    qtbot.waitUntil(lambda: bool(reports(widget)))
    assert "RuntimeError: <b>broken</b>" in capsys.readouterr().err


def test_an_interrupt_is_logged_and_not_shown(widget, log):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert log.exists()
    assert reports(widget) == []


def test_a_long_log_is_begun_anew(widget, log):
    log.write_text("x" * 1_000_001, "utf-8")
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert log.stat().st_size < 1_000
    assert log.with_name("jobtag.old.log").stat().st_size > 1_000_000


def test_without_a_place_for_the_log_the_report_still_comes(widget, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way", "utf-8")
    monkeypatch.setenv("JOBTAG_HOME", str(tmp_path / "file" / "home"))
    try:
        _break()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (report,) = reports(widget)
    assert report.log_line.isHidden()
