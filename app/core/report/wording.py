"""The sentences of a report, as plain text in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.dates import day
from app.core.percentages import UNKNOWN, percent, percentage
from app.core.plain_words import all_in_plain_words
from app.core.records import LEARNER_TITLES, LOGISTIC
from app.core.translation import count, localized, plural, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.goals import Estimate
    from app.core.records import Options
    from app.core.report.facts import Interval, Report


def span(low: float, high: float) -> str:
    """Two shares of 0 to 1, such as "79 to 88 %"."""
    return tr("{low} to {high}", low=percent(low), high=percentage(high))


def interval(found: Interval | Estimate | None) -> str:
    """The ends of an interval, such as "79 to 88 %"; "" for None."""
    return "" if found is None else span(found.low, found.high)


def subtitle(report: Report) -> str:
    """The contents of the project, and its model, in one line."""
    counts, model = report.counts, report.model
    parts = [
        plural(
            counts.done,
            "{n} posting done, {todo:,} to do",
            "{n} postings done, {todo:,} to do",
            todo=counts.todo,
        ),
        count(len(report.labels), "label"),
        plural(
            report.answered_yes,
            "{n} yes answer and {no:,} no",
            "{n} yes answers and {no:,} no",
            no=report.answered_no,
        ),
    ]
    if model is not None:
        parts.append(tr("model {number} of {date}", number=model.number, date=day(model.created)))
    return " · ".join(parts)


def in_short(report: Report) -> list[str]:
    """How good the model is, in plain sentences; why nothing can be said, otherwise."""
    model = report.model
    if model is None:
        return [
            tr(
                "This project has no model yet. Answer some postings, press Retrain, and make the report"
                " again to see how good the model is."
            )
        ]
    said = []
    if model.trouble:
        said.append(tr(model.trouble))
    precision, recall = report.precision, report.recall
    if precision is not None and recall is not None:
        said.append(all_in_plain_words(precision.value, recall.value))
        said.append(
            tr(
                "These figures are for postings that the model had not seen: each was scored by a model, and"
                " decided by thresholds, that did not use it."
            )
        )
    elif not model.trouble:
        said.append(
            tr(
                "The scores of single postings are no longer kept, so there are no intervals here. Train"
                " again to get them."
            )
            if any(label.ready for label in model.quality.labels)
            else tr("No label has enough answers for scores yet.")
        )
    if report.stale:
        said.append(_stale(report, model.number))
    return said


def _stale(report: Report, number: int) -> str:
    older = tr(
        "Model {number} is older than the present answers, labels or options. Its scores do not count these;"
        " retrain before you rely on them.",
        number=number,
    )
    if not report.answers_since:
        return older
    since = plural(
        report.answers_since,
        "{n} answer was given or changed since it was trained.",
        "{n} answers were given or changed since it was trained.",
    )
    return f"{older} {since}"


def tagged(report: Report) -> str:
    """How many postings are done, and what an answer means."""
    done = report.counts.done
    return plural(
        done,
        "{n} of {all:,} postings is done. Each label is answered yes or no on its own; what is neither is"
        " unanswered and counts nowhere.",
        "{n} of {all:,} postings are done. Each label is answered yes or no on its own; what is neither is"
        " unanswered and counts nowhere.",
        all=done + report.counts.todo,
    )


def contradicted(number: int) -> str:
    """Introduces this many answers, at least one, that the model contradicts."""
    return plural(
        number,
        "{n} answer that the model contradicts. Nobody has confirmed it yet; Postings → Likely mistakes asks"
        " about it.",
        "The {n} answers that the model contradicts most. Nobody has confirmed them yet; Postings → Likely"
        " mistakes asks about each.",
    )


def needs(yes: int, no: int) -> str:
    """The answers that a label lacks for a model, such as "2 more yes and 1 more no"; "" if none."""
    more_yes = plural(yes, "{n} more yes", "{n} more yes") if yes else ""
    more_no = plural(no, "{n} more no", "{n} more no") if no else ""
    if more_yes and more_no:
        return tr("{yes} and {no}", yes=more_yes, no=more_no)
    return more_yes or more_no


def calibration(report: Report) -> str:
    """How well probabilities match the answers."""
    quality = report.model.quality if report.model else None
    if quality is None or quality.ece is None or quality.brier is None:
        return ""
    return tr(
        "A probability was off by {error:.1f} points on average (expected calibration error over 15 bins, all"
        " labels pooled). The mean squared error of the probabilities, the Brier score, is {brier:.3f}. Bars"
        " are 95\u00a0% Wilson intervals; on the dashed line, a probability of 80\u00a0% comes true in"
        " 80\u00a0% of the cases.",
        error=100 * quality.ece,
        brier=quality.brier,
    )


def bounds(options: Options) -> str:
    """The project's options on the number of labels, as one or two sentences."""
    said = []
    if options.at_least_one:
        said.append(tr("If no label reaches its threshold, the closest one is assigned."))
    if options.at_most is not None:
        said.append(
            plural(
                options.at_most,
                "At most {n} label is assigned to a posting, the most probable one.",
                "At most {n} labels are assigned to a posting, the most probable ones.",
            )
        )
    return " ".join(said) or tr("Each label's threshold alone decides.")


