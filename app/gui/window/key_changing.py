"""Changes keys in the key sheet: their holders, conflicts, and the sentences about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence

from app.core.labels import short_name
from app.core.settings import LABEL_KEYS
from app.core.translation import tr, tr_noop
from app.gui.keys.action_keys import answers_labels
from app.gui.keys.actions import ROWS, menu_letters
from app.gui.keys.key_reading import label_key
from app.gui.keys.keys_dialog import KeysDialog, pressed_keys
from app.gui.keys.keys_model import KeyItem
from app.gui.tag.questions.wording import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.core.records import Label
    from app.gui.bridge.bridge import Bridge
    from app.gui.keys.action_keys import ActionKeys
    from app.gui.kit.theme import Theme
    from app.session.labels import Labels

_MOVING = (
    "Tab",
    "Backtab",
    "Up",
    "Down",
    "Left",
    "Right",
    "PgUp",
    "PgDown",
    "Home",
    "End",
    "Space",
)
_WRITING = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X")
_QUESTIONS = tr_noop("While questions are asked")
_LABELS = tr_noop("Answer a label: its key in turn yes, no, unanswered; with Shift no")
_NATIVE = QKeySequence.SequenceFormat.NativeText


def key_sheet(
    theme: Theme,
    keys: ActionKeys,
    bridge: Bridge | None,
    labels: Labels | None,
    parent: QWidget,
    *,
    read_only: bool,
) -> KeysDialog:
    """The sheet of all keys, ready to show."""
    sheet = KeysDialog(theme, parent)
    KeyChanging(sheet, keys, bridge, labels, read_only=read_only)
    return sheet


class KeyChanging(QObject):
    """Serves an open key sheet. Labels' keys are edits of the project, actions' keys are preferences."""

    def __init__(
        self,
        sheet: KeysDialog,
        keys: ActionKeys,
        bridge: Bridge | None,
        labels: Labels | None,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._keys = keys
        self._bridge = bridge
        self._project_labels = labels
        self._read_only = read_only
        self._swap: Callable[[], object] | None = None
        sheet.pressed.connect(self._on_pressed)
        sheet.swap_asked.connect(self._do_swap)
        sheet.clear_asked.connect(self._clear)
        sheet.reset_asked.connect(self._reset)
        sheet.reset_all_asked.connect(self._reset_all)
        self._update_sheet()

    @property
    def _labels(self) -> tuple[Label, ...]:
        return () if self._project_labels is None else self._project_labels.all

    def _update_sheet(self) -> None:
        theirs = {label.key for label in self._labels}
        items = [
            KeyItem(
                tr(row.menu),
                self._keys.title(row.name),
                tuple(
                    keys.toString(_NATIVE)
                    for keys in self._keys.keys(row.name)
                    if keys.toString() not in theirs
                ),
                action=row.name,
                changed=self._keys.is_changed(row.name),
            )
            for row in ROWS
        ]
        items += [
            KeyItem(tr(_QUESTIONS), tr(title), (QKeySequence(keys).toString(_NATIVE),))
            for keys, title in KEYS
        ]
        items += [
            KeyItem(tr(_LABELS), label.name, (label.key,) if label.key else (), label_id=label.id)
            for label in self._labels
        ]
        self._sheet.set_items(items, any_changed=self._keys.any_changed)

    def _on_pressed(self, item: KeyItem, event: QKeyEvent) -> None:
        self._swap = None
        if item.label_id:
            self._give_label(item, label_key(event, QGuiApplication.platformName()))
        else:
            self._give_action(item, pressed_keys(event))

    # --- actions -------------------------------------------------------------------------------------

    def _give_action(self, item: KeyItem, keys: QKeySequence) -> None:
        native = keys.toString(_NATIVE)
        holder = self._keys.holder(keys, but=item.action)
        trouble = self._refusal(keys)
        if trouble:
            self._sheet.show_message(
                tr("{trouble} Press Enter and then another key.", trouble=trouble), trouble=True
            )
        elif holder is not None:
            self._swap = lambda: self._keys.change(item.action, keys)
            question = tr(
                "{key} is the key of {action}. Swap their keys, or press another one.",
                key=native,
                action=self._keys.title(holder),
            )
            self._sheet.show_message(question, trouble=True, swap=True)
        else:
            self._keys.change(item.action, keys)
            self._report(tr("{title} now has the key {key}.", title=item.title, key=native))

    def _refusal(self, keys: QKeySequence) -> str:
        """Why no action can have this key, as a sentence; "" if one can."""
        name, native = keys.toString(), keys.toString(_NATIVE)
        if not name:
            return tr("Jobtag does not know this key.")
        if answers_labels(keys):
            return tr("{key} is reserved for labels.", key=native)
        taken = next((label for label in self._labels if label.key == name), None)
        if taken is not None:
            return tr("{key} answers {label} in this project.", key=native, label=short_name(taken.name))
        if name.removeprefix("Shift+") in _MOVING:
            return tr("{key} moves around in the window.", key=native)
        if name in _WRITING:
            return tr("{key} is for copying and selecting text.", key=native)
        if name in (f"Alt+{letter}" for letter in menu_letters().values()):
            return tr("{key} opens a menu.", key=native)
        return ""

    # --- labels --------------------------------------------------------------------------------------

    def _give_label(self, item: KeyItem, key: str) -> None:
        holder = next((label for label in self._labels if label.key == key and key), None)
        if key not in LABEL_KEYS or not key:
            trouble = (
                tr("{key} is reserved for actions.", key=key)
                if key
                else tr("A label's key is a digit or a letter.")
            )
            self._sheet.show_message(
                tr("{trouble} Press Enter and then another key.", trouble=trouble), trouble=True
            )
        elif holder is None:
            self._change_label(item, key)
        elif holder.id != item.label_id and self._bridge is not None and self._project_labels is not None:
            do, swap_keys = self._bridge.do, self._project_labels.swap_keys
            self._swap = lambda: do(swap_keys, item.label_id, holder.id)
            question = tr(
                "{key} answers {label}. Swap their keys, or press another one.",
                key=key,
                label=short_name(holder.name),
            )
            self._sheet.show_message(question, trouble=True, swap=True)

    def _change_label(self, item: KeyItem, key: str) -> None:
        if self._bridge is None or self._project_labels is None:
            return
        if self._read_only:
            self._sheet.show_message(
                tr("The project is open read-only. Save a copy to change its labels."), trouble=True
            )
        elif self._bridge.do(self._project_labels.change, item.label_id, key=key) is not None:
            self._report(
                tr("{key} now answers {label}.", key=key, label=short_name(item.title))
                if key
                else tr("The key is now free.")
            )

    # --- both ----------------------------------------------------------------------------------------

    def _do_swap(self) -> None:
        if self._swap is not None:
            self._swap()
            self._report(tr("The keys are swapped."))

    def _clear(self, item: KeyItem) -> None:
        if item.label_id:
            self._change_label(item, "")
        else:
            self._keys.change(item.action, QKeySequence())
            self._report(tr("{title} no longer has a key; it stays in its menu.", title=item.title))

    def _reset(self, item: KeyItem) -> None:
        self._keys.reset(item.action)
        self._report(tr("{title} has its own key again.", title=item.title))

    def _reset_all(self) -> None:
        self._keys.reset_all()
        self._report(tr("All actions have their own keys again."))

    def _report(self, sentence: str) -> None:
        self._swap = None
        self._update_sheet()
        self._sheet.show_message(sentence)
