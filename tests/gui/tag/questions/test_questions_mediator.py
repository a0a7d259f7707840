"""Questions in the real window on a real file, by real keys: asked, answered, undone, ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.core.jobs import run
from app.core.labels import SHAPES
from app.core.records import Answer, IncomingPosting
from app.gui.labels.label_menu import LabelMenu
from app.gui.tag.questions import questions_mediator as asking_module
from app.gui.tag.questions.wording import late_label
from app.session import Session
from tests.keyboard import press

if TYPE_CHECKING:
    from app.gui.window.main_window import MainWindow

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
YES, NO = Answer.YES, Answer.NO
LABELS = ("IT", "Nursing", "Remote")
TWIN = "A hospital ward needs a registered nurse for patients, night shifts and weekends, with a calm hand"


def title(window: MainWindow) -> str:
    return window.project.tagging.bar.title.text()


def count(window: MainWindow) -> str:
    return window.project.tagging.bar.count.text()


def at_hand(window: MainWindow) -> int | None:
    return window.project.current.posting_id


def on_disk(window: MainWindow, label_id: int) -> dict[int, Answer]:
    """The answers to a label, as they lie in the file."""
    with Session.open(window.bridge.session.path, read_only=True) as session:
        given = {row: session.postings.tagging(row).answer(label_id) for row in session.postings.ids()}
    return {row: answer for row, answer in given.items() if answer is not None}


@pytest.fixture
def late(open_project, qtbot) -> MainWindow:
    """24 done postings, 3 to do, a model; then the label Home office is added."""
    window = open_project(done=24, todo=3, train=True)
    window.bridge.do(window.bridge.session.labels.add, "Home office", description="from home, remote")
    return window


@pytest.fixture
def label_id(late) -> int:
    return late.bridge.session.labels.all[-1].id


@pytest.fixture
def asked(late, label_id, qtbot) -> MainWindow:
    """The window with the first question about the new label."""
    late.banner.more_button.click()
    qtbot.waitUntil(lambda: count(late) == "1 of 24")
    return late


def questions(window: MainWindow) -> list[int]:
    return [question.posting_id for question in window.project.questions.questions]


def idle(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())


# --- a label that came late ----------------------------------------------------------------------------


def test_a_new_label_offers_questions_for_the_done_postings(late):
    assert late.banner.isVisible()
    assert late.banner.more_button.text() == "Answer the 24 done postings"


def test_without_done_postings_nothing_is_offered(open_project):
    window = open_project(todo=3)
    window.bridge.do(window.bridge.session.labels.add, "Home office")
    assert window.banner.isHidden()


def test_an_offer_goes_with_its_label(late):
    press("z", modifier=CONTROL)
    assert late.banner.isHidden()


def test_questions_move_no_panel_of_a_small_window(late, qtbot):
    late.resize(1024, 768)
    before = late.project.widths()
    late.banner.more_button.click()
    qtbot.waitUntil(lambda: count(late) == "1 of 24")
    assert late.project.widths() == before


def test_the_question_has_the_shape_of_its_labels_dot(asked, label_id):
    alike = replace(asked.bridge.session.labels.get(label_id), name="Alike")
    bar = asked.project.tagging.bar
    words = late_label(alike, None, None, 1, 2)
    pictures = []
    for shape in range(len(SHAPES)):
        bar.set_words(words, shape=shape)
        pictures.append(bar.dot.grab().toImage())
    assert all(a != b for number, a in enumerate(pictures) for b in pictures[number + 1 :])


def test_arrow_keys_answer_and_each_answer_is_on_disk(asked, label_id, qtbot):
    assert title(asked) == "Home office?"
    first, second, third, *_ = questions(asked)
    assert at_hand(asked) == first
    press(Key.Key_Right)
    assert on_disk(asked, label_id) == {first: YES}
    assert at_hand(asked) == second
    press(Key.Key_Left)
    assert on_disk(asked, label_id) == {first: YES, second: NO}
    press(Key.Key_Down)
    assert on_disk(asked, label_id) == {first: YES, second: NO}
    assert at_hand(asked) not in (first, second, third)
    assert count(asked) == "4 of 24"


def test_the_mouse_does_the_same(asked, label_id):
    bar, (first, second, *_) = asked.project.tagging.bar, questions(asked)
    for name in ("yes", "no", "skip"):
        QTest.mouseClick(bar.button(name), Qt.MouseButton.LeftButton)
    assert on_disk(asked, label_id) == {first: YES, second: NO}
    assert count(asked) == "4 of 24"


def test_undo_takes_one_answer_back_and_returns_to_its_question(asked, label_id):
    first, second, *_ = questions(asked)
    press(Key.Key_Right, Key.Key_Left)
    press("z", modifier=CONTROL)
    assert (at_hand(asked), count(asked)) == (second, "2 of 24")
    assert on_disk(asked, label_id) == {first: YES}
    press("z", modifier=CONTROL)
    assert (at_hand(asked), count(asked)) == (first, "1 of 24")
    assert on_disk(asked, label_id) == {}
    press(Key.Key_Left)
    assert on_disk(asked, label_id) == {first: NO}


def test_redo_goes_on_past_the_questions_that_it_answers_again(asked, label_id):
    first, second, third, fourth, *_ = questions(asked)
    press(Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Right)
    assert (at_hand(asked), count(asked)) == (questions(asked)[4], "5 of 24")
    for _ in range(3):
        press("z", modifier=CONTROL)
    assert (at_hand(asked), count(asked)) == (first, "1 of 24")
    redone = []
    for _ in range(3):
        press("y", modifier=CONTROL)
        redone.append(count(asked))
    assert redone == ["2 of 24", "3 of 24", "5 of 24"]
    assert on_disk(asked, label_id) == {first: YES, second: NO, fourth: YES}
    press("z", modifier=CONTROL)
    assert (at_hand(asked), count(asked)) == (fourth, "4 of 24")
    press(Key.Key_Left)
    assert on_disk(asked, label_id) == {first: YES, second: NO, fourth: NO}
    assert count(asked) == "5 of 24"
    assert third not in on_disk(asked, label_id)


def test_undo_of_the_label_itself_ends_its_questions(asked, label_id):
    home = asked.bridge.session.postings.ids("todo")[0]
    press(Key.Key_Right)
    press("z", "z", modifier=CONTROL)
    assert asked.project.tagging.bar.isHidden()
    assert not asked.project.questions.active
    assert at_hand(asked) == home


def test_the_label_asked_about_has_the_evidence_and_the_current_row(asked, label_id, qtbot):
    assert asked.project.labels.view.current_id == label_id
    session = asked.bridge.session
    for row in questions(asked)[:6]:
        press(Key.Key_Right if "home" in session.postings.get(row).text else Key.Key_Left)
    idle(asked, qtbot)
    run_training(asked, qtbot)
    assert asked.project.posting_view.evidence_for.text() == "Home office"
    assert asked.project.tagging.bar.probability.isVisible()
    shown = asked.project.tagging.bar.probability.accessibleName()
    assert shown.startswith("Home office: ")
    assert "threshold" in shown


def run_training(window: MainWindow, qtbot) -> None:
    window.actions_by_name["retrain"].trigger()
    idle(window, qtbot)


def test_keys_of_the_queue_rest_while_questions_are_asked(asked, label_id):
    names = ("done", "back", "skip", "reopen")
    assert not any(asked.actions_by_name[name].isEnabled() for name in names)
    before = at_hand(asked)
    press(Key.Key_Return, "s", Key.Key_Backspace)
    assert at_hand(asked) == before
    assert not asked.project.posting_view.bar.isVisible()
    press(Key.Key_Escape)
    assert asked.actions_by_name["done"].isEnabled()
    assert asked.project.posting_view.bar.isVisible()


def test_escape_ends_and_brings_back_the_posting_of_before(late, label_id, qtbot):
    press(Key.Key_Down)
    home = at_hand(late)
    late.banner.more_button.click()
    qtbot.waitUntil(lambda: count(late) == "1 of 24")
    press(Key.Key_Right, Key.Key_Escape)
    assert at_hand(late) == home
    assert late.project.posting_list.current_id == home
    assert late.project.posting_list.table.hasFocus()
    assert late.project.tagging.bar.isHidden()
    press(Key.Key_Right, Key.Key_Left)
    assert len(on_disk(late, label_id)) == 1


def test_at_the_end_it_says_what_came_of_it_and_offers_to_retrain(asked, label_id, qtbot):
    yes = 0
    while count(asked):
        press(Key.Key_Right if yes < 4 else Key.Key_Left)
        yes += 1
    idle(asked, qtbot)
    assert title(asked) == "24 answered: 4 yes, 20 no"
    number = asked.bridge.session.models.number
    press("z", modifier=CONTROL)
    assert count(asked) == "24 of 24"
    press(Key.Key_Left)
    asked.project.tagging.bar.button("retrain").click()
    assert asked.project.tagging.bar.isHidden()
    qtbot.waitUntil(lambda: asked.bridge.session.models.number == number + 1)
    idle(asked, qtbot)


def test_all_skipped_is_said_so(asked):
    press(*[Key.Key_Down] * 24)
    assert title(asked) == "Nothing was answered"
    press(Key.Key_Escape)
    assert asked.project.tagging.bar.isHidden()


def test_typed_letters_and_arrows_answer_nothing_while_one_searches(asked, label_id):
    press("/")
    assert asked.project.posting_list.search_field.hasFocus()
    press("a", Key.Key_Left, Key.Key_Right)
    assert on_disk(asked, label_id) == {}
    assert count(asked) == "1 of 24"


def test_arrows_answer_wherever_else_the_focus_is(asked, label_id):
    project = asked.project
    for number, widget in enumerate((project.posting_view.text, project.labels.view, project.tagging.bar)):
        widget.setFocus()
        press(Key.Key_Left)
        assert len(on_disk(asked, label_id)) == number + 1


def test_a_long_text_scrolls_by_keys_that_answer_nothing(asked, label_id, qtbot):
    session = asked.bridge.session
    row = session.postings.get(questions(asked)[0])
    long = IncomingPosting("", 1, "\n".join([row.text] * 200), key="long", labels=(), no=LABELS, done=True)
    press(Key.Key_Escape)
    asked.bridge.do(session.files.add, [long])
    asked.actions_by_name["ask_label"].trigger()
    qtbot.waitUntil(lambda: count(asked) == "1 of 25")
    while "\n" not in session.postings.get(at_hand(asked)).text:
        press(Key.Key_Down)
    bar = asked.project.posting_view.text.verticalScrollBar()
    assert bar.value() == 0
    press(Key.Key_PageDown)
    assert bar.value() > 0
    assert on_disk(asked, label_id) == {}


def test_another_posting_makes_the_question_wait(asked, label_id):
    first, *_ = questions(asked)
    todo = asked.bridge.session.postings.ids("todo")
    asked.project.posting_list.table.selectRow(1)
    assert at_hand(asked) == todo[1]
    assert title(asked) == "The questions are waiting"
    press(Key.Key_Left)
    assert on_disk(asked, label_id) == {}
    press(Key.Key_Right)
    assert (at_hand(asked), title(asked)) == (first, "Home office?")


def test_an_answer_by_the_labels_own_key_shows_and_counts(asked, label_id):
    first, *_ = questions(asked)
    press(asked.bridge.session.labels.all[-1].key.lower())
    assert on_disk(asked, label_id) == {first: YES}
    assert title(asked) == "Home office: yes"
    press(Key.Key_Down, *[Key.Key_Down] * 23)
    assert title(asked) == "1 answered: 1 yes, 0 no"


def test_a_posting_that_is_deleted_meanwhile_is_passed_over(asked, label_id):
    first, second, third, *_ = questions(asked)
    asked.bridge.do(asked.bridge.session.postings.delete, [first, second])
    assert (at_hand(asked), count(asked)) == (third, "3 of 24")


def test_a_renamed_label_is_asked_about_by_its_new_name(asked, label_id):
    asked.bridge.do(asked.bridge.session.labels.change, label_id, name="Remote <b>work</b>")
    assert title(asked) == "Remote <b>work</b>?"


def test_a_deleted_label_ends_its_questions(asked, label_id):
    asked.bridge.do(asked.bridge.session.labels.delete, label_id)
    assert asked.project.tagging.bar.isHidden()
    press("z", modifier=CONTROL)
    assert asked.banner.isHidden()  # it is not new


def test_questions_wait_behind_other_views(asked, label_id):
    press("2", modifier=CONTROL)
    press("x", Key.Key_Left)
    assert on_disk(asked, label_id) == {}
    press("1", modifier=CONTROL)
    assert asked.project.tagging.bar.isVisible()
    press(Key.Key_Left)
    assert len(on_disk(asked, label_id)) == 1


def test_closing_in_between_loses_nothing(asked, label_id, qtbot):
    path = asked.bridge.session.path
    press(Key.Key_Right)
    asked.close_project()
    with Session.open(path, read_only=True) as session:
        assert (
            sum(session.postings.tagging(row).answer(label_id) is YES for row in session.postings.ids()) == 1
        )
    assert asked.open_project(path)
    assert asked.project.tagging.bar.isHidden()
    idle(asked, qtbot)


def test_closing_while_questions_are_looked_for(late, qtbot):
    late.banner.more_button.click()
    assert title(late).startswith("Looking for")
    late.close_project()
    assert late.banner.isHidden()


def test_an_offer_does_not_outlive_its_project(late):
    late.close_project()
    assert late.banner.isHidden()


def test_after_some_answers_the_rest_is_ranked_anew_but_not_the_one_at_hand(
    asked, label_id, qtbot, monkeypatch
):
    monkeypatch.setattr(asking_module, "RETRAIN_AFTER", 4)
    session, order = asked.bridge.session, questions(asked)
    for row in order[:4]:
        press(Key.Key_Right if "home" in session.postings.get(row).text else Key.Key_Left)
    hand = at_hand(asked)
    number = session.models.number
    qtbot.waitUntil(lambda: session.models.number > number)
    idle(asked, qtbot)
    assert at_hand(asked) == hand == order[4]
    now = questions(asked)
    assert now[:5] == order[:5]
    assert sorted(now) == sorted(order)
    assert len(now) == len(set(now)) == 24


def test_the_menu_and_its_key_ask_about_the_current_row(late, label_id, qtbot):
    session = late.bridge.session
    late.project.labels.view.set_current(session.labels.all[0].id)
    press("a", modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: title(late) == "IT is answered for every done posting")
    press(Key.Key_Escape)
    late.project.labels.view.set_current(label_id)
    late.actions_by_name["ask_label"].trigger()
    qtbot.waitUntil(lambda: count(late) == "1 of 24")


def test_from_another_view_it_turns_to_tag(late, label_id, qtbot):
    late.project.labels.view.set_current(label_id)
    press("4", modifier=CONTROL)
    late.actions_by_name["ask_label"].trigger()
    qtbot.waitUntil(lambda: count(late) == "1 of 24")
    assert late.project.view == "tag"
    assert late.project.tagging.bar.isVisible()


def test_without_a_label_or_a_done_posting_it_says_so(open_project, qtbot):
    window = open_project(todo=2, labels=())
    window.actions_by_name["ask_label"].trigger()
    assert title(window) == "There is no label to ask about"
    press(Key.Key_Escape)
    window.bridge.do(window.bridge.session.labels.add, "IT")
    window.actions_by_name["ask_label"].trigger()
    qtbot.waitUntil(lambda: title(window) == "No posting is done yet")


@pytest.mark.parametrize("done", [0, 3])
def test_a_labels_menu_offers_it_or_says_why_not(open_project, done):
    window = open_project(done=done, todo=1)
    view = window.project.labels.view
    menu = LabelMenu(view, window.bridge.session.labels.all[0], window.bridge.session.labels.all)
    (action,) = [action for action in menu.actions() if action.text().startswith("Answer for old")]
    assert action.isEnabled() == bool(done)
    assert ("none is done yet" in action.text()) == (not done)


def test_in_a_read_only_project_nothing_is_asked(window, make_project, settle):
    path = make_project(done=4, todo=1)
    window.show_project(Session.open(path, read_only=True))
    settle()
    assert not window.actions_by_name["ask_label"].isEnabled()
    assert not window.actions_by_name["mistakes"].isEnabled()


# --- likely mistakes -----------------------------------------------------------------------------------


@pytest.fixture
def doubtful(make_project, window, settle, qtbot) -> MainWindow:
    """A model, and one posting that is answered wrongly for IT."""
    path = make_project(done=40, todo=2)
    with Session.open(path) as session:
        wrong = "Backend services in Java: a developer of databases"
        session.files.add([IncomingPosting("", 1, wrong, labels=(), no=LABELS, done=True)])
        run(session.models.train_job())
    assert window.open_project(path)
    settle()
    qtbot.waitUntil(window.project.posting_list.table.hasFocus)
    return window


def ask_doubts(window: MainWindow, qtbot) -> int:
    """Start with likely mistakes; the posting of the first question."""
    press("d", modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: count(window) != "" or title(window).startswith("No likely"))
    return at_hand(window)


def test_a_doubted_answer_is_changed_by_a_key_and_comes_back_by_undo(doubtful, qtbot):
    it = doubtful.bridge.session.labels.all[0].id
    wrong = ask_doubts(doubtful, qtbot)
    assert title(doubtful).startswith("You said no to IT, the model says ")
    assert "trained without this posting" in doubtful.project.tagging.bar.note.text()
    press(Key.Key_Right)
    assert on_disk(doubtful, it)[wrong] is YES
    assert doubtful.actions_by_name["undo"].text() == "Undo IT: yes"
    press("z", modifier=CONTROL)
    assert on_disk(doubtful, it)[wrong] is NO
    assert at_hand(doubtful) == wrong
    assert title(doubtful).startswith("You said no to IT")


def test_the_buttons_of_a_doubt_take_one_line_of_a_small_window(doubtful, qtbot):
    doubtful.resize(1024, 768)
    ask_doubts(doubtful, qtbot)
    bar = doubtful.project.tagging.bar
    places = {name: bar.button(name).geometry() for name in ("keep", "change", "skip", "end")}
    assert len({places[name].top() for name in ("keep", "change", "skip")}) == 1
    assert places["end"].right() == bar.line.rect().right()
    assert places["end"].top() in (0, places["skip"].top())
    assert not places["end"].intersects(bar.probability.geometry())


def test_a_kept_answer_is_not_asked_about_again(doubtful, qtbot):
    it = doubtful.bridge.session.labels.all[0].id
    wrong = ask_doubts(doubtful, qtbot)
    press(Key.Key_Left)
    assert on_disk(doubtful, it)[wrong] is NO
    assert doubtful.actions_by_name["undo"].text() == "Undo Keep IT: no"
    press("z", modifier=CONTROL)
    assert (at_hand(doubtful), count(doubtful).split(" ")[0]) == (wrong, "1")
    press(Key.Key_Left)
    while count(doubtful):
        press(Key.Key_Down)
    assert title(doubtful) == "1 looked at: 1 kept, 0 changed"
    press(Key.Key_Escape)
    again = ask_doubts(doubtful, qtbot)
    assert again != wrong or not title(doubtful).startswith("You said no to IT")


def test_quality_lists_them_and_asks_one_by_one(doubtful, qtbot):
    it = doubtful.bridge.session.labels.all[0].id
    press("3", modifier=CONTROL)
    idle(doubtful, qtbot)
    quality = doubtful.project.quality
    quality.table.choose(it)
    listed = [row.posting_id for row in quality.effect.list.postings.scored]
    assert quality.effect.ask.isVisible()
    quality.effect.ask.click()
    qtbot.waitUntil(lambda: count(doubtful) != "")
    assert doubtful.project.view == "tag"
    asked_about = {question.label_id for question in doubtful.project.questions.questions}
    assert asked_about == {it}
    hand = at_hand(doubtful)
    assert hand in listed
    press(Key.Key_Left)
    press("3", modifier=CONTROL)
    assert hand not in [row.posting_id for row in quality.effect.list.postings.scored]


def test_where_nothing_is_doubtful_it_says_so(open_project, qtbot):
    window = open_project(done=0, todo=2)
    ask_doubts(window, qtbot)
    assert title(window) == "No likely mistakes"
    assert "Retrain" in window.project.tagging.bar.note.text()
    press(Key.Key_Escape)
    assert window.project.tagging.bar.isHidden()


@pytest.fixture
def twins(make_project, window, settle, qtbot) -> tuple[MainWindow, int, int]:
    """Two nearly identical postings, one with Remote and one without."""
    path = make_project(done=0, todo=1)
    with Session.open(path) as session:
        session.files.add([IncomingPosting("", n, f"{TWIN} {word}") for n, word in enumerate(("one", "two"))])
        _, one, two = session.postings.ids()
        session.postings.answer(one, session.labels.all[2].id, YES)
        session.postings.answer(two, session.labels.all[2].id, NO)
    assert window.open_project(path)
    settle()
    qtbot.waitUntil(window.project.posting_list.table.hasFocus)
    return window, one, two


def test_twins_are_shown_side_by_side_with_their_differences(twins, qtbot):
    window, one, _ = twins
    hand = ask_doubts(window, qtbot)
    said = [pane.caption.text() for pane in window.project.tagging.twins.panes]
    answers = ("yes", "no") if hand == one else ("no", "yes")
    assert said == [f"This posting · Remote: {answers[0]}", f"Nearly identical · Remote: {answers[1]}"]
    assert title(window) == f"Remote: {answers[0]} here, but {answers[1]} in a nearly identical posting"
    marked = [
        [selection.cursor.selectedText() for selection in pane.text.extraSelections()]
        for pane in window.project.tagging.twins.panes
    ]
    assert sorted(marked) == [["one"], ["two"]]
    assert window.project.tagging.twins.isVisible()


@pytest.mark.parametrize(("key", "both"), [(Key.Key_Right, YES), (Key.Key_Up, NO)])
def test_one_key_makes_twins_agree_in_one_step(twins, qtbot, key, both):
    window, one, two = twins
    remote = window.bridge.session.labels.all[2].id
    hand = ask_doubts(window, qtbot)
    press(key)
    assert on_disk(window, remote) == {one: both, two: both}
    assert title(window) == "1 looked at: 0 kept, 1 changed"
    press("z", modifier=CONTROL)
    assert on_disk(window, remote) == {one: YES, two: NO}
    assert (at_hand(window), window.project.tagging.twins.isVisible()) == (hand, True)


def test_twins_can_both_be_kept(twins, qtbot):
    window, _, _ = twins
    ask_doubts(window, qtbot)
    press(Key.Key_Left)
    assert title(window) == "1 looked at: 1 kept, 0 changed"
    assert not window.project.tagging.twins.isVisible()
    press(Key.Key_Escape)
    ask_doubts(window, qtbot)
    assert title(window) == "No likely mistakes"


def test_a_twin_that_is_deleted_takes_its_question_along(twins, qtbot):
    window, one, two = twins
    hand = ask_doubts(window, qtbot)
    window.bridge.do(window.bridge.session.postings.delete, [two if hand == one else one])
    assert count(window) == ""
    assert not window.project.tagging.twins.isVisible()


@pytest.mark.parametrize("width", [364, 420, 640])
def test_the_bar_fits_in_any_width(twins, qtbot, width):
    window, _, _ = twins
    ask_doubts(window, qtbot)
    bar = window.project.tagging.bar
    window.project.set_widths([316, width, 1280 - 316 - width])
    buttons = [bar.button(name) for name in ("keep", "yes", "no", "skip", "end")]
    qtbot.waitUntil(lambda: abs(bar.width() - width) < 10)
    qtbot.waitUntil(lambda: all(bar.line.rect().contains(button.geometry()) for button in buttons))
    places = [button.geometry() for button in buttons]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])
    assert bar.line.mapTo(bar, QPoint(0, bar.line.height())).y() <= bar.height()
