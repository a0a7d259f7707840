"""The words of the Compare view: a comparison and an explanation as rows of cells and as sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.comparison import BY_GOAL, seconds_text
from app.core.labels import short_name
from app.core.percentages import UNKNOWN, percentage
from app.core.records import LOGISTIC, MARGIN, Answer
from app.core.translation import count, localized, tr, tr_noop
from app.gui.kit.cells import Cell, Heading

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from app.core.comparison import Comparison, Method
    from app.core.explanation import Explanation, LabelTerms

Rows = list[tuple["Hashable", tuple[Cell, ...]]]

METHOD_HEADINGS = (
    Heading(tr_noop("Method")),
    Heading(tr_noop("Micro F1"), number=True, tooltip=tr_noop("Over all answers at once, out-of-fold")),
    Heading(tr_noop("Macro F1"), number=True, tooltip=tr_noop("The mean of the labels' F1, out-of-fold")),
    Heading(tr_noop("Example F1"), number=True, tooltip=tr_noop("The mean of the postings' F1, out-of-fold")),
    Heading(
        tr_noop("Labels each"),
        number=True,
        tooltip=tr_noop("How many labels it assigns to a posting; bold where nearest to your answers"),
    ),
    Heading(
        tr_noop("Training, s"), number=True, tooltip=tr_noop("Seconds to train that method on all answers")
    ),
    Heading(
        tr_noop("One more label, s"),
        number=True,
        tooltip=tr_noop("Seconds to train again once there is one more label"),
    ),
)
ASSIGNMENT_HEADINGS = (Heading(tr_noop("Method")), Heading(tr_noop("Assigns")))
TERM_HEADINGS = (
    Heading(tr_noop("Label")),
    Heading(
        tr_noop("Logit"),
        number=True,
        tooltip=tr_noop("What both start from: the same for softmax and sigmoid"),
    ),
    Heading(tr_noop("Sigmoid"), number=True, tooltip=tr_noop("Each label by itself: its probability")),
    Heading(tr_noop("Softmax"), number=True, tooltip=tr_noop("The label's share; all shares sum to 100 %")),
    Heading(tr_noop("Answer")),
    Heading(
        tr_noop("Categorical"),
        number=True,
        tooltip=tr_noop("Its term in categorical cross-entropy: yes labels only"),
    ),
    Heading(
        tr_noop("Binary"),
        number=True,
        tooltip=tr_noop("Its term in binary cross-entropy: every answered label"),
    ),
)
_ANSWERS = {Answer.YES: tr_noop("yes"), Answer.NO: tr_noop("no"), None: UNKNOWN}
LOGIT_COLUMN = 1
ANSWER_COLUMNS = (4, 5, 6)
"""The ``TERM_HEADINGS`` of columns that are empty without answers."""
_ASSIGNED_SHOWN = 30


_LEARNERS = {LOGISTIC: tr_noop("logistic regression"), MARGIN: tr_noop("margin (squared hinge)")}
"""Their names within a sentence."""


def purpose(learner: str) -> str:
    """What the Compare view is for, and which method is in use, by the name of the project's learner."""
    return tr(
        "Would another method label your postings better? Compare tries each of them on your "
        "own answers. In use: {method} ({learner}).",
        method=tr(BY_GOAL),
        learner=tr(_LEARNERS[learner]),
    )


def method_rows(found: Comparison, *, stale: bool = False) -> Rows:
    """A row for each method. The best value of each column is bold; methods with a note have its number.

    ``stale``: everything is dimmed, and nothing is bold.
    """
    noted = [method.name for method in found.methods if method.note]
    best = [_best(found.methods, value, nearness) for value, nearness in _columns(found.yes_per_posting)]

    def cells(method: Method) -> tuple[Cell, ...]:
        mark = f" {_raised(noted.index(method.name) + 1)}" if method.note else ""
        values = [value(method) for value, _ in _columns(found.yes_per_posting)]
        shown = _shown_values(values)
        numbers = (
            Cell(text, bold=text == winner and not stale, soft=stale or value is None)
            for text, value, winner in zip(shown, values, _shown(best), strict=True)
        )
        return (Cell(tr(method.name) + mark, soft=stale, tooltip=method.note), *numbers)

    return [(method.name, cells(method)) for method in found.methods]


