"""The dialog for the options of the whole project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox

from app.core.percentages import UNBROKEN, percent
from app.core.records import LEARNER_TITLES
from app.core.translation import tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.form import Form
from app.gui.kit.growing_dialog import GrowingDialog
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import keep_size
from app.gui.kit.wrapping_check_box import WrappingCheckBox
from app.gui.quality.cut_fields import CutFields, beside, number_field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.records import Options

USUAL_AIM = 20
MOST_WANTED = 100_000


class OptionsDialog(GrowingDialog):
    """``options`` are the user's choices."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = options
        self.setWindowTitle(tr("Project options"))
        keep_size(self, least_width=480)

        self.cut = CutFields(options)
        self.suggesting = WrappingCheckBox(tr("Suggest the labels that the model assigns; Done accepts them"))
        self.suggesting.setChecked(options.suggesting)
        self.suggesting.setToolTip(
            tr("Suggestions accepted unchanged train the model, but no score is based on them")
        )
        self.random = QCheckBox(tr("Keep"))
        self.random.setChecked(options.random_share > 0)
        self.random.setToolTip(
            tr("Scores on a random sample are what to expect of any posting of the project")
        )
        share = percent(options.random_share) or 10
        self.share = number_field(tr("Per cent of the queue that are a random sample"), 1, 100, share)
        self.share.setSuffix(f"{UNBROKEN}%")
        self.share.setEnabled(self.random.isChecked())
        self.random.toggled.connect(self.share.setEnabled)
        self.aiming = QCheckBox(tr("Until each label has"))
        self.aiming.setChecked(options.wanted_yes is not None)
        self.aiming.setToolTip(
            tr("Progress shows which labels lack answers, and tells you when the aim is reached")
        )
        self.wanted = number_field(
            tr("Yes answers wanted for each label"), 1, MOST_WANTED, options.wanted_yes or USUAL_AIM
        )
        self.wanted.setEnabled(self.aiming.isChecked())
        self.aiming.toggled.connect(self.wanted.setEnabled)

        self.learner = QComboBox()
        for name, title in LEARNER_TITLES.items():
            self.learner.addItem(tr(title), name)
        self.learner.setCurrentIndex(self.learner.findData(options.learner))
        self.learner.setAccessibleName(tr("Learner"))
        self.learner.setToolTip(tr("Takes effect at the next training; Compare shows how well both do"))

        buttons = TwoButtons(self, tr("Save"), "thresholds")
        self.cancel, self.take = buttons.cancel, buttons.take
        form = Form()
        form.addRow(PlainLabel(tr("Assigning"), "strong"))
        self.cut.add_to(form, tr("Default goal"))
        form.addRow(_spaced(tr("Tagging")))
        form.addRow(tr("Suggestions"), self.suggesting)
        form.addRow(
            tr("Random sample"), beside(self.random, self.share, tr("of the queue, as an unbiased check"))
        )
        form.addRow(tr("Aim"), beside(self.aiming, self.wanted, tr("yes answers")))
        form.addRow(_spaced(tr("Training")))
        form.addRow(tr("Learner"), self.learner)
        whole, foot = scrolling_column(self, 16, 16, 16, 16, spacing=16)
        whole.addLayout(form)
        foot.addLayout(buttons)
        self.cut.default.kinds.setFocus()

    @property
    def options(self) -> Options:
        """The user's choices. A share that was not edited keeps its exact value."""
        before = self._before
        share = self.share.value() if self.random.isChecked() else 0
        same = share == percent(before.random_share)
        return replace(
            self.cut.taken(before),
            suggesting=self.suggesting.isChecked(),
            random_share=before.random_share if same else share / 100,
            wanted_yes=self.wanted.value() if self.aiming.isChecked() else None,
            learner=self.learner.currentData(),
        )


def _spaced(title: str) -> PlainLabel:
    label = PlainLabel(title, "strong")
    label.setContentsMargins(0, 8, 0, 0)
    return label
