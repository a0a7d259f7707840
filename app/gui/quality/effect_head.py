"""Four figures on a threshold's effect, painted by hand, since labels would need a layout at each step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.translation import labelled
from app.gui.kit.plain_label import plain_tooltip
from app.gui.kit.theme import BASE_SIZE, HEADING_SIZE, SMALL_SIZE, font, number_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.gui.kit.theme import Theme

_GAP = 8
_BETWEEN = 14
_CAPTION_SHARE = 1.3
"""The first caption is the longest: its column is so much wider than the others."""


class EffectHead(QWidget):
    """A title, four figures with captions, and a line about the postings below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = ""
        self.figures: tuple[tuple[str, str], ...] = ()
        self.about = ""
        self._update_fonts()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the card is not painted below it
        theme.changed.connect(self._update_fonts)

    def _update_fonts(self) -> None:
        demi = QFont.Weight.DemiBold
        self._fonts = (
            number_font(BASE_SIZE, demi),
            number_font(HEADING_SIZE, demi),
            font(BASE_SIZE),
            font(SMALL_SIZE),
        )
        self._metrics = tuple(map(QFontMetrics, self._fonts))
        heights = [metrics.height() for metrics in self._metrics]
        self.setFixedHeight(sum(heights) + 2 * _GAP + 2)  # depends on the fonts
        self.update()

    @property
    def sentence(self) -> str:
        """The whole text, as read by a screen reader."""
        return f"{labelled(self.title, ', '.join(' '.join(pair) for pair in self.figures))}. {self.about}"

    def set_figures(self, title: str, figures: Sequence[tuple[str, str]], about: str) -> None:
        """Show these (value, caption) pairs below a title."""
        self.title, self.figures, self.about = title, tuple(figures), about
        self.setAccessibleName(self.sentence)
        self.setToolTip(plain_tooltip(self.sentence))
        self.update()

    def columns(self) -> list[QRectF]:
        """The place of each figure: at least as wide as its value, plus a share of the remaining width."""
        count = len(self.figures)
        if not count:
            return []
        shares = [_CAPTION_SHARE if place == 0 else 1.0 for place in range(count)]
        widths = [self._metrics[1].horizontalAdvance(value) for value, _ in self.figures]
        room = self.width() - _BETWEEN * (count - 1)
        wanted = [room * share / sum(shares) for share in shares]
        over = sum(max(0.0, width - want) for width, want in zip(widths, wanted, strict=True))
        slack = sum(max(0.0, want - width) for width, want in zip(widths, wanted, strict=True))
        taken = min(1.0, over / slack) if slack else 0.0
        columns, left = [], 0.0
        for width, want in zip(widths, wanted, strict=True):
            own = float(width) if width > want else want - taken * (want - width)
            # Rounding errors must not add up to more than the whole width.
            columns.append(QRectF(left, 0, min(own, self.width() - left), self.height()))
            left += own + _BETWEEN
        return columns

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(colors.panel))
        top = self._line(painter, 0, QRectF(self.rect()), 0, self.title, colors.text) + _GAP
        below = top
        for column, (value, caption) in zip(self.columns(), self.figures, strict=True):
            below = self._line(painter, 1, column, top, value, colors.text) + 2
            below = self._line(painter, 2, column, below, caption, colors.soft)
        self._line(painter, 3, QRectF(self.rect()), below + _GAP, self.about, colors.soft)
        painter.end()

    def _line(
        self, painter: QPainter, which: int, column: QRectF, top: float, text: str, color: str
    ) -> float:
        metrics = self._metrics[which]
        painter.setFont(self._fonts[which])
        painter.setPen(QColor(color))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(column.width()) + 1)
        painter.drawText(QPointF(column.left(), top + metrics.ascent()), shown)
        return top + metrics.height()
