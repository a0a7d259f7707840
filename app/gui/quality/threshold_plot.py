"""Precision, recall and F1 against the threshold, and the threshold as a line to drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics

from app.core.settings import LABEL_COLORS
from app.core.translation import tr, tr_noop
from app.gui.kit.text_scale import px
from app.gui.kit.theme import SMALL_SIZE, number_font
from app.gui.labels.threshold_number import ThresholdNumber
from app.gui.quality.plot import Plot, finite, legible, write_at
from app.gui.quality.threshold_line import ThresholdLine

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.core.curves import Curve
    from app.gui.kit.colors import Colors
    from app.gui.kit.theme import Theme
    from app.gui.labels.label_row import LabelRow
    from app.gui.quality.saving import Figures

_LINES = (
    (tr_noop("Precision"), "precision", LABEL_COLORS[0], Qt.PenStyle.SolidLine),
    (tr_noop("Recall"), "recall", LABEL_COLORS[1], Qt.PenStyle.DashLine),
    ("F1", "f1", "", Qt.PenStyle.DotLine),
)
"""Title, field of the curve, colour ("" for soft text) and dash of each line."""
_WIDTH = 2.0
_GAP = 6
_NUMBER_WIDTH, _NUMBER_HEIGHT = 84, 30


class ThresholdPlot(Plot):
    """The names of the lines are at their ends, in the right margin. ``line`` is the slider over the plot."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        names = QFontMetrics(number_font(SMALL_SIZE))
        margin = max(names.horizontalAdvance(tr(title)) for title, *_ in _LINES) + 2 * _GAP
        super().__init__(
            theme, tr("Precision, recall and F1 against the threshold"), (0, 14, margin, 0), parent
        )
        self._curve: Curve | None = None
        self._curves = [pyqtgraph.PlotCurveItem(connect="finite", antialias=True) for _ in _LINES]
        for curve in self._curves:
            self.addItem(curve)
        self.line = ThresholdLine(theme, self.viewport())
        self.line.thresholdMoved.connect(lambda _, threshold: self.mark(threshold))
        self.line.numberAsked.connect(self.ask_number)
        self.number = ThresholdNumber(self.viewport())
        self.number.typed.connect(self._on_number_entered)
        self.restyle()

    def set_curve(self, curve: Curve) -> None:
        """Show the scores of another label or another model."""
        if curve == self._curve:
            return
        self._curve = curve
        for item, (_, field, *_) in zip(self._curves, _LINES, strict=True):
            item.setData(list(curve.thresholds), finite(getattr(curve, field)))
        self.viewport().update()

    def set_row(self, row: LabelRow) -> None:
        """Move the line to this label's threshold, unless the user is moving it."""
        if row.label_id != self.line.label_id:
            self.number.leave()  # it belongs to another label
        self.line.show_row(row, None)
        if not self.line.busy:
            self.mark(row.threshold)

    def ask_number(self) -> None:
        """Open the field for typing the threshold."""
        if self.threshold is None or not self.line.isEnabled():
            return
        bar = self.bar()
        field = QRect(0, 0, px(_NUMBER_WIDTH), px(_NUMBER_HEIGHT))
        field.moveCenter(QPointF(bar.x() + self.threshold * bar.width(), bar.center().y()).toPoint())
        field.moveLeft(min(max(field.left(), round(bar.left())), round(bar.right()) - field.width()))
        self.number.ask(self.line.name, self.threshold, field)

    def _on_number_entered(self, share: float) -> None:
        self.line.type_value(share)
        self.line.setFocus()

    def ends(self) -> list[tuple[str, float]]:
        """The names of the lines, each with its height in the widget, without overlaps."""
        if self._curve is None:
            return []
        step = QFontMetrics(number_font(SMALL_SIZE)).height()
        ends = []
        for title, field, *_ in _LINES:
            known = [value for value in getattr(self._curve, field) if value is not None]
            if known:
                ends.append((tr(title), self.place(1.0, known[-1]).y()))
        ends.sort(key=lambda end: end[1])
        lowest = self.bar().bottom() - _GAP  # above the texts below the frame
        for number in range(len(ends) - 1, -1, -1):  # from below, where lines meet at 0
            title, height = ends[number]
            ends[number] = title, min(height, lowest)
            lowest = ends[number][1] - step
        return ends

    def figures(self) -> Figures:
        curve = self._curve
        headings = (tr("Threshold (%)"), *(f"{tr(title)} (%)" for title, *_ in _LINES))
        if curve is None:
            return headings, []
        return headings, list(zip(curve.thresholds, curve.precision, curve.recall, curve.f1, strict=True))

    def draw_texts(self, painter: QPainter, colors: Colors) -> None:
        shades = {tr(title): _shade(color, colors) for title, _, color, _ in _LINES}
        left = self.bar().right() + _GAP
        for title, height in self.ends():
            write_at(painter, QPointF(left, height), title, shades[title])

    def restyle(self) -> None:
        super().restyle()
        for item, (_, _, color, style) in zip(self._curves, _LINES, strict=True):
            item.setPen(self.pen(_shade(color, self.theme.colors), _WIDTH, style))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "line"):  # pyqtgraph resizes itself during construction
            self._lay_line()

    def viewRangeChanged(self, view: object, range: object) -> None:
        super().viewRangeChanged(view, range)
        if hasattr(self, "line"):
            self._lay_line()

    def _lay_line(self) -> None:
        bar: QRectF = self.bar()
        self.line.lie_over(self.viewport().rect(), bar.toRect())


def _shade(color: str, colors: Colors) -> str:
    return legible(color, colors) if color else colors.soft
