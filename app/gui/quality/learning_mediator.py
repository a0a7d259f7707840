"""Keeps the page of the learning curve up to date, and carries out its actions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.core.learning_curve import LearningCurve
    from app.core.records import Changes, Progress
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.gui.quality.learning_page import LearningPage
    from app.session.labels import Labels
    from app.session.scores import Scores


class LearningMediator(QObject):
    """Connects the page to the session's job. A cancelled job keeps the previous curve."""

    def __init__(
        self,
        bridge: Bridge,
        labels: Labels,
        scores: Scores,
        page: LearningPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._labels = labels
        self._scores = scores
        self._page = page
        self._drawing: Task[LearningCurve] | None = None
        page.curve_asked.connect(self.draw)
        page.cancel_asked.connect(self.cancel)
        self._show(self._scores.learning_curve)

    def draw(self) -> None:
        """Compute the curve from the beginning."""
        self._drawing = task = self._bridge.start(self, self._scores.learning_curve_job)
        task.progress(self._on_progress)
        task.then(lambda _: self._on_ended()).stopped(self._on_ended)

    def cancel(self) -> None:
        """Cancel, and keep the previous curve."""
        if self._drawing is not None:
            self._drawing.cancel()

    def _show_newest(self) -> None:
        scores = self._scores
        self._show(scores.learning_curve, stale=scores.learning_curve_stale)

    def _show(self, curve: LearningCurve | None, *, stale: bool = False) -> None:
        """Return the curve with present names of labels, without deleted ones."""
        if curve is not None:
            names = {label.id: label.name for label in self._labels.all}
            labels = {label_id: scores for label_id, scores in curve.labels.items() if label_id in names}
            curve = replace(curve, labels=labels, names=names)
        self._page.set_curve(curve, stale=stale)

    def on_changes(self, changes: Changes) -> None:
        """Show the present names of labels, and whether the curve is stale."""
        if changes.label_list or changes.labels or changes.learning:
            self._show_newest()

    def _on_progress(self, progress: Progress) -> None:
        self._page.set_running(progress)
        if progress.partial is not None:
            self._show(progress.partial)

    def _on_ended(self) -> None:
        if self._drawing is None or not self._drawing.running:  # otherwise a newer one has replaced it
            self._page.set_running(None)
            self._show_newest()
