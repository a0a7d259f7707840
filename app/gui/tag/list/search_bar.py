"""The search bar: the field, its help, and the active filters as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.query import WordsTerm, parse, spoken, suggested_term, without
from app.core.translation import tr
from app.gui.kit.flow_layout import FlowLayout
from app.gui.kit.label_completer import LabelCompleter
from app.gui.kit.plain_label import PlainLabel, one_line, plain_tooltip
from app.gui.kit.text_scale import keep_size, px
from app.gui.tag.list.query_help import QueryHelp
from app.gui.tag.list.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.core.query import Query

SEARCH_DELAY = 150
"""Milliseconds without a key press after which a search begins."""

_CHIP_WIDTH = 240


class SearchBar(QWidget):
    """Emits the query once typing stops. ``like`` is a posting whose similar ones are shown instead."""

    search_changed = Signal(str)
    like_ended = Signal()
    """The user ended the list of similar postings."""
    left_downwards = Signal()
    entered = Signal()
    """The user pressed Enter to go to the first result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searched = ""
        self._like = ""

        self.field = SearchField(tr("Search postings"))
        self.field.textEdited.connect(self._on_text_edited)
        self.field.cleared.connect(self.search_now)
        self.field.returnPressed.connect(self._enter)
        self.field.left_downwards.connect(self.left_downwards)
        self.completer = LabelCompleter(self)
        self.field.setCompleter(self.completer)
        self.completer.activated.connect(self._wait)
        self.help_button = QPushButton("?")
        self.help_button.setProperty("quiet", True)
        self.help_button.setProperty("small", True)
        keep_size(self.help_button, width=28)
        self.help_button.setAccessibleName(tr("How to search"))
        self.help_button.clicked.connect(self.show_help)
        self.help = QueryHelp(self)

        self.chips = QWidget()
        self._flow = FlowLayout()
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.chips.setLayout(self._flow)
        self.trouble = PlainLabel(role="small")
        self.trouble.setWordWrap(True)
        self.meant = QPushButton()
        self.meant.setProperty("quiet", True)
        self.meant.setProperty("offer", True)
        self.meant.setProperty("small", True)
        self.meant.setProperty("flush", True)
        self.meant.clicked.connect(self._accept_suggestion)
        self._meant: tuple[str, str] | None = None
        self.field_names: Callable[[], Iterable[str]] = tuple
        self._delay = QTimer(self, singleShot=True)
        self._delay.setInterval(SEARCH_DELAY)
        self._delay.timeout.connect(self.search_now)

        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.field, 1)
        first.addWidget(self.help_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.chips)
        column.addWidget(self.trouble)
        column.addWidget(self.meant)
        self.set_trouble("")
        self._show_chips()

    @property
    def searched(self) -> str:
        """The search query, without blanks around it."""
        return self._searched

    @property
    def filtering(self) -> bool:
        """Whether a query or a posting restricts the list."""
        return bool(self._searched or self._like)

    def set_names(self, names: Iterable[str]) -> None:
        """Set the names of labels to suggest while the user types."""
        self.completer.set_names(names)

    def set_like(self, title: str) -> None:
        """Show the title of the posting whose similar ones are listed; "" for none. Clears the field."""
        self._like = title
        if title:
            self._delay.stop()
            self.field.clear()
            self._searched = ""
        self._show_chips()

    def set_trouble(self, sentence: str) -> None:
        """Show why the query finds nothing; "" for no problem."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def focus(self) -> None:
        """Focus the field, with its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_help(self) -> None:
        """Show how to search."""
        self.help.open_under(self.field)

    def clear(self) -> None:
        """List all postings again, and return the focus to the list."""
        self.field.clear()
        self.search_now()
        if self._like:
            self._end_like()
        self.left_downwards.emit()

    def search_now(self) -> None:
        """Search for the text in the field."""
        self._delay.stop()
        wanted = self.field.text().strip()
        if wanted == self._searched:
            return
        self._searched = wanted
        self._like = ""  # typing replaces it
        self._show_chips()
        self.search_changed.emit(wanted)

    def _enter(self) -> None:
        self.search_now()
        self.entered.emit()

    def _suggest(self) -> None:
        """Suggest what was probably meant by a term whose name does not exist."""
        self._meant = suggested_term(self._searched, self.field_names()) if ":" in self._searched else None
        self.meant.setVisible(self._meant is not None)
        if self._meant is not None:
            words = tr("Did you mean {term}?", term=one_line(self._meant[1]))
            self.meant.setText(words.replace("&", "&&"))
            self.meant.setAccessibleName(words)

    def _accept_suggestion(self) -> None:
        if self._meant is not None:
            written, meant = self._meant
            self.field.setText(self._searched.replace(written, meant, 1))
            self._enter()

    def _on_text_edited(self) -> None:
        self.completer.follow(self.field.text()[: self.field.cursorPosition()])
        self._wait()

    def _wait(self, *_: object) -> None:
        self._delay.start()

    def _show_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._suggest()
        for words, remove in self._filters(parse(self._searched)):
            self._flow.addWidget(self._chip(words, remove))
        self.chips.setVisible(self._flow.count() > 0)
        self.chips.updateGeometry()

    def _filters(self, query: Query) -> Iterable[tuple[str, Callable[[], None]]]:
        """The text of each chip, and a function that removes it. Plain words are visible in the field."""
        if self._like:
            yield tr("like: {title}", title=self._like), self._end_like
        for term, place in zip(query.terms, query.places, strict=True):
            if not isinstance(term, WordsTerm) or term.column or term.negative:
                yield spoken(term), lambda place=place: self._remove(place)  # type: ignore[misc]  # bound now

    def _chip(self, words: str, remove: Callable[[], None]) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("chip", True)
        chip.setProperty("inforce", True)
        shown = chip.fontMetrics().elidedText(one_line(words), Qt.TextElideMode.ElideMiddle, px(_CHIP_WIDTH))
        chip.setText(f"{shown} ✕".replace("&", "&&"))
        does = tr("Remove the filter {filter}", filter=words)
        chip.setAccessibleName(does)
        chip.setToolTip(plain_tooltip(does))
        chip.clicked.connect(lambda _checked=False: remove())
        return chip

    def _remove(self, place: tuple[int, int]) -> None:
        self.field.setText(without(self._searched, place))
        self.search_now()
        self.left_downwards.emit()

    def _end_like(self) -> None:
        self._like = ""
        self._show_chips()
        self.like_ended.emit()
        self.left_downwards.emit()
