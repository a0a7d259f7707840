"""The dialog of backups: each with its time and what restoring it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from app.core.errors import UserError
from app.core.translation import localized, tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import resize_to_fit
from app.session.backups import backup_folder, backups_of, difference_to

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.backups import Backup

_PATH = Qt.ItemDataRole.UserRole


class RestoreDialog(QDialog):
    """Lists the backups of the project at ``path``; once accepted, ``chosen`` is the file to restore."""

    folder_chosen = Signal(str)
    """Where backups are to lie from now on."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore from backup"))
        resize_to_fit(self, 560, 420)
        self._path = path
        self.chosen: Path | None = None

        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
        for backup in backups_of(path):
            self._add(backup)
        self.change = PlainLabel("", "soft")
        self.change.setWordWrap(True)
        self.place = PlainLabel(tr("Backups lie in {folder}.", folder=backup_folder()), "small")
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        other = QPushButton(tr("Another file…"))
        other.setAutoDefault(False)
        other.clicked.connect(self._ask_file)
        self.buttons = TwoButtons(self, tr("Restore"), "troubleshooting")
        folder = QPushButton(tr("Folder for backups…"))
        folder.setAutoDefault(False)
        folder.clicked.connect(self._ask_folder)
        self.buttons.insertWidget(1, other)
        self.buttons.insertWidget(2, folder)

        column, foot = scrolling_column(self, 24, 20, 24, 16, spacing=8)
        heading = PlainLabel(tr("Put a backup in the place of {name}", name=path.name), "heading")
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(PlainLabel(tr("What is there now becomes a backup first."), "soft"))
        column.addWidget(self.list, 1)
        column.addWidget(self.change)
        column.addWidget(self.place)
        foot.addLayout(self.buttons)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.setCurrentRow(0)
        if not self.list.count():
            self.change.setText(tr("There is no backup of this project yet."))
            self.buttons.take.setEnabled(False)

    def _add(self, backup: Backup) -> None:
        taken = QDateTime.fromSecsSinceEpoch(int(backup.taken.timestamp()))
        moment = QLocale().toString(taken, QLocale.FormatType.ShortFormat)
        item = QListWidgetItem(f"{moment}  ({localized(backup.size / 1e6, ',.1f')} MB)", self.list)
        item.setData(_PATH, backup.path)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._choose(item.data(_PATH))

    def _choose(self, path: Path) -> None:
        self.chosen = path
        self.buttons.take.setEnabled(True)
        try:
            change = tr(
                "Restoring {name}: {changes}.",
                name=path.name,
                changes=difference_to(self._path, path),
            )
        except UserError as error:
            change = tr("What it would change cannot be told: {error}", error=error)
        self.change.setText(change)

    def _ask_folder(self) -> None:
        from app.gui.files import file_choosers

        file_choosers.folder_to_use(self, tr("Folder for backups"), self.choose_folder)

    def choose_folder(self, folder: Path) -> None:
        """Store later backups in this folder; earlier ones stay where they are."""
        self.folder_chosen.emit(str(folder))
        self.place.setText(
            tr("Backups lie in {folder} from now on; earlier ones stay where they are.", folder=folder)
        )

    def _ask_file(self) -> None:
        from app.gui.files import file_choosers

        file_choosers.existing_project(self, self._choose)
