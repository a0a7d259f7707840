"""The ids a list shows, in any order, and where those that left it stood."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_MOST_REMEMBERED = 5_000
"""Of more that leave at one stroke nobody goes on from where they stood."""


class ShownIds:
    """Ids in order. ``ascending`` ones are found by halving, others by looking through them in C.

    What leaves is remembered by what came after it, so that undo brings it back to its place and one can go
    on from it. The array is never changed, only replaced: who holds one may keep it.
    """

    def __init__(self, ids: array[int] | None = None, *, ascending: bool = True) -> None:
        self.ids: array[int] = array("q") if ids is None else ids
        self.ascending = ascending
        self._after: dict[int, int | None] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def place(self, posting_id: int) -> int | None:
        """Where an id stands, from 0; None where it does not."""
        if self.ascending:
            place = bisect_left(self.ids, posting_id)
            return place if place < len(self.ids) and self.ids[place] == posting_id else None
        try:
            return self.ids.index(posting_id)
        except ValueError:
            return None

    def has_left(self, posting_id: int) -> bool:
        """Whether an id stood here and is gone now."""
        return posting_id in self._after and self.place(posting_id) is None

    def would_stand(self, posting_id: int) -> int:
        """Where an id that has left would stand; one that was never here comes after all others."""
        if self.ascending:
            return bisect_left(self.ids, posting_id)
        following = self._after.get(posting_id)
        while following is not None:
            place = self.place(following)
            if place is not None:
                return place
            following = self._after.get(following)
        return len(self.ids)

    def neighbour(self, posting_id: int, rows: int) -> int | None:
        """The id so many rows further (up, where negative); None past either end.

        From one that has left they are counted from where it would stand.
        """
        place = self.place(posting_id)
        if place is None:
            place = self.would_stand(posting_id) - (rows > 0)
        wanted = place + rows
        return self.ids[wanted] if 0 <= wanted < len(self.ids) else None

    def nearest(self, posting_id: int) -> int | None:
        """The id itself where it stands, else the next one, else the one before; None where none stands."""
        place = self.place(posting_id)
        if place is None:
            place = min(self.would_stand(posting_id), len(self.ids) - 1)
        return self.ids[place] if self.ids else None

    def remove(self, posting_ids: Collection[int]) -> None:
        """Let ids leave; those that do not stand here are passed over."""
        self._let_go([place for place in map(self.place, posting_ids) if place is not None])

    def bring_back(self, posting_ids: Iterable[int]) -> None:
        """Let ids stand where they would."""
        self.ids = self.ids[:]
        for posting_id in posting_ids:
            if self.place(posting_id) is None:
                self.ids.insert(self.would_stand(posting_id), posting_id)
            self._after.pop(posting_id, None)

    def keep_only(self, there: Iterable[int]) -> None:
        """Let all leave that are not among these; a mark for each id takes less room than a set."""
        marks = bytearray(max(self.ids, default=0) + 1)
        for posting_id in there:
            if posting_id < len(marks):
                marks[posting_id] = 1
        stays = bytes(map(marks.__getitem__, self.ids))
        gone = stays.count(0)
        if 0 < gone <= _MOST_REMEMBERED:
            self._let_go([place for place, stay in enumerate(stays) if not stay])
        elif gone:
            self.ids = array("q", compress(self.ids, stays))

    def _let_go(self, places: list[int]) -> None:
        if not places:
            return
        stays = bytearray(b"\1") * len(self.ids)
        for place in places:
            stays[place] = 0
            self._after[self.ids[place]] = self.ids[place + 1] if place + 1 < len(self.ids) else None
        if len(places) == 1:
            self.ids = self.ids[: places[0]] + self.ids[places[0] + 1 :]
        else:
            self.ids = array("q", compress(self.ids, stays))

    def put_first(self, posting_id: int) -> None:
        """Bring an id that stands here to the head."""
        self._move(posting_id, 0)

    def put_last(self, posting_id: int) -> None:
        """Bring an id that stands here to the end."""
        self._move(posting_id, len(self.ids) - 1)

    def _move(self, posting_id: int, to: int) -> None:
        place = self.place(posting_id)
        if place is None or place == to:
            return
        self.ascending = False
        rest = self.ids[:place] + self.ids[place + 1 :]
        self.ids = rest[:to] + array("q", [posting_id]) + rest[to:]
