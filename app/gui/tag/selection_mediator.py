"""What keys, bar and popup do to the postings that are selected in the list, or to the one at hand."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.records import Answer
from app.gui.tag.bulk_edits import BulkEdits
from app.gui.tag.list.answer_popup import AnswerPopup
from app.gui.tag.near_duplicates import NearDuplicates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from app.core.records import Changes
    from app.gui.bridge.bridge import Bridge
    from app.gui.current.current_posting import CurrentPosting
    from app.gui.kit.theme import Theme
    from app.gui.labels.label_panel import LabelPanel
    from app.gui.tag.list.posting_list_panel import PostingListPanel


class SelectionMediator(QObject):
    """While more than one posting is selected, Done, Reopen and Delete are for all of them.

    A label's key then asks first: no key answers postings that are not in sight without saying how many.
    """

    def __init__(
        self,
        bridge: Bridge,
        current: CurrentPosting,
        panel: PostingListPanel,
        labels: LabelPanel,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = bridge.session
        self._current = current
        self._panel = panel
        self._labels = labels
        self._finished = array("q")
        """Those selected when they were finished last: they are again, once that is undone."""
        self.bulk_edits = edits = BulkEdits(bridge, panel.selected_ids, self)
        self.near_duplicates = duplicates = NearDuplicates(bridge, edits, self)
        self.popup = AnswerPopup(theme, parent)
        self.popup.answered.connect(edits.answer)
        edits.finished.connect(current.leave_done)
        current.finished.connect(duplicates.offer)
        duplicates.offered.connect(panel.set_alike)
        duplicates.message.connect(edits.message)
        panel.delete_asked.connect(edits.delete)
        panel.alike_bar.accepted.connect(duplicates.accept)
        panel.alike_bar.declined.connect(duplicates.withdraw)
        bar = panel.many_bar
        bar.set_writes(not self._session.read_only)
        bar.answer_asked.connect(self.ask_answer)
        bar.done_asked.connect(self.finish)
        bar.reopen_asked.connect(edits.reopen)
        bar.flag_asked.connect(edits.flag)
        bar.delete_asked.connect(self.delete)
        bar.set_suggesting(self._session.postings.suggesting)

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Do what these actions say."""
        for name, slot in {
            "done": self.finish,
            "reopen": self.reopen,
            "flag": self.flag,
            "delete": self.delete,
            "select_all": self._panel.select_all,
            "answer_many": self.ask_answer,
            "same_answers": self.near_duplicates.accept,
        }.items():
            actions[name].triggered.connect(slot)

    @property
    def several(self) -> bool:
        """Whether more than one posting is selected."""
        return self._panel.selected_count > 1

    def finish(self) -> None:
        """Done, for the posting at hand or for all that are selected."""
        if self.several:
            self._finished = self._panel.selected_ids()
            self.bulk_edits.finish()
        else:
            self._current.done(self._labels.suggested())

    def reopen(self) -> None:
        """Not done after all: the posting at hand, or all that are selected."""
        if self.several:
            self.bulk_edits.reopen()
        else:
            self._current.reopen()

    def delete(self) -> None:
        """Delete what is selected."""
        self.bulk_edits.delete(self._panel.selected_ids())

    def flag(self) -> None:
        """Flag the posting at hand or all that are selected; where all of them are flagged, take that off."""
        if self.several:
            self.bulk_edits.flag(not self._session.postings.all_flagged(self._panel.selected_ids()))
        else:
            self._current.toggle_flag()

    def press_label(self, label_id: int, refused: bool) -> None:
        """A label's key: it answers the posting at hand, or asks what to answer for all that are selected.

        ``refused``: no at once, or first among the answers to choose from.
        """
        if self.several:
            self._ask(label_id, Answer.NO if refused else Answer.YES)
        else:
            self._current.press(label_id, refused)

    def ask_answer(self) -> None:
        """Ask what to answer for what is selected."""
        self._ask(self._labels.view.current_id)

    def on_changes(self, changes: Changes) -> None:
        """Update the bar, and select again what undo has brought back."""
        self.near_duplicates.on_changes(changes)
        if changes.goals or changes.model:
            self._panel.many_bar.set_suggesting(self._session.postings.suggesting)
        back = changes.postings if changes.newly_done < 0 else frozenset()
        if len(back) > 1 and back.issubset(self._finished):  # by undo
            self._panel.table.select_those(back)

    def _ask(self, label_id: int | None, first: Answer = Answer.YES) -> None:
        selected = self._panel.selected_count
        if selected and self._session.labels.all:
            over = self._panel.many_bar if self.several else self._panel.order_line
            self.popup.ask(self._session.labels.all, selected, label_id, over, first)
