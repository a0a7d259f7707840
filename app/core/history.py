"""Earlier models: their records, the effect of switching to another one, and how many are kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.labels import short_name
from app.core.percentages import percent, percentage_change
from app.core.translation import plural, tr, tr_noop

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.records import Label, Quality

MODEL_VERSION = 3
"""The meaning of a model's arrays. A model with another version can be viewed, but not used."""

KEPT_MODELS = 20
"""The number of trainings kept, apart from pinned ones."""

KEPT_BYTES = 500_000_000
"""The limit for all models' arrays. Beyond it, the oldest unpinned models keep only their scores."""

LEAST_MOVE = 2
"""Threshold moves of fewer points (hundredths) are not reported."""

_NAMED = 4


@dataclass(frozen=True, slots=True)
class PastModel:
    """A training that is kept.

    ``created`` is a time in ISO 8601 (UTC), ``answered`` the project's count of answers at that time.
    ``quality`` holds its scores and thresholds, ``settings`` its training settings. ``trouble`` says why it
    cannot be restored, in a sentence that is translated where it is shown; "" if it can.
    """

    number: int
    created: str
    answered: int
    quality: Quality
    settings: Mapping[str, object]
    pinned: bool
    current: bool
    trouble: str = ""

    @property
    def model_id(self) -> str:
        """The hash of its training data; "" if an older version of Jobtag made it."""
        return str(self.settings.get("id", ""))

    @property
    def restorable(self) -> bool:
        """Whether it can be restored and compared."""
        return not self.trouble


NO_ARRAYS = tr_noop("Only its scores are kept: its weights made room for those of newer models.")
OTHER_VERSION = tr_noop("Another version of Jobtag made it, so it can be viewed but not used.")


@dataclass(frozen=True, slots=True)
class PostingChange:
    """The names of the labels that a posting gains and loses."""

    posting_id: int
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelChange:
    """The difference between the labels assigned by two models, each with its own thresholds.

    Of ``total`` postings, ``postings`` were compared and ``changed`` of these get other labels. ``gained``
    and ``lost`` count them by label name. ``examples`` are some of them, those with most changes first.
    """

    before: int
    after: int
    postings: int
    total: int
    changed: int
    gained: Mapping[str, int]
    lost: Mapping[str, int]
    examples: tuple[PostingChange, ...]

    @property
    def sentence(self) -> str:
        """Such as "12 postings change: 9 gain IT, 3 lose Remote."."""
        sampled = self.postings < self.total
        if not self.changed:
            if not sampled:
                return tr("No posting changes.")
            return tr("None of {postings:,} randomly selected postings changes.", postings=self.postings)
        moves = [(number, "gain", name) for name, number in self.gained.items()]
        moves += [(number, "lose", name) for name, number in self.lost.items()]
        moves.sort(key=lambda move: (-move[0], move[1], move[2]))
        said = [
            plural(number, "{n} gains {label}", "{n} gain {label}", label=short_name(name))
            if does == "gain"
            else plural(number, "{n} loses {label}", "{n} lose {label}", label=short_name(name))
            for number, does, name in moves[:_NAMED]
        ]
        if len(moves) > _NAMED:
            said.append(plural(len(moves) - _NAMED, "and {n} more move", "and {n} more moves"))
        changes = ", ".join(said)
        if not sampled:
            return plural(
                self.changed,
                "{n} posting changes: {changes}.",
                "{n} postings change: {changes}.",
                changes=changes,
            )
        return plural(
            self.changed,
            "{n} of {postings:,} randomly selected postings changes: {changes}.",
            "{n} of {postings:,} randomly selected postings change: {changes}.",
            postings=self.postings,
            changes=changes,
        )


@dataclass(frozen=True, slots=True)
class ThresholdMove:
    """A threshold before and after a training tuned it."""

    name: str
    before: float
    after: float

    def __str__(self) -> str:
        return f"{self.name} {percentage_change(self.before, self.after)}"


def threshold_moves(before: Sequence[Label], after: Sequence[Label]) -> tuple[ThresholdMove, ...]:
    """The thresholds that moved by at least ``LEAST_MOVE`` points, the largest moves first.

    Labels tuned for the first time are left out.
    """
    former = {label.id: label.threshold for label in before if label.tuned_threshold is not None}
    moves = [
        ThresholdMove(label.name, former[label.id], label.threshold)
        for label in after
        if label.id in former and label.tuned_threshold is not None
    ]
    far = [move for move in moves if abs(percent(move.after) - percent(move.before)) >= LEAST_MOVE]
    return tuple(sorted(far, key=lambda move: -abs(move.after - move.before)))


def threshold_moves_sentence(moves: Sequence[ThresholdMove]) -> str:
    """A sentence such as "Thresholds moved: German 34 % → 41 %, and 3 more."; "" if none moved."""
    if not moves:
        return ""
    farthest = ThresholdMove(short_name(moves[0].name), moves[0].before, moves[0].after)
    if len(moves) == 1:
        return tr("Threshold moved: {threshold}.", threshold=farthest)
    return tr("Thresholds moved: {threshold}, and {more} more.", threshold=farthest, more=len(moves) - 1)


@dataclass(frozen=True, slots=True)
class Regression:
    """A model that scores clearly worse than the previous one.

    Both are scored out-of-fold on the same ``postings``, with the answers known to both trainings.
    """

    before: int
    after: int
    postings: int
    micro_before: float
    micro_after: float
    macro_before: float
    macro_after: float

    @property
    def sentence(self) -> str:
        return tr(
            "Model {after} does worse than model {before} on the {postings:,} postings that both "
            "were tested on: score {score}, mean of the labels {mean}.",
            after=self.after,
            before=self.before,
            postings=self.postings,
            score=percentage_change(self.micro_before, self.micro_after),
            mean=percentage_change(self.macro_before, self.macro_after),
        )
