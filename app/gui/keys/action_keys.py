"""The keys of all actions: those of the table, or those chosen by the user."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from app.core import settings
from app.core.translation import tr
from app.gui.keys.actions import ROWS, key_text, show_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction

    from app.gui.kit.preferences import Preferences

_HARMLESS = re.compile(r"(.*(Ctrl|Alt|Meta)\+.)|(Shift\+)?F\d+$")
"""Keys that write no text."""
_TITLES = {row.name: row.title for row in ROWS}
_DEFAULTS = {row.name: tuple(QKeySequence(keys) for keys in (row.keys, row.also) if keys) for row in ROWS}


def writes_text(keys: QKeySequence) -> bool:
    """Whether a key has a meaning in text fields, so that it must not trigger actions there."""
    if keys.isEmpty():
        return False
    return _HARMLESS.match(keys.toString()) is None


def one_key(text: object) -> QKeySequence | None:
    """The key named by a preference; an empty sequence for "no key", None if it is invalid."""
    if text == "":
        return QKeySequence()
    if not isinstance(text, str):
        return None
    keys = QKeySequence(text)
    return keys if keys.count() == 1 and keys.toString() else None


class ActionKeys(QObject):
    """Assigns keys to actions by name. The user's choices are saved in the preferences.

    A label's key wins over an action's: the action then has and shows none in this project.
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
        """Load valid preferences: known actions and real keys, none of them twice."""
        for name, text in kept.items():
            keys = one_key(text)
            if name not in _DEFAULTS or keys is None or answers_labels(keys):
                continue
            if keys.isEmpty() or keys not in self._chosen.values():
                self._chosen[name] = keys

    def keys(self, name: str) -> tuple[QKeySequence, ...]:
        """The action's keys, the one to show first; empty if it has none."""
        if name in self._chosen:
            chosen = self._chosen[name]
            return () if chosen.isEmpty() else (chosen,)
        taken = list(self._chosen.values())
        return tuple(keys for keys in _DEFAULTS[name] if keys not in taken)

    def shown(self, name: str) -> str:
        """The key to show, in the platform's notation; "" for none."""
        keys = self.keys(name)
        return key_text(keys[0]) if keys else ""

    def title(self, name: str) -> str:
        """The action's title in menus."""
        return tr(_TITLES[name]).rstrip("…")

    def holder(self, keys: QKeySequence, *, but: str = "") -> str | None:
        """The name of the action with this key, other than ``but``."""
        return next((name for name in _DEFAULTS if name != but and keys in self.keys(name)), None)

    def is_changed(self, name: str) -> bool:
        """Whether the user chose the action's key."""
        return name in self._chosen

    @property
    def any_changed(self) -> bool:
        """Whether the user chose any action's key."""
        return bool(self._chosen)

    def change(self, name: str, keys: QKeySequence) -> None:
        """Give an action this single key. If another action has it, the two swap their keys."""
        holder = self.holder(keys, but=name)
        former = self.keys(name)
        self._chosen[name] = keys
        if holder is not None:
            self._chosen[holder] = former[0] if former else QKeySequence()
        self._keep()

    def reset(self, name: str) -> None:
        """Restore the action's default key. An action that has it now gets its default back too."""
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
        """Restore the default keys of all actions."""
        self._chosen = {}
        self._keep()

    def leave_to_labels(self, keys: Iterable[str]) -> None:
        """Set the keys that answer labels."""
        left = frozenset(keys)
        if left != self._of_labels:
            self._of_labels = left
            self._give()

    def hold_back(self, typing: bool) -> None:
        """Set whether the user is typing, so that keys that write text trigger nothing."""
        if typing != self._typing:
            self._typing = typing
            self._give()

    def _give(self) -> None:
        signs: set[str] = set()
        for name, action in self._actions.items():
            keys = [key for key in self.keys(name) if key.toString() not in self._of_labels]
            show_key(action, keys[0] if keys else QKeySequence())
            signs.update(key.toString() for key in keys if writes_text(key))
            # Shortcuts are removed instead of disabling actions, so that menu and buttons keep working.
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
    """Whether a key is reserved for labels: digits and letters, alone or with Shift."""
    name = keys.toString().removeprefix("Shift+")
    return len(name) == 1 and name in settings.LABEL_KEYS
