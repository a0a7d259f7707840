"""Write a report on the open project, as a web page or as PDF."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import resources
from app.core import translation
from app.core.translation import tr
from app.gui.files import file_choosers

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.report.facts import Report
    from app.core.translation import Language
    from app.gui.bridge.bridge import Bridge
    from app.session import Session


class ReportMediator(QObject):
    """Asks where to write the report, and has the session's job write it."""

    message = Signal(str)
    """A sentence about what was written."""

    def __init__(self, bridge: Bridge, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._session = session
        self._window = window

    def ask(self) -> None:
        """Ask for a file and the kind of report, and write it."""
        file_choosers.report_to_write(self._window, self._session.path.stem, self.write)

    def write(self, path: Path, paper: str = "a4") -> None:
        """Write the report: a PDF on this paper if the name ends in .pdf, a web page otherwise.

        It is in the window's language of this moment, even if that changes before the job ends.
        """
        language = resources.language(translation.current().code)
        render = (
            partial(_as_pdf, paper=paper, language=language)
            if path.suffix.lower() == ".pdf"
            else partial(_as_page, language=language)
        )
        task = self._bridge.start(self, self._session.report_job, path, render, overwrite=True)
        task.then(lambda _: self.message.emit(tr("Wrote the report to {file}.", file=path.name)))


def _as_page(report: Report, language: Language) -> bytes:
    from app.core.report.page import page  # late, as the part of the window that makes a PDF

    return page(report, language=language).encode()


def _as_pdf(report: Report, paper: str, language: Language) -> bytes:
    from app.gui.files.report_pdf import report_pdf  # late: nothing else needs what it loads

    return report_pdf(report, paper, language=language)
