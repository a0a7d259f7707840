"""The main job through the real main(): import, tag by keyboard, retrain, type a text, read the bars."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app import __main__
from app.gui.files.import_dialog import ImportDialog
from app.gui.labels.label_model import Role
from app.gui.window.main_window import MainWindow
from app.session import Session
from tests.keyboard import press
from tests.waiting import MILLISECONDS, WAIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Key = Qt.Key

_TICK = 5
"""Milliseconds between two looks at a condition."""

TAGGED = (
    ("Java developer", "A Java developer for our backend services and databases", "IT"),
    ("Staff nurse", "A registered nurse for the patients of a hospital ward", "Nursing"),
    ("Python engineer", "A Python engineer for backend services, fully remote from home", "IT;Remote"),
    (
        "Nurse on the telephone",
        "A nurse advises patients on the telephone, remote from home",
        "Nursing;Remote",
    ),
)
UNTAGGED = (
    ("Backend engineer", "An engineer for backend services and databases", "1"),
    ("Night nurse", "A nurse for the patients of our hospital at night", "2"),
    ("Remote developer", "A developer for backend services, remote from home", "13"),
)
"""With the keys that answer what applies."""

TEXT = "A nurse for patients of the hospital"

Steps: TypeAlias = "Iterator[Callable[[], object] | None]"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Twelve tagged postings and three to be tagged, as a spreadsheet program writes them."""
    made = tmp_path / "job ads.csv"
    with made.open("w", newline="", encoding="utf-8-sig") as lines:
        rows = csv.writer(lines, delimiter=";", quoting=csv.QUOTE_ALL)
        rows.writerow(["Title", "Description", "Tags"])
        for number in range(12):
            title, text, labels = TAGGED[number % 4]
            rows.writerow([title, f"{text}, team {number}.", labels.replace(";", ", ")])
        rows.writerows([title, text, ""] for title, text, _ in UNTAGGED)
    return made