def settings(report: Report) -> list[tuple[str, str]]:
    """The model and its settings, as names and values."""
    model, options = report.model, report.options
    rows = []
    if model is not None:
        quality = model.quality
        learner = str(model.settings.get("learner", ""))
        rows += [
            (tr("Model"), tr("{number}, trained on {date}", number=model.number, date=day(model.created))),
            (tr("Model id"), model.model_id or tr("none; train again to get one")),
            (tr("Learned from"), count(quality.postings, "posting")),
            (tr("Learner"), tr(LEARNER_TITLES.get(learner, learner)) or UNKNOWN),
            (tr("C, the inverse strength of regularisation"), setting(model.settings.get("C"))),
            (tr("Random seed"), setting(model.settings.get("seed"))),
            (tr("Micro F1, macro F1, example F1"),
             _listed(*map(percentage, (quality.micro_f1, quality.macro_f1, quality.example_f1)))),
            (tr("Exact match, Hamming loss"),
             _listed(percentage(quality.exact_match),
                     UNKNOWN if quality.hamming_loss is None else localized(quality.hamming_loss, ".3f"))),
        ]  # fmt: skip
        if quality.check is not None:
            rows.append((tr("Random sample"), quality.check.sentence))
    rows += [
        (tr("Goal of labels without their own"), options.goal.title),
        (tr("Number of labels"), bounds(options)),
        (tr("Share of postings offered at random"), percentage(options.random_share)),
        ("Jobtag", report.version),
    ]
    return rows


def setting(value: object) -> str:
    """A number among a model's settings, such as "0.5"."""
    return localized(value, "g") if isinstance(value, int | float) else UNKNOWN


def _listed(*figures: str) -> str:
    """Figures side by side. A dot keeps them apart where a comma is the decimal point."""
    return " · ".join(figures)


def methods(report: Report) -> str:
    """A paragraph about the method, to paste into a paper."""
    counts, model = report.counts, report.model
    said = [
        plural(
            len(report.labels),
            "Job descriptions were annotated with {n} label in Jobtag {version}.",
            "Job descriptions were annotated with {n} labels in Jobtag {version}.",
            version=report.version,
        ),
        tr(
            "Postings completed: {done:,} of {all:,}, with {yes:,} positive and {no:,} negative answers.",
            done=counts.done,
            all=counts.done + counts.todo,
            yes=report.answered_yes,
            no=report.answered_no,
        ),
    ]
    if model is None:
        return " ".join([*said, tr("No model had been trained.")])
    said += [
        _learner(model.settings),
        tr(
            "Features were tf-idf weights of the words of title and text, with the words of the first 30"
            " words and of the title, and character n-grams of the title, as blocks of their own."
        ),
    ]
    unready = sum(not label.ready for label in model.quality.labels)
    if unready:
        said.append(
            plural(
                unready,
                "{n} label had too few answers and got no model.",
                "{n} labels had too few answers and got no model.",
            )
        )
    said += [
        tr("Probabilities were calibrated by Platt scaling per label, shrunk towards a common one."),
        _goals(report),
        tr(
            "Scores are out-of-fold, from five iteratively stratified folds (Sechidis et al. 2011);"
            " thresholds were tuned on four folds and applied to the fifth."
        ),
    ]
    expected = report.expected
    if expected is not None:
        said.append(
            tr(
                "Micro-averaged F1 was {micro} (95\u00a0% bootstrap interval {micro_range}) and"
                " macro-averaged F1 {macro} ({macro_range}).",
                micro=percentage(expected.micro.value),
                micro_range=interval(expected.micro),
                macro=percentage(expected.macro.value),
                macro_range=interval(expected.macro),
            )
        )
    elif model.quality.micro_f1 is not None:
        said.append(
            tr(
                "Micro-averaged F1 was {micro}, macro-averaged F1 {macro}.",
                micro=percentage(model.quality.micro_f1),
                macro=percentage(model.quality.macro_f1),
            )
        )
    if model.quality.ece is not None:
        said.append(tr("The expected calibration error was {error:.3f}.", error=model.quality.ece))
    if model.model_id:
        said.append(tr("Model id: {id}.", id=model.model_id))
    return " ".join(said)


def _learner(settings: Mapping[str, object]) -> str:
    values = {"C": setting(settings.get("C"))}
    if settings.get("learner") == LOGISTIC:
        return tr(
            "For each label, an L2-regularised logistic regression (binary cross-entropy), C = {C}, was"
            " fitted on the postings for which the label had been answered (one-vs-rest), with features"
            " scaled by their log-count ratios (Wang & Manning 2012).",
            **values,
        )
    return tr(
        "For each label, an L2-regularised linear classifier with squared hinge loss, C = {C}, was fitted on"
        " the postings for which the label had been answered (one-vs-rest), with features scaled by their"
        " log-count ratios (Wang & Manning 2012).",
        **values,
    )


def _goals(report: Report) -> str:
    """The goals in use: the project's, and how many labels have others."""
    project = report.options.goal
    others = sum(label.label.locked or (label.label.goal or project) != project for label in report.labels)
    if not others:
        return tr("Thresholds were tuned per label (goal: {goal}).", goal=project.title)
    return plural(
        others,
        "Thresholds were tuned per label (goal: {goal}; {n} label differently).",
        "Thresholds were tuned per label (goal: {goal}; {n} labels differently).",
        goal=project.title,
    )
