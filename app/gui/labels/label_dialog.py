"""The dialog to add or edit one label: name, colour, key, group and description."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.core.errors import InputError
from app.core.labels import checked_name
from app.core.settings import LABEL_COLORS, LABEL_KEYS
from app.core.translation import plural, tr, tr_noop
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.form import Form
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import keep_size, px, scaled_size
from app.gui.kit.theme import dot_color

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from app.core.records import Label
    from app.gui.kit.theme import Theme

_COLOR_NAMES = (
    tr_noop("Blue"), tr_noop("Orange"), tr_noop("Purple"), tr_noop("Teal"), tr_noop("Ochre"),
    tr_noop("Olive"), tr_noop("Pink"), tr_noop("Brown"), tr_noop("Green"), tr_noop("Magenta"),
    tr_noop("Slate"), tr_noop("Sky"),
)  # fmt: skip
_SWATCH, _COLUMNS = 26, 12
_NAMES = re.compile(r'"([^"]+)"|([^",;\n]+)')


@dataclass(frozen=True, slots=True)
class LabelDraft:
    """What the user typed about a label. ``color`` is empty if none was chosen."""

    name: str
    color: str = ""
    key: str = ""
    description: str = ""
    group: str = ""

    def changes(self, label: Label) -> dict[str, Any]:
        """The values that differ from ``label``, by field."""
        drafted = asdict(self)
        return {field: value for field, value in drafted.items() if value != getattr(label, field)}


def refusal(draft: LabelDraft, others: Iterable[Label], key: str = "") -> str:
    """Why the draft conflicts with the ``others``, as a sentence that says what to do; or "".

    ``key`` is the label's present key, which it may keep even if new labels can no longer get it.
    """
    others = tuple(others)
    try:
        checked_name(draft.name, others)
    except InputError as error:
        return str(error)
    if not draft.key or draft.key == key:
        return ""
    if draft.key not in LABEL_KEYS:
        return tr(
            "The key {key} is not free for labels. Choose a digit or another letter from A to Z.",
            key=draft.key,
        )
    taken = next((other for other in others if other.key == draft.key), None)
    return (
        ""
        if taken is None
        else tr("The key {key} already answers {name}. Choose another one.", key=draft.key, name=taken.name)
    )


def several_names(typed: str) -> list[str]:
    """The typed names, separated by commas, semicolons or lines; a quoted name may contain these."""
    names = []
    for quoted, plain in _NAMES.findall(typed):
        name = " ".join((quoted or plain).split())
        if name:
            names.append(name)
    return names


class ColorSwatch(QAbstractButton):
    """One colour to choose: a dot, with a ring if it is chosen."""

    def __init__(self, color: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = color
        self._theme = theme
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_size(self, width=_SWATCH, height=_SWATCH)

    def sizeHint(self) -> QSize:
        return scaled_size(_SWATCH, _SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        edge = px(6)
        if self.isChecked():
            painter.setPen(QPen(QColor(colors.text), 2))
            painter.drawEllipse(whole.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(whole.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dot_color(self.color, colors)))
        painter.drawEllipse(whole.adjusted(edge, edge, -edge, -edge))
        painter.end()


class NamesField(QLineEdit):
    """A field for names of labels. Each pasted line becomes a name."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            lines = QGuiApplication.clipboard().text().splitlines()
            self.insert(", ".join(line.strip() for line in lines if line.strip()))
        else:
            super().keyPressEvent(event)


