"""The label panel as users see it: filter, sentence, empty states, dialogs, animated bars."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor

from app.core.records import Answer, Label
from app.core.sentence import short_sentence
from app.core.settings import LABEL_COLORS
from app.core.tagging import Tagging
from app.gui.kit.theme import Theme, apply_theme
from app.gui.labels.bar_animation import BarAnimation
from app.gui.labels.label_dialog import LabelDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from app.gui.labels.label_panel import LabelPanel

Labels = Callable[..., tuple[Label, ...]]


def dialog_of(panel: LabelPanel) -> LabelDialog:
    return panel.findChildren(LabelDialog)[-1]


def test_the_sentence_names_the_assigned_labels_surest_first(panel: LabelPanel) -> None:
    assert panel.sentence == "2 labels: IT 90 % ≥ 50 %, English 60 % ≥ 50 %"


def test_no_line_of_the_sentence_ends_within_a_labels_figures(panel: LabelPanel) -> None:
    parts = panel.footer.assigned.text().split(" ")  # where a line may end
    assert [part.replace("\u00a0", " ") for part in parts] == ["IT 90 % ≥ 50 %,", "English 60 % ≥ 50 %"]


def test_the_sentence_follows_the_mark_while_it_moves(qtbot: QtBot, panel: LabelPanel) -> None:
    panel.view.set_current(3)
    panel.view.slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(panel.view.slider, Qt.Key.Key_PageDown)
    assert panel.sentence == "3 labels: IT 90 % ≥ 50 %, English 60 % ≥ 50 %, Remote 20 % ≥ 20 %"


@pytest.mark.parametrize(
    ("probabilities", "words"),
    [
        ({}, ""),
        ({1: 0.9}, "1 label: IT 90 % ≥ 50 %"),
        ({1: 0.2, 2: 0.4}, "No labels: English 40 % < 50 % comes closest"),
    ],
)
def test_the_sentence_for_none_and_one(
    panel: LabelPanel, probabilities: dict[int, float], words: str
) -> None:
    panel.set_probabilities(probabilities)
    assert panel.sentence == words


def test_the_sentence_counts_what_it_has_no_room_for(make_labels: Labels) -> None:
    labels = make_labels(*(f"label {number}" for number in range(1, 31)))
    count, listed = short_sentence(labels, {label.id: 0.9 for label in labels})
    assert count == "30 labels:"
    assert listed.endswith("label 8 90\u00a0% ≥ 50\u00a0% and 22 more")


def test_a_long_name_is_cut_in_the_sentence_and_html_is_not(make_labels: Labels) -> None:
    _, listed = short_sentence(make_labels("<b>R&D</b>", "x" * 500), {1: 0.9, 2: 0.8})
    assert listed.startswith("<b>R&D</b> 90\u00a0% ≥ 50\u00a0%, xxxx")
    assert len(listed) < 80


def test_a_name_from_right_to_left_leaves_the_figures_alone(make_labels: Labels) -> None:
    _, listed = short_sentence(make_labels("تمريض"), {1: 0.9})
    assert listed == "\u2068تمريض\u2069 90\u00a0% ≥ 50\u00a0%"


def test_a_panel_without_labels_says_so_and_offers_one(qtbot: QtBot, panel: LabelPanel) -> None:
    panel.set_labels(())
    assert panel.pages.currentWidget() is panel.no_labels
    assert panel.no_labels.title.text() == "No labels yet"
    qtbot.mouseClick(panel.no_labels.add_button, Qt.MouseButton.LeftButton)
    assert dialog_of(panel).windowTitle() == "Add a label"


def test_a_filter_without_a_hit_offers_to_clear_it(qtbot: QtBot, panel: LabelPanel) -> None:
    qtbot.keyClicks(panel.filter, "zzz")
    assert panel.pages.currentWidget() is panel.no_match
    qtbot.mouseClick(panel.clear_filter, Qt.MouseButton.LeftButton)
    assert panel.pages.currentWidget() is panel.view
    assert panel.model.rowCount() == 3


def test_the_sentence_knows_labels_that_the_filter_hides(qtbot: QtBot, panel: LabelPanel) -> None:
    qtbot.keyClicks(panel.filter, "remote")
    assert panel.sentence.startswith("2 labels: IT")


def test_down_in_the_filter_goes_to_the_rows_and_escape_empties_it(qtbot: QtBot, panel: LabelPanel) -> None:
    panel.filter.setFocus()
    qtbot.keyClicks(panel.filter, "e")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.filter.text() == ""
    qtbot.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.focusWidget() is panel.view


def test_tab_goes_as_seen(panel: LabelPanel) -> None:
    order: list[QWidget] = []
    at: QWidget = panel.filter
    for _ in range(5):
        order.append(at)
        at = at.nextInFocusChain()
        while not (at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible()):
            at = at.nextInFocusChain()
    assert order == [panel.filter, panel.sort_button, panel.add, panel.view, panel.view.slider]


def test_a_label_is_added_with_what_was_chosen(qtbot: QtBot, panel: LabelPanel) -> None:
    said: list[tuple[str, dict[str, str]]] = []
    panel.label_added.connect(lambda name, chosen: said.append((name, chosen)))
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    dialog = dialog_of(panel)
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(dialog.name, "  Night   shift ")
    qtbot.keyClicks(dialog.key, "k")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert said == [("Night shift", {"key": "K"})]


def test_a_filter_that_nothing_matches_becomes_the_new_labels_name(qtbot: QtBot, panel: LabelPanel) -> None:
    qtbot.keyClicks(panel.filter, "Nursing")
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert dialog_of(panel).name.text() == "Nursing"


@pytest.mark.parametrize("typed", ["it", "IT", " \uff29\uff34"])
def test_a_second_label_of_the_same_name_is_refused_in_a_sentence(
    qtbot: QtBot, panel: LabelPanel, typed: str
) -> None:
    panel.ask_new_label()
    dialog = dialog_of(panel)
    dialog.name.setText(typed)
    assert dialog.problem.text() == "There is already a label named IT. Choose another name."
    assert not dialog.take.isEnabled()
    dialog.accept()
    assert dialog.isVisible()


@pytest.mark.parametrize(("key", "words"), [("2", "The key 2 already answers English"), ("S", "is not free")])
def test_a_key_that_is_taken_is_refused(qtbot: QtBot, panel: LabelPanel, key: str, words: str) -> None:
    panel.ask_changes(1, "key")
    dialog = dialog_of(panel)
    dialog.key.setText(key)
    assert words in dialog.problem.text()


def test_only_changed_fields_are_said(qtbot: QtBot, panel: LabelPanel) -> None:
    said: list[tuple[int, dict[str, str]]] = []
    panel.label_changed.connect(lambda label_id, changes: said.append((label_id, changes)))
    panel.ask_changes(2, "color")
    dialog = dialog_of(panel)
    swatch = next(button for button in dialog.colors.buttons() if button.accessibleName() == "Sky")
    qtbot.mouseClick(swatch, Qt.MouseButton.LeftButton)
    dialog.description.setPlainText("Wanted or spoken")
    qtbot.keyClick(dialog.description, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said == [(2, {"color": LABEL_COLORS[-1], "description": "Wanted or spoken"})]


def test_saving_without_a_change_says_nothing(qtbot: QtBot, panel: LabelPanel) -> None:
    said: list[int] = []
    panel.label_changed.connect(lambda label_id, _: said.append(label_id))
    panel.ask_changes(1)
    dialog_of(panel).accept()
    assert said == []


def test_a_colour_of_its_own_is_kept(panel: LabelPanel) -> None:
    panel.set_labels([replace(panel.model.labels[0], color="#123456")])
    panel.ask_changes(1)
    assert dialog_of(panel).draft().color == "#123456"


def test_every_control_has_a_name_for_screen_readers(panel: LabelPanel) -> None:
    panel.ask_changes(1)
    dialog = dialog_of(panel)
    controls = [
        panel.filter,
        panel.add,
        panel.view,
        panel.view.slider,
        dialog.name,
        dialog.key,
        dialog.description,
    ]
    for control in [*controls, *dialog.colors.buttons(), dialog.cancel, dialog.take]:
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def test_rows_are_read_out_whole(panel: LabelPanel) -> None:
    cells = QAccessible.queryAccessibleInterface(panel.view)
    said = [cells.child(row).text(QAccessible.Text.Name) for row in range(3)]
    assert said == [
        "IT, yes, 90 percent, assigned, threshold 50 percent",
        "English, unanswered, 60 percent, assigned, threshold 50 percent",
        "Remote, no, 20 percent, not assigned, threshold 50 percent",
    ]


def test_bars_glide_together_to_their_new_values(qtbot: QtBot, panel: LabelPanel) -> None:
    panel.animated = True
    glide = panel.view.bar_animation
    panel.set_probabilities({1: 0.1, 2: 0.6, 3: 0.2})
    assert glide.running
    assert glide.at(1, 0.1) > 0.8
    qtbot.waitUntil(lambda: not glide.running)
    assert glide.at(1, 0.1) == 0.1


def test_bars_do_not_glide_where_motion_is_reduced(panel: LabelPanel, theme: Theme) -> None:
    panel.animated = True
    theme.reduce_motion = True
    panel.set_probabilities({1: 0.1, 2: 0.6, 3: 0.2})
    assert not panel.view.bar_animation.running
    assert panel.view.bar_animation.at(1, 0.1) == 0.1


def test_a_glide_under_way_goes_on_from_where_it_is(qapp: QApplication) -> None:
    glide = BarAnimation()
    glide.start({1: 0.0})
    glide.step(0.5)
    assert glide.at(1, 1.0) == 0.5
    glide.start({1: 1.0})
    assert glide.at(1, 0.2) == pytest.approx(0.5)
    glide.finish()


def painted(panel: LabelPanel, row: int) -> set[str]:
    """The colours of a row's bar, left of its threshold mark."""
    picture = panel.view.viewport().grab().toImage()
    place = panel.view.visualRect(panel.model.index(row))
    bar = panel.view.rows.layout(place.width()).bar.translated(place.topLeft())
    return {
        picture.pixelColor(x, bar.center().y()).name().upper() for x in range(bar.left() + 6, bar.left() + 18)
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_fill_tells_assigned_from_not(qapp: QApplication, panel: LabelPanel, scheme: str) -> None:
    colors = apply_theme(qapp, scheme)
    assert painted(panel, 0) == painted(panel, 1) == {colors.accent}
    assert painted(panel, 2) == {colors.off}


def test_a_stale_fill_is_at_half_strength_and_a_tentative_one_hatched(
    panel: LabelPanel, theme: Theme
) -> None:
    panel.set_needs({2: (1, 0)})
    assert len(painted(panel, 1)) > 3
    panel.set_probabilities({1: 0.9, 2: 0.6, 3: 0.2}, stale=True)
    (fill,) = painted(panel, 0)
    assert (
        QColor(theme.colors.accent).lightness()
        < QColor(fill).lightness()
        < QColor(theme.colors.track).lightness()
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_bar_learned_from_few_yes_answers_is_striped_and_says_why(
    qapp: QApplication, panel: LabelPanel, scheme: str
) -> None:
    colors = apply_theme(qapp, scheme)
    panel.set_counts({1: 4, 2: 10, 3: 1})
    assert colors.track not in painted(panel, 0)  # stronger than the hatch of "needs examples"
    assert len(painted(panel, 0)) > 3
    assert painted(panel, 1) == {colors.accent}
    tip, said = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
    assert "tentative: learned from only 4 yes answers" in panel.model.index(0).data(tip)
    assert "learned from only 1 yes answer" in panel.model.index(2).data(said)
    assert "learned from" not in panel.model.index(1).data(tip)
    panel.set_counts({})
    assert painted(panel, 0) == {colors.accent}


def test_only_rows_whose_count_changed_are_signalled(panel: LabelPanel, qtbot: QtBot) -> None:
    panel.set_counts({1: 4, 2: 5, 3: 6})
    with qtbot.waitSignal(panel.model.dataChanged) as changed:
        panel.set_counts({1: 4, 2: 7, 3: 6})
    assert changed.args[0].row() == changed.args[1].row() == 1
    with qtbot.assertNotEmitted(panel.model.dataChanged):
        panel.set_counts({1: 4, 2: 7, 3: 6})


def test_an_older_threshold_is_marked_until_the_new_one_comes(panel: LabelPanel) -> None:
    fresh = panel.grab().toImage()
    panel.set_thresholds_stale(True)
    assert panel.grab().toImage() != fresh
    assert "its threshold follows" in panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "threshold follows" in panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    panel.set_thresholds_stale(False)
    assert panel.grab().toImage() == fresh


@pytest.mark.parametrize("name", ["<b>x</b>", "R&D", "x" * 5000, "تمريض", "👩‍💻", "\u200b", "a\nb", " "])
def test_odd_names_are_painted_and_read_as_they_are(panel: LabelPanel, name: str) -> None:
    panel.set_labels([replace(panel.model.labels[0], name=name)])
    assert not panel.grab().isNull()
    assert panel.model.index(0).data() == name


def test_a_mark_beside_a_confirmed_bar_is_explained_under_the_bars(
    panel: LabelPanel, make_labels: Labels
) -> None:
    panel.set_labels(make_labels("<b>IT</b>", "English", "Remote"))
    panel.set_answers(Tagging().with_answer(1, Answer.YES), {1: 0.12})
    assert panel.footer.hint.text() == (
        "! <b>IT</b>: you said yes, but a model trained without this posting says 12\u00a0%."
    )
    assert panel.footer.hint.textFormat() == Qt.TextFormat.PlainText
    panel.set_answers(Tagging().with_answers({1: Answer.YES, 3: Answer.YES}), {1: 0.12, 3: 0.05})
    assert panel.footer.hint.text().endswith("12\u00a0% (and 1 more label).")
    panel.set_answers(Tagging().with_answer(1, Answer.YES), {1: 0.9})
    assert panel.footer.hint.isHidden()
    panel.set_answers(Tagging().with_answer(1, Answer.YES), {1: 0.12})
    panel.set_answering(False)
    assert panel.footer.hint.isHidden(), "Classify has no answers to contradict"


def test_a_labels_tooltip_says_how_well_it_does_in_plain_words(panel: LabelPanel) -> None:
    panel.set_in_words({1: "Of 10 postings marked IT, 9 are right; 1 in 8 is missed."})
    place = panel.view.visualRect(panel.model.index(0))
    hit = panel.view.hit(QPoint(panel.view.rows.layout(place.width()).name.left() + 2, place.center().y()))
    assert "9 are right; 1 in 8 is missed" in hit.tip


def test_hidden_labels_are_mentioned_since_done_answers_them(panel):
    panel.set_answers(Tagging())
    assert panel.hidden.isHidden()
    panel.filter.setText("it")
    assert panel.hidden.text() == "2 more labels are hidden. Done answers them too."
    panel.filter.setText("e")
    assert panel.hidden.text() == "1 more label is hidden. Done answers it too."
    panel.filter.setText("nothing has this name")
    assert panel.hidden.text().startswith("3 more labels")
    assert panel.hidden.isVisible()
    for nothing_to_be_done in (
        lambda: panel.set_answers(Tagging(done=True)),
        lambda: panel.set_answers(None),
        lambda: panel.set_answering(False),
        lambda: panel.filter.clear(),
    ):
        nothing_to_be_done()
        assert panel.hidden.isHidden()
        panel.set_answering(True)
        panel.set_answers(Tagging())
