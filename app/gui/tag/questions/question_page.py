"""The middle of Tag: the text of the posting or twins side by side, with the question bar above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.gui.tag.questions.question_bar import QuestionBar
from app.gui.tag.questions.twin_view import TwinView

if TYPE_CHECKING:
    from app.gui.kit.theme import Theme


_LEAST_WIDTH = 364
"""The buttons under a posting and those of a question have room in this: neither moves the panels beside."""


class QuestionPage(QWidget):
    """``posting_view`` shows the current posting. Bar and twins are hidden until there is a question."""

    def __init__(self, posting_view: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posting_view = posting_view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = QuestionBar(theme, self)
        self._texts = QStackedWidget(self)
        self.twins = TwinView(theme, self._texts)
        self._texts.addWidget(posting_view)
        self._texts.addWidget(self.twins)
        column.addWidget(self.bar)
        column.addWidget(self._texts, 1)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(_LEAST_WIDTH, 0))

    def show_twins(self, shown: bool) -> None:
        """Show two postings side by side, or the current one."""
        wanted = self.twins if shown else self._posting_view
        if wanted is self._texts.currentWidget():
            return
        before, focus = self._texts.currentWidget(), QApplication.focusWidget()
        focused = before is not None and focus is not None and before.isAncestorOf(focus)
        if focused:  # hiding it would focus the list, which would change the current posting
            self.bar.setFocus(Qt.FocusReason.OtherFocusReason)
        self._texts.setCurrentWidget(wanted)
        if focused:
            self.take_focus()

    def take_focus(self) -> bool:
        """Focus the text, so that other keys than answers scroll it. Returns False if that fails."""
        text = self.twins.panes[0].text if self._texts.currentWidget() is self.twins else self._posting_view
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        return QApplication.focusWidget() is not None
