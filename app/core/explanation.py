"""Softmax compared with sigmoid on one text: the labels assigned, and both losses term by term."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.comparison import BY_GOAL, HALF, SHARED, SOFTMAX_CUT, SOFTMAX_TOP
from app.core.decisions import assigned
from app.core.records import DEFAULT_OPTIONS, DEFAULT_THRESHOLD, Answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.records import Label, Options
    from app.core.tagging import Tagging

_SUREST = 1e-15


@dataclass(frozen=True, slots=True)
class LabelTerms:
    """One label of one text.

    ``probability`` is the sigmoid of ``logit``, ``share`` its softmax; shares sum to 1. ``categorical`` and
    ``binary`` are the label's terms in the two losses; None if the label does not count in a loss.
    """

    label: Label
    answer: Answer | None
    logit: float
    probability: float
    share: float
    categorical: float | None
    binary: float | None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Labels assigned by one method, best first; None before the comparison that tunes its cut."""

    method: str
    labels: tuple[Label, ...] | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """One text in full: ``terms`` in label order, and the sums of the losses (None if no term counts)."""

    terms: tuple[LabelTerms, ...]
    assignments: tuple[Assignment, ...]
    categorical: float | None
    binary: float | None

    @property
    def assigned(self) -> tuple[Label, ...]:
        """The labels that the program itself assigns, by each label's own threshold."""
        return next(each.labels or () for each in self.assignments if each.method == BY_GOAL)


def explain(
    logits: Mapping[int, float],
    labels: Iterable[Label],
    tagging: Tagging | None = None,
    *,
    options: Options = DEFAULT_OPTIONS,
    softmax_cut: float | None = None,
    shared_cut: float | None = None,
) -> Explanation:
    """Explain what each method assigns from the same logits, and how each loss rates the answers.

    Categorical cross-entropy, with the target spread evenly over the Y yes labels, is the sum of
    -log(share) / Y over them: a label answered no adds nothing. Binary cross-entropy is the sum over every
    answered label of -log p for yes and -log(1 - p) for no. Labels without a logit are left out.
    """
    known = [label for label in labels if label.id in logits]
    answers = {label.id: tagging.answer(label.id) if tagging else None for label in known}
    yes = sum(answer is Answer.YES for answer in answers.values())
    whole = _log_sum_exp([logits[label.id] for label in known])
    terms = tuple(_terms(label, logits[label.id], whole, answers[label.id], yes) for label in known)
    return Explanation(
        terms,
        _assignments(terms, options, softmax_cut, shared_cut),
        _sum(each.categorical for each in terms),
        _sum(each.binary for each in terms),
    )


def logit(probability: float) -> float:
    """log(p / (1 - p)), finite for 0 and 1 too."""
    inside = min(max(probability, _SUREST), 1.0 - _SUREST)
    return math.log(inside) - math.log1p(-inside)


def _terms(label: Label, value: float, whole: float, answer: Answer | None, yes: int) -> LabelTerms:
    no_loss = max(value, 0.0) + math.log1p(math.exp(-abs(value)))  # -log(1 - p), without overflow
    yes_loss = no_loss - value
    binary = {Answer.YES: yes_loss, Answer.NO: no_loss, None: None}[answer]
    categorical = (whole - value) / yes if answer is Answer.YES else None
    return LabelTerms(label, answer, value, math.exp(-yes_loss), math.exp(value - whole), categorical, binary)


def _assignments(
    terms: tuple[LabelTerms, ...], options: Options, softmax_cut: float | None, shared_cut: float | None
) -> tuple[Assignment, ...]:
    falling = sorted(terms, key=lambda each: -each.logit)

    def from_cut(value_of: str, cut: float | None) -> tuple[Label, ...] | None:
        if cut is None:
            return None
        return tuple(each.label for each in falling if getattr(each, value_of) >= cut)

    probabilities = {each.label.id: each.probability for each in terms}
    by_goal = assigned([each.label for each in terms], probabilities, options)
    return (
        Assignment(SOFTMAX_TOP, tuple(each.label for each in falling[:1])),
        Assignment(SOFTMAX_CUT, from_cut("share", softmax_cut)),
        Assignment(HALF, from_cut("probability", DEFAULT_THRESHOLD)),
        Assignment(SHARED, from_cut("probability", shared_cut)),
        Assignment(BY_GOAL, by_goal),
    )


def _log_sum_exp(values: list[float]) -> float:
    if not values:
        return 0.0
    highest = max(values)
    return highest + math.log(sum(math.exp(value - highest) for value in values))


def _sum(terms: Iterable[float | None]) -> float | None:
    counted = [term for term in terms if term is not None]
    return math.fsum(counted) if counted else None
