"""The ids in a list, in any order, and the former places of removed ones."""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_FEW = 4
"""Up to this many ids are searched for one by one, more in one pass."""
_MOST_REMEMBERED = 5_000
"""If more ids than this leave at once, their places are not remembered."""


class OrderedIds:
    """Ids in order. ``ascending`` ones are found by binary search, others by a linear search in C.

    Removed ids keep their places as holes in the whole order, so that undo can put them back and their
    neighbours can still be found. ``ids`` is never modified, only replaced, so callers may keep it.
    """

    def __init__(self, ids: array[int] | None = None, *, ascending: bool = True) -> None:
        self.ids: array[int] = array("q") if ids is None else ids
        self.ascending = ascending
        self._whole = self.ids
        self._hint = 0  # the place of the last id looked up, which is often looked up again
        self._gone: dict[int, int] = {}  # the places of removed ids in the whole order
        self._holes: list[int] = []  # these places, ascending

    def __len__(self) -> int:
        return len(self.ids)

    def place(self, posting_id: int) -> int | None:
        """The place of an id, from 0; None if it is not in the list."""
        if posting_id in self._gone:
            return None
        if self.ascending:
            place = bisect_left(self.ids, posting_id)
            return place if place < len(self.ids) and self.ids[place] == posting_id else None
        hint = self._hint
        if hint < len(self.ids) and self.ids[hint] == posting_id:
            return hint
        try:
            self._hint = self.ids.index(posting_id)
        except ValueError:
            return None
        return self._hint

    def has_left(self, posting_id: int) -> bool:
        """Whether an id was removed from this list."""
        return posting_id in self._gone

    def would_stand(self, posting_id: int) -> int:
        """The place that a removed id would have; an id that was never here comes last."""
        if self.ascending:
            return bisect_left(self.ids, posting_id)
        whole = self._gone.get(posting_id)
        return len(self.ids) if whole is None else whole - bisect_left(self._holes, whole)

    def neighbour(self, posting_id: int, rows: int) -> int | None:
        """The id this many rows further down (up if negative); None past either end.

        Rows are counted from the place that a removed id would have.
        """
        place = self.place(posting_id)
        if place is None:
            place = self.would_stand(posting_id) - (rows > 0)
        wanted = place + rows
        if not 0 <= wanted < len(self.ids):
            return None
        self._hint = wanted
        return self.ids[wanted]

    def nearest(self, posting_id: int) -> int | None:
        """The id itself if present, else the next one, else the previous one; None if all are gone."""
        place = self.place(posting_id)
        if place is None:
            place = min(self.would_stand(posting_id), len(self.ids) - 1)
        return self.ids[place] if self.ids else None

    def remove(self, posting_ids: Collection[int]) -> None:
        """Remove ids; ignore those that are not in the list."""
        if len(posting_ids) > _FEW and not self.ascending:
            leaving = frozenset(posting_ids)
            self._let_go([place for place, row in enumerate(self.ids) if row in leaving])
        else:
            self._let_go(sorted(place for place in map(self.place, posting_ids) if place is not None))

    def bring_back(self, posting_ids: Iterable[int]) -> None:
        """Put removed ids back in their places."""
        coming = list(dict.fromkeys(posting_ids))
        returning = [posting_id for posting_id in coming if self._gone.pop(posting_id, None) is not None]
        if returning:
            self._holes = sorted(self._gone.values())
            stays = bytearray(b"\1") * len(self._whole)
            for hole in self._holes:
                stays[hole] = 0
            self.ids = array("q", compress(self._whole, stays))
        for posting_id in coming:
            if self.place(posting_id) is None:
                place = self.would_stand(posting_id)
                whole = self._in_whole(place)
                self._shift(whole, 1)
                self._whole = _with(self._whole, whole, posting_id)
                self.ids = _with(self.ids, place, posting_id)

    def keep_only(self, there: Iterable[int]) -> None:
        """Remove all ids except these. One mark per id takes less memory than a set."""
        marks = bytearray(max(self.ids, default=0) + 1)
        for posting_id in there:
            if posting_id < len(marks):
                marks[posting_id] = 1
        stays = bytes(map(marks.__getitem__, self.ids))
        if stays.count(0) <= _MOST_REMEMBERED:
            self._let_go([place for place, stay in enumerate(stays) if not stay] if 0 in stays else [])
        else:
            self.ids = self._whole = array("q", compress(self.ids, stays))
            self._gone, self._holes = {}, []

    def put_first(self, posting_id: int) -> None:
        """Move an id of the list to the beginning."""
        self._move(posting_id, 0, 0)

    def put_last(self, posting_id: int) -> None:
        """Move an id of the list to the end."""
        self._move(posting_id, len(self.ids) - 1, len(self._whole) - 1)

    def _let_go(self, places: list[int]) -> None:
        """Turn these places, in ascending order, into holes."""
        if not places:
            return
        wholes = self._all_in_whole(places)
        for place, whole in zip(places, wholes, strict=True):
            self._gone[self.ids[place]] = whole
            insort(self._holes, whole)
        if len(places) == 1:
            self.ids = self.ids[:]
            del self.ids[places[0]]
            return
        stays = bytearray(b"\1") * len(self.ids)
        for place in places:
            stays[place] = 0
        self.ids = array("q", compress(self.ids, stays))

    def _in_whole(self, place: int) -> int:
        (whole,) = self._all_in_whole([place])
        return whole

    def _all_in_whole(self, places: list[int]) -> list[int]:
        """Map places among the present ids to places in the whole order; both ascend."""
        wholes, passed = [], 0
        for place in places:
            while passed < len(self._holes) and self._holes[passed] <= place + passed:
                passed += 1
            wholes.append(place + passed)
        return wholes

    def _shift(self, since: int, by: int, until: int | None = None) -> None:
        """Shift the holes from one place on (up to another), as their neighbours are shifted."""

        def moved(place: int) -> int:
            return place + by if since <= place and (until is None or place <= until) else place

        self._gone = {posting_id: moved(place) for posting_id, place in self._gone.items()}
        self._holes = sorted(self._gone.values())

    def _move(self, posting_id: int, to: int, whole_to: int) -> None:
        place = self.place(posting_id)
        if place is None or place == to:
            return
        whole = self._in_whole(place)
        self.ascending = False
        if whole_to < whole:
            self._shift(whole_to, 1, whole)
        else:
            self._shift(whole, -1, whole_to)
        self.ids = _moved(self.ids, place, to)
        self._whole = _moved(self._whole, whole, whole_to)


def _with(ids: array[int], place: int, posting_id: int) -> array[int]:
    longer = ids[:]
    longer.insert(place, posting_id)
    return longer


def _moved(ids: array[int], place: int, to: int) -> array[int]:
    other = ids[:]
    other.insert(to, other.pop(place))
    return other
