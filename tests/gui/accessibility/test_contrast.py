"""Text is readable: at least 4.5 : 1 against what is around it, measured from the pixels of real widgets."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app.gui.kit.colors import MIN_TEXT_CONTRAST, contrast

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

VIEWS = ("tag", "classify", "quality", "compare")


def readable(picture: QImage, widget: Any) -> float:
    """The contrast of a widget's text within a picture of its window: strongest pixel against commonest."""
    seen = widget.visibleRegion().boundingRect()
    corner = widget.mapTo(widget.window(), seen.topLeft())
    image = picture.copy(QRect(corner, seen.size()))
    colors = Counter(
        image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())
    )
    ((background, _),) = colors.most_common(1)
    return max((contrast(color, background) for color in colors), default=1.0)


def pale(root: Any) -> dict[str, float]:
    """The texts below the limit, each with its contrast."""
    picture = root.grab().toImage()
    found = {
        f"{type(widget).__name__} {widget.text()!r}": readable(picture, widget) for widget in texts(root)
    }
    return {name: round(value, 2) for name, value in found.items() if value < MIN_TEXT_CONTRAST}


def texts(root: QWidget) -> list[Any]:
    """The visible, enabled widgets that show a text of their own."""
    kinds: tuple[Any, ...] = (QLabel, QAbstractButton, QLineEdit)
    return [
        widget
        for kind in kinds
        for widget in root.findChildren(kind)
        if widget.isVisible()
        and widget.isEnabled()
        and len(widget.text() or getattr(widget, "placeholderText", str)()) > 1  # one sign is all edge
        and widget.width() * widget.height() > 40
        and not widget.visibleRegion().isEmpty()
    ]


@pytest.fixture
def themed(open_project):
    """The window on a project in a theme, which is the system's again afterwards."""
    window = open_project(done=24, train=True)
    yield lambda theme: window.choose_theme(theme) or window
    window.choose_theme("system")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_texts_of_a_view_stand_out(themed, view, theme):
    window = themed(theme)
    window.show_view(view)
    assert texts(window)
    assert pale(window) == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("action", ["add_label", "options", "export", "history", "progress", "keys"])
def test_texts_of_a_dialog_stand_out(themed, dialog, action, theme):
    window = themed(theme)
    window.actions_by_name[action].trigger()
    shown = dialog()
    assert texts(shown)
    assert pale(shown) == {}


def test_the_measure_tells_pale_from_clear(qapp: QApplication):
    label = QLabel("Some words")
    for color, clear in (("#999999", False), ("#222222", True)):
        label.setStyleSheet(f"color: {color}; background: #FFFFFF; font-size: 14px")
        label.show()
        assert (readable(label.grab().toImage(), label) >= MIN_TEXT_CONTRAST) == clear
    label.hide()
