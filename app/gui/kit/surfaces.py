"""Backgrounds, cards and thin lines, as drawn by the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


def set_surface(widget: QWidget, surface: str) -> None:
    """Let a plain widget draw a background: "window", "panel", "card" or "banner"."""
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def hairline() -> QFrame:
    """A horizontal line of 1 px."""
    line = QFrame()
    line.setProperty("hairline", True)
    line.setFixedHeight(1)
    return line


def card(left: int, top: int, right: int, bottom: int, *, spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """A card with these margins in pixels, and its column."""
    frame = QFrame()
    frame.setProperty("surface", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(left, top, right, bottom)
    column.setSpacing(spacing)
    return frame, column
