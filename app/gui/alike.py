"""Offers the answers of a posting just done to its near-duplicates that are to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.core.records import Changes
    from app.gui.bridge import Bridge
    from app.gui.many import Many


class Alike(QObject):
    """Knows whose answers may be given to whom. The offer ends with the next posting that is done."""

    offered = Signal(int)
    """To so many postings; 0 offers nothing any more."""

    def __init__(self, bridge: Bridge, many: Many, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = bridge.session
        self._many = many
        self._like: int | None = None
        self._alike: tuple[int, ...] = ()
        bridge.changed.connect(self._follow)

    def offer(self, posting_id: int) -> None:
        """A posting is done: its near-duplicates may get the same answers."""
        self._like, self._alike = posting_id, self._session.alike(posting_id)
        self.offered.emit(len(self._alike))

    def accept(self) -> None:
        """Give them the same answers."""
        alike, like = self._alike, self._like
        self.withdraw()
        if alike and like is not None:
            self._many.answer_alike(alike, like)

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self._like, self._alike = None, ()
        self.offered.emit(0)

    def _follow(self, changes: Changes) -> None:
        """An edit of those postings, undo above all, takes the ground from the offer."""
        if self._alike and (changes.posting_list or changes.postings & {self._like, *self._alike}):
            rows = {row.id: row for row in self._session.rows([self._like or 0, *self._alike])}
            like = rows.pop(self._like or 0, None)
            stands = like is not None and like.done
            self._alike = tuple(row.id for row in rows.values() if stands and not row.done)
            self.offered.emit(len(self._alike))
