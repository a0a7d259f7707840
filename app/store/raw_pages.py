"""Read rows directly from the pages of a SQLite file, since SQLite stops at the first damaged page.

The format is that of https://sqlite.org/fileformat.html; the numbers in brackets are its sections.
"""

from __future__ import annotations

import os
import struct
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.store.file_guard import HEAD_BYTES, MAGIC, head_of, log_of, page_bytes, read_at, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

_USUAL_PAGE_BYTES = 4096
_TABLE_INTERIOR, _TABLE_LEAF, _INDEX_INTERIOR, _INDEX_LEAF = 0x05, 0x0D, 0x02, 0x0A
_INTERIOR = (_TABLE_INTERIOR, _INDEX_INTERIOR)
_DEEPEST = 40
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_MOST_PAYLOAD = 1 << 28
_UNREADABLE = (ValueError, IndexError, struct.error, OverflowError)

Row = tuple[int | None, tuple[Any, ...]]
"""The rowid, None in a table without one, and the values; a text that is not UTF-8 has its signs replaced."""


@dataclass(frozen=True, slots=True)
class Tree:
    """One table or index of the schema."""

    kind: str
    name: str
    root: int
    sql: str


@dataclass
class Losses:
    """Numbers of unreadable pages and rows, by table name."""

    pages: Counter[str] = field(default_factory=Counter)
    rows: Counter[str] = field(default_factory=Counter)


