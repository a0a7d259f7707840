"""Postings in and out of an open project: import, paste, export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.records import AS_FOUND, IncomingPosting
from app.core.settings import IMPORT_CHOICES
from app.core.translation import tr
from app.gui.bridge.bridge import TRAIN
from app.gui.files import file_choosers
from app.gui.files.export_dialog import ExportDialog
from app.gui.files.import_dialog import ImportDialog
from app.session import export_formats, preview

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.jobs import Job
    from app.core.records import Export, ImportReport, Outcome, ReadOptions
    from app.gui.bridge.bridge import Bridge
    from app.gui.kit.preferences import Preferences
    from app.session.files import ExportFormat, Files
    from app.session.labels import Labels


_SHAPES_KEPT = 50


class FilesMediator(QObject):
    """Asks for files, then runs the session's jobs."""

    message = Signal(str)
    """A sentence about what was done."""
    importing = Signal(bool)
    """Whether files are being imported."""
    offered = Signal(str, str, object)
    """A sentence for the banner, what could be done about it, and a callable that does it."""

    def __init__(
        self,
        bridge: Bridge,
        files: Files,
        labels: Labels,
        window: QWidget,
        some_postings: Callable[[], Mapping[str, Sequence[int]]] = dict,
    ) -> None:
        """``some_postings`` are ids that can be exported separately, by their titles on screen."""
        super().__init__(window)
        self._some_postings = some_postings
        self._preferences: Preferences | None = None
        self._bridge = bridge
        self._files = files
        self._labels = labels
        self._window = window

    def preview_import(self, paths: Sequence[Path]) -> None:
        """Show the import dialog for these files."""
        known = [label.name for label in self._labels.all]
        remembered = self._preferences[IMPORT_CHOICES] if self._preferences else None
        dialog = ImportDialog(paths, preview, self._window, known=known, remembered=remembered)
        dialog.accepted.connect(partial(self._import, paths, dialog))
        file_choosers.show(dialog)

    def recall(self, preferences: Preferences) -> None:
        """Save choices for files of one shape in these preferences."""
        self._preferences = preferences

    def _remember(self, dialog: ImportDialog) -> None:
        if self._preferences is None or not dialog.shape:
            return
        former = {
            shape: made for shape, made in self._preferences[IMPORT_CHOICES].items() if shape != dialog.shape
        }
        kept = dict(list(former.items())[-_SHAPES_KEPT:])
        self._preferences[IMPORT_CHOICES] = kept | {dialog.shape: dialog.form.choices()}

    def _import(self, paths: Sequence[Path], dialog: ImportDialog) -> None:
        self._remember(dialog)
        self.import_files(paths, dialog.options, unlisted_no=dialog.unlisted_no)

    def import_files(
        self, paths: Sequence[Path], options: ReadOptions = AS_FOUND, *, unlisted_no: bool = True
    ) -> None:
        """Import files in the worker."""
        make_job = self._files.import_job
        task = self._bridge.start(self, make_job, paths, options, unlisted_no=unlisted_no)
        self.importing.emit(True)
        task.then(self._on_imported).stopped(self._clean_up)

    def _on_imported(self, outcome: Outcome[ImportReport]) -> None:
        self.importing.emit(False)
        report = outcome.report
        skipped = report.skipped
        self.message.emit(
            tr(
                "Added {added:,} postings, updated {updated:,}, skipped {skipped:,}.",
                added=report.added,
                updated=report.updated,
                skipped=report.skipped_count,
            )
        )
        if skipped:  # in the banner: a dialog would take the keys of someone who is tagging
            show = partial(file_choosers.show_skipped, self._window, skipped)
            self.offered.emit(file_choosers.skipped_sentence(skipped), tr("Which?"), show)

    def _clean_up(self) -> None:
        """Delete the staged rows of an import that failed or was cancelled."""
        self.importing.emit(False)
        training = self._bridge.worker.busy(TRAIN)
        sweep = self._bridge.start(self, self._files.clean_up_job, training=training)
        sweep.failed(lambda _: None)  # the import has already reported the problem

    def _write(self, make_job: Callable[[], Job[Any, object]]) -> None:
        """Start a job that writes a file, and report when it is written."""
        task = self._bridge.start(self, make_job)
        task.then(lambda _: self.message.emit(tr("{title}: done.", title=task.title)))

    def add_text(self, text: str) -> None:
        """Add a text as a posting."""
        outcome = self._bridge.do(self._files.add, [IncomingPosting("", 1, text)])
        if outcome is not None:
            skipped = outcome.report.skipped
            self.message.emit(
                tr("That text is in the project already.") if skipped else tr("Added one posting.")
            )

    def ask_export(self) -> None:
        """Ask what to export and where, and write it."""
        some = {name: ids for name, ids in self._some_postings().items() if len(ids)}
        dialog = ExportDialog(
            export_formats(),
            self._files.counts(),
            some,
            self._window,
            can_predict=self._files.can_predict,
        )
        dialog.accepted.connect(lambda: self._ask_export_file(dialog.format, dialog.choice))
        file_choosers.show(dialog)

    def _ask_export_file(self, chosen: ExportFormat, choice: Export) -> None:
        make_job = self._files.export_job
        file_choosers.file_of_format(
            self._window,
            chosen.title,
            chosen.suffix,
            lambda path: self._write(partial(make_job, path, choice)),
        )

    def ask_copy(self) -> None:
        """Ask for a name, and save the whole project under it."""
        make_job = self._files.copy_job
        file_choosers.new_project(self._window, lambda path: self._write(partial(make_job, path)))
