"""Records about one label's scores and about the effect of moving its threshold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.goals import estimate
from app.core.percentages import UNKNOWN, percentage
from app.core.translation import count, localized, plural, tr

if TYPE_CHECKING:
    from app.core.goals import Estimate
    from app.core.records import Answer


@dataclass(frozen=True, slots=True)
class Outcome:
    """True positives, false positives and false negatives of a threshold on a label's answered postings."""

    hits: int
    wrong: int
    missed: int

    @property
    def assigned(self) -> int:
        return self.hits + self.wrong

    @property
    def mistakes(self) -> int:
        return self.wrong + self.missed

    @property
    def precision(self) -> Estimate | None:
        """None if nothing is assigned."""
        return estimate(self.hits, self.hits + self.wrong)

    @property
    def recall(self) -> Estimate | None:
        """None if nothing is answered yes."""
        return estimate(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> float | None:
        """None if nothing is assigned and nothing is answered yes."""
        whole = 2 * self.hits + self.wrong + self.missed
        return 2 * self.hits / whole if whole else None


@dataclass(frozen=True, slots=True)
class Curve:
    """Precision, recall and F1 at ascending thresholds, all of one length; None where a score is 0/0."""

    thresholds: tuple[float, ...]
    precision: tuple[float | None, ...]
    recall: tuple[float | None, ...]
    f1: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """The answered postings with a probability from ``low`` to ``high``.

    ``mean`` is their mean probability, ``yes`` the share of yes answers among them; None without postings.
    """

    low: float
    high: float
    count: int
    mean: float | None
    yes: Estimate | None


@dataclass(frozen=True, slots=True)
class Histogram:
    """Counts of yes and no answers by bin of probability; ``edges`` has one element more than the counts."""

    edges: tuple[float, ...]
    yes: tuple[int, ...]
    no: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Flips:
    """The rows, ascending, that lose or gain a label when its threshold moves."""

    lost: tuple[int, ...]
    gained: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """The effect of moving a label's threshold.

    ``lost`` and ``gained`` count all postings, answered or not. The outcomes count answered postings only.
    """

    lost: int
    gained: int
    before: Outcome
    after: Outcome

    @property
    def more_mistakes(self) -> int:
        """Negative if there are fewer mistakes."""
        return self.after.mistakes - self.before.mistakes

    @property
    def sentence(self) -> str:
        """A sentence such as "+7 postings, 2 fewer mistakes, precision 84 % → 91 %, recall 80 % → 78 %"."""
        if not (self.lost or self.gained):
            return tr("No posting changes")
        signs = (("+", self.gained), ("−", self.lost))
        signed = " ".join(f"{sign}{localized(number)}" for sign, number in signs if number)
        change = self.more_mistakes
        if change > 0:
            mistakes = count(change, "more mistake")
        elif change < 0:
            mistakes = count(-change, "fewer mistake")
        else:
            mistakes = tr("as many mistakes")
        return ", ".join(
            [
                # the noun agrees with the number next to it
                plural(self.lost or self.gained, "{signed} posting", "{signed} postings", signed=signed),
                mistakes,
                tr(
                    "precision {before} → {after}",
                    before=_share(self.before.precision),
                    after=_share(self.after.precision),
                ),
                tr(
                    "recall {before} → {after}",
                    before=_share(self.before.recall),
                    after=_share(self.after.recall),
                ),
            ]
        )


@dataclass(frozen=True, slots=True)
class Scored:
    """A posting with its out-of-fold probability for a label and the person's answer."""

    posting_id: int
    probability: float
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class LikelyMistake:
    """An answer contradicted by the out-of-fold probability: yes below the threshold, or no from it on."""

    row: int
    yes: bool
    probability: float
    distance: float


def _share(found: Estimate | None) -> str:
    return UNKNOWN if found is None else percentage(found.value)