class LabelDialog(QDialog):
    """Asks for a label's fields. ``refused`` returns why a draft is invalid, as a sentence, or "".

    Without ``label``, a new one is added, and Jobtag may choose its colour and key.
    """

    def __init__(
        self,
        theme: Theme,
        refused: Callable[[LabelDraft], str],
        label: Label | None = None,
        *,
        name: str = "",
        field: str = "name",
        groups: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._refused = refused
        self._adds = label is None
        self.setWindowTitle(tr("Add a label") if label is None else tr("Edit the label"))
        keep_size(self, least_width=420)

        self.name = NamesField(name if label is None else label.name)
        self.name.setAccessibleName(tr("Name"))
        self.name.setPlaceholderText(tr("One label, or several: IT, Senior, Remote"))
        self.problem = PlainLabel(role="error")
        self.problem.setWordWrap(True)

        self.colors = QButtonGroup(self)
        self.colors.setExclusive(True)
        swatches = QWidget()
        swatches.setAccessibleName(tr("Colour"))
        line = QHBoxLayout(swatches)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for color, spoken in self._offered(label):
            swatch = ColorSwatch(color, spoken, theme)
            swatch.setChecked(label is not None and color == label.color)
            self.colors.addButton(swatch)
            line.addWidget(swatch)
        line.addStretch()

        self.key = QLineEdit("" if label is None else label.key)
        self.key.setAccessibleName(tr("Key"))
        self.key.setMaxLength(1)
        keep_size(self.key, width=44)
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.textEdited.connect(lambda text: self.key.setText(text.upper()))
        key_hint = PlainLabel(
            tr("answers the label in Tag") if label else tr("left empty: the next free key"), "small"
        )
        key_row = QHBoxLayout()
        key_row.setSpacing(8)
        key_row.addWidget(self.key)
        key_row.addWidget(key_hint)
        key_row.addStretch()

        self.group = QComboBox()
        self.group.setAccessibleName(tr("Group"))
        self.group.setEditable(True)
        group_line = self.group.lineEdit()
        assert group_line is not None
        group_line.setAccessibleName(tr("Group"))
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.addItems(list(groups))
        self.group.setCurrentText("" if label is None else label.group)
        line_edit = self.group.lineEdit()
        assert line_edit is not None  # it is editable
        line_edit.setPlaceholderText(tr("Labels of one group stand together"))
        line_edit.returnPressed.connect(self.accept)  # the box keeps Enter from the main button

        self.description = QPlainTextEdit("" if label is None else label.description)
        self.description.setAccessibleName(tr("Description"))
        self.description.setProperty("field", True)
        self.description.setPlaceholderText(tr("When does this label apply?"))
        self.description.setTabChangesFocus(True)
        keep_size(self.description, height=60)

        buttons = TwoButtons(self, tr("Add label") if label is None else tr("Save"), "labels")
        self.cancel, self.take = buttons.cancel, buttons.take

        form = Form()
        for title, part in (
            (tr("Name"), self.name),
            ("", self.problem),
            (tr("Colour"), swatches),
            (tr("Key"), key_row),
            (tr("Group"), self.group),
            (tr("Description"), self.description),
        ):
            form.addRow(title, part)
        whole, foot = scrolling_column(self, 16, 16, 16, 16, spacing=16)
        whole.addLayout(form)
        foot.addLayout(buttons)

        for watched in (self.name.textChanged, self.key.textChanged):
            watched.connect(self._check)
        self._touched = False
        self._check()
        self._touched = True
        self._begin(field)

    def draft(self) -> LabelDraft:
        """The present contents of the dialog; the name without blanks around it."""
        chosen = self.colors.checkedButton()
        return LabelDraft(
            name=" ".join(self.name.text().split()),
            color=chosen.color if isinstance(chosen, ColorSwatch) else "",
            key=self.key.text().strip(),
            description=self.description.toPlainText().strip(),
            group=" ".join(self.group.currentText().split()),
        )

    @property
    def names(self) -> list[str]:
        """The names of the labels to add; several if several were typed."""
        return several_names(self.name.text()) if self._adds else [self.draft().name]

    def accept(self) -> None:
        self._check()
        if self.take.isEnabled():
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()  # in the description too, where Enter alone starts a new line
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        several = len(self.names) > 1
        drafts = [replace(self.draft(), name=name) for name in self.names] or [self.draft()]
        sentence = next((said for said in map(self._refused, drafts) if said), "")
        for part in (self.key, self.description, *self.colors.buttons()):
            part.setEnabled(not several)  # each label has its own
        if self._adds:
            self.take.setText(
                plural(len(self.names), "Add {n} label", "Add {n} labels") if several else tr("Add label")
            )
        # An untouched empty name is not a mistake yet: the button is disabled, but no error is shown.
        self.problem.setText(sentence if self._touched else "")
        self.take.setEnabled(not sentence)

    def _begin(self, field: str) -> None:
        checked = self.colors.checkedButton() or self.colors.buttons()[0]
        first = self._field(field, checked)
        first.setFocus()
        line_edit = first.lineEdit() if isinstance(first, QComboBox) else first
        if isinstance(line_edit, QLineEdit):
            line_edit.selectAll()

    def _field(self, name: str, color: QAbstractButton) -> QWidget:
        named: dict[str, QWidget] = {
            "color": color, "key": self.key, "group": self.group, "description": self.description,
        }  # fmt: skip
        return named.get(name, self.name)

    @staticmethod
    def _offered(label: Label | None) -> list[tuple[str, str]]:
        offered = list(zip(LABEL_COLORS, map(tr, _COLOR_NAMES), strict=True))
        if label is not None and label.color not in LABEL_COLORS:
            offered.append((label.color, tr("Its own colour")))
        return offered
