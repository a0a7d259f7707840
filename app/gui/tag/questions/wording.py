"""The words and choices of the question bar in each of its states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.labels import short_name
from app.core.percentages import percentage
from app.core.records import Answer
from app.core.translation import plural, tr, tr_noop

if TYPE_CHECKING:
    from app.core.records import Label


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice: its name in the program, and the words and key (in Qt's notation) for the user.

    Whoever shows ``words`` and ``tip`` translates them.
    """

    name: str
    words: str
    keys: str
    tip: str
    primary: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class BarWords:
    """One state of the bar. ``place`` counts from 1, with 0 for none. The dot is that of ``label``."""

    title: str
    note: str = ""
    choices: tuple[Choice, ...] = ()
    label: Label | None = None
    place: int = 0
    total: int = 0
    probability: float | None = None


NO = Choice("no", tr_noop("No"), "Left", tr_noop("This posting does not have the label"))
YES = Choice("yes", tr_noop("Yes"), "Right", tr_noop("This posting has the label"))
SKIP = Choice("skip", tr_noop("Skip"), "Down", tr_noop("Leave it as it is and go on"))
NEXT = Choice("skip", tr_noop("Next"), "Down", tr_noop("Go on"))
KEEP = Choice("keep", tr_noop("Keep"), "Left", tr_noop("Your answer is right: it is not asked about again"))
CHANGE = Choice("change", tr_noop("Change"), "Right", tr_noop("Answer as the model does"))
KEEP_BOTH = Choice(
    "keep",
    tr_noop("Keep both"),
    "Left",
    tr_noop("Both answers are right: they are not asked about again"),
)
BOTH_YES = Choice("yes", tr_noop("Both yes"), "Right", tr_noop("Both postings have the label"))
BOTH_NO = Choice("no", tr_noop("Both no"), "Up", tr_noop("Neither posting has the label"))
GO_ON = Choice("go on", tr_noop("Go on"), "Right", tr_noop("Back to the question"), primary=True)
END = Choice("end", tr_noop("End"), "Escape", tr_noop("End the questions"), quiet=True)
CANCEL = Choice("end", tr_noop("Cancel"), "Escape", tr_noop("Look no further"))
CLOSE = Choice("end", tr_noop("Close"), "Escape", tr_noop("Back to tagging"))
RETRAIN = Choice("retrain", tr_noop("Retrain"), "", tr_noop("Learn from these answers"))

KEYS = (
    (NO.keys, tr_noop("No, or keep the answer")),
    (YES.keys, tr_noop("Yes, or change the answer")),
    (BOTH_NO.keys, tr_noop("No for both of two postings")),
    (SKIP.keys, tr_noop("Skip the question")),
    (END.keys, tr_noop("End the questions")),
)
"""What each key does while questions are asked, for the sheet of keys."""

ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Escape": "esc"}
"""How keys are drawn."""

_UNSEEN = tr_noop("This figure is from a model trained without this posting.")
_WORDS = {Answer.YES: tr_noop("yes"), Answer.NO: tr_noop("no"), None: tr_noop("unanswered")}


def looking(label: Label | None, *, doubts: bool) -> BarWords:
    """While questions are being searched for."""
    title = tr("Looking for likely mistakes…") if doubts else tr("Looking for the most useful postings…")
    return BarWords(title, choices=(CANCEL,), label=label)


def late_label(
    label: Label, answer: Answer | None, probability: float | None, place: int, total: int
) -> BarWords:
    """Does the posting have the label? ``answer`` was given by other keys meanwhile."""
    name = short_name(label.name)
    if answer is None:
        title = tr("{label}?", label=name)
    else:
        title = tr("{label}: {answer}", label=name, answer=tr(_WORDS[answer]))
    choices = (NO, YES, SKIP if answer is None else NEXT, END)
    return BarWords(title, "", choices, label, place, total, probability)


