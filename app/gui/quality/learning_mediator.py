"""Drawing the learning curve: keeps its page true, and does what is asked there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.core.jobs import Job
    from app.core.learning_curve import LearningCurve
    from app.core.records import Changes, Progress
    from app.gui.bridge.bridge import Bridge
    from app.gui.quality.learning_page import LearningPage

_KIND = "learning curve"


class Drawing(QObject):
    """Wires the page to the session's job. A cancelled one leaves the curve of before."""

    def __init__(self, bridge: Bridge, page: LearningPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._session = bridge.session
        self._page = page
        page.curve_asked.connect(self.draw)
        page.cancel_asked.connect(self.cancel)
        bridge.changed.connect(self._follow)
        bridge.job_progressed.connect(self._progress)
        bridge.job_ended.connect(self._end)
        self._show(self._session.scores.learning_curve)

    def draw(self) -> None:
        """Draw it, from the beginning."""
        self._bridge.start(self._session.scores.learning_curve_job)

    def cancel(self) -> None:
        """Stop; the curve of before stays."""
        self._bridge.worker.cancel(_KIND)

    def _show(self, curve: LearningCurve | None) -> None:
        """With the labels' names of now; one that was deleted is left out."""
        if curve is not None:
            names = {label.id: label.name for label in self._session.labels.all}
            labels = {label_id: scores for label_id, scores in curve.labels.items() if label_id in names}
            curve = replace(curve, labels=labels, names=names)
        self._page.set_curve(curve)

    def _follow(self, changes: Changes) -> None:
        if changes.label_list or changes.labels:
            self._show(self._session.scores.learning_curve)

    def _progress(self, job: Job[Any, Any], progress: Progress) -> None:
        if job.kind == _KIND:
            self._page.set_running(progress)
            if progress.partial is not None:
                self._show(progress.partial)

    def _end(self, job: Job[Any, Any], _: object) -> None:
        if job.kind == _KIND and not self._bridge.worker.busy(_KIND):
            self._page.set_running(None)
            self._show(self._session.scores.learning_curve)
