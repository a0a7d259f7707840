"""The base of all plots: a plain frame in the theme's colours, which can be saved.

Importing this imports pyqtgraph, which takes half a second, so the view does so when first shown.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

import pyqtgraph  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame

from app.core.percentages import percentage
from app.gui.kit.colors import MIN_TEXT_CONTRAST, Colors, blend, contrast
from app.gui.kit.text_scale import keep_size
from app.gui.kit.theme import SMALL_SIZE, number_font
from app.gui.quality import saving
from app.gui.quality.threshold_line import HEAD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.gui.kit.theme import Theme
    from app.gui.quality.saving import Figures

_ROOM = 3


class Plot(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """Shares from 0 to 1 along the bottom. Only the threshold can be moved; nothing is zoomed.

    ``margins`` is the space around the frame for texts: left, top, right, bottom.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        margins: tuple[int, int, int, int] = (0, 12, 12, 0),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, background=theme.colors.panel)  # opaque, so the card is not painted below it
        self.theme = theme
        self.threshold: float | None = None
        self._ratio = self.devicePixelRatioF()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep_size(self, least_width=200, height=120)
        self.plotItem.hideButtons()
        self.plotItem.setMenuEnabled(False)
        self.plotItem.setMouseEnabled(False, False)
        self.plotItem.setContentsMargins(*margins)
        self.frame = self.plotItem.getViewBox()
        self.frame.setDefaultPadding(0)
        self.frame.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
        self.frame.disableAutoRange()
        self._grid = pyqtgraph.PlotCurveItem(connect="pairs")
        self.addItem(self._grid)
        for side in ("left", "bottom"):
            axis = self.plotItem.getAxis(side)
            axis.setStyle(
                tickLength=0,
                tickAlpha=0,
                autoExpandTextSpace=False,
                hideOverlappingLabels=24,  # pixels by which the text at an end may stick out
                tickFont=number_font(SMALL_SIZE),
            )
            axis.setTextPen(theme.colors.soft)
        self.set_ticks("left", [(0.0, ""), *((share, percentage(share)) for share in (0.25, 0.5, 0.75, 1.0))])
        self.set_shares("bottom", (0, 1))
        theme.changed.connect(self.restyle)

    def set_shares(self, side: str, values: Sequence[float]) -> None:
        """Show ticks for these shares along a side, in percent."""
        self.set_ticks(side, [(value, percentage(value)) for value in values])

    def set_ticks(self, side: str, ticks: Sequence[tuple[float, str]]) -> None:
        """Show ticks for these values along a side; those on the left have grid lines."""
        axis = self.plotItem.getAxis(side)
        axis.setTicks([list(ticks)])
        if side == "left":
            metrics = QFontMetrics(number_font(SMALL_SIZE))
            axis.setWidth(8 + max((metrics.horizontalAdvance(text) for _, text in ticks), default=0))
            self._grid.setData(*line_pairs((0.0, 1.0, value, value) for value, _ in ticks))
        else:
            axis.setHeight(QFontMetrics(number_font(SMALL_SIZE)).height() + 6)

    def mark(self, threshold: float | None) -> None:
        """Draw the threshold as a line at this share."""
        if threshold != self.threshold:
            self.threshold = threshold
            self.viewport().update()

    def pen(self, color: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen with this width in logical pixels, at any scale of the plot and the screen."""
        made = QPen(QColor(color), width * self._ratio, style)
        made.setCosmetic(True)  # its width is then in device pixels
        return made

    def restyle(self) -> None:
        """Apply the theme's colours."""
        colors = self.theme.colors
        self.setBackground(colors.panel)
        self._grid.setPen(self.pen(colors.line))
        for side in ("left", "bottom"):
            axis = self.plotItem.getAxis(side)
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTextPen(colors.soft)
        self.viewport().update()

    def place(self, x: float, y: float) -> QPointF:
        """A point of the plot in the widget's coordinates."""
        return self.mapFromScene(self.frame.mapViewToScene(QPointF(x, y))).toPointF()

    def bar(self) -> QRectF:
        """The plot's frame in the widget's coordinates."""
        (left, right), (bottom, top) = self.frame.viewRange()
        return QRectF(self.place(left, top), self.place(right, bottom))

    def sizeHint(self) -> QSize:
        return QSize(400, 180)  # it takes the available room

    # Saving

    def draw(self, painter: QPainter) -> None:
        """Draw the plot as shown, with the origin at the widget's corner."""
        self.render(painter, QRectF(self.viewport().rect()), self.viewport().rect())

    def picture(self, kind: str) -> bytes:
        """The plot as shown, as "png" or "svg"."""
        size, ground = QSize(self.viewport().size()), self.theme.colors.panel
        on_screen, self._ratio = self._ratio, 1.0 if kind == "svg" else saving.PICTURE_SCALE
        self.restyle()
        try:
            return (saving.svg if kind == "svg" else saving.png)(self.draw, size, ground)
        finally:
            self._ratio = on_screen
            self.restyle()

    def figures(self) -> Figures:
        """The values of the plot as a table."""
        raise NotImplementedError

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ratio = self.devicePixelRatioF()
            self.restyle()
        return bool(super().event(event))

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(number_font(SMALL_SIZE))
        self.draw_texts(painter, self.theme.colors)
        if self.threshold is not None:
            self._draw_threshold(painter, self.theme.colors)
        painter.restore()

    def draw_texts(self, painter: QPainter, colors: Colors) -> None:
        """Draw the texts in the plot."""

    def _draw_threshold(self, painter: QPainter, colors: Colors) -> None:
        assert self.threshold is not None
        top = self.frame.mapViewToScene(QPointF(self.threshold, self.frame.viewRange()[1][1]))
        foot = self.frame.mapViewToScene(QPointF(self.threshold, self.frame.viewRange()[1][0]))
        painter.setPen(QPen(QColor(colors.mark), 2))
        painter.drawLine(top, foot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.mark))
        painter.drawEllipse(top - QPointF(0, HEAD), HEAD, HEAD)
        share, metrics = percentage(self.threshold), painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(share) + 2 * _ROOM, metrics.height())
        box.moveCenter(QPointF(foot.x(), 0))
        box.moveTop(foot.y() + _ROOM)
        box.moveLeft(min(max(box.left(), 0.0), self.viewport().width() - box.width()))
        painter.fillRect(box.adjusted(-8, 0, 8, 0), QColor(colors.panel))
        painter.setPen(QColor(colors.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, share)


@lru_cache(maxsize=32)
def legible(color: str, colors: Colors) -> str:
    """The colour, with more contrast to the panel until text in it is readable."""
    towards = "#FFFFFF" if colors.dark else "#000000"
    steps = (blend(towards, color, step / 20) for step in range(21))
    return next((made for made in steps if contrast(made, colors.panel) >= MIN_TEXT_CONTRAST), colors.text)


def finite(values: Iterable[float | None]) -> list[float]:
    """Values for a line that has gaps at None."""
    return [math.nan if value is None else value for value in values]


def line_pairs(lines: Iterable[tuple[float, float, float, float]]) -> tuple[list[float], list[float]]:
    """Single lines (x0, x1, y0, y1) as the two lists of a curve that connects pairs."""
    xs: list[float] = []
    ys: list[float] = []
    for x0, x1, y0, y1 in lines:
        xs += (x0, x1)
        ys += (y0, y1)
    return xs, ys


def write_at(painter: QPainter, place: QPointF, text: str, color: str) -> None:
    """Draw a text in the painter's font, with the middle of its left edge at ``place``."""
    painter.setPen(QColor(color))
    metrics = painter.fontMetrics()
    painter.drawText(place + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), text)
