"""The choices of an import: how the file is read, which column is what, what unlisted labels mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.records import ReadOptions
from app.core.translation import plural, tr, tr_noop
from app.gui.kit.flow_layout import FlowLayout
from app.gui.kit.option_combo import OptionCombo
from app.gui.kit.plain_label import PlainLabel, one_line
from app.gui.kit.surfaces import card
from app.session import label_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from app.core.records import Preview

ENCODINGS = (
    ("UTF-8", "utf-8-sig"),
    ("UTF-16", "utf-16"),
    (tr_noop("Western European (cp1252)"), "cp1252"),
    (tr_noop("Central European (cp1250)"), "cp1250"),
    (tr_noop("Cyrillic (cp1251)"), "cp1251"),
    (tr_noop("Greek (cp1253)"), "cp1253"),
    (tr_noop("Turkish (cp1254)"), "cp1254"),
    (tr_noop("Chinese (gb18030)"), "gb18030"),
    (tr_noop("Japanese (shift_jis)"), "shift_jis"),
    (tr_noop("Korean (euc_kr)"), "euc_kr"),
)
DELIMITERS = (
    (tr_noop("Comma"), ","),
    (tr_noop("Semicolon"), ";"),
    (tr_noop("Tab"), "\t"),
    (tr_noop("Bar |"), "|"),
)
_SEPARATORS = (
    (tr_noop("Comma"), ","),
    (tr_noop("Semicolon"), ";"),
    (tr_noop("Bar |"), "|"),
    (tr_noop("Slash /"), "/"),
    (tr_noop("Line break"), "\n"),
)
_NONE = (tr_noop("None"), "")
_CERTAINTY = {
    "certain": tr_noop("recognised for certain"),
    "likely": tr_noop("probably right"),
    "guess": tr_noop("only a guess"),
}
_OPTION = re.compile(r"\s?;[^;]*--[a-z].*\Z", re.DOTALL)


def translated(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Choices with their titles in the language in use."""
    return [(tr(title), value) for title, value in choices]


