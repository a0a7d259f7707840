"""Backups of an open project; and putting one in the place of a project that is closed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.core.backups import EVERY, difference
from app.core.jobs import Job, identity
from app.core.places import home, preferences_file
from app.core.records import Progress
from app.core.settings import BACKUP_FOLDER
from app.store import backups, recovering

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from app.core.backups import Backup
    from app.core.recovery import Recovery
    from app.session.state import State

_PAUSE = 0.004
"""Seconds of rest between a few pages: a project of 500 MB then takes about 10 s."""
_AT_ONCE_BYTES = 100_000_000
"""A project up to this size is backed up when it is closed, which then takes less than half a second."""


def backup_folder() -> Path:
    """Where all backups lie: the folder that was chosen, else one beside the person's settings."""
    try:
        found = json.loads(preferences_file().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        found = {}
    chosen = found.get(BACKUP_FOLDER.name) if isinstance(found, dict) else None
    return Path(chosen) if isinstance(chosen, str) and chosen else home("data") / "backups"


class Backups:
    """The backups of an open project. What takes long is given out as a ``Job``."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project
        self._backed_up = self._version()

    def _version(self) -> tuple[int, int | None]:
        """What changes with everything that a backup is for: edits and trainings."""
        current = self._state.current
        return self._project.counter("revision"), None if current is None else current.number

    @property
    def folder(self) -> Path:
        """Where the backups of this project lie."""
        return backups.folder_of(self._project.path, backup_folder())

    def all(self) -> list[Backup]:
        """The backups of this project, the newest first."""
        return backups.find(self._project.path, backup_folder())

    @property
    def changed(self) -> bool:
        """Whether there is something that no backup holds, as far as this session knows."""
        return not self._project.read_only and self._version() != self._backed_up

    @property
    def due(self) -> bool:
        """Whether it is time for a backup: something changed, and the newest is half an hour old."""
        if self._project.trouble is not None or not self.changed:
            return False
        newest = next(iter(self.all()), None)
        return newest is None or datetime.now(UTC) - newest.taken >= EVERY

    @property
    def wanted_on_closing(self) -> bool:
        """Whether closing makes one: something changed, and the project is small or one is due."""
        if self._project.trouble is not None or not self.changed:
            return False
        return self._project.path.stat().st_size <= _AT_ONCE_BYTES or self.due

    def job(self, *, hurry: bool = False) -> Job[Backup, Backup]:
        """Make a backup now. Without ``hurry`` it rests between pages, so that nothing else waits.

        Raises:
            ProjectError: from its steps, where the folder cannot be written or lacks the room.
        """
        version = self._version()

        def keep(backup: Backup) -> Backup:
            self._backed_up = version
            return backup

        making = partial(backups.take, self._project, backup_folder(), pause=0.0 if hurry else _PAUSE)
        return Job("backup", "Backup", partial(_as_progress, making, "Making a backup"), keep, quiet=True)

    def difference(self, backup: Backup) -> str:
        """What restoring a backup would change, such as "214 fewer answers, label Remote missing".

        Raises:
            ProjectError: the backup cannot be read.
        """
        with self._project.sibling() as connection:
            now = backups.summary_of(connection)
        return difference(now, backups.summary(backup.path))


def backups_of(project: Path) -> list[Backup]:
    """The backups of a project that need not be open, nor even be there; the newest first."""
    return backups.find(project, backup_folder())


def difference_to(project: Path, backup: Path) -> str:
    """What restoring a backup would change. Raises ProjectError where one of the two cannot be read."""
    return difference(backups.summary(project), backups.summary(backup))


def restore_job(project: Path, backup: Path) -> Job[Path | None, Path | None]:
    """Put a backup in the place of a project that is open nowhere; see ``store.backups.restore``."""
    steps = partial(backups.restore, project, backup, backup_folder())
    return Job("restore", "Restoring", partial(_as_progress, steps, f"Restoring {project.name}"), identity)


def recover_job(damaged: Path, path: Path) -> Job[Recovery, Recovery]:
    """Copy what can be read of a damaged project into a new one; see ``store.recovering.recover``."""
    steps = partial(recovering.recover, damaged, path)
    return Job("recover", "Recovering", partial(_as_progress, steps, f"Recovering {damaged.name}"), identity)


Result = TypeVar("Result")


def _as_progress(
    make_steps: Callable[[], Generator[float, None, Result]], what: str
) -> Generator[Progress, None, Result]:
    """Steps that yield the share done as progress."""
    steps = make_steps()
    try:
        while True:
            try:
                share = next(steps)
            except StopIteration as stop:
                result: Result = stop.value
                return result
            yield Progress(share, what)
    finally:
        steps.close()
