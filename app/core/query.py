"""Search queries, parsed into terms.

    java "job description" eng* title:nurse company:acme -intern
    label:IT -label:Remote no:Nursing unanswered:"Entry level" p(IT)>0.8 todo done flagged noted

All terms must hold. ``-`` before a term negates it.
"""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from app.core.errors import InputError
from app.core.labels import short_name
from app.core.percentages import percentage
from app.core.translation import labelled, tr, tr_noop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_QUOTED = r'"(?:[^"]|"")*+"?'
_TERM = re.compile(
    rf"""(?P<minus>-?)
    (?: p\( \s* (?P<p_label> {_QUOTED}(?=\s*\)) | [^()]* (?: \([^()]*\) [^()]* )* ) \s* \)
        (?: \s* (?P<sign>[<>=≥≤]+) \s* (?P<value>\S*) )?
    |   (?P<bracket>p\(\S*)
    |   (?P<name>\w[\w.\-]*|{_QUOTED}):(?!//)(?P<operand>{_QUOTED}|\S+)
    |   (?P<phrase>{_QUOTED})
    |   (?P<word>\S+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_PLAIN = re.compile(r'\w[^\s"()]*')
_HALF_SIGNS = re.compile("[\ud800-\udfff]")
"""Lone surrogates, which no stored text contains."""
_ANSWERS = {"label": "yes", "yes": "yes", "no": "no", "unanswered": "unanswered"}
_STATES = ("todo", "done", "flagged", "noted")
_COLUMNS = ("title", "text", "note")
_SIGNS = {"≥": ">=", "≤": "<="}
_SPOKEN_SIGNS = {">=": "≥", "<=": "≤"}
_SPOKEN_STATES = {
    "todo": tr_noop("to do"),
    "done": tr_noop("done"),
    "flagged": tr_noop("flagged"),
    "noted": tr_noop("with a note"),
}
_SPOKEN_ANSWERS = {"yes": tr_noop("label"), "no": tr_noop("no"), "unanswered": tr_noop("unanswered")}
_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_SHORTEST_PREFIX = 2
_RESEMBLING = 0.7
"""Names at least this similar (``difflib`` ratio) may be typing errors for each other."""
_MOST_NAMED = 200
"""At most this many terms other than words, since each is a condition of its own in SQL."""
_BEGINNINGS = '-"*'
"""Characters that a term may begin with. Alone, they are not an error yet."""
_LIKE_THIS = tr_noop("Write it like p(IT)>0.8, with <, <=, > or >= and a number from 0 to 1.")
_BRACKETS = tr_noop(
    'Write a probability like p(IT)>0.8, and a name with brackets in quotes: p("Sales (field)")>0.8.'
)
_NO_NAME = tr_noop("A label's name is missing. Write it like label:IT or p(IT)>0.8.")


@dataclass(frozen=True, slots=True)
class WordsTerm:
    """Consecutive words; ``column`` is "title", "text", "note", or "" for anywhere."""

    words: str
    prefix: bool = False
    column: str = ""
    negative: bool = False


@dataclass(frozen=True, slots=True)
class FieldTerm:
    """A field with this name contains these words in a row."""

    field: str
    words: str
    prefix: bool = False
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
        """Whether it holds for a probability, 0..1."""
        return _COMPARED[self.sign](probability, self.value) is not self.negative


@dataclass(frozen=True, slots=True)
class StateTerm:
    """The posting is "todo", "done", "flagged" or "noted"."""

    state: str
    negative: bool = False


Term = WordsTerm | FieldTerm | AnswerTerm | ProbabilityTerm | StateTerm


@dataclass(frozen=True, slots=True)
class Query:
    """Terms that all must hold. ``trouble`` is a sentence about what could not be parsed, or "".

    ``places`` holds the start and end of each term in the typed text.
    """

    terms: tuple[Term, ...] = ()
    trouble: str = ""
    places: tuple[tuple[int, int], ...] = ()

    @property
    def empty(self) -> bool:
        return not self.terms and not self.trouble

    @property
    def probabilities(self) -> tuple[ProbabilityTerm, ...]:
        """The terms that need a model."""
        return tuple(term for term in self.terms if isinstance(term, ProbabilityTerm))


def parse(typed: str, *, typing: bool = False) -> Query:
    """Parse a query. ``typing``: its last word may be incomplete.

    Every text is a query: whatever is not another kind of term is a word to search for.
    """
    typed = _HALF_SIGNS.sub("\ufffd", typed)
    terms: list[Term] = []
    places: list[tuple[int, int]] = []
    trouble = ""
    last: re.Match[str] | None = None
    for last in _TERM.finditer(typed):
        try:
            term = _term(last)
        except InputError as wrong:
            trouble = trouble or str(wrong)
            continue
        if term is not None:
            terms.append(term)
            places.append(last.span())
    named = sum(not isinstance(term, WordsTerm) for term in terms)
    if named > _MOST_NAMED:
        trouble = tr(
            "A search can have at most {most} terms like label:IT, not {named:,}. Remove some.",
            most=_MOST_NAMED,
            named=named,
        )
    if not terms and "".join(typed.split()).strip(_BEGINNINGS):
        trouble = trouble or _no_word(typed.strip())
    if typing and terms and last is not None and last["word"] and not typed[-1:].isspace():
        final = terms[-1]
        if isinstance(final, WordsTerm) and len(final.words) >= _SHORTEST_PREFIX:
            terms[-1] = replace(final, prefix=True)
    return Query(tuple(terms), trouble, tuple(places))


def suggested_term(typed: str, fields: Iterable[str]) -> tuple[str, str] | None:
    """A term whose field does not exist, and the term that was probably meant.

    Such as ("lable:IT", "label:IT"), or None. ``fields`` are the existing ones.
    """
    known = (*_ANSWERS, *_COLUMNS)
    own = {field.casefold(): field for field in fields}
    for term, (start, end) in zip(*_terms_and_places(typed), strict=True):
        if not isinstance(term, FieldTerm) or term.field.casefold() in own:
            continue
        near = get_close_matches(term.field.casefold(), [*known, *own], n=1, cutoff=_RESEMBLING)
        if near:
            written = typed[start:end]
            head, _, operand = written.partition(":")
            minus = "-" if head.startswith("-") else ""
            return written, f"{minus}{quoted(own.get(near[0], near[0]))}:{operand}"
    return None


def _terms_and_places(typed: str) -> tuple[tuple[Term, ...], tuple[tuple[int, int], ...]]:
    query = parse(typed)
    return query.terms, query.places


def without(typed: str, place: tuple[int, int]) -> str:
    """The typed text without the term at this place."""
    before, after = typed[: place[0]].rstrip(), typed[place[1] :].lstrip()
    return f"{before} {after}".strip()


def quoted(name: str) -> str:
    """A name as written in a term: quoted unless it is one plain word, with its own quotes doubled."""
    return name if _PLAIN.fullmatch(name) else '"' + name.replace('"', '""') + '"'


def unquoted(written: str) -> str:
    """Text with or without quotes. At the end of the query, the closing quote may be missing."""
    if not written.startswith('"'):
        return written
    return re.sub('"("?)', r"\1", written[1:])


def spoken(term: Term) -> str:
    """A short description of a term: "label: IT", "not flagged", "IT > 80 %"."""
    return tr("not {term}", term=_positively(term)) if term.negative else _positively(term)


def _positively(term: Term) -> str:
    if isinstance(term, StateTerm):
        return tr(_SPOKEN_STATES[term.state])
    if isinstance(term, AnswerTerm):
        return labelled(tr(_SPOKEN_ANSWERS[term.answer]), term.label)
    if isinstance(term, ProbabilityTerm):
        sign = _SPOKEN_SIGNS.get(term.sign, term.sign)
        return f"{term.label} {sign} {percentage(term.value, exact=True)}"
    words = f"{term.words}…" if term.prefix else term.words
    if isinstance(term, FieldTerm):
        return labelled(term.field, words)
    return labelled(tr(term.column), words) if term.column else words


def unknown_label(name: str) -> InputError:
    """The error about a label in a query that does not exist."""
    return InputError(tr("There is no label named {name}. Check how it is written.", name=short_name(name)))


def _term(found: re.Match[str]) -> Term | None:
    """A term, or None for punctuation without meaning. Raises InputError if a term is malformed."""
    negative = bool(found["minus"])
    if found["p_label"] is not None:
        return _probability(found, negative)
    if found["bracket"]:
        raise InputError(tr(_BRACKETS))
    if found["name"]:
        return _named(unquoted(found["name"]).strip(), unquoted(found["operand"]), negative, found[0])
    if found["phrase"] is not None:
        words = unquoted(found["phrase"])
        return WordsTerm(words, negative=negative) if _has_word(words) else None
    word = found["word"]
    if word.casefold() in _STATES:
        return StateTerm(word.casefold(), negative)
    words, prefix = word.rstrip("*"), word.endswith("*")
    return WordsTerm(words, prefix, negative=negative) if _has_word(words) else None


def _named(name: str, operand: str, negative: bool, written: str) -> Term:
    kind = name.casefold()
    if kind in _ANSWERS:
        if not operand.strip():
            raise InputError(tr(_NO_NAME))
        return AnswerTerm(operand, _ANSWERS[kind], negative)
    words, prefix = operand.rstrip("*"), operand.endswith("*")
    if not _has_word(words):
        raise InputError(_no_word(written))
    if kind in _COLUMNS:
        return WordsTerm(words, prefix, kind, negative)
    return FieldTerm(name, words, prefix, negative)


def _has_word(text: str) -> bool:
    return any(map(str.isalnum, text))


def _no_word(written: str) -> str:
    return tr(
        "There is no word to search for in {written}. Type letters or digits.", written=short_name(written)
    )


def _probability(found: re.Match[str], negative: bool) -> Term:
    label, written = unquoted(found["p_label"].strip()), found["value"]
    if not label.strip():
        raise InputError(tr(_NO_NAME))
    sign = _SIGNS.get(found["sign"], found["sign"])
    if sign not in _COMPARED or not written:
        raise InputError(
            tr(
                "{found} has no probability to compare with. {like_this}",
                found=short_name(found[0]),
                like_this=tr(_LIKE_THIS),
            )
        )
    try:
        value = float(written.rstrip("%").replace(",", "."))
    except ValueError:
        value = -1.0
    if written.endswith("%") or value > 1:
        value /= 100
    if not 0 <= value <= 1:
        raise InputError(
            tr(
                "{written} is not a probability. {like_this}",
                written=short_name(written),
                like_this=tr(_LIKE_THIS),
            )
        )
    return ProbabilityTerm(label, sign, value, negative)
