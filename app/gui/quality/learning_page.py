"""The tab that says whether more tagging will help: the learning curve and its sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.translation import tr
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.plain_label import ElidedLabel, PlainLabel
from app.gui.kit.stale_chip import StaleChip
from app.gui.kit.text_scale import keep_size
from app.gui.quality.learning_plot import LearningPlot

if TYPE_CHECKING:
    from app.core.learning_curve import LearningCurve
    from app.core.records import Progress
    from app.gui.kit.theme import Theme


class LearningPage(QWidget):
    """Shows a learning curve, and signals when the user starts or stops drawing it."""

    curve_asked = Signal()
    cancel_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: LearningCurve | None = None
        self._label: tuple[int | None, str] = (None, "")
        self.sentence = PlainLabel()
        self.stale = StaleChip()
        self.label_sentence = PlainLabel(role="soft")
        for label in (self.sentence, self.label_sentence):
            label.setWordWrap(True)
        self.what = ElidedLabel(role="small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        keep_size(self.bar, width=120)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.draw_button = QPushButton(tr("Redraw"))
        self.draw_button.setAccessibleName(tr("Redraw the learning curve"))
        self.draw_button.clicked.connect(self.curve_asked)
        self.save_button = QPushButton(tr("Save…"))
        self.save_button.setAccessibleName(tr("Save the learning curve"))
        self.save_button.clicked.connect(self.save_asked)
        for button in (self.cancel_button, self.draw_button, self.save_button):
            button.setProperty("quiet", True)
        self.plot = LearningPlot(theme)

        self.first_button = QPushButton(tr("Learning curve"))
        self.first_button.clicked.connect(self.curve_asked)
        self.empty = EmptyState(
            tr("Will more tagging help?"),
            tr(
                "The model is trained on a quarter, a half, three quarters and all of your"
                " answers, and scored "
                "on postings it has not seen. You can go on tagging meanwhile."
            ),
            (self.first_button,),
        )
        sentences = QVBoxLayout()
        sentences.setSpacing(2)
        sentences.addWidget(self.sentence)
        sentences.addWidget(self.label_sentence)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(sentences, 1)
        for widget in (self.stale, self.draw_button, self.save_button):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.plot, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(drawn)
        running = QHBoxLayout()
        running.setSpacing(8)
        running.addWidget(self.what, 1)
        running.addWidget(self.bar)
        running.addWidget(self.cancel_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(running)
        whole.addWidget(self.pages, 1)
        self.set_running(None)
        self.set_curve(None)

    def set_label(self, label_id: int, name: str) -> None:
        """Set the chosen label."""
        if (label_id, name) != self._label:
            self._label = (label_id, name)
            self._update_curve()

    def set_curve(self, curve: LearningCurve | None, *, stale: bool = False) -> None:
        """Show the curve as far as computed; None if there is none yet.

        ``stale``: its training data has changed since.
        """
        self._curve = curve
        self.stale.setVisible(stale)
        self._update_curve()

    def set_running(self, progress: Progress | None) -> None:
        """Show the progress of drawing; None if nothing is being drawn."""
        if progress is not None:
            self.what.set_line(progress.what)
            self.bar.setRange(0, 0 if progress.fraction is None else 1000)
            self.bar.setValue(round(1000 * (progress.fraction or 0)))
            self.bar.setAccessibleName(tr("Learning curve: {what}", what=progress.what))
        for widget in (self.what, self.bar, self.cancel_button):
            widget.setVisible(progress is not None)
        for button in (self.first_button, self.draw_button):
            button.setEnabled(progress is None)

    def _update_curve(self) -> None:
        curve = self._curve
        if curve is not None:
            label_id, name = self._label
            self.sentence.setText(curve.sentence)
            sentence = "" if label_id is None else curve.label_sentence(label_id)
            if not sentence and curve.complete:
                sentence = tr("{name} had too few answers when this was drawn.", name=name)
            self.label_sentence.setText(sentence)
            self.plot.set_curve(curve, *self._label)
        self.pages.setCurrentIndex(curve is not None)
