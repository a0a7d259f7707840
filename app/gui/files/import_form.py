"""The choices of an import: how the file is read, which column is what, what unlisted labels mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from app.core.records import ReadOptions
from app.gui.kit.option_combo import OptionCombo
from app.gui.kit.plain_label import PlainLabel, one_line

if TYPE_CHECKING:
    from app.core.records import Preview

_ENCODINGS = (
    ("UTF-8", "utf-8-sig"),
    ("UTF-16", "utf-16"),
    ("Western European (cp1252)", "cp1252"),
    ("Central European (cp1250)", "cp1250"),
    ("Cyrillic (cp1251)", "cp1251"),
    ("Greek (cp1253)", "cp1253"),
    ("Turkish (cp1254)", "cp1254"),
    ("Chinese (gb18030)", "gb18030"),
    ("Japanese (shift_jis)", "shift_jis"),
    ("Korean (euc_kr)", "euc_kr"),
)
_DELIMITERS = (("Comma", ","), ("Semicolon", ";"), ("Tab", "\t"), ("Bar |", "|"))
_SEPARATORS = (("Comma", ","), ("Semicolon", ";"), ("Bar |", "|"), ("Slash /", "/"), ("Line break", "\n"))
_NONE = ("None", "")


class ImportForm(QWidget):
    """Shows what a preview found out; ``changed`` says that a person chose otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format_label = PlainLabel()
        self.encoding = OptionCombo("Encoding", editable=True)
        self.delimiter = OptionCombo("Delimiter of columns", editable=True)
        self.separator = OptionCombo("Separator of labels", editable=True)
        self.text = OptionCombo("Column of the text")
        self.title = OptionCombo("Column of the title")
        self.labels = OptionCombo("Column of the labels")
        self.id = OptionCombo("Column of the id")
        self.header = QCheckBox("First row is a header")
        self._header_choice: bool | None = None
        self.header.hide()
        self.header.clicked.connect(self._choose_header)
        self._columns = (self.text, self.title, self.labels, self.id)
        for combo in (self.encoding, self.delimiter):
            combo.picked.connect(self._forget_columns)
        for combo in (self.encoding, self.delimiter, self.separator, *self._columns):
            combo.setEnabled(False)
            combo.picked.connect(self.changed)

        self.unlisted_no = QRadioButton("become no")
        self.unlisted_open = QRadioButton("stay unanswered")
        self.unlisted_no.setAccessibleName("Labels that a row does not list become no")
        self.unlisted_open.setAccessibleName("Labels that a row does not list stay unanswered")
        self.unlisted_no.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.unlisted_no)
        group.addButton(self.unlisted_open)
        unlisted = QHBoxLayout()
        unlisted.setSpacing(16)
        unlisted.addWidget(PlainLabel("Labels that a row does not list"))
        unlisted.addWidget(self.unlisted_no)
        unlisted.addWidget(self.unlisted_open)
        unlisted.addStretch()

        shape = QWidget()
        side_by_side = QHBoxLayout(shape)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(16)
        side_by_side.addWidget(self.format_label)
        side_by_side.addWidget(self.header)
        side_by_side.addStretch()

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for row, (left, left_field, right, right_field) in enumerate(
            (
                ("Format", shape, "Encoding", self.encoding),
                ("Columns parted by", self.delimiter, "Labels parted by", self.separator),
                ("Text", self.text, "Title", self.title),
                ("Labels", self.labels, "Id", self.id),
            )
        ):
            for column, name, field in ((0, left, left_field), (2, right, right_field)):
                label = PlainLabel(name, "soft")
                label.setBuddy(field)
                grid.addWidget(label, row, column)
                grid.addWidget(field, row, column + 1)
        grid.addLayout(unlisted, 4, 0, 1, 4)

    def options(self) -> ReadOptions:
        """What a person chose; None for all that is to be found out."""
        return ReadOptions(
            text=self.text.choice,
            title=self.title.choice,
            labels=self.labels.choice,
            id=self.id.choice,
            separator=self.separator.choice,
            encoding=self.encoding.choice,
            delimiter=_typed_delimiter(self.delimiter.choice),
            header=self._header_choice,
        )

    def show_preview(self, preview: Preview) -> None:
        """Show what was found out, beside what was chosen."""
        mapping = preview.mapping
        self.format_label.setText(preview.format)
        self.encoding.offer(_ENCODINGS, preview.encoding)
        self.delimiter.offer(_DELIMITERS, preview.delimiter)
        self.header.setVisible(mapping.header is not None)
        self.header.setChecked(bool(mapping.header))
        columns = [(one_line(column), column) for column in preview.columns]
        found = (mapping.text, mapping.title, mapping.labels, mapping.id)
        for combo, column in zip(self._columns, found, strict=True):
            choices = columns if combo is self.text else [_NONE, *columns]
            combo.offer(choices, (column or "") if columns else None)
        listed = bool(mapping.labels)
        self.separator.offer(_SEPARATORS, (preview.separator or "") if listed else None)
        for button in (self.unlisted_no, self.unlisted_open):
            button.setEnabled(listed)

    def _choose_header(self, checked: bool) -> None:
        self._header_choice = checked
        self._forget_columns()
        self.changed.emit()

    def _forget_columns(self) -> None:
        """Read otherwise, the file has other columns: what was chosen among the former ones lapses."""
        for combo in self._columns:
            combo.choice = None


def _typed_delimiter(choice: str | None) -> str | None:
    return "\t" if choice in ("\\t", "tab", "Tab") else choice