class RawDatabase:
    """The pages of a file and of its write-ahead log, read only. Closes the file as a context manager."""

    def __init__(self, path: Path) -> None:
        self._opened = ExitStack()
        self._descriptor = self._opened.enter_context(reading(path))
        try:
            head, length = head_of(self._descriptor), os.fstat(self._descriptor).st_size
            self.size, reserved = _sizes(head, length)
            self._usable = self.size - reserved
            self._newer = _pages_of_log(log_of(path), self.size)
        except BaseException:
            self._opened.close()
            raise
        self.pages = max(length // self.size, max(self._newer, default=0))
        self.losses = Losses()
        self._reached: set[int] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.close()

    # --- pages -----------------------------------------------------------------------------------------

    def page(self, number: int) -> bytes:
        """A page, counted from 1; shorter where the file ends within it."""
        if number in self._newer:
            return self._newer[number]
        return read_at(self._descriptor, (number - 1) * self.size, self.size)

    def schema(self) -> list[Tree]:
        """The tables and indexes that the schema names, as far as it can be read."""
        found = []
        for _, values in self.rows(Tree("table", "sqlite_master", 1, "")):
            if len(values) == 5 and isinstance(values[3], int) and values[3] > 0:
                found.append(Tree(str(values[0]), str(values[1]), values[3], str(values[4])))
        return found

    def rows(self, tree: Tree) -> Iterator[Row]:
        """The readable rows of a table in its order; ``losses`` counts the others."""
        without_rowid = "WITHOUT ROWID" in tree.sql.upper()
        kinds = (_INDEX_INTERIOR, _INDEX_LEAF) if without_rowid else (_TABLE_INTERIOR, _TABLE_LEAF)
        waiting = [(tree.root, 0)]
        while waiting:
            number, depth = waiting.pop()
            page = self.page(number) if 1 <= number <= self.pages else b""
            start = HEAD_BYTES if number == 1 else 0
            if (
                number in self._reached
                or len(page) < self.size
                or page[start] not in kinds
                or depth > _DEEPEST
            ):
                self.losses.pages[tree.name] += 1
                continue
            self._reached.add(number)
            if page[start] in _INTERIOR:
                waiting += [(child, depth + 1) for child in reversed(self._children(page, start, tree.name))]
            yield from self._cells(page, start, tree.name)

    def orphans(self) -> Iterator[list[Row]]:
        """The rows of used leaves that no tree leads to, page by page. Call it after all ``rows``."""
        free = self._free_pages()
        for number in range(2, self.pages + 1):
            if number in self._reached or number in free:
                continue
            page = self.page(number)
            if len(page) == self.size and page[0] in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
                rows = list(self._cells(page, 0, ""))
                if rows:
                    yield rows

    def reach(self, tree: Tree) -> None:
        """Note the pages of an index, so that they do not count as orphans."""
        for _ in self.rows(Tree(tree.kind, tree.name, tree.root, "WITHOUT ROWID")):
            pass

    def _free_pages(self) -> set[int]:
        """The pages that are not in use [1.5]."""
        head = self.page(1)[:HEAD_BYTES]
        free: set[int] = set()
        if not head.startswith(MAGIC):
            return free
        trunk = int.from_bytes(head[32:36])
        while 1 < trunk <= self.pages and trunk not in free:
            free.add(trunk)
            page = self.page(trunk)
            if len(page) < self.size:
                break
            count = min(int.from_bytes(page[4:8]), self.size // 4 - 2)
            free.update(struct.unpack_from(f">{count}I", page, 8))
            trunk = int.from_bytes(page[:4])
        return free

    # --- cells [1.6] -----------------------------------------------------------------------------------

    def _children(self, page: bytes, start: int, name: str) -> list[int]:
        children = []
        for place in self._places(page, start):
            if place + 4 <= len(page):
                children.append(int.from_bytes(page[place : place + 4]))
            else:
                self.losses.pages[name] += 1
        return [*children, int.from_bytes(page[start + 8 : start + 12])]

    def _places(self, page: bytes, start: int) -> list[int]:
        """The offsets of the cells of a page."""
        first = start + (12 if page[start] in _INTERIOR else 8)
        count = min(int.from_bytes(page[start + 3 : start + 5]), (len(page) - first) // 2)
        return [place for (place,) in struct.iter_unpack(">H", page[first : first + 2 * count])]

    def _cells(self, page: bytes, start: int, name: str) -> Iterator[Row]:
        kind = page[start]
        if kind == _TABLE_INTERIOR:  # which holds keys only
            return
        for place in self._places(page, start):
            try:
                yield self._cell(page, place + (4 if kind == _INDEX_INTERIOR else 0), kind)
            except _UNREADABLE:
                self.losses.rows[name] += 1

    def _cell(self, page: bytes, place: int, kind: int) -> Row:
        length, place = _varint(page, place)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, place = _varint(page, place)
            rowid = rowid - (1 << 64) if rowid >> 63 else rowid
        if length > _MOST_PAYLOAD:
            raise ValueError("a row too long to be true")
        usable = self._usable
        most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        local = length
        if length > most:
            least = (usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (usable - 4)
            local = local if local <= most else least
        payload = page[place : place + local]
        if len(payload) < local:
            raise ValueError("a cell that leaves its page")
        if local < length:
            payload += self._overflow(int.from_bytes(page[place + local : place + local + 4]), length - local)
        return rowid, _values(payload)

    def _overflow(self, number: int, left: int) -> bytes:
        parts = []
        room = self._usable - 4
        while left > 0:
            page = self.page(number) if 1 < number <= self.pages else b""
            part = page[4 : 4 + min(left, room)]
            if len(part) < min(left, room) or not any(page):
                raise ValueError("a row that goes on nowhere")
            parts.append(part)
            left -= len(part)
            number = int.from_bytes(page[:4])
        if number:
            raise ValueError("a row that goes on after its end")
        return b"".join(parts)


def _sizes(head: bytes, length: int) -> tuple[int, int]:
    """The size of a page and of its unused end [1.3].

    The header also counts the pages, so the length of the file gives their size if the header's is wrong.
    """
    if not head.startswith(MAGIC) or len(head) < HEAD_BYTES:
        return _USUAL_PAGE_BYTES, 0
    pages = int.from_bytes(head[28:32])
    sizes = (page_bytes(head), length // pages if pages and length % pages == 0 else 0)
    usable = [size for size in sizes if 512 <= size <= 65536 and not size & (size - 1)]
    fitting = [size for size in usable if size * pages == length]
    size = next(iter([*fitting, *usable]), _USUAL_PAGE_BYTES)
    return size, head[20] if head[20] <= 64 else 0


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A variable-length integer and where it ends [1.6]."""
    value = 0
    for count in range(8):
        byte = data[place + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + count + 1
    return value << 8 | data[place + 8], place + 9


def _values(payload: bytes) -> tuple[Any, ...]:
    """The values of a record [2.1]. Raises ValueError if it is inconsistent."""
    head, place = _varint(payload, 0)
    body = head
    values: list[Any] = []
    while place < head:
        kind, place = _varint(payload, place)
        length = _INTEGER_BYTES.get(kind, 8 if kind == 7 else max(0, (kind - 12) // 2))
        data = payload[body : body + length]
        if len(data) < length or kind in (10, 11):
            raise ValueError("a value past the end of its row")
        body += length
        if kind == 0:
            values.append(None)
        elif kind in _INTEGER_BYTES:
            values.append(int.from_bytes(data, signed=True))
        elif kind == 7:
            values.append(struct.unpack(">d", data)[0])
        elif kind in (8, 9):
            values.append(kind - 8)
        else:
            values.append(data.decode("utf-8", "replace") if kind % 2 else data)
    if place != head or body != len(payload):
        raise ValueError("a row of another length")
    return tuple(values)


def _pages_of_log(path: Path, size: int) -> dict[int, bytes]:
    """The newest committed pages in a write-ahead log [4]; none if it is missing or of another file."""
    try:
        data = path.read_bytes()
    except OSError:
        return {}
    if len(data) < 32 or data[:3] != b"\x37\x7f\x06" or int.from_bytes(data[8:12]) != size:
        return {}
    order = ">" if data[3] & 1 else "<"
    salts, sums = data[16:24], _checksum(data[:24], (0, 0), order)
    if struct.pack(">2I", *sums) != data[24:32]:
        return {}
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for place in range(32, len(data) - size - 23, 24 + size):
        frame, page = data[place : place + 24], data[place + 24 : place + 24 + size]
        sums = _checksum(page, _checksum(frame[:8], sums, order), order)
        if frame[8:16] != salts or struct.pack(">2I", *sums) != frame[16:24]:
            break
        pending[int.from_bytes(frame[:4])] = page
        if int.from_bytes(frame[4:8]):
            committed |= pending
            pending = {}
    return committed


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """The running checksum of the log [4.2]."""
    first, second = sums
    for one, other in struct.iter_unpack(f"{order}2I", data):
        first = first + one + second & 0xFFFFFFFF
        second = second + other + first & 0xFFFFFFFF
    return first, second