def doubt(label: Label, answer: Answer | None, probability: float | None, place: int, total: int) -> BarWords:
    """An answer that the model contradicts."""
    name = short_name(label.name)
    if answer is None:
        return late_label(label, None, probability, place, total)
    given = tr(_WORDS[answer])
    if probability is None:
        title, note = tr("You said {answer} to {label}", answer=given, label=name), ""
    else:
        title = tr(
            "You said {answer} to {label}, the model says {share}",
            answer=given,
            label=name,
            share=percentage(probability),
        )
        note = tr(_UNSEEN)
    return BarWords(title, note, (KEEP, CHANGE, SKIP, END), label, place, total, probability)


def pair(label: Label, answers: tuple[Answer | None, Answer | None], place: int, total: int) -> BarWords:
    """Two nearly identical postings with different answers, the current one's first."""
    name = short_name(label.name)
    here, there = (tr(_WORDS[answer]) for answer in answers)
    if answers[0] is answers[1]:
        title = tr("Both have {label}: {answer}", label=name, answer=here)
        return BarWords(title, "", (NEXT, END), label, place, total)
    title = tr(
        "{label}: {here} here, but {there} in a nearly identical posting",
        label=name,
        here=here,
        there=there,
    )
    return BarWords(title, "", (KEEP_BOTH, BOTH_YES, BOTH_NO, SKIP, END), label, place, total)


def pane_lines(label: Label, here: Answer | None, there: Answer | None) -> tuple[str, str]:
    """The captions of the two texts."""
    name = short_name(label.name)
    return (
        tr("This posting · {label}: {answer}", label=name, answer=tr(_WORDS[here])),
        tr("Nearly identical · {label}: {answer}", label=name, answer=tr(_WORDS[there])),
    )


def paused(label: Label | None, place: int, total: int) -> BarWords:
    """While another posting is current."""
    return BarWords(
        tr("The questions are waiting"), tr("Another posting is shown."), (GO_ON, END), label, place, total
    )


def over(label: Label | None, first: int, second: int, *, doubts: bool) -> BarWords:
    """After the last question: ``first`` and ``second`` as in ``Round.tally``."""
    if not first + second:
        return BarWords(tr("Nothing was answered"), tr("All of them were skipped."), (CLOSE,), label)
    if doubts:
        title = plural(
            first + second,
            "{n} looked at: {kept:,} kept, {changed:,} changed",
            "{n} looked at: {kept:,} kept, {changed:,} changed",
            kept=first,
            changed=second,
        )
        learn = second > 0
    else:
        title = plural(
            first + second,
            "{n} answered: {yes:,} yes, {no:,} no",
            "{n} answered: {yes:,} yes, {no:,} no",
            yes=first,
            no=second,
        )
        learn = True
    note = tr("Retrain to let the model learn from them.") if learn else ""
    return BarWords(title, note, (RETRAIN, CLOSE) if learn else (CLOSE,), label)


def nothing_left(label: Label, done: int) -> BarWords:
    """No done posting lacks an answer for this label."""
    name = short_name(label.name)
    if not done:
        return BarWords(
            tr("No posting is done yet"),
            tr("Once postings are done, you can answer {label} for them here.", label=name),
            (CLOSE,),
            label,
        )
    return BarWords(tr("{label} is answered for every done posting", label=name), "", (CLOSE,), label)


def no_doubts(*, trained: bool) -> BarWords:
    """No answer is contradicted."""
    note = (
        tr("The model agrees with your answers, and nearly identical postings have the same answers.")
        if trained
        else tr("Retrain first, so that the model can say which answers it doubts.")
    )
    return BarWords(tr("No likely mistakes"), note, (CLOSE,))


def no_label() -> BarWords:
    """There is nothing to ask about."""
    return BarWords(tr("There is no label to ask about"), tr("Add a label first."), (CLOSE,))


def offer(label: Label, done: int, most: int) -> tuple[str, str]:
    """The offer for a new label: a sentence and the button's text."""
    name = short_name(label.name)
    if done > most:
        sentence = plural(
            done,
            "{label} is unanswered for {n} done posting.",
            "{label} is unanswered for {n} done postings.",
            label=name,
        )
        words = plural(most, "Answer the {n} most useful one", "Answer the {n} most useful ones")
    else:
        sentence = tr("{label} is unanswered so far.", label=name)
        words = plural(done, "Answer the done posting", "Answer the {n} done postings")
    return sentence, words
