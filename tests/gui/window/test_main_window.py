"""The whole window: projects, training, closing at any moment, appearance, and rules for all controls."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from app.core import settings
from app.core.places import home
from app.gui.application import make_window
from app.gui.keys.actions import READ_ONLY, ROWS
from app.gui.kit.colors import DARK, LIGHT
from app.gui.kit.plain_label import ElidedLabel
from app.gui.kit.preferences import Preferences
from app.gui.window.report_dialog import ReportDialog
from app.gui.window.status_line import StatusLine
from app.gui.window.top_bar import TopBar
from app.session import Session
from tests.waiting import WAIT, limit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.jobs import Job
    from app.core.records import Progress
    from app.gui.window.main_window import MainWindow

Key = Qt.Key
LONG = 20_000
TEXT = "A nurse for the patients of a hospital ward"


def idle(window: MainWindow) -> bool:
    return window.bridge is None or not window.bridge.worker.busy()


def workers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "jobs"]


def bars(window: MainWindow) -> dict[str, float | None]:
    """The probabilities that the rows of the label panel show."""
    model = window.project.labels.model
    return {model.row(number).name: model.row(number).probability for number in range(model.rowCount())}


# --- projects ------------------------------------------------------------------------------------------


def test_the_first_page_offers_what_there_is_to_do(window):
    assert window.pages.currentWidget() is window.welcome
    assert window.windowTitle() == "Jobtag"
    assert not [*window.findChildren(TopBar), *window.findChildren(StatusLine)]
    enabled = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert {"new", "open", "sample", "import", "paste", "quit", "keys", "about", "theme_dark"} <= enabled
    assert not {"undo", "redo", "done", "retrain", "export", "close", "view_tag", "add_label"} & enabled


def test_a_new_project_is_made_where_the_person_says(window, dialog, tmp_path):
    window.welcome.new_button.click()
    asked = dialog(QFileDialog)
    field = asked.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(tmp_path / "Büro & Pflege"))
    QTest.keyClick(field, Key.Key_Return)
    assert window.windowTitle() == "Büro & Pflege – Jobtag"
    assert (tmp_path / "Büro & Pflege.jobtag").exists()
    assert window.project.posting_list.state == "empty"
    assert window.project.labels.pages.currentWidget() is window.project.labels.no_labels


def test_without_a_posting_at_hand_the_middle_says_what_to_do(window, make_project):
    window.open_project(make_project(todo=0))
    assert window.project.posting_view.empty_state.title.text() == "Nothing to tag yet"
    window.open_project(make_project(todo=0, done=3, name="done"))
    assert window.project.posting_view.empty_state.title.text() == "All done"
    window.project.posting_list.chips["done"].click()
    assert window.project.posting_view.posting is not None


def test_the_sample_opens_with_postings_to_look_at(window, qtbot):
    window.welcome.sample_button.click()
    assert window.windowTitle() == "Sample – Jobtag"
    qtbot.waitUntil(lambda: idle(window))
    assert len(window.project.posting_list.model.ids) > 10
    window.close_project()
    window.welcome.sample_button.click()  # the second time it is there already
    assert window.windowTitle() == "Sample – Jobtag"


def test_a_sample_that_cannot_be_kept_is_told(window, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way", "utf-8")
    with monkeypatch.context() as patch:
        patch.setenv("JOBTAG_HOME", str(tmp_path / "file" / "home"))
        window.welcome.sample_button.click()
    assert window.banner.accessibleName().startswith("The sample cannot be kept in")
    assert window.bridge is None


def test_recent_projects_are_offered_and_open(window, make_project, qtbot):
    first, second = make_project(name="first"), make_project(name="second")
    for path in (first, second):
        window.open_project(path)
    window.actions_by_name["close"].trigger()
    assert [row.open_button.text() for row in window.welcome.rows] == ["second", "first"]
    assert window.welcome.rows[0].open_button.hasFocus()
    first.unlink()
    window.open_project(second)
    window.close_project()
    assert not window.welcome.rows[1].open_button.isEnabled()
    window.welcome.rows[1].remove_button.click()
    assert [row.open_button.text() for row in window.welcome.rows] == ["second"]
    window.welcome.rows[0].open_button.click()
    assert window.windowTitle() == "second – Jobtag"


def test_recent_projects_that_cannot_even_be_looked_for_stop_nothing(qapp, qtbot):
    names = ["/" + "x" * 5_000 + ".jobtag", "/null\0character.jobtag"]
    (home("config") / "preferences.json").write_text(json.dumps({"recent": names}), "utf-8")
    window = make_window(qapp)
    qtbot.addWidget(window)
    assert [row.open_button.isEnabled() for row in window.welcome.rows] == [False, False]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "does not exist"),
        (b"", "is empty"),
        (b"title,text\n", "is not a Jobtag project"),
        (b"SQLite format 3\x00" + b"\x00" * 4_000, ""),
    ],
    ids=["missing", "empty", "other", "garbage"],
)
def test_a_file_that_is_no_project_is_named_as_typed_and_unchanged(open_project, tmp_path, content, sentence):
    window = open_project(todo=1)
    path = tmp_path / "<b>other<b>.jobtag"
    if content is not None:
        path.write_bytes(content)
    assert not window.open_project(path)
    assert window.banner.isVisible()
    assert sentence in window.banner.accessibleName()
    assert "<b>other<b>.jobtag" in window.banner.accessibleName()
    assert window.banner.sentence.textFormat() == Qt.TextFormat.PlainText
    assert window.windowTitle() == "jobs – Jobtag"
    assert content is None or path.read_bytes() == content
    window.banner.close_button.click()
    assert not window.banner.isVisible()


def test_a_long_path_makes_the_window_no_wider(window, tmp_path):
    window.resize(1024, 768)
    long = tmp_path.joinpath(*["a folder with rather a long name" + "x" * 40] * 4, "jobs.jobtag")
    window.open_project(long)
    assert window.banner.isVisible()
    assert window.width() == 1024
    assert window.minimumSizeHint().width() <= 1024


@pytest.fixture
def busy(make_project) -> Iterator[Path]:
    """A project that another program has open."""
    path = make_project(todo=3, done=12, train=True, name="busy")
    code = "import sys; from pathlib import Path; from app.session import Session\n"
    code += "session = Session.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    environment = os.environ | {"PYTHONPATH": os.getcwd()}
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    ) as other:  # fmt: skip
        assert other.stdout.readline() == "open\n"
        yield path
        other.stdin.close()
        other.wait(WAIT)


def test_a_busy_project_is_offered_read_only(window, busy, dialog, settle, qtbot):
    assert not window.open_project(busy)
    box = dialog(QMessageBox)
    assert "busy.jobtag is open in" in box.text()
    assert box.textFormat() == Qt.TextFormat.PlainText
    (button,) = [button for button in box.buttons() if button.text() == "Open read-only"]
    button.click()
    window.activateWindow()
    assert window.bridge.session.read_only
    assert window.banner.accessibleName() == READ_ONLY
    assert window.banner.more_button.text() == "Save a copy…"
    assert window.status.read_only.isVisible()
    assert not window.status.saved.isVisible()
    settle()
    qtbot.waitUntil(window.project.posting_list.table.hasFocus)

    project, session = window.project, window.bridge.session
    disabled = {name for name, action in window.actions_by_name.items() if not action.isEnabled()}
    assert {row.name for row in ROWS if row.writes} <= disabled
    assert {"undo", "redo"} <= disabled
    assert not {"export", "save_as", "classify_file", "view_classify", "skip"} & disabled
    buttons = (
        project.posting_view.done_button,
        project.labels.add,
        window.top_bar.retrain_button,
        window.top_bar.import_button,
        window.top_bar.paste_button,
        project.classify.add_button,
    )
    assert not any(button.isEnabled() for button in buttons)
    assert all("The project is read-only" in button.toolTip() for button in buttons)
    project.classify.set_text("A nurse for the night")
    assert not project.classify.add_button.isEnabled()
    assert not any(row.keys in READ_ONLY for row in ROWS if len(row.keys) > 1)  # each key can be changed
    window.banner.hide()
    first = project.current.posting_id
    QTest.keyClicks(project.posting_list.table, "1")
    QTest.keyClick(project.posting_list.table, Key.Key_Return)
    assert project.current.posting_id == first
    assert not window.banner.isVisible()
    QTest.keyClicks(project.posting_list.table, "s")
    assert project.current.posting_id != first
    assert any(probability is not None for probability in bars(window).values())
    with Session.open(session.path, read_only=True) as again:
        assert again.models.answers_since == 0


def test_the_banner_of_a_read_only_project_offers_a_copy(window, busy, dialog):
    window.open_project(busy)
    (button,) = [button for button in dialog(QMessageBox).buttons() if button.text() == "Open read-only"]
    button.click()
    window.activateWindow()
    window.banner.more_button.click()
    assert dialog(QFileDialog).acceptMode() == QFileDialog.AcceptMode.AcceptSave


def test_declining_read_only_leaves_the_window_as_it_was(window, busy, dialog):
    window.open_project(busy)
    dialog(QMessageBox).reject()
    assert window.bridge is None
    assert window.pages.currentWidget() is window.welcome


def test_an_edit_that_is_refused_is_told_in_the_banner_as_typed(open_project):
    window = open_project(todo=1)
    window.bridge.do(window.bridge.session.labels.add, "<i>Night</i>")
    window.bridge.do(window.bridge.session.labels.add, "<I>night</I>")
    assert window.banner.isVisible()
    assert window.banner.accessibleName() == (
        "There is already a label named <i>Night</i>. Choose another name."
    )
    assert window.banner.sentence.textFormat() == Qt.TextFormat.PlainText


def test_a_bug_in_a_slot_gives_one_report_and_the_window_lives(open_project, dialog, qtbot):
    window = open_project(todo=2)

    def breaks() -> None:
        raise RuntimeError("a bug")

    for _ in range(2):
        QTimer.singleShot(0, window, breaks)
    report = dialog(ReportDialog)
    assert "RuntimeError: a bug" in report.details.toPlainText()
    report.close_button.click()
    window.activateWindow()
    qtbot.waitUntil(window.project.posting_list.table.hasFocus)
    QTest.keyClicks(window.project.posting_list.table, "1")
    assert window.actions_by_name["undo"].text() == "Undo IT: yes"
    (home("log") / "jobtag.log").unlink()


# --- training ------------------------------------------------------------------------------------------


@pytest.fixture
def trained(open_project, qtbot) -> MainWindow:
    """A window on a project with a model, whose bars stand still."""
    window = open_project(done=16, todo=4, train=True)
    window.project.labels.animated = False
    return window


def at_partial(window: MainWindow, act) -> None:
    """Do something once, when the training under way shows new bars early."""
    done = []

    def follow(_job: Job[Any, Any], progress: Progress) -> None:
        if progress.partial is not None and not done:
            done.append(True)
            act()

    window.bridge.job_progressed.connect(follow)


def test_retrain_moves_the_bars_and_tells_what_it_did(open_project, qtbot):
    window = open_project(done=16, todo=4)
    assert set(bars(window).values()) == {None}
    assert window.status.model.text() == "No model yet"
    QTest.mouseClick(window.top_bar.retrain_button, Qt.MouseButton.LeftButton)
    assert window.actions_by_name["cancel"].isEnabled()
    qtbot.waitUntil(lambda: window.bridge.session.models.number == 1 and idle(window))
    assert all(probability is not None for probability in bars(window).values())
    assert window.status.model.text().startswith("Model 1 · trained on 16 postings · Of 10 labels assigned, ")
    assert "F1" not in window.status.model.text()
    assert "F1" not in window.status.model.toolTip()
    assert window.status.note.text().startswith("Trained on 16 postings in ")
    assert window.top_bar.since.text() == ""
    assert not window.actions_by_name["cancel"].isEnabled()
    assert window.project.labels.sentence


def test_answers_since_the_model_are_counted(trained):
    QTest.keyClicks(trained.project.posting_list.table, "1")
    assert trained.top_bar.since.text() == "1 new answer"


def test_cancel_keeps_the_former_model_and_its_bars(trained, qtbot):
    former, number = bars(trained), trained.bridge.session.models.number
    seen = []
    QTest.keyClicks(trained.project.posting_list.table, "1")

    def cancel() -> None:
        seen.append(bars(trained))
        trained.actions_by_name["cancel"].trigger()

    at_partial(trained, cancel)
    with qtbot.waitSignal(
        trained.bridge.job_ended, check_params_cb=lambda job, _: job.kind == "train"
    ) as ended:
        trained.actions_by_name["retrain"].trigger()
    assert ended.args[1] is None
    assert seen != [former]  # the early bars had been shown
    assert bars(trained) == former
    assert trained.bridge.session.models.number == number
    assert not trained.actions_by_name["cancel"].isEnabled()
    trained.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(lambda: trained.bridge.session.models.number == number + 1)


def test_retrain_while_training_replaces_it(trained, qtbot):
    number, ended = trained.bridge.session.models.number, []
    trained.bridge.job_ended.connect(lambda job, outcome: ended.append((job.kind, outcome is not None)))
    at_partial(trained, trained.actions_by_name["retrain"].trigger)
    trained.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(lambda: ("train", True) in ended)
    assert [outcome for kind, outcome in ended if kind == "train"] == [False, True]
    assert trained.bridge.session.models.number == number + 1


def test_tagging_goes_on_while_training(trained, qtbot):
    table, session = trained.project.posting_list.table, trained.bridge.session
    number, before = session.models.number, session.postings.counts()

    def tag() -> None:
        QTest.keyClicks(table, "1")
        QTest.keyClick(table, Key.Key_Return)

    at_partial(trained, tag)
    trained.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(lambda: session.models.number == number + 1)
    assert session.postings.counts().done == before.done + 1
    assert trained.top_bar.since.text() == "2 new answers"


def test_a_label_deleted_while_training_stays_deleted(trained, qtbot):
    session, number = trained.bridge.session, trained.bridge.session.models.number
    gone = session.labels.all[1].id
    at_partial(trained, lambda: trained.bridge.do(session.labels.delete, gone))
    trained.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(lambda: session.models.number == number + 1)
    assert set(bars(trained)) == {"IT", "Remote"}
    assert gone not in session.models.probabilities(TEXT)
    QTest.keyClicks(trained.project.posting_list.table, "2")
    trained.bridge.do(session.undo)
    assert set(bars(trained)) == {"IT", "Nursing", "Remote"}


def test_a_label_renamed_while_training_keeps_its_new_name(trained, qtbot):
    session, number = trained.bridge.session, trained.bridge.session.models.number
    renamed = session.labels.all[1].id
    at_partial(trained, lambda: trained.bridge.do(session.labels.change, renamed, name="Care"))
    trained.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(lambda: session.models.number == number + 1)
    assert list(bars(trained)) == ["IT", "Care", "Remote"]
    assert bars(trained)["Care"] is not None


def test_classify_follows_the_model(trained, qtbot):
    trained.actions_by_name["view_classify"].trigger()
    trained.project.classify.set_text(TEXT)
    assert bars(trained)["Nursing"] > bars(trained)["IT"]
    assert bars(trained) == {
        label.name: trained.bridge.session.models.probabilities(TEXT)[label.id]
        for label in trained.bridge.session.labels.all
    }


# --- closing -------------------------------------------------------------------------------------------


@pytest.fixture
def long_file(tmp_path) -> Path:
    file = tmp_path / "long.csv"
    lines = (f"Job {number},A cook number{number} for a canteen in the town\n" for number in range(LONG))
    file.write_text("title,text\n" + "".join(lines), "utf-8")
    return file


def test_a_long_import_shows_its_progress_and_can_be_cancelled(open_project, long_file, qtbot):
    window = open_project(todo=2)
    window.project.files.import_files([long_file])
    qtbot.waitUntil(window.status.bar.isVisible)
    assert window.status.what.text().startswith("Import of long.csv")
    QTest.keyClicks(window.project.posting_list.table, "1")  # tagging goes on meanwhile
    assert window.actions_by_name["undo"].text() == "Undo IT: yes"
    window.status.cancel_button.click()
    qtbot.waitUntil(lambda: idle(window))
    qtbot.waitUntil(window.status.bar.isHidden)
    assert window.bridge.session.postings.counts().todo == 2


@pytest.mark.parametrize("kind", ["import", "train"])
def test_closing_while_a_job_runs_is_quick_and_leaves_no_thread(
    open_project, long_file, kind, tmp_path, qtbot
):
    window = open_project(todo=2, done=16)
    path = window.bridge.session.path
    if kind == "import":
        window.project.files.import_files([long_file])
    else:
        window.actions_by_name["retrain"].trigger()
    qtbot.waitSignal(window.bridge.job_progressed).wait()
    since = time.perf_counter()
    window.close()
    assert time.perf_counter() - since < limit(2)
    assert workers() == []
    with Session.open(path) as again:
        assert again.check() == []
        assert again.postings.counts().todo == 2
        assert again.models.number is None


def test_closing_a_project_at_once_after_opening_it(window, make_project, qtbot):
    path = make_project(done=12, train=True)
    for _ in range(3):
        window.open_project(path)
        window.close_project()
    assert workers() == []
    Session.open(path).close()


def test_a_closed_project_leaves_nothing_behind_in_the_window(open_project):
    window = open_project(todo=1)
    window.bridge.do(window.bridge.session.labels.add, "Night")
    window.actions_by_name["view_classify"].trigger()
    window.actions_by_name["close"].trigger()
    assert window.actions_by_name["undo"].text() == "Undo"
    assert not window.actions_by_name["undo"].isEnabled()
    assert window.pages.currentWidget() is window.welcome
    assert window.status.model.text() == ""


def test_a_project_opened_after_another_has_the_keys_to_itself(open_project, make_project, settle):
    window = open_project(todo=2, name="first")
    first = window.bridge.session.path
    window.open_project(make_project(todo=2, name="second"))
    settle()
    QTest.keyClicks(window.project.posting_list.table, "1")
    QTest.keyClick(window.project.posting_list.table, Key.Key_Return)
    assert window.bridge.session.postings.counts().done == 1
    with Session.open(first) as session:
        assert session.postings.counts().done == 0


# --- how it looks, and what is remembered --------------------------------------------------------------


def test_the_theme_changes_live_and_is_remembered(open_project, qapp):
    window = open_project(done=2, todo=2)
    for choice, colors in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
        window.actions_by_name[f"theme_{choice}"].trigger()
        assert qapp.palette().window().color().name().upper() == colors.window.upper()
        picture = window.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, picture.height() - 3).name().upper() == (
            colors.panel.upper()
        )
        checked = [name for name in settings.THEME.choices
                   if window.actions_by_name[f"theme_{name}"].isChecked()]  # fmt: skip
        assert checked == [choice]
    assert Preferences()[settings.THEME] == "dark"
    window.actions_by_name["theme_system"].trigger()
    assert Preferences()[settings.THEME] == "system"
    window.actions_by_name["theme_light"].trigger()


def test_choosing_the_theme_there_is_keeps_it_checked(window):
    for _ in range(2):
        window.actions_by_name["theme_light"].trigger()
    assert window.actions_by_name["theme_light"].isChecked()


def test_size_and_panels_are_left_as_they_were(open_project, qapp, qtbot):
    window = open_project(todo=1)
    window.resize(900, 700)  # no more than the screen of a test has
    qtbot.waitUntil(lambda: window.project.width() == 900)
    window.project.splitter.setSizes([225, 368, 305])  # wide enough for what each holds
    widths = window.project.widths()
    assert widths == [225, 368, 305]
    path = window.bridge.session.path
    window.close()
    again = make_window(qapp)
    qtbot.addWidget(again)
    again.show()
    again.open_project(path)
    assert again.height() == 700
    again.resize(900, 700)
    qtbot.waitUntil(lambda: again.project.width() == 900)
    assert again.project.widths() == widths
    again.close()


def off_screen() -> str:
    widget = QWidget()
    widget.setGeometry(90_000, 90_000, 600, 400)
    return bytes(widget.saveGeometry().toBase64().data()).decode()


@pytest.mark.parametrize("saved", ["", "!!!", "AAAA", "żółw", None], ids=repr)
def test_a_geometry_that_is_garbage_or_off_the_screen_is_ignored(qapp, qtbot, saved):
    Preferences()[settings.GEOMETRY] = off_screen() if saved is None else saved
    window = make_window(qapp)
    qtbot.addWidget(window)
    window.show()
    screen = window.screen().availableGeometry()
    assert screen.intersects(window.frameGeometry())
    assert window.width() >= 600


@pytest.mark.parametrize("widths", [[1, 2], ["a", "b", "c"], [-5, 10, 10], [0, 0, 0], {"a": 1}], ids=repr)
def test_panel_widths_that_are_garbage_are_ignored(window, make_project, widths):
    window._preferences[settings.SPLITTERS] = widths  # noqa: SLF001 - as a file of another version gives it
    window.open_project(make_project())
    assert all(width > 100 for width in window.project.widths())


# --- what every action and control owes ----------------------------------------------------------------


def test_every_action_is_in_a_menu_with_a_tooltip(window):
    def inside(menu: QMenu) -> Iterator[QAction]:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from inside(inner)
            elif not action.isSeparator():
                yield action

    in_menus = {action for menu in window.menuBar().findChildren(QMenu) for action in inside(menu)}
    assert in_menus == set(window.actions_by_name.values())
    for row in ROWS:
        tip = unescape(window.actions_by_name[row.name].toolTip())
        assert row.title.rstrip("…") in tip
        assert not row.keys or QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText) in tip
    titles = [menu.text() for menu in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(letters)


def test_every_shortcut_is_its_own(window):
    shortcuts = [QKeySequence(keys).toString() for row in ROWS for keys in (row.keys, row.also) if keys]
    assert len(set(shortcuts)) == len(shortcuts)
    assert not set(shortcuts) & set(settings.LABEL_KEYS)


def controls(window: MainWindow) -> list[QWidget]:
    """What can be reached by Tab or clicked in the window as it is shown."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QSlider, QAbstractScrollArea)
    return [
        widget for kind in kinds for widget in window.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]  # fmt: skip


