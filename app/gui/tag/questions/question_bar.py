"""The bar above the text in Tag that asks one question at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeySequence, QPainter
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.core.translation import tr
from app.gui.keys.actions import keyed_tooltip
from app.gui.keys.key_button import KeyButton
from app.gui.kit.colors import dot_color
from app.gui.kit.dots import paint_dot
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.surfaces import hairline, set_surface
from app.gui.kit.text_scale import keep_size, px
from app.gui.kit.theme import number_font
from app.gui.labels.row_layout import DOT
from app.gui.tag.questions.choice_line import ChoiceLine
from app.gui.tag.questions.probability_bar import ProbabilityBar
from app.gui.tag.questions.question_keys import QuestionKeys
from app.gui.tag.questions.wording import ARROWS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.gui.kit.theme import Theme
    from app.gui.tag.questions.wording import BarWords, Choice

_SIDE = 14


class QuestionBar(QWidget):
    """Shows the given question, and is hidden until then. Emits the name of the user's choice."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons: dict[Choice, KeyButton] = {}
        self._shown: tuple[Choice, ...] = ()

        self.dot = _Dot(theme)
        self.title = PlainLabel(role="question")
        self.title.setWordWrap(True)
        self.count = PlainLabel(role="soft")
        self.count.setFont(number_font())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.dot, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        self.note = PlainLabel(role="soft")
        self.note.setWordWrap(True)
        self.probability = ProbabilityBar(theme)
        self.line = ChoiceLine(self.probability)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setProperty("thin", True)
        under = hairline()

        inner = QVBoxLayout()
        inner.setContentsMargins(_SIDE, 12, _SIDE, 12)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.note)
        inner.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(self.progress)
        column.addWidget(under)
        self.keys = QuestionKeys(self)
        self.keys.pressed.connect(self.chosen)
        self.hide()

    def set_words(self, words: BarWords, *, out_of_fold: bool = False, shape: int = 0) -> None:
        """Show this state; ``shape`` is that of the label's dot, as ``core.labels.shapes`` gives it."""
        self.dot.show_label(words.label.color if words.label is not None else "", shape)
        self.title.setText(words.title)
        self.note.setText(words.note)
        self.note.setVisible(bool(words.note))
        counted = tr("{place:,} of {total:,}", place=words.place, total=words.total)
        self.count.setText(counted if words.place else "")
        self.progress.setVisible(words.place > 0)
        self.progress.setRange(0, max(1, words.total))
        self.progress.setValue(max(0, words.place - 1))
        self.progress.setAccessibleName(
            tr("Question {place:,} of {total:,}", place=words.place, total=words.total)
        )
        self.probability.setVisible(words.probability is not None and words.label is not None)
        if words.probability is not None and words.label is not None:
            self.probability.show_label(words.label, words.probability, out_of_fold=out_of_fold)
        self.setAccessibleName(" ".join(filter(None, (words.title, words.note, self.count.text()))))
        self._offer(words.choices)
        self.line.settle()
        self.show()

    def button(self, name: str) -> KeyButton:
        """The button of a present choice. Raises KeyError if there is no such choice."""
        for choice in self._shown:
            if choice.name == name:
                return self._buttons[choice]
        raise KeyError(name)

    def leave(self) -> None:
        """Hide the bar and disable its keys."""
        self._offer(())
        self.hide()

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        if choices == self._shown:
            return
        for choice in choices:
            if choice not in self._buttons:
                self._buttons[choice] = self._made(choice)
        self._shown = choices
        self.line.set_buttons([self._buttons[choice] for choice in choices])
        self.keys.set_choices(choices)

    def _made(self, choice: Choice) -> KeyButton:
        cap = ARROWS.get(choice.keys, choice.keys)
        button = KeyButton(tr(choice.words), cap, primary=choice.primary, parent=self.line)
        button.setToolTip(keyed_tooltip(tr(choice.tip), QKeySequence(choice.keys)))
        button.setProperty("quiet", choice.quiet)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
        button.clicked.connect(partial(self.chosen.emit, choice.name))
        return button


class _Dot(QWidget):
    """The label's dot, or an empty space."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._color, self._shape = "", 0
        keep_size(self, width=DOT + 2, height=22)  # some shapes are slightly larger than a dot
        theme.changed.connect(self.update)

    def show_label(self, color: str, shape: int) -> None:
        """A label's colour, "" for none, and the shape of its dot."""
        self._color, self._shape = color, shape
        self.setVisible(bool(color))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(DOT)
        place = QRectF(1, (self.height() - side) // 2, side, side)
        paint_dot(painter, place, QBrush(QColor(dot_color(self._color, self._theme.colors))), self._shape)
