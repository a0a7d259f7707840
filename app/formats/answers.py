"""The answers in a row, and the notations that files use for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from app.core.labels import same_name
from app.core.translation import tr
from app.formats.label_cells import as_names, listed_names, name_of, scored_name, structure
from app.formats.values import (
    UnusableError,
    as_answer,
    as_flag,
    as_share,
    is_missing,
    one_line,
    take,
    unwrapped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LABELS_NO, DONE, UNANSWERED = "labels_no", "done", "labels_open"
"""Further columns about labels in a file that Jobtag wrote."""

_MOST_RECALLED = 2_000
"""Cells whose names are remembered, since the same few come again in most files."""

NO_CLASS = "-1"
"""The class number of unlabelled rows in data sets."""

REST = "*"
"""Stands in ``labels_no`` for every label that the row does not list."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers in one row; see ``IncomingPosting`` for the meaning of the fields."""

    yes: tuple[str, ...] | None = None
    no: tuple[str, ...] | None = None
    done: bool | None = None
    rest_no: bool = False
    unanswered: tuple[str, ...] = ()
    probabilities: Mapping[str, float] = field(default_factory=dict)
    assigned: tuple[str, ...] | None = None


UNTAGGED = Answers()


class LabelSource(Protocol):
    """A notation of answers."""

    def answers(self, values: dict[str, Any]) -> Answers:
        """Remove the values it needs from a row. Raises UnusableError."""
        ...


class NoLabels:
    """A file without answers."""

    def answers(self, values: dict[str, Any]) -> Answers:
        return UNTAGGED


class LabelColumn:
    """One column lists the names answered yes. Jobtag's own columns may name the others.

    A file with ``labels_no`` is Jobtag's: no word in its cells stands for "missing". In ``keyed`` rows (JSON)
    a column that is left out says nothing; in a table it is an empty cell. ``numbers`` names
    the labels that are numbers.
    """

    def __init__(
        self,
        column: str,
        separator: str | None,
        columns: Sequence[str],
        *,
        keyed: bool,
        numbers: Mapping[str, str] | None = None,
    ) -> None:
        self._column = column
        self._separator = separator
        self._own = LABELS_NO in columns
        self._tells_no = not keyed and self._own
        self._numbers = numbers
        self._recalled: dict[str | tuple[str, ...], tuple[str, ...] | None] = {}

    def answers(self, values: dict[str, Any]) -> Answers:
        value = unwrapped(take(values, self._column))
        yes = None
        if isinstance(value, str) and not self._own and value[:1] in ("{", "["):
            value = structure(value) or value
        if value is not None:
            yes, no, probabilities = self._read(value)
            if no or probabilities:
                return Answers(yes, no, probabilities=probabilities)
        listed = values.pop(LABELS_NO, None)
        no = as_names(listed, self._separator, LABELS_NO, exact=self._own)
        if no is None and self._tells_no:
            no = ()
        if yes is None and no is not None:
            yes = ()
        done = None
        if DONE in values:
            done = as_flag(values[DONE])
            if done is not None:
                del values[DONE]
        # In a list in brackets the star is a name like any other.
        rest_no = no is not None and REST in no and isinstance(listed, str) and not listed.startswith("[")
        unanswered: tuple[str, ...] = ()
        if rest_no and no is not None:
            no = tuple(name for name in no if name != REST)
            unanswered = as_names(values.pop(UNANSWERED, None), self._separator, UNANSWERED, exact=True) or ()
        if yes and no and not set(yes).isdisjoint(no):
            raise UnusableError(tr("a label is both in its labels and in its labels_no"))
        return Answers(yes, no, done, rest_no, unanswered)

    def _read(self, value: object) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None, dict[str, float]]:
        """The names answered yes, those answered no where a mapping tells, and scores."""
        cell = _cell_of(value)
        if cell is not None and cell in self._recalled:
            return self._recalled[cell], None, {}
        if isinstance(value, dict) and "choices" not in value:
            return _of_mapping(value, self._column)
        if isinstance(value, list) and any(isinstance(item, dict) for item in value):
            return _of_objects(value, self._column, self._numbers)
        if isinstance(value, list) and value and all(isinstance(item, (list, tuple)) for item in value):
            return None, None, _of_pairs(value)
        names = as_names(value, self._separator, self._column, exact=self._own)
        if names is not None and self._numbers:
            names = _named(names, self._numbers)
        if cell is not None and len(self._recalled) < _MOST_RECALLED:
            self._recalled[cell] = names
        return names, None, {}


