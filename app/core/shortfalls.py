"""Why a threshold does not reach its goal: the numbers, said as sentences in the language in use."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.core.percentages import percentage
from app.core.translation import plural, tr

if TYPE_CHECKING:
    from app.core.goals import Goal

MOST_MORE_YES = 100_000
"""Beyond this many more yes answers a goal is out of reach."""


class Shortfall(Protocol):
    """A reason why a goal is not reached."""

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, in the language in use."""


@dataclass(frozen=True, slots=True)
class TooFewAnswers:
    """The label is without scores."""

    @property
    def sentence(self) -> str:
        return tr("It has too few answers to tune on: answer more postings, then retrain.")


@dataclass(frozen=True, slots=True)
class OneSidedAnswers:
    """Not both yes and no answers have scores; ``yes`` and ``no`` are their numbers."""

    yes: int
    no: int

    @property
    def sentence(self) -> str:
        if not self.yes and not self.no:
            return tr("No posting is answered yet: give the label yes and no answers, then retrain.")
        if not self.no:
            return tr("No posting is answered no yet: give the label yes and no answers, then retrain.")
        return tr("No posting is answered yes yet: give the label yes and no answers, then retrain.")


@dataclass(frozen=True, slots=True)
class EqualScores:
    """All ``scores`` have one value."""

    scores: int

    @property
    def sentence(self) -> str:
        return tr(
            "All {scores:,} scores are the same, so no threshold separates yes from no: answer more"
            " postings, then retrain.",
            scores=self.scores,
        )


@dataclass(frozen=True, slots=True)
class TiedScores:
    """The threshold assigns ``given`` postings instead of ``wanted``, since scores next to it are equal."""

    given: int
    wanted: int

    @property
    def sentence(self) -> str:
        return tr(
            "The threshold assigns {given:,} instead of {wanted:,}: scores next to it are equal.",
            given=self.given,
            wanted=self.wanted,
        )


@dataclass(frozen=True, slots=True)
class NoPromise:
    """A precision or recall that cannot be promised.

    ``hits`` of the ``whole`` are right: for precision of the postings assigned, for recall of those answered
    yes. ``more`` estimates how many more yes answers a promise takes; inf if it is out of reach.
    """

    goal: Goal
    hits: int
    whole: int
    more: float

    @property
    def sentence(self) -> str:
        (least,) = self.goal.numbers
        share = percentage(least, exact=True)
        if self.goal.kind == "recall":
            found = tr(
                "Recall {share} cannot be promised yet: {hits:,} of {wanted:,} found prove too little.",
                share=share,
                hits=self.hits,
                wanted=self.whole,
            )
        elif self.whole:
            found = tr(
                "Precision {share} cannot be promised yet: {hits:,} of {given:,} were right at best.",
                share=share,
                hits=self.hits,
                given=self.whole,
            )
        else:
            found = tr("Precision {share} cannot be promised yet: nothing is assigned.", share=share)
        return f"{found} {self._hope()}"

    def _hope(self) -> str:
        if self.more > MOST_MORE_YES:
            return tr("More answers alone will hardly help; choose a lower aim.")
        unit = 10 ** max(len(str(math.ceil(self.more))) - 2, 0)  # an estimate this rough gets two digits
        about = max(math.ceil(self.more / unit) * unit, 1)
        return plural(
            about, "About {n} more yes answer may be enough.", "About {n} more yes answers may be enough."
        )
