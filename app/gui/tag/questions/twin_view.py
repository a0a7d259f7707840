"""Two nearly identical postings side by side, with their differences marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QTextEdit, QVBoxLayout, QWidget

from app.core.differences import differing
from app.core.translation import tr
from app.gui.kit.plain_label import ElidedLabel
from app.gui.kit.surfaces import set_surface
from app.gui.kit.text_scale import keep_size
from app.gui.tag.reading.reading_text import ReadingText
from app.gui.tag.reading.text_column import readable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.core.records import Posting
    from app.gui.kit.theme import Theme

_SIDE_BY_SIDE = 560
"""Below this width, one text is below the other."""
_MOST_COMPARED = 100_000
"""Characters; comparing longer texts would take too long."""
_MOST_MARKED = 500
_SIDE = 28
_LEAST_HEIGHT = 48
_ANY = 16_777_215
"""Qt's own bound of a size that has none."""


class TwinView(QWidget):
    """The posting in question is on the left or top, next to the other one. They scroll together."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self._theme = theme
        self._following = False
        self.panes = (_Pane(tr("This posting")), _Pane(tr("Nearly identical")))
        self.line = QFrame()
        self.line.setProperty("hairline", True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.panes[0], 1)
        self._row.addWidget(self.line)
        self._row.addWidget(self.panes[1], 1)
        for pane, other in zip(self.panes, reversed(self.panes), strict=True):
            pane.text.verticalScrollBar().valueChanged.connect(
                lambda value, other=other: self._scroll(other, value)
            )
            pane.text.grew.connect(pane.mark_rest)
        theme.changed.connect(self._colour)
        self._colour()

    def show_pair(self, postings: tuple[Posting, Posting], captions: tuple[str, str]) -> None:
        """Show both, each with a caption such as "This posting · Remote: no"."""
        one, other = (readable(posting.text)[:_MOST_COMPARED] for posting in postings)
        spans = differing(one, other)
        for pane, posting, line, places in zip(self.panes, postings, captions, spans, strict=True):
            pane.show_posting(posting, line, places)

    def set_captions(self, captions: tuple[str, str]) -> None:
        """Change only the two captions."""
        for pane, line in zip(self.panes, captions, strict=True):
            pane.caption.set_line(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _SIDE_BY_SIDE
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.line.setMinimumSize(*((1, 0) if beside else (0, 1)))
        self.line.setMaximumSize(*((1, _ANY) if beside else (_ANY, 1)))

    def _scroll(self, other: _Pane, value: int) -> None:
        if not self._following:
            self._following = True
            other.text.verticalScrollBar().setValue(value)
            self._following = False

    def _colour(self) -> None:
        colors = self._theme.colors
        for pane in self.panes:
            pane.colour(colors.evidence_for, colors.accent)


class _Pane(QWidget):
    """One of the two postings."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: Sequence[tuple[int, int]] = ()
        self._look = QTextCharFormat()
        self.caption = ElidedLabel(role="soft")
        self.title = ElidedLabel(role="strong")
        self.text = ReadingText(side=_SIDE)
        keep_size(self.text, height=_LEAST_HEIGHT)
        self.text.setProperty("surface", "window")
        self.text.setAccessibleName(tr("Text: {name}", name=name))
        self._head = QVBoxLayout()
        self._head.setSpacing(2)
        self._head.addWidget(self.caption)
        self._head.addWidget(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self.text, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, right = self.text.column_margins(self.width())
        self._head.setContentsMargins(left, 0, right, 0)

    def show_posting(self, posting: Posting, caption: str, places: Sequence[tuple[int, int]]) -> None:
        self.caption.set_line(caption)
        self.title.set_line(posting.title)
        self.title.setVisible(bool(posting.title.strip()))
        self._places = places[:_MOST_MARKED]
        self.text.set_text(posting.text)
        self.mark()
        self.text.show_all()

    def mark_rest(self) -> None:
        """Mark the remaining differences once the whole text is laid out."""
        if not self.text.growing:
            self.mark()

    def colour(self, ground: str, line: str) -> None:
        self._look = QTextCharFormat()
        self._look.setBackground(QColor(ground))
        self._look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._look.setUnderlineColor(QColor(line))
        self.mark()

    def mark(self) -> None:
        """Mark the differences in the part of the text that is laid out."""
        place = self.text.places(self.text.whole)
        last = self.text.document().characterCount() - 1
        self.text.setExtraSelections(
            [self._selection(place(start), min(place(end), last)) for start, end in self._places
             if place(start) < last]
        )  # fmt: skip

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, self._look
        return selection
