"""Suggested labels: distinct from answers and accepted as shown; and answers that the model contradicts."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from app.core.decisions import speaks_against
from app.core.records import DEFAULT_OPTIONS, Answer, Label, Options
from app.core.tagging import Tagging
from app.gui.kit.colors import DARK, LIGHT
from app.gui.labels.answer_buttons import paint_answer_buttons
from app.gui.labels.label_row import LabelRow
from app.gui.labels.row_layout import row_layout

SUGGESTING = replace(DEFAULT_OPTIONS, suggesting=True)


def spoken(panel, number: int) -> str:
    return panel.model.data(panel.model.index(number), Qt.ItemDataRole.AccessibleTextRole)


def tip(panel, number: int, half: str) -> str:
    view = panel.view
    place = view.visualRect(panel.model.index(number))
    inside = getattr(view.rows.layout(place.width()), half).center()
    spot = view.hit(place.topLeft() + QPoint(inside.x(), inside.y()))
    return unescape(spot.tip)


def test_nothing_is_suggested_until_asked_for(panel):
    panel.set_answers(Tagging())
    assert panel.suggested() == []


def test_assigned_unanswered_labels_are_suggested(panel, qtbot):
    with qtbot.waitSignal(panel.suggested_shown, check_params_cb=lambda count: count == 1):
        panel.set_options(SUGGESTING)
    assert panel.suggested() == [2]  # IT is answered already, Remote not assigned
    assert "unanswered, suggested" in spoken(panel, 1)
    assert "suggested: Done turns it into yes" in tip(panel, 1, "yes")
    assert "suggested" not in tip(panel, 1, "no")
    assert panel.model.row(1).answer is None


def test_a_filter_hides_no_suggestion_from_done(panel):
    panel.set_options(SUGGESTING)
    panel.filter.setText("Remote")
    assert panel.suggested() == [2]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda panel: panel.set_answers(Tagging(done=True)),
        lambda panel: panel.set_answers(None),
        lambda panel: panel.set_probabilities({1: 0.9, 2: 0.6, 3: 0.2}, stale=True),
        lambda panel: panel.set_probabilities({2: 0.4}),
        lambda panel: panel.set_needs({1: (1, 0), 2: (1, 0)}),
        lambda panel: panel.set_options(Options()),
        lambda panel: panel.set_labels(()),
        lambda panel: panel.set_answers(Tagging().with_answers({1: Answer.NO, 2: Answer.YES})),
    ],
    ids=["done", "no posting", "stale", "below", "needs examples", "off", "no labels", "answered"],
)
def test_what_is_done_or_unsure_gets_no_suggestions(panel, spoil):
    panel.set_options(SUGGESTING)
    spoil(panel)
    assert panel.suggested() == []


def test_suggestions_follow_the_threshold_that_is_being_moved_and_the_most_labels_wanted(panel):
    panel.set_answers(Tagging())
    panel.set_options(replace(SUGGESTING, at_most=1))
    assert panel.suggested() == [1]
    panel.set_options(SUGGESTING)
    panel.model.set_moved(2, 0.7)
    assert panel.suggested() == [1]


def test_what_was_accepted_says_so(panel):
    panel.set_answers(Tagging().finished(3, suggested=(2,)))
    assert panel.model.row(1).answer is Answer.YES
    assert "accepted as suggested" in tip(panel, 1, "yes")
    assert "yes, accepted as suggested" in spoken(panel, 1)
    panel.set_answers(Tagging().finished(3, suggested=(2,)).with_answer(2, Answer.YES))
    assert "accepted" not in tip(panel, 1, "yes")


def test_tooltips_name_the_keys(panel):
    assert tip(panel, 1, "yes").startswith("Yes (2)")
    assert "No (Shift+2)" in tip(panel, 1, "no")


def test_an_answer_that_the_model_contradicts_is_marked_in_words_too(panel):
    panel.set_answers(Tagging().with_answers({1: Answer.NO, 3: Answer.YES}))
    assert panel.model.row(0).against == pytest.approx(0.9)
    assert "you said no, but the model says 90\u00a0%" in tip(panel, 0, "no")
    assert "you said yes, but the model says 20\u00a0%" in tip(panel, 2, "bar")
    assert "you said no, but the model says 90\u00a0%" in spoken(panel, 0)
    assert panel.model.row(1).against is None


def test_a_model_that_has_not_seen_the_posting_comes_first(panel):
    panel.set_answers(Tagging().with_answer(1, Answer.NO), {1: 0.1})
    assert panel.model.row(0).against is None
    panel.set_answers(Tagging().with_answer(2, Answer.NO), {2: 0.95})
    assert "but a model trained without this posting says 95\u00a0%" in tip(panel, 1, "no")


@pytest.mark.parametrize(
    ("answer", "probability", "threshold", "clear"),
    [
        (Answer.NO, 0.91, 0.5, True),
        (Answer.NO, 0.6, 0.5, False),
        (Answer.YES, 0.1, 0.5, True),
        (Answer.YES, 0.4, 0.5, False),
        (Answer.YES, 0.1, 0.12, False),
        (Answer.YES, 0.0, 0.0, False),
        (Answer.NO, 1.0, 1.0, True),
        (Answer.YES, 0.9, 0.5, False),
        (Answer.NO, 0.1, 0.5, False),
    ],
)
def test_only_a_clear_contradiction_counts(answer, probability, threshold, clear):
    assert speaks_against(answer, probability, threshold) is clear


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_four_states_look_different_without_colour(colors, qapp):
    pair = row_layout(404, True, 40).pair
    label = Label(1, "IT", "#3F6FE0")
    states = [(None, False), (None, True), (Answer.YES, False), (Answer.NO, False)]
    pictures = []
    for answer, suggested in states:
        row = LabelRow(label, "1", answer, 0.9, 0.5, (0, 0), False, suggested=suggested)
        image = QImage(QSize(404, 36), QImage.Format.Format_ARGB32)
        image.fill(colors.panel)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_answer_buttons(painter, pair, row, None, colors)
        painter.end()
        pictures.append(image.convertToFormat(QImage.Format.Format_Grayscale8))
    for number, one in enumerate(pictures):
        for other in pictures[:number]:
            differing = sum(
                abs((one.pixel(x, y) & 0xFF) - (other.pixel(x, y) & 0xFF)) > 40
                for x in range(pair.left(), pair.right() + 1)
                for y in range(pair.top(), pair.bottom() + 1)
            )
            assert differing >= 20
