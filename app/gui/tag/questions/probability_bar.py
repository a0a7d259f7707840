"""The probability of a question's label, with its threshold, as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.core.percentages import percent, percentage
from app.core.translation import tr
from app.gui.kit.text_scale import design_pixels, keep_size, scaled_size
from app.gui.kit.theme import design_font
from app.gui.labels import row_layout as at
from app.gui.labels.bar_painting import paint_bar
from app.gui.labels.label_row import LabelRow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.core.records import Label
    from app.gui.kit.theme import Theme

_WIDTH, _LEAST, _HEIGHT = 180, 72, 28
_FIGURE = 44
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ProbabilityBar(QProgressBar):
    """Painted as in a label's row, followed by the percentage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: LabelRow | None = None
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setProperty("figure", True)
        keep_size(self, least_width=_LEAST + _FIGURE, most_width=_WIDTH + _FIGURE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return scaled_size(_WIDTH + _FIGURE, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(_LEAST + _FIGURE, _HEIGHT)

    def show_label(self, label: Label, probability: float, *, out_of_fold: bool) -> None:
        """Show this probability, 0..1, and the label's threshold."""
        assigned = probability >= label.threshold
        self._row = LabelRow(
            label, label.key, None, probability, label.threshold, (0, 0), stale=False, assigned=assigned
        )
        self.setValue(percent(probability))
        share, threshold = percentage(probability), percentage(label.threshold)
        self.setAccessibleName(
            tr("{label}: {share}, threshold {threshold}", label=label.name, share=share, threshold=threshold)
        )
        tip = tr("The mark is the threshold: {threshold}", threshold=threshold)
        if out_of_fold:
            tip = f"{tr('By a model that has not seen this posting.')} {tip}"
        self.setToolTip(tip)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        row = self._row
        if row is None or row.probability is None:
            return
        painter = QPainter(self)
        with design_pixels(painter, self.rect()) as place:
            top = (place.height() - at.BAR_HEIGHT) // 2
            bar = QRect(0, top, place.width() - _FIGURE, at.BAR_HEIGHT)
            paint_bar(painter, bar, row, row.probability, self._theme.colors)
            painter.setFont(design_font(figures=True))
            painter.setPen(self.palette().color(self.foregroundRole()))
            figure = QRect(place.width() - _FIGURE, 0, _FIGURE, place.height())
            painter.drawText(figure, _RIGHT, percentage(row.probability))
