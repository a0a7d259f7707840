"""The dialog that renames a group of labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLineEdit

from app.core.labels import groups, same_name, short_name
from app.core.plurals import verb
from app.core.translation import count
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
        self.setWindowTitle("Rename the group")
        keep_size(self, least_width=420)

        self.name = QLineEdit(group)
        self.name.setAccessibleName("Name of the group")
        self.name.selectAll()
        self.name.textChanged.connect(self._check)
        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)
        buttons = TwoButtons(self, "Rename", "labels")
        self.cancel, self.take = buttons.cancel, buttons.take

        form = Form()
        form.addRow("Group", self.name)
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
        self.take.setText("Join" if same_name(self.new_name) in self._others else "Rename")
        self.sentence.setText(self._result_sentence())

    def _result_sentence(self) -> str:
        which = f"Its {count(self._labels, 'label')}"
        joined = self._others.get(same_name(self.new_name))
        if joined is None:
            return f"{which} {verb(self._labels, 'stays', 'stay')} together under this name."
        return f"{which} {verb(self._labels, 'joins', 'join')} those of {short_name(joined)}."
