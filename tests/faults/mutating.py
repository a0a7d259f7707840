"""Ways to spoil a file so that a reader meets what nobody wrote: bytes, lines, pages and cells by chance."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from app.store import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = 4096
DEEP = b"[" * 3000
ODD = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b'"',
    b"\\ud800",
    b"\r\n\r\n",
    b"NaN",
    b"1e999",
    b"-1",
    b"9" * 400,
    b"{}",
    b"]",
    b"null",
    b"\t",
    b";;;;",
    b"<script>",
    b"=1+1",
    b"\x1b[2J",
    DEEP,
)
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


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def _remove(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(data))
    del data[place : place + chance.choice((1, 10, 200))]


def _repeat(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(data))
    piece = bytes(data[place : place + chance.choice((4, 40, 400))])
    data[place:place] = piece * chance.choice((1, 2, 30))


def _insert(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(data) + 1)
    data[place:place] = chance.choice(ODD)


BYTES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip,
    _overwrite,
    _cut,
    _remove,
    _repeat,
    _insert,
)


def mutated(data: bytes, seed: int) -> bytes:
    """The bytes with one to three changes that follow from the seed."""
    chance = random.Random(seed)
    spoiled = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3))):
        if spoiled:
            chance.choice(BYTES)(spoiled, chance)
    return bytes(spoiled)


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
