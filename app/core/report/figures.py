"""The report's figures as SVG. Colours are attributes, which the page's style sheet may override by class."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from app.core.percentages import percentage, percentage_interval
from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.core.curves import ReliabilityBin
    from app.core.goals import Estimate

ACCENT, TEXT, SOFT, LINE, TRACK = "#3451C6", "#1A1E26", "#59626F", "#E2E5EB", "#E8EBF0"
RECALL = "#1C7A4B"


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing of this size in CSS pixels. ``says`` is its description for screen readers."""

    width: int
    height: int
    content: str
    says: str

    @property
    def svg(self) -> str:
        """The drawing as an SVG element, for a page of its own or within HTML."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}"'
            f' viewBox="0 0 {self.width} {self.height}" role="img" aria-label="{escape(self.says)}">'
            f"{self.content}</svg>"
        )


def dot(color: str) -> Figure:
    """A label's dot."""
    return Figure(12, 12, f'<circle cx="6" cy="6" r="5" fill="{escape(color)}"/>', "")


def share_bar(share: float, says: str) -> Figure:
    """A bar that is full at 1."""
    width, height = 96, 8
    content = _rectangle(0, 0, width, height, TRACK, "track")
    if share > 0:
        content += _rectangle(0, 0, max(2.0, width * share), height, ACCENT, "accent")
    return Figure(width, height, content, says)


def ranges(precision: Estimate | None, recall: Estimate | None) -> Figure:
    """Precision and recall on a scale from 0 to 1, each with its interval."""
    width, height, margin = 132, 26, 6
    inner = width - 2 * margin
    parts = [
        f'<line x1="{_at(margin + inner * tick)}" y1="2" x2="{_at(margin + inner * tick)}" y2="24"'
        f' stroke="{LINE}" class="line"/>'
        for tick in (0.0, 0.5, 1.0)
    ]
    said = []
    for name, found, y, color, style in (
        ("precision", precision, 8, ACCENT, "accent"),
        ("recall", recall, 18, RECALL, "recall"),
    ):
        if found is None:
            continue
        low, middle, high = (margin + inner * value for value in (found.low, found.value, found.high))
        parts.append(
            f'<line x1="{_at(low)}" y1="{y}" x2="{_at(high)}" y2="{y}" stroke="{color}" stroke-width="4"'
            f' stroke-opacity="0.28" stroke-linecap="round" class="{style}-line"/>'
        )
        if name == "precision":
            parts.append(f'<circle cx="{_at(middle)}" cy="{y}" r="3.5" fill="{color}" class="{style}"/>')
        else:
            parts.append(
                f'<rect x="{_at(middle - 3)}" y="{y - 3}" width="6" height="6" fill="{color}"'
                f' class="{style}"/>'
            )
        shares = percentage_interval(found.value, found.low, found.high)
        said.append(
            tr("precision {interval}", interval=shares)
            if name == "precision"
            else tr("recall {interval}", interval=shares)
        )
    return Figure(width, height, "".join(parts), "; ".join(said))


def calibration(bins: Sequence[ReliabilityBin]) -> Figure:
    """The share of yes answers against the probability, with Wilson intervals and the diagonal."""
    size, left, top, right = 300, 46, 10, 20
    inner = size - left - right
    parts = [_rectangle(left, top, inner, inner, "none", "plot", stroke=LINE)]
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = left + inner * tick, top + inner * (1 - tick)
        if 0 < tick < 1:
            parts.append(_line(x, top, x, top + inner, LINE, "line"))
            parts.append(_line(left, y, left + inner, y, LINE, "line"))
        parts.append(_text(x, top + inner + 15, percentage(tick), "middle"))
        parts.append(_text(left - 6, y + 3.5, percentage(tick), "end"))
    parts.append(_text(left + inner / 2, top + inner + 33, tr("probability that the model gave"), "middle"))
    parts.append(
        f'<text transform="translate(10 {_at(top + inner / 2)}) rotate(-90)" text-anchor="middle"'
        f" {_FONT}>{escape(tr('share answered yes'))}</text>"
    )
    parts.append(_line(left, top + inner, left + inner, top, SOFT, "soft-line", dashed=True))
    most = max((found.count for found in bins), default=1) or 1
    shown = [found for found in bins if found.mean is not None and found.yes is not None]
    for found in shown:
        assert found.mean is not None
        assert found.yes is not None
        x, y = left + inner * found.mean, top + inner * (1 - found.yes.value)
        low, high = (top + inner * (1 - end) for end in (found.yes.low, found.yes.high))
        parts.append(_line(x, low, x, high, ACCENT, "accent-line", width=1.5))
        radius = 2.5 + 3.5 * math.sqrt(math.log1p(found.count) / math.log1p(most))
        parts.append(
            f'<circle cx="{_at(x)}" cy="{_at(y)}" r="{_at(radius)}" fill="{ACCENT}" class="accent"/>'
        )
    said = tr("Calibration: {bins}", bins="; ".join(map(_bin_said, shown)))
    return Figure(size, top + inner + 40, "".join(parts), said)


def _bin_said(found: ReliabilityBin) -> str:
    assert found.yes is not None
    return tr(
        "of probabilities from {low} to {high}, {true} came true",
        low=percentage(found.low),
        high=percentage(found.high),
        true=percentage(found.yes.value),
    )


_FONT = (
    f'font-family="Inter, Segoe UI, Helvetica, Arial, sans-serif" font-size="11" fill="{SOFT}" class="soft"'
)


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{_at(x)}" y="{_at(y)}" text-anchor="{anchor}" {_FONT}>{escape(words)}</text>'


def _line(
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    color: str,
    style: str,
    *,
    dashed: bool = False,
    width: float = 1,
) -> str:
    dashes = ' stroke-dasharray="4 4"' if dashed else ""
    ends = zip(("x1", "y1", "x2", "y2"), (x1, y1, x2, y2), strict=True)
    return f'<line {_numbers(ends)} stroke="{color}" stroke-width="{width:g}"{dashes} class="{style}"/>'


def _rectangle(
    x: float, y: float, width: float, height: float, fill: str, style: str, *, stroke: str = ""
) -> str:
    numbers = _numbers(zip(("x", "y", "width", "height"), (x, y, width, height), strict=True))
    edge = f' stroke="{stroke}"' if stroke else ""
    round_ends = ' rx="4"' if height <= 8 else ""
    return f'<rect {numbers}{round_ends} fill="{fill}"{edge} class="{style}"/>'


def _numbers(values: Iterable[tuple[str, float]]) -> str:
    return " ".join(f'{name}="{_at(value)}"' for name, value in values)


def _at(value: float) -> str:
    """A coordinate with one decimal at most, the same on every machine."""
    return f"{value:.1f}".removesuffix(".0")
