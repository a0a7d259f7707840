"""Merge several rows about one posting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.labels import same_name
from app.core.records import Answer

if TYPE_CHECKING:
    from app.core.records import IncomingPosting

REPLACE = "replace"
"""The later row counts, as in a list corrected at its end."""

ADD = "add"
"""Each row holds some of the posting's labels; together they are all."""

AGREE = "agree"
"""Each row holds one annotator's answers; labels on which they differ stay unanswered."""


def combined(first: IncomingPosting, second: IncomingPosting) -> IncomingPosting:
    """Merge two rows about the same posting.

    The result's ``unanswered`` names the labels on which the rows differ; further rows do not settle them.
    The later row replaces the earlier one if its text differs or its ``repeated`` is ``REPLACE``.
    """
    same_content = words_of(first) == words_of(second)
    if second.repeated == REPLACE or not same_content:
        return second
    fields = {**first.fields, **second.fields}
    probabilities = {**first.probabilities, **second.probabilities}
    assigned = second.assigned
    if first.assigned is not None:
        assigned = _once((*first.assigned, *(second.assigned or ())))
    together = replace(second, fields=fields, probabilities=probabilities, assigned=assigned)
    if second.labels is None or first.labels is None:
        said = first if second.labels is None else second
        return replace(
            together,
            labels=said.labels,
            no=said.no,
            done=said.done,
            rest_no=said.rest_no,
            unanswered=said.unanswered,
        )
    if second.repeated == ADD and first.no is None and second.no is None:
        return replace(together, labels=_once((*first.labels, *second.labels)))
    return _agreed(first, second, together)


def words_of(row: IncomingPosting) -> str:
    """The words of a posting: rows about the same one may differ in blanks."""
    return " ".join(f"{row.title} {row.text}".split())


def _agreed(first: IncomingPosting, second: IncomingPosting, together: IncomingPosting) -> IncomingPosting:
    listed = _once(
        (
            *(first.labels or ()),
            *(second.labels or ()),
            *(first.no or ()),
            *(second.no or ()),
            *first.unanswered,
            *second.unanswered,
        )
    )
    yes: list[str] = []
    no: list[str] = []
    disputed: list[str] = []
    for name in listed:
        folded = same_name(name)
        if _holds(first.unanswered, folded) or _holds(second.unanswered, folded):
            disputed.append(name)
            continue
        answers = {_answer(first, folded), _answer(second, folded)} - {None}
        if len(answers) > 1:
            disputed.append(name)
        elif Answer.YES in answers:
            yes.append(name)
        elif answers:
            no.append(name)
    lists_alone = first.no is None and second.no is None
    done = first.done if first.done == second.done else bool(first.done or second.done)
    return replace(
        together,
        labels=tuple(yes),
        no=None if lists_alone else tuple(no),
        rest_no=first.rest_no or second.rest_no,
        unanswered=tuple(disputed),
        done=False if disputed else done,
    )


def _answer(row: IncomingPosting, folded: str) -> Answer | None:
    if _holds(row.labels or (), folded):
        return Answer.YES
    if row.no is None or row.rest_no or _holds(row.no, folded):
        return Answer.NO
    return None


def _holds(names: tuple[str, ...], folded: str) -> bool:
    return any(same_name(name) == folded for name in names)


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple({same_name(name): name for name in reversed(names)}.values())[::-1]
