"""The keys of all actions: those of the table, or those that a person chose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from app.core import settings
from app.gui.keys.actions import ROWS, key_text, show_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction

    from app.gui.kit.preferences import Preferences

_HARMLESS = re.compile(r"(.*(Ctrl|Alt|Meta)\+.)|(Shift\+)?F\d+$")
"""Keys that write nothing anywhere."""
_TITLES = {row.name: row.title.rstrip("…") for row in ROWS}
_DEFAULTS = {row.name: tuple(QKeySequence(keys) for keys in (row.keys, row.also) if keys) for row in ROWS}


def writes_text(keys: QKeySequence) -> bool:
    """Whether a key does something where one types: then it must not fire there."""
    if keys.isEmpty():
        return False
    return _HARMLESS.match(keys.toString()) is None


def one_key(text: object) -> QKeySequence | None:
    """The key that a preference names, an empty sequence for "no key"; None for garbage."""
    if text == "":
        return QKeySequence()
    if not isinstance(text, str):
        return None
    keys = QKeySequence(text)
    return keys if keys.count() == 1 and keys.toString() else None


class ActionKeys(QObject):
    """Gives each action its keys, by its name. What a person chose is kept in the preferences.

    A label's key wins over an action's: the action then has none in this project, and shows none.
    """

    changed = Signal()

    def __init__(
        self, actions: Mapping[str, QAction], preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._preferences = preferences
        self._chosen: dict[str, QKeySequence] = {}
        self._of_labels: frozenset[str] = frozenset()
        self._typing = False
        self.signs: frozenset[str] = frozenset()
        """The keys that write text elsewhere, as the portable names of shortcuts."""
        self._read(preferences[settings.KEYS])
        self._give()

    def _read(self, kept: Mapping[str, object]) -> None:
        """Take what makes sense: known actions, real keys, none of them twice."""
        for name, text in kept.items():
            keys = one_key(text)
            if name not in _DEFAULTS or keys is None or answers_labels(keys):
                continue
            if keys.isEmpty() or keys not in self._chosen.values():
                self._chosen[name] = keys

    def keys(self, name: str) -> tuple[QKeySequence, ...]:
        """The action's keys, the one to be shown first; none where it has none."""
        if name in self._chosen:
            chosen = self._chosen[name]
            return () if chosen.isEmpty() else (chosen,)
        taken = list(self._chosen.values())
        return tuple(keys for keys in _DEFAULTS[name] if keys not in taken)

    def shown(self, name: str) -> str:
        """The key to be shown, as the platform writes it; "" for none."""
        keys = self.keys(name)
        return key_text(keys[0]) if keys else ""

    def title(self, name: str) -> str:
        """What the action does, as menus call it."""
        return _TITLES[name]

    def holder(self, keys: QKeySequence, *, but: str = "") -> str | None:
        """The name of the action that has this key, other than ``but``."""
        return next((name for name in _DEFAULTS if name != but and keys in self.keys(name)), None)

    def is_changed(self, name: str) -> bool:
        """Whether a person chose the action's key."""
        return name in self._chosen

    @property
    def any_changed(self) -> bool:
        """Whether a person chose any action's key."""
        return bool(self._chosen)

    def change(self, name: str, keys: QKeySequence) -> None:
        """Give an action this key alone. One that another action has changes hands: both are swapped."""
        holder = self.holder(keys, but=name)
        former = self.keys(name)
        self._chosen[name] = keys
        if holder is not None:
            self._chosen[holder] = former[0] if former else QKeySequence()
        self._keep()

    def reset(self, name: str) -> None:
        """The action's own key again; an action that has it now gets its own back too."""
        waiting = [name]
        while waiting:
            self._chosen.pop(waiting.pop(), None)
            waiting += [
                other
                for other, keys in self._chosen.items()
                if any(keys in own for free, own in _DEFAULTS.items() if free not in self._chosen)
            ]
        self._keep()

    def reset_all(self) -> None:
        """All actions have their own keys again."""
        self._chosen = {}
        self._keep()

    def leave_to_labels(self, keys: Iterable[str]) -> None:
        """These keys answer labels."""
        left = frozenset(keys)
        if left != self._of_labels:
            self._of_labels = left
            self._give()

    def hold_back(self, typing: bool) -> None:
        """Whether someone types: keys that write text do nothing else then."""
        if typing != self._typing:
            self._typing = typing
            self._give()

    def _give(self) -> None:
        signs: set[str] = set()
        for name, action in self._actions.items():
            keys = [key for key in self.keys(name) if key.toString() not in self._of_labels]
            show_key(action, keys[0] if keys else QKeySequence())
            signs.update(key.toString() for key in keys if writes_text(key))
            # Taken off rather than disabled: the menu and the buttons go on working.
            wanted = [key for key in keys if not (self._typing and writes_text(key))]
            if action.shortcuts() != wanted:
                action.setShortcuts(wanted)
        self.signs = frozenset(signs)

    def _keep(self) -> None:
        for name, keys in list(self._chosen.items()):
            if (keys,) == _DEFAULTS[name] or (keys.isEmpty() and not _DEFAULTS[name]):
                del self._chosen[name]
        self._preferences[settings.KEYS] = {name: keys.toString() for name, keys in self._chosen.items()}
        self._give()
        self.changed.emit()


def answers_labels(keys: QKeySequence) -> bool:
    """Whether a key belongs to labels: their digits and letters, alone or with Shift."""
    name = keys.toString().removeprefix("Shift+")
    return len(name) == 1 and name in settings.LABEL_KEYS
