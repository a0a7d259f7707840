"""The dialog that shows the progress of the tagging and sets the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QProgressBar, QPushButton

from app.core.tagging_progress import aim_sentence
from app.core.translation import tr
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.help_link import link_to_manual
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import resize_to_fit
from app.gui.progress.label_bars import LabelBars, LabelBarView
from app.gui.progress.sparkline import Sparkline
from app.gui.quality.cut_fields import beside, number_field
from app.gui.quality.options_dialog import MOST_WANTED, USUAL_AIM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from app.core.records import Label
    from app.core.tagging_progress import TaggingProgress
    from app.gui.kit.theme import Theme

_BURST_MILLISECONDS = 500


class ProgressDialog(QDialog):
    """Shows the progress, and signals a change of the target."""

    aim_set = Signal(object)
    """The target of yes answers for each label, or None; emitted once for a burst of changes."""

    def __init__(
        self, theme: Theme, wanted: int | None, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Progress"))
        resize_to_fit(self, 560, 640)
        self._wanted = wanted
        self._shown: tuple[Sequence[Label], TaggingProgress] | None = None

        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Progress"), "heading"))
        head.addStretch()
        head.addWidget(link_to_manual(self, "tagging"))
        head.addWidget(self.close_button)

        self.done_line = PlainLabel(tr("Counting answers…"), "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Postings done"))
        self.pace_line = PlainLabel(role="soft")

        self.aiming = QCheckBox(tr("Until each label has"))
        self.aiming.setChecked(wanted is not None)
        self.wanted = number_field(
            tr("Yes answers wanted for each label"), 1, MOST_WANTED, wanted or USUAL_AIM
        )
        self.wanted.setEnabled(wanted is not None and not read_only)
        self.aiming.setEnabled(not read_only)
        self._burst = QTimer(self, singleShot=True)
        self._burst.setInterval(_BURST_MILLISECONDS)
        self._burst.timeout.connect(self._emit_aim)
        self.aiming.toggled.connect(self._change_aim)
        self.wanted.valueChanged.connect(self._change_aim)
        self.aim_line = PlainLabel(role="soft")
        self.aim_line.setWordWrap(True)
        self.bars = LabelBars(self)
        self.list = LabelBarView(self.bars, theme)
        self.no_labels = EmptyState(
            tr("No labels yet"), tr("Add labels to see how many answers each of them has.")
        )
        self.no_labels.hide()

        self.learned = PlainLabel(tr("Score from training to training"), "strong")
        self.sparkline = Sparkline(theme)
        self.quality_line = PlainLabel(role="soft")
        self.check_line = PlainLabel(role="soft")
        self.stop_hint_line = PlainLabel(role="soft")

        whole, _ = scrolling_column(self, 24, 16, 24, 20, spacing=8)
        whole.addLayout(head)
        for part in (self.done_line, self.bar, self.pace_line):
            whole.addWidget(part)
        whole.addSpacing(8)
        whole.addLayout(beside(self.aiming, self.wanted, tr("yes answers")))
        whole.addWidget(self.aim_line)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.no_labels, 1)
        whole.addSpacing(8)
        whole.addWidget(self.learned)
        whole.addWidget(self.sparkline)
        for line in (self.quality_line, self.check_line, self.stop_hint_line):
            whole.addWidget(line)
            line.setWordWrap(True)
            line.hide()
        self.list.setFocus()

    def set_progress(self, labels: Sequence[Label], progress: TaggingProgress) -> None:
        """Show the progress."""
        self._shown = (labels, progress)
        self.done_line.setText(progress.done_sentence)
        self.bar.setRange(0, max(1, progress.whole))
        self.bar.setValue(progress.counts.done)
        self.pace_line.setText(progress.pace_sentence)
        self._show_labels()

    def set_aim(self, wanted: int | None) -> None:
        """Show the project's target, which may change, for example by undo."""
        if self._burst.isActive() or wanted == self._wanted:
            return
        self._wanted = wanted
        for field in (self.aiming, self.wanted):
            field.blockSignals(True)
        self.aiming.setChecked(wanted is not None)
        self.wanted.setValue(wanted or self.wanted.value())
        self.wanted.setEnabled(wanted is not None and self.aiming.isEnabled())
        for field in (self.aiming, self.wanted):
            field.blockSignals(False)
        self._show_labels()

    def set_learning(self, points: Sequence[tuple[int, float]], sentence: str) -> None:
        """Show trainings as (postings, micro F1), and a sentence about the last one."""
        self.sparkline.set_points(points)
        growing = len(points) > 1
        self.learned.setVisible(growing)
        self.sparkline.setVisible(growing)
        _set_sentence(self.quality_line, sentence)

    def set_check(self, sentence: str, at_length: str) -> None:
        """Show the score on the random slice, separate from the others, with details in the tooltip."""
        _set_sentence(self.check_line, sentence)
        self.check_line.setToolTip(plain_tooltip(at_length))

    def set_stop_hint(self, sentence: str) -> None:
        """Show whether more answers still change much."""
        _set_sentence(self.stop_hint_line, sentence)

    def done_with(self) -> None:
        """Emit a target that is still being changed, without delay."""
        if self._burst.isActive():
            self._burst.stop()
            self._emit_aim()

    def hideEvent(self, event: QHideEvent) -> None:
        self.done_with()
        super().hideEvent(event)

    def _change_aim(self) -> None:
        self.wanted.setEnabled(self.aiming.isChecked())
        self._wanted = self.wanted.value() if self.aiming.isChecked() else None
        self._burst.start()
        self._show_labels()

    def _emit_aim(self) -> None:
        self.aim_set.emit(self._wanted)

    def _show_labels(self) -> None:
        if self._shown is None:
            return
        labels, progress = self._shown
        self.list.setVisible(bool(labels))
        self.no_labels.setVisible(not labels)
        self.bars.set_counts(labels, progress.yes, progress.no, self._wanted)
        _set_sentence(self.aim_line, aim_sentence(labels, progress.yes, self._wanted))


def _set_sentence(line: PlainLabel, sentence: str) -> None:
    line.setText(sentence)
    line.setVisible(bool(sentence))
