"""The page of a report: HTML that needs nothing else, for browsers, and for the window's PDF writer."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from app.core.percentages import UNKNOWN, percent, percentage
from app.core.plain_words import label_in_plain_words
from app.core.records import Answer
from app.core.report import figures, wording
from app.core.report.style import SCREEN
from app.core.report.wording import interval
from app.core.translation import count, in_english

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


@in_english()
def page(report: Report, medium: Medium = BROWSER) -> str:
    """The report as one HTML page without scripts or links. The same report gives the same page."""
    return _Page(report, medium).whole()


class _Page:
    def __init__(self, report: Report, medium: Medium) -> None:
        self._report = report
        self._medium = medium
        self._name = medium.name

    def whole(self) -> str:
        report = self._report
        title = escape(f"{report.project}: report")
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
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
            " style-src 'unsafe-inline'\">\n"
            f"<title>{title}</title>\n<style>{self._medium.style}</style>\n</head>\n"
            f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
        )

    # --- the parts -----------------------------------------------------------------------------------

    def _head(self) -> str:
        report = self._report
        model = report.model
        of = f" · model {model.number} of {wording.date(model.created)}" if model else ""
        return (
            f'<header><p class="kicker">Report on a Jobtag project</p>'
            f"<h1>{self._name(report.project)}</h1>"
            f'<p class="subtitle">{escape(wording.subtitle(report) + of)}</p></header>'
        )

    def _in_short(self) -> str:
        first, *others = wording.in_short(self._report)
        lead = f'<p class="lead">{escape(first)}</p>'
        cards = self._cards()
        return _section("In short", lead + cards + _paragraphs(others))

    def _cards(self) -> str:
        report = self._report
        quality = report.model.quality if report.model else None
        if quality is None or quality.micro_f1 is None:
            return ""
        expected = report.expected
        cells = [
            ("Precision", report.precision, None, "of the labels assigned, how many are right"),
            ("Recall", report.recall, None, "of the labels that apply, how many are found"),
            ("Micro F1", expected.micro if expected else None, quality.micro_f1, "over all answers"),
            ("Macro F1", expected.macro if expected else None, quality.macro_f1, "mean over labels"),
        ]
        columns = "".join(
            f'<td class="card"><p class="card-name">{name}</p>'
            f'<p class="card-value">{percentage(found.value if found else value)}</p>'
            f'<p class="card-about">{f"{interval(found)}, " if found else ""}{about}</p></td>'
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
            return _section("What was tagged", "<p>There are no labels yet.</p>")
        rows = []
        for group, labels in groupby(report.labels, key=lambda each: each.label.group):
            if group:
                rows.append(f'<tr><th colspan="4" class="group" align="left">{self._name(group)}</th></tr>')
            rows += [self._label_row(label) for label in labels]
        table = _table(
            (("Label and definition", "left"), ("Yes", "right"), ("No", "right"), ("Share of yes", "left")),
            rows,
        )
        about = (
            f"{count(report.counts.done, 'posting')} of {report.counts.done + report.counts.todo:,} are done."
            " Each label is answered yes or no on its own; what is neither is unanswered and counts nowhere."
        )
        return _section("What was tagged", f"<p>{escape(about)}</p>{table}")

    def _label_row(self, label: LabelReport) -> str:
        share = label.yes / (label.yes + label.no) if label.yes + label.no else 0.0
        words = _share(share) if label.yes + label.no else UNKNOWN
        definition = label.label.description.strip()
        about = f'<p class="small">{self._name(definition)}</p>' if definition else ""
        bar = self._medium.figure(figures.share_bar(share, f"{words} yes"))
        dot = self._medium.figure(figures.dot(label.label.color))
        return _row(
            f'<p class="name">{dot} {self._name(label.label.name)}</p>{about}',
            f"{label.yes:,}",
            f"{label.no:,}",
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
            ("Label", "left"),
            ("0 to 100 %", "left"),
            ("Precision", "right"),
            ("Recall", "right"),
            ("F1", "right"),
            ("AP", "right"),
        )
        about = (
            "Precision (circle, upper bar): of the postings that got the label, the share that has it. Recall"
            " (square, lower bar): of the postings that have it, the share that got it. The ranges are 95 %"
            " intervals: Wilson for precision and recall, bootstrap for F1. AP is the average precision over"
            " all thresholds."
        )
        return _section(
            "How good the model is", f"<p>{escape(about)}</p>{_table(headings, rows)}{self._lacking()}"
        )

    def _plain_name(self, label: LabelReport) -> str:
        precision, recall = label.precision, label.recall
        said = label_in_plain_words(
            self._name(label.label.name),
            precision.value if precision else None,
            recall.value if recall else None,
        )
        if precision is None and recall is not None:
            said = "It is assigned to no posting."
        about = f'<p class="small">{said}</p>' if said else ""
        return f'<p class="name">{self._name(label.label.name)}</p>{about}'

    def _trained_quality(self) -> str:
        """The scores of the training, where those of single postings are not kept."""
        model = self._report.model
        if model is None:
            return ""
        ready = [label for label in model.quality.labels if label.ready]
        if not ready:
            return _section("How good the model is", self._lacking())
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
        names = ("Precision", "Recall", "F1", "AP")
        table = _table((("Label", "left"), *((name, "right") for name in names)), rows)
        return _section("How good the model is", table + self._lacking())

    def _lacking(self) -> str:
        """The labels without a model, and what they need."""
        lacking = []
        for label in self._report.labels:
            needs = [
                f"{number} more {answer}"
                for number, answer in ((label.needs_yes, "yes"), (label.needs_no, "no"))
                if number
            ]
            if needs:
                lacking.append(f"{self._name(label.label.name)} ({' and '.join(needs)})")
        if not lacking:
            return ""
        return f"<p>Too few answers for a model of their own: {', '.join(lacking)}.</p>"

    def _calibration(self) -> str:
        bins = [found for found in self._report.calibration if found.count]
        if not bins:
            return ""
        rows = [
            _row(
                f"{percent(found.low)} to {percent(found.high)} %",
                f"{found.count:,}",
                percentage(found.mean),
                percentage(found.yes.value if found.yes else None),
                f"{percent(found.yes.low)} to {percent(found.yes.high)} %" if found.yes else "",
                classes=("", "number", "number", "number", "number"),
            )
            for found in bins
        ]
        headings = (
            ("Probability", "left"),
            ("Pairs", "right"),
            ("Mean", "right"),
            ("Came true", "right"),
            ("Interval", "right"),
        )
        drawing = self._medium.figure(figures.calibration(bins))
        pair = (
            '<table class="pair" role="presentation" width="100%"><tr>'
            f'<td class="drawing" valign="top">{drawing}</td>'
            f'<td class="beside" valign="top">{_table(headings, rows)}</td></tr></table>'
        )
        about = f"<p>{escape(wording.calibration(self._report))}</p>"
        return _section("Can the probabilities be trusted?", about + pair, whole=True)

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
                f"{percent(tuned.low)} to {percent(tuned.high)}"
                if tuned is not None and tuned.low is not None and tuned.high is not None and not own.locked
                else ""
            )
            goal = "Set by hand" if own.locked else (own.goal or report.options.goal).title
            state = UNKNOWN if tuned is None or own.locked else "no" if tuned.sentence else "yes"
            note = tuned.sentence if tuned is not None and not own.locked else ""
            rows.append(
                _row(
                    f'<p class="name">{self._name(own.name)}</p>'
                    + (f'<p class="small">{escape(note)}</p>' if note else ""),
                    percentage(own.threshold),
                    f"{spread} %" if spread else "",
                    escape(goal),
                    state,
                    classes=("", "number", "number", "", ""),
                )
            )
        if not rows:
            return ""
        headings = (
            ("Label", "left"),
            ("Threshold", "right"),
            ("Range", "right"),
            ("Goal", "left"),
            ("Reached", "left"),
        )
        about = (
            "A label is assigned when its probability reaches its threshold. The range holds the middle 80 %"
            f" of the thresholds from random halves of the answers. {wording.bounds(report.options)}"
        )
        return _section("Thresholds and goals", f"<p>{escape(about)}</p>{_table(headings, rows)}")

    def _contradicted(self) -> str:
        found = self._report.contradicted
        if self._report.expected is None:
            return ""
        if not found:
            words = "The model contradicts no answer clearly, or a person has confirmed those that it does."
            return _section("Remaining likely mistakes", f"<p>{words}</p>")
        rows = [self._contradicted_row(each) for each in found]
        headings = (("Posting", "left"), ("Label", "left"), ("Answer", "left"), ("Model", "right"))
        about = (
            f"The {count(len(found), 'answer')} that the model contradicts most"
            if len(found) > 1
            else "One answer that the model contradicts"
        )
        rest = "; nobody has confirmed them. Postings → Likely mistakes asks about each."
        rest = (
            rest if len(found) > 1 else "; nobody has confirmed it. Postings → Likely mistakes asks about it."
        )
        return _section("Remaining likely mistakes", f"<p>{about}{rest}</p>{_table(headings, rows)}")

    def _contradicted_row(self, found: Contradicted) -> str:
        title = " ".join(found.title.split())
        shown = self._name(title) if title else '<span class="soft">Without a title</span>'
        key = f'<p class="small">{self._name(found.key)}</p>' if found.key else ""
        return _row(
            f'<p class="name">{shown}</p>{key}',
            self._name(found.label),
            "yes" if found.answer is Answer.YES else "no",
            percentage(found.probability),
            classes=("", "", "", "number"),
        )

    def _settings(self) -> str:
        rows = [_row(escape(name), self._name(value)) for name, value in wording.settings(self._report)]
        body = "".join(rows)
        return _section("Model and settings", f'<table class="list facts" width="100%">{body}</table>')

    def _methods(self) -> str:
        words = escape(wording.methods(self._report))
        return _section(
            "Methods, to paste",
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
    return f"{100 * share:.1f} %" if 0 < share < 0.1 else percentage(share)


def _quoted(value: str) -> str:
    return f'"{value}"'


def _estimate(found: Estimate | None) -> str:
    return _with_range(percentage(found.value if found else None), interval(found))


def _with_range(value: str, ends: str) -> str:
    return f'{value}<br><span class="small">{ends}</span>' if ends else value
