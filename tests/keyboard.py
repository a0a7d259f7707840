"""Press keys where the focus is, as a person does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

NONE = Qt.KeyboardModifier.NoModifier


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press one key after the other in whatever has the focus by then.

    Args:
        keys: keys by their names, or the letters that they type.
        modifier: what is held down meanwhile.
    """
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None  # Qt aborts otherwise
        if isinstance(key, str):
            QTest.keyClicks(focused, key, modifier)
        else:
            QTest.keyClick(focused, key, modifier)
