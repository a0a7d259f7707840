"""The main window: menus, top bar, the open project or the welcome page, and the status line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app import __version__
from app.core import settings
from app.core.errors import ProjectBusyError, UserError
from app.core.records import IncomingPosting
from app.gui.actions import ROWS, make_actions
from app.gui.automatic import Automatic
from app.gui.banner import Banner
from app.gui.bridge import Bridge
from app.gui.dialogs import choosing
from app.gui.dialogs.import_dialog import ImportDialog
from app.gui.dialogs.keys_dialog import KeysDialog
from app.gui.drops import Drops
from app.gui.project_view import ProjectView
from app.gui.status_line import StatusLine
from app.gui.tag_keys import TagKeys
from app.gui.top_bar import TopBar
from app.gui.welcome_panel import WelcomePanel
from app.session import Session, open_sample, preview

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from app.core.jobs import Job
    from app.core.records import Changes
    from app.gui.preferences import Preferences
    from app.gui.theme import Theme

_SIZE = (1360, 840)
_NEEDS_PROJECT = (
    "export", "classify_file", "save_as", "close", "undo", "redo", "search", "view_tag", "view_classify", "done",
    "back", "skip", "reopen", "previous", "next", "delete", "add_label", "filter_labels", "retrain", "cancel",
)  # fmt: skip
_WRITES = ("import", "paste", "done", "reopen", "delete", "add_label", "retrain")


class MainWindow(QMainWindow):
    """Shows the welcome page until a project is opened."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self.bridge: Bridge | None = None
        self.project: ProjectView | None = None

        self.setWindowTitle("Jobtag")
        self.actions_by_name = make_actions(self, self.menuBar())
        self.top_bar = TopBar(self.actions_by_name)
        self.banner = Banner()
        self.welcome = WelcomePanel(theme)
        self.welcome.bind(self.actions_by_name)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.status = StatusLine()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top_bar, self.banner, self.pages, self.status):
            column.addWidget(widget)
        column.setStretchFactor(self.pages, 1)
        self.setCentralWidget(whole)

        by_name = self.actions_by_name
        single = [row for row in ROWS if row.single]
        self.keys = TagKeys(
            self,
            anywhere=[by_name[row.name] for row in single if row.menu == "Help"],
            tagging=[by_name[row.name] for row in single if row.menu != "Help"],
        )
        self.automatic = Automatic(self._retrain, self)
        self.drops = Drops(self)
        self._wire()
        self.choose_theme(preferences[settings.THEME])
        by_name["automatic"].setChecked(preferences[settings.AUTOMATIC])
        self._restore_geometry()
        self._show_welcome()

    # --- projects ------------------------------------------------------------------------------------

    def open_project(self, path: Path) -> bool:
        """Open a project in place of the one that is open; False where it could not be."""
        try:
            session = Session.open(path)
        except ProjectBusyError as error:
            choosing.offer(self, str(error), "Open read-only", partial(self._open_read_only, path))
            return False
        except UserError as error:
            self._open_read_only(path, trouble=str(error))
            return self.bridge is not None and self.bridge.session.path == path
        self.show_project(session)
        return True

    def _open_read_only(self, path: Path, trouble: str = "") -> None:
        try:
            session = Session.open(path, read_only=True)
        except UserError as error:
            self.banner.tell(trouble or str(error))
            return
        self.show_project(session)
        self.banner.tell(f"{trouble} It is open read-only: save a copy to change it.".strip())

    def show_project(self, session: Session) -> None:
        """Show an open session in place of the one before."""
        self.close_project()
        self.bridge = bridge = Bridge(session, self)
        self.project = project = ProjectView(bridge, self._theme, self.actions_by_name)
        project.set_widths(self._preferences[settings.SPLITTERS])
        project.text_added.connect(self._add_text)
        bridge.changed.connect(self._follow)
        bridge.changed.connect(self.automatic.follow)
        bridge.troubled.connect(self.banner.tell)
        bridge.job_progressed.connect(self.status.show_progress)
        bridge.job_ended.connect(self._end_job)
        self.keys.label_pressed.connect(project.desk.cycle)
        self.pages.addWidget(project)
        self.pages.setCurrentWidget(project)
        self.banner.hide()
        self._preferences.remember(session.path)
        self.setWindowTitle(f"{session.path.stem} – Jobtag")
        self.keys.set_labels(session.labels)
        self._enable()
        self.show_view("tag")
        self._show_state()
        QTimer.singleShot(0, bridge, self._start_up)

    def _start_up(self) -> None:
        """What an opened project needs, once it is painted."""
        if self.bridge is not None:
            self.bridge.start(self.bridge.session.load_model_job)
            if not self.bridge.session.read_only:
                self.bridge.start(self.bridge.session.sweep_job)

    def close_project(self) -> None:
        """Let go of the project, if one is open; what runs for it is cancelled."""
        if self.bridge is None or self.project is None:
            return
        self.project.labels.settle()
        self._preferences[settings.SPLITTERS] = self.project.widths()
        self.keys.label_pressed.disconnect(self.project.desk.cycle)
        bridge, project = self.bridge, self.project
        self.bridge = self.project = None
        bridge.blockSignals(True)
        bridge.close()
        self.pages.removeWidget(project)
        project.deleteLater()
        bridge.deleteLater()
        self.status.clear()
        self._show_welcome()

    def _show_welcome(self) -> None:
        self.welcome.set_recent([(str(path), path.exists()) for path in self._preferences.recent()])
        self.pages.setCurrentWidget(self.welcome)
        self.setWindowTitle("Jobtag")
        self.keys.set_labels(())
        self.keys.set_on(False)
        self._enable()

    def _enable(self) -> None:
        """Let the actions be there that have something to work on."""
        for name in _NEEDS_PROJECT:
            self.actions_by_name[name].setEnabled(self.bridge is not None)
        if self.bridge is not None and self.bridge.session.read_only:
            for name in _WRITES:
                self.actions_by_name[name].setEnabled(False)
        self.top_bar.setVisible(self.bridge is not None)
        self.status.setVisible(self.bridge is not None)

    # --- actions -------------------------------------------------------------------------------------

    def _wire(self) -> None:
        for name, slot in {
            "new": self._ask_new,
            "open": self._ask_open,
            "sample": self._open_sample,
            "import": self._ask_import,
            "export": self._ask_export,
            "classify_file": self._ask_classify_file,
            "save_as": self._ask_copy,
            "close": self.close_project,
            "quit": self.close,
            "undo": lambda: self._do("undo"),
            "redo": lambda: self._do("redo"),
            "paste": self._paste,
            "search": lambda: self.project and self.project.posting_list.focus_search(),
            "view_tag": lambda: self.show_view("tag"),
            "view_classify": lambda: self.show_view("classify"),
            "theme_system": lambda: self.choose_theme("system"),
            "theme_light": lambda: self.choose_theme("light"),
            "theme_dark": lambda: self.choose_theme("dark"),
            "done": lambda: self.project and self.project.desk.done(),
            "back": lambda: self.project and self.project.desk.back(),
            "skip": lambda: self.project and self.project.desk.step(1),
            "reopen": lambda: self.project and self.project.desk.reopen(),
            "previous": lambda: self.project and self.project.desk.step(-1),
            "next": lambda: self.project and self.project.desk.step(1),
            "delete": self._delete,
            "add_label": lambda: self.project and self.project.labels.ask_new_label(),
            "filter_labels": lambda: self.project and self.project.labels.filter.setFocus(),
            "retrain": self._retrain,
            "cancel": lambda: self._cancel("train"),
            "keys": self._show_keys,
            "about": lambda: choosing.tell(
                self, "About Jobtag", f"Jobtag {__version__}. Everything stays on this machine."
            ),
        }.items():
            self.actions_by_name[name].triggered.connect(lambda _=False, slot=slot: slot())
        self.actions_by_name["automatic"].toggled.connect(self._set_automatic)
        self.status.cancel_asked.connect(self._cancel)
        self.drops.files_dropped.connect(self._take_files)
        welcome = self.welcome
        for name in ("new", "open", "import", "paste", "sample"):
            getattr(welcome, f"{name}_asked").connect(self.actions_by_name[name].trigger)
        welcome.recent_chosen.connect(lambda name: self.open_project(Path(name)))
        welcome.recent_removed.connect(self._forget)
        welcome.files_dropped.connect(self._take_files)

    def _do(self, verb: str) -> None:
        if self.bridge is not None and self.project is not None:
            self.project.labels.settle()
            self.bridge.do(getattr(self.bridge.session, verb))

    def show_view(self, view: str) -> None:
        """Turn to "tag" or "classify"."""
        if self.project is not None:
            self.project.show_view(view)
            self.keys.set_on(view == "tag")
        for name in ("tag", "classify"):
            self.actions_by_name[f"view_{name}"].setChecked(name == view)

    def put_text(self, text: str) -> None:
        """Put a text into Classify."""
        if self.project is not None and text:
            self.project.classify.set_text(text)

    def _retrain(self) -> None:
        if self.bridge is not None and not self.bridge.session.read_only:
            self.bridge.start(self.bridge.session.train_job)

    def _cancel(self, kind: str) -> None:
        if self.bridge is not None:
            self.bridge.worker.cancel(kind)

    def _set_automatic(self, on: bool) -> None:
        self._preferences[settings.AUTOMATIC] = on
        self.automatic.set_on(on)

    def choose_theme(self, choice: str, *, for_now: bool = False) -> None:
        """Show everything in "system", "light" or "dark", and remember it unless it is ``for_now``."""
        if not for_now:
            self._preferences[settings.THEME] = choice
        self._theme.choose(choice)
        for name in settings.THEME.choices:
            self.actions_by_name[f"theme_{name}"].setChecked(name == choice)

    def _delete(self) -> None:
        if self.bridge is not None and self.project is not None:
            chosen = self.project.posting_list.selected_ids() or [self.project.desk.posting_id]
            self.bridge.do(self.bridge.session.delete_postings, [row for row in chosen if row is not None])

    def _show_keys(self) -> None:
        entries = [
            (
                row.menu,
                row.title.rstrip("…"),
                QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText),
            )
            for row in ROWS
            if row.keys
        ]
        if self.bridge is not None:
            entries += [
                ("Answer a label", label.name, label.key) for label in self.bridge.session.labels if label.key
            ]
        choosing.show(KeysDialog(sorted(entries, key=lambda entry: entry[0] == "Answer a label"), self))

    # --- files and texts -----------------------------------------------------------------------------

    def _ask_new(self) -> None:
        choosing.new_project(self, self._make_project)

    def _make_project(self, path: Path) -> None:
        try:
            Session.create(path).close()
        except UserError as error:
            self.banner.tell(str(error))
            return
        self.open_project(path)

    def _ask_open(self) -> None:
        choosing.existing_project(self, self.open_project)

    def _open_sample(self) -> None:
        path = choosing.sample_place()
        try:
            if not path.exists():
                open_sample(path).close()
        except UserError as error:
            self.banner.tell(str(error))
            return
        self.open_project(path)

    def _forget(self, name: str) -> None:
        self._preferences.forget(Path(name))
        self._show_welcome()

    def _ask_import(self) -> None:
        choosing.files_to_import(self, self._take_files)

    def _take_files(self, paths: Sequence[Path]) -> None:
        """Files chosen or dropped: a project is opened, others are imported."""
        if len(paths) == 1 and paths[0].suffix == ".jobtag":
            self.open_project(paths[0])
        elif self.bridge is None:
            choosing.new_project(self, partial(self._make_project_for, paths))
        else:
            self._preview_import(paths)

    def _make_project_for(self, paths: Sequence[Path], project: Path) -> None:
        self._make_project(project)
        if self.bridge is not None:
            self._preview_import(paths)

    def _preview_import(self, paths: Sequence[Path]) -> None:
        dialog = ImportDialog(paths, preview, self)
        dialog.accepted.connect(lambda: self._import(paths, dialog))
        choosing.show(dialog)

    def _import(self, paths: Sequence[Path], dialog: ImportDialog) -> None:
        if self.bridge is not None:
            session = self.bridge.session
            self.bridge.start(session.import_job, paths, dialog.options, unlisted_no=dialog.unlisted_no)

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self._take_files(files)
        elif self.bridge is None:
            choosing.new_project(self, partial(self._make_project_with, mime.text()))
        else:
            self._add_text(mime.text())

    def _make_project_with(self, text: str, project: Path) -> None:
        self._make_project(project)
        self._add_text(text)

    def _add_text(self, text: str) -> None:
        if self.bridge is not None:
            outcome = self.bridge.do(self.bridge.session.add_postings, [IncomingPosting("", 1, text)])
            if outcome is not None:
                skipped = outcome.report.skipped
                self.status.tell("That text is in the project already." if skipped else "Added one posting.")

    def _ask_export(self) -> None:
        if self.bridge is not None:
            choosing.file_to_write(self, "Export", partial(self.bridge.start, self.bridge.session.export_job))

    def _ask_copy(self) -> None:
        if self.bridge is not None:
            choosing.new_project(self, partial(self.bridge.start, self.bridge.session.copy_job))

    def _ask_classify_file(self) -> None:
        if self.bridge is not None:
            start = partial(self.bridge.start, self.bridge.session.classify_file_job)
            choosing.file_to_classify(
                self,
                lambda source: choosing.file_to_write(
                    self, "Write the classified postings", partial(start, source)
                ),
            )

    # --- what is shown -------------------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        if self.bridge is not None and (changes.labels or changes.label_list):
            self.keys.set_labels(self.bridge.session.labels)
        self._show_state()

    def _show_state(self) -> None:
        if self.bridge is None:
            return
        session = self.bridge.session
        for name, title in (("undo", session.undo_title), ("redo", session.redo_title)):
            action = self.actions_by_name[name]
            action.setEnabled(title is not None and not session.read_only)
            action.setText(f"{name.capitalize()} {title or ''}".rstrip().replace("&", "&&"))
        self.top_bar.set_since(session.answers_since)
        self.status.set_model(session.model_number, session.quality)
        self.status.set_saved("Read-only" if session.read_only else "All changes saved")

    def _end_job(self, job: Job[Any, Any], outcome: Any) -> None:
        self.status.end_job(job)
        if outcome is not None and self.bridge is not None:
            told = choosing.told_of(job, outcome)
            if told:
                self.status.tell(told)
            skipped = getattr(getattr(outcome, "report", None), "skipped", ())
            if skipped:
                choosing.show_skipped(self, skipped)
        self._show_state()

    # --- the window itself ---------------------------------------------------------------------------

    def _restore_geometry(self) -> None:
        saved = QByteArray.fromBase64(self._preferences[settings.GEOMETRY].encode("ascii", "ignore"))
        if not self.restoreGeometry(saved) or not self._on_a_screen():
            self.resize(*_SIZE)

    def _on_a_screen(self) -> bool:
        return any(
            screen.availableGeometry().intersects(self.frameGeometry())
            for screen in QGuiApplication.screens()
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what runs, remember how the window was left."""
        self._preferences[settings.GEOMETRY] = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.close_project()
        event.accept()
