"""Bugs: each goes to the log file and to one dialog; the window lives on."""

from __future__ import annotations

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from app.gui.dialogs.report_dialog import ReportDialog
from app.gui.preferences import home

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_LOG_BYTES = 1_000_000


class Reporter:
    """Takes over ``sys.excepthook`` for a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._open = False
        self._log = logging.getLogger("jobtag")
        self._log_file: Path | None = home("log") / "jobtag.log"
        try:
            self._log_file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self._log_file, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
            )
        except OSError:
            self._log_file = None  # without a log the program works all the same
        else:
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            self._log.addHandler(handler)
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an unexpected error, and show it unless one is shown already."""
        details = "".join(traceback.format_exception(kind, error, trace))
        self._log.error(details)
        if self._open or not isinstance(error, Exception):
            return
        self._open = True
        sentence = f"Jobtag met an error that it did not expect: {str(error) or kind.__name__}"
        dialog = ReportDialog(sentence, details, self._log_file, self._window)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._open = False
