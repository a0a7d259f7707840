"""The dialog for goals and the project's options, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QWidget

from app.core.goals import BALANCED, GOAL_KINDS, Goal, Trial, Tuned, estimate
from app.core.records import Label, Options
from app.core.shortfalls import NoPromise
from app.gui.quality.goal_dialog import GoalDialog

IT = Label(1, "IT", "#3F6FE0", tuned_threshold=0.38)
TUNED = Tuned(0.38, 0.31, 0.44, estimate(84, 100), estimate(84, 95))


def make(qtbot, label: Label = IT, options: Options | None = None, tuned: Tuned | None = TUNED) -> GoalDialog:
    dialog = GoalDialog(label, options or Options(), tuned)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_every_kind_of_goal_can_be_chosen_with_its_numbers(qtbot) -> None:
    dialog = make(qtbot)
    for place, kind in enumerate(GOAL_KINDS, 1):
        dialog.own.kinds.setCurrentIndex(place)
        assert dialog.goal == kind.default
        assert len(dialog.own.numbers) == len(kind.numbers)


@pytest.mark.parametrize("goal", [kind.default for kind in GOAL_KINDS] + [Goal("costs", (5.0, 0.5)), None])
def test_what_is_chosen_already_is_shown(qtbot, goal) -> None:
    dialog = make(qtbot, Label(1, "IT", "#3F6FE0", goal=goal), Options(Goal("f1"), True, 4))
    assert dialog.goal == goal
    assert dialog.options == Options(Goal("f1"), True, 4)


def test_a_goal_is_chosen_by_keyboard(qtbot) -> None:
    dialog = make(qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.own.kinds.hasFocus)
    qtbot.keyClicks(dialog.own.kinds, "Prec")
    number = dialog.own.numbers[0]
    qtbot.waitUntil(number.isVisible)
    qtbot.keyClick(dialog.own.kinds, Qt.Key.Key_Tab)
    assert number.hasFocus()
    number.selectAll()
    qtbot.keyClicks(number, number.locale().toString(95.0, "f", 1))
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(number, Qt.Key.Key_Return)
    assert dialog.goal == Goal("precision", (0.95,))


def test_the_result_of_a_goal_is_shown_before_it_is_saved(qtbot) -> None:
    dialog = make(qtbot)
    assert dialog.result_line.text() == (
        "Balanced: 38\u00a0% (31\u00a0% to 44\u00a0% on random halves) · "
        "on new postings: precision 84\u00a0% (76\u00a0% to 90\u00a0%), "
        "recall 88\u00a0% (80\u00a0% to 93\u00a0%)"
    )
    with qtbot.waitSignal(dialog.tried):
        dialog.own.kinds.setCurrentIndex(2)
    assert dialog.result_line.text() == "Best F1: tuning…"
    found = Tuned(0.46, None, None, estimate(9, 10), estimate(5, 10))
    dialog.show_trial(Trial(IT.id, Goal("recall", (0.9,)), BALANCED, found))  # of goals chosen before
    assert dialog.result_line.text() == "Best F1: tuning…"
    dialog.show_trial(Trial(IT.id, Goal("f1"), BALANCED, found))
    assert dialog.result_line.text() == (
        "Best F1: 46\u00a0% · "
        "on new postings: precision 90\u00a0% (60\u00a0% to 98\u00a0%), "
        "recall 50\u00a0% (24\u00a0% to 76\u00a0%)"
    )


def test_an_option_keeps_the_result_of_the_goal(qtbot) -> None:
    dialog = make(qtbot)
    said = dialog.result_line.text()
    with qtbot.assertNotEmitted(dialog.tried):
        dialog.cut.at_least_one.setChecked(True)
        dialog.cut.bounded.setChecked(True)
    assert dialog.result_line.text() == said


def test_without_scores_it_says_when_the_goal_is_tuned_for(qtbot) -> None:
    dialog = make(qtbot, tuned=None)
    dialog.tried.connect(dialog.show_later)
    dialog.own.kinds.setCurrentIndex(2)
    assert dialog.result_line.text() == "Best F1: tuned with the next training."


def test_a_goal_that_cannot_be_met_is_reported(qtbot) -> None:
    shortfall = NoPromise(Goal("precision", (0.9,)), hits=8, whole=10, more=12)
    tuned = Tuned(0.9, None, None, None, None, shortfall)
    assert make(qtbot, tuned=tuned).result_line.text().endswith("About 12 more yes answers may be enough.")


def test_at_most_n_labels_is_an_option(qtbot) -> None:
    dialog = make(qtbot)
    assert not dialog.cut.at_most.isEnabled()
    dialog.cut.bounded.setChecked(True)
    dialog.cut.at_most.setValue(2)
    dialog.cut.at_least_one.setChecked(True)
    assert dialog.options == Options(at_least_one=True, at_most=2)
    dialog.cut.bounded.setChecked(False)
    assert dialog.options == Options(at_least_one=True)


def test_the_default_of_the_project_is_named(qtbot) -> None:
    dialog = make(qtbot)
    dialog.cut.default.kinds.setCurrentIndex(1)
    assert dialog.own.kinds.itemText(0) == "As the project: Best F1"


def test_the_dialog_grows_with_the_fields_of_a_goal(qtbot) -> None:
    dialog = make(qtbot, Label(1, "Accounting and finance", "#3F6FE0"))
    for chooser in (dialog.own, dialog.cut.default):
        for place in range(chooser.kinds.count()):
            chooser.kinds.setCurrentIndex(place)
            qtbot.waitUntil(lambda chooser=chooser: all(number.isVisible() for number in chooser.numbers))
            qtbot.waitUntil(lambda: not squeezed(dialog))


def squeezed(dialog: GoalDialog) -> list[QWidget]:
    """What has less room than it needs."""
    parts = [part for kind in (QLabel, QComboBox, QAbstractSpinBox) for part in dialog.findChildren(kind)]
    return [
        part for part in parts
        if part.isVisible()
        and (part.height() < part.minimumSizeHint().height() or part.width() < part.minimumSizeHint().width())
    ]  # fmt: skip
