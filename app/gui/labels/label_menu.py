"""The context menu of one label's row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.records import Label
    from app.gui.labels.label_view import LabelView

_FIELDS = (("Rename…", "name"), ("Colour…", "color"), ("Description…", "description"), ("Key…", "key"))


class LabelMenu(QMenu):
    """What can be done with a label; each choice is a signal of the view."""

    def __init__(self, view: LabelView, label: Label, labels: Sequence[Label]) -> None:
        super().__init__(view)
        for text, field in _FIELDS:
            self._offer(text, partial(view.edit_asked.emit, label.id, field))
        self.addSeparator()
        asked = "Answer for old postings…" if view.done else "Answer for old postings (none is done yet)"
        self._offer(asked, lambda: view.questions_asked.emit(label.id), bool(view.done))
        self.addSeparator()
        self._offer("Move up", lambda: view.move_asked.emit(label.id, -1), label.id != labels[0].id)
        self._offer("Move down", lambda: view.move_asked.emit(label.id, 1), label.id != labels[-1].id)
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
