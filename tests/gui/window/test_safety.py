"""The window with a missing or damaged project: it reports the problem, stays readable, offers a remedy."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.core.crash_report import CrashWatch, earlier_crashes
from app.core.jobs import run
from app.core.records import Answer
from app.gui.files.restore_dialog import RestoreDialog
from app.session import Session
from app.session.backups import backups_of

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

TOP = Path(__file__).resolve().parents[3]


def damage(path: Path) -> bytes:
    """Zeros at the end of the file."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2 // 4096 * 4096] + bytes(len(data) - len(data) // 2 // 4096 * 4096))
    return path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted there")
def test_an_edit_of_a_deleted_project_is_refused_and_a_copy_offered(open_project, tmp_path: Path) -> None:
    window: MainWindow = open_project()
    path, session = window.bridge.session.path, window.bridge.session
    path.unlink()
    assert window.bridge.do(session.postings.answer, 1, 1, Answer.YES) is None
    assert "was moved or deleted while it was open" in window.banner.accessibleName()
    assert window.banner.more_button.text() == "Save a copy…"
    assert session.postings.tagging(1).answer(1) is None
    run(session.files.copy_job(tmp_path / "copy.jobtag"))
    with Session.open(tmp_path / "copy.jobtag") as copy:
        assert copy.check() == []


def test_a_damaged_project_is_shown_read_only_and_can_be_recovered(
    window: MainWindow, make_project, qtbot, tmp_path: Path
) -> None:
    path = make_project()
    spoiled = damage(path)
    window.open_project(path)
    assert "is damaged, so nothing more is written to it" in window.banner.accessibleName()
    assert window.banner.more_button.text() == "Recover…"
    window.close_project()
    assert path.read_bytes() == spoiled
    window.safety.recover(path, tmp_path / "new.jobtag")
    qtbot.waitUntil(lambda: window.bridge is not None)
    assert window.bridge.session.path == tmp_path / "new.jobtag"
    assert not window.bridge.session.read_only
    assert window.banner.accessibleName().startswith("Recovered ")


def test_a_threshold_past_its_bounds_and_an_invalid_goal_lock_nobody_out(
    window: MainWindow, make_project, settle, qtbot
) -> None:
    """They ended the program and locked the project for good."""
    path = make_project(done=12, train=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE labels SET set_threshold = 1e999 WHERE id = 1")
        connection.execute("UPDATE labels SET tuned_threshold = -1e999 WHERE id = 2")
        connection.execute("""UPDATE labels SET goal = '{"kind": "recall", "least": 9}' WHERE id = 3""")
        connection.commit()
    window.open_project(path)
    settle()
    for view in ("classify", "quality", "tag"):
        window.show_view(view)
        window.grab()
    assert all(0 <= label.threshold <= 1 for label in window.bridge.session.labels.all)
    assert not window.bridge.session.read_only


def test_a_backup_is_restored_by_the_dialog(open_project, qtbot) -> None:
    window: MainWindow = open_project()
    session, path = window.bridge.session, window.bridge.session.path
    run(session.backups.job(hurry=True))
    window.bridge.do(session.labels.delete, session.labels.all[2].id)
    window.actions_by_name["restore"].trigger()
    (dialog,) = window.findChildren(RestoreDialog)
    assert dialog.list.count() == 1
    assert "label Remote there again" in dialog.change.text()
    dialog.buttons.take.click()
    qtbot.waitUntil(lambda: window.bridge is not None and window.bridge.session is not session)
    assert window.bridge.session.path == path
    assert [label.name for label in window.bridge.session.labels.all] == ["IT", "Nursing", "Remote"]
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())


def test_without_a_backup_the_dialog_says_so(open_project) -> None:
    window: MainWindow = open_project()
    window.actions_by_name["restore"].trigger()
    (dialog,) = window.findChildren(RestoreDialog)
    assert dialog.change.text() == "There is no backup of this project yet."
    assert not dialog.buttons.take.isEnabled()