def windows() -> list[MainWindow]:
    """The windows of the program that are shown."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


class Driver:
    """Does one step after the other inside the program's own event loop, as its conditions come true."""

    def __init__(self, play: Callable[[Driver], Steps]) -> None:
        self._steps = play(self)
        self._until: Callable[[], object] | None = None
        self._timer = QTimer()
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._go_on)
        self._waited = 0
        self.failure: BaseException | None = None
        self.through = False

    def start(self) -> None:
        self._timer.start()

    @property
    def window(self) -> MainWindow:
        (found,) = windows()
        return found

    def press(self, *keys: Key | str, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        press(*keys, modifier=modifier)

    def _go_on(self) -> None:
        try:
            if self._until is not None and not self._until():
                self._waited += 1
                assert self._waited * _TICK < MILLISECONDS, "waited too long"
                return
            self._waited = 0
            self._until = next(self._steps)
        except StopIteration:
            self._end(through=True)
        except BaseException as error:  # passed to the test, which waits outside of the event loop
            self.failure = error
            self._end(through=False)

    def _end(self, *, through: bool) -> None:
        self.through = through
        self._timer.stop()
        # One way to the end only: a second wish to quit would outlive this event loop and end those of
        # the tests to come.
        QApplication.setQuitOnLastWindowClosed(False)
        for window in windows():
            window.close()
        QApplication.exit(0)


def run_main(play: Callable[[Driver], Steps], *words: str) -> None:
    """Start the program with these words and play in it until it has ended by itself."""
    driver = Driver(play)
    driver.start()
    before = sys.argv
    sys.argv = ["jobtag", *words]
    try:
        with pytest.raises(SystemExit) as ended:
            __main__.main()
    finally:
        sys.argv = before
        driver._timer.stop()  # noqa: SLF001 - also where the program ended before its event loop began
        QApplication.setQuitOnLastWindowClosed(True)
    if driver.failure is not None:
        raise driver.failure
    assert driver.through
    assert ended.value.code == 0


def choose(window: MainWindow, path: Path) -> bool:
    """Type a path into the file dialog once it is there, and press Enter."""
    for dialog in window.findChildren(QFileDialog):
        if dialog.isVisible():
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            field.setText(str(path))
            QTest.keyClick(field, Key.Key_Return)
            return True
    return False


def in_front(window: MainWindow, kind: type) -> bool:
    dialogs = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return QApplication.activeWindow() in dialogs


def rows(window: MainWindow) -> dict[str, dict[str, Any]]:
    """What the label panel's rows show, by name."""
    model = window.project.labels.model
    found = {}
    for number in range(model.rowCount()):
        index = model.index(number)
        row = index.data(Role.ROW)
        found[index.data()] = {
            "probability": row.probability,
            "threshold": row.threshold,
            "assigned": row.assigned,
            "spoken": index.data(Qt.ItemDataRole.AccessibleTextRole),
        }
    return found


def test_the_main_job(qapp, file, tmp_path):
    project = tmp_path / "my jobs.jobtag"

    def play(driver: Driver) -> Steps:
        yield windows
        window = driver.window
        window.activateWindow()

        # A new project, and the file by its own dialogs.
        window.actions_by_name["new"].trigger()
        yield lambda: choose(window, project)
        yield lambda: window.project is not None and not window.bridge.worker.busy()
        session = window.bridge.session
        window.activateWindow()
        window.actions_by_name["import"].trigger()
        yield lambda: choose(window, file)
        yield lambda: in_front(window, ImportDialog)
        driver.press(Key.Key_Return)
        yield lambda: sum((session.postings.counts().todo, session.postings.counts().done)) == 15
        assert [label.name for label in session.labels.all] == ["IT", "Nursing", "Remote"]
        assert session.postings.counts().todo == 3
        window.activateWindow()
        # Either takes the keys of tagging; which one has the focus depends on the window manager.
        takers = window.project.posting_list.table, window.project.posting_view.text
        yield lambda: any(taker.hasFocus() for taker in takers)

        # Three postings, by nothing but keys.
        for number, (title, _, keys) in enumerate(UNTAGGED):
            assert window.project.posting_view.heading.text() == title
            driver.press(*keys, Key.Key_Return)
            assert session.postings.counts().done == 13 + number
        assert window.project.posting_list.state == "all done"

        driver.press("r", control=True)
        yield lambda: session.models.number == 1 and not window.bridge.worker.busy()
        assert "trained on 15 postings" in window.status.model.text()

        # A text, typed; its bars, thresholds and sentence from the widgets.
        driver.press("2", control=True)
        editor = window.project.classify.editor
        assert QApplication.focusWidget() is editor
        seen = []
        for letter in TEXT:
            QTest.keyClicks(editor, letter)
            seen.append(rows(window)["Nursing"]["probability"])
        assert len(set(seen)) > 3  # the bars moved while it was typed
        shown = rows(window)
        for label in session.labels.all:
            row = shown[label.name]
            assert row["probability"] == session.models.probabilities(TEXT)[label.id]
            assert row["threshold"] == label.threshold
            assert row["assigned"] == (row["probability"] >= row["threshold"])
            assert f", {100 * row['probability']:.0f} percent, " in row["spoken"]
        assert shown["Nursing"]["assigned"]
        assert not shown["IT"]["assigned"]
        sentence = window.project.labels.sentence
        assert "Nursing" in sentence
        assert "IT" not in sentence

        # The threshold decides, without training: by a typed number, and undone.
        window.project.labels.view.set_current(session.labels.all[1].id)
        window.project.labels.view.setFocus()
        window.project.labels.view.ask_number()
        driver.press(*"100", Key.Key_Return)
        assert session.labels.all[1].set_threshold == 1.0
        assert not rows(window)["Nursing"]["assigned"]
        driver.press("z", control=True)
        assert rows(window)["Nursing"]["assigned"]
        assert session.models.number == 1

    run_main(play)
    with Session.open(project) as again:
        assert again.check() == []
        tagged = list(again.postings.ids())[-3:]
        answers = [
            {label.name for label in again.labels.all if again.postings.tagging(posting_id).answer(label.id)}
            for posting_id in tagged
        ]
    assert answers == [{"IT"}, {"Nursing"}, {"IT", "Remote"}]


def test_a_project_named_on_the_command_line_opens(qapp, tmp_path):
    path = tmp_path / "named.jobtag"
    with Session.create(path, ["IT"]):
        pass

    def play(driver: Driver) -> Steps:
        yield lambda: any(window.project for window in windows())
        assert driver.window.windowTitle() == "named – Jobtag"

    run_main(play, str(path))


def _run(folder: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    environment |= {"PYTHONPATH": os.getcwd(), "PYTHONIOENCODING": "utf-8", **variables}
    return subprocess.run(
        [sys.executable, "-m", "app", *words],
        cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=WAIT, check=False,
    )  # fmt: skip


def _colors(picture: Path) -> tuple[tuple[int, int], set[str]]:
    """A picture's size, and the colours at every fifth point of it."""
    image = QImage(str(picture))
    points = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    return (image.width(), image.height()), {image.pixelColor(x, y).name() for x, y in points}


def test_the_demo_without_a_screen_trains_reports_and_draws(tmp_path):
    aside = tmp_path / "aside"
    aside.mkdir()
    done = _run(tmp_path, "demo", "--no-window", TMPDIR=str(aside))
    assert done.returncode == 0, done.stderr
    assert not list(aside.iterdir())
    assert "Java senior engineer in UK" in done.stdout
    assert re.search(r"\d labels?: ", done.stdout)
    size, colors = _colors(tmp_path / "demo.png")
    assert size == (1360, 840)
    assert len(colors) > 20


@pytest.mark.parametrize(
    ("words", "variables"),
    [(("--language", "pl"), {}), ((), {"LC_ALL": "pl_PL.UTF-8", "LANGUAGE": ""})],
    ids=["asked for", "the system's"],
)
def test_the_demo_has_a_sample_in_the_language_of_the_window(tmp_path, words, variables):
    done = _run(tmp_path, "demo", "--no-window", "--json", *words, **variables)
    assert done.returncode == 0, done.stderr
    first = json.loads(done.stdout)["texts"][0]
    assert first["text"] == "Starszy programista Java w Wielkiej Brytanii"
    assert set(first["labels"]) == {"IT", "Senior", "Angielski"}
    assert (tmp_path / "demo.png").exists()


@pytest.mark.parametrize(("theme", "ground"), [("light", "#f5f6f8"), ("dark", "#15171c")])
@pytest.mark.parametrize("view", ["tag", "classify"])
def test_a_screenshot_needs_no_screen(tmp_path, view, theme, ground):
    with Session.create(tmp_path / "p.jobtag", ["IT", "Nursing"]):
        pass
    out = tmp_path / "picture.png"
    done = _run(
        tmp_path, "screenshot", "p.jobtag", str(out), "--view", view, "--theme", theme, "--size", "1024x768",
        "--text", "A nurse", "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"output": str(out)}
    size, colors = _colors(out)
    assert size == (1024, 768)
    assert ground in colors
    assert len(colors) > 10


def test_a_screenshot_of_a_missing_project_is_one_sentence(tmp_path):
    done = _run(tmp_path, "screenshot", "none.jobtag", "picture.png", "--view", "tag")
    assert done.returncode == 1
    assert "none.jobtag does not exist" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "picture.png").exists()
