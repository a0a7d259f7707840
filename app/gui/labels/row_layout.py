"""The places of the parts of a label's row, in design pixels, for painting, mouse and slider."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

ROW_HEIGHT = 36
HEADING_HEIGHT = 30
"""What the first row of a group has above it."""
HEADING_GAP = 8
"""How much nearer its text is to the group than to what stands above."""
PADDING = 14
GAP = 8
CAP = 18
DOT = 8
PAIR_WIDTH, PAIR_HEIGHT = 52, 22
BAR_HEIGHT = 10
BAR_RADIUS = 5
MARK_WIDTH, MARK_HEIGHT = 2, 20
HEAD_WIDTH, HEAD_HEIGHT = 8, 3
GRAB = 12
"""How far from its mark a threshold can be taken up, to either side."""
CLOCK = 9
CLOCK_GAP = 14
"""Between bar and percentage: wide enough for the small clock of a stale row."""
MIN_NAME, MIN_BAR = 48, 40
NARROW = 300
"""Below this width a row has no key cap: the key itself works all the same."""
READABLE_BAR = 72
"""A bar is not made shorter than this for the sake of long names."""


@dataclass(frozen=True, slots=True)
class RowLayout:
    """The parts of one row. ``pair`` is empty without answer buttons, and ``cap`` in a narrow row."""

    cap: QRect
    dot: QRect
    name: QRect
    pair: QRect
    bar: QRect
    percentage: QRect

    @property
    def yes(self) -> QRect:
        return QRect(self.pair.left(), self.pair.top(), self.pair.width() // 2, self.pair.height())

    @property
    def no(self) -> QRect:
        half = self.pair.width() // 2
        return QRect(self.pair.left() + half, self.pair.top(), self.pair.width() - half, self.pair.height())


def row_layout(width: int, answering: bool, percentage_width: int, longest_name: int = 0) -> RowLayout:
    """The layout of a row of this width whose top left corner is at 0, 0.

    Name and bar share the remaining width, and the longest name gets more if it needs that. Without answer
    buttons, their space goes to the bar, or to the longest name if that needs it.
    """
    middle = ROW_HEIGHT // 2
    cap = QRect(PADDING, middle - CAP // 2, CAP if width >= NARROW else 0, CAP)
    dot = QRect(PADDING + (CAP + GAP if width >= NARROW else 0), middle - DOT // 2, DOT, DOT)
    name_left = dot.right() + 1 + GAP
    percentage_left = width - PADDING - percentage_width
    bar_right = percentage_left - CLOCK_GAP
    shared = bar_right - name_left - PAIR_WIDTH - 2 * GAP
    unused = 0 if answering else PAIR_WIDTH + GAP
    wished = max(round(shared * 0.47), min(longest_name, shared + unused - READABLE_BAR))
    name_width = max(MIN_NAME, min(wished, shared + unused - MIN_BAR))
    pair_left = name_left + name_width + GAP
    bar_left = pair_left + (PAIR_WIDTH + GAP if answering else 0)
    return RowLayout(
        cap=cap,
        dot=dot,
        name=QRect(name_left, 0, name_width, ROW_HEIGHT),
        pair=QRect(pair_left, middle - PAIR_HEIGHT // 2, PAIR_WIDTH if answering else 0, PAIR_HEIGHT),
        bar=QRect(bar_left, middle - BAR_HEIGHT // 2, max(MIN_BAR, bar_right - bar_left), BAR_HEIGHT),
        percentage=QRect(percentage_left, 0, percentage_width, ROW_HEIGHT),
    )


def whole_width(percentage_width: int, longest_name: int) -> int:
    """The width of a row with answer buttons that shows the longest name whole, beside a readable bar."""
    before = PADDING + CAP + GAP + DOT + GAP
    after = CLOCK_GAP + percentage_width + PADDING
    return before + longest_name + GAP + PAIR_WIDTH + GAP + READABLE_BAR + after


def mark_x(bar: QRect | QRectF, threshold: float) -> float:
    """The middle of the threshold mark over a bar."""
    return float(bar.x() + threshold * bar.width())
