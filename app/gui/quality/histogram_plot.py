"""The distribution of probabilities: yes answers upwards, no answers downwards."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import pyqtgraph  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from app.core.translation import localized, tr
from app.gui.quality.plot import Plot, write_at

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from app.core.curves import Histogram
    from app.gui.kit.colors import Colors
    from app.gui.kit.theme import Theme
    from app.gui.quality.saving import Figures

_FILLED = 0.84
"""Of a bin's width."""


class HistogramPlot(Plot):
    """Heights are logarithmic, so that a few yes answers stay visible next to thousands of no."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Answers yes and no by probability"), (0, 14, 36, 0), parent)
        self._histogram: Histogram | None = None
        self._yes = pyqtgraph.BarGraphItem(x=[0.5], height=[0.0], width=0.1)
        self._no = pyqtgraph.BarGraphItem(x=[0.5], height=[0.0], width=0.1)
        for item in (self._yes, self._no):
            self.addItem(item)
        self.restyle()

    def set_histogram(self, histogram: Histogram) -> None:
        """Show these counts."""
        if histogram == self._histogram:
            return
        self._histogram = histogram
        edges = histogram.edges
        middles = [(low + high) / 2 for low, high in pairwise(edges)]
        width = _FILLED * (edges[1] - edges[0])
        self._yes.setOpts(x=middles, height=[_height(count) for count in histogram.yes], width=width)
        self._no.setOpts(x=middles, height=[-_height(count) for count in histogram.no], width=width)
        ceiling, floor = max(histogram.yes, default=0), max(histogram.no, default=0)
        self.frame.setYRange(-1.05 * _height(max(floor, 1)), 1.05 * _height(max(ceiling, 1)), padding=0)
        self.set_ticks(
            "left",
            [(_height(count), localized(count)) for count in _powers(ceiling)]
            + [(0.0, "0")]
            + [(-_height(count), localized(count)) for count in _powers(floor)],
        )

    def figures(self) -> Figures:
        headings, found = (tr("From (%)"), tr("To (%)"), tr("Yes"), tr("No")), self._histogram
        if found is None:
            return headings, []
        return headings, list(zip(found.edges, found.edges[1:], found.yes, found.no, strict=False))

    def draw_texts(self, painter: QPainter, colors: Colors) -> None:
        bottom, top = self.frame.viewRange()[1]
        write_at(painter, self.place(1.0, top / 2) + QPointF(8, 0), tr("yes"), colors.yes)
        write_at(painter, self.place(1.0, bottom / 2) + QPointF(8, 0), tr("no"), colors.no)

    def restyle(self) -> None:
        super().restyle()
        colors = self.theme.colors
        for item, color in ((self._yes, colors.yes), (self._no, colors.no)):
            item.setOpts(pen=QPen(Qt.PenStyle.NoPen), brush=QBrush(QColor(color)))


def _height(count: int) -> float:
    return math.log10(1 + count)


def _powers(most: int) -> list[int]:
    """The counts on the axis: of 1, 10, 100 … up to the largest count, at most the two largest."""
    return [10**power for power in range(len(str(most))) if most][-2:]
