"""The words and choices of the question bar in each of its states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.labels import short_name
from app.core.percentages import percentage
from app.core.records import Answer
from app.core.translation import count

if TYPE_CHECKING:
    from app.core.records import Label


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice: its name in the program, and the words and key (in Qt's notation) for the user."""

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


NO = Choice("no", "No", "Left", "This posting does not have the label")
YES = Choice("yes", "Yes", "Right", "This posting has the label")
SKIP = Choice("skip", "Skip", "Down", "Leave it as it is and go on")
NEXT = Choice("skip", "Next", "Down", "Go on")
KEEP = Choice("keep", "Keep", "Left", "Your answer is right: it is not asked about again")
CHANGE = Choice("change", "Change", "Right", "Answer as the model does")
KEEP_BOTH = Choice("keep", "Keep both", "Left", "Both answers are right: they are not asked about again")
BOTH_YES = Choice("yes", "Both yes", "Right", "Both postings have the label")
BOTH_NO = Choice("no", "Both no", "Up", "Neither posting has the label")
GO_ON = Choice("go on", "Go on", "Right", "Back to the question", primary=True)
END = Choice("end", "End", "Escape", "End the questions", quiet=True)
CANCEL = Choice("end", "Cancel", "Escape", "Look no further")
CLOSE = Choice("end", "Close", "Escape", "Back to tagging")
RETRAIN = Choice("retrain", "Retrain", "", "Learn from these answers")

KEYS = (
    (NO.keys, "No, or keep the answer"),
    (YES.keys, "Yes, or change the answer"),
    (BOTH_NO.keys, "No for both of two postings"),
    (SKIP.keys, "Skip the question"),
    (END.keys, "End the questions"),
)
"""What each key does while questions are asked, for the sheet of keys."""

ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Escape": "esc"}
"""How keys are drawn."""

_UNSEEN = "This figure is from a model trained without this posting."
_WORDS = {Answer.YES: "yes", Answer.NO: "no", None: "unanswered"}


def looking(label: Label | None, *, doubts: bool) -> BarWords:
    """While questions are being searched for."""
    sought = "likely mistakes" if doubts else "the most useful postings"
    return BarWords("Looking for " + sought + "…", choices=(CANCEL,), label=label)


def late_label(
    label: Label, answer: Answer | None, probability: float | None, place: int, total: int
) -> BarWords:
    """Does the posting have the label? ``answer`` was given by other keys meanwhile."""
    name = short_name(label.name)
    title = f"{name}?" if answer is None else f"{name}: {_WORDS[answer]}"
    choices = (NO, YES, SKIP if answer is None else NEXT, END)
    return BarWords(title, "", choices, label, place, total, probability)


def doubt(label: Label, answer: Answer | None, probability: float | None, place: int, total: int) -> BarWords:
    """An answer that the model contradicts."""
    name = short_name(label.name)
    if answer is None:
        return late_label(label, None, probability, place, total)
    says = "" if probability is None else f", the model says {percentage(probability)}"
    title = f"You said {_WORDS[answer]} to {name}{says}"
    note = "" if probability is None else _UNSEEN
    return BarWords(title, note, (KEEP, CHANGE, SKIP, END), label, place, total, probability)


def pair(label: Label, answers: tuple[Answer | None, Answer | None], place: int, total: int) -> BarWords:
    """Two nearly identical postings with different answers, the current one's first."""
    name = short_name(label.name)
    mine, other = (_WORDS[answer] for answer in answers)
    if answers[0] is answers[1]:
        return BarWords(f"Both have {name}: {mine}", "", (NEXT, END), label, place, total)
    title = f"{name}: {mine} here, but {other} in a nearly identical posting"
    return BarWords(title, "", (KEEP_BOTH, BOTH_YES, BOTH_NO, SKIP, END), label, place, total)


def pane_lines(label: Label, here: Answer | None, there: Answer | None) -> tuple[str, str]:
    """The captions of the two texts."""
    name = short_name(label.name)
    return f"This posting · {name}: {_WORDS[here]}", f"Nearly identical · {name}: {_WORDS[there]}"


def paused(label: Label | None, place: int, total: int) -> BarWords:
    """While another posting is current."""
    return BarWords(
        "The questions are waiting", "Another posting is shown.", (GO_ON, END), label, place, total
    )


def over(label: Label | None, first: int, second: int, *, doubts: bool) -> BarWords:
    """After the last question: ``first`` and ``second`` as in ``Round.tally``."""
    if not first + second:
        return BarWords("Nothing was answered", "All of them were skipped.", (CLOSE,), label)
    if doubts:
        title = f"{first + second:,} looked at: {first:,} kept, {second:,} changed"
        learn = second > 0
    else:
        title = f"{first + second:,} answered: {first:,} yes, {second:,} no"
        learn = True
    note = "Retrain to let the model learn from them." if learn else ""
    return BarWords(title, note, (RETRAIN, CLOSE) if learn else (CLOSE,), label)


def nothing_left(label: Label, done: int) -> BarWords:
    """No done posting lacks an answer for this label."""
    name = short_name(label.name)
    if not done:
        return BarWords(
            "No posting is done yet",
            f"Once postings are done, you can answer {name} for them here.",
            (CLOSE,),
            label,
        )
    return BarWords(f"{name} is answered for every done posting", "", (CLOSE,), label)


def no_doubts(*, trained: bool) -> BarWords:
    """No answer is contradicted."""
    note = (
        "The model agrees with your answers, and nearly identical postings have the same answers."
        if trained
        else "Retrain first, so that the model can say which answers it doubts."
    )
    return BarWords("No likely mistakes", note, (CLOSE,))


def no_label() -> BarWords:
    """There is nothing to ask about."""
    return BarWords("There is no label to ask about", "Add a label first.", (CLOSE,))


def offer(label: Label, done: int, most: int) -> tuple[str, str]:
    """The offer for a new label: a sentence and the button's text."""
    name = short_name(label.name)
    if done > most:
        return f"{name} is unanswered for {done:,} done postings.", f"Answer the {most} most useful ones"
    which = "the done posting" if done == 1 else f"the {count(done, 'done posting')}"
    return f"{name} is unanswered so far.", f"Answer {which}"
