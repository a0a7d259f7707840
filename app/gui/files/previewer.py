"""Reads the beginnings of files for a dialog: small ones at once, slow ones in a thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.core.errors import UserError
from app.core.jobs import Job, identity
from app.core.records import Preview, Progress
from app.core.translation import tr
from app.gui.bridge.worker import Worker
from app.session import reads_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from app.core.records import ReadOptions
    from app.gui.bridge.worker import Run

SMALL = 100_000
"""Bytes of a file that is read in less time than a person notices, even if it is packed and read whole."""


class Previewer(QObject):
    """One preview at a time; a newer one replaces it."""

    ready = Signal(object)
    """The ``Preview``."""
    failed = Signal(str)
    """Why there is no preview, as a sentence."""
    started = Signal(str)
    """The name of a file that takes a while."""

    def __init__(self, preview: Callable[[Path, ReadOptions], Preview], parent: QObject) -> None:
        super().__init__(parent)
        self._preview = preview
        self._worker: Worker | None = None
        self._run: Run | None = None

    @property
    def running(self) -> bool:
        """Whether a file is being read."""
        return self._run is not None

    def ask(self, path: Path, options: ReadOptions) -> None:
        """Read the beginning of a file with these options."""
        self._cancel()
        if not _takes_long(path):
            self._read(path, options)
            return
        if self._worker is None:
            self._worker = Worker(QCoreApplication.instance())  # outlives a dialog that is closed meanwhile
            self._worker.finished.connect(self._on_finished)
            self._worker.failed.connect(self._on_failed)
        job = Job(
            "preview", tr("Reading {file}", file=path.name), partial(self._steps, path, options), identity
        )
        self._run = self._worker.start(job)
        self.started.emit(path.name)

    def close(self) -> None:
        """Cancel the preview being read."""
        self._cancel()
        if self._worker is not None:
            self._worker.finish_alone()
            self._worker = None

    def _read(self, path: Path, options: ReadOptions) -> None:
        try:
            found = self._preview(path, options)
        except UserError as error:
            self.failed.emit(str(error))
        else:
            self.ready.emit(found)

    def _steps(self, path: Path, options: ReadOptions) -> Generator[Progress, None, Preview]:
        yield Progress(None, tr("Reading {file}", file=path.name))
        return self._preview(path, options)

    def _cancel(self) -> None:
        if self._run is not None and self._worker is not None:
            self._worker.cancel_run(self._run)
        self._run = None

    def _on_finished(self, run: Run, found: object) -> None:
        if run is self._run:
            self._run = None
            self.ready.emit(found)

    def _on_failed(self, run: Run, error: Exception) -> None:
        if run is not self._run:
            return
        self._run = None
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(str(error))


def _takes_long(path: Path) -> bool:
    try:
        return path.stat().st_size > SMALL and reads_whole(path)
    except OSError:
        return False
