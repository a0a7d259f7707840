"""The learning curve as a plot: F1 by the share of the answers used for training."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics

from app.core.learning_curve import SHARES
from app.core.settings import LABEL_COLORS
from app.core.translation import tr
from app.gui.kit.plain_label import one_line
from app.gui.kit.theme import SMALL_SIZE, number_font
from app.gui.quality.plot import Plot, legible, line_pairs, write_at

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from app.core.learning_curve import LearningCurve, Scores
    from app.gui.kit.colors import Colors
    from app.gui.kit.theme import Theme
    from app.gui.quality.saving import Figures

_STYLES = (
    (LABEL_COLORS[0], Qt.PenStyle.SolidLine),
    (LABEL_COLORS[1], Qt.PenStyle.DashLine),
    ("", Qt.PenStyle.DotLine),
)
"""Colour ("" for soft text) and dash: of the chosen label, of all labels alike, of all pairs alike."""
_WIDTH = 2.0
_GAP = 6
_MARGIN = 96
_DOT = 6


class LearningPlot(Plot):
    """Three lines with the spread of each point: F1 of the chosen label, macro and micro F1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, tr("F1 by the share of the answers learned from"), (0, 12, _MARGIN, 0), parent
        )
        self._lines: tuple[tuple[str, Scores], ...] = ()
        self._curve: LearningCurve | None = None
        self._curves = [pyqtgraph.PlotCurveItem(antialias=True) for _ in _STYLES]
        self._spreads = [pyqtgraph.PlotCurveItem(connect="pairs", antialias=True) for _ in _STYLES]
        self._points = pyqtgraph.ScatterPlotItem(size=_DOT, pxMode=True, antialias=True)
        for item in (*self._spreads, *self._curves, self._points):
            self.addItem(item)
        self.set_shares("bottom", SHARES)
        self.frame.setRange(xRange=(SHARES[0] - 0.04, SHARES[-1] + 0.01), yRange=(0, 1.02), padding=0)
        self.restyle()

    def set_curve(self, curve: LearningCurve | None, label_id: int | None, name: str) -> None:
        """Show these scores, including the label's own if it has any."""
        self._curve = curve
        scores = () if curve is None or label_id is None else curve.labels.get(label_id, ())
        overall = ((), ()) if curve is None else (curve.macro, curve.micro)
        self._lines = ((one_line(name), scores), (tr("macro F1"), overall[0]), (tr("micro F1"), overall[1]))
        xs: list[float] = []
        ys: list[float] = []
        for (_, line), item, spread in zip(self._lines, self._curves, self._spreads, strict=True):
            shares = SHARES[: len(line)]
            item.setData(list(shares), [score.value for score in line])
            spread.setData(
                *line_pairs((x, x, score.low, score.high) for x, score in zip(shares, line, strict=True))
            )
            xs += shares
            ys += [score.value for score in line]
        self._points.setData(xs, ys)
        self.restyle()

    def ends(self) -> list[tuple[int, float]]:
        """The numbers of the lines, each with the height of its name in the widget, without overlaps."""
        step = QFontMetrics(number_font(SMALL_SIZE)).height()
        ends = [
            (number, self.place(1.0, line[-1].value).y())
            for number, (_, line) in enumerate(self._lines)
            if line
        ]
        ends.sort(key=lambda end: end[1])
        lowest = self.bar().bottom()
        for place in range(len(ends) - 1, -1, -1):
            number, height = ends[place]
            ends[place] = number, min(height, lowest)
            lowest = ends[place][1] - step
        return ends

    def figures(self) -> Figures:
        headings = [tr("Share (%)"), tr("Postings")]
        for name, _ in self._lines:
            headings += [f"{name} (%)", tr("{name}, low (%)", name=name), tr("{name}, high (%)", name=name)]
        if self._curve is None:
            return tuple(headings), []
        rows = []
        for place, (share, postings) in enumerate(zip(self._curve.shares, self._curve.postings, strict=True)):
            row: list[str | int | float | None] = [share, postings]
            for _, line in self._lines:
                row += [line[place].value, line[place].low, line[place].high] if line else [None] * 3
            rows.append(tuple(row))
        return tuple(headings), rows

    def draw_texts(self, painter: QPainter, colors: Colors) -> None:
        metrics = QFontMetrics(number_font(SMALL_SIZE))
        left = self.bar().right() + _GAP
        for number, height in self.ends():
            name = metrics.elidedText(self._lines[number][0], Qt.TextElideMode.ElideRight, _MARGIN - 2 * _GAP)
            write_at(painter, QPointF(left, height), name, _shade(_STYLES[number][0], colors))

    def restyle(self) -> None:
        super().restyle()
        shades = [_shade(color, self.theme.colors) for color, _ in _STYLES]
        for shade, (_, style), item, spread in zip(shades, _STYLES, self._curves, self._spreads, strict=True):
            item.setPen(self.pen(shade, _WIDTH, style))
            spread.setPen(self.pen(shade, 1.0))
        brushes = [shade for shade, (_, line) in zip(shades, self._lines, strict=False) for _ in line]
        self._points.setPen(None)
        if brushes:
            self._points.setBrush(brushes)


def _shade(color: str, colors: Colors) -> str:
    return legible(color, colors) if color else colors.soft
