"""Ticks, dots and arrows are drawn in the theme's colours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from app.gui.kit.exclusive_button import Chip, Segment
from app.gui.kit.theme import DARK, LIGHT, Colors, apply_theme, font, theme_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

both_themes = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


def colors_in(widget: QWidget, part: QRect | None = None) -> set[str]:
    picture = widget.grab(widget.rect() if part is None else part).toImage()
    return {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
    }


def shown(qtbot: QtBot, widget: QWidget, colors: Colors) -> QWidget:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "dark" if colors.dark else "light")
    qtbot.addWidget(widget)
    widget.ensurePolished()
    widget.resize(widget.sizeHint())
    return widget


@both_themes
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_what_is_checked_is_in_accent(qtbot: QtBot, colors: Colors, kind: type[QAbstractButton]) -> None:
    button = kind()
    shown(qtbot, button, colors)
    assert colors.accent not in colors_in(button)
    button.setChecked(True)
    assert colors.accent in colors_in(button)
    button.setEnabled(False)
    assert colors.accent not in colors_in(button)


@both_themes
def test_an_empty_box_stands_out_from_its_ground(qtbot: QtBot, colors: Colors) -> None:
    assert colors.off in colors_in(shown(qtbot, QCheckBox(), colors))


@both_themes
@pytest.mark.parametrize("kind", [QComboBox, QSpinBox])
def test_boxes_have_arrows_at_their_end(qtbot: QtBot, colors: Colors, kind: type[QWidget]) -> None:
    box = shown(qtbot, kind(), colors)
    box.resize(120, box.height())
    assert len(colors_in(box, QRect(100, 6, 18, box.height() - 12))) > 2


@pytest.fixture(params=["the system's font", "a tall font"])
def shown_font(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The font in use: the system's, or one whose lines are half as high again.

    ``tall.ttf`` holds boxes for ASCII, with an ascent of 1.5 and a descent of 0.6 of the font's size.
    """
    theme_of(qapp)  # takes the size of text from the system's font, so it comes first
    usual = qapp.font()
    number = -1
    if request.param == "a tall font":
        number = QFontDatabase.addApplicationFont(str(Path(__file__).parent / "tall.ttf"))
        tall = QFont(QFontDatabase.applicationFontFamilies(number)[0])
        tall.setPixelSize(usual.pixelSize())
        qapp.setFont(tall)
    apply_theme(qapp, "dark")
    apply_theme(qapp, "light")
    yield request.param
    qapp.setFont(usual)
    apply_theme(qapp, "dark")
    if number >= 0:
        QFontDatabase.removeApplicationFont(number)


def controls() -> list[QWidget]:
    """Everything that may stand in one line of a dialog or bar, with text that needs another font, too."""
    field, foreign_field = QLineEdit("Paste"), QLineEdit("Ärztin 医師 의사")
    button, foreign_button = QPushButton("Paste"), QPushButton("Ärztin 医師 의사")
    main = QPushButton("Retrain")
    main.setProperty("primary", True)
    combo = QComboBox()
    combo.addItems(["Text", "医師"])
    return [field, foreign_field, button, foreign_button, main, combo, QSpinBox(), QDoubleSpinBox()]


def height(control: QWidget) -> int:
    """The height that a layout gives to a control."""
    return min(max(control.sizeHint().height(), control.minimumHeight()), control.maximumHeight())


def test_controls_are_of_one_height(qtbot: QtBot, shown_font: str) -> None:
    heights = [height(shown(qtbot, made, LIGHT)) for made in controls()]
    assert set(heights) == {max(30, QFontMetrics(font()).height() + 14)}


@pytest.mark.parametrize("kind", ["chip", "small"])
def test_small_buttons_are_of_one_height(qtbot: QtBot, shown_font: str, kind: str) -> None:
    buttons = [QPushButton("To do"), QPushButton("医師 의사")]
    for button in buttons:
        button.setProperty(kind, True)
    assert len({height(shown(qtbot, button, LIGHT)) for button in buttons}) == 1


@pytest.mark.parametrize("kind", [Chip, Segment])
@pytest.mark.parametrize("word", ["Qualität", "Étiqueter", "W", "Alle 1.068"])
def test_a_chosen_button_shows_its_whole_word_although_it_is_bold(
    qtbot: QtBot, kind: type[QPushButton], word: str
) -> None:
    button, wide = kind(word), kind(word)
    for each in (button, wide):
        each.setChecked(True)
        shown(qtbot, each, LIGHT)
    wide.resize(button.width() + 100, button.height())

    def inked(each: QPushButton) -> list[tuple[int, ...]]:
        """What is drawn between the sides of the frame, without columns that show only the ground."""
        picture = each.grab().toImage()
        rows, inner = range(4, picture.height() - 4), range(5, picture.width() - 5)
        columns = [tuple(picture.pixel(x, y) for y in rows) for x in inner]
        found = [number for number, column in enumerate(columns) if len(set(column)) > 1]
        return columns[found[0] : found[-1] + 1]

    assert len(inked(button)) == len(inked(wide))


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_chips_stay_round_with_large_text(qtbot: QtBot, qapp: QApplication, percent: int) -> None:
    """Qt draws a square where a radius is more than half of the height."""
    theme = theme_of(qapp)
    theme.choose_text_size(percent)
    try:
        chip = Chip("To do 12")
        chip.setChecked(True)
        shown(qtbot, chip, LIGHT)
        picture = chip.grab().toImage()
        middle = picture.pixelColor(picture.width() // 2, 3).name().upper()
        assert middle == LIGHT.weak_accent
        assert picture.pixelColor(1, 1).name().upper() != LIGHT.weak_accent
    finally:
        theme.choose_text_size(100)
