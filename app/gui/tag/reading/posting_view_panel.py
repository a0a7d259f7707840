"""The current posting in Tag: its title, fields, text and buttons."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.fields import shown_value
from app.core.percentages import percentage
from app.core.translation import labelled, plural, tr
from app.gui.keys.key_button import KeyButton, bind_to_action
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.plain_label import ElidedLabel, PlainLabel, one_line, plain_tooltip
from app.gui.kit.stepper import Stepper
from app.gui.kit.surfaces import hairline, set_surface
from app.gui.kit.text_scale import px
from app.gui.tag.reading.coloured_heading import ColouredHeading
from app.gui.tag.reading.note_field import NoteField
from app.gui.tag.reading.reading_text import ReadingText

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from PySide6.QtGui import QAction, QResizeEvent

    from app.core.evidence import WordEvidence
    from app.core.records import Posting
    from app.gui.keys.key_button import ActionBinding
    from app.gui.kit.colors import Colors

_HEADING_CHARACTERS = 300
_FIELDS_SHOWN = 8
_BAR_GAPS = 64
_BAR_SIDE = 16
_NAME_WIDTH = 96
"""Characters of a label's name that are shown before the fields are elided."""
_FOR_ALL = ("done", "reopen", "flag")
"""Actions for all postings that are selected in the list."""
_TOOLS_HEIGHT = 30
"""The height of the search field next to it, so that both are in one line."""
_ARROW_PADDING, _WORD_PADDING = 13, 7
"""Around an arrow and a quiet button's word: they stand so much further out that these meet the column."""


