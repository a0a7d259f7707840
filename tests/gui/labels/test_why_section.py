"""The table of evidence: what it lists, that it adds up, and the label without a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.evidence import Evidence, StrongestWords, WordEvidence
from app.core.records import Label
from app.gui.labels.why_model import ROWS, WhyModel
from app.gui.labels.why_section import WhySection

LABEL = Label(1, "R&D <b>", "#3F6FE0")


def evidence(*weights, bias=-1.0, hidden=0.25):
    words = tuple(
        WordEvidence("text", 10 * place, 10 * place + len(word), word, weight)
        for place, (word, weight) in enumerate(weights)
    )
    return Evidence(1, bias + hidden + sum(weight for _, weight in weights), bias, hidden, words)


GIVEN = evidence(("Java", 1.5), ("travel", -0.5), ("java", 0.5), ("in", 0.25))


@pytest.fixture
def section(qtbot, theme):
    made = WhySection()
    qtbot.addWidget(made)
    made.resize(404, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def cells(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_model_keeps_qts_rules(qtbot, theme):
    model = WhyModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for given in (GIVEN, None, evidence(("a", -1.0)), GIVEN):
        model.set_evidence(given)
    assert tester.model() is model


def test_words_for_stand_beside_words_against_each_with_its_share(section):
    section.set_evidence(LABEL, GIVEN)
    assert cells(section.model) == [["java", "+2.00", "travel", "−0.50"], ["in", "+0.25", None, None]]


def test_what_is_listed_the_bias_and_all_else_make_the_sum(section):
    many = evidence(*((f"word{n}", 0.1 * (n + 1)) for n in range(ROWS + 3)))
    section.set_evidence(LABEL, many)
    assert section.model.rowCount() == ROWS
    assert (
        section.sum.text()
        == "Bias −1.00, for +3.00, against +0.00, all else +0.85: sum +2.85, that is 95\u00a0%"
    )


def test_names_are_shown_as_they_are(section):
    section.set_evidence(LABEL, evidence(("<i>x</i>", 1.0), ("y" * 5_000, 0.5)))
    assert section.heading.text() == "Why R&D <b>?"
    assert cells(section.model)[0][0] == "<i>x</i>"
    assert len(cells(section.model)[1][0]) < 100


def test_a_word_chosen_by_the_keyboard_is_asked_for_and_answered(section, qtbot):
    section.set_evidence(LABEL, GIVEN)
    section.table.setFocus()
    with qtbot.waitSignal(section.word_chosen) as asked:
        qtbot.keyClick(section.table, Qt.Key.Key_Down)
    assert asked.args == [section.word]
    section.set_without(0.25)
    assert section.without.text() == f"Without “{section.word}”: 73\u00a0% → 25\u00a0%"


def test_the_word_stays_chosen_while_it_is_listed(section, qtbot):
    section.set_evidence(LABEL, GIVEN)
    section.table.setCurrentIndex(section.model.index_of("travel"))
    with qtbot.waitSignal(section.word_chosen) as asked:
        section.set_evidence(LABEL, evidence(("travel", 1.0), ("x", 2.0)))
    assert asked.args == ["travel"]
    section.set_evidence(LABEL, evidence(("other", 1.0)))
    assert section.word is None
    assert section.without.text().startswith("Select a word")


def test_the_strongest_words_in_any_posting_stand_below(section):
    section.set_evidence(LABEL, GIVEN, StrongestWords(1, (("java", 2.0), ("kotl…", 1.0)), (("nurse", -1.0),)))
    assert section.overall.text() == "In every posting, for: java, kotl…; against: nurse"
    section.set_evidence(LABEL, GIVEN, StrongestWords(1, (), ()))
    assert section.overall.isHidden()


def test_without_evidence_a_sentence_says_what_it_takes(section):
    section.set_evidence(None)
    assert section.table.isHidden()
    assert "takes a text" in section.note.text()
    assert section.details.isHidden()


def test_figures_are_shown_only_with_details(section, qtbot):
    section.set_evidence(LABEL, GIVEN)
    assert section.table.isColumnHidden(1)
    assert section.sum.isHidden()
    qtbot.mouseClick(section.details, Qt.MouseButton.LeftButton)
    assert not section.table.isColumnHidden(1)
    assert not section.table.isColumnHidden(3)
    assert not section.sum.isHidden()
    section.set_evidence(None)
    assert section.sum.isHidden()
