"""The answers in a row, and the notations that files use for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from app.core.labels import same_name
from app.formats.label_cells import as_names, name_of
from app.formats.values import UnusableError, as_answer, as_flag, is_missing, take

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LABELS_NO, DONE, UNANSWERED = "labels_no", "done", "labels_open"
"""Further columns about labels in a file that Jobtag wrote."""

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

    def answers(self, values: dict[str, Any]) -> Answers:
        value = take(values, self._column)
        yes = None
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
            raise UnusableError("a label is both in its labels and in its labels_no")
        return Answers(yes, no, done, rest_no, unanswered)

    def _read(self, value: object) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None, dict[str, float]]:
        """The names answered yes, those answered no where a mapping tells, and scores."""
        if isinstance(value, dict) and "choices" not in value:
            return _of_mapping(value, self._column)
        if isinstance(value, list) and any(isinstance(item, dict) for item in value):
            return _of_objects(value, self._column, self._numbers)
        if isinstance(value, list) and value and all(isinstance(item, (list, tuple)) for item in value):
            raise UnusableError("it marks places in the text, not the whole posting")
        names = as_names(value, self._separator, self._column, exact=self._own)
        if names is not None and self._numbers:
            names = _named(names, self._numbers)
        return names, None, {}


def _named(names: Iterable[str], numbers: Mapping[str, str]) -> tuple[str, ...]:
    found = []
    for name in names:
        if name not in numbers:
            raise UnusableError(f"the label {name} has no name in the list")
        found.append(numbers[name])
    return tuple(found)


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
            raise UnusableError(f"its {what} are not a list of names") from None
        if answer is not None:
            (yes if answer else no).append(name_of(name, what))
    return tuple(yes), tuple(no), {}


def _score(value: object, what: str) -> float:
    if isinstance(value, (int, float)) and 0 <= value <= 1:
        return float(value)
    raise UnusableError(f"its {what} hold a score that is not from 0 to 1")


def _of_objects(
    items: list[Any], what: str, numbers: Mapping[str, str] | None
) -> tuple[tuple[str, ...] | None, None, dict[str, float]]:
    """A list of objects that each name a label, with a score if a program gave it."""
    names, scores = [], {}
    for item in items:
        if not isinstance(item, dict):
            names.append(name_of(item, what))
            continue
        if any(key in item for key in ("start", "start_offset", "end", "end_offset")):
            raise UnusableError("it marks places in the text, not the whole posting")
        key = next(
            (key for key in ("label", "name", "text", "value", "class", "category") if key in item), None
        )
        if key is None or isinstance(item[key], (list, dict)):
            raise UnusableError(f"its {what} are not a list of names")
        name = name_of(item[key], what)
        if numbers:
            (name,) = _named([name], numbers)
        score = item.get("score", item.get("probability", item.get("confidence")))
        if isinstance(score, (int, float)) and not isinstance(score, bool):
            scores[name] = _score(score, what)
        else:
            names.append(name)
    if scores and not names:
        return None, None, scores
    return tuple(dict.fromkeys(name for name in names if name)), None, {}


class FlagColumns:
    """One column per label, with yes or no in its cells.

    ``marks_only``: the file marks yes alone (an x), so a blank cell is *no*; otherwise it is unanswered.
    A row of blanks says nothing.
    """

    def __init__(self, columns: Sequence[str], *, marks_only: bool) -> None:
        self._columns = tuple(columns)
        self._marks_only = marks_only

    def answers(self, values: dict[str, Any]) -> Answers:
        yes: list[str] = []
        no: list[str] = []
        blank: list[str] = []
        for name in self._columns:
            try:
                answer = as_answer(take(values, name))
            except UnusableError:
                raise UnusableError(f"its cell of {name} is neither yes nor no") from None
            (blank if answer is None else yes if answer else no).append(name)
        if not yes and not no:
            return UNTAGGED
        if self._marks_only:
            return Answers(tuple(yes), (*no, *blank), done=True)
        return Answers(tuple(yes), tuple(no), done=not blank)


class NameColumns:
    """Several columns that hold one label each, such as label_1 to label_4. All blank: not tagged."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = tuple(columns)

    def answers(self, values: dict[str, Any]) -> Answers:
        names: dict[str, None] = {}
        for column in self._columns:
            value = take(values, column)
            if is_missing(value) or value == "-":
                continue
            names[name_of(value, column)] = None
        return Answers(tuple(names)) if names else UNTAGGED


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
