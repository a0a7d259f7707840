"""Find the label key of an event, independent of the keyboard's layout and of Shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ROWS = {2: "1234567890", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""The scan code of each row's first key, as Windows counts them and evdev too."""
_PLACES = {first + place: key for first, row in _ROWS.items() for place, key in enumerate(row)}
_EVDEV_OFFSET = 8  # X11 and Wayland count from 8
_OFFSETS = {"windows": 0, "xcb": _EVDEV_OFFSET, "wayland": _EVDEV_OFFSET}
_MAC_ROWS = (
    (18, 19, 20, 21, 23, 22, 26, 28, 25, 29),
    (12, 13, 14, 15, 17, 16, 32, 34, 31, 35),
    (0, 1, 2, 3, 5, 4, 38, 40, 37),
    (6, 7, 8, 9, 11, 45, 46),
)
_MAC = {
    code: key
    for codes, row in zip(_MAC_ROWS, _ROWS.values(), strict=True)
    for code, key in zip(codes, row, strict=True)
}
"""The virtual key codes of macOS (kVK_ANSI_1 and so on), which are places too."""
_SHIFTED_DIGITS = dict(zip("!@#$%^&*()", "1234567890", strict=True))
"""What Shift makes of the digits on a US keyboard, for platforms that report no scan codes."""
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def label_key(event: QKeyEvent, platform: str) -> str:
    """The digit or capital letter of the pressed key, with or without Shift; "" for any other key.

    A digit or Latin letter is taken as such. Other characters are replaced by the position of their key, so
    that the row of digits works with Shift ("!") and on a French keyboard ("&"), and Greek letters work too.
    ``platform`` is what ``QGuiApplication.platformName`` returns.
    """
    if event.modifiers() & ~_HARMLESS:
        return ""
    if writes_itself(event):
        return chr(event.key())
    typed = event.text()
    if not typed or not typed.isprintable() or typed.isspace():
        return ""
    found = _at_place(event, platform)
    if found is None:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return _SHIFTED_DIGITS.get(typed, "") if shifted else ""
    # A letter's position counts only if the layout has no Latin letters.
    return found if found.isdigit() or _foreign(typed) else ""


def writes_itself(event: QKeyEvent) -> bool:
    """Whether the layout itself yields a digit or a Latin letter."""
    key = event.key()
    return Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z


def _at_place(event: QKeyEvent, platform: str) -> str | None:
    """The key of a US keyboard in this position, "" for none; None if the platform has no scan codes."""
    if platform == "cocoa":
        return _MAC.get(event.nativeVirtualKey(), "")
    if platform not in _OFFSETS or not event.nativeScanCode():
        return None
    return _PLACES.get(event.nativeScanCode() - _OFFSETS[platform], "")


def _foreign(typed: str) -> bool:
    return typed.isalpha() and typed[0] > "\u024f"