def _cell_of(value: object) -> str | tuple[str, ...] | None:
    """A cell or a list of names by which its names are remembered; None for any other value."""
    if isinstance(value, str):
        return value
    # By their exact types, since the names of 1, 1.0 and True differ although these are equal.
    return tuple(value) if isinstance(value, list) and set(map(type, value)) == {str} else None


def _named(names: Iterable[str], numbers: Mapping[str, str]) -> tuple[str, ...] | None:
    """The names of numbered labels. -1 stands for none, as in data sets without labels."""
    found = []
    for name in names:
        if name == NO_CLASS:
            return None
        if name not in numbers:
            raise UnusableError(tr("the label {name} has no name in the list", name=name))
        found.append(numbers[name])
    return tuple(found)


def _of_pairs(items: list[Any]) -> dict[str, float]:
    """A list of pairs of a name and a score. Raises UnusableError for spans and anything else."""
    scores: dict[str, float] = {}
    for item in items:
        if len(item) != 2 or not isinstance(item[0], str) or not isinstance(item[1], float):
            raise UnusableError(tr("it marks places in the text, not the whole posting"))
        scores[name_of(item[0])] = _score(item[1], "labels")
    return scores


def _of_mapping(
    value: dict[str, Any], what: str
) -> tuple[tuple[str, ...], tuple[str, ...] | None, dict[str, float]]:
    """Names as keys, with yes or no, or a score, for each."""
    scores = {
        name: float(score)
        for name, score in value.items()
        if isinstance(score, float) and 0 < score < 1 and not isinstance(score, bool)
    }
    if scores:
        return (), None, {name_of(name): _score(score, what) for name, score in value.items()}
    yes: list[str] = []
    no: list[str] = []
    for name, flag in value.items():
        try:
            answer = as_answer(flag)
        except UnusableError:
            raise UnusableError(tr("its {what} are not a list of names", what=what)) from None
        if answer is not None:
            (yes if answer else no).append(name_of(name, what))
    return tuple(yes), tuple(no), {}


def _score(value: object, what: str) -> float:
    if isinstance(value, (int, float)) and 0 <= value <= 1:
        return float(value)
    raise UnusableError(tr("its {what} hold a score that is not from 0 to 1", what=what))


_VERDICT_KEYS = ("value", "answer", "selected", "checked", "accepted", "is_positive")
_NAME_KEYS = ("label", "name", "displayName", "classname", "text", "value", "class", "category")
_SCORE_KEYS = ("score", "probability", "confidence")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _of_objects(
    items: list[Any], what: str, numbers: Mapping[str, str] | None
) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None, dict[str, float]]:
    """A list of objects that each name a label, with yes or no, or with a score if a program gave it."""
    names: dict[str, None] = {}
    no: dict[str, None] = {}
    scores: dict[str, float] = {}
    for item in items:
        if not isinstance(item, dict):
            names[name_of(item, what)] = None
            continue
        if any(key in item for key in ("start", "start_offset", "end", "end_offset")):
            raise UnusableError(tr("it marks places in the text, not the whole posting"))
        key = next((key for key in _NAME_KEYS if key in item), None)
        if key is None or isinstance(item[key], (list, dict)):
            raise UnusableError(tr("its {what} are not a list of names", what=what))
        name = name_of(item[key], what)
        if numbers:
            (name,) = _named([name], numbers) or ("",)
        score = next((item[each] for each in _SCORE_KEYS if _is_number(item.get(each))), None)
        verdict = next((item[each] for each in _VERDICT_KEYS if each in item and each != key), True)
        if score is None and isinstance(verdict, float) and not verdict.is_integer():
            score = verdict
        if score is not None:
            scores[name] = _score(score, what)
            continue
        try:
            answer = as_answer(verdict)
        except UnusableError:
            raise UnusableError(tr("its {what} say neither yes nor no", what=what)) from None
        if answer is not None:
            (names if answer else no)[name] = None
    if scores and not names and not no:
        return None, None, scores
    yes = tuple(name for name in names if name)
    return yes, tuple(name for name in no if name) if no else None, {}


