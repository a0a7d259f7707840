"""The words and figures of the Quality view. Unknown values are "–"."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.percentages import UNKNOWN, percentage, percentage_interval
from app.core.plurals import noun, verb
from app.core.translation import count

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.curves import Effect, Outcome
    from app.core.goals import Estimate, Tuned
    from app.core.records import Answer, ImportedPredictions, Label, Options, Quality


def short(found: Estimate | None) -> str:
    """An estimate's share, such as "84 %"."""
    return UNKNOWN if found is None else percentage(found.value)


@dataclass(frozen=True, slots=True)
class Score:
    """A score over all labels: its name, its values ``now`` and for ``new`` postings, and its meaning."""

    title: str
    now: str
    new: str
    meaning: str


UNSEEN = "Every posting was scored by a model that had not seen it (out-of-fold)."

EXPLANATION = (
    "Now: your answers with the current thresholds. New postings: measured during training, on postings that "
    "neither the model nor its thresholds had seen. Expect this on new postings."
)
EXPLANATION_OF_NOW = "Now: your answers with the current thresholds."


def overall_scores(now: Quality, for_new: Quality | None) -> tuple[Score, ...]:
    """The scores over all labels ``now``, and those ``for_new`` postings."""

    def both(title: str, name: str, meaning: str) -> Score:
        new = "" if for_new is None else percentage(getattr(for_new, name))
        return Score(title, percentage(getattr(now, name)), new, meaning)

    return (
        both("Micro F1", "micro_f1", "Every pair of posting and label counts alike."),
        both("Macro F1", "macro_f1", "Every label counts alike: the mean of their F1."),
        both("Example F1", "example_f1", "Every posting counts alike."),
        both("Exact match", "exact_match", "Postings with exactly the right labels."),
        both("Wrong pairs", "hamming_loss", "Pairs of posting and label that are wrong (Hamming loss)."),
        Score(
            "Calibration error",
            _from_to(now.ece_before, now.ece, percentage),
            "",
            "How far the probabilities lie from what came true (ECE), before and after calibration.",
        ),
        Score(
            "Brier score",
            _from_to(now.brier_before, now.brier, _squared_error),
            "",
            "The mean squared error of the probabilities, before and after calibration; 0 is perfect.",
        ),
    )


def notes(now: Quality, options: Options, imported: ImportedPredictions | None) -> str:
    """More about the scores, one line for each fact."""
    lines = []
    if now.check is not None:
        lines.append(now.check.sentence)
    if not options.thresholds_alone:
        lines.append(f"“{_bounds(options)}” counts in these scores, not in a label's own.")
    if imported is not None:
        lines.append(imported.sentence)
    return "\n".join(lines)


def _bounds(options: Options) -> str:
    """The project's options on the number of labels, in words."""
    if options.at_most is None:
        return "At least one label"
    most = f"most {count(options.at_most, 'label')}"
    return f"At least one and at {most}" if options.at_least_one else f"At {most}"


def _squared_error(value: float | None) -> str:
    """A value that is not a share, so not in percent."""
    return UNKNOWN if value is None or not math.isfinite(value) else f"{value:.3f}"


def _from_to(before: float | None, after: float | None, shown: Callable[[float | None], str]) -> str:
    return shown(after) if before is None else f"{shown(before)} → {shown(after)}"


def goal_title(label: Label, options: Options) -> str:
    """The text in the column of goals."""
    return "Set by hand" if label.locked else (label.goal or options.goal).title


def tuned_line(label: Label, options: Options, tuned: Tuned | None) -> str:
    """The result of tuning for a label's goal: the value, its spread, what to expect; or a problem."""
    goal = (label.goal or options.goal).title
    lead = f"Set by hand at {percentage(label.threshold)}. " if label.locked else ""
    if tuned is None:  # not tuned since the project was opened
        return lead + f"Goal: {goal}" if label.locked else f"{goal}: {percentage(label.threshold)}"
    if tuned.threshold is None:
        found = f"{goal}: nothing to tune on yet"
    else:
        value = percentage(tuned.threshold)
        found = f"{goal} would be {value}" if label.locked else f"{goal}: {value}"
        if tuned.low is not None and tuned.high is not None:
            found += f" ({percentage(tuned.low)} to {percentage(tuned.high)} on random halves)"
        found += f" · precision {_interval(tuned.precision)} · recall {_interval(tuned.recall)}"
        if tuned.risk is not None:
            found += f" · promised at a risk of {percentage(tuned.risk)}"
    tail = f". {tuned.sentence}" if tuned.sentence else ""
    return f"{lead}{found}{tail}"


def _interval(found: Estimate | None) -> str:
    if found is None:
        return UNKNOWN
    return percentage_interval(found.value, found.low, found.high)


def move_title(before: float, after: float, *, done: bool) -> str:
    """The title of a move: "Move it from 38 % to 46 %"."""
    return f"{'Moved' if done else 'Move it'} from {percentage(before)} to {percentage(after)}"


def move_figures(name: str, effect: Effect) -> tuple[tuple[str, str], ...]:
    """The effect of a move, as four figures with captions."""
    before, after = effect.before, effect.after
    if effect.gained:
        first = f"+{effect.gained:,}", f"{verb(effect.gained, 'posting gains', 'postings gain')} {name}"
    elif effect.lost:
        first = f"−{effect.lost:,}", f"{verb(effect.lost, 'posting loses', 'postings lose')} {name}"
    else:
        first = "0", "postings change"
    change = effect.more_mistakes
    mistakes = "as many" if not change else f"{abs(change):,} {'more' if change > 0 else 'fewer'}"
    return (
        first,
        (f"{short(before.precision)} → {short(after.precision)}", "precision"),
        (f"{short(before.recall)} → {short(after.recall)}", "recall"),
        (mistakes, noun(abs(change), "mistake")),
    )


def rest_figures(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    """The figures of a threshold that is not being moved."""
    return (
        (f"{outcome.assigned:,}", f"{noun(outcome.assigned, 'posting')} assigned"),
        (short(outcome.precision), "precision"),
        (short(outcome.recall), "recall"),
        (f"{outcome.mistakes:,}", noun(outcome.mistakes, "mistake")),
    )


def answer_words(probability: float, answer: Answer | None) -> str:
    """The text after a posting's title: "model 41 % · you said no"."""
    words = "unanswered" if answer is None else f"you said {'yes' if answer else 'no'}"
    return f"model {percentage(probability)} · {words}"
