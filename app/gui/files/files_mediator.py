"""Postings on their way in and out of an open project: import, paste, export, classify a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.records import IncomingPosting
from app.gui.files import file_choosers
from app.gui.files.import_dialog import ImportDialog
from app.session import preview

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from app.core.jobs import Job
    from app.gui.bridge.bridge import Bridge


class Files(QObject):
    """Asks for the files, and has the session's jobs do the rest."""

    told = Signal(str)
    """A sentence about what was done."""

    def __init__(self, bridge: Bridge, actions: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._session = bridge.session
        self._window = window
        bridge.job_ended.connect(self._give_back)
        actions["export"].triggered.connect(self.ask_export)
        actions["save_as"].triggered.connect(self.ask_copy)
        actions["classify_file"].triggered.connect(self.ask_classify_file)

    def preview_import(self, paths: Sequence[Path]) -> None:
        """Show what an import would make of these files; importing is one key away."""
        dialog = ImportDialog(paths, preview, self._window)
        dialog.accepted.connect(partial(self._import, paths, dialog))
        file_choosers.show(dialog)

    def _import(self, paths: Sequence[Path], dialog: ImportDialog) -> None:
        make_job = partial(self._session.files.import_job, unlisted_no=dialog.unlisted_no)
        self._bridge.start(make_job, paths, dialog.options)

    def _give_back(self, job: Job[Any, Any], outcome: object) -> None:
        """An import that failed or was cancelled: what it staged leaves the file."""
        if job.kind == "import" and outcome is None and not job.quiet:
            sweep = partial(self._session.files.clean_up_job, training=self._bridge.worker.busy("train"))
            self._bridge.start_here(sweep, lambda _: None)  # the import has said already what is wrong

    def add_text(self, text: str) -> None:
        """Make a text a posting."""
        outcome = self._bridge.do(self._session.files.add, [IncomingPosting("", 1, text)])
        if outcome is not None:
            skipped = outcome.report.skipped
            self.told.emit("That text is in the project already." if skipped else "Added one posting.")

    def ask_export(self) -> None:
        """Ask where to, and write all postings with their answers there."""
        write = partial(self._bridge.start, self._session.files.export_job)
        file_choosers.file_to_write(self._window, "Export", write)

    def ask_copy(self) -> None:
        """Ask for a name, and save the whole project under it."""
        file_choosers.new_project(self._window, partial(self._bridge.start, self._session.files.copy_job))

    def ask_classify_file(self) -> None:
        """Ask for a file and where to write its postings with their assigned labels."""
        file_choosers.file_to_classify(self._window, self._ask_target)

    def _ask_target(self, source: Path) -> None:
        write = partial(self._bridge.start, self._session.files.classify_file_job, source)
        file_choosers.file_to_write(self._window, "Write the classified postings", write)
