"""Colours the words of a text by their evidence for or against a label."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.evidence import WordEvidence
    from app.gui.kit.theme import Theme
    from app.gui.tag.reading.text_column import TextColumn

_STRONG_FOR = QTextCharFormat.UnderlineStyle.SingleUnderline
_AGAINST = QTextCharFormat.UnderlineStyle.DotLine


class ColouredWords(QObject):
    """Colours words of a text column by extra selections, which belong neither to the text nor to its undo.

    Words for a label have one background, and strong ones are underlined. Words against it have another
    background, always with dots below, so that the two can be distinguished without colour. Only
    visible words are coloured, whatever the length of the text.
    """

    def __init__(self, column: TextColumn, theme: Theme) -> None:
        super().__init__(column)
        self._column = column
        self._theme = theme
        self._text = ""
        self._given: Sequence[tuple[WordEvidence, bool]] = ()
        self._words: list[tuple[int, int, QTextCharFormat]] | None = []
        self._in_sight: tuple[int, int] | None = None
        theme.changed.connect(self._place)
        column.document().contentsChange.connect(self._edited)
        column.verticalScrollBar().valueChanged.connect(self._colour_visible)
        column.verticalScrollBar().rangeChanged.connect(self._colour_visible)
        column.viewport().installEventFilter(self)

    def show_words(self, text: str, words: Sequence[tuple[WordEvidence, bool]]) -> None:
        """Colour these words of ``text``, the text of the column; each is strong or not."""
        self._text, self._given = text, words
        self._place()

    def _place(self) -> None:
        self._words = self._in_sight = None
        self._colour_visible()

    def _placed(self) -> list[tuple[int, int, QTextCharFormat]]:
        """Start, end and format of each word, in Qt's positions and the theme's colours."""
        colors = self._theme.colors
        looks = {
            (True, True): _look(colors.evidence_for, colors.accent, _STRONG_FOR),
            (True, False): _look(colors.evidence_for),
            (False, True): _look(colors.evidence_against, colors.no, _AGAINST),
            (False, False): _look(colors.evidence_against, colors.no, _AGAINST),
        }
        place = self._column.places(self._text)
        return [
            (place(word.start), place(word.end), looks[word.weight > 0, strong])
            for word, strong in self._given
        ]

    def _edited(self, position: int, removed: int, added: int) -> None:
        """Note that the text changed. Qt moves the coloured words along until there is new evidence."""
        if removed or position + added < self._column.document().characterCount() - 1:
            self._text, self._given = "", ()
            self._words = []
        elif self._given:
            self._words = None  # a long text grows, which may split a paragraph into several blocks

    def _colour_visible(self) -> None:
        """Colour the visible words."""
        if self._words is None:
            self._words = self._placed()
            self._in_sight = None
        elif not self._words:
            return
        column = self._column
        corner = QPoint(column.viewport().width(), column.viewport().height())
        top, bottom = column.cursorForPosition(QPoint(0, 0)), column.cursorForPosition(corner)
        past = bottom.block().position() + bottom.block().length()
        first = bisect_left(self._words, top.block().position(), key=lambda word: word[1])
        last = bisect_left(self._words, past, key=lambda word: word[0])
        if (first, last) != self._in_sight:
            self._in_sight = first, last
            column.setExtraSelections([self._selection(*word) for word in self._words[first:last]])

    def _selection(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._column.document())
        last = self._column.document().characterCount() - 1  # a long text may still be growing
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Colour again, since another size shows other words."""
        if event.type() == QEvent.Type.Resize:
            self._colour_visible()
        return super().eventFilter(watched, event)


def _look(
    ground: str, line: str = "", underline: QTextCharFormat.UnderlineStyle | None = None
) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(ground))
    if underline is not None:
        look.setUnderlineStyle(underline)
        look.setUnderlineColor(QColor(line))
    return look
