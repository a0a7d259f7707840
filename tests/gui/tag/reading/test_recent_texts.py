"""The texts classified lately: kept per project, limited, used again, cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.settings import RECENT_TEXTS
from app.gui.kit.preferences import Preferences
from app.gui.tag.reading.recent_texts import LONGEST, MOST, RecentTexts

if TYPE_CHECKING:
    from pathlib import Path

    from app.gui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
COOK, NURSE = "A cook for the canteen of a school", "<b>A nurse</b> for a hospital & more"


@pytest.fixture
def classifying(open_project) -> MainWindow:
    window = open_project(todo=1)
    window.actions_by_name["view_classify"].trigger()
    return window


def listed(window: MainWindow) -> list[str]:
    panel = window.project.classify
    panel.recent_menu.aboutToShow.emit()
    return [action.text() for action in panel.recent_menu.actions() if action.text()]


def test_a_cleared_text_can_be_had_again(classifying):
    panel = classifying.project.classify
    assert listed(classifying) == ["No recent texts"]
    QTest.keyClicks(panel.editor, COOK)
    QTest.mouseClick(panel.clear_button, LEFT)
    panel.set_text(NURSE)
    classifying.actions_by_name["view_tag"].trigger()
    assert listed(classifying) == [NURSE.replace("&", "&&"), COOK, "Clear recent texts"]
    panel.recent_menu.actions()[1].trigger()
    assert panel.text() == COOK
    assert "&lt;b&gt;" in panel.recent_menu.actions()[0].toolTip()  # shown as typed
    panel.recent_menu.actions()[-1].trigger()
    assert listed(classifying) == ["No recent texts"]


def test_a_text_that_is_pasted_over_is_kept(classifying, qapp):
    panel = classifying.project.classify
    panel.set_text(COOK)
    panel.editor.selectAll()
    qapp.clipboard().setText(NURSE)
    panel.editor.paste()
    assert listed(classifying)[0] == COOK


def test_they_are_there_after_a_restart_and_only_in_their_project(classifying, make_project, settle):
    path = classifying.bridge.session.path
    classifying.project.classify.set_text(COOK)
    classifying.close_project()
    other = make_project(name="other")
    assert classifying.open_project(other)
    settle()
    assert listed(classifying) == ["No recent texts"]
    assert classifying.open_project(path)
    settle()
    assert listed(classifying)[0] == COOK


def test_they_are_limited_and_each_is_there_once(tmp_path: Path):
    recent = RecentTexts(Preferences(), tmp_path / "a.jobtag")
    for number in range(MOST + 5):
        recent.add(f"Text {number}.")
    assert list(recent.texts) == [f"Text {number}." for number in range(MOST + 4, 4, -1)]
    recent.add("Text 7.")
    assert recent.texts[0] == "Text 7."
    assert len(recent.texts) == MOST
    recent.add("Text 7. It goes on.")  # takes the place of its beginning
    assert recent.texts[0] == "Text 7. It goes on."
    assert "Text 7." not in recent.texts
    recent.add("x" * (LONGEST + 1))
    recent.add("  ")
    assert recent.texts[0] == "Text 7. It goes on."


def test_what_another_program_wrote_is_left_out(tmp_path: Path):
    preferences = Preferences()
    path = tmp_path / "a.jobtag"
    for kept in ({str(path): [1, "Text", None]}, {str(path): "Text"}, {str(path): {}}):
        preferences[RECENT_TEXTS] = kept
        assert all(isinstance(text, str) for text in RecentTexts(preferences, path).texts)
