"""The window of the manual: pages on the left, the page on the right, a field to search them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.core.translation import tr
from app.gui.help.manual_browser import ManualBrowser
from app.gui.help.pages import FIRST, Page, found, pages
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.text_scale import resize_to_fit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_PAGE = Qt.ItemDataRole.UserRole


class ManualWindow(QDialog):
    """The manual, which stays open next to the program. Links lead to pages; nothing opens a browser."""

    def __init__(self, parent: QWidget | None = None, own_figures: Callable[[], str] = str) -> None:
        """``own_figures`` is Markdown about the current text, for the page about sigmoid and softmax."""
        super().__init__(parent)
        self.setWindowTitle(tr("Jobtag manual"))
        resize_to_fit(self, 860, 640)

        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the manual"))
        self.search.setAccessibleName(tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list_found)
        self.search.returnPressed.connect(self._open_first)
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages"))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._open_item)
        self.nothing = PlainLabel(tr("No page has these words. Try fewer of them."), "soft")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 6, 12)
        for widget in (self.search, self.nothing, self.contents):
            column.addWidget(widget)

        self.browser = ManualBrowser(own_figures)
        self.browser.historyChanged.connect(self._mark_page)  # source() is still the former page before it

        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(side)
        splitter.addWidget(self.browser)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([240, 620])
        splitter.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        for keys, slot in (
            (QKeySequence.StandardKey.Back, self.browser.backward),
            (QKeySequence.StandardKey.Forward, self.browser.forward),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self._list_found("")

    def open_page(self, name: str = FIRST, *, over: QWidget | None = None) -> None:
        """Show a page, and the window with it if it is closed or behind others.

        ``over`` is a dialog that asks. It would block a window that does not belong to it.
        """
        self.search.clear()
        self.browser.setSource(
            QUrl.fromLocalFile(str(_page(name).path)), QTextDocument.ResourceType.MarkdownResource
        )
        owner = over or self.parentWidget()
        self.winId()  # creates the window's handle
        if owner is not None and owner.window().windowHandle() is not None:
            self.windowHandle().setTransientParent(owner.window().windowHandle())
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus()

    def current_page(self) -> str:
        """The name of the page on show."""
        return self.browser.source().fileName().removesuffix(".md")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # Enter in the search field opens a page; it must not close the window
        super().keyPressEvent(event)

    def _list_found(self, typed: str) -> None:
        hits = found(typed)
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in hits:
            item = QListWidgetItem(page.title)
            item.setData(_PAGE, page.name)
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        self.nothing.setVisible(not hits)
        self._mark_page()

    def _open_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.browser.setSource(
                QUrl.fromLocalFile(str(_page(item.data(_PAGE)).path)),
                QTextDocument.ResourceType.MarkdownResource,
            )
            self._find_typed()

    def _open_first(self) -> None:
        if self.contents.count():
            self.contents.setCurrentRow(0)
            self._open_item(self.contents.item(0))

    def _find_typed(self) -> None:
        """Select the first occurrence of the first typed word on the page."""
        words = self.search.text().split()
        if words:
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self.browser.find(words[0])

    def _mark_page(self) -> None:
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_PAGE) == self.current_page():
                self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)


def _page(name: str) -> Page:
    return next(page for page in pages() if page.name == name)
