"""A chooser for goals: a kind from the table of kinds, and its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from app.core.goals import GOAL_KINDS, Goal
from app.core.percentages import UNBROKEN, percentage
from app.core.translation import tr
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.text_scale import keep_size

if TYPE_CHECKING:
    from app.core.goals import GoalNumber


class GoalChooser(QWidget):
    """With ``without``, the first choice has this title and means no goal: ``goal`` is then None."""

    changed = Signal()

    def __init__(
        self, name: str, goal: Goal | None, without: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(name)
        self.kinds.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if without:
            self.kinds.addItem(without, None)
        for kind in GOAL_KINDS:
            self.kinds.addItem(tr(kind.title), kind.name)
        self.numbers: list[QDoubleSpinBox] = []
        self._wanted: tuple[GoalNumber, ...] = ()
        self._fields = QFormLayout()
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setHorizontalSpacing(12)
        self._fields.setVerticalSpacing(8)
        column = QFormLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setVerticalSpacing(8)
        column.addRow(self.kinds)
        column.addRow(self._fields)
        self.kinds.currentIndexChanged.connect(self._offer_numbers)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(goal.kind if goal is not None else None)))
        self._offer_numbers()
        if goal is not None:
            for place, value in enumerate(goal.numbers):
                self.numbers[place].setValue(value * _scale(self._wanted[place]))

    @property
    def goal(self) -> Goal | None:
        """The chosen goal."""
        kind = self.kinds.currentData()
        if kind is None:
            return None
        pairs = zip(self.numbers, self._wanted, strict=True)
        return Goal(kind, tuple(round(field.value() / _scale(number), 4) for field, number in pairs))

    def _offer_numbers(self) -> None:
        while self._fields.rowCount():
            self._fields.removeRow(0)
        self.numbers = []
        self._wanted = next(
            (kind.numbers for kind in GOAL_KINDS if kind.name == self.kinds.currentData()), ()
        )
        for number in self._wanted:
            field = _field(number)
            field.valueChanged.connect(self.changed)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(field)
            row.addWidget(PlainLabel(_range(number), "small"))
            row.addStretch()
            self._fields.addRow(tr(number.title), row)
            QWidget.setTabOrder(self.numbers[-1] if self.numbers else self.kinds, field)  # in visible order
            self.numbers.append(field)
        self.changed.emit()


def _scale(number: GoalNumber) -> int:
    """A field for a number; shares are typed in percent."""
    return 100 if number.most <= 1 else 1


def _range(number: GoalNumber) -> str:
    if _scale(number) == 1:
        return tr("from {least:g} to {most:g}", least=number.least, most=number.most)
    return tr("from {least} to {most}", least=percentage(number.least), most=percentage(number.most))


def _field(number: GoalNumber) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setAccessibleName(tr(number.title))
    scale = _scale(number)
    field.setDecimals(2 if scale == 1 else 1)
    field.setRange(number.least * scale, number.most * scale)
    field.setSingleStep(0.5 if scale == 1 else 1)
    field.setValue(number.default * scale)
    field.setSuffix("" if scale == 1 else f"{UNBROKEN}%")
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    keep_size(field, width=96)
    return field
