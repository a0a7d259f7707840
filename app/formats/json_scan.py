"""Read a JSON list of any length element by element, whatever the elements contain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.formats.source import GIVE_UP_AFTER, ROW_CAP

if TYPE_CHECKING:
    from collections.abc import Callable

CHUNK = 64 * 1024

_BETWEEN = re.compile(r"[\s,]*")
_BLANKS = re.compile(r"\s*")
_OUTSIDE = re.compile(r'["\[\]{},]')
_INSIDE = re.compile(r'["\\]')


class ListScanner:
    """A window onto JSON text that moves from one element of a list to the next.

    ``read(n)`` returns the next n characters. The current element begins at ``at`` in ``text``, which holds
    what has been read of it. An element longer than ``ROW_CAP`` is skipped without being kept.
    """

    def __init__(self, read: Callable[[int], str]) -> None:
        self._read = read
        self.text = ""
        self.at = 0
        self.ended = False
        self.overlong = False
        self._place = 0
        self._dropped = 0

    def find_list(self, *, inside: bool = False) -> bool:
        """Go to the first element of the outermost list, or of the next list of objects in an object.

        ``inside``: the window is already within an object, after another of its lists.
        """
        in_object = inside
        while (mark := self._next_mark()) is not None:
            self.at = self._place
            if mark == "{":
                in_object = True
            elif mark == "[" and (not in_object or self._peek() == "{"):
                return True
        return False

    def skip_list(self) -> None:
        """Skip the rest of the current list."""
        while self.next_element() and (self.whole_element() is not None or self.overlong):
            pass
        self.at += self.text[self.at : self.at + 1] == "]"
        self._place = self.at

    def next_element(self) -> bool:
        """Go to the next element. False at the end of the list; ``ended`` if the text ends before it does."""
        while True:
            match = _BETWEEN.match(self.text, self.at)
            self.at = match.end() if match else self.at
            if self.at < len(self.text):
                return self.text[self.at] != "]"
            if not self._more():
                return False

    def whole_element(self) -> str | None:
        """Read the element at ``at`` to its end, move past it and return its text.

        None if the text ends first (``ended``) or the element is too long (``overlong``).
        """
        self._place, self._dropped, self.overlong = self.at, 0, False
        depth = 0
        while (mark := self._next_mark()) is not None:
            if mark in "[{":
                depth += 1
            elif depth and mark in "]}":
                depth -= 1
            elif not depth and mark in ",]":
                end = self._place - 1
                self.overlong = self.overlong or end - self.at > ROW_CAP
                element = None if self.overlong else self.text[self.at : end]
                self.at = end
                return element
        return None

    def _next_mark(self) -> str | None:
        """Return the next bracket or comma outside strings, and set ``_place`` behind it."""
        in_string = False
        while True:
            match = (_INSIDE if in_string else _OUTSIDE).search(self.text, self._place)
            if match is None:
                self._place = max(self._place, len(self.text))
                if not self._more():
                    return None
                continue
            mark = match[0]
            self._place = match.end()
            if mark == "\\":
                self._place += 1
            elif mark == '"':
                in_string = not in_string
            else:
                return mark

    def _peek(self) -> str:
        while True:
            match = _BLANKS.match(self.text, self._place)
            place = match.end() if match else self._place
            if place < len(self.text):
                return self.text[place]
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Read as much again as is held, so that a long element is copied only a few times."""
        kept = len(self.text) - self.at
        if kept > ROW_CAP:
            self.overlong = True
            self._dropped += kept
            self.at, kept = len(self.text), 0
        chunk = self._read(max(CHUNK, kept)) if self._dropped <= GIVE_UP_AFTER else ""
        self.ended = not chunk
        self._place -= self.at
        self.text = self.text[self.at :] + chunk
        self.at = 0
        return bool(chunk)
