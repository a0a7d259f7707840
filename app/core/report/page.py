"""The page of a report: HTML that needs nothing else, for browsers, and for the window's PDF writer."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from app.core.percentages import UNKNOWN, percentage
from app.core.plain_words import label_in_plain_words
from app.core.records import Answer
from app.core.report import figures, wording
from app.core.report.style import SCREEN
from app.core.report.wording import interval
from app.core.translation import ENGLISH, Language, localized, tr, using

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.core.goals import Estimate
    from app.core.report.facts import Contradicted, LabelReport, Report
    from app.core.report.figures import Figure


class Medium(Protocol):
    """How a medium shows what HTML programs treat differently. All texts are markup."""

    style: str

    def figure(self, drawing: Figure) -> str:
        """A drawing in a line of text."""

    def name(self, text: str) -> str:
        """A name in its own direction of writing."""


class Browser:
    """Web browsers."""

    style = SCREEN

    def figure(self, drawing: Figure) -> str:
        return drawing.svg

    def name(self, text: str) -> str:
        return f"<bdi>{escape(text)}</bdi>"


BROWSER = Browser()


def page(report: Report, medium: Medium = BROWSER, *, language: Language = ENGLISH) -> str:
    """The report as one HTML page without scripts or links, in a language.

    The same report and language give the same page, whatever language is in use.
    """
    with using(language):
        return _Page(report, language, medium).whole()


def title(report: Report) -> str:
    """The title of the page, in the language in use."""
    return tr("{project}: report", project=report.project)


class _Page:
    def __init__(self, report: Report, language: Language, medium: Medium) -> None:
        self._report = report
        self._language = language
        self._medium = medium
        self._name = medium.name

    def whole(self) -> str:
        sections = [
            self._head(),
            self._in_short(),
            self._labels(),
            self._quality(),
            self._calibration(),
            self._thresholds(),
            self._contradicted(),
            self._settings(),
            self._methods(),
        ]
        body = "\n".join(section for section in sections if section)
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(self._language.code)}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
            " style-src 'unsafe-inline'\">\n"
            f"<title>{escape(title(self._report))}</title>\n<style>{self._medium.style}</style>\n</head>\n"
            f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
        )

    # --- the parts -----------------------------------------------------------------------------------

    def _head(self) -> str:
        report = self._report
        return (
            f'<header><p class="kicker">{escape(tr("Report on a Jobtag project"))}</p>'
            f"<h1>{self._name(report.project)}</h1>"
            f'<p class="subtitle">{escape(wording.subtitle(report))}</p></header>'
        )

    def _in_short(self) -> str:
        first, *others = wording.in_short(self._report)
        lead = f'<p class="lead">{escape(first)}</p>'
        cards = self._cards()
        return _section(tr("In short"), lead + cards + _paragraphs(others))

    def _cards(self) -> str:
        report = self._report
        quality = report.model.quality if report.model else None
        if quality is None or quality.micro_f1 is None:
            return ""
        expected = report.expected
        cells = [
            (tr("Precision"), report.precision, None, tr("of the labels assigned, how many are right")),
            (tr("Recall"), report.recall, None, tr("of the labels that apply, how many are found")),
            (tr("Micro F1"), expected.micro if expected else None, quality.micro_f1, tr("over all answers")),
            (tr("Macro F1"), expected.macro if expected else None, quality.macro_f1, tr("mean over labels")),
        ]
        columns = "".join(
            f'<td class="card"><p class="card-name">{escape(name)}</p>'
            f'<p class="card-value">{percentage(found.value if found else value)}</p>'
            f'<p class="card-about">{escape(about)}{f" ({interval(found)})" if found else ""}</p></td>'
            for name, found, value, about in cells
            if found is not None or value is not None
        )
        return (
            '<table class="cards" role="presentation" width="100%" cellspacing="8">'
            f"<tr>{columns}</tr></table>"
        )

    def _labels(self) -> str:
        report = self._report
        if not report.labels:
            return _section(tr("What was tagged"), _paragraphs([tr("There are no labels yet.")]))
        rows = []
        for group, labels in groupby(report.labels, key=lambda each: each.label.group):
            if group:
                rows.append(f'<tr><th colspan="4" class="group" align="left">{self._name(group)}</th></tr>')
            rows += [self._label_row(label) for label in labels]
        table = _table(
            (
                (tr("Label and definition"), "left"),
                (tr("Yes"), "right"),
                (tr("No"), "right"),
                (tr("Share of yes"), "left"),
            ),
            rows,
        )
        return _section(tr("What was tagged"), _paragraphs([wording.tagged(report)]) + table)

    def _label_row(self, label: LabelReport) -> str:
        share = label.yes / (label.yes + label.no) if label.yes + label.no else 0.0
        words = _share(share) if label.yes + label.no else UNKNOWN
        definition = label.label.description.strip()
        about = f'<p class="small">{self._name(definition)}</p>' if definition else ""
        bar = self._medium.figure(figures.share_bar(share, tr("{share} yes", share=words)))
        dot = self._medium.figure(figures.dot(label.label.color))
        return _row(
            f'<p class="name">{dot} {self._name(label.label.name)}</p>{about}',
            localized(label.yes),
            localized(label.no),
            f'{bar} <span class="small">{words}</span>',
            classes=("", "number", "number", "bar"),
        )

    def _quality(self) -> str:
        report = self._report
        scored = [label for label in report.labels if label.outcome is not None]
        if not scored:
            return self._trained_quality()
        rows = [
            _row(
                self._plain_name(label),
                self._medium.figure(figures.ranges(label.precision, label.recall)),
                _estimate(label.precision),
                _estimate(label.recall),
                _with_range(percentage(label.f1.value if label.f1 else None), interval(label.f1)),
                percentage(label.average_precision),
                classes=("", "plot", "number", "number", "number", "number"),
            )
            for label in scored
        ]
        headings = (
            (tr("Label"), "left"),
            (wording.span(0, 1), "left"),
            (tr("Precision"), "right"),
            (tr("Recall"), "right"),
            ("F1", "right"),
            ("AP", "right"),
        )
        about = tr(
            "Precision (circle, upper bar): of the postings that got the label, the share that has it. Recall"
            " (square, lower bar): of the postings that have it, the share that got it. The ranges are"
            " 95\u00a0% intervals: Wilson for precision and recall, bootstrap for F1. AP is the average"
            " precision over all thresholds."
        )
        return _section(
            tr("How good the model is"), _paragraphs([about]) + _table(headings, rows) + self._lacking()
        )

    def _plain_name(self, label: LabelReport) -> str:
        precision, recall = label.precision, label.recall
        said = label_in_plain_words(
            self._name(label.label.name),
            precision.value if precision else None,
            recall.value if recall else None,
        )
        if precision is None and recall is not None:
            said = escape(tr("It is assigned to no posting."))
        about = f'<p class="small">{said}</p>' if said else ""
        return f'<p class="name">{self._name(label.label.name)}</p>{about}'

    def _trained_quality(self) -> str:
        """The scores of the training, where those of single postings are not kept."""
        model = self._report.model
        if model is None:
            return ""
        ready = [label for label in model.quality.labels if label.ready]
        if not ready:
            return _section(tr("How good the model is"), self._lacking())
        rows = [
            _row(
                f'<p class="name">{self._name(label.name)}</p>',
                *(
                    percentage(value)
                    for value in (label.precision, label.recall, label.f1, label.average_precision)
                ),
                classes=("", "number", "number", "number", "number"),
            )
            for label in ready
        ]
        names = (tr("Precision"), tr("Recall"), "F1", "AP")
        table = _table(((tr("Label"), "left"), *((name, "right") for name in names)), rows)
        return _section(tr("How good the model is"), table + self._lacking())

    def _lacking(self) -> str:
        """The labels without a model, and what they need."""
        lacking = []
        for label in self._report.labels:
            needs = wording.needs(label.needs_yes, label.needs_no)
            if needs:
                lacking.append(f"{self._name(label.label.name)} ({escape(needs)})")
        if not lacking:
            return ""
        words = tr("Too few answers for a model of their own: {labels}.", labels=", ".join(lacking))
        return f"<p>{words}</p>"

    def _calibration(self) -> str:
        bins = [found for found in self._report.calibration if found.count]
        if not bins:
            return ""
        rows = [
            _row(
                wording.span(found.low, found.high),
                localized(found.count),
                percentage(found.mean),
                percentage(found.yes.value if found.yes else None),
                interval(found.yes),
                classes=("", "number", "number", "number", "number"),
            )
            for found in bins
        ]
        headings = (
            (tr("Probability"), "left"),
            (tr("Pairs"), "right"),
            (tr("Mean"), "right"),
            (tr("Came true"), "right"),
            (tr("Interval"), "right"),
        )
        drawing = self._medium.figure(figures.calibration(bins))
        pair = (
            '<table class="pair" role="presentation" width="100%"><tr>'
            f'<td class="drawing" valign="top">{drawing}</td>'
            f'<td class="beside" valign="top">{_table(headings, rows)}</td></tr></table>'
        )
        about = _paragraphs([wording.calibration(self._report)])
        return _section(tr("Can the probabilities be trusted?"), about + pair, whole=True)

    def _thresholds(self) -> str:
        report = self._report
        if report.model is None:
            return ""
        rows = []
        for label in report.labels:
            own, tuned = label.label, label.tuned
            if own.tuned_threshold is None and not own.locked:
                continue
            spread = (
                wording.span(tuned.low, tuned.high)
                if tuned is not None and tuned.low is not None and tuned.high is not None and not own.locked
                else ""
            )
            goal = tr("Set by hand") if own.locked else (own.goal or report.options.goal).title
            state = UNKNOWN if tuned is None or own.locked else tr("no") if tuned.shortfall else tr("yes")
            note = tuned.sentence if tuned is not None and not own.locked else ""
            rows.append(
                _row(
                    f'<p class="name">{self._name(own.name)}</p>'
                    + (f'<p class="small">{escape(note)}</p>' if note else ""),
                    percentage(own.threshold),
                    spread,
                    escape(goal),
                    escape(state),
                    classes=("", "number", "number", "", ""),
                )
            )
        if not rows:
            return ""
        headings = (
            (tr("Label"), "left"),
            (tr("Threshold"), "right"),
            (tr("Range"), "right"),
            (tr("Goal"), "left"),
            (tr("Reached"), "left"),
        )
        about = tr(
            "A label is assigned when its probability reaches its threshold. The range holds the middle"
            " 80\u00a0% of the thresholds from random halves of the answers."
        )
        words = _paragraphs([f"{about} {wording.bounds(report.options)}"])
        return _section(tr("Thresholds and goals"), words + _table(headings, rows))

    def _contradicted(self) -> str:
        found = self._report.contradicted
        if self._report.expected is None:
            return ""
        if not found:
            none = tr(
                "The model contradicts no answer clearly, or a person has confirmed those that it does."
            )
            return _section(tr("Remaining likely mistakes"), _paragraphs([none]))
        rows = [self._contradicted_row(each) for each in found]
        headings = (
            (tr("Posting"), "left"),
            (tr("Label"), "left"),
            (tr("Answer given"), "left"),
            (tr("Model"), "right"),
        )
        about = _paragraphs([wording.contradicted(len(found))])
        return _section(tr("Remaining likely mistakes"), about + _table(headings, rows))

    def _contradicted_row(self, found: Contradicted) -> str:
        title = " ".join(found.title.split())
        none = f'<span class="soft">{escape(tr("Without a title"))}</span>'
        shown = self._name(title) if title else none
        key = f'<p class="small">{self._name(found.key)}</p>' if found.key else ""
        return _row(
            f'<p class="name">{shown}</p>{key}',
            self._name(found.label),
            escape(tr("yes") if found.answer is Answer.YES else tr("no")),
            percentage(found.probability),
            classes=("", "", "", "number"),
        )

    def _settings(self) -> str:
        rows = [_row(escape(name), self._name(value)) for name, value in wording.settings(self._report)]
        body = "".join(rows)
        return _section(tr("Model and settings"), f'<table class="list facts" width="100%">{body}</table>')

    def _methods(self) -> str:
        words = escape(wording.methods(self._report))
        return _section(
            tr("Methods, to paste"),
            f'<table class="quote" role="presentation" width="100%"><tr><td>{words}</td></tr></table>',
        )


def _section(title: str, body: str, *, whole: bool = False) -> str:
    """A section; a ``whole`` one is not split between pages."""
    kind = ' class="whole"' if whole else ""
    return f"<section{kind}><h2>{escape(title)}</h2>\n{body}</section>"


def _paragraphs(sentences: Iterable[str]) -> str:
    return "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)


def _table(headings: Sequence[tuple[str, str]], rows: Iterable[str]) -> str:
    head = "".join(
        f'<th scope="col" align="{side}" class="{side}">{escape(name)}</th>' for name, side in headings
    )
    body = "\n".join(rows)
    return (
        f'<table class="list" width="100%"><thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table>'
    )


def _row(*cells: str, classes: Sequence[str] = ()) -> str:
    kinds = (*classes, *("" for _ in cells))
    made = "".join(
        f'<td valign="top"{f" class={_quoted(kind)}" if kind else ""}'
        f"{' align=' + _quoted('right') if kind == 'number' else ''}>{cell}</td>"
        for cell, kind in zip(cells, kinds, strict=False)
    )
    return f"<tr>{made}</tr>"


def _share(share: float) -> str:
    """A share, with one decimal if it is small."""
    if 0 < share < 0.1:
        return tr("{number}\u00a0%", number=localized(100 * share, ".1f"))
    return percentage(share)


def _quoted(value: str) -> str:
    return f'"{value}"'


def _estimate(found: Estimate | None) -> str:
    return _with_range(percentage(found.value if found else None), interval(found))


def _with_range(value: str, ends: str) -> str:
    return f'{value}<br><span class="small">{ends}</span>' if ends else value
