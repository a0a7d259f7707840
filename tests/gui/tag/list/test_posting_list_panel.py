"""The left panel: list, search, chips, empty states, by real keys and clicks."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence

from app.gui.tag.list.posting_delegate import ROW_HEIGHT
from app.gui.tag.list.posting_list_panel import PostingListPanel

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(rows, theme, ids, labels, qtbot) -> PostingListPanel:
    made = PostingListPanel(rows.fetch, theme)
    qtbot.addWidget(made)
    made.resize(316, 640)
    made.set_labels(labels)
    made.set_counts(480, 20)
    made.set_ids(ids)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def heard(panel) -> list[tuple[str, object]]:
    """What the panel said, in order."""
    seen: list[tuple[str, object]] = []
    for name in ("chosen", "search_changed", "show_changed", "delete_asked"):
        getattr(panel, name).connect(lambda value, name=name: seen.append((name, value)))
    for name in ("import_asked", "paste_asked", "sample_asked"):
        getattr(panel, name).connect(lambda name=name: seen.append((name, None)))
    return seen


def click_row(panel, qtbot, row, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(panel.table.viewport(), LEFT, modifier, QPoint(40, row * ROW_HEIGHT + 20))


def test_rows_are_as_high_as_drawn(panel):
    assert ROW_HEIGHT == 77
    assert panel.table.rowHeight(0) == ROW_HEIGHT
    assert panel.table.rowHeight(499) == ROW_HEIGHT


def test_a_click_chooses_a_posting(panel, heard, qtbot):
    click_row(panel, qtbot, 2)
    assert heard == [("chosen", 3)]
    assert panel.current_id == 3


def test_arrow_keys_choose_postings(panel, heard, qtbot):
    panel.select(1)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, KEY.Key_Down)
    qtbot.keyClick(panel.table, KEY.Key_End)
    assert heard == [("chosen", 2), ("chosen", 500)]


def test_what_the_program_does_is_not_signalled(panel, heard, ids):
    assert panel.select(5)
    panel.set_ids(ids[:4] + ids[5:])
    assert panel.current_id is None
    panel.set_show("done")
    panel.set_ids(array("q", [9]))
    assert not panel.select(5)
    assert heard == []


def test_the_current_posting_stays_while_others_come_and_go(panel, ids):
    panel.select(300)
    panel.set_ids(ids[:10] + ids[20:])
    assert panel.current_id == 300
    panel.set_ids(array("q", [7, 300, 8]))
    assert panel.current_id == 300
    assert list(panel.selected_ids()) == [300]


def test_places_and_neighbours(panel):
    assert panel.place(42) == (42, 500)
    assert panel.place(4711) is None
    assert panel.neighbour(42, 1) == 43
    assert panel.neighbour(1, -1) is None
    assert panel.neighbour(500, 1) is None
    assert panel.neighbour(4711, 1) is None


def test_letters_do_nothing_in_the_list(panel, heard, rows, qtbot):
    panel.select(1)
    panel.table.setFocus()
    before = len(rows.asked)
    qtbot.keyClicks(panel.table, "Posting 400 s")
    assert panel.current_id == 1
    assert heard == []
    assert len(rows.asked) == before


def test_delete_asks_for_all_selected(panel, heard, qtbot):
    click_row(panel, qtbot, 1)
    click_row(panel, qtbot, 3, Qt.KeyboardModifier.ShiftModifier)
    click_row(panel, qtbot, 5, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(panel.table, KEY.Key_Delete)
    assert heard[-1] == ("delete_asked", array("q", [2, 3, 4, 6]))


def test_the_menu_says_how_many_it_deletes(panel, heard, qtbot):
    click_row(panel, qtbot, 1)
    click_row(panel, qtbot, 2, Qt.KeyboardModifier.ShiftModifier)
    menu = panel.context_menu()
    assert [action.text() for action in menu.actions()] == ["Delete 2 postings"]
    menu.actions()[0].trigger()
    assert heard[-1] == ("delete_asked", array("q", [2, 3]))
    panel.select(None)
    assert panel.context_menu() is None


def test_search_waits_until_typing_stops(panel, heard, qtbot):
    with qtbot.waitSignal(panel.search_changed):
        qtbot.keyClicks(panel.search_field, " java ")
    assert heard == [("search_changed", "java")]
    assert panel.search == "java"


def test_enter_searches_at_once_and_escape_clears_at_once(panel, heard, qtbot):
    qtbot.keyClicks(panel.search_field, "nurse")
    qtbot.keyClick(panel.search_field, KEY.Key_Return)
    qtbot.keyClick(panel.search_field, KEY.Key_Return)
    assert heard == [("search_changed", "nurse")]
    qtbot.keyClick(panel.search_field, KEY.Key_Escape)
    assert heard[1:] == [("search_changed", "")]


def test_down_goes_from_the_search_to_the_list(panel, heard, qtbot):
    panel.focus_search()
    qtbot.keyClick(panel.search_field, KEY.Key_Down)
    assert heard == [("chosen", 1)]
    assert panel.table.hasFocus()


def test_nothing_found_offers_to_clear(panel, heard, qtbot):
    qtbot.keyClicks(panel.search_field, "zzz")
    qtbot.keyClick(panel.search_field, KEY.Key_Return)
    panel.set_ids(array("q"))
    assert panel.state == "no hit"
    qtbot.mouseClick(panel.clear_button, LEFT)
    assert heard[-1] == ("search_changed", "")
    assert panel.search_field.text() == ""
    assert not panel.search_field.hasFocus()  # keys tag again


def test_an_empty_project_says_what_to_do(panel, heard, qtbot):
    panel.set_ids(array("q"))
    panel.set_counts(0, 0)
    assert panel.state == "empty"
    assert not panel.header.isVisible()
    for button in (panel.import_button, panel.paste_button, panel.sample_button):
        assert button.isVisible()
        qtbot.mouseClick(button, LEFT)
    assert [name for name, _ in heard] == ["import_asked", "paste_asked", "sample_asked"]
    panel.set_counts(1, 0)
    panel.set_ids(array("q", [1]))
    assert panel.state == "list"
    assert panel.header.isVisible()


def test_nothing_to_do_and_nothing_done_are_told_apart(panel):
    panel.set_ids(array("q"))
    assert panel.state == "all done"
    panel.set_show("done")
    assert panel.state == "none done"


def test_chips_show_counts_and_change_what_is_shown(panel, heard, qtbot):
    chips = panel.chips
    panel.set_counts(1068, 132)
    assert [chip.text() for chip in chips.values()] == ["To do 1,068", "Done 132", "All"]
    qtbot.mouseClick(chips["all"], LEFT)
    qtbot.mouseClick(chips["all"], LEFT)
    assert heard == [("show_changed", "all")]
    assert [chip.isChecked() for chip in chips.values()] == [False, False, True]
    assert panel.table.posting_delegate.marks_done


def test_a_chip_is_as_wide_checked_as_not(panel):
    chip = panel.chips["done"]
    before = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.sizeHint().width() == before


def test_rows_are_painted_with_every_kind_of_text(panel, rows, labels):
    rows.add(1, "<b>R&D</b> مهندس " + "x" * 100_000, preview="e\u0301 😀 \n" * 50, yes=(1, 2, 3), done=True)
    rows.rows[2] = rows.rows[2].__class__(
        2, "", "a text without a title that is longer than one line can be", False, (3,)
    )
    rows.rows[3] = rows.rows[2].__class__(3, "", "", False, ())
    rows.rows[4] = rows.rows[2].__class__(4, "", "word" * 500, False, ())
    panel.set_labels(
        [labels[0], labels[1].__class__(2, "a very long name of a label " * 9, "no colour"), labels[2]]
    )
    panel.set_show("all")
    panel.refresh([1, 2, 3, 4])
    panel.select(1)
    panel.table.setFocus()
    image = panel.grab().toImage()
    assert image.width() == panel.width() * image.devicePixelRatio()
    panel.resize(40, 640)
    panel.grab()


def test_every_control_has_a_name_and_tab_goes_from_search_to_list(panel, qtbot):
    assert panel.table.accessibleName() == "Postings"
    assert panel.search_field.accessibleName() == "Search postings"
    panel.focus_search()
    order = []
    for _ in range(4):
        qtbot.keyClick(panel.focusWidget(), KEY.Key_Tab)
        order.append(panel.focusWidget())
    bar, chips = panel.search_bar, panel.chips
    assert order == [bar.help_button, chips["todo"], panel.order_line.button, panel.table]


def test_buttons_show_their_shortcuts(panel):
    action = QAction("Import…")
    action.setShortcut(QKeySequence("Ctrl+I"))
    panel.bind({"import": action})
    assert "(Ctrl+I)" in panel.import_button.toolTip()
    action.setEnabled(False)
    assert not panel.import_button.isEnabled()
