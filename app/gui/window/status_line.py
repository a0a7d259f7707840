"""The line under the views: the current model, the job that runs, and that all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from app.core.jobs import in_words
from app.core.plain_words import model_in_plain_words
from app.core.translation import count, labelled, tr, tr_noop
from app.gui.keys.actions import READ_ONLY
from app.gui.kit.announcing import announce
from app.gui.kit.plain_label import ElidedLabel, PlainLabel, one_line, plain_tooltip
from app.gui.kit.surfaces import set_surface
from app.gui.kit.text_scale import keep_size, px

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent

    from app.core.jobs import Job
    from app.core.records import Progress, Quality

_HEIGHT = 28
_NOTE_MILLISECONDS = 8_000
_SHOWN_AFTER_MILLISECONDS = 300
_WHAT_WIDTH = 320
_MEANING = tr_noop("Measured at the training, on postings that the model had not seen. Quality shows more.")


class StatusLine(QWidget):
    """Shows one job at a time: of the running ones, the one that began first.

    A very short job is not shown at all.
    """

    cancel_asked = Signal(str)
    """The kind of the job to cancel."""
    clicked = Signal()
    """Somewhere beside the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "panel")
        keep_size(self, height=_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._running: dict[str, tuple[str, float | None]] = {}

        self.model = ElidedLabel(role="small")
        self.model.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.note = ElidedLabel(role="small")
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.note_button = QPushButton()
        self.note_button.setProperty("quiet", True)
        self.note_button.setProperty("offer", True)
        self.note_button.setProperty("small", True)
        self.note_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
        self.note_button.clicked.connect(self._do_offered)
        self.note_button.hide()
        self._then: Callable[[], object] | None = None
        self._offer = ""
        self.what = PlainLabel(role="small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        keep_size(self.bar, least_width=80, most_width=160)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setProperty("quiet", True)
        self.cancel_button.clicked.connect(self._ask_cancel)
        self.saved = PlainLabel(role="small")
        self.read_only = PlainLabel(tr("Read-only"))
        self.read_only.setProperty("chip", True)
        self.read_only.setToolTip(plain_tooltip(tr(READ_ONLY)))
        self.read_only.setAccessibleDescription(tr(READ_ONLY))
        self.read_only.hide()

        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(14)
        line.addWidget(self.model)
        line.addWidget(self.note)
        line.addWidget(self.note_button)
        line.addStretch(1)
        for widget in (self.what, self.bar, self.cancel_button, self.saved, self.read_only):
            line.addWidget(widget)

        self._forget = QTimer(self, singleShot=True)
        self._forget.setInterval(_NOTE_MILLISECONDS)
        self._forget.timeout.connect(self._clear_note)
        self._wait = QTimer(self, singleShot=True)
        self._wait.setInterval(_SHOWN_AFTER_MILLISECONDS)
        self._wait.timeout.connect(self._show_job)
        self._hide_job()

    def set_model(self, number: int | None, quality: Quality | None, *, following: bool = False) -> None:
        """Show how many postings the model was trained on, and how good it is.

        ``following``: a running training has already given new bars, but no thresholds and scores yet.
        """
        if following:
            self.model.set_line(tr("Learned from your answers; thresholds follow in a moment"))
            return
        if number is None or quality is None:
            self.model.set_line(tr("No model yet"))
            return
        line = tr(
            "Model {number} · trained on {postings}",
            number=number,
            postings=count(quality.postings, "posting"),
        )
        said = model_in_plain_words(quality)
        if not said:
            self.model.set_line(line)
            return
        shown = f"{line} · {said.rstrip('.')}"
        self.model.set_line(shown, f"{line}.\n{said} {tr(_MEANING)}")

    def clear(self) -> None:
        """Clear everything after the project was closed."""
        self._running.clear()
        self._hide_job()
        self._clear_note()
        self.model.set_line("")
        self.saved.clear()
        self.read_only.hide()

    def set_saved(self, *, read_only: bool = False) -> None:
        """Show that all changes are saved, or that the project is read-only."""
        self.saved.setText("" if read_only else tr("All changes saved"))
        self.saved.setVisible(not read_only)
        self.read_only.setVisible(read_only)

    def offer(self, sentence: str, title: str, then: Callable[[], object]) -> None:
        """Show a result for a moment, next to a button with an action."""
        self.show_message(sentence)
        self._then, self._offer = then, sentence
        self.note_button.setText(title)
        self.note_button.setAccessibleName(labelled(title, sentence))
        self.note_button.show()

    def withdraw(self, sentence: str) -> None:
        """Clear the result if it is this sentence and an action is still offered next to it."""
        if self._then is not None and self._offer == sentence:
            self._clear_note()

    def _do_offered(self) -> None:
        then, self._then = self._then, None
        self._clear_note()
        if then is not None:
            then()

    def show_message(self, sentence: str, at_length: str = "") -> None:
        """Show a sentence for a moment, with more in its tooltip; "" keeps the previous one."""
        if sentence:
            self._then = None
            self.note_button.hide()
            self.note.set_line(sentence, f"{sentence}\n{at_length}".rstrip())
            self._forget.start()
            announce(self, sentence)

    def show_progress(self, job: Job[object, object], progress: Progress) -> None:
        """Show the progress of a job."""
        if job.quiet:
            return
        if not self._running:
            self._wait.start()
        self._running[job.kind] = (in_words(job.title, progress), progress.fraction)
        if not self._wait.isActive():
            self._show_job()

    def end_job(self, job: Job[object, object]) -> None:
        """Hide a job that ended, however it ended."""
        self._running.pop(job.kind, None)
        if not self._running:
            self._hide_job()
        elif not self._wait.isActive():
            self._show_job()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def _ask_cancel(self) -> None:
        if self._running:
            self.cancel_asked.emit(next(iter(self._running)))

    def _clear_note(self) -> None:
        self._then = None
        self.note.set_line("")
        self.note_button.hide()

    def _show_job(self) -> None:
        title, fraction = next(iter(self._running.values()))
        shown = self.what.fontMetrics().elidedText(
            one_line(title), Qt.TextElideMode.ElideRight, px(_WHAT_WIDTH)
        )
        self.what.setText(shown)
        self.what.setToolTip(plain_tooltip(title))
        self.bar.setRange(0, 0 if fraction is None else 1000)
        self.bar.setValue(round(1000 * (fraction or 0)))
        self.bar.setAccessibleName(title)
        self.cancel_button.setAccessibleName(tr("Cancel: {title}", title=title))
        for widget in (self.what, self.bar, self.cancel_button):
            widget.show()

    def _hide_job(self) -> None:
        self._wait.stop()
        for widget in (self.what, self.bar, self.cancel_button):
            widget.hide()
