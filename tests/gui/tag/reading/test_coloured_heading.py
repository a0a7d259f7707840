"""A heading's words are coloured where QLabel paints them, and the heading stays plain text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.core.evidence import WordEvidence
from app.gui.kit.colors import LIGHT
from app.gui.tag.reading.coloured_heading import ColouredHeading


def word(text, sought, weight=1.0):
    start = text.index(sought)
    return WordEvidence("title", start, start + len(sought), sought, weight)


@pytest.fixture
def heading(qtbot, theme):
    made = ColouredHeading()
    qtbot.addWidget(made)
    made.resize(600, 40)
    with qtbot.waitExposed(made):
        made.show()
    return made


def places(heading):
    return {each.word: place for each, _, place in heading.word_places()}


@pytest.mark.parametrize("text", ["Senior Java engineer", "😀 İ Java", "<b>Java</b> & co"])
def test_a_word_lies_on_its_ground(heading, text):
    heading.setText(text)
    heading.show_words([(word(text, "Java"), True)], LIGHT)
    (place,) = places(heading).values()
    metrics = heading.fontMetrics()
    assert place.left() == pytest.approx(metrics.horizontalAdvance(text[: text.index("Java")]), abs=2)
    assert place.width() == pytest.approx(metrics.horizontalAdvance("Java"), abs=2)
    picture = heading.grab().toImage()
    corner = place.topLeft().toPoint()
    assert picture.pixelColor(corner.x() + 2, corner.y() + 2).name().upper() == LIGHT.evidence_for
    assert picture.pixelColor(corner.x() + 2, int(place.bottom()) - 1).name().upper() == LIGHT.accent
    assert heading.textFormat() == Qt.TextFormat.PlainText
    assert heading.text() == text


def test_words_in_the_second_line_are_coloured_there(heading):
    text = "A rather long title of a posting for a Java engineer in the United Kingdom"
    heading.setText(text)
    heading.resize(300, heading.heightForWidth(300))
    heading.show_words([(word(text, "rather"), False), (word(text, "Kingdom", -1.0), True)], LIGHT)
    found = places(heading)
    assert found["Kingdom"].top() > found["rather"].bottom() - 1
    assert found["Kingdom"].bottom() <= heading.height()


def test_what_is_left_out_before_and_cut_off_after_is_not_painted(heading):
    title = "  Java " + "x" * 400 + " nurse"
    heading.setText("Java " + "x" * 100 + "…")
    heading.show_words([(word(title, "Java"), True), (word(title, "nurse"), True)], LIGHT, left_out=2)
    assert list(places(heading)) == ["Java"]
    assert places(heading)["Java"].left() == 0


def test_no_words_leave_the_heading_as_it_was(heading):
    heading.setText("Java")
    before = heading.grab().toImage()
    heading.show_words([(word("Java", "Java"), True)], LIGHT)
    assert heading.grab().toImage() != before
    heading.show_words((), LIGHT)
    assert heading.grab().toImage() == before
