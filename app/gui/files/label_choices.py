"""Which labels of a file to import, and under which names: a list to omit, rename and merge them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import UserError
from app.core.label_variants import is_placeholder, variants
from app.core.labels import LONGEST_NAME, same_name, search_form
from app.core.translation import count, localized, plural, tr, tr_noop
from app.gui.bridge.worker import Worker
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.plain_label import PlainLabel, one_line, plain_tooltip
from app.gui.kit.table_style import style_table
from app.gui.kit.text_scale import px
from app.session import label_counts_job

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from app.core.records import Progress, ReadOptions
    from app.gui.bridge.worker import Run

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NAME, POSTINGS, BECOMES = range(3)
_HEADINGS = (tr_noop("Label in the file"), tr_noop("Postings"), tr_noop("Comes in as"))
_ROW_HEIGHT = 32


@dataclass(slots=True)
class FileLabel:
    """A label of the file. It is imported as ``becomes``, or left out if that is ""."""

    name: str
    postings: int
    becomes: str


class FileLabels(QAbstractTableModel):
    """The labels of a file, the most frequent ones first, each with a check box and the name it gets."""

    def __init__(self, known: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = {same_name(name): name for name in known}
        self.rows: list[FileLabel] = []

    def set_counts(self, counts: Mapping[str, int], renamed: Mapping[str, str]) -> None:
        """Show these labels with their numbers of postings, and the names chosen before."""
        merged: dict[str, FileLabel] = {}
        for name, number in sorted(counts.items(), key=lambda pair: -pair[1]):
            row = merged.setdefault(same_name(name), FileLabel(name, 0, renamed.get(name, name)))
            row.postings += number  # names that differ only in case or blanks are one label
        self.beginResetModel()
        self.rows = sorted(merged.values(), key=lambda row: -row.postings)
        self.endResetModel()

    @property
    def renamed(self) -> dict[str, str]:
        """The new name of each label that gets one, "" for those that are left out."""
        return {row.name: row.becomes for row in self.rows if row.becomes != row.name}

    @property
    def created(self) -> int:
        """How many labels the project does not have yet."""
        return len({same_name(row.becomes) for row in self.rows if row.becomes} - self._known.keys())

    @property
    def placeholders(self) -> list[FileLabel]:
        """Labels such as "N/A" that would still be imported."""
        return [row for row in self.rows if row.becomes and is_placeholder(row.becomes)]

    def merges(self) -> dict[str, str]:
        """The name of each spelling variant: that of a label of the project, or else the most frequent."""
        counts: dict[str, int] = {}
        for row in self.rows:
            if row.becomes:
                counts[row.becomes] = counts.get(row.becomes, 0) + row.postings
        most = max(counts.values(), default=0) + 1
        for name in self._known.values():
            counts[name] = counts.get(name, 0) + most
        targets = {}
        for group in variants(counts):
            if not group.typo:
                targets.update(dict.fromkeys(group.names[1:], group.names[0]))
        own = {row.becomes for row in self.rows if row.becomes}
        return {name: target for name, target in targets.items() if name in own}

    def drop(self, rows: Iterable[FileLabel]) -> None:
        """Leave these labels out."""
        for row in rows:
            row.becomes = ""
        self._changed()

    def merge(self, targets: Mapping[str, str]) -> None:
        """Give another name to all labels that would be imported under one of these names."""
        for row in self.rows:
            row.becomes = targets.get(row.becomes, row.becomes)
        self._changed()

    def reset(self) -> None:
        """Import all labels unchanged."""
        for row in self.rows:
            row.becomes = row.name
        self._changed()

    def _changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, BECOMES))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == NAME:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == BECOMES else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME:
            return Qt.CheckState.Checked if row.becomes else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole and column == BECOMES:
            return row.becomes
        if role == Qt.ItemDataRole.ToolTipRole and column != POSTINGS:
            return plain_tooltip(row.name if column == NAME else row.becomes)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == POSTINGS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == BECOMES:
            return self._words(row)
        return one_line(row.name) if column == NAME else localized(row.postings)

    def _words(self, row: FileLabel) -> str:
        if not row.becomes:
            return tr("– left out")
        name = one_line(row.becomes)
        return name if same_name(row.becomes) in self._known else tr("{label}  (new)", label=name)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            row.becomes = "" if row.becomes else row.name
        elif role == Qt.ItemDataRole.EditRole:
            row.becomes = " ".join(str(value).split())[:LONGEST_NAME]
        else:
            return False
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), BECOMES))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == POSTINGS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return tr(_HEADINGS[section]) if role == Qt.ItemDataRole.DisplayRole else None


class _Filtered(QSortFilterProxyModel):
    """The labels whose old or new name contains a text."""

    def __init__(self, labels: FileLabels, parent: QObject) -> None:
        super().__init__(parent)
        self._labels = labels
        self._wanted = ""
        self.setSourceModel(labels)

    def set_wanted(self, text: str) -> None:
        """Show the labels that contain this text."""
        self.beginFilterChange()
        self._wanted = search_form(text)
        self.endFilterChange()

    def filterAcceptsRow(self, number: int, parent: AnyIndex) -> bool:
        row = self._labels.rows[number]
        return self._wanted in search_form(f"{row.name}\n{row.becomes}")


class LabelChoices(QDialog):
    """Counts the labels of the files, then lists them. Once accepted, ``renamed`` has the choices."""

    def __init__(
        self,
        paths: Sequence[Path],
        options: ReadOptions,
        known: Sequence[str],
        renamed: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Labels of the import"))
        self.resize(px(680), px(560))
        self._before = dict(renamed)
        self.heading = PlainLabel(tr("Counting the labels"), "heading")
        self.hint = PlainLabel(
            tr(
                "Uncheck a label to leave it out, or type the name that it gets; two labels with one name are"
                " merged. Postings that are left without any label come in as not tagged."
            ),
            "soft",
        )
        self.hint.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("Counting the labels"))
        self.error = PlainLabel(role="error")
        self.error.setWordWrap(True)
        self.error.hide()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter labels"))
        self.filter.setAccessibleName(tr("Filter labels"))
        self.filter.setClearButtonEnabled(True)
        self.drop_button = QPushButton()
        self.merge_button = QPushButton()
        self.reset_button = QPushButton(tr("Reset"))
        for button in (self.drop_button, self.merge_button, self.reset_button):
            button.setAutoDefault(False)
        self.model = FileLabels(known, self)
        self.model.dataChanged.connect(self._update)
        self.model.modelReset.connect(self._update)
        self._filtered = _Filtered(self.model, self)
        self.filter.textChanged.connect(self._filtered.set_wanted)
        self.table = QTableView()
        self.table.setModel(self._filtered)
        style_table(self.table, tr("Labels of the file"), _ROW_HEIGHT)
        self.table.setProperty("framed", True)
        self.table.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(POSTINGS, QHeaderView.ResizeMode.ResizeToContents)
        for column in (NAME, BECOMES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.drop_button.clicked.connect(lambda: self.model.drop(self.model.placeholders))
        self.merge_button.clicked.connect(lambda: self.model.merge(self.model.merges()))
        self.reset_button.clicked.connect(self.model.reset)
        quick = QHBoxLayout()
        quick.setSpacing(8)
        for widget in (self.drop_button, self.merge_button, self.reset_button):
            quick.addWidget(widget)
        quick.addStretch()
        self.buttons = TwoButtons(self, tr("Use these labels"), "files")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(10)
        for part in (self.heading, self.hint, self.bar, self.error, self.filter):
            whole.addWidget(part)
        whole.addLayout(quick)
        whole.addWidget(self.table, 1)
        whole.addLayout(self.buttons)
        self._set_ready(ready=False)
        self._worker = Worker(QCoreApplication.instance())  # outlives a dialog that is closed meanwhile
        self._worker.progressed.connect(self._on_progress)
        self._worker.finished.connect(self._on_counted)
        self._worker.failed.connect(self._on_failed)
        self.finished.connect(self._worker.finish_alone)
        self._worker.start(label_counts_job(paths, options))

    @property
    def renamed(self) -> dict[str, str]:
        """The new name of each label that gets one, "" for those that are left out."""
        return self.model.renamed

    def _on_progress(self, _run: Run, progress: Progress) -> None:
        self.heading.setText(progress.what)
        if progress.fraction is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * progress.fraction))

    def _on_counted(self, _run: Run, counts: dict[str, int]) -> None:
        self.bar.hide()
        self._set_ready(ready=True)
        self.model.set_counts(counts, self._before)
        self.table.selectRow(0)
        self.table.setFocus()

    def _on_failed(self, _run: Run, error: Exception) -> None:
        self.bar.hide()
        if not isinstance(error, UserError):
            raise error
        self.heading.setText(tr("The labels cannot be listed"))
        self.error.setText(str(error))
        self.error.show()

    def _set_ready(self, *, ready: bool) -> None:
        for part in (self.filter, self.drop_button, self.merge_button, self.reset_button, self.table):
            part.setEnabled(ready)
        self.buttons.take.setEnabled(ready)
        if not ready:
            self.drop_button.setText(tr("Drop N/A, -, TBD"))
            self.merge_button.setText(tr("Merge spelling variants"))

    def _update(self) -> None:
        """Show what the import would create, and what each button would do."""
        created, in_file = self.model.created, len(self.model.rows)
        self.heading.setText(
            plural(
                created,
                "{labels} in the file, {n} is new",
                "{labels} in the file, {n} are new",
                labels=count(in_file, "label"),
            )
        )
        dropped, merged = len(self.model.placeholders), len(self.model.merges())
        self.drop_button.setText(tr("Drop N/A, -, TBD ({dropped:,})", dropped=dropped))
        self.drop_button.setEnabled(dropped > 0)
        self.merge_button.setText(tr("Merge spelling variants ({merged:,})", merged=merged))
        self.merge_button.setEnabled(merged > 0)
        self.reset_button.setEnabled(bool(self.model.renamed))
