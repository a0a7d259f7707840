"""Words coloured where they stand in a text, by what they say for or against a label."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.evidence import WordEvidence
    from app.gui.postings.text_column import TextColumn
    from app.gui.theme import Theme

_STRONG_FOR = QTextCharFormat.UnderlineStyle.SingleUnderline
_AGAINST = QTextCharFormat.UnderlineStyle.DotLine


class ColouredWords(QObject):
    """Colours words of a text column by extra selections, which are no part of the text nor of its undo.

    For: a ground, the strong ones underlined. Against: another ground, always with dots below it, so that
    the two are told apart without colour. Only what is in sight is coloured, however long the text.
    """

    def __init__(self, column: TextColumn, theme: Theme) -> None:
        super().__init__(column)
        self._column = column
        self._theme = theme
        self._words: list[tuple[int, int, QTextCharFormat]] = []
        self._given: tuple[str, Sequence[tuple[WordEvidence, bool]]] = ("", ())
        self._in_sight: tuple[int, int] | None = None
        theme.changed.connect(self._repaint)
        column.verticalScrollBar().valueChanged.connect(self._follow)
        column.verticalScrollBar().rangeChanged.connect(self._follow)
        column.viewport().installEventFilter(self)

    def show_words(self, text: str, words: Sequence[tuple[WordEvidence, bool]]) -> None:
        """Colour these words of ``text`` (which is what the column shows), each strong or not, and no others."""
        self._given = (text, words)
        self._repaint()

    def _repaint(self) -> None:
        text, words = self._given
        place = self._column.places(text) if words else int
        colors = self._theme.colors
        formats = {
            (speaks_for, strong): _format(
                colors.evidence_for if speaks_for else colors.evidence_against,
                colors.accent if speaks_for else colors.no,
                (_STRONG_FOR if strong else None) if speaks_for else _AGAINST,
            )
            for speaks_for in (True, False)
            for strong in (True, False)
        }
        self._words = [
            (place(word.start), place(word.end), formats[word.weight > 0, strong]) for word, strong in words
        ]
        self._in_sight = None
        self._follow()

    def _follow(self) -> None:
        """Colour what is in sight now."""
        column = self._column
        corner = QPoint(column.viewport().width(), column.viewport().height())
        top, bottom = column.cursorForPosition(QPoint(0, 0)), column.cursorForPosition(corner)
        first = bisect_left(self._words, top.block().position(), key=lambda word: word[1])
        last = bisect_left(self._words, bottom.block().position() + bottom.block().length(),
                           key=lambda word: word[0])  # fmt: skip
        if (first, last) != self._in_sight:
            self._in_sight = first, last
            column.setExtraSelections([self._selection(*word) for word in self._words[first:last]])

    def _selection(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._column.document())
        last = self._column.document().characterCount() - 1  # a long text is still growing
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size shows other words."""
        if event.type() == QEvent.Type.Resize and self._words:
            self._in_sight = None
            self._follow()
        return super().eventFilter(watched, event)


def _format(ground: str, line: str, underline: QTextCharFormat.UnderlineStyle | None) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(ground))
    if underline is not None:
        look.setUnderlineStyle(underline)
        look.setUnderlineColor(QColor(line))
    return look
