"""The two tasks that a session does itself, as types for callers that need nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.core.jobs import Job
    from app.core.records import Changes, Options


class OptionsOwner(Protocol):
    """Holds the options of the whole project."""

    @property
    def options(self) -> Options:
        """The present options."""

    def set_options(self, options: Options) -> Changes:
        """Change the options."""


class UndoHistory(Protocol):
    """Undoes and redoes edits, one step at a time."""

    def undo(self) -> Changes:
        """Undo the newest edit, if there is one."""

    def redo(self) -> Changes:
        """Redo the edit that was undone last, if there is one."""

    def step_job(self, *, forward: bool) -> Job[Changes | None, Changes]:
        """Undo or redo (``forward``) as a job, for steps that take long."""

    def step_postings(self, *, forward: bool) -> int:
        """How many postings undo or redo (``forward``) would change."""
