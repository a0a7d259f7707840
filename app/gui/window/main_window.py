"""The main window: menus, and the open project with its frame or the welcome page.

Modules that only an open project or a dialog needs are imported on first use, so that the window appears
sooner.
"""

from __future__ import annotations

import os
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app import __version__, resources
from app.core import settings, translation
from app.core.errors import ProjectBusyError, UserError
from app.core.places import log_file
from app.core.translation import tr
from app.gui.keys.action_keys import ActionKeys
from app.gui.keys.actions import READ_ONLY, ROWS, make_actions
from app.gui.kit.help_link import HelpRequest
from app.gui.window.drag_and_drop import DragAndDrop, on_clipboard
from app.gui.window.geometry import restore_geometry, saved_geometry
from app.gui.window.reporting import Reporter
from app.gui.window.safety_mediator import ProjectSafety, SafetyMediator
from app.gui.window.welcome_panel import WelcomePanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from app.core.records import Changes
    from app.gui.bridge.bridge import Bridge
    from app.gui.files.import_dialog import ImportDialog
    from app.gui.help.manual_window import ManualWindow
    from app.gui.kit.preferences import Preferences
    from app.gui.kit.theme import Theme
    from app.gui.window.banner import Banner
    from app.gui.window.project_frame import ProjectFrame
    from app.gui.window.project_view import ProjectView
    from app.session import Session


_VIEWS = ("tag", "classify", "quality", "compare")
_PAGES_OF_VIEWS = {"tag": "tagging", "classify": "thresholds", "quality": "quality", "compare": "sigmoid"}
"""The page of the manual about each view."""