def shown_everywhere(window: MainWindow) -> Iterator[str]:
    """Turn the window through its states."""
    yield "welcome"
    window.welcome.sample_button.click()
    yield "tag"
    window.actions_by_name["view_classify"].trigger()
    window.project.classify.set_text(TEXT)
    yield "classify"
    window.actions_by_name["view_tag"].trigger()
    window.project.order.set_search("astronaut")
    yield "search"
    window.close_project()


def test_every_control_has_a_name(window, qtbot):
    for state in shown_everywhere(window):
        for control in controls(window):
            spoken = control.accessibleName() or getattr(control, "text", str)()
            if not spoken and isinstance(control, QToolButton) and isinstance(control.parent(), QLineEdit):
                continue  # Qt's own button to clear a field
            assert spoken, (state, control)


def clipped(window: MainWindow) -> list[tuple[str, int, int]]:
    """Texts that have less room than they need, unless they break or end in dots."""
    texts: list[QLabel | QPushButton | QToolButton] = [
        *window.findChildren(QLabel), *window.findChildren(QPushButton), *window.findChildren(QToolButton),
    ]  # fmt: skip
    return [
        (widget.text(), widget.width(), widget.sizeHint().width())
        for widget in texts
        if widget.isVisible() and not isinstance(widget, ElidedLabel)
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.sizeHint().width() > widget.width()
    ]  # fmt: skip


