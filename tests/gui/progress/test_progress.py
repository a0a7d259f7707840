"""Progress: its figures, setting the target, and reaching it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.core.jobs import run
from app.core.records import Answer, Label
from app.gui.kit.theme import apply_theme, theme_of
from app.gui.progress.label_bars import LabelBars, LabelBarView
from app.gui.progress.progress_dialog import ProgressDialog
from app.gui.progress.sparkline import Sparkline
from app.session import Session

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow


@pytest.fixture
def shown(open_project, dialog, qtbot):
    """Progress of a project, once it has counted."""

    def show(**wanted: object) -> tuple[MainWindow, ProgressDialog]:
        window = open_project(**wanted)
        qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        progress = dialog(ProgressDialog)
        qtbot.waitUntil(lambda: progress.bars.rowCount() > 0)
        return window, progress

    return show


def rows(progress: ProgressDialog) -> list[str]:
    model = progress.bars
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_it_says_what_is_done_and_what_labels_lack(shown, qtbot) -> None:
    window, progress = shown(done=8, todo=4)
    assert progress.done_line.text() == "8 of 12 postings done (66\u00a0%)"
    assert (progress.bar.value(), progress.bar.maximum()) == (8, 12)
    assert rows(progress) == [
        "IT: 4 yes, 4 no", "Nursing: 4 yes, 4 no", "Remote: 4 yes, 4 no",
    ]  # fmt: skip
    assert not progress.sparkline.isVisible()
    session = window.bridge.session
    posting_id, it = session.postings.ids("todo")[0], session.labels.all[0]
    window.bridge.do(session.postings.answer, posting_id, it.id, Answer.YES)
    window.bridge.do(session.postings.finish, posting_id)
    qtbot.waitUntil(lambda: progress.done_line.text() == "9 of 12 postings done (75\u00a0%)")
    assert rows(progress)[-1] == "IT: 5 yes, 4 no"
    assert progress.pace_line.text() == "1 today"


def test_a_burst_on_the_aim_is_one_step_of_undo(shown, qtbot) -> None:
    window, progress = shown(done=8)
    before = window.bridge.session.undo_title
    qtbot.mouseClick(progress.aiming, Qt.MouseButton.LeftButton, pos=progress.aiming.rect().center())
    assert progress.aiming.isChecked()
    progress.wanted.setFocus()
    for _ in range(3):
        qtbot.keyClick(progress.wanted, Qt.Key.Key_Up)
    assert progress.aim_line.text() == "0 of 3 labels have 23 yes answers; 57 more to go."
    qtbot.waitUntil(lambda: window.bridge.session.options.wanted_yes == 23)
    assert rows(progress)[0] == "IT: 4 yes, 4 no, 23 wanted"
    window.bridge.do(window.bridge.session.undo)
    assert window.bridge.session.options.wanted_yes is None
    assert window.bridge.session.undo_title == before
    qtbot.waitUntil(lambda: not progress.aiming.isChecked())
    assert rows(progress)[0] == "IT: 4 yes, 4 no"


def test_an_aim_that_is_being_changed_is_kept_on_closing(shown, qtbot) -> None:
    window, progress = shown(done=8)
    progress.aiming.setChecked(True)
    progress.wanted.setValue(7)
    qtbot.keyClick(progress, Qt.Key.Key_Escape)
    assert window.bridge.session.options.wanted_yes == 7


def test_trainings_and_the_check_are_shown_apart(shown, qtbot) -> None:
    window, progress = shown(done=40, train=True)
    session = window.bridge.session
    assert progress.quality_line.text().startswith("Of 10 labels assigned, ")
    check = session.models.quality.check
    assert progress.check_line.text() == check.plain_sentence
    assert "F1" not in progress.check_line.text()
    assert check.sentence in progress.check_line.toolTip()
    assert not progress.sparkline.isVisible()
    session.postings.reopen(session.postings.ids()[0])
    with qtbot.waitSignal(window.bridge.job_ended, check_params_cb=lambda job, _: job.kind == "train"):
        window.actions_by_name["retrain"].trigger()
    assert progress.sparkline.isVisible()
    assert [postings for postings, _ in progress.sparkline.points] == [40, 40]
    assert progress.sparkline.accessibleName().startswith("Score ")
    progress.grab()


def test_the_status_line_opens_it(open_project, dialog, qtbot) -> None:
    window = open_project()
    qtbot.mouseClick(window.status.model, Qt.MouseButton.LeftButton)
    assert dialog(ProgressDialog).windowTitle() == "Progress"


def test_it_can_be_looked_at_in_a_read_only_project(make_project, window, settle, dialog) -> None:
    window.show_project(Session.open(make_project(done=4), read_only=True))
    settle()
    window.actions_by_name["progress"].trigger()
    progress = dialog(ProgressDialog)
    assert not progress.aiming.isEnabled()
    assert not progress.wanted.isEnabled()


def test_reaching_the_target_is_reported_once(open_project, dialog, qtbot) -> None:
    window = open_project(todo=6)
    session = window.bridge.session
    window.bridge.do(session.set_options, replace(session.options, wanted_yes=2))
    ids = session.postings.ids()
    for label in session.labels.all:
        for posting_id in ids[:2]:
            assert window.banner is None or not window.banner.isVisible()
            window.bridge.do(session.postings.answer, posting_id, label.id, Answer.YES)
    assert window.banner.sentence.text() == "Each label has 2 yes answers."
    window.banner.hide()
    window.bridge.do(session.postings.answer, ids[2], session.labels.all[0].id, Answer.YES)
    assert not window.banner.isVisible()
    window.bridge.do(session.set_options, replace(session.options, wanted_yes=3))
    assert not window.banner.isVisible()
    last = session.labels.all[-1].id
    for label in session.labels.all[1:]:
        window.bridge.do(session.postings.answer, ids[3], label.id, Answer.YES)
    assert session.labels.yes_answers(last, 9) == 3
    assert window.banner.isVisible()
    qtbot.mouseClick(window.banner.more_button, Qt.MouseButton.LeftButton)
    assert dialog(ProgressDialog).isVisible()


def test_an_aim_that_was_reached_before_is_not_news(make_project, window, settle) -> None:
    path = make_project(done=12)
    with Session.open(path) as session:
        session.set_options(replace(session.options, wanted_yes=2))
    window.open_project(path)
    settle()
    session = window.bridge.session
    window.bridge.do(session.postings.reopen, session.postings.ids()[0])
    assert not window.banner.isVisible()
    window.bridge.do(session.labels.add, "New")
    for posting_id in session.postings.ids()[:2]:
        window.bridge.do(session.postings.answer, posting_id, session.labels.all[-1].id, Answer.YES)
    assert window.banner.isVisible()


def test_many_labels_are_shown_as_fast_as_few(qapp, qtbot, qtmodeltester) -> None:
    apply_theme(qapp, "dark")
    model = LabelBars()
    view = LabelBarView(model, theme_of(qapp))
    qtbot.addWidget(view)
    labels = [Label(number, f"<b>label</b> {number}", "#3F6FE0") for number in range(1, 3001)]
    model.set_counts(labels, {number: number % 30 for number in range(1, 3001)}, {}, 20)
    view.resize(400, 300)
    view.show()
    assert model.index(0).data() == "<b>label</b> 30"
    assert "&lt;b&gt;" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(2999).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "<b>label</b> 2999: 29 yes, 0 no, 20 wanted"
    )
    qtmodeltester.check(model)
    assert not view.grab().isNull()
    apply_theme(qapp, "light")


def test_one_training_alone_draws_no_line(qapp, qtbot) -> None:
    line = Sparkline(theme_of(qapp))
    qtbot.addWidget(line)
    line.resize(300, 56)
    empty = line.grab().toImage()
    line.set_points([(40, 0.8)])
    assert line.grab().toImage() == empty
    line.set_points([(40, 0.8), (40, 0.8), (90, 0.8)])
    assert line.grab().toImage() != empty


def test_progress_is_true_after_a_training_goes_on(make_project) -> None:
    with Session.open(make_project(done=8, todo=2)) as session:
        progress = run(session.postings.progress_job())
        assert (progress.counts.done, progress.counts.todo, progress.today) == (8, 2, 0)


def test_without_labels_it_says_so(qapp, qtbot, make_project) -> None:
    progress = ProgressDialog(theme_of(qapp), None)
    qtbot.addWidget(progress)
    progress.show()
    with Session.open(make_project(todo=0, labels=())) as session:
        progress.set_progress(session.labels.all, run(session.postings.progress_job()))
    assert progress.no_labels.isVisible()
    assert not progress.list.isVisible()