class FlagColumns:
    """One column per label, with yes or no in its cells.

    ``marks_only``: the file marks yes alone (an x), so a blank cell is *no*; otherwise it is unanswered.
    ``minus_is_no``: -1 means *no*; otherwise it is unanswered, as in a file that has 0 as well.
    A row of blanks says nothing. ``prefix`` is what all the columns' names begin with, apart from the label.
    """

    def __init__(
        self, columns: Sequence[str], *, marks_only: bool, minus_is_no: bool = False, prefix: str = ""
    ) -> None:
        self._columns = label_of_column(columns, prefix)
        self._marks_only = marks_only
        self._minus_is_no = minus_is_no

    def answers(self, values: dict[str, Any]) -> Answers:
        yes: list[str] = []
        no: list[str] = []
        blank: list[str] = []
        for column, name in self._columns.items():
            value = take(values, column)
            if is_minus_one(value):
                (no if self._minus_is_no else blank).append(name)
                continue
            try:
                answer = as_answer(value)
            except UnusableError:
                raise UnusableError(tr("its cell of {name} is neither yes nor no", name=name)) from None
            (blank if answer is None else yes if answer else no).append(name)
        if not yes and not no:
            return UNTAGGED
        if self._marks_only:
            return Answers(tuple(yes), (*no, *blank), done=True)
        return Answers(tuple(yes), tuple(no), done=not blank)


def label_of_column(columns: Iterable[str], prefix: str) -> dict[str, str]:
    """The label that each column is about."""
    return {column: name_of(one_line(column).removeprefix(prefix)) or column for column in columns}


def is_minus_one(value: object) -> bool:
    """Whether a cell is -1, which means *no* beside 1 alone, and unanswered beside 1 and 0."""
    return value == -1 or (isinstance(value, str) and value.strip() in ("-1", "-1.0"))


class ScoreColumns:
    """One column per label, with a program's probability in its cells: predictions, never answers."""

    def __init__(self, columns: Sequence[str], prefix: str = "") -> None:
        self._columns = label_of_column(columns, prefix)

    def answers(self, values: dict[str, Any]) -> Answers:
        scores: dict[str, float] = {}
        for column, name in self._columns.items():
            value = take(values, column)
            if is_missing(value):
                continue
            score = as_share(value)
            if score is None:
                raise UnusableError(tr("its cell of {name} is not a number from 0 to 1", name=name))
            scores[name] = score
        return Answers(probabilities=scores)


class NameColumns:
    """Several columns that hold one label each, such as label_1 to label_4. All blank: not tagged.

    ``scores`` are columns with a program's probability for each of them. ``numbers`` as in ``LabelColumn``.
    """

    def __init__(
        self,
        columns: Sequence[str],
        scores: Sequence[str] = (),
        numbers: Mapping[str, str] | None = None,
    ) -> None:
        self._columns = tuple(columns)
        self._scores = tuple(scores)
        self._numbers = numbers

    def answers(self, values: dict[str, Any]) -> Answers:
        names: dict[str, None] = {}
        scores: dict[str, float] = {}
        for place, column in enumerate(self._columns):
            score = as_share(take(values, self._scores[place])) if self._scores else None
            found = as_names(take(values, column), "", column)
            if found and self._numbers:
                found = _named(found, self._numbers)
            for name in found or ():
                names[name] = None
                scores[name] = 1.0 if score is None else score
        if self._scores:
            return Answers(probabilities=scores)
        return Answers(tuple(names)) if names else UNTAGGED


class CoderColumns:
    """One column per annotator, with the labels that each one gave. A blank cell: not tagged by this one."""

    def __init__(self, columns: Sequence[str], separator: str | None) -> None:
        self._columns = tuple(columns)
        self._separator = separator

    def answers(self, values: dict[str, Any]) -> Answers:
        given = [as_names(take(values, column), self._separator, column) for column in self._columns]
        return of_coders([names for names in given if names is not None])


