"""Backups of an open project, and restoring one over a closed project."""

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
from app.core.translation import tr
from app.store import backups

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from app.core.backups import Backup
    from app.core.recovery import Recovery
    from app.session.state import State

_PAUSE = 0.004
"""Seconds to pause after every few pages. A project of 500 MB then takes about 10 s."""
_AT_ONCE_BYTES = 100_000_000
"""Projects up to this size are backed up on closing, which takes less than half a second."""


def backup_folder() -> Path:
    """The folder of all backups: the chosen one, or else one next to the settings."""
    try:
        found = json.loads(preferences_file().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        found = {}
    chosen = found.get(BACKUP_FOLDER.name) if isinstance(found, dict) else None
    return Path(chosen) if isinstance(chosen, str) and chosen else home("data") / "backups"


class Backups:
    """The backups of an open project. Anything that takes long is returned as a ``Job``."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project
        self._backed_up = self._version()

    def _version(self) -> tuple[int, int | None]:
        """A value that changes with every edit and training."""
        current = self._state.current
        return self._project.counter("revision"), None if current is None else current.number

    @property
    def folder(self) -> Path:
        """The folder of this project's backups."""
        return backups.folder_of(self._project.path, backup_folder())

    def all(self) -> list[Backup]:
        """The backups of this project, the newest first."""
        return backups.find(self._project.path, backup_folder())

    @property
    def changed(self) -> bool:
        """Whether something changed since the last backup, as far as this session knows."""
        return not self._project.read_only and self._version() != self._backed_up

    @property
    def due(self) -> bool:
        """Whether a backup is due: something changed, and the newest backup is at least half an hour old."""
        if self._project.trouble is not None or not self.changed:
            return False
        newest = next(iter(self.all()), None)
        return newest is None or datetime.now(UTC) - newest.taken >= EVERY

    @property
    def wanted_on_closing(self) -> bool:
        """Whether closing makes a backup: something changed, and the project is small or a backup is due."""
        if self._project.trouble is not None or not self.changed:
            return False
        return self._project.path.stat().st_size <= _AT_ONCE_BYTES or self.due

    def job(self, *, hurry: bool = False) -> Job[Backup, Backup]:
        """Make a backup now. Without ``hurry`` it pauses between pages, so that nothing else has to wait.

        Raises:
            ProjectError: from its steps, if the folder cannot be written or its disk is full.
        """
        version = self._version()

        def keep(backup: Backup) -> Backup:
            self._backed_up = version
            return backup

        making = partial(backups.take, self._project, backup_folder(), pause=0.0 if hurry else _PAUSE)
        return Job("backup", tr("Backup"), partial(_with_fractions, making), keep, quiet=True)

    def difference(self, backup: Backup) -> str:
        """Describe what restoring a backup would change: "214 fewer answers, label Remote missing".

        Raises:
            ProjectError: the backup cannot be read.
        """
        with self._project.sibling() as connection:
            now = backups.summary_of(connection)
        return difference(now, backups.summary(backup.path))


def backups_of(project: Path) -> list[Backup]:
    """The backups of a project, newest first. The project need not be open, or even exist."""
    return backups.find(project, backup_folder())


def difference_to(project: Path, backup: Path) -> str:
    """Describe what restoring a backup would change. Raises ProjectError if either file is unreadable."""
    return difference(backups.summary(project), backups.summary(backup))


def restore_job(project: Path, backup: Path) -> Job[Path | None, Path | None]:
    """Replace a project, which must be closed, by a backup; see ``store.backups.restore``."""
    steps = partial(backups.restore, project, backup, backup_folder())
    title = tr("Restoring {file}", file=project.name)
    return Job("restore", title, partial(_with_fractions, steps), identity)


def recover_job(damaged: Path, path: Path) -> Job[Recovery, Recovery]:
    """Copy the readable part of a damaged project into a new one; see ``store.recovering.recover``."""
    from app.store import recovering  # late, since opening a sound project does not need it

    steps = partial(recovering.recover, damaged, path)
    title = tr("Recovering {file}", file=damaged.name)
    return Job("recover", title, partial(_with_fractions, steps), identity)


Result = TypeVar("Result")


def _with_fractions(
    make_steps: Callable[[], Generator[float, None, Result]],
) -> Generator[Progress, None, Result]:
    """Turn yielded fractions into progress steps, of which the job's title says all."""
    steps = make_steps()
    try:
        while True:
            try:
                share = next(steps)
            except StopIteration as stop:
                result: Result = stop.value
                return result
            yield Progress(share, "")
    finally:
        steps.close()
