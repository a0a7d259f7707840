"""The dialog that renames a group of labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLineEdit

from app.core.labels import groups, same_name, short_name
from app.core.translation import plural, tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.form import Form
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import keep_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.core.records import Label


class GroupDialog(QDialog):
    """Asks for the new name, and says what happens to the labels."""

    def __init__(self, group: str, labels: Sequence[Label], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = sum(same_name(label.group) == same_name(group) for label in labels)
        self._others = {
            same_name(name): name for name in groups(labels) if same_name(name) != same_name(group)
        }
        self.setWindowTitle(tr("Rename the group"))
        keep_size(self, least_width=420)

        self.name = QLineEdit(group)
        self.name.setAccessibleName(tr("Name of the group"))
        self.name.selectAll()
        self.name.textChanged.connect(self._check)
        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)
        buttons = TwoButtons(self, tr("Rename"), "labels")
        self.cancel, self.take = buttons.cancel, buttons.take

        form = Form()
        form.addRow(tr("Group"), self.name)
        form.addRow("", self.sentence)
        whole, foot = scrolling_column(self, 16, 16, 16, 16, spacing=16)
        whole.addLayout(form)
        foot.addLayout(buttons)
        self._check()
        self.name.setFocus()

    @property
    def new_name(self) -> str:
        return " ".join(self.name.text().split())

    def accept(self) -> None:
        if self.take.isEnabled():
            super().accept()

    def _check(self) -> None:
        self.take.setEnabled(bool(self.new_name))
        self.take.setText(tr("Join") if same_name(self.new_name) in self._others else tr("Rename"))
        self.sentence.setText(self._result_sentence())

    def _result_sentence(self) -> str:
        joined = self._others.get(same_name(self.new_name))
        if joined is None:
            return plural(
                self._labels,
                "Its {n} label stays together under this name.",
                "Its {n} labels stay together under this name.",
            )
        return plural(
            self._labels,
            "Its {n} label joins those of {group}.",
            "Its {n} labels join those of {group}.",
            group=short_name(joined),
        )
