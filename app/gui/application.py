"""The window's side of the program: one application, one window, pictures of it."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from app import resources
from app.core.crash_report import CrashWatch, earlier_crashes
from app.core.errors import FileError, NotReadyError, ProjectError
from app.core.translation import ENGLISH, tr
from app.gui import display

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from app.core.report.facts import Report
    from app.core.translation import Language
    from app.gui.window.main_window import MainWindow
    from app.session import Session

has_screen = display.has_screen


def show_window(project: Path | None, *, view: str = "tag", text: str = "") -> int:
    """Open the window, on a project or on the welcome page, and stay until it is closed.

    Raises:
        SetupError: there is no screen, or a system library is missing.
        ProjectError: there is no such project.
    """
    display.require_screen()
    if project is not None and not os.path.exists(project):
        raise ProjectError(
            tr(
                "{project} does not exist. Check the name, or create it with: jobtag new {project}",
                project=project,
            )
        )
    crashes, watch = earlier_crashes(), CrashWatch()
    try:
        app = make_application()
        from PySide6.QtCore import QTimer

        shown = ShownWindow(app)
        window = shown.window
        window.show()
        if project is not None:  # after the first paint: an empty window at once beats a full one later
            QTimer.singleShot(0, window, partial(_open, window, project.absolute(), view, text))
        if crashes:
            QTimer.singleShot(0, window, partial(window.safety.tell_of_crash, crashes))
        return app.exec()
    finally:
        watch.close()


class ShownWindow:
    """The window on screen. Choosing another language replaces it, since every word changes."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.window = self._make()

    def _make(self) -> MainWindow:
        from PySide6.QtCore import Qt

        window = make_window(self._app)
        window.language_chosen.connect(self._replace, Qt.ConnectionType.QueuedConnection)
        return window

    def _replace(self) -> None:
        """Show the same project, view and text in a new window of the same size at the same place."""
        former, project = self.window, self.window.project
        path = None if former.bridge is None else former.bridge.session.path
        view, text = ("", "") if project is None else (project.view, project.classify.text())
        self._app.setQuitOnLastWindowClosed(False)
        former.close()
        self.window = self._make()
        self.window.show()
        self._app.setQuitOnLastWindowClosed(True)
        former.deleteLater()
        if path is not None:
            _open(self.window, path, view, text)


def save_screenshot(
    project: Path,
    out: Path,
    *,
    view: str,
    text: str = "",
    theme: str = "light",
    size: tuple[int, int] = (1360, 840),
    language: str = "en",
) -> None:
    """Save a picture of a view of a project. Needs no screen.

    Raises:
        FileError: the picture cannot be written.
        ProjectError: the project cannot be opened.
        SetupError: a system library is missing.
    """
    from app.core.jobs import run
    from app.session import Session

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    from app.gui.quality import saving

    try:
        session = Session.open(project.absolute())
    except ProjectError:  # busy or write-protected: looking will do
        session = Session.open(project.absolute(), read_only=True)
    run(session.models.load_job())
    window = make_window(app, kept=False, language=language)
    window.choose_theme(theme)
    window.resize(*size)
    window.show_project(session)
    if window.project is not None:
        window.project.stop_gliding()
    _turn(window, view, text)
    if view == "compare":
        _compare(window, session)
    if window.project is not None:
        window.project.show_evidence()  # no frame ends here
    picture = saving.encoded(window.grab(), out.suffix.removeprefix("."))
    window.close()
    if not picture:
        raise FileError(tr("{out} is no name for a picture. Choose one that ends in .png.", out=out))
    trouble = saving.write(out, picture)
    if trouble:
        raise FileError(trouble)


def pdf_renderer(paper: str, language: Language = ENGLISH) -> Callable[[Report], bytes]:
    """What turns a report into PDF on ``paper``, "a4" or "letter", in a language. Needs no screen.

    Raises:
        SetupError: a system library is missing.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application()  # fonts need one
    from app.gui.files.report_pdf import report_pdf

    return partial(report_pdf, paper=paper, language=language)


def window_language() -> str:
    """The code of the language in which the window opens: the chosen one or the system's. Needs no screen.

    Raises:
        SetupError: a system library is missing.
    """
    from app.core import settings
    from app.gui.kit.preferences import Preferences

    try:
        from app.gui.kit.languages import code_of
    except ImportError as error:
        raise display.explain(error) from error
    return code_of(Preferences()[settings.LANGUAGE])


def _open(window: MainWindow, project: Path, view: str, text: str) -> None:
    if window.open_project(project):
        _turn(window, view, text)


def _compare(window: MainWindow, session: Session) -> None:
    """Run the comparison and show its result."""
    from app.core.jobs import run

    try:
        run(session.models.compare_job())
    except NotReadyError:  # the picture then says that nothing is compared yet
        return
    if window.project is not None:
        window.project.show_comparison()


def _turn(window: MainWindow, view: str, text: str) -> None:
    """Show a view; a text is put into Classify first, so that Compare explains it."""
    if window.project is not None and text:
        window.show_view("classify")
        window.project.classify_text(text)
    window.show_view(view)


def make_application() -> QApplication:
    """The one application object.

    Raises:
        SetupError: a system library is missing; the sentence names its package.
    """
    try:
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise display.explain(error) from error
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Jobtag")
    app.setDesktopFileName("jobtag")
    app.setWindowIcon(QIcon(str(resources.icon("jobtag"))))
    return app


def make_window(app: QApplication, *, kept: bool = True, language: str | None = None) -> MainWindow:
    """The main window, not shown yet.

    It is as the person left it and remembers what changes, if ``kept``. ``language`` replaces the preference.
    """
    # Not at the top: what it imports needs system libraries, which ``make_application`` checks.
    from app.core import settings
    from app.gui.kit.languages import use_language
    from app.gui.kit.preferences import Preferences
    from app.gui.kit.theme import theme_of
    from app.gui.window.main_window import MainWindow

    preferences = Preferences(kept=kept)
    use_language(language or preferences[settings.LANGUAGE])
    return MainWindow(theme_of(app), preferences)
