"""The preview of an import: choices, first rows, and what is left out and why."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import UserError
from app.core.labels import same_name, short_name
from app.core.translation import count, plural, tr
from app.gui.files.import_form import ImportForm
from app.gui.files.preview_table import PreviewTable
from app.gui.files.previewer import Previewer
from app.gui.kit.help_link import link_to_manual
from app.gui.kit.plain_label import ElidedLabel, PlainLabel
from app.gui.kit.scrolling import SideColumn
from app.gui.kit.text_scale import px, resize_to_fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.core.records import Preview, ReadOptions

PREVIEW_ROWS = 20

_FORM_WIDTH = 350
_NEW_SHOWN = 8
_NEW_CHARACTERS = 120
_SIDE_BY_SIDE = 560
"""Below this width of the preview, in design pixels, the button is below the counts."""
_LOW = 400
"""Below this height of the dialog, the button stays beside them."""
_SKIPPED_SHOWN = 4
_LIST_STYLE = "QListView::item { padding: 2px 6px; }"


class ImportDialog(QDialog):
    """``preview`` reads a file's beginning with some options; the ``UserError`` it may raise is shown.

    On the left stands what was recognised and what can be chosen, on the right the first postings as they
    will be imported. While a question is open, nothing can be imported. After ``exec`` the choices are in
    ``options`` and ``unlisted_no``. They hold for all ``paths``, of which one at a time is previewed.
    ``known`` are the names of the project's labels. Where none is open, ``project`` is the file that is
    suggested for a new one, which the person can change.
    ``remembered`` are former choices by the ``shape`` of a file.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        preview: Callable[[Path, ReadOptions], Preview],
        parent: QWidget | None = None,
        *,
        known: Iterable[str] = (),
        project: Path | None = None,
        remembered: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        resize_to_fit(self, 1120, 700)
        self._known_names = list(known)
        self._known = {same_name(name) for name in self._known_names}
        self._paths = list(paths)
        self._remembered = remembered or {}
        self._previewer = Previewer(preview, self)
        self._previewer.started.connect(self._on_started)
        self._previewer.ready.connect(self._on_preview)
        self._previewer.failed.connect(self._show_error)
        self.finished.connect(self._previewer.close)

        self.heading = ElidedLabel(role="heading")
        self.file_combo = QComboBox()
        self.file_combo.setAccessibleName(tr("File previewed"))
        for path in self._paths:
            self.file_combo.addItem(path.name, path)
        self.file_combo.setVisible(len(self._paths) > 1)
        self.file_combo.currentIndexChanged.connect(self.refresh)
        if len(self._paths) == 1:
            self.heading.set_line(tr("Import {file}", file=self._paths[0].name), str(self._paths[0]))
        else:
            names = "\n".join(str(path) for path in self._paths)
            self.heading.set_line(plural(len(self._paths), "Import {n} file", "Import {n} files"), names)

        self.form = ImportForm()
        self.form.changed.connect(self.refresh)

        self.error_label = PlainLabel(role="error")
        self.error_label.setWordWrap(True)
        self.count_label = PlainLabel(role="strong")
        self.reading_bar = QProgressBar()
        self.reading_bar.setRange(0, 0)
        self.reading_bar.setTextVisible(False)
        self.reading_bar.setAccessibleName(tr("Reading the file"))
        self.reading_bar.hide()
        self.table = PreviewTable(tr("The first postings as they would come in"))

        self.counts_label = PlainLabel()
        self.counts_label.setWordWrap(True)
        self.labels_button = QPushButton(tr("Choose labels…"))
        self.labels_button.setAutoDefault(False)
        self.labels_button.clicked.connect(self._ask_labels)
        self.skipped_label = PlainLabel(role="soft")
        self.skipped_list = QListWidget()
        self.skipped_list.setAccessibleName(tr("Rows that would be left out, and why"))
        self.skipped_list.setProperty("framed", True)
        self.skipped_list.setStyleSheet(_LIST_STYLE)

        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.import_button = QPushButton(tr("Import"))
        self.import_button.setProperty("primary", True)
        self.import_button.setDefault(True)
        self.import_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(link_to_manual(self, "files"))
        self.waiting_label = PlainLabel(tr("Answer the question on the left first."), "soft")
        self.waiting_label.setWordWrap(True)
        self.waiting_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        buttons.addWidget(self.waiting_label, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.import_button)

        choices = SideColumn(self.form, _FORM_WIDTH)
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.error_label)
        shown.addWidget(self.count_label)
        shown.addWidget(self.reading_bar)
        shown.addWidget(self.table, 1)
        self._counted = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._counted.setSpacing(12)
        self._counted.addWidget(self.counts_label, 1)
        self._counted.addWidget(
            self.labels_button, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        )
        shown.addLayout(self._counted)
        shown.addWidget(self.skipped_label)
        shown.addWidget(self.skipped_list)
        halves = QHBoxLayout()
        halves.setSpacing(20)
        halves.addWidget(choices, 1)
        halves.addLayout(shown, 2)

        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.file_combo)
        column.addSpacing(4)
        column.addLayout(halves, 1)
        column.addSpacing(4)
        self.project_field = QLineEdit("" if project is None else str(project))
        self.project_field.setAccessibleName(tr("New project"))
        new_project = QHBoxLayout()
        new_project.setSpacing(8)
        new_project.addWidget(PlainLabel(tr("New project")))
        new_project.addWidget(self.project_field, 1)
        if project is not None:
            column.addLayout(new_project)
            self.import_button.setText(tr("Create project and import"))
        column.addLayout(buttons)
        self.shape = ""
        self.import_button.setFocus()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.table.width() >= px(_SIDE_BY_SIDE) or self.height() < px(_LOW)
        self._counted.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    @property
    def project_path(self) -> Path:
        """The path of the new project."""
        typed = Path(self.project_field.text().strip()).expanduser()
        return typed if typed.suffix == ".jobtag" else typed.with_name(f"{typed.name}.jobtag")

    @property
    def options(self) -> ReadOptions:
        """How to read the files; None for everything to detect in each."""
        return self.form.options()

    @property
    def unlisted_no(self) -> bool:
        """Whether labels that a row does not list become *no*; else they stay unanswered."""
        return self.form.unlisted_no.isChecked()

    def refresh(self) -> None:
        """Preview the file with the present choices."""
        try:
            options = self.options
        except UserError as error:
            self._show_error(str(error))
        else:
            self._previewer.ask(self.file_combo.currentData(), options)

    def _on_started(self, name: str) -> None:
        """Show that a file is being read."""
        self._show_error("")
        self.import_button.setEnabled(False)
        self.count_label.setText(tr("Reading {file}…", file=name))
        self.count_label.show()
        self.reading_bar.show()

    def _on_preview(self, preview: Preview) -> None:
        first = not self.shape
        if first:
            self.shape = _shape(preview)
            former = self._remembered.get(self.shape)
            if former:
                self.form.recall(former)
                self.refresh()
                self._focus_first()
                return
        self._show_preview(preview)
        if first:
            self._focus_first()

    def _focus_first(self) -> None:
        """Focus the first open question. If there is none, Enter accepts the detected values."""
        if not self.form.focus_question():
            self.import_button.setFocus()

    def _show_preview(self, preview: Preview) -> None:
        self.reading_bar.hide()
        self.form.show_preview(preview)
        self._show_error("" if preview.rows else tr("No posting would come in with these choices."))
        waiting = bool(self.form.open_questions)
        self.waiting_label.setText(tr("Answer the question on the left first.") if waiting else "")
        if waiting:
            self.import_button.setEnabled(False)
        self._show_rows(preview)
        self._show_counts(preview)
        self._show_skipped(preview)

    def _show_error(self, sentence: str) -> None:
        self.error_label.setText(sentence)
        self.error_label.setVisible(bool(sentence))
        self.import_button.setEnabled(not sentence)
        self.reading_bar.hide()
        for part in (
            self.count_label, self.counts_label, self.labels_button, self.skipped_label, self.skipped_list,
        ):  # fmt: skip
            part.setVisible(False)
        self.table.setRowCount(0)

    def _show_counts(self, preview: Preview) -> None:
        """A summary of the whole file, or of the part read so far."""
        tally = preview.taken.tally
        parts = [
            tr("{postings:,} done", postings=tally.done),
            tr("{postings:,} not tagged", postings=tally.untagged),
        ]
        if tally.empty:
            parts.append(tr("{postings:,} with an empty list of labels", postings=tally.empty))
        counts = ", ".join(parts)
        lines = [
            tr("In the file: {counts}.", counts=counts)
            if preview.whole
            else tr("In its first rows: {counts}.", counts=counts)
        ]
        names: dict[str, str] = {}
        for name in preview.names:
            if same_name(name) not in self._known:
                names.setdefault(same_name(name), name)
        new = list(names.values())
        if new:
            listed = _first_names(new)
            some = ", ".join(listed)
            if len(new) > len(listed):
                some = tr("{names} and {left:,} more", names=some, left=len(new) - len(listed))
            if preview.whole:
                lines.append(f"{count(len(new), 'new label')}: {some}.")
            else:
                line = plural(
                    len(new),
                    "{n} new label so far: {labels}.",
                    "{n} new labels so far: {labels}.",
                    labels=some,
                )
                lines.append(line)
        renamed = self.form.renamed
        left_out = sum(not new_name for new_name in renamed.values())
        merged = len(renamed) - left_out
        if renamed:
            said = (
                [plural(merged, "{n} label renamed or merged", "{n} labels renamed or merged")]
                if merged
                else []
            )
            said += [plural(left_out, "{n} label left out", "{n} labels left out")] if left_out else []
            lines.append(f"{', '.join(said)}.")
        self.counts_label.setText("\n".join(lines))
        self.counts_label.setVisible(bool(preview.rows))
        self.labels_button.setVisible(bool(preview.names) or bool(renamed))

    def _ask_labels(self) -> None:
        """Let the user choose which labels of the files to import, and under which names."""
        from app.gui.files.label_choices import LabelChoices  # late: few open it

        choices = LabelChoices(self._paths, self.options, self._known_names, self.form.renamed, self)
        choices.accepted.connect(lambda: self._rename(choices.renamed))
        choices.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices.open()

    def _rename(self, renamed: dict[str, str]) -> None:
        self.form.renamed = renamed
        self.refresh()

    def _show_rows(self, preview: Preview) -> None:
        shown = len(preview.rows)
        if shown >= PREVIEW_ROWS:
            self.count_label.setText(
                tr("The first {postings} postings, as they would come in", postings=shown)
            )
        else:
            self.count_label.setText(plural(shown, "{n} posting would come in", "{n} postings would come in"))
        self.count_label.setVisible(shown > 0)
        self.table.show_postings(preview.rows)

    def _show_skipped(self, preview: Preview) -> None:
        skipped = len(preview.skipped)
        self.skipped_label.setText(
            plural(skipped, "{n} row is left out so far:", "{n} rows are left out so far:")
        )
        self.skipped_list.clear()
        self.skipped_list.addItems(
            [tr("Row {row:,}: {reason}", row=row.row, reason=row.reason) for row in preview.skipped]
        )
        height = self.skipped_list.sizeHintForRow(0) * min(skipped, _SKIPPED_SHOWN)
        self.skipped_list.setFixedHeight(height + 2 * self.skipped_list.frameWidth() + 6)
        self.skipped_label.setVisible(skipped > 0)
        self.skipped_list.setVisible(skipped > 0)


def _first_names(names: Sequence[str]) -> list[str]:
    """As many of the names as one can read at a glance: at least the first."""
    listed: list[str] = []
    for name in map(short_name, names[:_NEW_SHOWN]):
        if listed and len(", ".join([*listed, name])) > _NEW_CHARACTERS:
            break
        listed.append(name)
    return listed


def _shape(preview: Preview) -> str:
    """What files of the same kind have in common: their format and their columns."""
    return sha256("\0".join((preview.format, *preview.columns)).encode("utf-8", "replace")).hexdigest()[:16]
