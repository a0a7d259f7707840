"""The text to classify, typed or pasted, with its buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.core.translation import count, tr, tr_noop
from app.gui.keys.actions import READ_ONLY
from app.gui.keys.key_button import bind_to_action
from app.gui.kit.plain_label import ElidedLabel, PlainLabel, one_line, plain_tooltip
from app.gui.kit.segments import CLASSIFY_A_TEXT, classify_segments
from app.gui.kit.surfaces import card, hairline, set_surface
from app.gui.tag.reading.text_column import TextColumn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from app.gui.tag.reading.recent_texts import RecentTexts

EDITABLE = 50_000
"""Characters up to which a text can be edited without lagging behind the keys."""
SHOWN = 20_000
"""Characters shown of a longer text."""

_RESULT_FORMS = (
    (tr_noop("Labels with their figures"), "text"),
    (tr_noop("Labels only"), "labels"),
    (tr_noop("Row for a table"), "row"),
)
_RECENT_SHOWN = 60
"""Characters of a recent text in the menu."""
_SAME_START = 20
"""Characters at the start of a text that stay the same while the user continues typing."""
_PLACEHOLDER = tr_noop("Paste or type a job description")


class TextToClassify(TextColumn):
    """An editable plain text that passes on pasted text that is too long to edit.

    When read-only, it shows the beginning of such a text. With all selected, another text can be pasted.
    """

    pasted = Signal(str)
    """The text after a paste that is too long to edit, or that replaces such a text."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._pastes_over(event):
            event.accept()  # before the window's own paste action gets it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pastes_over(event):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def _pastes_over(self, event: QEvent) -> bool:
        cursor = self.textCursor()
        all_of_it = cursor.selectionEnd() - cursor.selectionStart() == self.document().characterCount() - 1
        return self.isReadOnly() and all_of_it and event.matches(QKeySequence.StandardKey.Paste)  # type: ignore[attr-defined]  # a key event

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text. Only pasting can make the text too long."""
        text = source.text()
        if self.document().characterCount() + len(text) <= EDITABLE:
            super().insertFromMimeData(source)
            return
        cursor = self.textCursor()
        before = self._text_between(0, cursor.selectionStart())
        after = self._text_between(cursor.selectionEnd(), self.document().characterCount() - 1)
        self.pasted.emit(before + text + after)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave dropped files to the window, which imports them."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())


class ClassifyPanel(QWidget):
    """``text_changed`` is emitted with every key press, so that the bars move while the user types."""

    text_changed = Signal(str)
    add_asked = Signal(str)
    result_asked = Signal(str)
    """Copy the result as "text", "labels" or a table "row"."""
    page_chosen = Signal(str)
    """The other page of Classify, or this one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self._read_only = False
        self._long: str | None = None
        self._known = ""
        self._known_words = ""

        caption = PlainLabel(tr(_PLACEHOLDER), "soft")
        self.editor = TextToClassify(size=16)
        self.editor.setAccessibleName(tr(_PLACEHOLDER))
        self.editor.setProperty("surface", "panel")
        self.editor.textChanged.connect(self._text_edited)
        self.editor.pasted.connect(self._text_pasted)
        caption.setBuddy(self.editor)
        self.long_note = PlainLabel(role="soft")
        self.long_note.setWordWrap(True)
        self.long_note.hide()
        ground, card_column = card(28, 26, 6, 20, spacing=14)
        card_column.addWidget(caption)
        card_column.addWidget(self.editor, 1)
        card_column.addWidget(self.long_note)

        self.clear_button = QPushButton(tr("Clear"))
        self.clear_button.clicked.connect(self.clear)
        self.count = ElidedLabel(role="soft")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.copy_menu = QMenu(tr("Copy result"), self)
        for title, form in _RESULT_FORMS:
            self.copy_menu.addAction(tr(title), partial(self.result_asked.emit, form))
        self.copy_button = QPushButton(tr("Copy ▾"))
        self.copy_button.setAccessibleName(tr("Copy result"))
        self.copy_button.clicked.connect(self._offer_forms)
        self.recent: RecentTexts | None = None
        self.recent_menu = QMenu(tr("Recent texts"), self)
        self.recent_menu.setToolTipsVisible(True)
        self.recent_menu.aboutToShow.connect(self._list_recent)
        self.recent_button = QPushButton(tr("Recent ▾"))
        self.recent_button.setAccessibleName(tr("Recent texts"))
        self.recent_button.clicked.connect(self._offer_recent)
        self.add_button = QPushButton(tr("Add to project"))
        self.add_button.clicked.connect(lambda: self.add_asked.emit(self.text()))
        bar = QWidget()
        set_surface(bar, "panel")
        bar_row = QHBoxLayout(bar)
        bar_row.setContentsMargins(16, 10, 16, 11)
        bar_row.setSpacing(8)
        bar_row.addWidget(self.clear_button)
        bar_row.addWidget(self.recent_button)
        bar_row.addWidget(self.count, 1)
        bar_row.addWidget(self.copy_button)
        bar_row.addWidget(self.add_button)
        line = hairline()

        self.segments = classify_segments(CLASSIFY_A_TEXT)
        self.segments.chosen.connect(self.page_chosen)
        top = QHBoxLayout()
        top.setContentsMargins(20, 8, 20, 0)
        top.addWidget(self.segments)
        top.addStretch()

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        around = QVBoxLayout()
        around.setContentsMargins(24, 10, 24, 20)
        around.addWidget(ground)
        column.addLayout(around, 1)
        column.addWidget(line)
        column.addWidget(bar)
        self._show_count()

    def _offer_forms(self) -> None:
        above = QPoint(0, -self.copy_menu.sizeHint().height() - 4)
        self.copy_menu.popup(self.copy_button.mapToGlobal(above))

    def keep_recent(self, recent: RecentTexts) -> None:
        """Start saving the classified texts to this list."""
        self.recent = recent

    def remember(self) -> None:
        """Add the finished text to the recent ones."""
        if self.recent is not None:
            self.recent.add(self.text())

    def _list_recent(self) -> None:
        self.recent_menu.clear()
        texts = self.recent.texts if self.recent is not None else ()
        for text in texts:
            line = one_line(text)
            shown = f"{line[:_RECENT_SHOWN]}…" if len(line) > _RECENT_SHOWN else line
            action = self.recent_menu.addAction(shown.replace("&", "&&"), partial(self._use_recent, text))
            action.setToolTip(plain_tooltip(text))
        if not texts:
            self.recent_menu.addAction(tr("No recent texts")).setEnabled(False)
            return
        self.recent_menu.addSeparator()
        self.recent_menu.addAction(tr("Clear recent texts"), self._forget_recent)

    def _offer_recent(self) -> None:
        self._list_recent()
        above = QPoint(0, -self.recent_menu.sizeHint().height() - 4)
        self.recent_menu.popup(self.recent_button.mapToGlobal(above))

    def _use_recent(self, text: str) -> None:
        self.set_text(text)
        self.editor.setFocus()

    def _forget_recent(self) -> None:
        if self.recent is not None:
            self.recent.clear()

    def text(self) -> str:
        """The whole text, even if only its beginning is shown."""
        return self._known if self._long is None else self._long

    def set_text(self, text: str) -> None:
        """Set the text, as if it had been pasted into the empty field."""
        before = self.text()
        self.remember()
        self._show(text)
        if self.text() != before:
            self.text_changed.emit(self.text())

    def clear(self) -> None:
        """Clear the field, as the button does."""
        if self.text():
            self.remember()
            self._show("")
            self.text_changed.emit("")
        self.editor.setFocus()

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Connect the buttons to the actions "clear" and "add_text"."""
        for name, button in {"clear": self.clear_button, "add_text": self.add_button}.items():
            if name in actions:
                bind_to_action(button, actions[name])

    def set_read_only(self, read_only: bool) -> None:
        """Set whether adding postings is disabled."""
        self._read_only = read_only
        self.add_button.setToolTip(plain_tooltip(tr(READ_ONLY) if read_only else ""))
        self._show_count()

    def _show(self, text: str) -> None:
        self._long = text if len(text) > EDITABLE else None
        self.editor.blockSignals(True)
        self.editor.put(text if self._long is None else text[:SHOWN])
        self.editor.blockSignals(False)
        self._known = self.editor.plain_text()
        self.editor.setReadOnly(self._long is not None)
        self.long_note.setVisible(self._long is not None)
        self.long_note.setText(
            tr(
                "All {characters} are classified; the first {shown:,} are shown. "
                "A text this long cannot be edited here: clear it, or select all and paste another.",
                characters=count(len(text), "character"),
                shown=SHOWN,
            )
        )
        self._show_count()

    def _text_pasted(self, text: str) -> None:
        self.remember()
        self._show(text)
        self.text_changed.emit(self.text())

    def _text_edited(self) -> None:
        text = self.editor.plain_text()
        if text != self._known:  # Qt also signals changed formats
            if self.recent is not None and not text.startswith(self._known[:_SAME_START]):
                self.recent.add(self._known)  # replaced by another text
            self._known = text
            self._show_count()
            self.text_changed.emit(text)

    def set_known(self, sentence: str) -> None:
        """Show how many words there are and how many of them the model knows; "" without a model."""
        self._known_words = sentence
        self._show_count()

    def _show_count(self) -> None:
        text = self.text()
        if self._long is None:
            words = len(text.split())
            self.count.set_line(self._known_words or count(words, "word"))
        else:
            self.count.set_line(count(len(text), "character"))
        self.clear_button.setEnabled(bool(text))
        self.copy_button.setEnabled(bool(text) and not text.isspace())
        self.add_button.setEnabled(bool(text) and not text.isspace() and not self._read_only)
