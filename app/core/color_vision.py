"""Colours that people with a colour vision deficiency may confuse."""

from __future__ import annotations

from functools import lru_cache

ALIKE = 12.0
"""Colours closer than this in L*a*b* (CIE 1976) are hard to distinguish as small dots."""

Triple = tuple[float, float, float]

VISIONS: dict[str, tuple[Triple, Triple, Triple]] = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Matrices that simulate each kind of vision on linear RGB (Machado, Oliveira, Fernandes 2009)."""

_TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
_WHITE = (0.95047, 1.0, 1.08883)


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> bool:
    """Whether two colours ``#RRGGBB`` are hard to distinguish with any kind of vision."""
    return any(distance(one, other, vision) < ALIKE for vision in VISIONS)


def distance(one: str, other: str, vision: str = "full") -> float:
    """The distance of two colours ``#RRGGBB`` in L*a*b*, as seen with the given kind of vision."""
    pairs = zip(_lab(one, vision), _lab(other, vision), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


@lru_cache(maxsize=4096)
def _lab(color: str, vision: str) -> Triple:
    linear = [_linear(int(color[place : place + 2], 16) / 255) for place in (1, 3, 5)]
    seen = [min(1.0, max(0.0, value)) for value in _times(VISIONS[vision], linear)]
    x, y, z = (_root(value / white) for value, white in zip(_times(_TO_XYZ, seen), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _times(matrix: tuple[Triple, Triple, Triple], values: list[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix]


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 0.008856 else 7.787 * value + 16 / 116
