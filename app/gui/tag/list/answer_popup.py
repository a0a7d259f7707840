"""Asks which answer to give many postings: a label, and yes, no or unanswered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.labels import search_form, shapes
from app.core.records import Answer
from app.core.translation import plural, tr, tr_noop
from app.gui.keys.actions import keyed_tooltip
from app.gui.kit.dots import dot_icon
from app.gui.kit.plain_label import ElidedLabel, PlainLabel, one_line, plain_tooltip
from app.gui.kit.text_scale import keep_size, px, scaled_size
from app.gui.kit.theme import dot_color

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from app.core.records import Label
    from app.gui.kit.theme import Theme

_WIDTH, _ROW, _LIST_HEIGHT = 372, 26, 208
_ICON, _DOT = 10, 8
_ID = Qt.ItemDataRole.UserRole
_ANSWERS: tuple[tuple[str, str, Answer | None, str], ...] = (
    (tr_noop("Yes"), tr_noop("yes"), Answer.YES, ""),
    (tr_noop("No"), tr_noop("no"), Answer.NO, "Shift+Enter"),
    (tr_noop("Unanswered"), tr_noop("unanswered"), None, "Ctrl+Enter"),
)
"""The text on the button, the words in a sentence, and the key besides Enter for each answer."""


class AnswerPopup(QFrame):
    """Typing filters the labels, Up and Down choose one, Enter gives the answer, and Shift+Enter no."""

    answered = Signal(int, object)
    """A label's id, and its ``Answer`` or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("surface", "card")
        self._theme = theme
        self._labels: tuple[Label, ...] = ()
        self._postings = 0
        self._first = Answer.YES

        self.title = PlainLabel(role="strong")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find a label"))
        self.filter.setAccessibleName(tr("Find a label"))
        self.filter.textChanged.connect(self._fill)
        self.filter.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Labels"))
        keep_size(self.list, height=_LIST_HEIGHT)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.currentItemChanged.connect(lambda *_: self._update_buttons())
        self.sentence = ElidedLabel(role="soft")
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        for text, word, answer, _ in _ANSWERS:
            button = QPushButton(tr(text))
            button.clicked.connect(lambda _checked=False, answer=answer: self._answer(answer))
            row.addWidget(button)
            self.buttons[word] = button
        row.addStretch()

        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        for widget in (self.title, self.filter, self.list, self.sentence):
            column.addWidget(widget)
        column.addLayout(row)
        keep_size(self, width=_WIDTH)

    @property
    def label_id(self) -> int | None:
        """The id of the chosen label."""
        chosen = self.list.currentRow() >= 0
        return int(self.list.currentItem().data(_ID)) if chosen else None

    def ask(
        self,
        labels: Iterable[Label],
        postings: int,
        label_id: int | None,
        over: QWidget,
        first: Answer = Answer.YES,
    ) -> None:
        """Ask for an answer for this many postings, starting with the given label and answer."""
        self._labels, self._first = tuple(labels), first
        for text, word, answer, _ in _ANSWERS:
            self.buttons[word].setText(f"{tr(text)} ⏎" if answer is first else tr(text))
        self._postings = postings
        self.title.setText(
            plural(postings, "Answer a label for {n} posting", "Answer a label for {n} postings")
        )
        self.setAccessibleName(self.title.text())
        self.filter.clear()
        self._fill()
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == label_id:
                self.list.setCurrentRow(row)
        self.adjustSize()
        place = over.mapToGlobal(QPoint(8, -self.height() - 4))
        if place.y() < over.window().geometry().top():
            place = over.mapToGlobal(QPoint(8, over.height() + 4))
        self.move(place)
        self.show()
        self.filter.setFocus()

    def _fill(self) -> None:
        wanted = search_form(self.filter.text())
        self.list.clear()
        self.list.setIconSize(scaled_size(_ICON, _ICON))
        dots = shapes(self._labels)
        for label in self._labels:
            if wanted in search_form(label.name):
                color, scale = dot_color(label.color, self._theme.colors), self.devicePixelRatioF()
                dot = dot_icon(color, dots[label.id], px(_ICON), px(_DOT), scale)
                item = QListWidgetItem(dot, one_line(label.name))
                item.setData(_ID, label.id)
                item.setToolTip(plain_tooltip(label.description))
                item.setSizeHint(QSize(0, px(_ROW)))
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._update_buttons()

    def _update_buttons(self) -> None:
        """Show what each button does, and to how many postings."""
        label_id = self.label_id
        name = next((label.name for label in self._labels if label.id == label_id), "")
        for _, word, answer, key in _ANSWERS:
            button = self.buttons[word]
            button.setEnabled(bool(name))
            what = plural(
                self._postings,
                "Answer {label}: {answer} for {n} posting",
                "Answer {label}: {answer} for {n} postings",
                label=one_line(name),
                answer=tr(word),
            )
            button.setAccessibleName(what)
            button.setToolTip(keyed_tooltip(what, QKeySequence("Enter" if answer is self._first else key)))
        self.sentence.set_line(self._asks_about(name) if name else tr("No label has this name"))

    def _asks_about(self, name: str) -> str:
        return plural(
            self._postings,
            "Answer {label} for {n} posting:",
            "Answer {label} for {n} postings:",
            label=name,
        )

    def _answer(self, answer: Answer | None) -> None:
        label_id = self.label_id
        if label_id is not None:
            self.close()
            self.answered.emit(label_id, answer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys of the list and of the answers while the user types."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = -1 if event.key() == Qt.Key.Key_Up else 1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers()
            if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier):
                self._answer(None)
            else:
                self._answer(Answer.NO if held & Qt.KeyboardModifier.ShiftModifier else self._first)
            return True
        return super().eventFilter(watched, event)
