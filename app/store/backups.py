"""Automatic backups: complete copies in their own folder, thinned out over time, and restored."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.backups import Backup, Summary, to_thin_out
from app.core.errors import ProjectError
from app.core.translation import tr
from app.store import connection as connections
from app.store import soundness
from app.store.copying import write_copy
from app.store.failures import damaged, translating_errors
from app.store.file_guard import log_of
from app.store.lock import Lock
from app.store.reading import read_counts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator
    from pathlib import Path

    from app.store.copying import OpenSource
    from app.store.project import Project

MOST_BYTES = 2_000_000_000
"""The limit for all backups of one project. The newest two are kept in any case."""
_LEAST_KEPT = 2
_SPARE_BYTES = 50_000_000
"""The room that must be left on the disk after a backup."""
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)(?:-(\d+))?\.jobtag")
_FORM = "%Y-%m-%dT%H-%M-%S"
_NAME_LENGTH = 60


def folder_of(project: Path, base: Path) -> Path:
    """The folder of a project's backups, named after the project and its path."""
    place = zlib.crc32(os.fsencode(project.absolute()))
    stem = re.sub(r"[^\w.-]+", " ", project.stem).strip()[:_NAME_LENGTH] or "project"
    return base / f"{stem}-{place:08x}"


def find(project: Path, base: Path) -> list[Backup]:
    """The backups of a project, the newest first."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder_of(project, base).iterdir():
            named = _NAME.fullmatch(path.name)
            if named:
                taken = datetime.strptime(named.group(1), _FORM).replace(tzinfo=UTC)
                backup = Backup(path, taken, path.stat().st_size)
                found.append(((taken, int(named.group(2) or 0)), backup))
    return [backup for _, backup in sorted(found, key=lambda pair: pair[0], reverse=True)]


def take(project: Project, base: Path, *, pause: float) -> Generator[float, None, Backup]:
    """Make a backup of an open project and delete superfluous ones. Yields 0..1.

    It is copied in its own thread, a few pages at a time with a ``pause`` in seconds in between, so that
    neither the window nor an edit has to wait.

    Raises:
        ProjectError: the folder cannot be written, or its disk is full.
    """
    return (yield from _make(project.path, project.copy_source, base, pause=pause))


def _make(
    path: Path, source: OpenSource, base: Path, *, pause: float = 0.0
) -> Generator[float, None, Backup]:
    folder = folder_of(path, base)
    now = datetime.now(UTC).replace(microsecond=0)
    with _saying_where(folder):
        folder.mkdir(parents=True, exist_ok=True)
        _remove_unfinished(folder)
        _require_room(path, folder)
        target = _free_name(folder, now)
    unfinished = target.with_name(f"{target.name}.part")
    yield from write_copy(source, unfinished, pause=pause)
    with _saying_where(folder):
        os.replace(unfinished, target)
    thin_out(path, base, now)
    return Backup(target, now, target.stat().st_size)


@contextlib.contextmanager
def _saying_where(folder: Path) -> Generator[None, None, None]:
    try:
        yield
    except OSError as error:
        raise ProjectError(
            tr(
                "No backup can be kept in {folder}: {reason}. Choose another folder for backups.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error


def _free_name(folder: Path, now: datetime) -> Path:
    name = now.strftime(_FORM)
    names = [name, *(f"{name}-{number}" for number in range(1, 100))]
    return next(path for name in names if not (path := folder / f"{name}.jobtag").exists())


def _remove_unfinished(folder: Path) -> None:
    """Leftovers of a killed backup. A project has one writer, so no backup is in progress."""
    for path in folder.glob("*.part*"):
        path.unlink(missing_ok=True)


def _require_room(path: Path, folder: Path) -> None:
    size = path.stat().st_size if path.exists() else 0
    with contextlib.suppress(OSError):
        size += log_of(path).stat().st_size
    if shutil.disk_usage(folder).free < size + _SPARE_BYTES:
        raise ProjectError(
            tr(
                "The disk that holds {folder} is too full for a backup of {name}. Make room, or "
                "choose another folder for backups.",
                folder=folder,
                name=path.name,
            )
        )


def thin_out(project: Path, base: Path, now: datetime, *, most_bytes: int = MOST_BYTES) -> None:
    """Delete superfluous backups, and the oldest ones if all take too much room."""
    found = find(project, base)
    surplus = to_thin_out([backup.taken for backup in found[1:]], now)
    kept = []
    for backup in found:
        if backup is not found[0] and backup.taken in surplus:
            backup.path.unlink(missing_ok=True)
        else:
            kept.append(backup)
    total = 0
    for place, backup in enumerate(kept):
        total += backup.size
        if total > most_bytes and place >= _LEAST_KEPT:
            backup.path.unlink(missing_ok=True)


def summary(path: Path) -> Summary:
    """What a project or a backup of one holds.

    Raises:
        ProjectError: it cannot be read.
    """
    connections.inspect(path, writing=False)
    with (
        translating_errors(path),
        contextlib.closing(connections.connect(path, read_only=True)) as connection,
    ):
        connections.require_own_schema(connection, path, writing=False)
        return summary_of(connection)


def summary_of(connection: sqlite3.Connection) -> Summary:
    """``summary`` over an open connection."""
    counts = read_counts(connection) if _is_current(connection) else None
    listed = "FROM postings p JOIN imports i ON i.id = p.import_id WHERE p.deleted = 0 AND i.shown"
    (postings,) = connection.execute(f"SELECT count(*) {listed}").fetchone()
    (done,) = connection.execute(f"SELECT count(*) {listed} AND p.done = 1").fetchone()
    (answers,) = connection.execute(
        "SELECT count(*) FROM answers a JOIN labels l ON l.id = a.label_id JOIN postings p"
        " ON p.id = a.posting_id WHERE l.shown AND a.value IS NOT NULL AND p.deleted = 0"
    ).fetchone()
    notes = 0
    if counts is not None:
        (notes,) = connection.execute("SELECT count(*) FROM texts WHERE note <> ''").fetchone()
    labels = connection.execute("SELECT name FROM labels WHERE shown ORDER BY position, id").fetchall()
    (model,) = connection.execute("SELECT max(number) FROM models WHERE complete").fetchone()
    return Summary(postings, done, answers, notes, tuple(str(name) for (name,) in labels), model)


def _is_current(connection: sqlite3.Connection) -> bool:
    return not connections.is_older(connection)


def restore(project: Path, backup: Path, base: Path) -> Generator[float, None, Path | None]:
    """Replace a project, which must not be open anywhere, by a backup. Yields 0..1.

    The present file is backed up first. If it is too damaged for that, it is renamed. Returns the new name,
    or None.

    Raises:
        ProjectBusyError: the project is open elsewhere.
        ProjectError: the backup cannot be read, or something cannot be written.
    """
    connections.inspect(backup, writing=False)
    unfinished = project.with_name(f"{project.name}.part")
    with contextlib.ExitStack() as opened:
        lock = Lock(project)
        opened.callback(lock.release)
        opened.callback(_unlink, unfinished)
        yield from write_copy(lambda: _reading(backup), unfinished, replacing=True)
        aside = yield from _put_away(project, base)
        os.replace(unfinished, project)
    return aside


def _unlink(path: Path) -> None:
    path.unlink(missing_ok=True)


@contextlib.contextmanager
def _reading(path: Path) -> Generator[sqlite3.Connection, None, None]:
    with (
        translating_errors(path),
        contextlib.closing(connections.connect(path, read_only=True)) as connection,
    ):
        connections.require_own_schema(connection, path, writing=False)
        if soundness.first_look(connection, path) is not None:
            raise damaged(path)
        yield connection


def _put_away(project: Path, base: Path) -> Generator[float, None, Path | None]:
    """Set the present file aside with its log, which must not be applied to the backup."""
    if not project.exists():
        _unlink(log_of(project))
        return None
    try:
        yield from _make(project, lambda: _reading(project), base)
        _fold(project)
    except ProjectError:
        return _set_aside(project)
    return None


def _fold(project: Path) -> None:
    """Close the project with an empty log."""
    with (
        translating_errors(project),
        contextlib.closing(connections.connect(project, read_only=False)) as connection,
    ):
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise ProjectError(
                tr("{name} is being read elsewhere. Close it there, then try again.", name=project.name)
            )


def _set_aside(project: Path) -> Path:
    now = datetime.now(UTC).strftime(_FORM)
    aside = project.with_name(f"{project.stem[:_NAME_LENGTH]} damaged {now}.jobtag")
    os.replace(project, aside)
    for ending in ("-wal", "-shm"):
        beside = project.with_name(project.name + ending)
        if beside.exists():
            os.replace(beside, aside.with_name(aside.name + ending))
    return aside
