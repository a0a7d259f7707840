"""The status line: one steady line for any number of jobs and names of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.core.jobs import Job, identity
from app.core.records import Progress, Quality
from app.gui.window.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Generator


@pytest.fixture
def line(qtbot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    made.resize(1024, 28)
    made.show()
    return made


def no_steps() -> Generator[Progress, None, None]:
    yield from ()


def job(kind: str, title: str) -> Job[Any, Any]:
    return Job(kind, title, no_steps, identity)


TRAINING, IMPORT = job("train", "Training"), job("import", "Import of a.csv")


def test_a_job_that_takes_but_a_moment_is_not_shown(line):
    line.show_progress(TRAINING, Progress(0.1, "Reading answers"))
    line.end_job(TRAINING)
    assert line.bar.isHidden()


def test_a_longer_one_is_shown_with_its_progress_and_can_be_cancelled(line, qtbot):
    line.show_progress(TRAINING, Progress(None, "Reading answers"))
    qtbot.waitUntil(line.bar.isVisible)
    assert line.bar.maximum() == 0
    line.show_progress(TRAINING, Progress(0.42, "Reading answers"))
    assert (line.bar.value(), line.bar.maximum()) == (420, 1000)
    assert line.what.text() == "Training: Reading answers"
    assert line.bar.accessibleName() == "Training: Reading answers"
    with qtbot.waitSignal(line.cancel_asked) as asked:
        line.cancel_button.click()
    assert asked.args == ["train"]
    line.end_job(TRAINING)
    assert line.bar.isHidden()
    assert line.cancel_button.isHidden()


def test_of_two_jobs_the_first_is_shown_until_it_ends(line, qtbot):
    line.show_progress(IMPORT, Progress(0.1, ""))
    line.show_progress(TRAINING, Progress(0.5, ""))
    qtbot.waitUntil(line.bar.isVisible)
    for _ in range(3):
        line.show_progress(TRAINING, Progress(0.6, ""))
        assert line.what.text() == "Import of a.csv"
    line.end_job(IMPORT)
    assert line.what.text() == "Training"
    with qtbot.waitSignal(line.cancel_asked) as asked:
        line.cancel_button.click()
    assert asked.args == ["train"]


def test_a_long_name_makes_the_window_no_wider(line, qtbot):
    narrow = line.minimumSizeHint().width()
    long = job("import", f"Import of {'postings' * 60}.csv")
    line.show_progress(long, Progress(0.5, ""))
    line.show_message("word " * 200)
    qtbot.waitUntil(line.bar.isVisible)
    line.set_model(12, Quality(1_000_000, 1.0, 0.5, 0.5, 0.5, ()))
    line.set_saved()
    assert line.minimumSizeHint().width() < 1024
    assert narrow < 1024
    assert long.title in line.what.toolTip().replace("\n", " ")  # wrapped, but whole


def test_what_has_nothing_to_tell_leaves_what_was_said(line):
    line.show_message("Added 3 postings.")
    line.show_message("")
    assert line.note.text() == "Added 3 postings."


def test_clear_forgets_everything(line, qtbot):
    line.show_progress(TRAINING, Progress(0.1, ""))
    line.show_message("<b>Added</b>")
    line.clear()
    assert line.note.text() == line.model.text() == line.saved.text() == ""
    line.show_progress(IMPORT, Progress(0.1, ""))
    qtbot.waitUntil(line.bar.isVisible)
    assert line.what.text() == "Import of a.csv"