class PostingViewPanel(QWidget):
    """Shows one posting and signals the user's actions on it."""

    back = Signal()
    skip = Signal()
    done = Signal()
    reopen = Signal()
    flag = Signal()
    stepped = Signal(int)
    """-1 for the posting above in the list, 1 for the one below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self._posting: Posting | None = None
        self._asked = False
        self._suggested = 0
        self._selected = 0
        self._keyed_for_all: list[ActionBinding] = []

        self.heading = ColouredHeading()
        self.flag_button, self.note_button = _quiet(tr("Flag")), _quiet(tr("Note"))
        self.flag_button.setCheckable(True)
        self.flag_button.clicked.connect(self.flag)
        self.note_field = NoteField()
        self.note_button.clicked.connect(self.note_field.edit)
        self.stepper = Stepper()
        self.stepper.stepped.connect(self.stepped)
        # Above the title, which then has the whole width of the column.
        self._tools = QHBoxLayout()
        self._tools.setSpacing(4)
        self._tools.addWidget(self.stepper)
        self._tools.addStretch()
        self._tools.addStrut(_TOOLS_HEIGHT)
        for button in (self.flag_button, self.note_button):
            self._tools.addWidget(button)
        self.fields_line = ElidedLabel(role="soft")
        self.fields_line.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.evidence_note = PlainLabel(role="soft")
        self.evidence_for = ElidedLabel(role="strong")
        self.evidence_for.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        fields_row = QHBoxLayout()
        fields_row.setSpacing(0)
        fields_row.addWidget(self.fields_line)
        fields_row.addWidget(self.evidence_note)
        fields_row.addSpacing(4)
        fields_row.addWidget(self.evidence_for)
        fields_row.addStretch()
        fields_row.addStrut(self.fields_line.sizeHint().height())  # keeps the text in place without fields
        self.predicted_line = ElidedLabel(role="soft")
        self.predicted_line.hide()
        self._head = QVBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(self.heading)
        self._head.addLayout(fields_row)
        self._head.addWidget(self.predicted_line)
        self._head.addWidget(self.note_field)

        self.text = ReadingText()
        self.text.setProperty("surface", "window")
        self.text.setAccessibleName(tr("Text of the posting"))
        self.text.grew.connect(self._show_rest)
        self.setFocusProxy(self.text)

        self.rest_note = PlainLabel(role="soft")
        self.rest_note.setWordWrap(True)
        self.rest_button = QPushButton(tr("Show all"))
        self.rest_button.clicked.connect(self.text.show_all)
        self.rest = QWidget()
        rest_row = QHBoxLayout(self.rest)
        rest_row.setContentsMargins(16, 8, 16, 8)
        rest_row.addWidget(self.rest_note, 1)
        rest_row.addWidget(self.rest_button)
        self.rest.hide()

        posting_page = QWidget()
        page = QVBoxLayout(posting_page)
        page.setContentsMargins(0, 12, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._tools)
        page.addSpacing(4)
        page.addLayout(self._head)
        page.addSpacing(12)
        page.addWidget(self.text, 1)
        page.addWidget(self.rest)

        self.empty_state = EmptyState(tr("No posting chosen"), tr("Choose one in the list."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty_state)
        self._stack.addWidget(posting_page)

        self.back_button = KeyButton(tr("Back"), "⌫")
        self.skip_button = KeyButton(tr("Skip"), "S")
        self.note = PlainLabel(tr("Unanswered labels become no"), "soft")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.done_button = KeyButton(tr("Done and next"), "⏎", primary=True)
        self.reopen_button = QPushButton(tr("Reopen"))
        self.back_button.clicked.connect(self.back)
        self.skip_button.clicked.connect(self.skip)
        self.done_button.clicked.connect(self.done)
        self.reopen_button.clicked.connect(self.reopen)
        self.bar = _ButtonBar(self.done_button)
        set_surface(self.bar, "panel")
        bar_row = QHBoxLayout(self.bar)
        bar_row.setContentsMargins(_BAR_SIDE, 10, _BAR_SIDE, 11)
        bar_row.setSpacing(8)
        bar_row.addWidget(self.back_button)
        bar_row.addWidget(self.skip_button)
        bar_row.addStretch()
        bar_row.addWidget(self.note, 1)
        bar_row.addWidget(self.done_button)
        bar_row.addWidget(self.reopen_button)
        self.line = hairline()

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.line)
        column.addWidget(self.bar)
        self.set_posting(None)
        self.set_evidence("")
        # Qt would skip them, since the text is the focus proxy of the whole view.
        for before, after in pairwise((self.text, self.flag_button, self.note_button)):
            self.setTabOrder(before, after)

    @property
    def posting(self) -> Posting | None:
        """The visible posting."""
        return self._posting

    def set_posting(self, posting: Posting | None) -> None:
        """Show a posting; None for the empty state. An unchanged text keeps its scroll position."""
        former, self._posting = self._posting, posting
        self._show_bar()
        self._stack.setCurrentIndex(0 if posting is None else 1)
        self.note_field.set_note(*((posting.id, posting.note) if posting else (None, "")))
        if posting is None:
            self.text.set_text("")
            return
        title = posting.title.strip()
        self.heading.setText(_shortened(title))
        self.heading.setToolTip(plain_tooltip(title) if len(title) > _HEADING_CHARACTERS else "")
        self.heading.setVisible(bool(title))
        self.fields_line.set_line(_fields_line(posting.fields), _fields_tooltip(posting.fields))
        self.fields_line.setVisible(bool(self.fields_line.text()))
        self.predicted_line.set_line(_predicted_line(posting.predictions))
        self.predicted_line.setVisible(bool(posting.predictions))
        if former is None or former.id != posting.id or former.text != posting.text:
            self.text.set_text(posting.text)
        self.flag_button.setChecked(posting.flagged)
        self.flag_button.setText(tr("Flagged") if posting.flagged else tr("Flag"))
        self.done_button.setVisible(not posting.done)
        self.reopen_button.setVisible(posting.done)
        self._show_note()

    def set_asked(self, asked: bool) -> None:
        """Hide the other buttons while a question is asked about the posting."""
        self._asked = asked
        self._show_bar()

    def _show_bar(self) -> None:
        for part in (self.line, self.bar):
            part.setVisible(self._posting is not None and not self._asked)

    def set_evidence(self, label: str, note: str = "") -> None:
        """End the soft line with "evidence for" and a label's name, or with a note; with neither if empty."""
        words = tr("evidence for") if label else note
        self.evidence_note.setText(f" · {words}" if words and self.fields_line.text() else words)
        self.evidence_note.setVisible(bool(words))
        self.evidence_for.set_line(label)
        self.evidence_for.setMinimumWidth(min(self.evidence_for.sizeHint().width(), _NAME_WIDTH))
        self.evidence_for.setVisible(bool(label))

    def colour_title(self, words: Sequence[tuple[WordEvidence, bool]], colors: Colors) -> None:
        """Colour words of the title, each strong or not."""
        title = self._posting.title if self._posting is not None else ""
        self.heading.show_words(words, colors, left_out=len(title) - len(title.lstrip()))

    def set_suggested(self, count: int) -> None:
        """Show what Done will do with suggested labels."""
        self._suggested = count
        self._show_note()

    def set_selected(self, count: int) -> None:
        """Set how many postings are selected. Keys act on all of them, the buttons here on one."""
        self._selected = count
        for binding in self._keyed_for_all:
            binding.show_key(count <= 1)
        self._show_note()

    def set_position(self, place: int, count: int) -> None:
        """Show that the posting has this ``place`` of ``count`` in the list; 0 if it is not in it."""
        self.stepper.set_position(place, count)

    def set_empty(self, title: str, sentence: str) -> None:
        """Set the empty state."""
        self.empty_state.set_texts(title, sentence)

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Connect the buttons to their actions."""
        buttons: dict[str, QPushButton] = {
            "back": self.back_button,
            "skip": self.skip_button,
            "done": self.done_button,
            "reopen": self.reopen_button,
            "flag": self.flag_button,
            "note": self.note_button,
        }
        for name, button in buttons.items():
            if name in actions:
                binding = bind_to_action(button, actions[name])
                if name in _FOR_ALL:
                    self._keyed_for_all.append(binding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, right = self.text.column_margins(self.width())
        self._head.setContentsMargins(left, 0, right, 0)
        self._tools.setContentsMargins(max(0, left - _ARROW_PADDING), 0, max(0, right - _WORD_PADDING), 0)
        self._show_note()

    def _show_note(self) -> None:
        """Show what Done does, if there is room next to the buttons."""
        self.note.setText(self._what_done_does())
        keyed = (self.back_button, self.skip_button)
        buttons = (*keyed, self.done_button if self.reopen_button.isHidden() else self.reopen_button)
        taken = sum(button.minimumSizeHint().width() for button in buttons) + px(_BAR_GAPS)
        with_keys = taken + sum(button.cap_width for button in keyed)
        for button in keyed:
            button.set_cap_shown(with_keys <= self.width())
            button.setVisible(taken <= self.width())  # else their keys and the menu are left
        self.note.setVisible(self.note.sizeHint().width() + with_keys <= self.width())

    def _what_done_does(self) -> str:
        if self._posting is not None and self._posting.done:
            return tr("Done")
        if self._selected > 1:
            return plural(
                self._selected,
                "For this posting, not the {n} selected",
                "For this posting, not the {n} selected",
            )
        if self._suggested:
            return plural(
                self._suggested,
                "{n} suggested becomes yes, the others no",
                "{n} suggested become yes, the others no",
            )
        return tr("Unanswered labels become no")

    def _show_rest(self) -> None:
        """Show how much of a long text is visible, so that the user notices what is missing."""
        shown, total = self.text.shown, self.text.total
        self.rest.setVisible(shown < total)
        self.rest_button.setVisible(not self.text.growing)
        self.rest_note.setText(
            plural(
                total,
                "The first {shown:,} of {n} characters",
                "The first {shown:,} of {n} characters",
                shown=shown,
            )
        )


class _ButtonBar(QWidget):
    """Needs room for its main button only: the others make way."""

    def __init__(self, main: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main = main

    def minimumSizeHint(self) -> QSize:
        return QSize(self._main.minimumSizeHint().width() + 2 * _BAR_SIDE, super().minimumSizeHint().height())


def _quiet(title: str) -> QPushButton:
    button = QPushButton(title)
    button.setProperty("quiet", True)
    button.setProperty("tight", True)
    return button


def _shortened(title: str) -> str:
    return title if len(title) <= _HEADING_CHARACTERS else title[:_HEADING_CHARACTERS].rstrip() + "…"


def _predicted_line(predictions: Mapping[str, float]) -> str:
    """The imported predictions, such as "Suggested by an import: IT 99 %, Remote 61 %"."""
    likely = [(name, value) for name, value in predictions.items() if value >= 0.5]
    shown = likely or list(predictions.items())[:1]
    labels = ", ".join(f"{name} {percentage(value)}" for name, value in shown)
    return tr("Suggested by an import: {labels}", labels=labels)


def _fields_line(fields: Mapping[str, Any]) -> str:
    """Show the fields' values as a line, "Northgate Systems · London", with their names in the tooltip."""
    values = (one_line(shown_value(value)) for value in list(fields.values())[:_FIELDS_SHOWN])
    return " · ".join(value for value in values if value)


def _fields_tooltip(fields: Mapping[str, Any]) -> str:
    return "\n".join(labelled(name, one_line(shown_value(value))) for name, value in fields.items())
