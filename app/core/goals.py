"""Goals of thresholds, and the results of tuning for them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.errors import InputError
from app.core.percentages import percentage
from app.core.shortfalls import TooFewAnswers
from app.core.translation import joined, localized, tr, tr_noop

if TYPE_CHECKING:
    from app.core.shortfalls import Shortfall


@dataclass(frozen=True, slots=True)
class GoalNumber:
    """A parameter of a goal: its name in JSON, its title on screen, its range and its default."""

    name: str
    title: str
    least: float
    most: float
    default: float

    def checked(self, value: object) -> float:
        """The value as a float. Raises InputError if it is not a number in the range."""
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and self.least <= value <= self.most
        ):
            return float(value)
        raise InputError(
            tr(
                "{title} must be a number from {least:g} to {most:g}.",
                title=tr(self.title),
                least=self.least,
                most=self.most,
            )
        )


@dataclass(frozen=True, slots=True)
class GoalKind:
    """A kind of goal. ``pattern`` formats the numbers as the goal's title."""

    name: str
    title: str
    pattern: str
    numbers: tuple[GoalNumber, ...] = ()

    @property
    def default(self) -> Goal:
        """The goal of this kind with its default numbers."""
        return Goal(self.name, tuple(number.default for number in self.numbers))


GOAL_KINDS = (
    GoalKind("balanced", tr_noop("Balanced over all labels"), tr_noop("Balanced")),
    GoalKind("f1", tr_noop("Best F1"), tr_noop("Best F1")),
    GoalKind("fbeta", tr_noop("Best Fβ"), tr_noop("Best F{}"), (GoalNumber("beta", "β", 0.1, 10.0, 2.0),)),
    GoalKind(
        "precision",
        tr_noop("Precision at least"),
        tr_noop("Precision ≥ {}"),
        (GoalNumber("least", tr_noop("The precision"), 0.01, 0.99, 0.9),),
    ),
    GoalKind(
        "recall",
        tr_noop("Recall at least"),
        tr_noop("Recall ≥ {}"),
        (GoalNumber("least", tr_noop("The recall"), 0.01, 0.99, 0.9),),
    ),
    GoalKind(
        "costs",
        tr_noop("Costs of mistakes"),
        tr_noop("Costs {} : {}"),
        (
            GoalNumber("wrong_yes", tr_noop("The cost of a wrong yes"), 0.01, 1000.0, 1.0),
            GoalNumber("wrong_no", tr_noop("The cost of a wrong no"), 0.01, 1000.0, 1.0),
        ),
    ),
    GoalKind("frequency", tr_noop("As often as answered yes"), tr_noop("As often as answered yes")),
    GoalKind(
        "fixed",
        tr_noop("Fixed value"),
        tr_noop("Fixed at {}"),
        (GoalNumber("value", tr_noop("The threshold"), 0.0, 1.0, 0.5),),
    ),
)
"""All kinds, in the order of the menu."""

_KINDS = {kind.name: kind for kind in GOAL_KINDS}
_SHARES = {"precision", "recall", "fixed"}


@dataclass(frozen=True, slots=True)
class Goal:
    """What a label's threshold is tuned for: a kind and its numbers, in the order of the kind's parameters.

    Raises InputError if the kind does not exist or a number is invalid.
    """

    kind: str
    numbers: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        row = _KINDS.get(self.kind)
        if row is None:
            raise InputError(
                tr(
                    "There is no goal named {kind}. Choose one of {kinds}.",
                    kind=self.kind,
                    kinds=", ".join(_KINDS),
                )
            )
        if len(self.numbers) != len(row.numbers):
            wanted = joined([number.name for number in row.numbers]) or tr("no number")
            raise InputError(
                tr("The goal {kind} takes {wanted} and nothing else.", kind=self.kind, wanted=wanted)
            )
        checked = tuple(
            number.checked(value) for number, value in zip(row.numbers, self.numbers, strict=True)
        )
        object.__setattr__(self, "numbers", checked)

    @property
    def title(self) -> str:
        """The title on screen: "Balanced", "Precision ≥ 90 %", "Costs 5 : 1"."""
        as_text = partial(percentage, exact=True) if self.kind in _SHARES else partial(localized, form="g")
        return tr(_KINDS[self.kind].pattern).format(*map(as_text, self.numbers))


BALANCED = Goal("balanced")
"""The default goal."""


def goal_to_json(goal: Goal) -> dict[str, Any]:
    """The goal as JSON: ``{"kind": "precision", "least": 0.9}``."""
    names = (number.name for number in _KINDS[goal.kind].numbers)
    return {"kind": goal.kind, **dict(zip(names, goal.numbers, strict=True))}


def goal_from_json(data: object) -> Goal:
    """The goal that ``goal_to_json`` wrote.

    Raises:
        InputError: it is not a goal. The sentence says why.
    """
    if not isinstance(data, dict) or not isinstance(data.get("kind"), str):
        raise InputError(tr('A goal must be an object with a kind, such as {"kind": "balanced"}.'))
    kind = _KINDS.get(data["kind"])
    if kind is None:
        return Goal(data["kind"])  # raises
    names = [number.name for number in kind.numbers]
    if data.keys() != {"kind", *names}:
        raise InputError(
            tr(
                "The goal {kind} takes {wanted} and nothing else.",
                kind=kind.name,
                wanted=joined(names) or tr("no number"),
            )
        )
    return Goal(kind.name, tuple(data[name] for name in names))


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share of ``whole`` cases with its 95 % confidence interval (Wilson)."""

    part: int
    whole: int
    low: float
    high: float

    @property
    def value(self) -> float:
        return self.part / self.whole


WILSON_Z = 1.959963984540054
"""The standard normal quantile for a 95 % interval."""


def estimate(part: int, whole: int) -> Estimate | None:
    """``part`` of ``whole`` as a share with its Wilson interval (Wilson 1927); None for 0 of 0."""
    if whole <= 0:
        return None
    share, z2 = part / whole, WILSON_Z**2
    middle = share + z2 / (2 * whole)
    half = WILSON_Z * math.sqrt(share * (1 - share) / whole + z2 / (4 * whole**2))
    low = 0.0 if part == 0 else (middle - half) / (1 + z2 / whole)
    high = 1.0 if part == whole else (middle + half) / (1 + z2 / whole)
    return Estimate(part, whole, low, high)


@dataclass(frozen=True, slots=True)
class Tuned:
    """The result of tuning one label's threshold.

    ``threshold`` is None if there is nothing to tune on. ``low`` and ``high`` hold the middle 80 % of the
    thresholds from repeated random halves of the postings; None if the halves gave none. ``precision`` (None
    if nothing is assigned) and ``recall`` (None without a yes answer) are those on answers the threshold was
    not tuned on. ``shortfall`` says why the goal is not reached; None if all is well. ``risk``: for a
    promised precision or recall, the chance that the promise is broken.
    """

    threshold: float | None
    low: float | None
    high: float | None
    precision: Estimate | None
    recall: Estimate | None
    shortfall: Shortfall | None = None
    risk: float | None = None

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, in the language in use; "" if all is well."""
        return "" if self.shortfall is None else self.shortfall.sentence


NOTHING_TO_TUNE_ON = Tuned(None, None, None, None, None, TooFewAnswers())
"""The result for a label without scores."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Predict the result of tuning for ``goal``, or for the project's goal if that is None."""

    label_id: int
    goal: Goal | None
    project_goal: Goal
    tuned: Tuned
