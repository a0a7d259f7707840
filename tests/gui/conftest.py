"""What the window's tests share: the real window, and small invented projects in real files."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from app import learning
from app.core.jobs import run
from app.core.places import home
from app.core.records import IncomingPosting
from app.session import Session
from tests.waiting import PatientBot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from app.gui.window.main_window import MainWindow

LABELS = ("IT", "Nursing", "Remote")
SUBJECTS = (
    ("Java developer", "We look for a Java developer for our backend services and databases", ("IT",)),
    ("Staff nurse", "A hospital ward needs a registered nurse for patients and night shifts", ("Nursing",)),
    (
        "Python engineer from home",
        "Python engineer for backend services and databases, fully remote from home",
        ("IT", "Remote"),
    ),
    (
        "Nurse on the telephone",
        "A nurse advises patients of the hospital on the telephone, remote from home",
        ("Nursing", "Remote"),
    ),
)


def posting(number: int, *, tagged: bool) -> IncomingPosting:
    """An invented posting; its number makes it unlike the others of its subject."""
    title, text, labels = SUBJECTS[number % len(SUBJECTS)]
    return IncomingPosting(
        "invented",
        number + 1,
        f"{text}, team number{number}.",
        title=f"{title} {number}",
        labels=labels if tagged else None,
        no=tuple(name for name in LABELS if name not in labels) if tagged else None,
        done=tagged,
    )


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Wait long enough for any machine."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def _learning_is_loaded() -> None:
    """Load scikit-learn once per process, so that no wait has to last for that, too."""
    for module in pkgutil.walk_packages(learning.__path__, "app.learning."):
        importlib.import_module(module.name)


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """What a test copied is let go while Python still lives: Qt would delete it too late at the end."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def make_project(tmp_path: Path) -> Callable[..., Path]:
    """A project file with three labels, and as many postings done and to do as are asked for."""

    def make(
        *,
        todo: int = 5,
        done: int = 0,
        labels: Sequence[str] = LABELS,
        name: str = "jobs",
        train: bool = False,
    ) -> Path:
        path = tmp_path / f"{name}.jobtag"
        with Session.create(path, labels) as session:
            rows = [posting(number, tagged=number < done) for number in range(done + todo)]
            if rows:
                session.files.add(rows, "Import of invented postings")
            if train:
                run(session.models.train_job())
        return path

    return make


@pytest.fixture
def window(qapp: QApplication, qtbot) -> Iterator[MainWindow]:
    """The window on its welcome page. A bug that it had to report fails the test."""
    from app.gui.application import make_window

    made = make_window(qapp)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
    made.close()
    made.deleteLater()
    log = home("log") / "jobtag.log"
    assert not log.exists(), log.read_text("utf-8")


@pytest.fixture
def settle(window: MainWindow, qtbot) -> Callable[[], None]:
    """Wait until what an opened project does first is done."""

    def wait() -> None:
        qtbot.waitSignal(window.bridge.job_ended).wait()
        qtbot.waitUntil(lambda: not window.bridge.worker.busy())

    return wait


@pytest.fixture
def open_project(window: MainWindow, make_project, settle, qtbot) -> Callable[..., MainWindow]:
    """The window on a project as ``make_project`` makes it, once nothing runs any more."""

    def make(**wanted: object) -> MainWindow:
        assert window.open_project(make_project(**wanted))
        settle()
        qtbot.waitUntil(lambda: window.project.posting_list.table.hasFocus())
        return window

    return make


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> Callable[..., QDialog]:
    """The open dialog of a kind, once it has the keyboard."""

    def find(kind: type[QDialog] = QDialog) -> QDialog:
        def shown() -> list[QDialog]:
            return [found for found in window.findChildren(kind) if found.isVisible()]

        qtbot.waitUntil(lambda: bool(shown()))
        (found,) = shown()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
        return found

    return find
