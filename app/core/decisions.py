"""Which labels a posting is assigned, and the sentence that lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.percentages import percentage
from app.core.records import DEFAULT_OPTIONS, Answer
from app.core.translation import count, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.records import Label, Options


def assigned(
    labels: Iterable[Label], probabilities: Mapping[int, float], options: Options = DEFAULT_OPTIONS
) -> tuple[Label, ...]:
    """The labels whose probability reaches their threshold, the most probable first.

    With ``options.at_least_one``, the closest label is assigned if none reaches its threshold.
    ``options.at_most`` limits their number.
    """
    known = [label for label in labels if label.id in probabilities]
    reached = [label for label in known if probabilities[label.id] >= label.threshold]
    if options.at_least_one and known and not reached:
        reached = [max(known, key=lambda label: probabilities[label.id] - label.threshold)]
    return tuple(sorted(reached, key=lambda label: -probabilities[label.id])[: options.at_most])


def speaks_against(answer: Answer, probability: float, threshold: float) -> bool:
    """Whether a probability clearly contradicts an answer.

    It does if it is on the other side of the threshold, at least half way from there to 0 or 1.
    """
    if answer is Answer.YES:
        return probability < threshold and probability <= threshold / 2
    return probability >= threshold and probability >= (1 + threshold) / 2


def sentence(
    labels: Iterable[Label], probabilities: Mapping[int, float], options: Options = DEFAULT_OPTIONS
) -> tuple[str, str]:
    """The number of labels, and their list: ("2 labels", "IT 92 % ≥ 38 %, English 71 % ≥ 52 %")."""
    chosen = assigned(labels, probabilities, options)
    number = count(len(chosen), "label") if chosen else tr("No labels")
    return number, ", ".join(_term(label, probabilities[label.id]) for label in chosen)


def _term(label: Label, probability: float) -> str:
    sign = "≥" if probability >= label.threshold else "<"  # assigned as the closest one
    return f"{label.name} {percentage(probability)} {sign} {percentage(label.threshold)}"
