"""The sample tagged by keyboard alone, each key counted: one for each label that applies, one for done."""

from __future__ import annotations

import json
from itertools import islice
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app import resources
from app.core.records import Answer, IncomingPosting
from app.gui.kit.empty_state import EmptyState
from app.session import SAMPLE_LABELS, Session

POSTINGS = 25


class KeyCounter(QObject):
    """Counts the keys that reach the application's widgets, each once, wherever it goes on to."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.keys = 0
        self._last: QEvent | None = None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and watched is QApplication.focusWidget():
            self.keys += 1
        return False


@pytest.fixture
def counter(qapp):
    made = KeyCounter(qapp)
    yield made
    qapp.removeEventFilter(made)


def sample() -> list[dict[str, Any]]:
    """The first tagged postings of the sample."""
    with resources.sample_postings().open(encoding="utf-8") as lines:
        return [row for row in islice(map(json.loads, lines), POSTINGS) if "labels" in row]


def test_the_sample_takes_one_key_a_label_and_one_for_done(window, settle, counter, tmp_path, qtbot):
    rows = sample()
    assert len(rows) == POSTINGS
    assert max(len(row["labels"]) for row in rows) >= 3
    path = tmp_path / "sample.jobtag"
    with Session.create(path, SAMPLE_LABELS) as session:
        session.files.add([IncomingPosting("", 0, row["text"], title=row["title"]) for row in rows])
        ids = list(session.postings.ids())
        key_of = {label.name: label.key for label in session.labels.all}
    assert all(key_of.values())
    assert window.open_project(path)
    settle()
    qtbot.waitUntil(window.project.posting_list.table.hasFocus)

    for posting_id, row in zip(ids, rows, strict=True):
        assert window.project.current.posting_id == posting_id
        before = counter.keys
        for name in row["labels"]:
            QTest.keyClicks(QApplication.focusWidget(), key_of[name])
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert 0 < counter.keys - before <= len(row["labels"]) + 1

    assert window.project.posting_list.state == "all done"
    with Session.open(path, read_only=True) as session:
        for posting_id, row in zip(ids, rows, strict=True):
            tagging = session.postings.tagging(posting_id)
            found = {label.name: tagging.answer(label.id) for label in session.labels.all}
            assert found == {
                name: Answer.YES if name in row["labels"] else Answer.NO for name in SAMPLE_LABELS
            }


def test_after_the_last_posting_no_key_goes_astray(open_project, qtbot):
    window = open_project(todo=1)
    panel = window.project.posting_list
    qtbot.waitUntil(panel.table.hasFocus)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert panel.state == "all done"
    assert panel.chips["todo"].hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "9")
    assert panel.search_field.text() == ""
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: panel.state == "list")
    assert panel.table.hasFocus()


def test_where_all_is_done_no_text_field_waits_for_keys(window, make_project, settle):
    assert window.open_project(make_project(todo=0, done=3))
    settle()
    assert window.project.posting_list.chips["todo"].hasFocus()


def test_without_labels_enter_asks_for_one_instead_of_finishing_a_posting(window, settle, tmp_path, qtbot):
    path = tmp_path / "ads.jobtag"
    with Session.create(path) as session:
        session.files.add([IncomingPosting("", 0, "We look for a cook.", title="Cook")])
    window.open_project(path)
    settle()
    qtbot.waitUntil(window.project.posting_list.table.hasFocus)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.project.labels.no_labels.names.hasFocus()
    assert window.status.note.text() == "Add a label first. Then answer which postings have it."
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.findChild(QDialog).isVisible()
    window.findChild(QDialog).close()
    window.project.posting_view.done_button.click()
    (posting_id,) = window.bridge.session.postings.ids()
    assert not window.bridge.session.postings.tagging(posting_id).done


def test_where_all_is_done_the_next_step_depends_on_what_the_model_knows(window, make_project, settle, qtbot):
    window.open_project(make_project(todo=1, done=16))
    settle()
    window.actions_by_name["done"].trigger()

    def said() -> list[str]:
        states = window.project.findChildren(EmptyState)
        return [
            state.sentence.text() for state in states if state.isVisible() and "done" in state.title.text()
        ]

    assert window.project.posting_list.state == "all done"
    assert said()
    assert all("Press Retrain" in sentence for sentence in said())
    with qtbot.waitSignal(window.project.training.trained):
        window.actions_by_name["retrain"].trigger()
    assert said()
    assert all("Classify a text or a file" in sentence for sentence in said())
    window.bridge.do(window.bridge.session.labels.add, "Another")
    assert all("Press Retrain" in sentence for sentence in said())
