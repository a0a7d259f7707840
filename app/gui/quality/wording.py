"""The words and figures of the Quality view. What is not known is "–", never a number that is none."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.core.decisions import percent
from app.core.goals import share_text
from app.core.plurals import count, noun, verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.curves import Effect, Outcome
    from app.core.goals import Estimate, Tuned
    from app.core.records import Answer, Label, Options, Quality

UNKNOWN = "–"
_HARDLY_ANY = 0.01
"""A share of postings that is not worth a figure."""


def figure(value: float | None) -> str:
    """A score with two decimals, as it stands in a column."""
    return UNKNOWN if value is None or not math.isfinite(value) else f"{value:.2f}"


def plainly(name: str, precision: float | None, recall: float | None) -> str:
    """How well a label does in plain words, such as "Of 10 postings marked IT, 9 are right".

    "" where either figure is unknown. ``precision`` and ``recall`` are shares, 0..1.
    """
    if precision is None or recall is None or not (math.isfinite(precision) and math.isfinite(recall)):
        return ""
    right = round(10 * precision)
    words = f"Of 10 postings marked {name}, {right or 'none'} {'is' if right in (0, 1) else 'are'} right"
    missed = 1 - recall
    if missed < _HARDLY_ANY:
        return f"{words}; hardly any is missed."
    if missed > 0.5:
        return f"{words}; more than half are missed."
    return f"{words}; 1 in {round(1 / missed)} is missed."


def short(found: Estimate | None) -> str:
    """A share without its leading 0, as in ".84"."""
    return UNKNOWN if found is None else share_text(round(found.value, 2))


def per_cent(value: float | None) -> str:
    """A share in whole per cent, as in "38 %"."""
    return UNKNOWN if value is None or not math.isfinite(value) else f"{percent(value)} %"


def all_labels(now: Quality, for_new: Quality | None, options: Options) -> str:
    """The lines under the table: the scores over all labels ``now``, and those ``for_new`` postings."""
    scores = (
        *_overall(now),
        f"exact match {figure(now.exact_match)}",
        f"Hamming loss {_fine(now.hamming_loss)}",
    )
    calibration = (
        f"Brier score {_from_to(now.brier_before, now.brier)}",
        f"error {_from_to(now.ece_before, now.ece)}",
    )
    lines = [_line("All", scores)]
    if for_new is not None:
        lines.append(_line("As for new postings", _overall(for_new)))
    lines.append(_line("Calibration", calibration))
    if now.check is not None:
        lines.append(now.check.sentence)
    if not options.thresholds_alone:
        lines.append(f"“{_bounds(options)}” counts in these scores, not in a label's own.")
    return "\n".join(lines)


ALL_LABELS_TIP = (
    "Micro F1 counts every pair of posting and label alike, macro F1 every label, example F1 every posting. "
    "Exact match is the share of postings with just the right labels, Hamming loss the share of wrong pairs."
    "\n\nAll is decided by the thresholds as they stand, which were tuned on these very postings: that looks "
    "a little better than it is. The second line is from the training, where no posting had a say in the "
    "thresholds that decided it: expect that of new postings. The status line and History give this one."
    "\n\nThe Brier score is the mean squared error of the probabilities, the calibration error how far they "
    "lie from what came true, each before and after calibration."
)
"""What the words of those lines mean."""


def _overall(quality: Quality) -> tuple[str, ...]:
    scores = (("micro F1", quality.micro_f1), ("macro", quality.macro_f1), ("example", quality.example_f1))
    return tuple(f"{name} {figure(score)}" for name, score in scores)


def _line(lead: str, parts: Sequence[str]) -> str:
    joined = "\u00a0· ".join(part.replace(" ", "\u00a0") for part in parts)  # breaks after a dot
    return f"{lead}: {joined}"


def _bounds(options: Options) -> str:
    """The project's options on how many labels there are, in words."""
    if options.at_most is None:
        return "At least one label"
    most = f"most {count(options.at_most, 'label')}"
    return f"At least one and at {most}" if options.at_least_one else f"At {most}"


def _fine(value: float | None) -> str:
    return UNKNOWN if value is None or not math.isfinite(value) else f"{value:.3f}"


def _from_to(before: float | None, after: float | None) -> str:
    return _fine(after) if before is None else f"{_fine(before)} → {_fine(after)}"


def goal_title(label: Label, options: Options) -> str:
    """What stands in the column of goals."""
    return "Set by hand" if label.locked else (label.goal or options.goal).title


def tuned_line(label: Label, options: Options, tuned: Tuned | None) -> str:
    """The result of tuning for a label's goal: the value, its spread, what to expect; or what is wrong."""
    goal = (label.goal or options.goal).title
    lead = f"Set by hand at {per_cent(label.threshold)}. " if label.locked else ""
    if tuned is None:  # not tuned since the project was opened
        return lead + f"Goal: {goal}" if label.locked else f"{goal}: {per_cent(label.threshold)}"
    if tuned.threshold is None:
        found = f"{goal}: nothing to tune on yet"
    else:
        value = per_cent(tuned.threshold)
        found = f"{goal} would be {value}" if label.locked else f"{goal}: {value}"
        if tuned.low is not None and tuned.high is not None:
            found += f" ({percent(tuned.low)} to {per_cent(tuned.high)} on random halves)"
        found += f" · precision {_interval(tuned.precision)} · recall {_interval(tuned.recall)}"
        if tuned.risk is not None:
            found += f" · promised at a risk of {per_cent(tuned.risk)}"
    tail = f". {tuned.sentence}" if tuned.sentence else ""
    return f"{lead}{found}{tail}"


def _interval(found: Estimate | None) -> str:
    if found is None:
        return UNKNOWN
    return f"{short(found)} ({share_text(round(found.low, 2))} to {share_text(round(found.high, 2))})"


def move_title(before: float, after: float, *, done: bool) -> str:
    """What is done to the threshold: "Move it from 38 % to 46 %"."""
    return f"{'Moved' if done else 'Move it'} from {per_cent(before)} to {per_cent(after)}"


def move_figures(name: str, effect: Effect) -> tuple[tuple[str, str], ...]:
    """What a move does, as four figures with a caption each."""
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
    """What stands behind a posting's title: "41 % · your answer no"."""
    words = "unanswered" if answer is None else f"your answer {'yes' if answer else 'no'}"
    return f"{per_cent(probability)} · {words}"
