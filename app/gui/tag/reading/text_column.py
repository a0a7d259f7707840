"""The text of a posting as a column: at most 640 wide, lines 1.6 high, plain text in and out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from app.gui.kit.text_scale import px, text_scale

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QResizeEvent

TEXT_SIZE = 14.5
LINE_HEIGHT = 1.6
COLUMN_WIDTH = 640

_NARROW = 480
"""Below this width the room at the sides is halved."""

PIECE = 4_000
"""Characters that are laid out at one go: some 4 ms."""
LONG_PARAGRAPH = 16_000
"""A longer paragraph is laid out as several, since Qt shapes a paragraph whole: 10 MB would take seconds."""

_COUNTED_OTHERWISE = re.compile("\r\n|[\U00010000-\U0010ffff]")
_GOES_ON = 1
"""The user state of a block whose paragraph goes on in the next block."""


def pieces(text: str) -> Iterator[str]:
    """Split a text into pieces that Qt lays out quickly; joined, they are the text.

    A piece that ends with a line break ends its paragraph; the others continue in the next piece.
    """
    at = 0
    while len(text) - at > LONG_PARAGRAPH:
        end = text.find("\n", at + PIECE, at + LONG_PARAGRAPH) + 1
        end = end or text.rfind("\n", at, at + PIECE) + 1
        end = end or text.rfind(" ", at + LONG_PARAGRAPH // 2, at + LONG_PARAGRAPH) + 1
        end = end or at + LONG_PARAGRAPH
        yield text[at:end]
        at = end
    yield text[at:]


def readable(text: str) -> str:
    """A text as Qt can hold it: line breaks as newlines, halves of surrogate pairs as "\ufffd"."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class TextColumn(QTextEdit):
    """A plain text in a readable column. Set its text with ``put`` and read it with ``plain_text``.

    ``side`` is the minimum margin at each side; a ``centered`` column has the rest of the width there too.
    """

    def __init__(
        self, *, side: int = 0, centered: bool = False, size: float = TEXT_SIZE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = side
        self._centered = centered
        self._size = size
        self._goes_on = False
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.fontChanged.connect(self._on_font_changed)
        self._on_font_changed()
        self._begin()

    def minimumSizeHint(self) -> QSize:
        # At least one line is visible on a small screen with a large font; the rest scrolls.
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing())

    def _on_font_changed(self) -> None:
        """Set the size of the text and the height of existing lines."""
        text_font = self.font()
        points = self._size * text_scale() * 72 / self.logicalDpiY()
        if text_font.pointSizeF() == points:
            return
        text_font.setPointSizeF(points)  # pixel sizes are whole numbers in Qt
        self.setFont(text_font)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(self._line_format())
        self._fit_margins()

    def _line_format(self) -> QTextBlockFormat:
        line_format = QTextBlockFormat()
        least = QTextBlockFormat.LineHeightTypes.MinimumHeight.value  # taller scripts get more
        line_format.setLineHeight(self._size * text_scale() * LINE_HEIGHT, least)
        return line_format

    def put(self, text: str) -> None:
        """Show this text from its beginning, with an empty undo history."""
        self._begin()
        undoable = self.isUndoRedoEnabled()
        self.setUndoRedoEnabled(False)
        for piece in pieces(readable(text)):
            self._append(piece)
        self.setUndoRedoEnabled(undoable)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def plain_text(self) -> str:
        """The whole text as it was set or typed."""
        return self._text_between(0, self.document().characterCount() - 1)

    def places(self, text: str) -> Callable[[int], int]:
        """Map code points of ``text``, as set here, to Qt's positions.

        A character outside the basic plane counts twice, a line break of two characters once, and each
        additional piece of a paragraph adds one break.
        """
        wider = list(_COUNTED_OTHERWISE.finditer(text)) if not text.isascii() or "\r" in text else []
        starts = [found.start() for found in wider]
        # Each of them shifts the places after it by one unit.
        moves = list(accumulate((-1 if found[0] == "\r\n" else 1 for found in wider), initial=0))
        breaks: list[int] = []
        block = self.document().begin()
        while len(text) > LONG_PARAGRAPH and block.isValid():
            if block.userState() == _GOES_ON:
                breaks.append(block.position() + block.length() - 1 - len(breaks))
            block = block.next()

        def place(at: int) -> int:
            units = at + moves[bisect_left(starts, at)]
            return units + bisect_right(breaks, units)

        return place

    def column_margins(self, width: int) -> tuple[int, int]:
        """The margins left and right of the column for this total width."""
        least = px(self._side if width >= px(_NARROW) else self._side // 2)
        rest = width - px(COLUMN_WIDTH)
        if self._centered:
            return max(least, rest // 2), max(least, rest // 2)
        return least, max(least, rest - least)

    def _begin(self) -> None:
        self.clear()
        self._goes_on = False
        undoable = self.isUndoRedoEnabled()
        self.setUndoRedoEnabled(False)
        # Typed or inserted text inherits the format.
        QTextCursor(self.document()).setBlockFormat(self._line_format())
        self.setUndoRedoEnabled(undoable)

    def _append(self, piece: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._goes_on:
            goes_on = cursor.block()
            cursor.insertBlock()
            goes_on.setUserState(_GOES_ON)
        cursor.insertText(piece)
        self._goes_on = not piece.endswith("\n")

    def _text_between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        block = self.document().findBlock(start)
        *lines, last = cursor.selectedText().split("\u2029")
        found = []
        for line in lines:
            found.append(line)
            if block.userState() != _GOES_ON:
                found.append("\n")
            block = block.next()
        return "".join([*found, last]).replace("\u2028", "\n")

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(self._text_between(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def _fit_margins(self) -> None:
        left, right = self.column_margins(self.width())
        bar = self.verticalScrollBar()
        if bar.isVisible():  # it takes width from the margin, not from the column
            right = max(right - bar.width(), 0)
        self.setViewportMargins(left, 0, right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_margins()
        super().resizeEvent(event)
