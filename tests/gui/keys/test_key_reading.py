"""Which label's key was pressed, on keyboards of several layouts and platforms."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.gui.keys.key_reading import label_key

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CONTROL = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier


def event(key: int, text: str, scan: int = 0, modifiers=NONE, virtual: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize("platform", ["windows", "xcb", "wayland", "cocoa", "offscreen"])
def test_digits_and_letters_count_for_themselves_wherever_they_lie(platform):
    assert label_key(event(Key.Key_1, "1"), platform) == "1"
    assert label_key(event(Key.Key_1, "1", scan=87, modifiers=Modifier.KeypadModifier), platform) == "1"
    assert label_key(event(Key.Key_Q, "q", scan=24), platform) == "Q"
    in_the_place_of_q = event(Key.Key_A, "A", scan=24, modifiers=SHIFT)  # as on a French keyboard
    assert label_key(in_the_place_of_q, platform) == "A"


@pytest.mark.parametrize(
    ("platform", "scan", "virtual"), [("windows", 2, 0), ("xcb", 10, 0), ("wayland", 10, 0), ("cocoa", 1, 18)]
)
@pytest.mark.parametrize(
    ("key", "text", "modifiers"),
    [
        (Key.Key_Exclam, "!", SHIFT),  # US, German
        (Key.Key_Ampersand, "&", NONE),  # French
        (Key.Key_Plus, "+", NONE),  # Czech
    ],
)
def test_the_first_of_the_row_of_digits_is_1_on_every_layout(platform, scan, virtual, key, text, modifiers):
    assert label_key(event(key, text, scan, modifiers, virtual), platform) == "1"


@pytest.mark.parametrize(("digit", "scan"), list(zip("1234567890", range(10, 20), strict=True)))
def test_each_digit_has_its_place(digit, scan):
    assert label_key(event(Key.Key_section, "§", scan, SHIFT), "xcb") == digit
    assert label_key(event(Key.Key_section, "§", scan - 8, SHIFT), "windows") == digit


def test_letters_of_another_script_count_by_their_place():
    assert label_key(event(0x424, "ф", scan=38), "xcb") == "A"
    assert label_key(event(0x424, "ф", scan=30), "windows") == "A"
    assert label_key(event(0x424, "ф", scan=1, virtual=0), "cocoa") == "A"


def test_a_latin_letter_with_an_accent_is_no_other_letter():
    assert label_key(event(Key.Key_Odiaeresis, "ö", scan=38), "xcb") == ""


def test_without_scan_codes_shifted_digits_are_those_of_a_us_keyboard():
    assert [label_key(event(ord(sign), sign, modifiers=SHIFT), "offscreen") for sign in "!@#$%^&*()"] == [
        *"1234567890"
    ]
    assert label_key(event(Key.Key_Exclam, "!"), "offscreen") == ""


@pytest.mark.parametrize("platform", ["windows", "xcb", "cocoa", "offscreen"])
def test_other_keys_are_no_labels(platform):
    assert label_key(event(Key.Key_1, "1", scan=10, modifiers=CONTROL), platform) == ""
    assert label_key(event(Key.Key_Return, "\r", scan=36), platform) == ""
    assert label_key(event(Key.Key_Space, " ", scan=65, virtual=49), platform) == ""
    assert label_key(event(Key.Key_Comma, ",", scan=59, virtual=43), platform) == ""
    assert label_key(event(Key.Key_Shift, "", scan=50, modifiers=SHIFT), platform) == ""
