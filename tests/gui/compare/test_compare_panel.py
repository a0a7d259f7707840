"""The Compare view: methods row by row, an explanation of the current text, and empty states."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from app.core.comparison import METHOD_NAMES, Comparison, LearnerGain, Method
from app.core.explanation import explain
from app.core.goals import Goal
from app.core.records import Answer, Label, Progress
from app.core.tagging import Tagging
from app.gui.compare import wording
from app.gui.compare.compare_panel import ComparePanel
from app.gui.kit.cells import BOLD_ROLE
from app.gui.kit.theme import number_font, theme_of

LABELS = tuple(Label(number, name, "#3F6FE0") for number, name in enumerate(("IT", "<b>R&D", "Remote"), 1))


@pytest.fixture
def panel(qapp, qtbot):
    made = ComparePanel(theme_of(qapp))
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    return made


def cells(model, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def bold(model, column: int) -> list[str]:
    return [
        model.index(row, column).data()
        for row in range(model.rowCount())
        if model.index(row, column).data(BOLD_ROLE)
    ]


def scored_method(
    name: str, micro: float | None, labels: float = 2.0, seconds: float = 1.0, note: str = ""
) -> Method:
    return Method(name, micro, micro, micro, labels, seconds, seconds / 10, note)


def test_best_values_are_bold_and_notes_are_numbered(panel):
    panel.set_comparison(
        Comparison(
            (
                scored_method(METHOD_NAMES[0], 0.5, labels=1.0, seconds=0.02),
                scored_method(METHOD_NAMES[2], 0.804, seconds=30.0, note="Estimated on a sample."),
                scored_method(METHOD_NAMES[6], 0.801, labels=2.2, seconds=0.5),
            ),
            postings=1234,
            labels=3,
            yes_per_posting=2.15,
        )
    )
    assert cells(panel.methods, 0) == [METHOD_NAMES[0], f"{METHOD_NAMES[2]} ¹", METHOD_NAMES[6]]
    assert bold(panel.methods, 1) == ["80\u00a0%", "80\u00a0%"]  # what looks the same is the same
    assert bold(panel.methods, 4) == ["2.20"]  # nearest to the person's own answers
    assert bold(panel.methods, 5) == ["0.020"]
    assert panel.notes.text() == "¹ Estimated on a sample."
    assert "1,234 postings, 3 ready labels, 2.15 yes answers" in panel.compared_on.text()
    assert panel.stack.currentWidget() is panel.methods_table


def test_a_method_without_scores_shows_dashes_and_is_never_best(panel):
    panel.set_comparison(
        Comparison(
            (Method(METHOD_NAMES[0], note="Softmax needs two."), scored_method(METHOD_NAMES[4], 0.0)),
            5,
            1,
            0.4,
        )
    )
    assert [panel.methods.index(0, column).data() for column in range(1, 7)] == ["–"] * 6
    assert bold(panel.methods, 1) == []


def test_the_text_at_hand_is_explained(panel):
    tagging = Tagging().with_answer(1, Answer.YES).with_answer(2, Answer.NO)
    explanation = explain({1: 2.0, 2: 1.0, 3: -1.0}, LABELS, tagging, shared_cut=0.4)
    panel.set_explanation(explanation, "<i>Engineer</i>")
    assert panel.current_title.text() == "<i>Engineer</i>"
    assert cells(panel.assignments, 1) == [
        "IT",
        "press Compare to tune its cut",
        "IT, <b>R&D",
        "IT, <b>R&D",
        "IT, <b>R&D",
    ]
    assert cells(panel.terms, 0) == ["IT", "<b>R&D", "Remote", "Sum"]
    shares = [int(text.removesuffix("\u00a0%")) for text in cells(panel.terms, 3)[:-1]]
    assert sum(shares) == 100
    assert cells(panel.terms, 4)[:3] == ["yes", "no", "–"]
    assert cells(panel.terms, 5)[1:3] == ["–", "–"]
    assert "always sum to 100" in panel.why.text()
    assert "sees 1 yes alone" in panel.losses.text()
    assert "counts all 2 answers" in panel.losses.text()
    assert not panel.terms_table.isColumnHidden(wording.ANSWER_COLUMNS[0])


@pytest.mark.parametrize("percent", [100, 200])
def test_the_lower_tables_show_whole_rows(panel, qapp, percent):
    theme_of(qapp).choose_text_size(percent)
    try:
        panel.resize(1280, 500)
        methods = tuple(scored_method(name, 0.5) for name in METHOD_NAMES)
        panel.set_comparison(Comparison(methods, 16, 3, 1.5))
        panel.set_explanation(explain({1: 2.0, 2: 1.0, 3: -1.0}, LABELS), "Cook")
        for table in (panel.assignments_table, panel.terms_table):
            last = table.model().index(table.model().rowCount() - 1, 0)
            panel.grab()  # lays everything out
            assert last.row() > 1
            assert table.viewport().rect().contains(table.visualRect(last))
    finally:
        theme_of(qapp).choose_text_size(100)


def test_without_answers_the_columns_of_losses_are_away(panel):
    panel.set_explanation(explain({1: 2.0, 2: 1.0}, LABELS), "Engineer")
    assert all(panel.terms_table.isColumnHidden(column) for column in wording.ANSWER_COLUMNS)
    assert panel.losses.text() == "Nothing is answered here, so neither loss has a term."


def test_shares_in_whole_per_cent_come_to_a_hundred(panel):
    labels = [Label(number, f"Label {number}", "#3F6FE0") for number in range(7)]
    explanation = explain(dict.fromkeys(range(7), 0.0), labels)
    panel.set_explanation(explanation, "x")
    assert sum(int(text.removesuffix("\u00a0%")) for text in cells(panel.terms, 3)[:-1]) == 100


def test_running_swaps_the_buttons_and_keeps_the_focus(panel, qtbot):
    panel.activateWindow()
    panel.compare_button.setFocus()
    qtbot.waitUntil(panel.compare_button.hasFocus)
    panel.set_running(Progress(0.25, "One network"))
    assert panel.cancel_button.isVisible()
    assert not panel.compare_button.isVisible()
    assert panel.cancel_button.hasFocus()
    assert panel.bar.value() == 250
    assert panel.what.text() == "One network"
    panel.set_running(None)
    assert panel.compare_button.hasFocus()
    assert not panel.bar.isVisible()


def test_fewer_than_two_labels_leave_nothing_to_compare(open_project, qtbot):
    window = open_project(labels=("IT",))
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    panel = window.project.compare
    assert window.project.pages.currentWidget() is panel
    assert window.actions_by_name["view_compare"].isChecked()
    assert panel.empty_state.title.text() == "Fewer than two labels"
    assert not panel.compare_button.isEnabled()
    assert panel.no_explanation.title.text() == "Fewer than two labels"
    window.bridge.do(window.bridge.session.labels.add, "Nursing")
    assert panel.compare_button.isEnabled()
    assert panel.empty_state.title.text() == "Not compared yet"
    assert panel.no_explanation.title.text() == "No model yet"


def test_a_lack_of_answers_is_reported_in_the_banner(open_project, qtbot):
    window = open_project()
    window.show_view("compare")
    qtbot.mouseClick(window.project.compare.compare_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.project.compare.compare_button.isVisible()


def test_comparing_fills_the_table_and_explains_the_posting_at_hand(open_project, qtbot):
    window = open_project(done=16, todo=2, train=True)
    window.show_view("compare")
    panel = window.project.compare
    assert panel.no_explanation_card.isHidden()
    assert "press Compare to tune its cut" in cells(panel.assignments, 1)
    came = []
    panel.methods.rowsInserted.connect(lambda *_: came.append(panel.methods.rowCount()))
    qtbot.mouseClick(panel.compare_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.methods.rowCount() == len(METHOD_NAMES))
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    assert came == list(range(1, 1 + len(METHOD_NAMES)))
    assert panel.compare_button.isVisible()
    assert "press Compare to tune its cut" not in cells(panel.assignments, 1)

    terms = cells(panel.terms, 0)
    window.bridge.do(
        window.bridge.session.labels.change, window.bridge.session.labels.all[0].id, name="Software"
    )
    assert cells(panel.terms, 0) == ["Software" if name == "IT" else name for name in terms]
    window.bridge.do(window.bridge.session.labels.delete, window.bridge.session.labels.all[0].id)
    assert "Software" not in cells(panel.terms, 0)


def test_a_comparison_says_that_answers_changed_since(open_project, qtbot):
    window = open_project(done=16, todo=2)
    window.show_view("compare")
    panel, do, session = window.project.compare, window.bridge.do, window.bridge.session
    assert panel.stale.isHidden()
    qtbot.mouseClick(panel.compare_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.models.comparison is not None)
    qtbot.waitUntil(panel.compare_button.isVisible)
    fresh = bold(panel.methods, 1)
    assert fresh
    do(session.labels.set_threshold, session.labels.all[0].id, 0.3)  # which no method is compared with
    do(session.labels.change, session.labels.all[0].id, description="Programs and servers")
    do(session.postings.reopen, session.postings.ids("done")[0])
    do(session.postings.flag, session.postings.ids("done")[:1], True)
    assert panel.stale.isHidden()
    do(session.postings.answer, session.postings.ids("todo")[-1], session.labels.all[0].id, Answer.YES)
    assert panel.stale.isVisible()
    assert panel.compare_button.text() == "Compare again"
    assert bold(panel.methods, 1) == []
    do(session.undo)
    assert panel.stale.isHidden()
    assert bold(panel.methods, 1) == fresh
    do(session.labels.set_goal, session.labels.all[0].id, Goal("f1"))
    assert panel.stale.isVisible()
    qtbot.mouseClick(panel.compare_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.compare_button.isHidden)
    qtbot.waitUntil(panel.compare_button.isVisible)
    assert panel.stale.isHidden()
    assert panel.compare_button.text() == "Compare methods"


def test_the_text_in_classify_is_the_one_explained(open_project, qtbot):
    window = open_project(done=16, train=True)
    window.show_view("classify")
    window.project.classify.set_text("Nurse who works from home")
    window.show_view("compare")
    assert window.project.compare.current_title.text() == "Nurse who works from home"
    window.project.classify.set_text("n" * 100_001)
    window.show_view("compare")
    assert window.project.compare.no_explanation.title.text() == "A very long text"
    window.project.classify.set_text("")
    window.show_view("compare")
    assert window.project.compare.no_explanation.title.text() == "No text to explain"


def test_cancelling_keeps_what_was_found_before(open_project, qtbot):
    window = open_project(done=8)
    window.show_view("compare")
    panel = window.project.compare

    qtbot.mouseClick(panel.compare_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.cancel_button.isVisible)
    qtbot.waitUntil(lambda: panel.methods.rowCount() >= 1)
    qtbot.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.compare_button.isVisible)
    assert panel.methods.rowCount() == 0
    assert panel.stack.currentWidget() is panel.empty_state


def test_a_clearly_better_learner_is_offered_and_taken(open_project, qtbot):
    window = open_project(done=4)
    window.show_view("compare")
    panel = window.project.compare
    methods = tuple(scored_method(name, 0.5) for name in METHOD_NAMES)
    unclear = Comparison(methods, 16, 3, 1.5, other=LearnerGain("margin", 0.01, -0.01, 0.03))
    panel.set_comparison(unclear)
    assert panel.switch_button.isHidden()
    assert "neither clearly better" in panel.notes.text()
    panel.set_comparison(replace(unclear, other=LearnerGain("margin", 0.02, 0.01, 0.03)), stale=True)
    assert panel.switch_button.isHidden()
    panel.set_comparison(replace(unclear, other=LearnerGain("margin", 0.02, 0.01, 0.03)))
    assert "clearly better" in panel.notes.text()
    qtbot.mouseClick(panel.switch_button, Qt.MouseButton.LeftButton)
    assert window.bridge.session.options.learner == "margin"
    window.bridge.do(window.bridge.session.undo)
    assert window.bridge.session.options.learner == "logistic"


def test_nothing_is_clipped_in_a_small_window(open_project, qtbot):
    window = open_project(done=16, todo=1, train=True)
    window.resize(1024, 768)
    window.show_view("compare")
    panel = window.project.compare
    panel.set_comparison(Comparison(tuple(scored_method(name, 0.5) for name in METHOD_NAMES), 16, 3, 1.5))
    qtbot.waitUntil(lambda: panel.width() > 900)
    table = panel.methods_table
    last = table.visualRect(panel.methods.index(len(METHOD_NAMES) - 1, 6))
    qtbot.waitUntil(lambda: table.viewport().rect().contains(last))
    assert not panel.terms_table.horizontalScrollBar().isVisible()


def test_all_that_a_method_assigns_is_read_in_a_small_window(open_project, qtbot):
    names = ("Accounting and finance", "Customer service and care", "Media and entertainment")
    labels = tuple(Label(number, name, "#3F6FE0") for number, name in enumerate(names, 1))
    window = open_project(done=2)
    window.resize(1024, 768)
    window.show_view("compare")
    panel = window.project.compare
    panel.set_explanation(explain({1: 2.0, 2: 1.0, 3: 1.0}, labels, Tagging(), shared_cut=0.4), "A text")
    table = panel.assignments_table
    qtbot.waitUntil(lambda: table.columnWidth(1) < 300)
    for row in range(panel.assignments.rowCount()):
        for column in range(2):
            index = panel.assignments.index(row, column)
            metrics = QFontMetrics(number_font(weight=QFont.Weight.DemiBold))
            room = table.visualRect(index).adjusted(8, 0, -8, 0)
            needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), index.data())
            assert room.width() >= needed.width()
            assert room.height() >= needed.height()
    assert table.rowHeight(2) > table.rowHeight(0)


def test_the_view_with_all_it_says_makes_no_small_window_higher(open_project, qtbot):
    names = ("Accounting and finance or bookkeeping", "Customer service and care by telephone")
    labels = tuple(Label(number, name, "#3F6FE0") for number, name in enumerate(names, 1))
    window = open_project(done=2)
    window.resize(1024, 768)
    window.banner.show_message("A sentence over all views.")
    window.show_view("compare")
    panel = window.project.compare
    methods = (
        scored_method(METHOD_NAMES[2], 0.5, note="One note."),
        scored_method(METHOD_NAMES[3], 0.5, note="Another note."),
    )
    panel.set_comparison(Comparison(methods, 16, 2, 1.5))
    tagging = Tagging().with_answer(1, Answer.YES)
    panel.set_explanation(explain({1: 2.0, 2: 1.0}, labels, tagging, shared_cut=0.4), "A text")
    qtbot.waitUntil(panel.terms_table.isVisible)
    QApplication.sendPostedEvents()  # the layouts' own requests
    assert (window.width(), window.height()) == (1024, 768)


def test_it_says_what_it_is_for_and_which_method_is_in_use(open_project, qtbot):
    window = open_project(done=4)
    window.show_view("compare")
    said = window.project.compare.purpose
    assert "on your own answers" in said.text()
    assert "In use: one-vs-rest, thresholds by goal (logistic regression)." in said.text()
    window.bridge.do(window.bridge.session.models.use_learner, "margin")
    assert "(margin (squared hinge))" in said.text()
    window.actions_by_name["undo"].trigger()
    assert "(logistic regression)" in said.text()
