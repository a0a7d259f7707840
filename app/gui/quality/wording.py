"""The words and figures of the Quality view. Unknown values are "–"."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.percentages import UNKNOWN, percentage, percentage_interval
from app.core.translation import labelled, localized, plural, tr, tr_noop

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


UNSEEN = tr_noop("Every posting was scored by a model that had not seen it (out-of-fold).")

EXPLANATION = tr_noop(
    "Now: your answers with the current thresholds. New postings: measured during training, on postings that "
    "neither the model nor its thresholds had seen. Expect this on new postings."
)
EXPLANATION_OF_NOW = tr_noop("Now: your answers with the current thresholds.")


def overall_scores(now: Quality, for_new: Quality | None) -> tuple[Score, ...]:
    """The scores over all labels ``now``, and those ``for_new`` postings."""

    def both(title: str, name: str, meaning: str) -> Score:
        new = "" if for_new is None else percentage(getattr(for_new, name))
        return Score(title, percentage(getattr(now, name)), new, meaning)

    return (
        both(tr("Micro F1"), "micro_f1", tr("Every pair of posting and label counts alike.")),
        both(tr("Macro F1"), "macro_f1", tr("Every label counts alike: the mean of their F1.")),
        both(tr("Example F1"), "example_f1", tr("Every posting counts alike.")),
        both(tr("Exact match"), "exact_match", tr("Postings with exactly the right labels.")),
        both(
            tr("Wrong pairs"), "hamming_loss", tr("Pairs of posting and label that are wrong (Hamming loss).")
        ),
        Score(
            tr("Calibration error"),
            _from_to(now.ece_before, now.ece, percentage),
            "",
            tr("How far the probabilities lie from what came true (ECE), before and after calibration."),
        ),
        Score(
            tr("Brier score"),
            _from_to(now.brier_before, now.brier, _squared_error),
            "",
            tr("The mean squared error of the probabilities, before and after calibration; 0 is perfect."),
        ),
    )


def notes(now: Quality, options: Options, imported: ImportedPredictions | None) -> str:
    """More about the scores, one line for each fact."""
    lines = []
    if now.check is not None:
        lines.append(now.check.sentence)
    if not options.thresholds_alone:
        lines.append(tr("“{bounds}” counts in these scores, not in a label's own.", bounds=_bounds(options)))
    if imported is not None:
        lines.append(imported.sentence)
    return "\n".join(lines)


def _bounds(options: Options) -> str:
    """The project's options on the number of labels, in words."""
    if options.at_most is None:
        return tr("At least one label")
    if options.at_least_one:
        return plural(
            options.at_most, "At least one and at most {n} label", "At least one and at most {n} labels"
        )
    return plural(options.at_most, "At most {n} label", "At most {n} labels")


def _squared_error(value: float | None) -> str:
    """A value that is not a share, so not in percent."""
    return UNKNOWN if value is None or not math.isfinite(value) else localized(value, ".3f")


def _from_to(before: float | None, after: float | None, shown: Callable[[float | None], str]) -> str:
    return shown(after) if before is None else f"{shown(before)} → {shown(after)}"


def goal_title(label: Label, options: Options) -> str:
    """The text in the column of goals."""
    return tr("Set by hand") if label.locked else (label.goal or options.goal).title


def tuned_line(label: Label, options: Options, tuned: Tuned | None) -> str:
    """The result of tuning for a label's goal: the value, its spread, what to expect; or a problem."""
    goal = (label.goal or options.goal).title
    own = percentage(label.threshold)
    lead = f"{tr('Set by hand at {threshold}.', threshold=own)} " if label.locked else ""
    if tuned is None:  # not tuned since the project was opened
        return lead + tr("Goal: {goal}", goal=goal) if label.locked else labelled(goal, own)
    if tuned.threshold is None:
        found = tr("{goal}: nothing to tune on yet", goal=goal)
    else:
        value = percentage(tuned.threshold)
        found = (
            tr("{goal} would be {value}", goal=goal, value=value) if label.locked else labelled(goal, value)
        )
        if tuned.low is not None and tuned.high is not None:
            spread = tr(
                "{low} to {high} on random halves", low=percentage(tuned.low), high=percentage(tuned.high)
            )
            found += f" ({spread})"
        parts = [
            found,
            tr(  # the table's figures are of the answers that the threshold was tuned on
                "on new postings: precision {precision}, recall {recall}",
                precision=_interval(tuned.precision),
                recall=_interval(tuned.recall),
            ),
        ]
        if tuned.risk is not None:
            parts.append(tr("promised at a risk of {risk}", risk=percentage(tuned.risk)))
        found = " · ".join(parts)
    tail = f". {tuned.sentence}" if tuned.sentence else ""
    return f"{lead}{found}{tail}"


def _interval(found: Estimate | None) -> str:
    if found is None:
        return UNKNOWN
    return percentage_interval(found.value, found.low, found.high)


def move_title(before: float, after: float, *, done: bool) -> str:
    """The title of a move: "Move it from 38 % to 46 %"."""
    shares = {"before": percentage(before), "after": percentage(after)}
    return (
        tr("Moved from {before} to {after}", **shares)
        if done
        else tr("Move it from {before} to {after}", **shares)
    )


def move_figures(name: str, effect: Effect) -> tuple[tuple[str, str], ...]:
    """The effect of a move, as four figures with captions."""
    before, after = effect.before, effect.after
    if effect.gained:
        caption = plural(effect.gained, "posting gains {label}", "postings gain {label}", label=name)
        first = f"+{localized(effect.gained)}", caption
    elif effect.lost:
        caption = plural(effect.lost, "posting loses {label}", "postings lose {label}", label=name)
        first = f"−{localized(effect.lost)}", caption
    else:
        first = "0", tr("postings change")
    change = effect.more_mistakes
    if not change:
        mistakes = tr("as many")
    elif change > 0:
        mistakes = tr("{number:,} more", number=change)
    else:
        mistakes = tr("{number:,} fewer", number=-change)
    return (
        first,
        (f"{short(before.precision)} → {short(after.precision)}", tr("precision")),
        (f"{short(before.recall)} → {short(after.recall)}", tr("recall")),
        (mistakes, plural(abs(change), "mistake", "mistakes")),
    )


def rest_figures(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    """The figures of a threshold that is not being moved."""
    return (
        (localized(outcome.assigned), plural(outcome.assigned, "posting assigned", "postings assigned")),
        (short(outcome.precision), tr("precision")),
        (short(outcome.recall), tr("recall")),
        (localized(outcome.mistakes), plural(outcome.mistakes, "mistake", "mistakes")),
    )


def answer_words(probability: float, answer: Answer | None) -> str:
    """The text after a posting's title: "model 41 % · you said no"."""
    if answer is None:
        return tr("model {probability} · unanswered", probability=percentage(probability))
    if answer:
        return tr("model {probability} · you said yes", probability=percentage(probability))
    return tr("model {probability} · you said no", probability=percentage(probability))
