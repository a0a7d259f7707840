"""Suggests names of labels after ``label:`` or ``p(`` in the search field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from app.core.labels import search_form
from app.core.query import quoted, unquoted
from app.core.translation import tr
from app.gui.kit.plain_label import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

_ASKED = re.compile(
    r"""(?: (?:^|\s) -? (?:label|yes|no|unanswered): (?P<label> "(?:[^"]|"")* | [^\s"]\S* | )
    |   (?:^|\s) -? p\( (?P<p> "(?:[^"]|"")* | [^()"]* ) )$""",
    re.VERBOSE | re.IGNORECASE,
)
_MOST = 12


class LabelCompleter(QCompleter):
    """A completer whose entries show a label's name and insert the whole term."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._offered = QStandardItemModel(self)
        self.setModel(self._offered)
        self.setCompletionRole(Qt.ItemDataRole.UserRole)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_MOST)
        popup = self.popup()
        assert popup is not None
        popup.setProperty("popup", True)
        popup.setAccessibleName(tr("Labels to search for"))

    @property
    def offered(self) -> list[str]:
        """The text that each entry would insert."""
        rows = range(self._offered.rowCount())
        return [self._offered.item(row).data(Qt.ItemDataRole.UserRole) for row in rows]

    def set_names(self, names: Iterable[str]) -> None:
        """Set the names of all labels."""
        self._names = list(names)

    def follow(self, typed: str) -> None:
        """Set the typed text up to the cursor."""
        self._offered.clear()
        found = _ASKED.search(typed)
        if found is None:
            return
        part = "label" if found["label"] is not None else "p"
        begun = search_form(unquoted(found[part]))
        head = typed[: found.start(part)]
        for name in self._names:
            known = search_form(name)
            if known.startswith(begun) or f" {begun}" in known:
                item = QStandardItem(one_line(name))
                item.setData(
                    f"{head}{quoted(name)} " if part == "label" else f"{head}{quoted(name)})>",
                    Qt.ItemDataRole.UserRole,
                )
                self._offered.appendRow(item)
            if self._offered.rowCount() == _MOST:
                return
