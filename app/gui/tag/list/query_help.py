"""How to search: one card with an example of each kind of term."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.core.translation import tr, tr_noop
from app.gui.kit.plain_label import PlainLabel

EXAMPLES = (
    ("java london", tr_noop("both words, anywhere")),
    ('"night shift"', tr_noop("exactly these words in a row")),
    ("eng*", tr_noop("words that begin like this")),
    ("-intern", tr_noop("without this; a minus works before any term")),
    ("title:nurse  text:ward  note:call", tr_noop("only in the title, text or note")),
    ("company:acme", tr_noop("a field of the posting")),
    ("label:IT  -label:Remote", tr_noop("answered yes for IT, not for Remote")),
    ('no:IT  unanswered:"Entry level"', tr_noop("answered no; not answered yet")),
    ("p(IT)>0.8", tr_noop("the model’s probability above 80 %")),
    ("todo  done  flagged  noted", tr_noop("the state of a posting")),
)
"""Examples of terms, and what they find."""

NOTE = tr_noop(
    "A posting must match all terms. Case and accents do not matter. Within quotes, write a quote twice."
)


class QueryHelp(QFrame):
    """Closes on a click elsewhere and on Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("surface", "card")
        self.setAccessibleName(tr("How to search"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        for row, (typed, meaning) in enumerate(EXAMPLES):
            grid.addWidget(PlainLabel(typed, "strong"), row, 0)
            grid.addWidget(PlainLabel(tr(meaning), "soft"), row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(12)
        column.addWidget(PlainLabel(tr("How to search"), "heading"))
        column.addLayout(grid)
        column.addWidget(PlainLabel(tr(NOTE), "small"))

    def open_under(self, widget: QWidget) -> None:
        """Show the card below a widget."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
        self.show()
        self.setFocus()
