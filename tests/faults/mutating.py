"""Damage a project at random: its bytes, or the values in its cells."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from app.store import words

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
VALUES: tuple[object, ...] = (
    None,
    0,
    -1,
    7,
    2**63 - 1,
    -(2**63),
    1e999,
    -1e999,
    0.5,
    "",
    "x",
    "[]",
    "{}",
    "5",
    "null",
    "[[1, 2], [3]]",
    '{"kind": "luck"}',
    '{"title": 5}',
    "[" * 2000,
    "é" * 300,
    "\ud7ff\0",
    b"",
    b"\xff\xfe\x00",
    b"\x00" * 5000,
)


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 3, 20))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _overwrite(data: bytearray, chance: random.Random) -> None:
    place, length = chance.randrange(len(data)), chance.choice((1, 8, 100, PAGE))
    data[place : place + length] = chance.choice((bytes(length), chance.randbytes(length)))


def mutate_project(path: Path, seed: int) -> None:
    """Change a project in place, its bytes or, every other time, its cells."""
    if seed % 2:
        data = bytearray(path.read_bytes())
        chance = random.Random(seed)
        for _ in range(chance.choice((1, 2))):
            chance.choice((_flip, _overwrite))(data, chance)
        path.write_bytes(data)
    else:
        mutate_cells(path, random.Random(seed))


def mutate_cells(path: Path, chance: random.Random) -> None:
    """Put values that do not belong there into some cells, past all constraints."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        words.teach(connection)
        connection.execute("PRAGMA ignore_check_constraints = ON")
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith(("sqlite_", "vocabulary", "words"))
        ]
        for _ in range(chance.choice((1, 1, 3))):
            table = chance.choice(tables)
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            column, value = chance.choice(columns), chance.choice(VALUES)
            some = chance.choice(("", " WHERE random() % 3 = 0", " ORDER BY random() LIMIT 1"))
            if some.startswith(" ORDER"):
                some = f" WHERE {columns[0]} = (SELECT {columns[0]} FROM {table}{some})"
            try:
                connection.execute(f"UPDATE OR IGNORE {table} SET {column} = ?{some}", (value,))
            except (sqlite3.Error, UnicodeEncodeError):  # a primary key or NOT NULL that cannot be passed by
                continue
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
