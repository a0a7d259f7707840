"""Older project files are migrated, with a copy kept. After a kill they are old or new, never in between."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.errors import ProjectError
from app.session import Session
from app.store import connection as connections
from app.store import schema

if TYPE_CHECKING:
    from pathlib import Path

NOW = schema.VERSION
COPY = f"p.jobtag.version-{NOW}"

PROGRAM = """
import contextlib, os, signal, sys
from pathlib import Path
from app.store import connection, schema

def second(opened):
    opened.execute("CREATE TABLE added (name TEXT)")
    if sys.argv[2] == "second": os.kill(os.getpid(), signal.SIGKILL)

def third(opened):
    opened.execute("UPDATE labels SET name = name || '!'")
    if sys.argv[2] == "third": os.kill(os.getpid(), signal.SIGKILL)

path = Path(sys.argv[1])
with contextlib.closing(connection.connect(path, read_only=False)) as opened:
    connection.bring_up_to_date(
        opened, path, read_only=False, migrations=(*schema.MIGRATIONS, second, third)
    )
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "p.jobtag"
    Session.create(made, ["IT"]).close()
    return made


def migrate(path: Path, killed_in: str = "") -> int:
    done = subprocess.run([sys.executable, "-c", PROGRAM, path, killed_in], check=False)
    return done.returncode


def standing(path: Path) -> tuple[int, str, bool]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (name,) = connection.execute("SELECT name FROM labels").fetchone()
        tables = {row for (row,) in connection.execute("SELECT name FROM sqlite_master")}
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return version, name, "added" in tables


def test_an_older_file_is_migrated_and_a_copy_is_kept(path: Path) -> None:
    assert migrate(path) == 0
    assert standing(path) == (NOW + 2, "IT!", True)
    assert standing(path.with_name(COPY)) == (NOW, "IT", False)
    assert sorted(found.name for found in path.parent.glob("p.*")) == ["p.jobtag", COPY]


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
@pytest.mark.parametrize(
    ("killed_in", "left"), [("second", (NOW, "IT", False)), ("third", (NOW + 1, "IT", True))]
)
def test_a_migration_killed_midway_leaves_a_whole_version(
    path: Path, killed_in: str, left: tuple[int, str, bool]
) -> None:
    assert migrate(path, killed_in) != 0
    assert standing(path) == left
    assert standing(path.with_name(COPY)) == (NOW, "IT", False)
    assert migrate(path) == 0
    assert standing(path) == (NOW + 2, "IT!", True)
    assert standing(path.with_name(COPY)) == (NOW, "IT", False)


def test_an_older_file_that_is_only_read_is_refused_unchanged(path: Path) -> None:
    before = path.read_bytes()
    steps = (*schema.MIGRATIONS, lambda _: None)
    with (
        contextlib.closing(connections.connect(path, read_only=True)) as connection,
        pytest.raises(ProjectError, match=r"made by an older Jobtag and can only be read here\. Copy it"),
    ):
        connections.bring_up_to_date(connection, path, read_only=True, migrations=steps)
    assert path.read_bytes() == before


@pytest.mark.parametrize("left", [b"", b"an unfinished copy", bytes(8192)])
def test_the_copy_before_a_migration_is_always_a_fresh_one(path: Path, left: bytes) -> None:
    """What an earlier attempt left under its name may be older, or not whole."""
    path.with_name(COPY).write_bytes(left)
    path.with_name(f"{COPY}.part").write_bytes(left)
    assert migrate(path) == 0
    assert standing(path.with_name(COPY)) == (NOW, "IT", False)
    assert not path.with_name(f"{COPY}.part").exists()
