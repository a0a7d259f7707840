"""Bugs: each goes to the log file and to one dialog; the window lives on."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from app.gui.kit.preferences import home

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_KEPT_BYTES = 1_000_000


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
        log = _log(details)
        if self._open or not isinstance(error, Exception):
            return
        from app.gui.files import file_choosers
        from app.gui.window.report_dialog import ReportDialog  # nearly always never needed

        self._open = True
        sentence = f"Jobtag met an error that it did not expect: {str(error) or kind.__name__}"
        dialog = ReportDialog(sentence, details, log, self._window)
        dialog.finished.connect(self._closed)
        file_choosers.show(dialog)

    def _closed(self) -> None:
        self._open = False


def _log(details: str) -> Path | None:
    """Append to the log file, beginning a new one when it is long; None where it cannot be written."""
    from datetime import UTC, datetime  # nearly always never needed, as the dialog

    file = home("log") / "jobtag.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _KEPT_BYTES:
            file.replace(file.with_suffix(".old.log"))
        with file.open("a", encoding="utf-8") as lines:
            lines.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{details}\n")
    except OSError:
        return None
    return file
