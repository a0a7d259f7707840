"""The fields for how labels are assigned in the whole project: goal, at least one, at most a number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QSpinBox

from app.core.goals import BALANCED
from app.core.translation import tr
from app.gui.kit.flow_layout import FlowLayout
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.text_scale import keep_size
from app.gui.kit.wrapping_check_box import WrappingCheckBox
from app.gui.quality.goal_chooser import GoalChooser

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFormLayout

    from app.core.records import Options

_FEW = 3


class CutFields:
    """Rows for a form; ``taken`` puts their values into options."""

    def __init__(self, options: Options) -> None:
        self.default = GoalChooser(tr("Goal of labels without one of their own"), options.goal)
        self.at_least_one = WrappingCheckBox(tr("At least one label for every posting"))
        self.at_least_one.setChecked(options.at_least_one)
        self.at_least_one.setToolTip(
            tr("If no label reaches its threshold, the one that comes closest is assigned")
        )
        self.bounded = QCheckBox(tr("At most"))
        self.bounded.setChecked(options.at_most is not None)
        self.bounded.setToolTip(
            tr("If more labels reach their threshold, only the most probable ones are assigned")
        )
        self.at_most = number_field(tr("The greatest number of labels"), 1, 999, options.at_most or _FEW)
        self.at_most.setEnabled(self.bounded.isChecked())
        self.bounded.toggled.connect(self.at_most.setEnabled)

    def add_to(self, form: QFormLayout, title: str) -> None:
        """Append the fields to a form, with the goal below this title."""
        form.addRow(title, self.default)
        form.addRow("", self.at_least_one)
        form.addRow("", beside(self.bounded, self.at_most, tr("labels for a posting")))

    def taken(self, options: Options) -> Options:
        """These options with the values of the fields; all others stay."""
        return replace(
            options,
            goal=self.default.goal or BALANCED,
            at_least_one=self.at_least_one.isChecked(),
            at_most=self.at_most.value() if self.bounded.isChecked() else None,
        )


def number_field(name: str, least: int, most: int, value: int) -> QSpinBox:
    """A narrow field for a whole number."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setValue(value)
    field.setAccessibleName(name)
    keep_size(field, width=84 if most > 999 else 72)
    return field


def beside(box: QCheckBox, field: QSpinBox, words: str) -> FlowLayout:
    """A check box, a number and its unit in one row, or one below the other if the row is too narrow."""
    row = FlowLayout(8)
    for part in (box, field, PlainLabel(words)):
        row.addWidget(part)
    return row
