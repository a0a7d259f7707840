"""The context menu of one label's row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.core.labels import same_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.records import Label
    from app.gui.labels.label_view import LabelView

_FIELDS = (
    ("Rename…", "name"),
    ("Colour…", "color"),
    ("Description…", "description"),
    ("Key…", "key"),
    ("Group…", "group"),
)


class LabelMenu(QMenu):
    """What can be done with a label; each choice is a signal of the view."""

    def __init__(self, view: LabelView, label: Label, labels: Sequence[Label]) -> None:
        super().__init__(view)
        for text, field in _FIELDS:
            self._offer(text, partial(view.edit_asked.emit, label.id, field))
        self.addSeparator()
        alike = [other.id for other in labels if same_name(other.group) == same_name(label.group)]
        self._offer("Move up\tAlt+Up", lambda: view.move_asked.emit(label.id, -1), label.id != alike[0])
        self._offer("Move down\tAlt+Down", lambda: view.move_asked.emit(label.id, 1), label.id != alike[-1])
        self.addSeparator()
        self._offer("Merge into…", lambda: view.merge_asked.emit(label.id), len(labels) > 1)
        self._offer("Split off selected postings…", lambda: view.split_asked.emit(label.id))
        self.addSeparator()
        self._offer("Type the threshold…", view.ask_number)
        self._offer(
            "Let Jobtag tune the threshold", lambda: view.threshold_set.emit(label.id, None), label.locked
        )
        self.addSeparator()
        self._offer("Delete", lambda: view.delete_asked.emit(label.id))

    def _offer(self, text: str, do: Callable[[], object], enabled: bool = True) -> None:
        action = self.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: do())
