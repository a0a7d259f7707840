"""How far the tagging has come: what is done, at which pace, and what each label lacks to an aim."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from app.core.records import Counts, Label

PAUSE = timedelta(minutes=10)
"""A longer time between two postings is no work on the second one."""

PACED_BY = 200
"""The pace is that of so many of the latest postings."""

LEAST_GAPS = 4
LEAST_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Finish:
    """Postings that became done at one moment (negative: that were opened again).

    ``single``: it was one posting, by hand, rather than many at once.
    """

    at: datetime
    postings: int
    single: bool


@dataclass(frozen=True, slots=True)
class TaggingProgress:
    """How far the tagging has come.

    ``yes`` and ``no`` count the answers of each label by its id. ``today`` is how many postings became done
    since midnight. ``per_hour`` is the pace of the latest ones, pauses left out; None until enough are done.
    """

    counts: Counts
    yes: Mapping[int, int]
    no: Mapping[int, int]
    today: int
    per_hour: float | None

    @property
    def whole(self) -> int:
        return self.counts.todo + self.counts.done

    @property
    def hours_left(self) -> float | None:
        """How long the rest takes at this pace; None where nobody knows, or nothing is left."""
        if not self.per_hour or not self.counts.todo:
            return None
        return self.counts.todo / self.per_hour

    @property
    def done_sentence(self) -> str:
        """Such as "412 of 1,208 postings done (34 %)"."""
        noun = "posting" if self.whole == 1 else "postings"
        if not self.whole:
            return "There are no postings yet."
        share = int(100 * self.counts.done / self.whole)  # 99.9 % is not all of it
        return f"{self.counts.done:,} of {self.whole:,} {noun} done ({share} %)"

    @property
    def pace_sentence(self) -> str:
        """Such as "57 today · 38 an hour · about 21 hours left at this pace"."""
        said = [f"{self.today:,} today"]
        if self.per_hour:
            said.append(f"{max(1, round(self.per_hour)):,} an hour")
        if self.hours_left is not None:
            said.append(f"about {_duration(self.hours_left)} left at this pace")
        return " · ".join(said)


def pace(finishes: Sequence[Finish]) -> float | None:
    """Postings an hour by hand, from finishes with the newest first; None where there are too few.

    Only the time between two that follow each other within ``PAUSE`` counts as work. A clock that was set
    back makes a negative time, which counts as a pause.
    """
    times = [finish.at for finish in finishes if finish.single and finish.postings > 0][:PACED_BY]
    gaps = [later - earlier for later, earlier in pairwise(times)]
    worked = [gap for gap in gaps if timedelta(0) <= gap <= PAUSE]
    seconds = sum(gap.total_seconds() for gap in worked)
    if len(worked) < LEAST_GAPS or seconds < LEAST_SECONDS:
        return None
    return 3600 * len(worked) / seconds


def since(finishes: Sequence[Finish], moment: datetime) -> int:
    """How many postings became done since then, never less than 0."""
    return max(0, sum(finish.postings for finish in finishes if finish.at >= moment))


def most_lacking(labels: Sequence[Label], yes: Mapping[int, int]) -> list[Label]:
    """The labels with fewest yes answers first; where they are equal, in their order."""
    return sorted(labels, key=lambda label: yes.get(label.id, 0))


def aim_sentence(labels: Sequence[Label], yes: Mapping[int, int], wanted: int | None) -> str:
    """How far the aim is, such as "3 of 14 labels have 20 yes answers; 87 more to go"; "" without one."""
    if wanted is None or not labels:
        return ""
    lacking = [max(0, wanted - yes.get(label.id, 0)) for label in labels]
    if not any(lacking):
        return reached_sentence(wanted)
    reached = lacking.count(0)
    have = "has" if reached == 1 else "have"
    of = "label" if len(labels) == 1 else "labels"
    return f"{reached:,} of {len(labels):,} {of} {have} {_answers(wanted)}; {sum(lacking):,} more to go."


def reached_sentence(wanted: int) -> str:
    """That the aim is reached."""
    return f"Each label has {_answers(wanted)}."


def _answers(number: int) -> str:
    return "1 yes answer" if number == 1 else f"{number:,} yes answers"


def _duration(hours: float) -> str:
    minutes = round(60 * hours)
    if minutes < 90:
        return "1 minute" if minutes <= 1 else f"{minutes} minutes"
    return f"{round(hours):,} hours"
