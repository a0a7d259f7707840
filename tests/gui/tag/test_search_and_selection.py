"""Searching, ordering and many at once in the real window: by real keys, on real project files."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget

from app.core import settings
from app.core.orders import AS_IMPORTED, ORDER_KINDS, Order
from app.core.records import Answer, IncomingPosting
from app.gui.bridge.bridge import BUSY_WITH_MANY
from app.gui.kit.preferences import Preferences
from app.gui.tag.bulk_edits import AT_ONCE

Key, Held = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def at(open_project, qtbot):
    """The window on a project with a few postings done and a model."""
    return Window(open_project(done=12, todo=8, train=True), qtbot)


def _visible_chips(at) -> list[QPushButton]:
    return [chip for chip in at.panel.search_bar.chips.findChildren(QPushButton) if chip.isVisible()]


def _chips(at) -> list[str]:
    return [chip.text() for chip in _visible_chips(at)]


class Window:
    """The window and what is asked of it in most tests."""

    def __init__(self, window, qtbot) -> None:
        self.window, self.qtbot = window, qtbot
        self.project, self.session = window.project, window.bridge.session
        self.panel, self.table = self.project.posting_list, self.project.posting_list.table
        self.todo = list(self.session.postings.ids("todo"))

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.bridge.worker.busy())

    def press(self, key, held=Held.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, held)

    def search(self, typed: str) -> None:
        self.window.activateWindow()
        self.press(Key.Key_Slash)
        self.qtbot.waitUntil(self.panel.search_field.hasFocus)
        self.qtbot.keyClicks(self.panel.search_field, typed)
        self.wait_search(typed.strip())

    def wait_search(self, typed: str) -> None:
        self.qtbot.waitUntil(lambda: self.panel.search == typed)
        self.wait()

    @property
    def ids(self) -> list[int]:
        return list(self.panel.model.ids)

    def select_rows(self, rows: int) -> None:
        """Select this many rows from the first on, by Shift and Down."""
        self.table.setFocus()
        self.press(Key.Key_Home)
        for _ in range(rows - 1):
            self.press(Key.Key_Down, Held.ShiftModifier)
        assert self.panel.selected_count == rows


# --- search --------------------------------------------------------------------------------------------


def test_filters_show_as_chips_and_go_one_by_one(at):
    at.panel.chips["all"].click()
    at.search("developer label:IT -label:Remote")
    assert _chips(at) == ["label: IT ✕", "not label: Remote ✕"]
    hits = at.ids
    assert hits
    it, remote = (label.id for label in at.session.labels.all if label.name in ("IT", "Remote"))
    for posting_id in hits:
        tagging = at.session.postings.tagging(posting_id)
        assert (tagging.answer(it), tagging.answer(remote)) == (Answer.YES, Answer.NO)
    chips = _visible_chips(at)
    at.qtbot.mouseClick(chips[1], LEFT)
    at.wait_search("developer label:IT")
    assert at.panel.search_field.text() == "developer label:IT"
    assert at.panel.table.hasFocus()  # keys tag again
    assert _chips(at) == ["label: IT ✕"]
    assert set(hits) <= set(at.ids)


def test_what_cannot_be_found_is_said_in_the_list_and_cleared(at):
    at.search("label:Nobody")
    assert at.panel.state == "no hit"
    sentence = at.panel.findChild(QStackedWidget).currentWidget().sentence
    assert sentence.text() == "There is no label named Nobody. Check how it is written."
    assert not at.window.banner.isVisible()
    at.qtbot.mouseClick(at.panel.clear_button, LEFT)
    at.wait()
    assert at.ids == at.todo


def test_labels_are_offered_while_one_types_their_name(at):
    at.press(Key.Key_Slash)
    field, completer = at.panel.search_field, at.panel.search_bar.completer
    at.qtbot.waitUntil(field.hasFocus)
    at.qtbot.keyClicks(field, "nurse label:re")
    assert completer.offered == ["nurse label:Remote "]
    at.qtbot.waitUntil(completer.popup().isVisible)
    QTest.keyClick(completer.popup(), Key.Key_Down)
    QTest.keyClick(completer.popup(), Key.Key_Return)
    assert field.text() == "nurse label:Remote "
    at.wait_search("nurse label:Remote")
    assert _chips(at) == ["label: Remote ✕"]
    field.clear()
    at.qtbot.keyClicks(field, "p(n")
    assert completer.offered == ["p(Nursing)>"]
    completer.popup().hide()


def test_any_name_is_offered_without_accents_and_finds_its_label(at):
    names = ("naïve café", 'say "hi" all', "open ( paren", "x (a (b) c)")
    for name in names:
        at.window.bridge.do(at.session.labels.add, name)
    field, completer = at.panel.search_field, at.panel.search_bar.completer
    at.press(Key.Key_Slash)
    at.qtbot.waitUntil(field.hasFocus)
    at.qtbot.keyClicks(field, "label:naive")
    assert completer.offered == ['label:"naïve café" ']
    begun_names = ("label:cafe", 'label:"say ""h', "-no:open", "label:x")
    for begun, name in zip(begun_names, names, strict=True):
        field.clear()
        at.qtbot.keyClicks(field, begun)
        (whole,) = completer.offered
        completer.popup().hide()
        field.clear()
        QApplication.clipboard().setText(whole)
        field.paste()
        at.wait_search(whole.strip())
        assert _chips(at)[0].endswith(f"{name} ✕")
        assert at.panel.search_bar.trouble.text() == ""
        assert at.panel.state == ("list" if begun.startswith("-") else "no hit")
    field.clear()
    at.qtbot.keyClicks(field, 'p("x (')
    assert completer.offered == ['p("x (a (b) c)")>']
    completer.popup().hide()


def test_signs_that_hold_no_word_are_said(at):
    QApplication.clipboard().setText("🙂")
    at.panel.search_field.paste()
    at.wait_search("🙂")
    assert at.panel.state == "no hit"
    sentence = at.panel.findChild(QStackedWidget).currentWidget().sentence
    assert sentence.text() == "There is no word to search for in 🙂. Type letters or digits."


def test_how_to_search_is_one_key_away_and_one_key_gone(at):
    assert "Shift+F1" in at.panel.search_bar.help_button.toolTip()
    at.press(Key.Key_F1, Held.ShiftModifier)
    card = at.panel.search_bar.help
    assert card.isVisible()
    QTest.keyClick(card, Key.Key_Escape)
    assert not card.isVisible()


def test_more_like_this_shows_kin_done_or_to_do_and_ends_with_its_chip(at):
    first = at.project.current.posting_id
    at.press(Key.Key_K, Held.ControlModifier | Held.ShiftModifier)
    at.wait()
    title = at.session.postings.get(first).title
    assert _chips(at) == [f"like: {title} ✕"]
    assert at.panel.show_kind == "all"
    assert at.ids[0] == first
    assert any(row.done for row in at.session.postings.rows(at.ids))
    (chip,) = _visible_chips(at)
    at.qtbot.mouseClick(chip, LEFT)
    at.wait()
    assert (at.panel.show_kind, at.ids) == ("todo", at.todo)
    assert _chips(at) == []


def test_typing_takes_the_place_of_more_like_this(at):
    at.project.search.more_like(at.todo[0])
    at.wait()
    at.search("nurse")
    assert _chips(at) == []
    assert at.panel.show_kind == "todo"
    assert at.ids == [row for row in at.todo if "nurse" in at.session.postings.get(row).text.lower()]


# --- orders --------------------------------------------------------------------------------------------


def test_the_order_is_chosen_by_keys_and_kept_for_the_next_project(at):
    at.press(Key.Key_J, Held.ControlModifier)
    menu = at.panel.order_menu
    assert menu.isVisible()
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    at.wait()
    assert at.project.order.order == Order("useful")
    assert "Most useful first" in at.panel.order_line.button.text()
    assert Preferences()[settings.ORDER] == "useful"
    assert sorted(at.ids) == at.todo


def test_an_order_for_one_label_begins_with_the_current_label(at):
    at.project.labels.view.setFocus()
    at.press(Key.Key_Down)
    current = at.project.labels.view.current_id
    menu = at.panel.order_menu
    menu.fill_labels()
    entries = [action for action in menu.labels_menu.actions() if not action.isSeparator()]
    name = at.session.labels.get(current).name
    assert entries[0].text() == f"{name} (current label)"
    assert [entry.text() for entry in entries[1:]] == [label.name for label in at.session.labels.all]
    entries[0].trigger()
    at.wait()
    assert at.project.order.order == Order("label", current)
    assert at.panel.order_line.button.text() == f"Order: For {name} ▾"
    assert Preferences()[settings.ORDER] == "imported"  # that was for the moment


def test_a_label_without_a_model_is_hunted_by_likeness_and_the_list_says_so(at):
    do, session, menu, line = at.window.bridge.do, at.session, at.panel.order_menu, at.panel.order_line
    do(session.labels.add, "R&D")
    late = session.labels.all[-1].id

    def entry():
        menu.fill_labels()
        return next(action for action in menu.labels_menu.actions() if action.text().startswith("R&&D"))

    assert not entry().isEnabled()
    assert entry().text() == "R&&D (needs a yes answer)"
    assert "answer yes for one" in entry().toolTip()
    nurse = next(row for row in at.todo if "Nurse on" in session.postings.get(row).title)
    do(session.postings.answer, nurse, late, Answer.YES)
    assert entry().text() == "R&&D (by similarity)"
    assert "most similar to one that has it" in entry().toolTip()
    do(session.postings.finish, nurse)
    assert not line.note.isVisible()
    entry().trigger()
    at.wait()
    title = session.postings.get(nurse).title
    assert line.note.isVisible()
    assert line.note.text() == f"By similarity to “{title}” until the model has learned R&D"
    do(session.labels.change, late, name="Nights")
    assert line.note.text().endswith("until the model has learned Nights")
    menu.by_kind["title"].trigger()
    at.wait()
    assert not line.note.isVisible()


def test_for_one_label_can_be_had_before_the_first_training(open_project, qtbot):
    at = Window(open_project(todo=6), qtbot)
    it = at.session.labels.all[0].id
    at.window.bridge.do(at.session.postings.answer, at.todo[0], it, Answer.YES)
    at.panel.order_menu.fill_labels()
    entries = {action.text(): action for action in at.panel.order_menu.labels_menu.actions()}
    assert [text for text, action in entries.items() if text and action.isEnabled()] == [
        "IT (current label, by similarity)", "IT (by similarity)",
    ]  # fmt: skip
    entries["IT (by similarity)"].trigger()
    at.wait()
    assert at.project.order.order == Order("label", it)
    assert sorted(at.ids) == at.todo
    assert at.panel.order_line.note.isVisible()


def test_the_order_for_a_label_follows_its_name_and_ends_with_it(at):
    label = at.session.labels.all[1]
    at.project.order.set_order(Order("label", label.id))
    at.wait()
    at.window.bridge.do(at.session.labels.change, label.id, name="Care")
    assert at.panel.order_line.button.text() == "Order: For Care ▾"
    at.window.bridge.do(at.session.labels.delete, label.id)
    at.wait()
    assert at.project.order.order == AS_IMPORTED
    assert at.panel.order_line.button.text() == "Order: As imported ▾"
    assert at.ids == at.todo
    at.project.undo()
    at.window.actions_by_name["retrain"].trigger()
    at.wait()
    assert at.panel.state == "list"
    assert at.panel.order_line.button.text() == "Order: As imported ▾"


def test_a_waiting_order_does_not_use_a_closed_project(at):
    at.panel.order_menu.by_kind["useful"].trigger()
    at.wait()
    at.window.actions_by_name["retrain"].trigger()
    at.wait()
    assert at.panel.order_line.sign.text() == "new order ready"
    at.press(Key.Key_Return, Held.ShiftModifier)
    at.project.current.answer(at.session.labels.all[0].id, Answer.YES)
    at.project.current.go_to(at.ids[3])
    at.window.close_project()
    # The window's fixture fails the test if a late timer reports an error.
    at.qtbot.waitUntil(
        lambda: not any(each.isActive() and each.isSingleShot() for each in at.window.findChildren(QTimer))
    )
    assert at.window.project is None


def test_orders_that_need_a_model_say_so(open_project):
    window = open_project(todo=3)
    menu = window.project.posting_list.order_menu
    assert window.actions_by_name["order"].menu() is menu
    for kind in ORDER_KINDS:
        needs = Order(kind.name).needs_model
        assert menu.by_kind[kind.name].isEnabled() is not needs
        assert ("needs a model" in menu.by_kind[kind.name].text()) is needs


def test_an_order_is_turned_round_and_stays_so_for_the_next_project(at):
    menu, line = at.panel.order_menu, at.panel.order_line
    menu.by_kind["title"].trigger()
    at.wait()
    titles = [at.session.postings.get(row).title for row in at.ids]
    assert not menu.turn.isChecked()
    assert "Z to A" in menu.turn.toolTip()
    menu.turn.trigger()
    at.wait()
    assert [at.session.postings.get(row).title for row in at.ids] == sorted(titles, reverse=True)
    assert menu.turn.isChecked()
    assert menu.by_kind["title"].isChecked()
    assert line.button.text() == "Order: By title, Z to A ▾"
    preferences = Preferences()
    assert (preferences[settings.ORDER], preferences[settings.TURNED]) == ("title", True)
    at.project.search.recall(preferences)
    assert at.project.order.order == Order("title", turned=True)
    menu.by_kind["longest"].trigger()
    at.wait()
    assert at.project.order.order == Order("longest")
    menu.by_kind["random"].trigger()
    at.wait()
    assert not menu.turn.isEnabled()
    assert not Preferences()[settings.TURNED]


def test_any_field_can_be_sorted_by(open_project, qtbot):
    at = Window(open_project(todo=3), qtbot)
    menu = at.panel.order_menu
    menu.fill_fields()
    assert [(entry.text(), entry.isEnabled()) for entry in menu.fields_menu.actions()] == [
        ("No posting has fields", False)
    ]
    rows = [IncomingPosting("rows", no, f"Job {no}", fields={"R&D pay": str(no)}) for no in (9, 100, 10)]
    at.window.bridge.do(at.session.files.add, rows)
    at.wait()
    menu.fill_fields()
    (entry,) = menu.fields_menu.actions()
    assert entry.text() == "R&&D pay"
    entry.trigger()
    at.wait()
    assert [at.session.postings.get(row).fields.get("R&D pay") for row in at.ids] == ["9", "10", "100"] + [
        None
    ] * 3
    assert at.panel.order_line.button.text() == "Order: By R&&D pay ▾"
    assert menu.by_kind["field"].isChecked()
    menu.turn.trigger()
    at.wait()
    assert [at.session.postings.get(row).fields.get("R&D pay") for row in at.ids[:3]] == ["100", "10", "9"]
    assert at.panel.order_line.button.accessibleName() == "Order: By R&D pay, last first"
    assert Preferences()[settings.ORDER] == "imported"


def test_the_lasting_orders_are_orders():
    kinds = {kind.name for kind in ORDER_KINDS}
    assert kinds - set(settings.LASTING_ORDERS) == {"label", "mistakes", "field"}
    assert set(settings.LASTING_ORDERS) <= kinds


def test_a_project_opens_in_the_order_chosen_last(at, make_project, settle):
    at.panel.order_menu.by_kind["newest"].trigger()
    at.wait()
    assert at.ids == at.todo[::-1]
    assert at.window.open_project(make_project(todo=5, name="other"))
    settle()
    session = at.window.bridge.session
    assert list(at.window.project.posting_list.model.ids) == list(session.postings.ids())[::-1]


# --- many at once --------------------------------------------------------------------------------------


def test_the_labels_to_answer_have_the_dots_that_they_have_elsewhere(at):
    first = at.session.labels.all[0]
    at.window.bridge.do(at.session.labels.add, "Alike", color=first.color)
    at.select_rows(3)
    at.project.selection.ask_answer()
    popup = at.project.selection.popup
    icons = {
        popup.list.item(row).text(): popup.list.item(row).icon().pixmap(10, 10).toImage()
        for row in range(popup.list.count())
    }
    popup.hide()
    assert icons["Alike"] != icons[first.name]


def test_several_selected_are_answered_with_the_count_said_first(at):
    remote = next(label for label in at.session.labels.all if label.name == "Remote")
    at.select_rows(3)
    assert at.panel.selection_bar.isVisible()
    assert at.panel.selection_bar.sentence.text() == "3 selected"
    assert at.project.posting_view.note.text() == "For this posting, not the 3 selected"
    assert "Done for 3 postings" in at.panel.selection_bar.done_button.toolTip()
    assert "Return" in at.panel.selection_bar.done_button.toolTip()
    at.press(getattr(Key, f"Key_{remote.key}"))
    popup = at.project.selection.popup
    assert popup.isVisible()
    assert popup.label_id == remote.id
    assert popup.buttons["yes"].accessibleName() == "Answer Remote: yes for 3 postings"
    assert all(at.session.postings.tagging(row).answer(remote.id) is None for row in at.todo)  # nothing yet
    QTest.keyClick(popup.filter, Key.Key_Return)
    assert not popup.isVisible()
    answers = [at.session.postings.tagging(row).answer(remote.id) for row in at.todo]
    assert answers == [Answer.YES] * 3 + [None] * 5
    assert at.panel.selected_count == 3
    at.press(Key.Key_Z, Held.ControlModifier)
    assert all(at.session.postings.tagging(row).answer(remote.id) is None for row in at.todo)


def test_the_popup_filters_and_answers_no_and_nothing(at):
    nursing = next(label for label in at.session.labels.all if label.name == "Nursing")
    at.select_rows(2)
    at.press(Key.Key_Return, Held.ControlModifier)
    popup = at.project.selection.popup
    QTest.keyClicks(popup.filter, "nur")
    assert popup.label_id == nursing.id
    QTest.keyClick(popup.filter, Key.Key_Return, Held.ShiftModifier)
    assert [at.session.postings.tagging(row).answer(nursing.id) for row in at.todo[:3]] == [
        Answer.NO,
        Answer.NO,
        None,
    ]
    at.press(Key.Key_Return, Held.ControlModifier)
    QTest.keyClicks(popup.filter, "zzz")
    assert not popup.buttons["yes"].isEnabled()
    QTest.keyClick(popup.filter, Key.Key_Return)
    assert popup.isVisible()
    popup.filter.clear()
    QTest.keyClicks(popup.filter, "nur")
    QTest.keyClick(popup.filter, Key.Key_Return, Held.ControlModifier)
    assert [at.session.postings.tagging(row).answer(nursing.id) for row in at.todo[:2]] == [None, None]


def test_shift_and_a_labels_key_asks_for_no(at):
    remote = next(label for label in at.session.labels.all if label.name == "Remote")
    popup = at.project.selection.popup
    at.select_rows(3)
    at.press(getattr(Key, f"Key_{remote.key}"), Held.ShiftModifier)
    assert popup.label_id == remote.id
    assert [button.text() for button in popup.buttons.values()] == ["Yes", "No ⏎", "Unanswered"]
    assert "(Enter)" in popup.buttons["no"].toolTip()
    assert "(" not in popup.buttons["yes"].toolTip()
    QTest.keyClick(popup.filter, Key.Key_Return)
    assert [at.session.postings.tagging(row).answer(remote.id) for row in at.todo[:4]] == [Answer.NO] * 3 + [
        None
    ]
    at.press(getattr(Key, f"Key_{remote.key}"))
    assert [button.text() for button in popup.buttons.values()] == ["Yes ⏎", "No", "Unanswered"]
    QTest.keyClick(popup.filter, Key.Key_Return)
    assert [at.session.postings.tagging(row).answer(remote.id) for row in at.todo[:3]] == [Answer.YES] * 3


def test_f_flags_all_selected_and_where_all_are_flagged_takes_that_off(at):
    def flagged():
        return [row.flagged for row in at.session.postings.rows(at.todo[:4])]

    at.press("f")
    at.select_rows(3)
    at.press("f")
    assert flagged() == [True, True, True, False]
    at.press("f")
    assert flagged() == [False] * 4
    at.press(Key.Key_Z, Held.ControlModifier)
    assert flagged() == [True, True, True, False]
    at.qtbot.mouseClick(at.panel.selection_bar.flag_button, LEFT)
    assert at.session.redo_title == "Unflag 3 postings"  # nothing was done


def test_a_label_that_is_deleted_while_the_popup_is_open_is_refused_with_a_sentence(at):
    at.select_rows(2)
    at.press(Key.Key_Return, Held.ControlModifier)
    popup = at.project.selection.popup
    at.window.bridge.do(at.session.labels.delete, popup.label_id)
    QTest.keyClick(popup.filter, Key.Key_Return)
    assert at.window.banner.sentence.text().startswith("This label has been deleted.")
    assert (at.session.undo_title or "").startswith("Delete label")


def test_the_sign_of_enter_stands_on_what_enter_does(at):
    here, below = at.project.posting_view, at.panel.selection_bar
    assert here.done_button.text() == "Done and next ⏎"
    at.select_rows(3)
    assert here.done_button.text() == "Done and next"
    for button in (here.done_button, here.reopen_button, here.flag_button):
        assert "(" not in button.toolTip()
    assert below.done_button.text() == "Done ⏎"
    assert "(Return)" in below.done_button.toolTip()
    here.done_button.click()
    assert at.session.postings.counts().todo == len(at.todo) - 1
    at.select_rows(1)
    assert here.done_button.text() == "Done and next ⏎"
    assert "(F)" in here.flag_button.toolTip()


def test_done_flag_and_delete_are_for_all_selected_and_one_step_each(at):
    bar = at.panel.selection_bar
    at.select_rows(4)
    at.qtbot.mouseClick(bar.flag_button, LEFT)
    assert [row.flagged for row in at.session.postings.rows(at.todo)] == [True] * 4 + [False] * 4
    at.press(Key.Key_Return)
    assert at.session.postings.counts().todo == 4
    assert at.project.current.posting_id == at.todo[4]
    assert at.session.undo_title == "Done for 4 postings"
    at.press(Key.Key_Z, Held.ControlModifier)
    assert at.ids == at.todo
    at.press(Key.Key_Z, Held.ControlModifier)
    assert not any(row.flagged for row in at.session.postings.rows(at.todo))
    at.select_rows(3)
    at.press(Key.Key_Delete)
    assert at.ids == at.todo[3:]
    assert not bar.isVisible()
    at.press(Key.Key_Z, Held.ControlModifier)
    assert at.ids == at.todo


@pytest.mark.parametrize("show", ["todo", "all"])
def test_undo_selects_those_again_that_were_finished_together(at, show):
    at.panel.chips[show].click()
    at.wait()
    chosen = [at.todo[0], at.todo[2], at.todo[3]]
    for row, held in zip(chosen, (Held.NoModifier, Held.ControlModifier, Held.ControlModifier), strict=True):
        place = at.table.visualRect(at.panel.model.index(at.panel.model.row_of(row))).center()
        at.qtbot.mouseClick(at.table.viewport(), LEFT, held, place)
    at.press(Key.Key_Return)
    here = at.project.current.posting_id
    assert here not in chosen
    for _ in range(2):
        at.press(Key.Key_Z, Held.ControlModifier)
        assert list(at.panel.selected_ids()) == chosen
        assert at.panel.selection_bar.sentence.text() == "3 selected"
        assert (at.project.current.posting_id, at.panel.current_id) == (here, here)
        at.press(Key.Key_Y, Held.ControlModifier)
        assert at.session.postings.counts().todo == len(at.todo) - 3
        assert at.project.current.posting_id == here


def test_ctrl_click_adds_and_takes_away_one_and_escape_leaves_the_current(at):
    def click(row, held=Held.NoModifier):
        at.qtbot.mouseClick(
            at.table.viewport(), LEFT, held, QPoint(40, at.table.rowViewportPosition(row) + 20)
        )

    click(0)
    click(2, Held.ControlModifier)
    assert list(at.panel.selected_ids()) == [at.todo[0], at.todo[2]]
    assert at.project.current.posting_id == at.todo[2]
    click(3, Held.ControlModifier)
    click(2, Held.ControlModifier)
    assert list(at.panel.selected_ids()) == [at.todo[0], at.todo[3]]
    at.press(Key.Key_Escape)
    assert at.panel.selected_count <= 1
    assert not at.panel.selection_bar.isVisible()


def test_all_found_are_selected_by_key_and_told(at):
    at.search("nurse")
    at.press(Key.Key_Down)
    at.press(Key.Key_A, Held.ControlModifier)
    assert list(at.panel.selected_ids()) == at.ids
    assert at.panel.selection_bar.sentence.text() == f"{len(at.ids)} selected"


def test_a_million_are_selected_as_one_range(at):
    at.table.set_ids(array("q", range(1, 1_000_001)))
    at.panel.select_all()
    assert at.table.selectionModel().selection().size() == 1
    assert at.panel.selected_count == 1_000_000
    assert at.panel.selected_ids() == array("q", range(1, 1_000_001))
    first = at.table.model().index(5, 0)
    at.table.selectionModel().select(first, QItemSelectionModel.SelectionFlag.Deselect)
    assert at.panel.selected_count == 999_999
    assert at.panel.selected_ids()[5] == 7


@pytest.fixture
def long_list(at):
    """The window with more postings than are changed at once."""
    rows = [IncomingPosting("more", number, f"Posting {number}") for number in range(AT_ONCE + 200)]
    at.window.bridge.do(at.session.files.add, rows)
    at.todo = list(at.session.postings.ids("todo"))
    return at


def test_very_many_are_done_in_the_worker_and_undone_there(long_list):
    at = long_list
    at.table.setFocus()
    at.press(Key.Key_A, Held.ControlModifier)
    at.press(Key.Key_Return)
    assert at.window.bridge.worker.busy("many")
    at.wait()
    assert at.session.postings.counts().todo == 0
    assert at.window.status.note.text().startswith("Done for 508 postings")
    at.press(Key.Key_Z, Held.ControlModifier)
    assert at.window.bridge.worker.busy("many")
    at.wait()
    assert at.ids == at.todo


def test_while_many_are_changed_other_edits_are_refused_with_a_sentence(long_list):
    at = long_list
    at.table.setFocus()
    at.press(Key.Key_A, Held.ControlModifier)
    at.press(Key.Key_Return)
    it = at.session.labels.all[0].id
    at.project.current.answer(it, Answer.YES)
    assert at.window.banner.sentence.text() == BUSY_WITH_MANY
    assert at.session.postings.tagging(at.todo[0]).answer(it) is None
    at.project.bulk_edits.reopen()
    at.wait()
    assert at.session.postings.counts().todo == 0
    at.project.current.answer(it, Answer.YES)
    assert at.session.undo_title == "IT: yes"


def test_while_many_are_changed_neither_a_split_nor_a_pin_waits_for_the_file(long_list):
    at = long_list
    newest = max(label.id for label in at.session.labels.all)
    at.table.setFocus()
    at.press(Key.Key_A, Held.ControlModifier)
    at.press(Key.Key_Return)
    at.window.bridge.start(at.window, at.session.labels.split_job, at.todo[:2], "Split off")
    assert at.window.banner.sentence.text() == BUSY_WITH_MANY
    at.window.banner.hide()
    at.project.history.pin(1, True)
    assert at.window.banner.sentence.text() == BUSY_WITH_MANY
    assert at.window.banner.isVisible()
    assert not at.session.models.history()[0].pinned
    at.wait()
    at.window.bridge.do(at.session.labels.add, "Next")
    assert at.session.labels.all[-1].id == newest + 1  # the split made no label that nobody sees


def test_a_deed_on_many_is_cancelled_whole(long_list):
    at = long_list
    at.table.setFocus()
    at.press(Key.Key_A, Held.ControlModifier)
    before = at.session.undo_title
    at.press(Key.Key_Return)
    at.window.bridge.worker.cancel("many")
    at.wait()
    assert at.session.postings.counts().todo == len(at.todo)
    assert at.session.undo_title == before


def test_a_read_only_project_offers_no_deeds(at, make_project):
    at.panel.selection_bar.set_writes(False)
    at.select_rows(2)
    assert not at.panel.selection_bar.done_button.isEnabled()


# --- near-duplicates and the stop hint -----------------------------------------------------------------


@pytest.fixture
def twins(at):
    """The window, as imported and without a learned order so far, with three near-identical postings."""
    text = (
        "Wir suchen eine Pflegekraft für die Nachtschicht im Krankenhaus am Park, ab sofort und in Vollzeit."
    )
    rows = [IncomingPosting("twins", number, f"{text} Stelle {number}") for number in range(3)]
    rows.append(IncomingPosting("alone", 1, "Ein Gärtner für den Botanischen Garten"))
    at.window.bridge.do(at.session.files.add, rows)
    at.wait()
    *at.twins, at.alone = list(at.session.postings.ids("todo"))[-4:]
    return at


def test_near_duplicates_of_what_is_done_are_offered_its_answers(twins):
    at, it = twins, twins.session.labels.all[0].id
    first = at.twins[0]
    at.project.current.go_to(first)
    assert not at.panel.near_duplicates_bar.isVisible()
    at.project.current.answer(it, Answer.YES)
    at.table.setFocus()
    at.press(Key.Key_Return)
    at.qtbot.waitUntil(at.panel.near_duplicates_bar.isVisible)
    assert at.panel.near_duplicates_bar.sentence.text() == "2 near-identical postings are to do"
    at.press(Key.Key_D, Held.ControlModifier)
    assert not at.panel.near_duplicates_bar.isVisible()
    assert {at.session.postings.tagging(row) for row in at.twins} == {at.session.postings.tagging(first)}
    assert at.session.undo_title == "The same answers for 2 postings"
    at.press(Key.Key_Z, Held.ControlModifier)
    assert [row.done for row in at.session.postings.rows(at.twins)] == [True, False, False]


def test_the_key_of_the_same_answers_is_told_as_it_is_now(twins):
    at, keys = twins, twins.window.action_keys
    at.project.current.go_to(at.twins[0])
    at.table.setFocus()
    at.press(Key.Key_Return)
    at.qtbot.waitUntil(at.panel.near_duplicates_bar.isVisible)
    button = at.panel.near_duplicates_bar.same_button
    assert "(Ctrl+D)" in button.toolTip()
    keys.change("same_answers", QKeySequence("Ctrl+J"))
    assert "(Ctrl+J)" in button.toolTip()
    keys.change("same_answers", QKeySequence())
    assert "(" not in button.toolTip()
    at.select_rows(2)
    keys.change("done", QKeySequence("Ctrl+G"))
    assert at.panel.selection_bar.done_button.text() == "Done Ctrl+G"
    assert "(Ctrl+G)" in at.panel.selection_bar.done_button.toolTip()


def test_the_offer_ends_with_undo_and_with_the_next_posting_done(twins):
    at = twins
    at.project.current.go_to(at.twins[0])
    at.table.setFocus()
    at.press(Key.Key_Return)
    at.qtbot.waitUntil(at.panel.near_duplicates_bar.isVisible)
    at.press(Key.Key_Z, Held.ControlModifier)
    assert not at.panel.near_duplicates_bar.isVisible()
    at.press(Key.Key_Return)
    at.press(Key.Key_Z, Held.ControlModifier)  # before they are found
    at.qtbot.waitUntil(lambda: not at.project.near_duplicates.looking)
    assert not at.panel.near_duplicates_bar.isVisible()
    at.press(Key.Key_Return)
    at.qtbot.waitUntil(at.panel.near_duplicates_bar.isVisible)
    at.project.current.go_to(at.alone)
    at.press(Key.Key_Return)
    at.qtbot.waitUntil(lambda: not at.project.near_duplicates.looking)
    assert not at.panel.near_duplicates_bar.isVisible()


def test_where_nothing_is_offered_the_key_says_why(twins):
    at, note = twins, twins.window.status.note
    at.table.setFocus()
    at.press(Key.Key_D, Held.ControlModifier)
    assert note.text().startswith("Finish a posting first")
    at.project.current.go_to(at.alone)
    at.press(Key.Key_Return)
    at.press(Key.Key_D, Held.ControlModifier)
    assert note.text() == "Still looking for near-identical postings."
    at.qtbot.waitUntil(lambda: not at.project.near_duplicates.looking)
    at.press(Key.Key_D, Held.ControlModifier)
    assert note.text() == "No posting still to do is nearly identical to the one you finished last."
    at.project.current.go_to(at.twins[0])
    at.press(Key.Key_Return)
    at.qtbot.waitUntil(at.panel.near_duplicates_bar.isVisible)
    at.panel.near_duplicates_bar.away_button.click()
    at.press(Key.Key_D, Held.ControlModifier)
    assert note.text().startswith("Finish a posting first")
    assert [row.done for row in at.session.postings.rows(at.twins)] == [True, False, False]


def test_a_queue_that_changes_little_is_said(at):
    sentence = "The last 60 answers changed little."
    at.project.order.settled.emit(sentence)
    assert at.panel.settled.isVisible()
    assert at.panel.settled.text() == sentence
    at.project.order.settled.emit("")
    assert not at.panel.settled.isVisible()


def test_likely_mistakes_are_looked_for_among_what_is_done(at):
    it = at.session.labels.all[0].id
    wrong = list(at.session.postings.ids("done"))[1]  # a nurse
    at.window.bridge.do(at.session.postings.answer, wrong, it, Answer.YES)
    at.window.actions_by_name["retrain"].trigger()
    at.wait()
    at.panel.order_menu.by_kind["mistakes"].trigger()
    at.wait()
    assert at.panel.show_kind == "all"
    assert wrong in at.ids
    assert all(row.done for row in at.session.postings.rows(at.ids))


def test_no_likely_mistakes_are_said(at):
    at.panel.chips["done"].click()
    at.panel.order_menu.by_kind["mistakes"].trigger()
    at.wait()
    at.panel.chips["todo"].click()
    at.wait()
    assert at.ids == []
    assert at.panel.state == "no doubt"