class MainWindow(QMainWindow):
    """Shows the welcome page until a project is opened."""

    language_chosen = Signal()
    """Another language was chosen: only a new window shows it, since every word changes."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self.bridge: Bridge | None = None
        self.project: ProjectView | None = None

        self.setWindowTitle("Jobtag")
        self.actions_by_name = make_actions(self, self.menuBar())
        # Built from the outside in, since Qt restyles a widget and its children when its parent changes.
        whole = QWidget()
        self.setCentralWidget(whole)
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._frame: ProjectFrame | None = None
        self.pages = QStackedWidget()
        self._column.addWidget(self.pages, 1)
        self.welcome = WelcomePanel(theme, self.pages)
        self.welcome.bind(self.actions_by_name)
        self.pages.addWidget(self.welcome)

        self.reporter = Reporter(self)
        self.safety = SafetyMediator(self, preferences)
        self.action_keys = ActionKeys(self.actions_by_name, preferences, self)
        self.drops = DragAndDrop(self)
        self._wire()
        theme.changed.connect(self._fit_minimum, Qt.ConnectionType.QueuedConnection)
        self._theme.choose_text_size(preferences[settings.TEXT_SIZE])
        self.choose_theme(preferences[settings.THEME])
        self._check_language()
        self.actions_by_name["less_motion"].setChecked(preferences[settings.LESS_MOTION])
        self.actions_by_name["automatic"].setChecked(preferences[settings.AUTOMATIC])
        restore_geometry(self, preferences[settings.GEOMETRY])
        self._show_welcome()

    @cached_property
    def manual(self) -> ManualWindow:
        """The manual, created on first use."""
        from app.gui.help.manual_window import ManualWindow

        return ManualWindow(self, self._own_figures)

    @cached_property
    def banner(self) -> Banner:
        """The banner over the pages, created when it first has something to show."""
        from app.gui.window.banner import Banner

        banner = Banner()
        self._column.insertWidget(self._column.indexOf(self.pages), banner)
        return banner

    def _make_frame(self) -> ProjectFrame:
        from app.gui.window.project_frame import ProjectFrame

        frame = ProjectFrame(self, self._column, self.actions_by_name, self.action_keys, self._preferences)
        self.top_bar, self.status, self.keys = frame.top_bar, frame.status, frame.keys
        self.status.cancel_asked.connect(self._cancel)
        self.keys.label_pressed.connect(self._press_label)
        return frame

    @property
    def _choosing(self) -> ModuleType:
        """The module of dialogs."""
        from app.gui.files import file_choosers

        return file_choosers

    def _wire(self) -> None:
        slots: dict[str, Callable[[], Any]] = {
            "new": lambda: self._choosing.new_project(self, self._make_project),
            "open": lambda: self._choosing.existing_project(self, self.open_project),
            "sample": self._open_sample,
            "import": lambda: self._choosing.files_to_import(self, self._open_or_import),
            "paste": self._paste,
            "restore": self.safety.ask_restore,
            "recover": self.safety.ask_recover,
            "close": self.close_project,
            "quit": self.close,
            "manual": self._show_manual,
            "keys": self._show_keys,
            "about": self._show_about,
        }
        slots |= {f"view_{name}": partial(self.show_view, name) for name in _VIEWS}
        slots |= {
            "text_larger": partial(self._step_text_size, 1),
            "text_smaller": partial(self._step_text_size, -1),
            "text_usual": partial(self.choose_text_size, settings.TEXT_SIZE.default),
        }
        slots |= {f"theme_{name}": partial(self.choose_theme, name) for name in settings.THEME.choices}
        slots |= {
            f"language_{name}": partial(self._choose_language, name) for name in settings.LANGUAGE.choices
        }
        for name, slot in slots.items():
            self.actions_by_name[name].triggered.connect(_without_argument(slot))
        self.actions_by_name["automatic"].toggled.connect(self._set_automatic)
        self.actions_by_name["less_motion"].toggled.connect(self._reduce_motion)
        self.drops.dropped.connect(self._on_dropped)
        self.welcome.dropped.connect(self._on_dropped)
        for name in ("new", "open", "import", "paste", "sample"):
            getattr(self.welcome, f"{name}_asked").connect(self.actions_by_name[name].trigger)
        self.welcome.recent_chosen.connect(lambda name: self.open_project(Path(name)))
        self.welcome.recent_removed.connect(self._forget)

    # --- projects ------------------------------------------------------------------------------------

    def open_project(self, path: Path) -> bool:
        """Open a project in place of the current one. Returns False if it cannot be opened."""
        if self.bridge is not None and self.bridge.session.path.resolve() == path.resolve():
            return True
        from app.session import Session

        try:
            session = Session.open(path)
        except ProjectBusyError as error:
            self._choosing.offer(self, str(error), tr("Open read-only"), partial(self._open_read_only, path))
            return False
        except UserError as error:
            return self._open_read_only(path, trouble=str(error))
        self.show_project(session)
        return True

    def _open_read_only(self, path: Path, trouble: str = "") -> bool:
        from app.session import Session

        try:
            session = Session.open(path, read_only=True)
        except UserError as error:
            self.banner.show_message(trouble or str(error), *self.safety.way_out(error, path))
            return False
        self.show_project(session)
        more, then = self.safety.way_out(session.trouble, path)
        if then is None:
            more, then = tr("Save a copy…"), self.actions_by_name["save_as"].trigger
        self.banner.show_message(f"{trouble} {tr(READ_ONLY)}".strip(), more, then)
        return True

    def show_project(self, session: Session) -> None:
        """Show an open session in place of the previous one."""
        from app.gui.bridge.bridge import Bridge
        from app.gui.window.project_view import ProjectView

        self.close_project()
        self._frame = self._frame or self._make_frame()
        self.bridge = bridge = Bridge(session, self)
        self.project = project = ProjectView(bridge, self._theme, self.actions_by_name, self.pages)
        project.message.connect(self.status.show_message)
        project.done_and_offered.connect(self.status.offer)
        project.offered.connect(self.banner.show_message)
        project.withdrawn.connect(self.banner.withdraw)
        project.withdrawn.connect(self.status.withdraw)
        project.questions_turned.connect(self._enable)
        project.training_started.connect(self._on_training_started)
        bridge.changed.connect(self._on_changes)
        bridge.troubled.connect(self._on_trouble)
        bridge.mended.connect(self.banner.withdraw)
        self._frame.serve(bridge)
        bridge.job_ended.connect(self._show_state)
        self.pages.addWidget(project)
        self.pages.setCurrentWidget(project)
        self.banner.hide()
        self._preferences.remember(session.path)
        self.setWindowTitle(f"{session.path.stem} – Jobtag")
        project.open(self._preferences)
        ProjectSafety(bridge, project)
        self.show_view("tag")
        self.safety.warn_of_cloud(session.path)

    def close_project(self) -> None:
        """Close the project, if one is open, and cancel its jobs."""
        if self.bridge is None or self.project is None:
            return
        bridge, project = self.bridge, self.project
        project.end(self._preferences)
        self.bridge = self.project = None
        self.pages.removeWidget(project)
        for child in (project, bridge):
            child.deleteLater()
        if self._frame is not None:
            self._frame.clear()
        self._show_welcome()

    def _show_welcome(self) -> None:
        self.welcome.set_recent([(str(path), os.path.exists(path)) for path in self._preferences.recent()])
        self.pages.setCurrentWidget(self.welcome)
        self.welcome.setFocus()
        self.setWindowTitle("Jobtag")
        self._enable()

    def _enable(self) -> None:
        """Enable the actions that have something to work on."""
        is_open = self.bridge is not None
        writable = self.bridge is None or not self.bridge.session.read_only
        in_tag = self.project is None or self.project.view == "tag"
        asking = self.project is not None and self.project.asks_questions
        for row in ROWS:
            action, allowed = self.actions_by_name[row.name], writable or not row.writes
            action.setWhatsThis("" if allowed else tr(READ_ONLY))
            if row.name == "paste":
                classifying = self.project is not None and self.project.view == "classify"
                action.setText(tr("Paste text to classify") if classifying else tr(row.title))
                allowed = allowed or classifying
            here = (in_tag or not row.in_tag) and not (asking and row.in_queue)
            action.setEnabled(allowed and (is_open or not row.needs_project) and here)
        if self._frame is not None:
            self._frame.set_visible(is_open)
        self._show_state()

    def _make_project(self, path: Path) -> bool:
        from app.session import Session

        try:
            session = Session.create(path)
        except UserError as error:
            self.banner.show_message(str(error))
            return False
        self.show_project(session)
        return True

    def _open_sample(self) -> None:
        from app.session import open_sample

        try:
            language = resources.language(translation.current().code).code
            path = self._choosing.sample_place(language)
            new = not path.exists()
            if new:
                open_sample(path, language).close()
        except UserError as error:
            self.banner.show_message(str(error))
        else:
            if self.open_project(path) and new and self.project is not None:
                self.project.training.retrain_unasked()  # so that its bars appear at once

    def _forget(self, name: str) -> None:
        self._preferences.forget(Path(name))
        self._show_welcome()

    def _open_or_import(self, paths: Sequence[Path]) -> None:
        """Open a project, or import other files, however they were given: chosen, pasted or dropped."""
        if len(paths) == 1 and paths[0].suffix == ".jobtag":
            self.open_project(paths[0])
        elif self.project is not None:
            self.project.import_files(paths)
        else:
            self._import_into_new(paths)

    def _import_into_new(self, paths: Sequence[Path]) -> None:
        """Preview an import of files, with a name for the project to create."""
        from app.gui.files.import_dialog import ImportDialog
        from app.session import preview

        dialog = ImportDialog(paths, preview, self, project=_free_name(paths[0]))
        dialog.accepted.connect(partial(self._create_and_import, paths, dialog))
        self._choosing.show(dialog)

    def _create_and_import(self, paths: Sequence[Path], dialog: ImportDialog) -> None:
        if self._make_project(dialog.project_path) and self.project is not None:
            self.project.files.import_files(paths, dialog.options, unlisted_no=dialog.unlisted_no)

    def _paste(self) -> None:
        self._on_dropped(on_clipboard())

    def _on_dropped(self, found: list[Path] | str) -> None:
        """Handle pasted or dropped files, or a text, which becomes a posting or is classified."""
        classifying = self.project is not None and self.project.view == "classify"
        if isinstance(found, list):
            self._open_or_import(found)
        elif not found.strip():
            self.banner.show_message(tr("There is nothing to paste. Copy a job description or files first."))
        elif classifying and self.project is not None:
            self.project.classify_text(found)
        else:
            self._with_project(lambda project: project.add_text(found))

    def _with_project(self, then: Callable[[ProjectView], None]) -> None:
        """Continue with the open project, or with a new one once it has a name."""

        def make(path: Path) -> None:
            if self._make_project(path) and self.project is not None:
                then(self.project)

        if self.project is not None:
            then(self.project)
        else:
            self._choosing.new_project(self, make)

    # --- views and settings --------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Switch to "tag", "classify", "quality" or "compare"."""
        if self.project is not None:
            self.project.show_view(view)
            self.keys.set_on(view == "tag")
        trained = self.bridge is not None and self.bridge.session.models.number is not None
        if view == "classify" and trained and self._frame is not None:
            self._frame.hints.put_away("classify")
        for name in _VIEWS:
            self.actions_by_name[f"view_{name}"].setChecked(name == view)
        self._enable()

    def _press_label(self, label_id: int, refused: bool) -> None:
        if self.project is not None:
            self.project.press_label(label_id, refused)

    def _cancel(self, kind: str) -> None:
        if self.bridge is not None:
            self.bridge.worker.cancel(kind)

    def _set_automatic(self, on: bool) -> None:
        self._preferences[settings.AUTOMATIC] = on

    def _reduce_motion(self, on: bool) -> None:
        """Let bars jump to their values (True), or follow the system's setting."""
        self._preferences[settings.LESS_MOTION] = on
        self._theme.reduce_motion = True if on else None

    def choose_theme(self, choice: str) -> None:
        """Use the colour scheme "system", "light" or "dark" from now on."""
        self._preferences[settings.THEME] = choice
        self._theme.choose(choice)
        for name in settings.THEME.choices:
            self.actions_by_name[f"theme_{name}"].setChecked(name == choice)

    def _choose_language(self, choice: str) -> None:
        """Ask for a window in another language, unless a job that a person waits for would be cancelled."""
        self._check_language()
        if choice == self._preferences[settings.LANGUAGE]:
            return
        if self.bridge is not None and self.bridge.working:
            self.banner.show_message(
                tr("Wait until the work in progress has ended, then choose the language.")
            )
            return
        self._preferences[settings.LANGUAGE] = choice
        self.language_chosen.emit()

    def _check_language(self) -> None:
        for name in settings.LANGUAGE.choices:
            chosen = name == self._preferences[settings.LANGUAGE]
            self.actions_by_name[f"language_{name}"].setChecked(chosen)

    def choose_text_size(self, percent: int) -> None:
        """Show all text at this percentage of the system's size from now on."""
        self._preferences[settings.TEXT_SIZE] = percent
        self._theme.choose_text_size(percent)

    def _step_text_size(self, step: int) -> None:
        sizes = settings.TEXT_SIZE.choices
        place = sizes.index(self._preferences[settings.TEXT_SIZE]) + step
        self.choose_text_size(sizes[min(max(place, 0), len(sizes) - 1)])

    def _on_training_started(self) -> None:
        if self._frame is not None:
            self._frame.hints.put_away("retrain")
        self._show_state()

    def _show_keys(self) -> None:
        from app.gui.window.key_changing import key_sheet

        session = None if self.bridge is None else self.bridge.session
        sheet = key_sheet(
            self._theme,
            self.action_keys,
            self.bridge,
            None if session is None else session.labels,
            self,
            read_only=session is not None and session.read_only,
        )
        self._choosing.show(sheet)

    def _own_figures(self) -> str:
        return "" if self.project is None else self.project.compare_mediator.own_figures()

    def _show_manual(self) -> None:
        """Open the manual at the page about the current view."""
        self.manual.open_page("index" if self.project is None else _PAGES_OF_VIEWS[self.project.view])

    def customEvent(self, event: QEvent) -> None:
        """Show the page of the manual that a dialog requests."""
        if isinstance(event, HelpRequest):
            event.accept()
            self.manual.open_page(event.page, over=event.dialog)

    def _show_about(self) -> None:
        self._choosing.inform(
            self,
            tr("About Jobtag"),
            tr(
                "Jobtag {version}. Everything stays on this machine.\n\nLog: {file}",
                version=__version__,
                file=log_file(),
            ),
        )

    def _on_trouble(self, sentence: str) -> None:
        """Report an error. If the project can no longer be written to, offer a remedy."""
        session = None if self.bridge is None else self.bridge.session
        if session is None or session.trouble is None:
            self.banner.show_message(sentence)
        else:
            self.banner.show_message(sentence, *self.safety.way_out(session.trouble, session.path))

    # --- updates -------------------------------------------------------------------------------------

    def _on_changes(self, changes: Changes) -> None:
        """Update the whole window after an edit or a job: the project, its frame, the menus."""
        if self.project is not None and self._frame is not None:
            self.project.on_changes(changes)
            self._frame.on_changes(changes)
            if changes.newly_done > 0:
                self._frame.hints.put_away("tag")
            self._show_state()

    def _show_state(self) -> None:
        """Update undo and redo, the count of new answers, and the actions that depend on running jobs."""
        session = None if self.bridge is None else self.bridge.session
        for name in ("undo", "redo"):
            title = getattr(session, f"{name}_title", None)
            action = self.actions_by_name[name]
            action.setEnabled(title is not None and session is not None and not session.read_only)
            if name == "undo":
                text = tr("Undo {step}", step=title or "")
            else:
                text = tr("Redo {step}", step=title or "")
            action.setText(text.rstrip().replace("&", "&&"))
        training = self.project is not None and self.project.training_runs
        self.actions_by_name["cancel"].setEnabled(training)
        if session is not None and self._frame is not None:
            self._frame.show_state(session)
            if self.project is not None:
                self._frame.show_hint(session, self.project.view, self.project.order.counts.todo)

    # --- the window itself ---------------------------------------------------------------------------

    def _fit_minimum(self) -> None:
        """Update the minimum size after a change of the text size, since Qt does not."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as in a dialog, where nothing else wants the key."""
        focused, enter = self.focusWidget(), event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, (QPushButton, QToolButton)):
            focused.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Move the focus by Tab as Qt does, but not because the focused widget was hidden or disabled.

        Qt would focus the next widget, often a text field, and keys meant for tagging would be typed
        there.
        """
        focused: QWidget | None = self.focusWidget()
        lost = focused is not None and not (focused.isVisible() and focused.isEnabled())
        if lost and self.project is not None and self.project.take_focus():
            return True
        return super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End all jobs, and save the window's layout."""
        self._preferences[settings.GEOMETRY] = saved_geometry(self)
        self.close_project()
        self.safety.close()
        event.accept()


def _free_name(source: Path) -> Path:
    """An unused path for a project made from this file, next to it if that folder is writable."""
    folder = source.parent if os.access(source.parent, os.W_OK) else Path.home()
    number, name = 1, folder / f"{source.stem}.jobtag"
    while name.exists():
        number += 1
        name = folder / f"{source.stem} {number}.jobtag"
    return name


def _without_argument(slot: Callable[[], Any]) -> Callable[[bool], None]:
    """Drop the ``checked`` argument of ``triggered``, which most slots do not need."""
    return lambda _checked: slot()