def test_nothing_is_clipped_at_1024_by_768(window):
    for _ in shown_everywhere(window):
        window.resize(1024, 768)
        window.repaint()
        assert (window.width(), window.height()) == (1024, 768)
        QApplication.sendPostedEvents()  # the layouts' own requests
        assert clipped(window) == []


def test_a_ring_of_focus_cuts_no_buttons_text(window):
    for _ in shown_everywhere(window):
        for button in window.findChildren(QPushButton):
            if button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus:
                button.setFocus(Qt.FocusReason.TabFocusReason)
                assert button.hasFocus()
                option = QStyleOptionButton()
                button.initStyleOption(option)
                inner = QStyle.SubElement.SE_PushButtonContents
                room = button.style().subElementRect(inner, option, button).width()
                assert button.fontMetrics().horizontalAdvance(button.text()) <= room, button.text()


def test_a_text_in_classify_moves_no_panel_of_tag(open_project, qtbot):
    window = open_project(done=16, todo=1, train=True)
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: window.project.width() == 1024)
    before = window.project.widths()
    window.show_view("classify")
    window.project.classify.set_text("A nurse who writes backend services in Java from home. " * 200)
    qtbot.waitUntil(lambda: "known to the model" in window.project.classify.count.text())
    QApplication.sendPostedEvents()  # the layouts' own requests
    window.show_view("tag")
    QApplication.sendPostedEvents()
    assert window.project.widths() == before


