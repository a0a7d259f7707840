"""The learning curve in Quality: drawn on request, step by step, for the chosen label, with its sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from app.core.learning_curve import SHARES, LearningCurve, SpreadScore
from app.core.records import Progress
from app.gui.kit.theme import apply_theme, theme_of
from app.gui.quality.learning_page import LearningPage


def curve(shares: int = 4) -> LearningCurve:
    rising = tuple(SpreadScore(1 - 0.2 / s, 0.1, 1.0) for s in SHARES)[:shares]
    postings = (10, 20, 30, 40)[:shares]
    return LearningCurve(SHARES[:shares], postings, rising, rising, {1: rising}, {1: "<b>IT", 2: "New"})


@pytest.fixture
def page(qapp, qtbot):
    made = LearningPage(theme_of(qapp))
    qtbot.addWidget(made)
    made.resize(560, 330)
    made.set_label(1, "<b>IT")
    made.show()
    return made


def test_before_it_is_drawn_there_is_a_button_that_draws_it(page, qtbot):
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.curve_asked):
        qtbot.mouseClick(page.first_button, Qt.MouseButton.LeftButton)


def test_it_comes_share_by_share_and_ends_in_sentences(page, qtbot):
    page.set_curve(curve(2))
    page.set_running(Progress(0.5, "Learning from 75\u00a0% of the answers"))
    assert page.sentence.text() == ""
    assert page.bar.value() == 500
    assert not page.draw_button.isEnabled()
    with qtbot.waitSignal(page.cancel_asked):
        qtbot.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)
    page.set_curve(curve())
    page.set_running(None)
    assert page.bar.isHidden()
    assert (
        page.sentence.text()
        == "Twice the answers may add about 10\u00a0points of macro F1 and 10\u00a0points of micro F1."
    )
    assert page.label_sentence.text() == "Twice the answers may add about 10\u00a0points of F1 to <b>IT."
    page.set_label(2, "New")
    assert page.label_sentence.text() == "New had too few answers when this was drawn."
    assert not page.grab().isNull()


def test_names_stand_at_the_ends_of_the_lines_apart_from_each_other(page):
    page.set_curve(curve())
    heights = [height for _, height in page.plot.ends()]
    assert len(heights) == 3
    assert all(below - above >= 10 for above, below in pairwise(heights))


def test_its_figures_and_picture_can_be_saved(page):
    assert page.plot.figures()[1] == []
    page.set_curve(curve(2))
    headings, rows = page.plot.figures()
    assert headings[:5] == ("Share (%)", "Postings", "<b>IT (%)", "<b>IT, low (%)", "<b>IT, high (%)")
    assert [row[:2] for row in rows] == [(0.25, 10), (0.5, 20)]
    page.set_label(2, "New")
    assert page.plot.figures()[1][0][2] is None
    assert page.plot.picture("png").startswith(b"\x89PNG")


def test_it_takes_the_theme(page, qapp):
    page.set_curve(curve())
    for scheme in ("dark", "light"):
        apply_theme(qapp, scheme)
        assert not page.grab().isNull()


def test_in_the_window_it_is_drawn_in_the_background_and_follows_the_label(panel, window, qtbot):
    panel.tabs.setCurrentWidget(panel.learning)
    qtbot.mouseClick(panel.learning.first_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.learning.sentence.text() != "")
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    assert panel.learning.bar.isHidden()
    assert "Remote" in panel.learning.label_sentence.text()
    label = window.bridge.session.labels.get(panel.table.current_id)
    window.bridge.do(window.bridge.session.labels.change, label.id, name="Far away")
    assert "Far away" in panel.learning.label_sentence.text()
    window.bridge.do(window.bridge.session.labels.delete, label.id)
    assert "Far away" not in panel.learning.sentence.text()


def test_cancelling_restores_the_previous_curve(panel, window, qtbot):
    panel.tabs.setCurrentWidget(panel.learning)
    panel.learning.curve_asked.emit()
    panel.learning.cancel_asked.emit()
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    qtbot.waitUntil(panel.learning.bar.isHidden)
    assert panel.learning.first_button.isEnabled()


def test_a_change_of_its_training_data_is_shown(panel, window, qtbot):
    panel.tabs.setCurrentWidget(panel.learning)
    panel.learning.curve_asked.emit()
    qtbot.waitUntil(lambda: panel.learning.sentence.text() != "")
    qtbot.waitUntil(lambda: not window.bridge.worker.busy())
    session, do = window.bridge.session, window.bridge.do
    first, second, *_ = session.labels.all
    chips = (panel.stale, panel.learning.stale)
    for fields, stale in (({"color": "#123456"}, False), ({"name": "Far away"}, True)):
        do(session.labels.change, second.id, **fields)
        assert [chip.isVisible() for chip in chips] == [stale, stale]
    do(session.undo)
    assert not any(chip.isVisible() for chip in chips)
    do(session.labels.set_threshold, first.id, 0.3)
    assert not any(chip.isVisible() for chip in chips)
    do(session.labels.delete, second.id)
    assert all(chip.isVisible() for chip in chips)
