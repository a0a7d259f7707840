"""Short texts in one font, laid out once and drawn many times."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText

from app.gui.kit.plain_label import one_line

_KEPT = 4096
_LONGEST = 300
"""No row shows more, and measuring a huge name would freeze the window."""


class CachedText:
    """Draws single lines of plain text, elided on request, from a bounded cache of layouts."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self._made: dict[tuple[str, int], tuple[QStaticText, int]] = {}

    def width(self, text: str) -> int:
        """The width of a text in logical pixels."""
        return self._metrics.horizontalAdvance(text)

    def draw(self, painter: QPainter, left: int, height: int, text: str, width: int) -> None:
        """Draw the text from ``left``, centred in ``height`` and elided to ``width``."""
        self._draw(painter, left, height, self._laid_out(text, width)[0])

    def draw_before(self, painter: QPainter, right: int, height: int, text: str) -> None:
        """Draw the text so that it ends at ``right``."""
        made, advance = self._laid_out(text, 0)
        self._draw(painter, right - advance, height, made)

    def draw_centred(self, painter: QPainter, middle: int, height: int, text: str) -> None:
        """Draw the text centred at ``middle``."""
        made, advance = self._laid_out(text, 0)
        self._draw(painter, middle - advance // 2, height, made)

    def _draw(self, painter: QPainter, left: int, height: int, made: QStaticText) -> None:
        painter.setFont(self._font)
        painter.drawStaticText(left, (height - self._metrics.height()) // 2, made)

    def _laid_out(self, text: str, width: int) -> tuple[QStaticText, int]:
        found = self._made.get((text, width))
        if found is None:
            if len(self._made) >= _KEPT:
                self._made.clear()
            line = one_line(text[:_LONGEST])
            if width:
                line = self._metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            static = QStaticText(line)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            found = self._made[text, width] = (static, self.width(line))
        return found
