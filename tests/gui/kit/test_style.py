"""Ticks, dots and arrows are drawn in the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from app.gui.kit.theme import DARK, LIGHT, Colors, apply_theme

if TYPE_CHECKING:
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


def test_boxes_are_as_high_as_fields(qtbot: QtBot) -> None:
    boxes = [shown(qtbot, box, LIGHT) for box in (QComboBox(), QSpinBox(), QLineEdit())]
    assert {max(box.sizeHint().height(), box.minimumHeight()) for box in boxes} == {30}
