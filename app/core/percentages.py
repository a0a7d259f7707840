"""How a share is written: "71 %" everywhere, whether it is a probability, a threshold or a score."""

from __future__ import annotations

import math

from app.core.translation import localized, tr

UNBROKEN = "\u00a0"
"""A no-break space: no line ends between a number and its sign."""
UNKNOWN = "–"
"""Stands for a missing figure."""


def percent(value: float) -> int:
    """A share of 0 to 1 in whole per cent; halves are rounded up.

    A share that a person sees twice may have come by two ways, such as 0.145 and 0.14499999999999999. Digits
    that only tell these apart are dropped first.
    """
    return math.floor(round(100 * value, 6) + 0.5)


def percentage(value: float | None, *, exact: bool = False) -> str:
    """A share of 0 to 1 in whole per cent, such as "71 %" with a no-break space; "–" where it is unknown.

    With ``exact`` up to two decimals are kept where they are not 0: "99.5 %".
    """
    if value is None or not math.isfinite(value):
        return UNKNOWN
    number = localized(round(100 * value, 2), "g") if exact else str(percent(value))
    return tr("{number}\u00a0%", number=number)


def percentage_change(before: float | None, after: float | None) -> str:
    """A share and what became of it, such as "34 % → 41 %"."""
    return f"{percentage(before)} → {percentage(after)}"


def percentage_interval(value: float, low: float, high: float) -> str:
    """A share with its interval, such as "84 % (76 % to 90 %)"."""
    return tr(
        "{share} ({low} to {high})", share=percentage(value), low=percentage(low), high=percentage(high)
    )


def points(difference: float) -> str:
    """A difference of two shares in percentage points, such as "+1.2 points"."""
    return tr("{number}\u00a0points", number=localized(100 * difference, "+.1f").replace("-", "−"))
