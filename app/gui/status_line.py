"""The line under the views: the model at hand, the job that runs, and that all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.gui.plain_label import PlainLabel

if TYPE_CHECKING:
    from app.core.jobs import Job
    from app.core.records import Progress, Quality

_HEIGHT = 28
_NOTE_MILLISECONDS = 8_000


class StatusLine(QWidget):
    """Shows one job at a time, the one that told something last."""

    cancel_asked = Signal(str)
    """The kind of the job to cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._kind = ""

        self.model = PlainLabel(role="small")
        self.note = PlainLabel(role="small")
        self.what = PlainLabel(role="small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 6)
        self.cancel_button = QPushButton("Cancel")
        self.cancel_button.setProperty("quiet", True)
        self.cancel_button.clicked.connect(lambda: self.cancel_asked.emit(self._kind))
        self.saved = PlainLabel(role="small")

        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(14)
        line.addWidget(self.model)
        line.addWidget(self.note, 1)
        for widget in (self.what, self.bar, self.cancel_button, self.saved):
            line.addWidget(widget)

        self._forget = QTimer(self, singleShot=True, interval=_NOTE_MILLISECONDS)
        self._forget.timeout.connect(self.note.clear)
        self._show_job(False)

    def set_model(self, number: int | None, quality: Quality | None) -> None:
        """Which model gives the probabilities, and how good it is out-of-fold."""
        if number is None or quality is None:
            self.model.setText("No model yet")
            return
        score = "" if quality.micro_f1 is None else f"   F1 {quality.micro_f1:.2f} out-of-fold"
        self.model.setText(f"Model {number} · trained on {quality.postings:,} postings{score}")

    def clear(self) -> None:
        """There is no project any more."""
        self._kind = ""
        self._show_job(False)
        for label in (self.model, self.note, self.saved):
            label.clear()

    def set_saved(self, sentence: str) -> None:
        """That all changes are saved, or why none can be."""
        self.saved.setText(sentence)

    def tell(self, sentence: str) -> None:
        """Say something for a moment."""
        self.note.setText(sentence)
        self._forget.start()

    def show_progress(self, job: Job[Any, Any], progress: Progress) -> None:
        """A job went on."""
        self._kind = job.kind
        title = job.title if progress.what in ("", job.title) else f"{job.title}: {progress.what}"
        self.what.setText(title)
        if progress.fraction is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * progress.fraction))
        self.bar.setAccessibleName(title)
        self._show_job(True)

    def end_job(self, job: Job[Any, Any]) -> None:
        """A job is over, one way or another."""
        if job.kind == self._kind:
            self._kind = ""
            self._show_job(False)

    def _show_job(self, shown: bool) -> None:
        for widget in (self.what, self.bar, self.cancel_button):
            widget.setVisible(shown)
