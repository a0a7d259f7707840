"""The sentences of a report, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.percentages import UNKNOWN, percent, percentage
from app.core.plain_words import all_in_plain_words
from app.core.records import LEARNER_TITLES, LOGISTIC
from app.core.translation import count

if TYPE_CHECKING:
    from app.core.goals import Estimate
    from app.core.records import Options
    from app.core.report.facts import Interval, Report


def interval(found: Interval | Estimate | None) -> str:
    """The ends of an interval, such as "79 to 88 %"; "" for None."""
    return "" if found is None else f"{percent(found.low)} to {percentage(found.high)}"


def date(moment: str) -> str:
    """The day of a moment in ISO 8601: "2026-12-24"."""
    return moment[:10]


def subtitle(report: Report) -> str:
    """The contents of the project, in one line."""
    counts = report.counts
    parts = [
        f"{count(counts.done, 'posting')} done, {counts.todo:,} to do",
        count(len(report.labels), "label"),
        f"{count(report.answered_yes, 'yes answer')} and {report.answered_no:,} no",
    ]
    return " · ".join(parts)


def in_short(report: Report) -> list[str]:
    """How good the model is, in plain sentences; why nothing can be said, otherwise."""
    model = report.model
    if model is None:
        return [
            "This project has no model yet. Answer some postings, press Retrain, and make the report again"
            " to see how good the model is."
        ]
    said = []
    if model.trouble:
        said.append(model.trouble)
    precision, recall = report.precision, report.recall
    if precision is not None and recall is not None:
        said.append(all_in_plain_words(precision.value, recall.value))
        said.append(
            "These figures are for postings that the model had not seen: each was scored by a model, and"
            " decided by thresholds, that did not use it."
        )
    elif not model.trouble:
        said.append(
            "No label has enough answers for scores yet."
            if not any(label.ready for label in model.quality.labels)
            else "The scores of single postings are no longer kept, so there are no intervals here. Train"
            " again to get them."
        )
    if report.stale:
        given = (
            f" {count(report.answers_since, 'answer')} came or changed since." if report.answers_since else ""
        )
        said.append(
            f"Model {model.number} is older than the present answers, labels or options.{given} Its scores"
            " do not count these; retrain before you rely on them."
        )
    return said


def calibration(report: Report) -> str:
    """How well probabilities match the answers."""
    quality = report.model.quality if report.model else None
    if quality is None or quality.ece is None or quality.brier is None:
        return ""
    return (
        f"A probability was off by {100 * quality.ece:.1f} points on average (expected calibration error"
        f" over 15 bins, all labels pooled). The mean squared error of the probabilities, the Brier score, is"
        f" {quality.brier:.3f}. Bars are 95 % Wilson intervals; on the dashed line, a probability of 80 %"
        " comes true in 80 % of the cases."
    )


def bounds(options: Options) -> str:
    """The project's options on the number of labels, as a sentence."""
    least = "If no label reaches its threshold, the closest one is assigned." if options.at_least_one else ""
    most = (
        f"At most {count(options.at_most, 'label')} are assigned to a posting, the most probable ones."
        if options.at_most is not None and options.at_most != 1
        else "At most 1 label is assigned to a posting, the most probable one."
        if options.at_most is not None
        else ""
    )
    return " ".join(part for part in (least, most) if part) or "Each label's threshold alone decides."


def settings(report: Report) -> list[tuple[str, str]]:
    """The model and its settings, as names and values."""
    model, options = report.model, report.options
    rows = []
    if model is not None:
        quality = model.quality
        learner = str(model.settings.get("learner", ""))
        rows += [
            ("Model", f"{model.number}, trained on {date(model.created)}"),
            ("Model id", model.model_id or "none; train again to get one"),
            ("Learned from", count(quality.postings, "posting")),
            ("Learner", LEARNER_TITLES.get(learner, learner or "unknown")),
            ("C, the inverse strength of regularisation", _setting(model.settings.get("C"))),
            ("Random seed", _setting(model.settings.get("seed"))),
            ("Micro F1, macro F1, example F1",
             ", ".join(map(percentage, (quality.micro_f1, quality.macro_f1, quality.example_f1)))),
            ("Exact match, Hamming loss",
             f"{percentage(quality.exact_match)}, "
             f"{UNKNOWN if quality.hamming_loss is None else f'{quality.hamming_loss:.3f}'}"),
        ]  # fmt: skip
        if quality.check is not None:
            rows.append(("Random sample", quality.check.sentence))
    rows += [
        ("Goal of labels without their own", options.goal.title),
        ("Number of labels", bounds(options)),
        ("Share of postings offered at random", percentage(options.random_share)),
        ("Jobtag", report.version),
    ]
    return rows


def _setting(value: object) -> str:
    return f"{value:g}" if isinstance(value, int | float) else UNKNOWN


def methods(report: Report) -> str:
    """A paragraph about the method, to paste into a paper."""
    counts = report.counts
    answers = (
        f"Job descriptions were annotated with {count(len(report.labels), 'label')} in Jobtag"
        f" {report.version}: {counts.done:,} of {count(counts.done + counts.todo, 'posting')} completed, with"
        f" {report.answered_yes:,} positive and {report.answered_no:,} negative answers."
    )
    model = report.model
    if model is None:
        return f"{answers} No model had been trained."
    settings = model.settings
    learner = (
        "an L2-regularised logistic regression (binary cross-entropy)"
        if settings.get("learner") == LOGISTIC
        else "an L2-regularised linear classifier with squared hinge loss"
    )
    unready = sum(not label.ready for label in model.quality.labels)
    left_out = f" {count(unready, 'label')} had too few answers and got no model." if unready else ""
    fitted = (
        f" For each label, {learner}, C = {_setting(settings.get('C'))}, was fitted on the postings for"
        " which the label had been answered (one-vs-rest), with features scaled by their log-count ratios"
        " (Wang & Manning 2012). Features were tf-idf weights of the"
        " words of title and text, with the words of the first 30 words and of the title, and character"
        f" n-grams of the title, as blocks of their own.{left_out} Probabilities were calibrated by Platt"
        " scaling per label, shrunk towards a common one. Thresholds were tuned per label"
        f" (goal: {_goals(report)})."
    )
    scored = (
        " Scores are out-of-fold, from five iteratively stratified folds (Sechidis et al. 2011); thresholds"
        " were tuned on four folds and applied to the fifth."
    )
    expected = report.expected
    if expected is not None:
        micro, macro = expected.micro, expected.macro
        scored += (
            f" Micro-averaged F1 was {percentage(micro.value)} (95 % bootstrap interval {interval(micro)})"
            f" and macro-averaged F1 {percentage(macro.value)} ({interval(macro)})."
        )
    elif model.quality.micro_f1 is not None:
        scored += (
            f" Micro-averaged F1 was {percentage(model.quality.micro_f1)}, macro-averaged F1"
            f" {percentage(model.quality.macro_f1)}."
        )
    if model.quality.ece is not None:
        scored += f" The expected calibration error was {model.quality.ece:.3f}."
    identity = f" Model id: {model.model_id}." if model.model_id else ""
    return f"{answers}{fitted}{scored}{identity}"


def _goals(report: Report) -> str:
    """The goals in use: the project's, and how many labels have others."""
    others = sum(
        label.label.locked or (label.label.goal or report.options.goal) != report.options.goal
        for label in report.labels
    )
    project = report.options.goal.title.lower()
    return f"{project}; {count(others, 'label')} differently" if others else project
