"""The history of models: what its table says, which buttons are there, and what changes by going back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt

from app.core.history import NO_ARRAYS, ModelChange, PastModel, PostingChange
from app.core.records import LabelQuality, Quality
from app.gui.history.history_dialog import HistoryDialog
from app.gui.kit.theme import theme_of

SCORES = Quality(120, 0.5, 0.81, 0.7, 0.6, (LabelQuality(1, "<b>IT", 9, 9, 0, 0, 0.4, f1=0.8),))


def past(number: int, **fields) -> PastModel:
    created = f"2026-11-{number:02}T10:00:00+00:00"
    known = {"settings": {"C": 5.0}, "pinned": False, "current": False, **fields}
    return PastModel(number, created, 10, SCORES, **known)


MODELS = (past(3, current=True), past(2, pinned=True), past(1, trouble=NO_ARRAYS))


@pytest.fixture
def dialog(qapp, qtbot):
    made = HistoryDialog(theme_of(qapp))
    qtbot.addWidget(made)
    made.set_models(MODELS)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.table.hasFocus)
    return made


def rows(model) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_each_training_has_a_row_the_newest_first(dialog):
    found = rows(dialog.cells)
    assert [row[0] for row in found] == ["3", "2", "1"]
    taken = QDateTime.fromString("2026-11-03T10:00:00Z", Qt.DateFormat.ISODate).toLocalTime()
    assert found[0][1] == QLocale().toString(taken, QLocale.FormatType.ShortFormat)
    assert found[0][2:] == ["120", "81\u00a0%", "70\u00a0%", "current"]
    assert [row[5] for row in found] == ["current", "pinned", "scores only"]
    assert "&lt;b&gt;IT: F1 80\u00a0%, threshold 40\u00a0%" in dialog.cells.index(0, 0).data(
        Qt.ItemDataRole.ToolTipRole
    )


def test_the_buttons_fit_the_chosen_model(dialog, qtbot):
    assert not dialog.back_button.isEnabled()
    assert not dialog.compare_button.isEnabled()
    assert dialog.pin_button.text() == "&Pin"
    assert "you see its probabilities" in dialog.sentence.text()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.back_button.isEnabled()
    assert dialog.compare_button.isEnabled()
    assert dialog.pin_button.text() == "Un&pin"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert not dialog.back_button.isEnabled()
    assert not dialog.compare_button.isEnabled()
    assert dialog.sentence.text() == f"Model 1: {NO_ARRAYS}"


def test_the_person_pins_compares_and_goes_back(dialog, qtbot):
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.pin_asked) as pinned:
        dialog.pin_button.click()
    assert pinned.args == [2, False]
    with qtbot.waitSignal(dialog.compare_asked) as compared:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert compared.args == [3, 2]
    assert dialog.sentence.text() == "Comparing…"
    with qtbot.waitSignal(dialog.go_back_asked) as asked:
        dialog.back_button.click()
    assert asked.args == [2]


def test_what_changes_is_a_sentence_and_a_list_to_open(dialog, qtbot):
    examples = (
        PostingChange(7, ("IT",), ()),
        PostingChange(8, (), ("IT", "Remote")),
        PostingChange(9, (), ()),
    )
    change = ModelChange(3, 2, 50, 50, 2, {"IT": 1}, {"IT": 1, "Remote": 1}, examples)
    dialog.show_change(change, {7: "<i>Engineer", 8: "Nurse"})
    assert dialog.sentence.text().startswith("By going back to model 2: 2 postings change: ")
    assert rows(dialog.changed) == [["<i>Engineer", "IT", ""], ["Nurse", "", "IT, Remote"]]
    assert dialog.changed_table.isVisible()
    dialog.changed_table.setFocus()
    dialog.changed_table.selectRow(1)
    with qtbot.waitSignal(dialog.posting_opened) as opened:
        qtbot.keyClick(dialog.changed_table, Qt.Key.Key_Return)
    assert opened.args == [8]
    assert not dialog.isVisible()


def test_what_changes_is_read_without_scrolling_sideways(dialog, qtbot):
    many = tuple(f"Label {number}" for number in range(40))
    change = ModelChange(3, 2, 50, 50, 1, {}, {}, (PostingChange(7, many, many),))
    dialog.show_change(change, {7: "A title " * 40})
    qtbot.waitUntil(dialog.changed_table.isVisible)
    assert dialog.changed_table.horizontalScrollBar().maximum() == 0


def test_two_models_are_compared_with_each_other_from_the_older_to_the_newer(dialog, qtbot):
    dialog.set_models((past(4, current=True), past(3), past(2, pinned=True), past(1, trouble=NO_ARRAYS)))
    dialog.table.selectRow(1)
    extend = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down, extend)
    assert [model.number for model in dialog.selected] == [3, 2]
    assert dialog.compare_button.text() == "&Compare the two"
    assert (dialog.pin_button.isEnabled(), dialog.back_button.isEnabled()) == (False, False)
    with qtbot.waitSignal(dialog.compare_asked) as compared:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert compared.args == [2, 3]
    dialog.show_change(ModelChange(2, 3, 5, 5, 0, {}, {}, ()), {})
    assert dialog.sentence.text() == "From model 2 to model 3: No posting changes."
    dialog.set_models((past(5, current=True), past(4), past(3), past(2), past(1, trouble=NO_ARRAYS)))
    assert [model.number for model in dialog.selected] == [3, 2], "a newer one leaves them selected"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down, extend)
    assert not dialog.compare_button.isEnabled()
    assert dialog.sentence.text() == "Select two models to compare them with each other."
    at = dialog.table.visualRect(dialog.cells.index(2, 0)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    at = dialog.table.visualRect(dialog.cells.index(4, 0)).center()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, control, at)
    assert [model.number for model in dialog.selected] == [3, 1]
    assert not dialog.compare_button.isEnabled()
    assert dialog.sentence.text() == f"Model 1: {NO_ARRAYS}"
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)  # Ctrl is let go
    assert dialog.chosen.number == 1


def test_another_row_clears_the_comparison(dialog):
    dialog.show_change(ModelChange(3, 2, 5, 5, 1, {"IT": 1}, {}, (PostingChange(7, ("IT",), ()),)), {7: "x"})
    dialog.table.selectRow(1)
    assert dialog.changed_table.isHidden()


def test_the_chosen_model_stays_chosen_when_a_newer_one_comes(dialog):
    dialog.table.selectRow(1)
    dialog.set_models((past(4, current=True), past(3), *MODELS[1:]))
    assert dialog.chosen.number == 2
    dialog.set_models((past(4, current=True),))
    assert dialog.chosen.number == 4


def test_nothing_can_be_changed_in_a_read_only_project(qapp, qtbot):
    made = HistoryDialog(theme_of(qapp), read_only=True)
    qtbot.addWidget(made)
    made.set_models(MODELS)
    made.table.selectRow(1)
    assert (made.pin_button.isEnabled(), made.compare_button.isEnabled()) == (False, True)
    assert not made.back_button.isEnabled()


def test_without_a_model_it_says_how_to_get_one(qapp, qtbot):
    made = HistoryDialog(theme_of(qapp))
    qtbot.addWidget(made)
    made.show()
    assert made.empty.isVisible()
    assert "press Retrain" in made.empty.sentence.text()
