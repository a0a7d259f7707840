"""Bugs: each goes to the log file and to one dialog; the window lives on."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from app.core import log

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget


class Reporter:
    """Takes over ``sys.excepthook`` for a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._open = False
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an unexpected error, and show it unless one is shown already."""
        sys.__excepthook__(kind, error, trace)  # who started the program from a terminal sees it there too
        details = "".join(traceback.format_exception(kind, error, trace))
        file = log.append(details)
        if self._open or not isinstance(error, Exception):
            return
        from app.gui.files import file_choosers
        from app.gui.window.report_dialog import ReportDialog  # nearly always never needed

        self._open = True
        sentence = f"Jobtag ran into an unexpected error: {str(error) or kind.__name__}"
        dialog = ReportDialog(sentence, details, file, self._window)
        dialog.finished.connect(self._closed)
        file_choosers.show(dialog)

    def _closed(self) -> None:
        self._open = False
