"""Automatic retraining, once answers have stopped changing."""

from __future__ import annotations

import pytest

from app.core.records import Answer, Changes
from app.gui.window.auto_retrain import AutoRetrain

ANSWERED, FLAGGED, MOVED, TRAINED = (
    Changes(postings=frozenset({1}), learning=True),
    Changes(postings=frozenset({1})),
    Changes(labels=frozenset({1})),
    Changes(model=True, labels=frozenset({1})),
)


@pytest.fixture
def trainings() -> list[int]:
    return []


@pytest.fixture
def automatic(qapp, trainings) -> AutoRetrain:
    made = AutoRetrain(lambda: trainings.append(1))
    made.quiet.setInterval(20)
    return made


def test_many_answers_at_once_give_one_training(automatic, trainings, qtbot):
    automatic.set_on(True)
    for _ in range(10):
        automatic.on_changes(ANSWERED)
    qtbot.waitUntil(lambda: bool(trainings))
    assert trainings == [1]
    assert not automatic.quiet.isActive()


@pytest.mark.parametrize(
    "changes", [FLAGGED, MOVED, TRAINED, Changes()], ids=["flag", "threshold", "model", "nothing"]
)
def test_what_gives_nothing_to_learn_starts_nothing(automatic, changes):
    automatic.set_on(True)
    automatic.on_changes(changes)
    assert not automatic.quiet.isActive()


def test_off_it_does_nothing_and_turning_it_off_calls_back_what_waits(automatic):
    automatic.on_changes(ANSWERED)
    assert not automatic.quiet.isActive()
    automatic.set_on(True)
    automatic.on_changes(ANSWERED)
    automatic.set_on(False)
    assert not automatic.quiet.isActive()


def test_in_the_window_an_answer_brings_a_new_model(open_project, qtbot):
    window = open_project(done=12, todo=2)
    window.project.training.auto_retrain.quiet.setInterval(20)
    window.top_bar.automatic.click()
    session = window.bridge.session
    assert session.models.number is None
    window.project.current.answer(session.labels.all[0].id, Answer.YES)
    qtbot.waitUntil(lambda: session.models.number == 1)
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    assert not window.project.training.auto_retrain.quiet.isActive()
    assert window.top_bar.since.text() == ""


def test_who_only_begins_is_not_told_that_answers_are_lacking(open_project, qtbot):
    window = open_project(todo=3)
    window.project.training.auto_retrain.quiet.setInterval(20)
    window.actions_by_name["automatic"].trigger()
    with qtbot.waitSignal(
        window.bridge.job_ended, check_params_cb=lambda job, _: job.kind == "train"
    ) as ended:
        window.project.current.answer(window.bridge.session.labels.all[0].id, Answer.YES)
    assert ended.args[1] is None
    assert window.banner.isHidden()
    window.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(window.banner.isVisible)
    assert "retrain" in window.banner.sentence.text()


def test_it_is_remembered(window, make_project, qapp, qtbot):
    from app.gui.application import make_window

    window.actions_by_name["automatic"].trigger()
    again = make_window(qapp)
    qtbot.addWidget(again)
    assert again.actions_by_name["automatic"].isChecked()
    again.open_project(make_project())
    assert again.top_bar.automatic.isChecked()
