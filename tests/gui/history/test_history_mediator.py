"""History in the real window: opened by its key, going back, and the offer after a worse retrain."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.core.history import Regression, threshold_moves_sentence
from app.core.percentages import percentage_change
from app.core.records import Answer
from app.gui.history.history_dialog import HistoryDialog
from app.session import Session


@pytest.fixture
def trained(open_project, qtbot):
    """The window on a project that was trained twice, with an answer in between."""
    window = open_project(done=24, todo=4, train=True)
    session = window.bridge.session
    window.bridge.do(session.postings.answer, session.postings.ids()[0], session.labels.all[2].id, Answer.YES)
    retrain(window, qtbot)
    return window


def retrain(window, qtbot) -> None:
    window.actions_by_name["retrain"].trigger()
    idle(window, qtbot)


def idle(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())


def test_a_former_model_is_compared_pinned_and_gone_back_to_by_keyboard(trained, dialog, qtbot):
    qtbot.keyClick(trained, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    shown = dialog(HistoryDialog)
    qtbot.waitUntil(shown.table.hasFocus)
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "going back to model 1" in shown.sentence.text())
    qtbot.keyClick(shown, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: trained.bridge.session.models.history()[1].pinned)
    assert shown.pin_button.text() == "Un&pin"
    qtbot.keyClick(shown, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: trained.bridge.session.models.number == 1)
    idle(trained, qtbot)
    assert shown.chosen.current
    assert trained.status.model.text().startswith("Model 1 · ")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_retrain_tells_which_thresholds_it_moved(trained, dialog, qtbot):
    session = trained.bridge.session
    it = session.labels.all[0]
    for posting_id in session.postings.ids()[:8]:
        was = session.postings.tagging(posting_id).answer(it.id)
        trained.bridge.do(session.postings.answer, posting_id, it.id, Answer.NO if was else Answer.YES)
    retrain(trained, qtbot)
    moves, note = session.models.threshold_moves, trained.status.note
    assert f"{it.name} {percentage_change(it.threshold, session.labels.all[0].threshold)}" in map(str, moves)
    assert note.text().startswith("Trained on 24 postings in ")
    assert note.text().endswith(threshold_moves_sentence(moves))
    assert all(str(move) in note.toolTip() for move in moves)
    trained.actions_by_name["history"].trigger()
    shown = dialog(HistoryDialog)
    newest = shown.cells.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert f"threshold {percentage_change(it.threshold, session.labels.all[0].threshold)}" in newest


def test_two_former_models_are_compared(trained, dialog, qtbot):
    retrain(trained, qtbot)
    trained.actions_by_name["history"].trigger()
    shown = dialog(HistoryDialog)
    qtbot.waitUntil(shown.table.hasFocus)
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    qtbot.keyClick(shown.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(shown.compare_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.sentence.text().startswith("From model 1 to model 2: "))


def test_going_back_stops_a_training(trained, qtbot):
    trained.actions_by_name["retrain"].trigger()
    trained.project.history.go_back(1)
    idle(trained, qtbot)
    assert trained.bridge.session.models.number == 1
    assert len(trained.bridge.session.models.history()) == 2


def test_a_model_that_is_gone_is_a_sentence_in_the_dialog_and_the_banner(trained, dialog, qtbot):
    trained.actions_by_name["history"].trigger()
    shown = dialog(HistoryDialog)
    trained.project.history.go_back(17)
    idle(trained, qtbot)
    assert shown.sentence.text() == "Model 17 is no longer kept. Choose another one, or press Retrain."
    assert trained.banner.isVisible()
    shown.pin_asked.emit(17, True)
    assert shown.sentence.text().startswith("Model 17 is no longer kept.")


def test_a_worse_retrain_is_reported_with_a_way_back(trained, qtbot, monkeypatch):
    regression = Regression(1, 2, 24, 0.9, 0.7, 0.9, 0.6)
    session = trained.bridge.session
    job = session.models.train_job()

    def adopt(found):
        outcome = job.apply(found)
        monkeypatch.setattr(session.models, "_regression", replace(regression, after=session.models.number))
        return outcome

    task = trained.bridge.start(trained, lambda: replace(job, apply=adopt))
    task.then(lambda _: trained.project.history.on_trained())
    idle(trained, qtbot)
    qtbot.waitUntil(trained.banner.isVisible)
    assert trained.banner.sentence.text().startswith("Model 3 does worse than model 1 ")
    assert trained.banner.more_button.text() == "Go back"
    qtbot.mouseClick(trained.banner.more_button, Qt.MouseButton.LeftButton)
    idle(trained, qtbot)
    assert session.models.number == 1
    assert not trained.banner.isVisible()


def test_an_offer_ends_with_the_next_training_that_is_no_worse(trained, qtbot, monkeypatch):
    monkeypatch.setattr(
        trained.bridge.session.models, "_regression", Regression(1, 2, 24, 0.9, 0.7, 0.9, 0.6)
    )
    trained.project.history.on_trained()
    assert trained.banner.isVisible()
    retrain(trained, qtbot)
    assert not trained.banner.isVisible()


def test_a_read_only_project_has_a_history_to_look_at(open_project, make_project, settle, dialog, window):
    path = make_project(done=12, train=True)
    path.chmod(0o444)
    window.show_project(Session.open(path, read_only=True))
    settle()
    window.actions_by_name["history"].trigger()
    shown = dialog(HistoryDialog)
    assert not shown.pin_button.isEnabled()
    assert shown.chosen.number == 1


def test_while_thresholds_follow_marks_and_status_line_say_so(trained, qtbot):
    session, panel = trained.bridge.session, trained.project.labels
    steps = session.models.train_job().steps()
    partial = next(progress.partial for progress in steps if progress.partial is not None)
    trained.bridge.changed.emit(session.models.show_partial(partial))
    row = panel.model.row(0)
    assert row.threshold_stale
    assert trained.status.model.text() == "Learned from your answers; thresholds follow in a moment"
    trained.bridge.changed.emit(session.models.show_partial(None))
    assert not panel.model.row(0).threshold_stale
    assert trained.status.model.text().startswith("Model 2 · ")
    steps.close()


def test_labels_with_few_yes_answers_are_tentative(trained):
    counts = trained.bridge.session.labels.counts()
    for place, label in enumerate(trained.bridge.session.labels.all):
        row = trained.project.labels.model.row(place)
        assert row.yes == counts[label.id][0]
        assert row.few is (row.yes < 10)


def test_the_model_is_exported_with_its_card(trained, dialog, qtbot, tmp_path):
    trained.actions_by_name["export_model"].trigger()
    field = dialog(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    field.setText(str(tmp_path / "model"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Exported the model" in trained.status.note.text())
    assert (tmp_path / "model.skops").stat().st_size > 0
    assert trained.bridge.session.models.id in (tmp_path / "model.md").read_text(encoding="utf-8")