def test_tab_goes_the_way_one_reads(open_project, qtbot):
    window = open_project(done=2, todo=2)
    project = window.project
    window.top_bar.import_button.setFocus()
    seen = []
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        if QApplication.focusWidget() in seen:
            break
        seen.append(QApplication.focusWidget())
    places = [
        window.top_bar.paste_button, window.top_bar.automatic, window.top_bar.retrain_button,
        project.posting_list.search_field, project.posting_list.table, project.posting_view.back_button,
        project.posting_view.done_button, project.labels.filter, project.labels.add, project.labels.view,
    ]  # fmt: skip
    assert [widget for widget in seen if widget in places] == places


def test_the_keys_stay_shown_on_buttons_while_one_types(open_project):
    window = open_project(todo=2)
    button = window.project.posting_view.done_button
    before = (button.text(), button.toolTip())
    window.project.posting_list.focus_search()
    assert window.actions_by_name["done"].shortcuts() == []
    assert (button.text(), button.toolTip()) == before
    assert button.isEnabled()


def test_about_says_which_program_it_is(window, dialog):
    window.actions_by_name["about"].trigger()
    assert dialog(QMessageBox).text().startswith("Jobtag ")


def test_a_trouble_leaves_the_banner_once_it_is_over(open_project):
    window = open_project()
    window.bridge.do(window.bridge.session.labels.add, "IT")
    assert window.banner.isVisible()
    window.bridge.do(window.bridge.session.labels.add, "Night work")
    assert not window.banner.isVisible()
