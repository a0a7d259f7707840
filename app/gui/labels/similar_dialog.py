"""The dialog that merges labels that are probably variants of one name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.labels import short_name
from app.core.translation import count, localized, plural, tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling
from app.gui.kit.text_scale import px

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.label_variants import Variants

_MOST = 300
"""More groups at once would be too many to look at; the next ones come after a merge."""


class SimilarDialog(QDialog):
    """A row for each group of variants: whether to merge them, and which name stays.

    ``counts`` are the yes answers by name. Groups that differ only in spelling are checked; possible typos
    are not, since they may be two labels on purpose.
    """

    def __init__(
        self, found: Sequence[Variants], counts: Mapping[str, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Similar labels"))
        self.resize(px(640), px(480))
        self._found = list(found[:_MOST])
        self.checks: list[QCheckBox] = []
        self.names: list[QComboBox] = []
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(4, 4, 12, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, group in enumerate(self._found):
            check = QCheckBox()
            check.setChecked(not group.typo)
            yes = {name: localized(counts.get(name, 0)) for name in group.names}
            words = ", ".join(f"{short_name(name)} ({answers})" for name, answers in yes.items())
            check.setAccessibleName(tr("Merge {words}", words=words))
            check.toggled.connect(self._update)
            label = PlainLabel(f"{words}\n{tr('One letter differs: is it a typo?')}" if group.typo else words)
            label.setWordWrap(True)
            label.setBuddy(check)
            name = QComboBox()
            name.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            name.setMinimumContentsLength(16)
            name.setAccessibleName(tr("The name that stays of {words}", words=words))
            for each in group.names:
                name.addItem(short_name(each), each)
            grid.addWidget(check, row, 0)
            grid.addWidget(label, row, 1)
            grid.addWidget(name, row, 2)
            self.checks.append(check)
            self.names.append(name)
        grid.setRowStretch(len(self._found), 1)
        explanation = PlainLabel(
            tr(
                "These labels differ only in case, spaces, punctuation, accents, plural, word"
                " order or a letter."
                " The numbers are their yes answers. Check what to merge and choose the name that stays."
            ),
            "soft",
        )
        explanation.setWordWrap(True)
        self.all_button = QPushButton(tr("Check all"))
        self.all_button.clicked.connect(partial(self._check, True))
        self.none_button = QPushButton(tr("Check none"))
        self.none_button.clicked.connect(partial(self._check, False))
        for button in (self.all_button, self.none_button):
            button.setAutoDefault(False)
        self.buttons = TwoButtons(self, tr("Merge"), "labels")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.all_button)
        foot.addWidget(self.none_button)
        foot.addLayout(self.buttons, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(12)
        heading = plural(len(found), "{n} group of similar labels", "{n} groups of similar labels")
        whole.addWidget(PlainLabel(heading, "heading"))
        whole.addWidget(explanation)
        whole.addWidget(scrolling(rows, see_through=True), 1)
        whole.addLayout(foot)
        self._update()

    @property
    def targets(self) -> dict[str, str]:
        """The name that stays, by each name to merge into it."""
        return {
            name: box.currentData()
            for group, check, box in zip(self._found, self.checks, self.names, strict=True)
            if check.isChecked()
            for name in group.names
            if name != box.currentData()
        }

    def _check(self, checked: bool, *_: object) -> None:
        for check in self.checks:
            check.setChecked(checked)

    def _update(self) -> None:
        merged = len(self.targets)
        self.buttons.take.setEnabled(bool(merged))
        self.buttons.take.setText(
            tr("Merge {labels}", labels=count(merged, "label")) if merged else tr("Merge")
        )
