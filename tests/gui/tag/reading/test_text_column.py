"""The text of a posting: complete, plain and quick, whatever its contents."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QGuiApplication

from app.gui.tag.reading.reading_text import AT_ONCE, UNASKED, ReadingText
from app.gui.tag.reading.text_column import (
    COLUMN_WIDTH,
    LONG_PARAGRAPH,
    TEXT_SIZE,
    TextColumn,
    pieces,
    readable,
)

LINE = "We look for an engineer who reads. "


@pytest.fixture
def text(qtbot, theme) -> ReadingText:
    made = ReadingText()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    return made


@pytest.fixture
def column(qtbot) -> TextColumn:
    made = TextColumn()
    qtbot.addWidget(made)
    return made


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from("a\n é"), st.integers(0, 30_000)), max_size=6))
def test_pieces_are_the_text_and_none_is_long(runs):
    whole = "".join(sign * count for sign, count in runs)
    found = list(pieces(whole))
    assert "".join(found) == whole
    assert all(len(piece) <= LONG_PARAGRAPH for piece in found)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(
        st.characters(exclude_characters="\u2028\u2029\ufdd0\ufdd1\x00", exclude_categories=["Cs"]),
        max_size=300,
    )
)
def test_any_text_comes_out_as_it_went_in(column, text):
    column.put(text)
    assert column.plain_text() == readable(text)


def test_a_long_paragraph_is_laid_out_in_parts_and_read_back_whole(column):
    whole = LINE * 2000 + "\nA short one\n" + "x" * 40_000
    column.put(whole)
    assert column.document().blockCount() > 3
    assert column.plain_text() == whole


def test_half_a_surrogate_pair_is_shown_as_unreadable(column):
    column.put("a\ud800b")
    assert column.plain_text() == "a\ufffdb"


def test_html_is_shown_as_typed(text):
    text.set_text("<b>R&amp;D</b> <img src='file:///x.png'>")
    assert text.toPlainText() == "<b>R&amp;D</b> <img src='file:///x.png'>"


def test_copying_gives_the_text(text, qtbot):
    whole = LINE * 1000 + "\nend"
    text.set_text(whole)
    text.setFocus()
    qtbot.waitUntil(lambda: not text.growing)
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == whole
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_all_of_a_long_text_is_copied_even_before_it_is_shown(text, qtbot):
    whole = "line\n" * 100_000
    text.set_text(whole)
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == whole


def test_a_text_of_usual_length_is_there_at_once(text):
    text.set_text(LINE * 100)
    assert text.shown == text.total
    assert not text.growing


@pytest.mark.parametrize(
    "whole", [LINE * 8_000, "x" * 260_000, "a line of text\n" * 20_000], ids=["words", "one", "lines"]
)
def test_a_long_text_starts_at_once_and_stops_until_the_rest_is_requested(text, qtbot, whole):
    text.set_text(whole)
    assert AT_ONCE <= text.shown < AT_ONCE + LONG_PARAGRAPH
    qtbot.waitUntil(lambda: not text.growing)
    assert UNASKED <= text.shown < UNASKED + LONG_PARAGRAPH
    assert text.verticalScrollBar().value() == 0
    text.show_all()
    qtbot.waitUntil(lambda: not text.growing)
    assert text.shown == text.total
    assert text.plain_text() == whole


def test_another_text_stops_the_growth_of_the_previous_one(text, qtbot):
    text.set_text("a" * 150_000)
    text.set_text("short")
    qtbot.waitUntil(lambda: not text.growing)
    assert text.plain_text() == "short"


def test_the_column_is_at_most_640_wide_with_lines_of_1_6(text):
    text.resize(1200, 480)
    text.set_text(LINE * 50)
    assert text.viewport().width() == COLUMN_WIDTH
    block = text.document().firstBlock()
    heights = [block.layout().lineAt(line).height() for line in range(2)]
    tops = [block.layout().lineAt(line).y() for line in range(2)]
    assert tops[1] - tops[0] == pytest.approx(TEXT_SIZE * 1.6, abs=0.6), heights
    assert QFontInfo(text.font()).pixelSize() in (14, 15)


def test_right_to_left_is_honoured_for_each_paragraph(text):
    text.set_text("We look for an engineer.\nنبحث عن مهندس.")
    first, second = text.document().firstBlock(), text.document().lastBlock()
    assert first.textDirection() == Qt.LayoutDirection.LeftToRight
    assert second.textDirection() == Qt.LayoutDirection.RightToLeft


def test_the_text_cannot_be_edited_but_selected_by_keys(text, qtbot):
    text.set_text("We look for an engineer.")
    text.setFocus()
    qtbot.keyClicks(text, "s1x")
    assert text.plain_text() == "We look for an engineer."
    qtbot.keyClick(text, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert text.textCursor().selectedText() == "We look for an engineer."