def notes(found: Comparison) -> str:
    """The methods' notes, one line each, with the numbers next to their names."""
    noted = [method for method in found.methods if method.note]
    lines = [f"{_raised(number)} {method.note}" for number, method in enumerate(noted, start=1)]
    if found.other is not None:
        lines.append(found.other.sentence)
    return "\n".join(lines)


def compared_on(found: Comparison) -> str:
    """The data of a comparison, as a clause."""
    return tr(
        "{postings}, {labels}, {yes:.2f} yes answers a posting",
        postings=count(found.postings, "posting"),
        labels=count(found.labels, "ready label"),
        yes=found.yes_per_posting,
    )


def assignment_rows(explanation: Explanation) -> Rows:
    """What each method assigns to the current text."""
    rows: Rows = []
    for each in explanation.assignments:
        if each.labels is None:
            cell = Cell(tr("press Compare to tune its cut"), soft=True)
        elif not each.labels:
            cell = Cell(tr("no label"), soft=True)
        else:
            names = [label.name for label in each.labels]
            text, left = ", ".join(names[:_ASSIGNED_SHOWN]), len(names) - _ASSIGNED_SHOWN
            if left > 0:
                text = tr("{names} and {left:,} more", names=text, left=left)
            cell = Cell(text, bold=True, tooltip=text)
        rows.append((each.method, (Cell(tr(each.method)), cell)))
    return rows


def term_rows(explanation: Explanation, dots: Mapping[int, int]) -> Rows:
    """A row for each label, the most probable first, and their sums; ``dots`` as ``core.labels.shapes``."""
    falling = sorted(explanation.terms, key=lambda each: -each.logit)
    shares = _whole_shares([each.share for each in falling])
    own = {label.id for label in explanation.assigned}
    rows: Rows = [
        (
            each.label.id,
            _term_cells(each, share, dots.get(each.label.id, 0), assigned=each.label.id in own),
        )
        for each, share in zip(falling, shares, strict=True)
    ]
    together = sum(each.probability for each in explanation.terms)
    sums = (
        Cell(tr("Sum"), bold=True),
        Cell(),
        Cell(percentage(together), bold=True),
        Cell(percentage(1.0), bold=True),
        Cell(),
        Cell(_loss(explanation.categorical), bold=True),
        Cell(_loss(explanation.binary), bold=True),
    )
    return [*rows, ("sum", sums)]


def why(explanation: Explanation) -> str:
    """Why softmax must choose, with the two most probable labels of the text as an example."""
    falling = sorted(explanation.terms, key=lambda each: -each.logit)
    first, second = falling[:2]
    shares = [percentage(share / 100) for share in _whole_shares([each.share for each in falling])[:2]]
    together = percentage(sum(each.probability for each in explanation.terms))
    return tr(
        "Softmax shares always sum to {whole}: {first} takes {share}, so {second}, "
        "{probability} by itself, is left with {rest}. Sigmoids do not share: together "
        "they come to {together}.",
        whole=percentage(1.0),
        first=first.label.name,
        share=shares[0],
        second=second.label.name,
        probability=percentage(second.probability),
        rest=shares[1],
        together=together,
    )


def losses(explanation: Explanation) -> str:
    """How the two losses rate the answers."""
    if explanation.binary is None:
        return tr("Nothing is answered here, so neither loss has a term.")
    answered = sum(each.binary is not None for each in explanation.terms)
    yes = sum(each.categorical is not None for each in explanation.terms)
    categorical = tr("sees nothing, as no answer is yes")
    if yes:
        categorical = tr("sees {yes:,} yes alone: {loss}", yes=yes, loss=_loss(explanation.categorical))
    counted = tr("the one answer") if answered == 1 else tr("all {answered:,} answers", answered=answered)
    return tr(
        "Categorical cross-entropy {categorical}. Binary cross-entropy counts {counted}: {loss}.",
        categorical=categorical,
        counted=counted,
        loss=_loss(explanation.binary),
    )


