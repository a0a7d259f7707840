"""A posting's title as a heading, with coloured backgrounds for words for and against a label."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument, QTextLine, QTextOption

from app.gui.kit.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from app.core.evidence import WordEvidence
    from app.gui.kit.colors import Colors

_UNDERLINE = 2


class ColouredHeading(PlainLabel):
    """Plain, selectable text. The backgrounds are painted below it and are not part of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="heading", parent=parent)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words: Sequence[tuple[WordEvidence, bool]] = ()
        self._colors: Colors | None = None
        self._left_out = 0

    def show_words(
        self, words: Sequence[tuple[WordEvidence, bool]], colors: Colors, *, left_out: int = 0
    ) -> None:
        """Colour these words, each strong or not, in a title without its first ``left_out`` characters."""
        self._words, self._colors, self._left_out = words, colors, left_out
        self.update()

    def word_places(self) -> Iterator[tuple[WordEvidence, bool, QRectF]]:
        """The coloured words and where they are painted."""
        # Laid out in the same way as by QLabel, whose own layout is private.
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        option = QTextOption(document.defaultTextOption())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        document.setDefaultTextOption(option)
        document.setPlainText(self.text())
        document.setTextWidth(self.contentsRect().width())
        room = self.contentsRect()
        top = max(0.0, (room.height() - document.size().height()) / 2)
        text = self.text()
        for word, strong in self._words:
            first, last = word.start - self._left_out, word.end - self._left_out
            if first < 0 or text[first:last] != word.word:
                continue  # a long title is cut off
            start, end = _units(text[:first]), _units(text[:last])
            block = document.findBlock(start)
            line = block.layout().lineForTextPosition(start - block.position())
            left, right = sorted(_across(line, at - block.position()) for at in (start, end))
            corner = document.documentLayout().blockBoundingRect(block).topLeft() + room.topLeft()
            place = QRectF(corner.x() + left, top + corner.y() + line.y(), right - left, line.height())
            yield word, strong, place

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._colors
        if colors is not None and self._words:
            painter = QPainter(self)
            for word, strong, place in self.word_places():
                speaks_for = word.weight > 0
                painter.fillRect(
                    place, QColor(colors.evidence_for if speaks_for else colors.evidence_against)
                )
                if speaks_for and not strong:
                    continue
                style = Qt.PenStyle.SolidLine if speaks_for else Qt.PenStyle.DotLine
                painter.setPen(QPen(QColor(colors.accent if speaks_for else colors.no), _UNDERLINE, style))
                bottom = place.bottom() - _UNDERLINE / 2
                painter.drawLine(QLineF(place.left(), bottom, place.right(), bottom))
            painter.end()
        super().paintEvent(event)


def _across(line: QTextLine, at: int) -> float:
    """The horizontal position of a character in its line."""
    found = cast("tuple[float, int] | float", line.cursorToX(at))
    return found[0] if isinstance(found, tuple) else found


def _units(text: str) -> int:
    """The length of a text in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
