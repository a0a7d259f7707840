"""The reliability diagram: the share of yes answers by probability."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QPointF, Qt

from app.core.translation import tr
from app.gui.quality.plot import Plot, line_pairs, write_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from app.core.curves import ReliabilityBin
    from app.gui.kit.colors import Colors
    from app.gui.kit.theme import Theme
    from app.gui.quality.saving import Figures

_DOT = 8


class ReliabilityPlot(Plot):
    """A point with its interval for each bin; calibrated probabilities lie on the diagonal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Share of yes answers against the probability"), (0, 12, 56, 0), parent)
        self._bins: tuple[ReliabilityBin, ...] = ()
        self.set_shares("bottom", (0, 0.25, 0.5, 0.75, 1))
        self._even = pyqtgraph.PlotCurveItem([0.0, 1.0], [0.0, 1.0], antialias=True)
        self._intervals = pyqtgraph.PlotCurveItem(connect="pairs", antialias=True)
        self._points = pyqtgraph.ScatterPlotItem(size=_DOT, pxMode=True, antialias=True)
        for item in (self._even, self._intervals, self._points):
            self.addItem(item)
        self.frame.setRange(xRange=(-0.01, 1.01), yRange=(-0.04, 1.04), padding=0)
        self.restyle()

    def set_bins(self, bins: Sequence[ReliabilityBin]) -> None:
        """Show these bins; those without a posting are left out."""
        if tuple(bins) == self._bins:
            return
        self._bins = tuple(bins)
        known = [
            (part.mean, part.yes) for part in self._bins if part.mean is not None and part.yes is not None
        ]
        self._intervals.setData(*line_pairs((mean, mean, yes.low, yes.high) for mean, yes in known))
        self._points.setData([mean for mean, _ in known], [yes.value for _, yes in known])

    def figures(self) -> Figures:
        headings = (
            tr("From (%)"),
            "To (%)",
            tr("Postings"),
            tr("Mean probability (%)"),
            tr("Share of yes (%)"),
            tr("Low (%)"),
            tr("High (%)"),
        )
        return headings, [
            (part.low, part.high, part.count, part.mean)
            + ((part.yes.value, part.yes.low, part.yes.high) if part.yes else (None, None, None))
            for part in self._bins
        ]

    def draw_texts(self, painter: QPainter, colors: Colors) -> None:
        write_at(painter, self.place(1.0, 1.0) + QPointF(6, 0), tr("honest"), colors.soft)

    def restyle(self) -> None:
        super().restyle()
        colors = self.theme.colors
        self._even.setPen(self.pen(colors.off, 1.5, Qt.PenStyle.DashLine))
        self._intervals.setPen(self.pen(colors.accent, 1.5))
        self._points.setPen(self.pen(colors.accent))
        self._points.setBrush(colors.accent)
