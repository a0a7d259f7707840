"""The cost of one key press: the SQL statements until it is saved and shown in every view."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.records import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.gui.window.main_window import MainWindow

MOST_STATEMENTS = 14


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each SQL statement that any connection of the program runs."""
    seen: list[str] = []
    connect = sqlite3.connect

    def traced(*values: Any, **named: Any) -> sqlite3.Connection:
        connection = connect(*values, **named)
        connection.set_trace_callback(seen.append)
        return connection

    monkeypatch.setattr(sqlite3, "connect", traced)
    return seen


def at_rest(window: MainWindow) -> bool:
    """Whether no job runs and no timer is about to do anything."""
    waiting = [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.isSingleShot()]
    return not window.bridge.worker.busy() and not waiting


@pytest.mark.parametrize("view", ["tag", "after comparing"])
def test_a_key_that_answers_runs_few_statements(
    statements: list[str], open_project: Callable[..., MainWindow], view: str, qtbot
) -> None:
    window = open_project(done=24, todo=6, train=True)
    session = window.bridge.session
    if view == "after comparing":
        window.show_view("quality")
        window.project.compare_mediator.compare()
        window.project.quality.learning.curve_asked.emit()
        qtbot.waitUntil(lambda: at_rest(window) and session.scores.learning_curve is not None)
        assert not session.models.comparison_stale
        window.show_view("tag")
        window.project.posting_list.table.setFocus()
    label = session.labels.all[0]
    posting_id = window.project.current.posting_id
    for answer in (Answer.YES, Answer.NO, None):
        qtbot.waitUntil(lambda: at_rest(window))
        statements.clear()
        QTest.keyClicks(QApplication.focusWidget(), label.key)
        qtbot.waitUntil(lambda: at_rest(window))
        window.repaint()
        QApplication.sendPostedEvents()
        qtbot.waitUntil(lambda: at_rest(window))
        assert "COMMIT" in statements
        assert len(statements) <= MOST_STATEMENTS, "\n".join(statements)
        assert session.postings.tagging(posting_id).answer(label.id) is answer
        (row,) = session.postings.rows([posting_id])
        assert (label.id in row.yes) == (answer is Answer.YES)
    if view == "after comparing":
        assert not window.project.quality.learning.stale.isHidden()
        assert not window.project.compare.stale.isHidden()
    assert window.top_bar.since.text() == "3 new answers"
    assert window.actions_by_name["undo"].text() == f"Undo {label.name}: unanswered"
