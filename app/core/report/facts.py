"""What a report says about a project, as plain records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.goals import estimate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.curves import Outcome, ReliabilityBin
    from app.core.goals import Estimate, Tuned
    from app.core.history import PastModel
    from app.core.records import Answer, Counts, Label, Options


@dataclass(frozen=True, slots=True)
class Interval:
    """A score with its 95 % bootstrap interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ExpectedScores:
    """Scores to expect on new postings: no posting helped to tune a threshold that decides it.

    ``micro`` and ``macro`` are F1 over all labels, with the project's options. ``outcomes`` and ``f1`` hold
    each label's counts and F1 by label id, decided by its threshold alone.
    """

    micro: Interval
    macro: Interval
    outcomes: Mapping[int, Outcome]
    f1: Mapping[int, Interval]


@dataclass(frozen=True, slots=True)
class LabelReport:
    """A label with the numbers of its yes and no answers, and what is known about its quality.

    ``needs_yes`` and ``needs_no`` are the answers missing for training. The scores are None without a model
    of the label, or where only the scores of the training are kept.
    """

    label: Label
    yes: int
    no: int
    needs_yes: int = 0
    needs_no: int = 0
    outcome: Outcome | None = None
    f1: Interval | None = None
    average_precision: float | None = None
    tuned: Tuned | None = None

    @property
    def precision(self) -> Estimate | None:
        """With its Wilson interval; None if it is unknown or nothing is assigned."""
        return None if self.outcome is None else self.outcome.precision

    @property
    def recall(self) -> Estimate | None:
        """With its Wilson interval; None if it is unknown or nothing is answered yes."""
        return None if self.outcome is None else self.outcome.recall


@dataclass(frozen=True, slots=True)
class Contradicted:
    """An answer that the model contradicts. ``key`` is the posting's id in its file; None if it has none."""

    title: str
    key: str | None
    label: str
    answer: Answer
    probability: float


@dataclass(frozen=True, slots=True)
class Report:
    """The facts of a report.

    ``project`` is its name, ``version`` that of the program. ``model`` is the current training, None before
    the first one; its ``answers_since`` are those given or changed since. ``expected`` is None without a
    model, or where single scores are not kept. ``calibration`` pools all labels.
    """

    project: str
    version: str
    counts: Counts
    options: Options
    labels: tuple[LabelReport, ...]
    model: PastModel | None = None
    answers_since: int = 0
    stale: bool = False
    expected: ExpectedScores | None = None
    calibration: tuple[ReliabilityBin, ...] = ()
    contradicted: tuple[Contradicted, ...] = field(default=())

    @property
    def answered_yes(self) -> int:
        return sum(label.yes for label in self.labels)

    @property
    def answered_no(self) -> int:
        return sum(label.no for label in self.labels)

    @property
    def scored(self) -> tuple[LabelReport, ...]:
        """The labels with scores."""
        return tuple(label for label in self.labels if label.outcome is not None)

    @property
    def precision(self) -> Estimate | None:
        """Of all labels assigned, the share that is right."""
        outcomes = [label.outcome for label in self.labels if label.outcome is not None]
        return estimate(sum(each.hits for each in outcomes), sum(each.assigned for each in outcomes))

    @property
    def recall(self) -> Estimate | None:
        """Of all labels that apply, the share that is assigned."""
        outcomes = [label.outcome for label in self.labels if label.outcome is not None]
        return estimate(
            sum(each.hits for each in outcomes), sum(each.hits + each.missed for each in outcomes)
        )
