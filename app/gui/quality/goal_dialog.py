"""The dialog for a label's goal and for the options of the whole project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.core.translation import tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.form import Form
from app.gui.kit.growing_dialog import GrowingDialog
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.surfaces import hairline
from app.gui.kit.text_scale import keep_size
from app.gui.quality.cut_fields import CutFields
from app.gui.quality.goal_chooser import GoalChooser
from app.gui.quality.wording import tuned_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.goals import Goal, Trial, Tuned
    from app.core.records import Label, Options

_LINES = 2
"""Lines for the result of tuning, so that nothing moves while goals are tried."""


class GoalDialog(GrowingDialog):
    """Asks for a label's goal; ``goal`` and ``options`` are the user's choices.

    Slots of ``tried`` answer with ``show_trial`` or ``show_later``.
    """

    tried = Signal()
    """Other goals were chosen, whose result is requested."""

    def __init__(
        self, label: Label, options: Options, tuned: Tuned | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._before = options
        self._goals = (label.goal, options.goal)
        self.setWindowTitle(tr("Goal of {name}", name=label.name))
        keep_size(self, least_width=460)

        self.own = GoalChooser(
            tr("Goal of {name}", name=label.name),
            label.goal,
            tr("As the project: {title}", title=options.goal.title),
        )
        self.result_line = PlainLabel(tuned_line(label, options, tuned), "small")
        self.result_line.setWordWrap(True)
        self.result_line.setMinimumHeight(_LINES * self.result_line.fontMetrics().lineSpacing())
        self.result_line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.cut = CutFields(options)

        buttons = TwoButtons(self, tr("Save"), "thresholds")
        self.cancel, self.take = buttons.cancel, buttons.take

        line = hairline()
        form = Form()
        form.addRow(label.name, self.own)
        form.addRow("", self.result_line)
        form.addRow(line)
        form.addRow(PlainLabel(tr("For the whole project"), "strong"))
        self.cut.add_to(form, tr("Other labels"))
        whole, foot = scrolling_column(self, 16, 16, 16, 16, spacing=16)
        whole.addLayout(form)
        foot.addLayout(buttons)
        self.own.changed.connect(self._on_goals_chosen)
        self.cut.default.changed.connect(self._on_goals_chosen)
        self.own.kinds.setFocus()

    @property
    def goal(self) -> Goal | None:
        """The label's own goal; None for the project's."""
        return self.own.goal

    @property
    def options(self) -> Options:
        """The options of the whole project."""
        return self.cut.taken(self._before)

    def show_trial(self, trial: Trial) -> None:
        """Show the result of tuning, unless other goals were chosen since."""
        if (trial.label_id, trial.goal, trial.project_goal) == (self._label.id, *self._chosen()):
            self._show_tuned(trial.tuned)

    def show_later(self) -> None:
        """Show that there are no scores to tune on at present."""
        goal, project_goal = self._chosen()
        self.result_line.setText(
            tr("{title}: tuned with the next training.", title=(goal or project_goal).title)
        )

    def _chosen(self) -> tuple[Goal | None, Goal]:
        return self.goal, self.options.goal

    def _on_goals_chosen(self) -> None:
        """Request the result of tuning for the chosen goals."""
        goals = self._chosen()
        if goals == self._goals:
            return
        self._goals = goals
        self.result_line.setText(tr("{title}: tuning…", title=(goals[0] or goals[1]).title))
        self.own.kinds.setItemText(0, tr("As the project: {title}", title=goals[1].title))
        self.tried.emit()

    def _show_tuned(self, tuned: Tuned) -> None:
        label = replace(self._label, goal=self.goal)
        self.result_line.setText(tuned_line(label, self.options, tuned))
