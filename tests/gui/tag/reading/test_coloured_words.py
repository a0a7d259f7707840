"""Words are coloured in their places, whatever precedes them, and the text stays unchanged."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat

from app.core.evidence import WordEvidence
from app.gui.kit.colors import DARK, LIGHT
from app.gui.tag.reading.coloured_words import ColouredWords
from app.gui.tag.reading.reading_text import AT_ONCE, ReadingText
from app.gui.tag.reading.text_column import LONG_PARAGRAPH, TextColumn

LINE = QTextCharFormat.UnderlineStyle


def words_of(text, **weights):
    """Each word of ``weights`` wherever it stands; of 1 or more they are strong."""
    found = [
        (
            WordEvidence("text", match.start(), match.end(), match[0], weights[match[0]]),
            abs(weights[match[0]]) >= 1,
        )
        for match in re.finditer(r"\w+", text)
        if match[0] in weights
    ]
    return sorted(found, key=lambda pair: pair[0].start)


def coloured(column):
    return [selection.cursor.selectedText() for selection in column.extraSelections()]


def looks(column):
    return [
        (selection.format.background().color().name().upper(), selection.format.underlineStyle())
        for selection in column.extraSelections()
    ]


@pytest.fixture
def column(qtbot, theme):
    made = TextColumn()
    qtbot.addWidget(made)
    made.resize(500, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def colouring(column, theme):
    return ColouredWords(column, theme)


def show(column, colouring, text, **weights):
    column.put(text)
    colouring.show_words(text, words_of(text, **weights))


def test_for_and_against_are_told_apart_without_colour_too(column, colouring):
    show(
        column,
        colouring,
        "Java or maybe Kotlin, travel or noise",
        Java=1.0,
        Kotlin=0.4,
        travel=-1.0,
        noise=-0.4,
    )
    assert coloured(column) == ["Java", "Kotlin", "travel", "noise"]
    assert looks(column) == [
        (LIGHT.evidence_for, LINE.SingleUnderline),
        (LIGHT.evidence_for, LINE.NoUnderline),
        (LIGHT.evidence_against, LINE.DotLine),
        (LIGHT.evidence_against, LINE.DotLine),
    ]
    first, *_, last = (
        selection.format.underlineColor().name().upper() for selection in column.extraSelections()
    )
    assert (first, last) == (LIGHT.accent, LIGHT.no)


@pytest.mark.parametrize(
    "text",
    [
        "😀 Java",
        "🇬🇧👩‍💻Java",
        "a\r\nb\r\nJava and 😀 Java",
        "İstanbul İ Java",
        "\ud800 Java \udc00 Java",
        "تمريض Java",
        "e\u0301 \U0001d518\U0001d52b Java",
        "\u2028Java\u2029Java\x0cJava",
    ],
)
def test_words_are_met_after_characters_that_qt_counts_otherwise(column, colouring, text):
    show(column, colouring, text, Java=1.0)
    assert coloured(column) == ["Java"] * text.count("Java")


def test_words_are_met_in_a_paragraph_that_is_laid_out_as_several(column, colouring):
    text = "filler " * (3 * LONG_PARAGRAPH // 7) + "Java"
    show(column, colouring, text, Java=1.0)
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    assert coloured(column) == ["Java"]


def test_only_what_is_in_sight_is_coloured_and_scrolling_shows_the_rest(column, colouring):
    text = "\n".join(f"Java {number}" for number in range(3_000))
    show(column, colouring, text, Java=1.0)
    assert 5 < len(column.extraSelections()) < 40
    assert column.extraSelections()[0].cursor.position() < 10
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    assert 5 < len(column.extraSelections()) < 40
    assert column.extraSelections()[-1].cursor.position() > len(text) - 20


def test_the_words_of_a_text_that_is_still_growing_are_coloured_once_they_are_there(qtbot, theme):
    column = ReadingText()
    qtbot.addWidget(column)
    column.resize(500, 300)
    column.show()
    text = "filler " * (AT_ONCE // 3) + "Java"
    colouring = ColouredWords(column, theme)
    column.set_text(text)
    colouring.show_words(text, words_of(text, Java=1.0))
    assert column.growing
    qtbot.waitUntil(lambda: not column.growing)
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    assert coloured(column) == ["Java"]


def test_the_theme_is_followed_at_once(column, colouring, theme):
    show(column, colouring, "Java and travel", Java=1.0, travel=-1.0)
    theme.choose("dark")
    assert [color for color, _ in looks(column)] == [DARK.evidence_for, DARK.evidence_against]
    theme.choose("light")
    assert [color for color, _ in looks(column)] == [LIGHT.evidence_for, LIGHT.evidence_against]


def test_colours_are_no_part_of_the_text_nor_of_its_undo(column, colouring, qtbot):
    qtbot.keyClicks(column, "Java")
    steps = column.document().availableUndoSteps()
    colouring.show_words("Java", words_of("Java", Java=1.0))
    assert coloured(column) == ["Java"]
    assert column.document().availableUndoSteps() == steps
    qtbot.keyClick(column, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert column.plain_text() == ""


def test_while_someone_types_coloured_words_move_along(column, colouring, qtbot):
    show(column, colouring, "Java here", Java=1.0)
    qtbot.keyClicks(column, "no ")
    assert coloured(column) == ["Java"]
    column.resize(400, 300)
    assert coloured(column) == ["Java"]


def test_another_text_shows_none_of_the_former_words(column, colouring):
    show(column, colouring, "Java here", Java=1.0)
    column.put("another text")
    assert "".join(coloured(column)) == ""
    colouring.show_words("", ())
    assert column.extraSelections() == []
