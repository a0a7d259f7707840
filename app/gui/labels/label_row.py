"""One label as shown in its row, and its words for tooltips and screen readers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.percentages import percent, percentage
from app.core.records import Answer
from app.core.translation import labelled, plural, tr

if TYPE_CHECKING:
    from app.core.records import Label

FEW_YES = 10
"""A label with fewer yes answers is drawn tentative."""


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A label with all facts about it for the current posting or text.

    ``probability`` is None without a model, or if the label lacks answers. ``threshold`` is the present one,
    even while it is being moved. ``needs`` is how many more (yes, no) answers it needs. ``yes`` is how many
    yes answers its probability was learned from; None if unknown. ``threshold_stale``: the bar is newer than
    the threshold, which will be tuned. ``assigned`` depends on all labels, since the project may set a
    minimum and maximum number. ``shape`` is that of its dot. ``heading`` is the group's name if the row is
    the first visible one of its group. ``suggested``: unanswered, and Done makes it yes; ``accepted``: yes
    only because of Done. ``against`` is a probability that clearly contradicts the answer; ``out_of_fold``:
    it comes from a model that has not seen the posting. ``in_words`` says how well the label does in general.
    """

    label: Label
    key: str
    answer: Answer | None
    probability: float | None
    threshold: float
    needs: tuple[int, int]
    stale: bool
    assigned: bool = False
    yes: int | None = None
    threshold_stale: bool = False
    shape: int = 0
    heading: str = ""
    suggested: bool = False
    accepted: bool = False
    against: float | None = None
    out_of_fold: bool = False
    in_words: str = ""

    @property
    def label_id(self) -> int:
        return self.label.id

    @property
    def name(self) -> str:
        return self.label.name

    @property
    def color(self) -> str:
        return self.label.color

    @property
    def description(self) -> str:
        return self.label.description

    @property
    def tentative(self) -> bool:
        """Whether the label needs examples."""
        return self.needs != (0, 0)

    @property
    def few(self) -> bool:
        """Whether it was trained on few yes answers, so that its bar is uncertain."""
        return not self.tentative and self.yes is not None and self.yes < FEW_YES


def needs_words(needs: tuple[int, int]) -> str:
    """Such as "needs 2 more yes and 1 more no answer"; empty if nothing is needed."""
    yes, no = needs
    if yes and no:
        return plural(
            no,
            "needs {yes:,} more yes and {n} more no answer",
            "needs {yes:,} more yes and {n} more no answers",
            yes=yes,
        )
    if yes:
        return plural(yes, "needs {n} more yes answer", "needs {n} more yes answers")
    return plural(no, "needs {n} more no answer", "needs {n} more no answers") if no else ""


def few_words(yes: int) -> str:
    """Why a bar is tentative, such as "learned from only 4 yes answers"."""
    return plural(yes, "learned from only {n} yes answer", "learned from only {n} yes answers")


def answer_word(answer: Answer | None) -> str:
    """The glossary's word for an answer."""
    if answer is None:
        return tr("unanswered")
    return tr("yes") if answer is Answer.YES else tr("no")


def against_words(row: LabelRow) -> str:
    """Such as "you said no, but the model says 91 %"; empty if the model does not contradict."""
    if row.against is None:
        return ""
    model = tr("a model trained without this posting") if row.out_of_fold else tr("the model")
    return tr(
        "you said {answer}, but {model} says {share}",
        answer=answer_word(row.answer),
        model=model,
        share=percentage(row.against),
    )


def answer_tip(row: LabelRow, half: Answer, key: str) -> str:
    """The tooltip of an answer button; ``key`` gives the same answer."""
    lines = [answer_word(half).capitalize() + (f" ({key})" if key else "")]
    if row.suggested and half is Answer.YES:
        lines.append(tr("suggested: Done turns it into yes"))
    if row.answer is half:
        lines.append(
            tr("accepted as suggested") if row.accepted else tr("answered: press again to take it back")
        )
        lines.append(against_words(row))
    return "\n".join(line for line in lines if line)


def spoken(row: LabelRow, answering: bool) -> str:
    """The whole row in words, for screen readers."""
    parts = [row.name]
    if answering:
        parts.append(answer_word(row.answer))
        if row.suggested:
            parts.append(tr("suggested"))
        if row.accepted:
            parts.append(tr("accepted as suggested"))
        if row.against is not None:
            parts.append(against_words(row))
    if row.probability is not None:
        parts.append(tr("{number} percent", number=percent(row.probability)))
        parts.append(tr("assigned") if row.assigned else tr("not assigned"))
    parts.append(tr("threshold {number} percent", number=percent(row.threshold)))
    if row.tentative:
        parts.append(needs_words(row.needs))
    if row.few and row.yes is not None:
        parts.append(few_words(row.yes))
    if row.stale:
        parts.append(tr("out of date"))
    if row.label.group:
        parts.append(tr("group {group}", group=row.label.group))
    if row.threshold_stale:
        parts.append(tr("threshold follows"))
    return ", ".join(parts)


def bar_words(row: LabelRow) -> str:
    """The tooltip of the bar."""
    lines = []
    if row.probability is not None:
        sign = "≥" if row.assigned else "<"
        verdict = tr("assigned") if row.assigned else tr("not assigned")
        lines.append(labelled(f"{percentage(row.probability)} {sign} {percentage(row.threshold)}", verdict))
    if row.against is not None:
        lines.append(against_words(row))
    if row.tentative:
        lines.append(needs_words(row.needs))
    if row.few and row.yes is not None:
        lines.append(tr("tentative: {reason}", reason=few_words(row.yes)))
    if row.stale:
        lines.append(tr("out of date: computed before the latest change"))
    if row.threshold_stale:
        lines.append(tr("a new bar; its threshold follows in a moment"))
    threshold = percentage(row.threshold)
    if row.label.locked:
        line = tr("threshold {threshold}, set by you; drag the mark to move it", threshold=threshold)
    elif row.label.tuned_threshold is not None:
        line = tr("threshold {threshold}, tuned by Jobtag; drag the mark to move it", threshold=threshold)
    else:
        line = tr("threshold {threshold}; drag the mark to move it", threshold=threshold)
    lines.append(line)
    return "\n".join(lines)
