"""The dialog before a file is classified: its format, the role of each column, the first postings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.records import ReadOptions
from app.core.translation import count, plural, tr
from app.gui.classify_file.column_roles import ColumnRoles
from app.gui.files.import_form import DELIMITERS, ENCODINGS, listed_encoding, translated, typed_delimiter
from app.gui.files.preview_table import PreviewTable
from app.gui.files.previewer import Previewer
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.option_combo import OptionCombo
from app.gui.kit.plain_label import ElidedLabel, PlainLabel
from app.gui.kit.scrolling import SideColumn
from app.gui.kit.surfaces import card
from app.gui.kit.text_scale import keep_size, px

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.records import Preview

_FORM_WIDTH = 350
_NO_LABELS = ""


class ColumnsDialog(QDialog):
    """``preview`` reads the beginning of the file. Once accepted, ``options`` say how to read it."""

    def __init__(
        self,
        path: Path,
        preview: Callable[[Path, ReadOptions], Preview],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Classify a file"))
        self.resize(px(1040), px(640))
        self._path = path
        self._settled_anyway = False
        self._header: bool | None = None

        self.recognised = PlainLabel()
        self.recognised.setWordWrap(True)
        self.question = PlainLabel(role="strong")
        self.question.setWordWrap(True)
        self.anyway = QCheckBox(tr("These are the texts"))
        self.anyway.clicked.connect(self._on_anyway)
        self.asked, asked = card(12, 10, 12, 10)
        asked.addWidget(self.question)
        asked.addWidget(self.anyway)
        self.roles = ColumnRoles()
        self.roles.changed.connect(self.refresh)
        self.roles_hint = PlainLabel(
            tr(
                "Several columns can form the text. Everything but what you leave out stands beside"
                " the labels."
            ),
            "small",
        )
        self.roles_hint.setWordWrap(True)
        self.sheet = OptionCombo(tr("Sheet"))
        self.delimiter = OptionCombo(tr("Column separator"), editable=True)
        self.encoding = OptionCombo(tr("Encoding"), editable=True)
        self.header = QCheckBox(tr("First row is a header"))
        self.header.clicked.connect(self._on_header)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._names: dict[OptionCombo, PlainLabel] = {}
        for row, combo in enumerate((self.sheet, self.delimiter, self.encoding)):
            name = PlainLabel(combo.accessibleName(), "soft")
            name.setBuddy(combo)
            self._names[combo] = name
            grid.addWidget(name, row, 0)
            grid.addWidget(combo, row, 1)
            combo.picked.connect(self.refresh)

        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(self.recognised)
        column.addWidget(self.asked)
        column.addWidget(self.roles, 1)
        column.addWidget(self.roles_hint)
        column.addWidget(self.header)
        column.addLayout(grid)
        left = SideColumn(form, _FORM_WIDTH)
        keep_size(self.roles, height=190)

        self.state = PlainLabel(role="strong")
        self.state.setWordWrap(True)
        self.error = PlainLabel(role="error")
        self.error.setWordWrap(True)
        self.table = PreviewTable(
            tr("The first postings, as they will be classified"), ("Title", "Text", "Fields")
        )
        self.left_out = PlainLabel(role="soft")
        self.left_out.setWordWrap(True)
        right = QVBoxLayout()
        right.setSpacing(8)
        for part in (self.error, self.state):
            right.addWidget(part)
        right.addWidget(self.table, 1)
        right.addWidget(self.left_out)
        halves = QHBoxLayout()
        halves.setSpacing(20)
        halves.addWidget(left, 2)
        halves.addLayout(right, 3)
        heading = ElidedLabel(role="heading")
        heading.set_line(tr("Classify {file}", file=path.name), str(path))
        self.buttons = TwoButtons(self, tr("Classify"), "files")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(12)
        whole.addWidget(heading)
        whole.addLayout(halves, 1)
        whole.addLayout(self.buttons)

        self._previewer = Previewer(preview, self)
        self._previewer.started.connect(self._on_started)
        self._previewer.ready.connect(self._on_preview)
        self._previewer.failed.connect(self._on_failed)
        self.finished.connect(self._previewer.close)
        self.buttons.take.setFocus()
        self.refresh()

    @property
    def options(self) -> ReadOptions:
        """How to read the file."""
        return self._reading(self.roles.kept if self.roles.rowCount() else None)

    def _reading(self, keep: tuple[str, ...] | None) -> ReadOptions:
        texts = self.roles.texts
        return ReadOptions(
            text=None if texts is None else ",".join(texts),
            title=self.roles.title,
            labels=_NO_LABELS,
            encoding=self.encoding.choice,
            delimiter=typed_delimiter(self.delimiter.choice),
            header=self._header,
            sheet=self.sheet.choice,
            anyway=self._settled_anyway,
            keep=keep,
        )

    def refresh(self) -> None:
        """Read the beginning of the file with the present choices."""
        self._previewer.ask(self._path, self._reading(None))

    def _on_started(self, name: str) -> None:
        self.state.setText(tr("Reading {file}…", file=name))
        self.state.show()
        self.error.hide()
        self.left_out.hide()
        self.buttons.take.setEnabled(False)

    def _on_preview(self, found: Preview) -> None:
        taken = found.taken
        self.recognised.setText(
            taken.recognised.replace(f", {tr('no labels')}", "")
        )  # which are not used here
        doubt = next((doubt for doubt in found.doubts if doubt.about == "text"), None)
        self.asked.setVisible(doubt is not None)
        if doubt is not None:
            self.question.setText(doubt.question)
        texts = tuple(taken.text.split(","))
        example = dict(found.rows[0].fields) if found.rows else {}
        self.roles.show_columns(found.columns, texts, taken.title, example)
        self.roles.setVisible(bool(found.columns))
        self.roles_hint.setVisible(bool(found.columns))
        self.encoding.offer(translated(ENCODINGS), listed_encoding(found.encoding))
        self.delimiter.offer(translated(DELIMITERS), found.delimiter)
        self.sheet.offer([(name, name) for name in found.sheets], found.mapping.sheet)
        for combo, name in self._names.items():
            for part in (combo, name):
                part.setVisible(combo.isEnabled())
        self.header.setVisible(found.mapping.header is not None)
        self.header.setChecked(bool(found.mapping.header))
        self._show_rows(found, ready=doubt is None or self._settled_anyway)

    def _show_rows(self, found: Preview, *, ready: bool) -> None:
        number = len(found.rows)
        self.error.setText(
            "" if number else tr("No row has a text with these choices. Use another column as text.")
        )
        self.error.setVisible(not number)
        self.state.setText(
            tr("The first {postings}, as they will be classified", postings=count(number, "posting"))
        )
        self.state.setVisible(bool(number))
        self.table.show_postings(found.rows)
        skipped = found.skipped
        if skipped:
            self.left_out.setText(
                plural(
                    len(skipped),
                    "{n} row left out so far (row {row:,}: {reason}).",
                    "{n} rows left out so far (row {row:,}: {reason}).",
                    row=skipped[0].row,
                    reason=skipped[0].reason,
                )
            )
        self.left_out.setVisible(bool(skipped))
        self.buttons.take.setEnabled(bool(number) and ready)

    def _on_failed(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
        self.state.hide()
        self.left_out.hide()
        self.asked.hide()
        self.table.setRowCount(0)
        self.buttons.take.setEnabled(False)

    def _on_anyway(self, checked: bool) -> None:
        self._settled_anyway = checked
        self.refresh()

    def _on_header(self, checked: bool) -> None:
        self._header = checked
        self.refresh()
