"""The size of text and of everything that contains text: conversion of design pixels to screen pixels.

Lengths in the code are in design pixels, in which text is 13 pixels high. Layouts by hand convert them here,
so that rows, bars and fields grow with the text size chosen by the system or the user.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

BASE_SIZE = 13
"""The height of the design's text in pixels."""


def text_scale() -> float:
    """The ratio of the application's text size to the design's; 1.0 before a theme is shown."""
    size = QApplication.font().pixelSize()
    return size / BASE_SIZE if size > 0 else 1.0


def px(length: float) -> int:
    """A length in design pixels, converted to logical screen pixels."""
    return round(length * text_scale())


@contextmanager
def design_pixels(painter: QPainter, place: QRect) -> Iterator[QRect]:
    """Paint in design pixels. Yields the rectangle in these, with its corner at 0, 0; use ``design_font``.

    The painter's state is saved and restored.
    """
    scale = text_scale()
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(scale, scale)
    try:
        yield QRect(0, 0, round(place.width() / scale), round(place.height() / scale))
    finally:
        painter.restore()


def keep_size(
    widget: QWidget,
    *,
    height: int | None = None,
    width: int | None = None,
    least_width: int | None = None,
    most_width: int | None = None,
) -> None:
    """Give a widget sizes in design pixels, which follow the text size.

    ``height`` and ``least_width`` are minimum sizes, ``most_width`` is a maximum, and ``width`` is both.
    """
    _Sizes(widget, height, width, least_width, most_width)


class _Sizes(QObject):
    """A child of the widget that applies its sizes again when the application's text changes."""

    def __init__(
        self,
        widget: QWidget,
        height: int | None,
        width: int | None,
        least_width: int | None,
        most_width: int | None,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._height, self._width = height, width
        self._least_width, self._most_width = least_width, most_width
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.fontChanged.connect(self._apply)
        self._apply()

    def _apply(self) -> None:
        widget = self._widget
        if self._height is not None:
            widget.setMinimumHeight(px(self._height))
        if self._width is not None:
            widget.setFixedWidth(px(self._width))
        if self._least_width is not None:
            widget.setMinimumWidth(px(self._least_width))
        if self._most_width is not None:
            widget.setMaximumWidth(px(self._most_width))


def scaled_size(width: float, height: float) -> QSize:
    """A size in design pixels, converted to logical screen pixels."""
    return QSize(px(width), px(height))


def resize_to_fit(window: QWidget, width: float, height: float) -> None:
    """Resize a window to this size in design pixels, or as large as its screen allows."""
    window.resize(scaled_size(width, height).boundedTo(room_on_screen(window)))


def room_on_screen(window: QWidget) -> QSize:
    """How large a window can be on its screen, in logical pixels, without its title bar and frame."""
    return window.screen().availableGeometry().size() - _WINDOW_FRAME


_WINDOW_FRAME = QSize(16, 48)
"""About what a title bar and a frame take."""