def _term_cells(each: LabelTerms, share: int, shape: int, *, assigned: bool) -> tuple[Cell, ...]:
    return (
        Cell(each.label.name, bold=assigned, dot=each.label.color, tooltip=each.label.name, shape=shape),
        Cell(localized(each.logit, "+.2f").replace("-", "−"), soft=True),
        Cell(percentage(each.probability), bold=assigned),
        Cell(percentage(share / 100)),
        Cell(tr(_ANSWERS[each.answer]), soft=each.answer is not Answer.YES),
        Cell(_loss(each.categorical), soft=each.categorical is None),
        Cell(_loss(each.binary), soft=each.binary is None),
    )


def _whole_shares(shares: Sequence[float]) -> list[int]:
    """Shares in whole percent that sum to 100, by rounding up the largest remainders."""
    whole = [int(100 * share) for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda place: whole[place] - 100 * shares[place])
    for place in by_remainder[: 100 - sum(whole)]:
        whole[place] += 1
    return whole


def _columns(
    yes_per_posting: float,
) -> tuple[tuple[Callable[[Method], float | None], Callable[[float], float]], ...]:
    """Each number of a method, with a key that is highest for the best one."""

    def rises(value: float) -> float:
        return value

    def falls(value: float) -> float:
        return -value

    return (
        (lambda method: method.micro_f1, rises),
        (lambda method: method.macro_f1, rises),
        (lambda method: method.example_f1, rises),
        (lambda method: method.labels_per_posting, lambda value: -abs(value - yes_per_posting)),
        (lambda method: method.seconds, falls),
        (lambda method: method.seconds_for_one_more_label, falls),
    )


def _best(
    methods: Sequence[Method], value_of: Callable[[Method], float | None], nearness: Callable[[float], float]
) -> float | None:
    values = [value for method in methods if (value := value_of(method)) is not None]
    return max(values, key=nearness) if len(values) > 1 else None


def _shown(best: Sequence[float | None]) -> list[str | None]:
    """The best values as formatted, so that values that look equal are equally bold."""
    texts = _shown_values(best)
    return [None if value is None else text for value, text in zip(best, texts, strict=True)]


def _shown_values(values: Sequence[float | None]) -> list[str]:
    """The formatted numbers of a method: three scores, labels per posting, seconds."""
    labels = UNKNOWN if values[3] is None else localized(values[3], ".2f")
    return [*map(percentage, values[:3]), labels, *map(seconds_text, values[4:])]


def _loss(value: float | None) -> str:
    return UNKNOWN if value is None else localized(value, ".3f")


def _raised(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


_OWN_LABELS = 6
"""Rows of figures in the manual."""


def own_figures(explanation: Explanation, heading: str) -> str:
    """A section of the manual about one text, as Markdown: its most probable labels by both methods."""
    first = sorted(explanation.terms, key=lambda term: -term.probability)[:_OWN_LABELS]
    assigned = {label.id for label in explanation.assigned}
    rows = [
        f"| {_literal(term.label.name)} | {percentage(term.share)} | {percentage(term.probability)} |"
        f" {percentage(term.label.threshold)} | {tr('yes') if term.label.id in assigned else tr('no')} |"
        for term in first
    ]
    names = ", ".join(_literal(label.name) for label in explanation.assigned) or tr("no label")
    line = _literal(short_name(" ".join(heading.split())))
    return "\n".join(
        (
            f"\n\n## {tr('On your own text')}\n",
            tr(
                "This is what your model makes of “{line}”. By each label's own threshold, it "
                "assigns {names}. The softmax shares of all labels sum to 100 %: each further label "
                "that fits lowers the others.",
                line=line,
                names=names,
            ),
            "\n| " + " | ".join((tr("Label"), "Softmax", "Sigmoid", tr("Threshold"), tr("Assigned"))) + " |",
            "|---|---|---|---|---|",
            *rows,
            "",
        )
    )


def _literal(text: str) -> str:
    """Escape text for one cell of a Markdown table."""
    return re.sub(r"([\\`*_\[\]<>|#&~!])", r"\\\1", " ".join(text.split()))
