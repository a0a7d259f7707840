"""The dialog for a label's goal and for what holds in the whole project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
)

from app.gui.dialogs.cut_fields import CutFields
from app.gui.plain_label import PlainLabel
from app.gui.quality.goal_chooser import GoalChooser
from app.gui.quality.wording import tuned_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.goals import Goal, Tuned
    from app.core.records import Label, Options


class GoalDialog(QDialog):
    """Asks what a label's threshold is to reach; ``goal`` and ``options`` are what was chosen."""

    def __init__(
        self, label: Label, options: Options, tuned: Tuned | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = (label.goal, options)
        self.setWindowTitle(f"Goal of {label.name}")
        self.setMinimumWidth(460)

        self.own = GoalChooser(f"Goal of {label.name}", label.goal, f"As the project: {options.goal.title}")
        self.result_line = PlainLabel(tuned_line(label, options, tuned), "small")
        self.result_line.setWordWrap(True)
        self.cut = CutFields(options)

        self.cancel = QPushButton("Cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.take = QPushButton("Save")
        self.take.setProperty("primary", True)
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)

        line = QFrame()
        line.setProperty("hairline", True)
        line.setFixedHeight(1)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label.name, self.own)
        form.addRow("", self.result_line)
        form.addRow(line)
        form.addRow(PlainLabel("For the whole project", "strong"))
        self.cut.add_to(form, "Other labels")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(16)
        whole.addLayout(form)
        whole.addLayout(buttons)
        self.own.changed.connect(self._follow)
        self.cut.default.changed.connect(self._follow)
        self._now = self.result_line.text()
        self.own.kinds.setFocus()

    @property
    def goal(self) -> Goal | None:
        """The label's own goal; None where it takes the project's."""
        return self.own.goal

    @property
    def options(self) -> Options:
        """What holds for the whole project."""
        return self.cut.taken(self._before[1])

    def _follow(self) -> None:
        """What tuning came to is that of the goals as they were."""
        before, options = self._before
        same = self.goal == before and self.options.goal == options.goal
        self.result_line.setText(self._now if same else "The threshold is tuned when you save.")
        self.own.kinds.setItemText(0, f"As the project: {self.options.goal.title}")
