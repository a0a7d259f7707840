"""Classifies a file to view its results: asks for choices, starts the jobs, shows the results."""

from __future__ import annotations

from array import array
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.core.classified import UNSURE, ResultQuery
from app.core.errors import UserError
from app.core.translation import count, plural, tr, tr_noop
from app.gui.classify_file.columns_dialog import ColumnsDialog
from app.gui.files import file_choosers
from app.session import preview

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.classified import Result
    from app.core.records import Changes, ImportReport, Outcome, ReadOptions
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.gui.classify_file.file_page import FilePage
    from app.session.classified_file import ClassifiedFile
    from app.session.files import Files
    from app.session.models import Models

_FORMATS = ((tr_noop("Excel"), "xlsx"), ("CSV", "csv"))


class ClassifyFileMediator(QObject):
    """Connects the page "A file" to the session's files. ``window`` is the parent of the dialogs."""

    message = Signal(str)
    """A sentence about what was done."""
    offered = Signal(str, str, object)
    """A sentence about what was done, the name of a button beside it, and what that does."""
    page_wanted = Signal()
    """The page "A file" is to be shown."""
    text_opened = Signal(str)
    """A posting of the file is to be looked at in Classify."""

    def __init__(
        self,
        bridge: Bridge,
        files: Files,
        models: Models,
        page: FilePage,
        window: QWidget,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(window)
        self._bridge, self._files, self._models, self._page = bridge, files, models, page
        self._window = window
        self._results: ClassifiedFile | None = None
        self._task: Task[ClassifiedFile] | None = None
        self._saved: Path | None = None
        page.file_asked.connect(self.ask_file)
        page.cancel_asked.connect(self._cancel)
        panel = page.results
        panel.query_changed.connect(self._find)
        panel.within_changed.connect(self._count_unsure)
        panel.save_asked.connect(self.ask_target)
        panel.queue_asked.connect(self.send_unsure)
        panel.folder_asked.connect(self._open_folder)
        panel.posting_opened.connect(self._open_posting)
        panel.set_read_only(read_only)
        self._show()

    # --- which file ----------------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Ask for a file to classify, if there is a model."""
        try:
            self._files.classifier()
        except UserError as error:
            self._bridge.troubled.emit(str(error))
            return
        file_choosers.file_to_classify(self._window, self.choose_columns)

    def choose_columns(self, path: Path) -> None:
        """Ask what the columns of a file are used for, and classify it."""
        dialog = ColumnsDialog(path, preview, self._window)
        dialog.accepted.connect(lambda: self.classify(path, dialog.options))
        file_choosers.show(dialog)

    def classify(self, path: Path, options: ReadOptions) -> None:
        """Classify a file."""
        self._cancel()
        task = self._bridge.start(self, self._files.classify_to_results_job, path, options)
        self._task = (
            task.progress(self._page.set_progress).then(self._on_classified).stopped(self._on_stopped)
        )
        self._page.show_running(tr("Classifying {file}", file=path.name))
        self.page_wanted.emit()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_stopped(self) -> None:
        self._task = None
        self._show()

    def _on_classified(self, results: ClassifiedFile) -> None:
        self._task = None
        former, self._results = self._results, results
        if former is not None:
            former.close(keep=former.path == results.path)
        self._saved = None
        panel = self._page.results
        panel.set_facts(
            results.facts,
            results.unsure(panel.query.within),
            self._models.number_of(results.facts.model_id),
        )
        self._page.show_results()
        self._find(panel.query)
        self.message.emit(tr("Classified {postings}.", postings=count(results.facts.postings, "posting")))

    def _show(self) -> None:
        """Show the results, or the next step if there are none."""
        if self._task is not None:
            return
        if self._results is not None:
            self._page.show_results()
        else:
            self._page.show_empty(trained=self._files.can_predict)

    def on_changes(self, changes: Changes) -> None:
        """Follow the first training."""
        if changes.model:
            self._show()

    def close(self) -> None:
        """Close and delete the results."""
        if self._results is not None:
            self._page.results.show_results(None, array("q"))
            self._results.close()
            self._results = None

    # --- the results ---------------------------------------------------------------------------------

    def _find(self, wanted: ResultQuery) -> None:
        if self._results is not None:
            task = self._bridge.start(self, self._results.find_job, wanted)
            task.then(partial(self._show_found, self._results))

    def _show_found(self, results: ClassifiedFile, numbers: array[int]) -> None:
        if results is self._results:
            self._page.results.show_results(results.previews, numbers)

    def _count_unsure(self, within: float) -> None:
        if self._results is not None:
            self._page.results.set_unsure(self._results.unsure(within))

    def _open_posting(self, number: int) -> None:
        if self._results is not None:
            result: Result = self._results.result(number)
            heading = f"{result.title}\n" if result.title else ""
            self.text_opened.emit(heading + result.text)

    # --- where they go -------------------------------------------------------------------------------

    def ask_target(self, only_shown: bool) -> None:
        """Ask where to save the results, all or only the visible ones, and write them."""
        if self._results is None:
            return
        numbers = self._page.results.model.numbers
        if not only_shown:
            numbers = array("q", range(1, self._results.facts.postings + 1))
        source = self._results.facts.source  # what follows a dot would be taken for the suffix
        file_choosers.figures_to_write(
            self._window,
            tr("Save the results"),
            _FORMATS,
            partial(self._save, self._results, numbers),
            suggested=source.with_name(tr("{file} with labels", file=source.stem.replace(".", " "))),
        )

    def _save(self, results: ClassifiedFile, numbers: array[int], path: Path) -> None:
        within = self._page.results.query.within
        task = self._bridge.start(self, results.save_job, path, numbers, unsure_within=within)
        task.then(partial(self._on_saved, path))

    def _on_saved(self, path: Path, number: int) -> None:
        self._saved = path
        self.offered.emit(
            tr("Saved {postings} to {file}.", postings=count(number, "posting"), file=path.name),
            tr("Open folder"),
            self._open_folder,
        )

    def send_unsure(self) -> None:
        """Add the unsure postings to the project, to be tagged."""
        if self._results is None:
            return
        query = ResultQuery(show=UNSURE, within=self._page.results.query.within)
        task = self._bridge.start(self, self._results.find_job, query)
        task.then(partial(self._add, self._results))

    def _add(self, results: ClassifiedFile, numbers: array[int]) -> None:
        task = self._bridge.start(self, self._files.add_results_job, results, numbers)
        task.then(self._on_added)

    def _on_added(self, outcome: Outcome[ImportReport]) -> None:
        report = outcome.report
        sentence = tr("Added {postings} to the queue.", postings=count(report.added, "posting"))
        if report.skipped_count:
            known = report.skipped_count
            sentence += " " + plural(
                known, "{n} was in the project already.", "{n} were in the project already."
            )
        self.message.emit(sentence)

    def _open_folder(self) -> None:
        """Open the folder of the last saved file, or else of the classified file."""
        path = self._saved or (self._results.facts.source if self._results is not None else None)
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
