"""Keys with another meaning in a widget than in the rest of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Container


def keep_key(event: QEvent, keys: Container[int]) -> bool:
    """Keep one of these keys from being a shortcut. Returns whether the event was about one of them.

    Qt sends the focused widget a ShortcutOverride before it looks for a shortcut; call this in ``event``.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in keys:
        return False
    event.accept()
    return True