class _NamesLine(QLineEdit):
    """Lets Enter accept the names without also pressing the dialog's main button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)


class ImportForm(QWidget):
    """Shows the detected values and asks about doubts; ``changed`` is emitted when the user chooses.

    ``open_questions`` are those without an answer. Nothing should be imported before they have one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format_label = PlainLabel(role="strong")
        self.certainty_label = PlainLabel(role="soft")
        self.recognised_label = PlainLabel()
        self.notes_label = PlainLabel(role="soft")
        for label in (self.recognised_label, self.notes_label):
            label.setWordWrap(True)
        self.encoding = OptionCombo(tr("Encoding"), editable=True)
        self.delimiter = OptionCombo(tr("Delimiter of columns"), editable=True)
        self.separator = OptionCombo(tr("Separator of labels"), editable=True)
        self.text = OptionCombo(tr("Column of the text"))
        self.title = OptionCombo(tr("Column of the title"))
        self.labels = OptionCombo(tr("Column of the labels"))
        self.id = OptionCombo(tr("Column of the id"))
        self.sheet = OptionCombo(tr("Sheet"))
        self.header = QCheckBox(tr("First row is a header"))
        self._header_choice: bool | None = None
        self.header.hide()
        self.header.clicked.connect(self._choose_header)
        self.html = QCheckBox(tr("Remove HTML tags from the texts"))
        self._html_choice: bool | None = None
        self.html.clicked.connect(self._choose_html)
        self._columns = (self.text, self.title, self.labels, self.id)
        for combo in (self.encoding, self.delimiter, self.sheet):
            combo.picked.connect(self._forget_columns)
        self._combos = (self.encoding, self.delimiter, self.separator, self.sheet, *self._columns)
        for combo in self._combos:
            combo.setEnabled(False)
            combo.picked.connect(self.changed)

        self.unlisted_no = QRadioButton(tr("become no"))
        self.unlisted_open = QRadioButton(tr("stay unanswered"))
        self.unlisted_no.setAccessibleName(tr("Labels that a row does not list become no"))
        self.unlisted_open.setAccessibleName(tr("Labels that a row does not list stay unanswered"))
        self.unlisted_no.setChecked(True)
        unlisted = self._pair(tr("Labels that a row does not list"), self.unlisted_no, self.unlisted_open)

        self._build_questions()
        shape = QWidget()
        side_by_side = QHBoxLayout(shape)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(10)
        side_by_side.addWidget(self.format_label)
        side_by_side.addWidget(self.certainty_label)
        side_by_side.addStretch()

        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._named: dict[OptionCombo, PlainLabel] = {}
        for row, (name, field) in enumerate(
            (
                (tr("Text"), self.text),
                (tr("Title"), self.title),
                (tr("Labels"), self.labels),
                (tr("Label separator"), self.separator),
                (tr("Id"), self.id),
                (tr("Sheet"), self.sheet),
                (tr("Column separator"), self.delimiter),
                (tr("Encoding"), self.encoding),
            )
        ):
            label = PlainLabel(name, "soft")
            label.setBuddy(field)
            self._named[field] = label
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(shape)
        column.addWidget(self.recognised_label)
        column.addWidget(self.questions)
        column.addLayout(grid)
        column.addWidget(self.header)
        column.addWidget(self.html)
        column.addWidget(unlisted)
        column.addWidget(self.notes_label)
        column.addStretch()

    def _pair(self, words: str, first: QRadioButton, second: QRadioButton) -> QWidget:
        """Two choices below a question."""
        both = QWidget()
        group = QButtonGroup(both)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = PlainLabel(words)
        label.setWordWrap(True)
        column.addWidget(label)
        line = FlowLayout(16)
        for button in (first, second):
            group.addButton(button)
            line.addWidget(button)
        column.addLayout(line)
        return both

    def _build_questions(self) -> None:
        """The questions that are asked only if a file leaves them open."""
        self.question_label = PlainLabel(role="strong")
        self.question_label.setWordWrap(True)
        self.names_line = _NamesLine()
        self.names_line.setAccessibleName(tr("Names of the labels, with commas between them"))
        self.names_line.setPlaceholderText(tr("IT, Healthcare, Part-time …"))
        self.names_line.editingFinished.connect(self._on_names_edited)
        self._names = ""
        self.one_posting = QRadioButton(tr("One posting"))
        self.one_a_line = QRadioButton(tr("One a line"))
        self._lines: bool | None = None
        self.one_posting.clicked.connect(lambda: self._choose_lines(False))
        self.one_a_line.clicked.connect(lambda: self._choose_lines(True))
        self.is_label = QRadioButton(tr("It is a label"))
        self.is_field = QRadioButton(tr("It is a field"))
        self._flag_column = ""
        self.is_label.clicked.connect(self._choose_flag_column)
        self.is_field.clicked.connect(self._choose_anyway)
        self.anyway = QCheckBox(tr("Import it anyway"))
        self.anyway.clicked.connect(self._choose_anyway)
        self.empty_none = QRadioButton(tr("None of them applies"))
        self.empty_untagged = QRadioButton(tr("Not tagged yet"))
        self._empty: str | None = None
        self.empty_none.clicked.connect(lambda: self._choose_empty("none"))
        self.empty_untagged.clicked.connect(lambda: self._choose_empty("untagged"))
        self.lines_pair = self._pair("", self.one_posting, self.one_a_line)
        self.flag_pair = self._pair("", self.is_label, self.is_field)
        self.empty_label = PlainLabel(role="strong")
        self.empty_label.setWordWrap(True)
        self.empty_pair = self._pair(
            tr("An empty list of labels means"), self.empty_none, self.empty_untagged
        )
        self._settled_anyway = False
        self._label_columns: tuple[str, ...] | None = None
        self.renamed: dict[str, str] = {}
        """New names by labels of the file, "" for those that are left out."""
        self._open: list[str] = []

        self.questions, column = card(12, 10, 12, 10)
        for part in (
            self.question_label,
            self.names_line,
            self.lines_pair,
            self.flag_pair,
            self.anyway,
            self.empty_label,
            self.empty_pair,
        ):
            column.addWidget(part)
            part.hide()
        self.questions.hide()

    @property
    def open_questions(self) -> tuple[str, ...]:
        """The questions to answer before the import."""
        return tuple(self._open)

    def options(self) -> ReadOptions:
        """The user's choices; None for everything to detect."""
        return ReadOptions(
            text=self.text.choice,
            title=self.title.choice,
            labels=self.labels.choice,
            id=self.id.choice,
            separator=self.separator.choice,
            encoding=self.encoding.choice,
            delimiter=typed_delimiter(self.delimiter.choice),
            header=self._header_choice,
            label_columns=self._label_columns,
            label_names=label_names(self._names) if self._names else None,
            lines=self._lines,
            sheet=self.sheet.choice,
            html=self._html_choice,
            empty=self._empty,
            anyway=self._settled_anyway,
            renamed=self.renamed or None,
        )

    def show_preview(self, preview: Preview) -> None:
        """Show the detected values, next to the user's choices."""
        mapping, taken = preview.mapping, preview.taken
        self.format_label.setText(preview.format)
        self.certainty_label.setText(tr(_CERTAINTY[taken.certainty]) if taken.certainty in _CERTAINTY else "")
        self.recognised_label.setText(taken.recognised)
        notes = [_without_options(note) for note in taken.notes]
        self.notes_label.setText("\n".join(f"· {note}" for note in notes))
        self.notes_label.setVisible(bool(notes))
        self.encoding.offer(translated(ENCODINGS), listed_encoding(preview.encoding))
        self.delimiter.offer(translated(DELIMITERS), preview.delimiter)
        self.sheet.offer([(name, name) for name in preview.sheets], mapping.sheet)
        self.header.setVisible(mapping.header is not None)
        self.header.setChecked(bool(mapping.header))
        self.html.setVisible(taken.html_removed or self._html_choice is not None)
        self.html.setChecked(taken.html_removed)
        columns = [(one_line(column), column) for column in preview.columns]
        found = (mapping.text, mapping.title, mapping.labels, mapping.id)
        shown = (taken.text, taken.title, taken.labels, taken.id)
        for combo, column, place in zip(self._columns, found, shown, strict=True):
            choices = columns if combo is self.text else [*translated([_NONE]), *columns]
            combo.offer(choices, (column or place or "") if columns else None)
        listed = bool(mapping.labels or (mapping.labels is None and taken.labels))
        self.separator.offer(translated(_SEPARATORS), (preview.separator or "") if listed else None)
        for combo in (self.sheet, self.delimiter, self.separator, self.encoding):
            needed = combo.isEnabled()
            combo.setVisible(needed)
            self._named[combo].setVisible(needed)
        for button in (self.unlisted_no, self.unlisted_open):
            button.setEnabled(listed)
        self._ask(preview)

    def _ask(self, preview: Preview) -> None:
        """Show the questions that the file leaves open."""
        doubt = preview.doubts[0] if preview.doubts and not self._settled_anyway else None
        kind = doubt.ask if doubt else ""
        answered = self._lines is not None
        self.question_label.setVisible(doubt is not None)
        if doubt is not None:
            self.question_label.setText(doubt.question)
            self._flag_column = doubt.about_column
        self.names_line.setVisible(kind == "names" or bool(self._names))
        self.lines_pair.setVisible(kind == "lines" or answered)
        self.flag_pair.setVisible(kind == "column" or self._label_columns is not None)
        self.anyway.setVisible(kind in ("text", "labels", "names") or self.anyway.isChecked())
        self.anyway.setText(tr("Take the numbers as names") if kind == "names" else tr("Import it anyway"))
        empty = preview.taken.tally.empty
        asks_empty = empty > 0 and (preview.taken.certainty != "certain" or self._empty is not None)
        self.empty_label.setText(
            plural(
                empty,
                "{n} posting has an empty list of labels.",
                "{n} postings have an empty list of labels.",
            )
        )
        self.empty_label.setVisible(asks_empty)
        self.empty_pair.setVisible(asks_empty)
        self._open = [kind] if kind else []
        if asks_empty and self._empty is None:
            self._open.append("empty")
        parts = (self.question_label, self.names_line, self.lines_pair, self.flag_pair, self.empty_label)
        self.questions.setVisible(any(not part.isHidden() for part in (*parts, self.anyway)))

    def choices(self) -> dict[str, Any]:
        """The user's choices, to save for files of the same shape."""
        made: dict[str, Any] = {name: combo.choice for name, combo in self._remembered().items()}
        made |= {
            "header": self._header_choice,
            "html": self._html_choice,
            "lines": self._lines,
            "empty": self._empty,
            "names": self._names or None,
            "label_columns": list(self._label_columns) if self._label_columns else None,
            "unlisted_open": self.unlisted_open.isChecked() or None,
            "renamed": self.renamed or None,
        }
        return {name: value for name, value in made.items() if value is not None}

    def recall(self, made: Mapping[str, Any]) -> None:
        """Restore the choices for the last file of this shape. Invalid ones are left out."""
        for name, combo in self._remembered().items():
            if isinstance(made.get(name), str):
                combo.choice = made[name]
        header, html, lines = (made.get(name) for name in ("header", "html", "lines"))
        self._header_choice = header if isinstance(header, bool) else None
        self._html_choice = html if isinstance(html, bool) else None
        self._lines = lines if isinstance(lines, bool) else None
        if made.get("empty") in ("none", "untagged"):
            self._empty = made["empty"]
            (self.empty_none if self._empty == "none" else self.empty_untagged).setChecked(True)
        if isinstance(made.get("names"), str):
            self._names = made["names"]
            self.names_line.setText(self._names)
        columns = made.get("label_columns")
        if isinstance(columns, list) and columns and all(isinstance(name, str) for name in columns):
            self._label_columns = tuple(columns)
            self.is_label.setChecked(True)
        renamed = made.get("renamed")
        if isinstance(renamed, dict) and all(isinstance(name, str) for name in renamed.values()):
            self.renamed = renamed
        if self._lines is not None:
            (self.one_a_line if self._lines else self.one_posting).setChecked(True)
        self.unlisted_open.setChecked(made.get("unlisted_open") is True)

    def _remembered(self) -> dict[str, OptionCombo]:
        """The boxes whose choices hold for other files of the same shape."""
        names = ("text", "title", "labels", "id", "separator", "delimiter", "encoding")
        return {name: getattr(self, name) for name in names}

    def focus_question(self) -> bool:
        """Focus the first open question. Returns False if there is none."""
        places: dict[str, QWidget] = {
            "names": self.names_line,
            "lines": self.one_posting,
            "column": self.is_label,
            "text": self.text,
            "labels": self.labels,
            "empty": self.empty_none,
        }
        if not self._open:
            return False
        places[self._open[0]].setFocus()
        return True

    def _choose_header(self, checked: bool) -> None:
        self._header_choice = checked
        self._forget_columns()
        self.changed.emit()

    def _choose_html(self, checked: bool) -> None:
        self._html_choice = checked
        self.changed.emit()

    def _choose_lines(self, lines: bool) -> None:
        self._lines = lines
        self.changed.emit()

    def _choose_empty(self, meaning: str) -> None:
        self._empty = meaning
        self.changed.emit()

    def _choose_flag_column(self) -> None:
        self._label_columns, self._settled_anyway = (self._flag_column,), False
        self.changed.emit()

    def _choose_anyway(self) -> None:
        self._label_columns = None
        self._settled_anyway = self.is_field.isChecked() or self.anyway.isChecked()
        self.changed.emit()

    def _on_names_edited(self) -> None:
        if self.names_line.text().strip() != self._names:
            self._names = self.names_line.text().strip()
            self.changed.emit()

    def _forget_columns(self) -> None:
        """Drop choices of columns, since the file has other columns if it is read differently."""
        for combo in self._columns:
            combo.choice = None


def _without_options(note: str) -> str:
    """A note without its last clause if that names an option of the command line, in any language."""
    return _OPTION.sub("", note).rstrip(".") + "."


def listed_encoding(found: str | None) -> str | None:
    """The detected encoding, as listed in ``ENCODINGS``."""
    return "utf-8-sig" if found in ("utf-8", "ascii") else found


def typed_delimiter(choice: str | None) -> str | None:
    """The typed delimiter; "tab" is one, too."""
    return "\t" if choice in ("\\t", "tab", tr("Tab")) else choice