def test_the_folder_for_backups_is_chosen_in_the_dialog(open_project, tmp_path: Path) -> None:
    window: MainWindow = open_project()
    window.actions_by_name["restore"].trigger()
    (dialog,) = window.findChildren(RestoreDialog)
    dialog.choose_folder(tmp_path / "elsewhere")
    assert f"Backups lie in {tmp_path / 'elsewhere'}" in dialog.place.text()
    made = run(window.bridge.session.backups.job(hurry=True))
    assert made.path.is_relative_to(tmp_path / "elsewhere")


def test_closing_makes_a_backup_of_what_changed(open_project) -> None:
    window: MainWindow = open_project()
    path = window.bridge.session.path
    window.close_project()
    assert backups_of(path) == []
    window.open_project(path)
    window.bridge.do(window.bridge.session.postings.answer, 1, 1, Answer.YES)
    window.close_project()
    (made,) = backups_of(path)
    with Session.open(made.path, read_only=True) as kept:
        assert kept.postings.tagging(1).answer(1) is Answer.YES


def test_a_backup_is_made_by_itself_when_it_is_due(open_project, qtbot) -> None:
    from app.gui.window.safety_mediator import ProjectSafety

    window: MainWindow = open_project()
    safety = window.project.findChild(ProjectSafety)
    safety.back_up_if_due()
    assert not window.bridge.worker.busy("backup")
    window.bridge.do(window.bridge.session.postings.answer, 1, 1, Answer.YES)
    safety.back_up_if_due()
    qtbot.waitUntil(lambda: len(window.bridge.session.backups.all()) == 1)
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())


def test_a_project_in_a_folder_of_the_cloud_is_warned_of(
    window, make_project, tmp_path: Path, settle
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = make_project().rename(folder / "jobs.jobtag")
    window.open_project(path)
    settle()
    assert "is in a folder that Dropbox synchronises" in window.banner.accessibleName()


def test_about_says_where_the_log_is(window: MainWindow, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QMessageBox

    window.actions_by_name["about"].trigger()
    (box,) = window.findChildren(QMessageBox)
    assert f"Log: {tmp_path / 'home' / 'jobtag.log'}" in box.text()


def test_the_next_start_tells_of_an_unexpected_end(window: MainWindow) -> None:
    window.safety.tell_of_crash("Fatal Python error: Segmentation fault")
    assert "ended unexpectedly last time. Nothing is lost" in window.banner.accessibleName()
    assert window.banner.more_button.text() == "Copy details"
    window.banner.more_button.click()
    assert QApplication.clipboard().text() == "Fatal Python error: Segmentation fault"


def test_an_end_as_it_should_be_leaves_no_report() -> None:
    watch = CrashWatch()
    assert earlier_crashes() == ""  # one that runs is none
    watch.close()
    assert earlier_crashes() == ""


CRASHING = """
import ctypes, sys
from app.core.crash_report import CrashWatch
watch = CrashWatch()
watch.note("Qt 6")
if sys.argv[1] == "segfault": ctypes.string_at(0)
import os, signal; os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
@pytest.mark.parametrize("how", ["segfault", "kill"])
def test_a_crash_is_reported_once_with_its_stack(how: str) -> None:
    env = {**os.environ, "PYTHONPATH": str(TOP)}
    assert subprocess.run([sys.executable, "-c", CRASHING, how], check=False, env=env).returncode < 0
    report = earlier_crashes()
    assert report.startswith("Jobtag ")
    assert "Qt 6" in report
    assert str(datetime.now(UTC).year) in report
    assert ("Segmentation fault" in report) == (how == "segfault")
    assert earlier_crashes() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("platform", ["wayland", "nonsense", "xcb", "wayland;xcb", "eglfs"])
def test_a_platform_that_does_not_answer_is_one_sentence(platform: str) -> None:
    env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env |= {"PYTHONPATH": str(TOP), "QT_QPA_PLATFORM": platform}
    done = subprocess.run([sys.executable, "-m", "app"], capture_output=True, text=True, check=False, env=env)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no screen to show a window on.")
    assert done.stderr.count("\n") == 1
