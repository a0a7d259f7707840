"""Open a project's SQLite file: checks and settings."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING
from urllib.parse import quote

from app.core.errors import ProjectError
from app.core.translation import tr
from app.store import cells, own_schema, schema, words
from app.store.failures import damaged, translating_errors
from app.store.file_guard import (
    MAGIC,
    FileGuard,
    GuardedConnection,
    cut_short,
    head_of,
    log_of,
    reading,
    require_writable,
)
from app.store.names import require_short_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

_WAIT_SECONDS = 5.0
"""How long a job waits for another program's write; see ``connect`` for the window's own thread."""
_SPARE_BYTES = 1 << 20
_MOST_BYTES = 1 << 28
"""The maximum size of a row in bytes, four times that of the longest row of an imported file."""


def connect(
    path: Path, *, read_only: bool, wait_seconds: float = _WAIT_SECONDS, guard: FileGuard | None = None
) -> GuardedConnection:
    """Open a connection in autocommit mode. Durable: a commit is on disk when it returns.

    If the file may be written, a connection for reading opens it for writing too, since only then are the
    files of the write-ahead log removed on closing. Otherwise the file is opened without a log, since the log
    of a write-protected file would be write-protected as well, and stay behind.

    Triggers of the file can call our functions only on a connection for writing whose schema was checked.
    """
    name = quote(os.fsencode(path.absolute()))
    if not read_only:
        return _connect(f"file:{name}?mode=rw", wait_seconds, guard)
    lies_still = not os.access(path, os.W_OK) and not log_of(path).exists()
    for mode in () if lies_still else ("mode=rw", "mode=ro"):
        with contextlib.suppress(sqlite3.OperationalError):
            return _connect_for_reading(f"file:{name}?{mode}", wait_seconds, guard)
    return _connect_for_reading(f"file:{name}?mode=ro&immutable=1", wait_seconds, guard)


def _connect_for_reading(uri: str, wait_seconds: float, guard: FileGuard | None) -> GuardedConnection:
    connection = _connect(uri, wait_seconds, guard)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(uri: str, wait_seconds: float, guard: FileGuard | None) -> GuardedConnection:
    # Once the file is gone, no second connection can be opened, so another thread may read on this one.
    connection = sqlite3.connect(
        uri,
        uri=True,
        timeout=wait_seconds,
        isolation_level=None,
        factory=GuardedConnection,
        check_same_thread=False,
    )
    try:
        connection.guard = guard
        connection.text_factory = cells.decoded
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_BYTES)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA wal_autocheckpoint = 0")  # ``FileGuard`` folds the log
        connection.execute("PRAGMA journal_size_limit = 0")  # so that the log's length says how much it holds
        words.teach(connection)
    except UnicodeDecodeError as error:  # SQLite's own message quotes garbage
        connection.close()
        raise sqlite3.DatabaseError("malformed schema") from error
    except BaseException:
        connection.close()
        raise
    return connection


def require_own_schema(connection: sqlite3.Connection, path: Path, *, writing: bool) -> None:
    """Check that all tables, indexes and triggers are ours; then allow triggers to run if ``writing``.

    ``bring_up_to_date`` reports files of other programs or versions.

    Raises:
        ProjectError: some were added or changed. DamagedProjectError: some are missing.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID or not 1 <= version <= schema.VERSION:
        return
    own_schema.require(connection, path, version)
    if writing:
        connection.execute("PRAGMA trusted_schema = ON")


def create(path: Path) -> None:
    """Create an empty project file.

    Raises:
        ProjectError: the file exists, or cannot be created.
    """
    require_short_name(path)
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise ProjectError(
            tr("{path} already exists. Choose another name, or open it instead.", path=path)
        ) from error
    except OSError as error:
        raise ProjectError(
            tr("{path} cannot be created: {reason}. Choose another folder.", path=path, reason=error.strerror)
        ) from error
    try:
        with (
            translating_errors(path),
            contextlib.closing(connect(path, read_only=False)) as connection,
        ):
            connection.execute("PRAGMA journal_mode = WAL")
            schema.migrate(connection, 0)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def inspect(path: Path, *, writing: bool) -> None:
    """Refuse files that cannot be a project, before SQLite touches them.

    Raises:
        ProjectError: the file is missing, a folder, unreadable, empty, not a SQLite file, or write-protected
            although it is opened for writing.
        DamagedProjectError: pages are missing, or the end consists of zeros.
    """
    try:
        require_short_name(path)
        if path.is_dir():
            raise ProjectError(tr("{path} is a folder. Give the name of a .jobtag file in it.", path=path))
        with reading(path) as descriptor:
            head, length = head_of(descriptor), os.fstat(descriptor).st_size
    except FileNotFoundError as error:
        raise ProjectError(
            tr("{path} does not exist. Check the name, or create it with: jobtag new {path}", path=path)
        ) from error
    except OSError as error:
        raise ProjectError(
            tr(
                "{path} cannot be read: {reason}. Check the file and its folder.",
                path=path,
                reason=error.strerror,
            )
        ) from error
    if not head:
        raise ProjectError(
            tr(
                "{path} is empty, so it is not a Jobtag project. Restore a backup, or create a new project.",
                path=path,
            )
        )
    if not head.strip(b"\0"):
        raise ProjectError(
            tr(
                "{path} begins with nothing but zeros, which a failing disk may cause. Restore a "
                "backup of it.",
                path=path,
            )
        )
    if not head.startswith(MAGIC):
        raise ProjectError(
            tr("{path} is not a Jobtag project. To use its postings, import it into a project.", path=path)
        )
    if cut_short(head, length) and not log_of(path).exists():
        raise damaged(path)
    if writing:
        if not os.access(path, os.W_OK):
            raise ProjectError(
                tr("{path} is write-protected. Copy it to a folder where you may write.", path=path)
            )
        _free_files_beside(path)


