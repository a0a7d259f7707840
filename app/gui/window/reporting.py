"""Reports bugs: each goes to the log file and to one dialog, and the window stays open."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from app.core import log
from app.core.translation import tr

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget


class Reporter:
    """Replaces ``sys.excepthook`` for a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._open = False
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an unexpected error, and show it unless another one is already shown."""
        sys.__excepthook__(kind, error, trace)  # also print it, for those who use a terminal
        details = "".join(traceback.format_exception(kind, error, trace))
        file = log.append(details)
        if self._open or not isinstance(error, Exception):
            return
        from app.gui.files import file_choosers
        from app.gui.window.report_dialog import ReportDialog  # late: rarely needed

        self._open = True
        sentence = tr("Jobtag ran into an unexpected error: {error}", error=str(error) or kind.__name__)
        dialog = ReportDialog(sentence, details, file, self._window)
        dialog.finished.connect(self._closed)
        file_choosers.show(dialog)

    def _closed(self) -> None:
        self._open = False
