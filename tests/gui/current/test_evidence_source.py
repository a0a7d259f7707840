"""Evidence in the real window: the words of the label under the pointer, and why it has its probability."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication

from app.core.evidence import LONGEST
from app.core.records import IncomingPosting
from app.gui.kit.colors import DARK, LIGHT

TEXT = "😀 İ A nurse for backend services in the hospital"


@pytest.fixture
def trained(open_project):
    return open_project(todo=4, done=12, train=True)


def point_at(qtbot, window, name):
    """The pointer over the row of a label."""
    view = window.project.labels.view
    (row,) = [row for row in range(view.model().rowCount()) if view.model().index(row).data() == name]
    corner = view.visualRect(view.model().index(row)).topLeft()
    for across in (50, 60):  # where the pointer stands already, Qt tells of no move
        qtbot.mouseMove(view.viewport(), corner + QPoint(across, 18))
    window.project.evidence.settle()


def coloured(column, color):
    """The words with a ground of this colour."""
    return {
        selection.cursor.selectedText()
        for selection in column.extraSelections()
        if selection.format.background().color().name().upper() == color
    }


def classify(window, text):
    window.actions_by_name["view_classify"].trigger()
    window.project.classify.set_text(text)
    window.project.evidence.settle()
    return window.project.classify.editor


def test_in_tag_the_words_of_the_label_under_the_pointer_are_coloured(trained, qtbot):
    shown = trained.project.posting_view
    assert shown.posting.title.startswith("Java developer")
    point_at(qtbot, trained, "IT")
    assert {"backend", "services"} <= coloured(shown.text, LIGHT.evidence_for)
    assert shown.evidence_note.text() == "evidence for"
    assert shown.evidence_for.text() == "IT"
    point_at(qtbot, trained, "Nursing")
    assert {"backend", "services"} <= coloured(shown.text, LIGHT.evidence_against)
    assert shown.evidence_for.text() == "Nursing"


def test_the_words_of_the_title_are_coloured_in_the_heading(trained, qtbot):
    heading = trained.project.posting_view.heading
    point_at(qtbot, trained, "IT")
    assert {"Java", "developer"} <= {word.word for word, *_ in heading.word_places()}
    trained.actions_by_name["view_classify"].trigger()
    qtbot.waitUntil(lambda: not list(heading.word_places()))


def test_where_the_pointer_leaves_the_current_label_counts_again(trained, qtbot):
    view = trained.project.labels.view
    view.set_current(3)
    point_at(qtbot, trained, "IT")
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: trained.project.posting_view.evidence_for.text() == "Remote")


def test_the_next_posting_brings_its_own_words(trained, qtbot):
    point_at(qtbot, trained, "Nursing")
    trained.actions_by_name["skip"].trigger()
    text = trained.project.posting_view.text
    qtbot.waitUntil(lambda: "nurse" in coloured(text, LIGHT.evidence_for))


def test_in_classify_words_after_emoji_are_coloured_as_they_are_typed(trained, qtbot):
    editor = classify(trained, TEXT)
    point_at(qtbot, trained, "Nursing")
    assert {"nurse", "hospital"} <= coloured(editor, LIGHT.evidence_for)
    assert {"backend", "services"} <= coloured(editor, LIGHT.evidence_against)
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor, " patients")
    qtbot.waitUntil(lambda: "patients" in coloured(editor, LIGHT.evidence_for))
    while editor.document().isUndoAvailable():
        qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.plain_text() == TEXT


def test_the_dark_theme_colours_the_same_words_its_own_way(trained, qtbot):
    editor = classify(trained, TEXT)
    point_at(qtbot, trained, "Nursing")
    light = coloured(editor, LIGHT.evidence_for)
    trained.actions_by_name["theme_dark"].trigger()
    assert coloured(editor, DARK.evidence_for) == light != set()
    lines = {selection.format.underlineStyle() for selection in editor.extraSelections()}
    assert QTextCharFormat.UnderlineStyle.DotLine in lines


def test_the_bar_says_how_many_words_the_model_knows(trained):
    classify(trained, "a nurse for backend services")
    assert trained.project.classify.count.text() == "5 words, all known to the model"
    classify(trained, "xyzzy qwertz nurse")
    assert trained.project.classify.count.text() == "3 words, most of them unknown to the model"
    classify(trained, "")
    assert trained.project.classify.count.text() == "0 words"


def test_without_a_model_no_word_is_coloured_and_no_sentence_is_shown(open_project):
    window = open_project(todo=2)
    editor = classify(window, "a nurse")
    assert editor.extraSelections() == []
    assert window.project.classify.count.text() == "2 words"
    assert window.project.labels.footer.isHidden()
    window.actions_by_name["view_tag"].trigger()
    assert window.project.posting_view.evidence_note.isHidden()


def test_a_posting_too_long_for_evidence_says_so(trained, qtbot):
    session = trained.bridge.session
    trained.bridge.do(session.files.add, [IncomingPosting("", 1, "nurse " * (LONGEST // 6 + 1))])
    trained.project.current.go_to(session.postings.ids()[-1])
    qtbot.waitUntil(lambda: not trained.bridge.worker.busy())
    trained.project.evidence.settle()
    shown = trained.project.posting_view
    assert shown.evidence_note.text() == "too long to show evidence"
    assert shown.evidence_for.isHidden()
    assert shown.text.extraSelections() == []
    trained.actions_by_name["why"].trigger()
    trained.project.evidence.settle()
    assert f"up to {LONGEST:,} characters" in trained.project.labels.why.note.text()


def test_why_opens_by_key_and_tells_the_label_without_a_word(trained, qtbot):
    classify(trained, "Java developer for backend services and a nurse")
    why, panel = trained.project.labels.why, trained.project.labels
    assert why.isHidden()
    qtbot.keyClick(
        trained.project.classify.editor,
        Qt.Key.Key_E,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert why.isVisible()
    assert panel.footer.why.isChecked()
    point_at(qtbot, trained, "IT")
    assert why.heading.text() == "Why IT?"
    assert "In every posting, for:" in why.overall.text()
    why.table.setCurrentIndex(why.model.index_of("backend"))
    session, text = trained.bridge.session, trained.project.classify.text()
    before = session.models.probabilities(text)[1]
    after = session.models.probabilities(text.replace("backend ", ""))[1]
    assert why.without.text() == f"Without “backend”: {before:.0%} → {after:.0%}".replace("%", "\u00a0%")
    qtbot.mouseClick(panel.footer.why, Qt.MouseButton.LeftButton)
    assert why.isHidden()
    assert not trained.actions_by_name["why"].isChecked()


def test_however_quickly_the_pointer_moves_it_is_computed_once_a_frame(trained, qtbot):
    evidence = trained.project.evidence
    evidence.settle()
    emitted = []
    evidence.shown.connect(emitted.append)
    for number in range(30):
        evidence.choose(1 + number % 3)
    assert len(emitted) <= 2
    qtbot.waitUntil(lambda: bool(emitted) and emitted[-1].label.id == 3)


def test_a_deleted_or_renamed_label_is_followed(trained, qtbot):
    trained.project.labels.view.set_current(1)
    session, shown = trained.bridge.session, trained.project.posting_view
    qtbot.waitUntil(lambda: shown.evidence_for.text() == "IT")
    trained.bridge.do(session.labels.change, 1, name="Computing")
    qtbot.waitUntil(lambda: shown.evidence_for.text() == "Computing")
    trained.bridge.do(session.labels.delete, 1)
    qtbot.waitUntil(lambda: shown.evidence_for.text() in ("Nursing", ""))


def test_no_evidence_is_requested_from_a_closed_project(trained, qtbot):
    point_at(qtbot, trained, "IT")
    trained.project.evidence.choose(2)  # which would be emitted at the end of the frame
    view = trained.project
    with qtbot.waitSignal(view.destroyed):
        trained.close_project()
    trained.actions_by_name["theme_dark"].trigger()
    trained.actions_by_name["why"].toggle()
    assert trained.project is None
