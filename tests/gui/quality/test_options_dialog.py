"""The dialog for the options of the whole project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea

from app.core.goals import Goal
from app.core.records import Label, Options
from app.gui.kit.text_scale import px
from app.gui.kit.theme import theme_of
from app.gui.quality.goal_dialog import GoalDialog
from app.gui.quality.options_dialog import OptionsDialog

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

EVERY = Options(Goal("precision", (0.8,)), True, 4, True, 0.155, 12, "margin")


@pytest.mark.parametrize("options", [Options(), EVERY, Options(random_share=0.0), Options(wanted_yes=1)])
def test_what_stands_already_is_shown_and_kept(qtbot, options: Options) -> None:
    dialog = OptionsDialog(options)
    qtbot.addWidget(dialog)
    assert dialog.options == options


@pytest.mark.parametrize("percent", [100, 200])
def test_large_text_is_wrapped_instead_of_reaching_out_of_the_dialog(qtbot, qapp, percent: int) -> None:
    theme_of(qapp).choose_text_size(percent)
    try:
        dialog = OptionsDialog(Options())
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.resize(px(480), px(480))
        (page,) = dialog.findChildren(QScrollArea)
        qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
        box = dialog.suggesting
        box.resize(px(220), box.heightForWidth(px(220)))
        assert box.height() >= box.sizeHint().height() + box.fontMetrics().height()  # two lines or more
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().bottomLeft() + QPoint(px(40), -4))
        assert box.isChecked()
    finally:
        theme_of(qapp).choose_text_size(100)


def test_the_goal_dialog_leaves_the_other_options_alone(qtbot) -> None:
    dialog = GoalDialog(Label(1, "IT", "#3F6FE0"), EVERY, None)
    qtbot.addWidget(dialog)
    assert dialog.options == EVERY


def test_all_is_chosen_by_keyboard_and_is_one_step(open_project, dialog, qtbot) -> None:
    window: MainWindow = open_project()
    session = window.bridge.session
    before, title = session.options, session.undo_title
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    asked = dialog(OptionsDialog)
    qtbot.waitUntil(asked.cut.default.kinds.hasFocus)
    qtbot.keyClicks(asked.cut.default.kinds, "Best")
    for box in (asked.cut.at_least_one, asked.cut.bounded, asked.suggesting, asked.aiming):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    for field, typed in ((asked.cut.at_most, "2"), (asked.share, "25"), (asked.wanted, "30")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, typed)
    qtbot.keyClick(asked.wanted, Qt.Key.Key_Return)
    assert session.options == Options(Goal("f1"), True, 2, True, 0.25, 30)
    window.bridge.do(session.undo)
    assert (session.options, session.undo_title) == (before, title)


def test_numbers_follow_their_boxes(qtbot) -> None:
    dialog = OptionsDialog(Options())
    qtbot.addWidget(dialog)
    assert not dialog.wanted.isEnabled()
    assert not dialog.cut.at_most.isEnabled()
    assert dialog.share.isEnabled()
    dialog.random.setChecked(False)
    dialog.aiming.setChecked(True)
    assert not dialog.share.isEnabled()
    assert dialog.wanted.isEnabled()
    assert (dialog.options.random_share, dialog.options.wanted_yes) == (0.0, 20)
