"""Edits of many postings, as generators. Each is one undo step and has no effect if it is cancelled."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from app.core.jobs import Breather
from app.core.records import Progress
from app.store import editing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from app.core.records import Changes
    from app.core.tagging import Tagging
    from app.store.edits import Edit, FlagPostings, ShowPostings
    from app.store.project import Project

Done = TypeVar("Done")


def retag(
    project: Project,
    posting_ids: Sequence[int],
    after: Callable[[Tagging], Tagging],
    title: str,
    also: Sequence[Edit] = (),
) -> Generator[Progress, None, Changes]:
    """Replace the taggings of postings by ``after(tagging)``, together with the edits ``also``."""
    return (yield from retag_each(project, posting_ids, lambda _, before: after(before), title, also))


def retag_each(
    project: Project,
    posting_ids: Sequence[int],
    after: Callable[[int, Tagging], Tagging],
    title: str,
    also: Sequence[Edit] = (),
) -> Generator[Progress, None, Changes]:
    """``retag`` with an ``after`` that also depends on the posting's id."""
    with project.sibling(durable=True) as connection:
        return (yield from _whole(editing.retag(connection, posting_ids, after, title, also), title))


def change_many(
    project: Project,
    posting_ids: Sequence[int],
    condition: str,
    edit_of: Callable[[tuple[int, ...]], FlagPostings | ShowPostings],
    title: str,
) -> Generator[Progress, None, Changes]:
    """Apply ``edit_of(ids)`` to the postings for which an SQL ``condition`` holds."""
    with project.sibling(durable=True) as connection:
        return (yield from _whole(editing.change_many(connection, posting_ids, condition, edit_of), title))


def step(project: Project, title: str, *, forward: bool) -> Generator[Progress, None, Changes | None]:
    """Undo or redo (``forward``) a long edit."""
    with project.sibling(durable=True) as connection:
        return (yield from _whole(editing.step(connection, forward=forward), title))


def _whole(steps: Generator[float, None, Done], title: str) -> Generator[Progress, None, Done]:
    """Turn the steps of one edit into progress. Closing them early reverts the edit."""
    breather = Breather()
    with closing(steps):
        while True:
            try:
                fraction = next(steps)
            except StopIteration as stop:
                changes: Done = stop.value
                return changes
            breather.yield_to_gui()
            yield Progress(fraction, title)
