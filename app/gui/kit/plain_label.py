"""Labels and tooltips that show texts from outside as typed."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TOOLTIP_CHARACTERS = 1_000
"""A longer tooltip would cover the screen."""

_LINE = 80
"""Characters in a line of a tooltip."""

_DRAWN_CHARACTERS = 1_000
"""No line shows more, and measuring ten million would freeze the window."""

_BLANKS = re.compile(r"[^\S\u00a0]+")
"""All but the no-break space, which keeps a number and its sign together."""


def one_line(text: str) -> str:
    """As much of a text as one line can show, without its line breaks."""
    return _BLANKS.sub(" ", text[:_DRAWN_CHARACTERS]).strip(" ")


def plain_tooltip(text: str) -> str:
    """A tooltip that shows ``text`` as typed, whereas Qt would render HTML in it.

    It is plain text wherever possible, since screen readers also read the tooltip, as a description.
    """
    if len(text) > TOOLTIP_CHARACTERS:
        text = text[:TOOLTIP_CHARACTERS] + "…"
    lines = [
        wrapped
        for line in text.split("\n")
        for wrapped in wrap(line, _LINE, break_long_words=False, break_on_hyphens=False) or [""]
    ]
    plain = "\n".join(lines)
    if "<" not in text:  # Qt interprets no other text as HTML
        return plain
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<p style="white-space: pre-wrap">{escaped}</p>' if text else ""


class PlainLabel(QLabel):
    """A label that shows its text as typed, in one of the style sheet's roles ("heading", "soft", ...)."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setText(text)


class ElidedLabel(PlainLabel):
    """One line that ends in "…" if it does not fit; the tooltip then has the whole text."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__("", role, parent)
        self._elide = elide
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_line(text)

    def set_line(self, text: str, tooltip: str = "") -> None:
        """Show ``text`` in one line; ``tooltip`` is the whole text, by default ``text`` itself."""
        self.setText(one_line(text))
        self.setToolTip(plain_tooltip(tooltip or text))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        line = self.fontMetrics().elidedText(self.text(), self._elide, self.width())
        painter.drawText(self.rect(), int(self.alignment()), line)


class FoldingLabel(PlainLabel):
    """Breaks into lines, or is one line that ends in "…" while it is folded; the tooltip then holds all."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        self._folded = False
        super().__init__(text, role, parent)
        self.setWordWrap(True)

    def set_folded(self, folded: bool) -> None:
        """Show one line, or as many as it takes."""
        if folded is not self._folded:
            self._folded = folded
            self.setWordWrap(not folded)
            self.setSizePolicy(
                QSizePolicy.Policy.Ignored if folded else QSizePolicy.Policy.Preferred,
                QSizePolicy.Policy.Preferred,
            )
            self.setText(self.text())

    def setText(self, text: str) -> None:
        """Show this text."""
        super().setText(text)
        self.setToolTip(plain_tooltip(text) if self._folded else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._folded:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()), line)
