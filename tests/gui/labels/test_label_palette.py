"""The palette: labels answered by the start of their names, in the whole window by real keys."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from app.core.labels import search_form
from app.core.records import Answer, Label
from app.core.tagging import Tagging
from tests.keyboard import press
from tests.waiting import limit

if TYPE_CHECKING:
    from app.gui.labels.label_palette import LabelPalette
    from app.gui.window.main_window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SHIFT = Modifier.ShiftModifier
NAMES = ("IT", "Nursing", "Remote", "Night shift", "Élève", "Shift work", "Unit test", "STRASSE")


def listed(palette: LabelPalette) -> list[str]:
    return [palette.model.row(number).name for number in range(palette.model.rowCount())]


def answers(window: MainWindow) -> dict[str, Answer]:
    session = window.bridge.session
    tagging = session.postings.tagging(window.project.current.posting_id)
    found = {label.name: tagging.answer(label.id) for label in session.labels.all}
    return {name: answer for name, answer in found.items() if answer is not None}


@pytest.fixture
def tagging(open_project) -> MainWindow:
    return open_project(todo=3, labels=NAMES)


@pytest.fixture
def palette(tagging) -> LabelPalette:
    press(",")
    opened = tagging.project.labels.by_name
    assert opened.isVisible()
    assert opened.field.hasFocus()
    QAbstractItemModelTester(opened.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return opened


def test_it_opens_with_all_labels_and_escape_gives_the_keyboard_back(tagging, palette):
    assert listed(palette) == list(NAMES)
    press(Key.Key_Escape)
    assert not palette.isVisible()
    assert tagging.project.posting_list.table.hasFocus()
    press("1")
    assert answers(tagging) == {"IT": Answer.YES}


def test_starts_come_first_then_later_words_then_the_rest(palette):
    press(*"shift")
    assert listed(palette) == ["Shift work", "Night shift"]
    palette.field.setText("it")
    assert listed(palette) == ["IT", "Unit test"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("eleve", "Élève"), ("E\u0301LE", "Élève"), ("ÉLÈVE", "Élève"), ("straße", "STRASSE"), ("  it  ", "IT")],
)
def test_case_accents_and_unicode_form_do_not_matter(palette, typed, found):
    palette.field.setText(typed)
    assert listed(palette)[0] == found


def test_ticks_are_answers_at_once_and_typing_goes_on(tagging, palette):
    press(*"night", Key.Key_Return)
    assert answers(tagging) == {"Night shift": Answer.YES}
    press(*"elev", Key.Key_Enter)
    press(*"rem")
    press(Key.Key_Return, modifier=SHIFT)
    assert answers(tagging) == {"Night shift": Answer.YES, "Élève": Answer.YES, "Remote": Answer.NO}
    assert palette.isVisible()
    assert palette.ticked.text() == "Yes: Night shift, Élève"
    assert palette.field.text() == "rem"
    press(Key.Key_Return, modifier=SHIFT)
    assert "Remote" not in answers(tagging)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert "Remote" not in answers(tagging)
    press(Key.Key_Escape, Key.Key_Return)
    assert tagging.bridge.session.postings.counts().done == 1


def test_a_blank_is_typed_like_any_letter_and_answers_nothing(tagging, palette):
    press(*"shift")
    press(Key.Key_Return)
    press(*"shift w")
    assert palette.field.text() == "shift w"
    assert listed(palette) == ["Shift work"]
    press(Key.Key_Space, modifier=SHIFT)
    assert palette.field.text() == "shift w "
    assert answers(tagging) == {"Shift work": Answer.YES}


def test_arrows_choose_and_a_click_ticks(tagging, palette):
    press(Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return)
    assert answers(tagging) == {"Nursing": Answer.YES}
    assert palette.model.row(1).answer is Answer.YES
    place = palette.list.visualRect(palette.model.index(2)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert answers(tagging) == {"Nursing": Answer.YES, "Remote": Answer.YES}
    assert palette.isVisible()
    assert palette.field.hasFocus()


def test_nothing_found_says_so_and_answers_nothing(tagging, palette):
    press(*"zzz", Key.Key_Return)
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()
    assert answers(tagging) == {}
    press(Key.Key_Backspace, Key.Key_Backspace, Key.Key_Backspace)
    assert listed(palette) == list(NAMES)


def test_going_elsewhere_closes_it(tagging, palette):
    tagging.project.posting_view.text.setFocus()
    assert not palette.isVisible()


def test_a_label_that_comes_or_goes_meanwhile_is_listed_or_not(tagging, palette):
    session = tagging.bridge.session
    tagging.bridge.do(session.labels.add, "Newly added")
    assert "Newly added" in listed(palette)
    tagging.bridge.do(session.labels.delete, session.labels.all[0].id)
    assert "IT" not in listed(palette)


def test_it_does_not_open_in_classify_without_labels_or_read_only(tagging, make_project, window):
    press("2", modifier=Modifier.ControlModifier)
    assert not tagging.actions_by_name["by_name"].isEnabled()
    panel = tagging.project.labels
    panel.set_read_only(True)
    panel.ask_by_name()
    assert not panel.by_name.isVisible()
    panel.set_read_only(False)
    panel.set_labels(())
    panel.ask_by_name()
    assert not panel.by_name.isVisible()


def test_ten_thousand_labels_are_filtered_within_a_frame_or_two(panel, qtbot):
    panel.set_labels([Label(n, f"Label {n} group {n % 97}", "#3F6FE0") for n in range(1, 10_001)])
    panel.set_answers(Tagging(no_upto=10_000))
    panel.ask_by_name()
    palette = panel.by_name
    slowest = 0.0
    for typed in ("g", "gr", "group 5", "label 9", "x", ""):
        begun = time.process_time()  # of this process: others may be busy
        palette.field.setText(typed)
        palette.grab()
        slowest = max(slowest, time.process_time() - begun)
    assert palette.model.rowCount() == 10_000
    assert slowest < limit(0.25)


def test_the_form_that_is_searched():
    assert search_form("  Ünï  CÖDE ") == "uni code"
    assert search_form("й") == "и"
    assert search_form("한국어") == "한국어"
