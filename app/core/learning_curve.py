"""The learning curve: how scores grow with the number of answers, and whether more tagging will help."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.labels import short_name
from app.core.percentages import percent
from app.core.translation import joined, plural, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SHARES = (0.25, 0.5, 0.75, 1.0)
"""Shares of the answered postings that are trained on."""

HARDLY = 0.01
"""Smaller gains in F1 count as none."""

_LEAST_ERROR = 1e-3
_NAMED = 3


@dataclass(frozen=True, slots=True)
class SpreadScore:
    """An F1 with the middle 80 % of its bootstrap distribution."""

    value: float
    low: float
    high: float


Scores = tuple[SpreadScore, ...]


@dataclass(frozen=True, slots=True)
class LearningCurve:
    """Out-of-fold scores at each of ``shares``; while the curve is computed, at the first ones only.

    ``postings`` are the sizes of the training sets, averaged over the folds. ``labels`` holds each label's F1
    by label id, ``names`` its name at the time. ``repeats`` is how often each share was drawn. ``edit`` is
    the number of the newest edit taken into account.
    """

    shares: tuple[float, ...]
    postings: tuple[int, ...]
    micro: Scores
    macro: Scores
    labels: Mapping[int, Scores]
    names: Mapping[int, str]
    repeats: int = 1
    edit: int = 0

    @property
    def complete(self) -> bool:
        return self.shares == SHARES

    @property
    def sentence(self) -> str:
        """A sentence on whether more tagging will help; "" until all shares are done."""
        if not self.complete:
            return ""
        micro, macro = gain_of_doubling(self.shares, self.micro), gain_of_doubling(self.shares, self.macro)
        if max(micro, macro) < HARDLY:
            said = tr("More tagging will hardly help.")
        else:
            gains = [
                tr("{points} of {name} F1", points=_points(gain), name=name)
                for gain, name in ((macro, "macro"), (micro, "micro"))
                if gain >= HARDLY
            ]
            said = tr("Twice the answers may add about {gains}.", gains=joined(gains))
        most = self._gaining_most()
        if most:
            said = plural(
                len(most),
                "{sentence}; {labels} gains most.",
                "{sentence}; {labels} gain most.",
                sentence=said[:-1],
                labels=joined(most),
            )
        return said

    def label_sentence(self, label_id: int) -> str:
        """A sentence on whether more tagging will help a label; "" without scores or before all shares."""
        scores = self.labels.get(label_id)
        if scores is None or not self.complete:
            return ""
        gain, name = gain_of_doubling(self.shares, scores), short_name(self.names[label_id])
        if gain < HARDLY:
            return tr("More tagging will hardly help {label}.", label=name)
        return tr(
            "Twice the answers may add about {points} of F1 to {label}.", points=_points(gain), label=name
        )

    def _gaining_most(self) -> list[str]:
        gains = [
            (gain_of_doubling(self.shares, scores), self.names[label])
            for label, scores in self.labels.items()
        ]
        gains = [gain for gain in gains if gain[0] >= 2 * HARDLY]
        gains.sort(key=lambda gain: (-gain[0], gain[1]))
        return [short_name(name) for _, name in gains[:_NAMED]] if len(self.labels) > 1 else []


def gain_of_doubling(shares: Sequence[float], scores: Scores) -> float:
    """The gain in F1 to expect from twice the answers, at least 0.

    1 - F1 tends to fall as a power of the number of examples (Cortes et al. 1993, Hestness et al. 2017). So a
    line is fitted to log(1 - F1) over log(share) by least squares. Larger shares weigh more, since their
    scores come from more answers. The slope gives the factor for each doubling.
    """
    xs = [math.log(share) for share in shares]
    ys = [math.log(max(1 - score.value, _LEAST_ERROR)) for score in scores]
    whole = sum(shares)
    mean_x = sum(weight * x for weight, x in zip(shares, xs, strict=True)) / whole
    mean_y = sum(weight * y for weight, y in zip(shares, ys, strict=True)) / whole
    spread = sum(weight * (x - mean_x) ** 2 for weight, x in zip(shares, xs, strict=True))
    if spread == 0:
        return 0.0
    slope = sum(w * (x - mean_x) * (y - mean_y) for w, x, y in zip(shares, xs, ys, strict=True)) / spread
    return max(0.0, (1 - scores[-1].value) * (1 - math.pow(2, slope)))


def _points(gain: float) -> str:
    """A gain in hundredths, such as "5 points"."""
    return plural(percent(gain), "{n}\u00a0point", "{n}\u00a0points")
