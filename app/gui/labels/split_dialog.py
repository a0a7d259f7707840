"""The dialog that gives postings a new label, optionally split off from another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
)

from app.core.errors import InputError
from app.core.labels import checked_name, short_name
from app.core.translation import plural, tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.form import Form
from app.gui.kit.plain_label import PlainLabel, one_line
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import keep_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.core.records import Label


@dataclass(frozen=True, slots=True)
class Scope:
    """Postings that can be split off, and their description, such as "the 12 selected postings"."""

    title: str
    posting_ids: Sequence[int]


class SplitDialog(QDialog):
    """Asks for the new label's name, which postings get it, and which label they lose."""

    def __init__(
        self,
        labels: Sequence[Label],
        scopes: Sequence[Scope],
        source_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._scopes = scopes
        self.setWindowTitle(tr("Split off postings"))
        keep_size(self, least_width=440)

        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new label"))
        self.name.setPlaceholderText(tr("The new label's name"))
        self.name.textChanged.connect(self._check)
        self.problem = PlainLabel(role="error")
        self.problem.setWordWrap(True)
        self.choices = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        for number, scope in enumerate(scopes):
            choice = QRadioButton(scope.title)
            choice.setEnabled(bool(scope.posting_ids))
            self.choices.addButton(choice, number)
            choices.addWidget(choice)
        usable = [number for number, scope in enumerate(scopes) if scope.posting_ids]
        if usable:
            self.choices.button(usable[0]).setChecked(True)
        self.choices.idToggled.connect(lambda *_: self._check())
        self.source = QComboBox()
        self.source.setAccessibleName(tr("Split off from"))
        self.source.addItem(tr("No label: only add the new one"), None)
        for label in labels:
            self.source.addItem(one_line(label.name), label.id)
        self.source.setCurrentIndex(max(0, self.source.findData(source_id)))
        self.source.currentIndexChanged.connect(self._check)
        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)

        buttons = TwoButtons(self, tr("Split off"), "labels")
        self.cancel, self.take = buttons.cancel, buttons.take
        form = Form()
        form.addRow(tr("New label"), self.name)
        form.addRow("", self.problem)
        form.addRow(tr("Postings"), choices)
        form.addRow(tr("Split off from"), self.source)
        form.addRow("", self.sentence)
        whole, foot = scrolling_column(self, 16, 16, 16, 16, spacing=16)
        whole.addLayout(form)
        foot.addLayout(buttons)
        self._check()
        self.name.setFocus()

    @property
    def new_name(self) -> str:
        return self.name.text()

    @property
    def posting_ids(self) -> Sequence[int]:
        """The postings that get the new label."""
        chosen = self.choices.checkedId()
        return self._scopes[chosen].posting_ids if chosen >= 0 else ()

    @property
    def source_id(self) -> int | None:
        """The label that they lose; None for none."""
        found: int | None = self.source.currentData()
        return found

    def accept(self) -> None:
        if self.take.isEnabled():
            super().accept()

    def _check(self) -> None:
        problem = ""
        try:
            checked_name(self.name.text(), self._labels)
        except InputError as error:
            problem = str(error)
        # An untouched empty name is not a mistake yet: the button is disabled, but no error is shown.
        self.problem.setText(problem if self.name.text().strip() else "")
        self.problem.setVisible(bool(self.problem.text()))
        self.take.setEnabled(not problem and bool(self.posting_ids))
        self.sentence.setText(self._result_sentence())

    def _result_sentence(self) -> str:
        number = len(self.posting_ids)
        if not number:
            return tr("There are no postings to split off. Select some in the list, or search for them.")
        name = short_name(" ".join(self.name.text().split())) or tr("the new label")
        if self.source_id is None:
            return plural(number, "{n} posting gets {label}.", "{n} postings get {label}.", label=name)
        return plural(
            number,
            "{n} posting gets {label} and loses {source}.",
            "{n} postings get {label} and lose {source}.",
            label=name,
            source=short_name(self.source.currentText()),
        )
