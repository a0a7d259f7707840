"""The colours keep their contrast; the theme is shown and changed, and changes are signalled."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from app.core.settings import LABEL_COLORS
from app.gui.kit.colors import MIN_SHAPE_CONTRAST, MIN_TEXT_CONTRAST
from app.gui.kit.theme import (
    DARK,
    LIGHT,
    SMALL_SIZE,
    Colors,
    apply_theme,
    contrast,
    dot_color,
    line_height,
    number_font,
    palette,
    style_sheet,
    theme_of,
)

TEXT_PAIRS = [
    *product(("text", "soft"), ("window", "panel", "weak_accent", "track")),
    *product(("on_accent",), ("accent", "yes", "no")),
    ("accent", "weak_accent"),
    ("accent", "panel"),
    ("no", "panel"),
    ("yes", "panel"),
    ("text", "evidence_for"),
    ("text", "evidence_against"),
]
SHAPE_PAIRS = [
    ("accent", "track"),
    ("off", "track"),
    ("mark", "track"),
    ("mark", "panel"),
    ("mark", "weak_accent"),
]
if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

both_themes = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


@both_themes
@pytest.mark.parametrize(("front", "ground"), TEXT_PAIRS)
def test_every_text_is_readable_on_its_ground(colors: Colors, front: str, ground: str) -> None:
    assert contrast(getattr(colors, front), getattr(colors, ground)) >= MIN_TEXT_CONTRAST


@both_themes
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_every_bar_and_mark_stands_out(colors: Colors, shape: str, ground: str) -> None:
    assert contrast(getattr(colors, shape), getattr(colors, ground)) >= MIN_SHAPE_CONTRAST


@both_themes
@pytest.mark.parametrize("color", [*LABEL_COLORS, "#000000", "#FFFFFF", "#1D2027"])
def test_every_dot_stands_out(colors: Colors, color: str) -> None:
    assert contrast(dot_color(color, colors), colors.panel) >= MIN_SHAPE_CONTRAST


def test_a_dot_that_stands_out_keeps_its_colour() -> None:
    assert [dot_color(color, LIGHT) for color in LABEL_COLORS] == list(LABEL_COLORS)


def test_an_invalid_colour_becomes_soft_text() -> None:
    assert dot_color("no colour", LIGHT) == LIGHT.soft
    assert dot_color("", DARK) == DARK.soft


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#3451C6", "#3451C6") == 1


@both_themes
def test_the_style_sheet_leaves_no_colour_open(colors: Colors) -> None:
    sheet = style_sheet(colors)
    assert "$" not in sheet
    assert colors.accent in sheet


@pytest.mark.parametrize(("choice", "colors"), [("light", LIGHT), ("dark", DARK)])
def test_the_chosen_theme_is_shown_everywhere(qapp: QApplication, choice: str, colors: Colors) -> None:
    assert apply_theme(qapp, choice) is colors
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(colors.panel)
    heights = {"line_height": line_height(), "small_height": line_height(SMALL_SIZE)}
    assert qapp.styleSheet() == style_sheet(colors, **heights)
    assert theme_of(qapp).choice == choice


def test_the_system_theme_is_light_where_the_system_names_none(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    assert apply_theme(qapp, "system") is LIGHT


def test_an_unknown_choice_is_the_systems(qapp: QApplication) -> None:
    apply_theme(qapp, "purple")
    assert theme_of(qapp).choice == "system"


def test_the_systems_scheme_is_followed_only_when_chosen(qapp: QApplication) -> None:
    theme = theme_of(qapp)
    apply_theme(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colors is DARK


def test_a_change_is_signalled_once_and_no_change_not_at_all(qapp: QApplication) -> None:
    theme, emitted = theme_of(qapp), []
    apply_theme(qapp, "light")
    theme.changed.connect(note := lambda: emitted.append(theme.colors))
    apply_theme(qapp, "dark")
    apply_theme(qapp, "dark")
    apply_theme(qapp, "light")
    theme.changed.disconnect(note)
    assert emitted == [DARK, LIGHT]


def test_there_is_one_theme(qapp: QApplication) -> None:
    assert theme_of(qapp) is theme_of(qapp)


def test_reduced_motion_can_be_asked_for(qapp: QApplication) -> None:
    theme = theme_of(qapp)
    theme.reduce_motion = True
    assert not theme.motion
    theme.reduce_motion = False
    assert theme.motion
    theme.reduce_motion = None


@both_themes
def test_disabled_text_differs_from_text(qapp: QApplication, colors: Colors) -> None:
    made = palette(colors)
    group, role = QPalette.ColorGroup, QPalette.ColorRole.Text
    assert made.color(group.Disabled, role) != made.color(group.Active, role)


def test_figures_are_of_equal_width(qapp: QApplication) -> None:
    assert "tnum" in [bytes(tag.toString().data()).decode() for tag in number_font().featureTags()]
