"""Edits of many postings, as plain generators like those of ``work``: whole, or cancelled not at all."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from app.core.edits import FlagPostings, ShowPostings
from app.core.jobs import Breather
from app.core.records import Progress
from app.store import editing, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Sequence

    from app.core.edits import Edit
    from app.core.records import Changes
    from app.core.tagging import Tagging
    from app.store.project import Project

Done = TypeVar("Done")

_READ_AT_ONCE = 50


def retag(
    project: Project,
    posting_ids: Sequence[int],
    after: Callable[[Tagging], Tagging],
    title: str,
    also: Sequence[Edit] = (),
) -> Generator[Progress, None, Changes]:
    """Change the answers of many postings as one edit: whole, or cancelled not at all."""
    with project.sibling(durable=True) as connection:
        each = editing.retag(connection, posting_ids, lambda _, before: after(before), title, also)
        return (yield from _whole(each, title))


def finish(
    project: Project,
    posting_ids: Sequence[int],
    finished: Callable[[Tagging, Sequence[int]], Tagging],
    suggest: Callable[[Iterable[tuple[str, str]]], list[tuple[int, ...]]],
    title: str,
) -> Generator[Progress, None, Changes]:
    """``retag`` to what ``finished`` makes of the labels suggested for each posting that is to do.

    ``suggest`` gives their ids for titles and texts.
    """
    suggested: dict[int, tuple[int, ...]] = {}
    with project.sibling() as connection:
        for start in range(0, len(posting_ids), _READ_AT_ONCE):
            yield Progress(None, title)
            some = reading.read_todo(connection, posting_ids[start : start + _READ_AT_ONCE])
            if some:
                suggested.update(zip(some, suggest(reading.read_texts(connection, some)), strict=True))

    def after(posting_id: int, before: Tagging) -> Tagging:
        return finished(before, suggested.get(posting_id, ()))

    with project.sibling(durable=True) as connection:
        return (yield from _whole(editing.retag(connection, posting_ids, after, title), title))


def merge(
    project: Project, source_id: int, after: Callable[[Tagging], Tagging], title: str, also: Sequence[Edit]
) -> Generator[Progress, None, Changes]:
    """``retag`` of the postings that have a label."""
    yield Progress(None, title)
    with project.sibling() as connection:
        posting_ids = reading.read_answered_yes(connection, source_id)
    return (yield from retag(project, posting_ids, after, title, also))


def flag(
    project: Project, posting_ids: Sequence[int], flagged: bool, title: str
) -> Generator[Progress, None, Changes]:
    """Put a flag on many postings, or take it off: whole, or cancelled not at all."""

    def edit_of(turned: tuple[int, ...]) -> FlagPostings:
        return FlagPostings(turned, flagged, title)

    condition = f"p.flagged = {not flagged:d}"
    with project.sibling(durable=True) as connection:
        return (yield from _whole(editing.change_many(connection, posting_ids, condition, edit_of), title))


def delete(project: Project, posting_ids: Sequence[int], title: str) -> Generator[Progress, None, Changes]:
    """Take many postings away: whole, or cancelled not at all."""

    def edit_of(gone: tuple[int, ...]) -> ShowPostings:
        return ShowPostings(gone, shown=False, title=title)

    with project.sibling(durable=True) as connection:
        return (yield from _whole(editing.change_many(connection, posting_ids, "1", edit_of), title))


def _whole(steps: Generator[float, None, Done], title: str) -> Generator[Progress, None, Done]:
    """Steps of one edit as progress; closed before their end they leave nothing."""
    breather = Breather()
    with closing(steps):
        while True:
            try:
                fraction = next(steps)
            except StopIteration as stop:
                changes: Done = stop.value
                return changes
            breather.breathe()
            yield Progress(fraction, title)


def step(project: Project, title: str, *, forward: bool) -> Generator[Progress, None, Changes | None]:
    """Undo or redo (``forward``) an edit that takes long: whole, or cancelled not at all."""
    with project.sibling(durable=True) as connection:
        return (yield from _whole(editing.step(connection, forward=forward), title))
