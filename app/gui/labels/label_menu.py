"""The context menus of a label's row and of a group's heading."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.core.labels import groups, same_name
from app.core.translation import tr, tr_noop
from app.gui.keys.actions import key_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.records import Label
    from app.gui.labels.label_view import LabelView

_FIELDS = (
    (tr_noop("Rename…"), "name"),
    (tr_noop("Colour…"), "color"),
    (tr_noop("Description…"), "description"),
    (tr_noop("Key…"), "key"),
    (tr_noop("Group…"), "group"),
)


class _KeyedMenu(QMenu):
    """A menu of the view; each choice shows the key that does the same."""

    def __init__(self, view: LabelView) -> None:
        super().__init__(view)
        self._actions_by_name = view.actions_by_name

    def _offer(self, text: str, do: Callable[[], object], enabled: bool = True, *, like: str = "") -> None:
        """Add a choice. For the current label, it shows the key of the action ``like``."""
        known = self._actions_by_name.get(like)
        keys = "" if known is None else key_text(known.shortcut())
        action = self.addAction(f"{text}\t{keys}" if keys else text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: do())


class GroupMenu(_KeyedMenu):
    """The menu of a whole group; each choice emits the view's ``group_asked``."""

    def __init__(self, view: LabelView, group: str, labels: Sequence[Label]) -> None:
        super().__init__(view)
        alike = [same_name(other) for other in groups(labels)]
        for text, what, action, enabled in (
            (tr("Rename group…"), "rename", "rename_group", True),
            (tr("Move group up"), "up", "group_up", same_name(group) != alike[0]),
            (tr("Move group down"), "down", "group_down", same_name(group) != alike[-1]),
            (tr("Dissolve group"), "dissolve", "dissolve_group", True),
        ):
            self._offer(text, partial(view.group_asked.emit, what, group), enabled, like=action)


class SeveralMenu(_KeyedMenu):
    """The menu of several selected labels; each choice emits the view's ``several_asked``."""

    def __init__(self, view: LabelView, number: int) -> None:
        super().__init__(view)
        for text, what, action in (
            (tr("Merge {number:,} labels…", number=number), "merge", "merge_label"),
            (tr("Put {number:,} labels into a group…", number=number), "group", "group_labels"),
            (tr("Delete {number:,} labels", number=number), "delete", "delete_label"),
        ):
            self._offer(text, partial(view.several_asked.emit, what), like=action)


class LabelMenu(_KeyedMenu):
    """The menu of a label; each choice emits a signal of the view."""

    def __init__(self, view: LabelView, label: Label, labels: Sequence[Label]) -> None:
        super().__init__(view)
        for text, field in _FIELDS:
            self._offer(tr(text), partial(view.edit_asked.emit, label.id, field))
        self.addSeparator()
        asked = (
            tr("Answer for old postings…") if view.done else tr("Answer for old postings (none is done yet)")
        )
        self._offer(asked, lambda: view.questions_asked.emit(label.id), bool(view.done), like="ask_label")
        self.addSeparator()
        alike = [other.id for other in labels if same_name(other.group) == same_name(label.group)]
        self._offer(
            tr("Move up"), lambda: view.move_asked.emit(label.id, -1), label.id != alike[0], like="label_up"
        )
        self._offer(
            tr("Move down"),
            lambda: view.move_asked.emit(label.id, 1),
            label.id != alike[-1],
            like="label_down",
        )
        self.addSeparator()
        self._offer(
            tr("Merge into…"), lambda: view.merge_asked.emit(label.id), len(labels) > 1, like="merge_label"
        )
        self._offer(
            tr("Split off selected postings…"), lambda: view.split_asked.emit(label.id), like="split_label"
        )
        self.addSeparator()
        self._offer(tr("Type the threshold…"), view.ask_number)
        self._offer(
            tr("Let Jobtag tune the threshold"), lambda: view.threshold_set.emit(label.id, None), label.locked
        )
        self.addSeparator()
        self._offer(tr("Delete"), lambda: view.delete_asked.emit(label.id))
