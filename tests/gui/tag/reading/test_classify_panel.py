"""The text to classify, typed and pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from app.gui.tag.reading.classify_panel import EDITABLE, SHOWN, ClassifyPanel

LEFT = Qt.MouseButton.LeftButton
LONG = "Engineer wanted. " * 100_000


@pytest.fixture
def panel(qtbot, theme) -> ClassifyPanel:
    made = ClassifyPanel()
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitActive(made):
        made.show()
    made.editor.setFocus()
    return made


@pytest.fixture
def heard(panel) -> list[str]:
    texts: list[str] = []
    panel.text_changed.connect(texts.append)
    return texts


def paste(panel, qtbot, text=None, html=None):
    data = QMimeData()
    if text is not None:
        data.setText(text)
    if html is not None:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(panel.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_every_key_press_is_told_at_once(panel, heard, qtbot):
    qtbot.keyClicks(panel.editor, "Java")
    assert heard == ["J", "Ja", "Jav", "Java"]
    assert panel.text() == "Java"


@pytest.mark.parametrize(("text", "count"), [("", "0 words"), ("Java", "1 word"), (" a  b\nc ", "3 words")])
def test_words_are_counted(panel, text, count):
    panel.set_text(text)
    assert panel.count.text() == count


def test_rich_text_is_pasted_as_plain_text(panel, heard, qtbot):
    paste(panel, qtbot, "Java <b>engineer</b>", "<h1 style='color:red'>Java engineer</h1>")
    assert heard == ["Java <b>engineer</b>"]
    paste(panel, qtbot, html="<p>only html</p>")
    assert "<p>" not in panel.text()
    assert not panel.editor.document().firstBlock().begin().fragment().charFormat().hasProperty(0x0001)


def test_a_text_too_long_to_edit_is_classified_whole_and_says_so(panel, heard, qtbot):
    qtbot.keyClicks(panel.editor, "ab")
    paste(panel, qtbot, LONG)
    assert heard[-1] == "ab" + LONG
    assert panel.text() == "ab" + LONG
    assert panel.editor.isReadOnly()
    assert panel.long_note.isVisible()
    assert f"{len(LONG) + 2:,}" in panel.long_note.text()
    assert len(panel.editor.plain_text()) == SHOWN
    qtbot.mouseClick(panel.clear_button, LEFT)
    assert heard[-1] == ""
    qtbot.keyClicks(panel.editor, "x")
    assert panel.text() == "x"
    assert not panel.long_note.isVisible()


def test_a_text_too_long_to_edit_is_pasted_over_once_all_is_selected(panel, heard, qtbot):
    panel.set_text(LONG)
    QGuiApplication.clipboard().setText("Java")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(panel.editor, Qt.Key.Key_V, control)
    assert panel.text() == LONG
    qtbot.keyClick(panel.editor, Qt.Key.Key_A, control)
    qtbot.keyClick(panel.editor, Qt.Key.Key_V, control)
    assert heard == [LONG, "Java"]
    qtbot.keyClicks(panel.editor, " x")
    assert set(panel.text()) == set("Java x")
    assert not panel.long_note.isVisible()


def test_the_longest_editable_text_is_still_edited(panel, qtbot):
    panel.set_text("a" * EDITABLE)
    assert not panel.editor.isReadOnly()


def test_clear_empties_the_field_and_gives_it_the_focus(panel, heard, qtbot):
    panel.set_text("Java")
    qtbot.mouseClick(panel.clear_button, LEFT)
    assert heard == ["Java", ""]
    assert panel.editor.hasFocus()
    assert not panel.clear_button.isEnabled()


def test_a_text_with_only_blanks_cannot_be_added(panel, qtbot):
    asked = []
    panel.add_asked.connect(asked.append)
    panel.set_text(" \n ")
    assert not panel.add_button.isEnabled()
    panel.set_text("Java")
    qtbot.mouseClick(panel.add_button, LEFT)
    assert asked == ["Java"]


def test_typing_can_be_undone(panel, heard, qtbot):
    qtbot.keyClicks(panel.editor, "ab")
    qtbot.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.text() == ""


def test_the_lines_keep_their_height_while_typing(panel, qtbot):
    panel.set_text("a")
    panel.clear()
    qtbot.keyClicks(panel.editor, "a")
    qtbot.keyClick(panel.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.editor, "b")
    document = panel.editor.document()
    assert (
        document.firstBlock().blockFormat().lineHeight()
        == document.lastBlock().blockFormat().lineHeight()
        > 20
    )


def test_files_are_left_to_the_window(panel):
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.csv")])
    words.setText("words")
    assert not panel.editor.canInsertFromMimeData(files)
    assert panel.editor.canInsertFromMimeData(words)


def test_tab_leaves_the_editor(panel, qtbot):
    panel.set_text("a")
    panel.editor.setFocus()
    qtbot.keyClick(panel.editor, Qt.Key.Key_Tab)
    assert panel.text() == "a"
    assert not panel.editor.hasFocus()


def test_every_control_has_a_name(panel):
    assert panel.editor.accessibleName() == "Paste or type a job description"
    assert panel.clear_button.text()
    assert panel.add_button.text()