class VerdictColumn:
    """A column names a label and another one says whether it applies: yes or no, accept or reject."""

    def __init__(self, column: str, verdict: str, separator: str | None) -> None:
        self._column = column
        self._verdict = verdict
        self._separator = separator

    def answers(self, values: dict[str, Any]) -> Answers:
        names = as_names(take(values, self._column), self._separator, self._column)
        answer = as_verdict(take(values, self._verdict))
        if not names or answer is None:
            return UNTAGGED
        return Answers(names, ()) if answer else Answers((), names)


_VERDICTS = {"accept": True, "accepted": True, "reject": False, "rejected": False, "ignore": None}


def as_verdict(value: object) -> bool | None:
    """Yes or no, or accept or reject; None for unanswered. Raises UnusableError for anything else."""
    word = value.strip().casefold() if isinstance(value, str) else ""
    return _VERDICTS[word] if word in _VERDICTS else as_answer(value)


class ScoredColumn:
    """A column names a label and another one holds a program's score for it: predictions."""

    def __init__(self, column: str, score: str, separator: str | None) -> None:
        self._column = column
        self._score = score
        self._separator = separator

    def answers(self, values: dict[str, Any]) -> Answers:
        names = as_names(take(values, self._column), self._separator, self._column)
        value = take(values, self._score)
        if not names:
            return UNTAGGED
        score = 1.0 if is_missing(value) else as_share(value)
        if score is None:
            raise UnusableError(tr("its {score} is not a number from 0 to 1", score=self._score))
        return Answers(probabilities=dict.fromkeys(names, score))


class ScoredNames:
    """Names of labels in a cell, each with a program's score behind it: predictions."""

    def __init__(self, column: str, separator: str | None) -> None:
        self._column = column
        self._separator = separator

    def answers(self, values: dict[str, Any]) -> Answers:
        names = as_names(take(values, self._column), self._separator, self._column)
        scores: dict[str, float] = {}
        for name in names or ():
            scored = scored_name(name)
            if scored is None:
                raise UnusableError(tr("no score stands behind {name}", name=name))
            scores[scored[0]] = scored[1]
        return Answers(probabilities=scores)


class VectorColumn:
    """A list of as many numbers as there are labels: 1 is yes and 0 is no; others are probabilities."""

    def __init__(self, column: str, names: Sequence[str]) -> None:
        self._column = column
        self._names = tuple(names)

    def answers(self, values: dict[str, Any]) -> Answers:
        value = take(values, self._column)
        if is_missing(value):
            return UNTAGGED
        vector = as_vector(value)
        if vector is None or len(vector) != len(self._names):
            raise UnusableError(
                tr(
                    "its {column} are not {names} numbers from 0 to 1",
                    column=self._column,
                    names=len(self._names),
                )
            )
        named = dict(zip(self._names, vector, strict=True))
        if not all(number in (0, 1) for number in vector):
            return Answers(probabilities=named)
        yes = tuple(name for name, number in named.items() if number)
        return Answers(yes, tuple(name for name, number in named.items() if not number), done=True)


def as_vector(value: object) -> list[float] | None:
    """A list of numbers from 0 to 1, also in a cell; None for anything else."""
    listed = listed_names(value) if isinstance(value, str) else value
    if not isinstance(listed, list) or len(listed) < 2:
        return None
    numbers = []
    for item in listed:
        number = float(item) if isinstance(item, bool) else as_share(item)
        if number is None:
            return None
        numbers.append(number)
    return numbers


def of_coders(coders: Sequence[Iterable[str]]) -> Answers:
    """Merge several people's lists of labels. Labels on which they differ are unanswered."""
    if not coders:
        return UNTAGGED
    folded = [{same_name(name) for name in names} for names in coders]
    every = {same_name(name): name for names in coders for name in names}
    agreed = set.intersection(*folded)
    disputed = tuple(name for fold, name in every.items() if fold not in agreed)
    yes = tuple(name for fold, name in every.items() if fold in agreed)
    return Answers(yes, None, False if disputed else None, unanswered=disputed)
