"""A row of three panels whose outer ones keep the widths chosen by the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from app.gui.kit.text_scale import px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_LEFT, _RIGHT = 316, 404
_WIDE = 1360
"""From this width on, the right panel gets a share of the rest, unless the user set its width."""
_SHARE, _WIDEST = 0.35, 640
_NEEDED_SHARE = 0.36
"""The right panel gets at most this share of the row for what its contents need."""
_ALONE = 120
"""The additional width of the right panel while the left one is hidden."""


class SidePanels(QSplitter):
    """Narrows the outer panels if there is too little room, and widens them again later.

    The middle panel takes the remaining width. Widths are in screen pixels.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._left: int | None = None
        self._right: int | None = None
        self._right_alone: int | None = None
        self._needed = 0
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_splitter_moved)

    def widths(self) -> list[int]:
        """The widths to save: those chosen by the user, even while there is no room for them."""
        left, middle, right = self.sizes()
        if self._alone:
            left = self._left or px(_LEFT)
            right = self._right or px(_RIGHT)
            return [left, max(1, self._room() - left - right), right]
        return [self._left or max(left, px(_LEFT)), middle, self._right or max(right, px(_RIGHT))]

    def setSizes(self, sizes: Sequence[int]) -> None:
        """Set the widths of the panels, as the user does by dragging."""
        self._left, self._right = sizes[0], sizes[2]
        super().setSizes(sizes)

    def set_needed(self, width: int) -> None:
        """Set the width that shows the contents of the right panel whole, in design pixels.

        A width set by the user takes precedence.
        """
        if width != self._needed:
            self._needed = width
            self.arrange()

    def arrange(self) -> None:
        """Divide the width again, after a panel was shown or hidden or the text size changed."""
        panels = self._panels()
        if len(panels) < 3:
            return
        least = [
            0 if panel.isHidden() else max(panel.minimumSizeHint().width(), panel.minimumWidth())
            for panel in panels
        ]
        room, alone = self._room(), panels[0].isHidden()
        left, right = _shared(
            (0 if alone else self._left or px(_LEFT), self._wanted_right(room, alone=alone)),
            (least[0], least[2]),
            room - least[1],
        )
        super().setSizes([left, max(0, room - left - right), right])

    def _panels(self) -> list[QWidget]:
        found = (self.widget(number) for number in range(self.count()))
        return [panel for panel in found if panel is not None]

    @property
    def _alone(self) -> bool:
        """Whether the left panel is hidden."""
        return self._panels()[0].isHidden()

    def _wanted_right(self, room: int, *, alone: bool) -> int:
        chosen = self._right_alone if alone else self._right
        if chosen is not None:
            return chosen
        usual = self._right or max(px(_RIGHT), min(px(self._needed), round(room * _NEEDED_SHARE)))
        spare = max(0, room - px(_WIDE)) if self._right is None else 0
        return max(usual, min(usual + round(spare * _SHARE) + (px(_ALONE) if alone else 0), px(_WIDEST)))

    def _room(self) -> int:
        handles = sum(not panel.isHidden() for panel in self._panels()) - 1
        return self.width() - max(0, handles) * self.handleWidth()

    def _on_splitter_moved(self) -> None:
        left, _, right = self.sizes()
        if self._alone:
            self._right_alone = right
        else:
            self._left, self._right = left, right

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


def _shared(wanted: tuple[int, int], least: tuple[int, int], room: int) -> tuple[int, int]:
    """Two widths in this room: as wanted, or where it is too small, both less by the same share."""
    over = [max(0, want - low) for want, low in zip(wanted, least, strict=True)]
    free = max(0, room - sum(least))
    share = min(1.0, free / sum(over)) if sum(over) else 0.0
    left, right = (round(low + share * more) for low, more in zip(least, over, strict=True))
    return left, right
