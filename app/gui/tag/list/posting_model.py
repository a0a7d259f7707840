"""The list of postings as an item model: ids in order, with rows fetched when they become visible."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from itertools import islice
from operator import le
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.labels import shapes
from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from app.core.records import Label, PostingRow

    AnyIndex = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ``PostingRow``, or None where the posting is no longer there."""
DOTS_ROLE = Qt.ItemDataRole.UserRole + 2
"""The labels answered yes, as a tuple of (name, colour, shape)."""
ID_ROLE = Qt.ItemDataRole.UserRole + 3
"""The posting's id."""

PAGE = 64
_COMPARED = 8192
"""The number of ids compared at once."""
CACHED_ROWS = 64 * PAGE

_ROOT = QModelIndex()


class PostingModel(QAbstractListModel):
    """A million ids take 8 MB and no query. A row is fetched, with its page of 64, when first shown.

    ``fetch`` takes posting ids and returns their rows in any order; ids it does not know may be missing.
    """

    def __init__(
        self, fetch: Callable[[Sequence[int]], list[PostingRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids = array("q")
        self._ascending: bool | None = True  # None: not checked yet
        self._hint = 0  # the row looked up last
        self._rows: OrderedDict[int, PostingRow | None] = OrderedDict()
        self._dots: dict[int, tuple[str, str, int]] = {}

    @property
    def ids(self) -> array[int]:
        """The ids in the order shown. Must not be modified."""
        return self._ids

    def set_ids(self, ids: array[int]) -> None:
        """Show these postings. Rows at both ends that stay the same keep selection and scroll position.

        So removing, restoring or appending a posting causes no reset. ``ids`` must not be modified later.
        """
        old = self._ids
        head = _common_prefix(old, ids)
        tail = _common_suffix(old, ids, head)
        removed = len(old) - head - tail
        added = len(ids) - head - tail
        if not head and not tail and removed:
            self.beginResetModel()
            self._ids, self._ascending = ids, None
            self.endResetModel()
            return
        if removed:
            self.beginRemoveRows(_ROOT, head, head + removed - 1)
            self._ids = old[:head] + old[head + removed :] if added else ids
            self.endRemoveRows()
        if added:
            self.beginInsertRows(_ROOT, head, head + added - 1)
            self._ids = ids
            if self._ascending:
                self._ascending = _is_ascending(ids[max(head - 1, 0) : head + added + 1])
            self.endInsertRows()

    def refresh(self, ids: Collection[int]) -> None:
        """Discard the fetched rows of these postings, and repaint the visible ones."""
        known = self._rows.keys() & set(ids)
        for posting_id in known:
            del self._rows[posting_id]
        if len(known) > PAGE:
            self._all_changed([])
            return
        for posting_id in known:
            row = self.row_of(posting_id)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def refresh_all(self) -> None:
        """Discard all fetched rows, since any posting may have changed."""
        self._rows.clear()
        self._all_changed([])

    def set_labels(self, labels: Iterable[Label]) -> None:
        """Set the names, colours and shapes of the dots."""
        labels = tuple(labels)
        drawn = shapes(labels)
        dots = {label.id: (label.name, label.color, drawn[label.id]) for label in labels}
        if list(dots) != list(self._dots):
            self._rows.clear()  # they hold the labels of the time when they were fetched
        if dots != self._dots:
            self._dots = dots
            self._all_changed([DOTS_ROLE, Qt.ItemDataRole.AccessibleTextRole])

    def _all_changed(self, roles: list[int]) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1), roles)

    def row_of(self, posting_id: int) -> int | None:
        """The row of a posting; None if it is not in the list."""
        row = bisect_left(self._ids, posting_id)  # correct if ordered by id, as most lists are; else a guess
        if row < len(self._ids) and self._ids[row] == posting_id:
            return row
        if self._ascending is None:
            self._ascending = _is_ascending(self._ids)
        if self._ascending:
            return None
        if self._hint < len(self._ids) and self._ids[self._hint] == posting_id:
            return self._hint
        try:
            self._hint = self._ids.index(posting_id)
        except ValueError:
            return None
        return self._hint

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role not in _SHOWN_ROLES:
            return None
        row = self._row(index.row())
        if role == ROW_ROLE:
            return row
        if row is None:
            return None
        if role == DOTS_ROLE:
            return self._dots_of(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or row.preview
        marks = ((row.done, tr("done")), (row.flagged, tr("flagged")), (row.noted, tr("with a note")))
        words = [mark for there, mark in marks if there]
        return ", ".join([row.title or row.preview, *words, *(dot[0] for dot in self._dots_of(row))])

    def _dots_of(self, row: PostingRow) -> tuple[tuple[str, str, int], ...]:
        return tuple(self._dots[label_id] for label_id in row.yes if label_id in self._dots)

    def _row(self, position: int) -> PostingRow | None:
        posting_id = self._ids[position]
        rows = self._rows
        if posting_id in rows:
            rows.move_to_end(posting_id)
            return rows[posting_id]
        start = position - position % PAGE
        missing = [wanted for wanted in self._ids[start : start + PAGE] if wanted not in rows]
        # Before the fetch, so that a failing one fails once and not with each paint.
        rows.update(dict.fromkeys(missing))
        rows.update((row.id, row) for row in self._fetch(missing))
        while len(rows) > CACHED_ROWS:
            rows.popitem(last=False)
        return rows[posting_id]


_SHOWN_ROLES = frozenset(
    (ROW_ROLE, DOTS_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
)


def _is_ascending(ids: array[int]) -> bool:
    return all(map(le, ids, islice(ids, 1, None)))


def _common_prefix(a: array[int], b: array[int]) -> int:
    """The length of the common prefix. Bytes are compared in C, which takes a few ms for a million ids."""
    most = min(len(a), len(b))
    for start in range(0, most, _COMPARED):
        end = min(start + _COMPARED, most)
        if a[start:end].tobytes() != b[start:end].tobytes():
            return next(place for place in range(start, end) if a[place] != b[place])
    return most


def _common_suffix(a: array[int], b: array[int], head: int) -> int:
    """The length of the common suffix, without the first ``head`` ids of either."""
    most, ends = min(len(a), len(b)) - head, (len(a), len(b))
    for start in range(0, most, _COMPARED):
        end = min(start + _COMPARED, most)
        one, other = (ids[last - end : last - start] for ids, last in zip((a, b), ends, strict=True))
        if one.tobytes() != other.tobytes():
            return next(place for place in range(start, end) if a[-place - 1] != b[-place - 1])
    return most
