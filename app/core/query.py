"""What a person types to find postings, as the terms it is made of.

    java "job description" eng* title:nurse company:acme -intern
    label:IT -label:Remote no:Nursing unanswered:"Entry level" p(IT)>0.8 todo done flagged noted

Terms stand for what all have to be true; ``-`` before one turns it round.
"""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.errors import InputError
from app.core.labels import short_name

if TYPE_CHECKING:
    from collections.abc import Callable

_TERM = re.compile(
    r"""(?P<minus>-?)
    (?: p\( (?P<p_label> [^()]* (?: \([^()]*\) [^()]* )* ) \)
        \s* (?P<sign><=|>=|<|>|≥|≤) \s* (?P<value>[\d.,]+%?)
    |   (?P<name>\w[\w.\-]*|"[^"]+"):(?!//)(?P<operand>"[^"]*"?|\S+)
    |   "(?P<phrase>[^"]*)"?
    |   (?P<word>\S+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_HALF_SIGNS = re.compile("[\ud800-\udfff]")
"""Halves of a sign, which no text in a file holds."""
_ANSWERS = {"label": "yes", "yes": "yes", "no": "no", "unanswered": "unanswered"}
_STATES = ("todo", "done", "flagged", "noted")
_COLUMNS = ("title", "text", "note")
_SIGNS = {"≥": ">=", "≤": "<="}
_SPOKEN_SIGNS = {">=": "≥", "<=": "≤"}
_SPOKEN_STATES = {"todo": "to do", "done": "done", "flagged": "flagged", "noted": "with a note"}
_SPOKEN_ANSWERS = {"yes": "label", "no": "no", "unanswered": "unanswered"}
_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_SHORTEST_PREFIX = 2


@dataclass(frozen=True, slots=True)
class WordsTerm:
    """Words one after the other; ``column`` "title", "text" or "note", or "" for anywhere."""

    words: str
    prefix: bool = False
    column: str = ""
    negative: bool = False


@dataclass(frozen=True, slots=True)
class FieldTerm:
    """A field of this name holds these words."""

    field: str
    words: str
    negative: bool = False


@dataclass(frozen=True, slots=True)
class AnswerTerm:
    """The label with this name is answered "yes", "no", or "unanswered"."""

    label: str
    answer: str
    negative: bool = False


@dataclass(frozen=True, slots=True)
class ProbabilityTerm:
    """The probability of the label with this name is ``sign`` (<, <=, >, >=) ``value``, 0..1."""

    label: str
    sign: str
    value: float
    negative: bool = False

    def holds(self, probability: float) -> bool:
        """Whether it is true of a probability, 0..1."""
        return _COMPARED[self.sign](probability, self.value) is not self.negative


@dataclass(frozen=True, slots=True)
class StateTerm:
    """The posting is "todo", "done", "flagged" or "noted"."""

    state: str
    negative: bool = False


Term = WordsTerm | FieldTerm | AnswerTerm | ProbabilityTerm | StateTerm


@dataclass(frozen=True, slots=True)
class Query:
    """Terms that all have to hold. ``trouble`` is a sentence about what could not be understood, or "".

    ``places`` says from where to where each term stands in what was typed.
    """

    terms: tuple[Term, ...] = ()
    trouble: str = ""
    places: tuple[tuple[int, int], ...] = ()

    @property
    def empty(self) -> bool:
        return not self.terms and not self.trouble

    @property
    def probabilities(self) -> tuple[ProbabilityTerm, ...]:
        """Those terms that a model has to be asked about."""
        return tuple(term for term in self.terms if isinstance(term, ProbabilityTerm))


def parse(typed: str, *, typing: bool = False) -> Query:
    """What was typed, as a query. ``typing``: its last word may go on, as it does while a person types.

    Every text is a query: what is no term of another kind is a word to look for.
    """
    typed = _HALF_SIGNS.sub("\ufffd", typed)
    terms: list[Term] = []
    places: list[tuple[int, int]] = []
    trouble = ""
    last: re.Match[str] | None = None
    for last in _TERM.finditer(typed):
        term, wrong = _term(last)
        trouble = trouble or wrong
        if term is not None:
            terms.append(term)
            places.append(last.span())
    if typing and terms and last is not None and last["word"] and not typed[-1:].isspace():
        final = terms[-1]
        if isinstance(final, WordsTerm) and len(final.words) >= _SHORTEST_PREFIX:
            terms[-1] = replace(final, prefix=True)
    return Query(tuple(terms), trouble, tuple(places))


def without(typed: str, place: tuple[int, int]) -> str:
    """What was typed, but for the term that stands there."""
    before, after = typed[: place[0]].rstrip(), typed[place[1] :].lstrip()
    return f"{before} {after}".strip()


def quoted(name: str) -> str:
    """A label's name as it is written after ``label:``: in quotes where it is not one plain word."""
    plain = name and name.strip('"') == name and not any(map(str.isspace, name))
    return name if plain else f'"{name}"'


def spoken(term: Term) -> str:
    """A term in a few words: "label: IT", "not flagged", "IT > 80 %"."""
    return f"not {_positively(term)}" if term.negative else _positively(term)


def _positively(term: Term) -> str:
    if isinstance(term, StateTerm):
        return _SPOKEN_STATES[term.state]
    if isinstance(term, AnswerTerm):
        return f"{_SPOKEN_ANSWERS[term.answer]}: {term.label}"
    if isinstance(term, ProbabilityTerm):
        sign = _SPOKEN_SIGNS.get(term.sign, term.sign)
        return f"{term.label} {sign} {f'{100 * term.value:.2f}'.rstrip('0').rstrip('.')} %"
    if isinstance(term, FieldTerm):
        return f"{term.field}: {term.words}"
    words = f"{term.words}…" if term.prefix else term.words
    return f"{term.column}: {words}" if term.column else words


def unknown_label(name: str) -> InputError:
    """What to say of a label that a query names and that does not exist."""
    return InputError(f"There is no label named {short_name(name)}. Check how it is written.")


def _term(found: re.Match[str]) -> tuple[Term | None, str]:
    negative = bool(found["minus"])
    if found["sign"]:
        return _probability(found, negative)
    if found["name"]:
        name, operand = found["name"].strip('"').strip(), found["operand"].strip('"')
        return _named(name, operand, negative), ""
    if found["phrase"] is not None:
        return (WordsTerm(found["phrase"], negative=negative) if found["phrase"].strip() else None), ""
    word = found["word"] or ""
    if word.casefold() in _STATES:
        return StateTerm(word.casefold(), negative), ""
    prefix = word.endswith("*") and len(word) > 1
    word = word.rstrip("*") if prefix else word
    return (WordsTerm(word, prefix, negative=negative) if any(map(str.isalnum, word)) else None), ""


def _named(name: str, operand: str, negative: bool) -> Term:
    kind = name.casefold()
    if kind in _ANSWERS:
        return AnswerTerm(operand, _ANSWERS[kind], negative)
    if kind in _COLUMNS:
        prefix = operand.endswith("*")
        return WordsTerm(operand.rstrip("*"), prefix, kind, negative)
    return FieldTerm(name, operand, negative)


def _probability(found: re.Match[str], negative: bool) -> tuple[Term | None, str]:
    sign = _SIGNS.get(found["sign"], found["sign"])
    written = found["value"]
    try:
        value = float(written.rstrip("%").replace(",", "."))
    except ValueError:
        return None, f"{written} is no probability. Write one from 0 to 1, such as p(IT)>0.8."
    if written.endswith("%") or value > 1:
        value /= 100
    if not 0 <= value <= 1:
        return None, f"{written} is no probability. Write one from 0 to 1, such as p(IT)>0.8."
    return ProbabilityTerm(found["p_label"].strip().strip('"'), sign, value, negative), ""