def _free_files_beside(path: Path) -> None:
    """Make log files writable that were left behind when the project was opened write-protected."""
    for beside in (log_of(path), path.with_name(f"{path.name}-shm")):
        if beside.exists() and not _writable(beside):
            try:
                beside.chmod(path.stat().st_mode & 0o777)
            except OSError as error:
                raise ProjectError(
                    tr(
                        "{beside} is write-protected, so the project next to it cannot be changed. Make it "
                        "writable, then try again.",
                        beside=beside,
                    )
                ) from error


def _writable(path: Path) -> bool:
    """Whether the file's permissions allow its owner to write, even if this user needs no permission."""
    return os.access(path, os.W_OK) and bool(path.stat().st_mode & 0o200)


def may_change(path: Path) -> bool:
    """Whether the file and its folder can be written, as a migration with a copy requires."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def is_older(connection: sqlite3.Connection) -> bool:
    """Whether the file is a project of an older version."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return bool(application == schema.APPLICATION_ID and 1 <= version < schema.VERSION)


def bring_up_to_date(
    connection: sqlite3.Connection,
    path: Path,
    *,
    read_only: bool,
    migrations: Sequence[Callable[[sqlite3.Connection], None]] = schema.MIGRATIONS,
) -> None:
    """Check that the file is a project of a known version; migrate an older one after making a copy.

    Raises:
        ProjectError: another program's file, a newer version, or an older one that cannot be written.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(migrations):
        raise ProjectError(
            tr("{path} was made by a newer Jobtag. Update Jobtag to open it; nothing was changed.", path=path)
        )
    if application != schema.APPLICATION_ID or version < 1:
        raise ProjectError(
            tr(
                "{path} is a database of another program, not a Jobtag project. Choose a .jobtag file.",
                path=path,
            )
        )
    if version == len(migrations):
        return
    if read_only:
        raise ProjectError(
            tr(
                "{path} was made by an older Jobtag and can only be read here. Copy it to a folder "
                "where you may write, then open it.",
                path=path,
            )
        )
    copy_into(path.with_name(f"{path.name}.version-{version}"), connection)
    schema.migrate(connection, version, migrations)


def copy_into(path: Path, connection: sqlite3.Connection) -> None:
    """Write a complete copy of the project to ``path``; if that fails, ``path`` is unchanged."""
    unfinished = path.with_name(path.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        with contextlib.closing(sqlite3.connect(unfinished)) as target:
            connection.backup(target)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def require_room(path: Path) -> None:
    """Stop a long piece of writing before the disk is full.

    The contents of the write-ahead log need the same room again in the file, and deleting what was written
    needs a little.

    Raises:
        ProjectError: there is too little room.
    """
    try:
        log_bytes = path.with_name(f"{path.name}-wal").stat().st_size
        disk = shutil.disk_usage(path.absolute().parent)
    except OSError:  # unknown; SQLite will notice
        return
    if disk.total and disk.free < log_bytes + _SPARE_BYTES:
        raise ProjectError(
            tr(
                "There is too little room on the disk that holds {name}. Make room, then try again; "
                "nothing is lost.",
                name=path.name,
            )
        )


def fold_log(connection: sqlite3.Connection) -> None:
    """Move the write-ahead log into the file and free its room, as far as possible now.

    Does not wait: a reader at this moment keeps the log, and so does a full disk.
    """
    guard = getattr(connection, "guard", None)
    if guard is None:
        return
    connection.execute("PRAGMA busy_timeout = 0")
    with contextlib.suppress(sqlite3.OperationalError):
        guard.fold(connection)
    connection.execute(f"PRAGMA busy_timeout = {1000 * _WAIT_SECONDS:.0f}")


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run the block as a transaction.

    Raises:
        ProjectMovedError: the file is gone or was replaced. This is checked before and after the commit,
            which may have reached a file that nobody can find.
        DamagedProjectError: the file is known to be damaged.
    """
    require_writable(connection)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.OperationalError):  # a full disk has already rolled back
            connection.execute("ROLLBACK")
        raise
    require_writable(connection)
    guard = getattr(connection, "guard", None)
    if guard is not None:
        with contextlib.suppress(sqlite3.OperationalError):  # on a full disk, the log stays and is complete
            guard.fold_long_log(connection)
