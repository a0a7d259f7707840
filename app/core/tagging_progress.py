"""Progress of the tagging: postings done, the pace, and answers missing to a target."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from app.core.percentages import percentage
from app.core.translation import count, plural, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from app.core.records import Counts, Label

PAUSE = timedelta(minutes=10)
"""A longer gap between two postings counts as a break."""

PACED_BY = 200
"""The number of latest postings that the pace is computed from."""

LEAST_GAPS = 4
LEAST_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Finish:
    """Postings that became done at one time (negative: that were reopened).

    ``single``: one posting by hand, rather than many at once.
    """

    at: datetime
    postings: int
    single: bool


@dataclass(frozen=True, slots=True)
class TaggingProgress:
    """Progress of the tagging.

    ``yes`` and ``no`` count the answers by label id. ``today`` is the number of postings done since midnight.
    ``per_hour`` is the pace of the latest ones without breaks; None until enough are done.
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
        """The time for the rest at this pace; None if it is unknown or nothing is left."""
        if not self.per_hour or not self.counts.todo:
            return None
        return self.counts.todo / self.per_hour

    @property
    def done_sentence(self) -> str:
        """A sentence such as "412 of 1,208 postings done (34 %)"."""
        if not self.whole:
            return tr("There are no postings yet.")
        share = 100 * self.counts.done // self.whole / 100  # rounded down: 99.9 % must not read as 100 %
        return plural(
            self.whole,
            "{done:,} of {n} posting done ({share})",
            "{done:,} of {n} postings done ({share})",
            done=self.counts.done,
            share=percentage(share),
        )

    @property
    def pace_sentence(self) -> str:
        """A line such as "57 today · 38 an hour · about 21 hours left at this pace"."""
        said = [tr("{postings:,} today", postings=self.today)]
        if self.per_hour:
            said.append(tr("{postings:,} an hour", postings=max(1, round(self.per_hour))))
        if self.hours_left is not None:
            said.append(tr("about {duration} left at this pace", duration=_duration(self.hours_left)))
        return " · ".join(said)


def pace(finishes: Sequence[Finish]) -> float | None:
    """Postings per hour by hand, from finishes in descending order of time; None if there are too few.

    Gaps longer than ``PAUSE`` do not count as work. Nor do negative ones, which appear after a clock was set
    back.
    """
    times = [finish.at for finish in finishes if finish.single and finish.postings > 0][:PACED_BY]
    gaps = [later - earlier for later, earlier in pairwise(times)]
    worked = [gap for gap in gaps if timedelta(0) <= gap <= PAUSE]
    seconds = sum(gap.total_seconds() for gap in worked)
    if len(worked) < LEAST_GAPS or seconds < LEAST_SECONDS:
        return None
    return 3600 * len(worked) / seconds


def since(finishes: Sequence[Finish], moment: datetime) -> int:
    """The number of postings done since then, at least 0."""
    return max(0, sum(finish.postings for finish in finishes if finish.at >= moment))


def most_lacking(labels: Sequence[Label], yes: Mapping[int, int]) -> list[Label]:
    """The labels by ascending number of yes answers; ties keep their order."""
    return sorted(labels, key=lambda label: yes.get(label.id, 0))


def aim_sentence(labels: Sequence[Label], yes: Mapping[int, int], wanted: int | None) -> str:
    """Progress to the target, such as "3 of 14 labels have 20 yes answers; 87 more to go"; "" without one."""
    if wanted is None or not labels:
        return ""
    lacking = [max(0, wanted - yes.get(label.id, 0)) for label in labels]
    if not any(lacking):
        return reached_sentence(wanted)
    reached = lacking.count(0)
    return plural(
        reached,
        "{n} of {labels} has {yes}; {missing:,} more to go.",
        "{n} of {labels} have {yes}; {missing:,} more to go.",
        labels=count(len(labels), "label"),
        yes=count(wanted, "yes answer"),
        missing=sum(lacking),
    )


def reached_sentence(wanted: int) -> str:
    """The sentence once the target is reached."""
    return tr("Each label has {yes}.", yes=count(wanted, "yes answer"))


def _duration(hours: float) -> str:
    minutes = round(60 * hours)
    if minutes < 90:
        return count(max(1, minutes), "minute")
    return count(round(hours), "hour")
