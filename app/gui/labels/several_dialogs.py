"""The dialogs about several labels at once: which one to merge them into, and which group to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QListWidget, QListWidgetItem, QVBoxLayout

from app.core.labels import groups, same_name, short_name
from app.core.translation import count, plural, tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.form import Form
from app.gui.kit.plain_label import PlainLabel, one_line
from app.gui.kit.text_scale import keep_size, px

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from app.core.records import Label

_ROW_HEIGHT = 28
_LABEL_ID = Qt.ItemDataRole.UserRole


class MergeSeveralDialog(QDialog):
    """Asks which label receives the yes answers of the others. ``yes`` are their numbers by label id."""

    def __init__(
        self, labels: Sequence[Label], yes: Mapping[int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge {labels}", labels=count(len(labels), "label")))
        keep_size(self, least_width=420)
        self._labels = {label.id: label for label in labels}
        question = PlainLabel(tr("Which name stays?"), "strong")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("The label that stays"))
        self.list.setProperty("framed", True)
        self.list.setUniformItemSizes(True)
        keep_size(self.list, height=min(8, len(labels)) * _ROW_HEIGHT + 10)
        for label in sorted(labels, key=lambda label: -yes.get(label.id, 0)):
            item = QListWidgetItem(f"{one_line(label.name)}  ·  {count(yes.get(label.id, 0), 'yes answer')}")
            item.setData(_LABEL_ID, label.id)
            item.setSizeHint(QSize(0, px(_ROW_HEIGHT)))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self._update_sentence)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)
        self.buttons = TwoButtons(self, tr("Merge"), "labels")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        for part in (question, self.list, self.sentence):
            whole.addWidget(part)
        whole.addLayout(self.buttons)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def target_id(self) -> int:
        """The label that stays."""
        return int(self.list.currentItem().data(_LABEL_ID))

    @property
    def targets(self) -> dict[int, int]:
        """The receiving label for each of the others."""
        return {label_id: self.target_id for label_id in self._labels if label_id != self.target_id}

    def _update_sentence(self) -> None:
        name = short_name(self._labels[self.target_id].name)
        others = len(self._labels) - 1
        self.sentence.setText(
            plural(
                others,
                "Postings with any of these labels get {label}. The other label is deleted."
                " Undo brings everything back.",
                "Postings with any of these labels get {label}. The other {n} labels are deleted."
                " Undo brings everything back.",
                label=name,
            )
        )


class GroupSeveralDialog(QDialog):
    """Asks for the name of a group, an existing one or a new one; blank for none."""

    def __init__(
        self, labels: Sequence[Label], every: Sequence[Label], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Group {labels}", labels=count(len(labels), "label")))
        keep_size(self, least_width=420)
        self._number = len(labels)
        self._known = {same_name(name) for name in groups(every)}
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.setAccessibleName(tr("Name of the group"))
        self.name.addItems(groups(every))
        self.name.setCurrentText("")
        self.name.editTextChanged.connect(self._update_sentence)
        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)
        self.buttons = TwoButtons(self, tr("Group"), "labels")
        form = Form()
        form.addRow(tr("Group"), self.name)
        form.addRow("", self.sentence)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(16)
        whole.addLayout(form)
        whole.addLayout(self.buttons)
        self._update_sentence()
        self.name.setFocus()

    @property
    def group(self) -> str:
        """The name, "" for no group."""
        return " ".join(self.name.currentText().split())

    def _update_sentence(self) -> None:
        labels = count(self._number, "label")
        if not self.group:
            self.sentence.setText(tr("Without a name, the {labels} will be in no group.", labels=labels))
        elif same_name(self.group) in self._known:
            self.sentence.setText(
                tr("The {labels} join those of {group}.", labels=labels, group=short_name(self.group))
            )
        else:
            self.sentence.setText(
                tr("The {labels} form the new group {group}.", labels=labels, group=short_name(self.group))
            )
