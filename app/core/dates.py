"""How a day is written."""

from __future__ import annotations

from app.core.translation import tr


def day(moment: str) -> str:
    """The day of a moment in ISO 8601, as the language in use writes it: "2026-12-24" in English."""
    year, month, number = moment[:10].split("-")
    return tr("{year}-{month}-{day}", year=year, month=month, day=number)
