"""Restores backups and recovers damaged projects, and says what to do when a project cannot be written to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from app.core.errors import DamagedProjectError, ProjectMovedError, UserError
from app.core.settings import BACKUP_FOLDER
from app.core.translation import tr, tr_noop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.jobs import Job
    from app.core.recovery import Recovery
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.worker import Run, Worker
    from app.gui.kit.preferences import Preferences
    from app.gui.window.main_window import MainWindow

_MINUTE = 60_000
_LOOK_AFTER = 5_000
"""Milliseconds until an opened project is checked for damage, after the first paint."""
ENDED_UNEXPECTEDLY = tr_noop(
    "Jobtag ended unexpectedly last time. Nothing is lost: every answer was saved."
    " The details help to fix the problem."
)


class ProjectSafety(QObject):
    """Backs up an open project automatically, and checks all of it for damage once."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._backups = QTimer(self)
        self._backups.setInterval(_MINUTE)
        self._backups.timeout.connect(self.back_up_if_due)
        self._look = QTimer(self, singleShot=True)
        self._look.setInterval(_LOOK_AFTER)
        self._look.timeout.connect(self.look_for_damage)
        self._look.start()
        if not bridge.session.read_only:
            self._backups.start()

    def back_up_if_due(self) -> None:
        """Make a backup if something changed and the newest one is half an hour old."""
        session, worker = self._bridge.session, self._bridge.worker
        if not worker.busy("backup") and self._bridge.ask(lambda: session.backups.due):
            self._bridge.start(self, session.backups.job)

    def look_for_damage(self) -> None:
        """Check a large project, which was not checked completely on opening."""
        if self._bridge.session.large:
            self._bridge.start(self, self._bridge.session.look_for_damage_job)


class SafetyMediator(QObject):
    """Asks what to restore or recover, and does it in its own worker while no project is open."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._worker: Worker | None = None
        self._then: dict[Run, tuple[Callable[[Any], None], Path | None]] = {}

    # --- what to do about trouble --------------------------------------------------------------------

    def way_out(self, trouble: UserError | None, path: Path) -> tuple[str, Callable[[], Any] | None]:
        """The button of a banner about this problem, and its action."""
        from app.session.backups import backups_of

        if isinstance(trouble, ProjectMovedError):
            return tr("Save a copy…"), self._window.actions_by_name["save_as"].trigger
        if isinstance(trouble, DamagedProjectError):
            if backups_of(path):
                return tr("Restore from backup…"), partial(self.ask_restore, path)
            return tr("Recover…"), partial(self.ask_target, path)
        return "", None

    def warn_of_cloud(self, path: Path) -> None:
        """Warn if the project is in a folder that another program synchronises."""
        from app.core.backups import cloud_warning  # late: the welcome page does not need it

        warning = cloud_warning(path)
        if warning:
            self._window.banner.show_message(warning)

    def tell_of_crash(self, details: str) -> None:
        """Say that the last window ended unexpectedly, and offer the details."""
        copy = partial(QGuiApplication.clipboard().setText, details)
        self._window.banner.show_message(tr(ENDED_UNEXPECTEDLY), tr("Copy details"), copy)

    # --- restoring -----------------------------------------------------------------------------------

    def ask_restore(self, path: Path | None = None) -> None:
        """Ask which backup of a project, by default the open one, to restore."""
        from app.gui.files import file_choosers
        from app.gui.files.restore_dialog import RestoreDialog

        if path is None:
            if self._window.bridge is None:
                file_choosers.existing_project(self._window, self.ask_restore)
                return
            path = self._window.bridge.session.path
        dialog = RestoreDialog(path, self._window)
        dialog.accepted.connect(lambda: self._restore(path, dialog.chosen))
        dialog.folder_chosen.connect(partial(self._preferences.__setitem__, BACKUP_FOLDER))
        file_choosers.show(dialog)

    def _restore(self, path: Path, backup: Path | None) -> None:
        from app.session.backups import restore_job

        if backup is None:
            return
        self._window.close_project()
        self._window.banner.show_message(tr("Restoring {name}…", name=path.name))
        self._start(restore_job(path, backup), partial(self._on_restored, path), reopening=path)

    def _on_restored(self, path: Path, aside: Path | None) -> None:
        self._window.banner.hide()
        self._window.open_project(path)
        if aside is not None:
            self._window.banner.show_message(
                tr(
                    "{file} is restored. The damaged file is now {other} beside it.",
                    file=path.name,
                    other=aside.name,
                )
            )

    # --- recovering ----------------------------------------------------------------------------------

    def ask_recover(self) -> None:
        """Ask for a damaged project and for the name of the new one."""
        from app.gui.files import file_choosers

        file_choosers.existing_project(self._window, self.ask_target)

    def ask_target(self, damaged: Path) -> None:
        """Ask where to save the readable part of a damaged project."""
        from app.gui.files import file_choosers

        file_choosers.new_project(self._window, partial(self.recover, damaged))

    def recover(self, damaged: Path, path: Path) -> None:
        """Copy the readable part of a damaged project into a new one at ``path``, and open that."""
        from app.session.backups import recover_job

        self._window.banner.show_message(tr("Recovering {name}…", name=damaged.name))
        self._start(recover_job(damaged, path), partial(self._on_recovered, path))

    def _on_recovered(self, path: Path, found: Recovery) -> None:
        self._window.banner.hide()
        self._window.open_project(path)
        if not found.lost:
            self._window.banner.show_message(found.sentence)
            return
        show = partial(self._show_losses, found)
        self._window.banner.show_message(found.sentence, tr("What is lost?"), show)

    def _show_losses(self, found: Recovery) -> None:
        from app.gui.files import file_choosers

        file_choosers.inform(
            self._window, tr("Recovered project"), "\n".join((found.sentence, "", *found.lost))
        )

    # --- work without an open project ----------------------------------------------------------------

    def _start(
        self, job: Job[Any, Any], then: Callable[[Any], None], *, reopening: Path | None = None
    ) -> None:
        """Run a job and call ``then`` with its result. If it fails, open the project again."""
        from app.gui.bridge.worker import Worker

        if self._worker is None:
            self._worker = Worker(self)
            self._worker.finished.connect(self._on_finished)
            self._worker.failed.connect(self._on_failed)
        self._then[self._worker.start(job)] = then, reopening

    def _on_finished(self, run: Run, result: object) -> None:
        then, _ = self._then.pop(run)
        then(result)

    def _on_failed(self, run: Run, error: Exception) -> None:
        _, path = self._then.pop(run)
        if not isinstance(error, UserError):
            raise error
        if path is not None:
            self._window.open_project(path)
        self._window.banner.show_message(str(error))

    def close(self) -> None:
        """End the worker. Its job is either complete or has no effect."""
        if self._worker is not None:
            self._worker.stop()
