"""The mark on figures that no longer fit what is learned from."""

from __future__ import annotations

from app.gui.kit.plain_label import PlainLabel


class StaleChip(PlainLabel):
    """A chip beside figures, shown while they are stale."""

    def __init__(self) -> None:
        super().__init__("Out of date: answers, labels or goals have changed")
        self.setProperty("chip", True)
