"""The mark on figures whose training data has changed since."""

from __future__ import annotations

from app.core.translation import tr
from app.gui.kit.plain_label import PlainLabel


class StaleChip(PlainLabel):
    """A chip next to figures, shown while they are stale."""

    def __init__(self) -> None:
        super().__init__(tr("Out of date: answers, labels or goals have changed"))
        self.setProperty("chip", True)
