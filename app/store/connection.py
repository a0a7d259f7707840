"""Opening a project's SQLite file: what it must be, how it is tuned, how its errors speak."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from app.core.errors import ProjectError
from app.store import schema, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

_WAIT_SECONDS = 5.0
_MAGIC = b"SQLite format 3\x00"
_HEAD_BYTES = 100
_SPARE_BYTES = 1 << 20
_DAMAGE = ("not a database", "malformed", "corrupt", "Could not decode", "no such table", "no such column",
           "vtable constructor")  # fmt: skip


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection in autocommit mode. Durable: a commit is on disk when it returns.

    Reading only, too, takes a connection that could write where there may be one, since only such a one
    tidies the files of the write-ahead log away. A read-only folder cannot hold these: there the file is
    read as it lies.
    """
    name = quote(os.fsencode(path.absolute()))
    if not read_only:
        return _connect(f"file:{name}?mode=rw")
    for mode in ("mode=rw", "mode=ro"):
        with contextlib.suppress(sqlite3.OperationalError):
            return _connect_for_reading(f"file:{name}?{mode}")
    return _connect_for_reading(f"file:{name}?mode=ro&immutable=1")


def _connect_for_reading(uri: str) -> sqlite3.Connection:
    connection = _connect(uri)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -16000")
        words.teach(connection)
    except UnicodeDecodeError as error:  # SQLite's own message quotes garbage
        connection.close()
        raise sqlite3.DatabaseError("malformed schema") from error
    except BaseException:
        connection.close()
        raise
    return connection


def create(path: Path) -> None:
    """Make a new, empty project file.

    Raises:
        ProjectError: there is a file already, or none can be made there.
    """
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise ProjectError(f"{path} exists already. Choose another name, or open it instead.") from error
    except OSError as error:
        raise ProjectError(f"{path} cannot be made: {error.strerror}. Choose another folder.") from error
    try:
        with speaking(path), contextlib.closing(connect(path, read_only=False)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            schema.migrate(connection, 0)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def inspect(path: Path, *, writing: bool) -> None:
    """Refuse what cannot be a project, before SQLite touches it.

    Raises:
        ProjectError: the file is missing, a folder, unreadable, empty, or no SQLite file; or it is meant for
            writing and write-protected.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
            length = file.seek(0, os.SEEK_END)
    except FileNotFoundError as error:
        raise ProjectError(
            f"{path} does not exist. Check the name, or make it with: jobtag new {path}"
        ) from error
    except IsADirectoryError as error:
        raise ProjectError(f"{path} is a folder. Name a .jobtag file in it.") from error
    except OSError as error:
        raise ProjectError(f"{path} cannot be read: {error.strerror}.") from error
    if not head:
        raise ProjectError(
            f"{path} is empty, so it is no Jobtag project. Restore a copy, or make a new project."
        )
    if not head.startswith(_MAGIC):
        raise ProjectError(
            f"{path} is no Jobtag project. To bring in its postings, import it into a project."
        )
    if _cut_short(head, length) and not path.with_name(f"{path.name}-wal").exists():
        raise ProjectError(_damaged(path))
    if writing and not os.access(path, os.W_OK):
        raise ProjectError(f"{path} is write-protected. Copy it to a folder where you may write.")


def _cut_short(head: bytes, length: int) -> bool:
    """Whether a SQLite file lacks pages that its head counts (https://sqlite.org/fileformat.html, 1.3)."""
    if len(head) < _HEAD_BYTES:
        return True
    page_bytes = int.from_bytes(head[16:18])
    pages = int.from_bytes(head[28:32])
    return length < pages * (65536 if page_bytes == 1 else page_bytes)


def may_change(path: Path) -> bool:
    """Whether the file and its folder can be written, as bringing it up to date with a copy beside needs."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def is_older(connection: sqlite3.Connection) -> bool:
    """Whether the file is a project of a former version."""
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
    """Check that the file is ours and of a version we know; an older one is migrated, with a copy beside.

    Raises:
        ProjectError: another program's file, a newer version, or an older one that cannot be written.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(migrations):
        raise ProjectError(
            f"{path} was made by a newer Jobtag. Update Jobtag to open it; nothing was changed."
        )
    if application != schema.APPLICATION_ID or version < 1:
        raise ProjectError(
            f"{path} is a database of another program, no Jobtag project. Choose a .jobtag file."
        )
    if version == len(migrations):
        return
    if read_only:
        raise ProjectError(
            f"{path} was made by an older Jobtag and can only be read here."
            " Copy it to a folder where you may write, then open it."
        )
    copy_into(path.with_name(f"{path.name}.version-{version}"), connection)
    schema.migrate(connection, version, migrations)


def copy_into(path: Path, connection: sqlite3.Connection) -> None:
    """Make ``path`` a whole copy of the project; where that fails, it stays as it was."""
    unfinished = path.with_name(path.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        with contextlib.closing(sqlite3.connect(unfinished)) as target:
            connection.backup(target)
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def require_room(path: Path) -> None:
    """Stop a long piece of writing before the disk is full.

    What the write-ahead log holds needs as much room again in the file, and sweeping away what was written
    needs a little.

    Raises:
        ProjectError: there is less.
    """
    try:
        log_bytes = path.with_name(f"{path.name}-wal").stat().st_size
        disk = shutil.disk_usage(path.absolute().parent)
    except OSError:  # nobody can tell: then SQLite will
        return
    if disk.total and disk.free < log_bytes + _SPARE_BYTES:
        raise ProjectError(
            f"There is too little room on the disk that holds {path.name}."
            " Make room, then try again; nothing is lost."
        )


def fold_log(connection: sqlite3.Connection) -> None:
    """Move what the write-ahead log holds into the file and give back its room, as far as that can be now.

    Waits for nobody: who reads at the moment keeps the log, and a full disk has no room for it elsewhere.
    """
    connection.execute("PRAGMA busy_timeout = 0")
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")  # nearly all, without keeping anybody
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute(f"PRAGMA busy_timeout = {1000 * _WAIT_SECONDS:.0f}")


def stored_json(text: str) -> Any:
    """What the file keeps as JSON. Garbage raises as SQLite does for its own pages."""
    try:
        return json.loads(text)
    except (TypeError, ValueError) as error:
        raise sqlite3.DatabaseError("malformed JSON") from error


@contextlib.contextmanager
def speaking(path: Path) -> Iterator[None]:
    """Turn SQLite's errors that a person can mend into sentences."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        sentence = _sentence(path, str(error))
        if sentence is None:
            raise
        raise ProjectError(sentence) from error


def _damaged(path: Path) -> str:
    return f"{path.name} is damaged and was not changed. Restore a copy of it."


def _sentence(path: Path, message: str) -> str | None:
    if "disk is full" in message or "disk I/O error" in message:
        return (
            f"The disk that holds {path.name} is full or failing. Make room, then try again; nothing is lost."
        )
    if "database is locked" in message:
        return f"Another program is writing to {path.name}. Try again once it is done."
    if "readonly" in message:
        return f"{path.name} can only be read here. Save it under another name to change it."
    if any(word in message for word in _DAMAGE):
        return _damaged(path)
    if "unable to open" in message:
        return f"{path.name} cannot be reached any more. Check that its drive is connected."
    return None


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the block or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.OperationalError):  # a full disk has rolled back by itself
            connection.execute("ROLLBACK")
        raise
