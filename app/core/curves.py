"""What one label's scores look like and what a moved threshold does, as plain records for every front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.goals import estimate, share_text

if TYPE_CHECKING:
    from app.core.goals import Estimate
    from app.core.records import Answer


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a threshold decides on a label's answered postings: yes found, no taken for yes, yes missed."""

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
        """None where nothing is assigned."""
        return estimate(self.hits, self.hits + self.wrong)

    @property
    def recall(self) -> Estimate | None:
        """None where nothing is answered yes."""
        return estimate(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> float | None:
        """None where nothing is assigned and nothing answered yes."""
        whole = 2 * self.hits + self.wrong + self.missed
        return 2 * self.hits / whole if whole else None


@dataclass(frozen=True, slots=True)
class Curve:
    """Precision, recall and F1 at rising thresholds, all of one length; None where they are 0/0."""

    thresholds: tuple[float, ...]
    precision: tuple[float | None, ...]
    recall: tuple[float | None, ...]
    f1: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """The answered postings with a probability from ``low`` to ``high``; None where there are none.

    ``mean`` is their mean probability, ``yes`` the share of yes answers among them.
    """

    low: float
    high: float
    count: int
    mean: float | None
    yes: Estimate | None


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many yes and no answers have a probability within each bin; ``edges`` has one more than those."""

    edges: tuple[float, ...]
    yes: tuple[int, ...]
    no: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Flips:
    """The rows, rising, that lose and that gain a label when its threshold moves."""

    lost: tuple[int, ...]
    gained: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What moving a label's threshold does.

    ``lost`` and ``gained`` count all postings, answered or not; the outcomes are those on the answered ones.
    """

    lost: int
    gained: int
    before: Outcome
    after: Outcome

    @property
    def more_mistakes(self) -> int:
        """Negative where there are fewer."""
        return self.after.mistakes - self.before.mistakes

    @property
    def sentence(self) -> str:
        """As "+7 postings, 2 fewer mistakes, precision .84 → .91, recall .80 → .78"."""
        if not (self.lost or self.gained):
            return "No posting changes"
        signed = [f"{sign}{count:,}" for sign, count in (("+", self.gained), ("−", self.lost)) if count]
        noun = "posting" if self.lost + self.gained == 1 else "postings"
        change, many = self.more_mistakes, abs(self.more_mistakes)
        mistakes = f"{many:,} {'more' if change > 0 else 'fewer'} mistake{'' if many == 1 else 's'}"
        return ", ".join(
            [
                f"{' '.join(signed)} {noun}",
                mistakes if change else "as many mistakes",
                f"precision {_share(self.before.precision)} → {_share(self.after.precision)}",
                f"recall {_share(self.before.recall)} → {_share(self.after.recall)}",
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
    """An answer that the out-of-fold probability speaks against: yes below the threshold, no from it on."""

    row: int
    yes: bool
    probability: float
    distance: float


def _share(found: Estimate | None) -> str:
    return "–" if found is None else share_text(round(found.value, 2))
