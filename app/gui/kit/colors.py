"""The colours of the window by role, light and dark, and the measure of their contrast."""

from __future__ import annotations

from typing import NamedTuple


class Colors(NamedTuple):  # a dataclass would slow down the first paint
    """One theme's colours as ``#RRGGBB``, named by purpose instead of appearance.

    Each colour has a meaning: accent is for assigned, selected or main; yes and no are for answers; a label's
    own colour is for its dot. ``on_accent`` is also the text colour on ``yes`` and ``no``.
    """

    dark: bool
    window: str
    panel: str
    line: str
    text: str
    soft: str
    accent: str
    on_accent: str
    weak_accent: str
    track: str
    off: str
    mark: str
    yes: str
    no: str
    evidence_for: str
    evidence_against: str


LIGHT = Colors(
    dark=False,
    window="#F5F6F8",
    panel="#FFFFFF",
    line="#E2E5EB",
    text="#1A1E26",
    soft="#59626F",
    accent="#3451C6",
    on_accent="#FFFFFF",
    weak_accent="#E8ECFC",
    track="#E8EBF0",
    off="#7C8594",
    mark="#1A1E26",
    yes="#1C7A4B",
    no="#B23B36",
    evidence_for="#CFE0FF",
    evidence_against="#FBE0D6",
)

DARK = Colors(
    dark=True,
    window="#15171C",
    panel="#1D2027",
    line="#2F343E",
    text="#E9EBEF",
    soft="#A0A8B5",
    accent="#8CA2FF",
    on_accent="#12162A",
    weak_accent="#2A3358",
    track="#2B3039",
    off="#7E8897",
    mark="#E9EBEF",
    yes="#5CC48F",
    no="#F08A80",
    evidence_for="#31478C",
    evidence_against="#6B3A30",
)

MIN_TEXT_CONTRAST = 4.5
MIN_SHAPE_CONTRAST = 3.0


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _channels(color))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours ``#RRGGBB``, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(over: str, under: str, strength: float) -> str:
    """The colour ``over`` blended onto ``under`` with a strength of 0 to 1."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    return "#" + "".join(f"{round(b + (a - b) * strength):02X}" for a, b in pairs)


def dot_color(color: str, colors: Colors) -> str:
    """A label's own colour ``#RRGGBB``, adjusted until its dot has a contrast of at least 3 : 1.

    It is lightened on the dark panel and darkened on the light one, as little as necessary. An invalid
    colour becomes that of soft text.
    """
    try:
        _channels(color)
    except ValueError:
        return colors.soft
    towards = "#FFFFFF" if colors.dark else "#000000"
    for step in range(21):
        moved = blend(towards, color, step / 20)
        if contrast(moved, colors.panel) >= MIN_SHAPE_CONTRAST:
            return moved
    return colors.soft
